"""Erase a person: from the records, the history, the rows as they were read, the questions, and from search.

What stays is a person without a name ("Erased person 4711"), so that counts, money and seats stay as they were. Every
text that names the person is replaced everywhere, whole words alone and whatever their case. It cannot be taken back,
and leaves no trace of the old texts in the file: deleted pages are overwritten and the file is written anew, at the
latest when the last program that has it open closes it. Attached
files are not looked into; those that were removed are gone for good then.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import attachments, catalog_files
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.catalog.raw_rows import pack

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_SHORTEST = 4  # of a text that is looked for: shorter ones are parts of everything
_KEPT = {"operation": ("at", "kind"), "invoice_line": ("row_key",), "usage": ("row_key",), "setting": ("scope", "name")}
_CLEARED = ("title", "manager", "start_date", "end_date", "employee_no", "email")


@dataclass(frozen=True)
class Erased:
    """What was replaced: the new name, and how many rows of each table."""

    name: str
    rows: dict[str, int]
    backups: int  # copies of the catalog that still hold the person
    files: int  # attached files, which are not looked into
    waits: bool  # whether the old texts are overwritten only once nobody has the catalog open any more


def erase_person(catalog: Catalog, person_id: int) -> Erased:
    """Erase a person for good, as one operation that cannot be taken back. Raises NoSuchRecord for an unknown id."""
    conn = catalog.writer
    person = conn.execute("SELECT * FROM person WHERE id = ?", (person_id,)).fetchone()
    if person is None:
        raise NoSuchRecord(f"There is no person {person_id}.")
    mark = str(person_id)[-6:]
    name = f"Erased person {mark}"
    merged = conn.execute("SELECT * FROM person WHERE merged_into = ?", (person_id,)).fetchall()
    scrub = _scrubber(_texts(conn, (person, *merged)), name, mark)
    conn.create_function("scrub", 1, scrub, deterministic=True)
    conn.execute("PRAGMA secure_delete = ON")
    rows: dict[str, int] = {}
    try:
        with catalog.operation(f"Erased a person: {name}", kind="erase"):
            conn.execute("UPDATE temp.journal SET operation_id = NULL")  # the history must not keep what is erased
            for table, columns in _text_columns(conn):
                if changed := _replace(conn, table, columns):
                    rows[table] = changed
            if changed := _replace_packs(conn, scrub):
                rows["source_cells"] = changed
            cleared = ", ".join(f"{column} = NULL" for column in _CLEARED)
            conn.execute(f"UPDATE person SET name = ?1, {cleared} WHERE ?2 IN (id, merged_into)", (name, person_id))
            attachments.forget_unused(conn)
            for index in ("record_search", "person_part", "seat_part", "line_part"):
                conn.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
    finally:
        conn.create_function("scrub", 1, None)
    waits = not _overwritten(conn)
    folder = catalog_files.backup_folder(catalog.path)
    backups = len(list(folder.glob("*.seatbook"))) if folder.is_dir() else 0
    files = int(conn.execute("SELECT count(*) FROM attachment").fetchone()[0])
    return Erased(name, rows, backups, files, waits)


def _overwritten(conn: sqlite3.Connection) -> bool:
    """Write the file anew and tell whether that was possible: others may read the old pages, or the disk be full.

    Where it was not, the last one who closes the catalog overwrites what was deleted.
    """
    try:
        conn.execute("VACUUM")
        return bool(conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    except sqlite3.OperationalError:
        return False
    finally:
        conn.execute("PRAGMA secure_delete = OFF")


def _texts(conn: sqlite3.Connection, people: Sequence[sqlite3.Row]) -> list[str]:
    """Return what names a person, given with the records merged into theirs: name, address, number, names, logins."""
    texts = {text for person in people for text in (person["name"], person["email"], person["employee_no"])}
    for person in people:
        for sql in (
            "SELECT key FROM person_alias WHERE person_id = ?", "SELECT account FROM seat WHERE person_id = ?",
            "SELECT DISTINCT account FROM usage WHERE person_id = ?",
        ):  # fmt: skip
            texts |= {row[0] for row in conn.execute(sql, (person["id"],))}
    found = {text.casefold() for text in texts if text and len(text) >= _SHORTEST}
    return sorted(found, key=lambda text: (-len(text), text))


def _scrubber(texts: Sequence[str], name: str, mark: str) -> Callable[[Any], Any]:
    """Return what replaces the texts in a text: the name by the new name, each other text by a mark of its own."""
    marks = {text: name if " " in text else f"erased-{mark}-{number}" for number, text in enumerate(texts, start=1)}
    if not marks:
        return lambda value: value
    pattern = re.compile(rf"(?<![\w@.-])(?:{'|'.join(map(re.escape, marks))})(?![\w@-])", re.IGNORECASE)

    def scrub(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return pattern.sub(lambda match: marks.get(match[0].casefold(), name), value)

    return scrub


def _text_columns(conn: sqlite3.Connection) -> list[tuple[str, list[str]]]:
    """Return every table of the catalog with its columns of text, without those that identify rows."""
    found = []
    for (table,) in conn.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'record_search%' "
        "AND name NOT LIKE 'sqlite_%' AND name <> 'source_cells' ORDER BY name"
    ).fetchall():
        columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})") if row[2] == "TEXT"]
        kept = _KEPT.get(table, ())
        columns = [column for column in columns if column not in kept]
        if columns:
            found.append((table, columns))
    return found


def _replace(conn: sqlite3.Connection, table: str, columns: Sequence[str]) -> int:
    """Replace in every row of a table that names the person; aliases go altogether."""
    touched = " OR ".join(f"scrub({column}) IS NOT {column}" for column in columns)
    if table == "person_alias":
        return conn.execute(f"DELETE FROM person_alias WHERE {touched}").rowcount
    pairs = ", ".join(f"{column} = scrub({column})" for column in columns)
    alike = "OR REPLACE " if table == "sentence" else ""  # without the names, two may be the same
    return conn.execute(f"UPDATE {alike}{table} SET {pairs} WHERE {touched}").rowcount


def _replace_packs(conn: sqlite3.Connection, scrub: Callable[[Any], Any]) -> int:
    """Replace in the rows as they were read."""
    changed = 0
    for sheet, first, blob in conn.execute("SELECT sheet_id, first_row, cells FROM source_cells").fetchall():
        numbers, rows = json.loads(zlib.decompress(blob))
        fresh = [[scrub(cell) for cell in row] for row in rows]
        if fresh != rows:
            packed = pack(json.dumps((numbers, fresh), ensure_ascii=False).encode())
            conn.execute("UPDATE source_cells SET cells = ? WHERE sheet_id = ? AND first_row = ?",
                         (packed, sheet, first))  # fmt: skip
            changed += 1
    return changed
