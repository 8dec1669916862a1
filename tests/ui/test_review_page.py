"""The Review page: reading questions, narrowing the list, running a review, and what stands there when empty."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import partial
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QDateEdit,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.review import cycles
from desktop_app.review.waterfall import LEVELS, Bar
from desktop_app.ui.pages.review import tasks
from desktop_app.ui.pages.review.dialogs import RunDialog
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.pages.review.waterfall import WaterfallDialog
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text, unbroken
from tests.ui.company import insert
from tests.ui.reviewing import LONG, TODAY, made, reviewed, settled


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ReviewPage:
    return reviewed(session, qtbot)


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
    assert not dialog.rates.text()  # all of it is in the reporting currency
    dialog.close()
    qtbot.waitUntil(lambda: page.findChild(WaterfallDialog) is None)


def test_how_it_adds_up_names_the_rates(page: ReviewPage, qtbot: QtBot) -> None:
    levels = [Bar(key, LEVELS[key], 80_000_000, {"USD": 100_000_000}, is_level=True) for key in LEVELS]
    said = "In EUR (1 EUR = 1.25 USD of 2026-10-01, central bank)"
    dialog = WaterfallDialog("EUR", levels, said, Text(page.session.locale))
    qtbot.addWidget(dialog)
    assert dialog.rates.text() == "In EUR (1 EUR = 1.25 USD of 1 Oct 2026, central bank)"


def test_evidence_says_as_of_when_it_was_reported(page: ReviewPage) -> None:
    heads = [label.text() for label in page.detail.findChildren(QLabel) if label.property("role") == "head"]
    assert "Reported as of" in heads
