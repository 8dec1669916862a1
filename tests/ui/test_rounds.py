"""Rounds in the window: begun, read, answered, closed, and what each owner has to do."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, QEvent, QItemSelectionModel, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.imports.access_answers import AccessPlan, SeatAnswer, SeatConflict
from desktop_app.review import agendas, cycles, run
from desktop_app.ui import scaling, theme
from desktop_app.ui.pages.review.access_dialog import AccessDialog
from desktop_app.ui.pages.review.brought_back import SeatsBack
from desktop_app.ui.pages.review.dialogs import DueDialog
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.pages.review.rounds import AT_ONCE, RoundsView
from desktop_app.ui.text import Text
from desktop_app.ui.window import MainWindow

AS_OF = "2026-10-15"


@pytest.fixture
def asked(small: Path) -> Path:
    """The small catalog after a review."""
    with Catalog.open(small, actor="test") as catalog:
        run.run(catalog, AS_OF)
    return small


@pytest.fixture
def view(asked: Path, window: MainWindow, qtbot: QtBot) -> RoundsView:
    window.go("review", "rounds")
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.rounds.empty.isVisible())
    return page.rounds


def begin(view: RoundsView, name: str, due: str = "") -> None:
    menu = view.begin.menu()
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    dialog = view.findChild(DueDialog)
    assert dialog is not None
    day = dialog.findChild(QDateEdit, "round_due")
    assert isinstance(day, QDateEdit)
    assert dialog.due == "2026-10-31"
    if due:
        day.setDate(QDate.fromString(due, Qt.DateFormat.ISODate))
    dialog.accept()


def test_a_month_is_begun_shows_who_has_to_answer_and_leads_to_a_question(
    view: RoundsView, window: MainWindow, qtbot: QtBot
) -> None:
    assert all(action.text() for action in view.begin.menu().actions())
    begin(view, "begin_monthly")
    qtbot.waitUntil(lambda: view.current is not None)
    one = view.current
    assert one is not None
    assert (one.name, one.due) == ("October 2026", "2026-10-31")
    assert sum(bar.segments[1].value for bar in view.head.owners._bars) >= len(one.items)
    assert view.table.model().rowCount() == len(one.items) > 0
    assert not view.keep.isVisible()
    begin(view, "begin_monthly", "2026-11-05")
    qtbot.waitUntil(lambda: view.current is not None and view.current.due == "2026-11-05")
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.finding == one.items[0].id)
    assert not page.rounds.isVisible()


def test_seats_are_confirmed_by_choosing_rows_and_undone(
    view: RoundsView, window: MainWindow, asked: Path, qtbot: QtBot
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    cycles.start_access(catalog, today=AS_OF, due="2026-11-15", tool="Otter")
    view.refresh()
    qtbot.waitUntil(lambda: view.current is not None and view.current.kind == "access")
    rows = view.table.selectionModel()
    for place in (0, 1):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        rows.select(view.table.model().index(place, 0), flags)
    view.why.setText("On leave")
    view.by.setText("Ada Lind")
    QTest.mouseClick(view.release, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.current is not None and view.current.answered == 2)
    told = catalog.writer.execute("SELECT DISTINCT why, answered_by FROM campaign_item WHERE answer IS NOT NULL")
    assert [tuple(row) for row in told] == [("On leave", "Ada Lind")]
    assert (view.why.text(), view.by.text()) == ("", "Ada Lind")  # the next answer may be of the same person
    assert view.current is not None
    assert [item.answer for item in view.current.items[:2]] == ["release", "release"]
    assert any("last active" in item.text for item in view.current.items)
    view.table.selectRow(0)
    QTest.mouseClick(view.unknown, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.current is not None and view.current.items[0].answer == "unknown")
    window.undo()
    qtbot.waitUntil(lambda: view.current is not None and view.current.items[0].answer == "release")
    window.undo()
    qtbot.waitUntil(lambda: view.current is not None and view.current.answered == 0)


def test_answers_come_back_from_a_list_and_a_round_is_closed(
    view: RoundsView, window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.exports.access_workbook import write_access

    catalog = window.session.catalog
    assert catalog is not None
    number = cycles.start_access(catalog, today=AS_OF, due="2026-11-15", tool="Otter")
    (written, *_) = write_access(catalog.writer, str(number), tmp_path / "lists")
    book = openpyxl.load_workbook(written["file"])
    sheet = next(one for one in book.worksheets if one.max_row > 1 and "Answer" in [cell.value for cell in one[1]])
    column = [cell.value for cell in sheet[1]].index("Answer") + 1
    sheet.cell(2, column).value = "Keep"
    book.save(written["file"])
    view.refresh()
    qtbot.waitUntil(lambda: view.current is not None)
    offered: list[str] = []

    def taken(dialog: SeatsBack) -> bool:
        offered.append(dialog.apply.text())
        return True

    monkeypatch.setattr(SeatsBack, "exec", taken)
    view.acts.bring_back([Path(written["file"])])
    qtbot.waitUntil(lambda: view.current is not None and view.current.answered == 1)
    assert offered == ["Answer for 1 seat"]
    QTest.mouseClick(view.close_round, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.current is not None and view.current.closed_on == AS_OF)
    qtbot.waitUntil(lambda: view.findChild(QWidget, "round_row") is not None)  # listed in the next turns
    said = view.findChild(QLabel, "round_sum")
    assert isinstance(said, QLabel)
    assert "1 of" in said.text()


def test_the_agenda_is_a_sound_model(view: RoundsView, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    begin(view, "begin_monthly")
    qtbot.waitUntil(lambda: view.current is not None)
    qtmodeltester.check(view.table.model())  # type: ignore[no-untyped-call]


def test_a_question_asked_again_shows_its_earlier_answer(view: RoundsView) -> None:
    item = agendas.Item(
        1, "Are they needed?", ("Ada",), "Open", None, None, None, None, None, {},
        agendas.Answer("Reduce to 60", "2026-10-16", "ada"), "2026-10-26",
    )  # fmt: skip
    view.table.show_items((item,), many=False)
    model = view.table.model()
    cells = [model.index(0, place).data() for place in range(model.columnCount())]
    assert cells[2:4] == ["Open", "asked again on 26 Oct 2026 · earlier: Reduce to 60, 16 Oct 2026"]
    assert not view.table.isColumnHidden(3)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_head_and_items_of_a_late_renewal_share_the_height(
    view: RoundsView, window: MainWindow, qapp: QApplication, qtbot: QtBot, zoom: float
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    number = cycles.start_cycle(catalog, "renewal", today=AS_OF)[0]
    window.session._fixed_today = dt.date(2026, 11, 10)  # whoever reads the rounds again finds it late as well
    theme.apply(qapp, "light", zoom)
    scaling.rescale([window, *window.findChildren(QWidget)])
    window.resize(1024, 700)
    view.begin_with(number)
    view.refresh()
    passed = view.findChild(QLabel, "round_passed")
    assert isinstance(passed, QLabel)

    def settled() -> None:
        assert "What can still be done" in passed.text()
        assert view.head.geometry().bottom() < view.table.geometry().top()
        assert view.head.height() <= view.height() / 2
        assert view.table.viewport().height() >= scaling.px(30)

    qtbot.waitUntil(settled, timeout=10_000)


def test_many_rounds_are_listed_some_at_a_time_and_stay_where_nothing_changed(
    view: RoundsView, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.session.jobs.idle)

    def show(found: Sequence[agendas.Agenda]) -> list[int]:
        counts = []
        for _step in view._show(found, view._turn):
            QApplication.processEvents()
            counts.append(view._list.count())
        return counts

    def listed() -> list[QWidget]:
        return [one for one in view.findChildren(QWidget, "round_row") if one.isVisible()]

    item = agendas.Item(1, "Are they needed?", ("Ada",), "Open", None, None, None, None, None, {})
    many = [
        agendas.Agenda(n, f"Round {n}", "monthly", "2026-10-01", "2026-10-31", None, overdue=False, items=(item,))
        for n in range(30)
    ]
    counts = show(many)
    assert counts[-1] == 60  # a line between two of them, and room below
    assert max(after - before for before, after in itertools.pairwise(counts)) <= 2 * AT_ONCE
    rows, bar = listed(), view._scrolled.verticalScrollBar()
    assert len(rows) == 30
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    show(list(many))
    assert listed() == rows
    show([*many[:-1], replace(many[-1], closed_on="2026-10-15")])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(listed()) == 30
    assert bar.value() == place


def test_a_seat_answered_otherwise_meanwhile_is_chosen(qtbot: QtBot) -> None:
    side = SeatAnswer(7, "release", "left", "Ada", "a.xlsx", 4, "Ben in Otter Pro")
    conflict = SeatConflict(7, "Ben in Otter Pro", (side,), "Keep by Ada on 2026-10-18")
    dialog = SeatsBack(AccessPlan(1, conflicts=(conflict,)), Text(QLocale("en_US")))
    qtbot.addWidget(dialog)
    assert not dialog.apply.isEnabled()
    take = dialog.findChild(QRadioButton, "conflict_7_0")
    assert isinstance(take, QRadioButton)
    assert take.text() == "Take a.xlsx, row 4"
    take.setChecked(True)
    assert dialog.chosen() == {7: 0}
    assert dialog.apply.text() == "Answer for 1 seat"
    refused = SeatsBack(AccessPlan(None, refusals=(("x.xlsx", "x.xlsx is torn."),)), Text(QLocale("en_US")))
    qtbot.addWidget(refused)
    assert not refused.apply.isEnabled()


def test_a_campaign_is_begun_under_a_name(view: RoundsView, window: MainWindow, qtbot: QtBot) -> None:
    def filled() -> None:
        dialog = view.findChild(AccessDialog)
        assert dialog is not None
        for name, text in (("access_tool", "Otter"), ("access_name", "Who needs Otter")):
            field = dialog.findChild(QLineEdit, name)
            assert isinstance(field, QLineEdit)
            field.setText(text)
        dialog.accept()

    QTimer.singleShot(0, filled)
    view.acts.begin_access()
    qtbot.waitUntil(lambda: view.current is not None and view.current.name == "Who needs Otter", timeout=10_000)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
