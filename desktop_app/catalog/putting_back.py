"""Putting records back as they were before an operation, and deleting those that nobody needs any more."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from desktop_app.catalog import lines, usage
from desktop_app.catalog.calling import quoted
from desktop_app.catalog.errors import Conflict, ConflictItem
from desktop_app.catalog.obstacles import (
    BULK,
    SHARED,
    claimed,
    current,
    inserted,
    net_changes,
    users,
)
from desktop_app.catalog.sentences import say, term, verbatim


def bring_back(conn: sqlite3.Connection, number: int) -> None:
    """Put back the records an operation made or has too that went with the last one that needed them."""
    conn.execute("PRAGMA defer_foreign_keys = ON")
    own = [(change["table_name"], change["record_id"]) for change in net_changes(conn, number) if not change["before"]]
    too = conn.execute("SELECT table_name, record_id FROM claim WHERE operation_id = ?", (number,)).fetchall()
    for table, record_id in (*own, *too):
        _put_back(conn, table, record_id)


def _put_back(conn: sqlite3.Connection, table: str, record_id: int) -> None:
    """Put back a record that an undo deleted, with what it belongs to and what is part of it."""
    if current(conn, table, record_id, {"id": record_id}) is not None:
        return
    gone = conn.execute(
        """SELECT operation_id, before, kind FROM change JOIN operation ON operation.id = operation_id
        WHERE table_name = ? AND record_id = ? AND after IS NULL ORDER BY change.id DESC LIMIT 1""",
        (table, record_id),
    ).fetchone()
    if gone is None or gone["kind"] != "revert":
        return
    values = json.loads(gone["before"])
    marks = ", ".join(f":{name}" for name in values)
    ignore = " OR IGNORE" if table in _PARTS else ""
    _write(conn, f"INSERT{ignore} INTO {table}({', '.join(values)}) VALUES ({marks})", values, table, record_id)
    for parent in _parents(values):
        _put_back(conn, *parent)
    for part in conn.execute(
        f"""SELECT table_name, record_id FROM change WHERE operation_id = ? AND after IS NULL
        AND table_name IN ({", ".join("?" * len(_PARTS))}) AND json_extract(before, ?) = ?""",
        (gone["operation_id"], *_PARTS, f"$.{table}_id", record_id),
    ).fetchall():
        _put_back(conn, *part)


def restore(conn: sqlite3.Connection, number: int, by: int) -> list[str]:
    """Put back what one operation changed: bulk rows first, then records in the reverse order."""
    _void(conn, number, by)
    conn.execute("PRAGMA defer_foreign_keys = ON")
    staying = _staying(conn, number)
    kept: list[str] = []
    for change in reversed(net_changes(conn, number)):
        table, record_id = change["table_name"], change["record_id"]
        before = json.loads(change["before"]) if change["before"] else None
        if before is None:
            if (table, record_id) in staying:
                if table in ("vendor", "tool", "person", "team", "subscription"):
                    name = quoted(conn, table, json.loads(change["after"]), record_id)
                    kept.append(
                        say(
                            "The {kind} {name} stays: later operations use it.",
                            kind=term(table, table),
                            name=verbatim(name),
                        )
                    )
                continue
            conn.execute(f"DELETE FROM {table} WHERE id = ?", (record_id,))
        elif change["after"] is None and current(conn, table, record_id, {"id": 0}) is not None:
            continue  # back already, with another that uses it
        elif change["after"] is None or current(conn, table, record_id, before) is None:
            names = ", ".join(before)
            marks = ", ".join(f":{name}" for name in before)
            # An equal alias or function made since serves as well, and nothing points to the old one.
            ignore = " OR IGNORE" if table in _PARTS else ""
            _write(conn, f"INSERT{ignore} INTO {table}({names}) VALUES ({marks})", before, table, record_id)
        else:
            pairs = ", ".join(f"{name} = :{name}" for name in before)
            _write(conn, f"UPDATE {table} SET {pairs} WHERE id = :id_", {**before, "id_": record_id}, table, record_id)
    return kept


def _write(conn: sqlite3.Connection, sql: str, values: Mapping[str, Any], table: str, record_id: int) -> None:
    """Put a record's values back; another record that took its name meanwhile is a conflict."""
    try:
        conn.execute(sql, values)
    except sqlite3.IntegrityError as error:
        what, name = table.replace("_", " "), quoted(conn, table, values, record_id)
        item = ConflictItem(what, record_id, name, "its name was taken by another record since")
        raise Conflict(f"The {what} {name} cannot be put back: {item.reason}.", (item,)) from error


