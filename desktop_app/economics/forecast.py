"""Twelve months ahead: what contracts will cost, where use leads, what a change would do. Exact fractions throughout.

* A contract: units x price, day by day, as its price lines begin and end. A term that renews itself goes on; from a
  renewal of a year or more on the price may rise: not at all (low), by the uplift that is assumed or the contract's cap
  where that is lower (expected), by the cap, or twice the uplift where there is none (high). A price that begins with
  the renewal is known already. A term that ends by itself or is decided to end is not paid beyond its last day.
* Spend by use: the line through the last twelve full months (Theil and Sen: the median of all slopes between two
  months, so that one odd month moves nothing). Half of the months lay closer to it than the median distance; the band
  is twice that distance, and one month's share of it wider with every month ahead. With fewer than six months nothing
  is called a trend: the median goes on, between the lowest and the highest month. A month of which no meter tells is
  left out: it is not known, and no month without use.
* Each month is rounded once, half up, to the currency's minor unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from statistics import median

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.economics.calendar import add_days, add_months, days_between, month_end, month_of, months_between
from desktop_app.economics.contract import Contract, PriceLine, effective_date, given_up, next_billing

FEWEST = 6
"""Full months that a trend needs."""


@dataclass(frozen=True)
class Change:
    """What if: seats, the price of a unit a month, or notice; `plan` names the plan that the price is for."""

    seats: int | None = None
    price: Fraction | None = None
    plan: str | None = None
    notice: bool = False


@dataclass(frozen=True)
class Outlook:
    """What is known of one source of spend: a contract, or the full months that were paid for by use."""

    key: str
    name: str
    tool_id: int | None
    tool: str
    currency: str
    contract: Contract | None = None
    earlier: tuple[PriceLine, ...] = ()  # prices that ended in the month that is not over
    cap: Fraction | None = None  # the most a renewal may raise the price, such as 5/100
    uplift: Fraction = Fraction(0)  # what is assumed of a renewal
    ends: bool = False  # the running term is decided to be the last
    history: tuple[tuple[str, int], ...] = ()  # full months, oldest first, micro-units; those not known are left out
    change: Change = Change()
    said: tuple[str, ...] = ()  # what else has to be known of spend by use


@dataclass(frozen=True)
class MonthAhead:
    """What a month is expected to cost, and between which amounts; micro-units."""

    month: str
    expected: int
    low: int
    high: int


@dataclass(frozen=True)
class Forecast:
    """The months ahead of one outlook; `because` says what they are made of, sentence by sentence."""

    outlook: Outlook
    months: tuple[MonthAhead, ...]
    because: tuple[str, ...]

    @property
    def total(self) -> int:
        """What all months are expected to cost, micro-units."""
        return sum(month.expected for month in self.months)


Unit = tuple[int, Fraction]
"""Seats with the price of one and a month."""


def months_ahead(as_of: str, count: int = 12) -> list[str]:
    """Return the months from the one of `as_of` on; from the next one on its last day."""
    first = month_of(add_days(as_of, 1))
    return [month_of(add_months(f"{first}-01", place)) for place in range(count)]


def forecast(outlook: Outlook, as_of: str, count: int = 12) -> Forecast:
    """Return what an outlook leads to in the months ahead of a day (ISO)."""
    wanted = months_ahead(as_of, count)
    if outlook.contract is not None and outlook.contract.lines:
        course = _Course(outlook, outlook.contract, as_of)
        return Forecast(outlook, tuple(course.month(month) for month in wanted), tuple(course.because(wanted)))
    return _by_use(outlook, wanted)


# Contracts -----------------------------------------------------------------------------------------------------------


class _Course:
    """A contract's price day by day, with renewals, its end and the change that is asked about."""

    def __init__(self, outlook: Outlook, contract: Contract, as_of: str) -> None:
        self._outlook, self._contract, self._as_of = outlook, contract, as_of
        self._lines = (*outlook.earlier, *contract.lines, *contract.later_lines)
        term = contract.signed or contract.term
        self._lasts = [one for one in (contract.ended_on,) if one]
        self._next_terms: tuple[str, ...] = ()  # the first days of terms that the contract renews itself for
        if term is not None and (term.auto_renew is False or outlook.ends):
            self._lasts += [term.end] if term.end >= as_of else []
        elif term is not None:
            horizon = add_months(as_of, 14)
            places = range(term.renewed_until(as_of)[0], term.renewed_until(horizon)[0] + 1)
            self._next_terms = tuple(add_days(term.end_after(place), 1) for place in places)
        self._renewals = self._next_terms if term is not None and term.years >= 1 else ()  # those that may be dearer
        self._fewer, self._fewer_why = effective_date(contract, as_of)
        self._other, self._other_why = effective_date(contract, as_of, fewer_seats=False)
        if outlook.change.notice:
            self._lasts.append(add_days(self._other, -1))
        by_bill = contract.period_months == 1
        self._more = next_billing(contract, as_of) if by_bill else add_days(as_of, 1)
        self._more_why = "from the next bill" if by_bill else "what is added inside a period is paid for by the day"

    @property
    def last(self) -> str | None:
        """The last day that is paid for, None where there is none."""
        return min(self._lasts, default=None)

    def month(self, month: str) -> MonthAhead:
        """Return a month's cost: what every day costs, added up."""
        days = days_between(f"{month}-01", month_end(month)) + 1
        sums = [Fraction(0), Fraction(0), Fraction(0)]
        for start, end in self._spans(month):
            share = Fraction(days_between(start, end) + 1, days)
            for place, rate in enumerate(self._rates()):
                sums[place] += self._monthly(start, rate) * share
        expected, low, high = (round_half_up(one, self._outlook.currency) for one in sums)
        return MonthAhead(month, expected, low, high)

    def _rates(self) -> tuple[Fraction, Fraction, Fraction]:
        cap, uplift = self._outlook.cap, self._outlook.uplift
        expected = uplift if cap is None else min(uplift, cap)
        return expected, Fraction(0), max(expected, 2 * uplift if cap is None else cap)

    def _spans(self, month: str) -> Iterator[tuple[str, str]]:
        """Cut a month where anything changes; what lies after the last day is left out."""
        cuts = {line.start for line in self._lines if line.start} | {
            self._more,
            self._fewer,
            self._other,
            *self._renewals,
        }
        cuts |= {start for start, _ in self._contract.later_minima}
        cuts |= {add_days(line.end, 1) for line in self._lines if line.end}
        start, until = f"{month}-01", month_end(month)
        if self.last is not None:
            until = min(until, self.last)
        for cut in sorted(one for one in cuts if start < one <= until):
            yield start, add_days(cut, -1)
            start = cut
        if start <= until:
            yield start, until

    def _monthly(self, day: str, rate: Fraction) -> Fraction:
        """Return the price of a month at the price of one day; every renewal since a price was made raises it."""
        change = self._outlook.change
        units, flat = self._priced(day, rate)
        if change.price is not None and day >= self._other:
            units = [(quantity, change.price) for quantity, _ in units]
        if change.seats is not None:
            units = self._resized(units, self._wanted(change.seats, day), day)
        return flat + sum((quantity * price for quantity, price in units), Fraction(0))

    def _priced(self, day: str, rate: Fraction) -> tuple[list[Unit], Fraction]:
        """Return the units of a day with their price, as the contract has them, and what is paid besides."""
        units: list[Unit] = []
        flat = Fraction(0)
        for line in self._lines:
            if (line.start or "") > day or not self._holds(line, day):
                continue
            made = max(line.start or "", self._as_of)
            price = line.monthly * (1 + rate) ** sum(1 for one in self._renewals if made < one <= day)
            if self._contract.is_by_seat(line):
                units.append((line.quantity or 0, price))
            else:
                flat += price * (1 if line.quantity is None else line.quantity)
        return units, flat

    def _resized(self, units: list[Unit], wanted: int, day: str) -> list[Unit]:
        """Return the units of a day with so many seats, as far as the contract lets them be more or fewer by then."""
        have = sum(quantity for quantity, _ in units)
        return _resize(units, wanted) if units and day >= (self._more if wanted > have else self._fewer) else units

    def _holds(self, line: PriceLine, day: str) -> bool:
        """Tell whether a price still holds: one that ends with a term that renews itself goes on."""
        if line.end is None or line.end >= day:
            return True
        later = any((other.start or "") > line.end for other in self._lines)
        return add_days(line.end, 1) in self._next_terms and not later

    def _is_open(self, renewal: str) -> bool:
        """Tell whether a renewal comes and what it costs is not agreed yet: any price goes on into it."""
        if self.last is not None and renewal > self.last:
            return False
        return any((line.start or "") < renewal and self._holds(line, renewal) for line in self._lines)

    def _wanted(self, seats: int, day: str) -> int:
        minimum = self._contract.minimum_on(day)
        return max(seats, minimum) if minimum <= self._contract.quantity else seats

    def because(self, wanted: Sequence[str]) -> Iterator[str]:
        """Say what the months are made of."""
        contract, change = self._contract, self._outlook.change
        yield f"the contract's price: {_words(contract.annual / 12)} {self._outlook.currency} a month today"
        until = month_end(wanted[-1])
        for renewal in self._renewals:
            if self._as_of < renewal <= until and self._is_open(renewal):
                expected, _, high = self._rates()
                yield f"renews on {renewal}: {_percent(expected)} dearer, between 0 and {_percent(high)}"
        for line in contract.later_lines:
            if line.start and line.start <= until:
                yield f"{line.quantity or 'a flat price'} at {_words(line.monthly)} a month from {line.start}"
        if self.last is not None and self.last <= until:
            yield f"nothing is paid after {self.last}" + (f" ({self._other_why})" if change.notice else "")
        if (change.seats is not None or change.price is not None) and not self._sells_seats():
            yield contract.why_no_saving or ""
            return
        if change.seats is not None:
            yield from self._because_of_seats(change.seats)
        if change.price is not None:
            named = f"plan {change.plan}: " if change.plan else ""
            yield f"{named}{_words(change.price)} a seat and month from {self._other}: {self._other_why}"

    def _sells_seats(self) -> bool:
        """Tell whether any price, now or later, is for each seat."""
        return any(self._contract.is_by_seat(line) for line in self._lines)

    def _because_of_seats(self, seats: int) -> Iterator[str]:
        """Say from when there are how many seats instead of how many: more at once, fewer as soon as may be."""
        for day, why, more in ((self._more, self._more_why, True), (self._fewer, self._fewer_why, False)):
            units, _ = self._priced(day, Fraction(0))
            have, wanted = sum(quantity for quantity, _ in units), self._wanted(seats, day)
            held = f", held at the minimum of {self._contract.minimum_on(day)}" if wanted != seats else ""
            if wanted > have if more else wanted < have or (wanted == have and held):
                yield f"{wanted} seats instead of {have}{held} from {day}: {why}"


