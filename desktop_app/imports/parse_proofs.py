"""Proofs that take more than one column: sums and products for decimal signs, a named month for the order of dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.dates import ORDERS
from desktop_app.imports.number_columns import NumberColumn, sign_name
from desktop_app.imports.parse_table import Body
from desktop_app.imports.sheet_month import months_in
from desktop_app.imports.values import clean

_SUMS = (("net", "tax", "amount"),)
_PRODUCTS = (("quantity", "unit_price", "amount"), ("quantity", "unit_price", "net"))
_ENOUGH = 2000
"""Rows that are tried: a proof does not get better by more."""

_CENT = Decimal("0.011")


def decimal_by_arithmetic(numbers: Mapping[str, NumberColumn]) -> tuple[str, str] | None:
    """The decimal sign with which the rows of a sheet add up, and why; None where both or neither do.

    Net and tax make the gross amount, quantity and unit price the amount. Needs one row that tells the signs apart.
    """
    for kind, groups in (("sum", _SUMS), ("product", _PRODUCTS)):
        for names in groups:
            if not all(name in numbers for name in names):
                continue
            columns = [numbers[name] for name in names]
            right = {sign: _agree(columns, sign, kind) for sign in ".,"}
            for sign, other in ((".", ","), (",", ".")):
                agree, rows = right[sign]
                if rows and agree == rows and right[other][0] < right[other][1]:
                    return sign, _fits(kind, sign, [column.header for column in columns], rows, right[other][0])
    return None


def _fits(kind: str, sign: str, headers: Sequence[str], rows: int, otherwise: int) -> str:
    one, other, result = map(verbatim, headers)
    if kind == "sum":
        return say(
            "{sign}: {one} and {other} add up to {result} in all {rows:,} rows so, in {otherwise:,} otherwise",
            sign=sign_name(sign), one=one, other=other, result=result, rows=rows, otherwise=otherwise,
        )  # fmt: skip
    return say(
        "{sign}: {one} and {other} multiply to {result} in all {rows:,} rows so, in {otherwise:,} otherwise",
        sign=sign_name(sign), one=one, other=other, result=result, rows=rows, otherwise=otherwise,
    )  # fmt: skip


def _agree(columns: Sequence[NumberColumn], sign: str, kind: str) -> tuple[int, int]:
    """In how many rows the first two columns make the third with this sign, and how many rows there are."""
    read = []
    for column in columns:
        trial = NumberColumn(column.header, column.column[:_ENOUGH])
        trial.settle(sign)
        read.append(trial.values())
    agree = rows = 0
    for one, other, result in zip(*read, strict=True):
        if isinstance(one, str) and isinstance(other, str) and isinstance(result, str):
            rows += 1
            made = Decimal(one) + Decimal(other) if kind == "sum" else Decimal(one) * Decimal(other)
            agree += abs(made - Decimal(result)) < _CENT
    return agree, rows


def order_by_month(body: Body, column: DateColumn) -> tuple[str, str] | None:
    """The order in which all days of a column fall into the one month that the sheet's titles name, and why."""
    month, where = _named_month(body)
    if not month or column.tally["dmy"] or column.tally["mdy"] or column.year_may_lead:
        return None
    within = {
        order: sum(
            column.counts[cell] for cell, found in column.open.items() if (found.on(order) or "").startswith(month)
        )
        for order in ("dmy", "mdy")
    }
    for order, other in (("dmy", "mdy"), ("mdy", "dmy")):
        if within[order] == column.total and within[other] < column.total:
            why = say(
                "all {total:,} days fall in {month}, which {where} names, {within:,} in the other order",
                total=column.total,
                month=month,
                where=where,
                within=within[other],
            )
            return order, say("{what}: {why}", what=ORDERS[order], why=why)
    return None


def _named_month(body: Body) -> tuple[str, str]:
    """The only month ("2026-08") that the rows above the table or the sheet's name give; a file's name is no proof."""
    titles = [clean(cell) for row in body.sheet.rows[: body.header.index] for cell in row if isinstance(cell, str)]
    for where, texts in ((say("the title"), titles), (say("the sheet's name"), [body.sheet.sheet])):
        months = {month for text in texts for month in months_in(text)}
        if len(months) == 1:
            return months.pop(), where
    return "", ""
