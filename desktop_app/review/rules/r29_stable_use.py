"""Flexible price, stable use.

Definition: a subscription that is paid month by month was billed within 10 % of its mean for 6 months, and the same
tool has a committed price that is lower: in another contract of at least eleven months, or in its price list by the
year.
Threshold from: 10 % and 6 months are our proposals.
Guards: only the lowest month of the 6, and no more seats than are active now, are taken as the base; a contract that
is closing or has an end; experiments; another currency; a month without a bill; a price list older
than a year.
Evidence: the seats billed month by month, and where the lower price is from.
Closes: when it is committed, when the use moves by more, or when the lower price is gone.
Example: 18 to 20 Claude seats at 30.00 for half a year; a year's commitment costs 25.00. 18 x 5.00 x 12 = 1,080.00 a
year in theory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.economics.calendar import add_months, months_back
from desktop_app.economics.claims import Claim
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts
from desktop_app.review.list_prices import list_of, list_prices, monthly
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts

Offer = tuple[Fraction, str]  # price a unit and month, and where it is from


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a flexible subscription whose use is stable while a committed price is lower."""
    offers = _offers(facts)
    for subscription in facts.subscriptions:
        contract, row = subscription.contract, subscription.row
        if not _is_flexible(subscription) or row["spend_class"] == "experiment" or contract.ended_on:
            continue
        unit = max(line.monthly for line in contract.by_seat)
        known = [
            one for number, one in offers[(row["tool_id"], str(contract.currency))]
            if number != subscription.id and one[0] < unit
        ]  # fmt: skip
        billed = _months(facts, subscription, unit) if known else []
        base = _base(facts, subscription, billed)
        if known and base:
            yield _finding(facts, subscription, unit, max(known), billed, base)


def _is_flexible(subscription: SubscriptionFacts) -> bool:
    contract = subscription.contract
    return (
        subscription.row["state"] == "Active"
        and contract.term is None
        and contract.signed is None
        and contract.period_months == 1
        and bool(contract.by_seat)
        and contract.currency is not None
    )


def _offers(facts: Facts) -> Mapping[tuple[int, str], list[tuple[int | None, Offer]]]:
    """Return the committed prices by tool and currency, each with the subscription it is of."""
    found: dict[tuple[int, str], list[tuple[int | None, Offer]]] = defaultdict(list)
    for subscription in facts.subscriptions:
        contract = subscription.contract
        long = contract.term is not None and contract.term.years >= Fraction(11, 12)
        if long and contract.currency and contract.by_seat:
            price = min(line.monthly for line in contract.by_seat)
            key = (subscription.row["tool_id"], contract.currency)
            found[key].append((subscription.id, (price, f"the contract {subscription.name}")))
    for row in list_prices(facts):
        if row["period_months"] >= 12:
            offer = (monthly(row), f"{list_of(row)}: {row['plan']} by the year")
            found[(row["tool_id"], row["currency"])].append((None, offer))
    return found


def _months(facts: Facts, subscription: SubscriptionFacts, unit: Fraction) -> list[tuple[str, Fraction]]:
    """Return the units billed in each of the last full months; none where a month is missing."""
    wanted = facts.limit(subscription, "stable_months")
    last = add_months(f"{facts.as_of[:7]}-01", -1)
    months, currency = months_back(last, wanted), subscription.contract.currency
    sums: dict[str, int] = defaultdict(int)
    for row in facts.spend:
        fits = row.counted and row.basis != "committed" and row.currency == currency and row.month >= months[0]
        if fits and facts.spender(row) == subscription.id:
            sums[row.month] += row.net
    if any(sums.get(month, 0) <= 0 for month in months):
        return []
    return [(month, Fraction(sums[month], MICRO) / unit) for month in months]


def _base(facts: Facts, subscription: SubscriptionFacts, billed: Sequence[tuple[str, Fraction]]) -> int:
    """Return the units that are there every month and in use now; nothing where they moved too much."""
    if not billed:
        return 0
    counts = [count for _, count in billed]
    mean = sum(counts, Fraction(0)) / len(counts)
    within = mean * facts.limit(subscription, "stable_percent") / 100
    if max(counts) - mean > within or mean - min(counts) > within:
        return 0
    active = sum(1 for seat in subscription.paid if seat["evidence"] in ("ACTIVE", "NEW", "UNKNOWN"))
    return min(int(min(counts)), active) if subscription.seats else int(min(counts))


def _finding(
    facts: Facts, subscription: SubscriptionFacts, unit: Fraction, offer: Offer,
    billed: Sequence[tuple[str, Fraction]], base: int,
) -> Finding:  # fmt: skip
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    currency = str(subscription.contract.currency)
    row = subscription.row
    return Finding(
        "R29",
        identity,
        f"{subscription.name} has cost much the same for {len(billed)} months, at {price_text(unit)} {currency} a "
        f"seat. Would a commitment for {base} seats at {price_text(offer[0])} pay?",
        f"The lower price is that of {offer[1]}. The base is the lowest of the months, and no more than is in use now.",
        "low",
        tuple(
            {"key": f"subscription:{subscription.id}/stable", "kind": "subscription", "id": str(subscription.id),
             "name": subscription.name, "tool": row["tool_name"], "evidence": f"{month}: {float(count):.1f} seats",
             "amount": round_half_up(count * unit, currency), "currency": currency, "file": row["file_name"],
             "sheet": row["sheet_name"], "row": row["row"]}
            for month, count in billed
        ),
        facts.limits(subscription, "stable_months", "stable_percent", "price_list_days"),
        "medium",
        claims=(Claim("R29", f"R29/{identity.key}", subscription.id, units=base, price_gap=unit - offer[0]),),
    )  # fmt: skip


RULE = Rule(
    "R29",
    "Flexible price, stable use",
    "Use has been stable at a flexible price: would a commitment pay?",
    "low",
    ("stable_months", "stable_percent", "price_list_days"),
    check,
)
