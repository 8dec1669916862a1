"""The history beside the window: told in full, and taken back one by one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui import commands
from desktop_app.ui.history import HistoryDialog
from desktop_app.ui.window import MainWindow


@pytest.fixture
def edited(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window after a vendor was made and then edited."""
    assert window.session.catalog is not None
    number = records.add(window.session.catalog, "vendor", {"name": "Bluebird"})
    records.edit(window.session.catalog, "vendor", number, {"website": "bluebird.example"})
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    return window


def dialog_of(window: MainWindow, qtbot: QtBot) -> HistoryDialog:
    commands.show_history(window)
    found = window.findChild(HistoryDialog)
    assert isinstance(found, HistoryDialog)
    qtbot.waitUntil(lambda: found._story is not None)
    return found


def texts(dialog: HistoryDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_newest_step_is_told_and_taken_back(edited: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(edited, qtbot)
    assert "Website: – → bluebird.example" in texts(dialog)
    assert dialog.take_back.isEnabled()
    dialog.take_back.click()
    qtbot.waitUntil(lambda: dialog._story is not None and dialog._story.taken_back)
    qtbot.waitUntil(lambda: not dialog.take_back.isEnabled())
    assert "It was taken back already." in texts(dialog)


def test_an_older_step_says_what_is_in_its_way_and_goes_with_it(edited: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(edited, qtbot)
    dialog.view.selectRow(1)
    qtbot.waitUntil(lambda: dialog._story is not None and bool(dialog._story.conflicts))
    assert "It cannot be taken back by itself:" in texts(dialog)
    assert "One later step can be taken back with it." in texts(dialog)
    dialog.take_back.click()
    qtbot.waitUntil(lambda: edited.findChild(QPushButton, "notice_dependents") is not None)
    button = edited.findChild(QPushButton, "notice_dependents")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: dialog._story is not None and dialog._story.taken_back)
    dialog.close()


def test_a_run_that_took_longer_says_why(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.catalog is not None
    with window.session.catalog.operation("Review as of 2026-10-15", kind="review", detail={"trouble": "It was slow."}):
        pass
    window.session.look_for_changes()
    dialog = dialog_of(window, qtbot)
    assert "It was slow." in texts(dialog)
    dialog.close()
