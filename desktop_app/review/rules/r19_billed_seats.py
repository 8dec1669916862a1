"""Billed seats are not the catalogue's.

Definition: the newest invoice bills more seats than are assigned and invited, by more than the buffer of R04. Assigned
are those of the day that the contract names (*Seats that a bill counts*): the first of the billed period, the last, or
the day on which they were the most.
Threshold from: the buffer is R04's. Vendors count differently: at the cycle's start, at its peak or on its last day.
Guards: where the contract names no such day, all count that were assigned at any time since the billed period began,
and the question says so; pending invitations count; invoices that name no quantity; a list of seats older than the
fresh limit (35 days), and a bill whose period ended more than 90 days ago; where exactly what was bought is billed R04
asks.
Evidence: the invoice's lines, how many seats are assigned and invited, and by which words of the contract.
Closes: when a newer invoice bills what is assigned, or when the list of seats is completed.
Example: 48 seats are billed for September, 40 are in the contract, 36 assigned and 1 invited: 11 are asked about. The 3
that the contract has and nobody needs are saved, as far as R04 has not; 8 are in no contract (R17 asks about the bill).
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog import review_facts
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
        if billed == facts.bought[subscription.id] or not subscription.seats:
            continue
        seats, how = _counted(facts, subscription, newest)
        needed = seats + facts.pending.get(subscription.id, 0)
        active = subscription.classes["ACTIVE"]
        buffer = max(1, -(-active * facts.limit(subscription, "buffer_percent") // 100))
        if billed - needed > buffer:
            yield _finding(facts, subscription, newest, billed, needed, how)


def _counted(facts: Facts, subscription: SubscriptionFacts, bill: Billed) -> tuple[int, str]:
    """Return how many assigned seats a bill counts, and by which words of the contract; the most it can be without."""
    basis = subscription.term["seats_counted"] if subscription.term is not None else None
    start, end = bill.start, min(bill.end, facts.as_of)
    if basis == "cycle_start":
        seats = review_facts.most_assigned(facts.conn, subscription.id, start, start)
        return seats, say("By the contract a bill counts the seats of its first day: {seats} on {day}.",
                          seats=seats, day=start)  # fmt: skip
    if basis == "last_day":
        seats = review_facts.most_assigned(facts.conn, subscription.id, end, end)
        return seats, say("By the contract a bill counts the seats of its last day: {seats} on {day}.",
                          seats=seats, day=end)  # fmt: skip
    if basis == "peak":
        seats = review_facts.most_assigned(facts.conn, subscription.id, start, end)
        return seats, say("By the contract a bill counts the most seats at once: {seats} up to {day}.",
                          seats=seats, day=end)  # fmt: skip
    recent = review_facts.released_since(facts.conn, subscription.id, start, facts.as_of)
    seats = subscription.contract.assigned + recent
    return seats, say("On which day a bill counts seats is not on record, so all count that were assigned since"
                      " {start}: {seats}.", seats=seats, start=start)  # fmt: skip


def _are_fresh(facts: Facts, subscription: SubscriptionFacts, newest: Billed) -> bool:
    """Tell whether list and bill are of these days: a bill of last year says nothing of today's seats."""
    if days_between(newest.end, facts.as_of) > facts.limit(subscription, "delayed_days"):
        return False
    days = facts.limit(subscription, "fresh_days")
    return subscription.listed is None or days_between(subscription.listed, facts.as_of) <= days


def _finding(
    facts: Facts, subscription: SubscriptionFacts, newest: Billed, billed: int, needed: int, how: str
) -> Finding:
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    bought = facts.bought[subscription.id]
    pending = facts.pending.get(subscription.id, 0)
    why = together(
        say("Billed from {start} to {end}: {billed}; assigned and invited: {needed}.",
            start=newest.start, end=newest.end, billed=billed, needed=needed),
        how,
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
