"""Where the keys go is seen: a ring around what scrolls, a frame around the current row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_app.ui.theme import tokens_for

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # the class of Qt that it is mixed with is the view

Index = QModelIndex | QPersistentModelIndex
_COME_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
RADIUS = 4


def by_keys(event: QFocusEvent, *, before: bool) -> bool:
    """Tell whether keys come to a widget in another way than by a click; as `before` when its window comes back."""
    return before if event.reason() in _COME_BACK else event.reason() is not Qt.FocusReason.MouseFocusReason


def paint_ring(painter: QPainter, around: QRect) -> None:
    """Draw the ring around a widget that the keys go to."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens_for().accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class Ring(QWidget):
    """The ring around a widget that draws none itself: it lies over all that the widget holds."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with QPainter(self) as painter:
            paint_ring(painter, self.rect())


class Framed(_View):
    """Stands before the class of a list, and frames its current row while keys go there that did not come by a click.

    The frame is a part of the row: a ring around the list would be painted anew, with all rows, whenever it scrolls.
    """

    _by_keys = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the keys came."""
        self._by_keys = by_keys(event, before=self._by_keys)
        super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Take the frame to the next row: Qt paints no more than two cells, where no other rows are chosen."""
        super().currentChanged(current, previous)
        if self._by_keys and self.hasFocus():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame over the rows."""
        super().paintEvent(event)
        framed = self.framed()
        if not framed.isEmpty():
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(tokens_for().accent)))
                painter.drawRect(framed)

    def framed(self) -> QRect:
        """Return where the frame is: around the current row, or the cell where cells are chosen; else nowhere."""
        if not (self._by_keys and self.hasFocus() and self.currentIndex().isValid()):
            return QRect()
        current = self.currentIndex()
        rows = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        if rows and isinstance(self, QTableView):  # the current cell may be of a column that is not shown
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            return QRect(0, top, self.viewport().width() - 1, height - 1)
        return self.visualRect(current).adjusted(0, 0, -1, -1)
