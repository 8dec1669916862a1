"""A period of whole months, and the one before it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.calendar import add_months, month_end, month_of, months_between


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
    if found := re.fullmatch(r"(\d{4})-?[qQ]([1-4])", text):
        begin = 3 * int(found[2]) - 2
        return Period(f"{found[1]}-{begin:02d}", f"{found[1]}-{begin + 2:02d}")
    if re.fullmatch(r"\d{4}", text):
        return Period(f"{text}-01", f"{text}-12")
    first, _, last = text.partition("..")
    last = last or first
    month = r"[12]\d{3}-(0[1-9]|1[0-2])"
    if re.fullmatch(month, first) is None or re.fullmatch(month, last) is None or first > last:
        raise CatalogError(f"“{text}” is no period such as 2026-09, 2026-07..2026-09, 2026-Q3 or 2026.")
    return Period(first, last)


def last_full(as_of: str, months: int = 3) -> Period:
    """Return the last full months before the month of a day."""
    last = month_of(add_months(f"{month_of(as_of)}-01", -1))
    return Period(month_of(add_months(f"{last}-01", 1 - months)), last)
