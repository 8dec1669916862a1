"""Duplicate subscription of one tool.

Definition: a tool has two or more active subscriptions whose periods overlap and that differ in account, payer, team
or cost centre. The earliest is the one compared with; each later one is a question.
Threshold from: a migration of up to 90 days is our proposal.
Guards: a reason why they are separate (legal entity, data residency) that still holds; one of them ending within the
migration period; periods that do not overlap; subscriptions only discovered from a seat report; one and the same
account, payer and team, which is one purchase in two parts; a contract that costs nothing. Prices of different plans,
or in different currencies, are not compared: then no saving is counted.
Evidence: both subscriptions with account, payer, period, seats and price.
Closes: when one of the two ends, when both become one contract, or when a reason to keep them apart is noted on one
of them.
Example: Engineering pays 40.00 a seat for 20 Cursor seats, Design 32.00 for 12. Engineering at Design's price would
save 20 x 8.00 x 12 = 1,920.00 a year in theory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop_app.catalog.sentences import Sentence, say, together
from desktop_app.economics.calendar import add_days
from desktop_app.economics.claims import Claim
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts
from desktop_app.review.model import Evidence, Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts, plans_of

_DIFFERENCES = ("account", "payer", "team_id", "cost_centre")


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question for every further active subscription of a tool."""
    tools: dict[int, list[SubscriptionFacts]] = defaultdict(list)
    for subscription in facts.subscriptions:
        bought = subscription.row["state"] in ("Active", "Closing") and not subscription.costs_nothing
        if bought and not facts.kept_apart(subscription):
            tools[subscription.row["tool_id"]].append(subscription)
    for group in tools.values():
        live = sorted((one for one in group if not _ends_soon(facts, one)), key=lambda one: (period(one)[0], one.id))
        if len(live) < 2:
            continue
        first, *others = live
        doubled = [other for other in others if _differ(first, other) and _overlap(first, other)]
        yield from _findings(facts, first, doubled)


def period(subscription: SubscriptionFacts) -> tuple[str, str]:
    """Return first and last day of a subscription as far as they are known; open ends are far away."""
    row, contract = subscription.row, subscription.contract
    term = contract.signed or contract.term
    end = row["ended_on"] or (term.end if term is not None and term.auto_renew is False else None)
    start = row["started_on"] or (contract.term.start if contract.term is not None else None)
    return start or "0000-00-00", end or "9999-12-31"


def _ends_soon(facts: Facts, subscription: SubscriptionFacts) -> bool:
    start, end = period(subscription)
    return start > facts.as_of or end <= add_days(facts.as_of, facts.limit(subscription, "migration_days"))


def _differ(one: SubscriptionFacts, other: SubscriptionFacts) -> bool:
    return any(one.row[name] != other.row[name] for name in _DIFFERENCES)


def _overlap(one: SubscriptionFacts, other: SubscriptionFacts) -> bool:
    return max(period(one)[0], period(other)[0]) <= min(period(one)[1], period(other)[1])


def _findings(facts: Facts, first: SubscriptionFacts, doubled: Sequence[SubscriptionFacts]) -> Iterator[Finding]:
    group = [first, *doubled]
    priced = {one.id: unit for one in group if (unit := one.contract.mean_price) is not None}
    alike = len({one.contract.currency for one in group}) == 1 and len(plans_of(group)) < 2
    best = min(priced.values(), default=Fraction(0)) if alike and len(priced) == len(group) else None
    for place, other in enumerate(doubled):
        identity = Subject("subscription", other.id, f"subscription:{other.id}", other.name)
        claimed = [first, other] if place == 0 else [other]  # the first one's gap is claimed once
        claims = [
            Claim("R09", f"R09/{identity.key}", one.id, price_gap=priced[one.id] - best)
            for one in claimed
            if best is not None and priced[one.id] > best
        ]
        yield Finding(
            "R09",
            identity,
            say(
                "{tool} is bought twice: {one} and {other}. Could they be one contract?",
                tool=first.row["tool_name"],
                one=first.name,
                other=other.name,
            ),
            together(
                say(
                    "Both are active at the same time, with different accounts, payers or teams. If there is a reason "
                    "to keep them apart, note it on the subscription and this is not asked again."
                ),
                *([] if claims else [_why_nothing(group, best)]),
            ),
            "medium",
            (_evidence(first), _evidence(other)),
            facts.limits(other, "migration_days"),
            "medium",
            claims=tuple(claims),
        )


def _why_nothing(group: Sequence[SubscriptionFacts], best: Fraction | None) -> Sentence:
    """Say why no saving is counted: there is nothing to compare, or `best`, the lowest price, is paid already."""
    unpriced = [one.name for one in group if one.contract.mean_price is None or one.contract.currency is None]
    currencies = sorted({str(one.contract.currency) for one in group})
    if best is not None:
        return say(
            "No saving is counted: no contract of the tool has a lower price than {price} a seat and month.",
            price=f"{price_text(best)} {currencies[0]}",
        )
    if unpriced:
        return say("No saving is counted: of {names} no price of a seat is known.", names=unpriced)
    if len(currencies) == 1:
        return say("No saving is counted: the plans differ, {names}.", names=plans_of(group))
    return say("No saving is counted: the prices are in different currencies, {names}.", names=currencies)


def _evidence(subscription: SubscriptionFacts) -> Evidence:
    row, mean = subscription.row, subscription.contract.mean_price
    start, end = period(subscription)
    return {
        "key": f"subscription:{subscription.id}",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": row["tool_name"],
        "team": row["team_name"],
        "account": row["account"],
        "payer": row["payer"],
        "start": None if start.startswith("0000") else start,
        "end": None if end.startswith("9999") else end,
        "seats": subscription.contract.quantity or None,
        "price": None
        if mean is None
        else say(
            "{price} a seat and month", price=f"{price_text(mean)} {subscription.contract.currency or ''}".strip()
        ),
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
    }


RULE = Rule(
    "R09",
    "Two contracts for one tool",
    "One tool is bought under two contracts: could they be one?",
    "medium",
    ("migration_days",),
    check,
    answer="consolidate",
)
