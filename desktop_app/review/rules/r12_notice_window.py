"""Notice window.

Definition: the notice deadline is the term's end minus the notice days. The question opens 90 days before the
deadline and stays 90 days after it. The notice should be sent some days earlier, so that it arrives in time.
Threshold from: ServiceNow takes 60 days where a contract is silent, Trelica 30; 60 is used and marked as assumed. The
window of 90 days before and after is ServiceNow's. Five days of delivery are our proposal.
Guards: rolling terms without an end, terms that do not renew themselves, terms that have a decision, and terms after
which another one is signed already.
Evidence: the term with end, deadline, method, and whether the notice days are stated or assumed.
Example: a term ends on 31 December with 30 days' notice: the deadline is 1 December, to be sent by 26 November. In
October the question is open, with next year's 12,000.00 at stake.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.money import amount_text, round_half_up
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.savings import term_months
from desktop_app.review.facts import Facts, SubscriptionFacts
from desktop_app.review.model import Finding, Money, Rule, Subject


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription whose notice deadline is near or has just passed."""
    before, after = facts.setting("notice_window_days"), facts.setting("notice_visible_days")
    for subscription in facts.subscriptions:
        contract, term = subscription.contract, subscription.term
        notice_by = contract.notice_by
        if term is None or notice_by is None or contract.term_end is None:
            continue
        if contract.auto_renew is False or term["decision"] or subscription.later_term:
            continue
        if -after <= days_between(as_of, notice_by) <= before:
            yield _finding(facts, subscription, notice_by, contract.term_end)


def _finding(facts: Facts, subscription: SubscriptionFacts, notice_by: str, end: str) -> Finding:
    contract, row, term = subscription.contract, subscription.row, subscription.term
    send_by = add_days(notice_by, -facts.setting("transit_days"))
    stake = None
    if contract.lines and contract.currency:
        months = term_months(contract)
        amount = round_half_up(contract.annual * months / 12, contract.currency)
        stake = Money(amount, contract.currency, f"the next term of {months} months at the present price")
    assumed = " (60 days assumed)".replace("60", str(contract.notice_days)) if contract.notice_assumed else ""
    at_stake = f" {amount_text(stake.amount)} {stake.currency} is at stake." if stake else ""
    if facts.as_of <= notice_by:
        question = (
            f"{subscription.name} ends on {end}; notice is due by {notice_by}{assumed}. Should it renew as it is, "
            "change or end?"
        )
    else:
        question = f"Notice for {subscription.name} was due by {notice_by}{assumed}. Is its renewal from {end} wanted?"
    why = f"To arrive in time, a notice should be sent by {send_by}.{at_stake}"
    if contract.notice_assumed:
        why += " The contract's notice period is not on record; please look it up."
    if contract.auto_renew is None:
        why += " Whether it renews by itself is not on record."
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    evidence = {
        "key": f"term:{term['id'] if term is not None else 0}",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": row["tool_name"],
        "team": row["team_name"],
        "evidence": f"ends {end}, notice by {notice_by}{assumed}, send by {send_by}",
        "term_end": end,
        "notice_by": notice_by,
        "send_by": send_by,
        "assumed": contract.notice_assumed,
        "method": term["notice_method"] if term is not None else None,
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
    }
    near = facts.as_of > add_days(send_by, -30)
    return Finding(
        "R12", identity, question, why, "high" if near and facts.as_of <= notice_by else "medium", (evidence,),
        facts.thresholds(
            "assumed_notice_days", "notice_window_days", "notice_visible_days", "transit_days"
        ),
        "medium" if contract.notice_assumed else "high",
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
