"""Totals that an export repeats on every line of an invoice: counted on each, they would multiply what was billed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.parse_money import Money
from desktop_app.imports.parse_table import Body

_LOOKED_AT = 500  # lines at the top, whose invoices tell what to look for in all of them
_CENT = Decimal("0.01")

Figures = Sequence[Decimal | None]


def settle(body: Body, money: Money) -> None:
    """Count the lines of invoices where the column of amounts, or of net amounts, has the total of the whole invoice.

    It is known by arithmetic alone: on all lines of every invoice the total is one, and what the lines come to, which
    are not all alike, adds up to it.
    """
    if not body.form.by_meaning or not body.has("invoice_number") or "amount" not in money.numbers:
        return
    priced = body.has("quantity") and body.has("unit_price")
    live = body.live()
    if not (priced or "net" in money.numbers) or not _invoices(body, live[:_LOOKED_AT]):
        return
    if priced and _in_all(body, money, live[:_LOOKED_AT], "amount") and _in_all(body, money, live, "amount"):
        money.amount = [None if line is None else f"{line:f}" for line in _lines(body, money, range(len(body)))]
        money.changed = True
        for name in ("net", "tax"):
            money.numbers.pop(name, None)
        body.notes.append(
            say(
                "{column} repeats the total of an invoice on each of its lines: the lines are read as quantity times"
                " price, which add up to it or to it without tax.",
                column=verbatim(money.header),
            )
        )
    elif (
        "net" in money.numbers and _in_all(body, money, live[:_LOOKED_AT], "net") and _in_all(body, money, live, "net")
    ):
        column = money.numbers.pop("net").header
        body.notes.append(
            say(
                "{column} repeats the net total of an invoice on each of its lines, and is not read: the lines add up"
                " to it.",
                column=verbatim(column),
            )
        )


def _in_all(body: Body, money: Money, positions: Sequence[int], name: str) -> bool:
    """Whether a column repeats the total of the invoice in every invoice of several lines."""
    place = {i: at for at, i in enumerate(positions)}
    totals = _figures(money, name, positions)
    lines = _lines(body, money, positions) if name == "amount" else _figures(money, "amount", positions)
    taxes = _figures(money, "tax", positions) if name == "amount" else [None] * len(positions)
    invoices = [[place[i] for i in invoice] for invoice in _invoices(body, positions)]
    return bool(invoices) and all(_repeats(totals, lines, taxes, invoice) for invoice in invoices)


def _repeats(totals: Figures, lines: Figures, taxes: Figures, invoice: Sequence[int]) -> bool:
    parts = [lines[i] for i in invoice]
    [total, *others] = {totals[i] for i in invoice}
    if total is None or others or None in parts or set(parts) == {total}:
        return False
    tax = {taxes[i] for i in invoice} - {None}
    taxed = {Decimal(0), sum((taxes[i] or Decimal(0) for i in invoice), Decimal(0)), *(tax if len(tax) == 1 else ())}
    left = total - sum((part or Decimal(0) for part in parts), Decimal(0))
    return any(abs(left - one) <= _CENT * len(invoice) for one in taxed if one is not None)


def _invoices(body: Body, positions: Sequence[int]) -> list[list[int]]:
    """The lines of each invoice that has several, as they stand one below the other."""
    numbers = body.column("invoice_number")
    runs = (list(run) for _, run in groupby(positions, key=numbers.__getitem__))
    return [run for run in runs if len(run) > 1 and numbers[run[0]] not in (None, "")]


def _lines(body: Body, money: Money, positions: Sequence[int]) -> Figures:
    """Quantity times price of each line."""
    quantity, price = (_figures(money, name, positions) for name in ("quantity", "unit_price"))
    return [None if a is None or b is None else a * b for a, b in zip(quantity, price, strict=True)]


def _figures(money: Money, name: str, positions: Sequence[int]) -> Figures:
    values = money.amount if name == "amount" else money.plain(name)
    return [Decimal(text) if isinstance(text := values[i], str) else None for i in positions]
