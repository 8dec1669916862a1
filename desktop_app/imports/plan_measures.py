"""Planning measures, shares of cost and commitments: facts about records that the catalog has already."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog.sentences import say, term
from desktop_app.imports import staging_file, staging_records
from desktop_app.imports.model import Action, Kind, Problem
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet


@dataclass(frozen=True)
class FactStep:
    """A row of `table` to write, or to correct where `record` is one."""

    table: str
    record: int | None
    row: int
    values: Mapping[str, Any]


@dataclass(frozen=True)
class MadeHere:
    """A record that another sheet of the file makes, by the folded name that finds it when it is there."""

    table: str
    name: str


@dataclass(frozen=True)
class _Fact:
    """How one kind is planned: which columns name a record, and which tell the rows of a table apart."""

    table: str
    links: Mapping[str, str]  # column of the file -> table it names a record of
    identity: tuple[str, ...]
    plain: tuple[str, ...]
    renamed: Mapping[str, str] = field(default_factory=dict)  # column of the table -> of the file


_FACTS: Mapping[Kind, _Fact] = {
    Kind.MEASURES: _Fact(
        "measure",
        {"use_case": "use_case"},
        ("use_case_id", "metric", "period_start", "period_end"),
        ("period_start", "period_end", "metric", "value", "currency"),
        {"period_start": "start_date", "period_end": "end_date"},
    ),
    Kind.ALLOCATIONS: _Fact(
        "allocation",
        {"subscription": "subscription", "use_case": "use_case", "team": "team"},
        ("subscription_id", "use_case_id", "team_id", "project"),
        ("share", "project"),
    ),
    Kind.COMMITMENTS: _Fact(
        "commitment",
        {"subscription": "subscription"},
        ("subscription_id", "kind", "start_date", "end_date", "currency"),
        ("kind", "amount", "currency", "start_date", "end_date", "rolls_over", "uneven_because", "note"),
    ),
}


def planner(kind: Kind) -> Callable[[Context, StagedSheet], Work]:
    """Return the function that plans the sheets of one of these kinds."""

    def plan(context: Context, sheet: StagedSheet) -> Work:
        return _plan(context, kind, sheet)

    return plan


def _plan(context: Context, kind: Kind, sheet: StagedSheet) -> Work:
    """Say of every row whether it is new, another value, or known; one about nothing that is known is rejected."""
    fact, conn = _FACTS[kind], context.conn
    names = _names(context, set(fact.links.values()))
    known = {_identity(fact, row): dict(row) for row in staging_records.everything(conn, fact.table, "catalog.")}
    steps: dict[tuple[object, ...], FactStep] = {}
    decided: list[tuple[object, ...]] = []
    claims: list[tuple[str, int]] = []
    problems: list[Problem] = []
    for row in staging_file.undecided(conn, kind, sheet.number):
        missing = next(
            (name for name, table in fact.links.items() if row[name] and not _found(names, table, row[name])), ""
        )
        if missing:
            reason = say(
                "there is no {kind} {name} in the catalog",
                kind=term(missing, missing.replace("_", " ")),
                name=repr(row[missing]),
            )
            decided.append((Action.REJECTED, reason, row["place"]))
            problems.append(Problem(row["row"], missing, reason))
            continue
        links = {f"{name}_id": _found(names, table, row[name]) for name, table in fact.links.items()}
        values = {**links, **{name: row[fact.renamed.get(name, name)] for name in fact.plain}}
        key = _identity(fact, values)
        before = steps[key].values if key in steps else known.get(key)
        if before is not None and all(before[name] == value for name, value in values.items()):
            decided.append((Action.DUPLICATE, say("the same is known"), row["place"]))
            claims += [(fact.table, known[key]["id"])] if key in known else []
            continue
        decided.append((Action.ADDED if before is None else Action.UPDATED, None, row["place"]))
        record = known[key]["id"] if key in known else None
        steps[key] = FactStep(fact.table, record, row["row"], values)
    staging_file.decide(conn, kind, decided)
    made = {fact.table: len(steps)} if steps else {}
    return Work(tuple(steps.values()), made, problems=tuple(problems), claims=tuple(claims))


_Names = Mapping[str, Mapping[str, int | MadeHere]]


def _names(context: Context, tables: set[str]) -> _Names:
    """Return the records that a row may name: those of this file's other sheets, and the catalog's."""
    here = {
        "use_case": context.use_cases,
        "subscription": {fold(n) for some in context.promised.values() for n in some},
    }
    found: dict[str, dict[str, int | MadeHere]] = {}
    for table in tables:
        found[table] = {name: MadeHere(table, name) for name in here.get(table, ())}
        found[table] |= {fold(name): number for name, number in staging_records.named(context.conn, table, "catalog.")}
    return found


def _found(names: _Names, table: str, text: str | None) -> int | MadeHere | None:
    return names[table].get(fold(text)) if text else None


def _identity(fact: _Fact, row: Mapping[str, Any] | sqlite3.Row) -> tuple[object, ...]:
    return tuple(row[name] for name in fact.identity)


def facts_of(steps: Sequence[object]) -> Sequence[FactStep]:
    """Return the steps of a work of these kinds."""
    return [step for step in steps if isinstance(step, FactStep)]
