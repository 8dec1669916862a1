"""What the review workbook asks of the catalog, going out and coming back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.finding_sql import FINDING_OWNER, FINDING_OWNER_IDS, FINDING_TEAM, FINDING_TOOL
from desktop_app.catalog.lists_of_questions import FINDING_STATUS, LATEST_DECISION

_DECISION = "".join(
    f"{LATEST_DECISION.format(column)} AS {name}, "
    for column, name in (
        ("id", "decision_id"), ("decision", "decision"), ("quantity", "quantity"), ("why", "decision_why"),
        ("until", "until"), ("decided_by", "decided_by"), ("decided_on", "decided_on"),
        ("into_tool_id", "into_tool_id"), ("into_subscription_id", "into_subscription_id"),
        ("to_plan_id", "to_plan_id"), (TARGET, "target"),
        ("(SELECT coalesce(p.email, p.name) FROM person p WHERE p.id = d.new_owner_id)", "new_owner"),
    )
).replace("d.(", "(")  # fmt: skip

_FINDING = f"""SELECT f.id, f.rule, f.subject_kind, f.subject_id, f.subject_name, f.question, f.why, f.closes,
  f.subject_key, f.severity, {FINDING_STATUS} AS status, f.closed_on, {FINDING_OWNER} AS owner,
  {FINDING_TEAM} AS team, {FINDING_TOOL} AS tool, {_DECISION}
  f.theoretical, f.addressable, f.currency, f.saving_from, f.as_of, f.first_seen, f.evidence, f.saving FROM finding f"""


_SOME_FINDINGS = "SELECT * FROM main.finding WHERE id IN (SELECT value FROM json_each(:some))"
"""Stands for the table of findings where only :some (JSON) are asked for: the owners of all take a while."""


def catalog_id(conn: sqlite3.Connection) -> str:
    """Return what tells this catalog and its copies from every other one: its first operation's id."""
    return str(conn.execute("SELECT coalesce(min(id), 0) FROM operation").fetchone()[0])


def catalog_secret(conn: sqlite3.Connection) -> bytes:
    """Return the 32 random bytes that this catalog and its copies share with no file that is written from it."""
    return bytes(conn.execute("SELECT secret FROM catalog_secret").fetchone()[0])


