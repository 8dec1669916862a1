"""SQLite knows how the tables of a catalog are filled, so that lists and figures find their rows by the right index."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError


def rows_known(catalog: Catalog, table: str) -> int:
    """Return how many rows SQLite takes a table to have, as its statistics say: 0 without any."""
    conn = catalog.writer
    if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'").fetchone():
        return 0
    found = conn.execute("SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = ?", (table,)).fetchone()
    return int(found[0] or 0)


def add_vendors(catalog: Catalog, first: int, count: int) -> None:
    rows = ((number, f"Vendor {number}") for number in range(first, first + count))
    catalog.writer.executemany("INSERT INTO vendor(id, name) VALUES (?, ?)", rows)


def test_an_import_counts_what_it_brought_and_an_edit_does_not(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        with catalog.operation("Make a vendor"):
            add_vendors(catalog, 1, 1)
        assert rows_known(catalog, "vendor") == 0
        with catalog.operation("Import vendors", kind="import"):
            add_vendors(catalog, 10, 40)
        assert rows_known(catalog, "vendor") == 41
        assert rows_known(catalog, "change") == 41


def test_what_it_knows_is_rolled_back_with_an_import_that_fails(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        with pytest.raises(CatalogError), catalog.operation("Import vendors", kind="import"):
            fail_after(catalog)
        assert rows_known(catalog, "vendor") == 0


def fail_after(catalog: Catalog) -> None:
    add_vendors(catalog, 1, 40)
    raise CatalogError("The file went away.")
