"""Planning our own lists: each row is compared, cell by cell, with what the list shows of the record now.

A record is told by its id where the catalog has it, else by what the list calls it. A blank cell takes nothing away.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog import settings
from desktop_app.catalog.sentences import listed, say, term, verbatim
from desktop_app.catalog.table_model import Column
from desktop_app.catalog.tables import TABLES
from desktop_app.imports import staging_file, staging_own
from desktop_app.imports.model import Action, Kind, Problem
from desktop_app.imports.own_finder import Cells, folded, put_away, records_of
from desktop_app.imports.own_list_model import ARCHIVED, MERGED_INTO, ORIGIN, OwnList
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_work import Context, LineWork
from desktop_app.imports.staged import StagedSheet
from desktop_app.review.sheet import clean

_UNIQUE = frozenset((
    "vendor", "tool", "team", "subscription", "use_case", "seat", "measure", "exchange_rate", "tool_function",
    "setting", "vendor_alias",
))  # fmt: skip
"""Tables of which two records never have the same natural key; of others a file may have several such rows."""

_MUST_BE = {
    "feature-uses": ("subscription",),
    "measures": ("use_case",),
    "allocations": ("subscription", "use_case"),
    "commitments": ("subscription",),
}
"""Links to records that are not made for the row: they say nothing without them."""

REPORT = ("last_active", "data_date", "covers_from", "covers_to", "reports")
"""The columns of seats that tell of the report that counts."""


@dataclass(frozen=True)
class OwnStep:
    """One row to write: `record` where the catalog has it, else the id that the row states, kept where it is free."""

    row: int
    record: int | None
    stated: int | None
    cells: Cells
    changed: frozenset[str]  # columns of the list that are new or differ


@dataclass(frozen=True)
class OwnWork(LineWork):
    """The work of a list of ours."""

    own: OwnList | None = None
    as_of: str = ""


def plan(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Say of every row whether it is new, changed, or as the catalog has it."""
    as_of = context.choices.data_date or context.today
    if own.why:
        return OwnWork(own=own, as_of=as_of)
    found = _Compared(context, own, as_of)
    found.read(sheet)
    staging_file.decide(context.conn, Kind.RECORDS, found.decided)
    table = {"exchange_rate": "rate", "entitlement": "purchase"}.get(own.table, own.table)
    return OwnWork(
        tuple(found.steps), {table: len(found.steps)} if found.steps else {}, tuple(found.problems),
        claims=tuple(found.claims), own=own, as_of=as_of,
    )  # fmt: skip


