"""Tables with a column for each month or service, turned so that every amount is a row of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.formats import header_key, lasting_key
from desktop_app.imports.model import Cell, Choices, Question, SheetRows
from desktop_app.imports.month_groups import MONEY_WORDS, Groups, Span, groups_at, span_in
from desktop_app.imports.report_day import day_of_titles
from desktop_app.imports.service_columns import services_in, turned_services
from desktop_app.imports.spans import span_of_month
from desktop_app.imports.title_day import year_of
from desktop_app.imports.told_period import span_told
from desktop_app.imports.turning import Turned, is_of_month, is_of_year, turn
from desktop_app.imports.values import clean
from desktop_app.imports.vendor_columns import turned_vendors
from desktop_app.imports.year_columns import to_date, to_date_in, years_in

_YEAR = re.compile(r"20\d\d(?:\.0)?")
_QUARTER = re.compile(r"(?:q|qtr|quarter|quartal|trimestre|trim|t|kwartaal|k)\.?\s*([1-4])")
_SEARCHED = 40
_LEAST, _LEAST_NAMED = 3, 2  # months: days that begin one may be anything, their names hardly
_ANY_YEAR = "2000"  # of months whose year is asked for
_ANY_TIME = (f"{_ANY_YEAR}-01-01", f"{_ANY_YEAR}-12-31")
_LOOKED_AT = 100  # rows
_WIDEST = 1_000  # columns of a table that has one for each month or service


def turned(sheet: SheetRows, choices: Choices | None = None) -> Turned | None:
    """Return the table turned; None where no row heads months or years beside a label, or services in dollars.

    The choices tell the month in which fiscal years begin, and what a head leaves open.
    """
    choices = choices or Choices()
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) > _WIDEST:
            continue
        if (groups := groups_at(sheet, place)) is not None:
            return turned_groups(sheet, place, groups)
        if services := services_in(row):
            return turned_services(sheet, place, services)
        if found := turned_vendors(sheet, place):
            return found
        if found := turned_months(sheet, place, choices):
            return found
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) <= _WIDEST and (found := turned_years(sheet, place, choices)):
            return found
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) <= _WIDEST and (found := _turned_to_date(sheet, place, choices)):
            return found
    return None


def turned_groups(sheet: SheetRows, place: int, groups: Groups, *, planned: bool | None = None) -> Turned:
    """The table whose months stand above several columns each."""
    found = turn(with_head(sheet, place + 1, groups.head), place + 1, groups.months, planned=planned)
    note = say("Below each month only the amount is read, and not: {names}.", names=", ".join(groups.others))
    return replace(found, notes=(*found.notes, note))


def turned_months(
    sheet: SheetRows, place: int, choices: Choices, *, planned: bool | None = None, least: int | None = None
) -> Turned | None:
    """The table whose row at `place` heads months or quarters; None where it heads no such table.

    `planned` says that its amounts are budgets, or that they are none; None leaves it to the titles.
    """
    row = sheet.rows[place]
    if (months := _months(row, least)) is not None:
        return turn(_without_repeats(sheet, place), place, months, planned=planned)
    if place and (joined := _with_years(sheet.rows[place - 1], row)) and (months := _months(joined, least)):
        return turn(with_head(sheet, place, joined), place, months, planned=planned)
    named = _with_one_year(sheet, place, choices)
    months = _months(named.row, least) if named else None
    if named is None or months is None:
        return None
    found = turn(with_head(_without_repeats(sheet, place), place, named.row), place, months, planned=planned)
    if named.told:
        return replace(found, notes=(*found.notes, named.told))
    heads = [clean(row[index]) for index in months]
    asked = say(
        "{first} to {last} name no year, and neither does a title. Of which year are they?",
        first=verbatim(heads[0]),
        last=verbatim(heads[-1]),
    )
    return replace(found, question=Question("period", asked, heads[0], {"--period": ("YYYY",)}))


def turned_years(
    sheet: SheetRows, place: int, choices: Choices, *, planned: bool | None = None, told: bool = False
) -> Turned | None:
    """The table whose row at `place` heads years; None where it heads no such table."""
    years = years_in(sheet.rows[place], choices.year_begins, told=told)
    if years is None:
        return None
    spans = dict(years.spans)
    question = None
    notes = []
    if years.to_date is not None:
        first, last = spans[years.to_date]
        day = choices.data_date or day_of_titles(sheet.rows[:place])
        head = clean(sheet.rows[place][years.to_date])
        if day is not None and first <= day <= last:
            spans[years.to_date] = first, day
            notes.append(_up_to(head, spans[years.to_date]))
        else:
            question = _up_to_which_day(head)
    found = turn(sheet, place, spans, planned=planned)
    if years.fiscal:
        first, last = years.spans[min(years.spans)]
        notes.append(
            say("Fiscal years are read as {first} to {last} and so on, as in the settings.", first=first, last=last)
        )
    return replace(found, notes=(*found.notes, *notes), question=question)


def _turned_to_date(sheet: SheetRows, place: int, choices: Choices) -> Turned | None:
    """The table whose row at `place` heads one column of money, that of a year to date, and names no year."""
    row = sheet.rows[place]
    column = to_date_in(row)
    others = [index for index, cell in enumerate(row) if index != column and cell not in (None, "")]
    if column is None or not others or any(are_amounts(sheet, place, [index]) for index in others):
        return None
    head = clean(row[column])
    day = choices.data_date or day_of_titles(sheet.rows[:place])
    span = span_told(choices.period, choices.year_begins) if choices.period else None
    if span is None and day is not None:
        span = to_date(day, choices.year_begins)
    if span is None:
        return replace(turn(sheet, place, {column: _ANY_TIME}), question=_up_to_which_day(head))
    found = turn(sheet, place, {column: span})
    return replace(found, notes=(*found.notes, _up_to(head, span)))


def _up_to(head: str, span: Span) -> str:
    return say("{column} is read as {first} to {last}.", column=verbatim(head), first=span[0], last=span[1])


def _up_to_which_day(head: str) -> Question:
    asked = say("{column} is a year that is not over. Up to which day are its amounts?", column=verbatim(head))
    return Question("data_date", asked, head, {"--data-date": ("YYYY-MM-DD",)})


def are_amounts(sheet: SheetRows, place: int, columns: Iterable[int]) -> bool:
    """Whether most cells below some heads have a digit: "Plan 2026" may also stand above names of plans."""
    below = [row[i] for row in sheet.rows[place + 1 :][:_LOOKED_AT] for i in columns if i < len(row)]
    filled = [clean(cell) for cell in below if cell not in (None, "")]
    return 2 * sum(any(map(str.isdigit, text)) for text in filled) > len(filled)


def with_head(sheet: SheetRows, place: int, head: Sequence[Cell]) -> SheetRows:
    """The sheet with another row in place of its head."""
    return replace(sheet, rows=[*sheet.rows[:place], head, *sheet.rows[place + 1 :]])


def _without_repeats(sheet: SheetRows, place: int) -> SheetRows:
    """The sheet without the rows in which a head stands again."""
    head = list(sheet.rows[place])
    again = {at for at, row in enumerate(sheet.rows) if at > place and row[: len(head)] == head}
    if not again:
        return sheet
    kept = [at for at in range(len(sheet.rows)) if at not in again]
    return replace(sheet, rows=[sheet.rows[at] for at in kept], numbers=[sheet.numbers[at] for at in kept])


class _OfOneYear(NamedTuple):
    """A row of months with their year, and the sentence that says where that is from; none where nothing tells it."""

    row: Sequence[Cell]
    told: str | None


def _with_one_year(sheet: SheetRows, place: int, choices: Choices) -> _OfOneYear | None:
    """A row of rising months or quarters without a year, in that of the rows above it, the sheet's name or the user."""
    row = sheet.rows[place]
    names = {i: clean(cell).casefold().rstrip(".") for i, cell in enumerate(row) if isinstance(cell, str)}
    parts = {i: f"{MONTHS[name]:02d}" for i, name in names.items() if name in MONTHS}
    parts = parts or {i: f"Q{found[1]}" for i, name in names.items() if (found := _QUARTER.fullmatch(name))}
    rising = list(parts.values())
    if len(rising) < _LEAST or rising != sorted(set(rising)):
        return None
    named = year_of(sheet, place)
    told: str | None = None
    chosen = span_told(choices.period) if choices.period else None
    if chosen is not None and is_of_year(chosen):
        year = chosen[0][:4]
        told = say("The months are those of {months}, as you said.", months=year)
    elif named is not None:
        year = named
        told = say("The months are those of {months}, the only year that the title names.", months=year)
    else:
        year = _ANY_YEAR
    return _OfOneYear([f"{year}-{parts[i]}" if i in parts else cell for i, cell in enumerate(row)], told)


