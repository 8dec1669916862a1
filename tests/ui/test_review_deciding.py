"""Deciding on the Review page: by button and key, for one question and several, and taking it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.catalog import journal, records
from desktop_app.ui.pages.review.choices import Filled, by_key
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import ElidedLink
from tests.ui.reviewing import choice, reviewed, settled, status


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ReviewPage:
    return reviewed(session, qtbot)


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


def type_key(key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is; returns where that was."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    return focused


ANSWERS: tuple[tuple[Qt.Key, str, str], ...] = (  # the key, the field that has to be filled in, and with what
    (Qt.Key.Key_K, "why", "in daily use"), (Qt.Key.Key_R, "quantity", "1"), (Qt.Key.Key_S, "", ""),
    (Qt.Key.Key_T, "why", "replaced"), (Qt.Key.Key_A, "owner", "person01@northwind.example"),
    (Qt.Key.Key_G, "quantity", "900"),
)  # fmt: skip


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
