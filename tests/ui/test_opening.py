"""A page that is asked for shows what is looked at first: it is read once, and what stands beside it follows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.ui.pages.home.line_row import Line
from desktop_app.ui.pages.home.lists import AT_ONCE, ListCard
from desktop_app.ui.pages.renewals import rows
from desktop_app.ui.pages.renewals.page import RenewalsPage
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.pages.tools.page import ToolsPage
from desktop_app.ui.window import MainWindow


class Painted(QObject):
    """Notes when a widget is painted."""

    def __init__(self, watched: QWidget, notes: list[str]) -> None:
        super().__init__(watched)
        self._notes = notes
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._notes.append("painted")
        return False


def test_the_contracts_are_read_once_where_they_are_asked_for_before_they_were_read_ahead(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, asked = rows.read, list[str]()

    def noting(conn: sqlite3.Connection, as_of: str, *known: Any) -> Any:
        asked.append(as_of)
        return read(conn, as_of, *known)

    monkeypatch.setattr(rows, "read", noting)
    window.go("renewals")
    qtbot.waitUntil(lambda: window.current == "renewals" and window.session.jobs.idle and asked != [])
    assert len(asked) == 1
    window.refresh()  # as after a change
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert len(asked) == 2


def test_contracts_that_home_has_worked_out_are_not_worked_out_again_before_something_changes(
    window: MainWindow, qtbot: QtBot, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, known_of = rows.read, list[bool]()

    def noting(conn: sqlite3.Connection, as_of: str, known: Any) -> Any:
        known_of.append(known is not None)
        return read(conn, as_of, known)

    monkeypatch.setattr(rows, "read", noting)

    def shown() -> list[Row]:
        window.go("renewals")
        page = window.page("renewals")
        assert isinstance(page, RenewalsPage)
        qtbot.waitUntil(lambda: window.current == "renewals" and window.session.jobs.idle)
        return list(page.table.shown)

    before = shown()
    assert known_of == [True]
    with Catalog.open(small) as catalog:
        assert before == list(read(catalog.writer, window.session.as_of)) != []
        records.edit(catalog, "subscription", before[0].renewal.subscription_id, {"name": "Renamed"})
    window.refresh()  # before anything of Home was read again
    assert shown()[0].renewal.name == "Renamed"
    assert known_of[:2] == [True, False]
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    window.refresh()
    assert shown()[0].renewal.name == "Renamed"
    assert known_of[-1]


def test_what_was_worked_out_of_a_catalog_is_forgotten_with_it(window: MainWindow, tmp_path: Path) -> None:
    session = window.session

    def known() -> list[bool]:
        return [one is not None for one in (session.costs, session.deadlines_of(session.state))]

    assert known() == [True, True]
    session.new(tmp_path / "other.seatbook")
    assert known() == [False, False]


def test_what_stands_beside_a_list_is_read_once_after_the_list_is_painted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, notes = window.page("tools"), list[str]()
    assert isinstance(page, ToolsPage)
    Painted(page.view.viewport(), notes)
    look_up = window.session.look_up

    def noting(work: Any, done: Any, failed: Any = None, line: str = "reader") -> Any:
        if page.view.grid_model.rowCount():
            notes.append(line)
        return look_up(work, done, failed, line)

    monkeypatch.setattr(window.session, "look_up", noting)
    window.go("tools")
    qtbot.waitUntil(lambda: page.pane.record is not None and window.session.jobs.idle)
    assert "painted" in notes[: notes.index("pane")]
    assert notes.count("pane") == 1


def _give_many_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    show_lines = ListCard.show_lines

    def many(card: ListCard, *given: Any, **more: Any) -> Iterator[None]:
        lines = [Line(number, f"Question {number}", "", "", "") for number in range(3 * AT_ONCE)]
        return show_lines(card, lines, *given[1:], **more)

    monkeypatch.setattr(ListCard, "show_lines", many)


def test_of_the_lists_of_home_those_in_sight_come_first(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _give_many_lines(monkeypatch)
    home: Any = window.page("home")
    whole: list[bool] = []
    home.in_sight.connect(lambda: whole.extend((home.questions.whole, home.renewals.whole)))
    home.show_overview(window.overview.home)
    qtbot.waitUntil(lambda: whole != [] and window.session.jobs.idle)
    assert whole == [False, False]
    assert home.questions.whole
    assert home.renewals.whole
    assert home.findChild(QWidget, f"list_renewals_{3 * AT_ONCE - 1}") is not None


def test_charts_are_neither_moved_nor_painted_anew_while_the_lists_below_them_grow(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home: Any = window.page("home")
    qtbot.waitUntil(lambda: home.questions.whole and window.session.jobs.idle)
    _give_many_lines(monkeypatch)
    notes: list[str] = []
    Painted(home.spend, notes)
    place, height = home.questions.pos(), home.questions.height()
    home.show_overview(window.overview.home)
    qtbot.waitUntil(lambda: home.questions.whole and home.renewals.whole and window.session.jobs.idle)
    assert home.questions.height() > height
    assert home.questions.pos() == place
    assert len(notes) <= 1  # for its own figures
