"""Sheets for the tests of parsing: made from lines of text, or read from a sample with a plain reader."""

from __future__ import annotations

import csv
import io
from collections import Counter
from functools import cache
from pathlib import Path

from desktop_app.imports import formats, known_formats, parse
from desktop_app.imports.model import FIELDS, Action, Cell, Choices, Kind, SheetRows
from desktop_app.imports.parsed import ParsedSheet

FORMATS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "formats"


@cache
def shipped() -> tuple[formats.Format, ...]:
    return known_formats.load_all(FORMATS_FOLDER)


def sheet_of(rows: list[list[Cell]], name: str = "file.csv") -> SheetRows:
    """A sheet as the reader gives it: blank rows left out, rows numbered from 1."""
    kept = [(number, row) for number, row in enumerate(rows, 1) if any(cell not in (None, "") for cell in row)]
    return SheetRows(name, "Sheet1", [number for number, _ in kept], [row for _, row in kept])


def sheet_from_text(text: str, name: str = "file.csv", delimiter: str = ",") -> SheetRows:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return sheet_of([[cell or None for cell in row] for row in rows], name)


def sheet_from_file(path: Path) -> SheetRows:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    return sheet_from_text(text, path.name)


def parsed(sheet: SheetRows, choices: Choices | None = None, *, file_name: str | None = None) -> ParsedSheet:
    return parse.parse_sheet(sheet, shipped(), choices or Choices(), file_name=file_name or sheet.file_name)


def parsed_text(
    text: str, choices: Choices | None = None, *, name: str = "file.csv", delimiter: str = ","
) -> ParsedSheet:
    return parsed(sheet_from_text(text, name, delimiter), choices)


def column(result: ParsedSheet, name: str) -> list[object]:
    """One field of all rows that have values."""
    assert result.recognition is not None
    place = FIELDS[result.recognition.kind].index(name)
    return [row.values[place] for row in result.rows if row.action not in (Action.TOTAL, Action.REJECTED)]


def actions(result: ParsedSheet) -> dict[str, int]:
    """How many rows have which action; "-" where the catalog decides."""
    return dict(Counter(row.action.value if row.action else "-" for row in result.rows))


def total(result: ParsedSheet, currency: str) -> int:
    """The sum of all charges of a currency in micro-units."""
    money = FIELDS[Kind.LINES]
    amount, code = money.index("amount"), money.index("currency")
    found = [row.values[amount] for row in result.rows if row.values[code] == currency]
    return sum(value for value in found if isinstance(value, int))


def reasons(result: ParsedSheet) -> list[str]:
    """Why rows are not simply added."""
    return [row.reason for row in result.rows if row.reason]
