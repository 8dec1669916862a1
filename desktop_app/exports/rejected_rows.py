"""Rejected rows as a file to mend and to import again: each sheet's header and cells, and the reason at the end."""

from __future__ import annotations

import csv
import re
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.raw_rows import Rejected
from desktop_app.exports.safe import csv_text, put

REASON = "Reason for rejection"

_NUMBER = re.compile(r"[+-]?[\d.,' ]+[+-]?")
_NO_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_WIDTH, _WIDE = 18, 60  # characters


def save(tables: Sequence[Rejected], path: Path) -> int:
    """Write rejected rows as .xlsx, a sheet for each sheet, or as .csv, one after the other; returns how many.

    An existing file is replaced; without rows none is written. Numbers stay numbers, and text is never run. Raises
    CatalogError for another kind of file or where it cannot be written.
    """
    suffix = path.suffix.casefold()
    if suffix not in (".xlsx", ".csv"):
        raise CatalogError(f"{path.name}: rejected rows are written as .xlsx or .csv.")
    if not tables:
        return 0
    beside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        (_write_xlsx if suffix == ".xlsx" else _write_csv)(tables, beside)
        beside.replace(path)
    except OSError as error:
        why = "is it open in Excel?" if isinstance(error, PermissionError) else error.strerror
        raise CatalogError(f"{path} cannot be written ({why})") from error
    finally:
        beside.unlink(missing_ok=True)
    return sum(len(table.rows) for table in tables)


def _write_csv(tables: Sequence[Rejected], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for table in tables:
            writer.writerow([*table.header, REASON])
            writer.writerows([*map(_csv_cell, cells), why] for cells, why in table.rows)


def _csv_cell(cell: object) -> object:
    """A cell as the file had it; what a spreadsheet program would run gets an apostrophe, a signed number does not."""
    if isinstance(cell, str):
        return cell if _NUMBER.fullmatch(cell) else csv_text(cell)
    return _plain(cell)


def _plain(cell: object) -> object:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _write_xlsx(tables: Sequence[Rejected], path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    bold, marked = Font(bold=True), PatternFill("solid", fgColor="FFF4CE")
    names: set[str] = set()
    for table in tables:
        sheet: Any = book.create_sheet(_name(table, names, alone=len(tables) == 1))
        sheet.freeze_panes = "A2"
        for column in range(1, len(table.header) + 1):
            sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
        sheet.column_dimensions[get_column_letter(len(table.header) + 1)].width = _WIDE
        rows = [([*table.header], REASON), *table.rows]
        for place, (cells, why) in enumerate(rows):
            made = []
            for value in (*cells, why):
                cell = WriteOnlyCell(sheet)
                put(cell, _plain(value))
                if not place:
                    cell.font = bold
                made.append(cell)
            if place:
                made[-1].fill = marked
            sheet.append(made)
    book.save(path)


def _name(table: Rejected, taken: set[str], *, alone: bool) -> str:
    """A sheet's name that no other has, whatever its case."""
    whole = table.sheet if alone else f"{Path(table.file).stem} {table.sheet}"
    name = _NO_NAME.sub(" ", whole).strip(" '")[:_LONGEST_NAME] or "Rejected"
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{name[: _LONGEST_NAME - 4].rstrip()} {number}"
    taken.add(name.casefold())
    return name
