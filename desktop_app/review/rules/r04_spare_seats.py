"""Spare seats.

Definition: more seats are bought than assigned, by more than a buffer: the larger of one seat and 10 % of the active
users, rounded up.
Threshold from: Productiv's buffer is 10 %; Zylo aims at 90 % of licences in use.
Guards: the buffer, pending invitations count as assigned, the contract's minimum holds seats back in the saving.
Evidence: what was bought, how many seats are assigned, and as of which day that was reported.
Closes: when the seats are assigned, or when fewer are bought.
Example: 40 seats bought, 28 assigned, 25 of them active: the buffer is 3 and 9 seats are asked about.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.economics.claims import Claim
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject, plural, verb
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with more spare seats than the buffer."""
    for subscription in facts.subscriptions:
        bought = facts.bought[subscription.id]
        if bought is None or not subscription.seats:
            continue
        assigned = len(subscription.paid)
        active = sum(1 for seat in subscription.paid if seat["evidence"] == "ACTIVE")
        buffer = max(1, -(-active * facts.limit(subscription, "buffer_percent") // 100))
        pending = facts.pending.get(subscription.id, 0)
        spare = bought - assigned - pending - buffer
        if spare <= 0:
            continue
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R04",
            identity,
            f"{plural(bought, subscription.row['tool_name'] + ' seat')} {verb(bought, 'is', 'are')} bought and "
            f"{assigned} assigned. {verb(spare, 'Is the spare one', f'Are the {spare} spare ones')} needed?",
            f"{bought} bought − {assigned} assigned − {f'{pending} invited − ' if pending else ''}"
            f"{buffer} kept as a buffer = {spare}{reported_as_of(subscription)}.",
            "low",
            bought_evidence(subscription, bought, assigned),
            facts.limits(subscription, "buffer_percent"),
            claims=(Claim("R04", f"R04/{identity.key}", subscription.id, units=spare),),
        )


def bought_evidence(subscription: SubscriptionFacts, bought: int, assigned: int) -> tuple[dict[str, object], ...]:
    """Return what was bought and assigned as a row of evidence."""
    return (
        {
            "key": f"level:{abs(bought - assigned)}",
            "kind": "subscription",
            "id": str(subscription.id),
            "person": subscription.name,
            "tool": subscription.row["tool_name"],
            "evidence": f"{bought} bought, {assigned} assigned",
            "data_date": subscription.source["data_date"] if subscription.source is not None else None,
            "file": subscription.row["file_name"],
            "sheet": subscription.row["sheet_name"],
            "row": subscription.row["row"],
        },
    )


def reported_as_of(subscription: SubscriptionFacts) -> str:
    """Return the rest of a sentence: as of which day the seats are known, or that nothing tells it."""
    source = subscription.source
    return f"; seats reported as of {source['data_date']}" if source is not None else "; no report dates the seats"


RULE = Rule(
    "R04", "Spare seats", "More seats are bought than assigned: are they needed?", "low", ("buffer_percent",), check
)
