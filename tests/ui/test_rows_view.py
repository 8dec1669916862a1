"""A table of figures: its columns have the room there is, and no more."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop_app.catalog.tables import Column
from desktop_app.ui import sheet, theme
from desktop_app.ui.grid.rows import RowsView, head_font
from desktop_app.ui.text import Text


@pytest.mark.parametrize("zoom", [0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0])
def test_no_head_is_measured_smaller_than_it_is_painted(zoom: float) -> None:
    base = QFont()
    base.setPixelSize(round(theme.BODY_PX * zoom))
    [painted] = re.findall(r"QHeaderView::section \{[^}]*font-size: (\d+)px", sheet.build(theme.LIGHT, zoom))
    assert int(painted) <= head_font(base).pixelSize() <= int(painted) + 1


@pytest.mark.parametrize("width", [360, 420, 700])
def test_a_narrow_column_takes_no_room_that_nothing_leaves_it(qtbot: QtBot, width: int) -> None:
    view = RowsView("table_figures", "Figures", Text(QLocale("fr_FR")))
    qtbot.addWidget(view)
    view.resize(width, 200)
    view.show()
    columns = [Column("tool", "Outil", width=200), *(Column(f"n{n}", "N", width=90) for n in range(5))]
    view.show_rows(columns, [{"tool": "ChatGPT", **{f"n{n}": "1" for n in range(5)}}])
    assert view.horizontalHeader().length() == view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()
