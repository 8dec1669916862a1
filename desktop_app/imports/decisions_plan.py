"""What workbooks that came back would change, as one value: what is shown is what is applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.imports.decisions_answers import Answer, Note
from desktop_app.imports.decisions_locked import LockedEdit
from desktop_app.imports.decisions_sheet import Returned
from desktop_app.imports.decisions_since import KINDS, News
from desktop_app.review.answer_words import answer_words
from desktop_app.review.decision_targets import Target

_NAMED = 3  # rows that did not come back, and questions of other news, of which each is said; there may be very many

Chosen = Mapping[int, int]
"""Of conflicts, by question: the place of the workbook's answer that is taken. A question left out keeps its own."""


@dataclass(frozen=True)
class Change:
    """One decision that would be written."""

    finding: int
    subject: str
    question: str
    answer: Answer
    new_owner: tuple[int, str] | None = None  # the person's id and name
    covers: tuple[str, ...] = ()  # the evidence that whoever answered could see
    file: str = ""
    row: int = 0
    by: str = ""  # the owner whose list it stood in; "" for a list of several
    into: Target | None = None  # the tool, contract or plan that the answer leads to
    about: str = ""  # the subject, with the question where others of the plan are about the same

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.about or self.subject}: {self.text}{f', decided by {self.by}' if self.by else ''}"

    @property
    def text(self) -> str:
        """The answer in words."""
        answer = replace(self.answer, into=self.into.name) if self.into is not None else self.answer
        return said(answer, self.new_owner[1] if self.new_owner else None)

    @property
    def given(self) -> tuple[Answer, int | None, Target | None]:
        """What is the same in two answers that say the same: an owner is a person, however he was named."""
        plain = replace(self.answer, new_owner=None, into=None)
        return plain, self.new_owner[0] if self.new_owner else None, self.into


@dataclass(frozen=True)
class Conflict:
    """A question that was answered otherwise in the catalog meanwhile, or in another file: the user chooses."""

    finding: int
    subject: str
    row: int
    sides: tuple[Change, ...]  # the workbooks' answers, each once
    ours: str | None  # what the catalog says meanwhile; None where only the files differ
    about: str = ""  # as of a change

    @property
    def question(self) -> str:
        """What is asked."""
        return self.sides[0].question

    @property
    def key(self) -> int:
        """The question, by which the choice is told."""
        return self.finding

    @property
    def theirs(self) -> str:
        """The workbooks' answers in words."""
        if len(self.sides) == 1:
            return self.sides[0].text
        return "; ".join(f"{side.text} in {side.file}, row {side.row}" for side in self.sides)

    def __str__(self) -> str:
        """Return the sentence with both answers."""
        about = self.about or self.subject
        if self.ours is None:
            return f"{about}: the files differ: {self.theirs}"
        say = "the workbook says" if len(self.sides) == 1 else "the workbooks say"
        return f"{about} (row {self.row}): {say} {self.theirs}; the catalog meanwhile {self.ours}"


