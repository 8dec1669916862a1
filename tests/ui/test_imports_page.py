"""The Imports page on real small files: preview, answers, import, undo, and what stands there when nothing does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.imports.child import ChildFailed
from desktop_app.imports.model import Action, Kind, Question
from desktop_app.imports.own_lists import OWN_LISTS
from desktop_app.ui.choosing import NO_TOOL, ToolChooser
from desktop_app.ui.detail import RecordPane
from desktop_app.ui.pages.imports import card_texts, chosen, wording
from desktop_app.ui.pages.imports.mapping import FieldBox
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import ImportQueue, State
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.spend.page import SpendPage
from desktop_app.ui.session import Session
from tests.imports.test_read_locked import SECRET, locked
from tests.ui.test_sentences import german

__all__ = ["german"]

LONG = 30_000
LEDGER = """Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,ChatGPT Team 30 seats,INV-1,870.00,EUR
2026-09-02,"Anthropic, PBC",Claude Team,INV-2,1250.00,EUR
2026-09-03,British Gas,Energy,INV-3,4310.55,EUR
2026-09-31,Midjourney Inc.,Pro plan,INV-4,60.00,EUR
"""
EITHER_WAY = """Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
03/04/2026,OpenAI Ireland Ltd,ChatGPT Team,INV-1,870.00,EUR
05/06/2026,OpenAI Ireland Ltd,ChatGPT Team,INV-2,870.00,EUR
"""


class Window:
    """Records what a page asks of its window."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **_kw: self.asked.append((name, args))


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page on an empty catalog."""
    empty_session.new(tmp_path / "new.seatbook")
    made = ImportsPage(empty_session, Window())
    qtbot.addWidget(made)
    made.resize(1104, 724)
    made.show()
    made.refresh()
    yield made
    made.queue.clear()


def settled(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=LONG)


def planned(qtbot: QtBot, page: ImportsPage, path: Path) -> None:
    page.open_files([path])
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.state in {State.READY, State.ASKS}, page.entry.error


def state(page: ImportsPage) -> State:
    assert page.entry is not None
    return page.entry.state


def rows_of(page: ImportsPage, sql: str) -> list[tuple[Any, ...]]:
    assert page.session.reader is not None
    return [tuple(row) for row in page.session.reader.execute(sql)]


def click(page: ImportsPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


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


def boxes(page: ImportsPage) -> dict[str, FieldBox]:
    rows = page.preview.rows
    return {rows.model.columns[place].header: box for place, box in rows.head.boxes.items()}


def choose(box: FieldBox, text: str) -> None:
    """Choose from the open list, as a person does with keys or mouse."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


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


def unread(page: ImportsPage) -> dict[str, FieldBox]:
    table = page.preview.unread
    return {table.model.columns[place].header: box for place, box in table.head.boxes.items()}


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
    assert unread(page)["Code"].placeholderText() == "employee no"
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
    assert {head: box.currentText() for head, box in boxes(page).items()}["Amount [2]"] == "not imported"
    choose(boxes(page)["Amount [2]"], "Amount")
    settled(qtbot, page)
    assert page.preview.cards.cards[3].texts[0] == "€ 100.00"
    model = page.preview.rows.model
    row = model.row(0)
    assert row is not None
    cells = {column.header: model.text(row, column) for column in model.columns if column.header}
    assert (cells["Amount"], cells["Amount [2]"]) == ("€119.00", "€ 100.00")


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


# What is said, without a window --------------------------------------------------------------------------------------

VOICE = Voice(str, str, lambda micros, currency: f"{currency} {micros / 1e6:.2f}", str)


def sheet(**values: Any) -> Any:
    given = {
        "sheet": "Posten", "recognition": None, "kind": Kind.LINES, "counts": {Action.ADDED: 2}, "rows_read": 2,
        "records": {}, "amounts": {"EUR": 3_000_000}, "in_scope": {}, "problems": (), "question": None,
        "file_total": (), "notes": (), "unmatched": (),
    }  # fmt: skip
    return SimpleNamespace(**{**given, **values})


def test_counts_that_do_not_add_up_are_said() -> None:
    assert card_texts.rows_card(sheet(), VOICE).chip == "adds up"
    assert card_texts.rows_card(sheet(rows_read=3), VOICE).state == "bad"


@pytest.mark.parametrize(
    ("stated", "chip"), [((), ""), ((("EUR", 3_000_000),), "equal"), ((("EUR", 3_500_000),), "differs")]
)
def test_the_files_own_total_is_compared(stated: tuple[tuple[str, int], ...], chip: str) -> None:
    card = card_texts.total_card(sheet(file_total=stated, summed={"EUR": 3_000_000}), VOICE)
    assert card.chip == chip
    if chip == "differs":
        assert "EUR 0.50" in card.detail
    assert card.detail.endswith("the file has no totals row") == (not stated)


def test_a_question_stands_in_the_way_of_importing() -> None:
    asked = Question("date_order", "Which?", "Date", {"--date-order": ("dmy", "mdy")})
    plan: Any = SimpleNamespace(question=None, sheets=(sheet(), sheet(question=asked), sheet(question=asked)))
    assert wording.import_text(plan, VOICE) == ("Answer 1 question first", False)
    assert [answer.value for answer in wording.answers(asked, VOICE)] == ["dmy", "mdy"]


def test_an_answer_becomes_a_choice() -> None:
    from desktop_app.imports.model import Choices

    assert chosen.choose(Choices(), "--decimal", ",").decimal == ","
    assert chosen.choose(Choices(currency="EUR"), "--currency", "").currency is None
    assert chosen.choose(Choices(), "--unheard-of", "x") == Choices()


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


def test_every_list_of_our_own_has_a_word_for_what_it_makes() -> None:
    other = {"exchange_rate": "rate", "entitlement": "purchase", "invoice_line": "line", "finding": "question"}
    made = {other.get(own.table, own.table) for own in OWN_LISTS if own.table and own.name != "round-items"}
    assert made <= set(card_texts.RECORDS)
