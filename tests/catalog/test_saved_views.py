"""Saved views of lists: kept whole, one a name, and every step can be taken back."""

from __future__ import annotations

import pytest

from desktop_app.catalog import journal, records, saved_views
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.erasing import erase_person
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.catalog.saved_views import View

IDLE = View("inactive>60 -team:design", {"tool": "Cursor"}, (("team", False), ("last_active", True)), "team",
            ("account", "last_active"))  # fmt: skip


def named(catalog: Catalog, table: str | None = None) -> list[tuple[str, str]]:
    return [(one.list, one.name) for one in saved_views.saved(catalog.writer, table)]


def test_a_view_comes_back_as_it_was_saved(catalog: Catalog) -> None:
    saved_views.save(catalog, "seats", "  Idle   at Cursor ", IDLE)
    saved_views.save(catalog, "tools", "All", View())
    [kept] = saved_views.saved(catalog.writer, "seats")
    assert (kept.name, kept.view) == ("Idle at Cursor", IDLE)
    assert named(catalog) == [("tools", "All"), ("seats", "Idle at Cursor")]


def test_a_name_in_any_case_is_one_view(catalog: Catalog) -> None:
    first = saved_views.save(catalog, "seats", "Idle", IDLE)
    assert saved_views.save(catalog, "seats", "IDLE", View("x")) == first
    assert named(catalog) == [("seats", "IDLE")]
    saved_views.save(catalog, "tools", "idle", View())
    journal.undo(catalog)
    journal.undo(catalog)
    [kept] = saved_views.saved(catalog.writer)
    assert (kept.name, kept.view) == ("Idle", IDLE)


def test_renaming_and_deleting_are_undone(catalog: Catalog) -> None:
    number = saved_views.save(catalog, "seats", "Idle", IDLE)
    other = saved_views.save(catalog, "seats", "Busy", View("inactive<5"))
    with pytest.raises(CatalogError, match="a view “busy” already"):
        saved_views.rename(catalog, number, "busy")
    saved_views.rename(catalog, number, "idle")
    saved_views.rename(catalog, number, "Unused")
    saved_views.delete(catalog, other)
    assert named(catalog) == [("seats", "Unused")]
    journal.undo(catalog)
    journal.undo(catalog)
    assert named(catalog) == [("seats", "Busy"), ("seats", "idle")]
    journal.redo(catalog)
    assert named(catalog) == [("seats", "Busy"), ("seats", "Unused")]
    with pytest.raises(NoSuchRecord):
        saved_views.delete(catalog, 1)


@pytest.mark.parametrize(("name", "says"), [("  ", "needs a name"), ("x" * 61, "at most 60")])
def test_a_name_that_is_none_is_refused(catalog: Catalog, name: str, says: str) -> None:
    with pytest.raises(CatalogError, match=says):
        saved_views.save(catalog, "seats", name, IDLE)
    assert named(catalog) == []


def test_columns_that_are_no_more_are_left_out(catalog: Catalog) -> None:
    odd = View("", {"gone": "x"}, (("gone", True), ("team", True)), "gone", ("gone", "account"))
    saved_views.save(catalog, "seats", "Old", odd)
    [kept] = saved_views.saved(catalog.writer)
    assert kept.view == View(sort=(("team", True),), columns=("account",))


def test_an_erased_person_is_erased_from_views_too(catalog: Catalog) -> None:
    person = records.add(catalog, "person", {"name": "Ada Lovelace"})
    saved_views.save(catalog, "seats", "Ada Lovelace's", View(chosen={"person": "Ada Lovelace"}))
    erased = erase_person(catalog, person)
    [kept] = saved_views.saved(catalog.writer)
    assert "Ada" not in kept.name
    assert kept.view.chosen == {"person": erased.name}
