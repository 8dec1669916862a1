"""Data gap.

Definition: what is missing to judge a subscription: more than 20 % of its paid seats unknown, every list of who has the
seats that are bought, delayed activity data, most users of the tool stopping on one and the same day, an assumed notice
period, a term on record that is over, no price, no number of seats, a price list that is more than 365 days old, seats
that match nobody in the people list, and of two tools that overlap a function that only the list of known tools tells.
One question a subscription names them all.
Threshold from: fresh up to 35 days is our proposal; unusable after 90 days is Productiv's delayed class; 20 %, 60 % of
those who were ever active stopping on one day, and a year for price lists are our proposals.
Guards: protected seats do not count, nor do free ones where it is about use; a tool without seats needs no activity;
the list of seats is not missed in a contract's first 60 days, nor where it costs nothing or is on its way out; people
are only missed where a people list was imported; price lists of tools or plans that are not paid by the seat; a price
where a spend is promised; closed subscriptions. A data gap never carries a saving.
Evidence: one row a gap, with the newest source of activity.
Closes: when every missing fact of the list is in the catalog.
Example: 9 of 30 Claude seats are not in the export of 2 September, which is 43 days old on 15 October, and its
contract's notice period is not on record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import reduce

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.review.facts import Facts
from desktop_app.review.list_prices import stale_list
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.subscription_facts import SubscriptionFacts

Gap = tuple[str, Sentence]  # key, words
_OF_REPORT = ("gap:unknown", "gap:delayed", "gap:same-day", "gap:people")


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription that lacks data, listing every gap."""
    functions = _functions(facts)
    for subscription in facts.subscriptions:
        gaps = [
            *_seats(facts, subscription),
            *_activity(facts, subscription),
            *_contract(facts, subscription),
            *_people(facts, subscription),
        ]
        gaps += functions.get(subscription.id, [])
        if gaps:
            yield _finding(facts, subscription, gaps)


def _seats(facts: Facts, subscription: SubscriptionFacts) -> Iterator[Gap]:
    """Say that nothing tells who has the seats that are paid for: no list was imported, and none was typed."""
    bought, state = facts.bought[subscription.id], subscription.row["state"]
    if not bought or state != "Active" or subscription.costs_nothing or subscription.listed is not None:
        return
    begun = min((one["start_date"] or "" for one in facts.entitlements.get(subscription.id, ())), default="")
    young = begun > add_days(facts.as_of, -facts.limit(subscription, "grace_days"))
    if not subscription.seats and not young:
        yield (
            "gap:list",
            say("who has the {seats:,} {seats|seat|seats} bought is not known, no list of them was imported",
                seats=bought),
        )  # fmt: skip


def _activity(facts: Facts, subscription: SubscriptionFacts) -> Iterator[Gap]:
    paid = () if subscription.costs_nothing else subscription.paid
    seats = [seat for seat in paid if not seat.protected]
    unknown = sum(1 for seat in seats if seat.evidence == "UNKNOWN")
    if unknown * 100 > len(seats) * facts.limit(subscription, "unknown_percent"):
        yield (
            "gap:unknown",
            say(
                "for {unknown} of {seats:,} {seats|seat|seats} it is not known whether they are used",
                unknown=unknown,
                seats=len(seats),
            ),
        )
    source = subscription.source
    if (
        seats
        and source is not None
        and days_between(source["data_date"], facts.as_of) > facts.limit(subscription, "fresh_days")
    ):
        yield "gap:delayed", say("the newest activity report is of {day}", day=source["data_date"])
    stopped = facts.stopped_together(subscription) if seats else None
    if stopped is not None:
        day, count = stopped
        yield (
            "gap:same-day",
            say("{count} users stopped on the same day, {day}, which points at the report", count=count, day=day),
        )


