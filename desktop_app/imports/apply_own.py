"""Writing our own lists: records under the ids that they had, with the records that they name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from desktop_app.catalog.functions import FUNCTIONS
from desktop_app.imports import staging_own, staging_records
from desktop_app.imports.apply_own_origin import Origins
from desktop_app.imports.apply_own_parts import write_contract, write_functions, write_names, write_reports
from desktop_app.imports.apply_records import Records
from desktop_app.imports.own_finder import put_away
from desktop_app.imports.own_list_model import ARCHIVED, MERGED_INTO, Link, OwnList
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_own import OwnStep, OwnWork
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_PLACED = frozenset(
    {"vendor", "person", "tool", "subscription", "term", "entitlement", "seat", "budget", "use_case", "measure"}
)
"""Tables whose records tell the sheet and row they were read from."""


def apply_own(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write the records of one list of ours, each under the id it states where that is free."""
    work = cast("OwnWork", work)  # as every list of ours is planned
    if work.own is None:
        return
    _Writer(catalog, operation, records, work, work.own, sheet).write(cast("Sequence[OwnStep]", work.steps))


class Linked:
    """Finds the records that rows name: by the id that is stated where it is called so, else by name; or makes them."""

    def __init__(self, catalog: Catalog, records: Records, sheet: int, *, bare: bool = False) -> None:
        self._catalog = catalog
        self._bare = bare  # a new tool gets its functions from the list itself
        self._records = records
        self._sheet = sheet
        self._newest = catalog.ids.next()
        self._known: dict[tuple[object, ...], int | None] = {}

    def number(self, table: str, stated: int | None) -> int:
        """Return the id for a record that is made: the stated one where it is free and of the past."""
        ours = stated is not None and staging_own.is_ours(stated, self._newest)
        if stated is not None and ours and staging_own.is_free(self._catalog.writer, table, stated):
            self._records.kept.add(stated)
            return stated
        return self._catalog.ids.next()

    def find(self, key: str, link: Link, cells: Mapping[str, Any], row: int) -> int | None:
        """Return the record that a column names; None where it is blank or cannot be made."""
        name, stated = cells.get(key), cells.get(link.by)
        if name is None and stated is None:
            return None
        tool = self.find("tool", Link("", "tool", "tool_id"), cells, row) if link.table == "plan" else None
        asked = (link.table, fold(str(name or "")), stated, tool)
        if asked not in self._known:
            there = self._there(link.table, name, stated, tool)
            self._known[asked] = there or self._made(link, name, stated, cells, row, tool)
        return self._known[asked]

    def _there(self, table: str, name: str | None, stated: int | None, tool: int | None) -> int | None:
        conn = self._catalog.writer
        found = staging_own.standing(conn, table, {stated}) if stated is not None else {}
        if name is None:
            return next((into for into, _ in found.values()), None)
        every = staging_own.names(conn, table) if tool is None else staging_own.plans(conn, tool)
        named = [one for one in every if fold(one[0]) == fold(name)]
        if stated is not None and not found:  # what this import made under another id is another one of that name
            named = [one for one in named if one[1] not in self._records.kept]
        called = re.compile(rf"{re.escape(fold(name))}(?: \(\d+\))?")  # as `_free` calls what waits for its own list
        for into, _ in found.values():
            if any(into in (one[1], one[2]) and called.fullmatch(fold(one[0])) for one in every):
                return into
        if table == "person" and len([one for one in named if one[2] is None and not one[3]]) > 1:
            return None  # nobody can tell which
        return next((merged if merged is not None else number for _, number, merged, _ in named), None)

    def _made(
        self, link: Link, name: str | None, stated: int | None, cells: Mapping[str, Any], row: int, of_tool: int | None
    ) -> int | None:
        if name is None or link.table == "use_case":
            return None
        number = self.number(link.table, stated)
        values: dict[str, object] = {"id": number, "name": name}
        if link.table == "plan":
            staging_records.add(self._catalog.writer, "plan", {**values, "tool_id": of_tool})
            return number
        if link.table == "vendor":
            return self._records.vendor(name, self._sheet, row, number=number)
        if link.table == "tool":
            vendor_id = self.find("vendor", Link("", "vendor", "vendor_id"), cells, row)
            vendor = str(cells.get("vendor") or name)
            if self._bare:
                vendor_id = vendor_id or self._records.vendor(vendor, self._sheet, row)
                values |= {"name": self._free(link.table, name), **self._place(number, stated, row)}
                staging_records.add(self._catalog.writer, "tool", {**values, "vendor_id": vendor_id})
                return number
            return self._records.tool(vendor, name, self._sheet, row, number=number, vendor_id=vendor_id)
        if link.table == "team":
            return self._records.team(name, number=number)
        if link.table == "person":
            return self._records.owner(name, self._sheet, row, number=number)
        tool = self.find("tool", Link("", "tool", "tool_id"), cells, row)
        if tool is None:
            return None
        values |= {"tool_id": tool, "name": self._free(link.table, name), **self._place(number, stated, row)}
        staging_records.add(self._catalog.writer, "subscription", values)
        return number

    def _place(self, number: int, stated: int | None, row: int) -> Mapping[str, int]:
        """Return where a record that a row only names was read; of one with the stated id its own list tells that."""
        return {} if number == stated else {"sheet_id": self._sheet, "row": row}

    def _free(self, table: str, name: str) -> str:
        """Return a name that no record in use has: until its own list comes, one may be called as another is."""
        taken = {fold(one[0]) for one in staging_own.names(self._catalog.writer, table) if not one[3]}
        tries = (name, *(f"{name} ({number})" for number in range(2, len(taken) + 3)))
        return next(one for one in tries if fold(one) not in taken)


