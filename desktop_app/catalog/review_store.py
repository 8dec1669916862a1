"""Stored findings and decisions: what a review run writes and what is read of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.finding_sql import FINDING_OWNER
from desktop_app.catalog.lists_of_questions import FINDING_STATUS, LATEST_DECISION
from desktop_app.catalog.sentences import retold

STORED = (
    "rule", "rule_version", "subject_kind", "subject_id", "subject_key", "subject_name", "question", "why", "closes",
    "severity", "confidence", "status", "first_seen", "last_seen", "closed_on", "as_of", "thresholds", "evidence",
    "evidence_hash", "saving", "theoretical", "addressable", "currency", "saving_from", "valid_until", "overruled",
    "asked_again_on", "vendor_id", "told",
)  # fmt: skip
"""The columns of a finding that a run writes."""

SAID = ("question", "why", "closes")
"""The columns of a finding that are sentences."""

_DECIDED = ("decision", "quantity", "decided_on", "decided_by")

_INTO = ", ".join(
    f"{LATEST_DECISION.format(column)} AS {name}".replace("d.(", "(")
    for column, name in (
        ("into_tool_id", "into_tool_id"), ("into_subscription_id", "into_subscription_id"),
        ("to_plan_id", "to_plan_id"), (TARGET, "target"),
    )
)  # fmt: skip


def findings(
    conn: sqlite3.Connection, only: str = "1", given: Mapping[str, Any] | None = None
) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the stored findings by rule and subject, with the newest decision about each.

    `only` is a condition on the findings `f` that are wanted, as SQL with the parameters `given`.
    """
    sql = f"""SELECT f.*, d.id AS decision_id, d.decision, d.until, d.covers, d.decided_on FROM finding f
      LEFT JOIN decision d ON d.id = (SELECT max(id) FROM decision WHERE finding_id = f.id) WHERE {only}"""
    return {(row["rule"], row["subject_key"]): row for row in _by_name(conn.execute(sql, given or {}))}


def _by_name(rows: sqlite3.Cursor) -> Iterator[dict[str, Any]]:
    """Yield rows as dictionaries; a row that is asked for its many names one by one searches for each of them."""
    names = [column[0] for column in rows.description]
    return (dict(zip(names, row, strict=True)) for row in rows)


def store(conn: sqlite3.Connection, fresh: Sequence[Mapping[str, Any]], known: Sequence[Mapping[str, Any]]) -> None:
    """Insert fresh findings and update known ones; every mapping has an id and the columns STORED."""
    names = ("id", *STORED)
    marks = ", ".join(f":{name}" for name in names)
    conn.executemany(f"INSERT INTO finding({', '.join(names)}) VALUES ({marks})", fresh)
    conn.executemany(f"UPDATE finding SET {', '.join(f'{name} = :{name}' for name in STORED)} WHERE id = :id", known)


def standing(conn: sqlite3.Connection, rule: str = "") -> list[dict[str, Any]]:
    """Return every finding with its effective status and owner, and the decision that holds: what, by whom, when.

    With a rule's id (R12) only what that one asks is read.
    """
    of_rule = "WHERE f.rule = :rule" if rule else ""
    decided = ", ".join(f"{LATEST_DECISION.format(one)} AS {one}" for one in _DECIDED)
    read = ", ".join(f"f.{name}" for name in ("id", *STORED))
    sql = f"""SELECT {read}, f.status AS stored_status, {FINDING_STATUS} AS effective, {decided},
        {FINDING_OWNER} AS owner, {_INTO}
      FROM finding f {of_rule} ORDER BY f.rule, f.subject_key"""
    return [_retold(row) for row in _by_name(conn.execute(sql, {"rule": rule} if rule else {}))]


def weighed(conn: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return of every finding only what it is weighed and added up by, in the same order: read several times as fast.

    What else is shown of a few: see `shown`.
    """
    read = ", ".join(f"f.{name}" for name in _WEIGHED)
    sql = f"""SELECT {read}, f.status AS stored_status, {FINDING_STATUS} AS effective,
        {LATEST_DECISION.format("decision")} AS decision FROM finding f ORDER BY f.rule, f.subject_key"""
    return list(_by_name(conn.execute(sql)))


_WEIGHED = ("id", "rule", "severity", "saving", "theoretical", "addressable", "currency", "saving_from")


def shown(conn: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, tuple[str, str | None]]:
    """Return the question of some findings and who owns what it is about, None where nobody does, by their ids."""
    rows = conn.execute(
        f"""SELECT f.id, f.question, f.told, {FINDING_OWNER} AS owner FROM finding f
        WHERE f.id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(numbers)),),
    )
    return {row["id"]: (said(row, "question"), row["owner"]) for row in rows}


def finding(conn: sqlite3.Connection, number: int) -> dict[str, Any] | None:
    """Return one finding with its effective status, owner, and its subscription where it is about one."""
    sql = f"""SELECT f.*, {FINDING_STATUS} AS effective, {FINDING_OWNER} AS owner FROM finding f WHERE f.id = ?"""
    row = next(_by_name(conn.execute(sql, (number,))), None)
    return None if row is None else _retold(row)


def _retold(row: dict[str, Any]) -> dict[str, Any]:
    """Return a finding whose sentences know what they are made of."""
    return {**row, **{name: said(row, name) for name in SAID}}


def said(row: Mapping[str, Any] | sqlite3.Row, name: str) -> str:
    """Return a finding's sentence, of SAID, so that it knows what it is made of."""
    return retold(row[name], row["told"], name)


