"""The first rows of a list, found before all of them are: what the window shows at once.

They are those that `tables.ids` gives: as many as are found soon, one at least. Rows that the order's index leads to
are looked through as they come, for most filters let enough of them by; what is rarer is looked for by an index of its
own and sorted. Conditions on what has to be worked out for each row, as the evidence of a seat, are asked of some rows
at a time.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace

from desktop_app.catalog.table_model import Query, Table
from desktop_app.catalog.table_sql import Parts, parts_of

STEPS = 4_000  # of SQLite's machine, after which a search that nobody waits for is given up
TRIED = 0.012  # seconds of computing that looking through rows in their order may take
PATIENT = 0.2  # seconds of it until the first is found, where an index of parts of texts knows of many
ENOUGH = 64  # rows that fill a table, and are shown while more are worked out
FEW = 2_000  # rows that are read and sorted within a few milliseconds
AT_ONCE = (512, 1_024, 2_048, 4_096)  # rows for which something is worked out in one statement, before it is for all


def first_ids(
    conn: sqlite3.Connection, table: Table, query: Query, limit: int, stopped: Callable[[], bool]
) -> tuple[list[int], bool]:
    """Return the ids of the first rows of a query, in its order, `limit` at most, and whether there are no others.

    `stopped` is asked now and then; once it says so, sqlite3.OperationalError is raised.
    """
    conn.set_progress_handler(stopped, STEPS)
    try:
        found = _some_at_a_time(conn, table, query, limit)
        if found is not None:
            return found
        parts = parts_of(conn, table, query)
        if parts.named is None or parts.named >= FEW:
            in_order = Parts(table, query, in_order=True, steer=parts.steer)
            found = _as_they_come(conn, query, in_order, limit, stopped, PATIENT if parts.many else TRIED)
            if found is not None:
                return found
        ids = [row[0] for row in conn.execute(parts.ids(limit), parts.values)]
        return ids, len(ids) < limit
    finally:
        conn.set_progress_handler(None, 0)


def _some_at_a_time(conn: sqlite3.Connection, table: Table, query: Query, limit: int) -> tuple[list[int], bool] | None:
    """Ask conditions on what is worked out of some rows after the others; None where that finds no row, or none do."""
    worked_out = {column.key for column in table.columns if column.needs in table.page_joins}
    slow = tuple(item for item in query.where if item.column in worked_out)
    if not slow or any(key in worked_out for key, _ in query.sort or table.default_sort):
        return None
    parts = parts_of(conn, table, replace(query, where=tuple(item for item in query.where if item not in slow)))
    asked = Parts(table, Query(where=slow, as_of=query.as_of, costs=query.costs), paged=True, unsorted=True)
    rows = conn.execute(parts.ids(), parts.values)
    found: list[int] = []
    for size in AT_ONCE:
        some = [row[0] for row in rows.fetchmany(size)]
        fitting = conn.execute(
            f"SELECT {table.id} FROM {asked.source} WHERE {asked.where}", {**asked.values, "ids": json.dumps(some)}
        )
        let_by = {row[0] for row in fitting}
        found.extend(number for number in some if number in let_by)
        ended = len(some) < size
        if ended or len(found) >= min(ENOUGH, limit):
            rows.close()
            return found[:limit], ended and len(found) <= limit
    rows.close()
    return (found, False) if found else None


def _as_they_come(
    conn: sqlite3.Connection, query: Query, parts: Parts, limit: int, stopped: Callable[[], bool], patience: float
) -> tuple[list[int], bool] | None:
    """Look through the rows in their order for a moment; None where no index has it, or where none is let by.

    Until one is let by, the moment may last as many seconds of computing as `patience`.
    """
    if not (query.where or query.search):
        return None
    sql = parts.ids(limit)
    plan = [row[3] for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}", parts.values)]
    if "USE TEMP B-TREE FOR ORDER BY" in plan:
        return None
    begun = time.thread_time()
    found: list[int] = []

    def enough() -> bool:
        return time.thread_time() > begun + (TRIED if found else max(TRIED, patience)) or stopped()

    conn.set_progress_handler(enough, STEPS)
    try:
        for (number,) in conn.execute(sql, parts.values):
            found.append(number)
        return found, len(found) < limit
    except sqlite3.OperationalError:
        if stopped() or time.thread_time() <= begun + TRIED:
            raise
        return (found, False) if found else None
    finally:
        conn.set_progress_handler(stopped, STEPS)
