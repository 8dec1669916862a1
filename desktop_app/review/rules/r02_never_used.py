"""Never used.

Definition: a paid, assigned seat older than the larger of T and the grace period for which the source reports no
activity at all. Where the source looks back as far as the seat is old it was never used; where it keeps less, all
that can be said is "no activity in the days it keeps".
Threshold from: the grace of 60 days is Productiv's. GitHub keeps activity for 90 days, so that a blank there is not
"never" (docs of GitHub).
Guards: the seasonal calendar, as in R01; grace, also for a seat of an unknown assignment date whose person joined no
longer ago; protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing,
stale sources, and everybody stopping on one day, which points at the source (R28 asks); a seat whose assignment date is
unknown is asked about without a saving.
Evidence: person, assignment, data date and retention of the source.
Closes: when a report shows activity of the seats, when they are released or protected.
Example: a seat assigned on 1 March has no activity in a report of 1 October that keeps 90 days. The question says "no
activity in 90 days", not "never".
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.sentences import say, together
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.seasons import SEASON, in_season
from desktop_app.review.sources import source_told


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with seats that were never seen in use."""
    for subscription in facts.subscriptions:
        if subscription.costs_nothing or facts.stopped_together(subscription) is not None:
            continue
        unused = subscription.paid_of("NEVER", "NO_ACTIVITY_IN_RETENTION")
        found = [seat for seat in in_season(facts, subscription, unused) if facts.is_unused(seat)]
        if not found:
            continue
        never = all(seat.evidence == "NEVER" for seat in found)
        kept = min((seat.observed_days for seat in found if seat.observed_days is not None), default=None)
        count = len(found)
        evidence = seat_evidence(facts.conn, found)
        dated = tuple(seat.id for seat, row in zip(found, evidence, strict=True) if row["assigned"] is not None)
        why = [
            say("The source knows {count|this seat|these seats} and reports nothing for {count|it|them}.", count=count),
            source_told(subscription, max(seat.data_date for seat in found)),
        ]
        if kept is not None and not never:
            why.append(say("It looks back {days} days: nothing in them is not the same as never.", days=kept))
        if len(dated) < count:
            why.append(
                say("For {count} of them the assignment date is unknown, so no saving is counted.",
                    count=count - len(dated))
            )  # fmt: skip
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R02",
            identity,
            say(
                "{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since "
                "{count|it was|they were} assigned. {count|Is it|Are they} still needed?"
                if never
                else "{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the report. "
                "{count|Is it|Are they} still needed?"
                if kept is None
                else "{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity in the {days} days "
                "that are kept. {count|Is it|Are they} still needed?",
                count=count,
                paid=len(subscription.paid),
                tool=subscription.row["tool_name"],
                days=kept or 0,
            ),
            together(*why),
            "medium",
            tuple(evidence),
            facts.limits(subscription, "inactive_days", "grace_days", *SEASON),
            "high" if never and not any(seat.delayed for seat in found) else "medium",
            claims=(Claim("R02", f"R02/{identity.key}", subscription.id, dated),) if dated else (),
        )


RULE = Rule(
    "R02",
    "Seats never used",
    "Seats that a source knows and never saw in use: are they needed?",
    "medium",
    ("inactive_days", "grace_days", *SEASON),
    check,
    answer="reduce",
)
