"""An area that scrolls up and down over what it holds, as pages, panes and dialogs have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from desktop_app.ui.focus import Ring

BAR = 8  # pixels of room beside a scroll bar


class Scrolled(QScrollArea):
    """Holds a widget, or a column of widgets that leaves room for the bar; without a frame, as wide as it is.

    Tab comes by, so that the arrow keys scroll what holds nothing else to go to: its `title` is said then.
    """

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
        self._by_keys = False
        self._ring: Ring | None = None  # made when keys first come
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inner is not None:
            self.setWidget(inner)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where keys come in another way than by a click."""
        from desktop_app.ui.focus import Ring, by_keys  # the first paint does without them

        super().focusInEvent(event)
        self._by_keys = by_keys(event, before=self._by_keys)
        if self._by_keys:
            self._ring = self._ring or Ring(self)
            self._ring.setGeometry(self.rect())
            self._ring.show()
            self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the ring follow."""
        super().resizeEvent(event)
        if self._ring is not None:
            self._ring.setGeometry(self.rect())


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
