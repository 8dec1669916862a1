"""A line of Home's lists says all that it shows, takes the height of its words, and leads on by mouse and key."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.home import line_row
from desktop_app.ui.pages.home.line_row import Line, LineRow

LINE = Line(7, "Nobody has used the assistant in the last 60 days. Is it still needed?", "Inactive · Ada", "€ 510",
            "1 Jan", wraps=True)  # fmt: skip
CUT = Line(8, "An assistant with a long name", "renews 30 Nov", "€ 7,500", "", ("overdue", "bad"))


def row(qtbot: QtBot, line: Line) -> LineRow:
    made = LineRow(line, 84, 84)
    qtbot.addWidget(made)
    return made


def test_a_line_says_all_that_it_shows(qtbot: QtBot) -> None:
    assert row(qtbot, CUT).accessibleName() == "An assistant with a long name, renews 30 Nov, € 7,500, overdue"


def test_a_line_that_wraps_is_higher_where_it_is_narrow_and_another_is_cut(qtbot: QtBot) -> None:
    wrapped, cut = row(qtbot, LINE), row(qtbot, CUT)
    one_line = cut.heightForWidth(900)
    assert wrapped.heightForWidth(320) > one_line + 5
    assert abs(wrapped.heightForWidth(900) - one_line) <= 1  # parts of a pixel, which the font decides
    for width, tip in ((900, ""), (280, CUT.text)):
        cut.resize(width, cut.heightForWidth(width))
        cut.grab()
        assert cut.toolTip() == tip


def test_a_line_follows_larger_letters(qtbot: QtBot) -> None:
    made = row(qtbot, LINE)
    before = made.heightForWidth(500), made.minimumSizeHint().width()
    font = made.font()
    font.setPixelSize(2 * font.pixelSize() if font.pixelSize() > 0 else 30)
    made.setFont(font)
    assert made.heightForWidth(500) > before[0]
    assert made.minimumSizeHint().width() >= before[1]


def test_a_line_is_measured_when_it_is_styled_not_with_all_others_when_they_are_laid_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = MagicMock(side_effect=line_row._size)
    monkeypatch.setattr(line_row, "_size", measure)
    made = row(qtbot, LINE)
    made.resize(500, 60)
    font = made.font()
    font.setPixelSize(30)
    made.setFont(font)
    QApplication.sendEvent(made, QEvent(QEvent.Type.StyleChange))
    assert measure.called
    measure.reset_mock()
    made.heightForWidth(500)
    assert not measure.called


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_line_leads_on(qtbot: QtBot, key: Qt.Key | None) -> None:
    made = row(qtbot, LINE)
    made.resize(400, 60)
    made.show()
    with qtbot.waitSignal(made.clicked) as led:
        if key is None:
            QTest.mouseClick(made, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(made, key)
    assert led.args == [7]
