"""Unused subscription.

Definition: activity is known for at least 80 % of a subscription's paid seats and nobody was active in the last T days;
or fewer than 20 % of them were, in two reports running.
Threshold from: two periods of sustained low use are ExpirationReminder's; 80 % and 20 % are our proposals, T is that of
R01.
Guards: coverage below the limit, where nothing is concluded; new and protected seats, and those of people on leave; a
contract that costs nothing; a tool that is also used through an interface, where nobody logs in; cost of revenue, where
customers use it; everybody stopping on one day (R28 asks); processes that run once a year, for which the tool has a
season or a longer T; two reports of one month count as one.
Evidence: each report with its data date and how many were active; where nobody was, each seat.
Closes: when a newer report shows activity, or enough of it; or when the subscription ends.
Example: twelve Jasper seats, all in the report of 2 October, none active for 60 days: at 59.00 a month the contract is
8,496.00 a year. Where a few still use it, the seats of the others are in R01 and R02, and this question saves nothing
by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop_app.catalog import review_facts
from desktop_app.catalog.evidence import UNUSED
from desktop_app.catalog.money import round_half_up
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import seat_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, Money, Rule, Subject, priced_steps
from desktop_app.review.seasons import SEASON, in_season, season_of
from desktop_app.review.sources import source_told
from desktop_app.review.subscription_facts import SubscriptionFacts

_APART = 25  # days between two reports that are two periods


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription that nobody, or hardly anybody, uses."""
    reports: dict[int, list[Row]] = defaultdict(list)
    for row in review_facts.utilisation(facts.conn, as_of, _APART):
        reports[row["subscription_id"]].append(row)
    metered: dict[int, set[int]] = {}  # tools used through an interface in the last so many days
    for subscription in facts.subscriptions:
        unused = subscription.classes.keys() <= {"UNKNOWN", *UNUSED}
        low = () if unused else _low(facts, subscription, reports.get(subscription.id, ()))
        if not (unused or low) or not _may_be_asked(facts, subscription):
            continue
        days = facts.limit(subscription, "inactive_days")
        if days not in metered:
            metered[days] = review_facts.metered_since(facts.conn, add_days(as_of, -days), as_of)
        if subscription.row["tool_id"] in metered[days]:
            continue
        yield _nobody(facts, subscription) if unused else _hardly_anybody(facts, subscription, low)


def _may_be_asked(facts: Facts, subscription: SubscriptionFacts) -> bool:
    seats, classes = subscription.paid, subscription.classes
    known, unused = len(seats) - classes["UNKNOWN"], subscription.paid_of(*UNUSED)
    return (
        known > 0
        and not subscription.costs_nothing
        and known * 100 >= len(seats) * facts.limit(subscription, "coverage_percent")
        and "NEW" not in classes
        and not any(seat.protected or seat.on_leave for seat in seats)
        and "cost_of_revenue" not in facts.spend_classes(subscription)
        and facts.stopped_together(subscription) is None
        and len(in_season(facts, subscription, unused)) == len(unused)
    )


def _low(facts: Facts, subscription: SubscriptionFacts, reports: Sequence[Row]) -> Sequence[Row]:
    """Return the last two periods' reports where both show little use, else nothing."""
    limit = facts.limit(subscription, "low_use_percent")
    two: list[Row] = []
    season = season_of(facts, subscription)
    for report in reversed(reports):
        if season is not None and not season.includes(report["covers_to"]):
            continue
        if not two or days_between(report["covers_to"], two[-1]["covers_to"]) >= _APART:
            two.append(report)
        if len(two) == 2:
            break
    low = len(two) == 2 and all(one["active"] * 100 < one["seats"] * limit for one in two)
    fresh = two and days_between(two[0]["data_date"], facts.as_of) <= facts.limit(subscription, "delayed_days")
    return two if low and fresh else []


def _subject(subscription: SubscriptionFacts) -> Subject:
    return Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)


def _nobody(facts: Facts, subscription: SubscriptionFacts) -> Finding:
    identity, paid = _subject(subscription), len(subscription.paid)
    known = paid - subscription.classes["UNKNOWN"]
    days = min(seat.threshold for seat in subscription.paid if seat.evidence != "UNKNOWN")
    reported = max(seat.data_date for seat in subscription.paid if seat.data_date)
    return Finding(
        "R10",
        identity,
        say(
            "Nobody has used {name} for {days} days, reported as of {day}. Is it still needed?",
            name=subscription.name,
            days=days,
            day=reported,
        ),
        together(
            say(
                "{seats:,} paid {seats|seat is|seats are} known to the report and none shows activity in that time.",
                seats=known,
            )
            if known == paid
            else say(
                "{seats:,} of {paid:,} paid seats are known to the report and none of them shows activity in that "
                "time.",
                seats=known,
                paid=paid,
            ),
            source_told(subscription, reported),
            say("Use that does not log in, or that comes once a year, is not in it."),
        ),
        "high",
        tuple(seat_evidence(facts.conn, subscription.paid)),
        facts.limits(subscription, "inactive_days", "coverage_percent", *SEASON),
        "medium" if any(seat.delayed for seat in subscription.paid) else "high",
        claims=(Claim("R10", f"R10/{identity.key}", subscription.id, whole=True),),
    )


def _hardly_anybody(facts: Facts, subscription: SubscriptionFacts, low: Sequence[Row]) -> Finding:
    contract, newest = subscription.contract, low[0]
    stake = None
    if contract.lines and contract.currency:
        stake = Money(
            round_half_up(contract.annual, contract.currency),
            contract.currency,
            say("the contract for a year"),
            priced_steps(contract.lines, contract.currency),
        )
    return Finding(
        "R10",
        _subject(subscription),
        say(
            "{active} of {seats:,} {seats|seat|seats} of {name} {active|was|were} active up to {day}, and {before} of "
            "{then} up to {earlier}. Is it still worth a contract?",
            active=newest["active"],
            seats=newest["seats"],
            name=subscription.name,
            day=newest["covers_to"],
            before=low[1]["active"],
            then=low[1]["seats"],
            earlier=low[1]["covers_to"],
        ),
        say(
            "Use was low in two reports running. The seats that are not used are asked about one by one in R01 and R02."
        ),
        "medium",
        tuple(_report(subscription, row) for row in low),
        facts.limits(subscription, "low_use_percent", "inactive_days", "coverage_percent", *SEASON),
        at_stake=stake,
    )


def _report(subscription: SubscriptionFacts, row: Row) -> Evidence:
    return {
        "key": f"subscription:{subscription.id}/low",
        "kind": "subscription",
        "id": str(subscription.id),
        "name": subscription.name,
        "tool": subscription.row["tool_name"],
        "evidence": say("{active} of {seats} active", active=row["active"], seats=row["seats"]),
        "data_date": row["data_date"],
        "file": row["file_name"],
    }


RULE = Rule(
    "R10",
    "Unused subscriptions",
    "Nobody, or hardly anybody, uses a subscription: is it still needed?",
    "high",
    ("inactive_days", "coverage_percent", "low_use_percent", *SEASON),
    check,
    answer="retire",
)
