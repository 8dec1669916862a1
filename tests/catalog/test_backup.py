"""Copies of the catalog and whether it is sound."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import backup, catalog_files, opening, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, CatalogUnwritable

ROOT = Path(__file__).resolve().parents[2]


def names(path: Path) -> list[str]:
    with Catalog.open(path) as catalog, closing(catalog.reader()) as conn:
        return [row[0] for row in conn.execute("SELECT name FROM team ORDER BY name")]


def test_a_backup_of_a_catalog_in_use_holds_everything(catalog: Catalog, tmp_path: Path) -> None:
    records.add(catalog, "team", {"name": "a"})
    backup.backup(catalog, tmp_path / "copy.seatbook")
    assert names(tmp_path / "copy.seatbook") == ["a"]
    with pytest.raises(CatalogError, match="exists already"):
        backup.backup(catalog, tmp_path / "copy.seatbook")
    with pytest.raises(CatalogError, match="cannot be written"):
        backup.backup(catalog, tmp_path / "missing" / "copy.seatbook")


def test_one_backup_a_day_and_fourteen_kept(catalog: Catalog) -> None:
    assert backup.daily(catalog, "2026-01-01") is None  # nothing in it yet
    records.add(catalog, "team", {"name": "a"})
    days = [f"2026-02-{day:02}" for day in range(1, 21)]
    assert all(backup.daily(catalog, day) for day in days)
    assert backup.daily(catalog, days[-1]) is None
    kept = sorted(path.stem[-10:] for path in catalog_files.backup_folder(catalog.path).iterdir())
    assert kept == days[-14:]


def test_several_programs_make_the_days_backup_at_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    records.add(catalog, "team", {"name": "a"})
    one = backup.backup
    made: list[Path | None] = []

    def slow(ours: Catalog, target: Path, *, replace: bool) -> None:
        monkeypatch.setattr(backup, "backup", one)
        with Catalog.open(catalog.path) as theirs:
            made.append(backup.daily(theirs, "2026-02-01"))
        one(ours, target, replace=replace)

    monkeypatch.setattr(backup, "backup", slow)
    made.append(backup.daily(catalog, "2026-02-01"))
    folder = catalog_files.backup_folder(catalog.path)
    copy = folder / f"{catalog.path.stem} 2026-02-01.seatbook"
    assert made == [copy, copy]
    assert list(folder.iterdir()) == [copy]
    assert names(copy) == ["a"]


def test_what_is_left_of_a_backup_is_removed_once_nobody_writes_it(catalog: Catalog) -> None:
    records.add(catalog, "team", {"name": "a"})
    folder = catalog_files.backup_folder(catalog.path)
    folder.mkdir()
    left, running = (folder / f".seatbook-0000000{n}.partial" for n in (0, 1))
    journal = folder / f"{left.name}-journal"
    for path in (left, journal, running):
        path.write_bytes(b"half a copy")
    os.utime(left, (1, 1))
    os.utime(journal, (1, 1))
    made = backup.daily(catalog, "2026-02-01")
    assert sorted(folder.iterdir()) == [running, made]


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.catalog import backup, copying
from desktop_app.catalog.catalog import Catalog

path, target, what = map(Path, sys.argv[1:])
end = lambda *_: os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
copying.os.fsync = end  # all is written, and nothing has its name yet
if what.name == "restore":
    backup.restore(target, path)
else:
    with Catalog.open(path) as catalog:
        backup.backup(catalog, target, replace=what.name == "again")
"""


@pytest.mark.parametrize("what", ["first", "again", "restore"])
def test_a_copy_whose_program_is_killed_is_whole_or_not_there(catalog: Catalog, tmp_path: Path, what: str) -> None:
    records.add(catalog, "team", {"name": "a"})
    copy = tmp_path / "copy.seatbook"
    if what != "first":
        backup.backup(catalog, copy)
    records.add(catalog, "team", {"name": "b"})
    catalog.close()
    command = [sys.executable, "-c", KILLED, str(catalog.path), str(copy), what]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert ended.returncode != 0
    assert ended.stderr == b""
    left = {path.name for path in tmp_path.glob("*.seatbook")}  # no half one, which would be taken for a copy
    assert left == {"catalog0.seatbook"} | ({"copy.seatbook"} if what != "first" else set())
    assert names(catalog.path) == ["a", "b"]
    if what != "first":
        assert names(copy) == ["a"]


