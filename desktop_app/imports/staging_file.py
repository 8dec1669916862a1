"""The staging file: the parsed rows of one spreadsheet, where planning is SQL and the preview pages.

It is written by the reading process, planned by a connection that has the catalog attached read-only, and attached to
the catalog's writing connection when it is applied. The cells as they were read lie in a file beside it, which is still
being written while the rows are planned. Both are thrown away afterwards, so they need no safety of their own.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from desktop_app.catalog import raw_rows
from desktop_app.catalog.money import amount_text
from desktop_app.imports import staging_said, staging_usage
from desktop_app.imports.model import FIELDS, Action, Kind
from desktop_app.imports.staging_said import Said

_COMMON = ("sheet", "row", "action", "reason")
_PLANNED = {
    Kind.LINES: ("fine", "match", "row_key", "payment", "occurrence", "restates", "twin", "replaces"),
    Kind.SEATS: ("match", "seat"),
    Kind.PEOPLE: ("step",),
    Kind.SUBSCRIPTIONS: ("match", "step"),
    Kind.RATES: ("rate_id",),
    Kind.USAGE: ("match",),
    Kind.USE_CASES: (),
    Kind.BUDGETS: (),
    Kind.MEASURES: (),
    Kind.ALLOCATIONS: (),
    Kind.COMMITMENTS: (),
    Kind.RECORDS: (),
}
_ATTACHED_CACHE_KIB = 32_000
_AT_ONCE = 200
_CELLS = "cells.sqlite"
_HOW = 7  # the column of the table of matches that says how a text was matched

LINE_DEFAULTS = {
    "service_from": "coalesce(l.service_from, l.date)",
    "service_to": "coalesce(l.service_to, l.service_from, l.date)",
    "net": "coalesce(l.net, l.amount)",
    "line_kind": "coalesce(l.line_kind, 'charge')",
    "payment": "coalesce(l.payment, '')",
    "occurrence": "coalesce(l.occurrence, 1)",
}
"""What a staged line `l` says where a column is left empty because it says nothing new."""


def create(path: Path) -> sqlite3.Connection:
    """Make an empty staging file and return the connection that fills it."""
    conn = _create(path)
    for kind, fields in FIELDS.items():
        conn.execute(f"CREATE TABLE {kind.value}({', '.join((*_COMMON, *fields, *_PLANNED[kind]))})")
    conn.execute(
        "CREATE TABLE match(id INTEGER PRIMARY KEY, vendor_text, description, tool_text, status, vendor, tool, how,"
        " in_scope, suggestions)"
    )
    conn.executescript(staging_usage.TABLE)
    conn.execute(staging_said.TABLE)
    conn.execute(_planned_lines())
    return conn


def create_cells(path: Path) -> sqlite3.Connection:
    """Make the empty file of cells beside a staging file and return the connection that fills it."""
    conn = _create(path.with_name(_CELLS))
    conn.execute("CREATE TABLE cells(sheet, first_row, last_row, cells, PRIMARY KEY (sheet, first_row))")
    return conn


def _create(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    conn.execute("PRAGMA page_size = 16384")
    conn.execute("PRAGMA journal_mode = OFF")
    conn.execute("PRAGMA synchronous = OFF")
    conn.execute("PRAGMA cache_size = -16000")
    return conn


def _planned_lines() -> str:
    """The view of lines with what is not written twice: texts of the match, days of service, net, and the action."""
    shown = {name: f"l.{name}" for name in FIELDS[Kind.LINES]}
    shown |= {name: f"coalesce(l.{name}, m.{name})" for name in ("vendor_text", "description", "tool_text")}
    shown |= LINE_DEFAULTS
    action = (
        f"CASE WHEN l.action IS NOT NULL THEN l.action WHEN l.twin IS NOT NULL THEN '{Action.DUPLICATE}'"
        f" WHEN l.replaces IS NOT NULL THEN '{Action.UPDATED}' WHEN m.in_scope THEN '{Action.ADDED}'"
        f" ELSE '{Action.OUT_OF_SCOPE}' END"
    )
    reason = "CASE WHEN l.reason IS NULL AND l.action IS NULL AND NOT m.in_scope THEN m.how ELSE l.reason END"
    fields = ", ".join(f"{sql} AS {name}" for name, sql in shown.items())
    planned = ", ".join(f"{LINE_DEFAULTS.get(name, f'l.{name}')} AS {name}" for name in _PLANNED[Kind.LINES])
    return (
        f"CREATE VIEW planned_lines AS SELECT l.sheet, l.row, {action} AS action, {reason} AS reason,"
        f" {fields}, {planned}, l.rowid AS place, m.vendor, m.tool, m.how, m.in_scope, m.suggestions"
        " FROM lines l LEFT JOIN match m ON m.id = l.match"
    )


def planned_table(kind: Kind) -> str:
    """Return what gives the planned rows of a kind: a table, or a view where values are kept apart."""
    return "planned_lines" if kind is Kind.LINES else kind.value


def add_rows(conn: sqlite3.Connection, kind: Kind, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows of the columns named; the others stay empty."""
    said = Said(names.index("reason"))
    conn.execute("BEGIN")
    marks = ", ".join("?" * len(names))
    conn.executemany(f"INSERT INTO {kind.value}({', '.join(names)}) VALUES ({marks})", said.of(rows))
    said.keep(conn)
    conn.execute("COMMIT")


