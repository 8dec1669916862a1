"""A table with a column for each month becomes one with a row for each amount; sums are compared, never added."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.catalog.sentences import say
from desktop_app.imports.currency_heads import of_header
from desktop_app.imports.model import AMOUNT, FROM, TO, Cell, CurrencyRun, Question, SheetRows
from desktop_app.imports.month_groups import Span, span_in
from desktop_app.imports.month_sums import compared
from desktop_app.imports.number_formats import currency_of
from desktop_app.imports.parse_totals import label
from desktop_app.imports.told_period import OF_BUDGETS
from desktop_app.imports.values import clean, is_nothing

BUDGET = "Budget Amount"  # where a title says so
_DAYS_OF_A_YEAR = 365
_OF_SPEND = re.compile(
    r"\b(?:actuals?|spend|spent|invoiced?|billed|ist|ist-\w+|ausgaben|rechnung\w*|dépens\w+|réels?|gastos?|reales"
    r"|uitgaven|werkelijk\w*|despesas?|realizad\w+|vs|versus|against|gegen)\b",
    re.I,
)
_SUMS = re.compile(
    r"(?:grand |row )?(?:total|sum|summe|gesamt|somme|suma|totaal|ytd|year to date|average|avg|mean|durchschnitt|"
    r"moyenne|promedio|gemiddelde?|média|"
    r"q[1-4]|h[12]|fy)\b.*|.*\b(?:total|summe|gesamt|ytd)|.*\bvar(?:iance)?\b.*|change|delta|trend",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Turned:
    """A turned table, the header that the file has, what a person should know, and what has to be asked first."""

    sheet: SheetRows
    header: tuple[str, ...]
    notes: tuple[str, ...]
    question: Question | None = None
    planned: bool | None = None  # its columns are budgets, or what was spent beside budgets


def turn(sheet: SheetRows, place: int, months: Mapping[int, Span], *, planned: bool | None = None) -> Turned:
    """The table whose row at `place` heads the given months, or other periods, by column."""
    amount = BUDGET if (is_of_budgets(sheet, place) if planned is None else planned) else AMOUNT
    rows = turn_rows(sheet, place, months, (FROM, TO, amount))
    notes = [_said(months)]
    if rows.sums:
        names = ", ".join(rows.head[index] for index in rows.sums)
        notes.append(say("Sums of several months are not read: {names}.", names=names))
        notes += compared(rows.head, rows.sums, months, rows.named)
    return replace(rows.turned, notes=(*notes, *rows.turned.notes), planned=planned)


@dataclass(frozen=True)
class TurnedRows:
    """A turned table with what its sums can be compared with: the heads, those of sums, and the rows with a name."""

    turned: Turned
    head: Sequence[str]
    sums: Sequence[int]
    named: Sequence[tuple[int, Sequence[Cell]]]


def turn_rows(sheet: SheetRows, place: int, columns: Mapping[int, Sequence[Cell]], heads: Sequence[str]) -> TurnedRows:
    """The table with a row for each amount in some columns; each brings what its column is about.

    `heads` are those of what a column is about, and of the amount.
    """
    head = [clean(cell) for cell in sheet.rows[place]]
    sums = [i for i, cell in enumerate(head) if i not in columns and (_SUMS.fullmatch(cell) or span_in(cell))]
    labels = [index for index, cell in enumerate(head) if cell and index not in columns and index not in sums]
    left_out: list[int] = []
    named: list[tuple[int, Sequence[Cell]]] = []
    *about, amount = heads
    if len(codes := {of_header(head[index]) for index in columns} - {None}) == 1:
        amount = f"{amount} ({codes.pop()})"
    rows: list[Sequence[Cell]] = [*sheet.rows[:place], [*(head[index] for index in labels), *about, amount]]
    numbers = list(sheet.numbers[: place + 1])
    whole = [index for index in sums if label([head[index]]) == "total"]
    for number, cells in zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True):
        row = _with_faults(sheet, number, cells, labels, columns)
        names = [row[index] if index < len(row) else None for index in labels]
        said = label([clean(name) for name in names if name not in (None, "")])
        if said == "total" and len(whole) == 1 and whole[0] < len(row):  # the file's own total, to compare
            rows.append([*names, *([None] * len(about)), row[whole[0]]])
            numbers.append(number)
            continue
        if said:
            left_out.append(number)
            continue
        if any(name is not None and clean(name) for name in names):
            named.append((number, row))
        for turned_row in _amounts(row, names, columns):
            rows.append(turned_row)
            numbers.append(number)
    notes = [say("Totals rows are not read: {names}.", names=", ".join(map(str, left_out[:10])))] if left_out else []
    shown = _shown_as(sheet, columns, len(labels) + len(about), numbers[-1])
    made = replace(sheet, numbers=numbers, rows=rows, faults={}, currencies=shown)
    return TurnedRows(Turned(made, tuple(head), tuple(notes)), head, sums, named)


def _said(months: Mapping[int, Span]) -> str:
    """The sentence that says what the columns are."""
    count = len(months)
    if count == 1:
        [(first, last)] = months.values()
        return say("The amounts are for {first} to {last}, as their head says.", first=first, last=last)
    if all(map(is_of_month, months.values())):
        return say(
            "The sheet has a column for each of {count} months; every amount in them is read as a line of its own.",
            count=count,
        )
    if all(map(is_of_year, months.values())):
        return say(
            "The sheet has a column for each of {count} years; every amount in them is read as a line of its own.",
            count=count,
        )
    if any(map(is_of_year, months.values())):
        return say(
            "The sheet has a column for each of {count} periods; every amount in them is read as a line of its own.",
            count=count,
        )
    return say(
        "The sheet has a column for each of {count} quarters; every amount in them is read as a line of its own.",
        count=count,
    )


def is_of_budgets(sheet: SheetRows, place: int) -> bool:
    """Whether the titles above the months, the sheet's or the file's name say that it is planned and not spent."""
    titles = [clean(cell) for row in sheet.rows[:place] for cell in row if isinstance(cell, str)]
    said = " ".join((*titles, sheet.sheet, sheet.file_name.replace("_", " ")))
    return OF_BUDGETS.search(said) is not None and not _OF_SPEND.search(said)


def _shown_as(sheet: SheetRows, months: Iterable[int], column: int, last: int) -> Mapping[int, Sequence[CurrencyRun]]:
    """The number format of the turned amounts, where those of all months show one currency."""
    runs = [run for month in months for run in sheet.currencies.get(month, ())]
    if len({currency_of(text) for _, _, text in runs}) != 1:
        return {}
    return {column: [(min(run[0] for run in runs), last, runs[0][2])]}


def _with_faults(
    sheet: SheetRows, number: int, row: Sequence[Cell], labels: Sequence[int], months: Iterable[int]
) -> Sequence[Cell]:
    """A row with the reason in place of each amount that has no value: read as an amount, it rejects its line.

    Where what names the row has none, its amounts are nobody's: all of them are rejected.
    """
    if not sheet.faults:
        return row
    named = {index: why for index in labels if (why := sheet.faults.get((number, index)))}
    whole = next(iter(named.values()), None)
    cells = [*row, *([None] * (max((*labels, *months)) + 1 - len(row)))]
    for index in months:
        why = sheet.faults.get((number, index)) or (whole if cells[index] is not None else None)
        cells[index] = why or cells[index]
    for index, why in named.items():
        cells[index] = why
    return cells


def _amounts(row: Sequence[Cell], names: Sequence[Cell], columns: Mapping[int, Sequence[Cell]]) -> Iterator[list[Cell]]:
    """A row for each column that has anything but nothing; a row without a name is a note."""
    if all(name is None or not clean(name) for name in names):
        return
    for index, about in columns.items():
        cell = row[index] if index < len(row) else None
        if cell is None or (isinstance(cell, str) and is_nothing(clean(cell))):
            continue
        yield [*names, *about, cell]


def is_of_month(span: Span) -> bool:
    """Whether a period is within one month."""
    return span[0][:7] == span[1][:7]


def is_of_year(span: Span) -> bool:
    """Whether a period is as long as a year."""
    return dt.date.fromisoformat(span[1]) - dt.date.fromisoformat(span[0]) > dt.timedelta(days=_DAYS_OF_A_YEAR - 2)
