"""What planning asks the attached catalog about the records of our own lists, and what applying asks the writer."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop_app.catalog import tables

_AT_ONCE = 20_000
_NAMED = ("vendor", "tool", "person", "team", "subscription", "use_case")
_MERGED = ("vendor", "tool", "person", "team", "subscription")
_FIRST_ID = 1_500_000_000_000 << 21  # ids hold the time they were made: none is older than the program


def shown(
    conn: sqlite3.Connection, name: str, as_of: str, ids: Iterable[int] | None = None
) -> Iterator[Mapping[str, object]]:
    """Give rows of a list as it is at a day, those of some ids or all of them."""
    query = tables.Query(as_of=as_of)
    wanted = tables.ids(conn, name, query) if ids is None else list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        yield from tables.page(conn, name, query, wanted[start : start + _AT_ONCE])


def standing(conn: sqlite3.Connection, table: str, ids: Collection[int]) -> dict[int, tuple[int, bool]]:
    """Return for the ids that a table has: the record it is now, where it was merged, and whether that is archived."""
    into = "coalesce(r.merged_into, r.id)" if table in _MERGED else "r.id"
    archived = f"(SELECT kept.archived FROM {table} kept WHERE kept.id = {into})" if table in _NAMED else "0"
    rows = conn.execute(
        f"SELECT r.id, {into}, {archived} FROM {table} r WHERE r.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: (row[1], bool(row[2])) for row in rows}


def names(conn: sqlite3.Connection, table: str) -> Sequence[tuple[str, int, int | None, bool]]:
    """Return every record of a table by name: name, id, the one it was merged into, whether it is archived.

    Records that are live come first, then archived ones, then what merged ones were called.
    """
    into = "merged_into" if table in _MERGED else "NULL"
    archived = "archived" if table in _NAMED else "0"
    rows = conn.execute(f"SELECT name, id, {into}, {archived} FROM {table} ORDER BY {into} IS NOT NULL, 4, id")
    return [(row[0], row[1], row[2], bool(row[3])) for row in rows]


def live_bulk(conn: sqlite3.Connection, table: str, ids: Collection[int]) -> set[int]:
    """Return which of some lines or figures of use the catalog holds, not taken back."""
    rows = conn.execute(
        f"SELECT id FROM catalog.{table} WHERE voided_by IS NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0] for row in rows}


def live_keys(conn: sqlite3.Connection, keys: Collection[str]) -> set[tuple[str, int, str]]:
    """Return identity, number among equals and payment of the live lines with some identities."""
    rows = conn.execute(
        "SELECT row_key, occurrence, payment FROM catalog.invoice_line WHERE voided_by IS NULL"
        " AND row_key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )
    return {(row[0], row[1], row[2]) for row in rows}


def lines_that_say(conn: sqlite3.Connection, days: Collection[str]) -> list[sqlite3.Row]:
    """Return what the live lines of some days say, by the names that a list has for it."""
    return conn.execute(
        "SELECT date, vendor_text, amount, currency, invoice_number AS invoice, description FROM catalog.invoice_line"
        " WHERE voided_by IS NULL AND is_charge = 1 AND date IN (SELECT value FROM json_each(?))",
        (json.dumps(list(days)),),
    ).fetchall()


def live_figures(conn: sqlite3.Connection, keys: Collection[str]) -> set[tuple[str, str]]:
    """Return identity and quantity of the figures of use that count, of some identities."""
    rows = conn.execute(
        "SELECT row_key, quantity FROM catalog.usage WHERE voided_by IS NULL AND is_charge = 1"
        " AND row_key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )
    return {(row[0], row[1]) for row in rows}


def all_ids(conn: sqlite3.Connection, table: str) -> set[int]:
    """Return the ids of all records of a table, or of all lines and figures that were not taken back."""
    live = " WHERE voided_by IS NULL" if table in ("invoice_line", "usage", "activity") else ""
    return {row[0] for row in conn.execute(f"SELECT id FROM {table}{live}")}


def questions(conn: sqlite3.Connection) -> set[str]:
    """Return the rule and subject of every question that is or was asked: "R01/subscription:5"."""
    return {row[0] for row in conn.execute("SELECT rule || '/' || subject_key FROM finding")}


def file_of_sheet(conn: sqlite3.Connection, sheet: int) -> str | None:
    """Return the name of the file that a sheet is of; None where the sheet is not here."""
    sql = "SELECT f.name FROM source_sheet s JOIN source_file f ON f.id = s.file_id WHERE s.id = ?"
    row = conn.execute(sql, (sheet,)).fetchone()
    return None if row is None else str(row[0])


def file_named(conn: sqlite3.Connection, file: int) -> str | None:
    """Return the name of a file; None where it is not here."""
    row = conn.execute("SELECT name FROM source_file WHERE id = ?", (file,)).fetchone()
    return None if row is None else str(row[0])


def question_of(conn: sqlite3.Connection, decision: int) -> int | None:
    """Return the question of a decision; None where it is not here."""
    row = conn.execute("SELECT finding_id FROM decision WHERE id = ?", (decision,)).fetchone()
    return None if row is None else int(row[0])


def bare(conn: sqlite3.Connection, table: str, part: str) -> set[int]:
    """Return the questions (`finding`) or decisions of which a part, kept as JSON, says nothing yet."""
    if part == "outcome":
        return {row[0] for row in conn.execute("SELECT id FROM decision EXCEPT SELECT decision_id FROM verification")}
    return {row[0] for row in conn.execute(f"SELECT id FROM {table} WHERE {part} IN ('[]', '{{}}')")}


def current_term(conn: sqlite3.Connection, subscription: int, as_of: str) -> sqlite3.Row | None:
    """Return the term that the list of subscriptions shows at a day."""
    row = conn.execute(
        """SELECT * FROM term c WHERE c.subscription_id = ?1 ORDER BY coalesce(c.start_date, '') <= ?2 DESC,
        CASE WHEN c.start_date <= ?2 OR c.start_date IS NULL THEN coalesce(c.end_date, '') ELSE '' END DESC,
        c.start_date LIMIT 1""",
        (subscription, as_of),
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def running(conn: sqlite3.Connection, subscription: int, as_of: str) -> list[dict[str, Any]]:
    """Return what is bought of a subscription at a day, the latest purchase last."""
    rows = conn.execute(
        """SELECT * FROM bought WHERE subscription_id = ?1 AND coalesce(start_date, '') <= ?2
        AND coalesce(end_date, '9999') >= ?2 ORDER BY start_date, id""",
        (subscription, as_of),
    )
    return [dict(row) for row in rows]


def plans(conn: sqlite3.Connection, tool: int) -> Sequence[tuple[str, int, int | None, bool]]:
    """Return the plans of a tool, as `names` does."""
    return [
        (row[0], row[1], None, False) for row in conn.execute("SELECT name, id FROM plan WHERE tool_id = ?", (tool,))
    ]


def functions(conn: sqlite3.Connection, tool: int) -> Sequence[sqlite3.Row]:
    """Return id, function and whether it is the primary one of a tool's functions."""
    return conn.execute("SELECT id, function, is_primary FROM tool_function WHERE tool_id = ?", (tool,)).fetchall()


