"""What the import preview says of a plan: its questions, what becomes of rows, vendors that wait, proofs of columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.imports.field_names import title_of
from desktop_app.imports.model import (
    CORRECTS_COLUMN,
    FROM,
    TO,
    UNKNOWN_FORMAT,
    Action,
    ColumnUse,
    Kind,
    Question,
    sheet_of,
    table_place,
)
from desktop_app.imports.named_files import DEEPEST, MOST_FILES, Found, listed
from desktop_app.ui.pages.imports.voice import Voice

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import FilePlan, SheetPlan


@dataclass(frozen=True)
class Answer:
    """One way to answer a question: what the button says, and the choice it makes."""

    text: str
    option: str
    value: str


@dataclass(frozen=True)
class ProofLine:
    """How one column was read, and whether the file proved it."""

    column: str
    text: str
    decided: bool
    answers: tuple[Answer, ...] = ()


ACTION_STATES: Mapping[Action, str] = {
    Action.ADDED: "good",
    Action.UPDATED: "accent",
    Action.DUPLICATE: "neutral",
    Action.OUT_OF_SCOPE: "neutral",
    Action.TOTAL: "neutral",
    Action.REJECTED: "bad",
}


def left_out_text(found: Found, voice: Voice) -> str:
    """Say what of a folder is not among the files to import; empty where all is."""
    parts = []
    if found.hidden:
        said = voice.tr("Hidden files and folders are left out: {names}.")
        parts.append(said.format(names=listed(found.hidden)))
    if found.closed:
        said = voice.tr("Folders that may not be looked into are left out: {names}; ask for the permission.")
        parts.append(said.format(names=listed(found.closed)))
    if not found.whole:
        said = voice.tr(
            "The folder holds more than can be imported at once (at most {most} spreadsheets, {deep} folders deep), and"
            " the others were left out; import its folders one by one."
        )
        parts.append(said.format(most=voice.number(MOST_FILES), deep=voice.number(DEEPEST)))
    return " ".join(parts)


def action_name(action: Action, voice: Voice) -> str:
    """Name what becomes of a row, as its chip says it."""
    names = {
        Action.ADDED: "New",
        Action.UPDATED: "Updated",
        Action.DUPLICATE: "Duplicate",
        Action.OUT_OF_SCOPE: "Out of scope",
        Action.TOTAL: "Total",
        Action.REJECTED: "Rejected",
    }
    return voice.tr(names[action])


def field_name(field: str | None, voice: Voice) -> str:
    """Name a field for a column's head: `invoice_number` is "Invoice number"."""
    special = {
        "activity": "Last active",
        "raw_amount": "Amount as written",
        "free": "Free seat",
        "true_down": "True-down right",
        "credits_by_day": "Credits by the day",
        "review_by": "Review by",
        "email": "E-mail",
        "person_kind": "Kind of person",
        "employee_no": "Employee number",
    }
    if not field:
        return voice.tr("not imported")
    title = special.get(field) or title_of(field) or field.removesuffix("_text").replace("_", " ").capitalize()
    return voice.tr(title)


def sheet_name(title: str, voice: Voice) -> str:
    """Name a sheet, or a table of it, in the window's language."""
    place = table_place(title)
    if place is None:
        return title
    return voice.tr("{sheet} (table {number})").format(sheet=sheet_of(title), number=voice.number(place))


def kept(sheet: SheetPlan) -> int:
    """Count the rows of a sheet that an import would write as facts."""
    if sheet.kind is Kind.LINES:  # those of unknown vendors among them, payments and other rows that are no cost not
        return sheet.records.get("line", 0)
    return sheet.counts.get(Action.ADDED, 0) + sheet.counts.get(Action.UPDATED, 0)


