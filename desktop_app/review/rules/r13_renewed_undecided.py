"""Renewed without a decision.

Definition: the notice deadline of a term that renews itself has passed, and no decision about it is on record.
Threshold from: none; the deadline is the contract's, or the assumed one of R12.
Guards: a decision on the term, a notice that is noted as sent, a further term that is signed, a last day that is noted,
or an answer to R12; a renewal still to come, as long as R12 asks about it; terms that end by themselves, or of which
that is not on record (R12 asks); a paper decision outside the program: note it on the term.
Evidence: the term with its end, its deadline and until when it renews.
Closes: when a decision, or the day of a notice, is noted on the term, or when a further term is entered.
Example: Gong's term ended on 31 January and notice was due on 2 November. Nobody decided: on 1 February it renewed for
twelve months, 34,560.00. That is reported, not saved; the next deadline is the chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.catalog.money import round_half_up
from desktop_app.catalog.sentences import Value, say, together
from desktop_app.economics.calendar import add_days
from desktop_app.economics.contract import Term
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Money, Rule, Subject, money_text, priced_steps
from desktop_app.review.renewals import asked_before, undecided
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription that renewed, or will, without anybody having decided."""
    for subscription in facts.subscriptions:
        term = subscription.contract.term
        if term is None or not undecided(facts, subscription):
            continue
        count, _ = term.renewed_until(as_of)
        end = term.end_after(max(0, count - 1))  # the last end on which it renewed, or will
        asked = asked_before(facts, subscription)
        if asked is None or asked.end != end:
            yield _finding(facts, subscription, term, end, term.end_after(max(1, count)))


def _finding(facts: Facts, subscription: SubscriptionFacts, term: Term, end: str, until: str) -> Finding:
    contract, row, recorded = subscription.contract, subscription.row, subscription.term
    due = add_days(end, -term.notice_days)
    stake = None
    cost = ""
    if contract.currency and contract.lines and not subscription.costs_nothing:
        amount = round_half_up(contract.annual_from(add_days(end, 1)) * term.years, contract.currency)
        stake = Money(
            amount,
            contract.currency,
            say("the term of {length} that was not decided", length=term.length_text),
            priced_steps(contract.lines_from(add_days(end, 1)), contract.currency, 12 * term.years, term.length_text),
        )
        cost = say("It costs {amount}.", amount=money_text(amount, contract.currency))
    renewed = end < facts.as_of
    told: Mapping[str, Value] = {
        "name": subscription.name,
        "day": add_days(end, 1),
        "until": until,
        "due": due,
        "days": term.notice_days,
    }
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    return Finding(
        "R13",
        identity,
        say(
            "{name} renewed by itself on {day} until {until}, and no decision is on record. Was it wanted?"
            if renewed
            else "{name} will renew by itself on {day} until {until}, and no decision is on record. Was it wanted?",
            **told,
        ),
        together(
            say(
                "Notice was due by {due} ({days} days, assumed)."
                if term.notice_assumed
                else "Notice was due by {due} ({days} days).",
                **told,
            ),
            cost,
            say("If it was decided on paper, note that on the term."),
        ),
        "info" if subscription.costs_nothing else "medium" if renewed else "low",
        (
            {
                "key": f"term:{recorded['id'] if recorded is not None else 0}/{end}",
                "kind": "subscription",
                "id": str(subscription.id),
                "name": subscription.name,
                "tool": row["tool_name"],
                "team": row["team_name"],
                "evidence": say(
                    "{renewal}, assumed" if term.notice_assumed else "{renewal}",
                    renewal=say(
                        "renewed on {day}, notice was due {due}"
                        if renewed
                        else "will renew on {day}, notice was due {due}",
                        **told,
                    ),
                ),
                "term_end": end,
                "notice_by": due,
                "file": row["file_name"],
                "sheet": row["sheet_name"],
                "row": row["row"],
            },
        ),
        facts.limits(subscription, "assumed_notice_days"),
        "medium" if term.notice_assumed else "high",
        at_stake=stake,
        valid_until=until,
    )


RULE = Rule(
    "R13",
    "Renewed without a decision",
    "A contract renewed by itself and nobody decided: was it wanted?",
    "medium",
    ("assumed_notice_days",),
    check,
)
