"""The head of a large file in the preview: there at once, marked as provisional, and replaced without a jump."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.imports import head as heads
from desktop_app.imports import pipeline
from desktop_app.imports.model import Action, Choices
from desktop_app.imports.parse_tables import parse_tables
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.read import ReadSheet
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import State
from desktop_app.ui.session import Session
from tests.imports.sheets import shipped
from tests.ui.importing import LONG, boxes, choose, click, opened, settled, state, write

HEAD = "Invoice Date,Supplier,Description,Invoice Number,Amount,Currency\n"
LINES = [f"2026-{n % 9 + 1:02d}-11,OpenAI Ireland Ltd,ChatGPT Team {n},INV-{n},{n}.50,EUR\n" for n in range(1, 120)]
LEDGER = HEAD + "".join(LINES)


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page on an empty catalog."""
    made = opened(empty_session, tmp_path, qtbot)
    yield made
    made.queue.clear()


class Held:
    """Planning that tells the head of any file, and goes on when it is let."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.planned: list[Choices] = []
        self._real = pipeline.plan_file

    def __call__(self, catalog: Any, path: Path, choices: Choices, *, head: Any, cancel: Any, **rest: Any) -> Any:
        found = heads.head_of(path, choices, parse)
        if found is not None:
            head(found)
        while not self.go.wait(0.01):
            if cancel():
                raise pipeline.Cancelled
        self.planned.append(choices)
        return self._real(catalog, path, choices, cancel=cancel, **rest)


def parse(sheet: ReadSheet, choices: Choices) -> Sequence[tuple[ReadSheet, ParsedSheet]]:
    return parse_tables(sheet, shipped(), choices)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held()
    monkeypatch.setattr(heads, "has_head", lambda _path: True)
    monkeypatch.setattr(pipeline, "plan_file", made)
    yield made
    made.go.set()


def begun(qtbot: QtBot, page: ImportsPage, path: Path) -> None:
    page.open_files([path])
    qtbot.waitUntil(lambda: page.entry is not None and bool(page.entry.head), timeout=LONG)


def cards(page: ImportsPage) -> list[str]:
    return [card.texts[0] for card in page.preview.cards.cards]


def test_the_head_is_shown_as_provisional(page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot) -> None:
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    rows = page.preview.rows
    assert (state(page), rows.isVisible(), page.waiting.isVisible()) == (State.READING, True, False)
    assert cards(page) == ["Accounts-payable ledger", "counting…", "counting…", "counting…"]
    assert page.preview.cards.cards[0].texts[1] == "so far"
    assert (page.apply.isEnabled(), page.apply.text()) == (False, "Counting the rows…")
    assert boxes(page)["Supplier"].currentText() == "Vendor"
    assert "the header means vendor" in boxes(page)["Supplier"].toolTip()
    assert rows.model.rowCount() == 119
    first = rows.model.row(0)
    assert first is not None
    shown = {column.title: rows.model.text(first, column) for column in rows.model.columns}
    assert (shown["Becomes"], shown["Row"], shown["Amount"]) == ("…", "2", "€ 1.50")
    assert (rows.counting.isVisible(), rows.filters.isVisible(), rows.save.isVisible()) == (True, False, False)
    page.apply_current()
    assert state(page) is State.READING
    held.go.set()
    settled(qtbot, page)
    assert state(page) is State.READY
    assert (page.apply.isEnabled(), page.apply.text()) == (True, "Import 119 rows")
    assert cards(page)[1] == "119"
    assert (rows.counting.isVisible(), rows.filters.isVisible(), page.stop.isVisible()) == (False, True, False)
    first = rows.model.row(0)
    assert first is not None
    assert first.action is Action.ADDED


@pytest.mark.parametrize("width", [700, 1104])
def test_what_is_in_sight_and_chosen_stays_when_the_plan_comes(
    page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 724)
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    view = page.preview.rows.view
    view.setColumnWidth(2, 177)
    view.selectRow(40)
    view.verticalScrollBar().setValue(900)
    view.horizontalScrollBar().setValue(120)
    box = boxes(page)["Supplier"]
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible, timeout=LONG)
    qtbot.wait(20)  # what the layout still does
    top = view.mapTo(page, view.rect().topLeft())
    held.go.set()
    settled(qtbot, page)
    qtbot.wait(20)
    assert state(page) is State.READY
    assert (view.verticalScrollBar().value(), view.horizontalScrollBar().value()) == (900, 120)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [40]
    assert view.currentIndex().row() == 40
    assert view.columnWidth(2) == 177
    assert boxes(page)["Supplier"] is box
    assert box.view().isVisible()
    assert view.mapTo(page, view.rect().topLeft()) == top
    box.hidePopup()


def test_a_column_corrected_in_the_head_is_read_so_at_once(
    page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was being planned is given up: its answer would be out of date."""
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    assert page.entry is not None
    first = page.entry.head
    choose(boxes(page)["Description"], "Tool")
    assert page.preview.rows.isVisible()
    qtbot.waitUntil(lambda: page.entry is not None and page.entry.head is not first, timeout=LONG)
    assert boxes(page)["Description"].currentText() == "Tool"
    held.go.set()
    settled(qtbot, page)
    assert [one.sheet_columns for one in held.planned] == [{"ledger": {"Description": "tool_text"}}]
    assert boxes(page)["Description"].currentText() == "Tool"


