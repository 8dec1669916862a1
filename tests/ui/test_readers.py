"""Connections that are kept: one a line, as long as the catalog is open and nothing failed on them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogGone
from desktop_app.ui.readers import Readers


def teams(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT count(*) FROM team").fetchone()[0])


def test_a_line_keeps_its_connection_and_sees_what_was_written_since(small: Path) -> None:
    with Catalog.open(small) as catalog:
        readers = Readers(catalog)
        used: list[sqlite3.Connection] = []

        def noted(conn: sqlite3.Connection) -> int:
            used.append(conn)
            return teams(conn)

        before = readers.read("first", noted)
        with catalog.operation("A new team"):
            catalog.writer.execute("INSERT INTO team(id, name) VALUES (987654321, 'Harbour')")
        assert readers.read("first", noted) == before + 1
        readers.read("search", noted)
        assert used[0] is used[1]
        assert used[2] is not used[0]
        readers.close()
        for conn in used:
            with pytest.raises(sqlite3.ProgrammingError):
                teams(conn)


def test_a_connection_on_which_something_failed_is_not_used_again(small: Path) -> None:
    with Catalog.open(small) as catalog:
        readers = Readers(catalog)
        used: list[sqlite3.Connection] = []

        def fail(conn: sqlite3.Connection) -> None:
            used.append(conn)
            conn.execute("SELECT nothing")

        with pytest.raises(sqlite3.OperationalError):
            readers.read("first", fail)
        with pytest.raises(sqlite3.ProgrammingError):
            teams(used[0])
        assert readers.read("first", teams) > 0
        readers.close()


def test_what_is_at_work_while_the_catalog_is_closed_is_closed_after_it(small: Path) -> None:
    with Catalog.open(small) as catalog:
        readers = Readers(catalog)
        used: list[sqlite3.Connection] = []

        def work(conn: sqlite3.Connection) -> int:
            used.append(conn)
            readers.close()
            return teams(conn)

        assert readers.read("first", work) > 0
        with pytest.raises(sqlite3.ProgrammingError):
            teams(used[0])


def test_a_kept_connection_does_not_answer_for_a_file_that_is_gone(small: Path) -> None:
    with Catalog.open(small) as catalog:
        readers = Readers(catalog)
        readers.read("first", teams)
        small.rename(small.with_name("elsewhere.seatbook"))
        with pytest.raises(CatalogGone):
            readers.read("first", teams)
        readers.close()
        small.with_name("elsewhere.seatbook").rename(small)
