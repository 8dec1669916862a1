"""A list and its pane side by side: how they share a window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.pane_splitter import PaneSplitter
from desktop_app.ui.theme import BODY_PX


@pytest.fixture
def splitter(qtbot: QtBot) -> PaneSplitter:
    """A pane of 320 pixels that takes at most two fifths."""
    made = PaneSplitter(320, 0.4)
    made.hold(QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(1064, 600)
    made.show()
    return made


@pytest.mark.parametrize(("width", "pane"), [(1064, 320), (820, 320), (612, 240), (2412, 648)])
def test_the_pane_is_as_wide_as_it_is_read_well(splitter: PaneSplitter, width: int, pane: int) -> None:
    splitter.resize(width, 600)
    assert splitter.sizes() == [width - 12 - pane, pane]


def test_large_letters_have_a_wide_pane(splitter: PaneSplitter) -> None:
    before, font = QApplication.font(), QApplication.font()
    font.setPixelSize(round(BODY_PX * 2))
    QApplication.setFont(font)
    try:
        splitter.resize(2012, 600)
        assert splitter.sizes()[1] == 640
    finally:
        QApplication.setFont(before)


def test_what_was_dragged_stays(splitter: PaneSplitter) -> None:
    splitter.moveSplitter(600, 1)
    pane = splitter.sizes()[1]
    splitter.resize(1264, 600)
    assert splitter.sizes()[1] == pane == 1064 - 12 - 600
