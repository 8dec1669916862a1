"""Connections that are kept for look-ups that are quick: to open one takes as long as such a look-up itself."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.catalog.catalog import Catalog

KEPT = frozenset({"first", "pane", "question", "search"})
"""The lines of look-ups (see `Jobs.read`) that have a connection of their own for as long as the catalog is open."""
CACHE_KIB = 8_000


class Readers:
    """The reading connections of one catalog, one a line, each opened when it is first needed."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._kept: dict[str, sqlite3.Connection] = {}
        self._lock = threading.Lock()
        self._closed = False

    def read(self, line: str, work: Callable[[sqlite3.Connection], Any]) -> Any:
        """Return what work finds on a line's connection; called in the thread of that line.

        Raises CatalogGone where the catalog's file is not in its place. A connection on which something failed is
        not used again.
        """
        with self._lock:
            conn = self._kept.pop(line, None)
        try:
            if conn is None or not self._catalog.in_place:
                if conn is not None:
                    conn.close()
                conn = self._catalog.reader()
                conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            found = work(conn)
        except BaseException:
            if conn is not None:
                conn.close()
            raise
        with self._lock:
            if not self._closed:
                self._kept[line] = conn
                return found
        conn.close()
        return found

    def close(self) -> None:
        """Close all of them, those at work as soon as that is done."""
        with self._lock:
            self._closed = True
            for conn in self._kept.values():
                conn.close()
            self._kept.clear()
