"""What the rules and pages ask of use cases: the records with owner, file and share of cost, and use by model."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def use_cases(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the live use cases with owner, team, who may stop an agent, and the file they came from."""
    return conn.execute(
        """SELECT u.*, o.name AS owner_name, team.name AS team_name, k.name AS kill_switch_name,
          k.start_date AS kill_start_date, k.end_date AS kill_end_date, k.status AS kill_status,
          file.name AS file_name, sheet.name AS sheet_name,
          EXISTS (SELECT 1 FROM budget b WHERE b.use_case_id = u.id) AS has_budget
        FROM use_case u LEFT JOIN person o ON o.id = u.owner_id LEFT JOIN team ON team.id = u.team_id
        LEFT JOIN person k ON k.id = u.kill_switch_by_id LEFT JOIN source_sheet sheet ON sheet.id = u.sheet_id
        LEFT JOIN source_file file ON file.id = sheet.file_id WHERE u.archived = 0 ORDER BY u.id"""
    ).fetchall()


def allocations(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the shares of cost of use cases with the names of subscription and tool, and how many that tool has."""
    return conn.execute(
        """SELECT a.*, s.name AS subscription_name, s.tool_id, t.name AS tool_name,
          (SELECT count(*) FROM subscription o WHERE o.tool_id = s.tool_id AND o.archived = 0 AND o.state <> 'Closed')
            AS contracts
        FROM allocation a JOIN subscription s ON s.id = a.subscription_id JOIN tool t ON t.id = s.tool_id
        WHERE a.use_case_id IS NOT NULL ORDER BY a.id"""
    ).fetchall()


def measures(conn: sqlite3.Connection, use_case: int) -> Sequence[sqlite3.Row]:
    """Return the measures of a use case, newest first."""
    return conn.execute(
        "SELECT * FROM measure WHERE use_case_id = ? ORDER BY period_start DESC, metric, id", (use_case,)
    ).fetchall()


def newest_model_use(conn: sqlite3.Connection, tool: int, since: str, until: str) -> str | None:
    """Return the newest of some days on which use of a tool's models has a cost; None where none has."""
    row = conn.execute(
        """SELECT day FROM live_usage WHERE tool_id = ? AND day > ? AND day <= ? AND model IS NOT NULL AND cost > 0
        ORDER BY day DESC LIMIT 1""",
        (tool, since, until),
    ).fetchone()
    return None if row is None else str(row[0])


def model_use(conn: sqlite3.Connection, tool: int, since: str, until: str) -> Sequence[sqlite3.Row]:
    """Return what the models of a tool cost in some days: model, project, contract, currency, micro-units, tokens.

    Tokens are in thousandths. Only models with a cost in one currency count.
    """
    return conn.execute(
        """SELECT u.model, coalesce(u.project, '') AS project, u.subscription_id,
          max(u.currency) AS currency, sum(u.cost) AS cost,
          sum(CASE WHEN u.metric IN ('tokens', 'input_tokens', 'output_tokens')
            THEN CAST(round(CAST(u.quantity AS REAL) * 1000) AS INTEGER) ELSE 0 END) AS tokens
        FROM live_usage u WHERE u.tool_id = ? AND u.day > ? AND u.day <= ? AND u.model IS NOT NULL
        GROUP BY 1, 2, 3 HAVING sum(u.cost) > 0 AND count(DISTINCT u.currency) = 1 ORDER BY 1, 2, 3""",
        (tool, since, until),
    ).fetchall()
