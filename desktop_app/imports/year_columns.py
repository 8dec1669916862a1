"""Tables with a column for each year: "2024", "FY25", "Spend 2026". A fiscal year begins as the settings say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.imports.currency_heads import is_currency, of_header
from desktop_app.imports.model import Cell
from desktop_app.imports.month_groups import MONEY_WORDS, Span
from desktop_app.imports.values import clean

_YEAR = re.compile(
    r"(?P<before>.*?)\b(?:(?P<fiscal>fy|gj|ej|fiscal year|geschäftsjahr|exercice|ejercicio|boekjaar)[\s'’]*)?"
    r"(?P<year>(?:20)?\d\d)(?P<half>\s*[/-]\s*(?:20)?\d\d)?\b(?P<after>.*)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[\s()\[\]:,_-]+")
_LEAST = 2  # years
_CENTURY = 2000


class _Head(NamedTuple):
    year: int  # in which it ends, as its name says
    fiscal: bool
    words: frozenset[str]  # of money, but for the currency
    currency: str | None


class Years(NamedTuple):
    """First and last day of each column that is headed by a year, and whether they are fiscal years."""

    spans: Mapping[int, Span]
    fiscal: bool


def years_in(row: Sequence[Cell], begins: int) -> Years | None:
    """The years that head columns of a row; None where it heads no such table.

    They rise one by one, side by side behind a label, and all heads say the same besides. `begins` is the month in
    which a fiscal year begins; one of two years ends in the second, one of a single number in the year of its name.
    """
    heads = {index: head for index, cell in enumerate(row) if (head := _head(cell)) is not None}
    if len(heads) < _LEAST or not any(isinstance(cell, str) and cell.strip() for cell in row[: min(heads)]):
        return None
    if max(heads) - min(heads) >= len(heads):
        return None  # each stands above several columns
    years = [head.year for head in heads.values()]
    currencies = {head.currency for head in heads.values()} - {None}
    alike = {(head.fiscal, head.words) for head in heads.values()}
    if years != list(range(years[0], years[0] + len(years))) or len(alike) > 1 or len(currencies) > 1:
        return None
    fiscal = heads[min(heads)].fiscal
    return Years({index: _span(head.year, begins if fiscal else 1) for index, head in heads.items()}, fiscal)


def _head(cell: Cell) -> _Head | None:
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    text = clean(cell).removesuffix(".0")
    match = _YEAR.fullmatch(text)
    if match is None or (len(match["year"]) < len("2026") and not match["fiscal"]):
        return None
    words = frozenset(
        word.casefold()
        for word in _MARKS.split(f"{match['before']} {match['after']}")
        if word and word.casefold() != "in" and not is_currency(word)
    )
    if not all(map(MONEY_WORDS.fullmatch, words)):
        return None
    year = int(match["year"]) % 100 + _CENTURY + bool(match["half"])
    return _Head(year, bool(match["fiscal"] or match["half"]), words, of_header(text))


def _span(year: int, begins: int) -> Span:
    """The year that ends in a calendar year, or is it where it begins in January."""
    if begins == 1:
        return f"{year:04d}-01-01", f"{year:04d}-12-31"
    last = dt.date(year, begins, 1) - dt.timedelta(days=1)
    return f"{year - 1:04d}-{begins:02d}-01", last.isoformat()
