"""What came of decisions as columns and rows, with the bills, for the command line, the window and their files."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.catalog.money import amount_text
from desktop_app.review import realised
from desktop_app.review.answer_words import answer_words
from desktop_app.review.facts import Facts
from desktop_app.review.verifying import outcomes

OUTCOMES: Sequence[tuple[str, str]] = (
    ("state", "State"), ("subject", "About"), ("decision", "Decision"), ("decided_on", "Decided on"),
    ("decided_by", "By"), ("effective_on", "Effective on"), ("realised", "Realised a year"), ("currency", "Currency"),
    ("text", "What the bills say"), ("evidence", "Bills"),
)  # fmt: skip


def read_outcomes(conn: sqlite3.Connection, as_of: str) -> list[dict[str, Any]]:
    """Read what came of every decision by a day (ISO), as rows."""
    facts = Facts(conn, as_of)
    return outcome_rows([realised.detail(one, facts) for one in outcomes(facts)])


def outcome_rows(details: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a row for each decision and currency of what it realised; amounts are decimal text."""
    rows = []
    for one in details:
        base = {key: one.get(key) for key, _ in OUTCOMES} | {"decision": said_of(one)}
        base["evidence"] = "; ".join(bill.text for bill in realised.bills_of(one))
        for code, amount in one.get("annual", {"": None}).items():
            rows.append({**base, "realised": None if amount is None else amount_text(amount), "currency": code or None})
    return rows


def said_of(one: Mapping[str, Any]) -> str:
    """Return what was decided, in words."""
    return answer_words(one["made"], one["quantity"], one["into"])
