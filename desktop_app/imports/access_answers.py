"""Bringing the lists of an access campaign back: what they would confirm is shown first, then it is one operation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import campaigns, review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.imports import child
from desktop_app.imports.access_lists import AccessList, SeatRow, take_back
from desktop_app.imports.decisions_answers import Note
from desktop_app.imports.decisions_locked import LockedEdit
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import ReadError
from desktop_app.review import access_sheet as layout

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

Chosen = Mapping[int, int]
"""Of conflicts, by seat: the place of the answer that is taken. A seat left out keeps what the catalog says."""


@dataclass(frozen=True)
class SeatAnswer:
    """One seat's answer as a file gives it."""

    seat: int
    answer: str
    why: str | None
    owner: str  # whose list it stood in
    file: str
    row: int
    subject: str  # whose seat it is, and where

    @property
    def text(self) -> str:
        """The answer in words."""
        return _said(self.answer, self.why)

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.subject}: {self.text}"


@dataclass(frozen=True)
class SeatConflict:
    """A seat that was answered otherwise in the catalog meanwhile, or in another list: the user chooses."""

    seat: int
    subject: str
    sides: tuple[SeatAnswer, ...]  # the lists' answers, each once
    ours: str | None  # what the catalog says meanwhile; None where only the lists differ

    def __str__(self) -> str:
        """Return the sentence, with every answer."""
        ours = f"the catalog says {self.ours}; " if self.ours else ""
        return f"{self.subject}: {ours}{'; '.join(f'{one.text} in {one.file}, row {one.row}' for one in self.sides)}"

    @property
    def question(self) -> str:
        """What is asked: nothing beside whose seat it is."""
        return ""

    @property
    def key(self) -> int:
        """The seat, by which the choice is told."""
        return self.seat


@dataclass(frozen=True)
class AccessPlan:
    """What the lists would confirm; of a conflict nothing is applied unless the user chooses."""

    campaign: int | None
    answers: tuple[SeatAnswer, ...] = ()
    conflicts: tuple[SeatConflict, ...] = ()
    unknown: tuple[Note, ...] = ()
    locked_edits: tuple[LockedEdit, ...] = ()
    missing: tuple[Note, ...] = ()  # seats that were sent and did not come back
    refusals: tuple[tuple[str, str], ...] = ()  # file, sentence
    unchanged: int = 0

    @property
    def changes(self) -> tuple[SeatAnswer, ...]:
        """What would be written."""
        return self.answers

    @property
    def refused(self) -> str | None:
        """Why no list can be used; None where at least one can."""
        return "\n".join(text for _, text in self.refusals) if self.campaign is None else None

    def document(self) -> dict[str, Any]:
        """Return the plan as one JSON document; ids are text."""
        return {
            "campaign": str(self.campaign) if self.campaign is not None else None,
            "answers": [_document(one) for one in self.answers],
            "conflicts": [
                {"seat": str(one.seat), "subject": one.subject, "catalog": one.ours,
                 "answers": [_document(side) for side in one.sides]}
                for one in self.conflicts
            ],
            "unknown": [{"file": one.file, "row": one.row, "message": one.message} for one in self.unknown],
            "locked_edits": [
                {"file": one.file, "row": one.row, "column": one.column, "value": one.value, "then": one.then}
                for one in self.locked_edits
            ],
            "missing": [{"file": one.file, "message": one.message} for one in self.missing],
            "refused": [{"file": file, "message": text} for file, text in self.refusals],
            "unchanged": self.unchanged,
        }  # fmt: skip

    def text(self) -> Iterator[str]:
        """Return the plan as lines for a person."""
        for _, sentence in self.refusals:
            yield sentence
        told: tuple[tuple[str, Sequence[object]], ...] = (
            ("conflict", self.conflicts),
            ("not understood", self.unknown),
            ("edit of a locked cell, ignored", self.locked_edits),
            ("missing row", self.missing),
        )
        for title, items in told:
            for item in items:
                yield f"{title}: {item}"
        many, same = len(self.answers), self.unchanged
        yield (
            f"{many} seat{'' if many == 1 else 's'} to confirm,"
            f" {same} row{'' if same == 1 else 's'} without a new answer."
        )


def _document(one: SeatAnswer) -> dict[str, Any]:
    return {"seat": str(one.seat), "answer": one.answer, "why": one.why, "owner": one.owner, "file": one.file,
            "row": one.row}  # fmt: skip


def _said(answer: str, why: str | None) -> str:
    return f"{layout.word_of(answer) or answer}{f' (“{why}”)' if why else ''}"