def _resize(units: Sequence[Unit], wanted: int) -> list[Unit]:
    """Return the units with seats taken away in the order of `given_up`, or added at the price that was agreed last."""
    spare = sum(quantity for quantity, _ in units) - wanted
    if spare <= 0:
        *others, (quantity, price) = units
        return [*others, (quantity - spare, price)]
    left = []
    for quantity, price in sorted(units, key=lambda unit: given_up(unit[1])):
        taken = min(quantity, spare)
        left.append((quantity - taken, price))
        spare -= taken
    return left


# Use -----------------------------------------------------------------------------------------------------------------


def trend(points: Sequence[tuple[int, Fraction]]) -> tuple[Fraction, Fraction, Fraction]:
    """Return level at the last point, slope a step, and the median distance from the line (Theil and Sen).

    A point is a place, in their order, and a value.
    """
    slopes = [(later - value) / (far - place) for (place, value), (far, later) in combinations(points, 2)]
    slope = median(slopes) if slopes else Fraction(0)
    base = median(value - slope * place for place, value in points)
    spread = median(abs(value - base - slope * place) for place, value in points)
    return base + slope * points[-1][0], slope, spread


def _by_use(outlook: Outlook, wanted: Sequence[str]) -> Forecast:
    values = [Fraction(micros, MICRO) for _, micros in outlook.history]
    if not values:
        return Forecast(outlook, tuple(MonthAhead(month, 0, 0, 0) for month in wanted), ("nothing is known of it",))
    if len(values) < FEWEST:
        level, slope = median(values), Fraction(0)
        below, above = level - min(values), max(values) - level
        why = f"the median of {len(values)} months goes on; {FEWEST} are needed for a trend"
    else:
        first = outlook.history[0][0]
        places = (len(months_between(first, month)) for month, _ in outlook.history)
        level, slope, spread = trend(list(zip(places, values, strict=True)))
        below = above = 2 * spread
        move = f"{'up' if slope >= 0 else 'down'} {_words(abs(slope))} a month"
        now = f"{_words(level)} {outlook.currency} now"
        why = f"the trend of {len(values)} months: {now}, {move}, give or take {_words(above)}"
    months, last = [], outlook.history[-1][0]
    for month in wanted:
        place = len(months_between(last, month)) - 1
        grows = 1 + Fraction(place, len(values)) if len(values) >= FEWEST else Fraction(1)
        middle = max(Fraction(0), level + slope * place)
        ends = (middle, max(Fraction(0), middle - below * grows), middle + above * grows)
        expected, low, high = (round_half_up(one, outlook.currency) for one in ends)
        months.append(MonthAhead(month, expected, low, high))
    return Forecast(outlook, tuple(months), (*outlook.said, why))


