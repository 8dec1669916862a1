"""What is left to be freed of one subscription in the next twelve months while claims are served."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import pairwise

from desktop_app.catalog.money import added
from desktop_app.economics.calendar import add_days, add_months, days_between
from desktop_app.economics.claims import Claim, Saving
from desktop_app.economics.contract import Contract, Floor, PriceLine, effective_date, given_up

ZERO = Fraction(0)


@dataclass(frozen=True)
class Freed:
    """What a claim takes of one part of the year, whole units of currency a month.

    `monthly` in theory; of it `reuse` goes to people who wait, `stopped` the contract's minimum leaves, and `allowed`
    of that lies above what is promised.
    """

    monthly: Fraction
    stopped: Fraction
    allowed: Fraction
    reuse: Fraction = ZERO
    held_units: int = 0


@dataclass(slots=True)
class Units:
    """Units of one price: how many nobody has claimed yet, what one costs a month, and how much that was lowered."""

    left: int
    price: Fraction
    lowered: Fraction = ZERO


@dataclass
class Span:
    """A part of the next twelve months in which prices do not change, and what is left to be freed in it."""

    start: str
    end: str  # the day after the last
    lines: list[Units]  # in the order in which they are given up
    flat: Fraction  # prices that do not depend on units
    reducible: int
    allowance: Fraction  # monthly money above what is promised
    promise: Fraction  # monthly money that is promised
    payable: Fraction  # monthly money that is paid, and that no claim has freed yet
    renewing: Fraction = ZERO  # monthly money whose promise ended with a term that renews itself

    @property
    def left(self) -> int:
        """Units that nobody has claimed yet."""
        return sum(line.left for line in self.lines)

    def share(self, effective: str, window: int) -> Fraction:
        """The share of the twelve months that lies in this part after a date, by day."""
        return _share(max(self.start, effective), self.end, window)

    def priced(self, units: int) -> Mapping[Fraction, int]:
        """Return how many of so many units would be released at which price, in their order."""
        found: dict[Fraction, int] = {}
        for line in self.lines:
            taken = min(units, line.left)
            units -= taken
            if taken:
                found[line.price] = found.get(line.price, 0) + taken
        return found

    def release(self, units: int, waited_for: int) -> Freed:
        """Release units, of which some are waited for by other people and stay bought."""
        units = min(units, self.left)
        reused = min(units, waited_for)
        reducible = min(units - reused, self.reducible)
        self.reducible -= reducible
        stopped = self._take(reducible)
        held = self._take(units - reused - reducible)
        reuse = self._take(reused)
        return Freed(added((stopped, held, reuse)), stopped, self._allow(stopped), reuse, units - reused - reducible)

    def cheapen(self, gap: Fraction, units: int) -> Freed:
        """Lower the price of so many units, the cheapest first; later claims are served at the lower price.

        What was lowered already is not lowered again: two rules that know a lower price mean the same difference.
        """
        monthly, left, lines = ZERO, units, []
        for line in self.lines:
            taken = min(left, line.left)
            left -= taken
            less = min(max(ZERO, gap - line.lowered), line.price)
            monthly += taken * less
            lines += [Units(taken, line.price - less, line.lowered + less)] if taken else []
            lines += [Units(line.left - taken, line.price, line.lowered)] if line.left > taken else []
        self.lines = sorted(lines, key=lambda line: given_up(line.price))
        return Freed(monthly, monthly, self._allow(monthly))

    def finish(self) -> Freed:
        """Take everything that is left: the contract ends."""
        monthly = self._take(self.left) + self.flat
        self.flat, self.reducible = ZERO, 0
        return Freed(monthly, monthly, self._allow(monthly))

    def lower(self, money: Fraction) -> Freed:
        """Pay or promise so much less; what is promised, or promised again with a renewal, is lowered first."""
        promised = min(money, self.promise)
        again = min(money - promised, self.renewing)
        self.promise -= promised
        self.renewing -= again
        monthly = self._pay(promised + again) + self._allow(money - promised - again)
        return Freed(monthly, monthly, monthly)

    def _take(self, units: int) -> Fraction:
        monthly, left = ZERO, units
        for line in self.lines:
            if not left:
                break
            taken = min(left, line.left)
            line.left -= taken
            left -= taken
            monthly += taken * line.price
        return monthly

    def _allow(self, monthly: Fraction) -> Fraction:
        """Use up what lies above the promised spend; returns how much of the amount did."""
        allowed = self._pay(min(monthly, self.allowance))
        self.allowance -= allowed
        return allowed

    def _pay(self, monthly: Fraction) -> Fraction:
        """Use up what is paid at all; returns how much of the amount is."""
        paid = min(monthly, self.payable)
        self.payable -= paid
        return paid


@dataclass
class Pool:
    """What is left to be freed of one subscription."""

    contract: Contract
    as_of: str
    spans: list[Span] = field(default_factory=list)
    seats: set[int] = field(default_factory=set)  # released already
    excess: int = 0  # seats assigned beyond those bought: to release them lowers no bill
    waiting: int = 0  # people who wait for a seat
    spare: int = 0  # bought units without a seat that were claimed
    reserved: int = 0
    open: Fraction = ZERO  # monthly money that no claim has taken in theory
    finished: tuple[object, Saving] | None = None  # what the last claim took, and the saving that came of it
    _effective: dict[bool, tuple[str, str]] = field(default_factory=dict)  # by whether it is about fewer seats

    def __post_init__(self) -> None:
        self.spans = list(_spans(self.contract, self.as_of))
        self.excess = max(0, self.contract.assigned - self.contract.quantity)
        self.waiting = self.contract.waiting
        first = self.spans[0]
        whole = sum((line.left * line.price for line in first.lines), first.flat)
        self.open = max(whole, first.promise + first.allowance)

    @cached_property
    def window(self) -> int:
        """Days of the next twelve months."""
        return days_between(self.as_of, add_months(self.as_of, 12))

    def effective(self, *, fewer_seats: bool) -> tuple[str, str]:
        """Return from when less is paid, and why: see `effective_date`. It is the same for every claim."""
        if fewer_seats not in self._effective:
            self._effective[fewer_seats] = effective_date(self.contract, self.as_of, fewer_seats=fewer_seats)
        return self._effective[fewer_seats]

    @property
    def without(self) -> int:
        """Bought units that nobody has."""
        return max(0, self.contract.quantity - self.contract.assigned)

    def fresh(self, claim: Claim) -> list[int]:
        """Return the seats of a claim that were not released by another."""
        return [seat for seat in claim.seats if seat not in self.seats]

    def spare_units(self, claim: Claim) -> int:
        """Return how many of the units without a seat that a claim names are still free: all rules mean the same."""
        left = max(0, min(claim.units, self.without) - self.spare - self.reserved)
        self.spare += left
        return left

    def give_away(self, units: int) -> int:
        """Give units to people who wait; returns how many there were."""
        given = min(units, self.waiting)
        self.waiting -= given
        return given


@lru_cache(4096)
def _share(start: str, end: str, window: int) -> Fraction:
    """Return the share of so many days that lies between two."""
    return Fraction(max(0, days_between(start, end)), window)


def _spans(contract: Contract, as_of: str) -> Iterator[Span]:
    """Cut the next twelve months where a price, a promise or the subscription begins or ends; the first is today's."""
    until = add_months(as_of, 12)
    limited: list[PriceLine | Floor] = [
        *contract.lines, *contract.later_lines, *contract.floors, *contract.reclaimed,
    ]  # fmt: skip
    cuts = {one.start for one in limited if one.start} | {add_days(one.end, 1) for one in limited if one.end}
    if contract.ended_on:
        cuts.add(add_days(contract.ended_on, 1))
    cuts |= {start for start, _ in contract.later_minima}
    days = sorted({as_of, until} | {cut for cut in cuts if as_of < cut < until})
    for start, end in pairwise(days):
        if contract.ended_on and start > contract.ended_on and start > as_of:
            return
        holding = [line for line in (*contract.lines, *contract.later_lines) if _holds(line, start)]
        by_price = sorted(holding, key=lambda line: given_up(line.monthly))
        counted = [line for line in by_price if contract.is_by_seat(line)]
        whole = sum(((1 if line.quantity is None else line.quantity) * line.monthly for line in holding), ZERO)
        by_seat = sum(((line.quantity or 0) * line.monthly for line in counted), ZERO)
        promised = sum((floor.monthly for floor in contract.floors if _holds(floor, start)), ZERO)
        reclaimed = sum((floor.monthly for floor in contract.reclaimed if _holds(floor, start)), ZERO)
        again = _promised_again(contract, start)
        above = max(ZERO, whole - promised)
        bought = sum(line.quantity or 0 for line in counted)
        yield Span(
            start, end, [Units(line.quantity or 0, line.monthly) for line in counted], whole - by_seat,
            max(0, bought - contract.minimum_on(start)), max(ZERO, above - reclaimed),
            promised - min(promised, max(ZERO, reclaimed - above)),
            max(ZERO, max(whole, promised + again) - reclaimed), again,
        )  # fmt: skip


def _promised_again(contract: Contract, day: str) -> Fraction:
    """Return what is promised a month on a day because the term that a promise ended with has renewed itself."""
    term = contract.signed or contract.term
    if term is None or not term.auto_renew or day <= term.end:
        return ZERO
    if any(_holds(floor, day) and (floor.start or "") > term.end for floor in contract.floors):
        return ZERO  # the next promise is signed
    ended = [floor for floor in contract.floors if floor.end == term.end]
    return sum((floor.monthly for floor in ended), ZERO)


def _holds(line: PriceLine | Floor, day: str) -> bool:
    return (line.start or day) <= day <= (line.end or day)
