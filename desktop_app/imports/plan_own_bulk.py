"""Planning our own lists of spend lines, use and activity: what the catalog has is known by id and by identity."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.catalog.sentences import say
from desktop_app.imports import staging_file, staging_own
from desktop_app.imports.identity import line_key, payment_key, vendor_key
from desktop_app.imports.model import Action, Kind, Problem
from desktop_app.imports.own_finder import Cells
from desktop_app.imports.own_list_model import OwnList
from desktop_app.imports.plan_own import OwnStep, OwnWork
from desktop_app.imports.plan_work import Context
from desktop_app.imports.staged import StagedSheet

Identity = tuple[str, int, str | None, str]
"""Of a line: its key, its number among equals, what it restates, its payment."""


_EDITED = say(
    "the line is here with another amount, and a list changes no spend lines; import the corrected report and say what "
    "it corrects, or give a further line another description"
)


def here_already(what: str) -> str:
    """The reason of a row that the catalog holds, in a list that only adds."""
    return say("it is here already; a list changes no {what}", what=what)


def plan_lines(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Add the lines that the catalog does not hold; amounts are those of what is added, micro-units by currency."""
    all_rows, all_cells = rows_of(context, sheet)
    here = _Here(context.conn, all_cells)
    edited = [all_rows[place] for place in sorted(here.edited)]
    staging_file.decide(context.conn, Kind.RECORDS, [(Action.REJECTED, _EDITED, row["place"]) for row in edited])
    places = [place for place in range(len(all_rows)) if place not in here.edited]
    rows, cells = [all_rows[place] for place in places], [all_cells[place] for place in places]
    told = [identity_of(one) for one in cells]
    held = staging_own.live_bulk(context.conn, "invoice_line", {one["id"] for one in cells if one.get("id")})
    keys = staging_own.live_keys(context.conn, {one[0] for one in told})
    new = [
        place not in here.same and one.get("id") not in held and (key, number, payment) not in keys
        for place, one, (key, number, _, payment) in zip(places, cells, told, strict=True)
    ]
    steps = _decide(context, rows, cells, new, here_already(say("spend lines")))
    made = {step.stated for step in steps if step.stated is not None}
    context.own_ids.setdefault(own.table, set()).update(made)
    kept: dict[str, int] = {}
    in_scope: dict[str, int] = {}
    for step in steps:
        currency, amount = str(step.cells["currency"]), int(step.cells["amount"])
        kept[currency] = kept.get(currency, 0) + amount
        if step.cells.get("scope") != "out":
            in_scope[currency] = in_scope.get(currency, 0) + amount
    records = {"line": len(steps)} if steps else {}
    problems = tuple(Problem(row["row"], say("Amount"), _EDITED) for row in edited)
    return OwnWork(tuple(steps), records, problems, own=own, as_of=context.today, amounts=kept, in_scope=in_scope)


class _Here:
    """Which rows without id and identity are lines that are here, each line once: beside them they would count twice.

    They were copied from the list as it is shown: `same` are the places of those that tell day, vendor and amount of a
    line, `edited` of those that tell its description, its invoice where they tell any, and another amount.
    """

    def __init__(self, conn: sqlite3.Connection, cells: Sequence[Cells]) -> None:
        bare = {
            place: {"vendor_text": None, "invoice": None, "description": None, **one}
            for place, one in enumerate(cells)
            if not one.get("id") and not one.get("identity")
        }
        found = staging_own.lines_that_say(conn, {str(one["date"]) for one in bare.values()}) if bare else ()
        self._lines = dict(enumerate(found))  # that no row was found to be
        self.same = self._told_by(bare, ("amount",))
        others = {place: one for place, one in bare.items() if place not in self.same and one["description"]}
        billed = {place: one for place, one in others.items() if one["invoice"]}
        self.edited = self._told_by(billed, ("invoice", "description"))
        unbilled = {place: one for place, one in others.items() if place not in billed}
        self.edited |= self._told_by(unbilled, ("description",))

    def _told_by(self, rows: Mapping[int, Cells], columns: Sequence[str]) -> set[int]:
        """Return the places of rows that say what a line says of day, vendor, currency and some columns."""
        there: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for number, line in self._lines.items():
            there[_says(line, columns)].append(number)
        told = set()
        for place, one in rows.items():
            if held := there[_says(one, columns)]:
                del self._lines[held.pop()]
                told.add(place)
        return told


