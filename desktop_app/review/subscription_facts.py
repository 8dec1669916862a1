"""The live subscriptions as the rules look at them: contract, term, seats with evidence, the newest activity source."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import attrgetter

from desktop_app.catalog import review_facts
from desktop_app.catalog.seat_facts import Seat
from desktop_app.economics.contract import Contract
from desktop_app.review.contracts import contract_of

Row = sqlite3.Row


@dataclass(frozen=True)
class SubscriptionFacts:
    """One subscription with everything a rule may ask of it."""

    row: Row
    contract: Contract
    term: Row | None
    later_term: bool  # a further term is signed already
    source: Row | None
    listed: str | None  # the day of the newest list of its seats, also of one that tells no activity
    _seats: Callable[[int], Sequence[Seat]]  # of a subscription: who asks for none need not read them

    @property
    def id(self) -> int:
        """The subscription's id."""
        return int(self.row["id"])

    @property
    def name(self) -> str:
        """The subscription's name."""
        return str(self.row["name"])

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """Its live seats, by account, each with its person and the evidence of its use."""
        return tuple(self._seats(self.id))

    @cached_property
    def costs_nothing(self) -> bool:
        """Whether its price is known to be nothing, now and later: a free plan, or seats that another contract has."""
        contract = self.contract
        later = any(line.monthly for line in contract.later_lines)
        return bool(contract.lines) and not (contract.annual or later or contract.floors or contract.elsewhere)

    @cached_property
    def paid(self) -> tuple[Seat, ...]:
        """Seats that cost something, as far as each tells: see `costs_nothing` for the price of all."""
        return tuple(seat for seat in self.seats if not seat.free)

    @cached_property
    def classes(self) -> Counter[str]:
        """How many of the paid seats are of each class of evidence."""
        return Counter(map(attrgetter("evidence"), self.paid))

    def paid_of(self, *evidence: str) -> Sequence[Seat]:
        """Return its paid seats of some classes of evidence, by account."""
        return [seat for seat in self.paid if seat.evidence in evidence]


def plans_of(several: Iterable[SubscriptionFacts]) -> list[str]:
    """Return the plans that contracts name, each once and by name: prices of different plans are not compared."""
    plans = (str(one.row["plan"]) for one in several if one.row["plan"])
    return sorted({plan.casefold(): plan for plan in plans}.values())


def read_subscriptions(
    conn: sqlite3.Connection,
    as_of: str,
    lists: Mapping[int, Row],
    assumed_notice: Callable[[Row], int],
    factor: Callable[[str, str], Fraction | None],
    seats: Callable[[int], Sequence[Seat]],
    bought: Mapping[int, Sequence[Row]],
    only: int | None = None,
) -> tuple[SubscriptionFacts, ...]:
    """Return every live subscription on a day (ISO), or the one of an id where it is live.

    `lists` are the newest lists of seats, by subscription; `assumed_notice` gives the days of notice that are assumed
    where a contract says nothing, `factor` how much of a currency (the second) a unit of another is, None without a
    rate. `seats` gives the live ones of a subscription when they are asked for, `bought` is what is bought of each.
    """
    terms = _grouped(review_facts.terms(conn))
    promised = _grouped(review_facts.commitments(conn))
    assigned = review_facts.assigned(conn, as_of, only)
    included = {number: sum(_for_nothing(line, as_of) for line in lines) for number, lines in bought.items()}
    costless = review_facts.costless_seats(conn, as_of, [number for number, units in included.items() if units])
    sources = {row["subscription_id"]: row for row in review_facts.sources(conn, as_of)}

    def subscription(row: Row) -> SubscriptionFacts:
        number = row["id"]
        own, newest = terms.get(number, ()), lists.get(number)
        listed, waiting = (newest["data_date"], newest["pending"]) if newest is not None else (None, 0)
        begun = [term for term in own if (term["start_date"] or "") <= as_of]
        term = begun[-1] if begun else own[0] if own else None
        last = (term["end_date"] or "9999") if term is not None else "9999"
        further = [one for one in own if (one["start_date"] or "") > last]
        contract = contract_of(
            row, term, further, bought.get(number, ()), promised.get(number, ()),
            assigned=assigned.get(number, 0) + min(included.get(number, 0), costless.get(number, 0)),
            pending=waiting, assumed_notice=assumed_notice(row), as_of=as_of, factor=factor,
        )  # fmt: skip
        return SubscriptionFacts(row, contract, term, bool(further), sources.get(number), listed, seats)

    rows = review_facts.subscriptions(conn, as_of)
    return tuple(subscription(row) for row in rows if only is None or row["id"] == only)


def _for_nothing(line: Row, as_of: str) -> int:
    """Return how many seats of what is bought today cost nothing."""
    costless = line["unit_price"] is not None and not Fraction(line["unit_price"])
    return (line["quantity"] or 0) if costless and (line["start_date"] or "") <= as_of else 0


def _grouped(rows: Iterable[Row]) -> Mapping[int, Sequence[Row]]:
    """Return rows by subscription, in their order."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["subscription_id"]].append(row)
    return found
