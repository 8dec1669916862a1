"""Two whole tables on a sheet that nothing tells apart, beside or below each other: which one is meant is asked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from desktop_app.catalog.sentences import say, titled, together
from desktop_app.imports.columns import Header, is_secret, make_header, map_columns
from desktop_app.imports.fitting import missing
from desktop_app.imports.formats import Format
from desktop_app.imports.header_read import Table, best_of
from desktop_app.imports.model import Cell, Choices, Question, SheetRows, table_place, table_title
from desktop_app.imports.values import clean

_SKETCHED = 2  # rows
_FILLED = 3  # cells of a row, and columns that are known: fewer may be a title with its value


def side_by_side(sheet: SheetRows, table: Table, formats: Sequence[Format], choices: Choices) -> Question | None:
    """Ask when two whole tables stand beside each other: reading one of them would lose the other."""
    cells = table.header.cells
    if not table.form.by_meaning or "" not in cells:
        return None
    blocks = [
        list(group) for filled, group in groupby(range(len(cells)), key=lambda index: bool(cells[index])) if filled
    ]
    heads = [make_header(table.header.index, tuple(cells[index] for index in block)) for block in blocks]
    maps = [map_columns(head, table.form, choices.columns) for head in heads]
    row = sheet.numbers[table.header.index]
    whole = [block[0] for block, mapped in zip(blocks, maps, strict=True) if not missing(mapped, table.form)]
    if len(whole) > 1:
        what = say("row {row:,} has their headers twice", row=row)
        begins = [0, *whole[1:]]
    elif found := _beside(table, blocks, heads, formats, choices):
        other, begin = found
        what = say(
            "row {row:,} has the headers of {one} and of {other}",
            row=row,
            one=titled(table.form.title),
            other=titled(other.form.title),
        )
        begins = [0, begin or blocks[1][0]]
    else:
        return None
    said = say("Two tables stand side by side: {what}.", what=what)
    return _which_of(
        sheet, said, [(table.header.index, column) for column in begins], [table.header.index] * len(begins)
    )


def _which_of(sheet: SheetRows, said: str, begins: Sequence[tuple[int, int]], heads: Sequence[int]) -> Question:
    """The question which of several tables is to be read; those of a table have no names, and cannot be told apart.

    `begins` has the place and column where each begins, `heads` the place of its head.
    """
    if table_place(sheet.sheet):
        return Question("two_tables", together(said, say("Put each on a sheet of its own.")))
    names = tuple(table_title(sheet.sheet, place) for place in range(1, len(begins) + 1))
    asked = together(said, say("Which one is to be read? The other can be imported after it."))
    ends = [column or None for _, column in (*begins[1:], (0, 0))]
    sketches = [
        _sketch(sheet.rows[head : head + 1 + _SKETCHED], column, end)
        for head, (_, column), end in zip(heads, begins, ends, strict=True)
    ]
    return Question("two_tables", asked, None, {"--sheet": names}, tables=tuple(begins), sketches=tuple(sketches))


def _sketch(rows: Sequence[Sequence[Cell]], first: int, end: int | None) -> tuple[tuple[str, ...], ...]:
    """A head and the rows below it, of the columns between two that have a head; those of secrets are left out."""
    head = list(enumerate(map(clean, rows[0])))[first:end]
    shown = [place for place, text in head if text and not is_secret(text)]
    return tuple(tuple(clean(row[place]) if place < len(row) else "" for place in shown) for row in rows)


def _beside(
    table: Table, blocks: Sequence[Sequence[int]], heads: Sequence[Header], formats: Sequence[Format], choices: Choices
) -> tuple[Table, int] | None:
    """Another whole table among the blocks of columns, and where it begins: the recognised one is whole without it."""
    cells = table.header.cells
    for block, head in zip(blocks, heads, strict=True):
        rest = make_header(table.header.index, tuple("" if i in block else cell for i, cell in enumerate(cells)))
        if len(block) < _FILLED or missing(map_columns(rest, table.form, choices.columns), table.form):
            continue
        for form in formats:
            found = best_of([head], form, choices) if form.by_meaning and form.kind is not table.form.kind else None
            if found is not None and len(found.mapping.fields) >= _FILLED:
                return found, block[0]
    return None


def above(
    sheet: SheetRows, headers: Sequence[Header], table: Table, formats: Sequence[Format], choices: Choices
) -> Question | None:
    """Ask when a whole table stands above the recognised one: its rows would pass for titles, and be lost."""
    end = table.header.index
    if not table.form.by_meaning:
        return None
    if (same := _same_heads(sheet, table)) is not None:
        said = say(
            "Two tables stand below each other: row {first:,} has the same headers as row {second:,}.",
            first=sheet.numbers[same],
            second=sheet.numbers[end],
        )
        return _which_of(sheet, said, [(0, 0), (end, 0)], [same, end])
    for header in headers:
        between = sheet.rows[header.index + 1 : end]
        if not any(sum(cell not in (None, "") for cell in row) >= _FILLED for row in between):
            continue
        other = next(
            (found for form in formats if form.by_meaning and (found := best_of([header], form, choices))), None
        )
        if other is not None and len(other.mapping.fields) >= _FILLED:
            first, second = sheet.numbers[header.index], sheet.numbers[end]
            said = say(
                "Two tables stand below each other: row {first:,} is the header of one ({one}), and row {second:,} that"
                " of another ({other}).",
                first=first,
                one=titled(other.form.title),
                second=second,
                other=titled(table.form.title),
            )
            return _which_of(sheet, said, [(0, 0), (end, 0)], [header.index, end])
    return None


def _same_heads(sheet: SheetRows, table: Table) -> int | None:
    """The place of a row above a table, and not next to it, with the same heads for all that is read of it."""
    used = [(i, table.header.cells[i]) for i in table.mapping.fields.values()]
    for place, row in enumerate(sheet.rows[: max(table.header.index - 1, 0)]):
        if used and all(i < len(row) and isinstance(row[i], str) and clean(row[i]) == cell for i, cell in used):
            return place
    return None
