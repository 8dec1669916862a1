"""What the decisions about a question can lead to, as the row of a decision offers and judges it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.review.decision_targets import NEEDS, Targets, sentence

if TYPE_CHECKING:
    import sqlite3


class Leads:
    """The tools, contracts and plans that one question can lead to; looked up when a decision asks for them."""

    def __init__(self, conn: sqlite3.Connection | None = None, finding: Mapping[str, Any] | None = None) -> None:
        self._targets = Targets(conn) if conn is not None else None
        self._finding = finding

    def offered(self, decision: str) -> Sequence[str]:
        """Give the names to choose from."""
        if self._targets is None or self._finding is None or decision not in NEEDS:
            return ()
        return self._targets.offered(self._finding, decision)

    def problem(self, decision: str, text: str) -> str:
        """Say in a sentence why a text names nothing the decision can lead to; empty where it does."""
        if self._targets is None or self._finding is None or decision not in NEEDS:
            return ""
        found = self._targets.find(self._finding, decision, text)
        return sentence(found) if isinstance(found, str) else ""

    def meant(self, decision: str, text: str) -> str:
        """Give the one name that what was typed is a part of; empty where there is none or several."""
        part = text.strip().casefold()
        found = [name for name in self.offered(decision) if part and part in name.casefold()]
        return found[0] if len(found) == 1 else ""
