"""Over-assigned.

Definition: more paid seats are assigned than were bought, over all of a subscription's price lines. The vendor may
true this up: the exposure is the excess at the dearest price for a year. It is no saving.
Threshold from: any excess counts; contracts often allow true-ups (FinOps Foundation).
Guards: several entitlement lines are added up first, free seats and viewers do not count.
Evidence: what was bought, how many seats are assigned, and as of which day that was reported.
Closes: when seats are released, or when the further ones stand in the contract.
Example: 20 seats bought and 23 assigned at 30.00 a month: 3 x 30.00 x 12 = 1,080.00 could be billed.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.money import amount_text, round_half_up
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Money, Rule, Subject, plural
from desktop_app.review.rules.r04_spare_seats import bought_evidence, reported_as_of


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with more seats assigned than bought."""
    for subscription in facts.subscriptions:
        bought = facts.bought[subscription.id]
        assigned = len(subscription.paid)
        if bought is None or assigned <= bought:
            continue
        contract = subscription.contract
        exposure = None
        if contract.by_seat and contract.currency:
            dearest = max(line.monthly for line in contract.by_seat)
            amount = round_half_up(dearest * 12 * (assigned - bought), contract.currency)
            exposure = Money(
                amount, contract.currency, f"{assigned - bought} seats for twelve months at the dearest price"
            )
        cost = f" A true-up could cost {amount_text(exposure.amount)} {exposure.currency} a year." if exposure else ""
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R05",
            identity,
            f"{plural(assigned, subscription.row['tool_name'] + ' seat')} are assigned and {bought} bought. Should "
            f"{assigned - bought} more be bought, or released?",
            f"{assigned} assigned − {bought} bought = {assigned - bought}{reported_as_of(subscription)}.{cost}",
            "medium",
            bought_evidence(subscription, bought, assigned),
            at_stake=exposure,
        )


RULE = Rule(
    "R05", "More seats than bought", "More seats are assigned than bought: buy or release?", "medium", (), check
)
