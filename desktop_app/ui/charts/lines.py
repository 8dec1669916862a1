"""Lines over months, with a band of what may be; a dashed line is a target or what is expected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import AXIS, CENTRE, LEFT, LEGEND, RIGHT, draw_point, small_font, ticks
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, tokens_for

Number = int | Fraction
Values = tuple[Number | None, ...]


@dataclass(frozen=True)
class Line:
    """One line; None is a month that is not known, where the line has a gap."""

    title: str
    values: Values
    dashed: bool = False


@dataclass(frozen=True)
class Band:
    """Between what a line may lie; None outside of it."""

    title: str
    low: Values
    high: Values


class LineChart(Chart):
    """Lines with axis, legend and a tooltip; a month leads to its rows."""

    clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._band: Band | None = None
        self._axis: Callable[[float], str] = str
        self._value: Callable[[Number], str] = str
        self._plot = QRectF()
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scaling.at_least(self, height=120)

    def sizeHint(self) -> QSize:
        """Ask for room for a year."""
        return QSize(280, 150)

    def show_lines(
        self, points: Sequence[tuple[str, str]], lines: Sequence[Line], axis: Callable[[float], str],
        value: Callable[[Number], str], band: Band | None = None,
    ) -> None:  # fmt: skip
        """Show points (key and name), lines over them, and how the axis and a value are written."""
        self._keys = tuple(key for key, _ in points)
        self._names = tuple(name for _, name in points)
        self._lines = tuple(one for one in lines if any(each is not None for each in one.values))
        self._band, self._axis, self._value, self._current = band, axis, value, -1
        self.setAccessibleDescription(joined(self._says(place).replace("\n", ", ") for place in range(len(points))))
        self.update()

    def _known(self) -> list[Number]:
        band = [] if self._band is None else [*self._band.low, *self._band.high]
        return [one for line in self._lines for one in line.values if one is not None] + [
            one for one in band if one is not None
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend, grid, band and lines."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        painter.setFont(small_font(self))
        known = self._known()
        if not self._lines or not known:
            self.paint_empty(painter, tokens)
            return
        marks = ticks(float(max(known)))
        low = float(min(known))
        if low < 0:
            marks = sorted({*marks, *(-mark for mark in ticks(-low))})
        below = self._legend(painter, tokens)
        left = max(painter.fontMetrics().horizontalAdvance(self._axis(mark)) for mark in marks) + 10
        top = below + scaling.px(8)
        self._plot = QRectF(left, top, self.width() - left - 6, self.height() - top - scaling.px(AXIS))
        for mark in marks:
            y = round(self._y(mark, marks)) + 0.5
            painter.setPen(QPen(QColor(tokens.line)))
            painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(0, int(y) - scaling.px(9), left - 8, scaling.px(18)), RIGHT, self._axis(mark))
        self._months(painter, tokens)
        self._paint_band(painter, tokens, marks)
        for place, line in enumerate(self._lines):
            self._paint_line(painter, QColor(tokens.series[place % len(tokens.series)]), line, marks, place)
        self.paint_ring(painter, tokens)

    def _y(self, value: float, marks: Sequence[float]) -> float:
        return self._plot.bottom() - self._plot.height() * (value - marks[0]) / (marks[-1] - marks[0])

    def _x(self, place: int) -> float:
        last = max(1, len(self._names) - 1)
        return self._plot.left() + 4 + (self._plot.width() - 8) * place / last

    def _legend(self, painter: QPainter, tokens: Tokens) -> int:
        if len(self._lines) == 1 and self._band is None:
            return 0  # its name stands above it
        x, y = 0, 0
        entries = [(line.title, place, line.dashed) for place, line in enumerate(self._lines)]
        if self._band is not None:
            entries.append((self._band.title, -1, False))
        line, mark = scaling.px(LEGEND - 4), scaling.px(16)
        beside, middle = mark + scaling.px(5), line / 2 + 0.5
        for title, place, dashed in entries:
            width = painter.fontMetrics().horizontalAdvance(title) + beside
            if x and x + width > self.width():
                x, y = 0, y + line
            colour = QColor(tokens.series[max(0, place) % len(tokens.series)])
            if place < 0:
                painter.fillRect(QRectF(x, y + middle - scaling.px(5), mark, scaling.px(10)), self._soft(tokens))
            else:
                painter.setPen(self._pen(colour, dashed=dashed))
                painter.drawLine(QPointF(x, y + middle), QPointF(x + mark, y + middle))
                if not dashed:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colour)
                    draw_point(painter, QPointF(x + mark / 2, y + middle), place, 3.0)
                    painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(x + beside, y, width, line), LEFT, title)
            x += width + scaling.px(14)
        return y + line

    @staticmethod
    def _soft(tokens: Tokens) -> QColor:
        soft = QColor(tokens.series[0])
        soft.setAlphaF(0.2)
        return soft

    @staticmethod
    def _pen(colour: QColor, *, dashed: bool) -> QPen:
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if dashed:
            pen.setDashPattern([2.5, 2.5])
        return pen

    def _months(self, painter: QPainter, tokens: Tokens) -> None:
        widest = max(painter.fontMetrics().horizontalAdvance(name) for name in self._names) + 10
        step = max(1, -(-int(widest * len(self._names)) // max(1, int(self._plot.width()))))
        last = len(self._names) - 1
        for place, name in enumerate(self._names):
            if (last - place) % step == 0:
                painter.setPen(QColor(tokens.text if place == self._current else tokens.dim))
                box = QRectF(self._x(place) - widest / 2, self._plot.bottom() + 4, widest, scaling.px(AXIS) - 6)
                box.moveRight(min(box.right(), self.width()))
                painter.drawText(box, CENTRE, name)
        if 0 <= self._current <= last:
            painter.setPen(QPen(QColor(tokens.dim), 1, Qt.PenStyle.DotLine))
            x = self._x(self._current)
            painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()))

    def _paint_band(self, painter: QPainter, tokens: Tokens, marks: Sequence[float]) -> None:
        if self._band is None:
            return
        edges = [
            (place, float(low), float(high))
            for place, (low, high) in enumerate(zip(self._band.low, self._band.high, strict=True))
            if low is not None and high is not None
        ]
        shape = [QPointF(self._x(place), self._y(high, marks)) for place, _, high in edges]
        shape += [QPointF(self._x(place), self._y(low, marks)) for place, low, _ in reversed(edges)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._soft(tokens))
        painter.drawPolygon(QPolygonF(shape))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_line(self, painter: QPainter, colour: QColor, line: Line, marks: Sequence[float], shape: int) -> None:
        spots = [
            None if value is None else QPointF(self._x(place), self._y(float(value), marks))
            for place, value in enumerate(line.values)
        ]
        painter.setPen(self._pen(colour, dashed=line.dashed))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place, spot in enumerate(spots):
            if spot is not None and not line.dashed:
                draw_point(painter, spot, shape, 4.0 if place == self._current else 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _says(self, place: int) -> str:
        parts = [self._names[place]]
        for line in self._lines:
            value = line.values[place]
            if value is not None:
                parts.append(f"{line.title}: {self._value(value)}")
        if self._band is not None:
            low, high = self._band.low[place], self._band.high[place]
            if low is not None and high is not None:
                parts.append(f"{self._band.title}: {self._value(low)} – {self._value(high)}")
        return "\n".join(parts)

    def _at(self, x: float) -> int:
        if not self._names or self._plot.width() <= 0:
            return -1
        return min(range(len(self._names)), key=lambda place: abs(self._x(place) - x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the figures of the month under the pointer."""
        found = self._at(event.position().x())
        if found != self._current:
            self._current = found
            self.update()
        if found >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), self._says(found), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        del event
        self._current = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the rows of a month."""
        found = self._at(event.position().x())
        if found >= 0 and self.leads(event):
            self.clicked.emit(self._keys[found])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the months by the arrow keys; Enter leads to a month's rows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._names:
            self._current = max(0, min(len(self._names) - 1, self._current + step))
            at = QPointF(self._x(self._current), self._plot.top())
            self.tell(self._says(self._current), at.toPoint())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._keys):
            self.clicked.emit(self._keys[self._current])
        else:
            super().keyPressEvent(event)
