"""Savings: what a question could free in theory, and what the contract lets one stop. Exact fractions throughout.

* Theoretical = units x monthly price x 12.
* Addressable = reducible units x monthly price x 12 x the share of the next twelve months after the reduction takes
  effect. It takes effect from the next billing date where the contract is flexible or allows a true-down; else after
  the term whose notice deadline can still be met. Never below the contract's minimum of units.
* One amount once: a claim names the seats or spare units it frees; claims are served in the order of PRECEDENCE,
  each seat once, the cheapest price line first, at most quantity minus minimum. Each finding is rounded once,
  half up, to the currency's minor unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.economics.calendar import add_days, add_months, days_between

PRECEDENCE: tuple[str, ...] = ("R10", "R09", "R03", "R06", "R27", "R02", "R01", "R04", "R19", "R11", "R24", "R29")
"""Which rule's claim on a subscription is served first."""


@dataclass(frozen=True)
class PriceLine:
    """Units bought at one price: `monthly` is the exact price of one unit and month, in whole units of currency."""

    quantity: int
    monthly: Fraction


@dataclass(frozen=True)
class Contract:
    """What the savings need to know of a subscription."""

    subscription_id: int
    currency: str | None
    lines: tuple[PriceLine, ...]
    term_start: str | None = None
    term_end: str | None = None  # None: rolling
    auto_renew: bool | None = None
    notice_days: int = 60
    notice_assumed: bool = True
    true_down: bool = False
    minimum: int = 0
    period_months: int = 1

    @property
    def quantity(self) -> int:
        """Units bought."""
        return sum(line.quantity for line in self.lines)

    @property
    def annual(self) -> Fraction:
        """What the next twelve months cost at the present quantity and price."""
        return 12 * sum((line.quantity * line.monthly for line in self.lines), Fraction(0))

    @property
    def notice_by(self) -> str | None:
        """The last day on which notice can be given for the end of the term."""
        return None if self.term_end is None else add_days(self.term_end, -self.notice_days)


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
    """A finding's saving in one subscription, with its arithmetic; money in micro-units of `currency`."""

    currency: str
    theoretical: int
    addressable: int
    effective: str  # ISO date from which it is free
    steps: tuple[tuple[str, int | None], ...]


@dataclass
class _Pool:
    """What is left to be freed of one subscription while claims are served."""

    contract: Contract
    lines: list[list[Fraction]] = field(default_factory=list)  # [units left, monthly price], cheapest first
    reducible: int = 0
    seats: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        ordered = sorted(self.contract.lines, key=lambda line: line.monthly)
        self.lines = [[Fraction(line.quantity), line.monthly] for line in ordered]
        self.reducible = max(0, self.contract.quantity - self.contract.minimum)

    def take(self, units: int) -> Fraction:
        """Take units at the cheapest prices left; returns their monthly price together."""
        monthly, left = Fraction(0), Fraction(units)
        for line in self.lines:
            taken = min(left, line[0])
            line[0] -= taken
            left -= taken
            monthly += taken * line[1]
        return monthly

    @property
    def left(self) -> int:
        """Units that nobody has claimed yet."""
        return int(sum(line[0] for line in self.lines))


def effective_date(contract: Contract, as_of: str) -> tuple[str, str]:
    """Return from when fewer units are paid for, and why, as a sentence."""
    billing = _next_billing(contract, as_of)
    if contract.term_end is None:
        return billing, f"no fixed term: from the next billing date, {billing}"
    if contract.true_down:
        return min(
            billing, add_days(contract.term_end, 1)
        ), f"the contract allows fewer seats inside the term: from {billing}"
    assumed = ", assumed" if contract.notice_assumed else ""
    notice_by = contract.notice_by or contract.term_end
    if contract.auto_renew is False:
        start = max(add_days(contract.term_end, 1), as_of)
        return start, f"the term ends {contract.term_end} and does not renew itself: from {start}"
    end, length = contract.term_end, term_months(contract)
    while add_days(end, -contract.notice_days) < as_of:
        end = add_months(end, length)
    start = add_days(end, 1)
    if end == contract.term_end:
        return (
            start,
            f"the term ends {end}, notice until {notice_by} ({contract.notice_days} days{assumed}): from {start}",
        )
    return (
        start,
        f"notice was due {notice_by} ({contract.notice_days} days{assumed}): only from {start}, after the next term",
    )


def _next_billing(contract: Contract, as_of: str) -> str:
    """Return the first day of the next billing period: by the contract's start, else the first of next month."""
    if contract.term_start is None:
        return add_months(f"{as_of[:7]}-01", 1)
    step, count = max(1, contract.period_months), 1
    while (billing := add_months(contract.term_start, step * count)) <= as_of:
        count += 1
    return billing


