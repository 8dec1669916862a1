"""A catalog that was made for nothing is taken away, and no other."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import records, unused
from desktop_app.catalog.catalog import Catalog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new.seatbook"


def test_one_in_which_nothing_happened_is_taken_away(path: Path) -> None:
    with Catalog.open(path, create=True):
        pass
    assert unused.take_away(path)
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize("system", ["win32"] if sys.platform == "win32" else ["linux", "darwin", "win32"])
def test_it_is_closed_first_where_an_open_file_cannot_be_removed(
    path: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Elsewhere it is held until it is gone, so that nobody can begin with it in between."""
    with Catalog.open(path, create=True):
        pass
    held: list[bool] = []
    remove = Path.unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if self == path:
            with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
                try:
                    other.execute("BEGIN EXCLUSIVE")
                    held.append(False)
                except sqlite3.OperationalError:
                    held.append(True)
        remove(self, missing_ok)

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "unlink", unlink)
    assert unused.take_away(path)
    assert held == [system != "win32"]


def test_one_that_another_program_has_open_stays(path: Path) -> None:
    with Catalog.open(path, create=True) as held:
        held.writer.execute("SELECT count(*) FROM operation").fetchone()
        assert not unused.take_away(path)
        records.add(held, "vendor", {"name": "Mine"})
    assert path.is_file()


def test_one_into_which_something_was_written_stays(path: Path) -> None:
    with Catalog.open(path, create=True) as catalog:
        records.add(catalog, "vendor", {"name": "Mine"})
    assert not unused.take_away(path)
    assert path.is_file()


def test_what_is_no_catalog_stays(path: Path) -> None:
    path.write_bytes(b"something else entirely")
    assert not unused.take_away(path)
    assert path.read_bytes() == b"something else entirely"
