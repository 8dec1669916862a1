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
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, mix, tokens_for


@dataclass(frozen=True)
class Square:
    """A table of one group: `cells[row][column]`, None where it is not known; the diagonal counts each by itself."""

    title: str
    names: tuple[str, ...]
    keys: tuple[object, ...]
    cells: tuple[tuple[int | None, ...], ...]


Cell = tuple[int, int, int]
"""The place of a square, and a row and a column of it, this one not after the row."""


class Matrix(Chart):
    """Squares below each other; a cell is the darker, the more of the smaller of its two have both."""

    chosen = Signal(object, object)  # the keys of two things

    ROW, TITLE, NAME, CELL, LEAST = 26, 30, 116, 84, 44

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.both = "{count}: {one} and {other}"
        self.each = "{count}: {one}"
        self.unknown = "{one}, {other}: ?"
        self._squares: tuple[Square, ...] = ()
        self._cells: list[Cell] = []  # in the order in which the keys walk over them
        self._current = -1

    def show_squares(self, squares: Sequence[Square]) -> None:
        """Show other groups."""
        self._squares, self._current = tuple(squares), -1
        self._cells = [
            (place, row, column)
            for place, one in enumerate(self._squares)
            for row in range(len(one.names))
            for column in range(row + 1)
        ]
        high = sum(self.TITLE + self.ROW * (len(one.names) + 1) for one in self._squares)
        most = max((len(one.names) for one in self._squares), default=0)
        scaling.at_least(self, width=self.NAME + self.LEAST * max(2, most), height=max(40, high))
        self.setAccessibleDescription(joined(self._said(*cell) for cell in self._cells))
        self.update()

    def _said(self, place: int, row: int, column: int) -> str:
        one = self._squares[place]
        count, names = one.cells[row][column], (one.names[row], one.names[column])
        if count is None:
            return self.unknown.format(one=names[0], other=names[1])
        words = self.each if row == column else self.both
        return words.format(count=count, one=names[0], other=names[1])

    def _top(self, place: int) -> int:
        """Return where the rows of a square begin."""
        title, high = scaling.px(self.TITLE), scaling.px(self.ROW)
        return sum(title + high * (len(one.names) + 1) for one in self._squares[:place]) + title

    def _wide(self, one: Square) -> int:
        room = (self.width() - scaling.px(self.NAME)) // max(1, len(one.names))
        return max(scaling.px(self.LEAST), min(scaling.px(self.CELL), room))

    def _box(self, place: int, row: int, column: int) -> QRect:
        """Return where a cell stands."""
        high, wide = scaling.px(self.ROW), self._wide(self._squares[place])
        left = scaling.px(self.NAME) + column * wide
        return QRect(left, self._top(place) + row * high, wide - 2, high - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lower half of every square, as far as it is seen; the upper one would say the same."""
        painter = QPainter(self)
        tokens = tokens_for(self)
        painter.setFont(small_font(self, 1))
        for place in range(len(self._squares)):
            self._square(painter, tokens, place, event.rect())
        if self.hasFocus() and 0 <= self._current < len(self._cells):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._box(*self._cells[self._current]).adjusted(1, 1, -1, -1))
        self.paint_ring(painter, tokens)

    def _square(self, painter: QPainter, tokens: Tokens, place: int, seen: QRect) -> None:
        one, top, wide = self._squares[place], self._top(place), self._wide(self._squares[place])
        title, high, name = (scaling.px(size) for size in (self.TITLE, self.ROW, self.NAME))
        metrics = painter.fontMetrics()
        painter.setPen(QColor(tokens.dim))
        painter.drawText(QRect(0, top - title, self.width(), title), LEFT, one.title)
        columns = range(max(0, (seen.left() - name) // wide), min(len(one.names), (seen.right() - name) // wide + 1))
        for row in range(max(0, (seen.top() - top) // high), min(len(one.names), (seen.bottom() - top) // high + 1)):
            painter.setPen(QColor(tokens.text))
            own = metrics.elidedText(one.names[row], Qt.TextElideMode.ElideRight, name - 8)
            painter.drawText(QRect(0, top + row * high, name - 8, high), LEFT, own)
            for column in range(columns.start, min(columns.stop, row + 1)):
                self._cell(painter, tokens, one, row, column, self._box(place, row, column))
        painter.setPen(QColor(tokens.dim))
        for column in columns:
            room = QRect(name + column * wide, top + len(one.names) * high, wide - 4, high)
            shown = metrics.elidedText(one.names[column], Qt.TextElideMode.ElideRight, wide - 4)
            painter.drawText(room, CENTRE, shown)

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

    def _at(self, at: QPoint) -> Cell | None:
        """Return the cell at a point."""
        high, name = scaling.px(self.ROW), scaling.px(self.NAME)
        for place, one in enumerate(self._squares):
            row, column = (at.y() - self._top(place)) // high, (at.x() - name) // self._wide(one)
            if 0 <= column <= row < len(one.names) and self._box(place, row, column).contains(at):
                return place, row, column
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a cell counts."""
        cell = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if cell is not None else Qt.CursorShape.ArrowCursor)
        if cell is None:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPosition().toPoint(), self._said(*cell), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the two of a cell."""
        if self.leads(event):
            self._choose(self._at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the cells by the arrow keys; Enter chooses."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        if Qt.Key(event.key()) in step and self._cells:
            self._current = max(0, min(len(self._cells) - 1, self._current + step[Qt.Key(event.key())]))
            cell = self._cells[self._current]
            self.tell(self._said(*cell), self._box(*cell).center())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._cells[self._current] if 0 <= self._current < len(self._cells) else None)
        else:
            super().keyPressEvent(event)

    def _choose(self, cell: Cell | None) -> None:
        if cell is not None:
            place, row, column = cell
            keys = self._squares[place].keys
            self.chosen.emit(keys[row], keys[column])
