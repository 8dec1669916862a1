"""Everything grows with the zoom: no text of the rail, the bars or the tables is cut because its place stayed small."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import scaling
from desktop_app.ui.window import MainWindow


def test_sizes_follow_a_changed_zoom(window: MainWindow, qtbot: QtBot) -> None:
    widget = QWidget(window)
    scaling.fix(widget, width=100)
    other = QWidget(window)
    scaling.between(other, 50, 80)
    assert (widget.width(), other.minimumWidth(), other.maximumWidth()) == (100, 50, 80)
    window.resize(2600, 1400)  # room for the names in the rail at any zoom
    qtbot.waitUntil(lambda: window.width() == 2600)
    rail, row = window.rail.width(), scaling.px(30)
    for _ in range(5):
        window.zoom(1)
    qtbot.waitUntil(lambda: window.rail.width() == 2 * rail)
    assert (widget.width(), other.minimumWidth(), other.maximumWidth()) == (200, 100, 160)
    assert scaling.px(30) == 2 * row
    window.zoom(0)
    qtbot.waitUntil(lambda: window.rail.width() == rail)


@pytest.mark.parametrize("steps", [-2, 0, 5])
def test_no_name_in_the_rail_is_cut_at_any_size(window: MainWindow, qtbot: QtBot, steps: int) -> None:
    for _ in range(abs(steps)):
        window.zoom(1 if steps > 0 else -1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    buttons = [one for one in window.rail.findChildren(QPushButton) if one.objectName().startswith("rail_")]
    assert len(buttons) > 8
    assert [one.text() for one in buttons if one.sizeHint().width() > one.width()] == []
    window.zoom(0)
