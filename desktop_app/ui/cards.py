"""A card under a title, and what scrolls inside one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.scrolled import BAR
from desktop_app.ui.widgets import Card, ElidedLabel, label

GAP = 12  # pixels between a title and the note beside it


class Head(QWidget):
    """A card's title with a note at its right; where both have no room in a line, the note stands below."""

    def __init__(self, title: str, note: ElidedLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note = label(title, "section"), note
        self._below: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._place()

    def say(self, text: str) -> None:
        """Write the note anew."""
        self._note.setText(text)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the note where there is room for it."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wanted = self._title.sizeHint().width() + GAP + self._note.sizeHint().width()
        below = wanted > self.width()
        if below is self._below:
            return
        self._below = below
        self._grid.removeWidget(self._note)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._note.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if below:
            self._grid.addWidget(self._note, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._note, 0, 1)


def titled(title: str, inner: QWidget, note: QWidget | None = None) -> Card:
    """Return a card with a title, a note or button at its right, and a widget that fills it."""
    card = Card()
    right = BAR if isinstance(inner, QScrollArea) else 16
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 10, right, 10)
    layout.setSpacing(8)
    head = QHBoxLayout()
    head.setContentsMargins(0, 0, 16 - right, 0)
    head.addWidget(label(title, "section"))
    head.addStretch(1)
    if note is not None:
        head.addWidget(note)
    layout.addLayout(head)
    layout.addWidget(inner, 1)
    return card
