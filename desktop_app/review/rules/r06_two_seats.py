"""Two paid seats of one tool.

Definition: the same person holds two or more paid seats of one tool in different subscriptions, such as a card plan
beside the company's. The cheaper seat is the one that could go.
Threshold from: any second paid seat counts.
Guards: service accounts, protected seats, subscriptions that are meant to be separate (legal entity, data residency),
accounts whose person is not known.
Evidence: both seats with their subscription, account and payer.
Example: Chloe has a ChatGPT seat in Marketing's workspace at 25.00 and one in the company's at 30.00: the first is
asked about, 300.00 a year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from desktop_app.economics.savings import Claim
from desktop_app.review.facts import Facts, SubscriptionFacts, seat_evidence
from desktop_app.review.model import Finding, Rule, Subject, any_order, plural


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a person and tool with two or more paid seats."""
    held = defaultdict(list)
    for subscription in facts.subscriptions:
        if subscription.row["separate_because"]:
            continue
        for seat in subscription.paid:
            known = seat["person_id"] is not None and seat["person_kind"] != "service"
            if known and not seat["protected"] and not facts.has_left(seat):
                held[(seat["person_id"], subscription.row["tool_id"])].append((subscription, seat))
    for (person, tool), seats in held.items():
        if len({subscription.id for subscription, _ in seats}) < 2:
            continue
        seats.sort(key=lambda item: (_price(item[0]), item[0].id))
        cheaper = seats[:-1]
        name, tool_name = seats[0][1]["person_name"], seats[0][0].row["tool_name"]
        identity = Subject("person_tool", tool, f"person:{person}/tool:{tool}", f"{name}, {tool_name}")
        yield Finding(
            "R06",
            identity,
            f"{name} holds {plural(len(seats), 'paid seat')} of {tool_name}, in "
            f"{any_order(subscription.name for subscription, _ in seats)}. Is one enough?",
            "The cheaper one is counted as what could go.",
            "low",
            tuple(seat_evidence(seat, tool=tool_name, subscription=subscription.name) for subscription, seat in seats),
            claims=tuple(
                Claim("R06", f"R06/{identity.key}", subscription.id, (seat["id"],)) for subscription, seat in cheaper
            ),
        )


def _price(subscription: SubscriptionFacts) -> Fraction:
    return min((line.monthly for line in subscription.contract.lines), default=Fraction(0))


RULE = Rule(
    "R06", "Two seats of one tool", "One person holds two paid seats of one tool: is one enough?", "low", (), check
)
