"""Whose questions were before an operation: owners and teams as the journal tells they stood then."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping

from desktop_app.catalog.finding_sql import FINDING_OWNER_IDS, FINDING_TEAM

_OWNED: Mapping[str, tuple[str, ...]] = {
    "tool": ("owner_id",),
    "subscription": ("tool_id", "owner_id", "team_id"),
    "use_case": ("owner_id", "team_id"),
    "person": ("team_id",),
}
"""The records that say whose a question is, with their columns that FINDING_OWNER_IDS and FINDING_TEAM read."""


def _as_it_was(table: str) -> str:
    """Return a table as it stood before the operations after :after, under its own name."""
    columns = ", ".join(
        f"CASE WHEN w.record_id IS NULL THEN now.{one} ELSE json_extract(w.before, '$.{one}') END AS {one}"
        for one in _OWNED[table]
    )
    return (
        f"{table} AS (SELECT now.id, now.name, {columns} FROM main.{table} now"
        f" LEFT JOIN was w ON w.table_name = '{table}' AND w.record_id = now.id)"
    )


_THEN = f"""WITH was AS (SELECT table_name, record_id, before FROM change WHERE id IN (
    SELECT min(id) FROM change WHERE operation_id > :after AND before IS NOT NULL
    AND table_name IN ({", ".join(f"'{table}'" for table in _OWNED)}) GROUP BY table_name, record_id)),
  {", ".join(map(_as_it_was, _OWNED))}"""

_ASKED = """(SELECT d.new_owner_id FROM decision d WHERE d.id = (SELECT max(a.id) FROM decision a
  WHERE a.finding_id = f.id AND a.id < :after) AND d.decision = 'ask_owner' AND d.id > coalesce(f.overruled, 0))"""


def owners_before(conn: sqlite3.Connection, findings: Collection[int], after: int) -> dict[int, dict[int, str]]:
    """Return, by finding, the people who were asked before the operations after one: name by id; none where nobody was.

    Questions that were first asked after that operation are left out.
    """
    sql = f"""{_THEN} SELECT f.id AS finding, p.id, p.name FROM finding f
      LEFT JOIN ({FINDING_OWNER_IDS}) own ON own.finding_id = f.id
      LEFT JOIN person p ON p.id = coalesce({_ASKED}, own.person_id)
      WHERE f.id < :after AND f.id IN (SELECT value FROM json_each(:findings)) ORDER BY f.id, p.name, p.id"""
    found: dict[int, dict[int, str]] = {}
    for row in conn.execute(sql, {"after": after, "findings": json.dumps(list(findings))}):
        people = found.setdefault(row["finding"], {})
        if row["id"] is not None:
            people[row["id"]] = row["name"]
    return found


def teams_before(conn: sqlite3.Connection, findings: Collection[int], after: int) -> dict[int, str | None]:
    """Return, by finding, the team that it was of before the operations after one; None where it was of none.

    Questions that were first asked after that operation are left out.
    """
    sql = f"""{_THEN} SELECT f.id, {FINDING_TEAM} FROM finding f
      WHERE f.id < :after AND f.id IN (SELECT value FROM json_each(:findings))"""
    return dict(conn.execute(sql, {"after": after, "findings": json.dumps(list(findings))}).fetchall())
