"""Whether growth was to be expected: what contracts and use led to just before a period, beside what was spent in it.

Expected is the forecast (economics/forecast.py) of the day before the period begins: spend by use as it was known up to
that day, at the rates of that day; contracts as they are on record now, with the terms, prices and ends of then.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from desktop_app.catalog.money import MICRO
from desktop_app.economics.bridge_words import money
from desktop_app.economics.calendar import add_days
from desktop_app.economics.period import Period
from desktop_app.economics.use_cases import full_months
from desktop_app.review.facts import Facts
from desktop_app.review.outlook import report

_FARTHEST = 12  # months that a forecast reaches


@dataclass(frozen=True)
class Foreseen:
    """What was expected of a period and what was spent, micro-units of `currency`; `day` is the last day looked at."""

    period: Period
    day: str
    currency: str
    expected: int
    low: int
    high: int
    actual: int

    @property
    def over(self) -> int:
        """What was spent beyond what was expected; negative: what was not spent."""
        return self.actual - self.expected

    @property
    def sentence(self) -> str:
        """Say it in whole units of currency."""
        expected, low, high, actual = map(_whole, (self.expected, self.low, self.high, self.actual))
        between = "" if low == high else f", between {money(low, self.currency)} and {money(high, self.currency)}"
        over = money(abs(actual - expected), self.currency)
        said = f"{over} {'more' if actual > expected else 'less'}" if actual != expected else "as much"
        begin = f"Contracts and use up to {self.day} led to expect {money(expected, self.currency)}"
        return f"{begin} for {self.period.words}{between}: {said} was spent."


def foreseen(conn: sqlite3.Connection, period: Period, actual: int, *, as_of: str) -> Foreseen | None:
    """Return what was expected of a period of which `actual` (micro-units of the reporting currency) was spent.

    None for a period that is not over on `as_of` (ISO), for one of more than twelve months, and where nothing was known
    before it.
    """
    day = add_days(period.start, -1)
    if period.last > full_months(as_of, 1)[0] or len(period.months) > _FARTHEST:
        return None
    found = report(Facts(conn, day), count=len(period.months))
    if not found.rows:
        return None
    expected, low, high = (sum(found.totals(band)) for band in ("expected", "low", "high"))
    return Foreseen(period, day, found.currency, expected, low, high, actual)


def _whole(micros: int) -> int:
    """Round micro-units to whole units of currency, half up."""
    return (2 * micros + MICRO) // (2 * MICRO) * MICRO