def plan_answers(catalog: Catalog, paths: Sequence[Path]) -> AccessPlan:
    """Read lists of one campaign and say what they would confirm; nothing is written. A refused file stops no other."""
    found, refusals = _read(catalog.writer, paths)
    numbers = {one.facts["campaign"] for one in found}
    if len(numbers) != 1:
        several = [("", "The lists belong to several campaigns; bring those of one back at a time.")] if numbers else []
        return AccessPlan(None, refusals=(*refusals, *several))
    number = int(numbers.pop())
    known = {seat["seat"]: seat for seat in campaigns.seats(catalog.writer, number)}
    answers: dict[int, list[SeatAnswer]] = {}
    meanwhile: dict[int, str] = {}
    unknown: list[Note] = []
    unchanged = 0
    for one in found:
        for row in one.rows:
            read = _answer(row, known)
            if isinstance(read, str):
                unknown.append(Note(layout.SEATS, row.number, read, one.file))
            elif read is None:
                unchanged += 1
            else:
                subject = _subject(known[read[0]])
                given = SeatAnswer(*read, one.facts.get("owner", ""), one.file, row.number, subject)
                answers.setdefault(read[0], []).append(given)
                if (ours := _meanwhile(row, known[read[0]])) is not None:
                    meanwhile[read[0]] = ours
    agreed, conflicts = [], []
    for seat, all_given in answers.items():
        sides = tuple({(one.answer, one.why): one for one in reversed(all_given)}.values())[::-1]
        if len(sides) == 1 and seat not in meanwhile:
            agreed.append(sides[0])
        else:
            conflicts.append(SeatConflict(seat, sides[0].subject, sides, meanwhile.get(seat)))
    edits = tuple(edit for one in found for edit in one.locked_edits)
    missing = tuple(Note("", 0, _not_back(seat, known), one.file) for one in found for seat in one.missing)
    return AccessPlan(
        number, tuple(agreed), tuple(conflicts), tuple(unknown), edits, missing, tuple(refusals), unchanged
    )


def _read(conn: sqlite3.Connection, paths: Sequence[Path]) -> tuple[list[AccessList], list[tuple[str, str]]]:
    """Read the lists, in an order that does not depend on how they were named; returns also what was refused."""
    found: list[AccessList] = []
    refusals: list[tuple[str, str]] = []
    for path in sorted(map(Path, paths), key=lambda path: (path.name, path)):
        try:
            taken = child.run(take_back, (path,), child.limits_for(path))
        except ReadError as error:
            taken = str(error)
        problem = taken if isinstance(taken, str) else _foreign(conn, taken)
        if problem:
            refusals.append((shown(path), problem))
        else:
            found.append(taken)
    return found, refusals


def apply_answers(catalog: Catalog, plan: AccessPlan, *, today: str, chosen: Chosen | None = None) -> int | None:
    """Write a plan's answers as one operation; returns its id, None where there is nothing to write.

    `chosen` says which answers of conflicts are taken; the others stay as they are in the catalog.
    """
    if plan.campaign is None:
        raise CatalogError(" ".join(text for _, text in plan.refusals) or "There is nothing to apply.")
    taken = [one.sides[chosen[one.seat]] for one in plan.conflicts if chosen and one.seat in chosen]
    answers = [*plan.answers, *taken]
    if not answers:
        return None
    conn = catalog.writer
    name = campaigns.find(conn, str(plan.campaign))["name"]
    with catalog.operation(f"Confirm {len(answers)} seat{'' if len(answers) == 1 else 's'}: {name}") as operation:
        for one in answers:
            values = (one.answer, one.why, one.owner or catalog.actor, today)
            campaigns.answer_seats(conn, plan.campaign, [one.seat], values)
    return operation.id


def _foreign(conn: sqlite3.Connection, one: AccessList) -> str | None:
    """Return why a list is not one of this catalog's campaigns, None where it is."""
    if one.facts.get("catalog") != review_queries.catalog_id(conn):
        return f"{one.file} was written from another catalog. Open that one first."
    try:
        row = campaigns.find(conn, one.facts["campaign"])
    except CatalogError:
        return f"{one.file} belongs to a campaign that is not in the catalog any more."
    return f"{one.file}: “{row['name']}” was closed on {row['closed_on']}." if row["closed_on"] else None


def _answer(row: SeatRow, known: Mapping[int, Mapping[str, Any]]) -> tuple[int, str, str | None] | str | None:
    """Return seat, answer and reason of a row; a sentence where it is not understood; None where nothing is new."""
    if not row.touched or (row.sent is None and not row.word and not row.why):
        return None
    if row.seat is None or row.seat not in known:
        return f"Seat id: {row.id_text or 'nothing'} is no seat of this campaign"
    if not row.word and not row.why:
        return "Answer: it was taken out; what the catalog says stays"
    answer = layout.answer_of(row.word)
    if answer is None:
        return (
            f"Answer: “{row.word}” is none of {', '.join(layout.ANSWERS)}"
            if row.word
            else "Answer: a reason but no answer"
        )
    before = known[row.seat]
    same = (before["answer"], before["why"] or "") == (answer, row.why)
    return None if same else (row.seat, answer, row.why or None)


def _meanwhile(row: SeatRow, before: Mapping[str, Any]) -> str | None:
    """Return what the catalog says of a seat since the list was written, in words; None where it says the same."""
    if not before["answer"] or row.sent == layout.answer_hash(layout.word_of(before["answer"]), before["why"]):
        return None
    by = f" by {before['answered_by']}" if before["answered_by"] else ""
    return f"{_said(before['answer'], before['why'])}{by} on {before['answered_on']}"


def _not_back(number: int, known: Mapping[int, Mapping[str, Any]]) -> str:
    seat = known.get(number)
    about = f"{_subject(seat)} (account {seat['account']}, Seat id {number})" if seat else f"the seat {number}"
    return f"{about} was sent and is not in the file; nothing is confirmed for it"


def _subject(seat: Mapping[str, Any]) -> str:
    return f"{seat['person'] or seat['account'] or 'A seat'} in {seat['subscription'] or seat['tool']}"
