"""Seats that decisions gave up and bills no longer show, of each purchase on record: what `bought` takes off."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

GivenUp = tuple[int, int, int, str, str]
"""Purchase, its quantity on record, how many of them, the first day billed without them, lines that show it (JSON)."""


def stored(conn: sqlite3.Connection) -> list[GivenUp]:
    """Return what the last run found, by purchase."""
    rows = conn.execute("SELECT entitlement_id, recorded, seats, since, lines FROM given_up ORDER BY 1")
    return [tuple(row) for row in rows]


def store(conn: sqlite3.Connection, found: Sequence[GivenUp]) -> None:
    """Write what a run found in place of what was known; within its transaction."""
    conn.execute("DELETE FROM given_up")
    conn.executemany(
        "INSERT INTO given_up(entitlement_id, recorded, seats, since, lines) VALUES (?, ?, ?, ?, ?)", found
    )
