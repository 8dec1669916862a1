"""Dates of a table: settles the order of its columns or asks, and keeps the proofs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.catalog.money import minor_digits
from desktop_app.catalog.sentences import any_of, say, titled, verbatim
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.date_orders import decide_orders
from desktop_app.imports.dates import ORDERS, Open
from desktop_app.imports.model import Cell, Question
from desktop_app.imports.number_columns import NumberColumn, decide_decimals, sign_name
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
    while stuck and body.comma_in and _is_dotted(stuck):
        why = say("with dots, in a file whose decimals have a comma ({column})", column=verbatim(body.comma_in))
        stuck.settle("dmy", say("{what}: {why}", what=ORDERS["dmy"], why=why))
        stuck = decide_orders(columns, pairs, body.choices.date_order, body.form.date_order, witnesses)
    told = body.form.saved.date_order if body.form.saved else None
    while stuck and told and all(found.on(told) for found in stuck.open.values()):
        stuck.settle(
            told, say("{read}: as the profile {profile} has it", read=ORDERS[told], profile=titled(body.form.title))
        )
        stuck = decide_orders(columns, pairs, None, None, witnesses)
    for column in (*columns, *witnesses):
        if column.swapped:
            body.notes.append(
                say(
                    "{header}: days after the 12th are texts and all others dates: a spreadsheet program may have"
                    " swapped day and month of the dates. Export the file again and check.",
                    header=verbatim(column.header),
                )
            )
        if column.proof:
            body.prove(column.header, column.proof)
        if column.serials:
            body.notes.append(_day_numbers(verbatim(column.header), column.serials, since_1904=column.since_1904))
    if stuck is None or body.question:
        return
    telling = (one for one in stuck.open.items() if one[1].on("dmy") != one[1].on("mdy"))
    cell, found = next(telling, next(iter(stuck.open.items())))
    body.question = Question(
        "date_order",
        say(
            "Column {header}: {why}. For example {example} is {ways}.",
            header=verbatim(stuck.header),
            why=_why_open(stuck),
            example=verbatim(_as_written(body, stuck, cell)),
            ways=_both_ways(stuck, found),
        ),
        stuck.header,
        {"--date-order": _orders(stuck)},
    )


def _is_dotted(column: DateColumn) -> bool:
    """Whether all days of a column are written 03.09.2026, and none proves that the month leads."""
    return not column.tally["mdy"] and all((one.separator, one.year_digits) == (".", 4) for one in column.open.values())


def _day_numbers(column: str, cells: int, *, since_1904: bool) -> str:
    if since_1904:
        return say(
            "{column}: {cells|1 cell is a day number|# cells are day numbers}, counted from 1904 on as this workbook"
            " does.",
            column=column, cells=cells,
        )  # fmt: skip
    return say(
        "{column}: {cells|1 cell is a day number|# cells are day numbers} as Excel counts them.",
        column=column, cells=cells,
    )  # fmt: skip


def _orders(column: DateColumn) -> tuple[str, ...]:
    return ("dmy", "mdy", "ymd") if column.year_may_lead else ("dmy", "mdy")


def _why_open(column: DateColumn) -> str:
    tally, total = column.tally, column.total
    if column.year_may_lead:
        return say("the year of {total:,} cells may stand in front or at the end", total=total)
    if tally["dmy"] and tally["mdy"]:
        return say(
            "{days:,} of {total:,} cells only make sense as day/month and {months:,} only as month/day",
            days=tally["dmy"], total=total, months=tally["mdy"],
        )  # fmt: skip
    if column.contrary is not None:
        return say(
            "{many:,} of {total:,} cells only make sense as {order}, and those of {other}, written the same"
            " way, as {contrary}",
            many=tally["dmy"] or tally["mdy"], total=total, order=ORDERS["dmy" if tally["dmy"] else "mdy"],
            other=verbatim(column.contrary.header), contrary=ORDERS[column.contrary.order or "dmy"],
        )  # fmt: skip
    return say("all {total:,} cells make sense as day/month and as month/day, and no other column tells", total=total)


def _as_written(body: Body, column: DateColumn, cell: Cell) -> str:
    """A cell of a column of dates as the sheet has it: the year may have been told otherwise."""
    text = clean(cell)
    if column.header not in body.header.cells:
        return text
    written = clean(body.cells(body.header.cells.index(column.header))[column.column.index(cell)])
    return written if written and text.startswith(written) else text


def _both_ways(column: DateColumn, found: Open) -> str:
    ways = [
        say("{day} ({order})", day=found.on(order) or say("no day"), order=ORDERS[order]) for order in _orders(column)
    ]
    return any_of(ways)


def _of_whole_money(body: Body) -> bool:
    """Whether the column of currencies names none but those that have no smaller unit, as the yen."""
    if not body.has("currency"):
        return False
    codes = {of_code(text) for text in set(body.texts("currency")) if text}
    return bool(codes) and all(code is not None and minor_digits(code) == 0 for code in codes)


def settle_numbers(body: Body, numbers: Mapping[str, NumberColumn]) -> None:
    """Decide the decimal sign of all number columns; where one stays open, put the question with its evidence."""
    columns = list(numbers.values())
    stuck = decide_decimals(columns, body.choices.decimal, body.form.decimal)
    body.comma_in = next((one.header for one in columns if one.decimal == "," and one.evidence.comma), None)
    if stuck and (proven := decimal_by_arithmetic(numbers)):
        for column in columns:
            if column.decimal is None and not (column.evidence.point and column.evidence.comma):
                column.settle(proven[0])
                column.proof = proven[1]
        stuck = next(((column, column.evidence) for column in columns if column.decimal is None), None)
    if stuck and _of_whole_money(body):
        for column in columns:
            if column.money and column.decimal is None:
                column.take_as_whole()
        stuck = next(((column, column.evidence) for column in columns if column.decimal is None), None)
    told = body.form.saved.decimal if body.form.saved else None
    while stuck and told and not (stuck[1].comma if told == "." else stuck[1].point):
        stuck[0].settle(told)
        stuck[0].proof = say(
            "{read}: as the profile {profile} has it", read=sign_name(told), profile=titled(body.form.title)
        )
        stuck = next(((column, column.evidence) for column in columns if column.decimal is None), None)
    for column in columns:
        if column.proof:
            body.prove(column.header, column.proof)
    if stuck is None or body.question:
        return
    column, evidence = stuck
    if evidence.point and evidence.comma:
        why = say(
            "{point:,} cells prove a decimal point and {comma:,} a decimal comma",
            point=evidence.point,
            comma=evidence.comma,
        )
    else:
        why = say(
            "{cells:,} cells such as {example} could have decimals or thousands, and no other cell tells",
            cells=evidence.undecided, example=verbatim(evidence.example),
        )  # fmt: skip
    body.question = Question(
        "decimal",
        say("Column {header}: {why}.", header=verbatim(column.header), why=why),
        column.header,
        {"--decimal": (".", ",")},
    )
