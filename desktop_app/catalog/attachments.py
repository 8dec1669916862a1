"""Files attached to records: a contract's PDF, an order form, the mail with which notice was given.

A content is kept once, by its SHA-256, outside the journal; that a record has it is journaled, so undo and redo move a
reference and the file's size is never doubled. A removed file's content stays for undo, until a person is erased: then
what no record has any more is deleted too, and taking that removal back is refused in words. Exports hold no contents.
"""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog import catalog_files, fields
from desktop_app.catalog.errors import CatalogError, FileRefused, NoSuchRecord
from desktop_app.catalog.file_names import free_path, safe_name

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

KINDS = ("vendor", "tool", "subscription", "use-case")
"""The kinds of record that files are attached to."""

LARGEST = 25 * 1024 * 1024  # bytes
_TOO_LARGE = (
    "“{name}” has {size:,.1f} MiB; at most 25 MiB are attached. Keep it where it is and note the place, "
    "or attach a smaller copy."
)


@dataclass(frozen=True)
class Attachment:
    """One attached file; `name` can be written on every system, `size` is in bytes, `added_on` an ISO date."""

    id: int
    name: str
    size: int
    sha256: str
    added_on: str
    added_by: str


def attach(catalog: Catalog, kind: str, key: str | int, path: Path) -> int:
    """Attach a file to a record (by id or name), in one operation; returns the attachment's id.

    Raises CatalogError where the file is too large, cannot be read, is empty, or is attached already.
    """
    known, number = _record(catalog.writer, kind, key)
    content = _read(catalog, path)
    digest = hashlib.sha256(content).hexdigest()
    table = known.table
    twin = catalog.writer.execute(
        "SELECT name FROM attachment WHERE record_kind = ? AND record_id = ? AND sha256 = ?", (table, number, digest)
    ).fetchone()
    title = _title(catalog.writer, known, number)
    if twin is not None:
        raise CatalogError(f"{title} has this very file already, as “{safe_name(twin['name'])}”.")
    with catalog.operation(f"Attach {safe_name(path.name)} to {title}") as operation:
        catalog.writer.execute("INSERT OR IGNORE INTO attachment_content VALUES (?, ?)", (digest, content))
        made = catalog.ids.next()
        catalog.writer.execute(
            """INSERT INTO attachment(id, record_kind, record_id, name, sha256, size, added_on, added_by)
            SELECT ?, ?, ?, ?, ?, ?, substr(at, 1, 10), actor FROM operation WHERE id = ?""",
            (made, table, number, path.name, digest, len(content), operation.id),
        )
    return made


def remove(catalog: Catalog, attachment: int) -> None:
    """Take a file off its record, in one operation that can be undone."""
    row = _row(catalog.writer, attachment)
    known = fields.kind_of(row["record_kind"])
    title = _title(catalog.writer, known, row["record_id"])
    with catalog.operation(f"Remove {safe_name(row['name'])} from {title}"):
        catalog.writer.execute("DELETE FROM attachment WHERE id = ?", (attachment,))


def attached(conn: sqlite3.Connection, kind: str, key: str | int) -> list[Attachment]:
    """Return the files of a record (by id or name), the newest first."""
    known, number = _record(conn, kind, key)
    rows = conn.execute(
        "SELECT * FROM attachment WHERE record_kind = ? AND record_id = ? ORDER BY id DESC", (known.table, number)
    )
    return [
        Attachment(row["id"], safe_name(row["name"]), row["size"], row["sha256"], row["added_on"], row["added_by"])
        for row in rows
    ]


def save(conn: sqlite3.Connection, attachment: int, target: Path) -> Path:
    """Write a copy of a file: to a path, or under its own name into a folder, beside what is there; returns where.

    Raises CatalogError where it cannot be written, or where its content is damaged.
    """
    row = _row(conn, attachment)
    content = content_of(conn, attachment)
    path = free_path(target, safe_name(row["name"])) if target.is_dir() else target
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CatalogError(f"{path} cannot be written: {error.strerror or error}.") from error
    return path


def content_of(conn: sqlite3.Connection, attachment: int) -> bytes:
    """Return what a file holds. Raises CatalogError where that is not what was attached."""
    row = _row(conn, attachment)
    found = conn.execute("SELECT content FROM attachment_content WHERE sha256 = ?", (row["sha256"],)).fetchone()
    content = bytes(found[0]) if found is not None else b""
    if hashlib.sha256(content).hexdigest() != row["sha256"]:
        raise CatalogError(f"“{safe_name(row['name'])}” is damaged in the catalog; attach it again, or use a backup.")
    return content


def forget_unused(conn: sqlite3.Connection) -> int:
    """Delete the contents that no record has any more; returns how many. Their removal is not taken back then."""
    return conn.execute("DELETE FROM attachment_content WHERE sha256 NOT IN (SELECT sha256 FROM attachment)").rowcount


def damaged(conn: sqlite3.Connection) -> list[str]:
    """Return the names of files whose content is not what was attached."""
    wrong = {
        row["sha256"]
        for row in conn.execute("SELECT sha256, content FROM attachment_content")
        if hashlib.sha256(row["content"]).hexdigest() != row["sha256"]
    }
    return [safe_name(row["name"]) for row in conn.execute("SELECT name, sha256 FROM attachment ORDER BY id")
            if row["sha256"] in wrong]  # fmt: skip


def _record(conn: sqlite3.Connection, kind: str, key: str | int) -> tuple[fields.RecordKind, int]:
    known = fields.kind_of(kind)
    if known.name not in KINDS:
        raise CatalogError(f"No file is attached to a {known.title.lower()}; there are: {', '.join(KINDS)}.")
    return known, fields.find(conn, known, key)


def _row(conn: sqlite3.Connection, attachment: int) -> sqlite3.Row:
    row = conn.execute("SELECT * FROM attachment WHERE id = ?", (attachment,)).fetchone()
    if not isinstance(row, sqlite3.Row):
        raise NoSuchRecord("That file is not attached any more.")
    return row


def _title(conn: sqlite3.Connection, kind: fields.RecordKind, number: int) -> str:
    name = conn.execute(f"SELECT {kind.named} FROM {kind.table} WHERE id = ?", (number,)).fetchone()[0]
    return f"{kind.title.lower()} {name}"


def _read(catalog: Catalog, path: Path) -> bytes:
    """Read a file, never more than may be attached; the catalog's own files would lose their locks by it."""
    name = safe_name(path.name)
    same = catalog_files.identity(path)
    if path.suffix.startswith(".seatbook") or (same is not None and same == catalog_files.identity(catalog.path)):
        raise FileRefused(f"“{name}” is a catalog; a catalog is not attached to a record.")
    try:
        if not path.is_file():
            raise FileRefused(f"“{name}” is no file that can be attached.")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
            size = path.stat().st_size
    except OSError as error:
        raise FileRefused(f"“{name}” cannot be read: {error.strerror or error}.") from error
    if len(content) > LARGEST:
        raise FileRefused(_TOO_LARGE.format(name=name, size=size / 1024 / 1024))
    if not content:
        raise FileRefused(f"“{name}” is empty; nothing is attached.")
    return content
