"""How the demo's files are written: the same bytes every time, whenever that is."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

WRITTEN = dt.datetime(2026, 10, 15, tzinfo=dt.UTC)


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]], *, bom: bool = False) -> None:
    """Write a CSV file as the vendor does: LF, UTF-8, with or without BOM."""
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_book(
    path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]], *, head: int = 0, dates: str = "yyyy-mm-dd"
) -> None:
    """Write a workbook that says what it is: the rows of each sheet, the one at `head` in bold, days shown as `dates`."""
    with Workbook(path, {"default_date_format": dates}) as book:
        book.set_properties({"title": "Generated demo data", "author": "Seatbook demo", "created": WRITTEN})
        bold = book.add_format({"bold": True})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row, bold if number == head else None)
            sheet.autofit(240)
