"""What a question says of the report that it rests on: its day, up to when it is complete, how far back it goes."""

from __future__ import annotations

from desktop_app.catalog.sentences import Sentence, say
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
