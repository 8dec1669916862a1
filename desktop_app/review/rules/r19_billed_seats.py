"""Billed seats are not the catalogue's.

Definition: the newest invoice bills more seats than are assigned and invited, by more than the buffer of R04.
Threshold from: the buffer is R04's. Vendors count differently: at the cycle's start, at its peak or on its last day.
Guards: seats released after the billed period began count as needed, because many vendors bill them to its end; pending
invitations count; invoices that name no quantity; a list of seats older than the fresh limit (35 days), and a bill
whose period ended more than 90 days ago; where exactly what was bought is billed R04 asks.
Evidence: the invoice's lines, and how many seats are assigned and invited.
Closes: when a newer invoice bills what is assigned, or when the list of seats is completed.
Example: 48 seats are billed for September, 40 are in the contract, 36 assigned and 1 invited: 11 are asked about. The 3
that the contract has and nobody needs are saved, as far as R04 has not; 8 are in no contract (R17 asks about the bill).
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.sentences import say, together
from desktop_app.economics.calendar import days_between
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import Billed, contract_bills
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.sources import LIST_AGES
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription that is billed for more seats than are known."""
    for subscription in facts.subscriptions:
        if subscription.contract.pricing_model != "seat":
            continue
        newest = next((one for one in reversed(contract_bills(facts, subscription)) if one.unit is not None), None)
        if newest is None or not newest.quantity or not _are_fresh(facts, subscription, newest):
            continue
        billed = int(newest.quantity)
        recent = facts.released_since(subscription.id, newest.start)
        needed = subscription.contract.assigned + facts.pending.get(subscription.id, 0) + recent
        if billed == facts.bought[subscription.id] or not subscription.seats:
            continue
        active = subscription.classes["ACTIVE"]
        buffer = max(1, -(-active * facts.limit(subscription, "buffer_percent") // 100))
        if billed - needed > buffer:
            yield _finding(facts, subscription, newest, billed, needed)


def _are_fresh(facts: Facts, subscription: SubscriptionFacts, newest: Billed) -> bool:
    """Tell whether list and bill are of these days: a bill of last year says nothing of today's seats."""
    if days_between(newest.end, facts.as_of) > facts.limit(subscription, "delayed_days"):
        return False
    days = facts.limit(subscription, "fresh_days")
    return subscription.listed is None or days_between(subscription.listed, facts.as_of) <= days


def _finding(facts: Facts, subscription: SubscriptionFacts, newest: Billed, billed: int, needed: int) -> Finding:
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    bought = facts.bought[subscription.id]
    pending = facts.pending.get(subscription.id, 0)
    why = together(
        say("Billed from {start} to {end}: {billed}; assigned and invited: {needed}.",
            start=newest.start, end=newest.end, billed=billed, needed=needed),
        say("What was bought is not on record.") if bought is None else say("In the contract: {seats}.", seats=bought),
        say("Seats reported as of {day}.", day=subscription.listed) if subscription.listed is not None else "",
    )  # fmt: skip
    return Finding(
        "R19",
        identity,
        say(
            "{billed:,} {tool} {billed|seat is|seats are} billed and {needed} assigned or invited. What are the other "
            "{others} for?",
            billed=billed,
            tool=subscription.row["tool_name"],
            needed=needed,
            others=billed - needed,
        ),
        why,
        "medium",
        tuple({**line_evidence(facts.conn, line["id"]), "key": f"level:{billed - needed}"} for line in newest.lines),
        facts.limits(subscription, *RULE.thresholds),
        "medium",
        claims=(Claim("R19", f"R19/{identity.key}", subscription.id, units=billed - needed, reserved=pending),),
    )


RULE = Rule(
    "R19",
    "Billed seats",
    "More seats are billed than are assigned: what are the others for?",
    "medium",
    ("buffer_percent", *LIST_AGES),
    check,
    answer="reduce",
)
