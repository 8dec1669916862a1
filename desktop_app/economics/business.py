"""What the business got in a period: the units that use cases count, for the tools that they use."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.calendar import add_days
from desktop_app.economics.period import Period


@dataclass(frozen=True)
class Business:
    """The volume of a use case in two periods: `unit` is what it counts, such as tickets."""

    use_case: str
    unit: str
    before: Fraction
    after: Fraction

    @property
    def growth(self) -> Fraction:
        """How many times as much: 1.2 is 20 % more."""
        return self.after / self.before


_USED = """SELECT DISTINCT s.tool_id, u.id, u.name, u.unit FROM allocation a
  JOIN subscription s ON s.id = a.subscription_id JOIN use_case u ON u.id = a.use_case_id
  WHERE u.archived = 0 AND u.unit IS NOT NULL ORDER BY u.name"""


def business(conn: sqlite3.Connection, first: Period, second: Period) -> Mapping[int, Business]:
    """Return for every tool the volume of the use case that uses it; where several do, of the one with most units.

    Only volumes that are measured for the whole of both periods tell anything.
    """
    found: dict[int, Business] = {}
    for tool, number, name, unit in conn.execute(_USED).fetchall():
        before, after = (volume(conn, number, unit, period) for period in (first, second))
        if not before or not after:
            continue
        known = found.get(tool)
        if known is None or known.after < after:
            found[tool] = Business(name, unit, before, after)
    return found


def volume(conn: sqlite3.Connection, use_case: int, metric: str, period: Period) -> Fraction | None:
    """Return the sum of a use case's metric over a period; None unless its measures cover every day of it."""
    rows = conn.execute(
        """SELECT period_start, period_end, value FROM measure WHERE use_case_id = ? AND lower(metric) = lower(?)
        AND period_start >= ? AND period_end <= ? ORDER BY period_start""",
        (use_case, metric, period.start, period.end),
    ).fetchall()
    day, total = period.start, Fraction(0)
    for start, end, value in rows:
        if start != day:
            return None
        day, total = add_days(end, 1), total + Fraction(value)
    return total if day > period.end else None
