"""The Imports page on real small files: preview, answers, import, undo, and what stands there when nothing does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.imports.child import ChildFailed
from desktop_app.imports.model import Action
from desktop_app.ui.choosing import NO_TOOL, ToolChooser
from desktop_app.ui.detail import RecordPane
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import ImportQueue, State
from desktop_app.ui.pages.spend.page import SpendPage
from desktop_app.ui.session import Session
from tests.imports.test_read_locked import SECRET, locked
from tests.ui.importing import (
    EITHER_WAY,
    LEDGER,
    LONG,
    Window,
    click,
    opened,
    planned,
    rows_of,
    settled,
    state,
    write,
)
from tests.ui.test_sentences import german

__all__ = ["german"]


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page on an empty catalog."""
    made = opened(empty_session, tmp_path, qtbot)
    made.refresh()
    yield made
    made.queue.clear()


def test_an_empty_catalog_teaches_what_can_be_dropped(page: ImportsPage) -> None:
    assert page.empty.isVisible()
    assert not page.imports.isVisible()
    assert page.choose.isVisible()
    assert not page.apply.isVisible()


def test_the_preview_counts_what_becomes_of_every_row(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    rows, chip, detail = page.preview.cards.cards[1].texts
    assert (rows, chip) == ("4", "adds up")
    assert "2 new" in detail
    assert "1 rejected" in detail
    assert page.preview.cards.cards[2].texts[0] == "€ 2,120.00"
    assert page.apply.text() == "Import 3 rows"
    assert page.apply.isEnabled()
    assert page.imports.isHidden() or not page.imports.isVisible()


def test_the_table_of_rows_is_a_sound_model_and_filters_by_action(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    model = page.preview.rows.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.rowCount() == 4
    heads = [str(model.headerData(i, Qt.Orientation.Horizontal)) for i in range(model.columnCount())]
    assert heads[:6] == ["Becomes", "Row", "Invoice Date", "Supplier", "Description", "Amount"]
    click(page, "filter_rejected")
    assert model.rowCount() == 1
    row = model.row(0)
    assert row is not None
    assert row.action is Action.REJECTED
    assert row.reason
    shown = [str(model.data(model.index(0, i))) for i in range(model.columnCount())]
    heads = [column.title for column in model.columns]
    assert shown[heads.index("Amount")] == "60.00"  # what the file says, so that it can be mended there


def test_choosing_a_date_order_plans_the_file_again(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "either.csv", EITHER_WAY))
    assert state(page) is State.ASKS
    assert not page.apply.isEnabled()
    assert page.apply.text() == "Answer 1 question first"
    sample = page.preview.unread.model
    assert sample.data(sample.index(1, 0)) == "05/06/2026"  # as the file has it, below the question
    click(page, "answer_dmy")
    settled(qtbot, page)
    assert state(page) is State.READY
    assert page.entry is not None
    assert page.entry.choices.date_order == "dmy"
    first = page.preview.rows.model.row(0)
    assert first is not None
    assert first.values["date"] == "2026-04-03"


def test_the_password_of_a_locked_workbook_is_asked_for(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, locked(tmp_path / "locked.xlsx"))
    assert state(page) is State.ASKS
    edit = page.findChild(QLineEdit, "answer__password")
    assert edit is not None
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    edit.setText(SECRET)
    click(page, "answer_use")
    settled(qtbot, page)
    assert state(page) is State.READY
    assert page.apply.text() == "Import 1 row"


def test_importing_and_taking_it_back(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert page.entry is None
    assert page.banner.isVisible()
    assert "3 rows of ledger.csv" in page.banner.text
    assert page.imports.isVisible()
    assert page.findChild(QPushButton, "action_undo_import") is not None
    assert page.session.reader is not None
    found = page.session.reader.execute("SELECT line_id, max(l.id) FROM line_part_upto, invoice_line l").fetchone()
    assert found[0] == found[1]  # a part of a text is found by its index
    click(page, "result_undo")
    settled(qtbot, page)
    page.refresh()
    assert "ledger.csv" in page.banner.text
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "action_undo_import") is None, timeout=LONG)


