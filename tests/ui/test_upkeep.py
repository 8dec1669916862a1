"""Copies of the catalog, copies back, its soundness and FOCUS rows, as on the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.catalog import backup, records
from desktop_app.economics.period import Period
from desktop_app.ui import asking, record_actions, upkeep
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.listing import ListPage
from desktop_app.ui.notices import Notice
from desktop_app.ui.pages.spend import focus_rows
from desktop_app.ui.pages.spend.focus_rows import FocusDialog
from desktop_app.ui.pages.spend.page import SpendPage
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)


def tools(window: MainWindow) -> set[str]:
    assert window.session.reader is not None
    return {row[0] for row in window.session.reader.execute("SELECT name FROM tool WHERE archived = 0")}


def test_a_copy_is_written_and_put_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    path, copy = catalog.path, tmp_path / "copy.seatbook"
    copy.write_text("an older copy")
    before = tools(window)
    upkeep.back_up(window, copy)
    settle(window, qtbot)
    assert window.status.text.text() == f"The copy is in {copy}."
    records.add(catalog, "tool", {"name": "Later", "vendor": "OpenAI"})
    upkeep.restore(window, copy)
    qtbot.waitUntil(lambda: window.session.catalog is not None, timeout=10_000)
    settle(window, qtbot)
    assert window.session.catalog is not None
    assert window.session.catalog.path == path
    assert tools(window) == before
    kept = path.with_name(f"{path.stem} before restore 1.seatbook")
    assert window.status.text.text() == f"Restored. What was there before is in {kept.name}."
    assert kept.exists()


def test_what_is_no_copy_leaves_the_catalog_open_as_it_was(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    copy = tmp_path / "copy.seatbook"
    copy.write_text("no catalog")
    before = tools(window)
    upkeep.restore(window, copy)
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=10_000)
    settle(window, qtbot)
    assert tools(window) == before
    assert child(window, QLabel, "notice_text").text()


def test_the_catalog_is_no_copy_of_itself(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.catalog is not None
    upkeep.back_up(window, window.session.catalog.path)
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=10_000)
    assert "is the catalog itself" in child(window, QLabel, "notice_text").text()
    settle(window, qtbot)


def test_soundness_is_said(window: MainWindow, qtbot: QtBot) -> None:
    upkeep.check(window)
    settle(window, qtbot)
    assert window.status.text.text() == "The catalog is sound."
    catalog = window.session.catalog
    assert catalog is not None
    catalog.writer.execute("PRAGMA foreign_keys = OFF")
    catalog.writer.execute("UPDATE tool SET vendor_id = 1 WHERE name = 'Otter'")
    problems = backup.check(catalog.writer)
    upkeep.check(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=10_000)
    said = [found.text() for found in window.findChildren(Notice)[0].findChildren(QLabel)]
    assert f"•  {problems[0]}" in said
    settle(window, qtbot)


def test_the_menu_of_the_catalog_offers_them_and_the_further_lists(window: MainWindow) -> None:
    asking.catalog_menu(window)
    menu = window.findChild(QMenu, "menu_catalogs")
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert {"Back up the catalog…", "Restore a backup…", "Check the catalog", "More lists"} <= set(texts)
    (lists,) = [action.menu() for action in menu.actions() if action.text() == "More lists"]
    assert isinstance(lists, QMenu)
    (teams,) = [action for action in lists.actions() if action.text() == "Teams"]
    teams.trigger()
    assert window.current == "teams"


def test_a_plan_is_added_to_the_chosen_tool(window: MainWindow, qtbot: QtBot) -> None:
    window.go("tools")
    settle(window, qtbot)
    page = window.page("tools")
    assert isinstance(page, ListPage)
    (offer,) = [offer for offer in record_actions.offers(page) if offer.name == "record_add_plan"]
    offer.act()
    form = child(page, RecordForm, "form_plan")
    name = str(page.view.grid_model.row(0)["name"])
    assert child(form, QLineEdit, "field_tool").text() == name
    child(form, QLineEdit, "field_name").setText("Team")
    form.save()
    settle(window, qtbot)
    window.go("plans")
    settle(window, qtbot)
    plans = window.page("plans")
    assert isinstance(plans, ListPage)
    assert [(row["tool"], row["name"]) for row in (plans.view.grid_model.row(0),)] == [(name, "Team")]


def test_all_chosen_seats_are_noted_as_given_back_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    window.go("seats")
    settle(window, qtbot)
    page = window.page("seats")
    assert isinstance(page, ListPage)
    before = page.view.grid_model.rowCount()
    chosen = [page.view.grid_model.id_at(place) for place in (0, 1)]
    page.view.selectRow(0)
    page.view.selectionModel().select(
        page.view.grid_model.index(1, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    settle(window, qtbot)
    (offer,) = [offer for offer in record_actions.offers(page) if offer.name == "record_given_back"]
    offer.act()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == before - 2)
    assert window.session.catalog is not None
    rows = window.session.catalog.writer.execute("SELECT id, released FROM seat WHERE released IS NOT NULL")
    assert {tuple(row) for row in rows} >= {(seat, window.session.as_of) for seat in chosen}
    window.undo()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == before)


def test_focus_rows_of_a_period_say_what_was_left_out(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (command,) = [one for one in window.actions_ if "FOCUS" in one.title]
    command.act()
    assert window.current == "spend"
    page = next(page for page in window.findChildren(SpendPage))
    child(page, FocusDialog, "focus_dialog").reject()
    child(page, QPushButton, "spend_focus").click()
    dialog = page.findChildren(FocusDialog, "focus_dialog")[-1]
    assert (dialog.version, dialog.period) == ("1.2", Period("2025-11", "2026-10"))
    dialog.reject()
    path = tmp_path / "focus.csv"
    focus_rows.write(page, path, "1.0", Period("2026-09", "2026-09"))
    settle(window, qtbot)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert {row["BillingPeriodStart"][:7] for row in csv.DictReader(file)} == {"2026-09"}
    assert "Left out: " in window.status.text.text()
    assert "lines of other billing periods" in window.status.text.text()


def test_all_lists_are_written_as_one_workbook(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    upkeep.write_all_lists(window, path)
    qtbot.waitUntil(lambda: "all.xlsx" in window.status.text.text(), timeout=10_000)
    names = openpyxl.load_workbook(path, read_only=True).sheetnames
    assert {"Tools", "Seats", "People"} <= set(names)
    assert window.status.text.text() == f"{len(names)} lists are in {path}."


def test_the_window_says_which_program_it_is(window: MainWindow) -> None:
    (about,) = (one for one in window.actions_ if one.title == "About Seatbook")
    about.act()
    notice = window.findChild(Notice, "notice_about")
    assert isinstance(notice, Notice)
    catalog = window.session.catalog
    assert catalog is not None
    for part in (f"Seatbook {__version__}", "Python", "PySide6", str(catalog.path)):
        assert part in notice.message.text()
    child(notice, QPushButton, "about_copy").click()
    assert QGuiApplication.clipboard().text() == notice.message.text()
