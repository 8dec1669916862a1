"""What is stored of decisions that bills prove or disprove: the promises made, and what a run found of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from typing import Any

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.finding_sql import PROVEN_STATE
from desktop_app.catalog.sentences import retold, say

PROVABLE = ("reduce", "move_tier", "retire", "consolidate", "grow")
"""Decisions that later bills show."""


def promised(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return every decision that promised something, the oldest first, with its question and what followed it.

    `superseded` is the day of the next decision about the same question, empty where none followed.
    """
    return conn.execute(
        f"""SELECT d.*, {TARGET} AS target, f.rule, f.subject_kind, f.subject_id, f.subject_name, f.question,
          (SELECT min(n.decided_on) FROM decision n WHERE n.finding_id = d.finding_id AND n.id > d.id
            AND n.decision NOT IN ('ask_owner', 'snooze')) AS superseded
        FROM decision d CROSS JOIN finding f ON f.id = d.finding_id  -- in this order: decisions are the fewer
        WHERE d.effective_on IS NOT NULL ORDER BY d.id"""
    ).fetchall()


def subscriptions(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, sqlite3.Row]:
    """Return subscriptions by id, also those that ended, with state, end, vendor, tool, team and months of a bill."""
    rows = conn.execute(
        """SELECT s.id, s.name, s.tool_id, s.team_id, s.period_months, s.state, s.ended_on, t.name AS tool_name,
          t.vendor_id
        FROM subscription s JOIN tool t ON t.id = s.tool_id WHERE s.id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(ids)),),
    )
    return {row["id"]: row for row in rows}


def tools(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, sqlite3.Row]:
    """Return tools by id, also closed ones: name and vendor."""
    rows = conn.execute(
        "SELECT id, name, vendor_id FROM tool WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {row["id"]: row for row in rows}


def commitment_subscription(conn: sqlite3.Connection, commitment: int) -> int | None:
    """Return the subscription of a promised spend."""
    row = conn.execute("SELECT subscription_id FROM commitment WHERE id = ?", (commitment,)).fetchone()
    return None if row is None else int(row[0])


def values(
    conn: sqlite3.Connection, *, subscription: int | None = None, use_case: int | None = None
) -> list[sqlite3.Row]:
    """Return what shows the value of a use case, or of those a subscription is for: id, measure, of_one, currency."""
    return conn.execute(
        """SELECT u.id, u.value_measure AS measure, u.value_per_unit AS of_one, u.currency FROM use_case u
        WHERE u.archived = 0 AND (u.id = :use_case
          OR EXISTS (SELECT 1 FROM allocation a WHERE a.use_case_id = u.id AND a.subscription_id = :subscription))
        ORDER BY u.id""",
        {"use_case": use_case, "subscription": subscription},
    ).fetchall()


Found = tuple[int, str, str, str, str]
"""What a run found of a decision: question, state, and as JSON the ids of the invoice lines, the detail, and what its
sentences are made of (`sentences`)."""


def stored(conn: sqlite3.Connection) -> dict[int, Found]:
    """Return what the last run found, by decision."""
    return {row[0]: tuple(row)[1:] for row in conn.execute("SELECT * FROM verification")}


def store(conn: sqlite3.Connection, found: Mapping[int, Found]) -> None:
    """Write what a run found of decisions in place of what was known; to be called in an operation."""
    conn.execute("DELETE FROM verification WHERE decision_id NOT IN (SELECT value FROM json_each(?))",
                 (json.dumps(list(found)),))  # fmt: skip
    conn.executemany(
        """INSERT INTO verification(decision_id, finding_id, state, lines, detail, told) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT(decision_id) DO UPDATE SET state = excluded.state, lines = excluded.lines, detail = excluded.detail,
          told = excluded.told
        WHERE state IS NOT excluded.state OR detail IS NOT excluded.detail OR told IS NOT excluded.told""",
        [(number, *values) for number, values in found.items()],
    )


def of_finding(conn: sqlite3.Connection, finding: int) -> list[dict[str, Any]]:
    """Return what the last run found of a question's decisions, the newest decision first: the detail as it is kept."""
    return [one for number, one in reversed(by_decision(conn).items()) if int(one["finding"]) == finding]


def by_decision(conn: sqlite3.Connection) -> dict[int, dict[str, Any]]:
    """Return what the last run found, by decision that stands on record, the oldest first: the detail as it is kept.

    Where bills were taken back since, the next run says what came of it; until then nothing did.
    """
    rows = conn.execute(
        f"""SELECT v.decision_id, {PROVEN_STATE} AS state, v.state AS was, v.detail, v.told FROM verification v
        JOIN decision d ON d.id = v.decision_id ORDER BY v.decision_id"""
    )
    found = {}
    for row in rows:
        one = _retold(json.loads(row["detail"]), row["told"])
        if row["state"] != row["was"]:
            one = {**one, "state": row["state"], "text": _TAKEN_BACK, "parts": []}
            for name in ("monthly", "annual", "reporting"):
                one.pop(name, None)
        found[row["decision_id"]] = one
    return found


_TAKEN_BACK = say("The import of a bill that showed what came of it was taken back; the next review looks again.")


def _retold(one: dict[str, Any], told: str) -> dict[str, Any]:
    """Return an outcome whose sentences know what they are made of."""
    parts = [
        {**part, "text": retold(part["text"], told),
         "steps": [[retold(text, told), *rest] for text, *rest in part["steps"]]}
        for part in one["parts"]
    ]  # fmt: skip
    return {**one, "text": retold(one["text"], told, "came"), "parts": parts}


def effective_days(conn: sqlite3.Connection, findings: Collection[int]) -> list[str]:
    """Return the days from which the newest decisions about some questions are to hold, as far as bills show them."""
    rows = conn.execute(
        """SELECT DISTINCT d.effective_on FROM decision d WHERE d.finding_id IN (SELECT value FROM json_each(?))
          AND d.id = (SELECT max(n.id) FROM decision n WHERE n.finding_id = d.finding_id)
          AND d.effective_on IS NOT NULL ORDER BY 1""",
        (json.dumps(list(findings)),),
    )
    return [row[0] for row in rows]
