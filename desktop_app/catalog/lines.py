"""Twins of invoice lines: which of several equal lines, imported from several files, is the charge."""

from __future__ import annotations

import sqlite3

from desktop_app.catalog import restating

LINKS: tuple[tuple[str, str, str], ...] = (
    ("activity", "seat_id", "seat"),
    ("activity", "source_id", "activity_source"),
    ("usage", "subscription_id", "subscription"),
    ("usage", "tool_id", "tool"),
    ("usage", "person_id", "person"),
    ("invoice_line", "vendor_id", "vendor"),
    ("invoice_line", "tool_id", "tool"),
    ("invoice_line", "subscription_id", "subscription"),
)
"""Where bulk rows point to: (table, column, table pointed to). Only live rows must find what they point to."""

SOURCES: tuple[tuple[str, str, str], ...] = tuple(
    (table, column, target)
    for table in ("activity", "usage", "invoice_line")
    for column, target in (("operation_id", "operation"), ("sheet_id", "source_sheet"))
)
"""Where bulk rows come from, in the same form."""

ACCOUNT = "CASE WHEN channel IN ('card', 'expense') THEN NULL ELSE billing_account END"
"""SQL of a line's billing account: a card's own number is none of the vendor's."""

CHARGES = """
  paid AS (SELECT row_key, payment, max(occurrence) AS n FROM live WHERE payment <> '' GROUP BY row_key, payment),
  all_paid AS (SELECT row_key, sum(n) AS n FROM paid GROUP BY row_key),
  unpaid AS (SELECT row_key, max(occurrence) AS n FROM live WHERE payment = '' GROUP BY row_key),
  most AS (SELECT row_key, max(n) AS n FROM (
    SELECT row_key, count(*) AS n FROM (SELECT DISTINCT row_key, file, payment, occurrence FROM live)
    GROUP BY row_key, file) GROUP BY row_key),
  first AS (SELECT min(id) AS id, row_key, payment, occurrence FROM live GROUP BY row_key, payment, occurrence),
  charge AS (SELECT first.id, first.row_key FROM first JOIN most USING (row_key)
    LEFT JOIN all_paid USING (row_key) LEFT JOIN unpaid USING (row_key)
    WHERE first.payment <> '' OR first.occurrence > unpaid.n - (most.n - coalesce(all_paid.n, 0)))
"""
"""Which of equal lines are charges: the last of these common table expressions, from live(id, row_key, payment,
occurrence, file).

The k-th equal line of one file is the k-th of another. Lines with a payment are equal only to those of the same
payment; a file that repeats one on another sheet has it once. One without a payment may be any of those with one, seen
before it was paid; so there are as many charges as payments, or as one file alone has lines, whichever is more. Of
several files the earliest line counts.
"""


_EARLIEST = "charge AS (SELECT min(id) AS id FROM live GROUP BY row_key, occurrence)"
"""What CHARGES comes to where no line has a payment."""


def settle(conn: sqlite3.Connection, operation_id: int) -> None:
    """Say again which lines are charges, among the lines of one operation and their equals in other files."""
    paid = conn.execute(
        """SELECT EXISTS (SELECT 1 FROM invoice_line mine JOIN invoice_line equal
        ON equal.row_key = mine.row_key AND equal.payment <> '' WHERE mine.operation_id = ?)""",
        (operation_id,),
    ).fetchone()[0]
    conn.execute(
        f"""WITH touched AS (SELECT DISTINCT row_key FROM invoice_line WHERE operation_id = ?),
        live AS MATERIALIZED (SELECT line.id, row_key, payment, occurrence, operation_id AS file, is_charge
          FROM touched JOIN invoice_line line USING (row_key) WHERE voided_by IS NULL AND restates IS NULL),
        {CHARGES if paid else _EARLIEST}
        UPDATE invoice_line SET is_charge = 1 - is_charge
        WHERE id IN (SELECT id FROM live WHERE is_charge <> (id IN (SELECT id FROM charge)))""",
        (operation_id,),
    )
    restating.settle(conn, operation_id)


def unsettled(conn: sqlite3.Connection) -> int:
    """Return how many lines are a charge and should be none, or the other way round: none in a sound catalog."""
    return int(
        conn.execute(
            f"""WITH live AS MATERIALIZED (SELECT id, row_key, payment, occurrence, operation_id AS file
              FROM invoice_line WHERE voided_by IS NULL AND restates IS NULL), {CHARGES}
            SELECT count(*) FROM invoice_line
            WHERE voided_by IS NULL AND restates IS NULL AND is_charge <> (id IN (SELECT id FROM charge))"""
        ).fetchone()[0]
    ) + restating.unsettled(conn)
