"""What the search field offers besides pages: every kind of record to make, and what pages export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog.fields import KINDS
from desktop_app.ui import files
from desktop_app.ui.actions import Action
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.listing import ListPage
from desktop_app.ui.overflow import shown_title
from desktop_app.ui.page_commands import ELSEWHERE, Elsewhere
from desktop_app.ui.pages.review.access_dialog import AccessDialog
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.text import tr
from desktop_app.ui.window import MainWindow


def action(window: MainWindow, title: str) -> Action:
    return next(one for one in window.actions_ if one.title == title)


def test_every_kind_of_record_is_made_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    titles = {one.title for one in window.actions_}
    assert {f"New {kind.title[:1].lower()}{kind.title[1:]}…" for kind in KINDS.values()} <= titles
    action(window, "New tool…").act()
    form = window.findChild(RecordForm)
    assert isinstance(form, RecordForm)
    assert form.windowTitle() == "New tool"
    form.close()


@pytest.mark.parametrize(
    ("title", "page", "suffix"), [("Save as PDF", "home", ".pdf"), ("Export calendar", "renewals", ".ics")]
)
def test_what_pages_export_is_found_by_name(
    title: str,
    page: str,
    suffix: str,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / f"written{suffix}"
    monkeypatch.setattr(files, "to_write", lambda *_asked: path)
    window.go("tools")
    action(window, title).act()
    qtbot.waitUntil(lambda: path.exists() and window.session.jobs.idle)
    assert window.current == page


def named(window: MainWindow, text: str) -> list[str]:
    """What the search field offers to do by a text, best first, each with what stands beside it."""
    return [f"{one.title} / {one.detail}" for one in window.search._named(text)]


@pytest.mark.parametrize("place", [one.key for one in (*PLACES, *LISTS)])
def test_all_that_the_page_at_hand_offers_is_found_by_name(place: str, window: MainWindow, qtbot: QtBot) -> None:
    window.go(place)
    page = window.page(place)
    qtbot.waitUntil(lambda: page.whole and window.stack.shown is page)
    for button in page.action_row.items:
        if not isinstance(button, QPushButton) or button.isHidden() or not button.isEnabled():
            continue
        menu: QMenu | None = button.menu()
        titles = [shown_title(button)] if menu is None else [one.text() for one in menu.actions() if one.text()]
        for title in titles:
            assert title, f"{button.objectName()} has no name"
            assert any(one.startswith(f"{title} / {page.accessibleName()}") for one in named(window, title)), title


def test_decisions_are_found_by_name_where_a_question_is_at_hand(window: MainWindow, qtbot: QtBot) -> None:
    assert named(window, "Snooze") == []
    window.go("review")
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.bar.isVisible())
    (snooze,) = [one for one in window.search._named("Snooze") if one.detail == "Review"]
    snooze.act()
    qtbot.waitUntil(lambda: page.bar.fields["until"].isVisible())


def test_what_is_done_with_a_record_and_its_list_is_found_with_its_keys(window: MainWindow, qtbot: QtBot) -> None:
    assert named(window, "Edit this cell") == []
    window.go("tools")
    page = window.page("tools")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QPushButton, "record_archive")))
    for title, keys in (
        ("Edit", ""), ("Archive", ""), ("Copy rows", "Ctrl+C"), ("Choose all rows", "Ctrl+A"), ("Edit this cell", "F2"),
        ("Save this view…", "Ctrl+Shift+S"), ("Attach a file…", ""), ("Filter this list", "Ctrl+F"),
    ):  # fmt: skip
        found = next((one for one in window.search._named(title) if one.title == title), None)
        assert found is not None, title
        assert found.of_list == keys or found.keys[:1] == (keys,)
    assert named(window, "Clear filters") == []
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert window.focusWidget() is page.facet_row.search
    page.facet_row.search.setText("state:approved")
    assert named(window, "Clear filters") == ["Clear filters / Tools"]
    window.go("review")
    qtbot.waitUntil(lambda: window.stack.shown is window.page("review"))
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert window.focusWidget() is window.search


def test_a_round_is_begun_from_anywhere(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(AccessDialog, "exec", lambda dialog: asked.append(dialog.objectName()))
    action(window, "Begin an access campaign…").act()
    assert asked
    assert window.current == "review"


@pytest.mark.parametrize("wanted", ELSEWHERE, ids=lambda one: one.name)
def test_what_a_page_does_is_found_from_another_once(
    wanted: Elsewhere, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[str] = []
    monkeypatch.setattr(QPushButton, "click", lambda button: pressed.append(button.objectName()))
    window.go("tools")
    title = tr(wanted.page_class, wanted.title)
    (found,) = [one for one in window.search._named(title) if one.title == title]
    found.act()
    assert window.current == wanted.page
    assert pressed == ([wanted.name] if wanted.pressed else [])
    if not wanted.pressed:
        assert title in window.status.text.text()
