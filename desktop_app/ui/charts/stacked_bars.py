"""Bars over months, stacked by series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import (
    AXIS,
    CENTRE,
    LEFT,
    LEGEND,
    RIGHT,
    SWATCH,
    fill_series,
    fill_unknown,
    small_font,
    ticks,
)
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, tokens_for


@dataclass(frozen=True)
class Series:
    """One part of every bar; `values` has one figure a bar. An unknown one is hatched, never only a colour."""

    key: str
    title: str
    values: tuple[int, ...]
    unknown: bool = False


class StackedBars(Chart):
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scaling.at_least(self, height=170)

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
        self.setAccessibleDescription(joined(parts))
        self.update()

    def _totals(self) -> list[int]:
        return [sum(max(0, one.values[i]) for one in self._series) for i in range(len(self._bars))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend, grid and bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        painter.setFont(small_font(self))
        if not self._series:
            self.paint_empty(painter, tokens)
            return
        below = self._legend(painter, tokens)
        marks = ticks(max(self._totals()))
        left = max(painter.fontMetrics().horizontalAdvance(self._axis(mark)) for mark in marks) + 10
        top = below + scaling.px(8)
        plot = QRectF(left, top, self.width() - left, self.height() - top - scaling.px(AXIS))
        for mark in marks:
            y = round(plot.bottom() - plot.height() * mark / marks[-1]) + 0.5
            painter.setPen(QPen(QColor(tokens.line)))
            painter.drawLine(QPoint(int(plot.left()), int(y)), QPoint(int(plot.right()), int(y)))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(0, int(y) - scaling.px(9), left - 8, scaling.px(18)), RIGHT, self._axis(mark))
        self._bars_in(painter, tokens, plot, marks[-1])
        self.paint_ring(painter, tokens)

    def _legend(self, painter: QPainter, tokens: Tokens) -> int:
        x, y = 0, 0
        metrics = painter.fontMetrics()
        swatch, line = scaling.px(SWATCH), scaling.px(LEGEND - 4)
        beside = swatch + scaling.px(5)
        for place, one in enumerate(self._series):
            width = metrics.horizontalAdvance(one.title) + beside
            if x and x + width > self.width():
                x, y = 0, y + line
            box = QRectF(x, y + (line - swatch) // 2, swatch, swatch)
            if one.unknown:
                fill_unknown(painter, tokens, box)
            else:
                fill_series(painter, tokens, box, place)
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRect(x + beside, y, width, line), LEFT, one.title)
            x += width + scaling.px(16)
        return y + line

    def _bars_in(self, painter: QPainter, tokens: Tokens, plot: QRectF, top: float) -> None:
        self._boxes = []
        slot = plot.width() / max(1, len(self._bars))
        width = min(float(scaling.px(44)), slot * 0.8)
        widest = max(painter.fontMetrics().horizontalAdvance(name) for name in self._names) + 6
        step, last = max(1, -(-widest // max(1, int(slot)))), len(self._names) - 1
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
            if (last - place) % step:
                continue  # there is no room for every name; the newest always has its own
            painter.setPen(QColor(tokens.text if place == self._current else tokens.dim))
            painter.drawText(QRectF(x - slot, plot.bottom() + 4, width + 2 * slot, scaling.px(AXIS) - 6), CENTRE, name)

    def _part(self, painter: QPainter, tokens: Tokens, box: QRectF, number: int, place: int) -> None:
        if self._series[number].unknown:
            fill_unknown(painter, tokens, box)
            return
        fill_series(painter, tokens, box, number, faint=self._hover not in (None, (place, number)))

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

    def _says_all(self, place: int) -> str:
        """Say a bar and its parts."""
        parts = (f"{one.title}: {self._value(one.values[place])}" for one in self._series if one.values[place])
        return "\n".join((f"{self._names[place]}: {self._value(self._totals()[place])}", *parts))

    def _above(self, place: int) -> QPoint:
        """Return where the words of a bar are shown: over its middle."""
        of = [box for box, bar, _ in self._boxes if bar == place]
        return of[0].center().toPoint() if of else self.rect().center()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        del event
        self._hover = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the rows of a part."""
        found = self._at(event.position().toPoint())
        if found and self.leads(event):
            self.clicked.emit(self._bars[found[0]], self._series[found[1]].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the bars by the arrow keys; Enter leads to a bar's rows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            self.tell(self._says_all(self._current), self._above(self._current))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._bars):
            self.clicked.emit(self._bars[self._current], "")
        else:
            super().keyPressEvent(event)
