"""Rows of one bar each, divided by state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import LEFT, LEGEND, SWATCH, fill_state, small_font
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, tokens_for


@dataclass(frozen=True)
class Segment:
    """One part of a row's bar; `state` is a chip state, or "unknown" for hatching."""

    key: str
    title: str
    value: int
    state: str


@dataclass(frozen=True)
class Bar:
    """One row of a bar list."""

    key: object
    title: str
    segments: tuple[Segment, ...]


class BarList(Chart):
    """Rows of one bar each, divided by state: seats by evidence a tool."""

    clicked = Signal(object, str)  # row, segment

    ROW = 27

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._boxes: list[tuple[QRectF, int, int]] = []
        self.name_width = 104
        self.legend = False  # whether the states stand above the rows, each with its colour
        self._above = 0
        self._current = -1

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show rows; the longest fills the width."""
        self._bars, self._current = tuple(bars), -1
        self._make_room()
        parts = (f"{bar.title}: " + ", ".join(f"{s.value} {s.title}" for s in bar.segments if s.value) for bar in bars)
        self.setAccessibleDescription(joined(parts))
        self.update()

    def _make_room(self) -> None:
        """Ask for the height of the rows, and of as many lines of the legend as the width gives."""
        above = self._key(None, tokens_for(self)) if self.legend and self._bars else 0
        self.setMinimumHeight(above + scaling.px(self.ROW) * max(3, len(self._bars)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width: a narrower legend has more lines."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a row a tool."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        painter.setFont(small_font(self, 1))
        self._boxes = []
        widest = max((painter.fontMetrics().horizontalAdvance(bar.title) for bar in self._bars), default=0)
        self.name_width = max(90, min(widest + 14, self.width() * 2 // 5))
        if not self._bars:
            self.paint_empty(painter, tokens)
            return
        self._above = self._key(painter, tokens) if self.legend else 0
        longest = max(1, *(sum(s.value for s in bar.segments) for bar in self._bars))
        room = max(20, self.width() - self.name_width - scaling.px(48))
        for place, bar in enumerate(self._bars):
            self._row(painter, tokens, place, bar, room / longest)
        self.paint_ring(painter, tokens)

    def _key(self, painter: QPainter | None, tokens: Tokens) -> int:
        """Draw the states that the rows have with their fills, or only measure it; returns the height that takes."""
        held = {one.key for bar in self._bars for one in bar.segments if one.value}
        titles: dict[str, list[str]] = {}
        for one in self._bars[0].segments:
            if one.key in held:
                titles.setdefault(one.state, []).append(one.title)  # what has one colour stands together
        x, y, metrics = 0, 0, QFontMetrics(small_font(self, 1))
        swatch, line = scaling.px(SWATCH), scaling.px(LEGEND - 4)
        beside = swatch + scaling.px(5)
        for state, words in titles.items():
            title = " · ".join(words)
            width = metrics.horizontalAdvance(title) + beside
            if x and x + width > self.width():
                x, y = 0, y + line
            if painter is not None:
                fill_state(painter, tokens, QRectF(x, y + (line - swatch) // 2, swatch, swatch), state)
                painter.setPen(QColor(tokens.dim))
                painter.drawText(QRect(x + beside, y, width, line), LEFT, title)
            x += width + scaling.px(14)
        return y + scaling.px(LEGEND)

    def _row(self, painter: QPainter, tokens: Tokens, place: int, bar: Bar, scale: float) -> None:
        high = scaling.px(self.ROW)
        y = self._above + place * high
        name = painter.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, self.name_width - 8)
        painter.setPen(QColor(tokens.accent if place == self._current else tokens.text))
        painter.drawText(QRect(0, y, self.name_width, high), LEFT, name)
        x = float(self.name_width)
        for number, one in enumerate(bar.segments):
            if not one.value:
                continue
            width = max(2.0, one.value * scale)
            thick = scaling.px(11)
            fill_state(painter, tokens, QRectF(x, y + (high - thick) // 2, max(1.0, width - 1), thick), one.state)
            self._boxes.append((QRectF(x, y + 4, width, high - 8), place, number))
            x += width
        painter.setPen(QColor(tokens.dim))
        painter.drawText(QRectF(x + 6, y, scaling.px(46), high), LEFT, str(sum(s.value for s in bar.segments)))

    def _at(self, at: QPoint) -> tuple[int, int] | None:
        found = next(((place, number) for box, place, number in self._boxes if box.contains(at.toPointF())), None)
        place = (at.y() - self._above) // scaling.px(self.ROW)
        return found or ((place, -1) if 0 <= place < len(self._bars) else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figures under the pointer."""
        found = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found is None:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPosition().toPoint(), self._says(self._bars[found[0]]), self)

    @staticmethod
    def _says(bar: Bar) -> str:
        whole = f"{bar.title}: {sum(one.value for one in bar.segments)}"
        return "\n".join((whole, *(f"{one.title}: {one.value}" for one in bar.segments if one.value)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the seats of a part."""
        found = self._at(event.position().toPoint())
        if found and self.leads(event):
            bar = self._bars[found[0]]
            self.clicked.emit(bar.key, bar.segments[found[1]].key if found[1] >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the rows by the arrow keys; Enter leads on."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            at = QPoint(self.name_width, self._above + (self._current + 1) * scaling.px(self.ROW))
            self.tell(self._says(self._bars[self._current]), at)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._bars):
            self.clicked.emit(self._bars[self._current].key, "")
        else:
            super().keyPressEvent(event)
