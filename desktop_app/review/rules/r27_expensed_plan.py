"""Expensed plan while a company plan exists.

Definition: a tool is bought on expense claims while the company's own contract of it has seats that nobody has.
Threshold from: a single charge of the last 60 days is enough; nothing is ours to choose.
Guards: no free seat, invitations that wait taken off; a contract that is itself paid by card or expense; charges that
stopped or were paid back; each free seat answers for one charge a month, the dearest first.
Evidence: the expensed charges, and the contract with its free seats.
Closes: when no more charges come, when no seat is free, or when it is answered with keep.
Example: two people expense ChatGPT Plus at 22.00 a month and the company's contract has 5 free seats. 2 x 22.00 x 12 =
528.00 a year in theory; the two seats are then no longer spare in R04.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_days
from desktop_app.economics.claims import Claim
from desktop_app.economics.contract import Contract, PriceLine
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, Rule, Subject, plural, verb
from desktop_app.review.rules.r18_duplicate_invoice import line_evidence
from desktop_app.review.subscription_facts import SubscriptionFacts

_RECENT, _MONTH = 60, 31  # days


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool that is expensed though the company has free seats of it."""
    for subscription, free, lines in _asked(facts):
        yield _finding(facts, subscription, free, lines)


def tools_asked_about(facts: Facts) -> set[int]:
    """Return the tools of which this rule asks: R20 need not."""
    return {subscription.row["tool_id"] for subscription, _, _ in _asked(facts)}


def _asked(facts: Facts) -> Iterator[tuple[SubscriptionFacts, int, Sequence[Row]]]:
    since = add_days(facts.as_of, -_RECENT)
    recent = {tool: [line for line in lines if line["date"] > since] for tool, lines in facts.expensed.items()}
    expensed = {tool: lines for tool, lines in recent.items() if lines}
    best: dict[int, tuple[int, SubscriptionFacts]] = {}
    for subscription in facts.subscriptions if expensed else ():
        row, bought = subscription.row, facts.bought[subscription.id]
        if bought is None or row["state"] != "Active" or row["channel"] in ("card", "expense"):
            continue
        if not subscription.seats:
            continue  # who has a seat is not known, so nothing tells that one is free
        free = bought - len(subscription.paid) - facts.pending.get(subscription.id, 0)
        if free > 0 and free > best.get(row["tool_id"], (0, None))[0]:
            best[row["tool_id"]] = (free, subscription)
    for tool, lines in sorted(expensed.items()):
        if tool in best and sum(line["net"] for line in lines) > 0:
            yield best[tool][1], best[tool][0], lines


def _finding(facts: Facts, subscription: SubscriptionFacts, free: int, lines: Sequence[Row]) -> Finding:
    row = subscription.row
    newest = max(line["date"] for line in lines if line["net"] > 0)
    currency = next(line["currency"] for line in lines if line["date"] == newest and line["net"] > 0)
    month = [one for one in lines if one["date"] > add_days(newest, -_MONTH) and one["currency"] == currency]
    charges = sorted((line["net"] for line in month if line["net"] > 0), reverse=True)[:free]
    monthly = max(0, sum(charges) + sum(line["net"] for line in month if line["net"] < 0))
    identity = Subject("tool", row["tool_id"], f"tool:{row['tool_id']}", row["tool_name"])
    stream = Contract(
        -int(row["tool_id"]), currency, (PriceLine(None, Fraction(monthly, MICRO)),), pricing_model="flat"
    )
    finding = f"R27/{identity.key}"
    return Finding(
        "R27",
        identity,
        f"{row['tool_name']} is expensed ({plural(len(charges), 'charge')} in the last month), and {subscription.name} "
        f"has {plural(free, 'free seat')}. Could {verb(len(charges), 'that person', 'these people')} have one?",
        "A seat that is bought already costs nothing more. The expense ends with its next bill.",
        "medium",
        (*({**line_evidence(line), "key": f"tool:{row['tool_id']}"} for line in lines), _free(subscription, free)),
        claims=(
            Claim("R27", finding, stream.subscription_id, whole=True),
            Claim("R27", finding, subscription.id, reserved=len(charges)),
        ),
        streams=(stream,),
    )


def _free(subscription: SubscriptionFacts, free: int) -> Evidence:
    row = subscription.row
    return {
        "key": f"tool:{row['tool_id']}", "kind": "subscription", "id": str(subscription.id), "name": subscription.name,
        "tool": row["tool_name"], "evidence": plural(free, "free seat"),
        "data_date": subscription.source["data_date"] if subscription.source is not None else None,
        "file": row["file_name"], "sheet": row["sheet_name"], "row": row["row"],
    }  # fmt: skip


RULE = Rule(
    "R27",
    "Expensed beside a contract",
    "A tool is expensed while the company has free seats of it: could they be used?",
    "medium",
    (),
    check,
)
