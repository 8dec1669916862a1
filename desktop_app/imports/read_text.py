"""Text tables and tables of web pages become rows of cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.catalog.sentences import say
from desktop_app.imports.grid import TextRows
from desktop_app.imports.model import SheetRows
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_facts import said_of_merged
from desktop_app.imports.read_path import AGAIN, ReadError
from desktop_app.imports.read_sheet import MOST_COLUMNS, ReadSheet, check_width, sheet_wanted

_HOLE = bytes(16)  # of zeros: what a program that was ended, or a full disk, leaves where text should be


def text_table(path: Path) -> ReadSheet:
    """Give the table of a text file. Raises ReadError."""
    import csv

    from desktop_app.imports.own_formats import written_by_us
    from desktop_app.imports.read_csv import decode, records
    from desktop_app.review.quoting import unquoted

    content = path.read_bytes()
    text, encoding = decode(content)
    if not encoding.startswith("utf-16") and (hole := content.find(_HOLE)) >= 0:
        row = content.count(b"\n", 0, hole) + 1
        raise ReadError(
            say(
                "{file} has a hole in line {row:,}: a part of it was never written; {again}.",
                file=shown(path),
                row=row,
                again=AGAIN,
            )
        )
    del content
    numbers: list[int] = []
    made = TextRows()
    try:
        found, _ = records(text)
        del text
        for number, record in enumerate(found, 1):
            if len(record) > MOST_COLUMNS:
                check_width(path, number, record)
            if any(record) and any(map(str.strip, record)):
                numbers.append(number)
                made.add(record)
    except csv.Error as error:
        raise ReadError(
            say(
                "{file} cannot be read as a text table ({error}); {again}.",
                file=shown(path),
                error=str(error),
                again=AGAIN,
            )
        ) from None
    rows = made.rows()
    if rows and written_by_us(map(str, rows[0])):
        rows = [[unquoted(str(cell)) for cell in row] for row in rows]
    notes = (
        ()
        if encoding.startswith("utf-8")
        else (say("The text is read in the encoding {encoding}.", encoding=encoding),)
    )
    return ReadSheet(SheetRows(shown(path), Path(shown(path)).stem, numbers, rows), notes=notes)


def html_tables(path: Path, only: str | None) -> Iterator[ReadSheet]:
    """The tables of a web page, or the one named `only`. Raises ReadError."""
    from desktop_app.imports.read_csv import decode
    from desktop_app.imports.read_html import tables

    content = path.read_bytes()
    declared = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", content[:4096], re.IGNORECASE)
    text = None
    if declared:
        try:
            text = content.decode(declared[1].decode("ascii"))
        except (LookupError, ValueError):
            text = None
    found = tables(text if text is not None else decode(content)[0])
    if not found:
        raise ReadError(
            say("{file} is a web page without a table; {again} while you are signed in.", file=shown(path), again=AGAIN)
        )
    names = [Path(shown(path)).stem] if len(found) == 1 else [f"Table {place}" for place in range(1, len(found) + 1)]
    only = sheet_wanted(path, only, names)
    for name, table in zip(names, found, strict=True):
        if only is None or only == name:
            rows = [(number, row) for number, row in enumerate(table.rows, 1) if any(row)]
            for number, row in rows:
                check_width(path, number, row)
            sheet = SheetRows(shown(path), name, [number for number, _ in rows], [row for _, row in rows])
            notes: list[str] = [say("The file is a web page; its table was read.")]
            if table.filled:
                notes.append(said_of_merged(table.filled))
            yield ReadSheet(sheet, notes=tuple(notes))
