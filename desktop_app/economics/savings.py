"""Savings: what a question could free in theory, and what the contract lets one stop. Exact fractions throughout.

* Theoretical = units x monthly price x 12, at today's price.
* Addressable = what would be paid for those units in the next twelve months after the reduction takes effect, day by
  day: at the price that holds then, as long as the contract is paid for. It takes effect from the next billing date
  where the contract is flexible or allows a true-down; else after the last signed term, or the one whose notice
  deadline can still be met. Never below the contract's minimum of units or a promised spend.
* One amount once: a claim names the seats or spare units it frees; claims are served in the order of PRECEDENCE,
  each seat once, the cheapest price line first, at most quantity minus minimum. Amounts stay exact; who shows a
  finding rounds once, half up, to the currency's minor unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.economics.calendar import add_days, add_months, days_between
from desktop_app.economics.contract import Contract, Floor, PriceLine, effective_date

PRECEDENCE: tuple[str, ...] = ("R10", "R09", "R03", "R06", "R27", "R02", "R01", "R04", "R19", "R11", "R24", "R29")
"""Which rule's claim on a subscription is served first."""

Step = tuple[str, int | None]
"""A line of the arithmetic: words, and what it adds in micro-units, rounded; None where it adds nothing."""


@dataclass(frozen=True)
class Claim:
    """What one finding would free of one subscription: seats by id, or units without a seat."""

    rule: str
    finding: str  # the finding's identity
    subscription_id: int
    seats: tuple[int, ...] = ()
    units: int = 0
    price_gap: Fraction = Fraction(0)  # the price of every unit falls by this (R09); in whole units a month


@dataclass(frozen=True)
class Saving:
    """A finding's saving in one subscription, with its arithmetic; exact, in whole units of `currency`."""

    currency: str
    theoretical: Fraction
    addressable: Fraction
    effective: str  # ISO date from which it is free
    steps: tuple[Step, ...]


@dataclass
class _Span:
    """A part of the next twelve months in which prices do not change, and what is left to be freed in it."""

    start: str
    end: str  # the day after the last
    lines: list[list[Fraction]]  # [units left, monthly price], cheapest first
    reducible: int
    allowance: Fraction  # monthly money above what is promised

    def take(self, units: int) -> Fraction:
        """Take units at the cheapest prices left; returns their monthly price together."""
        monthly, left = Fraction(0), Fraction(units)
        for line in self.lines:
            taken = min(left, line[0])
            line[0] -= taken
            left -= taken
            monthly += taken * line[1]
        return monthly

    def free(self, units: int) -> tuple[Fraction, Fraction, int]:
        """Take units; returns their monthly price, the part of it that can be stopped, and the units held back."""
        units = min(units, self.left)
        reducible = min(units, self.reducible)
        self.reducible -= reducible
        stopped = self.take(reducible)
        monthly = stopped + self.take(units - reducible)
        return monthly, self.allow(stopped), units - reducible

    def allow(self, monthly: Fraction) -> Fraction:
        """Use up what lies above the promised spend; returns how much of the amount did."""
        allowed = min(monthly, self.allowance)
        self.allowance -= allowed
        return allowed

    def share(self, effective: str, window: int) -> Fraction:
        """The share of the twelve months that lies in this part after a date, by day."""
        return Fraction(max(0, days_between(max(self.start, effective), self.end)), window)

    @property
    def left(self) -> int:
        """Units that nobody has claimed yet."""
        return int(sum(line[0] for line in self.lines))


@dataclass
class _Pool:
    """What is left to be freed of one subscription while claims are served."""

    contract: Contract
    as_of: str
    spans: list[_Span] = field(default_factory=list)
    seats: set[int] = field(default_factory=set)
    excess: int = 0  # seats assigned beyond those bought: to release them lowers no bill

    def __post_init__(self) -> None:
        self.spans = list(_spans(self.contract, self.as_of))
        self.excess = max(0, self.contract.assigned - self.contract.quantity)

    @property
    def window(self) -> int:
        """Days of the next twelve months."""
        return days_between(self.as_of, add_months(self.as_of, 12))


def _spans(contract: Contract, as_of: str) -> Iterator[_Span]:
    """Cut the next twelve months where a price, a promise or the subscription begins or ends; the first is today's."""
    until = add_months(as_of, 12)
    limited: list[PriceLine | Floor] = [*contract.lines, *contract.later_lines, *contract.floors]
    cuts = {one.start for one in limited if one.start} | {add_days(one.end, 1) for one in limited if one.end}
    if contract.ended_on:
        cuts.add(add_days(contract.ended_on, 1))
    days = sorted({as_of, until} | {cut for cut in cuts if as_of < cut < until})
    for start, end in pairwise(days):
        if contract.ended_on and start > contract.ended_on:
            return
        holding = [line for line in (*contract.lines, *contract.later_lines) if _holds(line, start)]
        counted = sorted((line for line in holding if contract.is_by_seat(line)), key=lambda line: line.monthly)
        whole = sum(((1 if line.quantity is None else line.quantity) * line.monthly for line in holding), Fraction(0))
        promised = sum((floor.monthly for floor in contract.floors if _holds(floor, start)), Fraction(0))
        bought = sum(line.quantity or 0 for line in counted)
        yield _Span(
            start, end, [[Fraction(line.quantity or 0), line.monthly] for line in counted],
            max(0, bought - contract.minimum), max(Fraction(0), whole - promised),
        )  # fmt: skip


def _holds(line: PriceLine | Floor, day: str) -> bool:
    return (line.start or day) <= day <= (line.end or day)