def questions(conn: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return every finding that is not closed, with the decision that holds for it. Amounts in micro-units."""
    sql = f"{_FINDING} WHERE f.status <> 'Closed' ORDER BY f.addressable DESC NULLS LAST, f.id"
    return [dict(row) for row in conn.execute(sql)]


def owners(conn: sqlite3.Connection, findings: Iterable[int] | None = None) -> dict[int, list[sqlite3.Row]]:
    """Return, by finding that is not closed, or by those of some, the people who are asked: id, name, email, team.

    These are the owners of what it is about; where somebody else was asked by decision, that person.
    """
    asked = f"""CASE WHEN {LATEST_DECISION.format("decision")} = 'ask_owner'
      THEN {LATEST_DECISION.format("new_owner_id")} END"""
    some = "" if findings is None else f"WITH finding AS MATERIALIZED ({_SOME_FINDINGS})"
    sql = f"""{some} SELECT DISTINCT f.id AS finding, p.id, p.name, p.email, team.name AS team
      FROM finding f LEFT JOIN ({FINDING_OWNER_IDS}) own ON own.finding_id = f.id
      JOIN person p ON p.id = coalesce({asked}, own.person_id) LEFT JOIN team ON team.id = p.team_id
      WHERE f.status <> 'Closed' ORDER BY f.id, p.name, p.id"""
    found: dict[int, list[sqlite3.Row]] = {}
    for row in conn.execute(sql, {"some": json.dumps(list(findings or ()))}):
        found.setdefault(row["finding"], []).append(row)
    return found


def seat_holders(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return every name, e-mail address, login and account that stands for a person: text, person_id (or none).

    Also who bought by card or on expenses.

    People come first, the one who is longest in the catalog before the others.
    """
    sql = """SELECT name AS text, id AS person_id FROM person UNION SELECT email, id FROM person
      UNION SELECT key, person_id FROM person_alias WHERE kind <> 'employee_no'
      UNION SELECT account, person_id FROM seat
      UNION SELECT trim(buyer), NULL FROM live_line WHERE in_scope = 1"""
    order = "person_id IS NULL, person_id, text"
    return list(conn.execute(f"SELECT * FROM ({sql}) WHERE trim(text) <> '' ORDER BY {order}"))


def standing(conn: sqlite3.Connection, findings: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return, by id, how findings stand now: subject, question, status and the decision that holds."""
    sql = f"{_FINDING} WHERE f.id IN (SELECT value FROM json_each(?))"
    return {row["id"]: dict(row) for row in conn.execute(sql, (json.dumps(list(findings)),))}


def standing_briefly(conn: sqlite3.Connection, findings: Iterable[int]) -> Iterator[sqlite3.Row]:
    """Give of findings, by id, what is asked now and the decision that holds, with what it leads to."""
    sql = f"""SELECT f.id, f.subject_name, f.question, f.theoretical, f.currency, f.closed_on, d.id AS decision_id,
        d.decision, d.quantity, d.decided_by, d.decided_on, {TARGET} AS target
      FROM finding f LEFT JOIN decision d ON d.id = {LATEST_DECISION.format("id")}
      WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id"""
    yield from conn.execute(sql, (json.dumps(list(findings)),))


def open_besides(conn: sqlite3.Connection, findings: Iterable[int]) -> list[sqlite3.Row]:
    """Return the questions that are not closed and not among some: id, question, team, the days they were asked on.

    `first_seen` is the first of these days, `asked_again_on` that of the last asking after a pause.
    """
    sql = f"""SELECT f.id, f.question, f.first_seen, f.asked_again_on, {FINDING_TEAM} AS team FROM finding f
      WHERE f.status <> 'Closed' AND f.id NOT IN (SELECT value FROM json_each(?)) ORDER BY f.id"""
    return conn.execute(sql, (json.dumps(list(findings)),)).fetchall()


def owner_addresses(conn: sqlite3.Connection, as_of: str) -> list[str]:
    """Return the e-mail addresses of the people who own something or lead others, in order; nobody who left."""
    sql = """WITH leads(name) AS (SELECT DISTINCT lower(trim(manager)) FROM person
        WHERE manager IS NOT NULL AND archived = 0)
      SELECT DISTINCT lower(email) FROM person p WHERE archived = 0 AND email LIKE '%@%' AND kind <> 'service'
      AND status <> 'inactive' AND (end_date IS NULL OR end_date > ?)
      AND (lower(name) IN leads OR lower(email) IN leads OR lower(employee_no) IN leads
        OR id IN (SELECT owner_id FROM tool WHERE archived = 0 UNION SELECT owner_id FROM subscription
          WHERE archived = 0 UNION SELECT owner_id FROM use_case)) ORDER BY 1"""
    return [row[0] for row in conn.execute(sql, (as_of,))]


def people_named(conn: sqlite3.Connection, text: str) -> list[sqlite3.Row]:
    """Return the people an e-mail address, login or name stands for: id, name, email."""
    key = " ".join(text.split()).casefold()
    sql = """SELECT DISTINCT p.id, p.name, p.email FROM person p LEFT JOIN person_alias a ON a.person_id = p.id
      WHERE p.archived = 0 AND (lower(p.email) = :key OR a.key = :key OR lower(p.name) = :key
        OR CAST(p.id AS TEXT) = :key) ORDER BY p.id"""
    return conn.execute(sql, {"key": key}).fetchall()


def seat_tools(conn: sqlite3.Connection, seats: Sequence[int]) -> dict[int, str]:
    """Return the tool's name of seats, by the seat's id."""
    sql = """SELECT s.id, t.name FROM seat s JOIN subscription sub ON sub.id = s.subscription_id
      JOIN tool t ON t.id = sub.tool_id WHERE s.id IN (SELECT value FROM json_each(?))"""
    return {row[0]: str(row[1]) for row in conn.execute(sql, (json.dumps(list(seats)),))}
