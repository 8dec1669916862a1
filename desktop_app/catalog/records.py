"""Making, editing and archiving records: text as a person types it, checked field by field, one operation each."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import fields, record_checks, subscription_parts
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.fields import KINDS, Field, RecordKind, kind_of
from desktop_app.catalog.money import amount_text

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

__all__ = ["KINDS", "Field", "RecordKind", "add", "archive", "bring_back", "edit", "find", "get"]


def add(catalog: Catalog, kind: str, values: Mapping[str, str], *, today: str | None = None) -> int:
    """Make a record from texts by field name; returns its id.

    `today` (ISO) dates the confirmation of an owner. Raises CatalogError that names the field and what is allowed.
    """
    known = kind_of(kind)
    checked = _checked(catalog.writer, known, values)
    for field in known.fields:
        if field.required and checked.get(field.name) is None:
            raise CatalogError(f"{known.title}: {field.title} ({field.name}) must be filled in.")
    record_checks.check(catalog.writer, known, checked, None)
    number = catalog.ids.next()
    row = _row(known, checked, today)
    if known.name == "tool":
        row.setdefault("state", "Approved" if row.get("owner_id") else "Discovered")
    name = str(checked.get(known.named, ""))
    called = _called(
        known, {field.name: _text(catalog.writer, field, checked.get(field.name)) for field in known.fields}
    )
    with catalog.operation(f"Add {known.title.lower()} {called}".strip()):
        _unique(catalog.writer, known, name, None, row.get("tool_id"))
        columns = {"id": number, **row}
        marks = ", ".join(f":{column}" for column in columns)
        _store(catalog.writer, known, f"INSERT INTO {known.table}({', '.join(columns)}) VALUES ({marks})", columns)
        _write_parts(catalog, known, number, checked)
        _write_aliases(catalog, known, number, checked)
        _keep_one_primary(catalog, known, number)
    return number


def edit(catalog: Catalog, kind: str, key: str | int, values: Mapping[str, str], *, today: str | None = None) -> int:
    """Change the named fields of a record (by id, name or e-mail); returns its id. Raises CatalogError in words."""
    return edit_several(catalog, kind, [key], values, today=today)[0]


def edit_several(
    catalog: Catalog, kind: str, keys: Sequence[str | int], values: Mapping[str, str], *, today: str | None = None
) -> list[int]:
    """Change the named fields of some records alike, as one operation; returns their ids. Raises CatalogError."""
    known = kind_of(kind)
    numbers = [find(catalog.writer, kind, key) for key in keys]
    checked = _checked(catalog.writer, known, values)
    for number in numbers:
        record_checks.check(catalog.writer, known, checked, number)
    name = _called(known, get(catalog.writer, kind, numbers[0])) or str(numbers[0])
    which = f"{known.title.lower()} {name}" if len(numbers) == 1 else f"{len(numbers)} {known.title.lower()}s"
    what = ", ".join(known.field(field).title.lower() for field in checked)
    with catalog.operation(f"Edit {which}: {what}"):
        for number in numbers:
            _put(catalog, known, number, checked, _row(known, checked, today))
    return numbers


def _called(kind: RecordKind, texts: Mapping[str, str | None]) -> str:
    """Return what the history calls a record: its name, or where it has none, what it belongs to."""
    links = (field.name for field in kind.fields if field.type == "link")
    names = links if kind.named == "id" else [kind.named]
    return next((text for name in names if (text := texts.get(name))), "")


def _put(catalog: Catalog, known: RecordKind, number: int, checked: Mapping[str, Any], row: dict[str, Any]) -> None:
    if known.named in checked or (known.name == "plan" and "tool" in checked):
        name = str(get(catalog.writer, known.name, number).get(known.named) or number)
        _unique(catalog.writer, known, str(checked.get(known.named) or name), number, row.get("tool_id"))
    if row:
        pairs = ", ".join(f"{column} = :{column}" for column in row)
        _store(catalog.writer, known, f"UPDATE {known.table} SET {pairs} WHERE id = :id_", {**row, "id_": number})
    _write_parts(catalog, known, number, checked)
    _write_aliases(catalog, known, number, checked)
    _keep_one_primary(catalog, known, number)


def archive(catalog: Catalog, kind: str, key: str | int) -> int:
    """Take a record out of the lists without losing it; returns its id."""
    known = kind_of(kind)
    number = find(catalog.writer, kind, key)
    name = get(catalog.writer, kind, number).get(known.named)
    if not known.archives:
        raise CatalogError(f"A {known.title.lower()} is not archived; edit it instead.")
    with catalog.operation(f"Archive {known.title.lower()} {name}"):
        catalog.writer.execute(f"UPDATE {known.table} SET archived = 1 WHERE id = ?", (number,))
    return number


def bring_back(catalog: Catalog, kind: str, number: int) -> int:
    """Take an archived record into the lists again; returns its id. Raises CatalogError where it is not to be."""
    known = kind_of(kind)
    row = catalog.writer.execute(f"SELECT * FROM {known.table} WHERE id = ?", (number,)).fetchone()
    if row is None or not known.archives or not row["archived"]:
        raise CatalogError("The record is not archived.")
    if "merged_into" in row.keys() and row["merged_into"] is not None:  # noqa: SIM118 - a row's `in` looks at values
        raise CatalogError("The record was merged into another one; take the merge back in the history instead.")
    _unique(catalog.writer, known, str(row[known.named]), number, None)
    with catalog.operation(f"Bring back {known.title.lower()} {row[known.named]}"):
        _store(catalog.writer, known, f"UPDATE {known.table} SET archived = 0 WHERE id = :id", {"id": number})
    return number


def find(conn: sqlite3.Connection, kind: str, key: str | int) -> int:
    """Return the id of a record by id, name or, for a person, e-mail. Raises NoSuchRecord."""
    return fields.find(conn, kind_of(kind), key)


def get(conn: sqlite3.Connection, kind: str, number: int) -> dict[str, Any]:
    """Return a record as texts by field name, as a form shows it: links by name, money as decimals, None for blank."""
    known = kind_of(kind)
    row = conn.execute(f"SELECT * FROM {known.table} WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise CatalogError(f"There is no {known.name} with the id {number}.")
    parts = (
        {part: subscription_parts.latest(conn, part, number) for part in ("term", "entitlement")}
        if known.name == "subscription"
        else {}
    )
    shown: dict[str, Any] = {"id": number}
    for field in known.fields:
        source = parts.get(field.part) if field.part else row
        value = source[field.stored] if source is not None else None
        shown[field.name] = _text(conn, field, value)
    return shown


def _text(conn: sqlite3.Connection, field: Field, value: Any) -> str | None:
    if value is None:
        return None
    if field.type == "link":
        linked = KINDS[field.link]
        row = conn.execute(f"SELECT {linked.named} FROM {linked.table} WHERE id = ?", (value,)).fetchone()
        return str(row[0])
    if field.type == "bool":
        return "yes" if value else "no"
    return amount_text(value) if field.type == "money" else str(value)


def _checked(conn: sqlite3.Connection, kind: RecordKind, values: Mapping[str, str]) -> dict[str, Any]:
    return {name: fields.checked(conn, kind, kind.field(name), text) for name, text in values.items()}


def _row(kind: RecordKind, checked: Mapping[str, Any], today: str | None) -> dict[str, Any]:
    """Return the columns of the record's own table; a new owner is confirmed by being named."""
    row = {kind.field(name).stored: value for name, value in checked.items() if not kind.field(name).part}
    blanks = {
        "state", "pricing_model", "period_months", "kind", "status", "stage", "free", "protected", "rolls_over",
        "is_primary",
    }  # fmt: skip
    row = {column: value for column, value in row.items() if not (value is None and column in blanks)}
    if kind.name == "term" and "notice_days" in row:
        row["notice_assumed"] = int(row["notice_days"] is None)
    if "owner_id" in row and kind.name in ("tool", "subscription"):
        day = today or dt.datetime.now(dt.UTC).date().isoformat()
        row["owner_confirmed_on"] = day if row["owner_id"] is not None else None
    return row