# What if -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Difference:
    """What a change would do: both forecasts, month by month the amount that is added (negative: saved), and why."""

    before: Forecast
    after: Forecast
    months: tuple[tuple[str, int], ...]
    because: tuple[str, ...]

    @property
    def total(self) -> int:
        """What the twelve months cost more, micro-units; negative: less."""
        return sum(amount for _, amount in self.months)


def what_if(outlook: Outlook, change: Change, as_of: str, count: int = 12) -> Difference:
    """Return what a change would do to an outlook; nothing changes where no contract with a price is known."""
    before = forecast(outlook, as_of, count)
    after = forecast(replace(outlook, change=change), as_of, count)
    months = tuple(
        (new.month, new.expected - old.expected) for old, new in zip(before.months, after.months, strict=True)
    )
    because = tuple(text for text in after.because if text not in before.because)
    if outlook.contract is None or not outlook.contract.lines:
        because = ("it is priced by use: seats, price and notice of a contract change nothing here",)
    return Difference(before, after, months, because)


def _words(amount: Fraction) -> str:
    cents = round_half_up(amount, "EUR")
    return f"{cents // MICRO}.{cents % MICRO // 10_000:02d}"


def _percent(share: Fraction) -> str:
    return f"{(Decimal(share.numerator * 100) / share.denominator).normalize():f} %"
