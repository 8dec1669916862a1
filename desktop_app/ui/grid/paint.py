"""How a cell is painted: text between hairlines, chips, amounts; a tooltip where text is cut."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size, paint_chip
from desktop_app.ui.grid.model import ROW_ROLE, VALUE_ROLE
from desktop_app.ui.text import DASH
from desktop_app.ui.theme import state_of, tokens_for
from desktop_app.ui.words import word

Index = QModelIndex | QPersistentModelIndex
PAD = 10
SUM = "is_sum"
"""The key of a row that adds others up: it is drawn stronger."""


def strong(font: QFont) -> QFont:
    """Return the font of a row that adds others up."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a table; `pad` is the room left and right of their text, in pixels at normal size."""

    pad = PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline and content."""
        widget: QWidget | None = option.widget
        tokens = tokens_for(widget)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        painter.setPen(QPen(QColor(tokens.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(index.data() or "")
        if text:
            pad = scaling.px(self.pad)
            room = rect.adjusted(pad, 0, -pad, -1)
            kind = self._kind(index)
            if kind == "chip" and text != DASH:
                self._chip(painter, room, text, index, option)
            else:
                self._words(painter, room, text, kind, index, option)
        painter.restore()

    def _kind(self, index: Index) -> str:
        columns = getattr(index.model(), "columns", ())  # of our own models
        return str(columns[index.column()].type) if columns else "text"

    def _state(self, index: Index) -> str:
        """Return the state that gives a chip its colour."""
        return state_of(index.data(VALUE_ROLE))

    def _chip(self, painter: QPainter, room: QRect, text: str, index: Index, option: QStyleOptionViewItem) -> None:
        font = chip_font(option.font)
        size = chip_size(font, text)
        box = QRect(room.x(), room.y() + (room.height() - size.height()) // 2, min(size.width(), room.width()), 0)
        box.setHeight(size.height())
        paint_chip(painter, box, text, self._state(index), font, option.widget)

    def _words(
        self, painter: QPainter, room: QRect, text: str, kind: str, index: Index, option: QStyleOptionViewItem
    ) -> None:
        tokens = tokens_for(option.widget)
        row = index.data(ROW_ROLE)
        font = strong(option.font) if isinstance(row, dict) and row.get(SUM) else QFont(option.font)
        painter.setFont(font)
        dim = text == DASH or (kind == "bool" and text == word("no"))
        painter.setPen(QPen(QColor(tokens.dim if dim else tokens.text)))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(getattr(align, "value", align) or 0), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the room that the whole text needs."""
        text = str(index.data() or "")
        if self._kind(index) == "chip":
            return QSize(chip_size(chip_font(option.font), text).width() + 2 * scaling.px(self.pad), 30)
        width = option.fontMetrics.horizontalAdvance(text)
        return QSize(width + 2 * scaling.px(self.pad), 30)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            self.initStyleOption(option, index)
            text = str(index.data() or "")
            cut = (
                self.sizeHint(option, index).width()
                > view.visualRect(view.model().index(index.row(), index.column())).width()
            )
            told = index.data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), str(told or (text if cut else "")), view)
            return True
        return super().helpEvent(event, view, option, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Never write: records are edited in forms."""
