"""Lists of users and prices that have days: charges where the same stands there on several days, else a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.formats import Format
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import Cell, Choices, Kind, Question, SheetRows
from desktop_app.imports.quantity_heads import products, rows_below
from desktop_app.imports.recognise import find_table
from desktop_app.imports.unrecognised import first_rows
from desktop_app.imports.values import clean

_TERMS = frozenset({
    "auto_renew", "notice_days", "minimum_seats", "true_down", "credits_by_day", "seats_counted", "price_cap_percent",
    "period_months", "annual_cost", "monthly_cost", "review_by",
})  # fmt: skip
"""What a list of subscriptions says, and no invoice."""
_SPAN = frozenset({"start_date", "end_date"})
"""The term of a contract, or the period of a charge."""
_OF_ONE = frozenset({"quantity", "unit_price", "total_cost", "currency", "order_number", "note", *_SPAN})
"""What may differ from one charge to the next for the same thing."""


def settled(sheet: SheetRows, table: Table, formats: Sequence[Format], choices: Choices) -> Table | Question:
    """The table, or the lines that its rows prove to be charges; a question where they could be either."""
    form, fields = table.form, table.mapping.fields
    if form.kind is not Kind.SUBSCRIPTIONS or not form.by_meaning or form.saved or choices.format_id:
        return table
    lines = _as_lines(sheet, formats, choices)
    if lines is None or lines.header.index != table.header.index or not _TERMS.isdisjoint(fields):
        return table
    places = lines.mapping.fields
    day = places.get("date", places.get("service_period"))
    if day is None or day in fields.values() or places.get("amount") != fields.get("total_cost"):
        return table
    what = [place for name, place in fields.items() if name not in _OF_ONE]
    dated, repeated = _on_several_days(rows_below(sheet, table), day, what)
    has_span = not _SPAN.isdisjoint(fields)
    is_series = 2 * repeated > dated
    if not dated or (has_span and not is_series):
        return table
    why = say(
        "{repeated:,} of {dated:,} rows have the same vendor and product on several days",
        repeated=repeated,
        dated=dated,
    )
    if "quantity" in fields and "unit_price" in fields:
        agree, rows = products(sheet, table, (fields["quantity"], fields["unit_price"], places["amount"]))
        is_series = is_series and agree == len(rows)
        heads = (table.header.cells[fields[name]] for name in ("quantity", "unit_price", "total_cost"))
        users, price, amount = map(verbatim, heads)
        why = say(
            "{why}, and {users} times {price} is {amount} in all {rows|1 row|# rows}",
            why=why, users=users, price=price, amount=amount, rows=agree,
        )  # fmt: skip
    if has_span or not is_series:
        return _asked(sheet, table, lines, choices)
    return replace(lines, reasons=(*lines.reasons, say("{why}: each is a charge of its day.", why=why)))


def _as_lines(sheet: SheetRows, formats: Sequence[Format], choices: Choices) -> Table | None:
    ledger = next((form.id for form in formats if form.generic and form.channel == "ledger"), None)
    found = find_table(sheet, formats, replace(choices, format_id=ledger)) if ledger else None
    return found if isinstance(found, Table) else None


def _on_several_days(rows: Sequence[Sequence[Cell]], day: int, what: Sequence[int]) -> tuple[int, int]:
    """How many rows have a day, and how many of these are of something that other rows have on another day."""
    days = defaultdict(list)
    for row in rows:
        if day < len(row) and row[day] not in (None, ""):
            days[tuple(clean(row[place]).casefold() if place < len(row) else "" for place in what)].append(row[day])
    dated = sum(map(len, days.values()))
    return dated, sum(len(found) for found in days.values() if len(set(found)) > 1)


def _asked(sheet: SheetRows, table: Table, lines: Table, choices: Choices) -> Question:
    said = say(
        "Each row has a day, users and an amount, and no invoice number. Was it charged on that day, or is the list one"
        " of subscriptions, each with its price?"
    )
    columns, sample = first_rows(sheet, lines.header, lines.form, choices)
    options = {"--as": (lines.form.id, table.form.id)}
    return Question("format", said, None, options, lines.form.id, lines.form.kind, columns, sample)
