"""The first rows of a sheet as they are written, beside a question: they let a person tell the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.imports.columns import Header
from desktop_app.imports.model import Cell, ColumnUse, Question, SheetRows
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.values import clean

_LONGEST_CELL = 200  # characters
_SAMPLE = 20  # rows
_MOST_COLUMNS = 120


def shown_columns(uses: Sequence[ColumnUse]) -> tuple[ColumnUse, ...]:
    """Return the columns of a sample: those with a head, secrets left out."""
    return tuple(use for use in uses if use.header and not use.secret)[:_MOST_COLUMNS]


def sample_of(sheet: SheetRows, header: Header, columns: Sequence[ColumnUse]) -> tuple[tuple[str, ...], ...]:
    """Return the first rows below a header, a text for each of the columns."""
    below = sheet.rows[header.index + 1 : header.index + 1 + _SAMPLE]
    return tuple(tuple(_text(row, use.index) for use in columns) for row in below)


def with_rows(asked: Question, parsed: ParsedSheet) -> Question:
    """Return a question about a recognised sheet with its columns and first rows."""
    if asked.columns or parsed.recognition is None:
        return asked
    columns = shown_columns(parsed.recognition.columns)
    return replace(asked, kind=parsed.recognition.kind, columns=columns, sample=parsed.sample)


def _text(row: Sequence[Cell], place: int) -> str:
    return clean(row[place])[:_LONGEST_CELL] if place < len(row) else ""
