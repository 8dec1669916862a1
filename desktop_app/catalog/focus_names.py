"""The names that a cost and usage file gives to vendors and tools."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """Names by id; `priced_by_use` says of subscriptions whether use is paid for, not seats."""

    vendors: Mapping[int, str]
    tools: Mapping[int, str]
    priced_by_use: Mapping[int, bool]


def names(conn: sqlite3.Connection) -> Names:
    """Read the names of all vendors and tools, archived ones too."""
    return Names(
        dict(conn.execute("SELECT id, name FROM vendor").fetchall()),
        dict(conn.execute("SELECT id, name FROM tool").fetchall()),
        dict(conn.execute("SELECT id, pricing_model IN ('usage', 'unit') FROM subscription").fetchall()),
    )
