"""Fixtures of the window's tests: no display, settings and catalogs that leave nothing behind."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import datetime as dt
import gc
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMessageLogContext,
    QSettings,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow

TODAY = dt.date(2026, 10, 15)
LONGEST_MS = 30_000


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Let nobody collect garbage while a window is open: the thread of a job, or the one that talks to pytest's other
    processes, would free widgets, which crashes now and then, at another place.

    What was there before the test, all modules and the tests themselves, is not looked at.
    """
    gc.disable()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Function) -> Iterator[None]:
    """Free a test's widgets in this thread, as the window does, before others may collect; fail by what Qt warns of.

    What was copied goes, too: Qt's offscreen platform would free it after the interpreter's end, and the process die.
    What Qt deletes later goes first: else the window of a test lived on in the next, was styled anew with its window,
    and answered its timers. A timer or a widget that another thread stops or frees is told of here, too: pytest-qt
    hears no more once the test itself is over.
    """
    harmless = [re.compile(one) for one in item.config.getini("qt_log_ignore")]
    warnings: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        told = kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if told and not any(one.search(text) for one in harmless):
            warnings.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        item.funcargs.clear()  # they hold the window, and would until pytest is done with the test
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if QGuiApplication.instance() is not None:  # without a display Qt keeps it until the interpreter is gone
            QGuiApplication.clipboard().clear()
        gc.collect()
        gc.unfreeze()
        gc.enable()
        usual_looks()
        qInstallMessageHandler(before)
    if warnings:
        pytest.fail("Qt warned after the test: " + "; ".join(warnings), pytrace=False)


def usual_looks() -> None:
    """Take back the looks that a test chose; while it has a window Qt would style all in it once more, for 100 ms."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and not theme.is_dressed(app, "light", 1.0):
        theme.apply(app, "light")


class PatientBot(QtBot):
    """Waits no shorter than half a minute for what a test asserts: on a busy machine five seconds pass soon."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONGEST_MS) -> None:  # noqa: N802
        """Wait until `callback` gives True, or None without a failed assertion; `timeout` in milliseconds."""
        super().waitUntil(callback, timeout=max(timeout, LONGEST_MS))

    def waitSignal(self, signal: Any, *, timeout: int = LONGEST_MS, **more: Any) -> Any:  # noqa: N802
        """Wait for a signal at the end of the block; `timeout` in milliseconds, kept where none may come."""
        longest = LONGEST_MS if more.get("raising") is not False else 0
        return super().waitSignal(signal, timeout=max(timeout, longest), **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The robot of the window's tests, with patience; closes the widgets that were added to it."""
    return PatientBot(request)


@pytest.fixture
def small(small_company: Path, tmp_path: Path) -> Path:
    """The small catalog, the test's own."""
    path = tmp_path / "company.seatbook"
    shutil.copyfile(small_company, path)
    return path


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of the test."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def empty_session(qapp: QApplication, settings: QSettings) -> Iterator[Session]:
    """A session without a catalog."""
    QLocale.setDefault(QLocale("en_US"))
    usual_looks()
    session = Session(settings=settings, today=TODAY)
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def session(empty_session: Session, small: Path) -> Session:
    """A session on the small catalog."""
    empty_session.open(small)
    return empty_session


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    """The window on the small catalog, shown and settled."""
    made = MainWindow(session, scheme="light")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.overview.loaded, timeout=10_000):
        made.show()
    qtbot.waitUntil(lambda: session.jobs.idle, timeout=10_000)
    return made
