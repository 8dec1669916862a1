"""What is read in another thread ends once nobody waits for it; errors of what is wanted are told."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from desktop_app.ui.wanted import while_wanted

LONG = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"  # would never end


def test_what_is_wanted_is_read_and_leaves_the_connection_as_it_was() -> None:
    with closing(sqlite3.connect(":memory:")) as conn:
        assert while_wanted(conn, lambda: True, lambda: conn.execute("SELECT 7").fetchone()) == (7,)
        assert while_wanted(conn, lambda: False, lambda: conn.execute(LONG).fetchone()) is None
        assert conn.execute(LONG.replace("FROM n)", "FROM n WHERE i < 90000)", 1)).fetchone() == (90_000,)


def test_what_is_not_wanted_any_more_ends() -> None:
    asked = iter([True, True, False])
    with closing(sqlite3.connect(":memory:")) as conn:
        assert while_wanted(conn, lambda: next(asked, False), lambda: conn.execute(LONG).fetchone()) is None


def test_an_error_of_what_is_wanted_is_told() -> None:
    with closing(sqlite3.connect(":memory:")) as conn, pytest.raises(sqlite3.OperationalError, match="no such table"):
        while_wanted(conn, lambda: True, lambda: conn.execute("SELECT 1 FROM nowhere"))
