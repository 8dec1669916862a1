"""A period of whole months, and the one before it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.economics.calendar import add_months, fiscal_year, month_end, month_of, months_back, months_between


@dataclass(frozen=True)
class Period:
    """Months from `first` to `last`, such as 2026-07, both included."""

    first: str
    last: str

    @property
    def months(self) -> tuple[str, ...]:
        """The months, oldest first."""
        return tuple(months_between(self.first, self.last))

    @property
    def start(self) -> str:
        """The first day."""
        return f"{self.first}-01"

    @property
    def end(self) -> str:
        """The last day."""
        return month_end(self.last)

    @property
    def name(self) -> str:
        """The period as it is written: 2026-07, or 2026-07 to 2026-09."""
        return self.first if self.first == self.last else f"{self.first} to {self.last}"

    @property
    def words(self) -> str:
        """The period as a person says it: September 2026, July to September 2026, November 2025 to January 2026."""
        begin, end = (f"{calendar.month_name[int(month[5:7])]} {month[:4]}" for month in (self.first, self.last))
        if self.first == self.last:
            return end
        return f"{begin.split()[0] if self.first[:4] == self.last[:4] else begin} to {end}"

    def before(self) -> Period:
        """Return the period of the same length just before."""
        count = len(self.months)
        return Period(month_of(add_months(self.start, -count)), month_of(add_months(self.start, -1)))


def period_of(text: str) -> Period:
    """Return the period of a text: 2026-09, 2026-07..2026-09, 2026-Q3 or 2026. Raises CatalogError for another."""
    if found := re.fullmatch(r"([12]\d{3})-?[qQ]([1-4])", text):
        begin = 3 * int(found[2]) - 2
        return Period(f"{found[1]}-{begin:02d}", f"{found[1]}-{begin + 2:02d}")
    if re.fullmatch(r"[12]\d{3}", text):
        return Period(f"{text}-01", f"{text}-12")
    first, _, last = text.partition("..")
    last = last or first
    month = r"[12]\d{3}-(0[1-9]|1[0-2])"
    if re.fullmatch(month, first) is None or re.fullmatch(month, last) is None or first > last:
        raise CatalogError(
            say("“{text}” is no period such as 2026-09, 2026-07..2026-09, 2026-Q3 or 2026.", text=verbatim(text))
        )
    return Period(first, last)


def last_full(as_of: str, months: int = 3) -> Period:
    """Return the last full months before the month of a day."""
    last = month_of(add_months(f"{month_of(as_of)}-01", -1))
    return Period(month_of(add_months(f"{last}-01", 1 - months)), last)


def choices(as_of: str, fiscal_month: int) -> list[tuple[str, Period]]:
    """Return the periods that are worth choosing on a day (ISO), each with its kind, none later than its month.

    Kinds: `year` (the last twelve months), `full` (the last three full months), `fiscal` (the fiscal year, which begins
    in a month from 1 to 12, so far; then the one before), `quarter` (the last six full calendar quarters) and `month`
    (the last thirteen).
    """
    now = month_of(as_of)
    begun = fiscal_year(as_of, fiscal_month)
    this = Period(begun, now)
    before = Period(month_of(add_months(f"{begun}-01", -12)), month_of(add_months(f"{begun}-01", -1)))
    year = months_back(as_of, 12)
    found = [("year", Period(year[0], year[-1])), ("full", last_full(as_of)), ("fiscal", this), ("fiscal", before)]
    quarter = f"{now[:4]}-{(int(now[5:7]) - 1) // 3 * 3 + 1:02d}-01"
    for back in range(1, 7):
        start = add_months(quarter, -3 * back)
        found.append(("quarter", Period(month_of(start), month_of(add_months(start, 2)))))
    return [*found, *(("month", Period(month, month)) for month in reversed(months_back(as_of, 13)))]
