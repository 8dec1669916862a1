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
_TO_DATE = re.compile(
    r"\b(?:ytd|year[ -]to[ -]date|to date|bis heute|à ce jour|hasta la fecha|acumulado|tot heden|até à data)\b",
    re.IGNORECASE,
)
_LEAST = 2  # years
_CENTURY = 2000


class _Head(NamedTuple):
    year: int  # in which it ends, as its name says
    fiscal: bool
    words: frozenset[str]  # of money, but for the currency
    currency: str | None
    to_date: bool  # the year is not over


class Years(NamedTuple):
    """First and last day of each column that is headed by a year, whether they are fiscal, and the one not over yet."""

    spans: Mapping[int, Span]
    fiscal: bool
    to_date: int | None = None


def years_in(row: Sequence[Cell], begins: int, *, told: bool = False) -> Years | None:
    """The years that head columns of a row; None where it heads no such table.

    They rise one by one, side by side behind a label, and all heads say the same besides. `begins` is the month in
    which a fiscal year begins; one of two years ends in the second, one of a single number in the year of its name.
    The last may not be over: "2026 YTD". With `told`, other heads tell that they are years of money: one is enough
    then, and others may stand between them.
    """
    heads = {index: head for index, cell in enumerate(row) if (head := _head(cell)) is not None}
    to_date = next((index for index, head in heads.items() if head.to_date), None)
    if to_date is not None and (to_date != max(heads) or heads[to_date].year in _years(heads, to_date)):
        del heads[to_date]
        to_date = None
    if len(heads) < (1 if told or to_date is not None else _LEAST) or not any(
        isinstance(cell, str) and cell.strip() for cell in row[: min(heads)]
    ):
        return None
    if not told and max(heads) - min(heads) >= len(heads):
        return None  # each stands above several columns
    years = [head.year for head in heads.values()]
    currencies = {head.currency for head in heads.values()} - {None}
    alike = {(head.fiscal, head.words) for head in heads.values()}
    if years != list(range(years[0], years[0] + len(years))) or len(alike) > 1 or len(currencies) > 1:
        return None
    fiscal = heads[min(heads)].fiscal
    spans = {index: _span(head.year, begins if fiscal else 1) for index, head in heads.items()}
    return Years(spans, fiscal, to_date)


def to_date_in(row: Sequence[Cell]) -> int | None:
    """The only column that is headed by a year that is not over and not named: "YTD", "Spend YTD"."""
    heads = {index: clean(cell) for index, cell in enumerate(row) if isinstance(cell, str)}
    found = [index for index, text in heads.items() if _TO_DATE.search(text) and _is_money(_TO_DATE.sub("", text))]
    return found[0] if len(found) == 1 else None


def _is_money(text: str) -> bool:
    words = (word for word in _MARKS.split(text.casefold()) if word and not is_currency(word))
    return all(map(MONEY_WORDS.fullmatch, words))


def _years(heads: Mapping[int, _Head], but: int) -> set[int]:
    return {head.year for index, head in heads.items() if index != but}


def is_year(cell: Cell) -> bool:
    """Whether a head is a year alone, with or without a currency."""
    head = _head(cell)
    return head is not None and not head.words


def year_of(text: str, begins: int) -> Span | None:
    """First and last day of the year that a text is; a fiscal one, such as "FY26", begins with the month `begins`."""
    head = _head(text)
    if head is None or head.words or head.currency or head.to_date:
        return None
    return _span(head.year, begins if head.fiscal else 1)


def _head(cell: Cell) -> _Head | None:
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    whole = clean(cell).removesuffix(".0")
    text = _TO_DATE.sub("", whole).strip()
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
    return _Head(year, bool(match["fiscal"] or match["half"]), words, of_header(text), text != whole)


def to_date(day: str, begins: int) -> Span:
    """The days up to one from the first of its year, which begins with a month."""
    year, month = int(day[:4]), int(day[5:7])
    return f"{year - (month < begins):04d}-{begins:02d}-01", day


def _span(year: int, begins: int) -> Span:
    """The year that ends in a calendar year, or is it where it begins in January."""
    if begins == 1:
        return f"{year:04d}-01-01", f"{year:04d}-12-31"
    last = dt.date(year, begins, 1) - dt.timedelta(days=1)
    return f"{year - 1:04d}-{begins:02d}-01", last.isoformat()
