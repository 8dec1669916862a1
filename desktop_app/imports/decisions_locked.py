"""Edits in the sheets of a review workbook that are only sent: which cell was changed, as far as it can be told."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.imports.model import Cell
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import SheetColumn, cell_checks, row_check, short_hash

_MOST_PAIRS = 200_000  # of edited rows with sent ones; where there are more, the rows are named and not their cells


@dataclass(frozen=True)
class LockedEdit:
    """A cell that is not read back and was changed all the same."""

    sheet: str
    row: int
    column: str
    value: str | None  # what stands there now; None where the column itself is missing
    file: str = ""
    then: str = "ignored"  # what was done about it

    def __str__(self) -> str:
        """Return the sentence."""
        held = "" if self.value is None else f"now “{self.value}”; " if self.value else "now blank; "
        place = f"{f'{self.file}: ' if self.file else ''}{self.sheet}, row {self.row}"
        return f"{place}, {self.column}: {held}{self.then}"


@dataclass
class SentTable:
    """What was sent of a table: the checksum of each row and, unless it was too long, those of its cells."""

    rows: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Odd:
    sheet: str
    number: int
    values: list[Cell]


def edited_cells(
    parts: Mapping[str, Sequence[Sequence[Cell]]], columns: Sequence[SheetColumn], sent: SentTable
) -> Iterator[LockedEdit]:
    """Return the edits in a table, given by the names of its sheets, with the cells that differ from what was sent.

    An edited row is compared with the sent one that is missing and most like it; where none is, the row is named.
    """
    left = Counter(sent.rows)
    odd: list[_Odd] = []
    for name, rows in parts.items():
        found = layout.find_header(rows, columns)
        if found is None:
            continue
        head, places = found
        gone = [column for column in columns if column.key not in places]
        yield from (LockedEdit(name, head + 1, column.title, None, then="the column is missing") for column in gone)
        if not gone:
            odd += _odd_rows(name, rows, head, [places[column.key] for column in columns], left)
    missing = _missing(sent, left)
    if len(odd) * len(missing) > _MOST_PAIRS:
        missing = []
    for one in odd:
        own = cell_checks(one.values)
        best = max(missing, key=lambda cells: _alike(own, cells), default=None)
        if best is None or 2 * _alike(own, best) < len(columns):
            yield LockedEdit(one.sheet, one.number, "the row", shown_text(next(filter(shown_text, one.values), None)))
            continue
        missing.remove(best)
        for column, value, now, was in zip(columns, one.values, _each(own), _each(best), strict=False):
            if now != was:
                yield LockedEdit(one.sheet, one.number, column.title, shown_text(value))


def _odd_rows(
    name: str, rows: Sequence[Sequence[Cell]], head: int, order: Sequence[int], left: Counter[str]
) -> list[_Odd]:
    """Return the rows whose typed values are not among those `left`, which it takes."""
    widest = max(order)
    straight = list(order) == list(range(len(rows[head])))
    odd = []
    for number, row in enumerate(rows[head + 1 :], head + 2):
        if widest < len(row):
            values = row if straight else [row[place] for place in order]
        else:
            values = [row[place] if place < len(row) else None for place in order]
        check = row_check(values)
        if left[check]:
            left[check] -= 1
        elif any(map(shown_text, values)):
            odd.append(_Odd(name, number, list(values)))
    return odd


def _missing(sent: SentTable, left: Counter[str]) -> list[str]:
    """Return the cells of the rows that did not come back as they were sent."""
    if len(sent.cells) != len(sent.rows):
        return []
    missing, still = [], Counter(left)
    for check, cells in zip(sent.rows, sent.cells, strict=True):
        if still[check]:
            still[check] -= 1
            missing.append(cells)
    return missing


def _each(cells: str) -> list[str]:
    return [cells[place : place + layout.CELL_DIGITS] for place in range(0, len(cells), layout.CELL_DIGITS)]


def _alike(first: str, second: str) -> int:
    return sum(one == other for one, other in zip(_each(first), _each(second), strict=False))


def edited_summary(
    rows: Sequence[Sequence[Cell]], sent: Mapping[str, str], formulas: frozenset[str] | None
) -> Iterator[LockedEdit]:
    """Return the cells of the summary that hold another text, or no formula any more where one was sent.

    `sent` gives the hash of each cell by its name, "=" for a formula; `formulas` names the cells that hold one now.
    """
    for name, was in sent.items():
        letters = name.rstrip("0123456789")
        row, column = int(name[len(letters) :]), 0
        for letter in letters:
            column = 26 * column + ord(letter) - 64
        value = rows[row - 1][column - 1] if row <= len(rows) and column <= len(rows[row - 1]) else None
        if (formulas is not None and name not in formulas) if was == "=" else short_hash(value) != was:
            yield LockedEdit(layout.SUMMARY, row, letters, shown_text(value))


def shown_text(value: Cell) -> str:
    """Return a cell as a sentence shows it."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(sep=" ")
    return " ".join(str(value).split()) if not isinstance(value, str) else value.replace("\r", "").strip()
