"""Tables with what is planned and what was spent in columns of their own: "Actual 2025", "Plan 2026", "Budget Jan"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.catalog.sentences import listed, say, verbatim
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.model import Cell, Choices, SheetRows
from desktop_app.imports.month_groups import groups_at, span_in
from desktop_app.imports.turning import Turned
from desktop_app.imports.unpivot import are_amounts, turned_groups, turned_months, turned_years, with_head
from desktop_app.imports.values import clean
from desktop_app.imports.year_columns import is_year

_WORDS = (
    r"(?:budget(?:ed|iert|plan)?|plan(?:ned|ung)?|geplant|soll|plankosten|budgété|prévu|presupuest(?:o|ado)|begroo?t(?:ing)?"
    r"|gepland|orçamento|orçado|previsto)"
)
_PLANNED = re.compile(rf"\b{_WORDS}\b[:\s-]*", re.IGNORECASE)
_PLANNED_ALONE = re.compile(_WORDS)
"""A head below a month that says that its amounts are planned, in lower case."""
_SPENT = re.compile(
    r"\b(?:actuals?|spend|spent|invoiced?|billed|paid|ist|ausgaben|dépens\w+|réel\w*|réalisé\w*|gastos?|real(?:es)?|uitgaven"
    r"|werkelijk\w*|despesas?|realizado)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:var(?:iance)?|delta|diff\w*|change|deviation|abweichung|écart|desviación|afwijking|desvio|vs|remaining|rest\w*"
    r"|forecast\w*|trend)\b|[%Δ]",
    re.IGNORECASE,
)
"""Heads of what is neither planned nor spent."""
_SEARCHED, _WIDEST = 40, 1_000


class _Heads(NamedTuple):
    """The columns of a row that are planned, with their heads but for the word that says so, and of other money."""

    planned: Mapping[int, str]
    others: Sequence[int]


def sides_of(sheet: SheetRows, choices: Choices) -> list[Turned]:
    """The table turned to its budgets, and to what was spent where it has that too; none where no head says planned.

    Months that are neither are no such table: a budget beside them is one of their rows' labels.
    """
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) > _WIDEST:
            continue
        if groups := groups_at(sheet, place, _PLANNED_ALONE):
            spent = groups_at(sheet, place)
            planned = turned_groups(sheet, place, groups, planned=True)
            return [planned, turned_groups(sheet, place, spent, planned=False)] if spent else [planned]
        heads = _heads(row)
        if heads is None or not heads.planned or not are_amounts(sheet, place, heads.planned):
            continue
        planned_side = _side(sheet, place, {**heads.planned, **dict.fromkeys(heads.others)}, choices, planned=True)
        spent_side = _side(sheet, place, dict.fromkeys(heads.planned), choices, planned=False)
        if planned_side:
            return [planned_side, spent_side] if spent_side else [planned_side]
    return []


def _heads(row: Sequence[Cell]) -> _Heads | None:
    """The two sides of a row; None where it has months of neither."""
    planned: dict[int, str] = {}
    others = []
    for index, cell in enumerate(row):
        text = clean(cell) if isinstance(cell, str) else ""
        if _COMPARED.search(text) or _SPENT.search(text) or is_year(cell):
            others.append(index)
        elif (found := _PLANNED.search(text)) and _is_of_a_time(rest := _without(text, found)):
            planned[index] = rest
        elif isinstance(cell, dt.date) or span_in(text) or text.casefold().rstrip(".") in MONTHS:
            return None
    return _Heads(planned, others)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]}{text[found.end() :]}".strip(" -:")


def _is_of_a_time(text: str) -> bool:
    return any(
        part.isdecimal() or part.casefold().rstrip(".") in MONTHS for part in re.split(r"[\s/()-]+", text)
    ) or bool(re.match(r"(?:fy|gj|ej|q)\s*['’]?\d", text, re.IGNORECASE))


def _side(
    sheet: SheetRows, place: int, others: Mapping[int, Cell], choices: Choices, *, planned: bool
) -> Turned | None:
    """The table with other heads at some columns, none where they are not of this side, turned by its periods."""
    row = sheet.rows[place]
    heads = [others.get(index, cell) for index, cell in enumerate(row)]
    one = with_head(sheet, place, heads)
    found = turned_months(one, place, choices, planned=planned, least=1) or turned_years(
        one, place, choices, planned=planned, told=True
    )
    if found is None:
        return None
    left = [verbatim(clean(row[index])) for index, cell in others.items() if cell is None]
    notes = (say("Not read: {names}.", names=listed(left)),) if left else ()
    header = tuple(map(clean, row))
    return replace(found, header=header, notes=(*found.notes, *notes))