def _staying(conn: sqlite3.Connection, number: int) -> set[tuple[str, int]]:
    """Return the records an operation made that stay: used from outside, or had by another import too, with parents."""
    made = inserted(conn, [number])
    every = {(table, record) for table, records in made.items() for record in records}
    staying = claimed(conn, number)
    for table in SHARED:
        if made.get(table):
            staying |= {(table, target) for target, _, _ in users(conn, table, made[table], made, [number])}
    grown = bool(staying)
    while grown:
        grown = False
        for table, record in every:
            row = conn.execute(f"SELECT * FROM {table} WHERE id = ?", (record,)).fetchone()
            for parent in _parents(row):
                if (table, record) in staying and parent in every and parent not in staying:
                    staying.add(parent)
                    grown = True
                elif parent in staying and table in _PARTS and (table, record) not in staying:
                    staying.add((table, record))
                    grown = True
    return staying


_PARENTS = (
    ("vendor_id", "vendor"),
    ("tool_id", "tool"),
    ("person_id", "person"),
    ("team_id", "team"),
    ("owner_id", "person"),
    ("subscription_id", "subscription"),
    ("use_case_id", "use_case"),
    ("kill_switch_by_id", "person"),
)
_PARTS = ("tool_function", "vendor_alias", "person_alias")


def _parents(row: sqlite3.Row | Mapping[str, Any] | None) -> list[tuple[str, int]]:
    """The records that a record belongs to: (table, id)."""
    if row is None:
        return []
    names = row.keys()
    return [(table, row[column]) for column, table in _PARENTS if column in names and row[column] is not None]


def sweep(conn: sqlite3.Connection) -> None:
    """Delete shared records that an operation taken back earlier left for others, once nobody uses them any more."""
    left = conn.execute(
        f"""SELECT table_name, record_id FROM change JOIN operation ON operation.id = operation_id
        WHERE before IS NULL AND reverted_by IS NOT NULL AND kind <> 'revert'
        AND (table_name IN ({", ".join("?" * len(SHARED))}) OR EXISTS (SELECT 1 FROM claim
          WHERE claim.table_name = change.table_name AND claim.record_id = change.record_id))
        AND NOT EXISTS (SELECT 1 FROM claim JOIN operation o ON o.id = claim.operation_id AND o.reverted_by IS NULL
          WHERE claim.table_name = change.table_name AND claim.record_id = change.record_id)
        AND NOT EXISTS (SELECT 1 FROM change later JOIN operation o ON o.id = later.operation_id
          WHERE later.table_name = change.table_name AND later.record_id = change.record_id
          AND o.reverted_by IS NULL AND o.kind <> 'revert')""",
        SHARED,
    ).fetchall()
    waiting = {(row["table_name"], row["record_id"]) for row in left}
    waiting = {(t, r) for t, r in waiting if conn.execute(f"SELECT 1 FROM {t} WHERE id = ?", (r,)).fetchone()}
    while waiting:
        parts = {(table, record) for table, record in waiting if table in _PARTS}
        made = {table: {r for t, r in parts if t == table} for table in _PARTS}
        free = {
            (table, record)
            for table, record in waiting - parts
            if not any(True for _ in users(conn, table, {record}, made, [0]))
        }
        if not free:
            return
        for table, record in free:
            for part, column in (("tool_function", "tool"), ("vendor_alias", "tool"), ("vendor_alias", "vendor"),
                                 ("person_alias", "person")):  # fmt: skip
                if column == table:
                    conn.execute(f"DELETE FROM {part} WHERE {column}_id = ?", (record,))
            conn.execute(f"DELETE FROM {table} WHERE id = ?", (record,))
        waiting = {
            (t, r) for t, r in waiting - free if conn.execute(f"SELECT 1 FROM {t} WHERE id = ?", (r,)).fetchone()
        }


def _void(conn: sqlite3.Connection, number: int, by: int) -> None:
    """Void the bulk rows an operation brought, or, for a revert, bring back those it voided."""
    row = conn.execute("SELECT reverts FROM operation WHERE id = ?", (number,)).fetchone()
    for table in (*BULK, "source_file"):
        if row["reverts"] is not None:
            conn.execute(f"UPDATE {table} SET voided_by = NULL WHERE voided_by = ?", (number,))
        conn.execute(f"UPDATE {table} SET voided_by = ? WHERE operation_id = ? AND voided_by IS NULL", (by, number))
    lines.settle(conn, number)
    usage.settle(conn, number)
    for (voided,) in conn.execute("SELECT id FROM operation WHERE reverted_by = ?", (number,)).fetchall():
        lines.settle(conn, voided)
        usage.settle(conn, voided)
