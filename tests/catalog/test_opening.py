"""What is opened, what is refused and with which words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from desktop_app.catalog import catalog_files, opening, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogDamaged, CatalogError, CatalogLocked, CatalogOnNetwork, CatalogTooNew


def run(script: str, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script, *args], capture_output=True, text=True, check=False)


def test_opening_imports_no_migrations(catalog: Catalog) -> None:
    script = """import sys
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
with Catalog.open(Path(sys.argv[1])) as catalog:
    catalog.reader().close()
print(sorted({"sqlite_utils", "pandas", "openpyxl"} & set(sys.modules)))"""
    done = run(script, str(catalog.path))
    assert done.stdout.strip() == "[]", done.stderr


def test_a_newer_catalog_is_refused_unchanged(catalog: Catalog) -> None:
    catalog.writer.execute(f"PRAGMA user_version = {opening.SCHEMA_VERSION + 1}")
    with pytest.raises(CatalogTooNew, match="later version"):
        Catalog.open(catalog.path)
    assert catalog.writer.execute("PRAGMA user_version").fetchone()[0] == opening.SCHEMA_VERSION + 1


def test_another_programs_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE bookmark(id)")
    with pytest.raises(CatalogDamaged, match="another program"):
        Catalog.open(path, create=True)


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_file_is_refused_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.seatbook"
    path.write_bytes(content)
    with pytest.raises(CatalogDamaged, match="Restore a backup"):
        Catalog.open(path, create=True)
    assert path.read_bytes() == content


def test_folders_and_missing_places_are_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="is a folder"):
        Catalog.open(tmp_path)
    with pytest.raises(CatalogError, match="There is no folder"):
        Catalog.open(tmp_path / "missing" / "a.seatbook", create=True)
    with pytest.raises(CatalogError, match="There is no catalog"):
        Catalog.open(tmp_path / "a.seatbook")
    assert list(tmp_path.iterdir()) == []


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_on_network", lambda folder: True)
    with pytest.raises(CatalogOnNetwork, match="network share"):
        Catalog.open(tmp_path / "a.seatbook", create=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells a share by its drive")
@pytest.mark.parametrize(
    ("folder", "refused"),
    [("/Users/ada", False), ("/Volumes/Finance", True), ("/Volumes/Finance/2026", True), ("/Volumes/Finance 2", False)],
)
def test_a_share_is_known_by_where_it_is_mounted(monkeypatch: pytest.MonkeyPatch, folder: str, refused: bool) -> None:
    mounts = [("/", "apfs"), ("/Volumes/Finance", "smbfs"), ("/Volumes/Finance 2", "apfs")]
    monkeypatch.setattr(opening, "_mounts", lambda: mounts)
    assert opening._on_network(Path(folder)) is refused


def test_a_mac_says_where_its_file_systems_are_mounted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "is_file", lambda self: False)  # it has no /proc
    told = [SimpleNamespace(mountpoint="/Volumes/Finance", fstype="smbfs")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_which: told)
    assert opening._mounts() == [("/Volumes/Finance", "smbfs")]


def test_a_catalog_that_another_writes_is_locked(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.catalog.catalog.WAIT_SECONDS", 0.01)
    with Catalog.open(catalog.path) as other, other.operation("Hold"):
        catalog.writer.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(CatalogLocked, match="in use"), catalog.operation("Wait"):
            pass


def test_an_operation_inside_another_is_a_bug_not_a_lock(catalog: Catalog) -> None:
    with catalog.operation("Outer"), pytest.raises(sqlite3.OperationalError), catalog.operation("Inner"):
        pass
    assert [row["title"] for row in catalog.writer.execute("SELECT title FROM operation")] == ["Outer"]


def test_a_reader_cannot_write(catalog: Catalog) -> None:
    with closing(catalog.reader()) as reader, pytest.raises(sqlite3.OperationalError):
        reader.execute("INSERT INTO team(id, name) VALUES (1, 'x')")


def test_the_revision_grows_with_every_operation_of_any_process(catalog: Catalog) -> None:
    seen = [catalog.revision]
    with Catalog.open(catalog.path) as other:
        other.ids.reserve(50_000_000)  # its ids run ahead of the clock
        for writer in (other, catalog, other, catalog):
            with writer.operation("Step"):
                pass
            seen.append(catalog.revision)
    assert seen == sorted(set(seen))


def test_an_error_leaves_nothing(catalog: Catalog) -> None:
    def fail() -> None:
        with catalog.operation("Fail"):
            catalog.writer.execute("INSERT INTO team(id, name) VALUES (1, 'x')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert catalog.revision == 0
    assert catalog.writer.execute("SELECT count(*) FROM team").fetchone()[0] == 0
    assert catalog.writer.execute("SELECT operation_id FROM temp.journal").fetchone()[0] is None


def test_a_process_killed_inside_an_operation_leaves_the_catalog_as_before(catalog: Catalog) -> None:
    records.add(catalog, "team", {"name": "Before"})
    script = """import os, sys
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
catalog = Catalog.open(Path(sys.argv[1]))
with catalog.operation("Killed"):
    for number in range(5000):
        catalog.writer.execute("INSERT INTO team(id, name) VALUES (?, ?)", (catalog.ids.next(), str(number)))
    os._exit(9)"""
    assert run(script, str(catalog.path)).returncode == 9
    with Catalog.open(catalog.path) as again:
        assert [row[0] for row in again.writer.execute("SELECT name FROM team")] == ["Before"]
        assert again.writer.execute("SELECT count(*) FROM operation").fetchone()[0] == 1
        records.add(again, "team", {"name": "After"})


def older(path: Path) -> None:
    """Make a catalog look like one of an earlier schema: the migration is faked by the test."""
    with Catalog.open(path, create=True) as catalog:
        records.add(catalog, "team", {"name": "Kept"})
        catalog.writer.execute("PRAGMA user_version = 0")


@pytest.mark.parametrize("links", [True, False])
def test_a_catalog_that_another_process_made_meanwhile_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path, apply = tmp_path / "new.seatbook", opening._apply

    def slow(fresh: Path) -> None:
        monkeypatch.setattr(opening, "_apply", apply)
        with Catalog.open(path, create=True) as quicker:
            records.add(quicker, "vendor", {"name": "Theirs"})
        apply(fresh)

    def no_links(source: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted", str(target))

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(opening, "_apply", slow)
    with Catalog.open(path, create=True) as catalog:
        records.add(catalog, "vendor", {"name": "Ours"})
        names = [row[0] for row in catalog.writer.execute("SELECT name FROM vendor ORDER BY id")]
    assert names == ["Theirs", "Ours"]
    assert [one.name for one in tmp_path.iterdir()] == ["new.seatbook"]


def test_an_older_catalog_is_backed_up_and_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.seatbook"
    older(path)

    def migrate(copy: Path) -> None:
        assert copy != path
        with (
            closing(sqlite3.connect(path, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("INSERT INTO team(id, name) VALUES (1, 'lost')")
        with closing(sqlite3.connect(copy)) as conn:
            conn.execute("ALTER TABLE team ADD COLUMN colour TEXT")
            conn.execute("PRAGMA user_version = 1")
            conn.commit()

    monkeypatch.setattr(opening, "_apply", migrate)
    with Catalog.open(path) as catalog:
        assert dict(catalog.writer.execute("SELECT name, colour FROM team").fetchone()) == {
            "name": "Kept",
            "colour": None,
        }
    kept = list(catalog_files.backup_folder(path).iterdir())
    assert len(kept) == 1
    with closing(sqlite3.connect(kept[0])) as conn:
        assert conn.execute("PRAGMA user_version").fetchone()[0] == 0


HELD_OPEN = """import sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
conn.execute("SELECT count(*) FROM team").fetchone()
print("open", flush=True)
sys.stdin.read()"""


def test_a_catalog_that_another_program_has_open_is_not_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would go on with the old file, and what it writes would be lost."""
    path = tmp_path / "old.seatbook"
    older(path)
    monkeypatch.setattr(opening, "_apply", lambda copy: pytest.fail("it was migrated"))
    other = subprocess.Popen(
        [sys.executable, "-c", HELD_OPEN, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(CatalogLocked, match=r"another program has it open\. Close it there"):
            Catalog.open(path)
    assert not catalog_files.backup_folder(path).exists()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.seatbook"
    older(path)
    before = path.read_bytes()

    def migrate(copy: Path) -> None:
        with closing(sqlite3.connect(copy)) as conn:
            conn.execute("DROP TABLE team")
        raise CatalogError("broken links")

    monkeypatch.setattr(opening, "_apply", migrate)
    with pytest.raises(CatalogError, match="broken links"):
        Catalog.open(path)
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == ["old backups", "old.seatbook"]


OPENED_BESIDE = """import sqlite3, sys
conn = sqlite3.connect(sys.argv[1])
conn.execute("SELECT count(*) FROM tool").fetchone()
conn.close()"""


def test_opening_a_catalog_twice_gives_up_no_lock(catalog: Catalog) -> None:
    """A process that believes to be the last one clears the log away under all others."""
    records.add(catalog, "vendor", {"name": "Bluebird"})
    Catalog.open(catalog.path).close()
    done = run(OPENED_BESIDE, str(catalog.path))
    assert done.returncode == 0, done.stderr
    assert catalog.path.with_name(f"{catalog.path.name}-wal").exists()
    with closing(catalog.reader()) as reader:
        assert reader.execute("SELECT name FROM vendor").fetchall()
