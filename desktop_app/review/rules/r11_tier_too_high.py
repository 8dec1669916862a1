"""Tier too high.

Definition: a plan's premium features are used by fewer than 30 % of those who are licensed for them, in the reports
of features of the last 90 days.
Threshold from: Zluri offers 30, 40 and 50 %; the share is the FinOps Foundation's Feature Adoption Rate, users of
premium features by users licensed for them.
Guards: only where the source reports features and the plan's content is on record; features of security and single
sign-on count as used by everybody; protected seats and those of people on leave; seats that are new, that match nobody,
or of which no report knows anything, and where these are too many nothing is concluded; a lower plan's price in another
currency, for more seats than would move, or of a price list older than a year, tells no saving.
Evidence: the seats whose people used no premium feature, and the plan's premium features.
Closes: when a newer report shows enough use, when the seats are on a lower plan, or when the plan's content is
corrected.
Example: 40 seats of a plan at 39.00 with 6 users of its premium features. The plan below costs 19.00: 34 seats x
20.00 x 12 = 8,160.00 a year in theory.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog import review_facts
from desktop_app.catalog.seat_facts import Seat
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.calendar import add_days
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.list_prices import list_prices, monthly
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts

_SECURITY = re.compile(
    r"(?<![a-z])(sso|saml|scim|single.?sign|security|audit|compliance|residency|retention)", re.IGNORECASE
)


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription whose premium features few people use."""
    premium: dict[tuple[int, str], set[str]] = defaultdict(set)
    for row in review_facts.plans(facts.conn):
        if row["premium"]:
            premium[(row["tool_id"], row["name"].casefold())].add(row["function"])
    used: dict[int, list[Row]] = defaultdict(list)
    for row in review_facts.features(facts.conn, "", as_of) if premium else ():
        used[row["subscription_id"]].append(row)
    for subscription in facts.subscriptions:
        plan = (subscription.row["tool_id"], (subscription.row["plan"] or "").casefold())
        since = add_days(as_of, -facts.limit(subscription, "delayed_days"))
        names = premium.get(plan, set())
        reported = [row for row in used[subscription.id] if row["period_end"] >= since]
        if not names or not reported or any(_SECURITY.search(name) for name in names):
            continue
        users = {row["person_id"] for row in reported if row["feature"] in names and Fraction(row["quantity"]) > 0}
        licensed = _known(facts, subscription, {row["person_id"] for row in reported})
        with_premium = sum(1 for seat in licensed if seat.person_id in users)
        if with_premium * 100 < len(licensed) * facts.limit(subscription, "premium_percent"):
            newest = max(row["period_end"] for row in reported)
            yield _finding(facts, subscription, names, users, licensed, newest)


def _known(facts: Facts, subscription: SubscriptionFacts, reported: set[int]) -> Sequence[Seat]:
    """Return the seats of which something is known; none where these are too few to conclude anything."""
    seats = [
        seat for seat in subscription.paid
        if seat.evidence != "NEW" and not seat.protected and not seat.on_leave
    ]  # fmt: skip
    known = [
        seat
        for seat in seats
        if seat.person_id is not None and (seat.person_id in reported or seat.evidence != "UNKNOWN")
    ]
    return known if len(known) * 100 >= len(seats) * facts.limit(subscription, "coverage_percent") else []


def _lower(facts: Facts, subscription: SubscriptionFacts, names: set[str], moving: int) -> tuple[Row, Fraction] | None:
    """Return the listed price of the dearest plan below this one without its premium features, and what it costs less.

    That is for a seat and month. It has to hold for as many seats as would move.
    """
    contract = subscription.contract
    own = contract.lowest_price
    contents: Mapping[int, set[str]] = defaultdict(set)
    for row in review_facts.plans(facts.conn):
        contents[row["id"]].add(row["function"])
    best: tuple[Row, Fraction] | None = None
    for row in list_prices(facts):
        price = monthly(row)
        fits = row["tool_id"] == subscription.row["tool_id"] and row["currency"] == contract.currency
        below = own is not None and price < own and not contents[row["plan_id"]] & names
        if fits and below and (row["minimum"] or 0) <= moving and (best is None or price > best[1]):
            best = row, price
    return None if best is None or own is None else (best[0], own - best[1])


def _finding(
    facts: Facts, subscription: SubscriptionFacts, names: set[str], users: set[int], licensed: Sequence[Seat],
    newest: str,
) -> Finding:  # fmt: skip
    identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
    without = [seat for seat in licensed if seat.person_id not in users]
    lower = _lower(facts, subscription, names, len(without))
    claims: tuple[Claim, ...] = ()
    if lower is not None:
        seats = tuple(seat.id for seat in without)
        claims = (Claim("R11", f"R11/{identity.key}", subscription.id, seats, price_gap=lower[1]),)
    plan, count = subscription.row["plan"], sum(1 for one in licensed if one.person_id in users)
    why = say("Premium features of {plan}: {features}; use of features reported as of {day}.",
              plan=plan, features=sorted(names), day=newest)  # fmt: skip
    if lower is None:
        below = say("No lower plan's price is on record, or it is too old.")
    else:
        since = lower[0]["valid_from"]
        below = say(
            "The plan below is {plan}, by the price list of {day}."
            if since
            else "The plan below is {plan}, by the price list, which says no day.",
            plan=lower[0]["plan"], day=since or "",
        )  # fmt: skip
    return Finding(
        "R11",
        identity,
        say(
            "{count} of {people} people with {name} use what {plan} has and a lower plan has not. Would a "
            "lower plan do "
            "for the others?",
            count=count,
            people=len(licensed),
            name=subscription.name,
            plan=plan,
        ),
        together(why, below),
        "medium",
        tuple({**row, "tool": subscription.row["tool_name"]} for row in seat_evidence(facts.conn, without)),
        facts.limits(subscription, "premium_percent", "delayed_days", "coverage_percent", "price_list_days"),
        "medium",
        claims=claims,
    )


RULE = Rule(
    "R11",
    "Tier too high",
    "Few people use what a plan's higher price is for: would a lower one do?",
    "medium",
    ("premium_percent", "delayed_days", "coverage_percent", "price_list_days"),
    check,
    answer="move_tier",
)
