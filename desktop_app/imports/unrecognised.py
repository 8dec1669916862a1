"""What is asked where no format fits a sheet: what was seen, what comes nearest and what that would need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from desktop_app.catalog.sentences import any_of, listed, say, titled, together, verbatim
from desktop_app.imports.columns import ColumnMap, Header, column_names, column_uses, map_columns
from desktop_app.imports.field_names import choosable, field_named, field_term
from desktop_app.imports.fitting import by_itself, missing, nearest, told_apart
from desktop_app.imports.formats import VENDOR, Format, header_key
from desktop_app.imports.headless import has_none
from desktop_app.imports.model import (
    CORRECTS_COLUMN,
    NO_TABLE,
    PERIOD,
    UNKNOWN_FORMAT,
    Choices,
    ColumnUse,
    Kind,
    Question,
    SheetRows,
)
from desktop_app.imports.plain_names import letters
from desktop_app.imports.sample import sample_of, shown_columns
from desktop_app.imports.values import clean

_LONGEST_LIST = 400  # characters of a list of headers in a message
_READ = 200  # rows that tell a text from a table
_SENTENCE = re.compile(r"\W*\w+(?:\W+\w+)+[.!?]\W*")
"""Several words with a stop behind them."""


def all_formats(formats: Sequence[Format]) -> dict[str, tuple[str, ...]]:
    """The ways to answer: every format's name."""
    return {"--as": tuple(dict.fromkeys(form.id for form in formats))}


def unknown_format(
    sheet: SheetRows, headers: Sequence[Header], near: Sequence[Format], choices: Choices, formats: Sequence[Format]
) -> Question | None:
    """What says which headers were seen and which required ones are missing; None for a lone header."""
    if len(sheet.rows) == 1 and headers:
        return None
    if not headers:
        return Question(NO_TABLE, _without_table(sheet))
    closest: tuple[tuple[int, int, int], Format, Header, list[tuple[str, ...]], ColumnMap] | None = None
    told = any(map_columns(header, form, {}).fields for form in near for header in nearest(headers, form))
    if not told and not choices.columns and _is_prose(sheet):
        return Question(NO_TABLE, _without_table(sheet))
    if not told and not choices.columns:  # no head says anything: the widest row is likelier one than a title
        headers = [max(headers, key=lambda one: sum(map(bool, one.cells)))]
    for form in near:
        for header in nearest(headers, form):
            mapped = map_columns(header, form, choices.columns)
            lacks = missing(mapped, form)
            unlike = 0 if told_apart(header, form, choices) else 1
            rank = (-len(lacks) - unlike, len(mapped.fields), 1 - unlike)
            if not told:  # by the user alone: of what has the most of that, the list that most files are
                rank = (len(mapped.fields), int(form.kind is Kind.LINES and by_itself(header, form)), -len(lacks))
            if closest is None or rank > closest[0]:
                closest = rank, form, header, lacks, mapped
    header = closest[2] if closest else max(headers, key=lambda one: len(one.keys))
    if typo := _no_field(sheet, header, closest[1] if closest and told else near[0], near, choices):
        return typo
    seen = ", ".join(cell for cell in header.cells if cell)
    message = say(
        "The sheet is of no known format. Row {row} reads: {headers}.",
        row=sheet.numbers[header.index],
        headers=_shortened(seen),
    )
    if has_none(sheet):
        message = say(
            "The sheet has no row of heads, and is of no known format. Its columns are called: {headers}.",
            headers=_shortened(seen),
        )
    there = {header_key(name) for name in column_names(header.cells)}
    strange = [f"“{name}”" for name in choices.columns if header_key(name) not in there]
    if strange:
        message = together(message, say("{columns} is not among them.", columns=", ".join(strange)))
    if closest is None:
        return Question(UNKNOWN_FORMAT, message, None, all_formats(formats))
    form, lacks = closest[1], closest[3]
    if not told and not closest[0][0] and len(near) > 1:  # no head says anything: none of several is the nearest
        columns, sample = first_rows(sheet, header, near[0], choices)
        message = together(message, say("Say what its columns are, or which format it is."))
        return Question(UNKNOWN_FORMAT, message, None, all_formats(formats), None, Kind.LINES, columns, sample)
    message = together(message, _lacking(form, header, lacks, choices))
    if any("amount" in group for group in lacks) and {"quantity", "unit_price"} <= closest[4].fields.keys():
        message = together(message, say("Multiply quantity and unit price in a column of its own."))
    options: dict[str, tuple[str, ...]] = all_formats(formats)
    if lacks and form.kind is Kind.LINES and all(VENDOR in group or "date" in group for group in lacks):
        if any("date" in group for group in lacks):
            message = together(message, say("Or say the day or the period that all of its lines are of."))
            options = {"--data-date": ("YYYY-MM-DD",), "--period": PERIOD, **options}
        if any(VENDOR in group for group in lacks):
            message = together(message, say("Or say whose invoices they are: the vendor of all its lines."))
            options = {"--vendor": (), **options}
    if lacks and form.kind is Kind.BUDGETS and all("period" in group for group in lacks):
        message = together(message, say("Or say the period that all of its budgets are for."))
        options = {"--period": PERIOD, **options}
    columns, sample = first_rows(sheet, header, form, choices)
    return Question(UNKNOWN_FORMAT, message, None, options, form.id, form.kind, columns, sample)


