"""Tables with days in rows and a column for each service, as AWS Cost Explorer writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import AMOUNT, Cell, SheetRows
from desktop_app.imports.turning import Turned
from desktop_app.imports.values import clean, is_nothing

DAY, SERVICE = "Usage Day", "Service"
"""Other headers that the turned table has in place of the months or services than `model` has."""

_DOLLARS = re.compile(r"(.+?)\s*\(\$\)")


def services_in(row: Sequence[Cell]) -> dict[int, str]:
    """The service of each column that is headed by one with its currency, where the first head says so."""
    if not row or not isinstance(row[0], str) or clean(row[0]).casefold() != "service":
        return {}
    heads = {
        index: _DOLLARS.fullmatch(clean(cell)) for index, cell in enumerate(row) if isinstance(cell, str) and index
    }
    return {index: match[1] for index, match in heads.items() if match}


def turned_services(sheet: SheetRows, place: int, services: Mapping[int, str]) -> Turned:
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
        say(
            "The sheet has a column for each of {count} services; every amount in them is read as a line of its own.",
            count=count,
        ),
    )
    header = tuple(clean(cell) for cell in sheet.rows[place])
    return Turned(replace(sheet, numbers=numbers, rows=rows, faults={}, currencies={}), header, notes)
