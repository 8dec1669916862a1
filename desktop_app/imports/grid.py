"""The cells of a sheet kept column by column: a third of the memory of rows, and what parsing asks for anyway."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, overload

from desktop_app.imports.model import Cell

AT_ONCE = 500
"""Rows that are turned at once: what the processor holds is three times as fast."""

MARK = "\x7f"
"""What the place of a text in a table of texts begins with, where a cell holds that instead of the text.

It is ASCII, of which texts are made twice as fast, and in no text that a person writes (read_parts.py looks for it).
"""

_MOST_KNOWN = 100_000
_KEPT_ONCE = frozenset({str, dt.datetime, dt.date, dt.time, dt.timedelta})
"""Kinds of cells of which equal ones are the same; 1, 1.0 and True are equal and differ."""


class Grid(Sequence[list[Cell]]):
    """Rows of cells, all equally wide, kept by column; a row is made when it is asked for, a slice is a view."""

    def __init__(self, columns: Sequence[list[Cell]], places: range | None = None) -> None:
        self.columns = columns
        self._places = range(len(columns[0]) if columns else 0) if places is None else places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> list[Cell]: ...

    @overload
    def __getitem__(self, index: slice) -> Grid: ...

    def __getitem__(self, index: int | slice) -> list[Cell] | Grid:
        if isinstance(index, slice):
            return Grid(self.columns, self._places[index])
        place = self._places[index]
        return [column[place] for column in self.columns]

    def __iter__(self) -> Iterator[list[Cell]]:
        return map(list, zip(*self._cut(), strict=True))

    def _cut(self) -> Iterator[Iterator[Cell]]:
        first, last, step = self._places.start, self._places.stop, self._places.step
        return (islice(column, first, last, step) for column in self.columns)

    def column(self, index: int) -> list[Cell]:
        """The cells of one column."""
        first, last, step = self._places.start, self._places.stop, self._places.step
        return self.columns[index][first:last:step]

    def clear(self) -> None:
        """Forget all cells, of the whole grid: what was made of them stays."""
        self._places = range(0)
        for column in self.columns:
            column.clear()

    def tuples(self, without: frozenset[int] = frozenset()) -> list[tuple[Cell, ...]]:
        """All rows, but for some columns."""
        columns = (self.column(index) for index in range(len(self.columns)) if index not in without)
        return list(zip(*columns, strict=True))


class GridMaker:
    """Makes one grid of the rows that hold anything, from a sheet of the reader or from parts of one in their order.

    Equal texts and days are kept once, whatever the file does: of a million invoice lines a few thousand are left.
    """

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self._columns: list[list[Cell]] = []
        self._texts: Sequence[str] = ()
        self._known = _Known()

    def add(self, sheet: Any, texts: Sequence[str] = ()) -> None:
        """Add the rows of a sheet; `texts` are those that its cells tell by a MARK and their place.

        Raises LookupError where there is no such text, or where the rows of a part are not below those before it.
        """
        if not sheet.start:
            return
        if self.numbers and sheet.start[0] < self.numbers[-1]:
            raise LookupError("rows in no order")
        if texts is not self._texts or len(self._known) > len(texts) + _MOST_KNOWN:
            self._texts, self._known = texts, _Known(texts)
        (first, left), width = sheet.start, sheet.end[1] + 1
        self._columns.extend([None] * len(self.numbers) for _ in range(width - len(self._columns)))
        # One gives the blank rows above, too; the other makes all rows at once.
        rows = islice(sheet.iter_rows(), first, None) if first < AT_ONCE else iter(sheet.to_python())
        number = first + 1
        while some := list(islice(rows, AT_ONCE)):
            self._add(range(number, number + len(some)), left, some)
            number += len(some)

    def _add(self, numbers: range, left: int, rows: Sequence[Sequence[Cell]]) -> None:
        found = [self._known.cells(cells) for cells in zip(*rows, strict=True)]
        kept: Sequence[int] = numbers
        if all(None in cells for cells in found):
            filled = [i for i, row in enumerate(zip(*found, strict=True)) if row.count(None) < len(row)]
            if len(filled) < len(numbers):
                kept = [numbers[i] for i in filled]
                found = [[cells[i] for i in filled] for cells in found]
        self.numbers.extend(kept)
        blank: Sequence[Cell] = [None] * len(kept)
        right = left + len(found)
        for index, column in enumerate(self._columns):
            column.extend(found[index - left] if left <= index < right else blank)

    def grid(self) -> Grid:
        """All rows, from the first column of the sheet on; no more can be added."""
        made = Grid(self._columns)
        self._texts, self._known, self._columns = (), _Known(), []
        return made


class TextRows:
    """Rows of a text table, kept by column as long as all are equally wide; equal texts are kept once."""

    def __init__(self) -> None:
        self._columns: list[list[Cell]] | None = None
        self._rows: list[list[Cell]] = []  # that came since; where some are wider than others, all
        self._known: dict[Cell, Cell] = {}
        self._alike = True

    def add(self, row: Sequence[str]) -> None:
        """Add a row."""
        self._rows.append(list(row))
        if self._alike and len(self._rows) == AT_ONCE:
            self._turn()

    def _turn(self) -> None:
        """Put the rows that came since into columns."""
        columns = [[] for _ in self._rows[0]] if self._columns is None else self._columns
        if set(map(len, self._rows)) != {len(columns)}:
            self._alike = False
            self._rows = [*map(list, zip(*columns, strict=True)), *self._rows]
            self._columns = None
            return
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        keep = self._known.setdefault
        for column, cells in zip(columns, zip(*self._rows, strict=True), strict=True):
            column.extend(map(keep, cells, cells))
        self._columns, self._rows = columns, []

    def rows(self) -> Sequence[list[Cell]]:
        """All rows; no more can be added."""
        if self._alike and self._rows:
            self._turn()
        self._known = {}
        return Grid(self._columns) if self._columns is not None else self._rows


class _Known(dict[Any, Cell]):
    """What was seen of texts and days, each once; the empty text is no cell."""

    def __init__(self, texts: Sequence[str] = ()) -> None:
        super().__init__((f"{MARK}{place}", text or None) for place, text in enumerate(texts))
        self._marked = bool(texts)

    def __missing__(self, cell: Any) -> Cell:
        if self._marked and isinstance(cell, str) and cell.startswith(MARK):
            raise LookupError("a text that is not among the shared ones")
        found = self[cell] = None if cell == "" else cell
        return found

    def cells(self, cells: Sequence[Cell]) -> Sequence[Cell]:
        """Some cells of a column with what is known of them; blank ones are None."""
        kinds = set(map(type, cells))
        if kinds <= _KEPT_ONCE:
            return list(map(self.__getitem__, cells))
        if kinds.isdisjoint(_KEPT_ONCE):
            return cells
        return [self[cell] if type(cell) in _KEPT_ONCE else cell for cell in cells]
