"""Home says what happened since the last visit, and every part of it leads to its rows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records, settings
from desktop_app.review.short_seats import Short
from desktop_app.ui.history import HistoryDialog
from desktop_app.ui.pages.home import since
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from desktop_app.ui.targets import Records
from desktop_app.ui.text import Text
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


def test_seats_that_run_short_lead_to_their_contracts(again: MainWindow, qtbot: QtBot) -> None:
    short, session = home(again).short, again.session
    assert not short.isVisible()
    assert session.catalog is not None
    settings.put(session.catalog, "free_seats_least", "1000")
    session.look_for_changes()
    qtbot.waitUntil(short.isVisible, timeout=10_000)
    links = short._links.findChildren(QPushButton)
    assert [link.objectName() for link in links] == [*(f"short_{place}" for place in range(4)), "short_all"]
    assert all(re.fullmatch(r".+: [\d,]+ of [\d,]+ assigned(, [\d,]+ invited)?", link.text()) for link in links[:4])
    for link in (links[0], links[4]):
        again.go("home", None)
        link.click()
        assert again.current == "subscriptions"
    settings.put(session.catalog, "free_seats_least", "0")
    session.look_for_changes()
    qtbot.waitUntil(lambda: not short.isVisibleTo(home(again)), timeout=10_000)
    qtbot.waitUntil(lambda: session.jobs.idle)


def test_of_many_contracts_that_run_short_the_first_are_named_and_all_are_a_step_away() -> None:
    found = [Short(number, f"Contract {number}", 10, 9, 2 * (number % 2), 5) for number in range(1, 7)]
    shown = since.short(found, Text(QLocale("en")))
    assert [one.text for one in shown] == [
        "Contract 1: 9 of 10 assigned, 2 invited", "Contract 2: 9 of 10 assigned",
        "Contract 3: 9 of 10 assigned, 2 invited", "Contract 4: 9 of 10 assigned", "all 6",
    ]  # fmt: skip
    assert [one.target for one in shown] == [1, 2, 3, 4, Records((1, 2, 3, 4, 5, 6))]
    assert [one.text for one in since.short(found[:4], Text(QLocale("en")))] == [one.text for one in shown[:4]]


def test_on_the_first_visit_nothing_is_said(window: MainWindow) -> None:
    assert not home(window).since.isVisible()
