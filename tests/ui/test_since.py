"""Home says what happened since the last visit, and every part of it leads to its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui.history import HistoryDialog
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from tests.ui.company import insert
from tests.ui.test_window import child


@pytest.fixture
def again(session: Session, small: Path, qtbot: QtBot) -> MainWindow:
    """The window as on the next day: the catalog was left and is opened again."""
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        window.show()
    assert not home(window).since.isVisible()
    session.open(small)
    return window


def home(window: MainWindow) -> HomePage:
    page = window.page("home")
    assert isinstance(page, HomePage)
    return page


def happens(window: MainWindow, qtbot: QtBot) -> dict[str, int]:
    """A vendor is made, a file imported, two questions asked, one closed and one decided."""
    session = window.session
    assert session.catalog is not None
    catalog, made = session.catalog, {}
    records.add(catalog, "vendor", {"name": "Bluebird"})
    with catalog.operation("Import a.csv", kind="import"):
        pass
    old = [row[0] for row in catalog.writer.execute("SELECT id FROM finding ORDER BY id")]
    blank: dict[str, Any] = {
        "subject_kind": "tool", "subject_id": 1, "subject_name": "x", "question": "Is it?", "severity": "low",
        "first_seen": "2026-10-15", "last_seen": "2026-10-15", "as_of": "2026-10-15", "evidence_hash": "x",
    }  # fmt: skip
    detail: dict[str, Any] = {"new": 2, "resolved": 1, "findings": {}}
    with catalog.operation("Review", kind="review", detail=detail) as operation:
        made = {key: insert(catalog, "finding", rule="R21", subject_key=key, status="Open", **blank) for key in "ab"}
        catalog.writer.execute("UPDATE finding SET status = 'Closed' WHERE id = ?", (old[0],))
        operation.detail["findings"] = {"new": list(made.values()), "resolved": [old[0]]}
    with catalog.operation("Decide", kind="decide"):
        insert(catalog, "decision", finding_id=old[1], decision="keep", decided_by="Ann", decided_on="2026-10-15",
               covers="[]")  # fmt: skip
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        session.look_for_changes()
    qtbot.waitUntil(home(window).since.isVisible)
    return {**made, "closed": old[0], "decided": old[1]}


def texts(window: MainWindow) -> dict[str, str]:
    return {link.objectName(): link.text() for link in home(window).since._links.findChildren(QPushButton)}


def test_what_happened_is_counted_and_leads_to_its_rows(again: MainWindow, qtbot: QtBot) -> None:
    ids = happens(again, qtbot)
    assert texts(again) == {
        "since_imports": "1 import", "since_asked": "2 new questions", "since_closed": "1 question closed",
        "since_decided": "1 question decided", "since_steps": "1 other step",
    }  # fmt: skip
    line, review = home(again).since._links, again.page("review")
    assert isinstance(review, ReviewPage)
    for name, wanted in (("asked", {ids["a"], ids["b"]}), ("closed", {ids["closed"]}), ("decided", {ids["decided"]})):
        child(line, QPushButton, f"since_{name}").click()
        assert {review.model.id_at(place) for place in range(review.model.rowCount())} == wanted
        assert review.facets.only.isVisible()
    review.facets.only.click()
    assert not review.facets.only.isVisible()
    assert review.model.rowCount() == 8
    child(line, QPushButton, "since_imports").click()
    assert again.current == "imports"
    child(line, QPushButton, "since_steps").click()
    assert again.findChild(HistoryDialog) is not None
    qtbot.waitUntil(lambda: again.session.jobs.idle)


def test_on_the_first_visit_nothing_is_said(window: MainWindow) -> None:
    assert not home(window).since.isVisible()
