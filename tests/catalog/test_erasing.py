"""A person who is erased is nowhere in the file any more, and everything that counted still counts."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import backup, journal, records, search, sentence_store
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.erasing import erase_person
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.catalog.raw_rows import encode, pack, unpack
from desktop_app.catalog.sentences import say


@pytest.fixture
def staffed(catalog: Catalog) -> Catalog:
    """Ada Olsen with a seat, an alias and a history, and Ada Olsensen, who is somebody else."""
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    records.add(catalog, "subscription", {"name": "Cursor Team", "tool": "Cursor"})
    records.add(catalog, "person", {"name": "Ada Olsen", "email": "Ada.Olsen@larkfield.example"})
    records.add(catalog, "person", {"name": "Ada Olsensen", "email": "ada.olsensen@larkfield.example"})
    records.add(catalog, "seat", {"subscription": "Cursor Team", "account": "aolsen-dev", "person": "Ada Olsen"})
    records.edit(catalog, "tool", "Cursor", {"note": "Ask Ada Olsen (ada.olsen@larkfield.example) first"})
    return catalog


def person(catalog: Catalog) -> int:
    return int(catalog.writer.execute("SELECT id FROM person WHERE name = 'Ada Olsen'").fetchone()[0])


def add_raw_rows(catalog: Catalog) -> None:
    conn = catalog.writer
    with catalog.operation("Import", kind="import") as operation:
        file, sheet = catalog.ids.next(), catalog.ids.next()
        conn.execute(
            "INSERT INTO source_file(id, operation_id, name, sha256, size, imported_at) VALUES (?, ?, 'a', 'b', 1, '')",
            (file, operation.id),
        )
        conn.execute(
            "INSERT INTO source_sheet(id, file_id, name, format, kind, header_row, header, report) "
            "VALUES (?, ?, 'S', 'seats', 'seats', 1, '[\"Name\"]', '{}')",
            (sheet, file),
        )
        why = [say("“{text}” is no number", text=text) for text in ("Ada Olsen", "ADA OLSEN")]  # alike without her name
        sentence_store.keep(conn, why)
        packed = pack(encode([2, 3], [["ADA OLSEN", 5], ["Ben Lee", "AOLSEN-DEV"]]))
        conn.execute("INSERT INTO source_cells VALUES (?, 2, 3, ?)", (sheet, packed))


def test_nothing_of_the_person_is_left_in_the_file(staffed: Catalog) -> None:
    add_raw_rows(staffed)
    number = person(staffed)
    found = erase_person(staffed, number)
    assert not found.waits
    assert found.name.startswith("Erased person ")
    assert {"seat", "change", "source_cells", "tool", "operation"} <= found.rows.keys()
    for row in staffed.writer.execute("SELECT cells FROM source_cells"):
        assert unpack(row[0])[2] == [found.name, 5]
        assert str(unpack(row[0])[3][1]).startswith("erased-")
        assert b"OLSEN" not in zlib.decompress(row[0])
    [reason] = staffed.writer.execute("SELECT text FROM sentence").fetchone()
    assert sentence_store.sentence(staffed.writer, reason) == f"“{found.name}” is no number"
    path = staffed.path
    staffed.close()
    left = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*")).lower()
    for text in (b'ada olsen"', b"ada.olsen@", b"aolsen-dev"):
        assert text not in left
    assert b"ada olsensen" in left


def test_what_others_still_read_is_said_and_gone_when_they_close(staffed: Catalog) -> None:
    add_raw_rows(staffed)
    staffed.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    staffed.writer.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(staffed.path)) as other:
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM person WHERE name = 'Ada Olsen'").fetchone() == (1,)
        assert erase_person(staffed, person(staffed)).waits
        staffed.close()
    assert b"aolsen-dev" not in staffed.path.read_bytes().lower()


def test_a_file_that_cannot_be_written_anew_leaves_the_person_erased(staffed: Catalog) -> None:
    staffed.writer.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(staffed.path)) as other:
        staffed.writer.set_trace_callback(lambda sql: other.execute("BEGIN IMMEDIATE") if sql == "VACUUM" else None)
        assert erase_person(staffed, person(staffed)).waits
        staffed.writer.set_trace_callback(None)
        assert other.in_transaction
    staffed.close()
    assert b"aolsen-dev" not in staffed.path.read_bytes().lower()


def test_who_has_a_longer_name_stays_and_counts_stay(staffed: Catalog) -> None:
    erase_person(staffed, person(staffed))
    conn = staffed.writer
    names = {row[0] for row in conn.execute("SELECT name FROM person")}
    assert "Ada Olsensen" in names
    assert conn.execute("SELECT count(*) FROM seat WHERE person_id IS NOT NULL").fetchone()[0] == 1
    assert [hit.title for hit in search.search(conn, "Olsen")] == ["Ada Olsensen"]
    assert backup.check(conn) == []


def test_it_is_not_taken_back_and_older_steps_still_are(staffed: Catalog) -> None:
    erase_person(staffed, person(staffed))
    [erased] = [row for row in journal.history(staffed.writer) if row["kind"] == "erase"]
    with pytest.raises(CatalogError, match="nothing of it was kept"):
        journal.revert(staffed, erased["id"])
    journal.undo(staffed)  # the note of the tool
    assert staffed.writer.execute("SELECT note FROM tool").fetchone()[0] is None


def test_copies_that_still_hold_the_person_are_counted(staffed: Catalog, tmp_path: Path) -> None:
    backup.daily(staffed, "2026-10-01")
    assert erase_person(staffed, person(staffed)).backups == 1
    with pytest.raises(NoSuchRecord):
        erase_person(staffed, 1)
