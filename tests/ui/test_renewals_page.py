"""The page Renewals: the year as a picture, what each contract needs, decisions, and the files that leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.review import run
from desktop_app.ui import files
from desktop_app.ui.chips import Chip
from desktop_app.ui.grid.model import VALUE_ROLE
from desktop_app.ui.pages.renewals import acts, rows
from desktop_app.ui.pages.renewals.page import RenewalsPage
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.pages.renewals.table import BENEATH_ROLE, MONEY, NOTICE, OWNER, SEND, STATE, StateDelegate
from desktop_app.ui.pages.review.dialogs import DaysDialog, MessagesDialog
from desktop_app.ui.pictures import settle
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> RenewalsPage:
    """The page on the small catalog, after a review."""
    with Catalog.open(window.session.catalog.path) as catalog:  # type: ignore[union-attr]
        run.run(catalog, window.session.as_of)
    window.session.look_for_changes()  # else its clock would, in the middle of a test
    window.go("renewals")
    made = window.page("renewals")
    assert isinstance(made, RenewalsPage)
    qtbot.waitUntil(lambda: bool(made.table.shown) and window.session.jobs.idle, timeout=10_000)
    return made


def names(page: RenewalsPage) -> list[str]:
    return [row.renewal.name for row in page.table.shown]


def row_of(page: RenewalsPage, name: str) -> Row:
    return next(row for row in page.table.shown if row.renewal.name == name)


def waiting(page: RenewalsPage) -> list[int]:
    """The places of the contracts whose question waits."""
    return [place for place, row in enumerate(page.table.shown) if row.waits]


def settled(page: RenewalsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=10_000)
    QApplication.processEvents()


def choose(page: RenewalsPage, places: Sequence[int]) -> None:
    choose_quickly(page, places)
    settle(page.session)


def choose_quickly(page: RenewalsPage, places: Sequence[int]) -> None:
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    page.table.setCurrentIndex(page.table.model().index(places[0], 0))
    for place in places:
        page.table.selectionModel().select(page.table.model().index(place, 0), flags.Select | flags.Rows)


def field(page: RenewalsPage, name: str) -> QLineEdit:
    return page.bar.fields[name]


def test_every_contract_with_an_end_is_listed_by_its_deadline_and_marked(page: RenewalsPage) -> None:
    deadlines = [row.renewal.notice_by for row in page.table.shown]
    assert deadlines == sorted(deadlines)
    assert page.timeline._marks
    assert all(
        mark.target in {row.renewal.subscription_id for row in page.table.shown} for mark in page.timeline._marks
    )
    assert page.pane.findChildren(QPushButton)


def test_a_narrow_list_leaves_out_what_the_pane_has_then_writes_beneath_a_name_what_has_no_room_beside_it(
    page: RenewalsPage,
) -> None:
    table, model = page.table, page.table.model()
    order, in_pane = (SEND, OWNER, NOTICE, MONEY, STATE), 2  # at which width each goes is the font's doing
    seen = []
    for width in range(900, 210, -10):
        table.resize(width, 300)
        hidden = {place for place in range(model.columnCount()) if table.isColumnHidden(place)}
        seen.append(len(hidden))
        assert hidden == set(order[: len(hidden)])
        assert table.columnWidth(0) >= 100
        beneath = order[in_pane : len(hidden)]
        assert model.index(0, 0).data(BENEATH_ROLE) == " · ".join(model.index(0, place).data() for place in beneath)
        assert (table.rowHeight(0) > 40) == bool(beneath)
    assert seen == sorted(seen)
    assert set(seen) == set(range(len(order) + 1))
    table.resize(900, 300)
    assert not model.index(0, 0).data(BENEATH_ROLE)
    assert table.rowHeight(0) < 40


def test_the_arrow_keys_go_along_the_marks_and_enter_leads_to_the_contract(page: RenewalsPage) -> None:
    marks = page.timeline._marks
    page.timeline.grab()  # marks have a place once they are painted
    QTest.keyClick(page.timeline, Qt.Key.Key_Left)  # the last one
    QTest.keyClick(page.timeline, Qt.Key.Key_Return)
    chosen = page.table.current()
    assert chosen is not None
    assert chosen.renewal.subscription_id == marks[-1].target


def test_contracts_are_decided_by_the_keys_of_review_one_after_the_other(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot
) -> None:
    first, second, *_ = [page.table.shown[place].renewal.name for place in waiting(page)]
    choose(page, waiting(page)[:1])
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_K)
    assert (field(page, "why").text(), field(page, "until").text()) == (
        "Renewed as it is", row_of(page, first).renewal.end,
    )  # fmt: skip
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page, first).renewal.decision == "keep", timeout=10_000)
    qtbot.waitUntil(lambda: page.table.current() is not None and page.table.current().renewal.name == second)  # type: ignore[union-attr]
    QTest.keyClick(page.table, Qt.Key.Key_T)
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page, second).renewal.decision == "retire", timeout=10_000)
    assert page.banner.undoes is not None
    page.undo(page.banner.undoes)
    qtbot.waitUntil(lambda: row_of(page, second).renewal.decision is None, timeout=10_000)
    before = page.table.currentIndex().row()
    QTest.keyClick(page.table, Qt.Key.Key_J)
    assert page.table.currentIndex().row() == before + 1


def test_facts_stand_below_their_names_where_letters_are_large(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot
) -> None:
    def places() -> tuple[QPoint, QPoint]:
        labels = {one.text(): one for one in page.pane.findChildren(QLabel)}
        row = page.table.current()
        assert row is not None
        name, value = labels["Ends"], labels[page.text.date(row.renewal.end)]
        return name.mapTo(page.pane, QPoint()), value.mapTo(page.pane, QPoint())

    window.resize(1280, 800)
    qtbot.waitUntil(lambda: places()[1].x() > places()[0].x())
    for _ in range(5):
        window.zoom(1)  # 200 %
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: places()[1].y() > places()[0].y())
    whole = page.pane.findChild(QScrollArea)
    assert whole is not None
    shown = whole.widget()
    assert shown is not None
    assert shown.width() <= whole.viewport().width()
    window.zoom(0)


def test_a_state_is_a_chip_in_the_list_with_the_colour_that_the_pane_has(page: RenewalsPage, qtbot: QtBot) -> None:
    model, delegate = page.table.model(), page.table.itemDelegate()
    page.table.selectRow(0)
    settled(page, qtbot)
    said = model.index(0, STATE)
    [chip] = [one for one in page.pane.findChildren(Chip) if one.text() == said.data()]
    assert isinstance(delegate, StateDelegate)
    assert delegate._kind(said) == "chip"
    assert delegate._kind(model.index(0, 0)) == "text"
    assert delegate._state(said) == said.data(VALUE_ROLE) == chip._state
    assert {model.index(n, STATE).data(VALUE_ROLE) for n in range(model.rowCount())} <= {
        "bad",
        "warn",
        "good",
        "neutral",
    }


def test_what_was_decided_is_shown_with_its_target_its_day_and_who(page: RenewalsPage, qtbot: QtBot) -> None:
    name = page.table.shown[waiting(page)[0]].renewal.name
    choose(page, waiting(page)[:1])
    page.press("R")
    field(page, "quantity").setText("3")
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(page, name).renewal.decision == "reduce", timeout=10_000)
    page.facets.choose("state", "send")
    choose(page, [0])
    one = row_of(page, name).renewal
    texts = [label.text() for label in page.pane.findChildren(QLabel)]
    assert f"Reduce to 3, {page.text.date(page.session.as_of)}, {one.decided_by}" in texts
    note_sent = page.pane.findChild(QPushButton, "renewal_sent")
    assert isinstance(note_sent, QPushButton)
    note_sent.click()
    qtbot.waitUntil(lambda: not page.table.shown, timeout=10_000)
    page.facets.choose("state", "decided")
    place = names(page).index(name)
    assert page.table.model().index(place, 5).data() == "Reduce to 3"


def test_the_keys_hold_as_soon_as_a_page_is_shown(page: RenewalsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    for key, table in (("review", "table_findings"), ("renewals", "table_renewals"), ("review", "table_findings")):
        window.go(key)
        qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == table


def test_several_are_kept_at_once_each_until_its_own_end(page: RenewalsPage, window: MainWindow, qtbot: QtBot) -> None:
    places = waiting(page)[:3]
    kept = [page.table.shown[place].renewal for place in places]
    choose(page, places)
    assert "3 contracts are chosen" in [one.text() for one in page.pane.findChildren(QLabel)]
    page.press("K")
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(row_of(page, one.name).renewal.decision == "keep" for one in kept), timeout=10_000)
    reader = window.session.reader
    assert reader is not None
    untils = {row[0] for row in reader.execute("SELECT until FROM decision")}
    assert untils == {one.end for one in kept}
    window.undo()
    qtbot.waitUntil(lambda: not any(row_of(page, one.name).renewal.decision for one in kept), timeout=10_000)


def test_notices_of_several_are_noted_as_sent_in_one_step(page: RenewalsPage, window: MainWindow, qtbot: QtBot) -> None:
    places = waiting(page)[:2]
    ended = [page.table.shown[place].renewal.name for place in places]
    choose(page, places)
    page.press("T")
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(row_of(page, name).renewal.to_send for name in ended), timeout=10_000)
    page.facets.choose("state", "send")
    assert names(page) == ended
    choose(page, [0, 1])
    sent = page.pane.findChild(QPushButton, "renewal_sent")
    assert isinstance(sent, QPushButton)
    sent.click()
    qtbot.waitUntil(lambda: not names(page), timeout=10_000)  # nothing is to be sent any more
    assert page.none.isVisible()
    assert page.banner.undoes is not None
    page.undo(page.banner.undoes)
    qtbot.waitUntil(lambda: names(page) == ended, timeout=10_000)


def test_a_key_pressed_before_the_question_is_read_is_about_the_chosen_one(page: RenewalsPage) -> None:
    first, second, *_ = waiting(page)
    choose(page, [first])
    choose_quickly(page, [second])
    page.press("K")
    assert field(page, "until").text() == page.table.shown[second].renewal.end
    settle(page.session)
    assert field(page, "until").text() == page.table.shown[second].renewal.end


def test_what_is_being_typed_stays_when_the_contracts_are_read_anew(page: RenewalsPage, qtbot: QtBot) -> None:
    first, second, *_ = waiting(page)
    choose(page, [first])
    page.press("K")
    field(page, "why").setText("Needed until the")
    typed = field(page, "why")
    with Catalog.open(page.session.catalog.path) as catalog:  # type: ignore[union-attr]
        records.add(catalog, "vendor", {"name": "Bluebird"})
    with qtbot.waitSignal(page.in_sight, timeout=10_000):
        page.session.look_for_changes()
    settle(page.session)
    assert field(page, "why") is typed
    assert typed.text() == "Needed until the"
    choose(page, [first, second])  # the decision would hold for another contract as well
    assert page.bar.open_choice is None


def test_facets_narrow_list_and_picture(page: RenewalsPage) -> None:
    everything = names(page)
    assert set(page.facets.buttons) == {"state", "vendor", "owner", "team", "month"}
    one = page.table.shown[0].renewal
    page.facets.choose("vendor", one.vendor)
    assert names(page) == [one.name]
    settle(page.session)
    assert {mark.target for mark in page.timeline._marks} <= {one.subscription_id}
    assert dict(rows.values(page._rows, page.facets.chosen, "month")) == {one.notice_by[:7]: 1}
    page.open_target({})
    assert names(page) == everything
    page.facets.choose("owner", "")
    assert all(row.renewal.owner is None for row in page.table.shown)


def test_owners_of_the_chosen_are_written_to(
    page: RenewalsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "folder", lambda *_args: tmp_path / "out")
    owned = [place for place in waiting(page) if page.table.shown[place].renewal.owner]
    choose(page, owned[:1])
    acts.ask_owners(page)
    dialog = page.findChild(MessagesDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: page.banner.isVisible(), timeout=10_000)
    settled(page, qtbot)
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".eml"]
    mark = page.banner.findChild(QPushButton, "mark_asked")
    assert mark is not None


def test_the_calendar_and_the_negotiation_sheets_are_written(
    page: RenewalsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts.write_calendar(page, tmp_path / "a.ics")
    qtbot.waitUntil(lambda: "deadline" in window.status.text.text(), timeout=10_000)
    assert (tmp_path / "a.ics").read_bytes().count(b"BEGIN:VEVENT") == len(page.table.shown)
    choose(page, [0])
    monkeypatch.setattr(files, "to_write", lambda *_args: tmp_path / "b.ics")
    menu = page.calendar.menu()
    next(action for action in menu.actions() if action.objectName() == "calendar_chosen").trigger()
    qtbot.waitUntil(lambda: (tmp_path / "b.ics").exists() and window.session.jobs.idle, timeout=10_000)
    assert (tmp_path / "b.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    monkeypatch.setattr(files, "to_write", lambda *_args: tmp_path / "c.ics")
    next(action for action in menu.actions() if action.objectName() == "calendar_days").trigger()
    dialog = page.findChild(DaysDialog)
    assert dialog is not None
    days = dialog.findChild(QLineEdit, "calendar_days")
    assert isinstance(days, QLineEdit)
    assert days.text() == "90"
    days.clear()
    dialog.accept()
    assert dialog.isVisible()  # a number is wanted
    QTest.keyClicks(days, "30")
    dialog.accept()
    qtbot.waitUntil(lambda: (tmp_path / "c.ics").exists() and window.session.jobs.idle, timeout=10_000)
    near = [row for row in page.table.shown if row.renewal.notice_by <= "2026-11-14"]
    assert (tmp_path / "c.ics").read_bytes().count(b"BEGIN:VEVENT") == len(near) < len(page.table.shown)
    monkeypatch.setattr(files, "to_write", lambda *_args: tmp_path / "a.xlsx")
    page.negotiation.click()
    qtbot.waitUntil(lambda: (tmp_path / "a.xlsx").exists() and window.session.jobs.idle, timeout=10_000)
    choose(page, [0, 1])
    (tmp_path / "sheets").mkdir()
    monkeypatch.setattr(files, "folder", lambda *_args: tmp_path / "sheets")
    page.negotiation.click()
    settled(page, qtbot)
    wanted = {page.table.shown[place].renewal.vendor for place in (0, 1)}
    qtbot.waitUntil(lambda: {path.stem for path in (tmp_path / "sheets").glob("*.xlsx")} == wanted, timeout=10_000)


def test_what_renewed_just_now_is_listed_beside_its_next_deadline(small: Path) -> None:
    day = "2026-12-10"  # GitHub Copilot renewed on 1 December, notice was due on 31 October
    with Catalog.open(small) as catalog:
        run.run(catalog, day)
        found = [row for row in rows.read(catalog.writer, day) if row.renewal.name == "GitHub Copilot Business"]
    assert [(row.renewal.end, row.state, row.question is not None) for row in found] == [
        ("2026-11-30", "passed", True), ("2027-10-31", "to_decide", False),
    ]  # fmt: skip
    assert "It renewed for 11 months on 2026-12-01." in found[0].passed


def test_what_renewed_just_now_is_kept_without_a_day_that_is_over(
    small: Path, settings: QSettings, qtbot: QtBot
) -> None:
    session = Session(settings=settings, today=dt.date(2026, 12, 10))
    with Catalog.open(small) as catalog:
        run.run(catalog, session.as_of)
    session.open(small)
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        window.show()
    qtbot.waitUntil(lambda: session.jobs.idle, timeout=10_000)
    window.go("renewals")
    page = window.page("renewals")
    assert isinstance(page, RenewalsPage)
    qtbot.waitUntil(lambda: bool(page.table.shown) and session.jobs.idle, timeout=10_000)
    (late,) = [place for place, row in enumerate(page.table.shown) if row.renewal.end < session.as_of and row.waits]
    choose(page, [late])
    page.press("K")
    assert field(page, "until").text() == "2027-10-31"  # the end of the term that runs
    QTest.keyClick(field(page, "why"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.banner.undoes is not None, timeout=10_000)
    assert "does not lie after today" not in page.banner.text
    settled(page, qtbot)


def test_an_empty_catalog_says_what_belongs_here(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    empty_session.new(tmp_path / "new.seatbook")
    window = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(window)
    window.closes_session = False
    window.go("renewals")
    made = window.page("renewals")
    assert isinstance(made, RenewalsPage)
    qtbot.waitUntil(lambda: made.stack.currentWidget() is made.empty)


def test_the_list_is_written_as_it_is_shown(
    page: RenewalsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "renewals.csv"
    monkeypatch.setattr(files, "to_write", lambda *_: target)
    menu = page.calendar.menu()
    (entry,) = (one for one in menu.actions() if one.objectName() == "renewals_list")
    entry.trigger()
    qtbot.waitUntil(lambda: target.exists() and page.session.jobs.idle, timeout=10_000)
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Contract,Vendor,Owner,Ends,Notice by,Send by,At stake,Currency,State"
    assert len(lines) - 1 == sum(max(1, len(row.renewal.stakes)) for row in page.table.shown)
