"""What operations since a point in the history touched: read from the journal, so that nothing else keeps account."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

NO_VENDOR = 0
"""Stands for the vendor of lines that name none."""

MANY = 20_000
"""Lines beyond which it is quicker to take everything as touched."""


@dataclass(frozen=True)
class Touched:
    """Ids of the vendors and tools of which invoice lines came, went, or were matched to something else.

    Of the vendors `grown` are those to which lines came, and nothing else happened.
    """

    vendors: frozenset[int]
    tools: frozenset[int]
    grown: frozenset[int] = frozenset()


def lines_touched(conn: sqlite3.Connection, since: int) -> Touched | None:
    """Return whose invoice lines operations after `since` touched, before and after; None where they are very many.

    A line that is imported or taken back also touches those equal to it in other files and other reports of the same
    days: which of them is the charge may have changed.
    """
    given = {"operations": json.dumps(operations_since(conn, since)), "since": since, "many": MANY}
    if conn.execute(_COUNT, given).fetchone()[0] > MANY:
        return None
    came, others, tools = set[int](), set[int](), set[int]()
    for vendor, tool, only_came in conn.execute(_TOUCHED, given):
        (came if only_came else others).add(vendor or NO_VENDOR)
        if tool is not None:
            tools.add(tool)
    return Touched(frozenset(came | others), frozenset(tools), frozenset(came - others))


def operations_since(conn: sqlite3.Connection, since: int) -> list[int]:
    """Return the operations after `since`, with those that they took back or did again."""
    rows = conn.execute(
        """WITH RECURSIVE found(id) AS (SELECT id FROM operation WHERE id > ?
          UNION SELECT CAST(other.value AS INTEGER) FROM found JOIN operation ON operation.id = found.id
            JOIN json_each(operation.detail, '$.reverted') other)
        SELECT id FROM found""",
        (since,),
    )
    return [row[0] for row in rows]


_COUNT = """SELECT
  (SELECT count(*) FROM (SELECT 1 FROM invoice_line
    WHERE operation_id IN (SELECT value FROM json_each(:operations)) LIMIT :many + 1))
  + (SELECT count(*) FROM (SELECT 1 FROM change
    WHERE operation_id > :since AND table_name = 'invoice_line' LIMIT :many + 1))"""

_TOUCHED = """WITH came AS MATERIALIZED (SELECT id, row_key, restates, vendor_id, tool_id,
      operation_id > :since AND voided_by IS NULL AS only_came
    FROM invoice_line INDEXED BY invoice_line_operation
    WHERE operation_id IN (SELECT value FROM json_each(:operations))),
  matched AS MATERIALIZED (SELECT record_id, before, after FROM change INDEXED BY change_operation
    WHERE operation_id > :since AND table_name = 'invoice_line')
  SELECT vendor_id, tool_id, only_came FROM came
  UNION SELECT twin.vendor_id, twin.tool_id, 0 FROM came JOIN invoice_line twin
    ON twin.row_key = came.row_key AND twin.id <> came.id
  UNION SELECT other.vendor_id, other.tool_id, 0 FROM came JOIN invoice_line other
    ON other.restates = came.restates AND other.id <> came.id
  UNION SELECT line.vendor_id, line.tool_id, 0 FROM matched JOIN invoice_line line ON line.id = matched.record_id
  UNION SELECT json_extract(before, '$.vendor_id'), json_extract(before, '$.tool_id'), 0 FROM matched
  UNION SELECT json_extract(after, '$.vendor_id'), json_extract(after, '$.tool_id'), 0 FROM matched"""
