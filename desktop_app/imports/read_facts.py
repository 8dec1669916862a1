"""What the reader of workbooks leaves out: hidden parts, errors, formulas without results, merged cells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.imports.grid import Grid
from desktop_app.imports.values import scan

_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*\bhidden=\"(?:1|true)\"")
_HIDDEN_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^<>]*\bhidden=\"(?:1|true)\"")
_ERROR_CELLS = (b't="e"', b'calcext:value-type="error"')
_ERROR_AT = re.compile(rb"<(?:\w+:)?c\b(?=[^<>]*\bt=\"e\")([^<>]*+)>(.{0,9999}?)</(?:\w+:)?c>", re.DOTALL)
_UNCALCULATED_AT = re.compile(
    rb"<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v>\s*</(?:\w+:)?v>|<(?:\w+:)?v\s*/>)?\s*</(?:\w+:)?c>"
)
_FORMULAS = (b"<f", b":f")
_TEXT_RESULT = re.compile(rb"\bt=\"str\"")  # of a formula: an empty one is a result
_PLACE = re.compile(rb"\br=\"([A-Z]{1,3})(\d+)\"")
_MERGED_AT = re.compile(rb"<(?:\w+:)?mergeCell\b[^<>]*\bref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\"")
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)<")


@dataclass(frozen=True)
class SheetFacts:
    """What a reader of workbooks does not tell of a sheet; cells are (row, column), both counted from 0."""

    hidden_rows: int = 0
    hidden_columns: bool = False
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)  # cell -> its error value, "#N/A"
    uncalculated: frozenset[tuple[int, int]] = frozenset()  # cells with a formula whose result was not kept
    merged: tuple[tuple[int, int, int], ...] = ()  # first row, last row and first column of cells merged downwards


def facts_of(content: bytes) -> SheetFacts:
    """The facts of a sheet from its part of an xlsx file."""
    hidden = b"hidden=" in content  # so asked, a search takes a tenth of the time
    return SheetFacts(
        len(_HIDDEN_ROW.findall(content)) if hidden else 0,
        hidden and _HIDDEN_COLUMN.search(content) is not None,
        errors_of(content),
        uncalculated_of(content),
        tuple(_merged(content)),
    )


def errors_of(content: bytes) -> dict[tuple[int, int], str]:
    """The error values (#N/A, …) by row and column, both counted from 0."""
    found: dict[tuple[int, int], str] = {}
    for head, body in _ERROR_AT.findall(content) if any(text in content for text in _ERROR_CELLS) else ():
        place, value = _PLACE.search(head), _VALUE.search(body)
        if place is not None and value is not None:
            found[int(place[2]) - 1, _column(place[1])] = value[1].decode("utf-8", "replace")
    return found


def uncalculated_of(content: bytes) -> frozenset[tuple[int, int]]:
    """The cells with a formula whose result was not kept, by row and column, both counted from 0."""
    heads = _UNCALCULATED_AT.findall(content) if any(text in content for text in _FORMULAS) else ()
    places = (_PLACE.search(head) for head in heads if not _TEXT_RESULT.search(head))
    return frozenset((int(place[2]) - 1, _column(place[1])) for place in places if place is not None)


def _merged(content: bytes) -> Iterator[tuple[int, int, int]]:
    for left, top, _right, bottom in _MERGED_AT.findall(content) if b"mergeCell" in content else ():
        if int(bottom) > int(top):
            yield int(top) - 1, int(bottom) - 1, _column(left)


def merged_downwards(sheet: Any) -> Iterator[tuple[int, int, int]]:
    """What the reader itself knows of merged cells: those of xls files."""
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or ():
        if bottom > top:
            yield top, bottom, left


def _column(letters: bytes) -> int:
    """The number of a column, counted from 0."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64  # bytes of A to Z
    return number - 1


def sentences(facts: SheetFacts, numbers: Sequence[int], rows: Grid) -> Iterator[str]:
    """What a person should know of it; fills the merged cells of `rows`, whose numbers count from 1, on the way."""
    if facts.hidden_columns:
        yield "Hidden columns were read like the others."
    if facts.errors and not rows:
        yield "The sheet contains error values (#N/A, #REF!, …) and nothing else."
    elif facts.errors:
        yield f"{_cells(len(facts.errors), 'holds', 'hold')} an error value (#N/A, #REF!, …), which is no value."
    if facts.uncalculated:
        yield (
            f"{_cells(len(facts.uncalculated), 'holds a formula', 'hold formulas')} without a result: the program that"
            " wrote the file did not calculate. Open it in Excel or LibreOffice, save it and import it again."
        )
    if filled := fill_merged(numbers, rows, facts.merged):
        many = "1 cell was" if filled == 1 else f"{filled:,} cells were"
        yield f"Merged cells were read for each of their rows ({many} filled)."


def faults(facts: SheetFacts) -> dict[tuple[int, int], str]:
    """Why cells that are filled in the file have no value, by row from 1 and column from 0."""
    found = {(row + 1, column): f"the cell holds the error {error}" for (row, column), error in facts.errors.items()}
    return found | {(row + 1, column): "the formula has no result in the file" for row, column in facts.uncalculated}


def _cells(count: int, one: str, several: str) -> str:
    return f"1 cell {one}" if count == 1 else f"{count:,} cells {several}"


def fill_merged(numbers: Sequence[int], rows: Grid, merged: Iterable[tuple[int, int, int]]) -> int:
    """Put the text or day of cells merged downwards into each of their rows, and return how many cells were filled.

    `merged` gives first row, last row and column, all from 0. What reads as a number stays where it is: repeated, an
    amount would count twice.
    """
    places: dict[int, int] = {}
    filled = 0
    for top, bottom, column in merged:
        places = places or {number: place for place, number in enumerate(numbers)}
        first = places.get(top + 1)
        cells = rows.columns[column] if column < len(rows.columns) else []
        value = cells[first] if first is not None and cells else None
        if not isinstance(value, str | dt.date) or (isinstance(value, str) and scan(value)):
            continue
        below = range(top + 2, min(bottom + 1, numbers[-1]) + 1)
        for place in (places[number] for number in below if number in places):
            if cells[place] is None:
                cells[place] = value
                filled += 1
    return filled
