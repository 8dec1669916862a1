"""The rows of a review workbook that came back, as values: answers, problems, edits in locked cells, missing rows."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.imports.decisions_answers import Answer, Note, is_blank, read_answer
from desktop_app.imports.decisions_locked import LockedEdit, SentTable, edited_cells, edited_summary, shown_text
from desktop_app.imports.lost_digits import near
from desktop_app.imports.model import Cell
from desktop_app.imports.named_files import shown
from desktop_app.imports.read import read_values
from desktop_app.imports.read_package import SheetParts
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import row_hash, short_hash

Sheets = Mapping[str, Sequence[Sequence[Cell]]]
_FACTS = 12  # the hidden sheet's facts stand in its upper rows
_REST = ("rule", "subject", "question")  # what tells a question where its id lost digits
_BY_DIGITS = "the question was found by its first digits"
_BY_THE_REST = "the question was found by its rule, subject and text"


@dataclass(frozen=True)
class ReturnedRow:
    """One row of the sheet Review."""

    number: int
    finding: int
    decision_id: str  # the decision that held when the workbook was sent; "" for none
    touched: bool  # the answer differs from what was sent
    answer: Answer | None
    problem: str | None
    saw: tuple[str, ...] = ()  # cells with the hashes of the evidence that was sent
    sheet: str = layout.REVIEW
    asked: str = ""  # the hash of the question as it was sent
    theoretical: str = ""  # that of its theoretical saving


@dataclass(frozen=True)
class Returned:
    """A whole workbook that came back."""

    file: str
    facts: Mapping[str, str]
    rows: tuple[ReturnedRow, ...]
    problems: tuple[Note, ...]
    locked_edits: tuple[LockedEdit, ...]
    missing: tuple[Note, ...]
    untouched: tuple[int, ...] = ()  # the questions whose rows are as they were sent


@dataclass(frozen=True)
class _Sent:
    row: str  # the hash of its locked cells
    answer: str
    decision_id: str
    cells: str  # the hashes of its locked cells in their order, "-" for a blank
    saw: tuple[str, ...]

    def by_column(self) -> dict[str, str]:
        """Return the hashes of the locked cells by column."""
        keys = (column.key for column in layout.LOCKED)
        return dict(zip(keys, ("" if one == "-" else one for one in self.cells.split()), strict=False))


def take_back(path: Path, tell: object = None) -> Returned | str:
    """Read a workbook and take it in, in the reading process: what is handed over is small. Raises ReadError."""
    gc.disable()  # this process ends with the file, and millions of cells would be looked through again and again

    def answers(name: str) -> bool:
        return name == layout.EXPORT or bool(layout.parts_of(layout.REVIEW, [name]))

    def others(name: str) -> bool:
        return name == layout.SUMMARY or any(layout.parts_of(title, [name]) for title in layout.ONLY_SENT)

    with ThreadPoolExecutor(1) as beside:  # the reader lets others work meanwhile, and the evidence is the most of it
        later = beside.submit(read_values, path, others)
        sheets = read_values(path, answers)  # which refuses what cannot be read
        parts = SheetParts(path.read_bytes())
        formulas = parts.formulas(layout.SUMMARY)
        return take_in(shown(path), _with_errors(parts, sheets), later.result, formulas)


def _with_errors(parts: SheetParts, sheets: dict[str, list[list[Cell]]]) -> Sheets:
    """Put the error values, which the reader of workbooks leaves out, where they stand."""
    for name in layout.parts_of(layout.REVIEW, sheets):
        rows = sheets[name]
        for (row, column), value in parts.errors(name).items():
            if row < len(rows):
                rows[row] += [None] * (column + 1 - len(rows[row]))
                rows[row][column] = value
    return sheets


def take_in(
    file: str, sheets: Sheets, others: Callable[[], Sheets], formulas: frozenset[str] | None = None
) -> Returned | str:
    """Return what came back, or the sentence why the workbook cannot be used.

    `others` gives the sheets that are only sent, `formulas` the cells of the summary that hold one; None: not known.
    """
    if layout.EXPORT not in sheets:
        return (
            f"{file} is no review workbook of Seatbook: its hidden sheet “{layout.EXPORT}” is missing. "
            "Export the review list again and copy the answers into it."
        )
    facts, sent, tables, summary = _exported(sheets[layout.EXPORT])
    if facts.get("campaign"):
        return (
            f"{file} is a list of an access campaign: `seatbook campaign apply` and Rounds in Review take its answers."
        )
    if facts.get("layout") != str(layout.LAYOUT_VERSION) or not facts.get("catalog"):
        return (
            f"{file} was written by another version of Seatbook ({facts.get('program', 'unknown')}); export it again."
        )
    parts = layout.parts_of(layout.REVIEW, sheets)
    if not parts:
        return f"{file} has no sheet “{layout.REVIEW}”: there is nothing to bring back."
    rows: list[ReturnedRow] = []
    problems: list[Note] = []
    edits: list[LockedEdit] = []
    untouched: list[int] = []
    for name in parts:
        found = layout.find_header(sheets[name], layout.REVIEW_COLUMNS)
        if found is None or not {"finding", "decision"} <= set(found[1]):
            return f"The sheet “{name}” of {file} lacks its head: the columns Question id and Decision are needed."
        _take_rows(sheets[name], name, *found, sent, (rows, problems, edits, untouched))
    back = {row.finding for row in rows} | set(untouched)
    missing = tuple(
        Note("", 0, f"the question {finding} was sent and is not in the file; nothing is decided for it", file, finding)
        for finding in sent if finding not in back
    )  # fmt: skip
    only_sent = others()
    for title, columns in layout.ONLY_SENT.items():
        held = {name: only_sent[name] for name in layout.parts_of(title, only_sent)}
        edits += edited_cells(held, columns, tables.get(title) or SentTable())
    if layout.SUMMARY in only_sent:
        edits += edited_summary(only_sent[layout.SUMMARY], summary, formulas)
    notes = tuple(replace(note, file=file) for note in problems)
    told = tuple(replace(edit, file=file) for edit in edits)
    return Returned(file, facts, tuple(rows), notes, told, missing, tuple(untouched))


def _exported(
    rows: Sequence[Sequence[Cell]],
) -> tuple[dict[str, str], dict[int, _Sent], dict[str, SentTable], dict[str, str]]:
    """Return the hidden sheet: its facts, what was sent of each question, of the other tables and of the summary."""
    facts: dict[str, str] = {}
    sent: dict[int, _Sent] = {}
    tables: dict[str, SentTable] = {}
    summary: dict[str, str] = {}
    for number, cells in enumerate(rows):
        row = [*(str(cell).strip() if cell is not None else "" for cell in cells), *[""] * 6]
        if row[0] == layout.REVIEW and row[1].isdigit():
            sent[int(row[1])] = _Sent(row[2], row[3], row[4], row[5], tuple(filter(None, row[6:])))
        elif row[0] in layout.ONLY_SENT:
            table = tables.setdefault(row[0], SentTable())
            (table.cells if row[1] == layout.CELLS else table.rows).extend(row[2].split())
        elif row[0] == layout.SUMMARY:
            summary |= dict(pair.split(":", 1) for pair in row[2].split())
        elif number < _FACTS and row[0]:
            facts.setdefault(row[0], row[1])
    return facts, sent, tables, summary


def _take_rows(
    rows: Sequence[Sequence[Cell]],
    name: str,
    head: int,
    places: Mapping[str, int],
    sent: Mapping[int, _Sent],
    into: tuple[list[ReturnedRow], list[Note], list[LockedEdit], list[int]],
) -> None:
    """Take the rows of a sheet Review into the lists of rows, problems, edits and questions that are untouched."""
    found, problems, edits, untouched = into
    opened, locked = ([places.get(column.key, -1) for column in part] for part in (layout.OPEN, layout.LOCKED))
    for number, row in enumerate(rows[head + 1 :], head + 2):
        was = sent.get(_whole_id(row, places["finding"]))
        if was is not None and row_hash(_at(row, opened)) == was.answer and row_hash(_at(row, locked)) == was.row:
            untouched.append(_whole_id(row, places["finding"]))
            continue  # like most of them
        cells = {key: row[place] if place < len(row) else None for key, place in places.items()}
        if all(is_blank(value) for value in cells.values()):
            continue
        known = _finding(cells["finding"], sent)
        how = _BY_DIGITS if known is not None else _BY_THE_REST
        if known is None:
            known = _found_by_the_rest(cells, sent)
        if known is None:
            if any(not is_blank(cells.get(column.key)) for column in layout.OPEN):
                said = shown_text(cells["finding"]) or "nothing"
                problems.append(Note(name, number, f"Question id: {said} is no question of this workbook"))
            continue
        was = sent[known]
        touched = row_hash(_at(row, opened)) != was.answer
        answer, problem = read_answer(cells) if touched else (None, None)
        hashes = was.by_column()
        found.append(
            ReturnedRow(
                number, known, was.decision_id, touched, answer, problem, was.saw if touched else (), name,
                hashes.get("question", ""), hashes.get("theoretical", ""),
            )
        )  # fmt: skip
        if row_hash(_at(row, locked)) != was.row:
            edits += [
                LockedEdit(
                    name, number, column.title, shown_text(cells[column.key]),
                    then=how if column.key == "finding" else "ignored",
                )
                for column in layout.LOCKED
                if column.key in cells and short_hash(cells[column.key]) != hashes.get(column.key, "")
            ]  # fmt: skip


def _at(row: Sequence[Cell], places: Sequence[int]) -> list[Cell]:
    """Return the cells at some places; a column that is not there has blanks."""
    width = len(row)
    return [row[place] if 0 <= place < width else None for place in places]


def _whole_id(row: Sequence[Cell], place: int) -> int:
    """Return the question that a cell names with all its digits, as it was sent; 0 where it does not."""
    text = row[place] if place < len(row) else None
    return int(text) if isinstance(text, str) and text.isdecimal() else 0


def _finding(value: Cell, sent: Mapping[int, _Sent]) -> int | None:
    """Return the question a cell names; an id that became a number lost digits and is found by the rest."""
    found = near(value, sent)
    if found is not None:
        return found[0] if len(found) == 1 else None
    text = shown_text(value).lstrip("'")
    return int(text) if text.isdigit() and int(text) in sent else None


def _found_by_the_rest(cells: Mapping[str, Cell], sent: Mapping[int, _Sent]) -> int | None:
    """Return the one question whose id begins as the cell says and whose rule, subject and text are the row's."""
    rest = [short_hash(cells.get(key)) for key in _REST]
    fits = []
    for finding in near(cells["finding"], sent) or ():
        was = sent[finding].by_column()
        if [was.get(key, "") for key in _REST] == rest:
            fits.append(finding)
    return fits[0] if len(fits) == 1 else None