def _with_years(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[Cell] | None:
    """A row of months below one of years as one row of both; None where the months do not rise below each year."""
    names = [MONTHS.get(clean(cell).casefold().rstrip(".")) if isinstance(cell, str) else None for cell in lower]
    if sum(month is not None for month in names) < _LEAST:
        return None
    row: list[Cell] = []
    year, last = 0, 0
    for index, month in enumerate(names):
        above = upper[index] if index < len(upper) else None
        if above not in (None, "") and _YEAR.fullmatch(clean(above)):
            year, last = int(clean(above)[:4]), 0
        if month is None:
            row.append(lower[index] if lower[index] not in (None, "") else above)
            continue
        if not year or month <= last:
            return None
        row.append(f"{year}-{month:02d}")
        last = month
    return row


def _months(row: Sequence[Cell], few: int | None = None) -> Mapping[int, Span] | None:
    """First and last day of each column that is headed by a month or quarter; None where the row heads no such table.

    The heads may name the money too, all of them alike: "Cost Jan 2026", "Cost Feb 2026". `few` are enough of them,
    where it is known otherwise that they head money.
    """
    found: dict[int, Span] = {}
    least = _LEAST
    for index, cell in enumerate(row):
        if isinstance(cell, dt.date):
            if cell.day != 1:
                return None
            found[index] = span_of_month(cell)
        elif isinstance(cell, str) and (span := span_in(clean(cell))):
            found[index] = span
    if not found:
        found = _named_months(row)
    if any(is_of_month(span) for span in found.values()):  # quarters beside months are their sums
        found = {index: span for index, span in found.items() if is_of_month(span)}
    if all(isinstance(row[index], str) for index in found):
        least = _LEAST_NAMED
    if len(found) < (few or least) or len(set(found.values())) < len(found):
        return None
    first = min(found)
    labels = [cell for cell in row[:first] if isinstance(cell, str) and cell.strip()]
    return found if labels else None


def _named_months(row: Sequence[Cell]) -> dict[int, Span]:
    """The columns whose heads are the same words of money with another month each; none where words differ."""
    found: dict[int, Span] = {}
    words: set[str] = set()
    for index, cell in enumerate(row):
        key = lasting_key(clean(cell)) if isinstance(cell, str) else ""
        others = [word for word in key.split() if word != "*"]
        if "*" not in key or not all(map(MONEY_WORDS.fullmatch, others)):
            continue
        part = " ".join(word for word in header_key(clean(cell)).split() if word not in others)
        if span := span_in(part) or span_in(part.replace(" ", "-")):
            found[index] = span
            words.add(" ".join(others))
    return found if len(words) == 1 else {}
