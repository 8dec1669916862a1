"""A connection that is left open is told, and one that is closed is not."""

from __future__ import annotations

import gc
import sqlite3
import warnings
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import journal_triggers, opening
from desktop_app.catalog.catalog import Catalog
from tests.connections import Watched


def test_what_is_left_open_is_told_with_where_it_was_made() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        conn: sqlite3.Connection | None = sqlite3.connect(":memory:")
        assert isinstance(conn, Watched)
        conn = None
        gc.collect()
    (message,) = [str(one.message) for one in told]
    assert "left open" in message
    assert "test_what_is_left_open_is_told_with_where_it_was_made (test_connections.py:" in message


def test_what_is_closed_is_not_told() -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with closing(sqlite3.connect(":memory:")) as conn:
            conn.execute("SELECT 1")
        del conn
        gc.collect()
    assert told == []


def test_a_catalog_that_does_not_open_leaves_no_connection(
    empty_catalog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.seatbook"
    path.write_bytes(empty_catalog.read_bytes())
    made: list[sqlite3.Connection] = []

    def connect(path: Path, *, wait_seconds: float) -> sqlite3.Connection:
        made.append(plain(path, wait_seconds=wait_seconds))
        return made[-1]

    def fail(_: object) -> None:
        raise KeyboardInterrupt

    plain = opening.connect
    monkeypatch.setattr(opening, "connect", connect)
    monkeypatch.setattr(journal_triggers, "triggers", fail)
    with pytest.raises(KeyboardInterrupt):
        Catalog.open(path)
    (conn,) = made
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        conn.execute("SELECT 1")
