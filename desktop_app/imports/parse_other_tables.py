"""Another table below the recognised one: its rows are rejected, however well they would pass for rows of the first."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.imports.dates import DateCell, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.parse_table import Body, reject_table
from desktop_app.imports.parse_totals import label
from desktop_app.imports.values import Bad, clean, is_nothing, scan

_DATES = frozenset({
    "date", "service_from", "service_to", "payment_date", "assigned", "last_active", "activity", "start_date",
    "end_date",
})  # fmt: skip
_NUMBERS = frozenset({
    "amount", "net", "tax", "debit", "credit", "invoice_total", "cost", "budget", "quantity", "unit_price",
    "monthly_cost", "annual_cost", "total_cost", "rate", "value", "share",
})  # fmt: skip
_LEAST = 2  # heads of a table
_ABOVE = 50  # rows that are looked at above it


def reject_other_tables(body: Body) -> None:
    """Reject what stands below a row of other heads, and say where that begins.

    It has blank rows above it, or above its title; its cells are all words, and stand above every day, amount or
    address of the row below. One of them is in a column that takes no words, or the row below has a value where the
    rows above have words. Formats with several parts tell their rows by a type.
    """
    typed = _typed(body)
    if not typed or "part" in body.form.maps.get("line_kind", {}).values():
        return
    start = next((place for place in _after_gaps(body) if _begins_table(body, place, typed)), None)
    if start is not None:
        body.skip.add(start)
        reject_table(body, start, len(body))


def _typed(body: Body) -> frozenset[int]:
    """The columns in which a word is no value."""
    single = {index for name, index in body.mapping.fields.items() if name in _DATES | _NUMBERS | {"email"}}
    return frozenset(single.union(*body.mapping.several.values()))


def _after_gaps(body: Body) -> Iterator[int]:
    """Positions of the rows below blank ones, and of those below a title that stands so."""
    numbers = body.numbers
    if not numbers or numbers[-1] - numbers[0] == len(numbers) - 1:
        return
    for place in range(1, len(numbers)):
        if numbers[place] - numbers[place - 1] > 1 and place not in body.skip:
            title = place + 1 < len(numbers) and len(body.filled(place)) == 1
            yield place + 1 if title else place


def _begins_table(body: Body, place: int, typed: frozenset[int]) -> bool:
    if place + 1 >= len(body) or place in body.skip or place in body.fixed:
        return False
    heads = body.rows[place]
    filled = [index for index, cell in enumerate(heads) if cell is not None and clean(cell)]
    if len(filled) < _LEAST or not all(is_word(heads[index]) for index in filled) or label(body.filled(place)):
        return False
    below = body.rows[place + 1]
    values = [index for index, cell in enumerate(below) if _is_value(cell)]
    if not values or not typed.intersection(values) <= set(filled):
        return False
    return any(index in typed for index in filled) or any(
        index in filled and _only_words(body, place, index) for index in values
    )


def _only_words(body: Body, place: int, index: int) -> bool:
    """Whether a column holds words above a place, and nothing else."""
    above = [row[index] for row in body.rows[max(0, place - _ABOVE) : place] if index < len(row)]
    cells = [cell for cell in above if cell is not None and clean(cell)]
    return bool(cells) and all(map(is_word, cells))


def is_word(cell: Cell) -> bool:
    """Whether a cell is words: no day, number or address, and not a sign for nothing."""
    return isinstance(cell, str) and not _is_value(cell) and not is_nothing(clean(cell))


def _is_value(cell: Cell) -> bool:
    """Whether a cell is a day, a number or an address."""
    if cell is None or not isinstance(cell, str):
        return cell is not None
    text = clean(cell)
    return bool(text) and ("@" in text or scan(text) is not None or _is_day(scan_date(text)))


def _is_day(found: DateCell) -> bool:
    return found is not None and not isinstance(found, Bad)
