"""The term and the price of a subscription that its record shows: the latest of each."""

from __future__ import annotations

import sqlite3


def latest(conn: sqlite3.Connection, part: str, subscription: int) -> sqlite3.Row | None:
    """Return the latest row of "term" or "entitlement" of a subscription by its id; None where it has none."""
    order = "end_date DESC" if part == "term" else "start_date DESC"
    row = conn.execute(
        f"SELECT * FROM {part} WHERE subscription_id = ? ORDER BY {order} NULLS LAST, id DESC LIMIT 1", (subscription,)
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None
