"""Letters of twice the size in a window of 1280 x 800: nothing stands over another, no figure is cut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import scaling
from desktop_app.ui.card_row import CardRow
from desktop_app.ui.detail import WIDEST, width_of_names
from desktop_app.ui.figure import Figure
from desktop_app.ui.grid.paint import PAD
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.listing import ListPage
from desktop_app.ui.pages.renewals.page import RenewalsPage
from desktop_app.ui.pages.renewals.table import MONEY, STATE
from desktop_app.ui.pages.vendors.merging import MergeDialog
from desktop_app.ui.targets import View
from desktop_app.ui.window import MainWindow
from tests.ui.test_language import spoken

__all__ = ["spoken"]


@pytest.fixture
def large(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window at 200 %."""
    window.resize(1280, 800)
    for _ in range(5):
        window.zoom(1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    yield window
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
    window.zoom(0)


def content(area: QScrollArea) -> QWidget:
    found = area.widget()
    assert found is not None
    return found


def test_the_figures_of_home_stand_in_two_rows_and_whole(large: MainWindow, qtbot: QtBot) -> None:
    large.go("home")
    row = large.page("home").findChild(CardRow)
    assert isinstance(row, CardRow)
    figures = row.findChildren(Figure)
    qtbot.waitUntil(lambda: len({one.y() for one in figures}) == 2)
    for one in figures:
        numbers = [found for found in one.findChildren(QLabel) if found.property("role") == "bigfigure"]
        assert [found.text() for found in numbers if found.width() < found.sizeHint().width()] == []
    large.zoom(0)
    large.resize(1280, 800)
    qtbot.waitUntil(lambda: len({one.y() for one in figures}) == 1)


def test_the_lines_of_spend_have_the_room_of_the_months(large: MainWindow, qtbot: QtBot) -> None:
    large.go("spend")
    page = large.page("spend")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.facet_row.geometry().bottom() < page.splitter.y(), timeout=10_000)
    months = page.findChild(QFrame, "card_months")
    assert months is not None
    assert not months.isVisible()
    assert page.view.viewport().height() > 3 * page.view.rowHeight(0)


@pytest.mark.parametrize(("key", "name"), [("settings", "Settings"), ("use-cases", "Budgets and forecast")])
def test_what_scrolls_up_and_down_is_not_wider_than_its_room(
    large: MainWindow, qtbot: QtBot, key: str, name: str
) -> None:
    large.go(key, "ahead" if key == "use-cases" else None)
    qtbot.waitUntil(lambda: large.session.jobs.idle, timeout=10_000)
    areas = [
        area
        for area in large.page(key).findChildren(QScrollArea)
        if area.isVisible() and area.accessibleName() == name and content(area).height() > area.viewport().height()
    ]
    assert areas
    for area in areas:
        qtbot.waitUntil(lambda area=area: content(area).width() <= area.viewport().width())  # type: ignore[misc]


def test_the_figures_of_a_months_end_stand_whole(large: MainWindow, qtbot: QtBot) -> None:
    large.go("spend", View("close"))
    qtbot.waitUntil(lambda: large.page("spend").findChild(QWidget, "view_close") is not None)
    view = large.page("spend").findChild(QWidget, "view_close")
    assert view is not None
    qtbot.waitUntil(lambda: len({one.y() for one in view.findChildren(Figure)}) == 2, timeout=10_000)
    (area,) = (one for one in view.findChildren(QScrollArea) if one.widget() is not None and one.isVisible())
    qtbot.waitUntil(lambda: content(area).width() <= area.viewport().width())
    for one in view.findChildren(Figure):
        assert one.mapTo(content(area), one.rect().topRight()).x() <= area.viewport().width()


@pytest.mark.parametrize("key", ["tools", "seats", "people", "vendors", "subscriptions"])
def test_a_record_is_not_wider_than_its_pane_nor_the_pane_than_its_page(
    large: MainWindow, qtbot: QtBot, key: str
) -> None:
    large.resize(1024, 700)
    large.go(key)
    page = large.page(key)
    assert isinstance(page, ListPage)
    area = page.pane.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: page.pane.record is not None, timeout=10_000)
    qtbot.waitUntil(lambda: content(area).width() <= area.viewport().width(), timeout=10_000)
    qtbot.waitUntil(lambda: page.pane.geometry().right() < page.splitter.width() <= page.width(), timeout=10_000)


