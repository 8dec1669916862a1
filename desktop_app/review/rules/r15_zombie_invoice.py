"""Zombie invoice.

Definition: a charge whose service begins after the last day of its subscription, or after its tool was closed.
Threshold from: any such charge counts; 45 days for a bill in arrears are our proposal.
Guards: service that began before the end, and a bill without a stated period within 45 days after it: final use is
billed in arrears; credits and refunds of the same contract are taken off; an end still to come; another contract of the
tool that goes on, unless the contract is named, or an account that is not the other's too. Of several ended contracts
of one account the last has what is billed to it.
Evidence: each charge with invoice, date, amount, file, sheet and row.
Closes: when credits of the amount are imported, or when the end on record is corrected.
Example: the Otter contract ended on 31 July; 300.00 was billed for September. It can be claimed back, apart from
savings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.catalog import review_facts
from desktop_app.catalog.sentences import say
from desktop_app.economics.reclaims import LineShare
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Reclaim, Rule, Subject, money_text
from desktop_app.review.over import end_of, is_after, late_days


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription or closed tool that is still billed, for each currency."""
    live = {subscription.row["tool_id"] for subscription in facts.subscriptions}
    rows = review_facts.ended(facts.conn, as_of)
    last = {row["tool_id"]: row["id"] for row in rows}  # the latest end of a tool takes what names no contract
    of_account = {_account(row): row["id"] for row in rows}
    of_account |= {_account(subscription.row): subscription.id for subscription in facts.subscriptions}
    for row in rows:
        late, end = late_days(facts, row), end_of(facts, row)
        lines = [
            line
            for line in facts.invoiced_of_tool(row["tool_id"])
            if _is_of(
                line,
                row,
                alone=row["tool_id"] not in live and last[row["tool_id"]] == row["id"],
                own_account=of_account[_account(row)] == row["id"],
            )
            and is_after(line, end, late)
        ]
        for currency in sorted({line["currency"] for line in lines}):
            own = [line for line in lines if line["currency"] == currency]
            if sum(line["net"] for line in own) > 0:
                yield _finding(facts, row, own)


def _account(row: Row) -> tuple[int, str]:
    return row["tool_id"], (row["account"] or "").casefold()


def _is_of(line: Row, ended: Row, *, alone: bool, own_account: bool) -> bool:
    """Tell whether a line is of what ended: it names the contract or its account, or there is no other contract.

    `own_account` tells that no other contract has the account, or is billed to it still.
    """
    if ended["kind"] == "subscription" and line["subscription_id"] is not None:
        return bool(line["subscription_id"] == ended["id"])
    if ended["account"] and line["billing_account"]:
        return own_account and bool(line["billing_account"].casefold() == ended["account"].casefold())
    return alone


def _finding(facts: Facts, row: Row, lines: Sequence[Row]) -> Finding:
    currency = lines[0]["currency"]
    amount = sum(line["net"] for line in lines)
    charges = [line for line in lines if line["net"] > 0]
    key = f"{row['kind']}:{row['id']}"
    subscription = row["id"] if row["kind"] == "subscription" else None
    steps = tuple(
        (
            say(
                "{what} of {day}", what=line["invoice_number"] or line["description"] or say("charge"), day=line["date"]
            ),
            int(line["net"]),
        )
        for line in lines
    )
    shares = tuple(
        LineShare(
            line["id"], line["amount"], line["net"], line["service_from"], line["service_to"], subscription,
            net=line["net"],
        )
        for line in charges
    )  # fmt: skip
    return Finding(
        "R15",
        Subject(row["kind"], row["id"], f"{key}/{currency}", row["name"]),
        say(
            "{name} ended on {day}, and {amount} was billed for later service, in {charges:,} "
            "{charges|charge|charges}. "
            "Is anybody still using it, or can it be claimed back?"
            if row["ended"]
            else "{name} is closed, and {amount} was billed for later service, in {charges:,} "
            "{charges|charge|charges}. "
            "Is anybody still using it, or can it be claimed back?",
            name=row["name"],
            day=row["ended"] or "",
            amount=money_text(amount, currency),
            charges=len(charges),
        ),
        say(
            "The service of these charges begins after the end on record. Money to claim back stands apart from "
            "savings."
        ),
        "high",
        tuple(line_evidence(facts.conn, line["id"]) for line in lines),
        facts.thresholds("invoice_late_days", tool=row["tool_id"], team=row["team_id"]),
        "high" if row["ended"] else "medium",
        reclaim=Reclaim(amount, currency, say("if it had ended as noted"), shares, steps),
    )


RULE = Rule(
    "R15",
    "Billed after its end",
    "A contract or tool has ended and is still billed: can it be claimed back?",
    "high",
    ("invoice_late_days",),
    check,
)
