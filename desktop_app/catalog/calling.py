"""What a person calls a record that has no name: by what it is of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

NAMES = ("name", "account", "text", "key", "question", "metric", "date")
"""Columns that a record is called by, the best first."""

_DEPTH = 3  # a seat's activity is of a seat, which is of a person


def links(conn: sqlite3.Connection, table: str) -> dict[str, str]:
    """Return the table whose id each linking column of a table holds, the main ones first."""
    rows = conn.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return {row["from"]: row["table"] for row in sorted(rows, key=lambda row: -row["id"]) if row["to"] in (None, "id")}


def called(conn: sqlite3.Connection, table: str, record_id: int) -> str:
    """Return what a record is called now; where it is gone what it was called last, else its kind and id."""
    row = conn.execute(f"SELECT * FROM {table} WHERE id = ?", (record_id,)).fetchone()
    values = dict(row) if row is not None else _last(conn, table, record_id)
    found = called_by(conn, table, values) if values is not None else None
    return found or f"{table.replace('_', ' ')} {record_id}"


def _last(conn: sqlite3.Connection, table: str, record_id: int) -> dict[str, Any] | None:
    """Return the values that a record had before it was removed, as the journal keeps them."""
    row = conn.execute(
        "SELECT before FROM change WHERE table_name = ? AND record_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1",
        (table, record_id),
    ).fetchone()
    return dict(json.loads(row[0])) if row is not None and row[0] else None


def called_by(conn: sqlite3.Connection, table: str, values: Mapping[str, Any], depth: int = _DEPTH) -> str | None:
    """Return what a record with these values is called: by a name of its own, or by what it is of."""
    for key in NAMES:
        if values.get(key):
            return str(values[key])
    if not depth:
        return None
    for column, target in links(conn, table).items():
        if values.get(column) is None or target in ("operation", "source_sheet", "source_file"):
            continue
        row = conn.execute(f"SELECT * FROM {target} WHERE id = ?", (values[column],)).fetchone()
        found = called_by(conn, target, dict(row), depth - 1) if row is not None else None
        if found is not None:
            return found
    return None


def quoted(conn: sqlite3.Connection, table: str, values: Mapping[str, Any], record_id: int) -> str:
    """Return what a record is called in a sentence: its name in quotation marks, else its id."""
    name = called_by(conn, table, values)
    return f"“{name}”" if name is not None else str(record_id)
