"""Notice window.

Definition: the notice deadline is the term's end minus the notice days. The question opens 90 days before the
deadline and stays 90 days after it; then it says what can still be done. The notice should be sent some days earlier,
so that it arrives in time.
Threshold from: ServiceNow takes 60 days where a contract is silent, Trelica 30; 60 is used and marked as assumed. The
window of 90 days before and after is ServiceNow's. Five days of delivery, and 30 days before it should be sent, from
which on it is urgent, are our proposal.
Guards: rolling terms without an end, terms that do not renew themselves, contracts of which a last day is noted that is
not later, terms that have a decision or of which a notice is noted as sent, terms after which another one is signed
already, and those that renewed meanwhile without a decision (R13 asks). A term whose end on record has passed is taken
to have renewed itself for the same length, and says so; one shorter than both windows only asks for its end on record.
Of a contract on its way out it only asks whether notice was given.
Evidence: the term with end, deadline, method, and whether the notice days are stated or assumed.
Closes: when the term has a decision or the day of a notice, when a further term is signed, when it has renewed itself,
or when the window after the deadline is over.
Example: a term ends on 31 December with 30 days' notice: the deadline is 1 December, to be sent by 26 November. In
October the question is open, with next year's 12,000.00 at stake; a price that is agreed for it already counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import Value, say, together
from desktop_app.economics.calendar import add_days
from desktop_app.economics.claims import Step
from desktop_app.economics.contract import Contract, Term
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Money, Rule, Subject, priced_steps
from desktop_app.review.renewals import Renewal, asked_before, still_possible
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription whose notice deadline is near or has just passed."""
    for subscription in facts.subscriptions:
        found, running = asked_before(facts, subscription), subscription.contract.term
        if found is not None and running is not None:
            yield _finding(facts, subscription, running, found)


def _finding(facts: Facts, subscription: SubscriptionFacts, running: Term, renewal: Renewal) -> Finding:
    row, term = subscription.row, subscription.term
    notice_by, send_by, end = renewal.notice_by, renewal.send_by, renewal.end
    amounts = {code: amount for code, amount in renewal.stakes.items() if amount}
    agreed = subscription.contract.annual_from(add_days(end, 1)) != subscription.contract.annual
    said = say(
        "the next term of {length} at the price agreed for it" if agreed
        else "the next term of {length} at the present price",
        length=running.length_text,
    )  # fmt: skip
    stake = next((Money(amount, code, said, _steps(subscription.contract, running, end, code))
                  for code, amount in amounts.items()), None)  # fmt: skip
    due: Mapping[str, Value] = {
        "name": subscription.name,
        "end": end,
        "start": add_days(end, 1),
        "by": notice_by,
        "days": running.notice_days,
        "send": send_by,
    }
    closing = row["state"] == "Closing"
    if facts.as_of <= notice_by:
        question = say(
            "{name} is on its way out; notice is due by {by}, and none is noted as sent. Was it given?"
            if closing
            else "{name} ends on {end}; notice is due by {by} ({days} days assumed). Should it renew as it is, change "
            "or end?"
            if running.notice_assumed
            else "{name} ends on {end}; notice is due by {by}. Should it renew as it is, change or end?",
            **due,
        )
        why = [
            say(
                "To arrive in time, a notice should have been sent by {send}: send it today, and in a way that arrives "
                "by {by}."
                if facts.as_of > send_by
                else "To arrive in time, a notice should be sent by {send}.",
                **due,
            )
        ]
    else:
        question = say(
            "{name} is on its way out; notice was due by {by}, and none is noted as sent. Was it given?"
            if closing
            else "Notice for {name} was due by {by} ({days} days assumed). Is its renewal from {start} on wanted?"
            if running.notice_assumed
            else "Notice for {name} was due by {by}. Is its renewal from {start} on wanted?",
            **due,
        )
        why = [*still_possible(renewal, facts.as_of)]
    if stake:
        sums = [f"{amount_text(amount)} {code}" for code, amount in amounts.items()]
        why.append(say("{amounts} is at stake.", amounts=sums))
    if renewal.renewals:
        why.append(
            say("The term on record ended {day}; it is taken to have renewed itself since, please confirm.",
                day=running.end)
        )  # fmt: skip
    if running.notice_assumed:
        why.append(say("The contract's notice period is not on record; please look it up."))
    if running.auto_renew is None:
        why.append(say("Whether it renews by itself is not on record."))
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    evidence = {
        "key": f"term:{term['id'] if term is not None else 0}/{notice_by}",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": row["tool_name"],
        "team": row["team_name"],
        "evidence": say(
            "ends {end}, notice by {by} ({days} days assumed), send by {send}"
            if running.notice_assumed
            else "ends {end}, notice by {by}, send by {send}",
            **due,
        ),
        "term_end": end,
        "notice_by": notice_by,
        "send_by": send_by,
        "assumed": running.notice_assumed,
        "method": term["notice_method"] if term is not None else None,
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
    }
    near = facts.as_of > add_days(send_by, -facts.limit(subscription, "notice_urgent_days"))
    return Finding(
        "R12", identity, question, together(*why),
        "info" if subscription.costs_nothing else "high" if near and facts.as_of <= notice_by else "medium",
        (evidence,),
        facts.limits(subscription, *RULE.thresholds),
        "medium" if running.notice_assumed or renewal.renewals else "high",
        at_stake=stake, valid_until=end,
    )  # fmt: skip


def _steps(contract: Contract, running: Term, end: str, currency: str) -> tuple[Step, ...]:
    """Return the arithmetic of what the next term costs; what is bought in another currency has none."""
    if currency != contract.currency:
        return ()
    return priced_steps(contract.lines_from(add_days(end, 1)), currency, 12 * running.years, running.length_text)


RULE = Rule(
    "R12",
    "Notice deadlines",
    "A notice deadline is near or has just passed: renew, change or end?",
    "high",
    ("assumed_notice_days", "notice_window_days", "notice_urgent_days", "notice_visible_days", "transit_days"),
    check,
)
