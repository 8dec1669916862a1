"""Notice window.

Definition: the notice deadline is the term's end minus the notice days. The question opens 90 days before the
deadline and stays 90 days after it; then it says what can still be done. The notice should be sent some days earlier,
so that it arrives in time.
Threshold from: ServiceNow takes 60 days where a contract is silent, Trelica 30; 60 is used and marked as assumed. The
window of 90 days before and after is ServiceNow's. Five days of delivery are our proposal.
Guards: rolling terms without an end, terms that do not renew themselves, terms that have a decision, and terms after
which another one is signed already. A term whose end on record has passed is taken to have renewed itself for the same
length, and says so; one shorter than both windows only asks for its end on record.
Evidence: the term with end, deadline, method, and whether the notice days are stated or assumed.
Closes: when the term has a decision, when a further term is signed, or when the window after the deadline is over.
Example: a term ends on 31 December with 30 days' notice: the deadline is 1 December, to be sent by 26 November. In
October the question is open, with next year's 12,000.00 at stake; a price that is agreed for it already counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.money import amount_text
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.contract import Term
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Money, Rule, Subject
from desktop_app.review.renewals import Renewal, renewal_of, still_possible
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription whose notice deadline is near or has just passed."""
    for subscription in facts.subscriptions:
        before = facts.limit(subscription, "notice_window_days")
        after = facts.limit(subscription, "notice_visible_days")
        found = renewal_of(facts, subscription, deadline_from=add_days(as_of, -after))
        running = subscription.contract.term
        if found is None or running is None or found.decided:
            continue
        if -after <= days_between(as_of, found.notice_by) <= before:
            yield _finding(facts, subscription, running, found)


def _finding(facts: Facts, subscription: SubscriptionFacts, running: Term, renewal: Renewal) -> Finding:
    row, term = subscription.row, subscription.term
    notice_by, send_by, end = renewal.notice_by, renewal.send_by, renewal.end
    amounts = renewal.stakes
    agreed = subscription.contract.annual_from(add_days(end, 1)) != subscription.contract.annual
    said = f"the next term of {running.length_text} at the {'price agreed for it' if agreed else 'present price'}"
    stake = next((Money(amount, code, said) for code, amount in amounts.items()), None)
    assumed = f" ({running.notice_days} days assumed)" if running.notice_assumed else ""
    at_stake = " and ".join(f"{amount_text(amount)} {code}" for code, amount in amounts.items())
    if facts.as_of <= notice_by:
        question = (
            f"{subscription.name} ends on {end}; notice is due by {notice_by}{assumed}. Should it renew as it is, "
            "change or end?"
        )
        why = f"To arrive in time, a notice should be sent by {send_by}."
        if facts.as_of > send_by:
            why = (
                f"To arrive in time, a notice should have been sent by {send_by}: send it today, and in a way that "
                f"arrives by {notice_by}."
            )
    else:
        question = f"Notice for {subscription.name} was due by {notice_by}{assumed}. Is its renewal from {end} wanted?"
        why = " ".join(still_possible(renewal, facts.as_of))
    why += f" {at_stake} is at stake." if stake else ""
    if renewal.renewals:
        why += f" The term on record ended {running.end}; it is taken to have renewed itself since, please confirm."
    if running.notice_assumed:
        why += " The contract's notice period is not on record; please look it up."
    if running.auto_renew is None:
        why += " Whether it renews by itself is not on record."
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    evidence = {
        "key": f"term:{term['id'] if term is not None else 0}/{notice_by}",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": row["tool_name"],
        "team": row["team_name"],
        "evidence": f"ends {end}, notice by {notice_by}{assumed}, send by {send_by}",
        "term_end": end,
        "notice_by": notice_by,
        "send_by": send_by,
        "assumed": running.notice_assumed,
        "method": term["notice_method"] if term is not None else None,
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
    }
    near = facts.as_of > add_days(send_by, -30)
    return Finding(
        "R12", identity, question, why, "high" if near and facts.as_of <= notice_by else "medium", (evidence,),
        facts.limits(
            subscription, "assumed_notice_days", "notice_window_days", "notice_visible_days", "transit_days"
        ),
        "medium" if running.notice_assumed or renewal.renewals else "high",
        at_stake=stake, valid_until=end,
    )  # fmt: skip


RULE = Rule(
    "R12",
    "Notice deadlines",
    "A notice deadline is near or has just passed: renew, change or end?",
    "high",
    ("assumed_notice_days", "notice_window_days", "notice_visible_days", "transit_days"),
    check,
)
