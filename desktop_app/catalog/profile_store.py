"""The profiles of files as they are kept: name and TOML, and when files were read by them."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from desktop_app.catalog.errors import NoSuchRecord

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def texts(conn: sqlite3.Connection) -> dict[str, str]:
    """Return the TOML of every profile by its name, in the order of the names."""
    return dict(conn.execute("SELECT name, toml FROM import_profile ORDER BY name COLLATE NOCASE, name").fetchall())


def last_used(conn: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    """Return when a file was last imported by each profile, and which: name -> (ISO time, file)."""
    rows = conn.execute(
        "SELECT p.name, max(f.imported_at), f.name FROM import_profile p JOIN source_sheet s ON s.format = p.name"
        " JOIN source_file f ON f.id = s.file_id WHERE f.voided_by IS NULL GROUP BY p.name"
    )
    return {name: (at, file) for name, at, file in rows}


def named(conn: sqlite3.Connection, name: str) -> str:
    """Return the profile's name as it is kept, asked in any case. Raises NoSuchRecord with those there are."""
    names = list(texts(conn))
    wanted = name.strip()
    found = [one for one in names if one == wanted] or [one for one in names if one.casefold() == wanted.casefold()]
    if found:
        return found[0]
    there = f"There are: {', '.join(names)}." if names else "There is none yet; `import --save-profile` keeps one."
    raise NoSuchRecord(f"There is no profile {wanted!r}. {there}")


def save(catalog: Catalog, name: str, toml: str) -> None:
    """Keep a profile, in the caller's operation; one of that name in any case is replaced."""
    writer = catalog.writer
    old = next((one for one in texts(writer) if one.casefold() == name.casefold()), None)
    if old is None:
        writer.execute("INSERT INTO import_profile(id, name, toml) VALUES (?, ?, ?)", (catalog.ids.next(), name, toml))
    else:
        writer.execute("UPDATE import_profile SET name = ?, toml = ? WHERE name = ?", (name, toml, old))


def delete(catalog: Catalog, name: str) -> None:
    """Delete a profile, in the caller's operation."""
    catalog.writer.execute("DELETE FROM import_profile WHERE name = ?", (name,))
