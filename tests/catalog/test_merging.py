"""Two vendors that are one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import journal, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.merging import merge_vendors


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "merge.seatbook", create=True) as opened:
        for vendor, tool in (("Anysphere", "Cursor"), ("Anysphere Europe", "Cursor EU")):
            records.add(opened, "vendor", {"name": vendor})
            records.add(opened, "tool", {"name": tool, "vendor": vendor})
        yield opened


def vendors(catalog: Catalog) -> dict[object, object]:
    query = tables.Query(as_of="2026-10-15")
    rows = tables.page(catalog.writer, "vendors", query, tables.ids(catalog.writer, "vendors", query))
    return {row["name"]: row["tools"] for row in rows}


def test_the_kept_vendor_has_what_both_had_and_undo_parts_them(catalog: Catalog) -> None:
    before = vendors(catalog)
    merge_vendors(catalog, "Anysphere", "Anysphere Europe")
    assert vendors(catalog) == {"Anysphere": 2}
    journal.undo(catalog)
    assert vendors(catalog) == before
    journal.redo(catalog)
    assert vendors(catalog) == {"Anysphere": 2}


def test_a_vendor_is_not_merged_with_itself_nor_twice(catalog: Catalog) -> None:
    with pytest.raises(CatalogError):
        merge_vendors(catalog, "Anysphere", "Anysphere")
    merge_vendors(catalog, "Anysphere", "Anysphere Europe")
    with pytest.raises(CatalogError):
        merge_vendors(catalog, "Anysphere", "Anysphere Europe")
