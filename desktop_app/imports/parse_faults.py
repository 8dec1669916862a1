"""Cells that are filled in the file and have no value: errors, and formulas whose result was not kept."""

from __future__ import annotations

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import Problem
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label

_TELLS_ONLY = frozenset(
    {
        "description", "cost_centre", "ledger_account", "order_number", "buyer", "note", "team", "owner", "title",
        "manager", "purpose", "surface", "payer", "why",
    }
)  # fmt: skip
"""Fields without which a row means the same."""


def reject_faults(body: Body) -> None:
    """Reject rows that hold an error or a formula without a result where a value is needed.

    What only tells about a row is left blank, and said. Totals rows are left to their label.
    """
    if not body.sheet.faults:
        return
    names = {index: name for name, index in body.mapping.fields.items()}
    names |= {index: name for name, places in body.mapping.several.items() for index in places}
    places = {number: position for position, number in enumerate(body.numbers)}
    for (number, index), why in sorted(body.sheet.faults.items()):
        position = places.get(number)
        if position is None or index not in names or position in body.skip or label(body.filled(position)):
            continue
        if names[index] in _TELLS_ONLY:
            body.problems.append(
                Problem(number, body.header.cells[index], say("{why}; the row is kept without it", why=why))
            )
        else:
            body.reject(
                position, body.header.cells[index], say("{why}; open the file, mend the cell and save it", why=why)
            )
