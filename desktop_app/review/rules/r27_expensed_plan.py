"""Expensed plan while a company plan exists.

Definition: a tool is bought on expense claims or on somebody's card while the company's own contract of it, or of a
tool of the same primary function, has seats that nobody has.
Threshold from: a single charge of the last 60 days is enough, and a claim belongs to a charge on a card up to 31 days
before it: both are our proposal.
Guards: no free seat, invitations that wait taken off, by a list of seats that is not older than 90 days (older than
35, with medium confidence); a contract that is itself paid by card or expense; a card that may pay the contract: no
invoice of it came otherwise, or a charge is its price or names it; a card's charge that was claimed as an expense too
counts once; charges that stopped or were paid back; each free seat answers for one charge a month, the dearest first;
what a contractor paid, by the kind of person that the list of people says. Of another tool the guards of every overlap
(R07), which is not asked about the two then, and a contract of the tool itself. Others who may have no seat: answer
with keep.
Evidence: the charges, and the contract with its free seats. Of another tool the saving is a range, since it may not do
all that is wanted, and it is in no total. What people buy themselves can stop from the next month on; what
is paid for a year at once counts a twelfth a month and can stop after it.
Closes: when no more charges come, when no seat is free, or when it is answered with keep.
Example: two people expense ChatGPT Plus at 22.00 a month and the company's contract has 5 free seats. 2 x 22.00 x 12 =
528.00 a year in theory; the two seats are then no longer spare in R04.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.money import MICRO, nearest
from desktop_app.catalog.sentences import Sentence, Value, say
from desktop_app.economics.claims import Claim
from desktop_app.economics.contract import Contract, PriceLine
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, MoneyRange, Rule, Subject, money_text
from desktop_app.review.personal_charges import latest_month, months_paid, personal_charges
from desktop_app.review.sources import LIST_AGES, counted_by
from desktop_app.review.subscription_facts import SubscriptionFacts

_BY_CARD = ("card", "expense")  # how a subscription is paid that is somebody's own


@dataclass(frozen=True)
class _Asked:
    """Charges of a tool, and the contract with free seats; `month` are those that its free seats could replace."""

    tool: Row
    lines: Sequence[Row]
    subscription: SubscriptionFacts
    free: int
    month: tuple[Fraction, ...]  # net a month, micro-units, the dearest first
    monthly: int  # their sum, what was given back in the month taken off
    currency: str
    years_from: str | None = None  # where all are paid for longer than a month at once: since when the first is

    @property
    def beside(self) -> bool:
        """Whether the contract is one of another tool."""
        return int(self.subscription.row["tool_id"]) != int(self.tool["id"])


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool that people buy though the company has free seats of it, or of one like it."""
    for one in _asked(facts):
        yield _of_another(facts, one) if one.beside else _finding(facts, one)


def tools_asked_about(facts: Facts) -> set[int]:
    """Return the tools of which this rule asks: R20 need not."""
    return {one.tool["id"] for one in _asked(facts)}


def pairs_asked_about(facts: Facts) -> set[tuple[int, int]]:
    """Return the tools that people buy with the tool that has free seats: R07 need not ask about the two."""
    return {(one.tool["id"], one.subscription.row["tool_id"]) for one in _asked(facts) if one.beside}


def _asked(facts: Facts) -> Iterator[_Asked]:
    bought = {tool: lines for tool, lines in personal_charges(facts).items() if _still_spent(lines)}
    if not bought:
        return
    tools = {tool["id"]: tool for tool in facts.tools}
    free, contracts = _free_seats(facts)
    best = {tool: max(own, key=lambda one: (free[one.id], -one.id)) for tool, own in contracts.items()}
    like = _alike(facts)
    for tool in sorted(set(bought) & set(tools), key=lambda one: (one not in best, one)):
        others = [best[tool]] if tool in best else [best[one] for one in like.get(tool, ()) if one in best]
        subscription = max(others, key=lambda one: (free[one.id], -one.id), default=None)
        if subscription is None or free[subscription.id] <= 0:
            continue
        asked = _charged(tools[tool], bought[tool], subscription, free[subscription.id])
        free[subscription.id] -= len(asked.month)
        yield asked


def _still_spent(lines: Sequence[Row]) -> bool:
    return sum(int(line["net"]) for line in lines) > 0


def _free_seats(facts: Facts) -> tuple[dict[int, int], Mapping[int, Sequence[SubscriptionFacts]]]:
    """Return the seats that nobody has by subscription, and the contracts of which that is known by tool."""
    free: dict[int, int] = {}
    contracts: dict[int, list[SubscriptionFacts]] = defaultdict(list)
    for one in facts.subscriptions:
        bought = facts.bought[one.id]
        if bought is None or one.row["state"] != "Active" or one.row["channel"] in _BY_CARD or not one.seats:
            continue  # who has a seat is not known, so nothing tells that one is free
        if counted_by(facts, one) is None:
            continue
        free[one.id] = bought - one.contract.assigned - facts.pending.get(one.id, 0)
        contracts[one.row["tool_id"]].append(one)
    return free, contracts


def _alike(facts: Facts) -> Mapping[int, Sequence[int]]:
    """Return of each tool without a contract the tools that do the same for the same people."""
    held = {one.row["tool_id"] for one in facts.subscriptions if one.row["channel"] not in _BY_CARD}
    found: dict[int, list[int]] = defaultdict(list)
    for pair in facts.overlaps.pairs:
        for one, other in ((pair.smaller.id, pair.larger.id), (pair.larger.id, pair.smaller.id)):
            if one not in held:
                found[one].append(other)
    return found


