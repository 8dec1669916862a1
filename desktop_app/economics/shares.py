"""Which part of spend is a use case's or a team's: by fixed shares or metered projects, exact to the micro-unit.

A subscription's cost of a month is divided by its allocations. A project's part is its part of the month's metered
use: by cost where the use has one, else by tokens, else by requests. What no allocation names stays apart, as not
allocated (of teams: the subscription's own team has it), so that the parts always add up to the whole.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.rates import scaled
from desktop_app.economics.spend import SpendRow


@dataclass(frozen=True)
class Part:
    """A part of what counts as spend in a month; `target_id` is None for what nobody has allocated."""

    month: str
    target_id: int | None  # a use case or a team
    subscription_id: int | None
    tool_id: int | None
    currency: str
    net: int  # micro-units


@dataclass(frozen=True)
class _Allocation:
    target_id: int
    share: Fraction | None
    project: str | None


def by_use_case(conn: sqlite3.Connection, rows: Iterable[SpendRow]) -> list[Part]:
    """Divide the rows that count among use cases; the parts of each row add up to it exactly."""
    return _divide(conn, rows, "use_case_id", {})


def by_team(conn: sqlite3.Connection, rows: Iterable[SpendRow]) -> list[Part]:
    """Divide the rows that count among teams; the parts of each row add up to it exactly."""
    own = dict(conn.execute("SELECT id, team_id FROM subscription WHERE team_id IS NOT NULL").fetchall())
    return _divide(conn, rows, "team_id", own)


def _divide(conn: sqlite3.Connection, rows: Iterable[SpendRow], column: str, rest: Mapping[int, int]) -> list[Part]:
    given = _allocations(conn, column)
    contracts = Contracts(conn)
    projects = {one.project for some in given.values() for one in some if one.project is not None}
    weights = _weights(conn, sorted(given)) if projects else {}
    parts: list[Part] = []
    for row in rows:
        if not row.counted:
            continue
        subscription = contracts.of(row) or 0
        taken = 0
        upto = Fraction(0)
        for one in given.get(subscription, ()):
            upto += one.share if one.share is not None else _part(weights, subscription, row.month, one.project)
            amount = scaled(row.net, min(upto, Fraction(1))) - taken
            taken += amount
            if amount:
                parts.append(Part(row.month, one.target_id, subscription, row.tool_id, row.currency, amount))
        if row.net - taken:
            left = row.net - taken
            parts.append(Part(row.month, rest.get(subscription), subscription or None, row.tool_id, row.currency, left))
    return parts


class Contracts:
    """Finds the subscription that a row of spend is of: the named one, the account's, or the tool's only one."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._of_tool: dict[int, list[int]] = defaultdict(list)
        self._of_account: dict[tuple[int, str], list[int]] = defaultdict(list)
        for row in conn.execute("SELECT id, tool_id, account FROM subscription WHERE archived = 0 ORDER BY id"):
            self._of_tool[row[1]].append(row[0])
            if row[2]:
                self._of_account[(row[1], str(row[2]).casefold())].append(row[0])

    def of(self, row: SpendRow) -> int | None:
        """Return the subscription of a row, None where it cannot be told."""
        if row.subscription_id is not None or row.tool_id is None:
            return row.subscription_id
        known = self._of_account.get((row.tool_id, (row.account or "").casefold()), [])
        known = known or self._of_tool.get(row.tool_id, [])
        return known[0] if len(known) == 1 else None


def _allocations(conn: sqlite3.Connection, column: str) -> dict[int, list[_Allocation]]:
    given: dict[int, list[_Allocation]] = defaultdict(list)
    for row in conn.execute(
        f"SELECT subscription_id, {column}, share, project FROM allocation WHERE {column} IS NOT NULL ORDER BY id"
    ):
        share = Fraction(row[2]) if row[2] is not None else None
        given[row[0]].append(_Allocation(row[1], share, row[3]))
    return given


_Weights = Mapping[tuple[int, str], Mapping[str, tuple[int, int, int]]]


def _weights(conn: sqlite3.Connection, subscriptions: Sequence[int]) -> _Weights:
    """Return (cost, tokens, requests) by (subscription, month) and project; counts in thousandths."""
    found: dict[tuple[int, str], dict[str, tuple[int, int, int]]] = defaultdict(dict)
    for subscription in subscriptions:
        for month, project, cost, tokens, parts, requests in conn.execute(_METERED, (subscription,)):
            found[(subscription, month)][project] = (cost or 0, (tokens or 0) or (parts or 0), requests or 0)
    return found


_COUNT = "sum(CASE WHEN metric IN ({}) THEN CAST(round(CAST(quantity AS REAL) * 1000) AS INTEGER) END)"
_METERED = f"""SELECT substr(u.day, 1, 7), coalesce(u.project, ''),
  CASE WHEN (SELECT count(DISTINCT o.currency) FROM live_usage o WHERE o.tool_id = s.tool_id) < 2 THEN sum(u.cost) END,
  {_COUNT.format("'tokens'")},
  {_COUNT.format("'input_tokens', 'output_tokens'")}, {_COUNT.format("'requests'")}
  FROM subscription s JOIN live_usage u ON u.tool_id = s.tool_id AND coalesce(u.subscription_id, s.id) = s.id
  WHERE s.id = ? GROUP BY 1, 2"""


def _part(weights: _Weights, subscription: int, month: str, project: str | None) -> Fraction:
    metered = weights.get((subscription, month), {})
    for place in range(3):
        whole = sum(weight[place] for weight in metered.values())
        if whole > 0:
            named = [weight[place] for name, weight in metered.items() if name.casefold() == (project or "").casefold()]
            return Fraction(sum(named), whole)
    return Fraction(0)
