"""The figures of the start: what it costs, what could be saved, who answers for it, what comes next."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.catalog import evidence_sums, review_store, verifications
from desktop_app.catalog.money import MICRO, amount_text, nearest, round_half_up
from desktop_app.catalog.table_model import Costs
from desktop_app.economics import spend as spending
from desktop_app.economics.calendar import add_days, fiscal_year
from desktop_app.economics.rates import total
from desktop_app.economics.yearly import costs_of
from desktop_app.review import renewals as renewing
from desktop_app.review.document import totals, weight
from desktop_app.review.facts import Facts
from desktop_app.review.realised_sums import add_up
from desktop_app.review.short_seats import Short, short_seats
from desktop_app.review.since import Since
from desktop_app.review.since import since as since_then

HORIZON = 180
WEIGHTIEST = 10
MISSED = 3  # of them at most that were decided and not done


@dataclass(frozen=True)
class Renewal:
    """A contract's next renewal; `amount` is a year at the present price in micro-units."""

    subscription_id: int
    name: str
    end_date: str
    notice_by: str
    assumed: bool
    decided: bool
    to_send: bool  # decided, and the vendor has to be told
    amount: int
    currency: str


@dataclass(frozen=True)
class Question:
    """An open question, or one whose decision bills do not bear out; `addressable` in micro-units of `currency`."""

    id: int
    rule: str
    question: str
    owner: str | None
    addressable: int | None
    currency: str
    saving_from: str | None
    state: str = "Open"


@dataclass(frozen=True)
class Home:
    """Everything Home shows; amounts in micro-units of the reporting `currency` unless they name their own."""

    currency: str
    empty: bool
    tools: int
    subscriptions: int
    run_rate: spending.RunRate
    costs: Costs  # the same tool by tool, vendor by vendor, use case by use case
    theoretical: int
    addressable: int
    unconverted: Mapping[str, int]
    realised: int  # a year, of decisions that bills verify
    verified: int  # decisions
    not_verified: int
    addressable_from: str | None
    owned_share: Fraction | None
    unanswered: int
    to_confirm: int
    next_notice: Renewal | None
    spend: Sequence[tuple[str, str | None, int]]
    without_rate: Sequence[tuple[str, str, int]]  # month, currency and its micro-units of what else was spent
    fiscal_start: str  # the first month of the fiscal year
    fiscal_spend: int
    renewals: Sequence[Renewal]
    weightiest: Sequence[Question]
    open_questions: int  # that somebody is to decide
    waiting_questions: int  # that wait for data, or for the answer of an owner who was asked
    freshness: Sequence[str]
    reviewed: bool  # whether a review was ever run: before, no question says nothing
    last_review: Sequence[str]
    since: Since  # the user's last visit; empty on the first
    short: Sequence[Short]  # contracts whose seats run short
    deadlines: Sequence[renewing.Renewal]  # every one, as the page Renewals lists them

    def spent_without_rate(self, since: str = "") -> dict[str, int]:
        """Return what was spent from a month on and has no rate, in micro-units by currency."""
        sums: dict[str, int] = defaultdict(int)
        for month, currency, amount in self.without_rate:
            if month >= since:
                sums[currency] += amount
        return dict(sorted(sums.items()))

    def summary(self) -> dict[str, str]:
        """Return the figures as text, for the command line."""
        share = "–" if self.owned_share is None else f"{nearest(self.owned_share * 100)} %"
        notice = self.next_notice
        shown = {
            "run-rate a year": f"{amount_text(self.run_rate.amount)} {self.currency}",
            f"spend since {self.fiscal_start}": f"{amount_text(self.fiscal_spend)} {self.currency}",
            "addressable saving": f"{amount_text(self.addressable)} {self.currency}",
            "theoretical saving": f"{amount_text(self.theoretical)} {self.currency}",
            "realised saving a year": f"{amount_text(self.realised)} {self.currency}",
            "spend with owner, use and class": share,
            "next notice deadline": f"{notice.notice_by} {notice.name}" if notice is not None else "–",
            "open questions": str(self.open_questions),
            "questions that wait for data or an answer": str(self.waiting_questions),
        }
        for currency, micros in self.spent_without_rate(self.fiscal_start).items():
            shown[f"spend since {self.fiscal_start} without a rate, {currency}"] = amount_text(micros)
        for currency, micros in sorted(self.run_rate.unconverted.items()):
            shown[f"run-rate without a rate, {currency}"] = amount_text(micros)
        if self.short:
            told = (
                f"{one.name} ({one.assigned} of {one.bought} assigned, {one.waiting} invited)" for one in self.short
            )
            shown["seats run short"] = ", ".join(told)
        return shown


