"""The names that a cost and usage file gives to vendors and tools."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.catalog.review_queries import catalog_id


@dataclass(frozen=True)
class Names:
    """Names by id; `priced_by_use` says of subscriptions whether use is paid for, not seats.

    `tools_by_use` are the tools of which no subscription is paid for otherwise; `catalog` tells this catalog and its
    copies from others, as text that no spreadsheet program takes for a number.
    """

    vendors: Mapping[int, str]
    tools: Mapping[int, str]
    priced_by_use: Mapping[int, bool]
    tools_by_use: frozenset[int]
    catalog: str


def names(conn: sqlite3.Connection) -> Names:
    """Read the names of all vendors and tools, archived ones too."""
    return Names(
        dict(conn.execute("SELECT id, name FROM vendor").fetchall()),
        dict(conn.execute("SELECT id, name FROM tool").fetchall()),
        dict(conn.execute("SELECT id, pricing_model IN ('usage', 'unit') FROM subscription").fetchall()),
        frozenset(
            row[0]
            for row in conn.execute(
                "SELECT tool_id FROM subscription GROUP BY tool_id HAVING min(pricing_model IN ('usage', 'unit'))"
            )
        ),
        f"seatbook-{catalog_id(conn)}",
    )


def not_spend(conn: sqlite3.Connection, as_of: str) -> dict[str, int]:
    """Return how many lines up to a day are no spend on AI tools: `tax` and `other_vendors`."""
    row = conn.execute(
        """SELECT coalesce(sum(in_scope = 1 AND line_kind = 'tax'), 0) AS tax,
          coalesce(sum(in_scope <> 1), 0) AS other_vendors FROM live_line WHERE date <= ?""",
        (as_of,),
    ).fetchone()
    return {"tax": row["tax"], "other_vendors": row["other_vendors"]}
