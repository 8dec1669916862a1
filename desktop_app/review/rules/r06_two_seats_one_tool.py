"""Two seats of one tool for one person.

Definition: one person holds two or more paid seats of the same tool, in different subscriptions or under different
accounts.
Threshold from: two are enough; person and tool must be equal, no count is ours to choose.
Guards: service and shared accounts, accounts named admin or test, protected seats, free seats and those of a
contract that costs nothing, subscriptions kept apart for a reason that still holds, leavers (R03 asks).
Evidence: each seat with account, subscription, last activity and price.
Closes: when all but one of the seats are released, when one is protected, or when a reason to keep the contracts
apart is noted.
Example: Ada has a ChatGPT seat in the company's workspace at 25.00 and a Plus plan on her card at 20.00 a month. The
question names both; the cheaper one, 240.00 a year, is what could be freed, unless only the other one is not used: then
that one is (R01 asks about it too, and counts nothing again). Of two at one price the one that was used last stays, and
one of which nothing is known rather than one that was never used.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from operator import attrgetter

from desktop_app.catalog import seat_facts
from desktop_app.catalog.seat_facts import Seat
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.claims import Claim
from desktop_app.economics.savings import price_text
from desktop_app.review.evidence_rows import seat_row
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts

_SPECIAL = re.compile(r"(^|[^a-z])(admin|administrator|test|svc|service|bot|demo)([^a-z]|$)", re.IGNORECASE)

Held = tuple[SubscriptionFacts, Seat, Row]
"""A seat with its subscription and what else is told of it."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a person and tool with more than one paid seat."""
    together = [one for one in facts.subscriptions if not (one.costs_nothing or facts.kept_apart(one))]
    holders: dict[int, list[int | None]] = defaultdict(list)
    for subscription in together:
        holders[subscription.row["tool_id"]] += map(attrgetter("person_id"), subscription.paid)
    twice = {tool: _twice(people) for tool, people in holders.items()}
    found = [
        (subscription, seat)
        for subscription in together
        if (people := twice[subscription.row["tool_id"]])
        for seat in subscription.paid
        if seat.person_id in people
    ]
    told = seat_facts.seats_told(facts.conn, (seat.id for _, seat in found))
    held: dict[tuple[int, int], list[Held]] = defaultdict(list)
    for subscription, seat in found:
        held[(seat.person_id, subscription.row["tool_id"])].append((subscription, seat, told[seat.id]))
    for (person, tool), every in held.items():
        seats = [one for one in every if _counts(*one[1:])]
        if len(seats) > 1:
            yield _finding(facts, person, tool, seats)


def _twice(people: Sequence[int | None]) -> set[int]:
    """Return who is named more than once: mostly nobody, which is told at once."""
    if len(set(people)) == len(people):
        return set()
    return {person for person, count in Counter(people).items() if person is not None and count > 1}


def _counts(seat: Seat, told: Row) -> bool:
    """Tell whether a seat is an ordinary one of somebody who is still here."""
    return (
        told["person_kind"] != "service"
        and not seat.protected
        and not seat.gone
        and not _SPECIAL.search(told["account"].split("@")[0])
    )


def _prices(facts: Facts, held: Sequence[Held]) -> dict[int, Fraction] | None:
    """Return what the release of each seat frees a month, all in one currency; None where that cannot be told."""
    contracts = [subscription.contract for subscription, *_ in held]
    currencies = {contract.currency for contract in contracts}
    to = currencies.pop() if len(currencies) == 1 else facts.currency
    found = {}
    for contract, (_, seat, _) in zip(contracts, held, strict=True):
        factor = facts.rates.factor(contract.currency, to or "", facts.as_of) if contract.currency else None
        price = contract.lowest_price
        if factor is None or price is None:
            return None
        found[seat.id] = price * factor
    return found


def _priced(one: SubscriptionFacts) -> Sentence | None:
    price, currency = one.contract.lowest_price, one.contract.currency
    if price is None or currency is None:
        return None
    return say("{price} a seat and month", price=f"{price_text(price)} {currency}")


def _kept_before(one: Held) -> tuple[str, bool, str, str]:
    """Order seats by what speaks for keeping them: use, else that nothing is known of it, else the later assignment."""
    _, seat, told = one
    return seat.last_active or "", seat.evidence == "UNKNOWN", told["assigned"] or "", told["account"]


def _finding(facts: Facts, person: int, tool: int, held: list[Held]) -> Finding:
    prices = _prices(facts, held)
    seats = sorted(held, key=_kept_before, reverse=True)
    idle = {seat.id for one, seat, _ in held if facts.is_unused(seat) and facts.stopped_together(one) is None}
    if prices is not None:  # of equal ones the one that was used last stays
        seats = sorted(seats, key=lambda one: (one[1].id in idle, -prices[one[1].id]))
    first, _, told = seats[0]
    name = told["person_name"]
    identity = Subject("person_tool", tool, f"person:{person}/tool:{tool}", f"{name}, {first.row['tool_name']}")
    claims: dict[int, list[int]] = defaultdict(list)
    for subscription, spare, _ in seats[1:] if prices is not None else ():
        claims[subscription.id].append(spare.id)
    return Finding(
        "R06",
        identity,
        say(
            "{name} has {seats} paid {tool} seats, in {plans}. Is one enough?",
            name=name,
            seats=len(seats),
            tool=first.row["tool_name"],
            plans=sorted({subscription.name for subscription, *_ in seats}),
        ),
        say(
            "The same person is assigned more than one paid seat of one tool; the dearest is taken as the one that "
            "stays."
            if prices is not None and len(idle) in (0, len(held))
            else "The same person is assigned more than one paid seat of one tool; what is not in use goes first, of "
            "the others the dearest is taken as the one that stays."
            if prices is not None
            else "The same person is assigned more than one paid seat of one tool; their prices cannot be compared, so "
            "no saving is told."
        ),
        "low",
        tuple(
            {**seat_row(seat, more), "tool": one.row["tool_name"], "subscription": one.name, "price": _priced(one)}
            for one, seat, more in seats
        ),
        claims=tuple(
            Claim("R06", f"R06/{identity.key}", number, tuple(sorted(ids))) for number, ids in sorted(claims.items())
        ),
    )


RULE = Rule(
    "R06",
    "Two seats of one tool",
    "One person has two paid seats of one tool: is one enough?",
    "low",
    (),
    check,
    answer="reduce",
)
