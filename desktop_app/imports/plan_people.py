"""Planning people: who is new, who has changed, who is known."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.catalog.sentences import listed, say, term
from desktop_app.imports import staging_file
from desktop_app.imports.model import Action, Kind
from desktop_app.imports.people_index import PeopleIndex, fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet

_COLUMNS = {
    "name": "name", "email": "email", "employee_no": "employee_no", "person_kind": "kind", "status": "status",
    "title": "title", "manager": "manager", "start_date": "start_date", "end_date": "end_date",
}  # fmt: skip


@dataclass(frozen=True)
class PersonStep:
    """What to write of one row: to a person of the catalog, or to the file's new person of that number."""

    row: int
    person: int | None
    new: int | None
    values: Mapping[str, object]
    team: str | None
    cost_centre: str | None
    login: str | None


@dataclass(frozen=True)
class PeopleWork(Work):
    """The work of a list of people, which was made on a day; None where nothing tells it."""

    made_on: str | None = None


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Match every row by e-mail, employee number, login, or by the name of a person of whom nothing else is known."""
    index = PeopleIndex(context.conn, "catalog.")
    new: dict[int, dict[str, object]] = {}
    steps: list[PersonStep] = []
    decided: list[tuple[object, ...]] = []
    for row in staging_file.undecided(context.conn, Kind.PEOPLE, sheet.number):
        person = _find(index, row)
        if person is None:
            person = -1 - len(new)
            new[person] = {}
            index.add(person, email=row["email"], employee_no=row["employee_no"], login=row["login"], name=row["name"])
        if person in new:
            step = _step(row, person, new[person])
            new[person].update(step.values)
            decided.append((Action.ADDED, None, row["place"]))
        else:
            step = _step(row, person, index.rows[person])
            decided.append((*_known(step, index.rows[person]), row["place"]))
        steps.append(step)
    staging_file.decide(context.conn, Kind.PEOPLE, decided)
    changed = {step.person for step, (action, *_) in zip(steps, decided, strict=True) if action is Action.UPDATED}
    count = len(new) + len(changed)
    same = [step.person for step, (action, *_) in zip(steps, decided, strict=True) if action is Action.DUPLICATE]
    claims = tuple(("person", person) for person in same if person is not None)
    facts = sheet.parsed.facts
    made_on = min(facts.data_date, context.today) if facts is not None else None
    return PeopleWork(tuple(steps), {"person": count} if count else {}, claims=claims, made_on=made_on)


def _find(index: PeopleIndex, row: sqlite3.Row) -> int | None:
    for kind in ("email", "employee_no", "login"):
        person = index.find(kind, row[kind])
        if person is not None:
            return person
    person = index.find("name", row["name"])
    if person is None or person < 0:
        return None
    before = index.rows[person]
    return person if not before["email"] and not before["employee_no"] else None


def _step(row: sqlite3.Row, person: int, before: Mapping[str, object] | sqlite3.Row) -> PersonStep:
    """The values that the row has and the record has not."""
    names = before.keys()
    values = {}
    for field, column in _COLUMNS.items():
        value, old = row[field], before[column] if column in names else None
        if value is not None and value != old and not (column == "email" and old and fold(str(old)) == fold(value)):
            values[column] = value
    return PersonStep(
        row["row"], person if person >= 0 else None, -1 - person if person < 0 else None, values,
        row["team"], row["cost_centre"], row["login"],
    )  # fmt: skip


def _known(step: PersonStep, before: sqlite3.Row) -> tuple[Action, str | None]:
    changed = [name.replace("_", " ") for name in step.values]
    if step.team and fold(step.team) != fold(before["team"] or ""):
        changed.append("team")
    elif step.cost_centre and step.cost_centre != before["cost_centre"]:
        changed.append("cost centre")
    if changed:
        return Action.UPDATED, say("changed: {names}", names=listed(term(name, name) for name in changed))
    return Action.DUPLICATE, say("nothing changed")
