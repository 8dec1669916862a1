"""Twins of invoice lines: which of several equal lines, imported from several files, is the charge."""

from __future__ import annotations

import sqlite3

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


def settle(conn: sqlite3.Connection, operation_id: int) -> None:
    """Say again which lines are charges, among the lines of one operation and all their twins.

    Twins are equal lines of different files: the same `row_key` and `occurrence`, where the k-th equal line of one file
    is the k-th of another. The earliest that is neither voided nor replaced is the charge; the others are duplicates.
    """
    conn.execute(
        """WITH touched AS (
          SELECT DISTINCT row_key, occurrence FROM invoice_line WHERE operation_id = ?
        ), charge AS (
          SELECT min(line.id) AS id FROM touched JOIN invoice_line line USING (row_key, occurrence)
          WHERE line.voided_by IS NULL AND line.replaced_by IS NULL GROUP BY row_key, occurrence
        )
        UPDATE invoice_line SET is_charge = (id IN (SELECT id FROM charge))
        WHERE id IN (SELECT line.id FROM touched JOIN invoice_line line USING (row_key, occurrence))
          AND is_charge <> (id IN (SELECT id FROM charge))""",
        (operation_id,),
    )