class _Writer:
    def __init__(
        self, catalog: Catalog, operation: int, records: Records, work: OwnWork, own: OwnList, sheet: int
    ) -> None:
        self.catalog = catalog
        self.operation = operation
        self.records = records
        self.work = work
        self.own = own
        self.sheet = sheet
        self.origins = Origins(catalog, operation)
        self.linked = Linked(catalog, records, sheet, bare=own.name == "tool-functions")

    def write(self, steps: Sequence[OwnStep]) -> None:
        """Write the records first, then what belongs to them and may be about another row of the list."""
        away_first = sorted(steps, key=lambda step: not put_away(step.cells))  # their names are free again then
        written = [(step, self._record(step)) for step in away_first]
        if self.own.name == "teams":
            for step, number in written:
                if "parent" in step.changed:
                    parent = self.linked.find("parent", self.own.links["parent"], step.cells, step.row)
                    if parent is not None and parent != number:
                        staging_records.change(self.catalog.writer, "team", number, {"parent_id": parent})
        for step, number in written:
            if self.own.name == "people":
                write_names(self.catalog, step, number)
                self._remember(step, number)
            elif self.own.name == "tools":
                write_functions(self.catalog, step, number, self.records.today)
            elif self.own.name == "subscriptions":
                write_contract(self.catalog, step, number, self.sheet, self.work.as_of)
        for step, number in written:
            if step.cells.get(MERGED_INTO) and (step.record is None or ARCHIVED in step.changed):
                self._merge(number, int(step.cells[MERGED_INTO]))
        if self.own.name == "seats":
            write_reports(self.catalog, self.operation, written, self.sheet, self.own.format_id)

    def _record(self, step: OwnStep) -> int:
        writer, own = self.catalog.writer, self.own
        values = self._values(step)
        made = step.record if step.record is not None else self._made_meanwhile(step)
        if made is not None:
            if own.tells_origin and made == step.stated and "file" in step.changed:
                values |= self.origins.place(step.cells, rows=own.table in _PLACED)
            if values:
                staging_records.change(writer, own.table, made, values)
            return made
        number = self.linked.number(own.table, step.stated)
        place: Mapping[str, int | None] = {"sheet_id": self.sheet, "row": step.row} if own.table in _PLACED else {}
        if own.tells_origin and number == step.stated:
            place = self.origins.place(step.cells, rows=own.table in _PLACED)
        staging_records.add(writer, own.table, {"id": number, **values, **place})
        return number

    def _merge(self, number: int, into: int) -> None:
        """Let a record that was merged lead to the one that stayed, where that is here."""
        writer, table = self.catalog.writer, self.own.table
        kept = staging_own.standing(writer, table, {into}).get(into)
        if kept is not None and kept[0] != number:
            staging_records.change(writer, table, number, {"merged_into": kept[0]})

    def _made_meanwhile(self, step: OwnStep) -> int | None:
        """Return the record that another sheet of the file made, because it names it."""
        writer, table = self.catalog.writer, self.own.table
        if step.stated is not None and staging_own.standing(writer, table, {step.stated}):
            return step.stated
        if table not in ("vendor", "tool", "team", "subscription") or put_away(step.cells):
            return None
        name = fold(str(step.cells["name"]))
        live = (one[:2] for one in staging_own.names(writer, table) if one[2] is None and not one[3])
        others = self.records.kept if step.stated is not None else set()
        return next((number for called, number in live if fold(called) == name and number not in others), None)

    def _values(self, step: OwnStep) -> dict[str, object]:
        """The columns of the record that a row changes."""
        own = self.own
        values: dict[str, object] = {
            column: _converted(own, key, step.cells[key]) for key, column in own.stored.items() if key in step.changed
        }
        if own.name == "people" and values.get("status") == "left":  # that is what the list makes of the last day
            values["status"] = step.cells.get("roster_status") or "active"
        for key, link in own.links.items():
            stated_only = key not in step.cells and step.record is None and step.cells.get(link.by) is not None
            if link.column and own.name != "teams" and (key in step.changed or stated_only):
                values[link.column] = self._link(key, link, step)
        if own.name == "seats" and step.record is None and values.get("person_id") is None and step.stated is None:
            account = str(step.cells["account"])
            values["person_id"] = self.records.people.of_account(account, name=step.cells.get("person"))
        if own.name == "budgets" and {"about", "scope"} & step.changed:
            values |= self._scope(step)
        if own.name == "settings":
            values["scope"] = ":".join(str(one) for one in (step.cells["scope"], *self._scope(step).values()) if one)
        return values

    def _link(self, key: str, link: Link, step: OwnStep) -> int | None:
        if self.own.name == "seats" and key == "person":
            found = self.records.people.of_account(str(step.cells["account"]))
            if found is not None and step.cells.get(link.by) is None:
                return found
        return self.linked.find(key, link, step.cells, step.row)

    def _scope(self, step: OwnStep) -> dict[str, object]:
        scope = str(step.cells["scope"]).replace(" ", "_")
        values: dict[str, object] = {f"{one}_id": None for one in ("team", "tool", "use_case")}
        if f"{scope}_id" in values:
            values[f"{scope}_id"] = self.linked.find("about", Link("", scope, "scope_id"), step.cells, step.row)
        return values

    def _remember(self, step: OwnStep, number: int) -> None:
        known = {name: step.cells.get(name) for name in ("email", "employee_no", "name") if name in step.changed}
        self.records.people.add(number, **known)


def _converted(own: OwnList, key: str, value: Any) -> object:
    if own.name == "allocations" and key == "share":
        return f"{(Decimal(str(value).removesuffix('%').strip()) / 100).normalize():f}"
    if own.name == "plan-functions" and key == "function":
        plain = str(value).replace(" ", "_")
        return plain if plain in FUNCTIONS else value
    return value
