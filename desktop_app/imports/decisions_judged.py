"""The answers of review workbooks as they are compared with the catalog: what each would change, or its problem."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from desktop_app.catalog import review_queries
from desktop_app.imports.decisions_answers import Answer, Note
from desktop_app.imports.decisions_plan import Change, Conflict, said
from desktop_app.imports.decisions_sheet import Returned, ReturnedRow
from desktop_app.imports.decisions_since import Moves, changed
from desktop_app.review import sheet as layout
from desktop_app.review.decision_gaps import Held, gap, held
from desktop_app.review.decision_targets import NEEDS, Target, Targets
from desktop_app.review.pseudonyms import Pseudonyms

_NOWHERE: dict[str, int | None] = dict.fromkeys(("into_tool_id", "into_subscription_id", "to_plan_id"))
TWICE = "the same question stands twice with different answers; neither is applied"


class Judged:
    """The answers of all files as they are compared with the catalog."""

    def __init__(self, conn: sqlite3.Connection, today: str, many: bool) -> None:
        self._conn, self._today, self._many = conn, today, many
        self._answers: dict[int, list[tuple[Change, str | None]]] = {}  # with what the catalog says meanwhile
        self._targets = Targets(conn)
        self.moves = Moves(conn)
        self.unknown: list[Note] = []
        self.since: list[Note] = []
        self.unchanged = 0
        self.touched: set[int] = set()  # questions whose answer is another one than was sent

    def take(self, returned: Returned) -> None:
        """Judge the rows of one file."""
        self.unknown += returned.problems
        self.unchanged += len(returned.untouched)
        standing = review_queries.standing(self._conn, [row.finding for row in returned.rows if row.touched])
        torn = _answered_twice(returned)
        by = _answered_by(self._conn, returned)
        for row in returned.rows:
            if not row.touched:
                self.unchanged += 1
                continue
            self.touched.add(row.finding)
            now = standing.get(row.finding)
            problem = row.problem or (TWICE if row.finding in torn else None)
            if problem is None and now is None:
                problem = f"the question {row.finding} is not in the catalog any more"
            if problem is None and row.answer is None:
                problem = "an answer was cleared; a decision is taken back with Undo, not with a blank"
            outcome = problem if problem or now is None else self._weigh(returned.file, by, row, now)
            if isinstance(outcome, str):
                self.unknown.append(Note(row.sheet, row.number, outcome, returned.file))
            elif outcome is None:
                self.unchanged += 1
            else:
                self._answers.setdefault(row.finding, []).append(outcome)
                told = changed(returned.asked[row.finding], now, self.names) if now is not None else None
                for text in filter(None, (told, self.moves.away(returned.facts, row.finding))):
                    self.since.append(Note(row.sheet, row.number, text, returned.file, row.finding))

    def sorted_out(self) -> tuple[tuple[Change, ...], tuple[Conflict, ...]]:
        """Return what can be applied and what the user has to choose, whatever the order of the files was."""
        changes: list[Change] = []
        conflicts: list[Conflict] = []
        for finding, given in sorted(self._answers.items()):
            sides: dict[Any, Change] = {}
            for change, _ in sorted(given, key=lambda one: (one[0].file, one[0].row)):
                same = sides.get(change.given)
                covers = tuple(sorted({*change.covers, *(same.covers if same else ())}))
                by = ", ".join(dict.fromkeys(filter(None, (same.by if same else "", change.by))))
                sides[change.given] = replace(same or change, covers=covers, by=by)
            ours = next((text for _, text in given if text is not None), None)
            first = next(iter(sides.values()))
            if ours is None and len(sides) == 1:
                changes.append(first)
            else:
                conflicts.append(Conflict(finding, first.subject, first.row, tuple(sides.values()), ours))
        times = Counter([*(one.subject for one in changes), *(one.subject for one in conflicts)])
        changes = [replace(one, about=_about(one, times)) for one in changes]
        conflicts = [replace(one, about=_about(one, times)) for one in conflicts]
        return tuple(sorted(changes, key=lambda one: (one.file, one.row))), tuple(conflicts)

    def _weigh(
        self, file: str, who: str, row: ReturnedRow, now: dict[str, Any]
    ) -> tuple[Change, str | None] | str | None:
        """Judge one new answer: a change with what contradicts it, a problem, or None where the catalog says so."""
        answer = row.answer
        owner: tuple[int, str] | None = None
        if answer is None:
            return None
        answer = _with_kept(answer, row, now)
        if answer.new_owner is not None:
            named = self._named(answer.new_owner)
            if isinstance(named, str):
                return named
            owner = named
        into = self._into(now, answer)
        if isinstance(into, str):
            return into
        ours = Answer(
            now["decision"], now["quantity"], now["decision_why"], now["new_owner"], now["until"], now["target"]
        )  # fmt: skip
        if self._same(ours, answer, owner) and _leads_to(now) == (into.columns if into is not None else _NOWHERE):
            return None
        keys = (str(item["key"]) for item in json.loads(now["evidence"]) if "key" in item)
        change = Change(
            now["id"], now["subject_name"], now["question"], answer, owner, layout.seen(keys, row.saw), file,
            row.number, who, into,
        )  # fmt: skip
        if now["closed_on"]:
            return f"the question is closed: the data no longer ask it; not applied: {change.text}"
        holds = held(self._conn, now["subject_kind"], now["subject_id"], self._today)
        problem = _lacks(answer, holds, self._today)
        if problem is not None:
            return problem
        if now["decision"] == "ask_owner" or str(now["decision_id"] or "") == row.decision_id:
            return change, None  # being asked is no answer that another could contradict
        by = f"{said(ours)} by {now['decided_by']} on {now['decided_on']}"
        return change, by if now["decision_id"] else "no decision any more"

    def _into(self, now: dict[str, Any], answer: Answer) -> Target | str | None:
        """Return what an answer leads to, or the problem with it; None where it leads to nothing."""
        if answer.into is None or answer.decision not in NEEDS:
            return None if answer.into is None else f"Tool or plan: {layout.word_of(answer.decision)} leads to none"
        found = self._targets.find(now, answer.decision, answer.into)
        if isinstance(found, str):
            names = {self.names.hide(name): name for name in self._targets.everything()}
            if answer.into in names:
                found = self._targets.find(now, answer.decision, names[answer.into])
        return f"Tool or plan: {found}" if isinstance(found, str) else found

    @cached_property
    def names(self) -> Pseudonyms:
        """Everybody's pseudonym, made where one is asked for."""
        return Pseudonyms(self._conn)

    def _named(self, text: str) -> tuple[int, str] | str:
        """Return who is meant by an address, a name or a pseudonym, or the problem with it."""
        people = review_queries.people_named(self._conn, text)
        if not people:
            person = self.names.person(text)
            people = review_queries.people_named(self._conn, str(person)) if person is not None else []
        if len(people) != 1:
            many = "more than one person has" if people else "nobody in the catalog has"
            return f"New owner: {many} the e-mail address or name “{text}”"
        return int(people[0]["id"]), str(people[0]["name"])

    def _same(self, ours: Answer, theirs: Answer, owner: tuple[int, str] | None) -> bool:
        """Say whether the catalog holds this very answer already."""
        if (ours.decision, ours.quantity, ours.until) != (theirs.decision, theirs.quantity, theirs.until):
            return False
        if (ours.why or "").strip() != (theirs.why or "").strip():
            return False
        held = review_queries.people_named(self._conn, ours.new_owner) if ours.new_owner else []
        return [person["id"] for person in held] == ([owner[0]] if owner else [])


