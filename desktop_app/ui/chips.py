"""A word on a soft ground: its state gives the colour, the word the meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

CHIP_HEIGHT = 19
EDGE = 56  # of 255: so much of a word's colour has the edge that sets a chip off from a chosen row


class Chip(QWidget):
    """A word on a soft ground; the state gives its colour, the word its meaning."""

    def __init__(self, text: str = "", state: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._state = text, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Give the word."""
        return self._text

    def show_state(self, text: str, state: str) -> None:
        """Show another word."""
        self._text, self._state = text, state
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return chip_font(self.font())

    def sizeHint(self) -> QSize:
        """Give the word's width and 11 px on both sides."""
        return chip_size(self._font(), self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and word."""
        del event
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._state, self._font(), self)


def chip_font(base: QFont) -> QFont:
    """Return the font of a chip's word beside text in a base font."""
    font = QFont(base)
    font.setPixelSize(max(9, base.pixelSize() - 1 if base.pixelSize() > 0 else 12))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def chip_size(font: QFont, text: str) -> QSize:
    """Return the size of a chip with a word."""
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(text) + 22, max(CHIP_HEIGHT, metrics.height() + 3))


def paint_chip(painter: QPainter, room: QRect, text: str, state: str, font: QFont, widget: QWidget | None) -> None:
    """Draw a chip into a rectangle of its own size."""
    ink, ground = tokens_for(widget).state(state)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(ink)
    edge.setAlpha(EDGE)
    painter.setPen(QPen(edge))
    painter.setBrush(ground)
    radius = (room.height() - 1) / 2
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(font)
    painter.setPen(QPen(ink))
    shown = QFontMetrics(font).elidedText(text, QtCore.Qt.TextElideMode.ElideRight, room.width() - 14)
    painter.drawText(room, int(QtCore.Qt.AlignmentFlag.AlignCenter.value), shown)
    painter.restore()