def _is_prose(sheet: SheetRows) -> bool:
    """Whether a sheet is a text with commas in it: sentences, and not one cell of a number, a day or an address."""
    texts = [cell for row in sheet.rows[:_READ] for cell in row if cell not in (None, "")]
    if not all(isinstance(cell, str) and "@" not in cell and not any(map(str.isdigit, cell)) for cell in texts):
        return False
    return any(_SENTENCE.fullmatch(str(cell)) for cell in texts)


def _without_table(sheet: SheetRows) -> str:
    """What stands on a sheet of which no row has heads, and what to do."""
    cells = [
        (number, column, cell)
        for number, row in zip(sheet.numbers, sheet.rows, strict=True)
        for column, cell in enumerate(row)
        if cell not in (None, "")
    ]
    number, column, cell = cells[0]
    return say(
        "“{sheet}” holds no table: no row of it has heads. {cells|Its only cell is|The first of its # cells is}"
        " {place}, “{text}”. Write heads above the columns of the table, or choose the file that has it.",
        sheet=verbatim(sheet.sheet),
        cells=len(cells),
        place=verbatim(f"{letters(column)}{number}"),
        text=verbatim(_shortened(clean(cell))),
    )


def _no_field(
    sheet: SheetRows, header: Header, form: Format, near: Sequence[Format], choices: Choices
) -> Question | None:
    """The question about a correction whose field no kind of list has: "amunt" for "amount"."""
    kinds = dict.fromkeys(one.kind for one in near)
    there = {header_key(name): name for name in column_names(header.cells) if name}
    for name, to in choices.columns.items():
        cell = there.get(header_key(name))
        if cell is None or any(field_named(kind, to) is not None for kind in kinds):
            continue
        every = list(dict.fromkeys((*choosable(form.kind), *(one for kind in kinds for one in choosable(kind)))))
        close = get_close_matches(to.casefold().replace(" ", "_"), every, 3)
        message = say("Column “{cell}”: no kind of list has a field {to}.", cell=verbatim(cell), to=repr(to))
        if close:
            message = together(message, say("Perhaps {fields} was meant.", fields=any_of(map(verbatim, close))))
        fields = dict.fromkeys((*close, *choosable(form.kind)))
        columns, sample = first_rows(sheet, header, form, choices)
        options = {CORRECTS_COLUMN: tuple(f"{cell}={one}" for one in fields)}
        return Question("column", message, cell, options, None, form.kind, columns, sample)
    return None


def first_rows(
    sheet: SheetRows, header: Header, form: Format, choices: Choices
) -> tuple[tuple[ColumnUse, ...], tuple[tuple[str, ...], ...]]:
    """What the nearest format makes of the columns, and the rows below the header, so that a person can tell."""
    columns = shown_columns(column_uses(header, form, map_columns(header, form, choices.columns)))
    return columns, sample_of(sheet, header, columns)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_LIST else f"{text[:_LONGEST_LIST]}…"


def _lacking(form: Format, header: Header, lacks: Sequence[tuple[str, ...]], choices: Choices) -> str:
    """Which columns a sheet would need to be read as a format."""
    if lacks:
        columns = listed((any_of(map(field_term, group)) for group in lacks), "; ")
        return say(
            "The nearest is {title}; it would need a column for {columns}.", title=titled(form.title), columns=columns
        )
    if not told_apart(header, form, choices):
        return say(
            "The nearest is {title}, but no header is one by which that is told from other lists.",
            title=titled(form.title),
        )
    if strange := [cell for cell in header.cells if header_key(cell) in form.none_of]:
        return say(
            "The nearest is {title}, which has no column headed {columns}. If it is one, choose it: that column is"
            " left out.",
            title=titled(form.title),
            columns=any_of(map(verbatim, strange)),
        )
    absent = sorted(form.fingerprint - header.keys)
    return (
        say(
            "The nearest is {title}; it would need the headers {names}.",
            title=titled(form.title),
            names=", ".join(absent),
        )
        if absent
        else ""
    )
