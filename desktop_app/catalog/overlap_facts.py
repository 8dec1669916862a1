"""What the catalog says of tools that do the same: their functions, the plans that contain them, agreed overlaps."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def functions(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return what each tool does, with who said so and when; one is its primary function."""
    return conn.execute(
        "SELECT tool_id, function, is_primary, tagged_by, tagged_on FROM tool_function ORDER BY tool_id, id"
    ).fetchall()


def agreed(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the overlaps that somebody wants, with both tools' names, reason, owner and last day."""
    return conn.execute(
        """SELECT o.*, a.name AS tool_a_name, b.name AS tool_b_name, p.name AS owner_name
        FROM overlap_agreed o JOIN tool a ON a.id = o.tool_a_id JOIN tool b ON b.id = o.tool_b_id
        LEFT JOIN person p ON p.id = o.owner_id ORDER BY a.name, b.name, o.id"""
    ).fetchall()


def contained(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return which plan of which tool is on record to contain which function."""
    return conn.execute(
        """SELECT p.tool_id, p.name AS plan, f.function FROM plan p JOIN plan_function f ON f.plan_id = p.id
        ORDER BY p.tool_id, p.name, f.function"""
    ).fetchall()
