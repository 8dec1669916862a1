"""Columns of days that name no year, "05/01" or "5 Jan": the user or a title tells it; else it is asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import MONTHS, Open, scan_date
from desktop_app.imports.model import Cell, Question
from desktop_app.imports.month_groups import Span
from desktop_app.imports.parse_table import Body
from desktop_app.imports.title_day import year_of
from desktop_app.imports.told_period import span_told
from desktop_app.imports.values import Bad, clean

_DAY = re.compile(r"(\d{1,2})(?:([-/. ])(\d{1,2})|[-/. ]+([^\W\d]+))\.?")
_MONTHS_OF_A_YEAR = 12
_TRIED = 50  # cells that may be words before the first day


def with_year(body: Body, header: str, cells: list[Cell]) -> list[Cell]:
    """A column of days with their year. It stays as it is where one of them has a year, and where that is asked for."""
    filled = (cell for cell in cells if cell not in (None, ""))
    if not any(map(_day, islice(filled, _TRIED))):
        return cells
    days = {cell: day for cell in dict.fromkeys(cells) if cell not in (None, "") and (day := _day(cell))}
    others = (cell for cell in set(cells) if cell not in days and cell not in (None, ""))
    if not days or any(not isinstance(scan_date(cell), Bad) for cell in others):
        return cells
    span, note = _span(body, header)
    order = body.told("date_order") or _order(days.values())
    orders = (order,) if order else ("dmy", "mdy")
    found: dict[Cell, str | None] = {cell: _within(day, span, orders) for cell, day in days.items()} if span else {}
    if not found or None in found.values():
        asked = _asked(header, span, next((cell for cell, day in found.items() if day is None), None))
        options = {"--period": ("YYYY", "YYYY-MM-DD - YYYY-MM-DD")}
        body.question = body.question or Question("period", asked, header, options)
        return cells
    body.notes.append(note)
    return [found.get(cell, cell) for cell in cells]


def _asked(header: str, span: Span | None, unfit: Cell) -> str:
    """The question for the year; where a period is known that does not tell it, with a day for which it does not."""
    if span is None or unfit is None:
        return say("{column} names days and no year. Of which year or period are they?", column=verbatim(header))
    return say(
        "{column} names days and no year, and {day} does not fall once between {first} and {last}. Of which year or"
        " period are they?",
        column=verbatim(header),
        day=verbatim(str(unfit)),
        first=span[0],
        last=span[1],
    )


def _day(cell: Cell) -> str | None:
    """A day without a year, ready for one to be put behind it; None for anything else."""
    text = clean(cell) if isinstance(cell, str) else ""
    found = _DAY.fullmatch(text)
    if found is None or (found[4] and found[4].casefold() not in MONTHS):
        return None
    return f"{text.rstrip('.')}{found[2] or ' '}"


def _order(days: Collection[str]) -> str | None:
    """The order that a day proves which no year has twelve of; None where none does."""
    pairs = [(int(found[1]), int(found[3])) for day in days if (found := _DAY.fullmatch(day[:-1])) and found[3]]
    orders = {
        "dmy" if one > _MONTHS_OF_A_YEAR else "mdy" for one, other in pairs if max(one, other) > _MONTHS_OF_A_YEAR
    }
    return orders.pop() if len(orders) == 1 else None


def _within(day: str, span: Span, orders: Sequence[str]) -> str | None:
    """A day with the only year in which it falls in a period, in one of some orders; None where there is no such."""
    found = []
    for year in range(int(span[0][:4]), int(span[1][:4]) + 1):
        date = scan_date(f"{day}{year}")
        dates = [date.on(order) for order in orders] if isinstance(date, Open) else [date]
        if any(isinstance(one, str) and span[0] <= one <= span[1] for one in dates):
            found.append(f"{day}{year}")
    return found[0] if len(found) == 1 else None


def _span(body: Body, header: str) -> tuple[Span | None, str]:
    """The period of the days, and the sentence that says where it is from."""
    told = span_told(body.choices.period, body.choices.year_begins) if body.choices.period else None
    if told is not None:
        said = say(
            "The days in {column} fall between {first} and {last}, as you said.",
            column=verbatim(header),
            first=told[0],
            last=told[1],
        )
        return told, said
    year = year_of(body.sheet, body.header.index)
    if year is None:
        return None, ""
    said = say(
        "The days in {column} are those of {year}, the only year that the title names.",
        column=verbatim(header),
        year=year,
    )
    return (f"{year}-01-01", f"{year}-12-31"), said
