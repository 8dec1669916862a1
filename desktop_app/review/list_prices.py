"""Prices of plans as their price lists tell them: how old a list is, and from how many units on its price holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts, Row
from desktop_app.review.subscription_facts import SubscriptionFacts

A_YEAR = 12
"""From so many months on a price is one that commits."""


@dataclass(frozen=True)
class Tier:
    """A price of one unit and month, whole units of currency, from so many units on."""

    minimum: int
    monthly: Fraction


def list_prices(facts: Facts) -> Sequence[Row]:
    """Return the prices that hold today and may be judged by: a list that is too old for its tool has none."""
    return [row for rows in facts.prices.values() for row in rows if not is_stale(facts, row)]


def is_stale(facts: Facts, price: Row) -> bool:
    """Tell whether a price holds for so long that nobody should rely on it; one without a day is taken as it is."""
    since, limit = price["valid_from"], facts.setting("price_list_days", tool=price["tool_id"])
    return bool(since) and days_between(since, facts.as_of) > limit


def stale_list(facts: Facts, subscription: SubscriptionFacts) -> str | None:
    """Return the day of a subscription's newest price list where it is too old to judge by; None where all is well.

    Its list is that of its own plan, or of its tool where no list has the plan, in the contract's currency.
    """
    row, contract = subscription.row, subscription.contract
    plan = (row["plan"] or "").casefold()
    of_tool = [price for price in facts.prices.get(row["tool_id"], ()) if price["currency"] == contract.currency]
    own = [price for price in of_tool if price["plan"].casefold() == plan] or of_tool
    if not own or not all(is_stale(facts, price) for price in own):
        return None
    return max(str(price["valid_from"]) for price in own)


def monthly(price: Row) -> Fraction:
    """Return a list price as that of a unit and month."""
    return Fraction(price["unit_price"]) / max(1, int(price["period_months"]))


def tiers(facts: Facts, subscription: SubscriptionFacts) -> tuple[Sequence[Tier], Row | None]:
    """Return the tiers of a subscription's plan in its currency and period, lowest first, and a row of their list.

    No tiers, and a row that is stale, where a list has tiers and is too old; no row where no list has any.
    """
    row, contract = subscription.row, subscription.contract
    plan = (row["plan"] or "").casefold()
    own = [
        price for price in facts.prices.get(row["tool_id"], ())
        if price["plan"].casefold() == plan
        and price["currency"] == contract.currency and price["period_months"] == contract.period_months
    ]  # fmt: skip
    if not any(price["minimum"] for price in own):
        return (), None
    stale = [price for price in own if is_stale(facts, price)]
    if stale:
        return (), stale[0]
    found = [Tier(price["minimum"] or 0, monthly(price)) for price in own]
    return sorted(found, key=lambda one: one.minimum), max(own, key=lambda one: one["valid_from"] or "")
