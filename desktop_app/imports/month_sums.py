"""Columns that add up the months beside them: totals, quarters, the year to date. They are compared, never added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import accumulate

from desktop_app.catalog.sentences import listed, say, verbatim
from desktop_app.imports.model import Cell
from desktop_app.imports.month_groups import Span, span_in
from desktop_app.imports.values import Bad, clean, plain, scan, typed_number

_ALL = re.compile(
    r"(?:grand |row )?(?:total|sum|summe|gesamt|gesamtsumme|somme|suma|totaal|totale)"
    r"(?: (?:costs?|spend|amount|eur|usd|gbp))?"
    r"|(?:20\d\d )?(?:total|summe|gesamt)(?: 20\d\d)?",
    re.IGNORECASE,
)
_TO_DATE = re.compile(r"ytd\b.*|year to date|.*\bytd", re.IGNORECASE)
_YEAR = re.compile(
    r"(?:fy|gj|year|jahr|année|año)?[\s'-]*(?:20)?\d\d(?: total| summe)?|fy|(?:full )?year", re.IGNORECASE
)
_QUARTER, _HALF = re.compile(r"q([1-4])", re.IGNORECASE), re.compile(r"h([12])", re.IGNORECASE)
_WHOLE_YEAR = 12  # months
_NOISE = Decimal("0.006")  # a month: cents that were rounded, and what binary fractions leave
_TOLD = 3  # differences in a sentence


@dataclass
class _Sum:
    """A column that adds up months: which, and what came of comparing."""

    name: str
    months: Sequence[int]
    to_date: bool  # it may stop before the last of them
    agree: int = 0
    differ: list[str] = field(default_factory=list)


def compared(
    head: Sequence[str], sums: Sequence[int], months: Mapping[int, Span], rows: Sequence[tuple[int, Sequence[Cell]]]
) -> Iterator[str]:
    """Say which columns of sums (by place) agree with their months, and where they differ; `rows` are numbered."""
    columns = {place: found for place in sums if (found := _column(head[place], months))}
    for number, row in rows:
        cells = [row[i] if i < len(row) else None for i in range(len(head))]
        for place, column in columns.items():
            _compare(column, number, cells[place], [cells[i] for i in column.months])
    sound = [column.name for column in columns.values() if column.agree and not column.differ]
    if sound:
        rows_compared = max(column.agree for column in columns.values() if not column.differ)
        yield say(
            "{names}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the months.",
            names=listed(map(verbatim, sound)), rows=rows_compared,
        )  # fmt: skip
    for column in columns.values():
        if column.differ:
            yield say(
                "{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the months, which are what is"
                " read: {rows}.",
                name=verbatim(column.name), count=len(column.differ), rows=listed(column.differ[:_TOLD], "; "),
            )  # fmt: skip


def _column(name: str, months: Mapping[int, Span]) -> _Sum | None:
    """What a column of sums adds up; None where its name does not tell, or not all of that stands in the table."""
    places = list(months)
    if _TO_DATE.fullmatch(name):
        return _Sum(name, places, to_date=True)
    if span := span_in(name):
        return _of(name, [i for i in places if span[0] <= months[i][0] and months[i][1] <= span[1]], 3)
    years = {first[:4] for first, _ in months.values()}
    if len(years) == 1 and (match := _QUARTER.fullmatch(name) or _HALF.fullmatch(name)):
        long = 3 if match.re is _QUARTER else 6
        part = range(long * (int(match[1]) - 1) + 1, long * int(match[1]) + 1)
        return _of(name, [i for i in places if int(months[i][0][5:7]) in part], long)
    if _YEAR.fullmatch(name):
        return _of(name, places, _WHOLE_YEAR)
    return _Sum(name, places, to_date=False) if _ALL.fullmatch(name) else None


def _of(name: str, places: Sequence[int], number: int) -> _Sum | None:
    return _Sum(name, places, to_date=False) if len(places) == number else None


def _compare(column: _Sum, row: int, stated: Cell, cells: Sequence[Cell]) -> None:
    """Compare the sum of one row, in the way of writing decimals in which it agrees, if any."""
    found = [read for decimal in ".," if (read := _numbers((stated, *cells), decimal)) is not None]
    if not found or stated in (None, ""):
        return
    for whole, *parts in found:
        ours = list(accumulate(parts))[-1]
        candidates = accumulate(parts) if column.to_date else (ours,)
        if any(_agree(whole, ours, len(parts)) for ours in candidates):
            column.agree += 1
            return
    if len({tuple(read) for read in found}) == 1:
        whole, *parts = found[0]
        ours = sum(parts, Decimal(0))
        column.differ.append(
            say(
                "row {row:,} states {stated}, its months are {ours}",
                row=row,
                stated=f"{whole:f}",
                ours=f"{ours:f}",
            )
        )


def is_sum(stated: Cell, cells: Sequence[Cell]) -> bool:
    """Whether a number is the sum of others, in either way of writing decimals."""
    found = (_numbers((stated, *cells), decimal) for decimal in ".,")
    return any(read and _agree(read[0], sum(read[1:], Decimal(0)), len(cells)) for read in found)


def _agree(stated: Decimal, ours: Decimal, months: int) -> bool:
    """Whether two sums are the same but for rounding: a sum that is written without cents may be half a unit off."""
    half = Decimal("0.5") if stated == stated.to_integral_value() != ours else Decimal(0)
    return abs(stated - ours) <= max(half, _NOISE * months)


def _numbers(cells: Sequence[Cell], decimal: str) -> list[Decimal] | None:
    """Cells as numbers with a decimal sign, blank ones as 0; None where one is none."""
    found = []
    for cell in cells:
        text: str | Bad = "0"
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            text = typed_number(cell)
        elif cell is not None and (words := clean(cell)):
            number = scan(words)
            if number is None:
                return None
            text = plain(number, decimal)
        if isinstance(text, Bad):
            return None
        found.append(Decimal(text))
    return found
