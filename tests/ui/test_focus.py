"""Where keys go: the first field of a form, one list after the other, and always to be seen."""

from __future__ import annotations

from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.focus import Framed, Ring
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.notices import Notice
from desktop_app.ui.pages.home.line_row import Line, LineRow
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.tab_order import reached
from desktop_app.ui.window import MainWindow
from tests.ui.test_tab_order import walked

TAB, CLICK = Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason


@pytest.mark.parametrize(("given", "first"), [({}, "field_tool"), ({"tool": "ChatGPT"}, "field_name")])
def test_what_is_typed_in_a_new_form_goes_into_its_first_empty_field(
    session: Session, qtbot: QtBot, given: dict[str, str], first: str
) -> None:
    form = RecordForm("plan", None, session)
    qtbot.addWidget(form)
    form.fill(given)
    form.open()
    form.activateWindow()
    field = form.findChild(QLineEdit, first)
    assert isinstance(field, QLineEdit)
    qtbot.waitUntil(field.hasFocus)


def test_tab_comes_by_the_fields_of_a_form_and_not_by_what_they_lie_in(session: Session, qtbot: QtBot) -> None:
    form = RecordForm("vendor", None, session)
    qtbot.addWidget(form)
    form.show()
    assert not [one for one in reached(form) if isinstance(one, Scrolled)]


def test_escape_asks_before_it_throws_away_what_was_typed(session: Session) -> None:
    form = RecordForm("vendor", None, session)  # which goes by itself once it is closed
    form.fill({"name": "Given"})
    form.open()
    field = form.boxes["name"].editor
    assert isinstance(field, QLineEdit)
    field.setText("Typed")
    form.reject()
    asking = form.findChild(Notice, "notice_unsaved")
    assert asking is not None
    assert form.isVisible()
    field.setText("Given")  # as it was when the form was opened
    form.reject()
    assert not form.isVisible()


def ring_of(area: QWidget) -> bool:
    return any(ring.isVisible() for ring in area.findChildren(Ring))


def test_what_scrolls_has_a_ring_while_keys_that_came_by_tab_go_there(qtbot: QtBot) -> None:
    area = Scrolled(QLabel("words\n" * 99), "Words")
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    area.setFocus(CLICK)
    qtbot.waitUntil(area.hasFocus)
    assert not ring_of(area)
    area.clearFocus()
    area.setFocus(TAB)
    qtbot.waitUntil(lambda: ring_of(area))
    area.resize(321, 123)
    assert area.findChildren(Ring)[0].geometry() == area.rect()
    area.clearFocus()
    assert not ring_of(area)


@pytest.mark.parametrize("page", ["spend", "review", "renewals"])
def test_a_list_shows_that_keys_go_there(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.go(page)
    qtbot.waitUntil(lambda: window.session.jobs.idle and window.stack.shown is window.page(page))
    rows = next(one for one in window.page(page).findChildren(QAbstractItemView) if one.isVisible())
    assert isinstance(rows, Framed)
    window.activateWindow()
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.clearFocus()
    rows.setFocus(CLICK)
    qtbot.waitUntil(rows.hasFocus)
    without = rows.viewport().grab().toImage()
    rows.clearFocus()
    rows.setFocus(TAB)
    qtbot.waitUntil(rows.hasFocus)
    assert rows.framed().width() > rows.viewport().width() / 2
    assert rows.viewport().grab().toImage() != without


def test_tab_goes_through_one_list_of_home_after_the_other(window: MainWindow, qtbot: QtBot) -> None:
    home = window.page("home")
    assert isinstance(home, HomePage)
    lines = [Line(place, f"Line {place}", "", "", "") for place in range(7)]
    for both in zip(home.questions.show_lines(lines, ""), home.renewals.show_lines(lines, ""), strict=True):
        assert both == (None, None)
    for _step in home._put_in_order():
        pass
    of_questions = [home.questions.isAncestorOf(one) for one in walked(home) if isinstance(one, LineRow)]
    assert [first for first, _lines in groupby(of_questions)] == [True, False]
