"""Planning use cases by name, and budgets by what they are for and when; a later file corrects an earlier one."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog.sentences import listed, say, term
from desktop_app.imports import staging_file, staging_records
from desktop_app.imports.model import FIELDS, Action, Kind, Problem
from desktop_app.imports.people_index import PeopleIndex, fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet

_LINKS = ("owner", "team", "kill_switch_by")


@dataclass(frozen=True)
class UseCaseStep:
    """A use case to make, or to change where `record` is one; `key` tells rows of one file that mean the same."""

    key: str
    row: int
    record: int | None
    values: Mapping[str, object]
    owner: str | None
    team: str | None
    kill_switch_by: str | None


@dataclass(frozen=True)
class BudgetStep:
    """A budget to write; `about` names the team, tool or use case, and `target` is its record where there is one."""

    record: int | None
    row: int
    scope: str
    about: str | None
    target: int | None
    start: str
    end: str
    amount: int
    currency: str


def plan_use_cases(context: Context, sheet: StagedSheet) -> Work:
    """Say of every use case whether it is new, changed or known; a blank cell takes nothing away."""
    conn = context.conn
    people = PeopleIndex(conn, "catalog.")
    known = {fold(row["name"]): dict(row) for row in staging_records.use_cases(conn, "catalog.")}
    plain = [name for name in FIELDS[Kind.USE_CASES] if name not in _LINKS]
    steps: list[UseCaseStep] = []
    decided: list[tuple[object, ...]] = []
    claims: list[tuple[str, int]] = []
    touched: set[str] = set()
    for row in staging_file.undecided(conn, Kind.USE_CASES, sheet.number):
        key = fold(row["name"])
        before = known.get(key)
        values = {name: row[name] for name in plain if row[name] is not None}
        old = before or {}
        changed = [name for name, value in values.items() if name != "name" and old.get(name) != value]
        changed += [name for name in ("owner", "kill_switch_by") if _other_person(people, old, name, row[name])]
        if row["team"] and fold(row["team"]) != fold(str(old.get("team") or "")):
            changed.append("team")
        if before is None:
            decided.append((Action.ADDED, None, row["place"]))
        elif changed:
            decided.append(
                (
                    Action.UPDATED,
                    say("{names} changed", names=listed(term(name, name.replace("_", " ")) for name in changed)),
                    row["place"],
                )
            )
        else:
            decided.append((Action.DUPLICATE, say("nothing new of the use case"), row["place"]))
            claims += [("use_case", before["id"])] if before.get("id") else []
            continue
        touched.add(key)
        steps.append(
            UseCaseStep(key, row["row"], old.get("id"), values, row["owner"], row["team"], row["kill_switch_by"])
        )
        said = {f"said_{name}": row[name] for name in ("owner", "kill_switch_by")}
        known[key] = {**old, **values, "team": row["team"] or old.get("team"), **said}
    staging_file.decide(conn, Kind.USE_CASES, decided)
    context.use_cases |= touched
    return Work(tuple(steps), {"use_case": len(touched)} if touched else {}, claims=tuple(claims))


def _other_person(people: PeopleIndex, old: Mapping[str, Any], name: str, text: str | None) -> bool:
    """Tell whether a text names somebody else than the use case has."""
    if not text or old.get(f"said_{name}") == text:
        return False
    person = people.find("email", text) or people.find("name", text)
    return person is None or person != old.get(f"{name}_id")


def plan_budgets(context: Context, sheet: StagedSheet) -> Work:
    """Say of every budget whether it is new, another amount, or known; one for nothing that is known is rejected."""
    conn = context.conn
    known = {
        (row["scope"], row["scope_id"], row["start_date"], row["end_date"], row["currency"]): (row["id"], row["amount"])
        for row in staging_records.budgets(conn, "catalog.")
    }
    steps: dict[tuple[object, ...], BudgetStep] = {}
    decided: list[tuple[object, ...]] = []
    claims: list[tuple[str, int]] = []
    problems: list[Problem] = []
    for row in staging_file.undecided(conn, Kind.BUDGETS, sheet.number):
        target = _target(conn, row["scope"], row["about"])
        made_here = row["scope"] == "use_case" and fold(row["about"] or "") in context.use_cases
        if target is None and row["scope"] in ("tool", "use_case") and not made_here:
            reason = say(
                "there is no {kind} {name} in the catalog",
                kind=term(row["scope"], row["scope"].replace("_", " ")),
                name=repr(row["about"]),
            )
            decided.append((Action.REJECTED, reason, row["place"]))
            problems.append(Problem(row["row"], row["scope"], reason))
            continue
        period = (row["start_date"], row["end_date"], row["currency"])
        record, amount = (None, None)
        if target is not None or row["scope"] == "company":
            record, amount = known.get((row["scope"], target, *period), (None, None))
        if amount == row["amount"] and record is not None:
            decided.append((Action.DUPLICATE, say("the same budget is known"), row["place"]))
            claims.append(("budget", record))
            continue
        key = (row["scope"], fold(row["about"] or ""), *period)
        if key in steps and steps[key].amount == row["amount"]:
            decided.append((Action.DUPLICATE, say("the same as in row {row}", row=steps[key].row), row["place"]))
            continue
        if key in steps:
            reason = say("row {row} has another amount for the same budget", row=steps[key].row)
            decided.append((Action.REJECTED, reason, row["place"]))
            problems.append(Problem(row["row"], "amount", reason))
            continue
        decided.append((Action.UPDATED if record is not None else Action.ADDED, None, row["place"]))
        steps[key] = BudgetStep(
            record, row["row"], row["scope"], row["about"], target, row["start_date"], row["end_date"], row["amount"],
            row["currency"],
        )  # fmt: skip
    staging_file.decide(conn, Kind.BUDGETS, decided)
    number = len(steps)
    return Work(
        tuple(steps.values()), {"budget": number} if number else {}, problems=tuple(problems), claims=tuple(claims)
    )


def _target(conn: sqlite3.Connection, scope: str, about: str | None) -> int | None:
    if about is None:
        return None
    if scope == "tool":
        tool = staging_records.tool_named(conn, about, "catalog.")
        return int(tool["id"]) if tool is not None else None
    if scope == "team":
        team = staging_records.team_named(conn, about, "catalog.")
        return int(team["id"]) if team is not None else None
    found = [row for row in staging_records.use_cases(conn, "catalog.") if fold(row["name"]) == fold(about)]
    return int(found[0]["id"]) if found else None
