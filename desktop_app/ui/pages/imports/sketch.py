"""The head and first rows of a table, as small as they can be: they tell which of several tables is meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.widgets import ElidedLabel

_COLUMNS = 5
_NARROWEST, _WIDEST = 24, 110  # of a column


class TableSketch(QWidget):
    """A title with the rows below it, the first of which is the head."""

    def __init__(self, title: str, rows: Sequence[Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table_sketch")
        self.setAccessibleName(f"{title}: {'; '.join(', '.join(row) for row in rows)}")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(2)
        layout.addWidget(ElidedLabel(title, self), 0, 0, 1, _COLUMNS)
        for place, row in enumerate(rows, 1):
            for column, text in enumerate(row[:_COLUMNS]):
                cell = ElidedLabel(text, self, "dim" if place == 1 else "")
                scaling.between(cell, _NARROWEST, _WIDEST)
                layout.addWidget(cell, place, column)
