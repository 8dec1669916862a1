"""What decisions can lead to: tools and contracts that others go into, plans to move to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

TARGET = """(coalesce(
  (SELECT into_s.name FROM subscription into_s WHERE into_s.id = d.into_subscription_id),
  (SELECT into_t.name FROM tool into_t WHERE into_t.id = d.into_tool_id),
  (SELECT of_p.name || ': ' || to_p.name FROM plan to_p JOIN tool of_p ON of_p.id = to_p.tool_id
    WHERE to_p.id = d.to_plan_id)))"""
"""The name of what decision `d` leads to: a contract, a tool, or "Copilot: Business" for a plan; NULL for nothing."""


def tools(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the tools that are not merged away or archived: id, name, state."""
    return conn.execute("SELECT id, name, state FROM tool WHERE archived = 0 ORDER BY name, id").fetchall()


def subscriptions(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the contracts that are not merged away or archived: id, name, tool_id, plan, state."""
    return conn.execute(
        "SELECT id, name, tool_id, plan, state FROM subscription WHERE archived = 0 ORDER BY name, id"
    ).fetchall()


def plans(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return every plan that is on record, or that a contract or seat is said to be on: id (or none), tool_id, name."""
    return conn.execute(
        """WITH named(tool_id, name) AS (
          SELECT s.tool_id, trim(s.plan) FROM subscription s WHERE s.archived = 0
          UNION SELECT s.tool_id, trim(seat.plan) FROM seat JOIN subscription s ON s.id = seat.subscription_id
            WHERE s.archived = 0 AND seat.plan IS NOT NULL)
        SELECT p.id, p.tool_id, p.name FROM plan p UNION ALL
        SELECT NULL, n.tool_id, n.name FROM named n WHERE n.name <> '' AND NOT EXISTS (
          SELECT 1 FROM plan p WHERE p.tool_id = n.tool_id AND lower(p.name) = lower(n.name))
        ORDER BY 2, 1 NULLS LAST, 3"""
    ).fetchall()


def subscriptions_of(conn: sqlite3.Connection, kind: str, number: int) -> list[int]:
    """Return the contracts that a question of a kind of subject, other than a tool, is about."""
    if kind == "subscription":
        return [number]
    sql = {
        "commitment": "SELECT subscription_id FROM commitment WHERE id = ?",
        "use_case": "SELECT subscription_id FROM allocation WHERE use_case_id = ?",
        "person": "SELECT subscription_id FROM seat WHERE person_id = ? AND released IS NULL",
        "payments": "SELECT subscription_id FROM invoice_line WHERE id = ?",
    }.get(kind)
    rows = conn.execute(f"{sql} ORDER BY 1", (number,)).fetchall() if sql else []
    return list(dict.fromkeys(int(row[0]) for row in rows if row[0] is not None))


def put_plan(conn: sqlite3.Connection, new_id: Callable[[], int], tool: int, name: str) -> int:
    """Return a plan by its name, added where only contracts or seats named it; to be called in an operation."""
    row = conn.execute("SELECT id FROM plan WHERE tool_id = ? AND lower(name) = lower(?)", (tool, name)).fetchone()
    if row is not None:
        return int(row[0])
    number = new_id()
    conn.execute("INSERT INTO plan(id, tool_id, name) VALUES (?, ?, ?)", (number, tool, name))
    return number