def term_months(contract: Contract) -> int:
    """Return the length of the term in whole months, twelve where its start is not known."""
    if contract.term_start is None or contract.term_end is None:
        return 12
    months = round(days_between(contract.term_start, add_days(contract.term_end, 1)) / 30.4375)
    return max(1, months)


def share_left(effective: str, as_of: str) -> Fraction:
    """Return the share of the twelve months from `as_of` that lies after the effective date, by day."""
    window = days_between(as_of, add_months(as_of, 12))
    return Fraction(max(0, window - max(0, days_between(as_of, effective))), window)


def serve(claims: Iterable[Claim], contracts: Mapping[int, Contract], as_of: str) -> dict[tuple[str, int], Saving]:
    """Serve all claims, each amount once; returns savings by (finding, subscription).

    A claim on a subscription without price or currency gets nothing. The result does not depend on the claims' order.
    """
    pools: dict[int, _Pool] = {}
    savings: dict[tuple[str, int], Saving] = {}
    for claim in sorted(claims, key=_order):
        contract = contracts.get(claim.subscription_id)
        if contract is None or contract.currency is None or not contract.lines:
            continue
        pool = pools.setdefault(claim.subscription_id, _Pool(contract))
        saving = _price_gap(claim, pool, as_of) if claim.price_gap else _units(claim, pool, as_of)
        savings[(claim.finding, claim.subscription_id)] = saving
    return savings


def _order(claim: Claim) -> tuple[int, str, int]:
    rank = PRECEDENCE.index(claim.rule) if claim.rule in PRECEDENCE else len(PRECEDENCE)
    return rank, claim.finding, claim.subscription_id


def _price_gap(claim: Claim, pool: _Pool, as_of: str) -> Saving:
    """A lower price for every unit: later claims are served at that price."""
    contract = pool.contract
    monthly = Fraction(0)
    for line in pool.lines:
        gap = min(claim.price_gap, line[1])
        monthly += line[0] * gap
        line[1] -= gap
    effective, why = effective_date(contract, as_of)
    steps: list[tuple[str, int | None]] = [
        (f"{contract.quantity} seats × {price_text(claim.price_gap)} a month less × 12 months (theoretical)", None)
    ]
    return _finished(contract.currency or "", monthly, monthly, effective, why, steps, as_of)


def _units(claim: Claim, pool: _Pool, as_of: str) -> Saving:
    contract = pool.contract
    fresh = [seat for seat in claim.seats if seat not in pool.seats]
    pool.seats.update(fresh)
    wanted = len(fresh) + claim.units
    asked = len(claim.seats) + claim.units
    units = min(wanted, pool.left)
    reducible = min(units, pool.reducible)
    pool.reducible -= reducible
    monthly_reducible = pool.take(reducible)
    monthly = monthly_reducible + pool.take(units - reducible)
    price = monthly / units if units else Fraction(0)
    steps: list[tuple[str, int | None]] = [(f"{units} × {price_text(price)} × 12 months (theoretical)", None)]
    if wanted < asked:
        steps.append((f"{asked - wanted} of {asked} are counted in another question", None))
    if units < wanted:
        steps.append((f"{wanted - units} more than were bought: nothing is paid for them", None))
    if reducible < units:
        steps.append((f"the contract's minimum of {contract.minimum} holds {units - reducible} back", None))
    effective, why = effective_date(contract, as_of)
    return _finished(contract.currency or "", monthly, monthly_reducible, effective, why, steps, as_of)


def _finished(
    currency: str,
    monthly: Fraction,
    reducible: Fraction,
    effective: str,
    why: str,
    steps: Sequence[tuple[str, int | None]],
    as_of: str,
) -> Saving:
    theoretical = round_half_up(12 * monthly, currency)
    addressable = min(theoretical, round_half_up(12 * reducible * share_left(effective, as_of), currency))
    first, *rest = steps
    held = round_half_up(12 * (monthly - reducible), currency)
    lines: list[tuple[str, int | None]] = [(first[0], theoretical)]
    lines += [(text, -held if "minimum" in text else None) for text, _ in rest]
    gone = theoretical - addressable - (held if any("minimum" in text for text, _ in rest) else 0)
    lines.append((why[0].upper() + why[1:], -gone))
    lines.append(("Addressable in the next 12 months", addressable))
    return Saving(currency, theoretical, addressable, effective, tuple(lines))


def price_text(amount: Fraction) -> str:
    """Return a price for a sentence: two decimals, more where they are needed."""
    cents = amount * 100
    if cents.denominator == 1:
        return f"{amount.numerator // amount.denominator}.{int(cents) % 100:02d}"
    micros = (2 * (amount * MICRO).numerator + (amount * MICRO).denominator) // (2 * (amount * MICRO).denominator)
    return f"{micros // MICRO}.{micros % MICRO:06d}".rstrip("0")