def test_cancelling_while_the_head_is_shown(page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot) -> None:
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    click(page, "action_stop_reading")
    settled(qtbot, page)
    assert page.entry is not None
    assert (state(page), page.entry.head, held.planned) == (State.FAILED, (), [])
    assert page.waiting.isVisible()
    assert not page.stop.isVisible()


def test_leaving_gives_up_the_reading(page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot) -> None:
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    click(page, "action_leave_import")
    settled(qtbot, page)
    assert (page.queue.entries, held.planned) == ([], [])


def test_a_profile_can_be_kept_once_all_rows_are_read(
    page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    page.otherwise.aboutToShow.emit()
    kept = {action.text(): action.isEnabled() for action in page.otherwise.actions()}
    assert kept["Save as profile…"] is False
    held.go.set()
    settled(qtbot, page)
    page.otherwise.aboutToShow.emit()
    assert all(action.isEnabled() for action in page.otherwise.actions())


def test_another_file_begins_at_its_top(page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "b").mkdir()
    other = write(tmp_path / "b", "ledger.csv", LEDGER.replace("INV-", "OTHER-"))
    begun(qtbot, page, write(tmp_path, "ledger.csv", LEDGER))
    view = page.preview.rows.view
    view.verticalScrollBar().setValue(900)
    view.selectRow(40)
    page.open_files([other])
    assert page.waiting.isVisible()
    held.go.set()
    settled(qtbot, page)
    assert state(page) is State.READY
    assert view.verticalScrollBar().value() == 0
    assert view.selectionModel().selectedRows() == []


def test_a_sheet_with_a_question_is_shown_first_unless_another_was_chosen(
    page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    begun(qtbot, page, two_sheets(tmp_path / "a.xlsx"))
    tabs = page.preview.tabs
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Lines  …", "Other  …"]
    assert tabs.currentIndex() == 0
    held.go.set()
    settled(qtbot, page)
    assert (state(page), tabs.currentIndex()) == (State.ASKS, 1)
    click(page, "action_leave_import")
    held.go.clear()
    begun(qtbot, page, tmp_path / "a.xlsx")
    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    held.go.set()
    settled(qtbot, page)
    assert (state(page), tabs.currentIndex()) == (State.ASKS, 0)


def two_sheets(path: Path) -> Path:
    """A ledger, and another of which nobody can say how its dates are meant."""
    import openpyxl

    book = openpyxl.Workbook()
    for name, day in (("Lines", "2026-09-11"), ("Other", "03/04/2026")):
        sheet = book.create_sheet(name)
        sheet.append(HEAD.strip().split(","))
        for number in range(1, 9):
            sheet.append([day, "OpenAI Ireland Ltd", "ChatGPT", f"{name}-{number}", number, "EUR"])
    book.remove(book.worksheets[0])
    book.save(path)
    return path


def test_a_large_file_for_real(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan comes when the head was seen: on a busy machine both may wait for the window at once."""
    real, seen = pipeline.plan_file, threading.Event()

    def plan(*given: Any, **named: Any) -> Any:
        made = real(*given, **named)
        seen.wait(LONG / 1000)
        return made

    monkeypatch.setattr(pipeline, "plan_file", plan)
    lines = (f"2026-{n % 9 + 1:02d}-11,OpenAI,ChatGPT {n}{' seats' * 40},INV-{n},{n}.50,EUR\n" for n in range(9000))
    path = write(tmp_path, "ledger.csv", HEAD + "".join(lines))
    page.open_files([path])
    with qtbot.waitSignal(
        page.queue.entry_changed, timeout=LONG, check_params_cb=lambda place: bool(page.queue.entries[place].head)
    ):
        pass
    button = page.findChild(QPushButton, "action_stop_reading")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    assert page.preview.rows.model.rowCount() == 199
    seen.set()
    settled(qtbot, page)
    assert (state(page), page.preview.rows.model.rowCount()) == (State.READY, 9000)


def test_what_was_planned_stays_in_sight_while_the_file_is_planned_again(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small file has no head, and the first rows of its plan stand there instead."""
    path = write(tmp_path, "ledger.csv", LEDGER.replace("OpenAI Ireland Ltd", "British Gas", 60))
    page.open_files([path])
    settled(qtbot, page)
    view, panels = page.preview.rows.view, page.preview.vendors
    qtbot.wait(20)  # what the layout still does
    view.selectRow(40)
    view.verticalScrollBar().setValue(900)
    lines = panels.lines.count()
    made = Held()
    monkeypatch.setattr(pipeline, "plan_file", made)
    box = boxes(page)["Description"]
    choose(box, "Tool")
    assert (state(page), page.preview.rows.isVisible(), page.waiting.isVisible()) == (State.READING, True, False)
    assert (cards(page)[1], page.apply.isEnabled()) == ("counting…", False)
    assert (boxes(page)["Description"] is box, box.currentText()) == (True, "Tool")
    assert (view.verticalScrollBar().value(), view.currentIndex().row()) == (900, 40)
    assert (panels.isVisible(), panels.lines.count()) == (True, lines)
    made.go.set()
    settled(qtbot, page)
    assert (state(page), cards(page)[1]) == (State.READY, "119")
    assert (view.verticalScrollBar().value(), view.currentIndex().row()) == (900, 40)
    assert boxes(page)["Description"].currentText() == "Tool"
    qtbot.waitUntil(lambda: boxes(page)["Description"].hasFocus(), timeout=LONG)


def test_cancelling_while_a_file_is_planned_again_keeps_what_was_planned(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_files([write(tmp_path, "ledger.csv", LEDGER)])
    settled(qtbot, page)
    assert page.entry is not None
    before, planned = (cards(page), boxes(page)["Description"].currentText(), page.apply.text()), page.entry.plan
    monkeypatch.setattr(pipeline, "plan_file", Held())
    choose(boxes(page)["Description"], "Tool")
    assert (state(page), cards(page)[1]) == (State.READING, "counting…")
    click(page, "action_stop_reading")
    settled(qtbot, page)
    assert (state(page), page.entry.plan, page.entry.choices.sheet_columns) == (State.READY, planned, {})
    assert (cards(page), boxes(page)["Description"].currentText(), page.apply.text()) == before
    assert (page.apply.isEnabled(), page.preview.rows.isVisible(), page.waiting.isVisible()) == (True, True, False)


def test_a_file_that_is_refused_behind_its_head_says_why(
    page: ImportsPage, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ledger.csv"
    path.write_bytes((LEDGER + "".join(LINES) * 2).encode() + bytes(64) + b"\n")
    begun(qtbot, page, path)
    assert page.preview.rows.isVisible()
    held.go.set()
    settled(qtbot, page)
    assert (state(page), page.preview.isVisible(), page.waiting.isVisible()) == (State.FAILED, False, True)
    assert "has a hole in line 359" in page.waiting.sentence.text()
    assert not page.apply.isVisible()
