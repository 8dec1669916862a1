"""The figures of staged sheets of use: what the catalog holds of them already, and writing them to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

TABLE = """CREATE TABLE usage_fact(sheet, place, metric, quantity, cost, currency, key);
CREATE TABLE usage_holder(account, email, name, person_id)"""
"""One figure of one staged row of use, by its place in that table; and whom an account belongs to.

A sheet with a column for each month has several such rows for one of its own.
"""


def add(conn: sqlite3.Connection, facts: Iterable[Sequence[object]]) -> None:
    """Write figures: sheet, place among its rows from 1, metric, quantity, cost, currency, key. Its rows come next."""
    conn.execute("BEGIN")
    before = int(conn.execute("SELECT coalesce(max(rowid), 0) FROM usage").fetchone()[0])
    conn.executemany(f"INSERT INTO usage_fact VALUES (?, {before} + ?, ?, ?, ?, ?, ?)", facts)
    conn.execute("COMMIT")


def known_rows(conn: sqlite3.Connection, sheet: int) -> Sequence[sqlite3.Row]:
    """Return the rows of which the catalog holds figures: place, whether one differs, and file and row there.

    Equal figures of one file are added before they are compared; the catalog's are those of its latest file.
    """
    if not conn.execute("SELECT EXISTS (SELECT 1 FROM catalog.usage)").fetchone()[0]:
        return ()
    conn.execute("CREATE INDEX IF NOT EXISTS usage_fact_key ON usage_fact(key)")
    return conn.execute(
        """WITH mine AS MATERIALIZED (
          SELECT key, sum(CAST(quantity AS REAL)) AS total FROM usage_fact GROUP BY key
        ), theirs AS MATERIALIZED (
          SELECT u.row_key AS key, sum(CAST(u.quantity AS REAL)) AS total, min(u.sheet_id) AS sheet_id,
            min(u.row) AS row
          FROM mine JOIN catalog.usage u ON u.row_key = mine.key WHERE u.voided_by IS NULL AND u.is_charge = 1
          GROUP BY u.row_key
        )
        SELECT f.place, max(abs(mine.total - theirs.total) > 1e-9 * max(abs(mine.total), abs(theirs.total), 1e-6)) AS
          differs, count(theirs.key) < count(*) AS more, file.name AS file, theirs.row AS their_row
        FROM usage_fact f JOIN mine ON mine.key = f.key LEFT JOIN theirs ON theirs.key = f.key
        LEFT JOIN catalog.source_sheet s ON s.id = theirs.sheet_id
        LEFT JOIN catalog.source_file file ON file.id = s.file_id
        WHERE f.sheet = ? GROUP BY f.place HAVING count(theirs.key) > 0""",
        (sheet,),
    ).fetchall()


def sums(conn: sqlite3.Connection, sheet: int) -> Sequence[sqlite3.Row]:
    """Return metric, number of figures and their sum of a sheet, for a sentence."""
    return conn.execute(
        """SELECT metric, count(*) AS n, sum(CAST(quantity AS REAL)) AS total FROM usage_fact WHERE sheet = ?
        GROUP BY metric ORDER BY min(rowid)""",
        (sheet,),
    ).fetchall()


def accounts(conn: sqlite3.Connection, sheet: int, prefix: str = "") -> Sequence[tuple[str, str | None, str | None]]:
    """Return the distinct account, e-mail and name of a sheet's rows that have one."""
    rows = conn.execute(
        f"SELECT DISTINCT account, email, name FROM {prefix}usage WHERE sheet = ? AND account IS NOT NULL", (sheet,)
    )
    return [(row[0], row[1], row[2]) for row in rows]


# On the catalog's writing connection, with the staging file attached ------------------------------------------------


def number_of(writer: sqlite3.Connection) -> int:
    """Return how many figures are staged."""
    return int(writer.execute("SELECT count(*) FROM staging.usage_fact").fetchone()[0])


def hold(writer: sqlite3.Connection, holders: Iterable[Sequence[object]]) -> None:
    """Say whose the accounts are: account, e-mail, name, person."""
    writer.execute("DELETE FROM staging.usage_holder")
    writer.executemany("INSERT INTO staging.usage_holder VALUES (?, ?, ?, ?)", holders)


def write(
    writer: sqlite3.Connection, operation: int, sheet: int, sheet_id: int, first: int, match: int,
    target: tuple[int | None, int | None],
) -> None:  # fmt: skip
    """Add the figures of a sheet's rows of one match to the catalog: those of a subscription and a tool."""
    subscription, tool = target
    writer.execute(
        """INSERT INTO usage(id, operation_id, subscription_id, tool_id, person_id, account, model, project, day,
          metric, quantity, cost, currency, row_key, sheet_id, row)
        SELECT ? + f.rowid, ?, ?, ?, h.person_id, u.account, u.model, u.project, u.date, f.metric, f.quantity, f.cost,
          f.currency, f.key, ?, u.row
        FROM staging.usage u JOIN staging.usage_fact f ON f.place = u.rowid
        LEFT JOIN staging.usage_holder h ON h.account = u.account AND h.email IS u.email AND h.name IS u.name
        WHERE u.sheet = ? AND u.match = ? AND u.action IN ('added', 'updated', 'duplicate')""",
        (first, operation, subscription, tool, sheet_id, sheet, match),
    )


def last_days(writer: sqlite3.Connection, sheet: int, match: int) -> Sequence[tuple[str, str | None, str, int]]:
    """Return account, e-mail, latest day of use and its row for every account of a sheet's rows of one match."""
    rows = writer.execute(
        """SELECT account, email, max(date), row FROM staging.usage
        WHERE sheet = ? AND match = ? AND account IS NOT NULL AND action IN ('added', 'updated', 'duplicate')
        GROUP BY account, email""",
        (sheet, match),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]
