"""Tables with months in rows and a column for each vendor, turned so that every amount is a row of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from desktop_app.catalog.sentences import all_of, listed, say, verbatim
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.model import AMOUNT, Cell, Question, SheetRows
from desktop_app.imports.month_groups import span_in
from desktop_app.imports.month_sums import is_sum
from desktop_app.imports.parse_totals import label
from desktop_app.imports.turning import BUDGET, Turned, is_of_budgets, turn_rows
from desktop_app.imports.values import clean, is_nothing, scan
from desktop_app.imports.vendor_sheets import is_known

MONTH, DAY, VENDOR = "Month", "Date", "Vendor"
"""Headers of the turned table."""
_LEAST = 2  # vendors
_LOOKED_AT = 100  # rows
_TOLD = 10  # rows in a sentence
_TRIED = 6  # columns of which each may be left out of the totals
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: .*)?")
_BRACKETED = re.compile(r"\s*[(\[].*[)\]]$")
Rows = Sequence[Sequence[Cell]]


def turned_vendors(sheet: SheetRows, place: int) -> Turned | None:
    """The table whose row at `place` heads vendors beside months or days; None where it heads no such table.

    Columns of numbers whose heads are no known vendor's are amounts, too, where they show a currency or the totals
    hold them, and none where the totals leave them out; else that is asked.
    """
    head = [clean(cell) if isinstance(cell, str) else "" for cell in sheet.rows[place]]
    below = sheet.rows[place + 1 :][:_LOOKED_AT]
    when = next((i for i in range(len(head)) if _are(_is_when, below, i)), None)
    if when is None:
        return None
    words = [i for i, text in enumerate(head) if i != when and any(map(str.isalpha, text))]
    numbers = [i for i in words if _are(_is_number, below, i)]
    totals = [i for i in numbers if label([head[i]])]
    named = [i for i in numbers if i not in totals]
    if sum(is_known(_name(head[i])) for i in named) < _LEAST:
        return None
    known = [i for i in named if is_known(_name(head[i]), ordinary=True)]
    unknown = [i for i in named if i not in known]
    question = None
    if unknown and not all(_shows_currency(sheet, below, i) for i in unknown):
        proven = _added_up(below, totals, known, unknown)
        question = None if proven else _asked([head[i] for i in known], [head[i] for i in unknown])
        named = proven or named
    found = _turned(sheet, place, when, {i: _name(head[i]) for i in named})
    compared = [note for i in totals if (note := _compared(sheet, place, i, named))]
    return replace(found, notes=(*found.notes, *compared), question=question)


def _turned(sheet: SheetRows, place: int, when: int, vendors: Mapping[int, str]) -> Turned:
    head = list(sheet.rows[place])
    days = [row[when] for row in sheet.rows[place + 1 :] if when < len(row)]
    head[when] = DAY if any(map(_is_day, days)) else MONTH
    titled = replace(sheet, rows=[*sheet.rows[:place], head, *sheet.rows[place + 1 :]])
    heads = (VENDOR, BUDGET if is_of_budgets(sheet, place) else AMOUNT)
    found = turn_rows(titled, place, {i: (name,) for i, name in vendors.items()}, heads).turned
    said = say(
        "The sheet has a column for each of {count} vendors; every amount in them is read as a line of its own.",
        count=len(vendors),
    )
    return replace(found, header=tuple(map(clean, sheet.rows[place])), notes=(said, *found.notes))


def _name(head: str) -> str:
    """The vendor that a head names, without a currency in brackets."""
    return _BRACKETED.sub("", head)


def _are(what: Callable[[Cell], bool], rows: Rows, index: int) -> bool:
    """Whether all cells of a column are of a kind, but for the labels of sums."""
    cells = [row[index] for row in rows if index < len(row) and row[index] not in (None, "")]
    kept = [cell for cell in cells if not (isinstance(cell, str) and label([cell]))]
    return bool(kept) and all(map(what, kept))


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, str):
        return scan(cell) is not None or is_nothing(clean(cell))
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def _is_day(cell: Cell) -> bool:
    return cell.day != 1 if isinstance(cell, dt.date) else isinstance(cell, str) and bool(_DAY.fullmatch(clean(cell)))


def _is_when(cell: Cell) -> bool:
    if isinstance(cell, dt.date):
        return True
    text = clean(cell) if isinstance(cell, str) else ""
    return text.casefold().rstrip(".") in MONTHS or span_in(text) is not None or _is_day(cell)


def _shows_currency(sheet: SheetRows, rows: Rows, index: int) -> bool:
    scans = (scan(cell) for row in rows if index < len(row) and isinstance(cell := row[index], str))
    return index in sheet.currencies or any(number and number.symbol for number in scans)


def _added_up(rows: Rows, totals: Sequence[int], known: Sequence[int], unknown: Sequence[int]) -> list[int]:
    """The columns whose sums are the totals in all rows, as many of the unknown ones among them as can be."""
    for left_out in range(len(unknown) + 1 if len(unknown) <= _TRIED else 0):
        for out in combinations(unknown, left_out):
            columns = sorted({*known, *unknown} - {*out})
            for total in totals:
                agree, differ = _differing(list(enumerate(rows)), total, columns)
                if agree and not differ:
                    return columns
    return []


def _differing(rows: Sequence[tuple[int, Sequence[Cell]]], total: int, columns: Sequence[int]) -> tuple[int, list[int]]:
    """In how many rows the total is the sum of some columns, and the numbers of those in which it is another."""
    agree, differ = 0, []
    for number, row in rows:
        if total >= len(row) or row[total] in (None, ""):
            continue
        if is_sum(row[total], [row[i] if i < len(row) else None for i in columns]):
            agree += 1
        else:
            differ.append(number)
    return agree, differ


def _compared(sheet: SheetRows, place: int, total: int, columns: Sequence[int]) -> str | None:
    """What comes of comparing the totals of all rows with the vendors' amounts."""
    rows = list(zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True))
    agree, differ = _differing(rows, total, columns)
    name = verbatim(clean(sheet.rows[place][total]))
    if differ:
        return say(
            "{name}: {count|the sum of 1 row differs|the sums of # rows differ} from the vendors' amounts, which are"
            " what is read: {rows}.",
            name=name,
            count=len(differ),
            rows=listed(say("row {row:,}", row=row) for row in differ[:_TOLD]),
        )
    return say(
        "{name}: {rows|the sum of 1 row agrees|the sums of # rows agree} with the vendors.", name=name, rows=agree
    )


def _asked(known: Sequence[str], unknown: Sequence[str]) -> Question:
    asked = say(
        "Every row has amounts of {known}. Nothing tells whether the numbers below {unknown} are amounts of vendors,"
        " too: write a currency to them where they are, or leave the columns out.",
        known=all_of(map(verbatim, known)),
        unknown=all_of(map(verbatim, unknown)),
    )
    return Question("column", asked, unknown[0])