def serve(claims: Iterable[Claim], contracts: Mapping[int, Contract], as_of: str) -> dict[tuple[str, int], Saving]:
    """Serve all claims, each amount once; returns savings by (finding, subscription).

    A claim on a subscription without a price by the seat gets nothing. The result does not depend on the claims' order.
    """
    pools: dict[int, _Pool] = {}
    savings: dict[tuple[str, int], Saving] = {}
    for claim in sorted(claims, key=_order):
        contract = contracts.get(claim.subscription_id)
        if contract is None or contract.why_no_saving is not None:
            continue
        pool = pools.setdefault(claim.subscription_id, _Pool(contract, as_of))
        saving = _price_gap(claim, pool) if claim.price_gap else _units(claim, pool)
        savings[(claim.finding, claim.subscription_id)] = saving
    return savings


def _order(claim: Claim) -> tuple[int, str, int]:
    rank = PRECEDENCE.index(claim.rule) if claim.rule in PRECEDENCE else len(PRECEDENCE)
    return rank, claim.finding, claim.subscription_id


def _price_gap(claim: Claim, pool: _Pool) -> Saving:
    """A lower price for every unit: later claims are served at that price."""
    effective, why = effective_date(pool.contract, pool.as_of, fewer_seats=False)
    freed = []
    for span in pool.spans:
        monthly = Fraction(0)
        for line in span.lines:
            gap = min(claim.price_gap, line[1])
            monthly += line[0] * gap
            line[1] -= gap
        freed.append((span, monthly, span.allow(monthly)))
    steps = [f"{pool.contract.quantity} seats × {price_text(claim.price_gap)} a month less × 12 months (theoretical)"]
    return _finished(pool, freed, effective, why, steps)


def _units(claim: Claim, pool: _Pool) -> Saving:
    contract = pool.contract
    fresh = [seat for seat in claim.seats if seat not in pool.seats]
    pool.seats.update(fresh)
    asked = len(claim.seats) + claim.units
    elsewhere = len(claim.seats) - len(fresh)
    beyond = min(pool.excess, len(fresh))
    pool.excess -= beyond
    wanted = len(fresh) - beyond + claim.units
    units = min(wanted, pool.spans[0].left)
    results = [(span, *span.free(units)) for span in pool.spans]
    monthly, held = results[0][1], results[0][3]
    steps = [f"{units} × {price_text(monthly / units if units else Fraction(0))} × 12 months (theoretical)"]
    if elsewhere:
        steps.append(f"{elsewhere} of {asked} are counted in another question")
    if beyond or units < wanted:
        steps.append(f"{beyond + wanted - units} more than were bought: nothing is paid for them")
    if held:
        steps.append(f"the contract's minimum of {contract.minimum} holds {held} back")
    effective, why = effective_date(contract, pool.as_of)
    return _finished(pool, [(span, whole, part) for span, whole, part, _ in results], effective, why, steps)


def _finished(
    pool: _Pool, freed: Sequence[tuple[_Span, Fraction, Fraction]], effective: str, why: str, steps: Sequence[str]
) -> Saving:
    """Put a saving together from what each part of the year frees a month: (part, in theory, can be stopped)."""
    currency = pool.contract.currency or ""
    _, monthly, stopped = freed[0]
    theoretical = 12 * monthly
    addressable = sum(
        (12 * part * span.share(effective, pool.window) for span, _, part in freed), Fraction(0)
    )  # fmt: skip
    as_today = 12 * stopped * share_left(effective, pool.as_of)
    rounded = {
        name: round_half_up(amount, currency)
        for name, amount in (
            ("theoretical", theoretical), ("addressable", addressable), ("held", theoretical - 12 * stopped),
            ("changes", addressable - as_today),
        )
    }  # fmt: skip
    lines: list[Step] = [(steps[0], rounded["theoretical"])]
    named = any("minimum" in text for text in steps[1:])
    lines += [(text, -rounded["held"] if "minimum" in text else None) for text in steps[1:]]
    if rounded["held"] and not named:
        lines.append(("A promised spend has to be paid all the same", -rounded["held"]))
    gone = rounded["theoretical"] - rounded["addressable"] - rounded["held"] + rounded["changes"]
    lines.append((why[0].upper() + why[1:], -gone))
    if rounded["changes"]:
        lines.append((_changes(pool.contract), rounded["changes"]))
    lines.append(("Addressable in the next 12 months", rounded["addressable"]))
    return Saving(currency, theoretical, addressable, effective, tuple(lines))


def _changes(contract: Contract) -> str:
    if contract.ended_on:
        return f"It is paid until {contract.ended_on} only"
    ends = [line.end for line in contract.lines if line.end]
    if ends and not contract.later_lines:
        return f"The price on record holds until {min(ends)} only"
    return "Another quantity or price holds later in these 12 months"


def share_left(effective: str, as_of: str) -> Fraction:
    """Return the share of the twelve months from `as_of` that lies after the effective date, by day."""
    window = days_between(as_of, add_months(as_of, 12))
    return Fraction(max(0, window - max(0, days_between(as_of, effective))), window)


def price_text(amount: Fraction) -> str:
    """Return a price for a sentence: two decimals, more where they are needed."""
    cents = amount * 100
    if cents.denominator == 1:
        return f"{amount.numerator // amount.denominator}.{int(cents) % 100:02d}"
    micros = (2 * (amount * MICRO).numerator + (amount * MICRO).denominator) // (2 * (amount * MICRO).denominator)
    return f"{micros // MICRO}.{micros % MICRO:06d}".rstrip("0")
