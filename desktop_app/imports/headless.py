"""Lists without a row of heads: their columns get heads by what stands in all of them, or are called by letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.catalog.money import CURRENCIES
from desktop_app.imports.columns import SEARCHED_ROWS
from desktop_app.imports.currency_signs import is_sign
from desktop_app.imports.dates import Open, scan_date
from desktop_app.imports.model import AMOUNT, Cell, SheetRows
from desktop_app.imports.parse_totals import label
from desktop_app.imports.plain_names import letters
from desktop_app.imports.values import clean, scan
from desktop_app.imports.vendor_sheets import vendors_among

NO_ROW = 0
"""The number of a row of heads that the sheet does not have."""
_LEAST_ROWS, _LEAST_COLUMNS = 2, 3
_MOST_ROWS = 100_000
_WIDEST = 100  # columns
_PARTS, _BETWEEN = 3, "-./ "  # of a day, and what stands between them
_DATE, _CURRENCY, _VENDOR = "Date", "Currency", "Vendor"


def with_heads(sheet: SheetRows) -> SheetRows:
    """The sheet with a row of heads above its first, where each has a day and an amount but for sums; else as it is.

    A column is called by what it is where it alone can be that: the only days, the only numbers with decimals or a
    currency, the only codes of currencies, the most names of vendors. Any other is called "B:B", as spreadsheets do.
    """
    rows = [row for row in sheet.rows[:SEARCHED_ROWS] if _is_whole(row)]
    width = len(rows[0]) if rows else 0
    if len(rows) < _LEAST_ROWS or len(sheet.rows) > _MOST_ROWS or width > _WIDEST or not _is_whole(sheet.rows[0]):
        return sheet
    columns = [[row[place] if place < len(row) else None for row in rows] for place in range(width)]
    days = [place for place, column in enumerate(columns) if all(map(_is_day, column))]
    amounts = [place for place, column in enumerate(columns) if all(map(_is_amount, column)) and place not in days]
    if not days or not amounts:
        return sheet
    heads = [f"{letters(place)}:{letters(place)}" for place in range(width)]
    codes = [place for place, column in enumerate(columns) if _are(_is_code, column)]
    taken = {*days, *amounts, *codes}
    money = [place for place in amounts if any(map(_is_money, columns[place]))] or (amounts if codes else [])
    named = {_DATE: days, AMOUNT: money, _CURRENCY: codes, _VENDOR: _vendors(columns, taken)}
    for name, places in named.items():
        if len(places) == 1:
            heads[places[0]] = name
    return replace(sheet, rows=[heads, *sheet.rows], numbers=[NO_ROW, *sheet.numbers])


def _is_whole(row: Sequence[Cell]) -> bool:
    """Whether a row is none of totals, and no note."""
    filled = [clean(cell) for cell in row if cell not in (None, "")]
    return len(filled) >= _LEAST_COLUMNS and not label(filled)


def has_none(sheet: SheetRows) -> bool:
    """Whether the heads of a sheet are made up."""
    return bool(sheet.numbers) and sheet.numbers[0] == NO_ROW


def _are(what: Callable[[Cell], bool], column: Sequence[Cell]) -> bool:
    filled = [cell for cell in column if cell not in (None, "")]
    return bool(filled) and all(map(what, filled))


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, dt.date):
        return True
    if not isinstance(cell, str) or sum(map(clean(cell).count, _BETWEEN)) < _PARTS - 1:
        return False
    return isinstance(scan_date(cell), str | Open)


def _is_amount(cell: Cell) -> bool:
    if isinstance(cell, str):
        number = scan(cell)
        return number is not None and (not number.symbol or is_sign(number.symbol))
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def _is_code(cell: Cell) -> bool:
    return isinstance(cell, str) and clean(cell).upper() in CURRENCIES


def _is_money(cell: Cell) -> bool:
    """Whether a number has decimals or a currency."""
    return not cell.strip("-").isdigit() if isinstance(cell, str) else isinstance(cell, float) and cell != int(cell)


def _vendors(columns: Sequence[Sequence[Cell]], taken: set[int]) -> Sequence[int]:
    """The columns of texts of which more are known vendors' names than in any other."""
    counts = {
        place: vendors_among({clean(cell) for cell in column if isinstance(cell, str)})
        for place, column in enumerate(columns)
        if place not in taken
    }
    most = max(counts.values(), default=0)
    return [place for place, count in counts.items() if count == most] if most else []
