"""The rows of a review workbook that came back, as values: answers, problems, edits in locked cells, missing rows."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.imports.decisions_answers import NO_RESULT, Answer, Note, is_blank, read_answer
from desktop_app.imports.decisions_head import Head, head_of
from desktop_app.imports.decisions_locked import LockedEdit, SentTable, edited_cells, edited_summary, shown_text
from desktop_app.imports.decisions_sent import Asked, Sent, asked, exported
from desktop_app.imports.lost_digits import near
from desktop_app.imports.model import Cell
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import read_values
from desktop_app.imports.read_package import SheetParts
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import row_hash, short_hash

Sheets = Mapping[str, Sequence[Sequence[Cell]]]
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
    kept: tuple[str, ...] = ()  # the open columns that are missing: what was sent in them stays


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
    asked: Mapping[int, Asked] = field(default_factory=dict)  # how each question read that was sent


def take_back(path: Path, tell: object = None) -> Returned | str:
    """Read a workbook and take it in, in the reading process: what is handed over is small. Raises ReadError."""
    gc.disable()  # this process ends with the file, and millions of cells would be looked through again and again

    def answers(name: str) -> bool:
        return any(layout.parts_of(title, [name]) for title in (layout.EXPORT, layout.REVIEW))

    def others(name: str) -> bool:
        return name == layout.SUMMARY or any(layout.parts_of(title, [name]) for title in layout.ONLY_SENT)

    with ThreadPoolExecutor(1) as beside:  # the reader lets others work meanwhile, and the evidence is the most of it
        later = beside.submit(read_values, path, others)
        sheets = read_values(path, answers)  # which refuses what cannot be read
        parts = SheetParts(path.read_bytes())
        formulas = parts.formulas(layout.SUMMARY)
        return take_in(shown(path), _with_errors(parts, sheets), later.result, formulas)


def _with_errors(parts: SheetParts, sheets: dict[str, list[list[Cell]]]) -> Sheets:
    """Put what the reader of workbooks leaves out where it stands: error values, and formulas without a result."""
    for name in layout.parts_of(layout.REVIEW, sheets):
        rows = sheets[name]
        facts = parts.facts(name)
        left_out = dict(facts.errors) | dict.fromkeys(facts.uncalculated, NO_RESULT)
        for (row, column), value in left_out.items():
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
    was = exported([row for name in layout.parts_of(layout.EXPORT, sheets) for row in sheets[name]])
    facts, sent = was.facts, was.questions
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
        head = head_of(sheets[name], name, file)
        if isinstance(head, str):
            return head
        problems += head.problems()
        edits += head.edits()
        _take_rows(sheets[name], head, sent, (rows, problems, edits, untouched))
    back = {row.finding for row in rows} | set(untouched)
    missing = tuple(
        Note("", 0, f"the question {finding} was sent and is not in the file; nothing is decided for it", file, finding)
        for finding in sent if finding not in back
    )  # fmt: skip
    only_sent = others()
    for title, columns in layout.ONLY_SENT.items():
        held = {name: only_sent[name] for name in layout.parts_of(title, only_sent)}
        edits += edited_cells(held, columns, was.tables.get(title) or SentTable())
    if layout.SUMMARY in only_sent:
        edits += edited_summary(only_sent[layout.SUMMARY], was.summary, formulas)
    notes = tuple(replace(note, file=file) for note in problems)
    told = tuple(replace(edit, file=file) for edit in edits)
    return Returned(file, facts, tuple(rows), notes, told, missing, tuple(untouched), asked(sent))


def _take_rows(
    rows: Sequence[Sequence[Cell]],
    head: Head,
    sent: Mapping[int, Sent],
    into: tuple[list[ReturnedRow], list[Note], list[LockedEdit], list[int]],
) -> None:
    """Take the rows of a sheet Review into the lists of rows, problems, edits and questions that are untouched."""
    found, problems, edits, untouched = into
    name, places = head.name, head.places
    kept = tuple(column.key for column in head.gone(layout.OPEN))
    there = [column.key for column in layout.OPEN if column.key in places]
    opened, locked = ([places.get(column.key, -1) for column in part] for part in (layout.OPEN, layout.LOCKED))
    for number, row in enumerate(rows[head.row + 1 :], head.row + 2):
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
        hashes = was.by_column()
        touched = row_hash(_at(row, opened)) != was.answer
        if touched and kept:
            touched = any(short_hash(cells[key]) != hashes[key] for key in there)
        answer, problem = read_answer(cells) if touched else (None, None)
        saw = was.saw if touched else ()
        found.append(ReturnedRow(number, known, was.decision_id, touched, answer, problem, saw, name, kept))
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


def _finding(value: Cell, sent: Mapping[int, Sent]) -> int | None:
    """Return the question a cell names; an id that became a number lost digits and is found by the rest."""
    found = near(value, sent)
    if found is not None:
        return found[0] if len(found) == 1 else None
    text = shown_text(value).lstrip("'")
    return int(text) if text.isdigit() and int(text) in sent else None


def _found_by_the_rest(cells: Mapping[str, Cell], sent: Mapping[int, Sent]) -> int | None:
    """Return the one question whose id begins as the cell says and whose rule, subject and text are the row's."""
    rest = [short_hash(cells.get(key)) for key in _REST]
    fits = []
    for finding in near(cells["finding"], sent) or ():
        was = sent[finding].by_column()
        if [was.get(key, "") for key in _REST] == rest:
            fits.append(finding)
    return fits[0] if len(fits) == 1 else None