@dataclass
class _Compared:
    """The rows of one list while they are compared with the catalog."""

    context: Context
    own: OwnList
    as_of: str
    steps: list[OwnStep] = field(default_factory=list)
    decided: list[tuple[object, ...]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    claims: list[tuple[str, int]] = field(default_factory=list)
    made: dict[object, int] = field(default_factory=dict)  # natural key of a new record -> row

    def read(self, sheet: StagedSheet) -> None:
        conn, own = self.context.conn, self.own
        self.columns = {column.key: column for column in TABLES[own.name].columns}
        rows = staging_file.undecided(conn, Kind.RECORDS, sheet.number)
        cells = [json.loads(row["cells"]) for row in rows]
        self.standing = staging_own.standing(conn, own.table, {one["id"] for one in cells if one.get("id")})
        by_id = [self.standing.get(one.get("id"), (None, False))[0] for one in cells]
        taken = {number for number in by_id if number is not None}
        others = [one for one, number in zip(cells, by_id, strict=True) if number is None]
        meant = iter(records_of(self.context, own, self.as_of, taken, others) if others else ())
        records = [number if number is not None else next(meant) for number in by_id]
        wanted = sorted({number for number in records if number is not None})
        now = {int(str(one["id"])): one for one in staging_own.shown(conn, own.name, self.as_of, wanted)}
        gone = {number for number, (_, archived) in staging_own.standing(conn, own.table, wanted).items() if archived}
        for row, one, record, stated in zip(rows, cells, records, by_id, strict=True):
            self._decide(row["row"], row["place"], one, record, now, gone, by_id=stated is not None)
        self.context.own_ids.setdefault(own.table, set()).update(
            step.stated for step in self.steps if step.stated and step.record is None
        )
        self.context.own_made.setdefault(own.table, set()).update(
            fold(str(step.cells[own.told_by[0]])) for step in self.steps if step.cells.get(own.told_by[0])
        )

    def _decide(
        self, row: int, place: int, cells: Cells, record: int | None, now: Mapping[int, Mapping[str, object]],
        gone: set[int], *, by_id: bool,
    ) -> None:  # fmt: skip
        own = self.own
        changed: frozenset[str] = frozenset()
        reason: str | None
        lacks = next((key for key in own.made_with if record is None and cells.get(key) is None), None)
        if lacks is not None:
            title = self.columns[lacks].title
            why = say("the row has no {title}", title=verbatim(title))
            action, reason = Action.REJECTED, why
            self.problems.append(Problem(row, title, why))
        elif record is None:
            action, reason, changed = self._new(row, cells)
        elif record != cells.get("id") and by_id:
            kept = verbatim(str(now[record].get(own.told_by[0])))
            action, reason = Action.DUPLICATE, say("it was merged into {name}", name=kept)
        elif own.only_adds:
            action, reason = (
                Action.DUPLICATE,
                say("it is here already; a list changes no {what}", what=own.only_adds),
            )
        elif record in gone:
            action, reason = Action.DUPLICATE, say("it is archived here, and stays so")
        else:
            changed = self._changed(cells, now[record], by_id=by_id)
            said = listed(
                term(self.columns[key].title, self.columns[key].title.lower()) for key in self.columns if key in changed
            )
            same = say("it is in use here, and stays so") if put_away(cells) else say("nothing changed")
            action, reason = (
                (Action.UPDATED, say("changed: {names}", names=said)) if changed else (Action.DUPLICATE, same)
            )
        if action in (Action.ADDED, Action.UPDATED) and (missing := self._missing(record, cells, changed)):
            action, reason, changed = Action.REJECTED, missing, frozenset()
            self.problems.append(Problem(row, "", missing))
        if changed:
            self.steps.append(OwnStep(row, record, cells.get("id"), cells, changed))
        elif record is not None:
            self.claims.append((own.table, record))
        self.decided.append((action, reason, place))

    def _new(self, row: int, cells: Cells) -> tuple[Action, str | None, frozenset[str]]:
        key: tuple[object, ...] = tuple(folded(cells.get(name)) for name in self.own.told_by)
        if self.own.table not in _UNIQUE or put_away(cells):
            key = (*key, cells.get("id"))
        if self.own.table == "person" and cells.get("id") is None:
            key = (*key, cells.get("employee_no"))
        if key in self.made:
            return Action.DUPLICATE, say("the same as in row {row}", row=self.made[key]), frozenset()
        self.made[key] = row
        return Action.ADDED, None, frozenset(cells) - {"id"}

    def _changed(self, cells: Cells, now: Mapping[str, object], *, by_id: bool) -> frozenset[str]:
        """The columns in which a row says something else than the list does."""
        own = self.own
        ids = {link.by for link in own.links.values()} | {"id", "scope_id", "report", ARCHIVED, MERGED_INTO, *ORIGIN}
        changed = set()
        for key, value in cells.items():
            if key in ids or (key == "status" and value == "left") or key == "roster_status":
                continue
            link = own.links.get(key)
            if link is not None and not link.column:
                continue
            if not _same(self.columns[key], value, now.get(key)) or self._another(link, cells, now, by_id=by_id):
                changed.add(key)
        if by_id and cells.get(ARCHIVED):
            changed.add(ARCHIVED)
        if by_id and cells.get("file") and "sheet_id" in now and now["sheet_id"] is None:
            changed.add("file")  # another list made it, which only names it
        if own.name == "seats":
            _seat_changes(changed, cells, now, by_id=by_id)
        return frozenset(changed)

    def _another(self, link: Any, cells: Cells, now: Mapping[str, object], *, by_id: bool) -> bool:
        """Tell whether a linked record of the same name is another one."""
        if link is None or not by_id or cells.get(link.by) in (None, now.get(link.by)):
            return False
        found = staging_own.standing(self.context.conn, link.table, {cells[link.by]})
        return any(into != now.get(link.by) for into, _ in found.values())

    def _missing(self, record: int | None, cells: Cells, changed: frozenset[str]) -> str:
        """Say which record that the row is about is nowhere, or why it cannot be changed so."""
        priced = record is not None and self.own.name == "subscriptions" and changed & {"seats", "unit_price"}
        if priced and len(staging_own.running(self.context.conn, record or 0, self.as_of)) > 1:
            return say("several purchases are added up here; change them in the list of purchases")
        if record is None and cells.get("tool") is None and self._of_contract and not self._contract_there(cells):
            return _not_there("subscription", cells["subscription"])
        links = [(key, self.own.links[key].table, self.own.links[key].by) for key in _MUST_BE.get(self.own.name, ())]
        if self.own.name == "settings" and (problem := settings.problem(cells["name"], cells["value"], cells["scope"])):
            return problem
        named = {"budgets": ("tool", "use case"), "settings": ("tool", "team")}.get(self.own.name, ())
        if cells.get("scope") in named:
            links = [("about", str(cells["scope"]).replace(" ", "_"), "scope_id")]
        for key, table, by in links:
            if key in changed and not self._there(table, cells.get(by), str(cells[key])):
                return _not_there(table, cells[key])
        return ""

    @property
    def _of_contract(self) -> bool:
        """Whether the rows belong to contracts, which are made of a row's tool where they are not here."""
        return {"subscription", "tool"} <= self.own.links.keys() and not self.own.links["tool"].column

    def _contract_there(self, cells: Cells) -> bool:
        return self._there("subscription", cells.get("subscription_id"), str(cells["subscription"]))

    def _there(self, table: str, stated: int | None, name: str) -> bool:
        conn = self.context.conn
        if stated is not None and staging_own.standing(conn, table, {stated}):
            return True
        made = {*self.context.own_made.get(table, ()), *(self.context.use_cases if table == "use_case" else ())}
        return fold(name) in made or any(fold(one[0]) == fold(name) for one in staging_own.names(conn, table))


def _not_there(table: str, name: object) -> str:
    kind = term(table, table.replace("_", " "))
    return say("there is no {kind} “{name}” in the catalog", kind=kind, name=verbatim(str(name)))


def _seat_changes(changed: set[str], cells: Cells, now: Mapping[str, object], *, by_id: bool) -> None:
    """Take only a later report for news; a list of another catalog neither unprotects a seat nor gives it away."""
    if changed & set(REPORT):
        later = any(str(cells.get(key) or "") > str(now.get(key) or "") for key in ("data_date", "last_active"))
        changed -= set(REPORT)
        changed |= {"report"} if later and cells.get("report") else set()
    if not by_id:
        changed -= {key for key in ("protected", "protected_why", "person") if now.get(key)}


def _same(column: Column, value: object, now: object) -> bool:
    """Tell whether a cell says what the list shows, whatever a spreadsheet program did to its blanks."""
    if now is None or now == "":
        return False
    if column.type in ("date", "datetime"):
        return str(now)[:10] == value
    if isinstance(now, str) or isinstance(value, str):
        return " ".join(clean(str(now)).split()) == " ".join(str(value).split())
    return now == value