def _contract(facts: Facts, subscription: SubscriptionFacts) -> Iterator[Gap]:
    contract, active = subscription.contract, subscription.row["state"] == "Active"
    term = contract.term
    if active and term is not None and term.auto_renew is not False and term.notice_assumed:
        yield "gap:notice", say("the notice period is not on record, {days} days are assumed", days=term.notice_days)
    if active and term is not None and contract.signed is None and term.end < facts.as_of:
        yield (
            "gap:term",
            say(
                "the term on record ended on {day}, what is paid now is not on record"
                if term.auto_renew is False
                else "the term on record ended on {day}, whether and until when it renewed is not on record",
                day=term.end,
            ),
        )
    priced = contract.promises(facts.as_of) or (bool(contract.lines) and contract.currency is not None)
    if not priced and contract.pricing_model != "usage" and (active or subscription.paid):
        missing = (
            say("the currency of the price is missing, so that no saving can be told")
            if contract.lines
            else say("the price is missing, so that no saving can be told")
        )
        yield "gap:price", missing
    elif contract.pricing_model == "seat" and subscription.paid and not contract.by_seat:
        yield "gap:quantity", say("the number of seats bought is missing, so that no saving can be told")
    stale = stale_list(facts, subscription) if active and contract.by_seat else None
    if stale is not None:
        yield "gap:price-list", say("the price list of {day} is too old to judge by", day=stale)


def _people(facts: Facts, subscription: SubscriptionFacts) -> Iterator[Gap]:
    nobody = [seat for seat in subscription.seats if seat.person_id is None and not seat.protected]
    if nobody and facts.people:
        yield (
            "gap:people",
            say(
                "{accounts:,} {accounts|account matches|accounts match} nobody in the people list", accounts=len(nobody)
            ),
        )


def _functions(facts: Facts) -> Mapping[int, list[Gap]]:
    """Return the functions that nobody has confirmed and an overlap rests on, by the smaller tool's first contract."""
    overlaps = facts.overlaps
    shipped = {row["tool_id"] for row in overlaps.functions if row["is_primary"] and row["tagged_by"] == "shipped"}
    names: dict[int, set[str]] = defaultdict(set)
    what = {}
    for pair in overlaps.pairs:
        told = {tool.name for tool in (pair.smaller, pair.larger) if tool.id in shipped}
        contracts = overlaps.subscriptions(pair.smaller.id)
        if told and contracts:
            names[contracts[0].id] |= told
            what[contracts[0].id] = function_words(pair.function)
    return {
        number: [(
            "gap:function",
            say("only the list of known tools says what {tools} {count|is|are} for: {function}",
                tools=sorted(told), count=len(told), function=what[number]),
        )]
        for number, told in names.items()
    }  # fmt: skip


def _and(one: Sentence, other: Sentence) -> Sentence:
    return say("{one}; {other}", one=one, other=other)


def _told(subscription: SubscriptionFacts, key: str) -> Mapping[str, object]:
    """Return where a gap shows: in the report of activity, or where the contract was read."""
    row, source = subscription.row, subscription.source
    if key in _OF_REPORT and source is not None and source["file_name"]:
        return {"file": source["file_name"], "sheet": source["sheet_name"], "row": None}
    return {"file": row["file_name"], "sheet": row["sheet_name"], "row": row["row"]}


def _finding(facts: Facts, subscription: SubscriptionFacts, gaps: list[Gap]) -> Finding:
    row, source = subscription.row, subscription.source
    serious = any(key in ("gap:list", "gap:unknown", "gap:price", "gap:same-day") for key, _ in gaps)
    return Finding(
        "R28",
        Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name),
        say(
            "{name}: {gaps}. Can you add what is missing?",
            name=subscription.name,
            gaps=reduce(_and, (text for _, text in gaps)),
        ),
        say("Missing data is never taken as unused and carries no saving; with it the other questions can be asked."),
        "low" if serious else "info",
        tuple(
            {
                "key": key,
                "kind": "subscription",
                "id": str(subscription.id),
                "name": subscription.name,
                "tool": row["tool_name"],
                "evidence": text,
                "data_date": source["data_date"] if source is not None else None,
                **_told(subscription, key),
            }
            for key, text in gaps
        ),
        facts.limits(subscription, *RULE.thresholds),
        status="Data needed",
    )


RULE = Rule(
    "R28",
    "Missing data",
    "Something is missing to judge a subscription: can you add it?",
    "info",
    (
        "unknown_percent",
        "grace_days",
        "fresh_days",
        "delayed_days",
        "same_day_percent",
        "assumed_notice_days",
        "price_list_days",
    ),
    check,
)
