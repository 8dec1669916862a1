"""Dates as ISO text: months, anniversaries and exact shares of periods."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache


def day(text: str) -> dt.date:
    """Return an ISO date as a date."""
    return dt.date.fromisoformat(text[:10])


def add_days(text: str, days: int) -> str:
    """Return the ISO date some days later, or earlier; at most the last day there is, at least the first."""
    place = day(text).toordinal() + days
    return dt.date.fromordinal(min(max(place, 1), dt.date.max.toordinal())).isoformat()


def days_between(start: str, end: str) -> int:
    """Return the days from one ISO date to another; negative when the other is earlier."""
    return (day(end) - day(start)).days


def add_months(text: str, months: int) -> str:
    """Return the same day some months later, or the month's last day where that month is shorter.

    At most the last day there is.
    """
    date = day(text)
    total = date.year * 12 + date.month - 1 + months
    year, month = divmod(total, 12)
    if year > dt.MAXYEAR:
        return dt.date.max.isoformat()
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(date.day, last)).isoformat()


def whole_months(start: str, end: str) -> int | None:
    """Return the months of a service period, both days included; None where its ends do not fit a number of months."""
    after = add_days(end, 1)
    count = round(days_between(start, after) / 30.4375)
    return count if count > 0 and add_months(start, count) == after else None


def month_length(days: int) -> Fraction:
    """Return how many months so many days are: twelve of them are 365 days."""
    return Fraction(12 * days, 365)


def month_of(text: str) -> str:
    """Return the month of an ISO date, such as 2026-09."""
    return text[:7]


@lru_cache(4096)
def month_end(month: str) -> str:
    """Return the last day of a month such as 2026-09."""
    return f"{month}-{calendar.monthrange(int(month[:4]), int(month[5:7]))[1]:02d}"


def part_of_month(month: str, start: str, end: str) -> Fraction:
    """Return the part of a month's days that lies in a period of ISO dates, both included: 0 to 1."""
    first, last = f"{month}-01", month_end(month)
    days = days_between(max(first, start), min(last, end)) + 1
    return Fraction(max(0, days), days_between(first, last) + 1)


def months_between(first: str, last: str) -> list[str]:
    """Return the months from one to another, both included, such as 2026-09; none where the first is later."""
    return [_month(number) for number in range(_number(first), _number(last) + 1)]


def months_back(as_of: str, count: int) -> list[str]:
    """Return the `count` months that end with the month of `as_of`, oldest first."""
    last = _number(as_of)
    return [_month(number) for number in range(last - count + 1, last + 1)]


def _number(text: str) -> int:
    """Return how many months lie before the one of a date or month since the year 0."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def _month(number: int) -> str:
    """Return the month of such a number; at most the last there is."""
    year, month = divmod(min(number, _number("9999-12")), 12)
    return f"{year:04d}-{month + 1:02d}"


def fiscal_year(as_of: str, first_month: int) -> str:
    """Return the first month, such as 2026-07, of the fiscal year that a day is in."""
    year, month = int(as_of[:4]), int(as_of[5:7])
    return f"{year if month >= first_month else year - 1:04d}-{first_month:02d}"


def split_by_month(start: str, end: str, micros: int) -> Iterator[tuple[str, int]]:
    """Spread an amount over the months of a service period by day; the parts add up to it exactly.

    `start` and `end` are the first and last day of service, both included; `micros` is in micro-units.
    """
    if end <= start or start[:7] == end[:7]:
        yield start[:7], micros
        return
    first, last = day(start), day(end)
    total = (last - first).days + 1
    given, passed, begin = 0, 0, first
    while begin <= last:
        next_month = dt.date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
        until = min(last, next_month - dt.timedelta(days=1))
        passed += (until - begin).days + 1
        share = Fraction(micros * passed, total)
        upto = (2 * share.numerator + share.denominator) // (2 * share.denominator)
        yield begin.isoformat()[:7], upto - given
        given, begin = upto, next_month
