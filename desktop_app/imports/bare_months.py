"""Columns of months that name no year, "Jan": the user or a title tells it; else it is asked."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.model import Cell, Question
from desktop_app.imports.parse_table import Body
from desktop_app.imports.spans import with_years
from desktop_app.imports.title_day import year_of
from desktop_app.imports.told_period import span_told
from desktop_app.imports.turning import is_of_year
from desktop_app.imports.values import clean


def are_bare_months(cells: Sequence[Cell]) -> bool:
    """Whether each cell of a column, but for empty ones, names a month and no year."""
    filled = (clean(cell).casefold().rstrip(".") for cell in cells if cell not in (None, ""))
    first = next(filled, "")
    return first in MONTHS and all(name in MONTHS for name in filled)


def with_told_year(body: Body, header: str, cells: list[Cell]) -> list[Cell]:
    """A column of months that name no year with theirs. It stays as it is where that is asked for, and any other does.

    It is the year that the user tells, else the only one of the titles above the table and the sheet's name.
    """
    if not are_bare_months(cells):
        return cells
    span = span_told(body.choices.period) if body.choices.period else None
    if span is not None and is_of_year(span) and span[0][:4] == span[1][:4]:
        return with_years(cells, [span[0][:4]] * len(cells))
    year = year_of(body.sheet, body.header.index) if body.choices.period is None else None
    if year is None:
        said = say("{column} names months and no year. Of which year are they?", column=verbatim(header))
        body.question = body.question or Question("period", said, header, {"--period": ("YYYY",)})
        return cells
    body.notes.append(
        say(
            "The months in {column} are those of {year}, the only year that the title names.",
            column=verbatim(header),
            year=year,
        )
    )
    return with_years(cells, [year] * len(cells))
