"""One bar across the whole width, divided by state, with a legend below it that counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.bar_list import Segment
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import LEFT, LEGEND, SWATCH, fill_state, small_font
from desktop_app.ui.text import joined
from desktop_app.ui.theme import tokens_for

THICK = 12
GAP = 16


class Shares(Chart):
    """What a list is made of; a part, in the bar or in the legend, leads to its rows."""

    clicked = Signal(str)  # a part

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Segment, ...] = ()
        self._count: Callable[[int], str] = str
        self._boxes: list[tuple[QRectF, int]] = []
        self._current = -1
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scaling.fix(self, height=THICK + LEGEND)

    def sizeHint(self) -> QSize:
        """Ask for a bar and one line below it."""
        return QSize(320, scaling.px(THICK + LEGEND))

    def show_parts(self, parts: Sequence[Segment], count: Callable[[int], str] = str, *, chosen: str = "") -> None:
        """Show the parts that are not empty; `count` writes a number, `chosen` is the one the list has only."""
        self._parts = tuple(one for one in parts if one.value > 0)
        self._count, self._chosen, self._current = count, chosen, -1
        self.setAccessibleDescription(joined(self._says(place) for place in range(len(self._parts))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, and below it what each part is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        self._boxes = []
        whole = sum(one.value for one in self._parts)
        thick, x = scaling.px(THICK), 0.0
        for place, one in enumerate(self._parts):
            width = max(3.0, self.width() * one.value / whole)
            width = min(width, self.width() - x)
            box = QRectF(x, 0, max(1.0, width - 1), thick)
            painter.setOpacity(0.35 if self._chosen not in ("", one.key) else 1.0)
            fill_state(painter, tokens, box, one.state)
            if place == self._current:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(1, 1, -1, -1))
            self._boxes.append((box, place))
            x += width
        painter.setOpacity(1.0)
        painter.setFont(small_font(self, 1))
        self._legend(painter, thick + scaling.px(4))
        self.paint_ring(painter, tokens)

    def _legend(self, painter: QPainter, y: int) -> None:
        tokens, metrics = tokens_for(self), painter.fontMetrics()
        swatch, line, x = scaling.px(SWATCH), scaling.px(LEGEND - 4), 0
        beside = swatch + scaling.px(5)
        for place, one in enumerate(self._parts):
            text = f"{one.title} {self._count(one.value)}"
            width = beside + metrics.horizontalAdvance(text)
            fill_state(painter, tokens, QRectF(x, y + (line - swatch) // 2, swatch, swatch), one.state)
            painter.setPen(QColor(tokens.text if one.key == self._chosen or place == self._current else tokens.dim))
            painter.drawText(QRectF(x + beside, y, width, line), LEFT, text)
            self._boxes.append((QRectF(x, y, width, line), place))
            x += width + scaling.px(GAP)

    def _says(self, place: int) -> str:
        one = self._parts[place]
        whole = sum(part.value for part in self._parts)
        return f"{one.title}: {self._count(one.value)} ({100 * one.value / whole:.0f} %)"

    def _at(self, at: QPoint) -> int | None:
        return next((place for box, place in self._boxes if box.contains(at.toPointF())), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the part under the pointer."""
        found = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self._says(found), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the rows of a part."""
        found = self._at(event.position().toPoint())
        if found is not None and self.leads(event):
            self.clicked.emit(self._parts[found].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the parts by the arrow keys; Enter leads on."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._parts:
            self._current = max(0, min(len(self._parts) - 1, self._current + step))
            box = next((box for box, place in self._boxes if place == self._current), QRectF(self.rect()))
            self.tell(self._says(self._current), box.center().toPoint())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._parts):
            self.clicked.emit(self._parts[self._current].key)
        else:
            super().keyPressEvent(event)
