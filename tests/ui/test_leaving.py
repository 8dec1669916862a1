"""Closing the window while something is being written asks first."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.jobs import CancelFlag, Cancelled, Job, Progress
from desktop_app.ui.window import MainWindow


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Lets the running job end; at the latest when the test ends."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def job(window: MainWindow, qtbot: QtBot, gate: threading.Event) -> Job:
    """A job that runs until the gate opens or it is cancelled."""

    def work(_progress: Progress, cancel: CancelFlag) -> None:
        while not gate.wait(0.005):
            if cancel():
                raise Cancelled

    with qtbot.waitSignal(window.session.jobs.started):
        return window.session.jobs.run("Importing ledger.xlsx", work)


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


@pytest.mark.usefixtures("job")
def test_going_on_keeps_the_window_and_the_job(window: MainWindow, qtbot: QtBot, gate: threading.Event) -> None:
    assert not window.close()
    press(window, "leave_not")
    assert window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.close()


def test_leaving_now_cancels(window: MainWindow, job: Job) -> None:
    window.close()
    press(window, "leave_now")
    assert not window.isVisible()
    assert job.cancel()
    assert isinstance(job.error, Cancelled)


def test_leaving_later_waits_for_the_end(window: MainWindow, qtbot: QtBot, job: Job, gate: threading.Event) -> None:
    window.close()
    press(window, "leave_later")
    assert window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert job.state == "done"


def test_an_idle_window_closes_at_once(window: MainWindow) -> None:
    assert window.close()
