"""Rows of a money sheet that are no rows: notes, blank ones, and headings of groups, which may name the vendor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.dates import month_start, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.parse_money import MONEY
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.values import Bad


def skip_notes(body: Body, dates: Mapping[str, DateColumn]) -> list[str | None] | None:
    """Leave out notes, headings of groups and blank rows: no amount and next to nothing else.

    Returns the heading above every row where there are headings of groups: they name the vendor of rows without one.
    """
    money = [body.column(name) for name in MONEY if body.has(name)]
    day = next((dates[name].column for name in ("date", "service_from") if name in dates), None)
    headings: dict[int, str] = {}
    group = body.mapping.fields.get("group", body.mapping.fields.get("vendor_text"))
    blank = [] if _none_blank(money[0]) else [i for i, cell in enumerate(money[0]) if not cell or _blank(cell)]
    heads = body.cells(group) if group is not None and blank else []  # once: it is a copy
    for i in blank:
        if i in body.skip or i in body.fixed or not all(_blank(column[i]) for column in money):
            continue
        filled = body.filled(i)
        undated = day is None or _blank(day[i]) or (len(filled) == 1 and _heads_rows(day[i]))
        if len(filled) <= 2 and (undated or label(filled[:1])):
            body.skip.add(i)
            if heads and len(filled) == 1 and not _blank(heads[i]) and not label(filled):
                headings[i] = filled[0]
    if not headings:
        return None
    above: list[str | None] = []
    current: str | None = None
    for i in range(len(body)):
        current = headings.get(i, current)
        above.append(current)
    return above


def _heads_rows(cell: Cell) -> bool:
    """Whether a cell that stands alone in the column of days heads the rows below: no day, or the name of a month."""
    return isinstance(scan_date(cell), Bad) or (isinstance(cell, str) and month_start(cell.strip()) is not None)


def _blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _none_blank(column: Sequence[Cell]) -> bool:
    """Whether a column has numbers only, and no zero among them."""
    return set(map(type, column)) <= {int, float} and all(column)
