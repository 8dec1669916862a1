"""Rejected rows as a file to mend and to import again: each sheet's header and cells, and the reason at the end."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.raw_rows import Rejected
from desktop_app.exports import workbook_style
from desktop_app.exports.safe import csv_text, put
from desktop_app.exports.whole import written_whole
from desktop_app.review.quoting import REASONS
from desktop_app.review.sheet import MOST_ROWS

_NUMBER = re.compile(r"[+-]?[\d.,' ]+[+-]?")
_CURRENCY = re.compile(r"(?i:currency|währung|waehrung|devise|moneda|divisa|valuta|moeda)")
_NO_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_WIDTH, _WIDE = 18, 60  # characters


def save(tables: Sequence[Rejected], path: Path, *, say: Callable[[str], str] = str, language: str = "en") -> int:
    """Write rejected rows as .xlsx, a sheet for each sheet, or as .csv, one after the other; returns how many.

    An existing file is replaced; without rows none is written. Numbers stay numbers, and text is never run. `say` puts
    the reasons into a language, `language` is that of their head. Raises
    CatalogError for another kind of file or where it cannot be written.
    """
    suffix = path.suffix.casefold()
    if suffix not in (".xlsx", ".csv"):
        raise CatalogError(f"{path.name}: rejected rows are written as .xlsx or .csv.")
    if not tables:
        return 0
    tables = [_spoken(_with_currency(table), say) for table in tables]
    head = REASONS[language]
    if suffix == ".xlsx":
        workbook_style.save(path, lambda book: _fill(book, tables, head))
        return sum(len(table.rows) for table in tables)
    with written_whole(path) as beside:
        _write_csv(tables, beside, head)
    return sum(len(table.rows) for table in tables)


def _with_currency(table: Rejected) -> Rejected:
    """The table with a column of the currency where it has none: the title that said it is not there any more."""
    if table.currency is None or any(_CURRENCY.search(head) for head in table.header):
        return table
    rows = [([*cells, table.currency], why) for cells, why in table.rows]
    return replace(table, header=(*table.header, "Currency"), rows=rows)


def _spoken(table: Rejected, say: Callable[[str], str]) -> Rejected:
    return replace(table, rows=[(cells, say(why)) for cells, why in table.rows])


def _write_csv(tables: Sequence[Rejected], path: Path, head: str) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for table in tables:
            writer.writerow([*table.header, head])
            writer.writerows([*map(_csv_cell, cells), why] for cells, why in table.rows)


def _csv_cell(cell: object) -> object:
    """A cell as the file had it; what a spreadsheet program would run gets an apostrophe, a signed number does not."""
    if isinstance(cell, str):
        return cell if _NUMBER.fullmatch(cell) else csv_text(cell)
    return _plain(cell)


def _plain(cell: object) -> object:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _fill(book: Any, tables: Sequence[Rejected], head: str) -> None:
    from desktop_app.exports.workbook_style import make_styles

    styles = make_styles(book)
    names: set[str] = set()
    for table in (part for whole in tables for part in _parts(whole)):
        sheet = book.add_worksheet(_name(table, names, alone=len(tables) == 1))
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(len(table.header) - 1, 0), _WIDTH)
        sheet.set_column(len(table.header), len(table.header), _WIDE)
        for place, title in enumerate([*table.header, head]):
            put(sheet, 0, place, title, styles, "head")
        for number, (cells, why) in enumerate(table.rows, 1):
            for place, value in enumerate(cells):
                kind = "datetime" if isinstance(value, dt.datetime) and value.time() != dt.time() else "date"
                put(sheet, number, place, _plain(value), styles, kind if isinstance(value, dt.date) else "plain")
            put(sheet, number, len(cells), why, styles, "marked")


def _parts(table: Rejected) -> Iterator[Rejected]:
    """The table in parts that a sheet holds."""
    for start in range(0, len(table.rows), MOST_ROWS):
        yield replace(table, rows=table.rows[start : start + MOST_ROWS])


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
