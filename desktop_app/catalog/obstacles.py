"""What stands in the way of taking an operation back: records changed since, and records that later ones build on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop_app.catalog import lines
from desktop_app.catalog.calling import quoted
from desktop_app.catalog.errors import ConflictItem

BULK: tuple[str, ...] = ("activity", "usage", "invoice_line")
SHARED: tuple[str, ...] = ("vendor", "vendor_alias", "tool", "tool_function", "person", "person_alias", "team")
"""Records of reference that an import makes on the way; taking it back keeps those that later operations use."""


def obstacles(conn: sqlite3.Connection, taken: Sequence[int], by: int) -> tuple[list[ConflictItem], tuple[int, ...]]:
    """Name the records that are no longer as the operations left them, and the later operations to blame."""
    conflicts: list[ConflictItem] = []
    dependents: set[int] = set()
    for number in taken:
        for change in net_changes(conn, number):
            after = json.loads(change["after"]) if change["after"] else None
            now = current(conn, change["table_name"], change["record_id"], after or json.loads(change["before"]))
            if now == after or after is None or (now is None and change["table_name"] in SHARED):
                continue  # a shared record goes with its last user, and comes back with the first
            later = conn.execute(
                """SELECT operation.* FROM change JOIN operation ON operation.id = operation_id
                WHERE table_name = ? AND record_id = ? AND operation_id > ? AND operation_id <> ?
                AND reverted_by IS NULL ORDER BY operation_id DESC""",
                (change["table_name"], change["record_id"], number, by),
            ).fetchall()
            dependents.update(found for op in later if (found := standing(conn, op["id"])) not in (None, number))
            fields = _differences(after, now)
            who = f"by “{later[0]['title']}”" if later else "since"
            conflicts.append(
                ConflictItem(
                    change["table_name"].replace("_", " "),
                    change["record_id"],
                    quoted(conn, change["table_name"], now or after or {}, change["record_id"]),
                    f"{fields} changed {who}",
                )
            )
    blocked, builders = _built_upon(conn, taken)
    others = (dependents | builders) - set(taken)  # what a redo brought back of others counts as the step's own
    return conflicts + blocked, tuple(sorted(others, reverse=True))


def standing(conn: sqlite3.Connection, number: int) -> int | None:
    """Return the operation whose work an operation is: of a redo the one that was done again, of an undo none."""
    row = conn.execute(
        """SELECT operation.kind, taken.id AS taken, taken.kind AS taken_kind, taken.reverts AS origin
        FROM operation LEFT JOIN operation taken ON taken.id = operation.reverts WHERE operation.id = ?""",
        (number,),
    ).fetchone()
    if row["kind"] != "revert":
        return number
    return standing(conn, row["origin"]) if row["taken_kind"] == "revert" else None


def _differences(after: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> str:
    if after is None or now is None:
        return "the record was"
    return ", ".join(sorted(key.replace("_", " ") for key in after if after[key] != now.get(key)))


def net_changes(conn: sqlite3.Connection, number: int) -> list[dict[str, Any]]:
    """Return the first before and last after of each record of one operation, in the order of the first change."""
    net: dict[tuple[str, int], dict[str, Any]] = {}
    for row in conn.execute("SELECT * FROM change WHERE operation_id = ? ORDER BY id", (number,)):
        key = (row["table_name"], row["record_id"])
        if key in net:
            net[key]["after"] = row["after"]
        else:
            net[key] = dict(row)
    return [change for change in net.values() if change["before"] != change["after"]]


def current(conn: sqlite3.Connection, table: str, record_id: int, columns: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a record as it is now, only the given columns; None when it is gone."""
    names = ", ".join(columns)
    row = conn.execute(f"SELECT {names} FROM {table} WHERE id = ?", (record_id,)).fetchone()
    return dict(row) if row is not None else None


