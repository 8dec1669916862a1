"""Over-assigned.

Definition: more paid seats are assigned than were bought, over all of a subscription's price lines. The vendor may
true this up: the exposure is the excess at the dearest price for a year. It is no saving.
Threshold from: any excess counts; contracts often allow true-ups (FinOps Foundation).
Guards: several entitlement lines are added up first; seats that cost nothing, such as viewers', take what was bought
for 0.00 and nothing else; a contract that costs nothing; a list of seats older than 90 days, by which nothing is
counted (older than 35, with medium confidence).
Evidence: what was bought, how many seats are assigned, and as of which day that was reported.
Closes: when seats are released, or when the further ones stand in the contract.
Example: 20 seats bought and 23 assigned at 30.00 a month: 3 x 30.00 x 12 = 1,080.00 could be billed.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.money import amount_text, round_half_up
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.contract import PriceLine
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Money, Rule, Subject, priced_steps
from desktop_app.review.rules.r04_spare_seats import bought_evidence
from desktop_app.review.sources import LIST_AGES, counted_by, list_told


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with more seats assigned than bought."""
    for subscription in facts.subscriptions:
        bought = facts.bought[subscription.id]
        assigned, sure = subscription.contract.assigned, counted_by(facts, subscription)
        if bought is None or sure is None or assigned <= bought or subscription.costs_nothing:
            continue
        contract = subscription.contract
        exposure = None
        if contract.by_seat and contract.currency:
            dearest = max(line.monthly for line in contract.by_seat)
            amount = round_half_up(dearest * 12 * (assigned - bought), contract.currency)
            exposure = Money(
                amount,
                contract.currency,
                say("{seats} {seats|seat|seats} for twelve months at the dearest price", seats=assigned - bought),
                priced_steps([PriceLine(assigned - bought, dearest)], contract.currency),
            )
        cost = exposure and say(
            "A true-up could cost {amount} a year.", amount=f"{amount_text(exposure.amount)} {exposure.currency}"
        )
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R05",
            identity,
            say(
                "{assigned:,} {tool} seats are assigned and {bought} bought. Should {more} more be "
                "bought, or released?",
                assigned=assigned,
                tool=subscription.row["tool_name"],
                bought=bought,
                more=assigned - bought,
            ),
            together(
                say(
                    "{assigned} assigned − {bought} bought = {more}; {reported}.",
                    assigned=assigned,
                    bought=bought,
                    more=assigned - bought,
                    reported=list_told(subscription),
                ),
                cost or "",
            ),
            "medium",
            bought_evidence(subscription, bought, assigned),
            facts.limits(subscription, *LIST_AGES),
            sure,
            at_stake=exposure,
        )


RULE = Rule(
    "R05", "More seats than bought", "More seats are assigned than bought: buy or release?", "medium", LIST_AGES, check
)
