"""Large tables of which hardly a row can be read: refused by rows from all over them, before all are parsed.

A broken table of two million rows gives a sentence a row, which takes longer than reading it, and more memory. What is
smaller is parsed as it is: its rejected rows can be saved, mended and imported again.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import CORRECTS_COLUMN, Action, Choices, Question
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import ReadSheet
from desktop_app.imports.read_path import BrokenTable, ReadError
from desktop_app.imports.read_spread import text_spread
from desktop_app.imports.sample import shown_columns

Parser = Callable[[ReadSheet, Choices], Sequence[tuple[ReadSheet, ParsedSheet]]]
"""What parses a sheet: each of its tables as a sheet, and what it says."""

LEAST_ROWS = 50_000
"""Rows of a sheet that is looked at so."""
TOP = 200
"""Rows at the top, where titles and headers are: they belong to what is looked at, and prove nothing."""
_BLOCKS, _BLOCK = 100, 20  # rows that stand together: what one says may hold for those below it
_PROVE = 500  # rows below the top that are proof enough
_READABLE = 100  # one of so many rows that can be read is chance: a code that happens to be a number


def refuse_text(path: Path, choices: Choices, parse: Parser) -> None:
    """Look at lines from all over a large text table before it is read. Raises BrokenTable where it is hopeless."""
    try:
        spread = text_spread(path)
        tables = parse(spread[0], choices) if spread is not None else ()
    except (ReadError, csv.Error):
        return  # the reading of the whole file tells what is wrong
    if spread is not None:
        _refuse(path, spread[1], tables)


def refuse_sheet(path: Path, sheet: ReadSheet, choices: Choices, parse: Parser) -> None:
    """Look at rows from all over a large sheet before it is parsed. Raises BrokenTable where it is hopeless."""
    table = sheet.table
    if len(table.rows) < LEAST_ROWS:
        return
    step = (len(table.rows) - TOP) // _BLOCKS
    below = (range(start, min(start + _BLOCK, len(table.rows))) for start in range(TOP, len(table.rows), step))
    places = [*range(TOP), *chain.from_iterable(below)]
    rows, numbers = [table.rows[i] for i in places], [table.numbers[i] for i in places]
    _refuse(path, numbers[TOP - 1], parse(replace(sheet, table=replace(table, rows=rows, numbers=numbers)), choices))


def _refuse(path: Path, top: int, tables: Sequence[tuple[ReadSheet, ParsedSheet]]) -> None:
    """Refuse a file by the rows below the one numbered `top`, where hardly any of them can be read."""
    if len(tables) != 1:
        return
    [(sheet, parsed)] = tables
    below = [row for row in parsed.rows if row.row > top]
    rejected = {row.row for row in below if row.action is Action.REJECTED}
    if len(below) < _PROVE or (len(below) - len(rejected)) * _READABLE > len(below):
        return
    problems = [problem for problem in parsed.problems if problem.row in rejected]
    column = Counter(problem.column for problem in problems).most_common(1)[0][0]
    uses = shown_columns(parsed.recognition.columns) if parsed.recognition else ()
    message = say(
        "{file} cannot be read: of {looked:,} rows from all over {sheet}, {rejected:,} are broken (column {column}:"
        " {why}); export it again, or choose the column that is meant.",
        sheet=verbatim(sheet.table.sheet),
        file=shown(path),
        rejected=len(rejected),
        looked=len(below),
        column=verbatim(column),
        why=next(problem.message for problem in problems if problem.column == column),
    )
    role = next((use.role for use in uses if column in (use.name, use.header)), None)
    others = tuple(f"{use.name}={role}" for use in uses if role and use.role is None)
    kind = parsed.recognition.kind if parsed.recognition else None
    asked = Question("column", message, column, {CORRECTS_COLUMN: others}, None, kind, uses, parsed.sample)
    raise BrokenTable(message, parsed.sheet, asked)