@dataclass(frozen=True)
class DecisionPlan:
    """What workbooks would change; nothing can be used of a refused file."""

    files: tuple[str, ...]
    refusals: tuple[tuple[str, str], ...] = ()  # file, sentence
    exported_as_of: str = ""
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unknown: tuple[Note, ...] = ()  # answers that were not understood: decision words, dates, numbers, people
    locked_edits: tuple[LockedEdit, ...] = ()
    missing: tuple[Note, ...] = ()  # rows that were sent and did not come back
    since: tuple[Note, ...] = ()  # answered questions that the catalog asks otherwise since the export
    contradictions: tuple[str, ...] = ()  # decisions that do not go together
    unchanged: int = 0  # rows that came back without a new answer
    returned: tuple[Returned, ...] = ()
    news: tuple[News, ...] = ()  # questions without an answer that are new, or not as they were sent

    @property
    def file(self) -> str:
        """The name of the file, or how many there are."""
        return self.files[0] if len(self.files) == 1 else f"{len(self.files)} files"

    @property
    def refused(self) -> str | None:
        """Why no file can be used; None where at least one can."""
        return "\n".join(text for _, text in self.refusals) if len(self.refusals) == len(self.files) else None

    def document(self) -> dict[str, Any]:
        """Return what `apply --json` prints: ids as text, every note as a sentence with its place."""
        return {
            "file": self.file,
            "files": list(self.files),
            "refused": [{"file": file, "message": text} for file, text in self.refusals],
            "as_of": self.exported_as_of,
            "changes": [_change_document(change) for change in self.changes],
            "conflicts": [
                {
                    "finding": str(one.finding), "row": one.row, "workbook": one.theirs, "catalog": one.ours,
                    "answers": [_change_document(side) for side in one.sides], "message": str(one),
                }
                for one in self.conflicts
            ],
            "unknown": [_note_document(note) for note in self.unknown],
            "locked_edits": [
                {"sheet": edit.sheet, "row": edit.row, "column": edit.column, "value": edit.value, "message": str(edit)}
                for edit in self.locked_edits
            ],
            "missing": [_note_document(note) for note in self.missing],
            "since": [_note_document(note) for note in self.since],
            "news": [
                {"kind": one.kind, "finding": str(one.finding), "message": one.message} for one in self.news
            ],
            "contradictions": list(self.contradictions),
            "unchanged": self.unchanged,
        }  # fmt: skip

    def text(self) -> Iterator[str]:
        """Return the plan as lines for a person."""
        for _, sentence in self.refusals:
            yield sentence
        if self.refused is not None:
            return
        groups: tuple[tuple[str, Sequence[object]], ...] = (
            ("decision", self.changes),
            ("conflict", self.conflicts),
            ("contradiction", self.contradictions),
            ("changed since the export", self.since),
            ("not understood", self.unknown),
            ("edit of a locked cell, ignored", self.locked_edits),
            ("missing row", self.missing[:_NAMED]),
        )
        for word, entries in groups:
            for entry in entries:
                yield f"{word}: {entry}"
        if len(self.missing) > _NAMED:
            yield f"missing rows: {len(self.missing) - _NAMED} more did not come back; nothing is decided for them"
        for kind in KINDS:
            told = [one.message for one in self.news if one.kind == kind]
            yield from (f"{kind} since the export: {message}" for message in told[:_NAMED])
            if len(told) > _NAMED:
                yield f"{kind} since the export: {len(told) - _NAMED} more"
        count = len(self.changes)
        yield f"{count} decision{'' if count == 1 else 's'} to apply, {self.unchanged} rows without a new answer."


def said(answer: Answer, owner: str | None = None) -> str:
    """Return an answer in words: "Reduce to 30, until 2026-12-31 (nobody uses it)"."""
    text = answer_words(answer.decision, answer.quantity, answer.into)
    if answer.until:
        text += f", until {answer.until}"
    if owner or answer.new_owner:
        text += f", new owner {owner or answer.new_owner}"
    return f"{text} ({answer.why})" if answer.why else text


def _change_document(change: Change) -> dict[str, Any]:
    answer = change.answer
    values = {
        "finding": str(change.finding),
        "subject": change.subject,
        "decision": answer.decision,
        "quantity": answer.quantity,
        "into": change.into.name if change.into else None,
        "why": answer.why,
        "new_owner": change.new_owner[1] if change.new_owner else None,
        "until": answer.until,
        "file": change.file,
        "row": change.row,
        "decided_by": change.by or None,
    }
    return {key: value for key, value in values.items() if value is not None}


def _note_document(note: Note) -> dict[str, Any]:
    told = {"sheet": note.sheet, "row": note.row, "message": note.message, "file": note.file}
    return {**told, "finding": str(note.finding)} if note.finding else told
