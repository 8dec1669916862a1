"""What the rules look at, read once for a run: subscriptions with contract and owner, seats with evidence, sources."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop_app.catalog.evidence import seat_evidence_sql


def subscriptions(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the live subscriptions with tool, vendor, owner, deputy and team."""
    return conn.execute(
        """SELECT s.*, t.name AS tool_name, t.state AS tool_state, t.owner_id AS tool_owner_id,
          t.owner_confirmed_on AS tool_confirmed_on, v.name AS vendor_name, v.id AS vendor_id,
          o.name AS owner_name, o.id AS any_owner_id, o.start_date AS owner_start_date, o.end_date AS owner_end_date,
          o.status AS owner_status, d.name AS deputy_name, d.start_date AS deputy_start_date,
          d.end_date AS deputy_end_date, d.status AS deputy_status, team.name AS team_name,
          coalesce(team.name, own.name) AS asked_team,
          file.name AS file_name, sheet.name AS sheet_name,
          (SELECT group_concat(function) FROM tool_function f WHERE f.tool_id = t.id) AS functions
        FROM subscription s JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id
        LEFT JOIN person o ON o.id = coalesce(s.owner_id, t.owner_id)
        LEFT JOIN person d ON d.id = coalesce(s.deputy_id, t.deputy_id) LEFT JOIN team ON team.id = s.team_id
        LEFT JOIN team own ON own.id = o.team_id
        LEFT JOIN source_sheet sheet ON sheet.id = s.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE s.archived = 0 AND s.state <> 'Closed' AND coalesce(s.ended_on, '9999') >= ?
        ORDER BY s.id""",
        (as_of,),
    ).fetchall()


def terms(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return every term, by subscription and end."""
    return conn.execute("SELECT * FROM term ORDER BY subscription_id, coalesce(end_date, '9999'), id").fetchall()


def entitlements(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return what is bought from a day on: what holds then, and what begins later."""
    return conn.execute(
        "SELECT * FROM entitlement WHERE coalesce(end_date, '9999') >= ? ORDER BY subscription_id, start_date, id",
        (as_of,),
    ).fetchall()


def commitments(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return every promised spend; credits that were bought are none."""
    return conn.execute("SELECT * FROM commitment WHERE kind = 'commitment' ORDER BY id").fetchall()


def seats(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return every live seat with its person and the evidence of its use."""
    return conn.execute(
        f"""SELECT s.id, s.subscription_id, s.person_id, s.account, s.plan, s.assigned, s.free, s.protected,
          s.protected_why, p.name AS person_name, p.status AS person_status, p.end_date, p.start_date,
          p.kind AS person_kind, p.team_id, p.roster_date,
          team.name AS team_name, e.evidence, e.last_active, e.data_date, e.covers_to, e.days_inactive,
          e.seat_age, e.delayed, e.reports, e.observed_days, e.threshold, e.grace, e.source_id, file.name AS file_name,
          sheet.name AS sheet_name, s.row
        FROM seat s JOIN ({seat_evidence_sql()}) e ON e.seat_id = s.id
        LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team ON team.id = p.team_id
        LEFT JOIN source_sheet sheet ON sheet.id = s.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        ORDER BY s.subscription_id, s.account, s.id""",
        {"as_of": as_of},
    ).fetchall()


def sources(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the newest activity source of each subscription, with its file."""
    return conn.execute(
        """SELECT o.*, file.name AS file_name FROM activity_source o
        LEFT JOIN source_sheet sheet ON sheet.id = o.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE o.data_date <= ? AND o.reports <> 'none' AND o.id = (SELECT n.id FROM activity_source n
          WHERE n.subscription_id = o.subscription_id
          AND n.reports <> 'none' AND n.data_date <= ? ORDER BY n.data_date DESC, n.id DESC LIMIT 1)
        ORDER BY o.subscription_id""",
        (as_of, as_of),
    ).fetchall()


def pending(conn: sqlite3.Connection, as_of: str) -> dict[int, int]:
    """Return the invitations that wait by subscription, as the newest list of its seats tells."""
    rows = conn.execute(
        """SELECT subscription_id, pending FROM activity_source WHERE data_date <= ?
        ORDER BY subscription_id, data_date, id""",
        (as_of,),
    )
    return {row[0]: row[1] for row in rows}


def tools(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the tools with their owner and whether they have subscriptions, seats and charges."""
    return conn.execute(
        """SELECT t.*, v.name AS vendor_name, o.name AS owner_name, o.start_date AS owner_start_date,
          o.end_date AS owner_end_date, o.status AS owner_status, d.name AS deputy_name,
          d.start_date AS deputy_start_date, d.end_date AS deputy_end_date, d.status AS deputy_status,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0 AND s.state <> 'Closed')
            AS subscriptions,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0
            AND s.channel IN ('card', 'expense')) AS by_card,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0 AND s.state = 'Active')
            AS managed,
          (SELECT count(*) FROM seat JOIN subscription s ON s.id = seat.subscription_id WHERE s.tool_id = t.id
            AND s.archived = 0 AND s.state <> 'Closed' AND coalesce(s.ended_on, '9999') >= :as_of
            AND (seat.released IS NULL OR seat.released > :as_of)) AS seats
        FROM tool t JOIN vendor v ON v.id = t.vendor_id LEFT JOIN person o ON o.id = t.owner_id
        LEFT JOIN person d ON d.id = t.deputy_id WHERE t.archived = 0 AND t.state <> 'Closed' ORDER BY t.id""",
        {"as_of": as_of},
    ).fetchall()


def charges(conn: sqlite3.Connection, since: str, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the live charges of known tools in a period, with their provenance."""
    return conn.execute(
        """SELECT l.*, v.name AS vendor_name, t.name AS tool_name, file.name AS file_name, file.id AS file_id,
          sheet.name AS sheet_name
        FROM live_line l LEFT JOIN vendor v ON v.id = l.vendor_id LEFT JOIN tool t ON t.id = l.tool_id
        LEFT JOIN source_sheet sheet ON sheet.id = l.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE l.in_scope = 1 AND l.date > ? AND l.date <= ? ORDER BY l.date, l.id""",
        (since, as_of),
    ).fetchall()


def people_count(conn: sqlite3.Connection) -> int:
    """Return how many people the catalog has."""
    return int(conn.execute("SELECT count(*) FROM person WHERE archived = 0").fetchone()[0])
