"""Inactive seat.

Definition: a paid, assigned seat older than the grace period whose last activity lies more than T days before the
data date of its source. T is the tool's own, else that of the person's team, else the company's (60 days); from 90
days the question weighs more.
Threshold from: Flexera and Productiv use 60 days, Trelica 90, Zluri offers 30, 60 and 90 (their documentation).
Guards: the seasonal calendar, by which only days in the months count in which a tool or team uses it; grace for new
seats, protected seats, people on leave, leavers (R03 asks), free seats and those of a contract that costs nothing,
stale or missing sources (unknown is never unused), and everybody stopping on one day, which points at the source (R28
asks).
Evidence: person, last activity, data date and source of each seat.
Closes: when a newer report shows activity, when the seats are released or protected, or when a longer threshold or a
season is set for the tool.
Example: a report of 10 October shows Ada's last activity on 2 July, 100 days earlier. With T = 60 her seat is asked
about; at 40.00 a month it is 480.00 a year in theory.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.sentences import say, together
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.seasons import SEASON, in_season, season_of
from desktop_app.review.sources import source_told


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with inactive seats."""
    for subscription in facts.subscriptions:
        strong = facts.limit(subscription, "inactive_strong_days")
        if subscription.costs_nothing or facts.stopped_together(subscription) is not None:
            continue
        inactive = subscription.paid_of("INACTIVE")
        found = [
            seat
            for seat in in_season(facts, subscription, inactive)
            if facts.is_unused(seat)
            and (seat.seat_age if seat.seat_age is not None else seat.days_inactive) > seat.grace
        ]
        if not found:
            continue
        latest = max(seat.last_active for seat in found)
        threshold = min(seat.threshold for seat in found)  # what holds for all of them
        reported = max(seat.data_date for seat in found)
        left_out = subscription.classes["NEW"]
        protected = sum(1 for seat in inactive if seat.protected)
        why = [
            say("The last activity lies more than {days} days before the last day of the report.", days=threshold),
            source_told(subscription, reported),
        ]
        season = season_of(facts, subscription)
        if season is not None:
            why.append(
                say("Only days of the season count, months {first} to {last}.", first=season.first, last=season.last)
            )
        if any(seat.reports == "login" for seat in found):
            why.append(say("The source reports logins only."))
        if left_out:
            why.append(
                say("{seats:,} {seats|seat|seats} without activity {seats|is|are} still new and left out.",
                    seats=left_out)
            )  # fmt: skip
        if protected:
            why.append(say("{seats:,} {seats|seat is|seats are} protected.", seats=protected))
        count = len(found)
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R01",
            identity,
            say(
                "{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {day}. "
                "{count|Is it|Are they} still needed?",
                count=count,
                paid=len(subscription.paid),
                tool=subscription.row["tool_name"],
                day=latest,
            ),
            together(*why),
            "medium" if any(seat.days_inactive >= strong for seat in found) else "low",
            tuple(seat_evidence(facts.conn, found)),
            facts.limits(subscription, "inactive_days", "grace_days", "inactive_strong_days", *SEASON),
            "medium" if any(seat.delayed for seat in found) else "high",
            claims=(Claim("R01", f"R01/{identity.key}", subscription.id, tuple(seat.id for seat in found)),),
        )


RULE = Rule(
    "R01",
    "Inactive seats",
    "Seats without activity for longer than the threshold: are they still needed?",
    "medium",
    ("inactive_days", "grace_days", "inactive_strong_days", *SEASON),
    check,
    answer="reduce",
)