def _unique(conn: sqlite3.Connection, kind: RecordKind, name: str, own: int | None, tool: int | None) -> None:
    """Refuse a name that another record has; two tools may each have a plan called so."""
    if kind.named != "name" or kind.name == "person":
        return
    live = " AND archived = 0" if kind.archives and kind.name not in ("team", "use-case") else ""
    if kind.name == "plan":
        live = " AND tool_id = coalesce(:tool, (SELECT tool_id FROM plan WHERE id = :own))"
    row = conn.execute(
        f"SELECT id FROM {kind.table} WHERE name = :name{live} ORDER BY id IS :own LIMIT 1",
        {"name": name, "own": own, "tool": tool},
    ).fetchone()
    if row is not None and row["id"] != own:
        of_tool = " of this tool" if kind.name == "plan" else ""
        what = f"{kind.title.lower()}{of_tool} called “{name}”"
        raise CatalogError(f"There is a {what} already; edit it, or choose another name.")


def _store(conn: sqlite3.Connection, kind: RecordKind, sql: str, values: Mapping[str, Any]) -> None:
    """Write a record; what must be unique in several columns together is known to the schema alone."""
    try:
        conn.execute(sql, values)
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_UNIQUE:
            raise
        name = values.get(kind.named)
        what = f"{kind.title.lower()}{f' “{name}”' if name else ''}"
        raise CatalogError(f"There is the same {what} already; edit it instead.") from error


