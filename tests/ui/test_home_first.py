"""Home after the first import: what nobody asked yet is not called none, and the review is one line away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.review import run
from desktop_app.review.home import home
from desktop_app.ui.pages.home.line_row import LineRow
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.pages.home.view import view_of
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.window import MainWindow

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
    assert shown.questions_note == f"{len(shown.questions)} open"


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
