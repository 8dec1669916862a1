"""A charge, the period that it falls into, and what a full period costs: money, seats and the price of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_days, add_months, days_between, month_length, whole_months

BAND = 3
"""A line whose price is more than so many times another's, or less than that part of it, counts something else."""


@dataclass(frozen=True)
class Charge:
    """One line of an invoice, or a credit; `net` in micro-units, `start` and `end` the days of service it is for."""

    line: int
    date: str
    start: str
    end: str
    currency: str
    net: int
    quantity: Fraction | None = None
    invoice: str = ""
    whose: str = ""  # billing account and cost centre: parts of one bill
    metered: bool = False
    place: str = ""  # file, sheet and row
    days: int | None = None  # of the cycle that it is a period of, where bills come by days

    @property
    def stated(self) -> bool:
        """Whether the line says which days it is for; a single day is its date."""
        return self.start < self.end and not self.metered

    @cached_property
    def months(self) -> int | None:
        """The months of its period; None where it is no full one."""
        return whole_months(self.start, self.end) if self.stated and self.days is None else None

    @property
    def length(self) -> Fraction | None:
        """The length of its full period in months; None where it is none."""
        return month_length(self.days) if self.days is not None else Fraction(self.months) if self.months else None


@dataclass(frozen=True)
class Window:
    """What one full period costs: `monthly` in whole units of `currency`, of it `for_seats` for `quantity` seats.

    Seats are averages by day. Fees and use that stand on the same bill are in `monthly` alone.
    """

    start: str
    end: str
    months: Fraction
    currency: str
    monthly: Fraction
    quantity: Fraction | None
    for_seats: Fraction
    charges: tuple[Charge, ...]
    assumed: bool = False  # no line states the period
    days: int | None = None  # of a cycle by days

    @property
    def unit(self) -> Fraction | None:
        """The price of a seat and month; None where no number of seats is known."""
        return self.for_seats / self.quantity if self.quantity else None

    @property
    def besides(self) -> Fraction:
        """What is billed a month beside seats, where their number is known."""
        return self.monthly - self.for_seats if self.quantity else Fraction(0)

    @property
    def slots(self) -> set[tuple[str, Fraction | None]]:
        """Whose bills it is made of, and for how long each is."""
        return {(charge.whose, charge.length) for charge in self.charges if charge.net > 0}


@dataclass(frozen=True)
class Part:
    """A charge in a period: which share of its days falls into it, and which share of the period it fills."""

    charge: Charge
    share: Fraction
    filled: Fraction

    @property
    def money(self) -> Fraction:
        """What falls into the period, whole units of currency."""
        return Fraction(self.charge.net, MICRO) * self.share

    @property
    def seats(self) -> Fraction:
        """The seats it adds to the average of the period; a credit takes seats off."""
        count = abs(self.charge.quantity or Fraction(0)) * self.filled
        return count if self.charge.net > 0 else -count

    def unit(self, months: Fraction) -> Fraction:
        """The price of one unit and month; `months` where the line states no period."""
        days = days_between(self.charge.start, self.charge.end) + 1
        length = month_length(days) if self.charge.stated else months
        return (
            abs(Fraction(self.charge.net, MICRO)) / abs(self.charge.quantity) / length
            if self.charge.quantity
            else Fraction(0)
        )


def moved(day: str, window: Window, times: int) -> str:
    """Return the day that lies so many of a window's periods away."""
    if window.days is not None:
        return add_days(day, times * window.days)
    return add_months(day, times * int(window.months))


def is_counted(one: Charge, after: bool, assumed: bool) -> bool:
    """Tell whether a charge or credit is part of what a period costs: before the day, or `after` it."""
    if one.net <= 0:
        return one.quantity is not None if after else True
    if assumed:
        return not one.stated
    return one.stated and (after or one.length is not None)


def copies(charges: Iterable[Charge]) -> dict[tuple[object, ...], int]:
    """Count how often an amount is billed: by how many invoices, or by how many lines that state no period."""
    found: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for one in charges:
        if one.net > 0 and not one.metered and (one.invoice or not one.stated):
            key = (one.length, one.net, one.quantity, one.currency, one.whose)
            found[key].add(one.invoice if one.stated else one.line)
    return {key: len(invoices) for key, invoices in found.items()}


def seats_of(
    parts: Sequence[Part], prices: Sequence[Fraction], months: Fraction, least: int
) -> tuple[Fraction | None, Fraction]:
    """Return the seats billed and what they cost in the period; None where a charge names no number, or counts use.

    Seats are lines whose price is like one of `prices`; without any, like that of the largest line.
    """
    charges = [part for part in parts if part.charge.net > 0]
    if not charges or any(part.charge.quantity is None or part.charge.metered for part in charges):
        return None, Fraction(0)
    near = [part for part in parts if any(price / least <= part.unit(months) <= price * BAND for price in prices)]
    if not any(part.charge.net > 0 for part in near):
        largest = max(charges, key=lambda part: (part.money, -part.charge.line)).unit(months)
        near = [part for part in parts if largest / least <= part.unit(months) <= largest * BAND]
    seats = sum((part.seats for part in near), Fraction(0))
    return (seats if seats > 0 else None), sum((part.money for part in near), Fraction(0))
