"""Findings and decisions as they are stored. Findings are derived and not journaled; decisions are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.lists import FINDING_OWNER, FINDING_STATUS, LATEST_DECISION

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def stored(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return every finding with its effective status and the decision that holds."""
    columns = ", ".join(
        f"{LATEST_DECISION.format(name)} AS decision_{name}" for name in ("id", "decision", "until", "covers")
    )
    return conn.execute(
        f"SELECT f.*, {FINDING_STATUS} AS effective, {columns}, {FINDING_OWNER} AS owner FROM finding f ORDER BY f.id",
        {"as_of": as_of},
    ).fetchall()


def one(conn: sqlite3.Connection, finding: int, as_of: str) -> sqlite3.Row | None:
    """Return one finding as `stored` does, None where there is none."""
    row = conn.execute(
        f"SELECT f.*, {FINDING_STATUS} AS effective, {FINDING_OWNER} AS owner FROM finding f WHERE f.id = :id",
        {"as_of": as_of, "id": finding},
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def save(catalog: Catalog, inserts: Iterable[Mapping[str, Any]], updates: Iterable[Mapping[str, Any]]) -> None:
    """Write new and changed findings, inside the caller's operation."""
    for values in inserts:
        row = {"id": catalog.ids.next(), **values}
        names = ", ".join(row)
        catalog.writer.execute(f"INSERT INTO finding({names}) VALUES ({', '.join(':' + name for name in row)})", row)
    for values in updates:
        pairs = ", ".join(f"{name} = :{name}" for name in values if name != "id")
        catalog.writer.execute(f"UPDATE finding SET {pairs} WHERE id = :id", values)


def add_decision(catalog: Catalog, values: Mapping[str, Any]) -> int:
    """Write a decision, inside the caller's operation; returns its id."""
    row = {"id": catalog.ids.next(), **values}
    names = ", ".join(row)
    catalog.writer.execute(f"INSERT INTO decision({names}) VALUES ({', '.join(':' + name for name in row)})", row)
    return int(row["id"])


def history(conn: sqlite3.Connection, finding: int) -> Sequence[sqlite3.Row]:
    """Return the decisions on a finding, newest first, with the new owner's name."""
    return conn.execute(
        """SELECT d.*, p.name AS new_owner FROM decision d LEFT JOIN person p ON p.id = d.new_owner_id
        WHERE finding_id = ? ORDER BY d.id DESC""",
        (finding,),
    ).fetchall()


def owned_records(conn: sqlite3.Connection, kind: str, subject: int) -> tuple[str, int] | None:
    """Return the table and id of the record whose owner answers for a finding's subject."""
    if kind == "subscription":
        return "subscription", subject
    if kind in ("tool", "person_tool"):
        return "tool", subject
    return None


def set_owner(catalog: Catalog, table: str, record: int, person: int, today: str) -> None:
    """Name a new owner, confirmed today, inside the caller's operation."""
    catalog.writer.execute(
        f"UPDATE {table} SET owner_id = ?, owner_confirmed_on = ? WHERE id = ?", (person, today, record)
    )


def decide_term(catalog: Catalog, subscription: int, decision: str, by: str, today: str) -> None:
    """Note the decision on the subscription's latest term, so that its notice is no longer asked about."""
    catalog.writer.execute(
        """UPDATE term SET decision = ?, decision_by = ?, decision_on = ? WHERE id = (
          SELECT id FROM term WHERE subscription_id = ? ORDER BY coalesce(end_date, '9999') DESC, id DESC LIMIT 1)""",
        (decision, by, today, subscription),
    )


def renewals(conn: sqlite3.Connection, as_of: str, until: str, assumed_days: int) -> Sequence[sqlite3.Row]:
    """Return the subscriptions whose current term's notice deadline lies before a day, the next first."""
    return conn.execute(
        """SELECT s.id, s.name, t.name AS tool, v.name AS vendor, term.end_date, term.auto_renew, term.notice_days,
          date(term.end_date, '-' || coalesce(term.notice_days, ?1) || ' days') AS notice_by,
          term.notice_assumed OR term.notice_days IS NULL AS assumed, term.decision, p.name AS owner, s.currency
        FROM subscription s JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id
        JOIN term ON term.subscription_id = s.id LEFT JOIN person p ON p.id = coalesce(s.owner_id, t.owner_id)
        WHERE s.archived = 0 AND s.state <> 'Closed' AND term.end_date >= ?2
          AND coalesce(term.start_date, '') <= ?2 AND notice_by <= ?3
          AND NOT EXISTS (SELECT 1 FROM term later WHERE later.subscription_id = s.id
            AND later.start_date > term.end_date)
        ORDER BY notice_by, s.name""",
        (assumed_days, as_of, until),
    ).fetchall()


def freshness(conn: sqlite3.Connection, as_of: str) -> dict[str, Any]:
    """Return how fresh the data are: newest seat report, newest charge, and each tool's newest report."""
    seats = conn.execute("SELECT max(data_date) FROM activity_source WHERE data_date <= ?", (as_of,)).fetchone()[0]
    lines = conn.execute("SELECT max(date) FROM live_line WHERE in_scope = 1 AND date <= ?", (as_of,)).fetchone()[0]
    stale = conn.execute(
        """SELECT t.name, max(o.data_date) AS newest FROM activity_source o JOIN subscription s ON s.id = o.subscription_id
        JOIN tool t ON t.id = s.tool_id WHERE o.data_date <= ? GROUP BY t.id ORDER BY newest""",
        (as_of,),
    ).fetchall()
    return {"seats": seats, "lines": lines, "tools": [(row[0], row[1]) for row in stale]}


def evidence_by_tool(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return (tool id, tool, evidence class, seats) of all paid seats."""
    from desktop_app.catalog.evidence import seat_evidence_sql

    return conn.execute(
        f"""SELECT t.id, t.name, e.evidence, count(*) AS seats FROM ({seat_evidence_sql()}) e
        JOIN tool t ON t.id = e.tool_id JOIN seat s ON s.id = e.seat_id WHERE s.free = 0
        GROUP BY t.id, e.evidence ORDER BY t.name""",
        {"as_of": as_of},
    ).fetchall()


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """Return how many tools and subscriptions are alive, and whether anything was ever imported or made."""
    names = {
        "tools": "SELECT count(*) FROM tool WHERE archived = 0 AND state <> 'Closed'",
        "subscriptions": "SELECT count(*) FROM subscription WHERE archived = 0 AND state <> 'Closed'",
        "people": "SELECT count(*) FROM person WHERE archived = 0",
        "lines": "SELECT EXISTS (SELECT 1 FROM live_line)",
    }
    return {name: int(conn.execute(sql).fetchone()[0]) for name, sql in names.items()}


def answered_tools(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return of each tool whether somebody owns it, why it was bought and what class of spend it is."""
    return conn.execute(
        """SELECT t.id, t.owner_id IS NOT NULL OR EXISTS (SELECT 1 FROM subscription s WHERE s.tool_id = t.id
            AND s.archived = 0 AND s.owner_id IS NOT NULL) AS owned,
          coalesce(t.purpose, (SELECT max(purpose) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0))
            IS NOT NULL AS purposed,
          coalesce(t.spend_class, (SELECT max(spend_class) FROM subscription s WHERE s.tool_id = t.id
            AND s.archived = 0)) IS NOT NULL AS classed
        FROM tool t WHERE t.archived = 0"""
    ).fetchall()
