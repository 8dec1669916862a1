"""Data gap.

Definition: what is missing to conclude anything of a subscription: more than 20 % of its paid seats are unknown, its source
is delayed or too old, everybody stopped on one day, its price or its notice period is not known while that matters, or most
of its accounts belong to nobody in the roster.
Threshold from: 20 % is our proposal; Productiv calls data delayed up to 90 days; users of GitHub Copilot saw the last
activity of everybody stop on one day in June 2025.
Guards: a subscription without seats is not asked for activity; an assumed notice period only matters within 180 days of the
deadline; accounts are only compared with a roster when there is one.
Evidence: each gap with the source and its data date. It carries no saving by definition.
Example: the Microsoft 365 Copilot report is 97 days old: all 123 seats are unknown until a newer one is imported.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts, SubscriptionFacts
from desktop_app.review.model import Finding, Rule, Subject, plural

MATTERS_DAYS = 180
MOST_PERCENT = 50


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with gaps, all gaps in it."""
    for subscription in facts.subscriptions:
        gaps = list(_gaps(facts, subscription, as_of))
        if not gaps:
            continue
        source = subscription.source
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R28",
            identity,
            f"{subscription.name}: {'; '.join(text for _, text in gaps)}. Can you provide the data?",
            "Without it nothing is concluded: missing data is never “unused”."
            + (f" Reported as of {source['data_date']} ({source['file_name'] or 'typed in'})." if source else ""),
            "medium" if any(key in ("unknown", "stopped", "price") for key, _ in gaps) else "low",
            tuple(
                {
                    "key": f"gap:{key}",
                    "person": subscription.name,
                    "tool": subscription.row["tool_name"],
                    "data_date": source["data_date"] if source else None,
                    "evidence": text,
                    "file": source["file_name"] if source else subscription.row["file_name"],
                }
                for key, text in gaps
            ),
            facts.thresholds("unknown_percent", "fresh_days", "delayed_days", "same_day_percent"),
            status="Data needed",
        )


def _gaps(facts: Facts, subscription: SubscriptionFacts, as_of: str) -> Iterator[tuple[str, str]]:
    yield from _activity_gaps(facts, subscription, as_of)
    contract, paid = subscription.contract, subscription.paid
    if not contract.lines and (paid or subscription.row["pricing_model"] == "seat"):
        yield "price", "no price is known"
    left = days_between(as_of, contract.notice_by) if contract.notice_by is not None else -1
    if contract.notice_assumed and not subscription.later_term and 0 <= left <= MATTERS_DAYS:
        yield "notice", f"the notice period is assumed ({contract.notice_days} days)"
    if facts.people and paid:
        nobody = sum(1 for seat in paid if seat["person_id"] is None)
        if nobody * 100 > len(paid) * MOST_PERCENT:
            yield "people", f"{nobody} of {plural(len(paid), 'account')} match nobody in the roster"
    if not subscription.row["functions"]:
        yield "function", "its function is not known"


def _activity_gaps(facts: Facts, subscription: SubscriptionFacts, as_of: str) -> Iterator[tuple[str, str]]:
    paid, source = subscription.paid, subscription.source
    if not paid:
        return
    unknown = sum(1 for seat in paid if seat["evidence"] == "UNKNOWN")
    age = days_between(source["data_date"], as_of) if source is not None else None
    if unknown * 100 > len(paid) * facts.setting("unknown_percent"):
        because = "no activity report was imported"
        if age is not None:
            old = age > facts.setting("delayed_days")
            because = f"the report is {age} days old" if old else "they are not in the report, or it covers too little"
        yield "unknown", f"the use of {unknown} of {plural(len(paid), 'seat')} is unknown, {because}"
    elif age is not None and age > facts.setting("fresh_days"):
        yield "delayed", f"the activity report is {age} days old"
    if subscription.stopped_together is not None:
        day, count = subscription.stopped_together
        yield "stopped", f"{count} users stopped on the same day, {day}, which points at the report rather than at them"


RULE = Rule(
    "R28",
    "Data gap",
    "Something is missing to conclude anything: can you provide it?",
    "low",
    ("unknown_percent", "fresh_days", "delayed_days", "same_day_percent"),
    check,
)
