"""A catalog that was made for nothing is taken away, and no other."""

from __future__ import annotations

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
