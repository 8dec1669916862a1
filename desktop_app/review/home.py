"""The figures of Home, each with where it leads to."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog import findings as store
from desktop_app.catalog import settings
from desktop_app.catalog.money import amount_text, round_half_up
from desktop_app.economics import spend
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.rates import Rates, total
from desktop_app.review.detail import rule_title
from desktop_app.review.facts import Facts
from desktop_app.review.run import UNANSWERED

WEIGHTIEST = 10
RENEWAL_DAYS = 180


@dataclass(frozen=True)
class Renewal:
    """A contract whose notice deadline is coming; `amount` is a year at the present price, None where it is unknown."""

    subscription_id: int
    name: str
    notice_by: str
    end_date: str
    assumed: bool
    decided: bool
    amount: int
    currency: str


@dataclass(frozen=True)
class Question:
    """One of the weightiest questions."""

    id: int
    question: str
    rule: str
    owner: str | None
    addressable: int | None
    currency: str | None
    saving_from: str | None


@dataclass(frozen=True)
class Home:
    """Everything Home shows; money in micro-units of `currency`."""

    as_of: str
    currency: str
    empty: bool
    run_rate: spend.RunRate
    tools: int
    subscriptions: int
    theoretical: int
    addressable: int
    addressable_from: str | None
    owned_share: float | None  # percent of spend with owner, purpose and class
    unanswered: int
    to_confirm: int
    next_notice: Renewal | None
    spend: Sequence[tuple[str, str | None, int]]
    evidence: Sequence[tuple[int, str, Mapping[str, int]]]
    renewals: Sequence[Renewal]
    weightiest: Sequence[Question]
    open_questions: int
    freshness: Sequence[str]
    since_last_visit: Sequence[str] = ()

    def summary(self) -> dict[str, str]:
        """Return the figures as texts, for the command line."""
        share = f"{self.owned_share:.0f} %" if self.owned_share is not None else "no spend yet"
        notice = self.next_notice
        apart = "".join(f", besides {amount_text(v)} {c} without a rate" for c, v in self.run_rate.unconverted.items())
        return {
            "annual run-rate": f"{amount_text(self.run_rate.amount)} {self.currency}{apart}",
            "addressable saving": f"{amount_text(self.addressable)} {self.currency} of {amount_text(self.theoretical)} in theory",
            "owned, purposed and classed": f"{share} of spend",
            "next notice deadline": f"{notice.notice_by}, {notice.name}" if notice else "none known",
            "data": "; ".join(self.freshness),
        }


def home(conn: sqlite3.Connection, as_of: dt.date | str) -> Home:
    """Return the figures of Home as of a day."""
    day = as_of if isinstance(as_of, str) else as_of.isoformat()
    currency, rates = settings.get(conn, "reporting_currency"), Rates(conn)
    counts = store.counts(conn)
    rows = [row for row in store.stored(conn, day) if row["effective"] in UNANSWERED]
    theoretical = _sum(rows, "theoretical", rates, currency, day)
    addressable = _sum(rows, "addressable", rates, currency, day)
    renewals = _renewals(conn, day)
    share, unanswered = _answered(conn, day, currency, rates)
    return Home(
        as_of=day,
        currency=currency,
        empty=not any(counts.values()),
        run_rate=spend.run_rate(conn, day, currency),
        tools=counts["tools"],
        subscriptions=counts["subscriptions"],
        theoretical=theoretical,
        addressable=addressable,
        addressable_from=min(
            (row["saving_from"] for row in rows if row["saving_from"] and row["addressable"]), default=None
        ),
        owned_share=share,
        unanswered=unanswered,
        to_confirm=sum(1 for row in rows if row["rule"] == "R21"),
        next_notice=next((item for item in renewals if item.notice_by >= day and not item.decided), None),
        spend=spend.by_month_and_function(conn, day, currency),
        evidence=_evidence(conn, day),
        renewals=renewals,
        weightiest=_weightiest(rows, rates, currency, day),
        open_questions=len(rows),
        freshness=_freshness(conn, day),
    )


def _sum(rows: Sequence[sqlite3.Row], name: str, rates: Rates, currency: str, day: str) -> int:
    amounts: dict[str, int] = {}
    for row in rows:
        if row[name] and row["currency"]:
            amounts[row["currency"]] = amounts.get(row["currency"], 0) + row[name]
    return total(amounts, rates, currency, day)[0]


def _renewals(conn: sqlite3.Connection, day: str) -> list[Renewal]:
    assumed = int(settings.get(conn, "assumed_notice_days"))
    contracts = {item.id: item.contract for item in Facts(conn, day).subscriptions}
    found = []
    for row in store.renewals(conn, day, add_days(day, RENEWAL_DAYS), assumed):
        contract = contracts.get(row["id"])
        priced = contract is not None and contract.currency is not None
        amount = round_half_up(contract.annual, contract.currency) if priced and contract and contract.currency else 0
        found.append(
            Renewal(row["id"], row["name"], row["notice_by"], row["end_date"], bool(row["assumed"]), bool(row["decision"]),
                    amount, (contract.currency if contract else None) or row["currency"] or "EUR")
        )  # fmt: skip
    return found


def _answered(conn: sqlite3.Connection, day: str, currency: str, rates: Rates) -> tuple[float | None, int]:
    """Return the share of the last year's spend that has owner, purpose and class, and the amount that has not."""
    complete = {row["id"] for row in store.answered_tools(conn) if row["owned"] and row["purposed"] and row["classed"]}
    with_all, without = 0, 0
    for row in spend.spend_rows(conn, as_of=day, months=12):
        amount = rates.convert(row.net, row.currency, currency, day) if row.counted else None
        if amount is None:
            continue
        if row.tool_id in complete:
            with_all += amount
        else:
            without += amount
    whole = with_all + without
    return (with_all * 100 / whole if whole > 0 else None), without


def _evidence(conn: sqlite3.Connection, day: str) -> list[tuple[int, str, dict[str, int]]]:
    tools: dict[int, tuple[str, dict[str, int]]] = {}
    for row in store.evidence_by_tool(conn, day):
        tools.setdefault(row[0], (row[1], {}))[1][row[2]] = row[3]
    return [(tool, name, counts) for tool, (name, counts) in tools.items()]


def _weightiest(rows: Sequence[sqlite3.Row], rates: Rates, currency: str, day: str) -> list[Question]:
    severity = {"high": 0, "medium": 1, "low": 2, "info": 3}

    def weight(row: sqlite3.Row) -> tuple[Any, ...]:
        amount = rates.convert(row["addressable"], row["currency"], currency, day) if row["addressable"] else 0
        return -(amount or 0), severity.get(row["severity"], 4), row["rule"], row["subject_key"]

    return [
        Question(row["id"], row["question"], rule_title(row["rule"]), row["owner"], row["addressable"], row["currency"],
                 row["saving_from"])
        for row in sorted(rows, key=weight)[:WEIGHTIEST]
    ]  # fmt: skip


def _freshness(conn: sqlite3.Connection, day: str) -> list[str]:
    data = store.freshness(conn, day)
    said = []
    if data["seats"]:
        said.append(f"Seats as of {data['seats']}")
    if data["lines"]:
        said.append(f"Invoices to {data['lines']}")
    fresh = int(settings.get(conn, "fresh_days"))
    for tool, newest in data["tools"][:1]:
        if days_between(newest, day) > fresh:
            said.append(f"{tool} data is {days_between(newest, day)} days old")
    return said
