"""The Review page: reading questions, deciding by button and key, taking it back, and what stands there when empty."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.catalog import journal, records
from desktop_app.review import cycles
from desktop_app.ui.pages.review import tasks
from desktop_app.ui.pages.review.choices import CHOICES, Choice, Filled, by_key
from desktop_app.ui.pages.review.dialogs import RunDialog
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.pages.review.waterfall import WaterfallDialog
from desktop_app.ui.session import Session
from desktop_app.ui.text import unbroken
from desktop_app.ui.widgets import ElidedLink
from tests.ui.company import insert

LONG = 30_000
TODAY = dt.date(2026, 10, 15)


class Window:
    """Records what a page asks of its window."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *_args, **_kw: self.asked.append(name)


def made(session: Session, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage(session, Window())
    for _step in page.make():
        pass
    qtbot.addWidget(page)
    page.resize(1104, 724)
    page.show()
    page.refresh()
    return page


def reviewed(session: Session, qtbot: QtBot) -> ReviewPage:
    """The page on the small company, after a review, every state shown."""
    page = made(session, qtbot)
    page.run_review()
    settled(qtbot, page)
    page.facets.chosen.clear()
    page.refresh()
    assert page.model.rowCount() > 1
    return page


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ReviewPage:
    return reviewed(session, qtbot)


def settled(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=LONG)


def status(page: ReviewPage, finding: int) -> str:
    page.refresh()
    return str(page.model.row(page.model.place_of(finding))["status"])


def test_an_empty_catalog_offers_to_import_and_one_with_a_tool_to_run_the_review(
    empty_session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    empty_session.new(tmp_path / "new.seatbook")
    page = made(empty_session, qtbot)
    assert page.empty.isVisible()
    assert (page.empty.title, page.empty.button.text()) == ("Nothing to ask about yet", "Import files…")
    assert empty_session.catalog is not None
    with empty_session.catalog.operation("A tool"):
        vendor = insert(empty_session.catalog, "vendor", name="Anysphere")
        insert(empty_session.catalog, "tool", name="Cursor", vendor_id=vendor)
    page.refresh()
    assert (page.empty.title, page.empty.button.text()) == ("No review was run yet", "Run the review")
    page.press("K")
    assert page.bar.open_choice is None


def test_the_filled_button_is_the_answer_that_the_saving_is_reckoned_for(session: Session, qtbot: QtBot) -> None:
    assert session.catalog is not None
    with session.catalog.operation("A tool that nobody uses") as operation:
        add = partial(insert, session.catalog)
        tool = add("tool", name="Jasper", vendor_id=add("vendor", name="Jasper AI"), state="Approved")
        contract = add("subscription", name="Jasper Pro", tool_id=tool, currency="EUR")
        add("entitlement", subscription_id=contract, start_date="2026-01-01", quantity=4, unit_price="59")
        days = {"data_date": "2026-10-02", "covers_to": "2026-10-02", "reports": "action"}
        source = add("activity_source", subscription_id=contract, format="test", **days)
        for day in ("2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04"):
            seat = add("seat", subscription_id=contract, account=f"{day}@example.com", assigned="2026-01-05")
            add("activity", seat_id=seat, source_id=source, last_active=day, operation_id=operation.id)
    page = reviewed(session, qtbot)
    filled: dict[str, set[str]] = defaultdict(set)
    for place in range(page.model.rowCount()):
        page.list.setCurrentIndex(page.model.index(place, 0))
        settled(qtbot, page)
        names = [name for name, button in page.bar.buttons.items() if button.property("role") == "primary"]
        filled[str(page.model.row(place)["rule"])].add(" ".join(names))
    assert (filled["R10"], filled["R01"], filled["R28"]) == ({"retire"}, {"reduce", ""}, {""})


def test_no_open_question_does_not_mean_that_all_are_settled(page: ReviewPage, qtbot: QtBot) -> None:
    page.facets.chosen = {"status": "Open"}
    page.refresh()
    questions = [number for place in range(page.model.rowCount()) if (number := page.model.id_at(place)) is not None]
    asked, kept = questions[0], questions[1:]
    tasks.decide(page.session, kept, "keep", {"why": "needed"}, lambda _done: None, page.fail, {})
    tasks.decide(page.session, [asked], "ask_owner", {}, lambda _done: page.refresh(), page.fail, {})
    settled(qtbot, page)
    said = [one.text() for one in page._none.findChildren(QLabel)]
    assert said[0] == "No question is open"
    assert re.search(r"Asked 1\b", said[1])
    page.facets.choose("status", "Asked")
    assert page.model.rowCount() == 1


def test_what_waits_elsewhere_is_counted_only_where_no_question_is_listed(
    page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = MagicMock(return_value="")
    monkeypatch.setattr(tasks, "waiting_text", count)
    page.refresh()
    assert page.model.rowCount()
    assert not count.called


def test_the_list_is_a_sound_model(page: ReviewPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert page.model.data(page.model.index(0, 0)) == page.model.row(0)["question"]


def test_the_question_in_full_stands_beside_the_list(page: ReviewPage) -> None:
    heading = page.detail.findChild(QLabel, "finding_question")
    assert heading is not None
    question = str(page.model.row(page.list.currentIndex().row())["question"])
    assert heading.text() == unbroken(page.text.dates_in(question))
    assert not re.search(r"\d{4}-\d\d-\d\d", heading.text())


def test_keys_move_and_open_a_decision(page: ReviewPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    first = page.finding
    QTest.keyClick(page.list, Qt.Key.Key_J)
    assert page.finding != first
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.finding == first
    QTest.keyClick(page.list, Qt.Key.Key_K)
    assert page.bar.open_choice == by_key("K")
    why = page.bar.findChild(QLineEdit, "decision_why")
    assert why is not None
    QTest.keyClick(why, Qt.Key.Key_Escape)
    assert page.bar.open_choice is None


def test_a_decision_by_key_changes_the_state_and_can_be_undone(page: ReviewPage, qtbot: QtBot) -> None:
    finding = page.finding
    assert finding is not None
    before = status(page, finding)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_K)
    why = page.bar.fields["why"]
    QTest.keyClick(why, Qt.Key.Key_Return)
    assert page.bar.open_choice is not None, "a keep needs its reason"
    QTest.keyClicks(why, "the quarter's audit")
    QTest.keyClick(why, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert status(page, finding) == "Decided"
    assert page.finding != finding, "the next question is shown"
    button = page.findChild(QPushButton, "result_undo")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert status(page, finding) == before


def test_undo_beside_a_decision_takes_that_one_back_whatever_was_done_since(page: ReviewPage, qtbot: QtBot) -> None:
    finding = page.finding
    assert finding is not None
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_K)
    QTest.keyClicks(page.bar.fields["why"], "in daily use")
    QTest.keyClick(page.bar.fields["why"], Qt.Key.Key_Return)
    settled(qtbot, page)
    catalog = page.session.catalog
    assert catalog is not None
    page.session.write("Later", lambda one: records.add(one, "team", {"name": "Later"}), lambda _made: None, page.fail)
    settled(qtbot, page)
    button = page.findChild(QPushButton, "result_undo")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert status(page, finding) == "Open"
    assert records.find(catalog.writer, "team", "Later")


def test_what_was_undone_elsewhere_is_not_offered_for_undo_again(page: ReviewPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_K)
    QTest.keyClicks(page.bar.fields["why"], "in daily use")
    QTest.keyClick(page.bar.fields["why"], Qt.Key.Key_Return)
    settled(qtbot, page)
    assert not page.banner.isHidden()
    page.session.write("Undo", journal.undo, lambda _taken: page.refresh(), page.fail)
    settled(qtbot, page)
    assert page.banner.isHidden()


ANSWERS: tuple[tuple[Qt.Key, str, str], ...] = (  # the key, the field that has to be filled in, and with what
    (Qt.Key.Key_K, "why", "in daily use"), (Qt.Key.Key_R, "quantity", "1"), (Qt.Key.Key_S, "", ""),
    (Qt.Key.Key_T, "why", "replaced"), (Qt.Key.Key_A, "owner", "person01@northwind.example"),
    (Qt.Key.Key_G, "quantity", "900"),
)  # fmt: skip


def type_key(key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is; returns where that was."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    return focused


def test_a_hundred_questions_are_answered_one_after_the_other_without_the_mouse(page: ReviewPage, qtbot: QtBot) -> None:
    catalog = page.session.catalog
    assert catalog is not None
    tools = [row[0] for row in catalog.writer.execute("SELECT id FROM tool ORDER BY id LIMIT 2")]
    with catalog.operation("Ask a hundred questions"):
        catalog.writer.execute("DELETE FROM finding")
        catalog.writer.executemany(
            """INSERT INTO finding(id, rule, subject_kind, subject_id, subject_key, subject_name, question, severity,
              status, first_seen, last_seen, as_of, evidence_hash, currency, addressable)
            VALUES (?, 'R21', 'tool', ?, ?, 'A tool', ?, 'low', 'Open', '2026-10-15', '2026-10-15', '2026-10-15', '',
              'EUR', ?)""",
            [(number, tools[number % 2], f"tool:{number}", f"Who owns number {number}?", 1_000_000 - number)
             for number in range(1, 101)],
        )  # fmt: skip
    page.facets.chosen = {"status": "Open"}
    page.refresh()
    assert page.model.rowCount() == 100
    page.window().activateWindow()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    answered: list[int] = []
    for number in range(100):
        key, field, text = ANSWERS[number % len(ANSWERS)]
        assert page.finding == number + 1, "the next question is shown, without a key in between"
        type_key(key)
        if field:
            edit = page.bar.fields[field]
            while QApplication.focusWidget() is not edit:
                before = type_key(Qt.Key.Key_Tab)
                assert QApplication.focusWidget() not in (before, page.list), "the field is reached by Tab"
            edit.selectAll()
            QTest.keyClicks(edit, text)
        type_key(Qt.Key.Key_Return)
        assert page.bar.open_choice is None, page.bar.hint
        settled(qtbot, page)
        answered.append(number + 1)
        assert page.model.rowCount() == 100 - len(answered)
    assert page.session.reader is not None
    decided = dict(page.session.reader.execute("SELECT decision, count(*) FROM decision GROUP BY 1").fetchall())
    assert decided == {"keep": 17, "reduce": 17, "snooze": 17, "retire": 17, "ask_owner": 16, "grow": 16}


def test_what_a_decision_leads_to_is_chosen_from_the_catalog(page: ReviewPage, qtbot: QtBot) -> None:
    finding = page.finding
    assert finding is not None
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_C)
    box = page.bar.findChild(QComboBox, "decision_choice")
    assert box is not None
    names = [box.itemText(place) for place in range(box.count())]
    assert names
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert page.bar.open_choice is None
    QTest.keyClick(page.list, Qt.Key.Key_C)
    again = page.bar.fields["into"].parentWidget()  # the former one is deleted later
    assert isinstance(again, QComboBox)
    box = again
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.bar.hint == "Into which tool or contract?"
    QTest.keyClicks(box, "Nowhere at all")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.bar.hint.startswith("No tool or contract in the catalog is called “Nowhere at all”")
    name = max(names, key=len)  # no other is longer, so it is part of no other
    page.bar.fields["into"].setText(name[:-1])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (page.bar.fields["into"].text(), page.bar.open_choice) == (name, by_key("C")), "to be seen before it holds"
    QTest.keyClick(box, Qt.Key.Key_Return)
    settled(qtbot, page)
    page.refresh()
    row = page.model.row(page.model.place_of(finding))
    assert (row["status"], row["leads_to"]) == ("Decided", name)


def test_a_decision_that_contradicts_another_is_said_at_once(page: ReviewPage, qtbot: QtBot) -> None:
    reader = page.session.reader
    assert reader is not None
    pair = reader.execute(
        """SELECT a.id, b.id FROM finding a JOIN finding b
        ON b.subject_kind = a.subject_kind AND b.subject_id = a.subject_id AND b.id > a.id
        WHERE a.subject_kind = 'subscription' AND a.status <> 'Closed' AND b.status <> 'Closed' LIMIT 1"""
    ).fetchone()
    first, second = pair
    page.open_target(first)
    page.decide(choice("retire"), Filled())
    settled(qtbot, page)
    assert page.findChild(QPushButton, "result_other") is None
    page.open_target(second)
    page.decide(choice("grow"), Filled(quantity="900"))
    settled(qtbot, page)
    said = page.banner.findChild(QLabel, "review_result_detail")
    assert said is not None
    assert said.text().startswith("Retire for ")
    assert " does not go with Grow to 900 for " in said.text()
    assert page.banner.text.startswith("Grow decided")
    show = page.findChild(QPushButton, "result_other")
    assert show is not None
    show.click()
    assert page.finding == first
    against = page.detail.findChild(QLabel, "finding_contradiction")
    assert against is not None
    links = [one for one in page.detail.findChildren(ElidedLink) if one.text() == "Show the other question"]
    links[0].click()
    assert page.finding == second
    assert page.banner.undoes is not None
    page.undo(page.banner.undoes)
    settled(qtbot, page)
    page.open_target(first)
    assert page.detail.findChild(QLabel, "finding_contradiction") is None


def test_a_decision_by_button(page: ReviewPage, qtbot: QtBot) -> None:
    finding = page.finding
    assert finding is not None
    QTest.mouseClick(page.bar.buttons["snooze"], Qt.MouseButton.LeftButton)
    confirm = page.bar.findChild(QPushButton, "decision_confirm")
    assert confirm is not None
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert status(page, finding) != "Open"


def test_a_decision_holds_for_all_that_are_selected(page: ReviewPage, qtbot: QtBot) -> None:
    page.list.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = [page.model.id_at(place) for place in page.list.chosen_places()]
    assert len(chosen) == 2
    said = page.bar.findChild(QLabel, "decision_many")
    assert said is not None
    assert said.isVisibleTo(page.bar)
    assert said.text().startswith("2 questions")
    QTest.keyClick(page.list, Qt.Key.Key_S)
    QTest.keyClick(next(iter(page.bar.fields.values())), Qt.Key.Key_Return)
    settled(qtbot, page)
    for number in chosen:
        assert number is not None
        assert status(page, number) == "Snoozed"
    assert page.banner.undoes is not None
    page.undo(page.banner.undoes)
    settled(qtbot, page)
    for number in chosen:
        assert number is not None
        assert status(page, number) == "Open"


@pytest.mark.parametrize("shown", [None, "Open"])
def test_after_several_the_question_below_them_is_shown(page: ReviewPage, qtbot: QtBot, shown: str | None) -> None:
    page.facets.choose("status", shown)
    following = page.model.id_at(3)
    page.list.setCurrentIndex(page.model.index(0, 0))
    for _ in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.chosen_places()) == 3
    QTest.keyClick(page.list, Qt.Key.Key_S)
    QTest.keyClick(next(iter(page.bar.fields.values())), Qt.Key.Key_Return)
    settled(qtbot, page)
    assert page.finding == following
    assert page.list.chosen_places() == [page.model.place_of(following or 0)]


@pytest.mark.parametrize("key", ["status", "rule", "tool", "team", "size", "age", "owner"])
def test_every_facet_counts_what_it_leaves(page: ReviewPage, key: str) -> None:
    everything = page.model.rowCount()
    values = tasks.facet_values(page.session, key, page.facets.chosen)
    assert sum(count for _, count in values) == everything
    value, count = values[0]
    page.facets.choose(key, value)
    assert page.model.rowCount() == count


def test_some_rules_are_run_as_of_another_day(page: ReviewPage, qtbot: QtBot) -> None:
    page.run_as_of.click()
    dialog = page.findChild(RunDialog)
    assert dialog is not None
    assert (dialog.as_of, dialog.chosen) == ("2026-10-15", ())
    assert dialog.rules.count() == len(tasks.rule_titles())
    day = dialog.findChild(QDateEdit, "run_as_of")
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2026, 11, 20))
    dialog.rules.setFocus()
    place = list(tasks.rule_titles()).index("R12")
    for _ in range(place):
        QTest.keyClick(dialog.rules, Qt.Key.Key_Down)
    QTest.keyClick(dialog.rules, Qt.Key.Key_Space)
    assert dialog.chosen == ("R12",)
    dialog.accept()
    qtbot.waitUntil(
        lambda: "As of 20 Nov 2026." in [one.text() for one in page.banner.findChildren(QLabel)], timeout=LONG
    )
    settled(qtbot, page)
    reader = page.session.reader
    assert reader is not None
    days = dict(reader.execute("SELECT rule, max(as_of) FROM finding WHERE status <> 'Closed' GROUP BY 1").fetchall())
    assert days.pop("R12") == "2026-11-20"
    assert set(days.values()) == {"2026-10-15"}


def test_facets_narrow_the_list(page: ReviewPage) -> None:
    everything = page.model.rowCount()
    rule = page.model.row(0)["rule"]
    page.facets.choose("rule", rule)
    assert 0 < page.model.rowCount() <= everything
    assert {page.model.row(place)["rule"] for place in range(page.model.rowCount())} == {rule}
    page.facets.choose("rule", None)
    assert page.model.rowCount() == everything


def test_a_running_round_is_said_beside_the_title(page: ReviewPage, qtbot: QtBot) -> None:
    page.session.write(
        "Begin", lambda catalog: cycles.start_cycle(catalog, "monthly", today=TODAY.isoformat()), None, None
    )
    settled(qtbot, page)
    page.refresh()
    qtbot.waitUntil(lambda: "October 2026: 0 of" in page.subtitle.text(), timeout=LONG)


def test_filters_that_leave_nothing_offer_to_go(page: ReviewPage, qtbot: QtBot) -> None:
    page.facets.choose("status", "no such state")
    assert page.model.rowCount() == 0
    assert page._none.isVisible()
    QTest.mouseClick(page._none.button, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() > 0


def choice(decision: str) -> Choice:
    return next(choice for choice in CHOICES if choice.decision == decision)


def test_evidence_leads_to_its_record(page: ReviewPage, qtbot: QtBot) -> None:
    links = page.detail.findChildren(QPushButton, "open_evidence")
    assert links
    with qtbot.waitSignal(page.detail.opened) as told:
        links[0].click()
    kind, record = told.args
    table = {"seat": "seat", "line": "invoice_line", "subscription": "subscription"}[kind]
    assert page.session.reader is not None
    assert page.session.reader.execute(f"SELECT count(*) FROM {table} WHERE id = ?", (record,)).fetchone()[0] == 1


def test_the_steps_from_theoretical_to_addressable_are_shown(page: ReviewPage, qtbot: QtBot) -> None:
    page.adds_up.click()
    qtbot.waitUntil(lambda: page.findChild(WaterfallDialog) is not None)
    dialog = page.findChild(WaterfallDialog)
    assert dialog is not None
    levels = [text for text, _ in dialog.lines]
    assert levels[0].startswith("Every question by itself")
    assert levels[-1] == "Addressable in the next 12 months"
    told = dialog.chart.accessibleDescription()  # what is drawn, in words
    assert told.startswith("Each by itself: €")
    assert [title for title in ("Theoretical: €", "Addressable: €") if title not in told] == []
    assert told.count(": ") == len(dialog.lines)
    dialog.close()
    qtbot.waitUntil(lambda: page.findChild(WaterfallDialog) is None)


def test_evidence_says_as_of_when_it_was_reported(page: ReviewPage) -> None:
    heads = [label.text() for label in page.detail.findChildren(QLabel) if label.property("role") == "head"]
    assert "Reported as of" in heads
