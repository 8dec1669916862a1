"""Rises in the price of a unit: those that invoices show, and those between the prices of a contract."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.money import nearest
from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import Billed, contract_bills
from desktop_app.review.subscription_facts import SubscriptionFacts


@dataclass(frozen=True)
class Rise:
    """A rise in price: from when, and what was billed since; prices are a unit and month."""

    old: Fraction
    new: Fraction
    since: str
    currency: str
    before: Billed | None
    billed: tuple[Billed, ...]
    quantity: Fraction
    quantity_before: Fraction

    @property
    def fewer(self) -> bool:
        """Whether fewer units are bought than before: a lower price may have been one of their number."""
        return self.quantity < self.quantity_before


def asked_rise(facts: Facts, subscription: SubscriptionFacts) -> Rise | None:
    """Return the newest rise that is more than is usual or than the contract allows (R14), None where there is none."""
    rise = _on_invoices(facts, subscription) or _on_record(facts, subscription)
    if rise is None:
        return None
    allowed = allowed_price(subscription, rise)
    usual = rise.old * (1 + Fraction(facts.limit(subscription, "uplift_percent"), 100))
    return rise if rise.new > usual or (allowed is not None and rise.new > allowed) else None


def allowed_price(subscription: SubscriptionFacts, rise: Rise) -> Fraction | None:
    """Return the price up to which the contract's cap lets the earlier one rise; None where it has no cap."""
    cap = subscription.term["price_cap_percent"] if subscription.term is not None else None
    return None if cap is None else rise.old * (1 + Fraction(cap) / 100)


def is_above_cap(subscription: SubscriptionFacts, rise: Rise) -> bool:
    """Tell whether a price is above the cap, and not because fewer units are bought."""
    allowed = allowed_price(subscription, rise)
    return allowed is not None and rise.new > allowed and not rise.fewer


def percent_told(rise: Rise) -> str:
    """Return by how much a price rose, with a decimal: "15.0 %"."""
    tenths = nearest((rise.new / rise.old - 1) * 1000)
    return f"{tenths // 10}.{tenths % 10} %"


def _on_invoices(facts: Facts, subscription: SubscriptionFacts) -> Rise | None:
    """Return the newest rise that invoices show."""
    plans: dict[tuple[str, str], list[Billed]] = defaultdict(list)
    for billed in contract_bills(facts, subscription):
        if billed.unit is not None:
            words = {re.sub(r"[\d\W_]+", " ", line["description"].casefold()).strip() for line in billed.lines}
            plans[(billed.currency, " + ".join(sorted(words)))].append(billed)
    held = facts.limit(subscription, "price_held_days")
    return next((rise for rows in plans.values() if (rise := _rise(rows, held)) is not None), None)


def _rise(rows: Sequence[Billed], least: int) -> Rise | None:
    """Return the newest rise from a price that was paid for so many days at least."""
    prices = [billed.unit or Fraction(0) for billed in rows]
    for place in range(len(rows) - 1, 0, -1):
        old, new = prices[place - 1], prices[place]
        if new <= old:
            continue
        began = next(at for at in range(place) if all(price == old for price in prices[at:place]))
        held = days_between(rows[began].start, rows[place].start) >= least
        promotion = any(price >= new for price in prices[:began])
        taxed = [any(line["tax"] is not None for line in rows[at].lines) for at in (place - 1, place)]
        if not held or promotion or taxed[0] != taxed[1] or any(price < new for price in prices[place:]):
            return None
        quantity = rows[-1].quantity or Fraction(0)
        since = tuple(rows[place:])
        before = rows[place - 1]
        return Rise(
            old, new, rows[place].start, rows[place].currency, before, since, quantity, before.quantity or Fraction(0)
        )
    return None


def _on_record(facts: Facts, subscription: SubscriptionFacts) -> Rise | None:
    """Return the rise that the contract's own prices show: one price ends and the next begins."""
    months = max(1, subscription.row["period_months"])
    rows = [row for row in facts.entitlements.get(subscription.id, ()) if row["unit_price"] and row["quantity"]]
    for after in reversed(rows):
        start = after["start_date"]
        for before in rows:
            ended = before["end_date"] and start and 0 <= days_between(before["end_date"], start) <= 1
            same = (before["currency"] or "") == (after["currency"] or "")
            if ended and same and start <= facts.as_of and (after["end_date"] or "9999") >= facts.as_of:
                old, new = Fraction(before["unit_price"]) / months, Fraction(after["unit_price"]) / months
                currency = after["currency"] or subscription.row["currency"]
                if old and new > old and currency:
                    quantities = Fraction(after["quantity"]), Fraction(before["quantity"])
                    return Rise(old, new, start, currency, None, (), *quantities)
    return None
