"""What an import keeps of a file in the catalog: the file itself, its sheets, and the rows as they were read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from desktop_app.imports.model import Kind
from desktop_app.imports.staging_file import planned_table

_SEVERAL_A_ROW = frozenset({Kind.LINES, Kind.USAGE, Kind.RATES, Kind.BUDGETS, Kind.MEASURES})


def keep_rows(
    writer: sqlite3.Connection, kind: Kind, sheet: int, sheet_id: int, packs: Iterable[tuple[int, int, bytes]]
) -> None:
    """Keep every row of a sheet as it was read, and what became of those of which no line tells it.

    `packs` are its cells: first row, last row, blob.
    """
    writer.executemany(
        "INSERT INTO source_cells(sheet_id, first_row, last_row, cells) VALUES (?, ?, ?, ?)",
        ((sheet_id, *pack) for pack in packs),
    )
    # A row may hold one for each column, or for each month of a turned table.
    several = "OR IGNORE " if kind in _SEVERAL_A_ROW else ""
    told = "AND (row_key IS NULL OR twin IS NOT NULL OR replaces IS NOT NULL)" if kind is Kind.LINES else ""
    writer.execute(
        f"INSERT {several}INTO source_row(sheet_id, row, action, reason)"
        f" SELECT ?, row, action, reason FROM staging.{planned_table(kind)} WHERE sheet = ? {told}",
        (sheet_id, sheet),
    )
    # What a line's twin and the line it corrects are is said by itself (staging_said.py); a million may have one.
    writer.execute(
        """INSERT OR IGNORE INTO sentence(text, told) SELECT text, told FROM staging.said WHERE text IN (
          SELECT reason FROM source_row WHERE sheet_id = ? AND action NOT IN ('duplicate', 'updated'))""",
        (sheet_id,),
    )


def keep_matches(writer: sqlite3.Connection) -> None:
    """Keep what the sentences are made of that say how lines were matched."""
    writer.execute(
        """INSERT OR IGNORE INTO sentence(text, told) SELECT text, told FROM staging.said
        WHERE text IN (SELECT how FROM staging.match WHERE in_scope)"""
    )


def keep_file(writer: sqlite3.Connection, values: Sequence[object]) -> None:
    """Write a source_file: id, operation, name, sha256, size, time."""
    writer.execute(
        "INSERT INTO source_file(id, operation_id, name, sha256, size, imported_at) VALUES (?, ?, ?, ?, ?, ?)", values
    )


def keep_sheet(writer: sqlite3.Connection, values: Sequence[object]) -> None:
    """Write a source_sheet: id, file, name, format, kind, header row, header, report."""
    writer.execute(
        "INSERT INTO source_sheet(id, file_id, name, format, kind, header_row, header, report)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def imported_sheets(conn: sqlite3.Connection, sha256: str) -> dict[str, int]:
    """Return the sheets of a file with this content that are in the catalog: name -> operation."""
    rows = conn.execute(
        "SELECT s.name, f.operation_id FROM source_file f JOIN source_sheet s ON s.file_id = f.id"
        " WHERE f.sha256 = ? AND f.voided_by IS NULL",
        (sha256,),
    )
    return {row[0]: row[1] for row in rows}
