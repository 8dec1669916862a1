"""Person-level overlap.

Definition: the same people have paid seats in two tools of one primary function.
Threshold from: one person is enough; 80 % coverage in both tools is our proposal, as for every statement about a whole
tool.
Guards: coverage below the limit in one of the two; protected seats, for people who need both; leavers, whom R03 asks
about; an agreed overlap; tools on trial, for customers, or for different data; no person known for a seat.
Evidence: of each person who has both, the seat that costs less, with its last activity; how many have both, how many
one alone. The saving is a range, from nothing to those seats' price over a year, and it is in no total.
Closes: when nobody has both any more, when the overlap is agreed, or when the seats of those who need both are marked
as protected.
Example: 14 people have Cursor at 40.00 and GitHub Copilot at 19.00. One each instead of two: at most 14 x 19.00 x 12 =
3,192.00 a year.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.money import round_half_up
from desktop_app.economics.overlap import Pair
from desktop_app.economics.savings import price_text
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, MoneyRange, Rule, Subject, plural, verb
from desktop_app.review.subscription_facts import SubscriptionFacts

Held = tuple[SubscriptionFacts, Row]
"""A seat with its subscription."""


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
        seat["person_id"]: (one, seat)
        for one in facts.overlaps.subscriptions(tool)
        for seat in one.paid
        if seat["person_id"] is not None and not seat["protected"] and not facts.has_left(seat)
    }


def _finding(facts: Facts, pair: Pair, held: list[tuple[Held, Held]]) -> Finding:
    one, other = pair.smaller, pair.larger
    low, high = sorted((one.id, other.id))
    identity = Subject("tool", one.id, f"tools:{low}+{high}", f"{one.name} and {other.name}")
    count = len(held)
    prices = _prices(facts, pair)
    chosen = [_cheaper(prices, *two) for two in held]
    evidence = []
    for subscription, seat in chosen:
        name, held_too = subscription.row["tool_name"], other.name
        if subscription.row["tool_id"] == other.id:
            held_too = one.name
        row = seat_evidence(seat, tool=name, subscription=subscription.name, beside=held_too)
        evidence.append({**row, "key": f"person:{seat['person_id']}"})
    return Finding(
        "R08",
        identity,
        f"{plural(count, 'person', 'people')} {verb(count, 'has', 'have')} both {one.name} and {other.name} "
        f"({function_words(pair.function)}). Would one of the two do for them?",
        f"{len(pair.only_smaller)} have {one.name} alone, {len(pair.only_larger)} {other.name} alone; "
        f"{round(pair.share * 100)} % of those with {one.name} have both. Some people need both: protect their seats.",
        "medium" if pair.share * 2 >= 1 else "low",
        tuple(evidence),
        facts.thresholds("coverage_percent", tool=one.id),
        range=_range(facts, prices, chosen),
    )


def _prices(facts: Facts, pair: Pair) -> Mapping[int, Fraction]:
    """Return the lowest price of a seat a month by subscription, in the reporting currency, where it is known."""
    prices = {}
    for tool in (pair.smaller, pair.larger):
        for one in facts.overlaps.subscriptions(tool.id):
            factor = facts.rates.factor(one.contract.currency or "", facts.currency, facts.as_of)
            if factor is not None and one.contract.by_seat:
                prices[one.id] = _own_price(one) * factor
    return prices


def _own_price(one: SubscriptionFacts) -> Fraction:
    """Return the lowest price of a seat a month, in the contract's currency."""
    return min(line.monthly for line in one.contract.by_seat)


def _cheaper(prices: Mapping[int, Fraction], one: Held, other: Held) -> Held:
    """Return the seat that costs less; one whose price is not known stays out of it."""
    first, second = (prices.get(held[0].id) for held in (one, other))
    return one if second is None or (first is not None and first <= second) else other


def _range(facts: Facts, prices: Mapping[int, Fraction], chosen: list[Held]) -> MoneyRange | None:
    """Return what those seats cost in a year, by price; None where no price is known.

    In the contracts' currency where they have one, else in the reporting currency, each step with its rate.
    """
    priced = [one for one, _ in chosen if one.id in prices]
    codes = {str(one.contract.currency) for one in priced}
    if not codes:
        return None
    to = codes.pop() if len(codes) == 1 else facts.currency
    counts = Counter((one.row["tool_name"], _own_price(one), str(one.contract.currency)) for one in priced)
    steps = tuple(_step(facts, *what, count, to) for what, count in sorted(counts.items()))
    return MoneyRange(0, sum(amount for _, amount in steps), to, "a year, if the other one does for all of them", steps)


def _step(facts: Facts, name: str, price: Fraction, code: str, count: int, to: str) -> tuple[str, int]:
    """Return the seats of one tool and price as a line of the arithmetic."""
    rate = facts.rates.find(code, to, facts.as_of) if code != to else None
    said = f" {code} at {rate.text} of {rate.date} ({rate.source})" if rate is not None else ""
    factor = rate.factor if rate is not None else Fraction(1)
    text = f"{plural(count, 'seat')} of {name} × {price_text(price)}{said} × 12 months"
    return text, round_half_up(count * price * factor * 12, to)


RULE = Rule(
    "R08",
    "Two tools for one thing, held by the same people",
    "The same people have seats in two tools of one function: would one do for them?",
    "low",
    ("coverage_percent",),
    check,
)