def _references(conn: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Give every (table, column, referenced table) of the schema, but for the journal's own."""
    yield from lines.LINKS
    yield from (("attachment", "record_id", kind) for kind in ("vendor", "tool", "subscription", "use_case"))
    for (table,) in conn.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' "
        "AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite%'"
    ).fetchall():
        for row in conn.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            if row["table"] not in ("operation", "source_sheet", "source_file"):
                yield table, row["from"], row["table"]


def inserted(conn: sqlite3.Connection, taken: Sequence[int]) -> dict[str, set[int]]:
    """Return the records that operations made, by table."""
    made: dict[str, set[int]] = {}
    for number in taken:
        for change in net_changes(conn, number):
            if change["before"] is None:
                made.setdefault(change["table_name"], set()).add(change["record_id"])
    return made


def users(
    conn: sqlite3.Connection, table: str, ids: set[int], made: Mapping[str, set[int]], taken: Sequence[int]
) -> Iterator[tuple[int, str, int]]:
    """Give (record, using table, using id) for records of `table` that something outside the operation uses."""
    marks = json.dumps(sorted(ids))
    for using, column, referenced in _references(conn):
        if referenced != table:
            continue
        live = " AND voided_by IS NULL" if using in BULK else ""
        own = f" AND operation_id NOT IN ({', '.join(map(str, taken))})" if using in BULK else ""
        rows = conn.execute(
            f"SELECT {column} AS target, id FROM {using} WHERE {column} IN (SELECT value FROM json_each(?)){live}{own}",
            (marks,),
        ).fetchall()
        for row in rows:
            if row["id"] not in made.get(using, ()):
                yield row["target"], using, row["id"]


def claimed(conn: sqlite3.Connection, number: int) -> set[tuple[str, int]]:
    """Return the records an operation made that another import which stands has too: (table, id)."""
    rows = conn.execute(
        """SELECT DISTINCT claim.table_name, claim.record_id FROM change
        JOIN claim ON claim.table_name = change.table_name AND claim.record_id = change.record_id
        JOIN operation ON operation.id = claim.operation_id AND operation.reverted_by IS NULL
        WHERE change.operation_id = ? AND change.before IS NULL AND claim.operation_id <> ?""",
        (number, number),
    )
    return {(row[0], row[1]) for row in rows}


def _built_upon(conn: sqlite3.Connection, taken: Sequence[int]) -> tuple[list[ConflictItem], set[int]]:
    """Name records made by the operations, other than shared ones, that later operations build on."""
    made = inserted(conn, taken)
    for number in taken:
        for table, record in claimed(conn, number):  # these stay, and so does what is built on them
            made[table].discard(record)
    conflicts: dict[tuple[str, int], ConflictItem] = {}
    builders: set[int] = set()
    for table, ids in made.items():
        if table in SHARED:
            continue
        for target, using, user in users(conn, table, ids, made, taken):
            if using in ("tool_function", "person_alias"):
                continue
            maker = _maker(conn, using, user)
            title = maker["title"] if maker is not None else "a later operation"
            if maker is not None and (found := standing(conn, maker["id"])) is not None:
                builders.add(found)
            values = dict(conn.execute(f"SELECT * FROM {table} WHERE id = ?", (target,)).fetchone())
            reason = f"“{title}” builds on it"
            conflicts[(table, target)] = ConflictItem(
                table.replace("_", " "), target, quoted(conn, table, values, target), reason
            )
    return list(conflicts.values()), builders


def _maker(conn: sqlite3.Connection, table: str, record_id: int) -> sqlite3.Row | None:
    if table in BULK:
        sql = f"SELECT operation.* FROM {table} JOIN operation ON operation.id = operation_id WHERE {table}.id = ?"
        row = conn.execute(sql, (record_id,)).fetchone()
    else:
        row = conn.execute(
            """SELECT operation.* FROM change JOIN operation ON operation.id = operation_id
            WHERE table_name = ? AND record_id = ? AND reverted_by IS NULL ORDER BY change.id DESC LIMIT 1""",
            (table, record_id),
        ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None
