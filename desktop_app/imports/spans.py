"""Periods in one cell: a month, a quarter, a year, or two days with a word or a dash between them."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.imports.dates import MONTHS, month_start, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad, clean

_YEAR = re.compile(r"(?:fy|gj|year|jahr|année|año)?\s*(20\d\d)", re.IGNORECASE)
_Q = r"(?:q|qtr|quarter|quartal|trimestre|trim|t|kwartaal|k)"
_QUARTER = re.compile(
    rf"{_Q}\.?\s*([1-4])[\s/-]*(20\d\d)|(20\d\d)[\s/-]*{_Q}\.?\s*([1-4])|([1-4])\.?(?:er|e|º)?\s*{_Q}\.?[\s/-]*(20\d\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:~|–|—|→|至|\bto\b|\buntil\b|\bthrough\b|\bbis\b|\bau\b|\ba\b|\bal\b|\bhasta\b|\baté\b|\btot\b|\bt/m\b"
    r"|(?<=\d)-(?=\d{1,2}\.)|\.-|\s-\s)\s*",
    re.IGNORECASE,
)
_ISO_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)\s*/\s*(\d{4}-\d\d-\d\d)")
_LAST_YEAR = re.compile(r"[\s./-]*(20\d\d)$")
_A_YEAR = re.compile(r"20\d\d")
YEARS = frozenset(
    {"year", "jahr", "année", "annee", "año", "ano", "jaar", "fiscal year", "geschäftsjahr", "calendar year"}
)
"""Headers of a column of years, as keys for comparing."""
_LEADING = re.compile(r"^(?:from|von|vom|du|del|de|van)\s+", re.IGNORECASE)
_NAMES_A_MONTH = re.compile(
    r"\b(month|monat|mois|mes|mês|maand|period|periode|période|periodo|período)\b|账期", re.IGNORECASE
)


def span_of(text: str) -> tuple[str | None, str | None]:
    """First and last day of a year ("2026"), quarter ("Q3 2026") or month ("Jul 2026"); None where it is none."""
    if match := _YEAR.fullmatch(text.strip()):
        return f"{match[1]}-01-01", f"{match[1]}-12-31"
    return part_of_a_year(text)


@lru_cache(maxsize=20_000)
def part_of_a_year(text: str) -> tuple[str | None, str | None]:
    """First and last day of a quarter or month; None where it is none."""
    if match := _QUARTER.fullmatch(text.strip()):
        year, quarter = int(match[2] or match[3] or match[6]), int(match[1] or match[4] or match[5])
        return _span(year, 3 * quarter - 2, 3)
    month = month_start(text.strip())
    return _span(int(month[:4]), int(month[5:7]), 1) if month else (None, None)


def span_of_month(day: dt.date) -> tuple[str, str]:
    """First and last day of the month of a day."""
    return _span(day.year, day.month, 1)


def _span(year: int, month: int, months: int) -> tuple[str, str]:
    last = month + months - 1
    end = dt.date(year, last, monthrange(year, last)[1])
    return f"{year:04d}-{month:02d}-01", end.isoformat()


def halves(column: Sequence[Cell], *, months: bool = False) -> tuple[list[Cell], list[Cell]]:
    """First and last day of each cell of a column of periods, as texts that are still to be read as dates.

    A cell that is one day is both. With `months`, a day in a cell stands for its month.
    """
    known = {cell: _halves(cell, months) for cell in set(column)}
    return [known[cell][0] for cell in column], [known[cell][1] for cell in column]


def _halves(cell: Cell, months: bool) -> tuple[Cell, Cell]:
    if months and isinstance(cell, dt.date):
        return span_of_month(cell)
    if not isinstance(cell, str):
        return cell, cell
    text = _LEADING.sub("", clean(cell))
    first, last = part_of_a_year(text)
    if first:
        return first, last
    interval = _ISO_INTERVAL.fullmatch(text)
    parts = list(interval.groups()) if interval else _BETWEEN.split(text)
    if len(parts) != 2 or not all(parts):
        return cell, cell
    start, end = parts
    year = _LAST_YEAR.search(end)
    if year and isinstance(scan_date(start), Bad):  # "01.08. - 31.08.2026", "Aug 1 – Aug 31, 2026"
        start = f"{start.rstrip('.')}{'.' if '.' in end else ', ' if ',' in end else ' '}{year[1]}"
    if isinstance(scan_date(start), Bad) or isinstance(scan_date(end), Bad):
        return cell, cell
    return start, end


def with_years(months: Sequence[Cell], years: Sequence[Cell]) -> list[Cell]:
    """Months by number or name with the year of another column as "2026-03"; what is no such pair stays as it is."""
    found: list[Cell] = []
    for month, year in zip(months, years, strict=True):
        text, whole = clean(month).casefold().rstrip("."), _A_YEAR.fullmatch(clean(year))
        number = int(text) if text.isdecimal() and 1 <= int(text) <= 12 else MONTHS.get(text)
        found.append(f"{whole[0]}-{number:02d}" if whole and number else month)
    return found


def are_months(column: Sequence[Cell], header: str) -> bool:
    """Whether a column tells months, not days: each cell names one, or is the first day of one below such a header."""
    told = False
    named = _NAMES_A_MONTH.search(header) is not None
    for cell in column:
        if cell is None or cell == "":
            continue
        if isinstance(cell, dt.date):
            if not named or cell.day != 1:
                return False
        elif not isinstance(cell, str) or not (clean(cell) == "" or part_of_a_year(clean(cell))[0]):
            return False
        told = True
    return told
