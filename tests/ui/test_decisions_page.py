"""The view of all decisions: beside questions and rounds, with its filters, and leading to question and tool."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.review import decisions
from desktop_app.ui import files
from desktop_app.ui.pages.review.decisions import DecisionsPage
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.window import MainWindow


def test_decisions_stand_beside_questions_and_lead_back_to_them(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    finding = catalog.writer.execute("SELECT id FROM finding ORDER BY id").fetchone()[0]
    decisions.decide(catalog, finding, "retire", why="Nobody wants it", today="2026-10-15")
    window.go("review")
    review = window.page("review")
    assert isinstance(review, ReviewPage)
    QTest.mouseClick(review.switch.buttons["decisions"], Qt.MouseButton.LeftButton)
    page = window.page("decisions")
    assert isinstance(page, DecisionsPage)
    assert window.current == "decisions"
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 1 and window.session.jobs.idle)
    page.open_target({"state": "Verified"})
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 0)
    page.open_target({})
    QTest.mouseClick(page.switch.buttons["rounds"], Qt.MouseButton.LeftButton)
    assert window.current == "review"
    qtbot.waitUntil(lambda: review.rounds.isVisible())
    window.back()
    assert window.current == "decisions"
    assert page.switch.buttons["decisions"].isChecked()
    assert not page.switch.buttons["rounds"].isChecked()
    page.navigate.emit("review", finding)
    qtbot.waitUntil(lambda: review.finding == finding)


def test_what_came_of_decisions_is_written_with_its_bills(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    finding = catalog.writer.execute("SELECT id FROM finding ORDER BY id").fetchone()[0]
    decisions.decide(catalog, finding, "retire", why="Nobody wants it", today="2026-10-15")
    window.go("decisions")
    page = window.page("decisions")
    assert isinstance(page, DecisionsPage)
    monkeypatch.setattr(files, "to_write", lambda *_asked: tmp_path / "came.csv")
    page.came_button.click()
    qtbot.waitUntil(lambda: "came.csv" in window.status.text.text())
    with (tmp_path / "came.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Decision"] for row in rows] == ["Retire"]
    assert "Bills" in rows[0]