def _says(line: Mapping[str, Any] | sqlite3.Row, columns: Sequence[str]) -> tuple[object, ...]:
    told = (line[column] for column in columns)
    return line["date"], line["currency"], " ".join(str(line["vendor_text"] or "").split()), *told


def plan_usage(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Add the figures of use that the catalog does not hold."""
    rows, cells = rows_of(context, sheet)
    held = staging_own.live_bulk(context.conn, "usage", {one["id"] for one in cells if one.get("id")})
    keys = {one["identity"] for one in cells if one.get("identity")}
    known = staging_own.live_figures(context.conn, keys)
    new = [one.get("id") not in held and (one.get("identity"), one["quantity"]) not in known for one in cells]
    steps = _decide(context, rows, cells, new, here_already(say("figures of use")))
    return OwnWork(tuple(steps), {"usage": len(steps)} if steps else {}, own=own, as_of=context.today)


def plan_activity(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Add what reports tell of seats; of seats or reports that are not here under their ids nothing is taken."""
    rows, cells = rows_of(context, sheet)
    held = staging_own.live_bulk(context.conn, "activity", {one["id"] for one in cells if one.get("id")})
    there = {
        key: {*staging_own.standing(context.conn, table, {one[key] for one in cells}), *context.own_ids.get(table, ())}
        for key, table in (("seat_id", "seat"), ("report_id", "activity_source"))
    }
    known = [all(one[key] in found for key, found in there.items()) for one in cells]
    for row, here in zip(rows, known, strict=True):
        if not here:
            outside = (Action.OUT_OF_SCOPE, say("its seat or report is another catalog's"), row["place"])
            staging_file.decide(context.conn, Kind.RECORDS, [outside])
    mine = [(row, one) for row, one, here in zip(rows, cells, known, strict=True) if here]
    rows, cells = [row for row, _ in mine], [one for _, one in mine]
    new = [one.get("id") not in held for one in cells]
    steps = _decide(context, rows, cells, new, here_already(say("activity")))
    return OwnWork(tuple(steps), {"activity": len(steps)} if steps else {}, own=own, as_of=context.today)


def rows_of(context: Context, sheet: StagedSheet) -> tuple[Sequence[Any], Sequence[Cells]]:
    """Return the rows of a list that are to be decided, and what each says by column."""
    rows = staging_file.undecided(context.conn, Kind.RECORDS, sheet.number)
    return rows, [json.loads(row["cells"]) for row in rows]


def _decide(
    context: Context, rows: Sequence[Any], cells: Sequence[Cells], new: Sequence[bool], known: str
) -> list[OwnStep]:
    steps: list[OwnStep] = []
    decided: list[tuple[object, ...]] = []
    seen: dict[object, int] = {}
    for row, one, added in zip(rows, cells, new, strict=True):
        number = row["row"]
        before = seen.setdefault(one.get("id") or number, number) if added else number
        if added and before == number:
            steps.append(OwnStep(number, None, one.get("id"), one, frozenset(one) - {"id"}))
            decided.append((Action.ADDED, None, row["place"]))
        else:
            decided.append(
                (
                    Action.DUPLICATE,
                    known if not added else say("the same as in row {row}", row=before),
                    row["place"],
                )
            )
    staging_file.decide(context.conn, Kind.RECORDS, decided)
    return steps


def identity_of(cells: Mapping[str, Any]) -> Identity:
    """Return a line's identity as the list states it; made anew from what the line says where it does not."""
    parts = str(cells.get("identity") or "").split("/", 3)
    if len(parts) == 4 and parts[0] and parts[1].isdecimal():
        return parts[0], int(parts[1]), parts[2] or None, parts[3]
    head = f"{cells.get('channel') or 'vendor'}/{cells.get('basis') or 'billed'}"
    key = line_key(
        head, vendor_key(cells.get("vendor_text") or ""), cells.get("invoice"), cells.get("line_number"), cells["date"],
        cells.get("description"), cells["amount"], cells["currency"],
    )  # fmt: skip
    return key, 1, None, payment_key(cells.get("payment_id"), cells.get("payment_date"))
