"""What reconciling asks of the catalog, attached to the staging file: spans and prices of a tool."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def spans_of_tool(conn: sqlite3.Connection, tool: str) -> Sequence[tuple[str, str]]:
    """Return the months of the live lines of a tool: first and last, as 2026-04, each pair once."""
    rows = conn.execute(
        """SELECT DISTINCT substr(l.service_from, 1, 7), substr(l.service_to, 1, 7)
        FROM catalog.tool t JOIN catalog.invoice_line l ON l.tool_id = t.id AND l.in_scope = 1
        WHERE t.name = ? AND l.voided_by IS NULL AND l.is_charge = 1""",
        (tool,),
    )
    return [(row[0], row[1]) for row in rows]


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
