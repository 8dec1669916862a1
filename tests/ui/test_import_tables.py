"""The Imports page on a sheet with several tables: a tab for each, with a mapping of its own."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
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


BESIDE = """Date,Supplier,Amount,Currency,,Date,Supplier,Amount,Currency,Foo,Bar,Baz,Qux,Quux
2026-09-01,OpenAI,100.00,EUR,,2026-09-03,Figma,7.00,EUR,x,x,x,x,x
"""


@pytest.mark.usefixtures("german")
def test_one_of_two_tables_side_by_side_is_chosen_by_its_name_in_the_windows_language(
    empty_session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    page = opened(empty_session, tmp_path, qtbot)
    page.refresh()
    planned(qtbot, page, write(tmp_path, "costs.csv", BESIDE))
    button = page.findChild(QPushButton, "answer_costs (table 2)")
    assert button is not None
    assert button.text() == "costs (Tabelle 2)"
    [_, second] = page.findChildren(QWidget, "table_sketch")
    texts = [label.text() for label in second.findChildren(QLabel)]
    assert texts[:4] == ["costs (Tabelle 2)", "Date", "Supplier", "Amount"]
    assert texts[6:9] == ["2026-09-03", "Figma", "7.00"]  # below five heads
    click(page, button.objectName())
    settled(qtbot, page)
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert rows_of(page, "SELECT amount FROM live_line") == [(7_000_000,)]
    click(page, "result_undo")
    settled(qtbot, page)
    assert rows_of(page, "SELECT count(*) FROM live_line") == [(0,)]
    page.queue.clear()


@pytest.mark.usefixtures("german")
def test_an_example_of_a_period_is_read_whole(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    page = opened(empty_session, tmp_path, qtbot)
    page.refresh()
    text = "Date,Vendor,Invoice,Amount,Currency\n25/12,OpenAI,A1,10,USD\n03/01,OpenAI,A2,20,USD\n"
    planned(qtbot, page, write(tmp_path, "card.csv", text))
    edit = page.findChild(QLineEdit, "answer__period")
    assert edit is not None
    assert edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 24 <= edit.width()
    edit.setText("2025-12-01 - 2026-01-31")
    click(page, "answer_use")
    settled(qtbot, page)
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert rows_of(page, "SELECT date FROM live_line ORDER BY date") == [("2025-12-25",), ("2026-01-03",)]
    page.queue.clear()


def test_a_file_that_is_opened_again_shows_what_it_asks(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    page = opened(empty_session, tmp_path, qtbot)
    page.refresh()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as package:
        for name, cost in (("old", "5.00"), ("new", "6.00")):
            text = f"usage_date_utc,model,workspace,cost_usd\n2026-08-01,Claude,Default,{cost}\n"
            package.writestr(f"{name}.csv", text)
    planned(qtbot, page, tmp_path / "all.zip")
    click(page, "answer_old.csv")
    settled(qtbot, page)
    click(page, "action_apply_import")
    settled(qtbot, page)
    planned(qtbot, page, tmp_path / "all.zip")
    click(page, "answer_new.csv")
    settled(qtbot, page)
    click(page, "answer_yes")
    settled(qtbot, page)
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert rows_of(page, "SELECT amount FROM live_line") == [(6_000_000,)]
    page.queue.clear()