def _about(one: Change | Conflict, times: Mapping[str, int]) -> str:
    """Return what an answer is about: the subject, and which of its questions where there are answers to several."""
    return f"{one.subject}, “{one.question}”" if times[one.subject] > 1 else one.subject


def _with_kept(answer: Answer, row: ReturnedRow, now: dict[str, Any]) -> Answer:
    """Return an answer with what was sent in columns that are missing, as long as it is the decision that was sent."""
    if not row.kept or now["decision"] != answer.decision or str(now["decision_id"] or "") != row.decision_id:
        return answer
    held = {"quantity": "quantity", "why": "decision_why", "new_owner": "new_owner", "until": "until", "into": "target"}
    return replace(answer, **{key: now[column] for key, column in held.items() if key in row.kept})


def _answered_by(conn: sqlite3.Connection, returned: Returned) -> str:
    """Return the owner for whom alone a list was made and whose answers it holds; "" where it was for several."""
    number = returned.facts.get("person", "")
    people = review_queries.people_named(conn, number) if number else []
    return str(people[0]["name"]) if people else returned.facts.get("for", "") if number else ""


def _lacks(answer: Answer, holds: Held, today: str) -> str | None:
    """Return what an answer lacks to be one, None where nothing does."""
    if answer.until is not None and answer.until <= today:
        return f"Until: {answer.until} does not lie after today, {today}"
    lacks = gap(answer.decision, answer.quantity, answer.why, holds, answer.into)
    if lacks is not None:
        column = next(column.title for column in layout.OPEN if column.key == lacks.field)
        return f"{column}: {lacks.text}"
    if answer.decision == "snooze" and answer.until is None:
        return "Until: Snooze needs the day on which to ask again"
    return None


def _leads_to(now: dict[str, Any]) -> dict[str, int | None]:
    """Return what the decision that holds leads to, as its columns say it."""
    return {column: now[column] for column in _NOWHERE}


def _answered_twice(returned: Returned) -> set[int]:
    """Return the questions that stand in several rows of one file with different answers."""
    answers: dict[int, set[Answer | None]] = {}
    for row in returned.rows:
        if row.touched:
            answers.setdefault(row.finding, set()).add(row.answer)
    return {finding for finding, given in answers.items() if len(given) > 1}