def test_names_of_facts_leave_most_of_a_narrow_pane_to_what_is_said_and_are_cut_in_no_word(large: MainWindow) -> None:
    page = large.page("tools")
    assert isinstance(page, ListPage)
    word = "Verantwortlichkeit"
    assert scaling.px(width_of_names(page.pane, ("Owner", "Annual cost"))) == WIDEST
    assert scaling.px(width_of_names(page.pane, (f"Owner {word}",))) >= page.pane.fontMetrics().horizontalAdvance(word)


@pytest.mark.parametrize(
    ("key", "amount"), [("spend", "amount"), ("tools", "annual_cost"), ("subscriptions", "annual")]
)
def test_what_something_costs_is_shown_in_large_letters_too(
    large: MainWindow, qtbot: QtBot, key: str, amount: str
) -> None:
    large.resize(1280, 800)
    large.go(key)
    page = large.page(key)
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: large.stack.shown is page and page.view.grid_model.rowCount() > 0)
    columns = [column.key for column in page.view.grid_model.columns]
    qtbot.waitUntil(lambda: not page.view.isColumnHidden(columns.index(amount)))
    shown = [place for place in range(len(columns)) if not page.view.isColumnHidden(place)]
    assert {"tool", "name"} & {columns[place] for place in shown}  # what it is that costs this
    qtbot.waitUntil(lambda: sum(map(page.view.columnWidth, shown)) <= page.view.viewport().width())


def _shows_rows(window: MainWindow, page: ListPage) -> bool:
    return window.stack.shown is page and page.view.grid_model.rowCount() > 0


def _fits(view: GridView, shown: list[int]) -> bool:
    return sum(map(view.columnWidth, shown)) <= view.viewport().width()


@pytest.mark.parametrize("spoken", ["en", "de", "fr"], indirect=True)
def test_a_small_window_cuts_no_amount_and_no_pane_in_large_letters(
    spoken: str, large: MainWindow, qtbot: QtBot
) -> None:
    large.resize(1024, 700)
    for key in ("tools", "vendors", "subscriptions", "seats", "people", "spend"):
        large.go(key)
        page = large.page(key)
        assert isinstance(page, ListPage)
        view = page.view
        qtbot.waitUntil(partial(_shows_rows, large, page))
        types = [column.type for column in view.grid_model.columns]
        shown = [place for place in range(len(types)) if not view.isColumnHidden(place)]
        assert len(shown) == 2, key
        assert "money" not in types or types[shown[1]] == "money", key
        qtbot.waitUntil(partial(_fits, view, shown), timeout=10_000)
        assert page.minimumSizeHint().width() <= page.width(), key


def test_a_small_window_shows_what_is_at_stake_in_a_renewal(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    window.go("renewals")
    page = window.page("renewals")
    assert isinstance(page, RenewalsPage)
    qtbot.waitUntil(lambda: window.stack.shown is page and bool(page.table.model().rowCount()))
    assert not page.table.isColumnHidden(MONEY)
    assert not page.table.isColumnHidden(STATE)


def test_a_small_window_has_room_for_why_spend_changed(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    window.go("spend", View("growth"))
    qtbot.waitUntil(lambda: window.page("spend").findChild(QWidget, "view_growth") is not None)
    view = window.page("spend").findChild(QWidget, "view_growth")
    assert view is not None
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
    scale, steps = view.findChild(QLabel, "growth_scale"), view.findChild(QWidget, "chart_spend_bridge")
    assert scale is not None
    assert steps is not None
    qtbot.waitUntil(lambda: scale.y() > steps.geometry().bottom())  # in the head it made the page wider than its room


def test_a_day_is_whole_in_its_column(large: MainWindow, qtbot: QtBot) -> None:
    large.go("spend")
    page = large.page("spend")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() > 0 and large.session.jobs.idle, timeout=10_000)
    place = [one.key for one in page.view.grid_model.columns].index("date")
    day = page.view.fontMetrics().horizontalAdvance("30 Sep 2026")
    qtbot.waitUntil(lambda: page.view.columnWidth(place) >= day + 2 * scaling.px(PAD), timeout=10_000)


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_merging_vendors_has_room_in_a_small_window(spoken: str, large: MainWindow, qtbot: QtBot) -> None:
    dialog = MergeDialog(large.session, large)
    qtbot.addWidget(dialog)
    assert dialog.minimumSizeHint().width() <= 1024
