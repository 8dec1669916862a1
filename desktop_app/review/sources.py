"""What a question says of the report or list that it rests on: its day, how far it reaches, and how sure that is."""

from __future__ import annotations

from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts
from desktop_app.review.subscription_facts import SubscriptionFacts


def source_told(subscription: SubscriptionFacts, reported: str) -> Sentence:
    """Say what the report of a day (ISO) tells of itself, as far as it is the newest of its subscription."""
    source = subscription.source
    if source is None or source["data_date"] != reported:
        return say("Reported as of {day}.", day=reported)
    last, kept = source["covers_to"], source["retention_days"]
    return say(
        ("Reported as of {day}." if kept is None else "Reported as of {day}; activity is kept for {kept} days.")
        if last == reported
        else "Reported as of {day}, complete up to {last}."
        if kept is None
        else "Reported as of {day}, complete up to {last}; activity is kept for {kept} days.",
        day=reported, last=last, kept=kept or 0,
    )  # fmt: skip


LIST_AGES = ("fresh_days", "delayed_days")
"""The settings by which a list of seats is judged."""


def counted_by(facts: Facts, subscription: SubscriptionFacts) -> str | None:
    """Return how sure is what the newest list of seats counts (high, medium); None where it is too old to count by."""
    if subscription.listed is None:
        return "high"
    age, (fresh, usable) = days_between(subscription.listed, facts.as_of), LIST_AGES
    if age > facts.limit(subscription, usable):
        return None
    return "high" if age <= facts.limit(subscription, fresh) else "medium"


def list_told(subscription: SubscriptionFacts) -> Sentence:
    """Return the end of a sentence: as of which day the seats are known, or that nothing tells it."""
    if subscription.listed is None:
        return say("no report dates the seats")
    return say("seats reported as of {day}", day=subscription.listed)
