"""The ids of a list's rows, found in another thread: the first of them at once, then all.

A million takes a while, and one call into C that lasts holds the window up as much as one of its own would: so ids are
packed as they come, and looked through in parts.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Sequence

from desktop_app.catalog import tables
from desktop_app.catalog.first_rows import first_ids

STEPS = 20_000  # of SQLite's machine, after which a search that nobody waits for is given up
PART = 65_536  # ids that are looked through at a time

Found = tuple[Sequence[int], bool]
"""The first ids, and whether there are no others."""

Every = tuple[Sequence[int], int, int]
"""All ids, a record, and its place among them, -1 where it is not."""


def first(
    conn: sqlite3.Connection, table: tables.Table, query: tables.Query, limit: int, stopped: Callable[[], bool]
) -> Found | None:
    """Return the first ids of a query; None once `stopped` says that something else was asked for."""
    try:
        ids, complete = first_ids(conn, table, query, limit, stopped)
    except sqlite3.OperationalError:
        if not stopped():
            raise
        return None
    return array("q", ids), complete


def every(
    conn: sqlite3.Connection,
    table: tables.Table,
    query: tables.Query,
    stopped: Callable[[], bool],
    sought: Callable[[], int],
) -> Every | None:
    """Return all ids, as the first, and where among them the record is that is sought when they are found."""
    conn.set_progress_handler(stopped, STEPS)
    try:
        ids = array("q", tables.each_id(conn, table, query))
    except sqlite3.OperationalError:
        if not stopped():
            raise
        return None
    record = sought()
    return ids, record, place_in(ids, record)


def place_in(ids: Sequence[int], record: int) -> int:
    """Return the place of a record among ids, -1 where it is not."""
    for begin in range(0, len(ids), PART):
        try:
            return begin + ids[begin : begin + PART].index(record)
        except ValueError:
            continue
    return -1
