"""Whether what was spent in a period was planned: against the budgets that cover it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.allocation import Key
from desktop_app.economics.breakdown import Spending
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.period import Period
from desktop_app.economics.rates import Rates, scaled

_NO_KEY: Mapping[str, str] = {"team": "team", "tool": "tool", "use_case": "use-case"}


@dataclass(frozen=True)
class Planned:
    """A budget's share of a period beside what was spent; micro-units of the reporting currency."""

    scope: str  # company, team, tool, use_case
    name: str
    planned: int
    actual: int
    whole: bool  # whether budgets cover every day of the period

    @property
    def over(self) -> int:
        """What was spent beyond the budget; negative: what was left."""
        return self.actual - self.planned


def planned(conn: sqlite3.Connection, spending: Spending, period: Period) -> list[Planned]:
    """Return every budget of a period, prorated by day, beside its spend; a budget without a rate is left out."""
    budgets: dict[tuple[str, int | None, str], list[tuple[str, str, int]]] = defaultdict(list)
    for row in conn.execute(
        """SELECT b.scope, b.scope_id, coalesce(team.name, t.name, u.name, 'The company') AS name, b.start_date,
          b.end_date, b.amount, b.currency FROM budget b LEFT JOIN team ON team.id = b.team_id
        LEFT JOIN tool t ON t.id = b.tool_id LEFT JOIN use_case u ON u.id = b.use_case_id
        WHERE b.start_date <= ? AND b.end_date >= ? ORDER BY b.start_date, b.id""",
        (period.end, period.start),
    ):
        amount = Rates(conn).convert(row["amount"], row["currency"], spending.currency, period.end)
        if amount is not None:
            key = (row["scope"], row["scope_id"], row["name"])
            budgets[key].append((row["start_date"], row["end_date"], amount))
    actual = dict(_actual(spending, {scope for scope, _, _ in budgets}))
    return [
        Planned(scope, name, sum(_share(one, period) for one in parts), actual.get((scope, number), 0),
                _covers([(start, end) for start, end, _ in parts], period))
        for (scope, number, name), parts in sorted(budgets.items(), key=_order)
    ]  # fmt: skip


def _order(item: tuple[tuple[str, int | None, str], object]) -> tuple[bool, str, str]:
    scope, _, name = item[0]
    return scope != "company", scope, name


def _actual(spending: Spending, scopes: set[str]) -> Iterator[tuple[tuple[str, Key], int]]:
    yield ("company", None), sum(spending.convert(row) or 0 for row in spending.rows)
    for scope in sorted(scopes - {"company"}):
        for row in spending.by(_NO_KEY[scope]).rows:
            yield (scope, row.key), row.total


def _share(budget: tuple[str, str, int], period: Period) -> int:
    """Return the part of a budget that falls into a period, by day."""
    start, end, amount = budget
    within = days_between(max(start, period.start), min(end, period.end)) + 1
    return scaled(amount, Fraction(within, days_between(start, end) + 1))


def _covers(spans: list[tuple[str, str]], period: Period) -> bool:
    day = period.start
    for start, end in sorted(spans):
        if start <= day <= end:
            day = add_days(end, 1)
    return day > period.end
