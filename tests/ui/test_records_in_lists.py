"""A record of a list: shown beside it, edited in a form, archived."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.listing import ListPage
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child, list_page, record_id


def test_the_chosen_record_is_shown_beside_the_table(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "subscriptions", qtbot)
    assert page.subtitle.text() == "6 subscriptions"
    assert child(page.pane, QLabel, "detail_title").text() == "ChatGPT Business"
    page.view.selectRow(3)
    page.view.selectRow(2)
    page.view.selectRow(3)  # only the last one is shown, however quickly one goes through the rows
    qtbot.waitUntil(lambda: page.pane.record == page.view.grid_model.id_at(3))
    assert child(page.pane, QLabel, "detail_title").text() == "GitHub Copilot Business"
    child(page.pane, QPushButton, "link_tool").click()
    assert window.current == "tools"
    tools = window.page("tools")
    assert isinstance(tools, ListPage)
    qtbot.waitUntil(lambda: tools.pane.record == record_id(window.session, "tools", "GitHub Copilot"))


def test_a_name_without_a_break_leaves_the_pane_as_wide_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    records.add(catalog, "vendor", {"name": f"{'W' * 60} GmbH"}, today=window.session.as_of)
    page = list_page(window, "vendors", qtbot, record_id(window.session, "vendors", f"{'W' * 60} GmbH"))
    title = child(page.pane, QLabel, "detail_title")
    assert title.minimumSizeHint().width() < page.pane.width()


def test_a_record_is_edited_in_a_form_and_the_edit_undone(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "tools", qtbot, record_id(window.session, "tools", "Otter"))
    child(page.pane, QPushButton, "record_edit").click()
    form: RecordForm = child(page, RecordForm, "form_tool")
    child(form, QLineEdit, "field_owner").setText("person05@northwind.example")
    with qtbot.waitSignal(form.saved):
        form.save_button.click()
    tool = record_id(window.session, "tools", "Otter")

    def owner() -> object:
        assert window.session.reader is not None
        return records.get(window.session.reader, "tool", tool)["owner"]

    assert owner() == "Person 05"
    qtbot.waitUntil(lambda: "Edit tool Otter" in window.bar.undo_button.toolTip())
    window.bar.undo_button.click()
    qtbot.waitUntil(lambda: owner() is None)
    qtbot.waitUntil(lambda: "Edit tool Otter" in window.bar.redo_button.toolTip())
    window.bar.redo_button.click()
    qtbot.waitUntil(lambda: owner() == "Person 05")
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_form_says_at_the_field_what_is_wrong(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "subscriptions", qtbot)
    page.new_record()
    form: RecordForm = child(page, RecordForm, "form_subscription")
    child(form, QLineEdit, "field_name").setText("New one")
    child(form, QLineEdit, "field_tool").setText("Nobody's tool")
    child(form, QLineEdit, "field_end_date").setText("31.02.2026")
    form.save_button.click()
    assert "no tool “Nobody's tool”" in child(form, QLabel, "hint_tool").text()
    assert "2026-12-31" in child(form, QLabel, "hint_end_date").text()
    assert child(form, QLineEdit, "field_tool").property("invalid") == "true"
    assert child(form, QLineEdit, "field_name").property("invalid") == "false"
    child(form, QLineEdit, "field_tool").setText("Otter")
    child(form, QLineEdit, "field_end_date").setText("2026-12-31")
    with qtbot.waitSignal(form.saved) as saved:
        form.save_button.click()
    qtbot.waitUntil(lambda: page.pane.record == saved.args[0])
    assert page.view.grid_model.rowCount() == 7


def test_archiving_takes_a_record_out_of_the_list(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "vendors", qtbot)
    page.view.selectRow(0)
    child(page.pane, QPushButton, "record_archive").click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 5)
    assert "archived:yes" in window.status.text.text()
    page.facet_row.search.setText("archived:yes")  # as the foot of the window says
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.pane.archived)
    back = child(page.pane, QPushButton, "record_archive")
    assert back.text() == "Bring back"
    back.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 0)
    page.facet_row.search.setText("")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
