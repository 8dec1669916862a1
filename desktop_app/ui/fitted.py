"""Widgets whose size, or what of them is shown, follows their width and the size of their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # the class of Qt that it is mixed with is the widget


class Fitted(_Widget):
    """Stands before a widget's class, and fits it anew when its width or its letters changed."""

    def fit(self) -> None:
        """Take the size, or show what has room."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters: its own, and once all are styled those of what it holds."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
