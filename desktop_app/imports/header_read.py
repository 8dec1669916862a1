"""A header read as a format: which column is what, and which of several headers is one of the format most of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.catalog.sentences import listed, say, titled, verbatim
from desktop_app.imports.columns import ColumnMap, Header, map_columns
from desktop_app.imports.field_names import field_term
from desktop_app.imports.fitting import missing, nearest, told_apart
from desktop_app.imports.formats import Format
from desktop_app.imports.model import Choices


@dataclass(frozen=True)
class Table:
    """A recognised sheet: its format, where its header stands and which column is what."""

    form: Format
    header: Header
    mapping: ColumnMap
    score: float
    reasons: tuple[str, ...]
    statement: bool = False  # texts alone tell who was paid


def best_of(headers: Sequence[Header], form: Format, choices: Choices) -> Table | None:
    """The header row that has most of a format's fields, all required ones among them."""
    best: Table | None = None
    for header in nearest(headers, form):
        if not told_apart(header, form, choices) or form.none_of & header.keys:
            continue
        mapped = map_columns(header, form, choices.columns)
        if missing(mapped, form) or not (mapped.fields or mapped.several):
            continue
        table = Table(form, header, mapped, _share(header, mapped), _meaning(header, mapped, form))
        if best is None or weight(table) > weight(best):
            best = table
    return best


def weight(table: Table) -> float:
    """How much a header says of what is asked for: more for what tells its format."""
    have = table.mapping.fields.keys() | table.mapping.several.keys()
    return len(have) + 2 * len(have & table.form.telling) + table.score


def _share(header: Header, mapped: ColumnMap) -> float:
    named = sum(bool(cell) for cell in header.cells)
    used = len(mapped.fields) + sum(len(indices) for indices in mapped.several.values())
    return round(used / named, 2) if named else 0.0


def _meaning(header: Header, mapped: ColumnMap, form: Format) -> tuple[str, ...]:
    pairs = [
        say("{column} is the {field}", column=verbatim(header.cells[index]), field=field_term(name))
        for name, index in list(mapped.fields.items())[:8]
    ]
    return (
        say("Read as {format} by what its headers mean: {columns}.", format=titled(form.title), columns=listed(pairs)),
    )
