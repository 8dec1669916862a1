"""The one period that a whole sheet is for, where no column says it: told by the user, or by a title of budgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import scan_date
from desktop_app.imports.model import PERIOD, Choices, Question, SheetRows
from desktop_app.imports.month_groups import Span
from desktop_app.imports.sheet_month import day_in, month_of
from desktop_app.imports.spans import halves, part_of_a_year
from desktop_app.imports.values import clean
from desktop_app.imports.year_columns import year_of

OF_BUDGETS = re.compile(r"\b(?:budgets?|begroting(?:en)?|presupuestos?|orçamentos?)\b|budget(?:plan|ierung)", re.I)
"""What a title says of money that is planned."""
_A_MONTH_EACH = re.compile(
    r"\b(?:month(?:ly)?|quarter(?:ly)?|weekly|monatlich\w*|monats\w*|monat|quartals\w*|mensuel\w*|mois|mensual\w*|mes"
    r"|mensal\w*|mês|maandelijks\w*|maand)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:\b(?:fy|gj|ej|fiscal year|geschäftsjahr|exercice|ejercicio|boekjaar)\s*)?(?<!\d)20\d\d(?:\s*/\s*(?:20)?\d\d)?"
    r"|\b(?:fy|gj|ej)\s*['’]?\d\d\b(?:\s*/\s*\d\d)?",
    re.IGNORECASE,
)
_TITLES = 6  # rows at the top of a sheet


class ToldPeriod(NamedTuple):
    """First and last day, and the title that names them; no title where the user does."""

    span: Span
    title: str | None = None


def span_told(text: str, begins: int = 1) -> Span | None:
    """First and last day of a year, quarter or month, or two days; a fiscal year begins with the month `begins`."""
    first, last = part_of_a_year(text)
    if first and last:
        return first, last
    if year := year_of(text, begins):
        return year
    starts, ends = halves([text])
    start, end = scan_date(starts[0]), scan_date(ends[0])
    return (start, end) if isinstance(start, str) and isinstance(end, str) and start < end else None


def unknown_period(choices: Choices) -> Question | None:
    """The question for another period, where the one that the user told is none."""
    if choices.period is None or span_told(choices.period):
        return None
    said = say("“{text}” is no period such as 2026, FY26, 2026-Q3 or 2026-09.", text=verbatim(choices.period))
    return Question("period", said, None, {"--period": PERIOD})


def period_of(sheet: SheetRows, choices: Choices) -> ToldPeriod | None:
    """The period that the user tells for a sheet, else the only one in a title of budgets above its table.

    A title by which the amounts are for a month each tells no year, and one with other numbers tells nothing.
    """
    if choices.period is not None:
        span = span_told(choices.period, choices.year_begins)
        return ToldPeriod(span) if span else None
    titles = [title for title in _titles(sheet) if OF_BUDGETS.search(title)]
    if not titles:
        return None
    if month := month_of(sheet):
        return ToldPeriod((month.first, month.last), month.text)
    found = {span: title for title in titles if (span := _year_in(title, choices.year_begins))}
    return ToldPeriod(*next(iter(found.items()))) if len(found) == 1 else None


def _titles(sheet: SheetRows) -> Sequence[str]:
    alone = ([cell for cell in row if cell not in (None, "")] for row in sheet.rows[:_TITLES])
    return [sheet.sheet.replace("_", " "), *(clean(cells[0]) for cells in alone if len(cells) == 1)]


def _year_in(title: str, begins: int) -> Span | None:
    years = _YEAR.findall(title)
    if len(years) != 1 or _A_MONTH_EACH.search(title) or day_in(title):
        return None
    if re.search(r"\d", title.replace(years[0], "")):
        return None
    return year_of(years[0].strip(), begins)
