"""What every chart is: reached by keys with a ring around it, said aloud, copied or saved as a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.ui.charts import picture
from desktop_app.ui.charts.marks import CENTRE
from desktop_app.ui.focus import by_keys, paint_ring
from desktop_app.ui.theme import Tokens


class Chart(QWidget):
    """A painted figure with a title, and `unit`, what its axis counts; both stand above it in a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.unit = ""
        self.empty = ""  # what is said where there is nothing to draw
        self._ringed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        picture.offer(self)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Give the chart its title."""
        self.title = name
        super().setAccessibleName(name)

    def tell(self, text: str, at: QPoint) -> None:
        """Say and show what the keys have come to, as the pointer would show it."""
        super().setAccessibleName(f"{self.title}: {text}".replace("\n", ", "))
        QToolTip.showText(self.mapToGlobal(at), text, self)

    @staticmethod
    def leads(event: QMouseEvent) -> bool:
        """Tell whether a click is one that leads on: the right button opens the menu."""
        return event.button() is Qt.MouseButton.LeftButton

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where the chart was reached by keys."""
        self._ringed = by_keys(event, before=False)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring and what was said away."""
        self._ringed = False
        super().focusOutEvent(event)
        super().setAccessibleName(self.title)
        self.update()

    def paint_empty(self, painter: QPainter, tokens: Tokens) -> None:
        """Say why there is nothing to draw."""
        painter.setPen(QColor(tokens.dim))
        painter.drawText(self.rect(), CENTRE | int(Qt.TextFlag.TextWordWrap.value), self.empty)
        self.paint_ring(painter, tokens)

    def paint_ring(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw the ring, last of all."""
        if self._ringed:
            paint_ring(painter, self.rect())
