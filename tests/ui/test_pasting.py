"""Rows that were copied from a list, edited in Excel and pasted over it change that list, and nothing else."""

from __future__ import annotations

import csv
import sqlite3

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.sentences import titled
from desktop_app.catalog.tables import TABLES
from desktop_app.imports.model import Action
from desktop_app.ui import asking, pasting
from desktop_app.ui.grid import copying
from desktop_app.ui.grid.model import TableModel
from desktop_app.ui.listing import ListPage
from desktop_app.ui.lists import shown_table
from desktop_app.ui.pages.imports.mapping import FieldBox
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import Entry, State
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import word
from tests.ui.test_language import spoken

__all__ = ["spoken"]


def listed(window: MainWindow, page: str, qtbot: QtBot) -> ListPage:
    """Show a list with its rows."""
    window.go(page)
    shown = window.page(page)
    assert isinstance(shown, ListPage)
    qtbot.waitUntil(lambda: window.stack.shown is shown and shown.view.grid_model.rowCount() > 0)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    return shown


def pasted(window: MainWindow, text: str, qtbot: QtBot) -> Entry:
    """Paste cells, and wait for the plan that is shown before anything is written."""
    QGuiApplication.clipboard().setText(text)
    asking.paste(window)
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    qtbot.waitUntil(lambda: page.entry is not None and page.entry.state in (State.READY, State.ASKS))
    assert page.entry is not None
    return page.entry


def counts(entry: Entry) -> dict[Action, int]:
    assert entry.plan is not None
    [sheet] = entry.plan.sheets
    assert sheet.recognition is not None, sheet.question
    return {action: number for action, number in sheet.counts.items() if number}


PLANNED: tuple[tuple[str, dict[str, str]], ...] = (
    ("budget", {"start_date": "2026-01-01", "end_date": "2026-12-31", "amount": "9000", "currency": "EUR"}),
    ("budget", {"start_date": "2026-01-01", "end_date": "2026-12-31", "amount": "500", "currency": "USD",
                "tool": "Cursor"}),
    ("commitment", {"subscription": "Cursor Business", "kind": "credit", "start_date": "2026-01-01",
                    "end_date": "2026-12-31", "amount": "1200", "currency": "EUR"}),
)  # fmt: skip


