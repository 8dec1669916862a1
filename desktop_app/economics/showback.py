"""Showback: what every team is shown of the cost of what it uses, how its share came about, and what is left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.allocation import BOOKED, FIXED, NOTHING, OWN, SEATS, USAGE, Key
from desktop_app.economics.breakdown import Spending

METHODS = (SEATS, FIXED, USAGE, BOOKED, OWN, NOTHING)
"""How a share comes about, in the order that they are shown in."""


@dataclass(frozen=True)
class Showback:
    """What a team is shown of a tool's cost in a period, and how its share came about."""

    team: Key
    team_name: str
    cost_centre: str | None
    tool_id: int | None
    tool: str
    method: str
    original: int  # micro-units of `currency`
    currency: str
    amount: int | None  # micro-units of the reporting currency


def showback(spending: Spending) -> list[Showback]:
    """Return every team's part of every tool, by team and size; what no team uses stands last."""
    teams, tools = spending.names("team"), spending.names("tool")
    sums: dict[tuple[Key, int | None, str, str, bool], list[int]] = defaultdict(lambda: [0, 0])
    for entry in spending.entries("team"):
        known = entry.amount is not None
        found = sums[(entry.key, entry.row.tool_id, entry.method, entry.row.currency, known)]
        found[0] += entry.original
        found[1] += entry.amount or 0
    centres = spending.allocations.team_centres
    rows = [
        Showback(key, teams.get(key, str(key)), centres.get(key) if isinstance(key, int) else None, tool,
                 tools.get(tool, str(tool)), method, original, currency, amount if known else None)
        for (key, tool, method, currency, known), (original, amount) in sums.items()
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row.team is None, row.team_name, -(row.amount or 0), row.tool, row.currency))


@dataclass(frozen=True)
class TeamShare:
    """One team's part of everything; amounts in micro-units of the reporting currency, `apart` what has no rate."""

    team: Key
    name: str
    cost_centre: str | None
    methods: Mapping[str, int]
    apart: Mapping[str, int]
    tools: Sequence[Showback]

    @property
    def total(self) -> int:
        """What the team is shown of all tools."""
        return sum(self.methods.values())

    def share(self, whole: int) -> Fraction | None:
        """Return its share of the whole; None where that is nothing or less."""
        return Fraction(self.total, whole) if whole > 0 else None


def by_team(rows: Iterable[Showback]) -> list[TeamShare]:
    """Return the parts of each team together, the largest first; what no team uses stands last."""
    grouped: dict[Key, list[Showback]] = defaultdict(list)
    for row in rows:
        grouped[row.team].append(row)
    found = [_summed(team, parts[0].team_name, parts[0].cost_centre, parts) for team, parts in grouped.items()]
    return sorted(found, key=lambda one: (one.team is None, -one.total, one.name))


def together(rows: Sequence[Showback]) -> TeamShare:
    """Return all parts as one, in the shape of a team without a name."""
    return _summed(None, "", None, rows)


def _summed(team: Key, name: str, centre: str | None, parts: Sequence[Showback]) -> TeamShare:
    methods: dict[str, int] = defaultdict(int)
    apart: dict[str, int] = defaultdict(int)
    for part in parts:
        if part.amount is None:
            apart[part.currency] += part.original
        else:
            methods[part.method] += part.amount
    return TeamShare(team, name, centre, dict(methods), dict(apart), parts)
