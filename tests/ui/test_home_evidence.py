"""Home shows its figures first, and the seats by evidence when they are counted: what was counted before stays."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.review import home as figures
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow

STILL = 25  # looks in a row, ten milliseconds apart


class Gate:
    """Holds the count of the seats until it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.asked = 0

    def __call__(self, *given: Any) -> Any:
        self.asked += 1
        assert self.opened.wait(60)
        return self.count(*given)

    count = staticmethod(figures.evidence)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """The count of the seats, held."""
    made = Gate()
    monkeypatch.setattr(figures, "evidence", made)
    yield made
    made.opened.set()


def shown(session: Session, qtbot: QtBot) -> MainWindow:
    """A window whose Home shows its figures."""
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.ready)
    home: Any = window.page("home")
    qtbot.waitUntil(lambda: home.questions.whole and home.renewals.whole)
    return window


def stands_still(card: QWidget, qtbot: QtBot) -> QSize:
    """The size that a card keeps once what stands around it is laid out."""
    seen: list[QSize] = []

    def same() -> bool:
        seen.append(card.size())
        return len(seen) > STILL and all(size == seen[-1] for size in seen[-STILL:])

    qtbot.waitUntil(same)
    return seen[-1]


def test_figures_do_not_wait_for_the_seats_and_nothing_moves_for_them(
    session: Session, qtbot: QtBot, gate: Gate
) -> None:
    window = shown(session, qtbot)
    home: Any = window.page("home")
    qtbot.waitUntil(lambda: home.evidence.empty == "Counting the seats…")
    assert home.evidence.accessibleDescription() == "Counting the seats…"
    before = stands_still(home.evidence.parentWidget(), qtbot)
    gate.opened.set()
    qtbot.waitUntil(lambda: "Cursor: " in home.evidence.accessibleDescription())
    assert stands_still(home.evidence.parentWidget(), qtbot) == before


def test_bars_stay_while_the_seats_are_counted_again(session: Session, qtbot: QtBot, gate: Gate) -> None:
    gate.opened.set()
    window = shown(session, qtbot)
    home: Any = window.page("home")
    qtbot.waitUntil(lambda: session.jobs.idle and home.evidence._bars != ())
    bars, asked = home.evidence._bars, gate.asked
    assert bars
    gate.opened.clear()
    catalog = session.catalog
    assert catalog is not None
    with catalog.operation("No seats"):
        catalog.writer.execute("UPDATE seat SET released = '2026-01-01'")
    session.look_for_changes()
    qtbot.waitUntil(lambda: gate.asked > asked)
    assert home.evidence._bars == bars
    gate.opened.set()
    qtbot.waitUntil(lambda: home.evidence._bars == ())
    assert home.evidence.empty.startswith("No seats yet")


def test_a_count_that_fails_is_said_and_leaves_the_figures(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: Any) -> Any:
        raise OSError("the disk is gone")

    monkeypatch.setattr(figures, "evidence", fail)
    told: list[str] = []
    monkeypatch.setattr(MainWindow, "show_error", lambda _window, error: told.append(str(error)))
    window = shown(session, qtbot)
    home: Any = window.page("home")
    qtbot.waitUntil(lambda: home.evidence.empty != "" and told != [])
    assert told == ["the disk is gone"]
    assert home.evidence.empty == "The seats could not be counted."
    assert home.run_rate._figure.text() != ""
