"""Another record like one there is: its fields as texts, without what is that one's alone, under a name of its own."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping

from desktop_app.catalog import records
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.catalog.fields import KINDS, Field, RecordKind, kind_of

_ITS_OWN: Mapping[str, tuple[str, ...]] = {
    "person": ("email", "employee_no"),
    "tool": ("closed_on",),
    "subscription": ("ended_on",),
    "seat": ("assigned", "released"),
    "use-case": ("evidence", "evidence_on", "kill_switch_tried_on"),
}
"""What names the one record, or happened to it: a copy says nothing there."""


def like(conn: sqlite3.Connection, kind: str, key: str | int) -> dict[str, str]:
    """Return the fields of a new record like another (by id, name or e-mail), as `records.add` takes them.

    Blank fields are left out; the name becomes “X (copy)”, or “X (copy 2)” where that is taken. Raises CatalogError.
    """
    known = kind_of(kind)
    number = records.find(conn, kind, key)
    shown = records.get(conn, kind, number)
    row = conn.execute(f"SELECT * FROM {known.table} WHERE id = ?", (number,)).fetchone()
    values = {}
    for field in known.fields:
        text = shown.get(field.name)
        if text is None or field.name in _ITS_OWN.get(known.name, ()):
            continue
        values[field.name] = _linked(conn, field, text, row[field.stored]) if field.type == "link" else text
    if known.named in ("name", "account") and known.named in values:
        values[known.named] = _fresh(conn, known, values[known.named])
    return values


def _linked(conn: sqlite3.Connection, field: Field, text: str, target: int) -> str:
    """Return the text that finds the linked record again: its name, a person's e-mail where several have the name."""
    kind = KINDS[field.link]
    tries = [text]
    if kind.name == "person":
        tries += [row[0] for row in conn.execute("SELECT email FROM person WHERE id = ? AND email <> ''", (target,))]
    for one in tries:
        try:
            if records.find(conn, kind.name, one) == target:
                return one
        except NoSuchRecord:
            continue
    return str(target)


def _fresh(conn: sqlite3.Connection, kind: RecordKind, name: str) -> str:
    """Return a name that no record of the kind has, made of the original's."""
    plain = re.sub(r" \(copy(?: \d+)?\)$", "", name)
    copies = f"SELECT {kind.named} FROM {kind.table} WHERE {kind.named} LIKE '%(copy%'"  # of 100,000 names very few
    taken = {str(row[0]).casefold() for row in conn.execute(copies)}
    number = 1
    while True:
        proposed = f"{plain} (copy)" if number == 1 else f"{plain} (copy {number})"
        if proposed.casefold() not in taken:
            return proposed
        number += 1
