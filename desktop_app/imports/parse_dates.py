"""Dates of a table: settles the order of its columns or asks, and keeps the proofs."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.imports.dates import ORDERS, DateColumn, Open, decide_orders
from desktop_app.imports.model import Question
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import NumberColumn, clean, decide_decimals


def settle_dates(
    body: Body, columns: Sequence[DateColumn], pairs: Sequence[tuple[DateColumn, DateColumn]] = ()
) -> None:
    """Decide the order of all date columns; where one stays open, put the question with its evidence."""
    stuck = decide_orders(columns, pairs, body.choices.date_order, body.form.date_order)
    for column in columns:
        if column.proof and column.header in body.header.cells:
            body.proofs[body.header.cells.index(column.header)] = column.proof
        if column.serials:
            body.notes.append(f"{column.header}: {column.serials:,} cells are day numbers as Excel counts them.")
    if stuck is None or body.question:
        return
    tally = stuck.tally
    if tally["dmy"] and tally["mdy"]:
        why = f"{tally['dmy']:,} of {stuck.total:,} cells only make sense as day/month and {tally['mdy']:,} only as month/day"
    else:
        why = f"all {stuck.total:,} cells make sense as day/month and as month/day, and no other column tells"
    example = clean(next(iter(stuck.open)))
    body.question = Question(
        "date_order",
        f"Column {stuck.header}: {why}. For example {example} is {_both_ways(stuck, example)}.",
        stuck.header,
        {"--date-order": ("dmy", "mdy")},
    )


def _both_ways(column: DateColumn, example: str) -> str:
    found = next((one for cell, one in column.open.items() if clean(cell) == example), None)
    if not isinstance(found, Open):
        return "either"
    return " or ".join(f"{found.on(order) or 'no day'} ({ORDERS[order]})" for order in ("dmy", "mdy"))


def settle_numbers(body: Body, columns: Sequence[NumberColumn]) -> None:
    """Decide the decimal sign of all number columns; where one stays open, put the question with its evidence."""
    stuck = decide_decimals(columns, body.choices.decimal or body.form.decimal)
    for column in columns:
        if column.proof and column.header in body.header.cells:
            body.proofs[body.header.cells.index(column.header)] = column.proof
    if stuck is None or body.question:
        return
    column, evidence = stuck
    if evidence.point and evidence.comma:
        why = f"{evidence.point:,} cells prove a decimal point and {evidence.comma:,} a decimal comma"
    else:
        why = f"{evidence.undecided:,} cells such as {evidence.example} could have a decimal sign or thousands, and no other cell tells"
    body.question = Question("decimal", f"Column {column.header}: {why}.", column.header, {"--decimal": (".", ",")})