def test_what_each_of_several_files_did_is_said(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    """A copy that brings nothing is in no list: here alone it is told of."""
    page.open_files([write(tmp_path, "ledger.csv", LEDGER), write(tmp_path, "more.csv", LEDGER + "\n")])
    settled(qtbot, page)
    click(page, "action_import_all")
    settled(qtbot, page)
    assert page.banner.text == "2 files were imported"
    detail = page.banner.findChild(QLabel, "import_result_detail")
    assert isinstance(detail, QLabel)
    first, second = detail.text().splitlines()
    assert (first[:14], second[:10], "duplicate" in first, "duplicate" in second) == (
        "ledger.csv: 2 ", "more.csv: ", False, True,
    )  # fmt: skip
    planned(qtbot, page, write(tmp_path, "other.csv", LEDGER.replace("2026", "2025")))
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert "of other.csv" in page.banner.text


def test_the_same_file_again_has_nothing_to_import(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = write(tmp_path, "ledger.csv", LEDGER)
    planned(qtbot, page, path)
    click(page, "action_apply_import")
    settled(qtbot, page)
    planned(qtbot, page, path)
    assert page.apply.text() == "Nothing new to import"
    assert not page.apply.isEnabled()


def test_a_file_that_cannot_be_read_says_so_and_stops_no_other(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    page.open_files([broken, write(tmp_path, "ledger.csv", LEDGER)])
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.state is State.FAILED
    assert page.waiting.isVisible()
    assert page.waiting.sentence.text() == page.entry.error
    assert [entry.state for entry in page.queue.entries] == [State.FAILED, State.READY]
    click(page, "import_remove")
    assert page.entry is not None
    assert page.entry.path.name == "ledger.csv"


def test_a_folder_is_read_with_its_folders_and_says_what_it_leaves_out(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    for month in ("08", "09"):
        (tmp_path / "2026" / month).mkdir(parents=True)
        write(tmp_path / "2026" / month, "ledger.csv", LEDGER.replace("2026-09", f"2026-{month}"))
    write(tmp_path / "2026", "~$open.xlsx", "x")
    page.open_files([tmp_path / "2026"])
    settled(qtbot, page)
    assert [entry.name for entry in page.queue.entries] == ["08/ledger.csv", "09/ledger.csv"]
    assert page.banner.text == "Hidden files and folders are left out: ~$open.xlsx."
    plans = [entry.plan for entry in page.queue.entries]
    assert [plan.name for plan in plans if plan is not None] == ["08/ledger.csv", "09/ledger.csv"]


def test_a_folder_can_be_chosen(page: ImportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen_folders = iter([None, tmp_path])
    monkeypatch.setattr("desktop_app.ui.files.folder", lambda *_args: next(chosen_folders))
    page.choose_folder.click()
    page.choose_folder.click()
    assert page.window_api.asked == [("import_files", ([tmp_path],))]  # type: ignore[attr-defined]


def test_saying_what_a_vendor_is_becomes_an_alias(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    page.learn("British Gas", "ChatGPT")
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.state is State.READY, page.entry.error
    sheet = page.preview.sheet
    assert sheet is not None
    assert sheet.counts[Action.ADDED] == 3


def test_the_chooser_narrows_while_typing(page: ImportsPage, qtbot: QtBot) -> None:
    chooser = ToolChooser("Runway Cafe Heathrow", [("Claude", "Anthropic"), ("Runway", "Runway AI")])
    qtbot.addWidget(chooser)
    assert chooser.tool() == NO_TOOL
    chooser.field.setText("anthr")
    assert chooser.tool() == "Claude"
    chooser.field.setText("no such tool")
    assert chooser.tool() is None


def test_leaving_the_preview_forgets_the_files(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    staging = next(entry.plan.staging for entry in page.queue.entries if entry.plan is not None)
    click(page, "action_leave_import")
    assert page.queue.entries == []
    assert staging is None or not Path(staging).exists()


def test_without_a_catalog_nothing_is_planned(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    queue = ImportQueue(empty_session)
    queue.add([write(tmp_path, "ledger.csv", LEDGER)])
    assert queue.entries[0].plan is None
    assert queue.entries[0].state is State.FAILED


def test_a_record_shows_the_row_of_the_file_that_it_comes_from(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    click(page, "action_apply_import")
    settled(qtbot, page)
    assert page.session.reader is not None
    [line] = page.session.reader.execute("SELECT id FROM live_line WHERE row = 3").fetchone()
    pane = RecordPane("lines", SpendPage.facts, page.session)
    qtbot.addWidget(pane)
    pane.show_record(line)
    qtbot.waitUntil(lambda: pane.record == line)
    link = pane.findChild(QPushButton, "link_source")
    assert link is not None
    link.click()
    cells = [cell.text() for cell in pane.findChildren(QLabel, "source_cell")]
    assert cells == ["2026-09-02", "Anthropic, PBC", "Claude Team", "INV-2", "1250.00", "EUR"]


@pytest.mark.parametrize("after", [None, "result_rejected", "action_save_rejected_of"])
def test_rejected_rows_are_saved_mended_and_imported_and_nothing_is_doubled(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, after: str | None
) -> None:
    target = tmp_path / "rejected.xlsx"
    monkeypatch.setattr("desktop_app.ui.files.to_write", lambda *_: target)
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    if after is None:
        click(page, "action_save_rejected")
        settled(qtbot, page)
    page.apply.click()
    settled(qtbot, page)
    if after is not None:
        assert not target.exists()
        page.refresh()
        click(page, after)
        settled(qtbot, page)
    assert target.exists()

    book = openpyxl.load_workbook(target)
    [sheet] = book.worksheets
    heads = [cell.value for cell in sheet[1]]
    assert heads[-1] == "Reason for rejection"
    assert sheet.cell(2, 1).value == "2026-09-31"
    sheet.cell(2, 1).value = "2026-09-30"
    book.save(target)
    for added in (1, 0):  # the second time all of it is known
        planned(qtbot, page, target)
        assert page.preview.cards.cards[1].texts[0] == "1"
        if added:
            page.apply.click()
            settled(qtbot, page)
    lines = rows_of(page, "SELECT invoice_number, count(*) FROM live_line GROUP BY 1 ORDER BY 1")
    assert lines == [(f"INV-{number}", 1) for number in (1, 2, 3, 4)]


@pytest.mark.parametrize("error", [IndexError("list index out of range"), ChildFailed("Traceback …")])
def test_a_defect_while_a_file_is_written_is_told_with_its_details(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise error

    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    monkeypatch.setattr("desktop_app.imports.pipeline.apply_plan", fail)
    page.apply.click()
    settled(qtbot, page)
    assert page.banner.text == "ledger.csv met a defect of Seatbook, and nothing of it was imported."
    asked = cast("Window", page.window_api).asked
    assert [args[0] for name, args in asked if name == "show_error"] == [error]


@pytest.mark.usefixtures("german")
def test_why_a_row_was_rejected_and_how_a_line_was_matched_is_kept_for_every_language(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rejected.xlsx"
    monkeypatch.setattr("desktop_app.ui.files.to_write", lambda *_: target)
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    page.apply.click()
    settled(qtbot, page)
    page.saving.save_rejected_of(rows_of(page, "SELECT max(operation_id) FROM source_file")[0][0], "ledger.csv")
    settled(qtbot, page)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    last = sheet.max_column
    said = [sheet.cell(row, last).value for row in (1, 2)]
    assert said == ["Grund der Ablehnung", "den Tag 2026-09-31 gibt es nicht"]
    planned(qtbot, page, target)
    assert page.preview.sheet is not None
    assert page.preview.sheet.counts == {Action.REJECTED: 1}
    assert page.session.reader is not None
    lines = tables.page(
        page.session.reader, "lines", tables.Query(), tables.ids(page.session.reader, "lines", tables.Query())
    )
    how = {line["invoice"]: page.text.said(cast("str", line["matched_by"] or "")) for line in lines}
    assert how["INV-1"] == "bekannter Anbieter „OpenAI“ (Anbieter), Produkt „ChatGPT“ im Text genannt"


@pytest.mark.parametrize("named", ["Cursor", "Anysphere"])
def test_a_file_without_a_vendor_is_read_once_it_is_named(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, named: str
) -> None:
    planned(qtbot, page, write(tmp_path, "list.csv", "Invoice date,Invoice no,Amount (USD)\n2026-03-01,A-1,10.00\n"))
    edit = page.findChild(QLineEdit, "answer__vendor")
    assert edit is not None
    edit.setText(named)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert page.apply.text() == "Import 1 row"
    page.apply.click()
    settled(qtbot, page)
    tools = "SELECT t.name FROM live_line l JOIN tool t ON t.id = l.tool_id"
    assert [row[0] for row in rows_of(page, tools)] == ["Cursor"]


def test_of_two_columns_with_one_head_the_billed_one_is_chosen_by_a_button(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "Date,Vendor,Amount EUR,Amount EUR\n2026-09-01,Cursor,100.00,92.00\n"
    planned(qtbot, page, write(tmp_path, "twice.csv", text))
    button = page.findChild(QPushButton, "answer_Amount EUR [2]=amount")
    assert button is not None
    button.click()
    settled(qtbot, page)
    assert page.apply.text() == "Import 1 row"
    page.apply.click()
    settled(qtbot, page)
    assert rows_of(page, "SELECT amount FROM live_line")[0][0] == 92_000_000


def test_a_journal_is_read_once_its_accounts_of_costs_are_named(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    journal = (
        "Date,Document No,Account,Text,Debit EUR,Credit EUR\n2026-09-03,1,801,Cursor,100.00,\n"
        "2026-09-03,1,802,Cursor,19.00,\n2026-09-03,1,803,Cursor,,119.00\n"
    )
    planned(qtbot, page, write(tmp_path, "journal.csv", journal))
    edit = page.findChild(QLineEdit, "answer__cost_accounts")
    assert edit is not None
    assert edit.placeholderText() == "Accounts of costs, as 6*; 4964"
    edit.setText("801")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert page.apply.text() == "Import 1 row"
