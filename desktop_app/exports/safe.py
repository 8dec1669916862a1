"""Cells that hold what a vendor wrote and never run it: text stays text, numbers stay numbers, dates are dates."""

from __future__ import annotations

import datetime as dt
from copy import copy
from decimal import Decimal
from typing import Any

from desktop_app.review.sheet import clean

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet program takes for the beginning of a formula."""


def put(cell: Any, value: object, style: Any = None) -> None:
    """Write one value into a cell of openpyxl: text is always text, whatever it begins with.

    `style` is a named style, or for many cells its array from `workbook_style.arrays`.
    """
    if isinstance(style, str):
        cell.style = style
    elif style is not None:
        cell._style = copy(style)  # noqa: SLF001 - by name, openpyxl searches all styles for every cell
    if value is None or value == "":
        return
    if isinstance(value, bool | int | float | Decimal | dt.date | dt.datetime):
        cell.value = value
        return
    from openpyxl.utils.escape import escape

    text = clean(str(value))
    cell.value = escape(text) if "_x" in text else text
    cell.data_type = "s"  # openpyxl makes a formula of "=…" and an error of "#N/A"
    if text.startswith(STARTS):
        cell.quotePrefix = True  # and it stays text when somebody edits the cell


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
    text = str(value)
    return f"'{clean(text)}" if text.startswith(STARTS) else clean(text)
