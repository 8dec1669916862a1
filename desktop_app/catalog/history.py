"""What an operation changed, in a person's words, and whether it can be taken back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog.calling import called, called_by, links
from desktop_app.catalog.errors import ConflictItem, NoSuchRecord
from desktop_app.catalog.obstacles import BULK, net_changes, obstacles

NOT_SAID = ("id", "sheet_id", "row", "operation_id", "covers", "promise", "sha256")


@dataclass(frozen=True)
class Changed:
    """One record that an operation made, changed or removed.

    `kind` is its table; `fields` are (column without `_id`, before, after), values as text, records by their names.
    """

    kind: str
    name: str
    action: str  # made, changed, removed
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Story:
    """One operation: who did what and when, what it changed, and what stands in the way of taking it back."""

    id: int
    title: str
    kind: str
    actor: str
    at: str
    taken_back: bool
    changed: tuple[Changed, ...]  # the first of them
    count: int  # of all records it changed
    rows: int  # bulk rows that it brought
    trouble: str  # what did not go as it should, in a sentence; empty where everything did
    refusal: str | None  # why it cannot be taken back at all; None where it can be
    conflicts: tuple[ConflictItem, ...]
    dependents: tuple[int, ...]  # later operations to take back first


def story(conn: sqlite3.Connection, number: int, *, most: int = 200) -> Story:
    """Return an operation with the first `most` records that it changed. Raises NoSuchRecord for an unknown one."""
    row = conn.execute("SELECT * FROM operation WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise NoSuchRecord(f"There is no operation {number}; `seatbook history` lists them.")
    net = net_changes(conn, number)
    rows = sum(
        conn.execute(f"SELECT count(*) FROM {table} WHERE operation_id = ?", (number,)).fetchone()[0] for table in BULK
    )
    refusal = _refusal(row)
    conflicts, dependents = ([], ()) if refusal else obstacles(conn, [number], 0)
    return Story(
        number, row["title"], row["kind"], row["actor"], row["at"], row["reverted_by"] is not None,
        tuple(_changed(conn, change) for change in net[:most]), len(net), rows,
        json.loads(row["detail"] or "{}").get("trouble", ""), refusal, tuple(conflicts), dependents,
    )  # fmt: skip


def newest(conn: sqlite3.Connection) -> int:
    """Return the id of the newest operation; 0 where nothing happened yet."""
    return int(conn.execute("SELECT coalesce(max(id), 0) FROM operation").fetchone()[0])


def kinds_since(conn: sqlite3.Connection, number: int) -> list[tuple[str, str]]:
    """Return kind and detail of the operations after one that were not taken back, the oldest first."""
    rows = conn.execute(
        "SELECT kind, detail FROM operation WHERE id > ? AND reverted_by IS NULL AND kind <> 'revert' ORDER BY id",
        (number,),
    )
    return [(row[0], row[1]) for row in rows]


def decided_since(conn: sqlite3.Connection, number: int) -> list[int]:
    """Return the findings that were decided about after an operation, by decisions that still stand."""
    rows = conn.execute("SELECT DISTINCT finding_id FROM decision WHERE id > ? ORDER BY finding_id", (number,))
    return [row[0] for row in rows]


def _refusal(row: sqlite3.Row) -> str | None:
    if row["reverted_by"] is not None:
        return "It was taken back already."
    if row["kind"] == "review":
        return "A review run is not taken back: it changes no record. Run the review again."
    if row["kind"] == "erase":
        return "What was erased is gone; nothing of it was kept."
    return None


def _changed(conn: sqlite3.Connection, change: Mapping[str, Any]) -> Changed:
    before = json.loads(change["before"]) if change["before"] else None
    after = json.loads(change["after"]) if change["after"] else None
    action = "made" if before is None else "removed" if after is None else "changed"
    whole: Mapping[str, Any] = after or before or {}
    table = change["table_name"]
    leads = links(conn, table)

    def value(key: str, values: Mapping[str, Any] | None) -> str:
        found = (values or {}).get(key)
        if found is None:
            return ""
        return called(conn, leads[key], found) if key in leads else str(found)

    fields = tuple(
        (key.removesuffix("_id"), value(key, before), value(key, after))
        for key in whole
        if key not in NOT_SAID
        and (before or {}).get(key) != (after or {}).get(key)
        and (key != "archived" or action == "changed" or whole[key])  # that a new record is in use goes without saying
    )
    name = called_by(conn, table, whole) or str(change["record_id"])
    return Changed(table, name, action, fields)