def decided_subjects(conn: sqlite3.Connection, also: Sequence[int] = ()) -> list[sqlite3.Row]:
    """Return the decisions that hold about tools, subscriptions and use cases, and of the findings `also` named by id.

    id, rule, decision, quantity, what it leads to (into_tool_id, into_subscription_id, to_plan_id, `into` in words),
    subject_kind, subject_id, subject_name, tool_id, subscription_id and whether that is the `only` open one of its
    tool, the oldest finding first; a use case comes once for each subscription that a part of its cost is of.
    """
    sql = f"""SELECT f.id, f.rule, {LATEST_DECISION.format("decision")} AS decision,
        {LATEST_DECISION.format("quantity")} AS quantity, {_INTO}, f.subject_kind, f.subject_id, f.subject_name,
        CASE f.subject_kind WHEN 'tool' THEN f.subject_id ELSE s.tool_id END AS tool_id, s.id AS subscription_id,
        NOT EXISTS (SELECT 1 FROM subscription o WHERE o.tool_id = s.tool_id AND o.id <> s.id AND o.archived = 0
          AND o.state <> 'Closed') AS only
      FROM finding f LEFT JOIN allocation a ON f.subject_kind = 'use_case' AND a.use_case_id = f.subject_id
        LEFT JOIN subscription s
          ON s.id = CASE f.subject_kind WHEN 'subscription' THEN f.subject_id ELSE a.subscription_id END
      WHERE f.status <> 'Closed' AND f.subject_kind IN ('subscription', 'tool', 'use_case')
        AND (f.id IN (SELECT value FROM json_each(?)) OR {LATEST_DECISION.format("id")} IS NOT NULL) ORDER BY f.id"""
    return conn.execute(sql, (json.dumps(list(also)),)).fetchall()


def decisions(conn: sqlite3.Connection, number: int) -> list[sqlite3.Row]:
    """Return the decisions about a finding, newest first, with the new owner's name and what it leads to."""
    return conn.execute(
        f"""SELECT d.*, p.name AS new_owner, {TARGET} AS target FROM decision d
        LEFT JOIN person p ON p.id = d.new_owner_id WHERE d.finding_id = ? ORDER BY d.id DESC""",
        (number,),
    ).fetchall()


def add_decision(conn: sqlite3.Connection, values: Mapping[str, Any]) -> None:
    """Insert a decision."""
    names = ", ".join(values)
    conn.execute(f"INSERT INTO decision({names}) VALUES ({', '.join(f':{name}' for name in values)})", values)


def set_owner(conn: sqlite3.Connection, kind: str, number: int, owner: int, today: str) -> None:
    """Make somebody the owner of a tool or subscription, confirmed today, or of a use case; other kinds have none."""
    if kind == "use_case":
        conn.execute("UPDATE use_case SET owner_id = ? WHERE id = ? AND owner_id IS NOT ?", (owner, number, owner))
    table = {"tool": "tool", "person_tool": "tool", "subscription": "subscription"}.get(kind)
    if table is not None:
        conn.execute(
            f"UPDATE {table} SET owner_id = ?, owner_confirmed_on = ? WHERE id = ? AND (owner_id IS NOT ? "
            "OR owner_confirmed_on IS NOT ?)",
            (owner, today, number, owner, today),
        )


def people(conn: sqlite3.Connection, text: str) -> list[int]:
    """Return the ids of the people that an id, e-mail address, login or name stands for."""
    key = " ".join(text.split()).casefold()
    sql = """SELECT DISTINCT p.id FROM person p LEFT JOIN person_alias a ON a.person_id = p.id
      WHERE p.archived = 0 AND (CAST(p.id AS TEXT) = :key OR lower(p.email) = :key OR a.key = :key
        OR lower(p.name) = :key)"""
    return [row[0] for row in conn.execute(sql, {"key": key})]


def last_runs(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the newest review operation."""
    return conn.execute(
        "SELECT at, title, detail FROM operation WHERE kind = 'review' ORDER BY id DESC LIMIT 1"
    ).fetchall()


def counts(conn: sqlite3.Connection) -> sqlite3.Row:
    """Return how many tools, subscriptions, people and lines there are."""
    row: sqlite3.Row = conn.execute(
        """SELECT (SELECT count(*) FROM tool WHERE archived = 0 AND state <> 'Closed') AS tools,
          (SELECT count(*) FROM subscription WHERE archived = 0 AND state <> 'Closed') AS subscriptions,
          EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM invoice_line)
          OR EXISTS (SELECT 1 FROM tool) AS filled"""
    ).fetchone()
    return row


def answered(conn: sqlite3.Connection) -> dict[int, bool]:
    """Return of every tool whether an owner, a purpose or use case, and a spend class are known."""
    sql = """SELECT t.id,
        (t.owner_id IS NOT NULL OR EXISTS (SELECT 1 FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0
          AND s.owner_id IS NOT NULL))
        AND (t.spend_class IS NOT NULL OR EXISTS (SELECT 1 FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0
          AND s.spend_class IS NOT NULL))
        AND (t.purpose IS NOT NULL OR EXISTS (SELECT 1 FROM subscription s
          LEFT JOIN allocation a ON a.subscription_id = s.id
          WHERE s.tool_id = t.id AND s.archived = 0 AND (s.purpose IS NOT NULL OR a.use_case_id IS NOT NULL))) AS known
      FROM tool t"""
    return {row["id"]: bool(row["known"]) for row in conn.execute(sql)}


def newest_data(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the newest date of each kind of data: invoices, activity, people."""
    return conn.execute(
        """SELECT 'Invoices' AS kind, max(date) AS day FROM live_line UNION ALL
        SELECT 'seat activity', max(data_date) FROM activity_source UNION ALL
        SELECT 'people', max(roster_date) FROM person"""
    ).fetchall()
