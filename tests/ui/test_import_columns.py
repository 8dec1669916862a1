"""The columns of a previewed sheet: which field each is read as, by keys, and where no format fits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import State
from desktop_app.ui.session import Session
from tests.ui.importing import (
    LEDGER,
    LONG,
    boxes,
    choose,
    opened,
    planned,
    settled,
    state,
    unread,
    write,
)


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page on an empty catalog."""
    made = opened(empty_session, tmp_path, qtbot)
    made.refresh()
    yield made
    made.queue.clear()


def test_a_column_can_be_read_as_another_field(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    box = boxes(page)["Description"]
    assert box.currentText() == "Description"
    assert "the header means description" in box.toolTip()
    assert box.accessibleName() == "“Description” is read as"
    choose(box, "Tool")
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.choices.sheet_columns == {"ledger": {"Description": "tool_text"}}
    assert boxes(page)["Description"].currentText() == "Tool"
    qtbot.waitUntil(lambda: boxes(page)["Description"].hasFocus(), timeout=LONG)


def test_every_column_of_the_sheet_is_shown_and_can_be_given_a_field(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "Date,Supplier,Soll,Haben,Memo 7,Kennung,Password,Currency\n2026-09-01,OpenAI,20.00,,seats,I-1,geheim,EUR\n"
    planned(qtbot, page, write(tmp_path, "ledger.csv", text))
    shown = {head: box.currentText() for head, box in boxes(page).items()}
    assert shown == {
        "Date": "Date", "Supplier": "Vendor", "Soll": "Debit", "Haben": "Credit", "Memo 7": "not imported",
        "Kennung": "not imported", "Currency": "Currency",
    }  # fmt: skip
    model = page.preview.rows.model
    row = model.row(0)
    assert row is not None
    cells = {column.title: model.text(row, column) for column in model.columns}
    assert (cells["Memo 7"], cells["Kennung"], cells["Currency"]) == ("seats", "I-1", "EUR")
    choose(boxes(page)["Kennung"], "Invoice number")
    settled(qtbot, page)
    choose(boxes(page)["Memo 7"], "Invoice number")
    settled(qtbot, page)
    shown = {head: box.currentText() for head, box in boxes(page).items()}
    assert (shown["Kennung"], shown["Memo 7"]) == ("not imported", "Invoice number")


def test_a_field_is_chosen_by_keys_and_never_by_the_wheel(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    page.resize(500, 724)
    box = boxes(page)["Currency"]
    box.setFocus()
    bar = page.preview.rows.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=LONG)
    assert box.geometry().right() <= page.preview.rows.head.viewport().width()
    before = box.currentIndex()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    assert box.currentIndex() == before
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    box.wheelEvent(wheel)
    assert (box.currentIndex(), wheel.isAccepted()) == (before, False)
    assert state(page) is State.READY


def test_tab_leads_from_the_filters_over_the_boxes_to_the_rows(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    rows = page.preview.rows
    rows.save.setFocus()
    for place in sorted(rows.head.boxes):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is rows.head.boxes[place]
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is rows.view


def test_a_correction_is_of_its_own_sheet(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    book = openpyxl.Workbook()
    for name, rows in {
        "Bills": [("Date", "Supplier", "Note 1", "Amount"), ("2026-09-01", "OpenAI", "ChatGPT Team", "€119.00")],
        "Staff": [("Name", "E-mail", "Note 1", "Start Date"), ("Ada", "ada@x.test", "Design", "2024-02-01")],
    }.items():
        sheet = book.create_sheet(name)
        for line in rows:
            sheet.append(line)
    book.remove(book["Sheet"])
    book.save(tmp_path / "book.xlsx")
    planned(qtbot, page, tmp_path / "book.xlsx")
    choose(boxes(page)["Note 1"], "Description")
    settled(qtbot, page)
    page.preview.tabs.setCurrentIndex(1)
    assert boxes(page)["Note 1"].currentText() == "not imported"
    choose(boxes(page)["Note 1"], "Team")
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.choices.sheet_columns == {"Bills": {"Note 1": "description"}, "Staff": {"Note 1": "team"}}
    assert boxes(page)["Note 1"].currentText() == "Team"


FOREIGN: dict[str, list[tuple[str, ...]]] = {
    "Eins": [("Tag", "Firma", "Wert", "Was", "Passwort"), ("2026-09-01", "OpenAI", "€119.00", "ChatGPT Team", "x")],
    "Zwei": [("Wer", "Post", "Wo"), ("Ada", "ada@x.test", "Design")],
}


def test_a_sheet_that_no_format_fits_is_read_when_its_columns_are_named(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    for name, rows in FOREIGN.items():
        sheet = book.create_sheet(name)
        for line in rows:
            sheet.append(line)
    book.remove(book["Sheet"])
    book.save(tmp_path / "book.xlsx")
    planned(qtbot, page, tmp_path / "book.xlsx")
    assert state(page) is State.ASKS
    assert page.apply.text() == "Answer 1 question first"
    assert page.preview.unread.isVisible()
    assert list(unread(page)) == ["Tag", "Firma", "Wert", "Was"]
    assert page.preview.unread.model.data(page.preview.unread.model.index(0, 1)) == "OpenAI"
    QAbstractItemModelTester(page.preview.unread.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.answer("--as", "ledger")
    settled(qtbot, page)
    for head, field in (("Tag", "Date"), ("Firma", "Vendor"), ("Was", "Description"), ("Wert", "Amount")):
        choose(unread(page)[head], field)
        settled(qtbot, page)
    assert state(page) is State.READY
    assert page.apply.text() == "Import 1 row"
    assert page.preview.rows.isVisible()
    assert not page.preview.unread.isVisible()
    page.preview.tabs.setCurrentIndex(1)  # left out, and can still be said what it is
    assert page.preview.unread.isVisible()
    assert state(page) is State.READY
    page.answer("--as", "people")
    settled(qtbot, page)
    assert state(page) is State.ASKS
    for head, field in (("Post", "E-mail"), ("Wo", "Team")):
        choose(unread(page)[head], field)
        settled(qtbot, page)
    assert page.apply.text() == "Import 2 rows"
    assert page.entry is not None
    assert page.entry.choices.sheet_formats == {"Eins": "ledger", "Zwei": "people"}
    page.saving.save_profile("Foreign")
    settled(qtbot, page)
    page.leave_preview()
    planned(qtbot, page, tmp_path / "book.xlsx")
    assert page.apply.text() == "Import 2 rows"


def test_a_column_that_was_needed_can_be_given_back(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    planned(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    choose(boxes(page)["Amount"], "not imported")
    settled(qtbot, page)
    assert state(page) is State.ASKS
    assert unread(page)["Supplier"].currentText() == "Vendor"
    choose(unread(page)["Amount"], "Amount")
    settled(qtbot, page)
    assert state(page) is State.READY


def test_a_correction_that_another_format_cannot_follow_is_mended_below_its_head(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    planned(
        qtbot,
        page,
        write(tmp_path, "staff.csv", "Name,E-mail,Department,Status,Code\nAda,ada@x.test,Design,active,K-1\n"),
    )
    choose(boxes(page)["Code"], "Employee number")
    settled(qtbot, page)
    page.answer("--as", "seats")
    settled(qtbot, page)
    assert state(page) is State.ASKS
    message = page.preview.findChild(QLabel, "question_message")
    assert message is not None
    assert message.text() == "Column “Code”: List of users or licences has no field 'employee_no'."
    assert unread(page)["Code"].placeholderText() == "Employee number"
    choose(unread(page)["Code"], "not imported")
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.choices.sheet_columns == {"staff": {"Code": ""}}
    page.answer("--as", "people")
    settled(qtbot, page)
    assert state(page) is State.READY


def test_the_second_of_two_equal_heads_is_a_column_of_its_own(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    text = "Date,Supplier,Description,Amount,Amount\n2026-09-01,OpenAI,ChatGPT,€119.00,€100.00\n"
    planned(qtbot, page, write(tmp_path, "ledger.csv", text))
    first = page.findChild(QPushButton, "answer_Amount=amount")
    assert first is not None
    first.click()
    settled(qtbot, page)
    assert page.preview.cards.cards[3].texts[0] == "€ 119.00"
    assert {head: box.currentText() for head, box in boxes(page).items()}["Amount [2]"] == "not imported"
    choose(boxes(page)["Amount [2]"], "Amount")
    settled(qtbot, page)
    assert page.preview.cards.cards[3].texts[0] == "€ 100.00"
    model = page.preview.rows.model
    row = model.row(0)
    assert row is not None
    cells = {column.header: model.text(row, column) for column in model.columns if column.header}
    assert (cells["Amount"], cells["Amount [2]"]) == ("€119.00", "€ 100.00")


def test_a_large_table_that_is_refused_is_corrected_below_its_heads(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = (f"2026-09-{place % 28 + 1:02d},OpenAI,R-{place},,x{place},€12.50" for place in range(60_000))
    text = "\n".join(["Date,Supplier,Invoice Number,Note,Amount,Paid", *lines])
    planned(qtbot, page, write(tmp_path, "large.csv", text))
    assert state(page) is State.ASKS
    assert not page.apply.isEnabled()
    message = page.preview.findChild(QLabel, "question_message")
    assert message is not None
    assert message.text().startswith("large.csv cannot be read: of 2,0")
    assert message.text().endswith("export it again, or choose the column that is meant.")
    assert unread(page)["Amount"].currentText() == "Amount"
    choose(unread(page)["Paid"], "Amount")
    settled(qtbot, page)
    assert state(page) is State.READY
    assert page.apply.text() == "Import 60,000 rows"
