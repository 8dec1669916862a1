"""A card under a title, and what scrolls inside one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.widgets import Card, label

BAR = 8  # pixels of room beside a scroll bar


def scrolled(inner: QWidget | QVBoxLayout, title: str, name: str = "") -> QScrollArea:
    """Return an area that scrolls up and down over a widget, or over a column of widgets."""
    if isinstance(inner, QVBoxLayout):
        held, column = QWidget(), inner
        column.setContentsMargins(0, 0, BAR, 0)
        held.setLayout(column)
        inner = held
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(title)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


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
