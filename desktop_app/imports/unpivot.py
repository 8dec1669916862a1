"""Tables with a column for each month or service, turned so that every amount is a row of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.imports.dates import MONTHS, month_start
from desktop_app.imports.model import Cell, SheetRows
from desktop_app.imports.parse_totals import label
from desktop_app.imports.values import clean, is_nothing

FROM, TO, AMOUNT = "Service From", "Service To", "Amount"
DAY, SERVICE = "Usage Day", "Service"
"""The headers that the turned table has in place of the months or services."""

_YEAR = re.compile(r"20\d\d(?:\.0)?")
_DOLLARS = re.compile(r"(.+?)\s*\(\$\)")
_SEARCHED = 40
_LEAST = 3
_SUMS = re.compile(
    r"(?:grand |row )?(?:total|sum|summe|gesamt|somme|suma|totaal|ytd|year to date|average|avg|mean|durchschnitt|"
    r"moyenne|promedio|gemiddelde?|média|"
    r"q[1-4]|h[12]|fy)\b.*|.*\b(?:total|summe|gesamt|ytd)|.*\bvar(?:iance)?\b.*|change|delta|trend",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Turned:
    """A turned table, the header that the file has, and what a person should know."""

    sheet: SheetRows
    header: tuple[str, ...]
    notes: tuple[str, ...]


def turned(sheet: SheetRows) -> Turned | None:
    """Return the table turned; None where no row heads at least three months beside a label, or services in dollars."""
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if services := _services(row):
            return _turn_services(sheet, place, services)
        months = _months(row)
        if months is not None:
            return _turn(sheet, place, months)
        if place and (joined := _with_years(sheet.rows[place - 1], row)) and (months := _months(joined)):
            rows = [*sheet.rows[:place], joined, *sheet.rows[place + 1 :]]
            return _turn(replace(sheet, rows=rows), place, months)
    return None


def _with_years(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[Cell] | None:
    """A row of months below one of years as one row of both; None where the months do not rise below each year."""
    names = [MONTHS.get(clean(cell).casefold().rstrip(".")) if isinstance(cell, str) else None for cell in lower]
    if sum(month is not None for month in names) < _LEAST:
        return None
    row: list[Cell] = []
    year, last = 0, 0
    for index, month in enumerate(names):
        above = upper[index] if index < len(upper) else None
        if above not in (None, "") and _YEAR.fullmatch(clean(above)):
            year, last = int(clean(above)[:4]), 0
        if month is None:
            row.append(lower[index] if lower[index] not in (None, "") else above)
            continue
        if not year or month <= last:
            return None
        row.append(f"{year}-{month:02d}")
        last = month
    return row


def _months(row: Sequence[Cell]) -> dict[int, str] | None:
    """The first day of each column that is headed by a month; None where the row heads no such table."""
    found: dict[int, str] = {}
    for index, cell in enumerate(row):
        if isinstance(cell, dt.date):
            found[index] = cell.replace(day=1).isoformat()[:10] if cell.day == 1 else ""
        elif isinstance(cell, str) and (month := month_start(clean(cell))):
            found[index] = month
    if "" in found.values() or len(found) < _LEAST or len(set(found.values())) < len(found):
        return None
    first = min(found)
    labels = [cell for cell in row[:first] if isinstance(cell, str) and cell.strip()]
    return found if labels else None


def _services(row: Sequence[Cell]) -> dict[int, str]:
    """The service of each column that is headed by one with its currency, where the first head says so."""
    if not row or not isinstance(row[0], str) or clean(row[0]).casefold() != "service":
        return {}
    heads = {
        index: _DOLLARS.fullmatch(clean(cell)) for index, cell in enumerate(row) if isinstance(cell, str) and index
    }
    return {index: match[1] for index, match in heads.items() if match}


def _turn_services(sheet: SheetRows, place: int, services: Mapping[int, str]) -> Turned:
    """Days in rows and services in columns, as AWS Cost Explorer writes them; its sums are compared, never added."""
    sums = [index for index, name in services.items() if name.casefold() == "total costs"]
    rows: list[Sequence[Cell]] = [*sheet.rows[:place], [DAY, SERVICE, f"{AMOUNT} ($)"]]
    numbers = list(sheet.numbers[: place + 1])
    for number, row in zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True):
        if row and isinstance(row[0], str) and clean(row[0]).casefold().endswith("total"):
            whole = [row[index] for index in sums if index < len(row)]
            if whole:
                rows.append(["Total", None, whole[0]])
                numbers.append(number)
            continue
        for index, name in services.items():
            cell = row[index] if index < len(row) else None
            if index not in sums and not (cell is None or (isinstance(cell, str) and is_nothing(clean(cell)))):
                rows.append([row[0], name, cell])
                numbers.append(number)
    count = len(services) - len(sums)
    notes = (
        f"The sheet has a column for each of {count} services; every amount in them is read as a line of its own.",
    )
    header = tuple(clean(cell) for cell in sheet.rows[place])
    return Turned(replace(sheet, numbers=numbers, rows=rows, faults={}), header, notes)


def _turn(sheet: SheetRows, place: int, months: Mapping[int, str]) -> Turned:
    head = [clean(cell) for cell in sheet.rows[place]]
    sums = [index for index, cell in enumerate(head) if index not in months and _SUMS.fullmatch(cell)]
    labels = [index for index, cell in enumerate(head) if cell and index not in months and index not in sums]
    left_out: list[int] = []
    rows: list[Sequence[Cell]] = [*sheet.rows[:place], [*(head[index] for index in labels), FROM, TO, AMOUNT]]
    numbers = list(sheet.numbers[: place + 1])
    whole = [index for index in sums if label([head[index]]) == "total"]
    for number, row in zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True):
        names = [row[index] if index < len(row) else None for index in labels]
        said = label([clean(name) for name in names if name not in (None, "")])
        if said == "total" and len(whole) == 1 and whole[0] < len(row):  # the file's own total, to compare
            rows.append([*names, None, None, row[whole[0]]])
            numbers.append(number)
            continue
        if said:
            left_out.append(number)
            continue
        for turned_row in _amounts(row, names, months):
            rows.append(turned_row)
            numbers.append(number)
    notes = [
        f"The sheet has a column for each of {len(months)} months; every amount in them is read as a line of its own."
    ]
    if sums:
        notes.append(f"Sums of several months are not read: {', '.join(head[index] for index in sums)}.")
    if left_out:
        notes.append(f"Totals rows are not read: {', '.join(map(str, left_out[:10]))}.")
    return Turned(replace(sheet, numbers=numbers, rows=rows, faults={}), tuple(head), tuple(notes))


def _amounts(row: Sequence[Cell], names: Sequence[Cell], months: Mapping[int, str]) -> Iterator[list[Cell]]:
    """A row for each month that has anything but nothing; a row without a name is a note."""
    if all(name is None or not clean(name) for name in names):
        return
    for index, month in months.items():
        cell = row[index] if index < len(row) else None
        if cell is None or (isinstance(cell, str) and is_nothing(clean(cell))):
            continue
        yield [*names, month, _last(month), cell]


def _last(month: str) -> str:
    day = dt.date.fromisoformat(month)
    return (dt.date(day.year + day.month // 12, day.month % 12 + 1, 1) - dt.timedelta(days=1)).isoformat()
