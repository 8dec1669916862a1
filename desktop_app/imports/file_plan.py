"""What importing a file would do: the plan of the file, of its sheets and of their rows."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.imports import staging_file as staging
from desktop_app.imports import staging_said
from desktop_app.imports.child import Cancel, Run
from desktop_app.imports.model import FIELDS, Action, Choices, Kind, Problem, Question, Recognition
from desktop_app.imports.read_path import BrokenTable, ReadError

if TYPE_CHECKING:
    from desktop_app.imports.earlier_credits import EarlierCredit
    from desktop_app.imports.parsed import SourceFacts
    from desktop_app.imports.plan_work import Work


@dataclass(frozen=True)
class PreviewRow:
    """One row of a planned sheet: its values by field, its cells as read, and what becomes of it."""

    row: int
    action: Action | None  # None: not known yet, while the file is being read
    reason: str | None
    values: Mapping[str, object]
    cells: Sequence[object] = ()  # side by side with the sheet's `header`
    vendor: str | None = None
    tool: str | None = None
    how: str | None = None


@dataclass(frozen=True)
class SheetPlan:
    """One sheet of the plan. Amounts are micro-units by currency; the counts add up to `rows_read`."""

    number: int
    sheet: str
    recognition: Recognition | None
    kind: Kind | None
    rows_read: int
    counts: Mapping[Action, int] = field(default_factory=dict)
    records: Mapping[str, int] = field(default_factory=dict)
    amounts: Mapping[str, int] = field(default_factory=dict)
    in_scope: Mapping[str, int] = field(default_factory=dict)
    summed: Mapping[str, int] = field(default_factory=dict)  # of all rows that are no totals, duplicates among them
    problems: tuple[Problem, ...] = ()
    question: Question | None = None
    left_out: Question | None = None  # what would have been asked, were the other sheets not known
    file_total: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()
    unmatched: tuple[tuple[str, int, Mapping[str, int], tuple[Any, ...]], ...] = ()
    header: tuple[str, ...] = ()
    facts: SourceFacts | None = None  # of seats: what the sheet covers of activity
    known: bool = False  # the catalog holds this very sheet already
    work: Work | None = None
    connection: sqlite3.Connection | None = field(default=None, repr=False, compare=False)
    counting: bool = False  # only its first rows are known so far (plan_head.py)

    def shown(self, action: Action | None = None) -> int:
        """Return how many rows `page` gives, of all or of one action."""
        return sum(self.counts.values()) if action is None else self.counts.get(action, 0)

    def page(self, offset: int, limit: int, action: Action | None = None) -> list[PreviewRow]:
        """Return some planned rows in the file's order, all or those of one action."""
        if self.kind is None or self.connection is None:
            return []
        fields = FIELDS[self.kind]
        found = staging.page(self.connection, self.kind, self.number, offset, limit, action)
        cells = staging.cells_of(self.connection, self.number, [row["row"] for row in found])
        said = staging_said.sentences(self.connection, (text for row in found for text in (row["reason"], row["how"])))
        return [
            PreviewRow(
                row["row"],
                Action(row["action"]),
                said.get(row["reason"]),
                values_of(self.kind, dict(zip(fields, tuple(row)[4 : 4 + len(fields)], strict=True))),
                cells.get(row["row"], ()),
                row["vendor"],
                row["tool"],
                said.get(row["how"]),
            )
            for row in found
        ]


def broken_sheet(error: BrokenTable) -> SheetPlan:
    """Return a table that is refused as a sheet of which nothing is known but what may be corrected."""
    return SheetPlan(0, error.sheet, None, error.asked.kind, 0, question=error.asked)


def values_of(kind: Kind, values: Mapping[str, object]) -> Mapping[str, object]:
    """Return the values of a row by field; those of our own lists by the list's columns."""
    if kind is not Kind.RECORDS:
        return values
    told = json.loads(str(values["cells"] or "{}"))
    return told if isinstance(told, dict) else {}


@dataclass
class FilePlan:
    """The plan of one file. Close it to remove its staging file.

    `reading` is the process that still keeps the cells of the file: without them there are no pages of rows.
    """

    path: Path
    name: str
    sha256: str
    size: int
    choices: Choices
    revision: int
    sheets: tuple[SheetPlan, ...] = ()
    question: Question | None = None
    error: ReadError | None = None
    notes: tuple[str, ...] = ()
    already_imported: int | None = None  # the operation that brought this very content
    credits: Sequence[EarlierCredit] = ()  # of earlier imports, for which this file has the invoice
    staging: Path | None = None
    folder: tempfile.TemporaryDirectory[str] | None = field(default=None, repr=False)
    connection: sqlite3.Connection | None = field(default=None, repr=False)
    reading: Run | None = field(default=None, repr=False)

    @property
    def file(self) -> str:
        """The file's name: without its folder, or its path inside the folder that was named."""
        return self.name

    @property
    def asks(self) -> Question | None:
        """The first question that has to be answered before the file can be imported."""
        return self.question or next((sheet.question for sheet in self.sheets if sheet.question), None)

    def complete(self, cancel: Cancel | None = None) -> None:
        """Wait until the cells are kept, too. Raises ReadError, which is in `error` then, ChildFailed and Cancelled."""
        if self.reading is None or self.connection is None or self.staging is None:
            return
        try:
            self.reading.attend(cancel=cancel)
        except ReadError as error:
            self.error = error
            raise
        self.reading.close()
        self.reading = None
        staging.attach_cells(self.connection, self.staging)

    def close(self) -> None:
        """Remove the staging file; the figures stay."""
        if self.reading is not None:
            self.reading.close()
            self.reading = None
        if self.connection is not None:
            self.connection.close()
            self.connection = None
        if self.folder is not None:
            self.folder.cleanup()
            self.folder = None
