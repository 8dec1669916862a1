"""A report's rows as a file: .xlsx with typed cells, or .csv that Excel opens as it is."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports import workbook_style
from desktop_app.exports.safe import csv_text
from desktop_app.exports.whole import written_whole
from desktop_app.review.sheet import MOST_ROWS, SheetColumn, sheet_name

Columns = Sequence[tuple[str, str]]
Rows = Sequence[Mapping[str, Any]]
_AMOUNT = re.compile(r"-?\d+\.\d{2,6}")


def write_report(title: str, columns: Columns, rows: Rows, path: Path) -> None:
    """Write rows under the titles of (key, title) columns. Columns that hold only amounts as text become numbers.

    Raises CatalogError for another kind of file or where it cannot be written.
    """
    path = Path(path)
    if path.suffix.casefold() not in (".xlsx", ".csv"):
        raise CatalogError(f"{path.name}: a report is written as .xlsx or .csv.")
    typed = [_column(key, heading, rows) for key, heading in columns]
    values = [[_value(column, row.get(column.key)) for column in typed] for row in rows]
    if path.suffix.casefold() == ".xlsx":
        _write_xlsx(title, typed, values, path)
    else:
        _write_csv(typed, values, path)


def _column(key: str, heading: str, rows: Rows) -> SheetColumn:
    told = [str(row[key]) for row in rows if row.get(key) not in (None, "")]
    money = bool(told) and all(_AMOUNT.fullmatch(text) for text in told)
    width = max(10, min(40, max((len(text) for text in (heading, *told)), default=0) + 2))
    return SheetColumn(key, heading, width, "money" if money else "text")


def _value(column: SheetColumn, value: Any) -> object:
    if value is None or value == "":
        return None
    return Decimal(value) if column.type == "money" else str(value)


def _write_csv(columns: Sequence[SheetColumn], values: Sequence[Sequence[object]], path: Path) -> None:
    with written_whole(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.title for column in columns])
        writer.writerows([csv_text(value) for value in row] for row in values)


def _write_xlsx(title: str, columns: Sequence[SheetColumn], values: Sequence[list[object]], path: Path) -> None:
    from desktop_app.exports.workbook_rows import TableSheet

    def write(book: Any) -> None:
        styles = workbook_style.make_styles(book)
        for part, start in enumerate(range(0, max(len(values), 1), MOST_ROWS), 1):
            held = values[start : start + MOST_ROWS]
            sheet = book.add_worksheet(sheet_name(title[:28], part), TableSheet)
            sheet.fill(columns, held, len(held), styles)
            workbook_style.finish_table(sheet, columns, len(held), (1, 0))

    workbook_style.save(path, write)
