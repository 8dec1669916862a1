"""What is written into the journal: the TEMP triggers that put every changed record before and after into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

JOURNALED: tuple[str, ...] = (
    "import_profile", "vendor", "team", "person", "person_alias", "tool", "tool_function", "vendor_alias",
    "subscription", "term", "entitlement", "seat", "activity_source", "exchange_rate", "commitment", "budget",
    "use_case", "measure", "allocation", "plan", "plan_function", "price_tier", "feature_use",
    "overlap_agreed", "attachment", "decision", "setting", "campaign", "campaign_item", "saved_view",
)  # fmt: skip
LINK_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "invoice_line": ("vendor_id", "tool_id", "subscription_id", "in_scope", "matched_by"),
    "usage": ("subscription_id", "tool_id", "person_id"),
    "activity": ("seat_id",),
}
"""What of bulk rows is journaled: what they were matched to, which a match or a merge changes."""


def triggers(conn: sqlite3.Connection) -> list[str]:
    """Return the SQL of the TEMP triggers that write the journal on this connection."""
    statements = []
    for table in JOURNALED:
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
        for event, before, after in (("INSERT", None, "new"), ("UPDATE", "old", "new"), ("DELETE", "old", None)):
            changed = " OR ".join(f"old.{c} IS NOT new.{c}" for c in columns) if event == "UPDATE" else "1"
            statements.append(_trigger(table, event, event, before, after, columns, changed))
    for table, links in LINK_COLUMNS.items():
        changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in links)
        event = f"UPDATE OF {', '.join(links)}"
        statements.append(_trigger(table, "UPDATE", event, "old", "new", links, changed))
    return statements


def _trigger(
    table: str, name: str, event: str, before: str | None, after: str | None, columns: Sequence[str], changed: str
) -> str:
    def row(of: str | None) -> str:
        return "NULL" if of is None else "json_object(" + ", ".join(f"'{c}', {of}.{c}" for c in columns) + ")"

    return f"""CREATE TEMP TRIGGER journal_{table}_{name} AFTER {event} ON main.{table}
      WHEN ({changed}) AND (SELECT operation_id FROM temp.journal) IS NOT NULL BEGIN
      INSERT INTO change(id, operation_id, table_name, record_id, before, after)
      SELECT (SELECT coalesce(max(id), 0) + 1 FROM change), operation_id, '{table}', {after or before}.id,
        {row(before)}, {row(after)} FROM temp.journal; END"""
