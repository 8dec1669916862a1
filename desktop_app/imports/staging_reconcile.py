"""What reconciling asks of a sheet and of the catalog, attached to the staging file: spans and prices."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop_app.imports.staging_file import LINE_DEFAULTS

_KNOWN = "l.sheet = ? AND l.action IS NULL AND l.match IN (SELECT id FROM match WHERE vendor IS NOT NULL)"


def spans_of_sheet(conn: sqlite3.Connection, sheet: int) -> Sequence[tuple[int, str, str]]:
    """Return the days of service that a sheet has lines for, of known vendors: match, first and last, each once."""
    first, last = LINE_DEFAULTS["service_from"], LINE_DEFAULTS["service_to"]
    rows = conn.execute(f"SELECT DISTINCT l.match, {first}, {last} FROM lines l WHERE {_KNOWN}", (sheet,))
    return [(row[0], row[1], row[2]) for row in rows]


def prices_of_sheet(conn: sqlite3.Connection, sheet: int) -> Sequence[tuple[int, str, str]]:
    """Return the unit prices that a sheet has lines for, of known vendors: match, currency and price, each once."""
    rows = conn.execute(
        f"SELECT DISTINCT l.match, l.currency, l.unit_price FROM lines l WHERE {_KNOWN} AND l.unit_price IS NOT NULL",
        (sheet,),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def spans_of_tool(conn: sqlite3.Connection, tool: str) -> Sequence[tuple[str, str]]:
    """Return the months of the live lines of a tool: first and last, as 2026-04, each pair once."""
    rows = conn.execute(
        """SELECT DISTINCT substr(l.service_from, 1, 7), substr(l.service_to, 1, 7)
        FROM catalog.tool t JOIN catalog.invoice_line l ON l.tool_id = t.id AND l.in_scope = 1
        WHERE t.name = ? AND l.voided_by IS NULL AND l.is_charge = 1""",
        (tool,),
    )
    return [(row[0], row[1]) for row in rows]


def spans_of_vendor(conn: sqlite3.Connection, vendor: str) -> Sequence[tuple[str, str]]:
    """Return the months of the live lines of a vendor, whatever their tool: first and last, as 2026-04."""
    rows = conn.execute(
        """SELECT DISTINCT substr(l.service_from, 1, 7), substr(l.service_to, 1, 7)
        FROM catalog.vendor v JOIN catalog.invoice_line l ON l.vendor_id = v.id AND l.in_scope = 1
        WHERE v.name = ? AND l.voided_by IS NULL AND l.is_charge = 1""",
        (vendor,),
    )
    return [(row[0], row[1]) for row in rows]


def terms_of_tool(conn: sqlite3.Connection, tool: str) -> Sequence[sqlite3.Row]:
    """Return what is contracted of a tool: subscription, currency, and first and last day of all its terms.

    A day is None where a term is open on that side, and both are where there is no term.
    """
    return conn.execute(
        """SELECT s.name, s.currency,
          CASE WHEN count(t.id) = count(t.start_date) THEN min(t.start_date) END AS first,
          CASE WHEN count(t.id) = count(t.end_date) THEN max(t.end_date) END AS last,
          max(coalesce(t.auto_renew, 0)) AS renews
        FROM catalog.tool o JOIN catalog.subscription s ON s.tool_id = o.id
        LEFT JOIN catalog.term t ON t.subscription_id = s.id
        WHERE o.name = ? AND s.archived = 0 AND s.state <> 'Closed' GROUP BY s.id ORDER BY s.name""",
        (tool,),
    ).fetchall()


_MOST = 2_000
"""New lines that are compared with the catalog's by their invoice: those of a larger file are hardly corrections."""


def contradictions(conn: sqlite3.Connection, sheet: int, most: int = _MOST) -> Sequence[sqlite3.Row]:
    """Return the lines of a sheet that the catalog holds with another amount: invoice, line, both amounts, the file.

    `place` is the staged line and `held_id` the catalog's. The same tool, invoice and line, or invoice where it has one
    line on both sides; the same payment and currency. A credit corrects no charge.
    Of more than `most` new lines none are compared.
    """
    new = """FROM lines s JOIN match m ON m.id = s.match WHERE s.sheet = :sheet AND m.in_scope AND s.twin IS NULL
      AND s.action IS NULL AND s.restates IS NULL AND s.replaces IS NULL AND s.invoice_number IS NOT NULL"""
    few = conn.execute(f"SELECT count(*) BETWEEN 1 AND {most} {new}", {"sheet": sheet}).fetchone()[0]
    if not few:
        return []
    known = "JOIN catalog.vendor v ON v.name = m.vendor LEFT JOIN catalog.tool t ON t.name = m.tool WHERE"
    return conn.execute(
        f"""WITH fresh AS (
          SELECT s.rowid AS place, s.row, s.invoice_number, s.line_number, s.amount, s.currency,
            coalesce(s.payment, '') AS payment,
            v.id AS vendor_id, t.id AS tool_id, count(*) OVER (PARTITION BY v.id, s.invoice_number) AS lines
          {new.replace("WHERE", known)}),
        held AS (
          SELECT l.*, count(*) OVER (PARTITION BY l.vendor_id, l.invoice_number) AS lines
          FROM (SELECT DISTINCT tool_id FROM fresh) f
          JOIN catalog.invoice_line l ON l.in_scope = 1 AND l.tool_id IS f.tool_id
          WHERE l.voided_by IS NULL AND l.is_charge = 1 AND l.invoice_number IN (SELECT invoice_number FROM fresh))
        SELECT f.place, h.id AS held_id, h.restates, f.row, f.invoice_number, f.line_number, f.amount, h.amount AS held,
          h.currency, file.name AS file
        FROM fresh f JOIN held h ON h.vendor_id = f.vendor_id AND h.invoice_number = f.invoice_number
          AND h.line_number IS f.line_number AND h.currency = f.currency AND h.payment = f.payment
          AND h.amount <> f.amount AND (h.amount < 0) = (f.amount < 0)
          AND (f.line_number IS NOT NULL OR (f.lines = 1 AND h.lines = 1))
        JOIN catalog.source_sheet part ON part.id = h.sheet_id JOIN catalog.source_file file ON file.id = part.file_id
        ORDER BY f.row""",
        {"sheet": sheet},
    ).fetchall()


def prices_of_tool(conn: sqlite3.Connection, tool: str) -> Sequence[sqlite3.Row]:
    """Return what is bought of a tool by unit: subscription, unit price, currency and months of the period."""
    return conn.execute(
        """SELECT s.name, e.unit_price, coalesce(e.currency, s.currency) AS currency, s.period_months
        FROM catalog.tool t JOIN catalog.subscription s ON s.tool_id = t.id
        JOIN catalog.entitlement e ON e.subscription_id = s.id
        WHERE t.name = ? AND s.archived = 0 AND s.pricing_model IN ('seat', 'unit') AND s.period_months > 0
          AND e.unit_price IS NOT NULL AND e.quantity IS NOT NULL ORDER BY e.start_date DESC, e.id""",
        (tool,),
    ).fetchall()
