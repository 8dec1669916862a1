"""Postings that DATEV exports: days that name no year, and amounts with the tax in them.

The first line begins with EXTF or DTVF and has the period's first and last day as its 15th and 16th field (DATEV
format, header of "Buchungsstapel"). Tax is taken out of an amount when it is posted, by the key in the row or by the
account (the help of weclapp, WISO MeinBüro and BauSU on their exports to DATEV); at which rate, no file says.
"""

from __future__ import annotations

import datetime as dt
import re

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import Cell
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import clean

_FIRST, _LAST = 14, 15  # places of the period's days
_LONGEST = 366  # days
_TAX_KEY = header_key("BU-Schlüssel")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})(\d\d)")


def with_years(body: Body, header: str, cells: list[Cell]) -> list[Cell]:
    """A column of days with the year of the period that each falls in.

    It stays as it is where the file is another, or where one of the days does not fall in the period.
    """
    period = _period(body)
    if period is None:
        return cells
    known = {cell: _day(clean(cell), *period) for cell in set(cells) if cell not in (None, "")}
    if not known or None in known.values():
        return cells
    body.notes.append(
        say(
            "{header} has day and month: all {count:,} fall between {first} and {last}, the period in the first line.",
            header=verbatim(header),
            count=sum(cell in known for cell in cells),
            first=period[0].isoformat(),
            last=period[1].isoformat(),
        )
    )
    return [known.get(cell) if cell is not None else None for cell in cells]


def said_of_tax(body: Body) -> str | None:
    """The sentence that says what the amounts are, and of how many the row has a key of the tax in it."""
    place = next((i for i, cell in enumerate(body.header.cells) if header_key(cell) == _TAX_KEY), None)
    if place is None or not _is_posted(body):
        return None
    keyed = sum(clean(cell) not in ("", "0") for i, cell in enumerate(body.cells(place)) if i not in body.skip)
    return say(
        "The amounts are those posted. DATEV takes the tax out of them by the key in {column} ({keyed|1 row|# rows}) or"
        " by the account, and the file does not say how much: they are kept with it.",
        column=verbatim(body.header.cells[place]),
        keyed=keyed,
    )


def _is_posted(body: Body) -> bool:
    return body.header.index > 0 and body.sheet.rows[0][0] in ("EXTF", "DTVF")


def _period(body: Body) -> tuple[dt.date, dt.date] | None:
    first = body.sheet.rows[0]
    if not _is_posted(body) or len(first) <= _LAST:
        return None
    try:
        days = [dt.date.fromisoformat(clean(first[place])) for place in (_FIRST, _LAST)]
    except ValueError:
        return None
    return (days[0], days[1]) if dt.timedelta() <= days[1] - days[0] < dt.timedelta(_LONGEST) else None


def _day(text: str, first: dt.date, last: dt.date) -> dt.date | None:
    match = _DAY_AND_MONTH.fullmatch(text)
    for year in range(first.year, last.year + 1) if match else ():
        try:
            day = dt.date(year, int(match[2]), int(match[1])) if match else first
        except ValueError:
            continue
        if first <= day <= last:
            return day
    return None