def _charged(tool: Row, lines: Sequence[Row], subscription: SubscriptionFacts, free: int) -> _Asked:
    """Return what is charged a month, as far as free seats answer for it."""
    currency, month = latest_month(lines)
    dearest = sorted((line for line in month if line["net"] > 0), key=_monthly, reverse=True)[:free]
    long = [line for line in dearest if months_paid(line) > 1]
    paid_ahead = len(long) == len(dearest)
    back = [line for line in month if line["net"] < 0]
    summed = [line for line in (*dearest, *back) if paid_ahead or line not in long]
    monthly = max(0, nearest(sum(map(_monthly, summed), Fraction(0))))
    since = min(line["service_from"] for line in long) if paid_ahead else None
    return _Asked(tool, lines, subscription, free, tuple(map(_monthly, dearest)), monthly, currency, since)


def _monthly(line: Row) -> Fraction:
    return Fraction(line["net"], months_paid(line))


def _bought(one: _Asked) -> Sentence:
    """Say how a tool is bought."""
    channels = {line["channel"] for line in one.lines}
    told: Mapping[str, Value] = {"name": one.tool["name"], "charges": len(one.month)}
    if channels == {"expense"}:
        return say("{name} is expensed ({charges:,} {charges|charge|charges} in the last month)", **told)
    if channels == {"card"}:
        return say("{name} is paid by card ({charges:,} {charges|charge|charges} in the last month)", **told)
    return say("{name} is paid by card and expensed ({charges:,} {charges|charge|charges} in the last month)", **told)


def _evidence(facts: Facts, one: _Asked) -> tuple[Evidence, ...]:
    key = f"tool:{one.tool['id']}"
    return (*({**line_evidence(facts.conn, line["id"]), "key": key} for line in one.lines), _free(one, key))


def _limits(facts: Facts, one: _Asked) -> Mapping[str, int]:
    charges = facts.thresholds("recent_days", "claim_days", tool=one.tool["id"])
    return {**charges, **facts.limits(one.subscription, *LIST_AGES)}


def _finding(facts: Facts, one: _Asked) -> Finding:
    identity = Subject("tool", one.tool["id"], f"tool:{one.tool['id']}", one.tool["name"])
    count = len(one.month)
    stream = Contract(
        -int(one.tool["id"]), one.currency, (PriceLine(None, Fraction(one.monthly, MICRO)),), pricing_model="flat",
        started_on=one.years_from, period_months=12 if one.years_from else 1,
    )  # fmt: skip
    finding = f"R27/{identity.key}"
    return Finding(
        "R27",
        identity,
        say(
            "{bought}, and {contract} has {free:,} {free|free seat|free seats}. "
            "Could {people|that person|these people} have one?",
            bought=_bought(one),
            contract=one.subscription.name,
            free=one.free,
            people=count,
        ),
        say("A seat that is bought already costs nothing more. The expense ends with its next bill."),
        "medium",
        _evidence(facts, one),
        _limits(facts, one),
        counted_by(facts, one.subscription) or "medium",
        claims=(
            Claim("R27", finding, stream.subscription_id, whole=True),
            Claim("R27", finding, one.subscription.id, reserved=count),
        ),
        streams=(stream,),
    )


def _of_another(facts: Facts, one: _Asked) -> Finding:
    """Ask whether a seat of a tool that does the same would do; how much that saves is a range."""
    does = function_words(facts.overlaps.tools[one.tool["id"]].function)
    other = one.subscription.row["tool_name"]
    text = say(
        "{charges:,} {charges|charge|charges} of {name}: {amount} × 12 months",
        charges=len(one.month), name=one.tool["name"], amount=money_text(one.monthly, one.currency),
    )  # fmt: skip
    return Finding(
        "R27",
        Subject("tool", one.tool["id"], f"tool:{one.tool['id']}/beside", one.tool["name"]),
        say(
            "{bought}, and {contract}, for the same ({function}), has {free:,} {free|free seat|free seats}. "
            "Would {other} do for them?",
            bought=_bought(one),
            contract=one.subscription.name,
            function=does,
            free=one.free,
            other=other,
        ),
        say("A seat that is bought already costs nothing more, if {other} does what they need.", other=other),
        "low",
        _evidence(facts, one),
        _limits(facts, one),
        "medium",
        range=MoneyRange(
            0,
            12 * one.monthly,
            one.currency,
            say("a year, if {other} does for all of them", other=other),
            ((text, 12 * one.monthly),),
        ),
    )


def _free(one: _Asked, key: str) -> Evidence:
    subscription = one.subscription
    row = subscription.row
    return {
        "key": key, "kind": "subscription", "id": str(subscription.id), "name": subscription.name,
        "tool": row["tool_name"], "evidence": say("{free:,} {free|free seat|free seats}", free=one.free),
        "data_date": subscription.listed,
        "file": row["file_name"], "sheet": row["sheet_name"], "row": row["row"],
    }  # fmt: skip


RULE = Rule(
    "R27",
    "Bought beside a contract",
    "People buy a tool while the company has free seats of it, or of one like it: could they be used?",
    "medium",
    ("recent_days", "claim_days", *LIST_AGES),
    check,
    answer="retire",
)
