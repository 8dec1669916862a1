"""Decisions that do not go together: a tool is to be retired while its seats are to grow."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.catalog import review_store
from desktop_app.review.sheet import word_of

_ENDS = ("retire", "consolidate")
_GOES_ON = ("grow", "keep", "reduce", "move_tier")

Given = Mapping[int, tuple[str, int | None]]
"""Decisions to come, by question: the decision and how many."""


@dataclass(frozen=True)
class Contradiction:
    """Two decisions about one subscription, or about a tool and one of its subscriptions."""

    findings: tuple[int, int]
    text: str


@dataclass(frozen=True)
class _Held:
    finding: int
    decision: str
    quantity: int | None
    kind: str  # subscription or tool
    subject: int
    tool: int
    name: str

    @property
    def text(self) -> str:
        """The decision in words."""
        number = f" to {self.quantity}" if self.quantity is not None else ""
        return f"{word_of(self.decision) or self.decision}{number} for {self.name}"


def contradictions(conn: sqlite3.Connection, given: Given | None = None) -> list[Contradiction]:
    """Return the pairs of decisions that contradict each other, with those of `given` in place of what holds now."""
    by_tool: dict[int, list[_Held]] = {}
    for row in review_store.decided_subjects(conn, list(given or {})):
        decision, quantity = (given or {}).get(row["id"], (row["decision"], row["quantity"]))
        if decision not in (*_ENDS, *_GOES_ON):
            continue
        held = _Held(
            row["id"], decision, quantity, row["subject_kind"], row["subject_id"], row["tool_id"], row["subject_name"]
        )
        by_tool.setdefault(held.tool, []).append(held)
    found = []
    for together in by_tool.values():
        for place, one in enumerate(together):
            for other in together[place + 1 :]:
                if _same_matter(one, other) and _contradict(one, other):
                    text = f"{one.text} does not go with {other.text}."
                    found.append(Contradiction((one.finding, other.finding), text))
    return found


def _same_matter(one: _Held, other: _Held) -> bool:
    """Say whether both are about one subscription, or one about the whole tool."""
    return (one.kind, one.subject) == (other.kind, other.subject) or "tool" in (one.kind, other.kind)


def _contradict(one: _Held, other: _Held) -> bool:
    pair = {one.decision, other.decision}
    if pair == {"grow", "reduce"}:
        return one.kind == other.kind
    if one.decision == other.decision and one.decision in ("grow", "reduce"):
        known = one.quantity is not None and other.quantity is not None
        return one.kind == other.kind and known and one.quantity != other.quantity
    ends = [held for held in (one, other) if held.decision in _ENDS]
    if len(ends) != 1:
        return False
    # A tool that is kept may lose one of its subscriptions; a tool that ends loses all of them.
    return ends[0].kind == "tool" or one.kind == other.kind or "grow" in pair
