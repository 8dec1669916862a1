"""One mechanism for undo, redo, history and "undo this import".

Triggers (journal_triggers.py) put every changed record before and after into `change`. Bulk rows (invoice
lines, activity, usage) are not journaled one by one: they carry the operation that brought them and `voided_by`.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog import merging
from desktop_app.catalog.errors import CatalogError, Conflict
from desktop_app.catalog.obstacles import (
    obstacles,
    standing,
)
from desktop_app.catalog.putting_back import bring_back, restore, sweep

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

UNDOABLE = "kind NOT IN ('review', 'revert', 'erase')"


@dataclass(frozen=True)
class Reverted:
    """What taking an operation back did."""

    operation_id: int  # of the operation that did it
    title: str  # of the operation that was taken back
    kept: tuple[str, ...] = ()


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


def taken_back(conn: sqlite3.Connection, operation_id: int) -> bool:
    """Tell whether an operation was taken back, and not done again since."""
    row = conn.execute("SELECT reverted_by FROM operation WHERE id = ?", (operation_id,)).fetchone()
    return row is not None and row["reverted_by"] is not None


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
            sweep(conn)
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
        kept += restore(conn, number, by)
        done.append(number)
    conn.executemany("UPDATE operation SET reverted_by = ? WHERE id = ?", [(by, number) for number in taken])
    if row["kind"] == "revert":
        # What it took back stands again.
        conn.execute("UPDATE operation SET reverted_by = NULL WHERE reverted_by = ?", (row["id"],))
        conn.execute("UPDATE operation SET reverted_by = ? WHERE id = ?", (by, row["id"]))
        for number in again:
            bring_back(conn, number)
    merging.follow(conn, taken + again)
    return tuple(kept)