def add_columns(conn: sqlite3.Connection, kind: Kind, columns: Mapping[str, Sequence[object]]) -> None:
    """Write rows that come column by column, many to a statement: a quarter faster than row by row."""
    number = len(next(iter(columns.values())))
    whole = number - number % _AT_ONCE
    row = f"({', '.join('?' * len(columns))})"
    insert = f"INSERT INTO {kind.value}({', '.join(columns)}) VALUES "
    conn.execute("BEGIN")
    conn.executemany(
        insert + ", ".join([row] * _AT_ONCE),
        (
            list(
                chain.from_iterable(
                    zip(*(column[start : start + _AT_ONCE] for column in columns.values()), strict=True)
                )
            )
            for start in range(0, whole, _AT_ONCE)
        ),
    )
    conn.executemany(insert + row, zip(*(column[whole:number] for column in columns.values()), strict=True))
    conn.execute("COMMIT")


def columns(kind: Kind, *extra: str) -> tuple[str, ...]:
    """Return the columns of a kind's table: place and action, the fields, and the planned ones named."""
    return (*_COMMON, *FIELDS[kind], *extra)


def open_with_catalog(path: Path, catalog: Path) -> sqlite3.Connection:
    """Return a connection for planning: the staging file, with the catalog attached as `catalog`, read-only.

    `attach_cells` is to follow, once they are kept.
    """
    conn = sqlite3.connect(path.as_uri(), uri=True, isolation_level=None, timeout=5, check_same_thread=False)
    try:
        conn.row_factory = sqlite3.Row
        conn.execute("PRAGMA journal_mode = OFF")
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute(f"PRAGMA cache_size = -{_ATTACHED_CACHE_KIB}")
        conn.create_function("amount_text", 1, amount_text, deterministic=True)
        conn.execute("ATTACH ? AS catalog", (f"{catalog.resolve().as_uri()}?mode=ro",))
    except BaseException:
        conn.close()
        raise
    return conn


def attach_cells(conn: sqlite3.Connection, path: Path) -> None:
    """Let a connection for planning find the cells, too, which lie beside the staging file `path`."""
    conn.execute("ATTACH ? AS kept", (path.with_name(_CELLS).as_uri(),))


def attach(writer: sqlite3.Connection, path: Path) -> None:
    """Attach a staging file to the catalog's writing connection as `staging`; outside a transaction only."""
    writer.execute("ATTACH ? AS staging", (str(path),))


def detach(writer: sqlite3.Connection) -> None:
    """Undo `attach`, whatever happened in between."""
    writer.execute("DETACH staging")


def add_matches(conn: sqlite3.Connection, rows: Iterable[Sequence[object]]) -> None:
    """Write the texts that had to be matched, and the answers, in the order of the table's columns."""
    said = Said(_HOW)
    conn.execute("BEGIN")
    conn.executemany("INSERT INTO match VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", said.of(rows))
    said.keep(conn)
    conn.execute("COMMIT")


def undecided(conn: sqlite3.Connection, kind: Kind, sheet: int) -> Sequence[sqlite3.Row]:
    """Return the rows of a sheet whose action the catalog decides, in the file's order, with their `place`."""
    sql = f"SELECT rowid AS place, * FROM {kind.value} WHERE sheet = ? AND action IS NULL ORDER BY row"
    return conn.execute(sql, (sheet,)).fetchall()


def decide(conn: sqlite3.Connection, kind: Kind, rows: Iterable[Sequence[object]], column: str | None = None) -> None:
    """Write action, reason and, where named, one planned column of rows by place: (action, reason[, value], place)."""
    said = Said(1)
    extra = f", {column} = ?" if column else ""
    conn.execute("BEGIN")
    conn.executemany(f"UPDATE {kind.value} SET action = ?, reason = ?{extra} WHERE rowid = ?", said.of(rows))
    said.keep(conn)
    conn.execute("COMMIT")


def all_known(conn: sqlite3.Connection, kind: Kind, sheet: int, reason: str) -> None:
    """Make every row of a sheet that would be imported a duplicate: the sheet is in the catalog already."""
    conn.execute(
        f"UPDATE {kind.value} SET action = ?, reason = ? WHERE sheet = ? AND coalesce(action, '') NOT IN (?, ?)",
        (Action.DUPLICATE, reason, sheet, Action.TOTAL, Action.REJECTED),
    )
    staging_said.keep(conn, reason)


def counts(conn: sqlite3.Connection, kind: Kind, sheet: int) -> dict[Action, int]:
    """Return how many rows of a sheet have each action; of lines only those that are settled without the match."""
    rows = conn.execute(
        f"SELECT action, count(*) FROM {kind.value} WHERE sheet = ? AND action IS NOT NULL GROUP BY action", (sheet,)
    )
    return {Action(row[0]): row[1] for row in rows}


