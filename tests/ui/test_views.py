"""Saved views: a list as it is looked at is kept under a name, chosen, renamed and deleted, each with undo."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.catalog import saved_views
from desktop_app.catalog.saved_views import View
from desktop_app.ui.listing import ListPage
from desktop_app.ui.session import Session
from desktop_app.ui.views import NameDialog
from desktop_app.ui.window import MainWindow


def shown(window: MainWindow, key: str, qtbot: QtBot) -> ListPage:
    page = window.page(key)
    assert isinstance(page, ListPage)
    with qtbot.waitSignal(page.view.grid_model.loaded):
        window.go(key)
    settle(window, qtbot)
    return page


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)


def names(session: Session) -> list[str]:
    assert session.reader is not None
    return [one.name for one in saved_views.saved(session.reader)]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def inside(menu: QMenu, title: str) -> QMenu:
    found: Any = entries(menu)[title].menu()
    assert isinstance(found, QMenu)
    return found


def look(page: ListPage, window: MainWindow, qtbot: QtBot) -> View:
    """Filter, sort, group and choose columns as a user would."""
    page.facet_row.choose("tool", "Cursor")
    page.facet_row.search.setText("evidence:never")
    qtbot.waitUntil(lambda: "evidence:never" in page.view_now().filter)
    place = [column.key for column in page.view.grid_model.columns].index("account")
    page.view.sort_by(place)
    page.view.sort_by(place)
    page.view.show_column(place, shown=False)
    page.group_by("team")
    settle(window, qtbot)
    return page.view_now()


def save(page: ListPage, name: str, window: MainWindow, qtbot: QtBot) -> None:
    page.views_button.ask_name()
    dialog = window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.edit.clear()
    QTest.keyClicks(dialog.edit, name)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: name in names(window.session))


def test_a_view_is_saved_left_and_chosen_again(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "seats", qtbot)
    usual = page.view_now()
    view = look(page, window, qtbot)
    assert view.group == "team"
    assert view.sort == (("account", True),)
    assert "account" not in view.columns
    rows = page.view.grid_model.rowCount()
    save(page, "Never at Cursor", window, qtbot)
    assert page.views_button.text() == "Never at Cursor ▾"
    page.show_saved(None)
    settle(window, qtbot)
    assert page.view_now() == usual
    assert page.views_button.text() == "Views ▾"
    assert page.group_button.text() == "Group by ▾"
    menu = page.views_button.open_menu()
    entries(menu)["Never at Cursor"].trigger()
    settle(window, qtbot)
    assert page.view_now() == view
    assert page.view.grid_model.rowCount() == rows < 272
    assert page._stack.currentWidget() is page.groups
    assert page.views_button.accessibleName() == "View: Never at Cursor"


def test_what_gathers_rows_comes_first_among_what_they_can_be_grouped_by(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    page._open_groups()
    menu = page.view.findChild(QMenu, "menu_group_tools")
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles == ["No groups", "Vendor", "State", "Answers for it", "Class", "Owner", "Other columns"]
    others = entries(inside(menu, "Other columns"))
    assert {"Tool", "Purpose", "Note"} < others.keys()
    assert not others.keys() & set(titles)
    entries(menu)["State"].trigger()
    settle(window, qtbot)
    assert page.view_now().group == "state"
    menu.close()


def test_a_view_is_found_in_the_search_and_opens_its_list(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "spend", qtbot)
    page.facet_row.choose("tool", "Cursor")
    settle(window, qtbot)
    save(page, "Seats", window, qtbot)  # the name of a page: both are found
    window.go("home")
    window.search.setText("seats")
    window.search.show_found()
    rows = window.search._popup()
    found = [str(rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.count())]
    assert found[0].startswith("Seats Page")
    place = next(number for number, text in enumerate(found) if text.startswith("Seats View of "))
    window.search._go(place)
    settle(window, qtbot)
    assert window.current == "spend"
    assert page.facet_row.values == {"scope": "in", "tool": "Cursor"}
    window.back()
    assert window.current == "home"
    settle(window, qtbot)


def test_renaming_and_deleting_are_undone(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    page.facet_row.choose("state", "Approved")
    settle(window, qtbot)
    save(page, "Approved", window, qtbot)
    inside(page.views_button.open_menu(), "Rename").actions()[0].trigger()
    dialog = window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    assert dialog.edit.text() == "Approved"
    dialog.edit.setText("Allowed")
    dialog.accept()
    qtbot.waitUntil(lambda: names(window.session) == ["Allowed"])
    settle(window, qtbot)
    assert page.views_button.text() == "Allowed ▾"
    inside(page.views_button.open_menu(), "Delete").actions()[0].trigger()
    qtbot.waitUntil(lambda: names(window.session) == [])
    settle(window, qtbot)
    assert window.status.text.text() == "“Allowed” is deleted. Undo brings it back."
    assert page.views_button.text() == "Views ▾"
    window.undo()
    qtbot.waitUntil(lambda: page.views_button.text() == "Allowed ▾", timeout=10_000)
    settle(window, qtbot)


def test_the_dialog_says_what_a_name_does(window: MainWindow, qtbot: QtBot) -> None:
    taken: list[str] = []
    for replaces in (True, False):
        dialog = NameDialog("Save", "", ["Idle"], taken.append, window, replaces=replaces)
        assert not dialog.save_button.isEnabled()
        dialog.edit.setText(" idle ")
        assert ("replaced" in dialog.hint.text()) is replaces
        assert dialog.save_button.isEnabled() is replaces
        dialog.edit.setText("Busy  one")
        dialog.accept()
    assert taken == ["Busy one", "Busy one"]


def test_a_view_is_saved_by_key(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "people", qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.view.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.view, Qt.Key.Key_S, modifiers)
    dialog = window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # without modifiers: those of the last key count until the next
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("by_key", [False, True])
def test_columns_are_chosen_one_after_the_other_without_opening_the_menu_again(
    by_key: bool, window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(window, "subscriptions", qtbot)
    before = page.view.shown_columns
    views = page.views_button.open_menu()
    columns = inside(views, "Columns")
    columns.popup(views.pos())
    for key in ("Plan", "Vendor"):
        action = entries(columns)[key]
        if by_key:
            columns.setActiveAction(action)
            QTest.keyClick(columns, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(columns, Qt.MouseButton.LeftButton, pos=columns.actionGeometry(action).center())
        assert columns.isVisible()
        assert action.isChecked()
    assert set(page.view.shown_columns) - set(before) == {"plan", "vendor"}
    columns.close()
    views.close()
