"""Two records that are one, in the window: the plan first, then one step that Undo takes back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui import record_actions
from desktop_app.ui.listing import ListPage
from desktop_app.ui.merging import MergeRecords
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child, list_page, record_id


def add_second(window: MainWindow, page: ListPage, qtbot: QtBot) -> None:
    """Make a second subscription of Otter with a seat of its own."""

    def work(catalog: object) -> None:
        assert window.session.catalog is not None
        records.add(window.session.catalog, "subscription", {"name": "Otter twice", "tool": "Otter"})
        records.add(window.session.catalog, "seat", {"subscription": "Otter twice", "account": "x@northwind.example"})

    window.session.write("Setting up", work)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_the_plan_is_shown_before_and_undo_parts_them(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "subscriptions", qtbot, record_id(window.session, "subscriptions", "Otter Business"))
    add_second(window, page, qtbot)
    kept = page.pane.record
    record_actions.do(window, "record_merge")
    dialog: MergeRecords = child(page, MergeRecords, "merge_subscription")
    assert child(dialog, QLineEdit, "merge_kept").text() == "Otter Business"
    now: QPushButton = child(dialog, QPushButton, "merge_now")
    assert not now.isEnabled()
    first = dialog.height()
    assert first < 260  # nothing is said yet that needed more
    child(dialog, QLineEdit, "merge_gone").setText("Claude Business")
    qtbot.waitUntil(lambda: "Merge the two tools first" in dialog.told[0])
    assert not now.isEnabled()
    child(dialog, QLineEdit, "merge_gone").setText("nobody's")
    qtbot.waitUntil(lambda: "no subscription “nobody's”" in dialog.told[0])
    child(dialog, QLineEdit, "merge_gone").setText("Otter twice")
    qtbot.waitUntil(now.isEnabled)
    assert dialog.told[0] == ("1 seat moves from “Otter twice” to “Otter Business”.")
    qtbot.waitUntil(lambda: dialog.height() > first)
    last = child(dialog, QLabel, f"merge_told_{len(dialog.told) - 1}")
    assert last.mapTo(dialog, last.rect().bottomLeft()).y() < now.y()
    assert last.height() >= last.heightForWidth(last.width())  # all of it is read
    with qtbot.waitSignal(dialog.merged) as done:
        now.click()
    assert done.args == [kept]
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
    qtbot.waitUntil(lambda: "Merge subscription Otter twice" in window.bar.undo_button.toolTip())
    window.bar.undo_button.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_the_other_one_can_be_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "subscriptions", qtbot, record_id(window.session, "subscriptions", "Otter Business"))
    add_second(window, page, qtbot)
    record_actions.do(window, "record_merge")
    dialog: MergeRecords = child(page, MergeRecords, "merge_subscription")
    child(dialog, QLineEdit, "merge_gone").setText("Otter twice")
    child(dialog, QPushButton, "merge_swap").click()
    qtbot.waitUntil(child(dialog, QPushButton, "merge_now").isEnabled)
    assert "to “Otter twice”" in dialog.told[0]
    dialog.reject()
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_teams_are_merged_by_name(window: MainWindow, qtbot: QtBot) -> None:
    (action,) = [action for action in window.actions_ if action.title == "Merge two teams…"]
    action.act()
    dialog: MergeRecords = child(window, MergeRecords, "merge_team")
    child(dialog, QLineEdit, "merge_kept").setText("Data")
    child(dialog, QLineEdit, "merge_gone").setText("Sales")
    qtbot.waitUntil(child(dialog, QPushButton, "merge_now").isEnabled)
    with qtbot.waitSignal(dialog.merged):
        child(dialog, QPushButton, "merge_now").click()
    assert window.session.reader is not None
    rows = window.session.reader.execute("SELECT name FROM team WHERE archived = 0").fetchall()
    assert {row[0] for row in rows} == {"Platform", "Data", "Support"}
    qtbot.waitUntil(lambda: window.session.jobs.idle)
