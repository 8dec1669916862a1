"""One sheet of a file as read, and what all readers ask of sheets: their width, and the one that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import Cell, SheetRows, sheet_of
from desktop_app.imports.plain_names import shortened, shown
from desktop_app.imports.read_path import FRESH, ReadError

MOST_COLUMNS = 16_384
"""Columns that Excel and LibreOffice have; what is wider is no table."""


@dataclass(frozen=True)
class ReadSheet:
    """One sheet as read, and what a person should know of the reading."""

    table: SheetRows
    hidden: bool = False
    notes: tuple[str, ...] = ()


def no_sheet(file: str, only: str, names: Sequence[str]) -> ReadError:
    """The refusal of a file that has no sheet or table of the wanted name, with those that it has."""
    return ReadError(
        say(
            "{file} has no sheet {name}; choose one of its sheets: {names}.",
            file=file,
            name=repr(shortened(only)),
            names=", ".join(map(shortened, names[:20])),
        )
    )


def check_width(path: Path, number: int, row: Sequence[Cell]) -> None:
    """Refuse a row that is wider than that of any spreadsheet. Raises ReadError."""
    if len(row) > MOST_COLUMNS:
        raise ReadError(
            say(
                "{file} has {columns:,} columns in row {row:,}, more than the {most:,} a spreadsheet can have;"
                " {fresh}.",
                file=shown(path), columns=len(row), row=number, most=MOST_COLUMNS, fresh=FRESH,
            )
        )  # fmt: skip


def sheet_wanted(path: Path, only: str | None, names: Sequence[str]) -> str | None:
    """The sheet to read for the one that is wanted, or for a table of it; None for all. Raises ReadError for none."""
    wanted = only if only is None or only in names else sheet_of(only)
    if only is not None and wanted not in names:
        raise no_sheet(shown(path), only, names)
    return wanted
