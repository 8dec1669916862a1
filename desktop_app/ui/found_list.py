"""The list of what the search found: a line each, with what it is at its right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop_app.ui import scaling

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole
ROW, PAD, BETWEEN = 32, 8, 12
TITLE_SHARE = 0.6  # of a line's width


class FoundList(QListWidget):
    """Lines of a title and a dim detail, each cut where room is short and then whole in its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_results")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_LinePainter(self))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground too: what lies below the list is then not drawn for it."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().base())
        super().paintEvent(event)

    def add(self, title: str, detail: str) -> None:
        """Add a line at the end."""
        item = QListWidgetItem(title)
        item.setData(DETAIL, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {detail}".strip())
        self.addItem(item)


class _LinePainter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        for text, room, font, colour in self._parts(option, index):
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            at_right = Qt.AlignmentFlag.AlignRight if colour == QPalette.ColorRole.PlaceholderText else 0
            painter.setFont(font)
            painter.setPen(option.palette.color(colour))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | at_right), shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, scaling.px(ROW))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        self.initStyleOption(option, index)
        parts = self._parts(option, index)
        cut = any(QFontMetrics(font).horizontalAdvance(text) > room.width() for text, room, font, _colour in parts)
        QToolTip.showText(event.globalPos(), "\n".join(text for text, *_ in parts if text) if cut else "", view)
        return True

    def _parts(self, option: QStyleOptionViewItem, index: Index) -> list[tuple[str, QRect, QFont, QPalette.ColorRole]]:
        """Return both texts with their places, letters and colours."""
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        wide = int((room.width() - BETWEEN) * TITLE_SHARE)
        small = QFont(option.font)
        small.setPixelSize(max(9, small.pixelSize() - 1))
        return [
            (str(index.data() or ""), QRect(room.x(), room.y(), wide, room.height()), option.font,
             QPalette.ColorRole.Text),
            (str(index.data(DETAIL) or ""), room.adjusted(wide + BETWEEN, 0, 0, 0), small,
             QPalette.ColorRole.PlaceholderText),
        ]  # fmt: skip
