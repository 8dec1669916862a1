"""What the reader of workbooks leaves out: hidden parts, errors, formulas without results, merged cells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog.sentences import say
from desktop_app.imports.grid import Grid
from desktop_app.imports.model import CurrencyRun
from desktop_app.imports.values import scan

_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*\bhidden=\"(?:1|true)\"")
_HIDDEN_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^<>]*\bhidden=\"(?:1|true)\"")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*)>")
_ERROR = b't="e"'
_FORMULAS = (b"<f", b":f")
_NO_RESULT = re.compile(
    rb"<(?:/(?:\w+:)?f\s*|(?:\w+:)?f\b[^<>]*/)>\s*(?:<(?:\w+:)?v>\s*</(?:\w+:)?v>|<(?:\w+:)?v\s*/>)?\s*</(?:\w+:)?c>"
)
_TEXT_RESULT = re.compile(rb"\bt=\"str\"")  # of a formula: an empty one is a result
_PLACE = re.compile(rb"\br=\"([A-Z]{1,3})(\d+)\"")
_MERGED_AT = re.compile(rb"<(?:\w+:)?mergeCell\b[^<>]*\bref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\"")
_VALUE = re.compile(
    rb"(?:\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>))?\s*"  # behind a formula
    rb"<(?:\w+:)?v>([^<]{1,40})</(?:\w+:)?v>\s*</(?:\w+:)?c>"
)


@dataclass(frozen=True)
class SheetFacts:
    """What a reader of workbooks does not tell of a sheet; cells are (row, column), both counted from 0."""

    hidden_rows: int = 0
    hidden_columns: bool = False
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)  # cell -> its error value, "#N/A"
    uncalculated: frozenset[tuple[int, int]] = frozenset()  # cells with a formula whose result was not kept
    merged: tuple[tuple[int, int, int], ...] = ()  # first row, last row and first column of cells merged downwards
    currencies: Mapping[int, Sequence[CurrencyRun]] = field(
        default_factory=dict
    )  # column -> formats that show a currency
    pending: bool = False  # the file says that its formulas were not calculated before it was saved
    beyond: bool = False  # there are cells where a sheet can have none
    unknown: bool = False  # some of it could not be looked for: what is not told may be there all the same


class FactsMaker:
    """Finds the facts of a sheet of an xlsx file piece by piece, in the file's order; no cell may be cut in two.

    `styles` are the formats of cells that show a currency, None where they could not be read.
    Most sheets have none of what is looked for: a single letter that they lack tells so ten times as fast as a word.
    """

    def __init__(self, styles: Mapping[int, str] | None) -> None:
        self._styles = {str(number).encode(): text for number, text in (styles or {}).items()}
        numbers = b"|".join(self._styles)
        self._styled = (
            re.compile(rb" r=\"([A-Z]{1,3})(\d+)\"[^<>]{0,60}? s=\"(" + numbers + rb")\"") if numbers else None
        )
        self._hidden_rows = 0
        self._hidden_columns = False
        self._errors: dict[tuple[int, int], str] = {}
        self._uncalculated: set[tuple[int, int]] = set()
        self._merged: list[tuple[int, int, int]] = []
        self._runs: dict[bytes, list[CurrencyRun]] = {}
        self._unknown = styles is None

    def add(self, content: bytes) -> None:
        """Look at the next piece."""
        if b"i" in content and b"hidden=" in content:
            self._hidden_rows += len(_HIDDEN_ROW.findall(content))
            self._hidden_columns = self._hidden_columns or _HIDDEN_COLUMN.search(content) is not None
        if b"#" in content and _ERROR in content:
            self._errors.update(_errors(content))
        if b"f" in content and any(text in content for text in _FORMULAS):
            self._uncalculated.update(_uncalculated(content))
        if b"g" in content and b"mergeCell" in content:
            self._merged.extend(_merged(content))
        if self._styled is not None:
            for letters, row, style in self._styled.findall(content):
                extended(self._runs.setdefault(letters, []), int(row), self._styles[style])

    def facts(self) -> SheetFacts:
        """What was found."""
        return SheetFacts(
            self._hidden_rows, self._hidden_columns, self._errors, frozenset(self._uncalculated), tuple(self._merged),
            {_column(letters): runs for letters, runs in self._runs.items()}, unknown=self._unknown,
        )  # fmt: skip


def extended(runs: list[CurrencyRun], row: int, shown: str) -> None:
    """Add a cell in a row, counted from 1, that shows a currency: to the last run where it goes on."""
    if runs and runs[-1][1] + 1 == row and runs[-1][2] == shown:
        runs[-1] = (runs[-1][0], row, shown)
    else:
        runs.append((row, row, shown))


def facts_of(content: bytes, styles: Mapping[int, str] | None) -> SheetFacts:
    """The facts of a sheet from its part of an xlsx file; `styles` as for FactsMaker."""
    maker = FactsMaker(styles)
    maker.add(content)
    return maker.facts()


def _errors(content: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    """The error values by row and column."""
    end = 0
    while (at := content.find(_ERROR, end)) >= 0 and (end := content.find(b">", at)) >= 0:
        head = _CELL.match(content, content.rfind(b"<", 0, at))
        if head is not None and (place := _PLACE.search(head[1])) is not None:
            value = _VALUE.match(content, head.end())
            if value is not None:
                yield (int(place[2]) - 1, _column(place[1])), value[1].decode("utf-8", "replace")


def _uncalculated(content: bytes) -> Iterator[tuple[int, int]]:
    """The cells with a formula whose result was not kept."""
    for formula in _NO_RESULT.finditer(content):
        at = formula.start()
        if content.startswith(b"</", at):  # behind the formula's own opening tag
            at = content.rfind(b"<", 0, at)
        head = _CELL.match(content, content.rfind(b"<", 0, at))
        if head is not None and not _TEXT_RESULT.search(head[1]) and (place := _PLACE.search(head[1])) is not None:
            yield int(place[2]) - 1, _column(place[1])


def _merged(content: bytes) -> Iterator[tuple[int, int, int]]:
    for left, top, _right, bottom in _MERGED_AT.findall(content):
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
    if facts.unknown and rows:
        yield (
            say(
                "The file is not built as usual: hidden rows and columns, error values, formulas without a"
                " result, merged cells, currencies shown by a cell's format and days counted from 1904 could not"
                " all be looked for. Look through its rows, or open it, save a fresh copy as xlsx and import that."
            )
        )
    if facts.hidden_columns:
        yield say("Hidden columns were read like the others.")
    if facts.errors and not rows:
        yield say("The sheet contains error values (#N/A, #REF!, …) and nothing else.")
    elif facts.errors:
        yield say(
            "{cells|1 cell holds|# cells hold} an error value (#N/A, #REF!, …), which is no value.",
            cells=len(facts.errors),
        )
    if facts.uncalculated:
        yield say(
            "{cells|1 cell holds a formula|# cells hold formulas} without a result: the program that wrote the file did"
            " not calculate. Open it in Excel or LibreOffice, save it and import it again.",
            cells=len(facts.uncalculated),
        )
    if facts.pending:
        yield (
            say(
                "The file was saved before its formulas were calculated, and their results may be old. Open it"
                " in Excel or LibreOffice, save it and import it again."
            )
        )
    if filled := fill_merged(numbers, rows, facts.merged):
        yield said_of_merged(filled)


def said_of_merged(filled: int) -> str:
    """The sentence for cells that have the text of a merged one above them."""
    return say(
        "Merged cells were read for each of their rows ({filled|1 cell was|# cells were} filled).", filled=filled
    )


def faults(facts: SheetFacts) -> dict[tuple[int, int], str]:
    """Why cells that are filled in the file have no value, by row from 1 and column from 0."""
    found: dict[tuple[int, int], str] = {
        (row + 1, column): say("the cell holds the error {error}", error=error)
        for (row, column), error in facts.errors.items()
    }
    without = say("the formula has no result in the file")
    return found | {(row + 1, column): without for row, column in facts.uncalculated}


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
