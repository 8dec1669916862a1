"""Saying what a vendor is after its lines were imported: in the list of vendors without a tool, and at a line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.ui import choosing
from desktop_app.ui.choosing import ToolChooser
from desktop_app.ui.listing import ListPage
from desktop_app.ui.window import MainWindow

LEDGER = """Date,Supplier,Invoice number,Description,Amount,Currency
2026-09-02,Zzyx Holdings,Z-1,Assistant for the desk,120.00,EUR
2026-09-05,Zzyx Holdings,Z-2,Assistant for the desk,80.00,EUR
2026-09-03,British Gas,BG-9,Energy,4310.55,EUR
"""


@pytest.fixture
def small(small_company: Path, tmp_path: Path) -> Path:
    """The small catalog with a ledger whose vendors are not known."""
    path, ledger = tmp_path / "company.seatbook", tmp_path / "ledger.csv"
    path.write_bytes(small_company.read_bytes())
    ledger.write_text(LEDGER, encoding="utf-8")
    with Catalog.open(path, actor="test") as catalog:
        pipeline.import_files(catalog, [ledger], Choices(), today="2026-10-15")
    return path


def shown(window: MainWindow, key: str, qtbot: QtBot, target: object = None) -> ListPage:
    window.go(key, target)
    page = window.page(key)
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.view.grid_model.complete and page.findChild(QPushButton, "match_vendor") is not None)
    return page


def texts(page: ListPage) -> list[str]:
    model = page.view.grid_model
    return [str(model.row(place)["vendor_text"]) for place in range(model.rowCount())]


def choose(page: ListPage, vendor: str, tool: str, qtbot: QtBot) -> None:
    """Choose a row, press the button of its pane, type the tool and take it."""
    page.view.selectRow(texts(page).index(vendor))
    qtbot.waitUntil(lambda: page.pane._found is not None and page.pane._found.row["vendor_text"] == vendor)
    button = page.pane.findChild(QPushButton, "match_vendor")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    [dialog] = page.findChildren(ToolChooser)
    QTest.keyClicks(dialog.field, tool)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_a_vendor_is_said_to_be_a_tool_and_its_lines_join_it(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "unmatched", qtbot)
    assert set(texts(page)) == {"Zzyx Holdings", "British Gas"}
    choose(page, "Zzyx Holdings", "Otter", qtbot)
    qtbot.waitUntil(lambda: texts(page) == ["British Gas"])
    assert "2 lines belong to Otter now" in window.status.text.text()
    conn = window.session.reader
    assert conn is not None
    rows = conn.execute(
        "SELECT t.name, l.in_scope FROM invoice_line l JOIN tool t ON t.id = l.tool_id WHERE l.vendor_text LIKE 'Zz%'"
    ).fetchall()
    assert [tuple(row) for row in rows] == [("Otter", 1), ("Otter", 1)]
    window.undo()
    qtbot.waitUntil(lambda: set(texts(page)) == {"Zzyx Holdings", "British Gas"})


def test_a_vendor_that_is_no_tool_is_marked_as_settled(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "unmatched", qtbot)
    choose(page, "British Gas", "Not an AI", qtbot)
    qtbot.waitUntil(lambda: "is no AI tool" in window.status.text.text())
    page.facet_row.set_values({"settled": "0"})
    qtbot.waitUntil(lambda: texts(page) == ["Zzyx Holdings"])


def test_a_line_of_spend_out_of_scope_offers_the_same_and_one_in_scope_does_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = shown(window, "spend", qtbot, {"scope": "out"})
    choose(page, "Zzyx Holdings", "Claude", qtbot)
    qtbot.waitUntil(lambda: texts(page) == ["British Gas"])
    page.facet_row.set_values({"scope": "in"})
    qtbot.waitUntil(lambda: page.pane._found is not None and page.pane._found.row["scope"] == "in")
    assert page.pane.findChild(QPushButton, "match_vendor") is None


def test_tools_of_the_catalog_are_offered_beside_those_that_are_known(window: MainWindow) -> None:
    names = [name for name, _ in choosing.known_tools(window.session)]
    assert len(names) == len({name.casefold() for name in names}) > 600
    assert {"Otter", "GitHub Copilot"} <= set(names)
