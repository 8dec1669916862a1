"""Columns headed "Amount" or "Price" that may be a quantity or a unit price: arithmetic decides, else a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop_app.catalog.sentences import say, together, verbatim
from desktop_app.imports.columns import column_names
from desktop_app.imports.formats import header_key
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import CORRECTS_COLUMN, Cell, Choices, Kind, Question, SheetRows
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_totals import label
from desktop_app.imports.unrecognised import first_rows
from desktop_app.imports.values import clean

_AMOUNTS = frozenset({"amount", "amt"})
_PRICES = frozenset({"price", "preis", "prix", "precio", "prijs", "preço", "prezzo", "cena"})
_ENOUGH = 2000  # rows that are tried
_CENT = Decimal("0.011")
_MOST_TAX = Decimal("1.3")
Rows = Sequence[Sequence[Decimal]]


def settled(sheet: SheetRows, table: Table, choices: Choices) -> Table | Question:
    """The table with "Amount" as the quantity where price × amount = total in all rows; a question where it stays open.

    Without a total, whole amounts beside a price could be either, and so could a price beside quantities.
    """
    fields = table.mapping.fields
    if table.form.kind is not Kind.LINES or not table.form.by_meaning or "amount" not in fields:
        return table
    keys = [header_key(cell) for cell in table.header.cells]
    amount = fields["amount"]
    told = {header_key(name) for name in choices.columns} | table.form.corrections.keys()
    if keys[amount] in told or amount in sheet.currencies:
        return table
    if keys[amount] in _PRICES and "quantity" in fields:
        rows = _numbers(sheet, table, (fields["quantity"], amount))
        if any(quantity != 1 and price for quantity, price in rows):
            return _asked_of_price(sheet, table, choices)
    if keys[amount] not in _AMOUNTS or "quantity" in fields:
        return table
    price = fields.get("unit_price", next((i for i, key in enumerate(keys) if key in _PRICES), None))
    if price is None:
        return table
    used = {*fields.values(), price}
    totals = [i for i, key in enumerate(keys) if key in table.form.keys_of("amount") and i not in used]
    for total in totals:
        agree, rows = products(sheet, table, (price, amount, total))
        if agree and agree == len(rows) and any(one != whole for _, one, whole in rows):
            return _with_quantity(table, price, total, len(rows))
        if agree:
            return _asked_of_amount(sheet, table, choices, total)
    if not totals and _may_count(sheet, table, price, used):
        return _asked_of_amount(sheet, table, choices, None)
    return table


def _may_count(sheet: SheetRows, table: Table, price: int, used: set[int]) -> bool:
    """Whether all amounts beside a price are whole, not that price, and the product of no other column with it."""
    amount = table.mapping.fields["amount"]
    if NumberColumn("", [row[amount] for row in rows_below(sheet, table) if amount < len(row)]).symbols:
        return False
    rows = _numbers(sheet, table, (price, amount))
    if all(cost <= one <= cost * _MOST_TAX or cost < 1 for cost, one in rows):
        return False  # with tax, or beside a rate
    if not any(one != cost for cost, one in rows) or any(one != one.to_integral_value() for _, one in rows):
        return False
    others = [i for i, cell in enumerate(table.header.cells) if cell and i not in used]
    found = (products(sheet, table, (price, other, amount)) for other in others)
    return not any(agree == len(some) == len(rows) for agree, some in found)


def products(sheet: SheetRows, table: Table, places: tuple[int, int, int]) -> tuple[int, Rows]:
    """In how many rows the first two columns multiply to the third, and the rows that have all three."""
    tried = []
    for sign in ".,":
        rows = _read(sheet, table, places, sign)
        tried.append((sum(abs(one * other - product) < _CENT for one, other, product in rows), rows))
    return max(tried, key=lambda one: (one[0], len(one[1])))


def _numbers(sheet: SheetRows, table: Table, places: Sequence[int]) -> Rows:
    """The rows that have a number in all of some columns, with the decimal sign by which most do."""
    return max((_read(sheet, table, places, sign) for sign in ".,"), key=len)


def _read(sheet: SheetRows, table: Table, places: Sequence[int], sign: str) -> Rows:
    columns = []
    for place in places:
        column = NumberColumn("", [row[place] if place < len(row) else None for row in rows_below(sheet, table)])
        column.settle(sign)
        columns.append(column.values())
    read = (row for row in zip(*columns, strict=True) if all(isinstance(value, str) for value in row))
    return [[Decimal(str(value)) for value in row] for row in read]


def rows_below(sheet: SheetRows, table: Table) -> list[Sequence[Cell]]:
    """The first rows below the head that are no totals."""
    rows = sheet.rows[table.header.index + 1 :][:_ENOUGH]
    return [row for row in rows if not label([clean(cell) for cell in row if cell not in (None, "")])]


def _with_quantity(table: Table, price: int, total: int, rows: int) -> Table:
    """The table with the amount as quantity, and the total as what is owed."""
    fields = dict(table.mapping.fields)
    amount = fields["amount"]
    head, one, whole = (verbatim(table.header.cells[i]) for i in (amount, price, total))
    proof = say(
        "{price} times {amount} is {total} in all {rows|1 row|# rows}: {amount} is the quantity",
        price=one,
        amount=head,
        total=whole,
        rows=rows,
    )
    fields |= {"quantity": amount, "unit_price": price, "amount": total}
    reasons = {**table.mapping.reasons, **dict.fromkeys((amount, price, total), proof)}
    return replace(table, mapping=replace(table.mapping, fields=fields, reasons=reasons))


def _asked_of_amount(sheet: SheetRows, table: Table, choices: Choices, total: int | None) -> Question:
    amount = table.mapping.fields["amount"]
    names = column_names(table.header.cells)
    if total is None:
        said = say(
            "{amount} stands beside a price and may be the quantity. Is it what was billed?",
            amount=verbatim(names[amount]),
        )
        said = together(said, say("Else multiply quantity and unit price in a column of its own."))
        options: tuple[str, ...] = (f"{names[amount]}=amount",)
    else:
        said = say(
            "{amount} is the quantity by the arithmetic of some rows, and not by that of others. Is it what was billed,"
            " or is {total}?",
            amount=verbatim(names[amount]),
            total=verbatim(names[total]),
        )
        options = (f"{names[amount]}=amount", f"{names[total]}=amount")
    return _asked(sheet, table, choices, said, amount, options)


def _asked_of_price(sheet: SheetRows, table: Table, choices: Choices) -> Question:
    price = table.mapping.fields["amount"]
    name = column_names(table.header.cells)[price]
    said = say(
        "{price} stands beside quantities and no total, and may be for one unit. Is it that of the whole line?",
        price=verbatim(name),
    )
    said = together(said, say("Else multiply quantity and unit price in a column of its own."))
    return _asked(sheet, table, choices, said, price, (f"{name}=amount",))


def _asked(
    sheet: SheetRows, table: Table, choices: Choices, said: str, place: int, options: tuple[str, ...]
) -> Question:
    columns, sample = first_rows(sheet, table.header, table.form, choices)
    return Question(
        "column", said, column_names(table.header.cells)[place], {CORRECTS_COLUMN: options}, table.form.id,
        table.form.kind, columns, sample,
    )  # fmt: skip
