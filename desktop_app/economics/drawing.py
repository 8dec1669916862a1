"""Which commitment or credit the use of a contract is drawn from: of several that run, the one that ends first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.calendar import days_between, month_of, part_of_month
from desktop_app.economics.rates import scaled


@dataclass(frozen=True)
class Promise:
    """An amount that is promised or bought for some days, micro-units; ISO dates, both days included."""

    id: int
    amount: int
    start: str
    end: str


@dataclass(frozen=True)
class Drawn:
    """What was drawn from one promise by month, and what the same use a day will draw from it, micro-units.

    `daily` is what was used a day, whatever it was drawn from, since the promise began; of what is used from now on,
    `ahead` is still drawn from others that end first. `followed`: there is another one to draw from when it is used up.
    """

    by_month: Mapping[str, int]
    daily: Fraction
    ahead: int
    followed: bool


def drawn(promises: Iterable[Promise], use: Mapping[str, int], through: str) -> Mapping[int, Drawn]:
    """Return what is drawn from each promise of one contract, by its id.

    `use` is by month up to the one that `through` ends, in the currency of the promises. Of a month in which a promise
    begins or ends, the part that its days are can be drawn from it. What is used beyond all of them is the last one's.
    """
    order = sorted(promises, key=lambda one: (one.end, one.start, one.id))
    left = {one.id: one.amount for one in order}
    taken: dict[int, dict[str, int]] = {one.id: {} for one in order}
    for month in sorted(use):
        open_ = [(one, scaled(use[month], part)) for one in order if (part := part_of_month(month, one.start, one.end))]
        rest = use[month]
        for one, most in open_:
            own = max(0, min(left[one.id], rest, most)) if one is not open_[-1][0] else min(rest, most)
            if own:
                taken[one.id][month] = own
            left[one.id] -= own
            rest -= own
    return {
        one.id: Drawn(taken[one.id], _daily(one, use, through), _ahead(order[:place], left, one, use, through),
                      any(other.start <= through for other in order[place + 1 :]))
        for place, one in enumerate(order)
    }  # fmt: skip


def _daily(one: Promise, use: Mapping[str, int], through: str) -> Fraction:
    """Return the use a day since a promise began; 0 before a month is over."""
    until = min(one.end, through)
    if until < one.start:
        return Fraction(0)
    months = (month for month in use if month_of(one.start) <= month <= month_of(until))
    whole = sum(scaled(use[month], part_of_month(month, one.start, one.end)) for month in months)
    return Fraction(whole, days_between(one.start, until) + 1)


def _ahead(
    earlier: Sequence[Promise], left: Mapping[int, int], one: Promise, use: Mapping[str, int], through: str
) -> int:
    """Return what of the use to come is drawn from those that end earlier, before they are used up or over."""
    daily, gone = _daily(one, use, through), 0
    for other in earlier:
        until_its_end = int(daily * max(0, days_between(through, other.end)))
        gone += max(0, min(left[other.id], until_its_end - gone)) if other.start <= through else 0
    return gone
