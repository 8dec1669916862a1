"""Square tables of counts, one a group: how many have both of two things, and how many have each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import CENTRE, LEFT, hatch, small_font
from desktop_app.ui.theme import Tokens, mix, tokens_for


@dataclass(frozen=True)
class Square:
    """A table of one group: `cells[row][column]`, None where it is not known; the diagonal counts each by itself."""

    title: str
    names: tuple[str, ...]
    keys: tuple[object, ...]
    cells: tuple[tuple[int | None, ...], ...]


class Matrix(Chart):
    """Squares below each other; a cell is the darker, the more of the smaller of its two have both."""

    chosen = Signal(object, object)  # the keys of two things

    ROW, TITLE, NAME, CELL = 26, 30, 116, 84

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = "{count}: {one} and {other}"
        self.each = "{count}: {one}"
        self.unknown = "{one}, {other}: ?"
        self._squares: tuple[Square, ...] = ()
        self._boxes: list[tuple[QRect, int, int, int]] = []
        self._current = -1

    def show_squares(self, squares: Sequence[Square]) -> None:
        """Show other groups."""
        self._squares, self._current = tuple(squares), -1
        high = sum(self.TITLE + self.ROW * (len(one.names) + 1) for one in self._squares)
        scaling.at_least(self, width=self.NAME + 2 * 44, height=max(40, high))
        self.setAccessibleDescription("; ".join(self._said(*cell) for cell in self._places()))
        self.update()

    def _places(self) -> list[tuple[int, int, int]]:
        return [
            (place, row, column)
            for place, one in enumerate(self._squares)
            for row in range(len(one.names))
            for column in range(row + 1)
        ]

    def _said(self, place: int, row: int, column: int) -> str:
        one = self._squares[place]
        count, names = one.cells[row][column], (one.names[row], one.names[column])
        if count is None:
            return self.unknown.format(one=names[0], other=names[1])
        words = self.each if row == column else self.both
        return words.format(count=count, one=names[0], other=names[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lower half of every square; the upper one would say the same."""
        del event
        painter = QPainter(self)
        tokens = tokens_for(self)
        painter.setFont(small_font(self, 1))
        self._boxes = []
        y = 0
        for place, one in enumerate(self._squares):
            y = self._square(painter, tokens, place, one, y)
        self.paint_ring(painter, tokens)

    def _square(self, painter: QPainter, tokens: Tokens, place: int, one: Square, y: int) -> int:
        title, high, name = (scaling.px(size) for size in (self.TITLE, self.ROW, self.NAME))
        wide = max(scaling.px(44), min(scaling.px(self.CELL), (self.width() - name) // max(1, len(one.names))))
        metrics = painter.fontMetrics()
        painter.setPen(QColor(tokens.dim))
        painter.drawText(QRect(0, y, self.width(), title), LEFT, one.title)
        y += title
        for row, own in enumerate(one.names):
            painter.setPen(QColor(tokens.text))
            painter.drawText(
                QRect(0, y, name - 8, high), LEFT, metrics.elidedText(own, Qt.TextElideMode.ElideRight, name - 8)
            )
            for column in range(row + 1):
                box = QRect(name + column * wide, y, wide - 2, high - 2)
                self._cell(painter, tokens, one, row, column, box)
                self._boxes.append((box, place, row, column))
                if len(self._boxes) - 1 == self._current and self.hasFocus():
                    painter.setPen(QPen(QColor(tokens.accent), 2))
                    painter.drawRect(box.adjusted(1, 1, -1, -1))
            y += high
        painter.setPen(QColor(tokens.dim))
        for column, other in enumerate(one.names):
            room = QRect(name + column * wide, y, wide - 4, high)
            painter.drawText(room, CENTRE, metrics.elidedText(other, Qt.TextElideMode.ElideRight, wide - 4))
        return y + high

    def _cell(self, painter: QPainter, tokens: Tokens, one: Square, row: int, column: int, box: QRect) -> None:
        count = one.cells[row][column]
        if count is None:
            painter.fillRect(box, QColor(tokens.neutral_soft))
            painter.fillRect(box, hatch(tokens))
            return
        ground = tokens.neutral_soft
        if row != column:
            least = min(one.cells[row][row] or 0, one.cells[column][column] or 0)
            share = count / least if least else 0
            ground = mix(tokens.accent, tokens.surface, 0.06 + 0.34 * share) if count else tokens.surface
        painter.fillRect(box, QColor(ground))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.setPen(QColor(tokens.dim if row == column or not count else tokens.text))
        painter.drawText(box, CENTRE, str(count))

    def _at(self, at: QPoint) -> int:
        return next((number for number, (box, *_) in enumerate(self._boxes) if box.contains(at)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a cell counts."""
        number = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
        if number < 0:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPosition().toPoint(), self._said(*self._boxes[number][1:]), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the two of a cell."""
        if self.leads(event):
            self._choose(self._at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the cells by the arrow keys; Enter chooses."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        if Qt.Key(event.key()) in step and self._boxes:
            self._current = max(0, min(len(self._boxes) - 1, self._current + step[Qt.Key(event.key())]))
            box, *cell = self._boxes[self._current]
            self.tell(self._said(*cell), box.center())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._boxes):
            _, place, row, column = self._boxes[number]
            keys = self._squares[place].keys
            self.chosen.emit(keys[row], keys[column])
