"""Tables of the review workbook: on as many sheets as they need, locked, with links from one to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from desktop_app.exports import workbook_style
from desktop_app.exports.safe import Styles
from desktop_app.exports.workbook_data import Row
from desktop_app.review.sheet import SheetColumn, sheet_name

Progress = Callable[[float, str], None]
MOST_LINKS = 60_000  # Excel drops a sheet's links beyond 65,530


def write_table(
    book: Any,
    title: str,
    columns: Sequence[SheetColumn],
    rows: Sequence[Row],
    styles: Styles,
    most: int,
    frozen: tuple[int, int],
    *,
    links: Callable[[int, Row], Iterator[tuple[int, int, str]]] | None = None,
    tell: Progress | None = None,
) -> list[tuple[Any, int]]:
    """Write a table on as many sheets as it needs; returns each with how many rows it holds."""
    from desktop_app.exports.workbook_rows import TableSheet

    keys = [column.key for column in columns]
    wrapped = any(column.type == "wrap" for column in columns)
    places = {key: place for place, key in enumerate(keys)}
    made = []
    for part, start in enumerate(range(0, max(len(rows), 1), most), 1):
        held = rows[start : start + most]
        sheet = book.add_worksheet(sheet_name(title, part), TableSheet)
        sheet.fill(
            columns,
            _values(held, keys, tell),
            len(held),
            styles,
            height=(lambda values: _height(values, places)) if wrapped else None,
            links=_links(held, links) if links is not None else (),
        )
        workbook_style.finish_table(sheet, columns, len(held), frozen)
        workbook_style.protect(sheet)
        made.append((sheet, len(held)))
    return made


def _values(rows: Sequence[Row], keys: Sequence[str], tell: Progress | None) -> Iterator[list[object]]:
    for number, row in enumerate(rows):
        if tell is not None and number % 1000 == 0:
            tell(0.3 + 0.6 * number / len(rows), "Writing the file")
        yield [row.get(key) for key in keys]


def _links(
    rows: Sequence[Row], links: Callable[[int, Row], Iterator[tuple[int, int, str]]]
) -> Iterator[tuple[int, int, str]]:
    for number, row in enumerate(rows[:MOST_LINKS], 2):
        yield from links(number, row)


def _height(values: Sequence[object], places: dict[str, int]) -> int:
    """Return the height of a question's row in points, so that its longest cell can be read."""
    widths = {"question": 50, "subject": 20, "rule": 17}
    longest = max(1.0, *(len(str(values[places[key]] or "")) / width for key, width in widths.items()))
    return 15 + 13 * min(7, int(longest))


def place_of(columns: Sequence[SheetColumn], key: str) -> int:
    """Return which column, counted from 1, has a key."""
    return next(place for place, column in enumerate(columns, 1) if column.key == key)


def spots(title: str, letter: str, findings: Iterable[str], most: int) -> dict[str, str]:
    """Return where the first row of each question stands, as a link leads there."""
    from xlsxwriter.utility import quote_sheetname

    found: dict[str, str] = {}
    for number, finding in enumerate(findings):
        part, row = divmod(number, most)
        if finding not in found:
            found[finding] = f"{quote_sheetname(sheet_name(title, part + 1))}!{letter}{row + 2}"
    return found
