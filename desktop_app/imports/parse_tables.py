"""A sheet with all its tables: each parsed by itself, and no amount taken from two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import listed, say
from desktop_app.imports.formats import Format
from desktop_app.imports.headless import has_none, with_heads
from desktop_app.imports.model import FIELDS, Action, Choices, ColumnUse, Kind, Problem, SheetRows
from desktop_app.imports.parse import parse_sheet
from desktop_app.imports.parsed import ColumnRows, ParsedSheet
from desktop_app.imports.read import ReadSheet, no_sheet
from desktop_app.imports.tables import tables_of

_CURRENCY, _AMOUNT, _INVOICE, _DATE = (
    FIELDS[Kind.LINES].index(name) for name in ("currency", "amount", "invoice_number", "date")
)


def parse_tables(
    sheet: ReadSheet, formats: Sequence[Format], choices: Choices
) -> Sequence[tuple[ReadSheet, ParsedSheet]]:
    """Each table of a sheet with what it says; most are one. Raises ReadError for a wanted table that is not there."""
    sheet = replace(sheet, table=with_heads(sheet.table))
    tables = tables_of(sheet.table, formats, choices)
    if not tables:
        every = [one.sheet for one in tables_of(sheet.table, formats, replace(choices, format_id=None, sheet=None))]
        raise no_sheet(sheet.table.file_name, choices.sheet or "", every)
    parsed = [parse_sheet(one, formats, choices, file_name=one.file_name) for one in tables]
    if len(tables) == 1:
        return [(sheet, _said_of_heads(sheet.table, parsed[0]))]
    told = []
    for place, (table, found) in enumerate(zip(tables, parsed, strict=True)):
        row = found.recognition.header_row if found.recognition else table.numbers[0]
        said = say(
            "The sheet holds {tables:,} tables; this is the one with its heads in row {row:,}.",
            tables=len(tables),
            row=row,
        )
        found = _counted_once(found, parsed[:place])
        own = replace(sheet, table=table, notes=sheet.notes if place == 0 else ())
        told.append((own, replace(found, notes=(said, *found.notes))))
    return told


def _said_of_heads(table: SheetRows, found: ParsedSheet) -> ParsedSheet:
    """What a sheet says, and that its heads are made up where they are."""
    if found.recognition is None or not has_none(table):
        return found
    said = say("The sheet has no row of heads: its columns are told by what stands in all of them, or by you.")
    return replace(found, notes=(said, *found.notes))


def _counted_once(found: ParsedSheet, above: Sequence[ParsedSheet]) -> ParsedSheet:
    """A table of lines without what a table before it has: its sums again, or the same invoices."""
    rows = found.rows
    if not isinstance(rows, ColumnRows) or not _is_of_lines(found):
        return found
    for other in above:
        if not isinstance(other.rows, ColumnRows) or not _is_of_lines(other):
            continue
        known = _told(other.rows, _INVOICE)
        if _sums_up(found, rows, other, other.rows):
            reason = say("the table adds up to the same as the one before it on the sheet: it sums that up")
            fixed = dict(rows.fixed) | dict.fromkeys(rows.live, (Action.TOTAL, reason))
            note = say(
                "The table adds up to {amounts}, as the one before it does, and is taken for its summary.",
                amounts=listed(f"{amount_text(amount)} {code}" for code, amount in _sums(rows).items()),
            )
            return replace(found, rows=replace(rows, fixed=fixed), notes=(*found.notes, note))
        again = [i for i in rows.live if rows.columns[_INVOICE][i] in known]
        if again and not _same_heads(found, other):
            reason = say("the invoice stands in the table before this one on the sheet, too, and is counted there")
            head = next((use.header for use in _columns(found) if use.field == "invoice_number"), "")
            problems = [Problem(rows.numbers[i], head, reason) for i in again]
            rows = replace(rows, fixed=dict(rows.fixed) | dict.fromkeys(again, (Action.REJECTED, reason)))
            found = replace(found, rows=rows, problems=(*found.problems, *problems))
    return found


def _sums_up(found: ParsedSheet, rows: ColumnRows, other: ParsedSheet, charges: ColumnRows) -> bool:
    """Whether a table of other columns has the sums of one before it, for the same months and no invoice of its own."""
    return (
        not _same_heads(found, other)
        and _told(rows, _INVOICE) <= _told(charges, _INVOICE)
        and {str(day)[:7] for day in _told(rows, _DATE)} <= {str(day)[:7] for day in _told(charges, _DATE)}
        and bool(rows.live)
        and _sums(rows) == _sums(charges)
    )


def _same_heads(one: ParsedSheet, other: ParsedSheet) -> bool:
    return [use.header for use in _columns(one) if use.header] == [use.header for use in _columns(other) if use.header]


def _told(rows: ColumnRows, field: int) -> set[object]:
    return {value for i in rows.live if (value := rows.columns[field][i])}


def _columns(sheet: ParsedSheet) -> Sequence[ColumnUse]:
    return sheet.recognition.columns if sheet.recognition is not None else ()


def _is_of_lines(sheet: ParsedSheet) -> bool:
    return sheet.recognition is not None and sheet.recognition.kind is Kind.LINES


def _sums(rows: ColumnRows) -> Mapping[object, int]:
    sums: dict[object, int] = {}
    for i in rows.live:
        amount = rows.columns[_AMOUNT][i]
        if isinstance(amount, int):
            code = rows.columns[_CURRENCY][i]
            sums[code] = sums.get(code, 0) + amount
    return sums