@pytest.fixture
def planned(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window on a catalog with budgets and a commitment."""
    assert window.session.catalog is not None
    with Catalog.open(window.session.catalog.path) as catalog:
        for kind, values in PLANNED:
            records.add(catalog, kind, values, today=window.session.as_of)
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    return window


@pytest.mark.parametrize(
    ("page", "column", "edited"),
    [("budgets", "amount", "9500"), ("commitments", "amount", "1500"), ("terms", "end_date", "2027-11-30"),
     ("purchases", "quantity", "77")],
)  # fmt: skip
def test_rows_of_a_list_come_back_as_they_were_copied_but_for_what_was_edited(
    page: str, column: str, edited: str, planned: MainWindow, qtbot: QtBot
) -> None:
    planned.resize(1800, 900)  # a column without room is not copied
    shown = listed(planned, page, qtbot)
    shown.view.selectAll()
    shown.view.copy()
    head, first, *others = QGuiApplication.clipboard().text().split("\n")[:9]
    place = head.split("\t").index(shown_table(page).column(column).title)
    cells = first.split("\t")
    cells[place] = edited
    entry = pasted(planned, "\n".join([head, "\t".join(cells), *others]), qtbot)
    assert counts(entry) == {Action.UPDATED: 1, **({Action.DUPLICATE: len(others)} if others else {})}


@pytest.mark.parametrize(("column", "edited"), [("amount", "77.77"), ("description", "something else")])
def test_an_edited_line_of_spend_is_no_line_beside_it(
    column: str, edited: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1800, 900)
    shown = listed(window, "spend", qtbot)
    rows = shown.view.grid_model.rowCount()
    QGuiApplication.clipboard().setText("")
    shown.view.selectAll()
    shown.view.copy()
    qtbot.waitUntil(lambda: "\n" in QGuiApplication.clipboard().text())
    head, first, *others = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
    cells = first.split("\t")
    cells[head.split("\t").index(shown_table("lines").column(column).title)] = edited
    entry = pasted(window, "\n".join([head, "\t".join(cells), *others]), qtbot)
    if column == "description":  # the amount tells the line
        assert counts(entry) == {Action.DUPLICATE: rows}
        return
    assert counts(entry) == {Action.REJECTED: 1, Action.DUPLICATE: rows - 1}
    assert entry.plan is not None
    [problem] = entry.plan.sheets[0].problems
    assert "spend lines" in problem.message


def test_a_new_line_of_spend_in_the_lists_own_columns_is_one(window: MainWindow, qtbot: QtBot) -> None:
    shown = listed(window, "spend", qtbot)
    row = shown.view.grid_model.row(0)
    text = f"Date\tVendor\tDescription\tAmount\tCurrency\n{row['date']}\t{row['vendor_text']}\tOne more\t77.77\tEUR\n"
    assert counts(pasted(window, text, qtbot)) == {Action.ADDED: 1}


def test_a_row_of_a_contract_that_is_not_here_says_so(window: MainWindow, qtbot: QtBot) -> None:
    listed(window, "terms", qtbot)
    entry = pasted(window, "Subscription\tFrom\tUntil\nNobody's\t2026-01-01\t2026-12-31\n", qtbot)
    assert counts(entry) == {Action.REJECTED: 1}
    assert entry.plan is not None
    [problem] = entry.plan.sheets[0].problems
    assert "subscription “Nobody's”" in problem.message


@pytest.mark.parametrize("page", ["tools", "vendors", "subscriptions", "people", "seats", "spend"])
def test_rows_that_come_back_as_they_were_copied_change_nothing(page: str, window: MainWindow, qtbot: QtBot) -> None:
    shown = listed(window, page, qtbot)
    rows = shown.view.grid_model.rowCount()
    QGuiApplication.clipboard().setText("")
    shown.view.selectAll()
    shown.view.copy()
    qtbot.waitUntil(lambda: "\n" in QGuiApplication.clipboard().text())  # many are copied in a job
    entry = pasted(window, QGuiApplication.clipboard().text(), qtbot)
    assert counts(entry) == {Action.DUPLICATE: rows}


def test_an_edited_cell_changes_its_record_and_a_new_row_makes_one(window: MainWindow, qtbot: QtBot) -> None:
    listed(window, "tools", qtbot)
    text = "Tool\tVendor\tState\tOwner\nCursor\tAnysphere\tApproved\tPerson 09\nPlumb\tPlumb Ltd\tDiscovered\t\n"
    entry = pasted(window, text, qtbot)
    assert counts(entry) == {Action.UPDATED: 1, Action.ADDED: 1}
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    boxes = [box.placeholderText() or box.currentText() for box in page.findChildren(FieldBox)]
    assert boxes == ["Name", "Vendor", "State", "Owner"]
    page.apply.click()
    qtbot.waitUntil(lambda: entry.state is State.IMPORTED)
    reader = window.session.reader
    assert reader is not None
    assert states(reader) == {"Cursor": ("Approved", "Person 09"), "Plumb": ("Discovered", None)}


def states(reader: sqlite3.Connection) -> dict[str, tuple[str, str | None]]:
    found = reader.execute(
        "SELECT t.name, t.state, p.name FROM tool t LEFT JOIN person p ON p.id = t.owner_id"
        " WHERE t.name IN ('Cursor', 'Plumb')"
    )
    return {row[0]: (row[1], row[2]) for row in found}


def test_a_record_that_is_there_needs_no_more_than_its_name(window: MainWindow, qtbot: QtBot) -> None:
    listed(window, "subscriptions", qtbot)
    text = "Subscription\tOwner\nCursor Business\tPerson 11\nNobody's\tPerson 11\n"
    entry = pasted(window, text, qtbot)
    assert counts(entry) == {Action.UPDATED: 1, Action.REJECTED: 1}  # nobody said of which tool the other one is
    assert entry.plan is not None
    assert [(problem.row, problem.column) for problem in entry.plan.sheets[0].problems] == [(3, "Tool")]


@pytest.mark.parametrize(
    "text",
    [
        "Tool\nCursor\n",  # nothing that could be changed
        "State\tOwner\nApproved\tPerson 09\n",  # of what?
        "Tool\tInvoice Date\tAmount\nCursor\t2026-09-01\t20\n",  # a column of something else
    ],
)
def test_what_is_not_of_the_list_is_read_as_any_other_table(text: str, qapp: QApplication) -> None:
    assert pasting.of_list(text, "tools") is None


def test_a_list_that_follows_from_others_takes_nothing(qapp: QApplication) -> None:
    head = "\t".join(column.title for column in TABLES["invoices"].columns)
    assert pasting.of_list(f"{head}\n", "invoices") is None
    assert pasting.of_list("Name\tAmount\na\t1\n", "") is None  # no list is shown


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_heads_and_words_of_the_windows_language_are_put_back(spoken: str) -> None:
    tool, state, owner = (shown_table("tools").column(key).title for key in ("name", "state", "owner"))
    approved = word("Approved")
    assert (state, approved) != ("State", "Approved")
    found = pasting.of_list(f"{tool}\t{state}\t{owner}\nCursor\t{approved}\tPerson 09\n", "tools")
    assert found == ("Tool\tState\tOwner\nCursor\tApproved\tPerson 09\n", "own-tools")


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_a_budget_of_the_company_is_copied_in_the_windows_language_and_put_back(spoken: str, session: Session) -> None:
    model = TableModel("budgets", session)
    columns = [model.table.column(key) for key in ("scope", "about", "start_date", "end_date", "amount", "currency")]
    row = {"id": 1, "scope": "company", "about": titled("The company"), "start_date": "2026-01-01",
           "end_date": "2026-12-31", "amount": 1_000_000, "currency": "EUR"}  # fmt: skip
    text, html = copying.texts(columns, [row], model.written)
    name = {"de": "Die Firma", "fr": "L’entreprise"}[spoken]
    assert name in text
    assert name in html
    found = pasting.of_list(text, "budgets")
    assert found is not None
    assert found[0].split("\n")[1] == "company\tThe company\t2026-01-01\t2026-12-31\t1.00\tEUR"


@pytest.mark.parametrize("limit", [131_072, 10_000_000])
def test_a_cell_that_is_longer_than_any_record_is_left_to_the_import(qapp: QApplication, limit: int) -> None:
    before = csv.field_size_limit(limit)  # an import in the same process raises it
    try:
        assert pasting.of_list(f"Tool\tPurpose\nCursor\t{'x' * 200_000}\n", "tools") is None
    finally:
        csv.field_size_limit(before)


def test_cells_of_several_lines_stay_one_cell(qapp: QApplication) -> None:
    found = pasting.of_list('Tool\tPurpose\nCursor\t"Code\nand tests"\n', "tools")
    assert found == ('Tool\tPurpose\nCursor\t"Code\nand tests"\n', "own-tools")
