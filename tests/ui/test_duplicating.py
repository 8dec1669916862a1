"""A record made like another: from its pane, its form, and by name."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui import record_actions
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.listing import ListPage
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child, list_page, record_id


def test_the_panes_menu_opens_a_filled_form_and_saving_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    first = record_id(window.session, "subscriptions", "Otter Business")
    page = list_page(window, "subscriptions", qtbot, first)
    qtbot.waitUntil(lambda: page.pane.record == first)
    child(page.pane, QPushButton, "record_more").click()
    menu: QMenu = child(page, QMenu, "menu_more_subscriptions")
    child(menu, QAction, "record_duplicate").trigger()
    menu.close()
    form: RecordForm = child(page, RecordForm, "form_subscription")
    assert form.windowTitle() == "New subscription"
    assert child(form, QLineEdit, "field_name").text() == "Otter Business (copy)"
    assert child(form, QLineEdit, "field_unit_price").text() == "17"
    assert child(form, QComboBox, "field_auto_renew").currentData() == "yes"
    with qtbot.waitSignal(form.saved) as saved:
        form.save_button.click()
    qtbot.waitUntil(lambda: page.pane.record == saved.args[0])
    assert window.session.reader is not None
    made = records.get(window.session.reader, "subscription", saved.args[0])
    assert made == {**records.get(window.session.reader, "subscription", first), "id": made["id"], "name": made["name"]}
    qtbot.waitUntil(lambda: "Add subscription Otter Business (copy)" in window.bar.undo_button.toolTip())
    window.bar.undo_button.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_an_open_form_becomes_that_of_a_copy_and_keeps_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "tools", qtbot, record_id(window.session, "tools", "Claude"))
    page.edit_record(page.pane.record)
    form: RecordForm = child(page, RecordForm, "form_tool")
    child(form, QLineEdit, "field_purpose").setText("Contracts")
    child(form, QPushButton, "form_duplicate").click()
    assert child(form, QLineEdit, "field_name").text() == "Claude (copy)"
    assert child(form, QLineEdit, "field_purpose").text() == "Contracts"
    with qtbot.waitSignal(form.saved):
        form.save_button.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)
    assert window.session.reader is not None
    original = records.get(window.session.reader, "tool", record_id(window.session, "tools", "Claude"))
    assert original["purpose"] is None
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_by_name_it_needs_a_chosen_record(window: MainWindow, qtbot: QtBot) -> None:
    record_actions.do(window, "record_duplicate")
    assert window.findChild(RecordForm) is None
    page = list_page(window, "vendors", qtbot)
    page.view.selectRow(0)
    (action,) = [action for action in window.actions_ if action.title == "Duplicate…"]
    action.act()
    assert child(page, RecordForm, "form_vendor").windowTitle() == "New vendor"


def test_a_purchase_is_added_from_the_contract_it_is_of(window: MainWindow, qtbot: QtBot) -> None:
    contract = record_id(window.session, "subscriptions", "Otter Business")
    page = list_page(window, "subscriptions", qtbot, contract)
    qtbot.waitUntil(lambda: page.pane.record == contract)
    (offer,) = [offer for offer in record_actions.offers(page) if offer.name == "record_add_purchase"]
    offer.act()
    form: RecordForm = child(page, RecordForm, "form_purchase")
    assert child(form, QLineEdit, "field_subscription").text() == "Otter Business"
    for name, text in (("start_date", "2026-08-01"), ("quantity", "3"), ("unit_price", "19"), ("order_number", "PO-7")):
        child(form, QLineEdit, f"field_{name}").setText(text)
    with qtbot.waitSignal(form.saved):
        form.save_button.click()
    qtbot.waitUntil(lambda: page.pane.findChild(QPushButton, "all_purchases") is not None)
    qtbot.waitUntil(lambda: child(page.pane, QPushButton, "all_purchases").text() == "all 2")
    child(page.pane, QPushButton, "all_purchases").click()
    purchases = window.page("purchases")
    assert isinstance(purchases, ListPage)
    qtbot.waitUntil(lambda: purchases.view.grid_model.rowCount() == 2)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
