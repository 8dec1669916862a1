"""Bringing the review workbook back: what it would change and what not, shown first, then applied as one operation."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.imports import decisions_sheet
from desktop_app.imports.decisions_sheet import Answer, LockedEdit, Note, Returned
from desktop_app.imports.read import ReadError, read_workbook
from desktop_app.review import sheet as layout

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

__all__ = ["Answer", "Change", "Conflict", "DecisionPlan", "LockedEdit", "Note", "apply_decisions", "plan_decisions"]

TWICE = "the same question stands twice with different answers; neither is applied"
SHEETS = (layout.REVIEW, layout.EVIDENCE, layout.RENEWALS, layout.EXPORT)


@dataclass(frozen=True)
class Change:
    """One decision that would be written."""

    finding: int
    subject: str
    question: str
    answer: Answer
    new_owner: tuple[int, str] | None = None  # the person's id and name
    covers: tuple[str, ...] = ()  # the evidence that whoever answered could see

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.subject}: {said(self.answer, self.new_owner[1] if self.new_owner else None)}"


@dataclass(frozen=True)
class Conflict:
    """A question that was answered in the catalog after the workbook had been sent: nothing is applied to it."""

    finding: int
    subject: str
    row: int
    theirs: str  # the workbook's answer
    ours: str  # the catalog's

    def __str__(self) -> str:
        """Return the sentence with both answers."""
        return f"{self.subject} (row {self.row}): the workbook says {self.theirs}; the catalog meanwhile {self.ours}"


@dataclass(frozen=True)
class DecisionPlan:
    """What a workbook would change. With `refused`, a sentence, nothing of it can be used."""

    file: str
    refused: str | None = None
    exported_as_of: str = ""
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unknown: tuple[Note, ...] = ()  # answers that were not understood: decision words, dates, numbers, people
    locked_edits: tuple[LockedEdit, ...] = ()
    missing: tuple[Note, ...] = ()  # rows that were sent and did not come back
    unchanged: int = 0  # rows that came back without a new answer
    returned: Returned | None = None

    def document(self) -> dict[str, Any]:
        """Return what `apply --json` prints: ids as text, every note as a sentence with its place."""
        return {
            "file": self.file,
            "as_of": self.exported_as_of,
            "changes": [_change_document(change) for change in self.changes],
            "conflicts": [
                {"finding": str(c.finding), "row": c.row, "workbook": c.theirs, "catalog": c.ours, "message": str(c)}
                for c in self.conflicts
            ],
            "unknown": [_note_document(note) for note in self.unknown],
            "locked_edits": [
                {"sheet": edit.sheet, "row": edit.row, "column": edit.column, "value": edit.value, "message": str(edit)}
                for edit in self.locked_edits
            ],
            "missing": [_note_document(note) for note in self.missing],
            "unchanged": self.unchanged,
        }

    def text(self) -> Iterator[str]:
        """Return the plan as lines for a person."""
        if self.refused is not None:
            yield self.refused
            return
        groups: tuple[tuple[str, Sequence[object]], ...] = (
            ("decision", self.changes),
            ("conflict, not applied", self.conflicts),
            ("not understood", self.unknown),
            ("edit of a locked cell, ignored", self.locked_edits),
            ("missing row", self.missing),
        )
        for word, entries in groups:
            for entry in entries:
                yield f"{word}: {entry}"
        count = len(self.changes)
        yield f"{count} decision{'' if count == 1 else 's'} to apply, {self.unchanged} rows without a new answer."


def plan_decisions(catalog: Catalog, path: Path, *, today: str) -> DecisionPlan:
    """Read a review workbook and say what it would change; nothing is written.

    `today` (ISO) is the day that dates are checked against. A file that cannot be used gives a plan with `refused`.
    """
    path = Path(path)
    try:
        sheets = read_workbook(path, sheets=SHEETS)
    except ReadError as error:
        return DecisionPlan(path.name, refused=str(error))
    returned = decisions_sheet.take_in(path.name, sheets)
    if isinstance(returned, str):
        return DecisionPlan(path.name, refused=returned)
    return _judge(catalog.writer, returned, today)


def apply_decisions(catalog: Catalog, plan: DecisionPlan, *, today: str) -> int | None:
    """Write a plan's decisions as one operation and return its id; None where there is nothing to write.

    Raises CatalogError when the plan was refused, or when the catalog has changed so that the plan is another one.
    """
    from desktop_app.review import decisions

    if plan.refused is not None or plan.returned is None:
        raise CatalogError(plan.refused or "There is nothing to apply.")
    now = _judge(catalog.writer, plan.returned, today)
    if now.changes != plan.changes:
        raise CatalogError("The catalog has changed since the workbook was read. Read it again and look at the plan.")
    if not plan.changes:
        return None
    made = [
        decisions.Decision(
            finding_id=change.finding,
            decision=change.answer.decision,
            why=change.answer.why,
            until=change.answer.until,
            quantity=change.answer.quantity,
            new_owner=change.new_owner[0] if change.new_owner else None,
            covers=change.covers,
        )
        for change in plan.changes
    ]
    return decisions.decide_many(catalog, made, f"Decisions from {plan.file}", today=today)


def said(answer: Answer, owner: str | None = None) -> str:
    """Return an answer in words: "Reduce to 30, until 2026-12-31 (nobody uses it)"."""
    text = layout.word_of(answer.decision) or answer.decision
    if answer.quantity is not None:
        text += f" to {answer.quantity}"
    if answer.until:
        text += f", until {answer.until}"
    if owner or answer.new_owner:
        text += f", new owner {owner or answer.new_owner}"
    return f"{text} ({answer.why})" if answer.why else text


def _judge(conn: sqlite3.Connection, returned: Returned, today: str) -> DecisionPlan:
    """Compare what came back with what was sent and with the catalog as it is now."""
    plan = DecisionPlan(returned.file, exported_as_of=returned.facts.get("as of", ""), returned=returned)
    mine = review_queries.catalog_id(conn)
    if returned.facts.get("catalog") != mine:
        name = returned.facts.get("catalog name") or "another catalog"
        return replace(plan, refused=f"{returned.file} was written from another catalog ({name}). Open that one first.")
    standing = review_queries.standing(conn, [row.finding for row in returned.rows])
    torn = _answered_twice(returned)
    changes: dict[int, Change] = {}
    conflicts: list[Conflict] = []
    unknown = list(returned.problems)
    unchanged = 0
    for row in returned.rows:
        now = standing.get(row.finding)
        problem = row.problem or (TWICE if row.finding in torn else None)
        problem = problem or (f"the question {row.finding} is not in the catalog any more" if now is None else None)
        if row.touched and problem is None and row.answer is None:
            problem = "an answer was cleared; a decision is taken back with Undo, not with a blank"
        if not row.touched:
            unchanged += 1
        elif problem is not None or row.answer is None or now is None:
            unknown.append(Note(layout.REVIEW, row.number, problem or ""))
        else:
            outcome = _decide(conn, row.number, row.answer, now, row.decision_id, today)
            if isinstance(outcome, Change):
                keys = (str(item["key"]) for item in json.loads(now["evidence"]) if "key" in item)
                changes[row.finding] = replace(outcome, covers=layout.seen(keys, row.saw))
            elif isinstance(outcome, Conflict):
                conflicts.append(outcome)
            elif isinstance(outcome, Note):
                unknown.append(outcome)
            else:
                unchanged += 1
    return replace(
        plan, changes=tuple(changes.values()), conflicts=tuple(conflicts), unknown=tuple(unknown),
        locked_edits=returned.locked_edits, missing=returned.missing, unchanged=unchanged,
    )  # fmt: skip


def _answered_twice(returned: Returned) -> set[int]:
    """Return the questions that stand in several rows with different answers."""
    answers: dict[int, set[Answer | None]] = {}
    for row in returned.rows:
        if row.touched:
            answers.setdefault(row.finding, set()).add(row.answer)
    return {finding for finding, given in answers.items() if len(given) > 1}


def _decide(
    conn: sqlite3.Connection, number: int, answer: Answer, now: dict[str, Any], sent: str, today: str
) -> Change | Conflict | Note | None:
    """Judge one new answer: a change, a conflict, not understood, or None where the catalog says so already."""
    owner: tuple[int, str] | None = None
    if answer.new_owner is not None:
        people = review_queries.people_named(conn, answer.new_owner)
        if len(people) != 1:
            many = "more than one person has" if people else "nobody in the catalog has"
            return Note(layout.REVIEW, number, f"New owner: {many} the e-mail address or name “{answer.new_owner}”")
        owner = (int(people[0]["id"]), str(people[0]["name"]))
    ours = Answer(now["decision"], now["quantity"], now["decision_why"], now["new_owner"], now["until"])
    if _same(conn, ours, answer, owner):
        return None
    if str(now["decision_id"] or "") != sent or now["status"] == "Closed":
        held = (
            f"{said(ours)} by {now['decided_by']} on {now['decided_on']}"
            if now["decision_id"]
            else "no decision any more"
        )
        if now["status"] == "Closed":
            held = "closed the question: the data no longer ask it"
        return Conflict(now["id"], now["subject_name"], number, said(answer, owner[1] if owner else None), held)
    if answer.until is not None and answer.until <= today:
        return Note(layout.REVIEW, number, f"Until: {answer.until} does not lie after today, {today}")
    if answer.decision == "keep" and answer.why is None:
        return Note(layout.REVIEW, number, "Reason: Keep needs one")
    if answer.decision == "snooze" and answer.until is None:
        return Note(layout.REVIEW, number, "Until: Snooze needs the day on which to ask again")
    return Change(now["id"], now["subject_name"], now["question"], answer, owner)


def _same(conn: sqlite3.Connection, ours: Answer, theirs: Answer, owner: tuple[int, str] | None) -> bool:
    """Say whether the catalog holds this very answer already."""
    if (ours.decision, ours.quantity, ours.until) != (theirs.decision, theirs.quantity, theirs.until):
        return False
    if (ours.why or "").strip() != (theirs.why or "").strip():
        return False
    held = review_queries.people_named(conn, ours.new_owner) if ours.new_owner else []
    return [person["id"] for person in held] == ([owner[0]] if owner else [])


def _change_document(change: Change) -> dict[str, Any]:
    answer = change.answer
    values = {
        "finding": str(change.finding),
        "subject": change.subject,
        "decision": answer.decision,
        "quantity": answer.quantity,
        "why": answer.why,
        "new_owner": change.new_owner[1] if change.new_owner else None,
        "until": answer.until,
    }
    return {key: value for key, value in values.items() if value is not None}


def _note_document(note: Note) -> dict[str, Any]:
    return {"sheet": note.sheet, "row": note.row, "message": note.message}
