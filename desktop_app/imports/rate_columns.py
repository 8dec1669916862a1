"""Exchange rates in a column for each currency: told by the heads alone where there are many, else by the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop_app.catalog.sentences import all_of, say, verbatim
from desktop_app.imports.columns import Header, map_columns
from desktop_app.imports.currency_heads import rated
from desktop_app.imports.formats import Format
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import Choices, Kind, Question, SheetRows
from desktop_app.imports.number_columns import NumberColumn, decide_decimals
from desktop_app.imports.unrecognised import first_rows

_LOOKED_AT = 500  # rows
_CENTS = 2  # decimals of an amount
_SWING = 2  # within it the rates of the years since the euro came stay, and what was spent hardly does


def rates_told(
    sheet: SheetRows, headers: Sequence[Header], formats: Sequence[Format], choices: Choices
) -> Table | Question | None:
    """The table whose heads are a date and currencies; a question where its numbers could be amounts, too."""
    wide = next((form for form in formats if form.kind is Kind.RATES and form.currency), None)
    if wide is None or choices.vendor or choices.columns:
        return None
    for header in headers:
        mapped = map_columns(header, wide)
        places = mapped.several.get("rate", ())
        if not places or "date" not in mapped.fields:
            continue
        heads = [header.cells[place] for place in places]
        if all(base for _, base in filter(None, map(rated, heads))):
            why = say(
                "Below {names} stand exchange rates of the European Central Bank.", names=all_of(map(verbatim, heads))
            )
            return Table(wide, header, mapped, 1.0, (why,))
        if len(places) + 1 == sum(map(bool, header.cells)) and _base(wide, choices) not in map(str.upper, heads):
            return _by_numbers(sheet, Table(wide, header, mapped, 1.0, ()), choices)
    return None


def _base(wide: Format, choices: Choices) -> str:
    return (choices.currency or wide.currency or "").upper()


def _by_numbers(sheet: SheetRows, table: Table, choices: Choices) -> Table | Question:
    """The table whose numbers can be no amounts; else the question which of both they are."""
    wide, header = table.form, table.header
    places = table.mapping.several["rate"]
    names = all_of(verbatim(header.cells[place]) for place in places)
    base = _base(wide, choices)
    if _are_rates(sheet, header, places, choices):
        why = say(
            "Below {names} stand numbers with more decimals than amounts have, and they hardly change: what one {base}"
            " was worth on each day.",
            names=names,
            base=base,
        )
        return replace(table, form=replace(wide, vendor=None, decimal=None), reasons=(why,))
    asked = say(
        "Below {names} may stand what one {base} was worth on each day, or amounts. Say that they are rates, or whose"
        " amounts they are.",
        names=names,
        base=base,
    )
    columns, sample = first_rows(sheet, header, wide, choices)
    options = {"--as": (wide.id,), "--vendor": ()}
    return Question("format", asked, None, options, wide.id, wide.kind, columns, sample)


def _are_rates(sheet: SheetRows, header: Header, places: Sequence[int], choices: Choices) -> bool:
    """Whether no column can be one of amounts: most of some have more decimals than cents, and none changes much."""
    below = sheet.rows[header.index + 1 :][:_LOOKED_AT]
    columns = [NumberColumn(header.cells[i], [row[i] if i < len(row) else None for row in below]) for i in places]
    if decide_decimals(columns, choices.decimal):
        return False
    numbers = [[Decimal(text) for text in column.values() if isinstance(text, str)] for column in columns]
    finer = [
        sum(-int(number.as_tuple().exponent) > _CENTS for number in column) * 2 > len(column) for column in numbers
    ]
    steady = all(column and min(column) > 0 and max(column) <= min(column) * _SWING for column in numbers)
    return steady and any(finer) and max(map(len, numbers)) * len(numbers) > 1
