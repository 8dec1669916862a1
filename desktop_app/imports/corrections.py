"""Corrections of a sheet's columns that cannot be followed, as questions that name the column and the choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.catalog.sentences import say, titled, verbatim
from desktop_app.imports.columns import Header, column_names, is_dropped
from desktop_app.imports.field_names import choosable, field_named, field_term, may_share
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import CORRECTS_COLUMN, Choices, Question, SheetRows
from desktop_app.imports.unrecognised import first_rows


def wrong_correction(sheet: SheetRows, table: Table, choices: Choices) -> Question | None:
    """What is wrong with the corrections of columns that a sheet has: a secret, no field, a field given twice."""
    question = _wrong(table.header, table.form, choices.columns)
    if question is None:
        return None
    columns, sample = first_rows(sheet, table.header, table.form, choices)
    return replace(question, nearest=table.form.id, kind=table.form.kind, columns=columns, sample=sample)


def _wrong(header: Header, form: Format, chosen: Mapping[str, str]) -> Question | None:
    there = {header_key(name): name for name in column_names(header.cells) if name}
    taken: dict[str, list[str]] = {}
    for name, to in chosen.items():
        cell = there.get(header_key(name))
        if cell is None:
            continue
        field = field_named(form.kind, to)
        if field and is_dropped(cell, form):
            said = say("Column “{cell}” may hold secrets; it is never read.", cell=verbatim(cell))
            return Question("column", said, cell, {CORRECTS_COLUMN: (f"{cell}=",)})
        if field is None:
            options = tuple(f"{cell}={one}" for one in ("", *choosable(form.kind)))
            return Question(
                "column",
                say(
                    "Column “{cell}”: {title} has no field {to}.",
                    cell=verbatim(cell),
                    title=titled(form.title),
                    to=repr(to),
                ),
                cell,
                {CORRECTS_COLUMN: options},
            )
        if field in taken and not may_share(field, (*taken[field], cell)):
            both = say(
                "Columns “{other}” and “{cell}” cannot both be the {field}.",
                other=verbatim(taken[field][-1]),
                cell=verbatim(cell),
                field=field_term(field),
            )
            return Question("column", both, cell, {CORRECTS_COLUMN: (f"{taken[field][-1]}=", f"{cell}=")})
        if field:
            taken.setdefault(field, []).append(cell)
    return None
