"""Missing expected invoice.

Definition: an active contract with a price, of which nothing was billed or paid for later than 45 days after the next
charge was due: a cycle after the last one, or the end of the service that is paid for where that is later; what was
never billed is due after one cycle.
Threshold from: 45 days are our proposal.
Guards: bought over a marketplace or reseller, whose invoices name somebody else; prices by use; contracts younger than
a cycle and 45 days; a vendor's charge that names no tool; invoices that are not imported up to the day; what is paid
early counts until the end of its service.
Evidence: the contract, its cycle and the last charge.
Closes: when a charge for later service is imported, or when the contract ends.
Example: DeepL is billed at the end of every month; the last invoice is that of 30 June. The next was due on 30 July; on
15 October that is 77 days ago. It may go to another account, be paid by somebody's card, or come all at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days, add_months, days_between, whole_months
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question an active contract whose invoices stopped, or never came."""
    newest = facts.newest_line
    if newest is None:
        return
    known = facts.latest_charges
    for subscription in facts.subscriptions:
        row = subscription.row
        if not _is_expected(subscription):
            continue
        nothing = ("", "")
        charges = (known.get(("tool", row["tool_id"]), nothing), known.get(("vendor", row["vendor_id"]), nothing))
        last = max(max(one) for one in charges) or None
        due = _due(subscription, charges)
        latest = add_days(min(newest, as_of), -facts.limit(subscription, "invoice_late_days"))
        if due is not None and due < latest:
            due = max(due, _next(facts.newest_charge(row["tool_id"], row["vendor_id"])))
            if due < latest:
                yield _finding(facts, subscription, last, due)


def _is_expected(subscription: SubscriptionFacts) -> bool:
    row, contract = subscription.row, subscription.contract
    return (
        row["state"] == "Active"
        and row["channel"] not in ("marketplace", "reseller")
        and contract.pricing_model in ("seat", "flat", "unit")
        and contract.annual > 0
    )


def _due(subscription: SubscriptionFacts, charges: Sequence[tuple[str, str]]) -> str | None:
    """Return the day on which the next charge is due, or the last that is paid for; None where that is not known."""
    contract = subscription.contract
    begun = contract.started_on or (contract.term.start if contract.term is not None else None)
    cycle = max(1, subscription.row["period_months"])
    paid = [stated for stated, _ in charges if stated]
    paid += [add_months(day, cycle) for _, day in charges if day]
    if begun is not None:
        paid.append(add_months(begun, cycle) if not paid else begun)
    return max(paid, default=None)


def _next(charge: Row | None) -> str:
    """Return when the next charge is due after one for a service period: as long afterwards as that lasts."""
    if charge is None:
        return ""
    day, start, end = charge["date"], charge["service_from"], charge["service_to"]
    months = whole_months(start, end)
    return add_months(day, months) if months is not None else add_days(day, days_between(start, end) + 1)


def _finding(facts: Facts, subscription: SubscriptionFacts, last: str | None, due: str) -> Finding:
    row = subscription.row
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    said = say("paid up to {day}", day=last) if last is not None else say("never billed so far")
    late = days_between(due, facts.as_of)
    return Finding(
        "R16",
        identity,
        say(
            "{name} is billed up to {day} and not beyond. Where is the next invoice?"
            if last is not None
            else "No invoice of {name} has come at all. Where are they?",
            name=subscription.name,
            day=last or "",
        ),
        say(
            "It was expected after {day}, {days} days ago. It may go to another account, be paid by card, or come "
            "later; what is due stays due.",
            day=due,
            days=late,
        ),
        "low",
        (_evidence(subscription, row, said),),
        facts.limits(subscription, "invoice_late_days"),
        "medium",
    )


def _evidence(subscription: SubscriptionFacts, row: Row, said: Sentence) -> dict[str, object]:
    cycle = row["period_months"]
    return {
        "key": f"subscription:{subscription.id}/{said}",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": row["tool_name"],
        "team": row["team_name"],
        "evidence": say(
            "{said}, billed every {months} months" if cycle > 1 else "{said}, billed every month",
            said=said,
            months=cycle,
        ),
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
    }


RULE = Rule(
    "R16",
    "Missing invoices",
    "An active contract is not billed any more: where is the invoice?",
    "low",
    ("invoice_late_days",),
    check,
)
