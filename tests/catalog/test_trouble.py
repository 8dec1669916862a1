"""What the disk, other programs and other hands do to an open catalog: a sentence, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import backup, catalog_files, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import (
    CatalogDamaged,
    CatalogError,
    CatalogGone,
    CatalogLocked,
    CatalogUnwritable,
)

ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")

FILLING = """
import resource, signal, sys
from pathlib import Path
from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError

with Catalog.open(Path(sys.argv[1])) as catalog:
    records.add(catalog, "vendor", {"name": "kept"})
    catalog.make_whole()
    room = Path(sys.argv[1]).stat().st_size + 200_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    try:
        for number in range(10_000):
            records.add(catalog, "vendor", {"name": f"vendor {number} " + "x" * 2000})
    except CatalogError as error:
        print(number, error)
"""


def vendors(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as conn:
        return [row[0] for row in conn.execute("SELECT name FROM vendor ORDER BY name")]


def test_a_full_disk_is_said_and_the_step_left_out(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Bluebird"})
    pages = catalog.writer.execute("PRAGMA page_count").fetchone()[0]
    catalog.writer.execute(f"PRAGMA max_page_count = {pages}")
    many = [(number, f"{number}" * 500) for number in range(1000)]
    with pytest.raises(CatalogUnwritable, match="no room left"), catalog.operation("Many"):
        catalog.writer.executemany("INSERT INTO team(id, name) VALUES (?, ?)", many)
    catalog.writer.execute(f"PRAGMA max_page_count = {pages + 1000}")
    assert catalog.writer.execute("SELECT count(*) FROM team").fetchone()[0] == 0
    records.add(catalog, "team", {"name": "after"})
    assert backup.check(catalog.writer) == []


@posix
def test_a_file_that_may_not_grow_ends_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "full.seatbook"
    Catalog.open(path, create=True).close()
    command = [sys.executable, "-c", FILLING, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    number, said = done.stdout.split(" ", 1)
    assert "Nothing of this step was written" in said
    assert len(vendors(path)) == int(number) + 1, "all that was said to be written is there, and no more"
    with Catalog.open(path) as catalog:
        assert backup.check(catalog.writer) == []


@posix
@pytest.mark.parametrize("what", ["moved", "deleted", "replaced"])
def test_nothing_is_written_to_a_file_that_is_gone(catalog: Catalog, tmp_path: Path, what: str) -> None:
    records.add(catalog, "vendor", {"name": "Bluebird"})
    away = tmp_path / "away.seatbook"
    if what == "moved":
        catalog.path.rename(away)
    elif what == "deleted":
        catalog.path.unlink()
    else:
        (tmp_path / "other.seatbook").write_bytes(b"another file")
        (tmp_path / "other.seatbook").replace(catalog.path)
    assert not catalog.in_place
    with pytest.raises(CatalogGone, match=r"catalog0\.seatbook is no longer in .*moved, renamed, deleted or replaced"):
        records.add(catalog, "vendor", {"name": "Cursor"})
    backup.backup(catalog, tmp_path / "rescued.seatbook")
    assert vendors(tmp_path / "rescued.seatbook") == ["Bluebird"]
    if what == "moved":
        catalog.make_whole()
        shutil.copy(away, tmp_path / "looked.seatbook")
        assert vendors(tmp_path / "looked.seatbook") == ["Bluebird"], "whole without its log"
        away.rename(catalog.path)
        records.add(catalog, "vendor", {"name": "Cursor"})
        assert vendors(catalog.path) == ["Bluebird", "Cursor"]


def test_nothing_is_restored_over_a_catalog_that_is_open(catalog: Catalog, tmp_path: Path) -> None:
    """Who has it open would go on writing into a file that is gone."""
    records.add(catalog, "vendor", {"name": "Bluebird"})
    backup.backup(catalog, tmp_path / "copy.seatbook")
    records.add(catalog, "vendor", {"name": "Cursor"})
    with pytest.raises(CatalogLocked, match="in use"):
        backup.restore(tmp_path / "copy.seatbook", catalog.path)
    assert sorted(path.name for path in tmp_path.glob("*.seatbook")) == ["catalog0.seatbook", "copy.seatbook"]
    records.add(catalog, "vendor", {"name": "Otter"})
    assert vendors(catalog.path) == ["Bluebird", "Cursor", "Otter"]
    catalog.close()
    backup.restore(tmp_path / "copy.seatbook", catalog.path)
    assert vendors(catalog.path) == ["Bluebird"]


def test_a_backup_that_cannot_be_written_is_said(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Bluebird"})
    catalog_files.backup_folder(catalog.path).write_text("in the way")
    with pytest.raises(CatalogUnwritable, match="Today's backup cannot be written"):
        backup.daily(catalog, "2026-10-15")
    catalog_files.backup_folder(catalog.path).unlink()
    assert backup.daily(catalog, "2026-10-15") is not None


def bound_by_permissions() -> list[str]:
    """Return how a command is run that may not write where the permissions say so; skips where root always may."""
    if sys.platform == "win32":
        pytest.skip("permissions of folders are another matter on Windows")
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere; setpriv of util-linux would take that away")
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]


@pytest.mark.parametrize("which", ["folder", "file"])
def test_what_may_not_be_written_is_said(tmp_path: Path, which: str) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "company.seatbook"
    Catalog.open(path, create=True).close()
    bound = bound_by_permissions()
    (folder if which == "folder" else path).chmod(0o500)
    try:
        command = [
            *bound,
            sys.executable,
            "-m",
            "desktop_app",
            "add",
            "vendor",
            "name=Bluebird",
            "--catalog",
            str(path),
        ]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    finally:
        (folder if which == "folder" else path).chmod(0o700)
    assert done.returncode == 5
    assert "Traceback" not in done.stderr
    assert "Check that you may write" in done.stderr
    assert vendors(path) == []


def test_a_catalog_whose_damage_is_no_text_is_refused_and_can_be_restored(catalog: Catalog, tmp_path: Path) -> None:
    """SQLite quotes the bytes of the schema that it cannot read, and Python cannot make a sentence of them."""
    records.add(catalog, "vendor", {"name": "Bluebird"})
    backup.backup(catalog, tmp_path / "copy.seatbook")
    catalog.close()
    content = catalog.path.read_bytes()
    assert content.count(b"CREATE TABLE vendor (") == 1
    catalog.path.write_bytes(content.replace(b"CREATE TABLE vendor (", b"CREATE\xff\xfeABLE vendor ("))
    with pytest.raises(CatalogDamaged, match="damaged"):
        Catalog.open(catalog.path)
    with pytest.raises(CatalogError, match="damaged"):
        backup.restore(catalog.path, tmp_path / "elsewhere.seatbook")
    kept = backup.restore(tmp_path / "copy.seatbook", catalog.path)
    assert kept is not None
    assert b"CREATE\xff\xfeABLE vendor (" in kept.read_bytes()
    assert vendors(catalog.path) == ["Bluebird"]


def test_text_that_is_none_any_more_is_damage(catalog: Catalog) -> None:
    record = records.add(catalog, "vendor", {"name": "Bluebird"})
    with pytest.raises(CatalogDamaged, match="damaged"), catalog.operation("Read"):
        catalog.writer.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()
    assert record


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are text there")
def test_a_catalog_in_a_folder_whose_name_is_no_text_is_backed_up_and_restored(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/f\xfcr uns"))
    folder.mkdir()
    path = folder / 'company\'s #1 "100%?" ü.seatbook'
    with Catalog.open(path, create=True) as catalog:
        records.add(catalog, "vendor", {"name": "Bluebird"})
        made = backup.daily(catalog, "2026-10-15")
        records.add(catalog, "vendor", {"name": "Cursor"})
    assert made is not None
    assert backup.restore(made, path) is not None
    assert vendors(path) == ["Bluebird"]


def test_a_catalog_with_the_longest_name_is_made_and_one_with_a_longer_one_said(tmp_path: Path) -> None:
    longest = 255 - len("-journal")
    with Catalog.open(tmp_path / ("x" * (longest - 9) + ".seatbook"), create=True) as catalog:
        records.add(catalog, "vendor", {"name": "Bluebird"})
    with pytest.raises(CatalogUnwritable):
        Catalog.open(tmp_path / ("y" * 246 + ".seatbook"), create=True)
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".seatbook"] == []
