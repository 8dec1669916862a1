"""Which figures of use count: of several files that tell the same figure, the latest one's."""

from __future__ import annotations

import sqlite3

_COUNTS = """operation_id = (SELECT max(other.operation_id) FROM usage other
  WHERE other.row_key = usage.row_key AND other.voided_by IS NULL)"""


def has_others(conn: sqlite3.Connection, operation_id: int) -> bool:
    """Return whether any figure is of another operation; where none is, all of a new one count."""
    sql = "SELECT (SELECT min(operation_id) FROM usage) IS NOT ?1 OR (SELECT max(operation_id) FROM usage) IS NOT ?1"
    return bool(conn.execute(sql, (operation_id,)).fetchone()[0])


def settle(conn: sqlite3.Connection, operation_id: int) -> None:
    """Say again which figures count, among those of one operation and the same ones of other files."""
    conn.execute(
        f"""UPDATE usage SET is_charge = 1 - is_charge
        WHERE row_key IN (SELECT row_key FROM usage WHERE operation_id = ?) AND voided_by IS NULL
        AND is_charge <> ({_COUNTS})""",
        (operation_id,),
    )


def unsettled(conn: sqlite3.Connection) -> int:
    """Return how many figures count and should not, or the other way round: none in a sound catalog."""
    sql = f"SELECT count(*) FROM usage WHERE voided_by IS NULL AND row_key IS NOT NULL AND is_charge <> ({_COUNTS})"
    return int(conn.execute(sql).fetchone()[0])
