"""Reading in another thread that ends as soon as nobody waits for it: what is asked for next need not wait either."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TypeVar

STEPS = 20_000  # of SQLite's machine, after which it is asked whether somebody still waits

Read = TypeVar("Read")


def while_wanted(conn: sqlite3.Connection, wanted: Callable[[], bool], read: Callable[[], Read]) -> Read | None:
    """Return what is read on a connection; None once it is not wanted any more."""
    if not wanted():
        return None
    conn.set_progress_handler(lambda: not wanted(), STEPS)
    try:
        return read()
    except sqlite3.OperationalError:
        if wanted():
            raise
        return None
    finally:
        conn.set_progress_handler(None, 0)