def test_backups_of_a_catalog_with_brackets_in_its_name_are_kept_as_of_any_other(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "AI [2026].seatbook", create=True) as catalog:
        records.add(catalog, "team", {"name": "a"})
        for day in range(1, 21):
            backup.daily(catalog, f"2026-02-{day:02}")
        assert len(list(catalog_files.backup_folder(catalog.path).iterdir())) == backup.KEPT


def test_restoring_puts_the_copy_in_place_and_keeps_the_present_one(catalog: Catalog, tmp_path: Path) -> None:
    records.add(catalog, "team", {"name": "a"})
    backup.backup(catalog, tmp_path / "copy.seatbook")
    records.add(catalog, "team", {"name": "b"})
    catalog.close()
    kept = backup.restore(tmp_path / "copy.seatbook", catalog.path)
    assert names(catalog.path) == ["a"]
    assert kept is not None
    assert names(kept) == ["a", "b"]


def test_a_restore_without_room_leaves_all_as_it_was(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(catalog, "team", {"name": "a"})
    (tmp_path / "elsewhere").mkdir()
    copy = tmp_path / "elsewhere" / "copy.seatbook"
    backup.backup(catalog, copy)
    records.add(catalog, "team", {"name": "b"})
    catalog.close()
    before = sorted(tmp_path.iterdir())

    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CatalogUnwritable, match=r"No space left on device\); .* is as it was"):
        backup.restore(copy, catalog.path)
    assert names(catalog.path) == ["a", "b"]
    assert sorted(tmp_path.iterdir()) == before


def test_who_waits_to_open_a_catalog_that_is_restored_gets_the_restored_one(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.add(catalog, "team", {"name": "a"})
    backup.backup(catalog, tmp_path / "copy.seatbook")
    catalog.close()
    connect = opening.connect

    def waited(path: Path, *, wait_seconds: float) -> sqlite3.Connection:
        monkeypatch.setattr(opening, "connect", connect)
        conn = connect(path, wait_seconds=wait_seconds)
        (tmp_path / "copy.seatbook").replace(path)  # as a restore does: what this connection has open is gone
        return conn

    monkeypatch.setattr(opening, "connect", waited)
    with Catalog.open(catalog.path) as opened:
        records.add(opened, "team", {"name": "b"})
    assert names(catalog.path) == ["a", "b"]


def test_a_damaged_copy_is_not_restored(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "bad.seatbook").write_bytes(b"SQLite format 3\x00" + b"\x00" * 4096)
    with pytest.raises(CatalogError):
        backup.restore(tmp_path / "bad.seatbook", catalog.path)
    assert names(catalog.path) == []


def test_check_names_what_is_wrong(catalog: Catalog) -> None:
    assert backup.check(catalog.writer) == []
    catalog.writer.execute("PRAGMA foreign_keys = OFF")
    catalog.writer.execute("INSERT INTO tool(id, vendor_id, name) VALUES (1, 99, 'x')")
    assert backup.check(catalog.writer) == ["A row of tool points to a record of vendor that is not there."]


def test_check_looks_at_bulk_rows_too(catalog: Catalog) -> None:
    catalog.writer.execute(
        "INSERT INTO activity(id, operation_id, seat_id, source_id, sheet_id) VALUES (1, 5, 6, 7, 8)"
    )
    assert backup.check(catalog.writer) == [
        "1 rows of activity point to a record of seat that is not there.",
        "1 rows of activity point to a record of activity_source that is not there.",
        "1 rows of activity point to a record of operation that is not there.",
        "1 rows of activity point to a record of source_sheet that is not there.",
    ]
