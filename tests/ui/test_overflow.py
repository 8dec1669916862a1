"""Headers in small windows and with large text: no button is cut, what has no room stands in a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import scaling, theme
from desktop_app.ui.overflow import Overflow
from desktop_app.ui.page import Page
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.widgets import BETWEEN, PartedLabel, PrimaryButton
from desktop_app.ui.window import MainWindow


@pytest.fixture
def row(qtbot: QtBot) -> Overflow:
    made = Overflow("row")
    qtbot.addWidget(made)
    for text in ("One", "Two", "Three"):
        made.add(QPushButton(text))
    made.add(PrimaryButton("Save"))
    made.show()
    return made


def texts(row: Overflow) -> list[str]:
    shown = [one for one in row.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in sorted(shown, key=lambda one: one.x())]


def wide(row: Overflow, width: int) -> None:
    row.resize(width, row.sizeHint().height())
    QApplication.processEvents()


def test_what_has_no_room_goes_into_the_menu_and_comes_back(row: Overflow) -> None:
    wide(row, row.sizeHint().width())
    assert texts(row) == ["One", "Two", "Three", "Save"]
    wide(row, row.sizeHint().width() - 1)
    assert texts(row)[-2:] == ["⋯", "Save"]
    assert [one.text() for one in row.away][-1:] == ["Three"]
    wide(row, row.minimumSizeHint().width())
    assert texts(row) == ["⋯", "Save"]
    pressed: list[str] = []
    for one in row.away:
        one.clicked.connect(lambda _checked=False, one=one: pressed.append(one.text()))
    menu = row.make_menu()
    assert [action.text() for action in menu.actions()] == ["One", "Two", "Three"]
    menu.actions()[1].trigger()
    assert pressed == ["Two"]
    wide(row, row.sizeHint().width())
    assert texts(row) == ["One", "Two", "Three", "Save"]


def test_a_button_that_its_page_hides_is_nowhere(row: Overflow) -> None:
    wide(row, row.minimumSizeHint().width())
    two = next(one for one in row.away if one.text() == "Two")
    two.hide()
    QApplication.processEvents()
    assert [action.text() for action in row.make_menu().actions()] == ["One", "Three"]
    wide(row, 900)
    assert texts(row) == ["One", "Three", "Save"]
    two.show()
    QApplication.processEvents()
    assert texts(row) == ["One", "Two", "Three", "Save"]


def test_a_button_with_a_menu_leads_to_it(row: Overflow) -> None:
    menu = QMenu(row)
    menu.addAction("Inside")
    next(one for one in row.findChildren(QPushButton) if one.text() == "One").setMenu(menu)
    wide(row, row.minimumSizeHint().width())
    assert row.make_menu().actions()[0].menu() is menu


def test_in_several_lines_the_last_go_first(qtbot: QtBot) -> None:
    made = Overflow("facets", lines=2, gap=6)
    qtbot.addWidget(made)
    for number in range(6):
        made.add(QPushButton(f"Facet {number}"))
    made.show()
    width = made.sizeHint().width() // 4
    made.resize(width, made.heightForWidth(width))
    QApplication.processEvents()
    assert [one.text() for one in made.away][-1] == "Facet 5"
    assert made.heightForWidth(10_000) < made.heightForWidth(width)


@pytest.fixture(params=[1.0, 2.0])
def zoomed(request: pytest.FixtureRequest, window: MainWindow, qapp: QApplication) -> MainWindow:
    """The window at 1024 x 700 with text of the usual size, and twice as large."""
    theme.apply(qapp, "light", request.param)
    scaling.rescale([window, *window.findChildren(QWidget)])
    window.resize(1024, 700)
    QApplication.sendEvent(window, QResizeEvent(window.size(), window.size()))
    return window


def cut(root: QWidget, within: QWidget) -> list[str]:
    """Return the visible buttons below a widget that are narrower than they want to be, or reach out of it."""
    found = []
    for one in root.findChildren(QPushButton):
        if not one.isVisible() or one.property("role") in ("link", "facet"):
            continue
        place = QRect(one.mapTo(within, one.rect().topLeft()), one.size())
        if one.width() < min(one.sizeHint().width(), one.maximumWidth()) or not within.rect().contains(place):
            found.append(one.text() or one.objectName())
    return found


def test_no_header_is_cut(zoomed: MainWindow, qtbot: QtBot) -> None:
    bar = zoomed.findChild(QWidget, "topbar")
    assert bar is not None
    for place in (*PLACES, *LISTS):
        zoomed.go(place.key)
        qtbot.waitUntil(lambda: zoomed.session.jobs.idle)
        QApplication.processEvents()
        page = zoomed.stack.currentWidget()
        assert isinstance(page, Page)
        assert not cut(page.action_row, zoomed), place.key
        assert not cut(bar, zoomed), place.key
        assert not page.title_label.geometry().intersects(page.action_row.geometry()), place.key


def test_review_is_decided_and_filtered_with_large_text(zoomed: MainWindow, qtbot: QtBot) -> None:
    zoomed.go("review")
    qtbot.waitUntil(lambda: zoomed.session.jobs.idle)
    QApplication.processEvents()
    page = zoomed.findChild(ReviewPage)
    assert page is not None
    assert not cut(page.facets, zoomed)
    assert not cut(page.bar, zoomed)
    assert page.list.height() > page.facets.height()
    page.facets.choose("age", "8 to 30 days")
    QApplication.processEvents()
    assert page.facets.buttons["age"].isVisible()  # what filters is in sight
    page.press("M")
    assert page.bar.open_choice is not None


def test_what_buttons_leave_goes_to_title_and_words(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    window.go("review")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    page = window.findChild(ReviewPage)
    assert page is not None
    width, long = page.title_label.fontMetrics().horizontalAdvance, "A title of a language with long words"
    page.title_label.setText(next(long[:end] for end in range(len(long), 0, -1) if width(long[:end]) < scaling.px(360)))
    page.set_subtitle("93 questions")

    def shared() -> None:
        assert page.title_label.width() >= page.title_label.sizeHint().width()
        assert page.subtitle.width() >= scaling.px(100)
        assert page.action_row.away
        first = min(one.x() for one in page.action_row.children() if isinstance(one, QWidget) and one.isVisible())
        assert first == 0  # no room is left unused before the buttons

    qtbot.waitUntil(shared)


def test_a_line_of_parts_leaves_whole_ones_out(qtbot: QtBot) -> None:
    parts = ("85 of 92", "€ 26,288 addressable", "October 2026: 3 of 40 answered, due 31 Oct 2026", "€ 2,560 realised")
    line = PartedLabel(*parts)
    qtbot.addWidget(line)
    line.show()
    width = line.fontMetrics().horizontalAdvance
    seen = set()
    for room in range(width(parts[0]) + 2, width(line.text()) + 3):
        shown = line.fitted(room).split(BETWEEN)
        assert set(shown) <= set(parts)  # none is cut
        assert all(  # what is left out has no room beside what is weightier
            width(BETWEEN.join([*(one for one in parts[: parts.index(part)] if one in shown), part])) >= room - 1
            for part in parts if part not in shown
        )  # fmt: skip
        seen.add(len(shown))
    assert seen == {1, 2, 3, 4}
    line.resize(width(parts[0]) + 20, 20)
    line.grab()
    assert line.toolTip() == line.text() == BETWEEN.join(parts)
    assert line.fitted(width(parts[0]) - 5).endswith("…")
    line.set_parts("every import is one step that can be taken back", hint=True)
    assert (line.fitted(width(line.text()) + 2), line.fitted(width(line.text()) - 1)) == (line.text(), "")


def test_what_is_said_of_the_questions_is_never_cut(window: MainWindow, qtbot: QtBot) -> None:
    window.go("review")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    page = window.findChild(ReviewPage)
    assert page is not None
    page._counted = ("85 of 92", "October 2026: 3 of 40 answered, due 31 Oct 2026")
    page._show_totals({"addressable": "26288.00", "realised": "2560.00", "currency": "EUR"})
    whole = page.subtitle.text()
    assert whole.split(BETWEEN)[1:] == ["€ 26,288 addressable", page._counted[1], "€ 2,560 realised a year"]
    for width in (1024, 1280):
        window.resize(width, 800)
        QApplication.processEvents()
        shown = page.subtitle.fitted(page.subtitle.contentsRect().width())
        assert shown != whole
        assert set(shown.split(BETWEEN)) < set(whole.split(BETWEEN))


class Asked(QPushButton):
    """Counts how often it is asked for its size."""

    count = 0

    def sizeHint(self) -> QSize:
        self.count += 1
        return super().sizeHint()


def test_a_widget_is_asked_for_its_size_once_a_reckoning(qtbot: QtBot) -> None:
    row = Overflow("row", lines=2)
    qtbot.addWidget(row)
    made = [Asked(f"Button {number}") for number in range(12)]
    for one in made:
        row.add(one)
    row.resize(300, 100)
    for reckon in (row.sizeHint, row.minimumSizeHint, lambda: row.fitted(300), lambda: row.heightForWidth(301)):
        for one in made:
            one.count = 0
        reckon()
        assert {one.count for one in made} <= {0, 1}
    before = row.sizeHint().width()
    made[0].setText("A much longer text than before")
    assert row.sizeHint().width() > before
