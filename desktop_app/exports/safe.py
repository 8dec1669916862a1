"""Cells that hold what a vendor wrote and never run it: text stays text, numbers stay numbers, dates are dates."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from desktop_app.review.quoting import STARTS, quoted
from desktop_app.review.sheet import clean

_SERIAL_ORIGIN = 693594  # the ordinal of 1899-12-30, from which spreadsheets count days
_DAY = 86_400  # seconds


class Styles:
    """The formats of one workbook by name, and of each a twin for text that looks like a formula."""

    def __init__(self, book: Any, looks: dict[str, dict[str, Any]]) -> None:
        self._book, self._looks = book, looks
        self._made: dict[tuple[str, bool], Any] = {}

    def get(self, name: str, *, quoted: bool = False) -> Any:
        """Return a format; a `quoted` cell stays text when somebody edits it."""
        made = self._made.get((name, quoted))
        if made is None:
            made = self._made[name, quoted] = self._book.add_format(self._looks[name])
            if quoted:
                made.set_quote_prefix()
        return made


def serial(day: dt.date) -> float:
    """Return a date, or a date and time, as the number that a cell holds."""
    if isinstance(day, dt.datetime):
        clock = (day.hour * 3600 + day.minute * 60 + day.second) / _DAY
        return day.toordinal() - _SERIAL_ORIGIN + clock
    return day.toordinal() - _SERIAL_ORIGIN


def number(value: object) -> int | float | None:
    """Return what a cell holds as a number: amounts, counts, dates; None for everything else."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, Decimal):
        return float(value)
    return serial(value) if isinstance(value, dt.date) else None


def put(sheet: Any, row: int, column: int, value: object, styles: Styles, style: str) -> None:
    """Write one value into a cell, counted from 0: text is always text, whatever it begins with."""
    if value is None or value == "":
        sheet.write_blank(row, column, None, styles.get(style))
        return
    found = number(value)
    if found is not None:
        sheet.write_number(row, column, found, styles.get(style))
        return
    text = clean(str(value))
    if text.startswith("<r>"):
        text = f" {text}"  # XlsxWriter takes it for XML that is ready
    sheet.write_string(row, column, text, styles.get(style, quoted=text.startswith(STARTS)))


def csv_text(value: object) -> str:
    """Return a value as CSV text; text that a spreadsheet program would run gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    return quoted(clean(str(value)))
