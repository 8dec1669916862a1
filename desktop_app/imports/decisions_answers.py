"""What an owner filled in, read from the open cells of a row; and the note about what could not be read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.imports.decisions_locked import shown_text
from desktop_app.imports.model import Cell
from desktop_app.review import sheet as layout

_MOST = 1_000_000_000
_ERRORS = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3}")
NO_RESULT = "a formula without a result"
"""What stands for a cell whose formula no program has worked out."""
_DATE_TEXT = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?")


@dataclass(frozen=True)
class Answer:
    """What an owner filled in; `until` is an ISO date, `new_owner` and `into` (a tool, contract or plan) as typed."""

    decision: str
    quantity: int | None = None
    why: str | None = None
    new_owner: str | None = None
    until: str | None = None
    into: str | None = None


@dataclass(frozen=True)
class Note:
    """Something that is said and not applied, with its place."""

    sheet: str
    row: int  # of the sheet, 1-based; 0 where there is none
    message: str
    file: str = ""
    finding: int = 0

    def __str__(self) -> str:
        """Return the sentence."""
        place = f"{self.sheet}, row {self.row}: " if self.row else ""
        return f"{f'{self.file}: ' if self.file else ''}{place}{self.message}"


def read_answer(cells: Mapping[str, Cell]) -> tuple[Answer | None, str | None]:
    """Return a row's answer, or the problem with it; (None, None) where every open cell is blank."""
    filled = {column.key: cells.get(column.key) for column in layout.OPEN if not is_blank(cells.get(column.key))}
    if not filled:
        return None, None
    for column in layout.OPEN:
        if _ERRORS.fullmatch(error := shown_text(filled.get(column.key))):
            return None, f"{column.title}: the cell holds the error {error}; type the answer into it"
        if error == NO_RESULT:
            return None, f"{column.title}: the cell holds {NO_RESULT}; type the answer into it"
    owner = shown_text(filled.get("new_owner")) or None
    word = shown_text(filled.get("decision"))
    # Naming a new owner and nothing else is an answer too: that person is asked.
    decision = layout.decision_of(word) if word else ("ask_owner" if owner else None)
    if decision is None:
        known = ", ".join(layout.DECISIONS)
        return (
            None,
            f"Decision: “{word}” is none of {known}" if word else "Decision: there is an answer but no decision",
        )
    quantity = _quantity(filled.get("quantity"))
    if isinstance(quantity, str):
        return None, quantity
    until, problem = _date(filled.get("until"))
    if problem is not None:
        return None, problem
    why, into = shown_text(filled.get("why")) or None, shown_text(filled.get("into")) or None
    return Answer(decision, quantity, why, owner, until, into), None


def _quantity(value: Cell) -> int | str | None:
    """Return a whole number, or the problem with it."""
    if is_blank(value):
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _MOST and value == int(value):
        return int(value)
    if isinstance(value, str) and value.strip().isdecimal() and int(value.strip()) <= _MOST:
        return int(value.strip())
    return f"How many: “{shown_text(value)}” is no whole number"


def _date(value: Cell) -> tuple[str | None, str | None]:
    """Return an ISO date and no problem, or no date and the problem. Text is only taken as year-month-day."""
    if is_blank(value):
        return None, None
    if isinstance(value, dt.datetime):
        return value.date().isoformat(), None
    if isinstance(value, dt.date):
        return value.isoformat(), None
    match = _DATE_TEXT.fullmatch(shown_text(value))
    if match:
        try:
            return dt.date(int(match[1]), int(match[2]), int(match[3])).isoformat(), None
        except ValueError:
            pass
    return None, f"Until: “{shown_text(value)}” is no date that can be read one way only; write it as 2026-12-31"


def is_blank(value: Cell) -> bool:
    """Say whether a cell holds nothing, or blanks alone."""
    return value is None or (isinstance(value, str) and not value.strip())
