"""Invoiced is not contracted.

Definition: what was billed for a service period differs from the contract's prices x quantities for it by more than 2 %
and more than 5 units of currency.
Threshold from: both are our proposal; Zluri and Trelica show the same comparison.
Guards: amounts are compared net of tax, with credits and refunds of the period taken off; a credit alone is no
difference; periods that are no number of months (prorated) or not stated; prices by use and metered charges; another
currency than the contract's; a contract without a price for the period (one of nothing is a price); charges that cannot
be told to one subscription; what people claim back, unless it names the contract or that is paid so; what was billed at
the price before a rise, where the record only has the price after it (R14 asks). A rise of which the record only has
the price before it is asked about here alone. What a decision changed counts from its day on beside what the contract
says: neither a bill of the seats or the price that were decided nor one between both is a difference. Where the record
was corrected to the seats that are left, those there were before count up to the day from which fewer were decided.
Evidence: each period that differs, with what was billed and what the contract says.
Closes: when credits make up for it, or when the contract's price and quantity are corrected.
Example: the contract says 40 x 30.00 = 1,200.00 a month; 1,350.00 was billed for August. 150.00 can be claimed back,
apart from savings, or five more seats were bought and are missing in the contract.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO, amount_text, round_half_up
from desktop_app.catalog.sentences import Sentence, say, together
from desktop_app.economics.calendar import add_months
from desktop_app.economics.reclaims import LineShare
from desktop_app.economics.savings import price_text
from desktop_app.review.decided_prices import Priced, after, with_seats
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import Billed, contract_bills
from desktop_app.review.model import Finding, Reclaim, Rule, Subject, money_text
from desktop_app.review.price_rises import Rise, allowed_price, asked_rise, is_above_cap, percent_told
from desktop_app.review.subscription_facts import SubscriptionFacts

Difference = tuple[Billed, int]  # and what the contract says, micro-units


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with periods that were billed otherwise than agreed."""
    for subscription in facts.subscriptions:
        rise = asked_rise(facts, subscription)
        found = _differences(facts, subscription, rise)
        if found:
            told = rise if rise is not None and _is_told(facts, subscription, rise, found) else None
            yield _finding(facts, subscription, found, told)


def tells(facts: Facts, subscription: SubscriptionFacts, rise: Rise) -> bool:
    """Tell whether this rule asks about a rise: the record has the price before it, so each bill since differs."""
    return _is_told(facts, subscription, rise, _differences(facts, subscription, rise))


def _differences(facts: Facts, subscription: SubscriptionFacts, rise: Rise | None) -> list[Difference]:
    """Return the periods that were billed otherwise than agreed, with what the contract says."""
    if subscription.contract.pricing_model not in ("seat", "flat", "unit"):
        return []
    found: list[Difference] = []
    for billed in contract_bills(facts, subscription):
        expected = _expected(facts, subscription, billed)
        if expected is None or (rise is not None and _before(rise, billed, expected)):
            continue
        charged = sum(line["net"] for line in billed.lines if line["net"] > 0)
        if billed.net < expected and not _differs(facts, subscription, charged, expected):
            continue  # a credit is no mistake of the invoice
        if _differs(facts, subscription, billed.net, expected):
            found.append((billed, expected))
    return found


def _is_told(facts: Facts, subscription: SubscriptionFacts, rise: Rise, found: Sequence[Difference]) -> bool:
    """Tell whether a difference is the rise itself: a bill since then, of a period that has the old price on record."""
    months = max(1, subscription.row["period_months"])
    for billed, expected in found:
        if billed in rise.billed and billed.net > expected:
            prices = {
                Fraction(row["unit_price"]) / months for row in facts.entitlements.get(subscription.id, ())
                if row["unit_price"] is not None and row["quantity"] is not None
                and (row["start_date"] or "") <= billed.start <= (row["end_date"] or "9999")
            }  # fmt: skip
            if prices == {rise.old}:
                return True
    return False


def _expected(facts: Facts, subscription: SubscriptionFacts, billed: Billed) -> int | None:
    """Return what the contract says for a period, micro-units; None where it says nothing that can be compared.

    Where decisions changed it since, it is the amount nearest to what was billed that they and the record allow, also
    where the record was corrected to what is left: up to then the seats were there.
    """
    if billed.months is None or billed.net <= 0:
        return None
    cycle = max(1, subscription.row["period_months"])
    decided = facts.decided.get(subscription.id, ())
    made = [one for one in decided if one.on <= billed.start]
    earlier = [one.had for one in decided if one.had is not None and billed.start < one.effective]
    least = most = Fraction(0)
    for count in range(billed.months):
        day, priced = add_months(billed.start, count), list[Priced]()
        for row in facts.entitlements.get(subscription.id, ()):
            if (row["start_date"] or "") <= day <= (row["end_date"] or "9999") and row["unit_price"] is not None:
                if (row["currency"] or subscription.row["currency"]) != billed.currency:
                    return None
                priced.append((row["quantity"], Fraction(row["unit_price"])))
        if not priced:
            return None
        month = [_of(priced), *(_of(with_seats(priced, had)) for had in earlier)]
        for one in made:
            if one.currency in (None, billed.currency):
                priced = after(one, priced, cycle)
                month.append(_of(priced))
        least, most = least + min(month) / cycle, most + max(month) / cycle
    low, high = (round_half_up(whole, billed.currency) for whole in (least, most))
    return min(max(billed.net, low), high)


