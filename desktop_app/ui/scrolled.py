"""An area that scrolls up and down over what it holds, as pages, panes and dialogs have it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

BAR = 8  # pixels of room beside a scroll bar


class Scrolled(QScrollArea):
    """Holds a widget, or a column of widgets that leaves room for the bar; without a frame, as wide as it is."""

    def __init__(
        self,
        inner: QWidget | QVBoxLayout | None = None,
        title: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if isinstance(inner, QVBoxLayout):
            held, column = QWidget(), inner
            column.setContentsMargins(0, 0, BAR, 0)
            held.setLayout(column)
            inner = held
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inner is not None:
            self.setWidget(inner)


def lay_out(body: QWidget, area: QScrollArea) -> None:
    """Give what is to be shown in an area the size that it will have there: to show it takes half the time then."""
    layout = body.layout()
    if layout is None:
        return
    layout.activate()
    room = area.contentsRect()
    width, height = room.width(), layout.totalHeightForWidth(room.width())
    if height > room.height():
        width -= area.verticalScrollBar().sizeHint().width()
        height = layout.totalHeightForWidth(width)
    body.resize(width, max(height, room.height()))
