"""A list and the pane of its chosen row side by side: the pane can be read at any size of window and letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui import scaling

WIDE = 0.27  # share of a large window that the pane has


class PaneSplitter(QSplitter):
    """The pane is as wide as it is read well, wider on a large screen; what the user drags stays so.

    `usual` is the pane's width in pixels at normal size, `most` the share that it may take of a small window.
    """

    def __init__(self, usual: int, most: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._usual, self._most = usual, most
        self._dragged = False
        self.setHandleWidth(12)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda _place, _handle: self._drag())

    def hold(self, listed: QWidget, pane: QWidget) -> None:
        """Take the list and the pane."""
        self.addWidget(listed)
        self.addWidget(pane)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._share()

    def _drag(self) -> None:
        self._dragged = True

    def _share(self) -> None:
        """Give the pane its width, and the list what is left."""
        room = self.width() - self.handleWidth()
        pane = round(max(min(scaling.px(self._usual), room * self._most), room * WIDE))
        self.setSizes([max(room - pane, 0), pane])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width, unless the user has."""
        super().resizeEvent(event)
        if not self._dragged and self.count() > 1:
            self._share()
