"""Charts are read without colour, by pointer and by keys, and lead on by the left button alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.charts import picture
from desktop_app.ui.charts.bar_list import Bar, BarList, Segment
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.lines import Line, LineChart
from desktop_app.ui.charts.marks import draw_point, fill_series, fill_state
from desktop_app.ui.charts.shares import Shares
from desktop_app.ui.charts.stacked_bars import Series, StackedBars
from desktop_app.ui.charts.waterfall import Step, Waterfall  # fmt: skip
from desktop_app.ui.theme import DARK, LIGHT, Tokens

MONTHS = (("2026-08", "Aug"), ("2026-09", "Sep"))
STATES = ("good", "accent", "warn", "bad", "neutral", "unknown")


def grey(tokens: Tokens, paint: Callable[[QPainter], None]) -> bytes:
    """Paint something as a printer without colour does: its pattern alone, black where it is darker than the ground."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    values = [plain.pixelColor(x, y).lightness() for x in range(24) for y in range(24)]
    middle = (min(values) + max(values)) / 2
    return bytes(value > middle for value in values)


def stacked() -> StackedBars:
    chart = StackedBars()
    chart.setAccessibleName("Spend")
    chart.unit = "EUR"
    chart.show_series(MONTHS, (Series("a", "Chat", (10, 20)), Series("b", "Code", (5, 5))), str, str)
    return chart


def listed() -> BarList:
    chart = BarList()
    chart.setAccessibleName("Seats")
    chart.legend = True
    parts = (Segment("ACTIVE", "active", 8, "good"), Segment("UNKNOWN", "unknown", 2, "unknown"))
    chart.show_bars([Bar("Cursor", "Cursor", parts)])
    return chart


def lines() -> LineChart:
    chart = LineChart()
    chart.setAccessibleName("Cost")
    chart.show_lines(MONTHS, (Line("Spent", (1, 2)), Line("Planned", (2, 3))), str, str)
    return chart


def steps() -> Waterfall:
    chart = Waterfall()
    chart.setAccessibleName("Growth")
    chart.show_steps([Step("a", "May", 10, whole=True), Step("b", "Price", 5), Step("c", "June", 15, whole=True)],
                     str, str)  # fmt: skip
    return chart


def shares() -> Shares:
    chart = Shares()
    chart.setAccessibleName("Seats by evidence")
    parts = (Segment("ACTIVE", "Active", 6, "good"), Segment("NEW", "New", 0, "accent"),
             Segment("UNKNOWN", "Unknown", 2, "unknown"))  # fmt: skip
    chart.show_parts(parts)
    return chart


CHARTS = (stacked, listed, lines, steps, shares)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_series_and_states_differ_without_colour(tokens: Tokens) -> None:
    box = QRectF(0, 0, 24, 24)

    def series(place: int) -> bytes:
        return grey(tokens, lambda painter: fill_series(painter, tokens, box, place))

    def state(name: str) -> bytes:
        return grey(tokens, lambda painter: fill_state(painter, tokens, box, name))

    assert len({series(place) for place in range(len(tokens.series))}) == len(tokens.series)
    assert len({state(name) for name in STATES}) == len(STATES)


def test_points_of_lines_differ_by_their_shape() -> None:
    def point(shape: int) -> bytes:
        def paint(painter: QPainter) -> None:
            painter.setBrush(QColor("black"))
            draw_point(painter, QPointF(12, 12), shape, 6.0)

        return grey(LIGHT, paint)

    assert len({point(shape) for shape in range(4)}) == 4


@pytest.mark.parametrize("make", CHARTS, ids=lambda make: make.__name__)
def test_only_the_left_button_leads_on(make: Callable[[], Chart], qtbot: QtBot) -> None:
    chart = make()
    qtbot.addWidget(chart)
    chart.resize(400, 220)
    chart.grab()  # places are known once it is painted
    led: list[object] = []
    chart.clicked.connect(lambda *what: led.append(what))  # type: ignore[attr-defined]
    at = {"listed": QPoint(120, 35), "stacked": QPoint(300, 180), "shares": QPoint(350, 6)}.get(
        make.__name__, QPoint(350, 150)
    )
    QTest.mouseClick(chart, Qt.MouseButton.RightButton, pos=at)
    assert led == []
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert len(led) == 1


@pytest.mark.parametrize(
    ("make", "key", "said"),
    [
        (stacked, Qt.Key.Key_Right, "Aug: 15\nChat: 10\nCode: 5"),
        (listed, Qt.Key.Key_Down, "Cursor: 10\nactive: 8\nunknown: 2"),
        (lines, Qt.Key.Key_Right, "Aug\nSpent: 1\nPlanned: 2"),
        (steps, Qt.Key.Key_Right, "May\n10"),
        (shares, Qt.Key.Key_Right, "Active: 6 (75 %)"),
    ],
)
def test_keys_show_and_say_what_the_pointer_shows(
    make: Callable[[], Chart], key: Qt.Key, said: str, qtbot: QtBot
) -> None:
    chart = make()
    qtbot.addWidget(chart)
    chart.resize(400, 220)
    chart.show()
    qtbot.waitExposed(chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    title = chart.title
    QTest.keyClick(chart, key)
    assert QToolTip.text() == said
    assert chart.accessibleName() == f"{title}: {said}".replace("\n", ", ")
    assert chart.title == title
    QToolTip.hideText()


def test_a_picture_has_title_and_unit_above_the_chart(qtbot: QtBot) -> None:
    chart = stacked()
    qtbot.addWidget(chart)
    chart.resize(400, 220)
    with_head = picture.image(chart)
    chart.unit = ""
    without_unit = picture.image(chart)
    assert with_head.height() > without_unit.height() > 2 * chart.height()
    strip = with_head.copy(0, 20, 400, 30)
    ground = QColor(theme.tokens_for(chart).surface)
    assert any(strip.pixelColor(x, y) != ground for x in range(0, 400, 2) for y in range(30))


def test_a_list_asks_for_room_for_every_line_of_its_legend(qtbot: QtBot) -> None:
    chart = listed()
    qtbot.addWidget(chart)
    chart.resize(600, 220)
    chart.show()
    wide = chart.minimumHeight()
    chart.resize(90, 220)
    assert chart.minimumHeight() > wide


def test_the_legend_of_shares_leads_on_as_the_bar_does_and_an_empty_part_has_no_place(qtbot: QtBot) -> None:
    chart = shares()
    qtbot.addWidget(chart)
    chart.resize(400, 34)
    chart.grab()
    led: list[str] = []
    chart.clicked.connect(led.append)
    for at in (QPoint(10, 6), QPoint(395, 6), QPoint(10, 25)):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    assert led == ["ACTIVE", "UNKNOWN", "ACTIVE"]
    assert chart.accessibleDescription() == "Active: 6 (75 %); Unknown: 2 (25 %)"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert led[-1] == "UNKNOWN"
