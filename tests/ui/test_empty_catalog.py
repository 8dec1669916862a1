"""An empty catalog: every page says what belongs there, and offers the step that brings it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.forms import RecordForm
from desktop_app.ui.listing import ListPage
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child

LISTED = [place.key for place in (*PLACES, *LISTS)
          if place.key not in ("home", "review", "renewals", "imports", "settings")]  # fmt: skip


@pytest.fixture
def empty(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a catalog with nothing in it."""
    empty_session.new(tmp_path / "empty.seatbook")
    made = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.overview.loaded, timeout=10_000):
        made.show()
    qtbot.waitUntil(lambda: empty_session.jobs.idle, timeout=10_000)
    yield made
    qtbot.waitUntil(lambda: empty_session.jobs.idle, timeout=10_000)


def test_home_offers_nothing_to_print(empty: MainWindow) -> None:
    assert not child(empty, QPushButton, "save_home_pdf").isVisible()


@pytest.mark.parametrize("key", LISTED)
def test_a_list_says_what_belongs_in_it_and_not_that_filters_left_it_out(
    empty: MainWindow, qtbot: QtBot, key: str
) -> None:
    empty.go(key)
    page = empty.page(key)
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: empty.session.jobs.idle, timeout=10_000)
    if page.view.grid_model.rowCount():  # functions of tools, say, that are known by themselves
        return
    assert page.empty.isVisible()
    assert page.empty.title == page.tr(page.empty_title)
    assert page.empty.button.text() == (page.tr(page.new_title) if page.by_hand else page.tr("Import files…"))


@pytest.mark.parametrize(("key", "name", "why"), [
    ("people", "erase_person", "Nobody is listed who could be erased"),
    ("vendors", "merge_open", "There is no vendor that could be merged"),
])  # fmt: skip
def test_what_needs_a_record_waits_for_one_and_says_so(
    empty: MainWindow, qtbot: QtBot, key: str, name: str, why: str
) -> None:
    empty.go(key)
    qtbot.waitUntil(lambda: empty.session.jobs.idle, timeout=10_000)
    found = child(empty, QPushButton, name)
    assert not found.isEnabled()
    assert found.toolTip() == why


def test_what_needs_a_record_is_offered_where_there_is_one(window: MainWindow, qtbot: QtBot) -> None:
    for key, name in (("people", "erase_person"), ("vendors", "merge_open")):
        window.go(key)
        qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
        assert child(window, QPushButton, name).isEnabled()


def test_what_is_not_imported_is_made(empty: MainWindow, qtbot: QtBot) -> None:
    empty.go("plans")
    page = empty.page("plans")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(page.empty.isVisible, timeout=10_000)
    page.empty.button.click()
    assert isinstance(child(page, RecordForm, "form_plan"), RecordForm)


def test_lines_of_other_vendors_alone_are_said_to_be_kept(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    with catalog.operation("Forget what is known"):
        catalog.writer.execute("UPDATE invoice_line SET in_scope = 0")
    window.go("spend")
    page = window.page("spend")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(page.empty.isVisible, timeout=10_000)
    assert page.empty.title == "No line of a known AI tool"
    page.empty.button.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() > 0, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
