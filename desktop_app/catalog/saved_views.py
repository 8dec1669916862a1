"""Views of the lists, saved under a name: what is filtered, how it is sorted and grouped, which columns show."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from desktop_app.catalog import tables
from desktop_app.catalog.errors import CatalogError, NoSuchRecord

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

LONGEST_NAME = 60


@dataclass(frozen=True)
class View:
    """How a list is looked at. `chosen` are the values of the menus by column, `columns` those that show, in order."""

    filter: str = ""  # as typed
    chosen: Mapping[str, str] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = ()  # (column, descending)
    group: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True)
class SavedView:
    """A view with its name and the list it is of."""

    id: int
    list: str
    name: str
    view: View


def saved(conn: sqlite3.Connection, table: str | None = None) -> list[SavedView]:
    """Return the views of a list, or of all lists, by name."""
    rows = conn.execute(
        "SELECT id, list, name, view FROM saved_view WHERE ?1 IS NULL OR list = ?1 ORDER BY name COLLATE NOCASE, list",
        (table,),
    )
    return [SavedView(row[0], row[1], row[2], _read(row[1], row[3])) for row in rows if row[1] in tables.TABLES]


def named(conn: sqlite3.Connection, table: str, name: str) -> SavedView:
    """Return a list's view by its name, in any case. Raises NoSuchRecord with the names there are."""
    views = saved(conn, table)
    found = next((one for one in views if one.name.casefold() == name.strip().casefold()), None)
    if found is None:
        there = f"There are: {', '.join(one.name for one in views)}." if views else "None was saved yet."
        raise NoSuchRecord(f"There is no view “{name}” of {tables.TABLES[table].title}. {there}")
    return found


def save(catalog: Catalog, table: str, name: str, view: View) -> int:
    """Keep a view under a name, in place of the one of that name; returns its id. Raises CatalogError in words."""
    name = _checked(name)
    text = json.dumps(asdict(view), ensure_ascii=False)
    old = _named(catalog.writer, table, name)
    title = tables.TABLES[table].title
    with catalog.operation(f"Save the view “{name}” of {title}", kind="view"):
        if old is not None:
            catalog.writer.execute("UPDATE saved_view SET name = ?, view = ? WHERE id = ?", (name, text, old))
            return old
        number = catalog.ids.next()
        catalog.writer.execute(
            "INSERT INTO saved_view(id, list, name, view) VALUES (?, ?, ?, ?)", (number, table, name, text)
        )
        return number


def rename(catalog: Catalog, number: int, name: str) -> None:
    """Give a view another name. Raises CatalogError where another view of the list has it."""
    before, name = _get(catalog.writer, number), _checked(name)
    other = _named(catalog.writer, before.list, name)
    if other not in (None, number):
        raise CatalogError(f"There is a view “{name}” already; choose another name.")
    with catalog.operation(f"Rename the view “{before.name}” to “{name}”", kind="view"):
        catalog.writer.execute("UPDATE saved_view SET name = ? WHERE id = ?", (name, number))


def delete(catalog: Catalog, number: int) -> None:
    """Delete a view. Raises NoSuchRecord where it is gone already."""
    before = _get(catalog.writer, number)
    with catalog.operation(f"Delete the view “{before.name}”", kind="view"):
        catalog.writer.execute("DELETE FROM saved_view WHERE id = ?", (number,))


def _get(conn: sqlite3.Connection, number: int) -> SavedView:
    found = next((view for view in saved(conn) if view.id == number), None)
    if found is None:
        raise NoSuchRecord("There is no such view any more.")
    return found


def _named(conn: sqlite3.Connection, table: str, name: str) -> int | None:
    return next((one.id for one in saved(conn, table) if one.name.casefold() == name.casefold()), None)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise CatalogError("A view needs a name.")
    if len(name) > LONGEST_NAME:
        raise CatalogError(f"The name of a view has at most {LONGEST_NAME} letters; this one has {len(name)}.")
    return name


def _read(table: str, text: str) -> View:
    """Return a view as it was kept; columns that the list does not have any more are left out."""
    kept = json.loads(text)
    known = {column.key for column in tables.TABLES[table].columns}
    return View(
        filter=kept["filter"],
        chosen={key: value for key, value in kept["chosen"].items() if key in known},
        sort=tuple((key, bool(down)) for key, down in kept["sort"] if key in known),
        group=kept["group"] if kept["group"] in known else "",
        columns=tuple(key for key in kept["columns"] if key in known),
    )
