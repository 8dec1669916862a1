"""What happened since somebody last looked: files imported, questions asked, closed and decided, other steps."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.catalog import history


@dataclass(frozen=True)
class Since:
    """Counts of operations, and the ids of the questions behind what reviews and people did; each question once."""

    imports: int = 0
    asked: Sequence[int] = ()
    again: Sequence[int] = ()
    closed: Sequence[int] = ()
    decided: Sequence[int] = ()
    verified: int = 0  # decisions that bills bear out
    not_verified: int = 0
    steps: int = 0

    @property
    def nothing(self) -> bool:
        """Tell whether nothing happened."""
        return self == Since()


def since(conn: sqlite3.Connection, number: int) -> Since:
    """Return what happened after an operation and was not taken back.

    A question that was closed and asked again in between stands with what became of it last.
    """
    counts: Counter[str] = Counter()
    became: dict[int, str] = {}
    for kind, text in history.kinds_since(conn, number):
        if kind == "review":
            detail = json.loads(text)
            counts.update({key: detail.get(key, 0) for key in ("verified", "not_verified")})
            for name, findings in detail.get("findings", {}).items():
                for finding in findings:
                    fresh = name == "reopened" and became.get(finding) == "new"
                    became[finding] = "new" if fresh else name
        elif kind not in ("decide", "apply"):
            counts["import" if kind == "import" else "step"] += 1

    def of(name: str) -> tuple[int, ...]:
        return tuple(sorted(finding for finding, last in became.items() if last == name))

    return Since(
        counts["import"], of("new"), of("reopened"), of("resolved"), tuple(history.decided_since(conn, number)),
        counts["verified"], counts["not_verified"], counts["step"],
    )  # fmt: skip
