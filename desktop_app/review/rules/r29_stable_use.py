"""Flexible price, stable use.

Definition: a subscription that is paid month by month was billed within 10 % of its mean for 6 months, and the same
tool has a committed price that is lower: in another contract of at least eleven months, or in its price list by the
year. A price of the contract's own plan counts where one is known. Where it is paid as it is used, by the person or
unit and month, without a number bought, its bills tell how many units and their price.
Threshold from: 10 % and 6 months are our proposals.
Guards: only the lowest month of the 6, no more seats than are active now, and none that costs less already are taken as
the base; a price that holds from more seats on; a contract that is closing, has an end, or is to end by a decision;
experiments; another currency; a month without a bill, and of what is paid as it is used one that does not say how many
units it is for; a spend that is promised already (R24 asks); a price list older than a year.
Evidence: the seats billed month by month, and where the lower price is from.
Closes: when it is committed, when the use moves by more, when it is to end, or when the lower price is gone. It is
answered with move tier, to the plan of the lower price, which may be the one it is on.
Example: 18 to 20 Claude seats at 30.00 for half a year; a year's commitment costs 25.00. 18 x 5.00 x 12 = 1,080.00 a
year in theory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog import review_facts
from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.catalog.sentences import say
from desktop_app.economics.calendar import add_months, months_back
from desktop_app.economics.claims import Claim
from desktop_app.economics.contract import Contract, PriceLine
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import Invoices
from desktop_app.review.list_prices import A_YEAR, list_prices, monthly
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.sources import list_told
from desktop_app.review.subscription_facts import SubscriptionFacts


@dataclass(frozen=True)
class _Offer:
    """A committed price: whole units of currency a unit and month, from so many units on, and where it is from."""

    price: Fraction
    source: str
    plan: str = ""
    minimum: int = 0
    subscription: int | None = None


@dataclass(frozen=True)
class _Stable:
    """The units billed by month, how many are there in each, what one costs a month, and what they cost on average."""

    billed: Sequence[tuple[str, Fraction]]
    base: int
    unit: Fraction
    mean: Fraction


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a flexible subscription whose use is stable while a committed price is lower."""
    offers = _offers(facts)
    leaving = review_facts.leaving(facts.conn) if any(offers.values()) else set()
    for subscription in facts.subscriptions:
        contract, row = subscription.contract, subscription.row
        if (
            not _is_flexible(subscription, as_of)
            or contract.ended_on
            or facts.spend_classes(subscription) == {"experiment"}
        ):
            continue
        if leaving & {("subscription", subscription.id), ("tool", row["tool_id"])}:
            continue
        known = _of_plan(facts, subscription, offers[(row["tool_id"], str(contract.currency))])
        if not contract.quantity:
            yield from _as_used(facts, subscription, known)
            continue
        billed = _months(facts, subscription) if known else []
        base = _base(facts, subscription, billed)
        offer = _lower(known, base, max(line.monthly for line in contract.by_seat)) if base else None
        if offer is not None:
            yield _finding(facts, subscription, offer, billed, base)


def _is_flexible(subscription: SubscriptionFacts, as_of: str) -> bool:
    contract = subscription.contract
    return (
        subscription.row["state"] == "Active"
        and contract.term is None
        and contract.signed is None
        and contract.period_months == 1
        and not contract.promises(as_of)
        and (contract.quantity > 0 or _is_paid_as_used(contract))
        and contract.currency is not None
    )


def _is_paid_as_used(contract: Contract) -> bool:
    """Tell whether no number is bought: each month's bill is for as many people or units as there were."""
    bought = any(line.quantity is not None for line in (*contract.lines, *contract.later_lines))
    return contract.pricing_model in ("seat", "unit") and not bought


def _as_used(facts: Facts, subscription: SubscriptionFacts, known: Sequence[_Offer]) -> Iterator[Finding]:
    """Yield the question about what is paid as it is used, by the quantities and prices of its bills."""
    wanted = facts.limit(subscription, "stable_months")
    months = months_back(add_months(f"{facts.as_of[:7]}-01", -1), wanted)
    tool, currency = subscription.row["tool_id"], str(subscription.contract.currency)
    invoices = Invoices(facts.charges_of(tool), facts.spend, facts.spender) if known else None
    periods = invoices.periods(subscription.id) if invoices is not None else ()
    bills = [one for one in periods if one.currency == currency and one.end[:7] in months]
    units = [(one.start[:7], one.quantity, one.unit) for one in bills if one.quantity and one.unit and one.months == 1]
    if [month for month, _, _ in units] != list(months) or len(bills) != wanted:
        return
    billed, prices = [(month, count) for month, count, _ in units], [price for _, _, price in units]
    base = _base(facts, subscription, billed)
    offer = _lower(known, base, prices[-1]) if base else None
    if offer is None:
        return
    paid = PriceLine(None, base * prices[-1])
    stream = Contract(-subscription.id, currency, (paid,), pricing_model="flat",
                      started_on=subscription.contract.started_on)  # fmt: skip
    less = Claim(
        "R29", f"R29/subscription:{subscription.id}", -subscription.id, money=base * (prices[-1] - offer.price)
    )
    yield _asked(facts, subscription, offer, _Stable(billed, base, prices[-1], prices[-1]), less, (stream,))


