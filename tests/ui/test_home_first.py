"""Home after the first import: what nobody asked yet is not called none, and the review is one line away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.review import run
from desktop_app.review.home import home
from desktop_app.ui.pages.home.line_row import LineRow
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.pages.home.view import asked_of, view_of
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.window import MainWindow
from tests.ui.company import insert

DAY = dt.date(2026, 10, 15)


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Catalog]:
    """A catalog with a tool and a contract whose price nobody said, before the first review."""
    with Catalog.open(tmp_path / "new.seatbook", create=True, actor="test") as catalog:
        records.add(catalog, "vendor", {"name": "OpenAI"})
        records.add(catalog, "tool", {"name": "ChatGPT", "vendor": "OpenAI"})
        records.add(catalog, "subscription", {"name": "ChatGPT Team", "tool": "ChatGPT"})
        yield catalog


def test_before_the_first_review_no_saving_is_told_and_no_question_is_called_none(new: Catalog) -> None:
    text = Text(QLocale("en_US"))
    shown = view_of(home(new.writer, DAY), text, DAY)
    assert (shown.saving.figure, shown.saving.detail) == (DASH, "run the review to see it")
    assert (shown.run_rate.figure, shown.run_rate.detail) == (DASH, "1 tool, 1 subscription; no price is known")
    assert [(line.text, line.target) for line in shown.questions] == [("Run the review", {"run": True})]
    assert shown.questions_note == ""
    run.run(new, DAY.isoformat())
    shown = view_of(home(new.writer, DAY), text, DAY)
    assert shown.saving.figure == "€ 0"
    assert shown.questions_note == "1 open, 1 waiting"  # whose it is, and what it costs


def test_spend_without_a_rate_is_not_called_none(new: Catalog) -> None:
    """With every bill in dollars and the currency still euros, Home asked for bills."""
    with new.operation("A bill") as operation:
        tool, vendor = new.writer.execute("SELECT id, vendor_id FROM tool").fetchone()
        insert(new, "invoice_line", operation_id=operation.id, tool_id=tool, vendor_id=vendor, in_scope=1,
               vendor_text="OpenAI", date="2026-03-03", service_from="2026-03-03", service_to="2026-03-03",
               amount=70_000_000, net=70_000_000, currency="USD", basis="billed", channel="vendor",
               line_kind="charge", row_key="usd")  # fmt: skip
    text, found = Text(QLocale("en_US")), home(new.writer, DAY)
    shown = view_of(found, text, DAY)
    assert shown.spend.note.startswith("EUR (besides $ 70 without a rate), last 12 months")
    assert shown.spend.nothing.startswith("$ 70 cannot be shown in EUR: import exchange rates")
    assert shown.spend.fiscal_note == "€ 0 (besides $ 70 without a rate) in the fiscal year since Jan 2026"
    assert shown.owned.detail == "no rate to EUR"
    assert found.summary()["spend since 2026-01 without a rate, USD"] == "70.00"


def test_the_number_beside_review_is_what_review_lists_and_says_what_waits_besides(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.session.catalog is not None
    with window.session.catalog.operation("Data are missing"):
        window.session.catalog.writer.execute(
            "UPDATE finding SET status = 'Data needed' WHERE id = (SELECT min(id) FROM finding)"
        )
    with qtbot.waitSignal(window.overview.loaded):
        window.session.look_for_changes()
    shown = window.overview.home
    window.go("review")
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 5)
    assert (shown.open_questions, shown.waiting_questions) == (5, 1)
    assert shown.summary()["open questions"] == "5"
    assert asked_of(shown, Text(QLocale("en_US"))) == "5 open, 1 waiting"
    button = window.rail.findChild(QPushButton, "rail_review")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Review 5"
    assert button.toolTip() == "5 to decide; waiting for data or for an owner's answer: 1"
    window.rail.show_narrow(narrow=True)
    assert button.toolTip().startswith("Review 5\n5 to decide")


def test_the_line_runs_the_review(small: Path, window: MainWindow, qtbot: QtBot) -> None:
    window.go("home")
    page = window.page("home")
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page.questions.findChild(LineRow, "list_questions_0") is not None, timeout=10_000)
    line = page.questions.findChild(LineRow, "list_questions_0")
    assert line is not None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current == "review", timeout=10_000)
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=20_000)
    with Catalog.open(small) as catalog:
        assert home(catalog.writer, DAY).reviewed
