"""Person-level overlap.

Definition: the same people have paid seats in two tools of one primary function.
Threshold from: one person is enough; 80 % coverage in both tools is our proposal, as for every statement about a whole
tool.
Guards: coverage below the limit in one of the two; protected seats, for people who need both; leavers, whom R03 asks
about; an agreed overlap; tools on trial, for customers, or for different data; no person known for a seat.
Evidence: of each person who has both, the seat that costs less, with its last activity; how many have both, how many
one alone. The saving is a range, from nothing to those seats' price over a year, the cheapest units of a contract
first, and it is in no total; where a price or a rate is missing it says of how many seats.
Closes: when nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked
as protected.
Example: 14 people have Cursor at 40.00 and GitHub Copilot at 19.00. One each instead of two: at most 14 x 19.00 x 12 =
3,192.00 a year.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.money import nearest, round_along
from desktop_app.catalog.seat_facts import Seat
from desktop_app.catalog.sentences import Value, say, together
from desktop_app.economics.contract import given_up
from desktop_app.economics.overlap import Pair
from desktop_app.economics.savings import price_text
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, MoneyRange, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts

Held = tuple[SubscriptionFacts, Seat]
"""A seat with its subscription."""

Chosen = tuple[SubscriptionFacts, Seat, int, bool]
"""The seat that could be freed with its subscription, the seats that were chosen of it before, and whether the prices
of both seats could be compared."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a pair of tools that the same people hold."""
    for pair in facts.overlaps.pairs:
        if pair.smaller.covered and pair.larger.covered:
            first, second = (_seats(facts, tool.id) for tool in (pair.smaller, pair.larger))
            both = sorted(person for person in pair.both if person in first and person in second)
            if both:
                yield _finding(facts, pair, [(first[person], second[person]) for person in both])


def _seats(facts: Facts, tool: int) -> Mapping[int, Held]:
    """Return one paid seat a person of a tool, without those who are protected or gone."""
    return {
        seat.person_id: (one, seat)
        for one in facts.overlaps.subscriptions(tool)
        for seat in one.paid
        if seat.person_id is not None and not seat.protected and not seat.gone
    }


def _finding(facts: Facts, pair: Pair, held: list[tuple[Held, Held]]) -> Finding:
    one, other = pair.smaller, pair.larger
    low, high = sorted((one.id, other.id))
    identity = Subject("tool", one.id, f"tools:{low}+{high}", f"{one.name} and {other.name}")
    count = len(held)
    chosen = _chosen(facts, held)
    evidence = []
    rows = seat_evidence(facts.conn, [seat for _, seat, *_ in chosen])
    for row, (subscription, seat, *_) in zip(rows, chosen, strict=True):
        name, held_too = subscription.row["tool_name"], other.name
        if subscription.row["tool_id"] == other.id:
            held_too = one.name
        more = {"tool": name, "subscription": subscription.name, "beside": held_too}
        evidence.append({**row, **more, "key": f"person:{seat.person_id}"})
    between = _range(facts, chosen)
    untold = say("What these seats cost is not on record or has no exchange rate, so no range is told.")
    return Finding(
        "R08",
        identity,
        say(
            "{people:,} {people|person has|people have} both {one} and {other} ({function}). "
            "Would one of the two do for them?",
            people=count,
            one=one.name,
            other=other.name,
            function=function_words(pair.function),
        ),
        together(
            say(
                "{first} have {one} alone, {second} {other} alone; {percent} % of those with {one} have both. "
                "Some people need both: protect their seats.",
                first=len(pair.only_smaller),
                one=one.name,
                second=len(pair.only_larger),
                other=other.name,
                percent=nearest(pair.share * 100),
            ),
            "" if between is not None else untold,
        ),
        "medium" if pair.share * 2 >= 1 else "low",
        tuple(evidence),
        facts.thresholds("coverage_percent", tool=one.id),
        range=between,
    )


def _chosen(facts: Facts, held: Sequence[tuple[Held, Held]]) -> list[Chosen]:
    """Return the seat of each person that costs less, by person; a unit of a contract is chosen once."""
    taken: Counter[int] = Counter()
    chosen = []
    for one, other in sorted(held, key=lambda two: (two[0][0].id, two[1][0].id, two[0][1].person_id)):
        subscription, seat, both = _cheaper(facts, one, other, taken)
        chosen.append((subscription, seat, taken[subscription.id], both))
        taken[subscription.id] += 1
    return sorted(chosen, key=lambda one: one[1].person_id)


