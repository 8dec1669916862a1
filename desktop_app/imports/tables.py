"""The tables of a sheet: one below or beside another, with heads of its own, is read as a sheet of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.imports.columns import SEARCHED_ROWS
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import Cell, Choices, Question, SheetRows, is_meant, sheet_of, table_title
from desktop_app.imports.month_groups import span_in
from desktop_app.imports.parse_other_tables import is_word
from desktop_app.imports.parse_totals import label
from desktop_app.imports.recognise import find_table
from desktop_app.imports.title_day import years_in
from desktop_app.imports.unpivot import turned
from desktop_app.imports.values import clean

_TITLES = 3  # rows of a title above the heads of a table
_MOST = 40  # places of a sheet that are looked at
_SMALL = 5_000  # rows of a sheet in which a table may begin without a blank row above it
_LEAST, _TELLING = 2, 3  # heads that are known: all of a table, or some of it

_WIDEST = 500  # columns of a sheet in which tables are looked for
_LAST = 1 << 20  # behind all columns

Seen = Callable[[SheetRows], Table | None]
Find = Callable[[SheetRows], Table | Question | None]


@dataclass
class _Found:
    """A table of a sheet: its heads by column, the years that its titles name, and the places of its rows."""

    heads: frozenset[tuple[int, str]]
    years: frozenset[str]
    places: list[range]

    def goes_on(self, heads: frozenset[tuple[int, str]], years: frozenset[str]) -> bool:
        """Whether a part with some heads is more of this table: a title of another year begins another one."""
        return heads <= self.heads and (not years or not self.years or not years.isdisjoint(self.years))


def tables_of(sheet: SheetRows, formats: Sequence[Format], choices: Choices) -> Sequence[SheetRows]:
    """Each table of a sheet as a sheet: the first keeps the name, the others are "Costs (table 2)"; row numbers stay.

    A place begins a table where its heads are of a known format, and not those of the tables before. Everything else
    stays with the table above it. A sheet that is to be read as one format is one table, and so is a very wide one.
    Where the user wants one table, only that is given, and none where the sheet has no such one.
    """
    if choices.sheet and choices.sheet != sheet.sheet and sheet_of(choices.sheet) == sheet.sheet:
        every = replace(choices, format_id=None, sheet=None)
        found = tables_of(sheet, formats, every)
        if len(found) == 1:
            found = _told_apart(sheet, find_table(sheet, formats, every.of_sheet(sheet.sheet)))
        return [replace(one, sheet=choices.sheet) for one in found if is_meant(one.sheet, choices.sheet)]
    if choices.format_id or not sheet.rows or max(map(len, sheet.rows[:SEARCHED_ROWS])) > _WIDEST:
        return (sheet,)
    seen = partial(_seen, formats=formats, choices=choices)
    vocabulary = frozenset().union(*(form.known_keys for form in formats))
    find = partial(find_table, formats=formats, choices=choices)
    below = _below(sheet, seen, find, vocabulary)
    found = [table for part in below for table in _beside(part, seen, find)]
    if len(found) == 1:
        return (sheet,)
    return [
        replace(one, sheet=table_title(sheet.sheet, place), hidden_rows=0) if place > 1 else one
        for place, one in enumerate(found, 1)
    ]


def _told_apart(sheet: SheetRows, asked: Table | Question | None) -> Sequence[SheetRows]:
    """The tables of a sheet of which the user wants one, where it was asked which; else the sheet."""
    if not isinstance(asked, Question) or not asked.tables:
        return [sheet]
    (first, _), (head, column) = asked.tables[0], asked.tables[-1]
    if column:
        columns = [begin for _, begin in asked.tables]
        ends = (*columns[1:], _LAST)
        found = [_block(sheet, begin, end, head) for begin, end in zip(columns, ends, strict=True)]
    else:
        while head - 1 > first and sum(cell not in (None, "") for cell in sheet.rows[head - 1]) == 1:
            head -= 1  # to its title
        found = [_cut(sheet, [range(first, head)]), _cut(sheet, [range(head, len(sheet.rows))])]
    return [replace(one, sheet=table_title(sheet.sheet, place)) for place, one in enumerate(found, 1)]


def _seen(part: SheetRows, *, formats: Sequence[Format], choices: Choices) -> Table | None:
    """The table that a part of a sheet is beyond doubt; None where it is none, or has no rows."""
    table = find_table(part, formats, choices)
    if not isinstance(table, Table):
        wide = turned(part)
        table = find_table(wide.sheet, formats, choices) if wide is not None else None
    if not isinstance(table, Table) or table.header.index + 1 >= len(part.rows):
        return None
    if not table.form.by_meaning:
        return table
    heads = [cell for cell in table.header.cells if cell]
    known = len(table.mapping.fields) + sum(map(len, table.mapping.several.values()))
    enough = known >= _TELLING or _LEAST <= known == len(heads)
    return table if enough and 2 * known >= len(heads) and all(map(is_word, heads)) else None


# Below each other ---------------------------------------------------------------------------------------------------


def _below(sheet: SheetRows, seen: Seen, find: Find, vocabulary: frozenset[str]) -> list[SheetRows]:
    starts = []
    for start in _starts(sheet, vocabulary):
        starts.append(start)
        if len(starts) == _MOST:
            break
    if not starts:
        return [sheet]
    found: list[_Found] = []
    titles: list[range] = []  # above the first table
    here: _Found | None = None
    for first, end in zip((0, *starts), (*starts, len(sheet.rows)), strict=True):
        rows = range(first, end)
        part = _cut(sheet, [rows])
        table = seen(part)
        tables = [table] if table else [one for block in _beside(part, seen, find) if (one := seen(block))]
        if not tables:
            (here.places if here else titles).append(rows)
            continue
        if any("part" in one.form.maps.get("line_kind", {}).values() for one in tables):
            return [sheet]
        head = max(one.header.index for one in tables)
        above = [sheet.rows[place] for some in titles for place in some]
        heads, years = _heads(part, head), _years([*above, *part.rows[:head]])
        here = next((one for one in found if one.goes_on(heads, years)), None)
        if here is None:
            here = _Found(heads, years, [*titles])
            found.append(here)
            titles = []
        here.places.append(rows)
    if len(found) < 2:
        return [sheet]
    return [_cut(sheet, one.places) for one in found]


def _heads(part: SheetRows, place: int) -> frozenset[tuple[int, str]]:
    """The heads in a row as the sheet has them, with their columns."""
    row = part.rows[place]
    return frozenset((index, key) for index, cell in enumerate(row) if (key := header_key(clean(cell))))


def _years(titles: Sequence[Sequence[Cell]]) -> frozenset[str]:
    """The years that the only cells of some rows name."""
    alone = ([cell for cell in row if cell not in (None, "")] for row in titles)
    return frozenset(years_in(clean(cells[0]) for cells in alone if len(cells) == 1))


def _starts(sheet: SheetRows, vocabulary: frozenset[str]) -> Iterator[int]:
    """Places where a table may begin: below blank rows with its title, or anywhere in a small sheet."""
    rows, numbers = sheet.rows, sheet.numbers
    gaps = numbers[-1] - numbers[0] > len(numbers) - 1
    small = len(rows) <= _SMALL
    if not gaps and not small:
        return
    ends = 0  # of the title and heads that were found last
    for place in range(1, len(rows)):
        gap = numbers[place] - numbers[place - 1] > 1
        if place < ends or not (gap or small):
            continue
        if gap:
            head = _head_below(rows, numbers, place, vocabulary)
        else:
            head = place if _may_head(rows[place], vocabulary, _TELLING) else None
        if head is not None:
            ends = head + 1
            yield place


def _head_below(
    rows: Sequence[Sequence[Cell]], numbers: Sequence[int], place: int, vocabulary: frozenset[str]
) -> int | None:
    """The place of heads at a place or below a few rows of title there."""
    for head in range(place, min(place + _TITLES + 1, len(rows))):
        if _may_head(rows[head], vocabulary, _LEAST):
            return head
        if sum(cell is not None and cell != "" for cell in rows[head]) > 1 or numbers[head] - numbers[place] > _TITLES:
            return None
    return None


def _may_head(row: Sequence[Cell], vocabulary: frozenset[str], least: int) -> bool:
    """Whether a row holds words only, or months, and as many as are needed are heads that a format knows."""
    filled = [cell for cell in row if cell is not None and cell != ""]
    if len(filled) < least or not isinstance(filled[0], str):
        return False
    months = [cell for cell in filled if _is_month(cell)]
    words = [clean(cell) for cell in filled if is_word(cell)]
    if len(words) + len(months) < len(filled) or label(words):
        return False
    return sum(header_key(word) in vocabulary for word in words) + len(months) >= least


def _is_month(cell: Cell) -> bool:
    if isinstance(cell, dt.date):
        return cell.day == 1
    if not isinstance(cell, str):
        return False
    return clean(cell).casefold().rstrip(".") in MONTHS or (cell[-1:].isdigit() and span_in(clean(cell)) is not None)


def _cut(sheet: SheetRows, places: Sequence[range]) -> SheetRows:
    """Some rows of a sheet; those of the first places alone are a view of them."""
    first, *more = places
    rows: Sequence[Sequence[Cell]] = sheet.rows[first.start : first.stop]
    numbers: Sequence[int] = sheet.numbers[first.start : first.stop]
    if more or first.start:
        rows = [list(sheet.rows[place]) for some in places for place in some]
        numbers = [sheet.numbers[place] for some in places for place in some]
    return replace(sheet, rows=rows, numbers=numbers)


# Beside each other --------------------------------------------------------------------------------------------------


def _beside(part: SheetRows, seen: Seen, find: Callable[[SheetRows], Table | Question | None]) -> Sequence[SheetRows]:
    starts = _columns_that_begin(part.rows[:SEARCHED_ROWS])
    if len(starts) < 2:
        return [part]
    begins: list[int] = []  # of the tables
    heads: list[int] = []
    for first, end in zip(starts, (*starts[1:], _LAST), strict=True):
        table = seen(replace(part, rows=[_only(row, first, end) for row in part.rows[:SEARCHED_ROWS]]))
        if table is not None:
            begins.append(first if begins else 0)
            heads.append(table.header.index)
    if len(begins) < 2:
        return [part]
    whole = find(part)
    if isinstance(whole, Table) and whole.form.by_meaning and len(set(heads)) == 1:
        return [part]
    ends = (*begins[1:], _LAST)
    return [_block(part, first, end, min(heads)) for first, end in zip(begins, ends, strict=True)]


def _columns_that_begin(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """The columns that hold something below a head, and stand behind one that holds nothing."""
    filled = {index for row in rows for index, cell in enumerate(row) if cell is not None and cell != ""}
    return [index for index in sorted(filled) if index - 1 not in filled]


def _only(row: Sequence[Cell], first: int, end: int) -> list[Cell]:
    return [cell if first <= index < end else None for index, cell in enumerate(row)]


def _block(part: SheetRows, first: int, end: int, head: int) -> SheetRows:
    """The rows of a block of columns, each in its column; titles above all heads that stand elsewhere are of all."""
    rows: list[Sequence[Cell]] = []
    numbers: list[int] = []
    for place, (number, row) in enumerate(zip(part.numbers, part.rows, strict=True)):
        cells = _only(row, first, end)
        if all(cell is None or cell == "" for cell in cells):
            if place >= head:
                continue
            cells = list(row)
        rows.append(cells)
        numbers.append(number)
    return replace(part, rows=rows, numbers=numbers)
