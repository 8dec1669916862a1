"""The Imports page on a sheet with several tables: a tab for each, with a mapping of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop_app.imports.model import Choices
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.session import Session
from tests.ui.importing import click, opened, planned, rows_of, settled, write
from tests.ui.test_sentences import german

__all__ = ["german"]

TWO = """AI costs of September
Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,ChatGPT Team 30 seats,INV-1,870.00,EUR
2026-09-02,"Anthropic, PBC",Claude Team,INV-2,1250.00,EUR

People
Full name,E-mail,Squad,Hire Date
Ann Lee,ann@larkfield.example,Sales,2024-03-14
"""


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page on an empty catalog, with a file of two tables in it."""
    made = opened(empty_session, tmp_path, qtbot)
    made.refresh()
    planned(qtbot, made, write(tmp_path, "costs.csv", TWO))
    yield made
    made.queue.clear()


def test_each_table_has_a_tab_and_its_own_mapping(page: ImportsPage, qtbot: QtBot) -> None:
    tabs = page.preview.tabs
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["costs  2", "costs (table 2)  1"]
    assert page.apply.text() == "Import 3 rows"
    tabs.setCurrentIndex(1)
    sheet = page.preview.sheet
    assert sheet is not None
    assert (sheet.sheet, sheet.rows_read) == ("costs (table 2)", 1)
    page.queue.plan(0, Choices(sheet_columns={"costs (table 2)": {"Squad": "team"}}))
    settled(qtbot, page)
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert rows_of(page, "SELECT p.name, t.name FROM person p JOIN team t ON t.id = p.team_id") == [
        ("Ann Lee", "Sales")
    ]
    assert rows_of(page, "SELECT count(*) FROM live_line") == [(2,)]


@pytest.mark.usefixtures("german")
def test_tabs_days_and_numbers_are_written_in_the_windows_language(
    empty_session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.ui.session.writing", lambda: QLocale("de_DE"))
    page = opened(empty_session, tmp_path, qtbot)
    page.refresh()
    text = TWO.replace("Amount,Currency", "Quantity,Amount,Currency").replace(",870.00", ",1234.5,870.00")
    planned(qtbot, page, write(tmp_path, "costs.csv", text.replace(",1250.00", ",2,1250.00")))
    tabs = page.preview.tabs
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["costs  2", "costs (Tabelle 2)  1"]
    model = page.preview.rows.model
    heads = [column.title for column in model.columns]
    shown = [str(model.data(model.index(0, i))) for i in range(model.columnCount())]
    assert shown[heads.index("Invoice Date")] == "1. Sept. 2026"
    assert shown[heads.index("Quantity")] == "1.234,5"
    page.queue.clear()
