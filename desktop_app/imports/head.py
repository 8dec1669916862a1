"""What a file looks like by its first rows, told by the reading process while it reads all of them.

It is provisional: the plan of the whole file decides, and takes its place. Where no head can be had there is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from desktop_app.catalog import raw_rows
from desktop_app.imports.model import Action, Choices, SheetRows
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.read import ReadSheet
from desktop_app.imports.read_head import has_head, starts

Parser = Callable[[ReadSheet, Choices], Sequence[tuple[ReadSheet, ParsedSheet]]]
"""What parses a sheet: each of its tables as a sheet, and what it says."""


@dataclass(frozen=True)
class HeadRow:
    """One of the first rows: its values in the order of FIELDS, empty where they cannot be told yet, and its cells."""

    row: int
    values: tuple[object, ...]
    cells: Sequence[Any]  # as they are stored, side by side with the sheet's `header`


@dataclass(frozen=True)
class SheetHead:
    """One sheet by its first rows; without a recognition in `parsed` nothing is known of it yet."""

    number: int
    parsed: ParsedSheet  # its `rows` are empty
    header: tuple[str, ...] = ()
    rows: tuple[HeadRow, ...] = ()


@dataclass(frozen=True)
class FileHead:
    """The sheets of a file by their first rows, in the file's order; one of them at least is recognised."""

    sheets: tuple[SheetHead, ...]


def head_of(path: Path, choices: Choices, parse: Parser) -> FileHead | None:
    """Read and recognise the first rows of a file; None where it is small, or none of its sheets is recognised.

    `parse` is what parses the whole sheets later. To be called in the reading process. Raises ReadError and NoHead.
    """
    if not has_head(path):
        return None
    tables = chain.from_iterable(parse(start.sheet, choices) for start in starts(path, choices.sheet))
    sheets = tuple(_sheet(number, *one) for number, one in enumerate(tables))
    return FileHead(sheets) if any(sheet.parsed.recognition for sheet in sheets) else None


def _sheet(number: int, sheet: ReadSheet, parsed: ParsedSheet) -> SheetHead:
    table, found = sheet.table, parsed.recognition
    told = ParsedSheet(parsed.sheet, found, facts=parsed.facts, notes=(*sheet.notes, *parsed.notes))
    if found is None:
        return SheetHead(number, ParsedSheet(parsed.sheet, None))
    secret = {use.index for use in found.columns if use.secret}
    header = parsed.raw_header or tuple(use.header for use in found.columns if not use.secret)
    cells = _stored(table, secret)
    if parsed.question is None:
        rows = [HeadRow(one.row, _values(one.action, one.values), cells.get(one.row, ())) for one in parsed.rows]
    else:  # what is to be asked, the whole file may answer
        rows = [HeadRow(row, (), kept) for row, kept in cells.items() if row > found.header_row]
    return SheetHead(number, told, header, tuple(rows))


def _values(action: Action | None, values: tuple[object, ...]) -> tuple[object, ...]:
    return () if action in (Action.TOTAL, Action.REJECTED) else values


def _stored(table: SheetRows, secret: set[int]) -> dict[int, Sequence[Any]]:
    """The cells of each row as the catalog keeps them, without those of secrets."""
    rows = [[cell for place, cell in enumerate(row) if place not in secret] for row in table.rows]
    numbers, stored = json.loads(raw_rows.encode(table.numbers, rows))
    return dict(zip(numbers, stored, strict=True))
