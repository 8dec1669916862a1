"""What an area shows is laid out before it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.scrolled import Scrolled, lay_out


@pytest.mark.parametrize("sentences", [1, 12])
def test_what_is_laid_out_has_the_size_that_it_is_shown_with(qtbot: QtBot, sentences: int) -> None:
    area = Scrolled()
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    body = QWidget(area.viewport())
    column = QVBoxLayout(body)
    said = QLabel("Nobody has used this tool in the last sixty days, as far as its vendor reports. " * sentences)
    said.setWordWrap(True)
    column.addWidget(said)
    lay_out(body, area)
    size = body.size()
    area.setWidget(body)
    qtbot.waitUntil(lambda: said.isVisible() and area.verticalScrollBar().isVisible() == (sentences > 1))
    assert (body.size(), body.width()) == (size, area.viewport().width())