def _offers(facts: Facts) -> Mapping[tuple[int, str], list[_Offer]]:
    """Return the committed prices by tool and currency."""
    found: dict[tuple[int, str], list[_Offer]] = defaultdict(list)
    for subscription in facts.subscriptions:
        contract = subscription.contract
        long = contract.term is not None and contract.term.years >= Fraction(11, 12)
        price = contract.lowest_price
        if long and contract.currency and price:
            plan = (subscription.row["plan"] or "").casefold()
            offer = _Offer(
                price, say("the contract {name}", name=subscription.name), plan, subscription=subscription.id
            )
            found[(subscription.row["tool_id"], contract.currency)].append(offer)
    for row in list_prices(facts):
        if row["period_months"] >= A_YEAR:
            source = say(
                "the price list of {day}: {plan} by the year"
                if row["valid_from"]
                else "the price list, which says no day: {plan} by the year",
                day=row["valid_from"] or "", plan=row["plan"],
            )  # fmt: skip
            offer = _Offer(monthly(row), source, row["plan"].casefold(), row["minimum"] or 0)
            found[(row["tool_id"], row["currency"])].append(offer)
    return found


def _of_plan(facts: Facts, subscription: SubscriptionFacts, offers: Sequence[_Offer]) -> Sequence[_Offer]:
    """Return the offers of others for a subscription's plan; for any plan where no price of its own plan is known."""
    plan = (subscription.row["plan"] or "").casefold()
    others = [one for one in offers if one.subscription != subscription.id]
    listed = {row["plan"].casefold() for row in facts.prices.get(subscription.row["tool_id"], ())}
    known = plan and plan in listed | {one.plan for one in others}
    return [one for one in others if one.plan in (plan, "")] if known else others


def _lower(offers: Sequence[_Offer], base: int, highest: Fraction) -> _Offer | None:
    """Return the dearest price that is lower and holds for the base: of a list's plan the one from most units on."""
    best: dict[str, _Offer] = {}
    for one in sorted(offers, key=lambda one: one.minimum):
        if one.minimum <= base:
            best[one.source] = one
    return max((one for one in best.values() if one.price < highest), key=lambda one: one.price, default=None)


def _months(facts: Facts, subscription: SubscriptionFacts) -> list[tuple[str, Fraction]]:
    """Return the units billed in each of the last full months, at their mean price; none where a month is missing."""
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
    mean = _mean_price(subscription)
    return [(month, Fraction(sums[month], MICRO) / mean) for month in months]


def _mean_price(subscription: SubscriptionFacts) -> Fraction:
    lines = subscription.contract.by_seat
    units = sum(line.quantity or 0 for line in lines)
    return sum((line.monthly * (line.quantity or 0) for line in lines), Fraction(0)) / units


def _base(facts: Facts, subscription: SubscriptionFacts, billed: Sequence[tuple[str, Fraction]]) -> int:
    """Return the units that are there every month and in use now; nothing where they moved too much."""
    if not billed:
        return 0
    counts = [count for _, count in billed]
    mean = sum(counts, Fraction(0)) / len(counts)
    within = mean * facts.limit(subscription, "stable_percent") / 100
    if max(counts) - mean > within or mean - min(counts) > within:
        return 0
    active = sum(subscription.classes[name] for name in ("ACTIVE", "NEW", "UNKNOWN"))
    return min(int(min(counts)), active) if subscription.seats else int(min(counts))


def _finding(
    facts: Facts, subscription: SubscriptionFacts, offer: _Offer, billed: Sequence[tuple[str, Fraction]], base: int
) -> Finding:
    dearer = [line for line in subscription.contract.by_seat if line.monthly > offer.price]
    unit, base = min(line.monthly for line in dearer), min(base, sum(line.quantity or 0 for line in dearer))
    less = Claim("R29", f"R29/subscription:{subscription.id}", subscription.id, units=base,
                 price_gap=unit - offer.price)  # fmt: skip
    return _asked(facts, subscription, offer, _Stable(billed, base, unit, _mean_price(subscription)), less)


def _asked(
    facts: Facts, subscription: SubscriptionFacts, offer: _Offer, stable: _Stable, less: Claim,
    streams: tuple[Contract, ...] = (),
) -> Finding:  # fmt: skip
    currency = str(subscription.contract.currency)
    row, billed, base = subscription.row, stable.billed, stable.base
    return Finding(
        "R29",
        Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name),
        say(
            "{name} has cost much the same for {months} months, at {price} a seat. Would a commitment for "
            "{seats} seats "
            "at {lower} pay?",
            name=subscription.name, months=len(billed), price=f"{price_text(stable.unit)} {currency}", seats=base,
            lower=price_text(offer.price),
        ),
        say(
            "The lower price is that of {source}. The base is the lowest of the months, and no more than is in "
            "use now; "
            "{reported}."
            if subscription.seats
            else "The lower price is that of {source}. The base is the lowest of the months, and no more than "
            "is in use "
            "now.",
            source=offer.source, reported=list_told(subscription),
        ),
        "low",
        tuple(
            {"key": f"subscription:{subscription.id}/stable", "kind": "subscription", "id": str(subscription.id),
             "name": subscription.name, "tool": row["tool_name"],
             "evidence": say("{month}: {seats} seats", month=month, seats=f"{float(count):.1f}"),
             "amount": round_half_up(count * stable.mean, currency), "currency": currency, "file": row["file_name"],
             "sheet": row["sheet_name"], "row": row["row"]}
            for month, count in billed
        ),
        facts.limits(subscription, "stable_months", "stable_percent", "price_list_days"),
        "medium",
        claims=(less,),
        streams=streams,
    )  # fmt: skip


RULE = Rule(
    "R29",
    "Flexible price, stable use",
    "Use has been stable at a flexible price: would a commitment pay?",
    "low",
    ("stable_months", "stable_percent", "price_list_days"),
    check,
    answer="move_tier",
)