def _write_parts(catalog: Catalog, kind: RecordKind, number: int, checked: Mapping[str, Any]) -> None:
    """Write the fields that belong to the subscription's latest term and price; each is made when there is none."""
    for part in ("term", "entitlement"):
        values = {name: value for name, value in checked.items() if kind.field(name).part == part}
        if not values:
            continue
        if "notice_days" in values:
            values["notice_assumed"] = int(values["notice_days"] is None)
        now = subscription_parts.latest(catalog.writer, part, number)
        if now is None and all(value is None for name, value in values.items() if name != "notice_assumed"):
            continue
        if now is None:
            values |= {"id": catalog.ids.next(), "subscription_id": number}
            marks = ", ".join(":" + name for name in values)
            catalog.writer.execute(f"INSERT INTO {part}({', '.join(values)}) VALUES ({marks})", values)
        else:
            pairs = ", ".join(f"{name} = :{name}" for name in values)
            catalog.writer.execute(f"UPDATE {part} SET {pairs} WHERE id = :id_", {**values, "id_": now["id"]})


def _write_aliases(catalog: Catalog, kind: RecordKind, number: int, checked: Mapping[str, Any]) -> None:
    """Let a person be recognised by the e-mail and number that were typed."""
    if kind.name != "person":
        return
    for name in ("email", "employee_no"):
        if checked.get(name):
            key = str(checked[name]).casefold()
            taken = catalog.writer.execute(
                "SELECT 1 FROM person_alias WHERE kind = ? AND key = ?", (name, key)
            ).fetchone()
            if taken is None:
                catalog.writer.execute(
                    "INSERT INTO person_alias(id, person_id, kind, key) VALUES (?, ?, ?, ?)",
                    (catalog.ids.next(), number, name, key),
                )


def _keep_one_primary(catalog: Catalog, kind: RecordKind, number: int) -> None:
    """Leave a tool one primary function: the one that was just said to be it; who said so is noted with it."""
    if kind.name != "tool-function":
        return
    day = dt.datetime.now(dt.UTC).date().isoformat()
    who = "UPDATE tool_function SET tagged_by = 'you', tagged_on = ? WHERE id = ?"
    catalog.writer.execute(who, (day, number))
    catalog.writer.execute(
        """UPDATE tool_function SET is_primary = 0 WHERE id <> ?1 AND is_primary = 1
        AND tool_id = (SELECT tool_id FROM tool_function WHERE id = ?1 AND is_primary = 1)""",
        (number,),
    )
