"""How many seats are of which evidence, by tool: of what the last run of the rules did not look at it is kept.

A run reads the evidence of all seats, which takes seconds where there are hundreds of thousands. What it counted holds
for its day and up to its operation; the seats of the vendors that later operations reach (reach.py), with those that
hung together with them then, are counted again when somebody asks.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from desktop_app.catalog.evidence import seat_evidence_sql
from desktop_app.catalog.reach import happened, joined, reach

Counts = Mapping[tuple[int, str], int]
"""Seats by subscription and evidence."""


def by_tool(conn: sqlite3.Connection, as_of: str) -> list[sqlite3.Row]:
    """Return id and name of each tool with seats, an evidence class, and how many `seats` are of it on a day (ISO)."""
    vendors = _outdated(conn, as_of)
    sums = f"SELECT tool_id, evidence, count(*) AS seats FROM ({seat_evidence_sql()}) GROUP BY 1, 2"
    if vendors is not None:
        sums = f"""SELECT sub.tool_id, e.evidence, sum(e.seats) AS seats FROM evidence_sum e
          CROSS JOIN subscription sub ON sub.id = e.subscription_id AND sub.archived = 0
          WHERE e.subscription_id NOT IN {_OF_VENDORS} GROUP BY 1, 2"""
        if vendors:
            only = seat_evidence_sql(f"s.subscription_id IN {_OF_VENDORS}")
            sums += f" UNION ALL SELECT tool_id, evidence, count(*) FROM ({only}) GROUP BY 1, 2"
    return conn.execute(
        f"""SELECT t.id, t.name, e.evidence, e.seats FROM ({sums}) e JOIN tool t ON t.id = e.tool_id
        ORDER BY t.name, t.id, e.evidence""",
        {"as_of": as_of, "vendors": json.dumps(sorted(vendors or ()))},
    ).fetchall()


def counts(conn: sqlite3.Connection, as_of: str, tool: int | None = None) -> dict[str, int]:
    """Return how many seats are of each evidence class on a day (ISO): of all tools, or of one (its id)."""
    found: dict[str, int] = defaultdict(int)
    if tool is not None and _outdated(conn, as_of) is None:
        only = seat_evidence_sql("s.subscription_id IN (SELECT id FROM subscription WHERE tool_id = :tool)")
        sql = f"SELECT evidence, count(*) FROM ({only}) GROUP BY 1"
        return dict(conn.execute(sql, {"as_of": as_of, "tool": tool}).fetchall())
    for row in by_tool(conn, as_of):
        if tool in (None, row["id"]):
            found[row["evidence"]] += row["seats"]
    return dict(found)


def store(conn: sqlite3.Connection, counts: Counts, vendors: Collection[int] | None) -> None:
    """Keep what a run counted: of all seats, or of those of some vendors alone; within its transaction."""
    if vendors is None:
        conn.execute("DELETE FROM evidence_sum")
    else:
        given = {"vendors": json.dumps(sorted(vendors))}
        conn.execute(f"DELETE FROM evidence_sum WHERE subscription_id IN {_OF_VENDORS}", given)
    rows = ((subscription, evidence, seats) for (subscription, evidence), seats in counts.items())
    conn.executemany("INSERT INTO evidence_sum(subscription_id, evidence, seats) VALUES (?, ?, ?)", rows)


@cache
def judged_by() -> str:
    """Return what tells the statement that judges seats from an older or newer one, which may judge otherwise."""
    return hashlib.sha256(seat_evidence_sql().encode()).hexdigest()


_OF_VENDORS = """(SELECT sub.id FROM subscription sub JOIN tool t ON t.id = sub.tool_id
  WHERE t.vendor_id IN (SELECT value FROM json_each(:vendors)))"""


def _outdated(conn: sqlite3.Connection, as_of: str) -> Collection[int] | None:
    """Return the vendors whose seats may be judged otherwise than the last run of the day did; None: there is none."""
    last = conn.execute(
        "SELECT operation_id, groups FROM review_upto WHERE as_of = ? AND judged_by = ?", (as_of, judged_by())
    ).fetchone()
    if last is None:
        return None
    if not happened(conn, last["operation_id"]):
        return ()
    reached = reach(conn, last["operation_id"])
    if reached is None:
        return None
    moved = [sorted(reached.vendors)] if reached.moved else []
    together = joined([*json.loads(last["groups"]), *moved])
    return {*reached.vendors, *(one for group in together if not reached.vendors.isdisjoint(group) for one in group)}
