"""A catalog whose file is damaged inside: every command says so, `check` says what, and `restore` mends it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import backup
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogUnwritable
from tests.cli.conftest import Seatbook


@pytest.fixture
def copy(seatbook: Seatbook, catalog_path: Path, tmp_path: Path) -> Path:
    """A sound copy of the catalog, made before its page of teams was overwritten, as a dying disk does."""
    assert seatbook("add", "team", "name=Design").code == 0
    sound = tmp_path / "copies" / "sound.seatbook"
    sound.parent.mkdir()
    assert seatbook("backup", sound).code == 0
    with closing(sqlite3.connect(catalog_path)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'team'").fetchone()[0]
        size = conn.execute("PRAGMA page_size").fetchone()[0]
    with catalog_path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)
    return sound


@pytest.mark.usefixtures("copy")
@pytest.mark.parametrize(
    "command",
    [
        ("list", "teams"),
        ("add", "team", "name=Sales"),
        ("set", "team", "Design", "name=Sales"),
        ("backup", "another.seatbook"),
        ("export", "table", "teams", "teams.csv"),
    ],
)
@pytest.mark.parametrize("day", ["today", "first of the day"])
def test_what_meets_the_damage_says_so(
    seatbook: Seatbook, tmp_path: Path, command: tuple[str, ...], day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if day == "first of the day":  # its backup meets the damage before the command does
        for made in (tmp_path / "test backups").iterdir():
            made.unlink()
    outcome = seatbook(*command, "--json")
    assert outcome.code == 5
    assert outcome.document["error"]["code"] == "catalog"
    assert "test.seatbook is not a Seatbook catalog, or it is damaged" in outcome.document["error"]["message"]
    assert "Restore a backup from the folder “test backups”" in outcome.document["error"]["message"]
    assert not (tmp_path / command[-1]).exists()


@pytest.mark.usefixtures("copy")
def test_check_says_what_is_damaged(seatbook: Seatbook) -> None:
    outcome = seatbook("check", "--json")
    assert outcome.code == 5
    assert any(problem.startswith("Integrity: ") for problem in outcome.document["problems"])


@pytest.mark.parametrize("content", [None, b"no database at all " * 100])
def test_a_backup_is_restored_in_its_place(
    seatbook: Seatbook, catalog_path: Path, copy: Path, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        catalog_path.write_bytes(content)
    damaged = catalog_path.read_bytes()
    assert seatbook("restore", copy).code == 0
    assert [team["name"] for team in seatbook("list", "teams", "--json").document["teams"]] == ["Design"]
    assert seatbook("check").code == 0
    assert (tmp_path / "test before restore 1.seatbook").read_bytes() == damaged


def test_a_restore_that_fails_keeps_the_damaged_file(
    catalog_path: Path, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged, before = catalog_path.read_bytes(), sorted(tmp_path.iterdir())

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CatalogUnwritable, match=r"No space left on device.*is as it was"):
        backup.restore(copy, catalog_path)
    assert catalog_path.read_bytes() == damaged
    assert sorted(tmp_path.iterdir()) == before


def test_a_sound_catalog_is_found_sound(catalog_path: Path) -> None:
    with Catalog.open(catalog_path, create=True) as catalog:
        assert backup.check(catalog.writer) == []
