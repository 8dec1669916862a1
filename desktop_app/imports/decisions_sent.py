"""What a review workbook held when it was sent, told by its hidden sheet: hashes, for nothing else has to be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.imports.decisions_locked import SentTable
from desktop_app.imports.model import Cell
from desktop_app.review import sheet as layout

_FACTS = 12  # the hidden sheet's facts stand in its upper rows
_KEYS = tuple(column.key for column in (*layout.LOCKED, *layout.OPEN))


@dataclass(frozen=True)
class Sent:
    """One question as it was sent."""

    row: str  # the hash of its locked cells
    answer: str  # that of its open ones
    decision_id: str  # the decision that held then; "" for none
    cells: str  # the hashes of its locked and then its open cells in their order, "-" for a blank
    saw: tuple[str, ...] = ()  # cells with the hashes of its evidence

    def by_column(self) -> dict[str, str]:
        """Return the hashes of the cells by column."""
        return dict(zip(_KEYS, ("" if one == "-" else one for one in self.cells.split()), strict=False))


@dataclass(frozen=True)
class Exported:
    """The hidden sheet: its facts, what was sent of each question, of the other tables and of the summary."""

    facts: dict[str, str] = field(default_factory=dict)
    questions: dict[int, Sent] = field(default_factory=dict)
    tables: dict[str, SentTable] = field(default_factory=dict)
    summary: dict[str, str] = field(default_factory=dict)  # by cell, the hash of its text or "=" for a formula


def exported(rows: Sequence[Sequence[Cell]]) -> Exported:
    """Read the hidden sheet."""
    found = Exported()
    for number, cells in enumerate(rows):
        row = [*(str(cell).strip() if cell is not None else "" for cell in cells), *[""] * 6]
        if row[0] == layout.REVIEW and row[1].isdigit():
            found.questions[int(row[1])] = Sent(row[2], row[3], row[4], row[5], tuple(filter(None, row[6:])))
        elif row[0] in layout.ONLY_SENT:
            table = found.tables.setdefault(row[0], SentTable())
            (table.cells if row[1] == layout.CELLS else table.rows).extend(row[2].split())
        elif row[0] == layout.SUMMARY:
            found.summary.update(dict(pair.split(":", 1) for pair in row[2].split()))
        elif number < _FACTS and row[0]:
            found.facts.setdefault(row[0], row[1])
    return found


@dataclass(frozen=True)
class Asked:
    """How a question read when it was sent: the hashes of its text and its theoretical saving, its decision then."""

    question: str
    theoretical: str
    decision_id: str


def asked(questions: Mapping[int, Sent]) -> dict[int, Asked]:
    """Return how every question of a workbook read."""
    places = _KEYS.index("question"), _KEYS.index("theoretical")
    found = {}
    for number, sent in questions.items():
        cells = sent.cells.split()
        question, theoretical = ("" if cells[place] == "-" else cells[place] for place in places)
        found[number] = Asked(question, theoretical, sent.decision_id)
    return found
