"""Bringing the lists of an access campaign back: what they would confirm is shown first, then it is one operation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import campaigns, review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.imports import child
from desktop_app.imports.decisions_sheet import Note
from desktop_app.imports.model import Cell
from desktop_app.imports.named_files import shown
from desktop_app.imports.read import ReadError, read_values
from desktop_app.review import access_sheet as layout
from desktop_app.review import sheet as sheets

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_MOST_DIGITS = 19


@dataclass(frozen=True)
class SeatAnswer:
    """One seat's answer as a file gives it."""

    seat: int
    answer: str
    why: str | None
    owner: str  # whose list it stood in
    file: str
    row: int


@dataclass(frozen=True)
class AccessPlan:
    """What the lists would confirm; several answers about one seat are not understood, and none is applied."""

    campaign: int | None
    answers: tuple[SeatAnswer, ...] = ()
    unknown: tuple[Note, ...] = ()
    refusals: tuple[tuple[str, str], ...] = ()  # file, sentence
    unchanged: int = 0

    def document(self) -> dict[str, Any]:
        """Return the plan as one JSON document; ids are text."""
        return {
            "campaign": str(self.campaign) if self.campaign is not None else None,
            "answers": [
                {"seat": str(one.seat), "answer": one.answer, "why": one.why, "owner": one.owner, "file": one.file,
                 "row": one.row}
                for one in self.answers
            ],
            "unknown": [{"file": one.file, "row": one.row, "message": one.message} for one in self.unknown],
            "refused": [{"file": file, "message": text} for file, text in self.refusals],
            "unchanged": self.unchanged,
        }  # fmt: skip

    def text(self) -> Iterator[str]:
        """Return the plan as lines for a person."""
        for _, sentence in self.refusals:
            yield sentence
        for note in self.unknown:
            yield f"not understood: {note}"
        yield f"{len(self.answers)} seats to confirm, {self.unchanged} rows without a new answer."


def plan_answers(catalog: Catalog, paths: Sequence[Path]) -> AccessPlan:
    """Read lists of one campaign and say what they would confirm; nothing is written. A refused file stops no other."""
    found, refusals = _read(catalog.writer, paths)
    numbers = {one.campaign for one in found}
    if len(numbers) != 1:
        several = [("", "The lists belong to several campaigns; bring those of one back at a time.")] if numbers else []
        return AccessPlan(None, refusals=(*refusals, *several))
    number = numbers.pop()
    known = {seat["seat"]: seat for seat in campaigns.seats(catalog.writer, number)}
    answers: dict[int, list[SeatAnswer]] = {}
    unknown: list[Note] = []
    unchanged = 0
    for one in found:
        for row, cells in one.rows:
            read = _answer(cells, known)
            if isinstance(read, str):
                unknown.append(Note(layout.SEATS, row, read, one.file))
            elif read is None:
                unchanged += 1
            else:
                answers.setdefault(read[0], []).append(SeatAnswer(*read, one.owner, one.file, row))
    agreed = []
    for given in answers.values():
        if len({(one.answer, one.why) for one in given}) == 1:
            agreed.append(given[0])
        else:
            text = "the lists give different answers about this seat; none is applied"
            unknown += [Note(layout.SEATS, one.row, text, one.file) for one in given]
    return AccessPlan(number, tuple(agreed), tuple(unknown), tuple(refusals), unchanged)


@dataclass(frozen=True)
class _List:
    campaign: int
    owner: str
    file: str
    rows: list[tuple[int, dict[str, Cell]]]


def _read(conn: sqlite3.Connection, paths: Sequence[Path]) -> tuple[list[_List], list[tuple[str, str]]]:
    """Read the lists, in an order that does not depend on how they were named; returns also what was refused."""
    found: list[_List] = []
    refusals: list[tuple[str, str]] = []
    for path in sorted(map(Path, paths), key=lambda path: (path.name, path)):
        try:
            taken = child.run(take_back, (path,), child.limits_for(path))
        except ReadError as error:
            taken = str(error)
        problem = taken if isinstance(taken, str) else _foreign(conn, shown(path), taken[0])
        if problem:
            refusals.append((shown(path), problem))
        else:
            facts, rows = taken
            found.append(_List(int(facts["campaign"]), facts.get("owner", ""), shown(path), rows))
    return found, refusals