def _before(rise: Rise, billed: Billed, expected: int) -> bool:
    """Tell whether a bill has the price before a rise, of which the record only has the price after it."""
    if billed.start >= rise.since or billed.unit != rise.old:
        return False
    return round_half_up(rise.new * (billed.quantity or 0) * (billed.months or 0), billed.currency) == expected


def _of(priced: Sequence[Priced]) -> Fraction:
    return sum((price * (1 if units is None else units) for units, price in priced), Fraction(0))


def _differs(facts: Facts, subscription: SubscriptionFacts, actual: int, expected: int) -> bool:
    percent = facts.limit(subscription, "difference_percent")
    least = facts.limit(subscription, "difference_amount") * MICRO
    return abs(actual - expected) > max(Fraction(expected * percent, 100), Fraction(least))


def _rise_told(subscription: SubscriptionFacts, rise: Rise) -> Sentence:
    """Say that the price rose and that the record does not have it."""
    allowed = allowed_price(subscription, rise)
    words = say(
        "From {day} on a unit and month is billed at {new}, which is {percent} more than the {old} on record.",
        day=rise.since, new=f"{price_text(rise.new)} {rise.currency}", percent=percent_told(rise),
        old=price_text(rise.old),
    )  # fmt: skip
    if allowed is None:
        return words
    return together(words, say("The contract allows {price} at most.", price=price_text(allowed)))


def _finding(
    facts: Facts, subscription: SubscriptionFacts, found: Sequence[Difference], rise: Rise | None
) -> Finding:  # fmt: skip
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    newest, expected = found[-1]
    billed = money_text(newest.net, newest.currency)
    above = rise is not None and is_above_cap(subscription, rise)
    return Finding(
        "R17",
        identity,
        say(
            "{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}; it differs in "
            "{periods:,} periods in all. Which is right?"
            if len(found) > 1
            else "{billed} was billed for {name} from {start} to {end}, and the contract says {agreed}. Which "
            "is right?",
            billed=billed, name=subscription.name, start=newest.start, end=newest.end, agreed=amount_text(expected),
            periods=len(found),
        ),
        together(
            say(
                "Net of tax, credits taken off. {periods:,} {periods|period differs|periods differ} by more than is "
                "usual for rounding; seats may have been added that are not in the contract.",
                periods=len(found),
            ),
            "" if rise is None else _rise_told(subscription, rise),
        ),
        "high" if above else "medium" if any(one.net > said for one, said in found) else "low",
        tuple(
            {**line_evidence(facts.conn, line["id"]), "key": f"period:{one.start}/{one.end}",
             "evidence": say("contract {agreed}, billed {billed}",
                             agreed=amount_text(said), billed=amount_text(one.net))}
            for one, said in found for line in one.lines
        ),
        facts.limits(subscription, "difference_percent", "difference_amount"),
        "medium",
        reclaim=_reclaim(newest.currency, found),
    )  # fmt: skip


def _reclaim(currency: str, found: Sequence[Difference]) -> Reclaim | None:
    over = [(one, said) for one, said in found if one.net > said and one.currency == currency]
    if not over:
        return None
    steps = tuple(
        (
            say(
                "{start} to {end}: billed {billed}, contract {agreed}",
                start=one.start,
                end=one.end,
                billed=amount_text(one.net),
                agreed=amount_text(said),
            ),
            one.net - said,
        )
        for one, said in over
    )
    shares = tuple(share for one, said in over for share in _shares(one, one.net - said))
    whole = sum(one.net - said for one, said in over)
    return Reclaim(whole, currency, say("if the contract is right"), shares, steps)


def _shares(billed: Billed, left: int) -> Iterator[LineShare]:
    """Take the excess of a period from its charges, the largest first, whatever order they were imported in.

    Charges of which nothing is taken are named too: what another question claims back of them is no excess any more.
    """
    for line in sorted(billed.lines, key=lambda line: (-line["net"], line["invoice_number"] or "", line["channel"])):
        if line["net"] > 0:
            amount = min(left, line["net"])
            left -= amount
            period = f"{billed.start}/{billed.end}"
            yield LineShare(line["id"], line["amount"], amount, period=period, net=line["net"])


RULE = Rule(
    "R17",
    "Invoiced is not contracted",
    "An invoice differs from what the contract says: which is right?",
    "medium",
    ("difference_percent", "difference_amount"),
    check,
)
