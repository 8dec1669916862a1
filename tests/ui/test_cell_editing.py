"""Typing into the cells of a list: by F2 or a double click, checked as in the form, one step that Undo takes back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog import history, records, tables
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.listing import ListPage
from desktop_app.ui.notices import Notice
from desktop_app.ui.window import MainWindow


def shown(window: MainWindow, key: str, qtbot: QtBot) -> ListPage:
    page = window.page(key)
    assert isinstance(page, ListPage)
    with qtbot.waitSignal(page.view.grid_model.loaded):
        window.go(key)
    settle(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return page


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)


def cell(view: GridView, name: str, column: str) -> QModelIndex:
    model = view.grid_model
    row = next(place for place in range(model.rowCount()) if model.row(place)["name"] == name)
    place = [one.key for one in model.columns].index(column)
    if view.isColumnHidden(place):
        view.show_column(place, shown=True)
    return model.index(row, place)


def begin(view: GridView, index: QModelIndex, kind: type[Any]) -> Any:
    """Open the editor of a cell by F2."""
    view.setFocus()
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_F2)
    made = view.viewport().findChildren(QWidget)
    editors = [one for one in made if one.objectName().startswith("cell_") and one.isVisible()]
    assert len(editors) == 1
    assert isinstance(editors[0], kind)
    return editors[0]


def typed(editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def value(window: MainWindow, kind: str, name: str, field: str) -> object:
    conn = window.session.reader
    assert conn is not None
    return records.get(conn, kind, records.find(conn, kind, name))[field]


def newest(window: MainWindow) -> str:
    conn = window.session.reader
    assert conn is not None
    return history.story(conn, history.newest(conn)).title


@pytest.mark.parametrize(
    ("key", "kind", "name", "column", "text"),
    [
        ("tools", "tool", "Otter", "purpose", "Minutes of meetings"),
        ("tools", "tool", "Otter", "owner", "Person 05"),
        ("subscriptions", "subscription", "Otter Business", "plan", "Pro"),
        ("subscriptions", "subscription", "Otter Business", "end_date", "2027-01-31"),
        ("people", "person", "Person 03", "email", "three@northwind.example"),
        ("vendors", "vendor", "Otter.ai", "website", "otter.example"),
    ],
)
def test_a_cell_is_typed_into_and_taken_back(
    window: MainWindow, qtbot: QtBot, key: str, kind: str, name: str, column: str, text: str
) -> None:
    page = shown(window, key, qtbot)
    before = value(window, kind, name, column)
    index = cell(page.view, name, column)
    editor = begin(page.view, index, QLineEdit)
    assert editor.text() == (before or "")
    typed(editor, text)
    qtbot.waitUntil(lambda: value(window, kind, name, column) == text, timeout=10_000)
    settle(window, qtbot)
    title = records.KINDS[kind].field(column).title
    assert newest(window) == f"Edit {kind} {name}: {title.lower()}"
    assert window.status.text.text() == f"{title} is saved. Undo takes it back."
    assert page.view.grid_model.row(index.row())[column] == text
    window.undo()
    qtbot.waitUntil(lambda: value(window, kind, name, column) == before, timeout=10_000)
    settle(window, qtbot)


def test_a_choice_is_made_from_a_list(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    editor = begin(page.view, cell(page.view, "Otter", "state"), QComboBox)
    assert editor.currentData() == "Discovered"
    editor.setCurrentIndex(editor.findData("Approved"))
    editor.activated.emit(editor.currentIndex())
    qtbot.waitUntil(lambda: value(window, "tool", "Otter", "state") == "Approved")
    settle(window, qtbot)


def test_what_cannot_be_is_said_and_the_editor_stays(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "subscriptions", qtbot)
    before = newest(window)
    editor = begin(page.view, cell(page.view, "Otter Business", "end_date"), QLineEdit)
    typed(editor, "31.02.2026")
    assert editor.isVisible()
    assert editor.property("invalid") == "true"
    assert "it is a date such as 2026-12-31" in window.status.text.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view.state() is GridView.State.NoState)
    editor = begin(page.view, cell(page.view, "Otter Business", "name"), QLineEdit)
    editor.clear()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.status.text.text() == "Must be filled in."
    page.view.setFocus()  # leaving by the mouse: nothing is written, and it is said
    qtbot.waitUntil(lambda: window.status.text.text().startswith("Not saved. "))
    settle(window, qtbot)
    assert newest(window) == before


def test_what_the_catalog_refuses_is_said(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "vendors", qtbot)
    editor = begin(page.view, cell(page.view, "Otter.ai", "name"), QLineEdit)
    typed(editor, "OpenAI")
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=10_000)
    said = window.findChild(QLabel, "notice_text")
    assert isinstance(said, QLabel)
    assert "called “OpenAI” already" in said.text()
    assert value(window, "vendor", "Otter.ai", "name") == "Otter.ai"


def test_nothing_is_written_where_nothing_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "people", qtbot)
    before = newest(window)
    editor = begin(page.view, cell(page.view, "Person 03", "name"), QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert newest(window) == before


def test_a_figure_that_is_worked_out_is_not_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    view = page.view
    view.setFocus()
    view.setCurrentIndex(cell(view, "Otter", "seats"))
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert window.status.text.text() == "Seats is worked out, not typed. Enter opens the record."
    assert view.state() is GridView.State.NoState
    entries = {action.text(): action.isEnabled() for action in view.make_menu().actions()}
    assert entries["Edit this cell\tF2"] is False


def test_a_column_that_was_hidden_since_is_not_typed_into(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    view = page.view
    index = cell(view, "Otter", "purpose")
    view.setCurrentIndex(index)
    view.show_column(index.column(), shown=False)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert not view.isColumnHidden(view.currentIndex().column())
    assert view.currentIndex().row() == index.row()
    assert view.findChild(QLineEdit, "cell_purpose") is None


def test_a_double_click_edits_a_cell_and_opens_the_form_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    view = page.view
    opened: list[object] = []
    view.opened.disconnect()
    view.opened.connect(opened.append)
    for column, expected in (("name", 0), ("seats", 1)):
        index = cell(view, "Otter", column)
        view.scrollTo(index)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)  # else it stays down for other tests
        assert len(opened) == expected
        QTest.keyClick(view.viewport(), Qt.Key.Key_Escape)
        view.closePersistentEditor(index)
        view.setFocus()


def test_what_is_typed_stays_while_others_change_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    editor = begin(page.view, cell(page.view, "Otter", "purpose"), QLineEdit)
    QTest.keyClicks(editor, "Minutes")
    catalog = window.session.catalog
    assert catalog is not None
    records.edit(catalog, "tool", "Cursor", {"purpose": "Code"})
    with qtbot.waitSignal(page.view.grid_model.loaded, timeout=10_000):
        window.session.look_for_changes()
    assert editor.text() == "Minutes"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(window, "tool", "Otter", "purpose") == "Minutes", timeout=10_000)
    settle(window, qtbot)


def test_columns_that_may_be_typed_into_are_fields_of_the_form(window: MainWindow, qtbot: QtBot) -> None:
    for key in ("tools", "subscriptions", "people", "vendors", "seats", "use-cases"):
        page = window.page(key)
        assert isinstance(page, ListPage)
        names = {field.name for field in records.KINDS[page.kind].fields}
        columns = {column.key for column in tables.TABLES[page.table].columns}
        assert page.view.grid_model.editable == names & columns
    spend = window.page("spend")
    assert isinstance(spend, ListPage)
    assert spend.view.grid_model.editable == frozenset()
    settle(window, qtbot)


def test_a_note_of_several_lines_is_typed_in_place(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "vendors", qtbot)
    editor = begin(page.view, cell(page.view, "Otter.ai", "note"), QPlainTextEdit)
    assert editor.height() > page.view.rowHeight(0)
    editor.clear()
    QTest.keyClicks(editor, "Tickets")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "take days")
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(window, "vendor", "Otter.ai", "note") == "Tickets\ntake days", timeout=10_000)
    settle(window, qtbot)
    window.undo()
    settle(window, qtbot)


def test_what_is_typed_stays_while_others_reorder_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    model = page.view.grid_model
    page.view.load(tables.Query(sort=(("purpose", False),), as_of=window.session.as_of))
    settle(window, qtbot)
    editor = begin(page.view, cell(page.view, "Otter", "name"), QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, "Otter minutes")
    before = [model.row(place)["id"] for place in range(model.rowCount())]
    catalog = window.session.catalog
    assert catalog is not None
    records.edit(catalog, "tool", str(model.row(0)["name"]), {"purpose": "zzz"})
    records.add(catalog, "tool", {"name": "Aaa", "vendor": "OpenAI"})
    with qtbot.waitSignal(window.session.changed, timeout=10_000):
        window.session.look_for_changes()
    settle(window, qtbot)
    assert editor.isVisible()
    assert editor.text() == "Otter minutes"
    assert [model.id_at(place) for place in range(model.rowCount())] == before
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: newest(window).startswith("Edit tool Otter"), timeout=10_000)
    assert value(window, "tool", "Otter minutes", "name") == "Otter minutes"
    qtbot.waitUntil(lambda: model.rowCount() == len(before) + 1, timeout=10_000)
    settle(window, qtbot)


def test_tab_goes_on_where_the_list_is_sorted_by_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "tools", qtbot)
    model = page.view.grid_model
    page.view.load(tables.Query(sort=(("name", False),), as_of=window.session.as_of))
    settle(window, qtbot)
    editor = begin(page.view, cell(page.view, "Cursor", "name"), QLineEdit)
    record = model.id_at(page.view.currentIndex().row())
    QTest.keyClicks(editor, "Zed")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: newest(window).startswith("Edit tool Cursor"), timeout=10_000)
    settle(window, qtbot)
    assert value(window, "tool", "Zed", "name") == "Zed"
    assert page.view.state() is GridView.State.EditingState
    assert model.id_at(page.view.currentIndex().row()) == record
    QTest.keyClick(page.view.viewport().findChildren(QLineEdit)[-1], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: model.row(model.rowCount() - 1)["name"] == "Zed", timeout=10_000)
    settle(window, qtbot)
