"""Dates of a table: settles the order of its columns or asks, and keeps the proofs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.date_orders import decide_orders
from desktop_app.imports.dates import ORDERS, Open
from desktop_app.imports.model import Question
from desktop_app.imports.number_columns import NumberColumn, decide_decimals
from desktop_app.imports.parse_proofs import decimal_by_arithmetic, order_by_month
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import clean


def settle_dates(
    body: Body,
    columns: Sequence[DateColumn],
    pairs: Sequence[tuple[DateColumn, DateColumn]] = (),
    witnesses: Sequence[DateColumn] = (),
) -> None:
    """Decide the order of all date columns; where one stays open, put the question with its evidence.

    `witnesses` are columns that are only evidence and never asked about.
    """
    stuck = decide_orders(columns, pairs, body.choices.date_order, body.form.date_order, witnesses)
    while stuck and (proven := order_by_month(body, stuck)):
        stuck.settle(*proven)
        stuck = decide_orders(columns, pairs, body.choices.date_order, body.form.date_order, witnesses)
    told = body.form.saved.date_order if body.form.saved else None
    while stuck and told and all(found.on(told) for found in stuck.open.values()):
        stuck.settle(told, f"{ORDERS[told]}: as the profile {body.form.title} has it")
        stuck = decide_orders(columns, pairs, None, None, witnesses)
    for column in (*columns, *witnesses):
        if column.swapped:
            body.notes.append(
                f"{column.header}: days after the 12th are texts and all others dates: a spreadsheet program may have"
                " swapped day and month of the dates. Export the file again and check."
            )
        if column.proof and column.header in body.header.cells:
            body.proofs[body.header.cells.index(column.header)] = column.proof
        if column.serials:
            since = ", counted from 1904 on as this workbook does" if column.since_1904 else " as Excel counts them"
            cells = "1 cell is a day number" if column.serials == 1 else f"{column.serials:,} cells are day numbers"
            body.notes.append(f"{column.header}: {cells}{since}.")
    if stuck is None or body.question:
        return
    example = clean(next(iter(stuck.open)))
    body.question = Question(
        "date_order",
        f"Column {stuck.header}: {_why_open(stuck)}. For example {example} is {_both_ways(stuck, example)}.",
        stuck.header,
        {"--date-order": _orders(stuck)},
    )


def _orders(column: DateColumn) -> tuple[str, ...]:
    return ("dmy", "mdy", "ymd") if column.year_may_lead else ("dmy", "mdy")


def _why_open(column: DateColumn) -> str:
    tally, total = column.tally, f"{column.total:,}"
    if column.year_may_lead:
        return f"the year of {total} cells may stand in front or at the end"
    if tally["dmy"] and tally["mdy"]:
        days, months = f"{tally['dmy']:,} of {total} cells only make sense as day/month", f"{tally['mdy']:,}"
        return f"{days} and {months} only as month/day"
    return f"all {total} cells make sense as day/month and as month/day, and no other column tells"


def _both_ways(column: DateColumn, example: str) -> str:
    found = next((one for cell, one in column.open.items() if clean(cell) == example), None)
    if not isinstance(found, Open):
        return "either"
    return " or ".join(f"{found.on(order) or 'no day'} ({ORDERS[order]})" for order in _orders(column))


def settle_numbers(body: Body, numbers: Mapping[str, NumberColumn]) -> None:
    """Decide the decimal sign of all number columns; where one stays open, put the question with its evidence."""
    columns = list(numbers.values())
    stuck = decide_decimals(columns, body.choices.decimal, body.form.decimal)
    if stuck and (proven := decimal_by_arithmetic(numbers)):
        for column in columns:
            if column.decimal is None and not (column.evidence.point and column.evidence.comma):
                column.settle(proven[0])
                column.proof = proven[1]
        stuck = next(((column, column.evidence) for column in columns if column.decimal is None), None)
    told = body.form.saved.decimal if body.form.saved else None
    while stuck and told and not (stuck[1].comma if told == "." else stuck[1].point):
        stuck[0].settle(told)
        stuck[0].proof = f"decimal {'point' if told == '.' else 'comma'}: as the profile {body.form.title} has it"
        stuck = next(((column, column.evidence) for column in columns if column.decimal is None), None)
    for column in columns:
        if column.proof and column.header in body.header.cells:
            body.proofs[body.header.cells.index(column.header)] = column.proof
    if stuck is None or body.question:
        return
    column, evidence = stuck
    if evidence.point and evidence.comma:
        why = f"{evidence.point:,} cells prove a decimal point and {evidence.comma:,} a decimal comma"
    else:
        cells = f"{evidence.undecided:,} cells such as {evidence.example}"
        why = f"{cells} could have decimals or thousands, and no other cell tells"
    body.question = Question("decimal", f"Column {column.header}: {why}.", column.header, {"--decimal": (".", ",")})
