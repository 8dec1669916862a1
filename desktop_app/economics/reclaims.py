"""Past money to claim back, each amount once: two rules that name one invoice line share what was paid for it.

Claims are served in the order of LINE_PRECEDENCE. What is claimed back of a service period that is still to come is no
longer payable, so no saving of the subscription counts it again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_days, add_months, days_between
from desktop_app.economics.contract import Contract, Floor

LINE_PRECEDENCE: tuple[str, ...] = ("R18", "R15", "R17", "R14")
"""Which rule's claim on an invoice line is served first."""

_OF_SUMS = frozenset({"R15", "R17"})
"""Rules that compare a sum that was billed: whatever is claimed back of it already makes the difference smaller."""


@dataclass(frozen=True)
class LineShare:
    """What a finding says of one invoice line: at most `amount` (micro-units) of what was `paid` for it.

    `subscription_id` where the amount is part of what the contract says is payable for the line's service period.
    """

    line: int
    paid: int
    amount: int
    service_from: str = ""
    service_to: str = ""
    subscription_id: int | None = None
    period: str = ""  # what was billed together and is compared with a price: its shares are one excess
    net: int | None = None  # of what was paid, what is compared: without tax; None where that is all of it

    def compared(self, taken: int) -> int:
        """Return how much of an amount taken of what was paid is part of what is compared."""
        return taken if self.net is None or self.paid <= 0 else taken * self.net // self.paid


@dataclass(frozen=True)
class LineClaim:
    """What one finding would claim back: at most `amount` micro-units in all, of its lines by their ids."""

    rule: str
    finding: str
    amount: int
    shares: tuple[LineShare, ...]


@dataclass(frozen=True)
class Reclaimed:
    """What is left to be claimed back of one line for a finding, micro-units."""

    share: LineShare
    amount: int


def serve_lines(claims: Iterable[LineClaim]) -> dict[str, tuple[Reclaimed, ...]]:
    """Serve all claims on invoice lines; returns what each finding gets, by line. Their order does not matter.

    Two rules that find one bill too high mean the same money, its uppermost part: the second gets what it finds beyond
    the first. A line that is claimed back whole leaves the bill: its price is no matter any more.
    """
    left: dict[int, int] = {}
    whole: set[int] = set()  # lines that are claimed back as they are
    served: dict[str, tuple[Reclaimed, ...]] = {}
    for claim in sorted(claims, key=_order):
        wanted, got = claim.amount, []
        for period, shares in _by_period(claim.shares):
            standing = shares if claim.rule in _OF_SUMS else [one for one in shares if one.line not in whole]
            room = _room(standing, wanted, left) if period or claim.rule in _OF_SUMS else wanted
            for share in standing:
                free = left.setdefault(share.line, max(0, share.paid))
                taken = max(0, min(wanted, room, share.amount, free))
                left[share.line] = free - taken
                wanted -= taken
                room -= taken
                if taken:
                    got.append(Reclaimed(share, taken))
                if not period and taken == free:
                    whole.add(share.line)
        served[claim.finding] = tuple(got)
    return served


def _by_period(shares: Iterable[LineShare]) -> list[tuple[str, list[LineShare]]]:
    """Return shares by what was billed together, whatever order they are in."""
    found: dict[str, list[LineShare]] = defaultdict(list)
    for share in sorted(shares, key=lambda one: (one.period, one.line)):
        found[share.period].append(share)
    return list(found.items())


def _room(shares: Sequence[LineShare], wanted: int, left: Mapping[int, int]) -> int:
    """Return what a claim on a bill finds beyond what is claimed back of its lines already, micro-units."""
    taken = sum(one.compared(one.paid - left.get(one.line, one.paid)) for one in shares if one.paid > 0)
    return min(wanted, sum(one.amount for one in shares)) - taken


def _order(claim: LineClaim) -> tuple[int, str]:
    rank = LINE_PRECEDENCE.index(claim.rule) if claim.rule in LINE_PRECEDENCE else len(LINE_PRECEDENCE)
    return rank, claim.finding


def without_reclaimed(
    contracts: Mapping[int, Contract], reclaimed: Iterable[Reclaimed], as_of: str
) -> dict[int, Contract]:
    """Return the contracts less what is claimed back of a service period in the next twelve months, spread by day."""
    floors: dict[int, list[Floor]] = defaultdict(list)
    until = add_months(as_of, 12)
    for one in reclaimed:
        share = one.share
        if share.subscription_id is None or not share.service_to or share.service_to < as_of:
            continue
        whole = days_between(share.service_from, share.service_to) + 1
        days = days_between(as_of, until)
        # A month of the twelve is a twelfth of their days, so that the floor adds up to the part that lies in them.
        monthly = Fraction(one.amount, MICRO * whole) * Fraction(days, 12)
        start = max(share.service_from, as_of)
        floors[share.subscription_id].append(Floor(monthly, start, min(share.service_to, add_days(until, -1))))
    return {
        number: replace(contract, reclaimed=tuple(floors[number])) if number in floors else contract
        for number, contract in contracts.items()
    }
