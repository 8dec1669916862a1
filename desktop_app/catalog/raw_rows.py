"""Rows as they were read from a file: kept in packs of many, because hardly anybody ever opens one."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog.sentence_store import sentence

PACK = 1000
"""Rows of one pack."""

_FAST = 1  # level of compression: a quarter of the size, a fifth of the time of the usual one


@dataclass(frozen=True)
class RawRow:
    """A row of a file as it was read: header and cells side by side, what the file was, and what became of the row."""

    file: str
    sheet: str
    row: int
    header: tuple[str, ...]
    cells: tuple[Any, ...]
    action: str | None
    reason: str | None


@dataclass(frozen=True)
class Rejected:
    """The rejected rows of one sheet: its header, and for each row its cells side by side with it and the reason."""

    file: str
    sheet: str
    header: tuple[str, ...]
    rows: Sequence[tuple[Sequence[Any], str]]
    currency: str | None = None  # that all other amounts of the sheet are in: its title or formats may have said so


def encode(numbers: Sequence[int], rows: Sequence[Sequence[object]]) -> bytes:
    """Return row numbers and cells as JSON: [numbers, rows]; dates as ISO text."""
    import msgspec

    try:
        return msgspec.json.encode((numbers, rows), enc_hook=str)
    except (UnicodeEncodeError, TypeError, ValueError, OverflowError):
        return json.dumps((numbers, rows), default=str).encode()


def pack(encoded: bytes) -> bytes:
    """Return what `encode` gave, compressed; other threads run meanwhile."""
    return zlib.compress(encoded, _FAST)


def unpack(blob: bytes) -> dict[int, list[Any]]:
    """Return the cells of the rows of a pack by row number."""
    numbers, rows = json.loads(zlib.decompress(blob))
    return dict(zip(numbers, rows, strict=True))


def raw_row(conn: sqlite3.Connection, sheet_id: int, row: int) -> RawRow | None:
    """Return a row as it was read, or None where the catalog does not hold it; `row` counts from 1 as in the file."""
    found = conn.execute(
        """SELECT f.name AS file, s.name AS sheet, s.header, p.cells, r.action, r.reason
        FROM source_sheet s JOIN source_file f ON f.id = s.file_id
        JOIN source_cells p ON p.sheet_id = s.id AND p.first_row <= :row AND p.last_row >= :row
        LEFT JOIN source_row r ON r.sheet_id = s.id AND r.row = :row WHERE s.id = :sheet""",
        {"sheet": sheet_id, "row": row},
    ).fetchone()
    cells = unpack(found["cells"]).get(row) if found is not None else None
    if cells is None:
        return None
    header = tuple(json.loads(found["header"]))
    reason = sentence(conn, found["reason"]) if found["reason"] else None
    return RawRow(found["file"], found["sheet"], row, header, tuple(cells), found["action"], reason)


def rows_named(conn: sqlite3.Connection, file: str, row: int, sheet: str | None = None) -> list[tuple[int, RawRow]]:
    """Return a row of a file as it was read, by the file's name and the sheet's, with the import's operation.

    The newest import stands first; those that were taken back are left out.
    """
    sheets = conn.execute(
        """SELECT s.id, f.operation_id FROM source_file f JOIN source_sheet s ON s.file_id = f.id
        WHERE f.name = :file AND f.voided_by IS NULL AND (:sheet IS NULL OR s.name = :sheet)
        ORDER BY f.id DESC, s.id""",
        {"file": file, "sheet": sheet},
    ).fetchall()
    found = ((operation, raw_row(conn, number, row)) for number, operation in sheets)
    return [(operation, one) for operation, one in found if one is not None]


def file_names(conn: sqlite3.Connection) -> list[str]:
    """Return the names of the files that were imported, the newest first, without imports that were taken back."""
    found = conn.execute("SELECT name FROM source_file WHERE voided_by IS NULL ORDER BY id DESC").fetchall()
    return list(dict.fromkeys(name for (name,) in found))


def rejected(conn: sqlite3.Connection, operation_id: int) -> list[Rejected]:
    """Return the rows that an import rejected, with their sheet's header and cells, as they were read."""
    sheets = conn.execute(
        """SELECT s.id, f.name AS file, s.name, s.header FROM source_file f JOIN source_sheet s ON s.file_id = f.id
        WHERE f.operation_id = ? AND EXISTS (
          SELECT 1 FROM source_row r WHERE r.sheet_id = s.id AND r.action = 'rejected') ORDER BY s.id""",
        (operation_id,),
    ).fetchall()
    found = []
    for sheet, file, name, header in sheets:
        why = dict(
            conn.execute("SELECT row, reason FROM source_row WHERE sheet_id = ? AND action = 'rejected'", (sheet,))
        )
        packs = conn.execute(
            """SELECT p.cells FROM source_cells p WHERE p.sheet_id = ? AND EXISTS (
              SELECT 1 FROM source_row r WHERE r.sheet_id = p.sheet_id AND r.action = 'rejected'
              AND r.row BETWEEN p.first_row AND p.last_row)""",
            (sheet,),
        )
        said = {text: sentence(conn, text) for text in set(why.values()) if text}
        cells = cells_of((row[0] for row in packs), why)
        heads = tuple(json.loads(header))
        width = len(heads)
        rows = [
            ([*cells[at][:width], *[None] * (width - len(cells[at]))], said.get(why[at], "")) for at in sorted(cells)
        ]
        least, most = conn.execute(
            "SELECT min(currency), max(currency) FROM invoice_line WHERE sheet_id = ?", (sheet,)
        ).fetchone()
        found.append(Rejected(file, name, heads, rows, least if least == most else None))
    return found


def cells_of(packs: Iterable[bytes], wanted: Iterable[int]) -> Mapping[int, Sequence[Any]]:
    """Return the cells of the wanted rows out of packs, by row number."""
    rows = set(wanted)
    return {number: cells for blob in packs for number, cells in unpack(blob).items() if number in rows}
