"""Planning reports that are written again: the lines of the catalog that a staged report corrects, as SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

_HELD = "EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.restates = s.restates AND l.voided_by IS NULL)"


@dataclass(frozen=True)
class Overlap:
    """How a sheet compares with earlier reports of the same days, models and accounts."""

    both: int  # that both tell of
    changed: int  # of these with another amount
    named: bool  # whether the sheet says of which account it is
    file: str  # an earlier report, by its file's name


def find(conn: sqlite3.Connection) -> None:
    """Find what staged lines correct: `replaces` is the catalog's line that is no charge any more. After the twins."""
    for table in ("restated", "gone"):
        conn.execute(f"DROP TABLE IF EXISTS temp.{table}")
    conn.execute("CREATE TEMP TABLE restated(restates PRIMARY KEY, sheet, changed) WITHOUT ROWID")
    conn.execute(
        f"""INSERT INTO temp.restated SELECT s.restates, min(s.sheet), max(s.twin IS NULL) FROM lines s
        WHERE s.restates IS NOT NULL AND {_HELD} GROUP BY s.restates"""
    )
    conn.execute("CREATE TEMP TABLE gone(restates, n, id, amount, currency, sheet, PRIMARY KEY (restates, n))")
    conn.execute(
        """INSERT INTO temp.gone
        SELECT restates, row_number() OVER (PARTITION BY restates ORDER BY id), id, amount, currency, sheet
        FROM temp.restated r JOIN (SELECT id, restates, amount, currency FROM catalog.invoice_line
          WHERE restates IS NOT NULL AND voided_by IS NULL AND is_charge = 1) l USING (restates)
        WHERE r.changed AND NOT EXISTS (SELECT 1 FROM lines s WHERE s.restates = l.restates AND s.twin = l.id)"""
    )
    conn.execute(
        """UPDATE lines SET replaces = pair.id FROM (
          SELECT new.place, gone.id FROM (
            SELECT rowid AS place, restates, row_number() OVER (PARTITION BY restates ORDER BY sheet, row) AS n
            FROM lines WHERE twin IS NULL AND restates IN (SELECT restates FROM temp.gone)) new
          JOIN temp.gone gone USING (restates, n)) pair
        WHERE pair.place = lines.rowid"""
    )


def overlap(conn: sqlite3.Connection, sheet: int) -> Overlap | None:
    """Return how a sheet compares with earlier reports; None where there are none of the same days."""
    both, changed, file = conn.execute(
        """SELECT count(*), coalesce(sum(r.restates IN (SELECT restates FROM temp.gone)), 0), (
          SELECT f.name FROM temp.gone g JOIN catalog.invoice_line l ON l.id = g.id
          JOIN catalog.source_sheet s ON s.id = l.sheet_id JOIN catalog.source_file f ON f.id = s.file_id LIMIT 1)
        FROM temp.restated r WHERE r.sheet = ?""",
        (sheet,),
    ).fetchone()
    if not changed:
        return None
    unnamed = conn.execute(
        """SELECT EXISTS (SELECT 1 FROM lines WHERE sheet = ? AND billing_account IS NULL
        AND restates IN (SELECT restates FROM temp.gone))""",
        (sheet,),
    ).fetchone()[0]
    return Overlap(both, changed, not unnamed, file or "an earlier file")


def corrected(conn: sqlite3.Connection, sheet: int) -> Sequence[tuple[str, int, int, int]]:
    """Return what a sheet corrects, by currency: lines that correct, micro-units before and after."""
    rows = conn.execute(
        """SELECT currency, sum(lines), sum(before), sum(after) FROM (
          SELECT currency, 0 AS lines, amount AS before, 0 AS after FROM temp.gone WHERE sheet = ?
          UNION ALL SELECT currency, replaces IS NOT NULL, 0, amount FROM lines
            WHERE sheet = ? AND twin IS NULL AND restates IN (SELECT restates FROM temp.gone))
        GROUP BY currency ORDER BY currency""",
        (sheet, sheet),
    )
    return [tuple(row) for row in rows]
