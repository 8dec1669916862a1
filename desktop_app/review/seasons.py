"""The seasonal calendar: of what is used in some months of a year, days in the others say nothing of its seats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.economics.calendar import add_days

if TYPE_CHECKING:
    from desktop_app.catalog.seat_facts import Seat
    from desktop_app.review.facts import Facts
    from desktop_app.review.subscription_facts import SubscriptionFacts

SEASON = ("season_from", "season_to")
"""The settings of a season."""


@dataclass(frozen=True)
class Season:
    """The months in which something is used, 1 to 12; the last may lie in the next year."""

    first: int
    last: int

    def includes(self, day: str) -> bool:
        """Tell whether a day (ISO) lies in it."""
        return self._has(int(day[5:7]))

    def days(self, end: str, count: int) -> int:
        """Return how many of so many days up to one (ISO) lie in it."""
        last = dt.date.fromisoformat(end).toordinal()
        return sum(self._has(dt.date.fromordinal(day).month) for day in range(last - count + 1, last + 1))

    def _has(self, month: int) -> bool:
        within = self.first <= month, month <= self.last
        return all(within) if self.first <= self.last else any(within)


def season_of(facts: Facts, subscription: SubscriptionFacts) -> Season | None:
    """Return the season of a subscription, by its tool and team; None where it is used all year."""
    first, last = (facts.limit(subscription, name) for name in SEASON)
    return Season(first, last) if first and last else None


def in_season(facts: Facts, subscription: SubscriptionFacts, unused: Sequence[Seat]) -> Sequence[Seat]:
    """Return those of a subscription's unused seats of which enough days of the season went by to ask about them."""
    season, source = season_of(facts, subscription), subscription.source
    if season is None or source is None:
        return unused
    return [seat for seat in unused if _enough(season, seat, source["covers_to"])]


def _enough(season: Season, seat: Seat, covers_to: str) -> bool:
    """Tell whether more days of a season went by without activity than the threshold; its report goes up to a day."""
    if seat.last_active is not None:
        idle, end = seat.days_inactive, add_days(seat.last_active, seat.days_inactive)
    else:
        known = [days for days in (seat.seat_age, seat.observed_days) if days is not None]
        if not known:
            return True
        idle, end = min(known), covers_to
    return season.days(end, idle) > seat.threshold