def apply_answers(catalog: Catalog, plan: AccessPlan, *, today: str) -> int | None:
    """Write a plan's answers as one operation; returns its id, None where there is nothing to write."""
    if plan.campaign is None:
        raise CatalogError(" ".join(text for _, text in plan.refusals) or "There is nothing to apply.")
    if not plan.answers:
        return None
    conn = catalog.writer
    name = campaigns.find(conn, str(plan.campaign))["name"]
    with catalog.operation(f"Confirm {len(plan.answers)} seats: {name}") as operation:
        for one in plan.answers:
            values = (one.answer, one.why, one.owner or catalog.actor, today)
            campaigns.answer_seats(conn, plan.campaign, [one.seat], values)
    return operation.id


def take_back(path: Path, tell: object = None) -> tuple[dict[str, str], list[tuple[int, dict[str, Cell]]]] | str:
    """Read one list, in the reading process: its facts and rows, or why it cannot be used. Raises ReadError."""
    content = read_values(path, lambda name: name in (layout.SEATS, layout.EXPORT))
    facts = {str(row[0]): str(row[1]) for row in content.get(layout.EXPORT, []) if len(row) > 1}
    if facts.get("layout") != layout.LAYOUT or not facts.get("campaign", "").isdigit():
        return (
            f"{shown(path)} is no list of an access campaign: its hidden sheet “{layout.EXPORT}” is missing or another."
        )
    rows = content.get(layout.SEATS, [])
    head = sheets.find_header(rows, layout.COLUMNS)
    if head is None or not {"seat", "answer"} <= set(head[1]):
        return f"The sheet “{layout.SEATS}” of {shown(path)} lacks its head: the columns Answer and Seat id are needed."
    first, places = head
    return facts, [
        (number, {key: row[place] if place < len(row) else None for key, place in places.items()})
        for number, row in enumerate(rows[first + 1 :], first + 2)
    ]


def _foreign(conn: sqlite3.Connection, file: str, facts: dict[str, str]) -> str | None:
    """Return why a list is not one of this catalog's campaigns, None where it is."""
    if facts.get("catalog") != review_queries.catalog_id(conn):
        return f"{file} was written from another catalog. Open that one first."
    try:
        row = campaigns.find(conn, facts["campaign"])
    except CatalogError:
        return f"{file} belongs to a campaign that is not in the catalog any more."
    return f"{file}: “{row['name']}” was closed on {row['closed_on']}." if row["closed_on"] else None


def _answer(cells: dict[str, Cell], known: dict[int, dict[str, Any]]) -> tuple[int, str, str | None] | str | None:
    """Return seat, answer and reason of a row; a sentence where it is not understood; None where nothing is new."""
    word, why = (" ".join(str(cells.get(key) or "").split()) for key in ("answer", "why"))
    if not word and not why:
        return None
    seat = _seat(cells.get("seat"), known)
    if seat is None:
        return f"Seat id: {cells.get('seat') or 'nothing'} is no seat of this campaign"
    answer = layout.answer_of(word)
    if answer is None:
        return f"Answer: “{word}” is none of {', '.join(layout.ANSWERS)}" if word else "Answer: a reason but no answer"
    before = known[seat]
    return None if (before["answer"], before["why"] or "") == (answer, why) else (seat, answer, why or None)


def _seat(value: Cell, known: dict[int, dict[str, Any]]) -> int | None:
    """Return the seat a cell names; an id that became a number has lost digits and is found by the rest."""
    text = str(value or "").strip().lstrip("'")
    if isinstance(value, float):
        near = [seat for seat in known if abs(seat - value) <= 10 ** max(0, len(str(seat)) - 15)]
        return near[0] if len(near) == 1 else None
    return int(text) if text.isdigit() and len(text) <= _MOST_DIGITS and int(text) in known else None
