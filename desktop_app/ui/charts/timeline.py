"""Days on a line of months: a mark for each, stacked where they fall together; a mark leads to what it stands for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import AXIS, LEFT, hatch, small_font
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, tokens_for

RADIUS, GAP = 6, 3  # pixels at normal size
STATES = ("good", "warn", "bad", "neutral")


@dataclass(frozen=True)
class Mark:
    """One day: what it is of, the words of its tooltip, its state, and whether it is only assumed (then hatched)."""

    target: int
    day: str  # ISO
    words: str
    state: str = "neutral"
    assumed: bool = False


class Timeline(Chart):
    """Marks over the months from a day on; decided ones are hollow, assumed ones hatched: never only a colour."""

    clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._months: tuple[tuple[dt.date, str], ...] = ()
        self._spots: list[tuple[QPointF, Mark]] = []
        self._taken: dict[int, list[tuple[float, int]]] = {}  # places and levels, by how many marks lie before them
        self._found_for: tuple[int, int, int] | None = None  # the size that the spots are of
        self._current = -1
        self._radius, self._gap = RADIUS, GAP
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scaling.at_least(self, height=112)

    def sizeHint(self) -> QSize:
        """Ask for the height of some marks over each other."""
        return QSize(600, 112)

    def show_marks(self, months: Sequence[tuple[dt.date, str]], marks: Sequence[Mark]) -> None:
        """Show marks over months, each given by its first day and its name; the last one only ends the line."""
        self._months, self._marks = tuple(months), tuple(sorted(marks, key=lambda mark: mark.day))
        self._spots, self._found_for = [], None
        self._current = -1
        self.setAccessibleDescription(joined(mark.words for mark in self._marks))
        self.update()

    def _place(self, day: dt.date) -> float:
        first, last = self._months[0][0], self._months[-1][0]
        room = self.width() - 2 * self._radius
        return self._radius + room * (day - first).days / max(1, (last - first).days)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the months and the marks."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self))
        tokens = tokens_for(self)
        self._radius, self._gap = scaling.px(RADIUS), scaling.px(GAP)
        if not self._marks or len(self._months) < 2:
            self.paint_empty(painter, tokens)
            return
        base = self.height() - scaling.px(AXIS)
        for day, name in self._months[:-1]:
            x = self._place(day)
            painter.setPen(QPen(QColor(tokens.line)))
            painter.drawLine(QPointF(x, 0), QPointF(x, base))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRectF(x + 4, base + 4, scaling.px(60), scaling.px(18)), LEFT, name)
        painter.setPen(QPen(QColor(tokens.dim)))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        self._find_spots(base)
        for place, (spot, mark) in enumerate(self._spots):
            self._draw(painter, tokens, spot, mark, current=place == self._current and self.hasFocus())
        self.paint_ring(painter, tokens)

    def _find_spots(self, base: float) -> None:
        """Find where the marks go, unless they are known for this size."""
        size = (self.width(), self.height(), self._radius)
        if size != self._found_for:
            self._found_for = size
            self._spots, self._taken = [], {}
            for mark in self._marks:
                self._spot(mark, base)

    def _spot(self, mark: Mark, base: float) -> None:
        """Find where a mark goes: on the line, or above those that are in its way."""
        day = max(dt.date.fromisoformat(mark.day), self._months[0][0])
        radius, line = self._radius, base - self._radius - self._gap
        step = 2 * radius + self._gap
        x, level = self._place(day), 0
        taken = self._levels(x)
        while level in taken:
            level += 1
            if line - level * step < radius:  # the pile is full: the next one stands beside it
                x, level = x + step, 0
                taken = self._levels(x)
        self._spots.append((QPointF(x, line - level * step), mark))
        self._taken.setdefault(int(x // (2 * radius)), []).append((x, level))

    def _levels(self, x: float) -> set[int]:
        """Give the levels of the marks that one there would touch: hundreds are not all compared with each other."""
        width = 2 * self._radius
        column = int(x // width)
        near = chain.from_iterable(self._taken.get(one, ()) for one in (column - 1, column, column + 1))
        return {level for other, level in near if abs(x - other) < width}

    def _draw(self, painter: QPainter, tokens: Tokens, at: QPointF, mark: Mark, *, current: bool) -> None:
        colour = QColor(getattr(tokens, mark.state if mark.state in STATES else "neutral"))
        painter.setPen(QPen(QColor(tokens.accent) if current else colour, 2.5 if current else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.state == "good" else QBrush(colour))
        if mark.assumed and mark.state != "good":
            painter.setBrush(QBrush(colour, hatch(tokens).style()))
        painter.drawEllipse(at, self._radius, self._radius)

    # Using ---------------------------------------------------------------------------------------------------------

    def _at(self, where: QPointF) -> int:
        near = [(abs(spot.x() - where.x()) + abs(spot.y() - where.y()), n) for n, (spot, _) in enumerate(self._spots)]
        distance, number = min(near, default=(99.0, -1))
        return number if distance <= 2 * self._radius else -1

    def event(self, event: QEvent) -> bool:
        """Show a mark's words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._spots[found][1].words if found >= 0 else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a mark leads somewhere."""
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found >= 0 else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead on."""
        found = self._at(event.position())
        if found >= 0 and self.leads(event):
            self.clicked.emit(self._spots[found][1].target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the marks by the arrow keys, lead on by Enter."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None and self._marks:
            before = self._current if self._current >= 0 else min(0, -step)  # the first, or backwards the last
            self._current = (before + step) % len(self._marks)
            if self._current < len(self._spots):
                self.tell(self._marks[self._current].words, self._spots[self._current][0].toPoint())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.clicked.emit(self._marks[self._current].target)
        else:
            super().keyPressEvent(event)
