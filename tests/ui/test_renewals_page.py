"""The page Renewals: the year as a picture, what each contract needs, decisions, and the files that leave."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.review import run
from desktop_app.ui.pages.renewals import RenewalsPage
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> RenewalsPage:
    """The page on the small catalog, after a review."""
    with Catalog.open(window.session.catalog.path) as catalog:  # type: ignore[union-attr]
        run.run(catalog, window.session.as_of)
    window.go("renewals")
    made = window.page("renewals")
    assert isinstance(made, RenewalsPage)
    qtbot.waitUntil(lambda: bool(made.table.shown) and window.session.jobs.idle, timeout=10_000)
    return made


def test_every_contract_with_an_end_is_listed_by_its_deadline_and_marked(page: RenewalsPage) -> None:
    deadlines = [one.notice_by for one in page.table.shown]
    assert deadlines == sorted(deadlines)
    assert page.timeline._marks
    assert all(mark.target in {one.subscription_id for one in page.table.shown} for mark in page.timeline._marks)
    assert page.pane.findChildren(QPushButton)


@pytest.mark.parametrize(("width", "hidden"), [(900, set()), (560, {2}), (420, {2, 4})])
def test_a_narrow_list_leaves_out_columns_before_it_cuts_names(
    page: RenewalsPage, width: int, hidden: set[int]
) -> None:
    table = page.table
    table.resize(width, 300)
    assert {place for place in range(table.model().columnCount()) if table.isColumnHidden(place)} == hidden
    assert table.columnWidth(0) >= 100


def test_the_arrow_keys_go_along_the_marks_and_enter_leads_to_the_contract(page: RenewalsPage) -> None:
    marks = page.timeline._marks
    page.timeline.grab()  # marks have a place once they are painted
    QTest.keyClick(page.timeline, Qt.Key.Key_Left)  # the last one
    QTest.keyClick(page.timeline, Qt.Key.Key_Return)
    chosen = page.table.current()
    assert chosen is not None
    assert chosen.subscription_id == marks[-1].target


def test_a_contract_is_renewed_by_button_and_undo_takes_it_back(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = next(one for one in page.table.shown if page._questions.get(one.subscription_id) and not one.decided)
    page.open_target(wanted.subscription_id)
    keep = page.pane.findChild(QPushButton, "renewal_keep")
    assert isinstance(keep, QPushButton)
    keep.click()

    def decision() -> str | None:
        return next(one.decision for one in page.table.shown if one.subscription_id == wanted.subscription_id)

    qtbot.waitUntil(lambda: decision() == "keep", timeout=10_000)
    assert page.pane.findChild(QPushButton, "renewal_keep") is None
    window.undo()
    qtbot.waitUntil(lambda: decision() is None, timeout=10_000)


def test_what_was_ended_waits_for_its_notice_until_it_is_noted_as_sent(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot
) -> None:
    wanted = next(one for one in page.table.shown if page._questions.get(one.subscription_id) and not one.decided)
    page.open_target(wanted.subscription_id)
    end = page.pane.findChild(QPushButton, "renewal_retire")
    assert isinstance(end, QPushButton)
    end.click()

    def sends() -> bool:
        return next(one.to_send for one in page.table.shown if one.subscription_id == wanted.subscription_id)

    qtbot.waitUntil(sends, timeout=10_000)
    page.open_target(wanted.subscription_id)
    sent = page.pane.findChild(QPushButton, "renewal_sent")
    assert isinstance(sent, QPushButton)
    sent.click()
    qtbot.waitUntil(lambda: not sends(), timeout=10_000)
    window.undo()
    qtbot.waitUntil(sends, timeout=10_000)


def test_the_calendar_and_the_negotiation_sheet_are_written(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page.write_calendar(tmp_path / "a.ics")
    qtbot.waitUntil(lambda: "deadline" in window.status.text.text(), timeout=10_000)
    assert (tmp_path / "a.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    page.write_negotiation(page.table.shown[0].vendor_id, tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "a.xlsx").exists() and window.session.jobs.idle, timeout=10_000)


def test_an_empty_catalog_says_what_belongs_here(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    empty_session.new(tmp_path / "new.seatbook")
    window = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(window)
    window.closes_session = False
    window.go("renewals")
    made = window.page("renewals")
    assert isinstance(made, RenewalsPage)
    qtbot.waitUntil(lambda: made.stack.currentWidget() is made.empty)
