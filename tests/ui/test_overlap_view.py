"""The view of tools that do the same: matrix, pairs, one instead of two, and agreeing that both are wanted."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.review.overlap_report import Duplicate, Part, Personal
from desktop_app.ui import files
from desktop_app.ui.charts.matrix import Matrix, Square
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.pages.tools.overlap import FEW, OverlapView
from desktop_app.ui.pages.tools.page import ToolsPage
from desktop_app.ui.theme import Tokens
from desktop_app.ui.window import MainWindow


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> OverlapView:
    window.go("tools", "overlap")
    found = window.page("tools").findChild(OverlapView)
    assert isinstance(found, OverlapView)
    qtbot.waitUntil(lambda: bool(found.findChildren(QWidget, "overlap_pair")))
    return found


def texts(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel)]


def test_the_matrix_counts_who_has_both_and_each(view: OverlapView) -> None:
    square = next(one for one in view.matrix._squares if one.names == ("ChatGPT", "Claude"))
    chatgpt, claude = square.cells[0][0], square.cells[1][1]
    both = square.cells[1][0]
    assert chatgpt is not None
    assert claude is not None
    assert 0 < (both or 0) <= min(chatgpt, claude)
    assert f"{both} have both Claude and ChatGPT" in view.matrix.accessibleDescription()


def test_a_pair_shows_its_arithmetic_and_an_unasked_one_says_why(view: OverlapView, qtbot: QtBot) -> None:
    title = view.findChild(QLabel, "overlap_title")
    assert isinstance(title, QLabel)
    assert title.text() == "ChatGPT instead of Claude"
    assert any("× 12" in text for text in texts(view))
    names = [row.findChild(QPushButton) for row in view.findChildren(QWidget, "overlap_pair")]
    other = next(one for one in names if one is not None and "Cursor" in one.accessibleName())
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert any("Cursor is on trial" in text for text in texts(view))


def test_a_tool_that_people_buy_beside_its_contract_says_who_counts_it(view: OverlapView) -> None:
    part = Part("Team", None, "direct", 20, Fraction(25), "EUR", "2026-11-01", "no fixed term")
    for asked, said in (
        (True, "R27 counts what a free seat would save"),
        (False, "No seat is known to be free for them"),
    ):
        own = Personal(2, 46_000_000, "EUR", asked=asked)
        shown = view._several(Duplicate("ChatGPT", (part,), 20, None, None, None, personal=own))
        found = texts(shown)
        assert found[0] == "ChatGPT under 1 contract, 20 seats"
        assert "46.00 a month themselves (2 charges)" in found[-2].replace("\xa0", " ")
        assert found[-1] == said


def test_the_matrix_is_walked_by_keys(view: OverlapView, qtbot: QtBot) -> None:
    view.matrix.setFocus()
    cells = view.matrix._cells
    wanted = next(
        place for place, (group, row, column) in enumerate(cells)
        if row != column and "Cursor" in view.matrix._squares[group].names
    )  # fmt: skip
    for _ in range(wanted + 1):
        QTest.keyClick(view.matrix, Qt.Key.Key_Down)
    QTest.keyClick(view.matrix, Qt.Key.Key_Return)
    title = view.findChildren(QLabel, "overlap_title")[-1]
    assert "Cursor" in title.text()


def test_both_are_wanted_is_noted_in_a_form_and_changes_the_pair(
    view: OverlapView, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = view.findChild(QPushButton, "agree_overlap")
    assert isinstance(wanted, QPushButton)
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)
    form = window.findChild(RecordForm)
    assert isinstance(form, RecordForm)
    form.fill({"reason": "Other regions", "owner": "Person 01", "until": "2027-03-31"})
    form.save()
    qtbot.waitUntil(lambda: view.findChild(QPushButton, "change_overlap") is not None)
    assert any("Other regions" in text for text in texts(view))
    page = window.findChild(ToolsPage)
    assert isinstance(page, ToolsPage)
    QTest.mouseClick(page.switch.buttons["list"], Qt.MouseButton.LeftButton)
    assert page.splitter.isVisible()
    assert not view.isVisible()


def test_the_pairs_are_written_as_a_file_and_agreed_ones_are_a_click_away(
    view: OverlapView, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page("tools")
    assert isinstance(page, ToolsPage)
    monkeypatch.setattr(files, "to_write", lambda *_asked: tmp_path / "pairs")
    QTest.mouseClick(page.save_overlap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "pairs.xlsx").is_file() and "pairs.xlsx" in window.status.text.text())
    sheet = openpyxl.load_workbook(tmp_path / "pairs.xlsx").worksheets[0]
    heads = [cell.value for cell in next(iter(sheet.iter_rows(max_row=1)))]
    assert heads[:3] == ["Tool", "Beside", "Function"]
    assert sheet.max_row > 1
    QTest.mouseClick(page.agreed_button, Qt.MouseButton.LeftButton)
    assert window.current == "overlaps"


def test_many_pairs_are_made_in_turns_and_more_when_asked_for(view: OverlapView, qtbot: QtBot) -> None:
    report = view.report
    assert report is not None
    few = len(report.pairs)
    many = replace(report, pairs=report.pairs * (3 * FEW // few), duplicates=())
    view.show_report(many)
    assert not [one for one in view.findChildren(QWidget, "overlap_pair") if not one.isHidden()]  # not in this turn

    def shown() -> list[QWidget]:
        return [one for one in view.findChildren(QWidget, "overlap_pair") if not one.isHidden()]

    def wait_for(count: int) -> None:
        qtbot.waitUntil(lambda: len(shown()) == count and view._session.jobs.idle)

    more = []
    for count in (FEW, 2 * FEW, len(many.pairs)):
        wait_for(count)
        rows = [
            item.widget() for place in range(view._pairs.count()) if (item := view._pairs.itemAt(place)) is not None
        ]
        assert [one for one in rows if one is not None and one.objectName() == "overlap_pair"] == shown()
        assert rows[-1] is None  # what pushes them up
        left = [one for one in rows if isinstance(one, QPushButton)]
        more.append([one.text() for one in left])
        if left:
            left[0].click()
    assert more == [[f"… {len(many.pairs) - FEW} more"], [f"… {len(many.pairs) - 2 * FEW} more"], []]


def test_of_a_large_square_what_is_seen_is_drawn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    count = 60
    matrix = Matrix()
    qtbot.addWidget(matrix)
    cells = tuple(tuple(min(row, column) for column in range(count)) for row in range(count))
    names = tuple(f"Tool {number}" for number in range(count))
    matrix.show_squares([Square("first", names[:2], (1, 2), cells), Square("second", names, names, cells)])
    assert matrix.minimumWidth() >= count * 44  # all columns are reached by scrolling
    matrix.resize(matrix.minimumSize())
    drawn: list[tuple[int, int]] = []
    draw = Matrix._cell

    def noted(
        one: Matrix, painter: QPainter, tokens: Tokens, square: Square, row: int, column: int, box: QRect
    ) -> None:
        drawn.append((row, column))
        draw(one, painter, tokens, square, row, column, box)

    monkeypatch.setattr(Matrix, "_cell", noted)
    whole = matrix.grab().toImage()
    assert len(drawn) == 3 + count * (count + 1) // 2
    drawn.clear()
    part = QRect(300, 400, 200, 150)
    one, other = matrix.grab(part).toImage(), whole.copy(part)
    points = [(x, y) for x in range(part.width()) for y in range(part.height())]
    assert sum(one.pixel(*point) != other.pixel(*point) for point in points) < 20  # but for the edges of letters
    assert 0 < len(drawn) < 60
    with qtbot.waitSignal(matrix.chosen) as told:
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix._box(1, 40, 30).center())
    assert told.args == ["Tool 40", "Tool 30"]
    for nowhere in (matrix._box(1, 30, 40), matrix._box(0, 1, 1).translated(60, 0)):  # above the diagonal, and beside
        assert matrix._at(nowhere.center()) is None


def test_back_leads_from_the_overlaps_to_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.go("tools")
    page = window.page("tools")
    assert isinstance(page, ToolsPage)
    page.switch.buttons["overlap"].click()
    qtbot.waitUntil(page.overlap.isVisible)
    window.back()
    qtbot.waitUntil(page.splitter.isVisible)
    assert page.switch.buttons["list"].isChecked()
    window.forward()
    qtbot.waitUntil(page.overlap.isVisible)
    assert page.switch.buttons["overlap"].isChecked()
