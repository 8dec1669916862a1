"""Paints the cells of a list that are seen, all in one turn: a call of Qt into Python for each would cost more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from desktop_app.catalog.table_model import NUMBERS
from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size, paint_chip
from desktop_app.ui.grid.model import CHIP, DIM
from desktop_app.ui.grid.paint import PAD
from desktop_app.ui.theme import Tokens, tokens_for

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView

MEASURED, CHIPS_KEPT = 4_000, 200  # texts whose width, and chips whose picture is remembered


class CellPainter:
    """Draws the grounds, hairlines, texts and chips of a view's cells, as `CellDelegate` does one at a time."""

    def __init__(self, view: GridView) -> None:
        self._view = view
        self._tokens: Tokens | None = None
        self._font = QFont()
        self._ratio = 1.0
        self._wide: dict[str, int] = {}
        self._chips: dict[tuple[str, str, int], QPixmap] = {}

    def paint(self, room: QRect) -> None:
        """Draw what lies in a part of the viewport."""
        view = self._view
        painter = QPainter(view.viewport())
        painter.fillRect(room, view.palette().base())  # what lies below the table is then not drawn for it
        first, last = view.rowAt(room.top()), view.rowAt(room.bottom())
        columns = self._columns(room)
        if first < 0 or not columns:
            painter.end()
            return
        last = view.grid_model.rowCount() - 1 if last < 0 else last
        left, right = min(x for _place, x, _width in columns), max(x + width for _place, x, width in columns)
        self._look()
        painter.setFont(self._font)
        pad = scaling.px(PAD)
        index, chosen = view.grid_model.index, view.selectionModel().isSelected
        for row in range(first, last + 1):
            y, height = view.rowViewportPosition(row), view.rowHeight(row)
            if chosen(index(row, columns[0][0])):
                painter.fillRect(left, y, right - left, height, self._ground)
            painter.fillRect(left, y + height - 1, right - left, 1, self._line)
            for place, x, width in columns:
                self._cell(painter, row, place, QRect(x + pad, y, width - 2 * pad, height - 1))
        self._frame(painter)
        painter.end()

    def _columns(self, room: QRect) -> list[tuple[int, int, int]]:
        """Return the columns that are seen in a part of the viewport: place, left edge and width."""
        view, found = self._view, []
        for place in range(len(view.grid_model.columns)):
            width = view.columnWidth(place)  # 0 where it is hidden
            x = view.columnViewportPosition(place)
            if width and x <= room.right() and x + width > room.left():
                found.append((place, x, width))
        return found

    def _look(self) -> None:
        """Take the colours and letters that hold now."""
        tokens, font, ratio = tokens_for(self._view), self._view.font(), self._view.devicePixelRatioF()
        if (tokens, font, ratio) == (self._tokens, self._font, self._ratio):
            return
        self._tokens, self._font, self._ratio = tokens, QFont(font), ratio
        self._metrics = QFontMetrics(self._font)
        self._chip_font = chip_font(self._font)
        self._pens = {False: QPen(QColor(tokens.text)), True: QPen(QColor(tokens.dim))}
        self._ground, self._line, self._accent = map(QColor, (tokens.accent_soft, tokens.line, tokens.accent))
        self._wide.clear()
        self._chips.clear()

    def _cell(self, painter: QPainter, row: int, place: int, room: QRect) -> None:
        model = self._view.grid_model
        text, look = model.shown(row, place)
        if not text or room.width() <= 0:
            return
        if look.startswith(CHIP):
            chip = self._chip(text, look.removeprefix(CHIP), room.width())
            high = round(chip.height() / chip.devicePixelRatio())
            painter.drawPixmap(room.x(), room.y() + (room.height() - high) // 2, chip)
            return
        wide = self._width(text)
        if wide > room.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            wide = self._width(text)
        x = room.x() + room.width() - wide if model.columns[place].type in NUMBERS else room.x()
        painter.setPen(self._pens[look == DIM])
        painter.drawText(x, room.y() + (room.height() - self._metrics.height()) // 2 + self._metrics.ascent(), text)

    def _chip(self, text: str, state: str, most: int) -> QPixmap:
        """Return the picture of a chip: the same few words stand in all rows."""
        chip = self._chips.get((text, state, most))
        if chip is None:
            if len(self._chips) >= CHIPS_KEPT:
                self._chips.clear()
            size = chip_size(self._chip_font, text)
            size.setWidth(min(size.width(), most))
            chip = self._chips[text, state, most] = QPixmap(size * self._ratio)
            chip.setDevicePixelRatio(self._ratio)
            chip.fill(Qt.GlobalColor.transparent)
            with QPainter(chip) as painter:
                paint_chip(painter, QRect(QPoint(0, 0), size), text, state, self._chip_font, self._view)
        return chip

    def _width(self, text: str) -> int:
        wide = self._wide.get(text)
        if wide is None:
            if len(self._wide) >= MEASURED:
                self._wide.clear()
            wide = self._wide[text] = self._metrics.horizontalAdvance(text)
        return wide

    def _frame(self, painter: QPainter) -> None:
        """Frame the cell that F2 would edit, or the row that keys go to."""
        view = self._view
        current: QModelIndex = view.currentIndex()
        edits = view.hasFocus() and view.edits(current) and not view.isColumnHidden(current.column())
        framed = view.visualRect(current).adjusted(0, 0, -1, -1) if edits else view.framed()
        if not framed.isEmpty():
            painter.setPen(QPen(self._accent))
            painter.drawRect(framed)
