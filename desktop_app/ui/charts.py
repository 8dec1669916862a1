"""Bars over months and bars by state, with axis, legend, tooltip and a way to the rows behind."""

# Painted here, not by a plotting library: that would cost 0.4 s when Home is first shown, and its axes, legends and
# tooltips do not follow the theme's tokens, hairlines and fonts as closely as a page of QPainter does.

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui.theme import Tokens, tokens_for

LEGEND = 22
AXIS = 24
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
CENTRE = int(Qt.AlignmentFlag.AlignCenter.value)


@dataclass(frozen=True)
class Series:
    """One part of every bar; `values` has one figure a bar. An unknown one is hatched, never only a colour."""

    key: str
    title: str
    values: tuple[int, ...]
    unknown: bool = False


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


def ticks(top: float, wanted: int = 3) -> list[float]:
    """Return round steps from 0 to at least `top`."""
    if top <= 0:
        return [0.0, 1.0]
    raw = top / wanted
    size = 10 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= raw)
    return [step * number for number in range(math.ceil(top / step) + 1)]


def hatch(tokens: Tokens) -> QBrush:
    """Return the brush of what is not known."""
    return QBrush(QColor(tokens.dim), Qt.BrushStyle.BDiagPattern)


class StackedBars(QWidget):
    """Bars over months, stacked by series, with axis, legend and a tooltip; a part leads to its rows."""

    clicked = Signal(str, str)  # bar, series

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._axis: Callable[[float], str] = str
        self._value: Callable[[int], str] = str
        self._hover: tuple[int, int] | None = None
        self._current = -1
        self._boxes: list[tuple[QRectF, int, int]] = []
        self.empty = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(170)

    def sizeHint(self) -> QSize:
        """Ask for room for a year."""
        return QSize(560, 210)

    def show_series(
        self,
        bars: Sequence[tuple[str, str]],
        series: Sequence[Series],
        axis: Callable[[float], str],
        value: Callable[[int], str],
    ) -> None:
        """Show bars (key and name), their parts, and how the axis and a value are written."""
        self._bars = tuple(key for key, _ in bars)
        self._names = tuple(name for _, name in bars)
        self._series = tuple(one for one in series if any(one.values))
        self._axis, self._value = axis, value
        self._hover, self._current = None, -1
        parts = (f"{name}: {value(sum(s.values[i] for s in self._series))}" for i, name in enumerate(self._names))
        self.setAccessibleDescription("; ".join(parts))
        self.update()

    def colour(self, place: int, tokens: Tokens) -> QColor:
        """Return the colour of a series."""
        return QColor(tokens.series[min(place, len(tokens.series) - 1)])

    def _totals(self) -> list[int]:
        return [sum(max(0, one.values[i]) for one in self._series) for i in range(len(self._bars))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend, grid and bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        font = QFont(self.font())
        font.setPixelSize(max(9, self.font().pixelSize() - 2))
        painter.setFont(font)
        if not self._series:
            painter.setPen(QColor(tokens.dim))
            painter.drawText(self.rect(), CENTRE, self.empty)
            return
        below = self._legend(painter, tokens)
        marks = ticks(max(self._totals()))
        left = max(painter.fontMetrics().horizontalAdvance(self._axis(mark)) for mark in marks) + 10
        plot = QRectF(left, below + 8, self.width() - left, self.height() - below - 8 - AXIS)
        for mark in marks:
            y = round(plot.bottom() - plot.height() * mark / marks[-1]) + 0.5
            painter.setPen(QPen(QColor(tokens.line)))
            painter.drawLine(QPoint(int(plot.left()), int(y)), QPoint(int(plot.right()), int(y)))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(0, int(y) - 9, left - 8, 18), RIGHT, self._axis(mark))
        self._bars_in(painter, tokens, plot, marks[-1])

    def _legend(self, painter: QPainter, tokens: Tokens) -> int:
        x, y = 0, 0
        metrics = painter.fontMetrics()
        for place, one in enumerate(self._series):
            width = metrics.horizontalAdvance(one.title) + 15
            if x and x + width > self.width():
                x, y = 0, y + LEGEND - 4
            box = QRectF(x, y + 5, 9, 9)
            if one.unknown:
                self._hatched(painter, tokens, box)
            else:
                painter.fillRect(box, self.colour(place, tokens))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(x + 14, y, width, 18), LEFT, one.title)
            x += width + 16
        return y + LEGEND - 4

    def _hatched(self, painter: QPainter, tokens: Tokens, box: QRectF) -> None:
        painter.fillRect(box, hatch(tokens))
        painter.setPen(QPen(QColor(tokens.dim), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _bars_in(self, painter: QPainter, tokens: Tokens, plot: QRectF, top: float) -> None:
        self._boxes = []
        slot = plot.width() / max(1, len(self._bars))
        width = min(44.0, slot * 0.8)
        for place, name in enumerate(self._names):
            x = plot.left() + slot * (place + 0.5) - width / 2
            y = plot.bottom()
            for number, one in enumerate(self._series):
                height = plot.height() * max(0, one.values[place]) / top
                if height <= 0:
                    continue
                box = QRectF(round(x), y - height, round(width), max(0.0, height - 1))
                self._part(painter, tokens, box, number, place)
                self._boxes.append((QRectF(round(x), y - height, round(width), height), place, number))
                y -= height
            painter.setPen(QColor(tokens.text if place == self._current else tokens.dim))
            painter.drawText(QRectF(x - slot, plot.bottom() + 4, width + 2 * slot, AXIS - 6), CENTRE, name)

    def _part(self, painter: QPainter, tokens: Tokens, box: QRectF, number: int, place: int) -> None:
        if self._series[number].unknown:
            self._hatched(painter, tokens, box)
            return
        colour = self.colour(number, tokens)
        if self._hover is not None and self._hover != (place, number):
            colour.setAlphaF(0.55)
        painter.fillRect(box, colour)

    def _at(self, at: QPoint) -> tuple[int, int] | None:
        return next(((place, number) for box, place, number in self._boxes if box.contains(at.toPointF())), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figure under the pointer."""
        found = self._at(event.position().toPoint())
        if found != self._hover:
            self._hover = found
            self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            self.update()
        if found:
            QToolTip.showText(event.globalPosition().toPoint(), self._says(*found), self)
        else:
            QToolTip.hideText()

    def _says(self, place: int, number: int) -> str:
        one = self._series[number]
        total = self._value(self._totals()[place])
        return f"{self._names[place]}\n{one.title}: {self._value(one.values[place])}\n{self.tr('Total')}: {total}"

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        del event
        self._hover = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the rows of a part."""
        found = self._at(event.position().toPoint())
        if found:
            self.clicked.emit(self._bars[found[0]], self._series[found[1]].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the bars by the arrow keys; Enter leads to a bar's rows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            self.setAccessibleName(f"{self._names[self._current]}: {self._value(self._totals()[self._current])}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._bars):
            self.clicked.emit(self._bars[self._current], "")
        else:
            super().keyPressEvent(event)


class BarList(QWidget):
    """Rows of one bar each, divided by state: seats by evidence a tool."""

    clicked = Signal(object, str)  # row, segment

    ROW = 27

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._boxes: list[tuple[QRectF, int, int]] = []
        self.empty = ""
        self.name_width = 104
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._current = -1

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show rows; the longest fills the width."""
        self._bars, self._current = tuple(bars), -1
        self.setMinimumHeight(self.ROW * max(3, len(bars)))
        parts = (f"{bar.title}: " + ", ".join(f"{s.value} {s.title}" for s in bar.segments if s.value) for bar in bars)
        self.setAccessibleDescription("; ".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a row a tool."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        font = QFont(self.font())
        font.setPixelSize(max(9, self.font().pixelSize() - 1))
        painter.setFont(font)
        self._boxes = []
        widest = max((painter.fontMetrics().horizontalAdvance(bar.title) for bar in self._bars), default=0)
        self.name_width = max(90, min(widest + 14, self.width() * 2 // 5))
        if not self._bars:
            painter.setPen(QColor(tokens.dim))
            painter.drawText(self.rect(), CENTRE | int(Qt.TextFlag.TextWordWrap), self.empty)
            return
        longest = max(1, *(sum(s.value for s in bar.segments) for bar in self._bars))
        room = max(20, self.width() - self.name_width - 48)
        for place, bar in enumerate(self._bars):
            self._row(painter, tokens, place, bar, room / longest)

    def _row(self, painter: QPainter, tokens: Tokens, place: int, bar: Bar, scale: float) -> None:
        y = place * self.ROW
        name = painter.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, self.name_width - 8)
        painter.setPen(QColor(tokens.accent if place == self._current else tokens.text))
        painter.drawText(QRect(0, y, self.name_width, self.ROW), LEFT, name)
        x = float(self.name_width)
        for number, one in enumerate(bar.segments):
            if not one.value:
                continue
            width = max(2.0, one.value * scale)
            box = QRectF(x, y + 8, max(1.0, width - 1), 11)
            if one.state == "unknown":
                painter.fillRect(box, hatch(tokens))
            else:
                painter.fillRect(box, QColor(getattr(tokens, one.state)))
            self._boxes.append((QRectF(x, y + 4, width, 19), place, number))
            x += width
        painter.setPen(QColor(tokens.dim))
        painter.drawText(QRectF(x + 6, y, 46, self.ROW), LEFT, str(sum(s.value for s in bar.segments)))

    def _at(self, at: QPoint) -> tuple[int, int] | None:
        found = next(((place, number) for box, place, number in self._boxes if box.contains(at.toPointF())), None)
        place = at.y() // self.ROW
        return found or ((place, -1) if 0 <= place < len(self._bars) else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figures under the pointer."""
        found = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found is None:
            QToolTip.hideText()
            return
        bar = self._bars[found[0]]
        lines = [bar.title, *(f"{s.title}: {s.value}" for s in bar.segments if s.value)]
        QToolTip.showText(event.globalPosition().toPoint(), "\n".join(lines), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the seats of a part."""
        found = self._at(event.position().toPoint())
        if found:
            bar = self._bars[found[0]]
            self.clicked.emit(bar.key, bar.segments[found[1]].key if found[1] >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the rows by the arrow keys; Enter leads on."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            bar = self._bars[self._current]
            self.setAccessibleName(f"{bar.title}: {sum(s.value for s in bar.segments)}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._bars):
            self.clicked.emit(self._bars[self._current].key, "")
        else:
            super().keyPressEvent(event)