def _cheaper(
    facts: Facts, one: Held, other: Held, taken: Mapping[int, int]
) -> tuple[SubscriptionFacts, Seat, bool]:  # fmt: skip
    """Return the seat that costs less, compared in the contracts' currency where they have one, else by the day's rate.

    Where the price of one cannot be told it is the other: its price is the most that can be freed.
    """
    to = one[0].contract.currency
    if to != other[0].contract.currency:
        to = facts.currency
    first, second = (_price(facts, held[0], to, taken[held[0].id]) for held in (one, other))
    least = one if second is None or (first is not None and first <= second) else other
    if first is None and second is None:  # in another currency than the reporting one, without a rate
        least = one if one[0].contract.by_seat else other
    return *least, first is not None and second is not None


def _price(facts: Facts, one: SubscriptionFacts, to: str | None, taken: int) -> Fraction | None:
    """Return the price of a seat a month in a currency; None where it or its rate is not known."""
    own = one.contract.currency
    factor = facts.rates.factor(own, to, facts.as_of) if own and to else None
    return None if factor is None or not one.contract.by_seat else _own_price(one, taken) * factor


def _own_price(one: SubscriptionFacts, taken: int) -> Fraction:
    """Return what the next seat costs a month, cheapest first, when so many are taken; in its contract's currency."""
    lines = sorted(one.contract.by_seat, key=lambda line: given_up(line.monthly))
    for line in lines:
        taken -= line.quantity or 0
        if taken < 0:
            return line.monthly
    return lines[-1].monthly


def _range(facts: Facts, chosen: Sequence[Chosen]) -> MoneyRange | None:
    """Return what those seats cost in a year, by price; None where no price is known.

    In the contracts' currency where they have one, else in the reporting currency, each step with its rate. What one
    cannot tell stays out, and the range says of how many.
    """
    codes = {str(one.contract.currency) for one, *_ in chosen if one.contract.by_seat}
    to = codes.pop() if len(codes) == 1 else facts.currency
    told = [(one, place, both) for one, _, place, both in chosen if _price(facts, one, to, place) is not None]
    if not told:
        return None
    counts = Counter(
        (one.row["tool_name"], _own_price(one, place), str(one.contract.currency)) for one, place, _ in told
    )
    exact = [_step(facts, *what, count, to) for what, count in sorted(counts.items())]
    rounded = round_along((amount for _, amount in exact), to)
    steps = tuple(zip((words for words, _ in exact), rounded, strict=True))
    text = say("a year, if the other one does for all of them")
    alone = sum(1 for *_, both in told if not both)
    if alone:
        unknown = say("for {count} of them the price of one of the two seats is not known, so it may be less",
                      count=alone)  # fmt: skip
        text = say("{one}; {other}", one=text, other=unknown)
    if len(told) < len(chosen):
        unknown = say("what the seats of {count} more cost in {currency} is not known",
                      count=len(chosen) - len(told), currency=to)  # fmt: skip
        text = say("{one}; {other}", one=text, other=unknown)
    return MoneyRange(0, sum(rounded), to, text, steps)


def _step(facts: Facts, name: str, price: Fraction, code: str, count: int, to: str) -> tuple[str, Fraction]:
    """Return the seats of one tool and price as a line of the arithmetic, exact."""
    rate = facts.rates.find(code, to, facts.as_of) if code != to else None
    factor = rate.factor if rate is not None else Fraction(1)
    given: Mapping[str, Value] = {"seats": count, "name": name, "price": price_text(price)}
    if rate is None:
        text = say("{seats:,} {seats|seat|seats} of {name} × {price} × 12 months", **given)
    else:
        text = say(
            "{seats:,} {seats|seat|seats} of {name} × {price} {currency} at {rate} of {day} ({source}) × 12 months",
            **given, currency=code, rate=rate.text, day=rate.date, source=rate.source,
        )  # fmt: skip
    return text, count * price * factor * 12


RULE = Rule(
    "R08",
    "Two tools for one thing, held by the same people",
    "The same people have seats in two tools of one function: would one do for them?",
    "low",
    ("coverage_percent",),
    check,
)
