"""Cells that were copied from a list, edited in a spreadsheet program and are pasted over that list."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from desktop_app.catalog.fields import KINDS
from desktop_app.catalog.tables import TABLES
from desktop_app.imports.own_list_model import PREFIX, OwnList
from desktop_app.imports.own_lists import BY_NAME
from desktop_app.ui.lists import shown_table
from desktop_app.ui.text import tr
from desktop_app.ui.words import OF_CHIPS, word

LEFT = "left"
COMPANY = "The company"  # what a budget is for that is nothing smaller's

_LONGEST = 100_000  # letters of a cell


def of_list(text: str, name: str) -> tuple[str, str] | None:
    """Return cells as the list itself is written, with the format that reads it; None where they are not of the list.

    They are where every head is one of its columns, those that no row can do without are there, and another can be
    changed. Heads and words are put back from the window's language into the catalog's.
    """
    own = BY_NAME.get(name)
    if own is None or own.why:
        return None
    try:
        head, *rows = csv.reader(io.StringIO(text), delimiter="\t")
    except csv.Error:
        return None
    if any(len(cell) > _LONGEST for row in rows for cell in row):  # more than a record holds: the import says so
        return None
    keys = _keys(name, head)
    ways = [{*own.needs, *told} for told in (own.told_by[:1], own.nearly) if told]
    if None in keys or not any(way <= {*keys} and any(key in own.read for key in {*keys} - way) for way in ways):
        return None
    titles = {"": "", "id": "Id", **{column.key: column.title for column in TABLES[name].columns}}
    stored = [_stored(own, str(key)) for key in keys]
    written = io.StringIO()
    writer = csv.writer(written, delimiter="\t", lineterminator="\n")
    writer.writerow([titles[str(key)] for key in keys])
    for row in rows:
        writer.writerow([words.get(cell.strip().casefold(), cell) for cell, words in zip(row, stored, strict=False)])
    return written.getvalue(), f"{PREFIX}{name}"


def _keys(name: str, head: Sequence[str]) -> list[str | None]:
    """Return which column of a list each head is, in the window's language or the catalog's: None where it is none."""
    known = {"": "", "id": "id"}
    for column in (*TABLES[name].columns, *shown_table(name).columns):
        known.setdefault(column.title.casefold(), column.key)
    return [known.get(title.strip().casefold()) for title in head]


def _stored(own: OwnList, key: str) -> Mapping[str, str]:
    """Return the words of a column, as they are shown, with what the catalog stores for each."""
    column = next((one for one in TABLES[own.name].columns if one.key == key), None)
    if column is not None and column.type == "bool":
        return {word(flag).casefold(): stored for flag, stored in ((1, "yes"), (0, "no"))}
    if (own.name, key) == ("budgets", "about"):
        return {tr("Sentences", COMPANY).casefold(): COMPANY}
    kind = next((one for one in KINDS.values() if one.table == own.table), None)
    field = next((one for one in kind.fields if one.stored == own.stored.get(key, key)), None) if kind else None
    left = (LEFT,) if own.table == "person" else ()  # shown in place of what a person is, kept as the day they left
    codes = (*field.choices, *left) if field is not None else OF_CHIPS.get(key, ())
    return {word(code).casefold(): code for code in codes}
