"""What people buy for themselves: expense claims, and charges on a card that pay no contract of the company."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog import charge_facts, review_facts
from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_days, add_months, whole_months
from desktop_app.review.facts import Facts, Row
from desktop_app.review.subscription_facts import SubscriptionFacts

_TOLD = ("vendor", "ledger")  # the kinds of file in which a contract's invoices stand


def personal_charges(facts: Facts) -> Mapping[int, Sequence[Row]]:
    """Return those charges that are recent by tool, and what was given back of them, by date.

    A card's charge is somebody's own unless the card may pay the company's contract: where the tool has one, it may not
    be on record as paid so, its invoices must have come otherwise, no charge may have been its price, and none may name
    it. What a contractor paid is left out, who may have no seat of the company.
    """
    contracts: dict[int, list[SubscriptionFacts]] = defaultdict(list)
    for one in facts.subscriptions:
        contracts[one.row["tool_id"]].append(one)
    on_purpose = {tool["id"] for tool in facts.tools if tool["by_card"]}
    claimed_in = facts.setting("claim_days")
    found = {}
    for tool, lines in facts.paid_by_people.items():
        since = add_days(facts.as_of, -facts.setting("recent_days", tool=tool))
        own = [line for line in lines if line["channel"] == "expense" and line["date"] > since]
        if tool not in on_purpose and not _pays(facts, contracts.get(tool, ()), facts.charges_of_tool[tool]):
            own += _unclaimed(
                [one for one in lines if one["channel"] == "card" and one["date"] > since], lines, claimed_in
            )
        if own:
            found[tool] = sorted(own, key=lambda line: (line["date"], line["id"]))
    return _of_employees(facts, found)


def latest_month(lines: Iterable[Row]) -> tuple[str, list[Row]]:
    """Return the currency of the newest charge, and what was charged and given back in it in the month up to it.

    There is at least one charge.
    """
    lines = list(lines)
    newest = max((line for line in lines if line["net"] > 0), key=lambda line: line["date"])
    since, currency = add_months(newest["date"], -1), str(newest["currency"])
    return currency, [line for line in lines if line["date"] > since and line["currency"] == currency]


def months_paid(line: Row) -> int:
    """Return the months that a charge pays for; one where its file does not say."""
    return whole_months(line["service_from"], line["service_to"]) or 1


def _of_employees(facts: Facts, found: Mapping[int, Sequence[Row]]) -> Mapping[int, Sequence[Row]]:
    """Leave out what contractors paid."""
    buyers = {_buyer(line) for lines in found.values() for line in lines} - {""}
    contractors = review_facts.contractors(facts.conn, buyers) if buyers else ()
    if not contractors:
        return found
    left = {tool: [line for line in lines if _buyer(line) not in contractors] for tool, lines in found.items()}
    return {tool: lines for tool, lines in left.items() if lines}


def _buyer(line: Row) -> str:
    """Return who paid, in small letters."""
    return (line["buyer"] or "").strip().casefold()


def _pays(facts: Facts, contracts: Sequence[SubscriptionFacts], lines: Sequence[Row]) -> bool:
    """Tell whether a card may pay a contract of the tool: invoices are compared as they are paid, with their tax."""
    card = {(line["amount"], line["currency"]) for line in lines if line["channel"] == "card"}
    if not card or not contracts:
        return False
    told = [line for line in lines if line["channel"] in _TOLD and line["amount"] > 0]
    other = {(line["amount"], line["currency"]) for line in told if not line["invoice_number"]}
    if any(line["invoice_number"] for line in told):
        other |= charge_facts.payable(facts.conn, told[0]["tool_id"], facts.charged_since, facts.as_of)
    named = any(line["channel"] == "card" and line["subscription_id"] is not None for line in lines)
    return named or not other - card or any(_is_price(facts, one, *amount) for one in contracts for amount in card)


def _is_price(facts: Facts, one: SubscriptionFacts, amount: int, currency: str) -> bool:
    """Tell whether an amount is what a contract costs a billing period, as near as an invoice has to be."""
    contract = one.contract
    if currency != contract.currency:
        return False
    price = contract.annual * contract.period_months / 12
    near = max(price * facts.limit(one, "difference_percent") / 100, Fraction(facts.limit(one, "difference_amount")))
    return abs(Fraction(amount, MICRO) - price) <= near


def _unclaimed(card: Iterable[Row], lines: Sequence[Row], days: int) -> list[Row]:
    """Leave out the charges that were claimed as an expense as well, in the days after."""
    claimed = Counter(
        (line["amount"], line["currency"], line["date"]) for line in lines if line["channel"] == "expense"
    )
    left = []
    for line in card:
        fits = [
            key for key, count in claimed.items()
            if count and key[:2] == (line["amount"], line["currency"])
            and line["date"] <= key[2] <= add_days(line["date"], days)
        ]  # fmt: skip
        if fits:
            claimed[min(fits)] -= 1
        else:
            left.append(line)
    return left
