"""Paints the chip that says what becomes of a row, and leaves every other cell to Qt."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.chips import chip_font, chip_size, paint_chip
from desktop_app.ui.pages.imports.rows import ACTION_ROLE
from desktop_app.ui.pages.imports.wording import ACTION_STATES

Index = QModelIndex | QPersistentModelIndex
PAD = 8


class ActionChips(QStyledItemDelegate):
    """Rows with a hairline below and a chip in the first column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, its chip where it has one, and the hairline."""
        action = index.data(ACTION_ROLE)
        if action is None:
            self._ground(painter, option, index)
            self._text(painter, option, index)
        else:
            self._ground(painter, option, index)
            font, text = chip_font(self._view.font()), str(index.data())
            size = chip_size(font, text)
            top = option.rect.center().y() - size.height() // 2
            room = QRect(QPoint(option.rect.left() + 10, top), size)
            paint_chip(painter, room, text, ACTION_STATES[action], font, self._view)
        painter.save()
        painter.setPen(QPen(self._view.palette().mid().color(), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        words = self._view.fontMetrics()
        text = words.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setFont(self._view.font())
        painter.setPen(self._view.palette().text().color())
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, int(align), text)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        self._view.style().drawControl(self._view.style().ControlElement.CE_ItemViewItem, plain, painter, self._view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the hairline."""
        return super().sizeHint(option, index) + QSize(8, 1)
