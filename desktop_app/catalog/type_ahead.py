"""The next row of a list whose text in a column begins with letters that are typed, whatever its filter and order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop_app.catalog.table_model import Column, Filter, Query, Table
from desktop_app.catalog.table_sql import Parts, parts_of, steered

NEAR = 512  # rows that are looked at first: mostly one of the next begins so
FEW = 8_192  # rows that are all looked at in parts, rather than to ask which of all records begin so
PART = 16_384  # ids that are compared in one call: a call holds up every other thread
STEPS = 20_000  # of SQLite's machine, after which a search that nobody waits for is given up


def names_rows(column: Column) -> bool:
    """Tell whether a column holds texts as they are shown: rows can be found by how these begin."""
    return column.type in ("text", "link") and not column.told


def next_beginning(
    conn: sqlite3.Connection,
    table: Table,
    query: Query,
    ids: Sequence[int],
    column: str,
    begun: str,
    start: int,
    stopped: Callable[[], bool],
) -> int:
    """Return the place among a list's ids of the first row from `start` on, and then from the top, that begins so.

    `ids` are those of the whole list in its order, `query` is the one they were found by. The column's text is compared
    whatever its case. Returns -1 where no row begins so. `stopped` is asked now and then; once it says so,
    sqlite3.OperationalError is raised.
    """
    wanted = Filter(column, "begins", _whatever_case(begun))
    conn.set_progress_handler(stopped, STEPS)
    try:
        whole = len(ids) <= FEW
        for place in _in_parts(len(ids), start, NEAR):
            found = _among(conn, table, query, ids[place.start : place.stop], wanted)
            if found >= 0:
                return place.start + found
            if not whole:
                break
        return -1 if whole else _of_known(conn, table, query, ids, wanted, start, stopped)
    finally:
        conn.set_progress_handler(None, 0)


def _whatever_case(text: str) -> tuple[str, ...]:
    """Return the ways a text is written, one for all where it has letters of ASCII alone: their case does not count."""
    return (text,) if text.isascii() else tuple(dict.fromkeys((text, text.lower(), text.upper(), text.capitalize())))


def _in_parts(count: int, start: int, size: int) -> Iterator[range]:
    """Give the places of a list in parts, from one on to the end, and then from the top."""
    for first, end in ((start, count), (0, start)):
        yield from (range(begin, min(begin + size, end)) for begin in range(first, end, size))


def _among(conn: sqlite3.Connection, table: Table, query: Query, ids: Sequence[int], wanted: Filter) -> int:
    """Return the place of the first of some ids whose row begins so, -1 for none."""
    # which rows are listed is settled
    asked = Query(where=(wanted,), as_of=query.as_of, archived=True, costs=query.costs)
    parts = Parts(table, asked, paged=True, unsorted=True)
    rows = conn.execute(
        f"SELECT {table.id} FROM {parts.source} WHERE {parts.where}", {**parts.values, "ids": json.dumps(list(ids))}
    )
    fitting = {row[0] for row in rows}
    return next((place for place, number in enumerate(ids) if number in fitting), -1)


def _of_known(
    conn: sqlite3.Connection, table: Table, query: Query, ids: Sequence[int], wanted: Filter, start: int,
    stopped: Callable[[], bool],
) -> int:  # fmt: skip
    """Look, among the ids that an index knows to have the letters anywhere, for the first that begins so."""
    asked = replace(query, where=(wanted,), search="", only=None)
    parts = Parts(table, asked, unsorted=True, steer=steered(conn, table, asked))
    if parts.known:
        known = {row[0] for row in conn.execute(parts.known, parts.values)}
        looked = 0
        for place in _in_parts(len(ids) if known else 0, start, PART):
            if stopped():
                raise sqlite3.OperationalError("interrupted")
            some = [number for number in ids[place.start : place.stop] if number in known]
            for first in range(0, len(some), NEAR):
                near = some[first : first + NEAR]
                found = _among(conn, table, query, near, wanted)
                if found >= 0:
                    return place.start + ids[place.start : place.stop].index(near[found])
                looked += len(near)
                if looked >= FEW:
                    return _of_all(conn, table, query, ids, wanted, start, stopped)
        return -1
    return _of_all(conn, table, query, ids, wanted, start, stopped)


def _of_all(
    conn: sqlite3.Connection, table: Table, query: Query, ids: Sequence[int], wanted: Filter, start: int,
    stopped: Callable[[], bool],
) -> int:  # fmt: skip
    """Ask which of all records begin so, which an index knows, and look for the first of them among the ids."""
    parts = parts_of(conn, table, replace(query, where=(wanted,), search="", only=None), unsorted=True)
    rows = conn.execute(f"SELECT {table.id} FROM {parts.source} WHERE {parts.where}", parts.values)
    fitting = {row[0] for row in rows}
    for place in _in_parts(len(ids) if fitting else 0, start, PART):
        if stopped():
            raise sqlite3.OperationalError("interrupted")
        some = ids[place.start : place.stop]
        if not fitting.isdisjoint(some):
            return place.start + next(n for n, number in enumerate(some) if number in fitting)
    return -1
