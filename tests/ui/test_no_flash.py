"""No part of a page or form is shown as a window of its own while that is made: it would flash, and take the keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog.fields import KINDS
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.help import HelpDialog
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, View
from desktop_app.ui.window import MainWindow


class Watch(QObject):
    """Notes what is shown as a window and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            of_its_own = isinstance(watched, QDialog | QMenu | QMainWindow)
            if not of_its_own and watched.windowType() not in (Qt.WindowType.ToolTip, Qt.WindowType.Popup):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_pages_and_forms_are_made_without_a_flash(window: MainWindow, watch: Watch, qtbot: QtBot) -> None:
    targets: list[tuple[str, object]] = [(place.key, None) for place in (*PLACES, *LISTS)]
    targets += [("tools", "overlap"), ("use-cases", "ahead"), ("review", "rounds")]
    targets += [("spend", View(key)) for key in (BY, SHOWBACK, CLOSE, GROWTH)]
    for key, target in targets:
        window.go(key, target)
        qtbot.waitUntil(lambda: window.session.jobs.idle)
    for kind in KINDS:
        RecordForm(kind, None, window.session, window).deleteLater()
    assert watch.seen == []


def test_the_help_of_a_page_opens_by_its_key_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    for place in PLACES:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go(place.key)
        qtbot.waitUntil(lambda: window.session.jobs.idle)
        assert window.isActiveWindow(), place.key
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
        shown = [one for one in window.findChildren(HelpDialog) if one.isVisible()]
        assert len(shown) == 1, place.key
        shown[0].close()
