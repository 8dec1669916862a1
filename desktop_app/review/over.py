"""Tools that are over: every contract of them has ended, and nothing was billed for later service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.catalog import review_facts
from desktop_app.economics.calendar import add_days

if TYPE_CHECKING:
    from desktop_app.review.facts import Facts, Row


def over(facts: Facts) -> set[int]:
    """Return the tools that had contracts and have none any more; what is still billed is in use (R15 asks)."""
    live = {one.row["tool_id"] for one in facts.subscriptions}
    ends: dict[int, str] = {}
    for row in review_facts.ended(facts.conn, facts.as_of):
        if row["tool_id"] not in live:
            ends[row["tool_id"]] = max(end_of(facts, row), ends.get(row["tool_id"], ""))
    return {tool for tool, end in ends.items() if not _is_billed_after(facts, tool, end)}


def end_of(facts: Facts, ended: Row) -> str:
    """Return the last day of what has ended; where nobody noted it, so long ago that its last bill is in."""
    return str(ended["ended"] or add_days(facts.as_of, -2 * late_days(facts, ended)))


def late_days(facts: Facts, ended: Row) -> int:
    """Return how long after its end a bill may come for what was used before."""
    return facts.setting("invoice_late_days", tool=ended["tool_id"], team=ended["team_id"])


def is_after(line: Row, end: str, late: int) -> bool:
    """Tell whether a charge is for service after an end: of one that states no period that is sure some days later."""
    if line["service_from"] <= end:
        return False
    stated = line["service_from"] != line["service_to"] or line["service_from"] != line["date"]
    return stated or bool(line["date"] > add_days(end, late))


def _is_billed_after(facts: Facts, tool: int, end: str) -> bool:
    late = facts.setting("invoice_late_days", tool=tool)
    return sum(int(line["net"]) for line in facts.charges_of(tool) if is_after(line, end, late)) > 0