def questions(plan: FilePlan) -> tuple[Question, ...]:
    """Everything the file still asks, sheet by sheet."""
    if plan.question is not None and plan.question.code == UNKNOWN_FORMAT:
        return (plan.question,)
    found = [plan.question] if plan.question else []
    found += [sheet.question for sheet in plan.sheets if sheet.question]
    unlike: list[Question] = []
    for question in found:
        if question not in unlike:
            unlike.append(question)
    return tuple(unlike)


def import_text(plan: FilePlan, voice: Voice) -> tuple[str, bool]:
    """Say what the import button does, and whether it can be pressed."""
    asked = len(questions(plan))
    if asked:
        return voice.count(asked, "Answer {n} question first", "Answer {n} questions first"), False
    rows = sum(kept(sheet) for sheet in plan.sheets)
    if not rows:
        return voice.tr("Nothing new to import"), False
    return voice.count(rows, "Import {n} row", "Import {n} rows"), True


def counting_text(share: float | None, voice: Voice) -> str:
    """Say on the import button how far the reading of the rows is."""
    if share is None:
        return voice.tr("Counting the rows…")
    return voice.tr("Counting the rows… {share} %").format(share=voice.number(round(share * 100)))


def amounts(values: Mapping[str, int], voice: Voice) -> list[str]:
    """Give amounts by currency as text, the largest first."""
    ordered = sorted(values.items(), key=lambda item: (-abs(item[1]), item[0]))
    return [voice.money(micros, currency) for currency, micros in ordered]


def to_confirm(sheet: SheetPlan, voice: Voice) -> list[Unmatched]:
    """Give the vendors that look like a known tool's and wait for a word, the largest first."""
    return [entry for entry in unmatched(sheet, voice) if entry.suggestion]


@dataclass(frozen=True)
class Unmatched:
    """A vendor's text that no alias knows: how often it stands in the sheet, for how much, and what it may be."""

    text: str
    rows: int
    amounts: Mapping[str, int]
    suggestion: str
    why: str


def unmatched(sheet: SheetPlan, voice: Voice) -> list[Unmatched]:
    """Give every vendor of the sheet without a match, the largest amount first."""
    found = []
    for text, rows, sums, suggestions in sheet.unmatched:
        best = suggestions[0] if suggestions else None
        name = (best.tool or best.vendor) if best else ""
        found.append(Unmatched(text, rows, sums, name, voice.said(best.why) if best else ""))
    found.sort(key=lambda entry: -max((abs(value) for value in entry.amounts.values()), default=0))
    return found


def proofs(sheet: SheetPlan, voice: Voice) -> tuple[ProofLine, ...]:
    """Give the proof of every column whose dates or numbers could be read in two ways; open questions last."""
    columns: Sequence[ColumnUse] = sheet.recognition.columns if sheet.recognition else ()
    made = {FROM, TO} - set(sheet.header)  # of the heads of months: they have no other reading
    proved = [column for column in columns if column.proof and column.header not in made]
    lines = [ProofLine(column.header, voice.said(column.proof or ""), decided=True) for column in proved]
    if sheet.question is not None:
        lines.append(
            ProofLine(
                sheet.question.column or "",
                voice.said(sheet.question.message),
                decided=False,
                answers=answers(sheet.question, voice),
            )
        )
    return tuple(lines)


def answers(question: Question, voice: Voice) -> tuple[Answer, ...]:
    """Give the ways to answer a question, each as a button says it."""
    words = {
        "dmy": "day.month.year",
        "mdy": "month/day/year",
        "ymd": "year-month-day",
        ",": "decimal comma: 1.234,50",
        ".": "decimal point: 1,234.50",
        "yes": "It corrects the earlier file",
    }
    found = []
    for option, values in question.options.items():
        for value in values:
            header, _, field = value.rpartition("=")
            text = voice.tr(words[value]) if value in words else value
            if option == CORRECTS_COLUMN:
                text = f"{header}: {field_name(field, voice)}"
            if option == "--sheet":
                text = sheet_name(value, voice)
            found.append(Answer(text, option, value))
    return tuple(found)