def page(
    conn: sqlite3.Connection, kind: Kind, sheet: int, offset: int, limit: int, action: str | None
) -> Sequence[sqlite3.Row]:
    """Return some rows of a sheet in the file's order with vendor, tool and how they were matched."""
    matched = kind in (Kind.SEATS, Kind.SUBSCRIPTIONS, Kind.USAGE)
    columns_ = "r.*, m.vendor, m.tool, m.how" if matched else "r.*, NULL AS vendor, NULL AS tool, NULL AS how"
    if kind is Kind.LINES:
        columns_ = "r.*"
    join = "LEFT JOIN match m ON m.id = r.match" if matched else ""
    wanted = "" if action is None else "AND r.action = ?"
    place = _in_order(conn) if kind is Kind.LINES else "r.rowid"  # where they were written in the file's order
    return conn.execute(
        f"SELECT {columns_} FROM {planned_table(kind)} r {join} WHERE r.sheet = ? {wanted}"
        f" ORDER BY {place} LIMIT ? OFFSET ?",
        (sheet, *(() if action is None else (action,)), limit, offset),
    ).fetchall()


def _in_order(conn: sqlite3.Connection) -> str:
    """What lines are sorted by; rows that parsing settled were written before the others, and need an index."""
    if not conn.execute("SELECT EXISTS (SELECT 1 FROM lines WHERE action IS NOT NULL)").fetchone()[0]:
        return "r.place"
    conn.execute("CREATE INDEX IF NOT EXISTS lines_in_order ON lines(sheet, row)")
    return "r.row"


def rejected(conn: sqlite3.Connection, kind: Kind, sheet: int) -> Sequence[tuple[int, str, Sequence[Any]]]:
    """Return the rejected rows of a sheet: row, reason, cells."""
    sql = f"SELECT row, reason FROM {kind.value} WHERE sheet = ? AND action = ? ORDER BY row"
    found = conn.execute(sql, (sheet, Action.REJECTED)).fetchall()
    cells = cells_of(conn, sheet, [row["row"] for row in found])
    said = staging_said.sentences(conn, (row["reason"] for row in found))
    return [(row["row"], said.get(row["reason"], ""), cells.get(row["row"], ())) for row in found]


def add_cells(conn: sqlite3.Connection, packs: Iterable[Sequence[object]]) -> None:
    """Write packs of raw cells: sheet, first row, last row, blob."""
    conn.execute("BEGIN")
    conn.executemany("INSERT INTO cells(sheet, first_row, last_row, cells) VALUES (?, ?, ?, ?)", packs)
    conn.execute("COMMIT")


def packs_of(conn: sqlite3.Connection, sheet: int) -> Iterator[tuple[int, int, bytes]]:
    """Give the packs of raw cells of a sheet: first row, last row, blob."""
    for row in conn.execute(
        "SELECT first_row, last_row, cells FROM cells WHERE sheet = ? ORDER BY first_row", (sheet,)
    ):
        yield row["first_row"], row["last_row"], row["cells"]


def cells_of(conn: sqlite3.Connection, sheet: int, rows: Sequence[int]) -> Mapping[int, Sequence[Any]]:
    """Return the raw cells of some rows of a sheet by row number."""
    wanted = sorted(set(rows))
    packs = conn.execute(
        "SELECT first_row, last_row, cells FROM cells WHERE sheet = ? AND last_row >= ? AND first_row <= ?",
        (sheet, wanted[0] if wanted else 1, wanted[-1] if wanted else 0),
    )
    used = (p["cells"] for p in packs if _any_between(wanted, p["first_row"], p["last_row"]))
    return raw_rows.cells_of(used, wanted)


def some_cell(conn: sqlite3.Connection, sheet: int, column: int) -> Any:
    """Return the last raw cell of a column in the first rows of a sheet, None where none has one."""
    pack = conn.execute("SELECT cells FROM cells WHERE sheet = ? ORDER BY first_row LIMIT 1", (sheet,)).fetchone()
    rows = reversed(raw_rows.unpack(pack["cells"]).values()) if pack is not None else ()
    return next((cells[column] for cells in rows if len(cells) > column and cells[column] not in (None, "")), None)


def _any_between(ordered: Sequence[int], first: int, last: int) -> bool:
    place = bisect_left(ordered, first)
    return place < len(ordered) and ordered[place] <= last


# On the catalog's writing connection, with the staging file attached ------------------------------------------------


def accounts_beside(conn: sqlite3.Connection, sheet: int) -> set[str]:
    """Return the accounts and e-mail addresses of the seats that all other sheets of the file have."""
    rows = conn.execute("SELECT account, email FROM seats WHERE sheet <> ?", (sheet,))
    return {text for row in rows for text in row if text}


def matches(conn: sqlite3.Connection) -> dict[int, sqlite3.Row]:
    """Return every matched text by its number."""
    return {row["id"]: row for row in conn.execute("SELECT * FROM match")}
