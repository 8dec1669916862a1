"""Icons that are filled in after the first paint come a few at a time, and none is left out."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import icons


def test_icons_come_some_at_a_time_and_all_of_them(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    buttons = [QPushButton(root) for _ in range(2 * icons.AT_ONCE + 1)]
    for one in buttons:
        one.setProperty(icons.PROPERTY, "ph.house")
    shown = [sum(not one.icon().isNull() for one in buttons) for _step in icons.load_in_steps(root)]
    assert shown == [icons.AT_ONCE, 2 * icons.AT_ONCE, len(buttons)]
