"""Lines that leave out invoice, day and vendor: they have those of the line above where their numbers go on."""

from __future__ import annotations

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import Cell
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import clean

_OF_INVOICE = ("invoice_number", "date", "vendor_text")
_LONGEST = 9  # digits of a number of a line


def carry(body: Body) -> None:
    """Let lines have the invoice, day, vendor and currency of the invoice above, where their numbers go on from it.

    The first line of an invoice has number 1 or a step such as 10, and says all that is left out below.
    """
    fields = body.mapping.fields
    if "line_number" not in fields or "invoice_number" not in fields or not body.form.by_meaning:
        return
    columns = {name: body.column(name) for name in _OF_INVOICE if name in fields}
    if all(cell not in (None, "") for cell in columns["invoice_number"]):
        return
    first: dict[int, int] = {}  # a line that goes on -> the first line of its invoice
    begins, step, last = 0, 0, 0
    for i, number in enumerate(map(_number, body.column("line_number"))):
        said = [column[i] not in (None, "") for column in columns.values()]
        if all(said):
            begins, step, last = i, number, number
        elif not any(said) and step and number == last + step:
            first[i], last = begins, number
        elif i not in body.skip:
            step = 0
    if not first:
        return
    for name in (*columns, *({"currency"} & fields.keys())):
        column = list(body.column(name))
        for i, place in first.items():
            column[i] = column[place] if column[i] in (None, "") else column[i]
        body.carried[name] = column
    body.notes.append(
        say(
            "{lines|1 row is|# rows are} numbered as the next line of the invoice above: {lines|it has|they have} its"
            " number, day and vendor.",
            lines=len(first),
        )
    )


def _number(cell: Cell) -> int:
    """A whole number above 0; 0 for anything else."""
    text = clean(cell).removesuffix(".0") if cell is not None else ""
    return int(text) if text.isdecimal() and len(text) <= _LONGEST else 0
