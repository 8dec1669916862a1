"""Tables whose months each stand above an amount and other columns: two rows of heads, the upper ones often merged."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.imports.model import Cell, SheetRows
from desktop_app.imports.spans import part_of_a_year, span_of_month
from desktop_app.imports.values import clean

Span = tuple[str, str]
"""First and last day, as ISO text."""

MONEY_WORDS = re.compile(
    r"(?:amounts?|costs?|spend|spent|invoiced?|billed|paid|charges?|net|gross|actuals?|in|betrag|kosten|ausgaben|ist|umsatz"
    r"|montant|coûts?|dépenses|importe|costes?|gastos?|bedrag|uitgaven|valor|custos?|despesa|\(?(?:usd|eur|gbp|chf)\)?)"
)
"""What a head calls money."""
_SEARCHED, _WIDEST = 40, 1_000  # rows that are looked at, and columns of such a table
_LEAST = 2  # months, and columns below each


@dataclass(frozen=True)
class Groups:
    """The heads of such a table with the month in place of each amount, the months by column, and what is left out."""

    head: Sequence[Cell]
    months: Mapping[int, Span]
    others: Sequence[str]


def span_in(text: str) -> Span | None:
    """First and last day of a month or quarter."""
    first, last = part_of_a_year(text)
    return (first, last) if first and last else None


def are_grouped(sheet: SheetRows) -> bool:
    """Whether the heads of a table are of this kind."""
    return any(groups_at(sheet, place) is not None for place in range(min(len(sheet.rows), _SEARCHED)))


def groups_at(sheet: SheetRows, place: int, money: re.Pattern[str] = MONEY_WORDS) -> Groups | None:
    """The heads in the rows at `place` and below it; None where they are of another kind.

    `money` is what the column of amounts below each month is called.
    """
    if place + 1 >= len(sheet.rows) or len(sheet.rows[place]) > _WIDEST:
        return None
    upper, lower = sheet.rows[place], sheet.rows[place + 1]
    starts = {index: span for index, cell in enumerate(upper) if (span := _month(cell))}
    if len(starts) < _LEAST or len(set(starts.values())) < len(starts):
        return None
    steps = {later - first for first, later in pairwise(starts)}
    width = steps.pop()
    names = [clean(cell).casefold() if isinstance(cell, str) else "" for cell in lower] + [""] * width
    below = {tuple(names[index : index + width]) for index in starts}
    if steps or width < _LEAST or len(below) > 1:
        return None
    heads = below.pop()
    amounts = [at for at, name in enumerate(heads) if money.fullmatch(name)]
    if not all(heads) or len(amounts) != 1:
        return None
    amount = amounts[0]
    inside = range(min(starts), max(starts) + width)
    head = [_plain(upper, lower, index) for index in range(max(len(upper), len(lower)))]
    head[inside.start : inside.stop] = [None] * width * len(starts)
    for index in starts:
        head[index + amount] = upper[index]
    first = min(starts)
    others = [clean(lower[first + at]) for at in range(width) if at != amount]
    return Groups(head, {index + amount: span for index, span in starts.items()}, others)


def _plain(upper: Sequence[Cell], lower: Sequence[Cell], index: int) -> Cell:
    """The head of a column that no month stands above."""
    own = lower[index] if index < len(lower) else None
    return own if own not in (None, "") else upper[index] if index < len(upper) else None


def _month(cell: Cell) -> Span | None:
    if isinstance(cell, dt.date):
        return span_of_month(cell) if cell.day == 1 else None
    return span_in(clean(cell)) if isinstance(cell, str) else None
