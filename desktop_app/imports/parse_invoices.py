"""Invoices of a money sheet: the lines of each against the total that the sheet gives for the whole invoice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Problem
from desktop_app.imports.parse_money import micros
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import Bad

_NEAR = 10_000  # micro-units a line: each may be rounded to the cent
_MOST = 50


@dataclass
class _Invoice:
    """What the lines of one invoice say: micro-units."""

    position: int
    lines: int = 0
    amount: int = 0
    tax: int = 0
    totals: list[int] = field(default_factory=list)


def check(
    body: Body,
    totals: Sequence[str | Bad | None],
    vendors: Sequence[str | None],
    amounts: Sequence[int | None],
    taxes: Sequence[int | None],
    currency: Sequence[str | None],
) -> Iterator[Problem]:
    """Give a problem for every invoice whose lines add up to something else than its total, fifty at most.

    The total may be with or without tax, as the amounts may be; a column that differs from line to line is no total.
    """
    invoices: dict[tuple[str | None, str], _Invoice] = {}
    numbers = body.values("invoice_number")
    for i in body.live():
        number, amount, total = numbers[i], amounts[i], totals[i]
        if not number or amount is None:
            continue
        invoice = invoices.setdefault((vendors[i], number), _Invoice(i))
        invoice.lines += 1
        invoice.amount += amount
        invoice.tax += taxes[i] or 0
        exact = micros(total) if isinstance(total, str) else None
        if exact is not None:
            invoice.totals.append(exact)
    told = 0
    for (_, number), invoice in invoices.items():
        if _adds_up(invoice) or told == _MOST:
            continue
        told += 1
        yield Problem(
            body.numbers[invoice.position],
            body.header_of("invoice_total"),
            say(
                "the lines of {number} add up to {amount}, and the invoice's total is {total}: is a line missing?",
                number=verbatim(number),
                amount=f"{amount_text(invoice.amount)} {currency[invoice.position]}",
                total=amount_text(invoice.totals[0]),
            ),
        )


def _adds_up(invoice: _Invoice) -> bool:
    if len(set(invoice.totals)) != 1:
        return True  # no total of the invoice, but one of each line, or none
    near = invoice.lines * _NEAR
    return any(
        abs(invoice.totals[0] - lines) <= near
        for lines in (invoice.amount, invoice.amount + invoice.tax, invoice.amount - invoice.tax)
    )