def taken(conn: sqlite3.Connection, table: str, ids: Collection[int]) -> set[int]:
    """Return which of some ids are those of lines or figures of use, also of ones that were taken back."""
    rows = conn.execute(
        f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {row[0] for row in rows}


def is_ours(number: int, newest: int) -> bool:
    """Tell whether a number can be an id that a catalog gave before `newest`: ids hold the time they were made."""
    return _FIRST_ID < number < newest


def is_free(conn: sqlite3.Connection, table: str, number: int) -> bool:
    """Tell whether no record has an id: none of the table, and none of those that are searched by their ids."""
    tables_ = {*_NAMED, table}
    return not any(conn.execute(f"SELECT 1 FROM {one} WHERE id = ?", (number,)).fetchone() for one in tables_)


def latest_reports(conn: sqlite3.Connection) -> dict[int, str]:
    """Return the day of the newest report on activity of each subscription that has one."""
    rows = conn.execute("SELECT subscription_id, max(data_date) FROM activity_source GROUP BY subscription_id")
    return {row[0]: row[1] for row in rows}


def subscriptions_of(conn: sqlite3.Connection, seats: Collection[int]) -> dict[int, int]:
    """Return the subscription of each of some seats."""
    rows = conn.execute(
        "SELECT id, subscription_id FROM seat WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(seats)),)
    )
    return {row[0]: row[1] for row in rows}