def home(conn: sqlite3.Connection, as_of: dt.date | str, since: int | None = None) -> Home:
    """Return the figures of Home as of a day; `since` is the last operation that the user has seen, where known."""
    day = as_of if isinstance(as_of, str) else as_of.isoformat()
    facts = Facts(conn, day)
    currency = facts.currency
    findings = review_store.weighed(conn)
    asked = [row for row in findings if row["effective"] in ("Open", "Data needed", "Asked")]
    undecided = sum(row["effective"] == "Open" for row in asked)
    summed = totals(findings)
    theoretical, _ = total(summed.theoretical, facts.rates, currency, day)
    addressable, apart = total(summed.addressable, facts.rates, currency, day)
    came = add_up(verifications.by_decision(conn).values(), currency)
    deadlines = renewing.listed(facts)
    renewals = _renewals(facts, deadlines)
    counted = review_store.counts(conn)
    share, unanswered = _owned(facts)
    spend = spending.by_month_and_function(conn, facts.spend, day, currency)
    fiscal_start = fiscal_year(day, facts.setting("fiscal_year_start"))
    fiscal_spend = sum(amount for month, _, amount in spend if month >= fiscal_start)
    return Home(
        currency=currency, empty=not counted["filled"], tools=counted["tools"], subscriptions=counted["subscriptions"],
        run_rate=spending.run_rate(conn, facts.spend, day, currency),
        costs=costs_of(conn, facts.spend, day, currency, facts.shares), theoretical=theoretical,
        addressable=addressable,
        unconverted=apart, realised=came.converted, verified=came.counts["Verified"],
        not_verified=came.counts["Not verified"],
        addressable_from=summed.first, owned_share=share, unanswered=unanswered,
        to_confirm=sum(1 for row in asked if row["rule"] == "R21"),
        next_notice=next((one for one in renewals if one.notice_by >= day), None),
        spend=spend, without_rate=spending.by_month_without_rate(conn, facts.spend, day, currency),
        fiscal_start=fiscal_start,
        fiscal_spend=round_half_up(Fraction(fiscal_spend, MICRO), currency),
        renewals=[one for one in renewals if one.end_date <= add_days(day, HORIZON)],
        weightiest=_weightiest(asked, [row for row in findings if row["effective"] == "Not verified"], facts),
        open_questions=undecided, waiting_questions=len(asked) - undecided, freshness=_freshness(conn),
        reviewed=bool(review_store.last_runs(conn)), last_review=_last_run(conn) if since is None else [],
        since=Since() if since is None else since_then(conn, since), short=short_seats(facts),
        deadlines=deadlines,
    )  # fmt: skip


def _renewals(facts: Facts, deadlines: Sequence[renewing.Renewal]) -> list[Renewal]:
    """Return the ends to come as Home shows them: each with its first currency."""
    return [
        Renewal(one.subscription_id, one.name, one.end, one.notice_by, one.assumed, one.decided,
                one.to_send, next(iter(one.annual.values()), 0), next(iter(one.annual), facts.currency))
        for one in deadlines
        if one.end >= facts.as_of
    ]  # fmt: skip


def _owned(facts: Facts) -> tuple[Fraction | None, int]:
    """Return the share of a year's spend whose tool has owner, use and class, and the amount that has not."""
    known = review_store.answered(facts.conn)
    sums = [0, 0]
    for row in facts.year_of_spend:
        amount = facts.rates.convert(row.net, row.currency, facts.currency, facts.as_of)
        sums[bool(known.get(row.tool_id or 0))] += amount or 0
    whole = sums[0] + sums[1]
    return (Fraction(sums[1], whole), sums[0]) if whole > 0 else (None, 0)


def evidence(conn: sqlite3.Connection, as_of: str) -> list[tuple[int, str, Mapping[str, int]]]:
    """Return id and name of every tool with seats, and how many are of each evidence class: the slowest of Home."""
    tools: dict[tuple[int, str], dict[str, int]] = defaultdict(dict)
    for row in evidence_sums.by_tool(conn, as_of):
        tools[(row["id"], row["name"])][row["evidence"]] = row["seats"]
    return [(number, name, counts) for (number, name), counts in tools.items()]


def _weightiest(
    asked: Sequence[Mapping[str, Any]], missed: Sequence[Mapping[str, Any]], facts: Facts
) -> list[Question]:
    """Return what waits for somebody: first what was decided and not done, then the questions, each by its weight."""
    severity = ("high", "medium", "low", "info")

    def key(row: Mapping[str, Any]) -> tuple[Any, ...]:
        size = weight(row, facts.rates, facts.currency, facts.as_of)
        return -size, severity.index(row["severity"]), row["rule"], row["id"]

    first = [*sorted(missed, key=key)[:MISSED], *sorted(asked, key=key)][:WEIGHTIEST]
    shown = review_store.shown(facts.conn, [row["id"] for row in first])
    return [
        Question(
            row["id"], row["rule"], *shown[row["id"]], row["addressable"], row["currency"] or facts.currency,
            row["saving_from"], row["effective"],
        )
        for row in first
    ]  # fmt: skip


def _freshness(conn: sqlite3.Connection) -> list[str]:
    return [f"{row['kind']} up to {row['day']}" for row in review_store.newest_data(conn) if row["day"]]


def _last_run(conn: sqlite3.Connection) -> list[str]:
    words = {
        "new": "new", "changed": "changed", "resolved": "resolved", "reopened": "asked again", "verified": "verified",
        "not_verified": "not verified",
    }  # fmt: skip
    for row in review_store.last_runs(conn):
        detail = json.loads(row["detail"])
        parts = [f"{detail[key]} {word}" for key, word in words.items() if detail.get(key)]
        return [f"last review: {', '.join(parts)}"] if parts else []
    return []
