"""Any list of the catalog as a file: .xlsx with typed cells, or .csv that Excel opens as it is."""

from __future__ import annotations

import csv
import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_app.catalog import tables
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import amount_text, from_micros
from desktop_app.exports import workbook_style
from desktop_app.exports.safe import Styles, csv_text
from desktop_app.exports.whole import reason, written_whole
from desktop_app.review.sheet import MOST_ROWS, SheetColumn, sheet_name

_BATCH = 2000
_DIGITS = 15  # that a spreadsheet keeps of a number


def write_table(conn: sqlite3.Connection, name: str, path: Path, query: tables.Query) -> int:
    """Write a list as a query filters and sorts it, all its columns, as .xlsx or .csv; returns the rows written.

    Headers are the columns' titles; amounts are numbers of whole units with the currency in a column of its own; ids
    are text. CSV is UTF-8 with a BOM. Raises CatalogError for another kind of file or where it cannot be written.
    """
    path = Path(path)
    if name not in tables.TABLES:
        raise CatalogError(f"There is no list {name!r}; there are: {', '.join(tables.TABLES)}.")
    table = tables.TABLES[name]
    suffix = path.suffix.casefold()
    if suffix not in (".xlsx", ".csv"):
        raise CatalogError(f"{path.name}: a list is written as .xlsx or .csv.")
    if suffix == ".xlsx":
        return _write_xlsx(conn, [name], path, query)[name]
    with written_whole(path) as beside:
        return _write_csv(conn, table, beside, query)


def write_tables(
    conn: sqlite3.Connection, names: Sequence[str], target: Path, query: tables.Query, kind: str = "xlsx"
) -> dict[str, int]:
    """Write several lists into one workbook where `target` ends with .xlsx, else each as a file into that folder.

    `kind` of these files is xlsx or csv. Returns the rows of each list. Raises CatalogError as `write_table` does.
    """
    target = Path(target)
    if target.suffix.casefold() == ".xlsx":
        return _write_xlsx(conn, names, target, query)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogError(f"{target} cannot be made a folder ({reason(error)}).") from error
    return {name: write_table(conn, name, target / f"{name}.{kind}", query) for name in names}


def _columns(table: tables.Table) -> tuple[tables.Column, ...]:
    """Return the columns to write: the id first, where the list does not show it."""
    if any(column.key == "id" for column in table.columns):
        return table.columns
    return (tables.Column("id", "Id", "int"), *table.columns)


def _rows(conn: sqlite3.Connection, table: tables.Table, query: tables.Query) -> Iterator[list[object]]:
    columns = _columns(table)
    found = tables.ids(conn, table, query)
    for start in range(0, len(found), _BATCH):
        for row in tables.page(conn, table, query, found[start : start + _BATCH]):
            yield [_value(column, row.get(column.key)) for column in columns]


def _value(column: tables.Column, value: Any) -> object:
    """Return a value as a cell holds it: amounts as decimals, dates as dates, ids and very long amounts as text."""
    if value is None or value == "":
        return None
    if column.key == "id" or column.key.endswith("_id"):
        return str(value)  # a spreadsheet keeps 15 digits of a number
    if column.type == "money" and isinstance(value, int):
        return from_micros(value) if len(str(abs(value)).rstrip("0")) <= _DIGITS else amount_text(value)
    if column.type == "bool":
        return "yes" if value else "no"
    try:
        if column.type == "date" and isinstance(value, str):
            return dt.date.fromisoformat(value[:10])
        if column.type == "datetime" and isinstance(value, str):
            return dt.datetime.fromisoformat(value).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return value
    return value if isinstance(value, int | float) else str(value)


def _write_csv(conn: sqlite3.Connection, table: tables.Table, path: Path, query: tables.Query) -> int:
    columns = _columns(table)
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.title for column in columns])
        for row in _rows(conn, table, query):
            texts = [csv_text(value) for value in row]
            for place, column in enumerate(columns):
                value = row[place]
                if column.type == "money" and isinstance(value, Decimal):
                    texts[place] = amount_text(int(value * 1_000_000))
            writer.writerow(texts)
            count += 1
    return count


def _write_xlsx(conn: sqlite3.Connection, names: Sequence[str], path: Path, query: tables.Query) -> dict[str, int]:
    """Write lists into one workbook, each on sheets of its own; returns the rows of each."""
    from desktop_app.exports.workbook_rows import TableSheet

    counts = {name: tables.count(conn, name, query) for name in names}

    def write_one(book: Any, table: tables.Table, styles: Styles) -> None:
        columns = tuple(_as_sheet(column) for column in _columns(table))
        rows, count = _rows(conn, table, query), counts[table.name]
        for part in range(1, max(1, -(-count // MOST_ROWS)) + 1):
            held = max(0, min(MOST_ROWS, count - (part - 1) * MOST_ROWS))
            sheet = book.add_worksheet(sheet_name(table.title[:28], part), TableSheet)
            sheet.fill(columns, islice(rows, held), held, styles)
            workbook_style.finish_table(sheet, columns, held, (1, 0))

    def write(book: Any) -> None:
        styles = workbook_style.make_styles(book)
        for name in names:
            write_one(book, tables.TABLES[name], styles)

    workbook_style.save(path, write)
    return counts


def _as_sheet(column: tables.Column) -> SheetColumn:
    kinds = {"money": "money", "int": "int", "date": "date", "datetime": "datetime", "percent": "int",
             "decimal": "decimal"}  # fmt: skip
    kind = "id" if column.key == "id" or column.key.endswith("_id") else kinds.get(column.type, "text")
    return SheetColumn(column.key, column.title, max(8, min(60, column.width // 7 + 2)), kind)
