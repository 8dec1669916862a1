"""A catalog as if it held less: a reading connection on which tables show the records of some vendors or people alone.

Whatever is asked of it by a table's plain name is answered for these; nothing of the question has to know. People,
teams, settings, functions and whatever else is small or common to all are there as always.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.catalog.touched import NO_VENDOR

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_OF_TOOLS = "tool_id IN (SELECT id FROM temp.shown_tool)"
_OF_SUBSCRIPTIONS = "subscription_id IN (SELECT id FROM temp.shown_subscription)"
_OF_LINES = f"""({_OF_TOOLS}
  OR (tool_id IS NULL AND coalesce(vendor_id, {NO_VENDOR}) IN (SELECT id FROM temp.shown)))"""
_OF_USE = f"({_OF_TOOLS} OR {_OF_SUBSCRIPTIONS})"
_BY_VENDOR = (
    ("tool", "vendor_id IN (SELECT id FROM temp.shown)"),
    ("subscription", _OF_TOOLS),
    ("invoice_line", _OF_LINES),
    ("live_line", _OF_LINES),
    ("usage", _OF_USE),
    ("live_usage", _OF_USE),
)
_FIND_LINES = (
    f"INSERT INTO temp.shown_line SELECT id FROM main.compared_line WHERE {_OF_TOOLS}",
    f"""INSERT INTO temp.shown_line SELECT id FROM main.compared_line
    WHERE tool_id IS NULL AND coalesce(vendor_id, {NO_VENDOR}) IN (SELECT id FROM temp.shown)""",
)
_COMPARED = """CREATE TEMP VIEW compared_line AS SELECT * FROM main.live_line
  WHERE id IN (SELECT id FROM temp.shown_line)"""
"""Lines are found by indexes once and then read in the order of the table: several times as fast."""

_COPY_SOURCES = (
    f"CREATE TEMP TABLE activity_source AS SELECT * FROM main.activity_source WHERE {_OF_SUBSCRIPTIONS}",
    "CREATE INDEX temp.shown_source ON activity_source(subscription_id)",
)
"""Reports of activity are few: as a table they are looked up by an index, and not gone through for each seat."""


def _copy_seats(wanted: str) -> Sequence[str]:
    """Return what makes a table of the seats that are wanted (SQL): they are looked up several times each."""
    return (
        f"""CREATE TEMP TABLE seat AS SELECT * FROM main.seat
        WHERE id IN (SELECT id FROM main.seat WHERE {wanted}) ORDER BY id""",
        "CREATE UNIQUE INDEX temp.shown_seat ON seat(id)",
        "CREATE INDEX temp.shown_seat_of ON seat(subscription_id)",
    )


@contextmanager
def of_vendors(catalog: Catalog, vendors: Collection[int]) -> Iterator[sqlite3.Connection]:
    """Show the tools of some vendors, with their contracts, seats, lines and use; NO_VENDOR: lines without one."""
    made = (
        f"INSERT INTO temp.shown_tool SELECT id FROM main.tool WHERE {_BY_VENDOR[0][1]}",
        f"INSERT INTO temp.shown_subscription SELECT id FROM main.subscription WHERE {_OF_TOOLS}",
        *_FIND_LINES,
        *_COPY_SOURCES,
        *_copy_seats(_OF_SUBSCRIPTIONS),
    )
    with _showing(catalog, vendors, made, _BY_VENDOR) as conn:
        yield conn


@contextmanager
def of_people(catalog: Catalog, people: Collection[int]) -> Iterator[sqlite3.Connection]:
    """Show the seats of some people, wherever they have any."""
    with _showing(catalog, people, _copy_seats("person_id IN (SELECT id FROM temp.shown)"), ()) as conn:
        yield conn


@contextmanager
def _showing(
    catalog: Catalog, ids: Collection[int], made: Sequence[str], views: Sequence[tuple[str, str]]
) -> Iterator[sqlite3.Connection]:
    conn = catalog.reader()
    try:
        conn.execute("PRAGMA query_only = OFF")  # for what is temporary; the file itself is opened for reading only
        for table in ("shown", "shown_tool", "shown_subscription", "shown_line"):
            conn.execute(f"CREATE TEMP TABLE {table}(id INTEGER PRIMARY KEY)")
        conn.executemany("INSERT INTO temp.shown VALUES (?)", ((number,) for number in ids))
        for statement in made:
            conn.execute(statement)
        for table, wanted in views:
            conn.execute(f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} WHERE {wanted}")
        conn.execute(_COMPARED)
        conn.execute("PRAGMA query_only = ON")
        yield conn
    finally:
        conn.close()
