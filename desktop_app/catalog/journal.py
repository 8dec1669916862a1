"""One mechanism for undo, redo, history and "undo this import".

TEMP triggers on the writing connection put every changed record before and after into `change`. Bulk rows (invoice
lines, activity, usage) are not journaled one by one: they carry the operation that brought them and `voided_by`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import lines, merging, usage
from desktop_app.catalog.calling import quoted
from desktop_app.catalog.errors import CatalogError, Conflict, ConflictItem
from desktop_app.catalog.obstacles import (
    BULK,
    SHARED,
    claimed,
    current,
    inserted,
    net_changes,
    obstacles,
    standing,
    users,
)

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

JOURNALED: tuple[str, ...] = (
    "import_profile", "vendor", "team", "person", "person_alias", "tool", "tool_function", "vendor_alias",
    "subscription", "term", "entitlement", "seat", "activity_source", "exchange_rate", "commitment", "budget",
    "use_case", "measure", "allocation", "plan", "plan_function", "price_tier", "feature_use",
    "overlap_agreed", "attachment", "decision", "setting", "campaign", "campaign_item", "saved_view",
)  # fmt: skip
LINK_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "invoice_line": ("vendor_id", "tool_id", "subscription_id", "in_scope", "matched_by"),
    "usage": ("subscription_id", "tool_id", "person_id"),
    "activity": ("seat_id",),
}
"""What of bulk rows is journaled: what they were matched to, which a match or a merge changes."""
UNDOABLE = "kind NOT IN ('review', 'revert', 'erase')"


@dataclass(frozen=True)
class Reverted:
    """What taking an operation back did."""

    operation_id: int  # of the operation that did it
    title: str  # of the operation that was taken back
    kept: tuple[str, ...] = ()


def triggers(conn: sqlite3.Connection) -> list[str]:
    """Return the SQL of the TEMP triggers that write the journal on this connection."""
    statements = []
    for table in JOURNALED:
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
        for event, before, after in (("INSERT", None, "new"), ("UPDATE", "old", "new"), ("DELETE", "old", None)):
            changed = " OR ".join(f"old.{c} IS NOT new.{c}" for c in columns) if event == "UPDATE" else "1"
            statements.append(_trigger(table, event, event, before, after, columns, changed))
    for table, links in LINK_COLUMNS.items():
        changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in links)
        event = f"UPDATE OF {', '.join(links)}"
        statements.append(_trigger(table, "UPDATE", event, "old", "new", links, changed))
    return statements


def _trigger(
    table: str, name: str, event: str, before: str | None, after: str | None, columns: Sequence[str], changed: str
) -> str:
    def row(of: str | None) -> str:
        return "NULL" if of is None else "json_object(" + ", ".join(f"'{c}', {of}.{c}" for c in columns) + ")"

    return f"""CREATE TEMP TRIGGER journal_{table}_{name} AFTER {event} ON main.{table}
      WHEN ({changed}) AND (SELECT operation_id FROM temp.journal) IS NOT NULL BEGIN
      INSERT INTO change(id, operation_id, table_name, record_id, before, after)
      SELECT (SELECT coalesce(max(id), 0) + 1 FROM change), operation_id, '{table}', {after or before}.id,
        {row(before)}, {row(after)} FROM temp.journal; END"""


def history(conn: sqlite3.Connection, limit: int = 100) -> list[sqlite3.Row]:
    """Return the newest operations first: id, at, actor, kind, title, reverts, reverted_by."""
    return list(conn.execute("SELECT * FROM operation ORDER BY id DESC LIMIT ?", (limit,)))


def undoable(conn: sqlite3.Connection) -> sqlite3.Row | None:
    """Return the operation that undo would take back."""
    row = conn.execute(
        f"SELECT * FROM operation WHERE {UNDOABLE} AND reverted_by IS NULL ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def redoable(conn: sqlite3.Connection) -> sqlite3.Row | None:
    """Return the revert that redo would take back: the newest one with no other operation after it."""
    row = conn.execute(
        """SELECT revert.*, taken.title AS taken_title
        FROM operation revert JOIN operation taken ON taken.id = revert.reverts
        WHERE revert.kind = 'revert' AND revert.reverted_by IS NULL AND taken.kind <> 'revert' AND NOT EXISTS (
          SELECT 1 FROM operation later WHERE later.id > revert.id AND later.kind NOT IN ('review', 'revert'))
        ORDER BY revert.id DESC LIMIT 1"""
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def undo(catalog: Catalog) -> Reverted:
    """Take back the last operation that was not taken back. Raises CatalogError when there is none."""
    row = undoable(catalog.writer)
    if row is None:
        raise CatalogError("There is nothing to undo.")
    return revert(catalog, row["id"])


def redo(catalog: Catalog) -> Reverted:
    """Do again what was taken back last. Raises CatalogError when there is nothing, or something was done since."""
    row = redoable(catalog.writer)
    if row is None:
        raise CatalogError("There is nothing to redo.")
    return revert(catalog, row["id"])


def revert(catalog: Catalog, operation_id: int, *, with_dependents: bool = False) -> Reverted:
    """Take one operation back, as an operation of its own.

    Raises Conflict, with nothing changed, when a record no longer is as the operation left it or when later operations
    build on it; `with_dependents` takes those back first. Taking back a revert is a redo.
    """
    conn = catalog.writer
    row = conn.execute("SELECT * FROM operation WHERE id = ?", (operation_id,)).fetchone()
    if row is None:
        raise CatalogError(f"There is no operation {operation_id}; `seatbook history` lists them.")
    if row["reverted_by"] is not None:
        raise CatalogError(f"“{row['title']}” was taken back already.")
    if row["kind"] == "review":
        raise CatalogError("A review run is not taken back; run the review again.")
    if row["kind"] == "erase":
        raise CatalogError("What was erased is gone; nothing of it was kept.")
    done_again = standing(conn, operation_id)
    if done_again is not None and done_again != operation_id:  # a redo: what it did again is taken back
        found = revert(catalog, done_again, with_dependents=with_dependents)
        conn.execute("UPDATE operation SET reverted_by = ? WHERE id = ?", (found.operation_id, operation_id))
        return found
    title = _name(conn, row)
    verb = "Redo" if row["kind"] == "revert" else "Undo"
    done: list[int] = []
    try:
        with catalog.operation(f"{verb}: {title}", kind="revert") as operation:
            conn.execute("UPDATE operation SET reverts = ? WHERE id = ?", (operation_id, operation.id))
            kept = _revert_with(conn, row, operation.id, with_dependents, done)
            _sweep(conn)
            operation.detail = {"reverted": [str(number) for number in done], "kept": list(kept)}
    except sqlite3.IntegrityError as error:  # links are checked at the end, when all records are back
        raise Conflict(f"“{title}” cannot be put back: records that it needs are gone.", ()) from error
    return Reverted(operation.id, title, kept)


def _name(conn: sqlite3.Connection, row: sqlite3.Row) -> str:
    """Return the title a person knows: of a revert, the title of what it took back."""
    while row["reverts"] is not None:
        row = conn.execute("SELECT * FROM operation WHERE id = ?", (row["reverts"],)).fetchone()
    return str(row["title"])


def _revert_with(
    conn: sqlite3.Connection, row: sqlite3.Row, by: int, with_dependents: bool, done: list[int]
) -> tuple[str, ...]:
    taken = [row["id"]]
    conflicts, dependents = obstacles(conn, taken, by)
    if conflicts and not (with_dependents and dependents):
        titles = "; ".join(str(item) for item in conflicts[:3])
        more = f" and {len(conflicts) - 3} more" if len(conflicts) > 3 else ""
        raise Conflict(f"“{_name(conn, row)}” cannot be taken back: {titles}{more}.", tuple(conflicts), dependents)
    kept: list[str] = []
    for dependent in dependents if with_dependents else ():
        later = conn.execute("SELECT * FROM operation WHERE id = ? AND reverted_by IS NULL", (dependent,)).fetchone()
        if later is not None:
            kept += _revert_with(conn, later, by, with_dependents, done)
    if kept or (with_dependents and dependents):
        left, _ = obstacles(conn, taken, by)
        if left:
            raise Conflict(f"“{_name(conn, row)}” cannot be taken back: {left[0]}.", tuple(left), dependents)
    again = [one["id"] for one in conn.execute("SELECT id FROM operation WHERE reverted_by = ?", (row["id"],))]
    for number in taken:
        kept += _restore(conn, number, by)
        done.append(number)
    conn.executemany("UPDATE operation SET reverted_by = ? WHERE id = ?", [(by, number) for number in taken])
    if row["kind"] == "revert":
        # What it took back stands again.
        conn.execute("UPDATE operation SET reverted_by = NULL WHERE reverted_by = ?", (row["id"],))
        conn.execute("UPDATE operation SET reverted_by = ? WHERE id = ?", (by, row["id"]))
        for number in again:
            _bring_back(conn, number)
    merging.follow(conn, taken + again)
    return tuple(kept)


def _bring_back(conn: sqlite3.Connection, number: int) -> None:
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


def _restore(conn: sqlite3.Connection, number: int, by: int) -> list[str]:
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
                    kept.append(f"The {table} {name} stays: later operations use it.")
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


def _sweep(conn: sqlite3.Connection) -> None:
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
