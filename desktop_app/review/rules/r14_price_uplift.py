"""Price uplift.

Definition: the price of a unit rose by more than 5 % against what was paid before, for the same plan and in the same
currency; or by more than the contract allows, which weighs more.
Threshold from: 5 % and 60 days are our proposal; Vertice reports rises of about 9 % where contracts renew by
themselves. The cap is the contract's.
Guards: another currency or another description of the plan; the end of a promotion, where the higher price had been
paid before; months that are not whole; what people claim back, as in R17; tax that one invoice tells apart and the
other does not; a price that was never paid for 60 days; where the record still has the price before it R17 asks.
Where fewer units are bought than before, a lower price of many may be lost: it asks and claims nothing back.
Evidence: the last invoice at the old price and those at the new one, or both prices of the contract.
Closes: when a credit brings the price back, when the contract allows the rise, or when it is answered with keep.
Example: 40 seats rose from 20.00 to 23.00, and the contract caps a rise at 7 %: 21.40. 1.60 x 40 seats a month can be
claimed back for each month billed. Without a cap nothing can be claimed; what the rise costs a year is at stake.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.catalog.money import round_half_up
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.claims import Step
from desktop_app.economics.reclaims import LineShare
from desktop_app.economics.savings import price_text
from desktop_app.economics.verification import number_text
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.invoices import Billed
from desktop_app.review.model import Evidence, Finding, Money, Reclaim, Rule, Subject
from desktop_app.review.price_rises import Rise, allowed_price, asked_rise, is_above_cap, percent_told
from desktop_app.review.rules.r17_invoiced_not_contracted import tells
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription whose price rose by more than is usual or allowed."""
    for subscription in facts.subscriptions:
        rise = asked_rise(facts, subscription)
        if rise is not None and not tells(facts, subscription, rise):
            yield _finding(facts, subscription, rise)


def _finding(facts: Facts, subscription: SubscriptionFacts, rise: Rise) -> Finding:
    allowed = allowed_price(subscription, rise)
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    over = is_above_cap(subscription, rise)
    reclaim = _reclaim(subscription, rise, allowed) if allowed is not None and over else None
    yearly = round_half_up((rise.new - rise.old) * rise.quantity * 12, rise.currency)
    why = [
        say("Before it was {old} a unit and month, now it is {new}.",
            old=f"{price_text(rise.old)} {rise.currency}", new=price_text(rise.new))
    ]  # fmt: skip
    if allowed is not None:
        why.append(say("The contract allows {price} at most.", price=price_text(allowed)))
    if rise.fewer:
        before, now = (number_text(count) for count in (rise.quantity_before, rise.quantity))
        why.append(
            say("{before} units were billed before, {now} now: fewer may have a higher price, so nothing is "
                "claimed back.",
                before=before, now=now)
        )  # fmt: skip
    return Finding(
        "R14",
        identity,
        say(
            "The price of {name} rose by {percent} from {day} on, more than the contract allows. Can the difference be "
            "claimed back?"
            if over
            else "The price of {name} rose by {percent} from {day} on. Was that agreed?",
            name=subscription.name,
            percent=percent_told(rise),
            day=rise.since,
        ),
        together(*why),
        "high" if over else "medium",
        tuple(_evidence(facts, subscription, rise)),
        facts.limits(subscription, *RULE.thresholds),
        "medium" if rise.fewer else "high",
        reclaim=reclaim,
        at_stake=Money(
            yearly,
            rise.currency,
            say("what the rise costs in a year"),
            (
                (
                    say(
                        "{quantity} × ({new} - {old}) × 12 months",
                        quantity=number_text(rise.quantity),
                        new=price_text(rise.new),
                        old=price_text(rise.old),
                    ),
                    yearly,
                ),
            ),
        ),
    )


def _reclaim(subscription: SubscriptionFacts, rise: Rise, allowed: Fraction) -> Reclaim | None:
    shares: list[LineShare] = []
    steps: list[Step] = []
    for billed in rise.billed:
        above = (billed.unit or Fraction(0)) - allowed
        amount = round_half_up(above * (billed.quantity or 0) * (billed.months or 0), rise.currency)
        text = say(
            "{start} to {end}: {quantity} × {price} × {months}",
            start=billed.start, end=billed.end, quantity=str(billed.quantity), price=price_text(above),
            months=str(billed.months),
        )  # fmt: skip
        steps.append((text, amount))
        shares += _shared(billed, amount, subscription.id)
    whole = sum(amount or 0 for _, amount in steps)
    text = say("what was billed above the price that the contract allows")
    return Reclaim(whole, rise.currency, text, tuple(shares), tuple(steps)) if whole > 0 else None


def _shared(billed: Billed, amount: int, subscription: int) -> Iterator[LineShare]:
    """Spread an amount over the charges of a period, in proportion and exactly, whatever order they came in."""
    charges = sorted(
        (line for line in billed.lines if line["net"] > 0),
        key=lambda line: (-line["net"], line["invoice_number"] or "", line["channel"]),
    )
    whole, given, passed = sum(line["net"] for line in charges), 0, 0
    for line in charges:
        passed += line["net"]
        upto = amount * passed // whole
        period = f"{billed.start}/{billed.end}"
        yield LineShare(
            line["id"], line["amount"], upto - given, billed.start, billed.end, subscription, period, line["net"]
        )
        given = upto


def _evidence(facts: Facts, subscription: SubscriptionFacts, rise: Rise) -> Iterator[Evidence]:
    shown = [*([rise.before] if rise.before is not None else []), *rise.billed]
    lines: list[Row] = [line for billed in shown for line in billed.lines]
    for line in lines:
        yield {**line_evidence(facts.conn, line["id"]), "key": f"rise:{rise.since}"}
    if not lines:
        yield {
            "key": f"rise:{rise.since}", "kind": "subscription", "id": str(subscription.id), "name": subscription.name,
            "tool": subscription.row["tool_name"],
            "evidence": say("{old}, from {day} {new}", old=price_text(rise.old), day=rise.since,
                            new=f"{price_text(rise.new)} {rise.currency}"),
            "file": subscription.row["file_name"], "sheet": subscription.row["sheet_name"],
            "row": subscription.row["row"],
        }  # fmt: skip


RULE = Rule(
    "R14",
    "Price rises",
    "The price of a unit rose: was that agreed, and does the contract allow it?",
    "medium",
    ("uplift_percent", "price_held_days"),
    check,
)
