"""Contracts: what is bought at which price, for how long, and from when less could be paid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days, add_months, days_between

HORIZON = "2200-01-01"
"""An end as far away as this is a way to write that there is none."""


@dataclass(frozen=True)
class PriceLine:
    """Units bought at one price: `monthly` is the exact price of one unit and month, in whole units of currency.

    Without a quantity it is a flat price: nothing that fewer seats would change. `start` and `end` are the first and
    last day it holds, ISO dates, None where it has no limit.
    """

    quantity: int | None
    monthly: Fraction
    start: str | None = None
    end: str | None = None

    def holds(self, day: str) -> bool:
        """Tell whether it is the price on a day."""
        return (self.start or day) <= day <= (self.end or day)


@dataclass(frozen=True)
class Floor:
    """A spend that is promised for a time whatever is used: whole units of currency a month."""

    monthly: Fraction
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True)
class Term:
    """A fixed term of a contract; `end` is its last day."""

    end: str
    start: str | None = None
    auto_renew: bool | None = None
    notice_days: int = 60
    notice_assumed: bool = True
    true_down: bool = False  # fewer seats are allowed inside the term

    @property
    def notice_by(self) -> str:
        """The last day on which notice can be given for the end of the term."""
        return add_days(self.end, -self.notice_days)

    @cached_property
    def _length(self) -> tuple[int, int]:
        """Months and days; one of both is nothing. Twelve months where the start is not known."""
        if self.start is None or self.start > self.end:
            return 12, 0
        days = days_between(self.start, add_days(self.end, 1))
        return (0, days) if days < 28 else (max(1, round(days / 30.4375)), 0)

    @property
    def years(self) -> Fraction:
        """The length of the term, in years."""
        months, days = self._length
        return Fraction(months, 12) if months else Fraction(days, 365)

    @property
    def length_text(self) -> Sentence:
        """The length of the term in words."""
        months, days = self._length
        if months:
            return say("{months} {months|month|months}", months=months)
        return say("{days} {days|day|days}", days=days)

    def end_after(self, count: int) -> str:
        """Return the last day after so many renewals for the same length, counted from the end on record."""
        if not count:
            return self.end
        months, days = self._length
        return add_days(add_months(add_days(self.end, 1), months * count), days * count - 1)

    def renewed_until(self, day: str) -> tuple[int, str]:
        """Return how often the term has to renew to reach a day, and its last day then."""
        months, days = self._length
        about = days or months * 31
        count = max(0, days_between(self.end, day) // about - 1)
        while self.end_after(count) < day and self.end_after(count + 1) > self.end_after(count):
            count += 1
        return count, self.end_after(count)


def given_up(price: Fraction) -> tuple[bool, Fraction]:
    """Order units by their price as they are given up: the cheapest first, and last what costs nothing.

    Without a unit for 0.00 nothing less is paid: nobody gives it up to save, and a promise of it would be none.
    """
    return not price, price


@dataclass(frozen=True)
class Contract:
    """What the savings need to know of a subscription; `lines` are those that hold today, in `currency`."""

    subscription_id: int
    currency: str | None
    lines: tuple[PriceLine, ...] = ()
    later_lines: tuple[PriceLine, ...] = ()  # those that begin later
    pricing_model: str = "seat"
    term: Term | None = None  # the one that runs; None: rolling
    signed: Term | None = None  # the last of further terms that follow it without a gap
    started_on: str | None = None
    ended_on: str | None = None  # the last day of the subscription
    minimum: int = 0
    period_months: int = 1
    floors: tuple[Floor, ...] = ()  # in `currency`, whatever currency the promise names
    reclaimed: tuple[Floor, ...] = ()  # what is claimed back of months to come: it cannot be saved again
    assigned: int = 0  # seats that take one that was bought
    waiting: int = 0  # invitations for which no bought seat is left
    elsewhere: Mapping[str, Fraction] = field(default_factory=dict)  # a year's price in other currencies
    credits_by_day: bool = False  # seats that are removed are credited from the next day on
    unrated: str | None = None  # the currency of a promise of which no rate is known: what it holds back is not either
    later_minima: tuple[tuple[str, int], ...] = ()  # first days of signed terms, with the minimum from then on

    @property
    def by_seat(self) -> tuple[PriceLine, ...]:
        """The prices of which there is less to pay with fewer seats."""
        return tuple(line for line in self.lines if self.is_by_seat(line))

    def is_by_seat(self, line: PriceLine) -> bool:
        """Tell whether a price is for each seat."""
        return self.pricing_model == "seat" and line.quantity is not None

    def minimum_on(self, day: str) -> int:
        """Return the seats that have to be paid on a day (ISO): those of the term that runs then."""
        begun = [minimum for start, minimum in self.later_minima if start <= day]
        return begun[-1] if begun else self.minimum

    def promises(self, day: str) -> bool:
        """Tell whether a spend is promised on a day (ISO) or later, in whichever currency."""
        return self.unrated is not None or any((floor.end or day) >= day for floor in self.floors)

    @property
    def quantity(self) -> int:
        """Seats bought, as far as they have a price."""
        return sum(line.quantity or 0 for line in self.by_seat)

    @property
    def mean_price(self) -> Fraction | None:
        """The mean price of a seat and month, in whole units of currency; None where it is not priced by the seat."""
        if not self.quantity:
            return None
        return sum(((line.quantity or 0) * line.monthly for line in self.by_seat), Fraction(0)) / self.quantity

    @property
    def lowest_price(self) -> Fraction | None:
        """The price of the unit that is given up first, by month; None where it is not priced by the seat."""
        return min((line.monthly for line in self.by_seat), key=given_up, default=None)

    @property
    def annual(self) -> Fraction:
        """What the next twelve months cost at the present quantity and price, flat prices too."""
        return _yearly(self.lines)

    def annual_from(self, day: str) -> Fraction:
        """What a year from a day (ISO) on costs: as agreed for it already, else at the present quantity and price."""
        return _yearly(self.lines_from(day))

    def lines_from(self, day: str) -> Sequence[PriceLine]:
        """Return the prices from a day (ISO) on: those agreed for it already, else the present ones."""
        agreed = [line for line in self.later_lines if line.holds(day)]
        return [*agreed, *(line for line in self.lines if line.holds(day))] if agreed else self.lines

    @property
    def term_end(self) -> str | None:
        """The last day of the term on record, None where it is rolling."""
        return None if self.term is None else self.term.end

    @property
    def why_unpriced(self) -> str:
        """What is missing of the price, where it is."""
        return "the currency of the price is not known" if self.lines else "the price is not known"

    @property
    def why_no_saving(self) -> str | None:
        """Why fewer seats free nothing that can be told, None where they do."""
        if self.currency is None or not self.lines:
            return self.why_unpriced
        if self.unrated is not None:
            return f"a spend is promised in {self.unrated}, and there is no rate to {self.currency}"
        if self.by_seat:
            return None
        models = {"usage": "it is priced by use", "commitment": "a spend is promised", "unit": "it is priced by unit"}
        return f"{models.get(self.pricing_model, 'a flat price')}: fewer seats change nothing"


def _yearly(lines: Iterable[PriceLine]) -> Fraction:
    monthly = ((1 if line.quantity is None else line.quantity) * line.monthly for line in lines)
    return 12 * sum(monthly, Fraction(0))


def effective_date(contract: Contract, as_of: str, *, fewer_seats: bool = True) -> tuple[str, str]:
    """Return from when less is paid, and why, as a sentence; `fewer_seats`: else it is about the price."""
    billing = next_billing(contract, as_of)
    term = contract.signed or contract.term
    over = term is not None and term.auto_renew is False and term.end <= as_of
    if fewer_seats and contract.credits_by_day and not over:
        start = add_days(as_of, 1)
        return start, f"the contract credits removed seats by the day: from {start}"
    if term is None:
        return billing, f"no fixed term: from the next billing date, {billing}"
    after = add_days(term.end, 1)
    if fewer_seats and term.true_down:
        start = min(billing, after) if after > as_of else billing
        return start, f"the contract allows fewer seats inside the term: from {start}"
    if term.auto_renew is False:
        if after <= as_of:
            return (
                add_months(as_of, 12),
                f"the term on record ended {term.end} and does not renew itself: what is payable now is not known",
            )
        return after, f"the term ends {term.end} and does not renew itself: from {after}"
    assumed = ", assumed" if term.notice_assumed else ""
    count, end = term.renewed_until(add_days(as_of, term.notice_days))
    start = add_days(end, 1)
    if not count:
        signed = "the signed terms end" if contract.signed is not None else "the term ends"
        return start, f"{signed} {end}, notice until {term.notice_by} ({term.notice_days} days{assumed}): from {start}"
    due = add_days(term.end_after(count - 1), -term.notice_days)
    return start, f"notice was due {due} ({term.notice_days} days{assumed}): only from {start}, after the next term"


def next_billing(contract: Contract, as_of: str) -> str:
    """Return the first day of the next billing period: by the contract's start, else the first of next month."""
    anchor = (contract.term.start if contract.term is not None else None) or contract.started_on
    if anchor is None:
        return add_months(f"{as_of[:7]}-01", 1)
    if anchor > as_of:
        return anchor
    step = max(1, contract.period_months)
    count = max(0, days_between(anchor, as_of) // (31 * step))
    while (billing := add_months(anchor, step * count)) <= as_of:
        count += 1
    return billing
