"""Spare seats.

Definition: more seats are bought than assigned, by more than a buffer: the larger of one seat and 10 % of the active
users, rounded up.
Threshold from: Productiv's buffer is 10 %; Zylo aims at 90 % of licences in use.
Guards: the buffer; a contract that costs nothing; seats that cost nothing, such as viewers', take what was bought for
0.00 and nothing else; a list of seats older than 90 days, by which nothing is counted (older than 35, with medium
confidence); pending invitations count as assigned; the contract's minimum holds seats back in the saving; a ramp-up
that is signed, by which more seats begin in the next twelve months; the price list's volume tiers: seats are only
counted down to the number from which the present price holds. What going below would save all the same is a range, in
no total. A price list older than a year is named and nothing is judged by it.
Evidence: what was bought, how many seats are assigned, and as of which day that was reported.
Closes: when the seats are assigned, or when fewer are bought.
Example: 40 seats bought, 28 assigned, 25 of them active: the buffer is 3 and 9 seats are asked about. Where the list
asks for 35 seats at this price, 5 of them are counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.money import round_half_up
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.calendar import add_months
from desktop_app.economics.claims import Claim
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts
from desktop_app.review.list_prices import tiers
from desktop_app.review.model import Finding, MoneyRange, Rule, Subject
from desktop_app.review.sources import LIST_AGES, counted_by, list_told
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription with more spare seats than the buffer."""
    for subscription in facts.subscriptions:
        bought = facts.bought[subscription.id]
        if bought is None or not subscription.seats or subscription.costs_nothing:
            continue
        assigned = subscription.contract.assigned
        active = subscription.classes["ACTIVE"]
        buffer = max(1, -(-active * facts.limit(subscription, "buffer_percent") // 100))
        pending = facts.pending.get(subscription.id, 0)
        spare, sure = bought - assigned - pending - buffer, counted_by(facts, subscription)
        if sure is None or spare <= 0 or _grows(facts, subscription, bought):
            continue
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        count, told, between = _by_tiers(facts, subscription, bought, spare)
        yield Finding(
            "R04",
            identity,
            say(
                "{bought:,} {tool} {bought|seat is|seats are} bought, {assigned} assigned and {pending} invited. "
                "Beyond a buffer of {buffer}, {spare|is the spare one|are the # spare ones} needed?"
                if pending
                else "{bought:,} {tool} {bought|seat is|seats are} bought and {assigned} assigned. Beyond a buffer of "
                "{buffer}, {spare|is the spare one|are the # spare ones} needed?",
                bought=bought,
                tool=subscription.row["tool_name"],
                assigned=assigned,
                pending=pending,
                buffer=buffer,
                spare=spare,
            ),
            together(
                say(
                    "{bought} bought − {assigned} assigned − {pending} invited − {buffer} kept as a buffer = {spare}; "
                    "{reported}."
                    if pending
                    else "{bought} bought − {assigned} assigned − {buffer} kept as a buffer = {spare}; {reported}.",
                    bought=bought,
                    assigned=assigned,
                    pending=pending,
                    buffer=buffer,
                    spare=spare,
                    reported=list_told(subscription),
                ),
                told,
            ),
            "low",
            bought_evidence(subscription, bought, assigned),
            facts.limits(subscription, *RULE.thresholds),
            sure,
            claims=(Claim("R04", f"R04/{identity.key}", subscription.id, units=count),) if count else (),
            range=between,
        )


def _grows(facts: Facts, subscription: SubscriptionFacts, bought: int) -> bool:
    """Tell whether more seats than today's are signed for the next twelve months."""
    until = add_months(facts.as_of, 12)
    lines = (*subscription.contract.lines, *subscription.contract.later_lines)
    starts = [line.start for line in subscription.contract.later_lines if line.start and line.start < until]
    return any(
        sum(line.quantity or 0 for line in lines if (line.start or "") <= day <= (line.end or "9999")) > bought
        for day in starts
    )


def _by_tiers(
    facts: Facts, subscription: SubscriptionFacts, bought: int, spare: int
) -> tuple[int, str, MoneyRange | None]:
    """Return how many spare seats lie above the present tier, what to say of it, and what those below may save."""
    known, listed = tiers(facts, subscription)
    if listed is not None and not known:
        old = (
            say("The price list of {day} is too old to tell whether fewer cost more each.", day=listed["valid_from"])
            if listed["valid_from"]
            else say("The price list, which says no day, is too old to tell whether fewer cost more each.")
        )
        return spare, old, None
    here = next((one for one in reversed(known) if one.minimum <= bought), None)
    then = next((one for one in reversed(known) if one.minimum <= bought - spare), None)
    if listed is None or here is None or then is here or (then is not None and then.monthly <= here.monthly):
        return spare, "", None
    count, code = min(spare, bought - here.minimum), str(subscription.contract.currency)
    told = say(
        "By the price list of {day} this price holds from {minimum} seats on: {count} of them are counted."
        if listed["valid_from"]
        else "By the price list, which says no day, this price holds from {minimum} seats on: {count} of them are "
        "counted.",
        day=listed["valid_from"] or "",
        minimum=here.minimum,
        count=count,
    )
    if then is None:
        return count, told, None
    stay = bought - spare
    steps = (
        (say("{count} × {price} × 12 months, by the list", count=here.minimum, price=price_text(here.monthly)),
         round_half_up(here.minimum * here.monthly * 12, code)),
        (say("Less {count} × {price} × 12 months, by the list", count=stay, price=price_text(then.monthly)),
         -round_half_up(stay * then.monthly * 12, code)),
    )  # fmt: skip
    most = sum(amount for _, amount in steps)
    text = say("a year beyond that, with {seats} {seats|seat|seats} at the price that holds below {minimum}",
               seats=stay, minimum=here.minimum)  # fmt: skip
    return count, told, MoneyRange(0, most, code, text, steps) if most > 0 else None


def bought_evidence(subscription: SubscriptionFacts, bought: int, assigned: int) -> tuple[dict[str, object], ...]:
    """Return what was bought and assigned as a row of evidence."""
    return (
        {
            "key": f"level:{abs(bought - assigned)}",
            "kind": "subscription",
            "id": str(subscription.id),
            "person": subscription.name,
            "tool": subscription.row["tool_name"],
            "evidence": say("{bought} bought, {assigned} assigned", bought=bought, assigned=assigned),
            "data_date": subscription.listed,
            "file": subscription.row["file_name"],
            "sheet": subscription.row["sheet_name"],
            "row": subscription.row["row"],
        },
    )


RULE = Rule(
    "R04",
    "Spare seats",
    "More seats are bought than assigned: are they needed?",
    "low",
    ("buffer_percent", "price_list_days", *LIST_AGES),
    check,
    answer="reduce",
)
