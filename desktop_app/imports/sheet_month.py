"""The month that a whole sheet is of, where it has no column of days: its name or a title says so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.model import SheetRows
from desktop_app.imports.month_groups import span_in
from desktop_app.imports.values import clean

_NUMBER = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?!\d|[-_.]?\d)")
_WORD = re.compile(r"([^\W\d_]{3,10})\.?[ _-]*(20\d\d)")
_DAY_BEFORE = re.compile(
    r"(?<!\d)\d{1,2}(?:\.|st|nd|rd|th)?,? +(?:de )?[^\W\d_]{3,10}\.? +(?:de )?20\d\d", re.IGNORECASE
)
_TITLES = 6  # rows at the top of a sheet


class Month(NamedTuple):
    """First and last day, as ISO text, and the text that names them."""

    first: str
    last: str
    text: str


def month_of(sheet: SheetRows) -> Month | None:
    """The month or quarter that a sheet of a workbook is named after, else the only one in the titles above its table.

    The day on which a report was made is none, and neither is what a text table's file is called: it may be that day.
    """
    named = sheet.sheet.strip()
    if named != Path(sheet.file_name).stem and (span := span_in(named) or _only(named)):
        return Month(*span, named)
    alone = ([cell for cell in row if cell not in (None, "")] for row in sheet.rows[:_TITLES])
    titles = [clean(cells[0]) for cells in alone if len(cells) == 1 and isinstance(cells[0], str)]
    found = {span: title for title in titles if not day_in(title) and (span := _only(title))}
    return Month(*next(iter(found)), next(iter(found.values()))) if len(found) == 1 else None


def said_of(month: Month) -> str:
    """The sentence that tells where the days of a sheet's lines are from."""
    return say(
        "The sheet has no dates: its lines are of {first} to {last}, as “{text}” says.",
        first=month.first,
        last=month.last,
        text=verbatim(month.text),
    )


def day_in(text: str) -> bool:
    """Whether a text names a day, as that of a report: "4 March 2026"."""
    return _DAY_BEFORE.search(text) is not None


def months_in(text: str) -> set[str]:
    """The months that a text names, with their year: "2026-08"."""
    found = {f"{year}-{month}" for year, month in _NUMBER.findall(text)}
    for word, year in _WORD.findall(text.casefold()):
        if word in MONTHS:
            found.add(f"{year}-{MONTHS[word]:02d}")
    return found


def _only(text: str) -> tuple[str, str] | None:
    months = months_in(text)
    return span_in(months.pop()) if len(months) == 1 else None
