"""What was billed around a day: the last full period before it, the full ones after it, at what price a month.

A *full* period is a whole number of months that an invoice names, or a cycle of days (billing_cycles.py). What is
compared is careful on both sides, so that a saving is never larger than the invoices show:

* Before the day count charges of full periods, less every credit that falls into the period.
* After it count all charges, those of part of the period too, by day; of credits only those that name a number of
  seats, because a goodwill does not come again.
* Lines without a period of their own are no part of a price where others state one. Where none does, the month of
  their date is taken, and that is said; after the day a billing cycle is left out, because they may be for the time
  before.
* A period that looks billed twice, in several currencies or not yet in whole is passed over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from desktop_app.economics.billed_periods import BAND, Charge, Part, Window, copies, is_counted, moved, seats_of
from desktop_app.economics.billing_cycles import with_cycles
from desktop_app.economics.calendar import (
    add_days,
    add_months,
    days_between,
    month_end,
    month_length,
    month_of,
    whole_months,
)

TIERS = 10
"""How much cheaper a seat of another plan may be."""

LONG = 3
"""A cycle of more months than this is paid ahead: an invoice without a period is for the time after its date."""


class Billing:
    """The charges of one subscription, or of a tool's part without one.

    `cycle` is the months of a bill where no line says; `late` the days after which a bill is called missing;
    `known_until` the day up to which bills are imported, empty where none are; `prices` what a seat and month costs by
    contract, by currency: lines far from it are fees or use, not seats; with `tiers` much cheaper seats are seats too.
    """

    def __init__(
        self, charges: Iterable[Charge], cycle: int, late: int, known_until: str,
        prices: Mapping[str, Sequence[Fraction]] | None = None, *, tiers: bool = False,
    ) -> None:  # fmt: skip
        self.prices, self._least = prices or {}, TIERS if tiers else BAND
        self.charges = tuple(
            sorted(with_cycles(set(charges)), key=lambda one: (one.start, one.end, one.date, one.line))
        )
        self.cycle, self.late, self.known_until = max(1, cycle), late, known_until

    def before(self, day: str) -> Window | None:
        """Return the last full period that was billed before a day; None where the bills just before it are missing."""
        stated = [
            (start, end)
            for start, end in self._stated()
            if end < day or (start < day and all(one.date < day for one in self._of(start, end)))
        ]
        dated = [(start, end) for start, end in self._assumed() if end < day or self._begun(start, end, day)]
        return self._newest(stated, day, assumed=False) or self._newest(dated, day, assumed=True)

    def _newest(self, spans: Sequence[tuple[str, str]], day: str, *, assumed: bool) -> Window | None:
        for start, end in sorted(spans, reverse=True):
            window = self._window(start, end, after=False, assumed=assumed)
            if window is not None and window.monthly > 0:
                oldest = add_days(moved(day, window, -1), -self.late)
                return window if end >= oldest else None
        return None

    def after(self, day: str, before: Window | None = None) -> list[Window]:
        """Return the full periods from a day on, the earliest first; `before` tells which parts a whole bill has."""
        spans = [(*span, False) for span in self._stated() if span[0] >= day]
        spans = spans or [(start, end, True) for start, end in self._assumed() if self._surely_after(start, end, day)]
        found = []
        for start, end, assumed in sorted(spans):
            window = self._window(start, end, after=True, assumed=assumed, like=before)
            if window is not None and self._in_whole(window, before):
                found.append(window)
        return found

    def billed_from(self, day: str) -> list[Charge]:
        """Return the charges for service from a day on that no credit takes back."""
        sums: dict[tuple[str, str, str], int] = defaultdict(int)
        for one in self.charges:
            sums[(one.start, one.end, one.currency)] += one.net
        since = add_months(day, self._skip)
        return [
            one
            for one in self.charges
            if one.net > 0 and sums[(one.start, one.end, one.currency)] > 0
            and one.start >= (day if one.stated or one.metered else since)
        ]  # fmt: skip

    def next_due(self, day: str, before: Window | None) -> str:
        """Return the day by which a bill for the time after a day would be there: a cycle, and the days allowed.

        What is paid for long ahead is awaited as soon after its period begins as the bill before was.
        """
        begin = self.next_period(day, before)[0]
        if before is None:
            return add_days(add_months(begin, self.cycle), self.late)
        if before.months > LONG:
            lag = max(days_between(before.start, one.date) for one in before.charges)
            return add_days(begin, max(0, lag) + self.late)
        return add_days(moved(begin, before, 1), self.late)

    def next_period(self, day: str, before: Window | None) -> tuple[str, str]:
        """Return the first and last day of what the next bill for the time from a day on would be for."""
        paid = max((self._paid_until(one) for one in self.charges if one.net > 0 and one.start < day), default="")
        begin = max(day, add_days(paid, 1)) if paid else day
        after = moved(begin, before, 1) if before is not None else add_months(begin, self.cycle)
        return begin, add_days(after, -1)

    def _paid_until(self, one: Charge) -> str:
        """Return the last day that a charge is for: one of a long cycle without a period is for all of it."""
        if one.stated or one.metered or self.cycle <= LONG:
            return one.end
        return add_days(add_months(one.start, self.cycle), -1)

    @property
    def _skip(self) -> int:
        return self.cycle if self.cycle <= LONG else 0

    @cached_property
    def _days(self) -> Mapping[tuple[str, str], int]:
        """The periods of cycles by days, with their length."""
        return {(one.start, one.end): one.days for one in self.charges if one.days is not None}

    def _stated(self) -> list[tuple[str, str]]:
        return sorted({(one.start, one.end) for one in self.charges if one.net > 0 and one.length})

    def _assumed(self) -> list[tuple[str, str]]:
        """Return the periods of lines that state none: the month of the date, or the cycle that begins with it."""
        spans = set()
        for one in self.charges:
            if one.net > 0 and not one.stated:
                if self.cycle == 1 or one.metered:
                    spans.add((f"{month_of(one.start)}-01", month_end(month_of(one.start))))
                else:
                    spans.add((one.start, add_days(add_months(one.start, self.cycle), -1)))
        return sorted(spans)

    def _surely_after(self, start: str, end: str, day: str) -> bool:
        metered = all(one.metered for one in self.charges if start <= one.start <= end)
        if start < (day if metered else add_months(day, self._skip)):
            return False
        return (self.cycle > 1 and not metered) or self.known_until >= end

    def _begun(self, start: str, end: str, day: str) -> bool:
        """Tell whether a bill for several months was there before a day inside them."""
        inside = [one for one in self.charges if start <= one.start <= end and not one.stated]
        return start < day and self.cycle > 1 and all(one.start < day and not one.metered for one in inside)

    def _of(self, start: str, end: str) -> list[Charge]:
        return [one for one in self.charges if (one.start, one.end) == (start, end) and one.net > 0]

    def _in_whole(self, window: Window, before: Window | None) -> bool:
        """Tell whether every part of a bill is there, or would be by now."""
        if before is None or before.assumed is not window.assumed or before.slots <= window.slots:
            return True
        return self.known_until >= add_days(window.end, self.late)

    def _window(self, start: str, end: str, *, after: bool, assumed: bool, like: Window | None = None) -> Window | None:
        """Return what a period costs; None where that cannot be told. `like` tells what a seat costs."""
        parts = [part for part in self._within(start, end, assumed) if is_counted(part.charge, after, assumed)]
        charges = tuple(part.charge for part in parts)
        currencies = {one.currency for one in charges}
        if len(currencies) != 1 or self._billed_twice(charges, start, end, assumed):
            return None
        currency, days = currencies.pop(), self._days.get((start, end))
        months = month_length(days) if days else Fraction(whole_months(start, end) or 1)
        prices = list(self.prices.get(currency, ()))
        if not prices and like is not None and like.unit is not None and like.currency == currency:
            prices = [like.unit]
        quantity, seats = seats_of(parts, prices, months, self._least)
        money = sum((part.money for part in parts), Fraction(0))
        return Window(start, end, months, currency, money / months, quantity, seats / months, charges, assumed, days)

    def _billed_twice(self, charges: Sequence[Charge], start: str, end: str, assumed: bool) -> bool:
        """Tell whether the same amount is billed several times, unless it is so in another period too."""
        counts = copies(charges)
        twice = {key for key, count in counts.items() if count > 1}
        if not twice:
            return False
        others = [
            copies([one for one in self.charges if first <= one.start <= last and one.stated is not assumed])
            for first, last in (self._assumed() if assumed else self._stated())
            if (first, last) != (start, end)
        ]
        return any(all(other.get(key, 0) < counts[key] for other in others) for key in twice)

    def _within(self, start: str, end: str, assumed: bool) -> Iterator[Part]:
        whole = days_between(start, end) + 1
        for one in self.charges:
            if assumed and not one.stated:
                if start <= one.start <= end and (self.cycle == 1 or one.metered or one.start == start):
                    yield Part(one, Fraction(1), Fraction(1))
                continue
            days = days_between(max(start, one.start), min(end, one.end)) + 1
            if days > 0:
                yield Part(one, Fraction(days, days_between(one.start, one.end) + 1), Fraction(days, whole))
