"""The list of questions: each on two lines, with what it would free and its state."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui import theme
from desktop_app.ui.chips import chip_font, chip_size, paint_chip
from desktop_app.ui.focus import Framed
from desktop_app.ui.lines import draw_lines
from desktop_app.ui.pages.review.questions import ROW_ROLE, QuestionModel
from desktop_app.ui.words import word

Index = QModelIndex | QPersistentModelIndex
ROOMY = 400
RIGHT = 118
GAP = 12  # between the words and what stands at the right


def lines_at(width: int) -> int:
    """Return how many lines a question has in a list of some width."""
    return 2 if width >= ROOMY else 3


class QuestionPainter(QStyledItemDelegate):
    """Paints a question, its rule and owner, its amount and its state."""

    def __init__(
        self,
        amount: Callable[[Mapping[str, object]], str],
        under: Callable[[Mapping[str, object]], str],
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._view, self._amount, self._under = view, amount, under

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every question the same height, so that the list need not measure."""
        words = QFontMetrics(self._view.font())
        return QSize(120, words.lineSpacing() * (self._lines() + 1) + 24)

    def _lines(self) -> int:
        return lines_at(self._view.width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one question."""
        row = index.data(ROW_ROLE) or {}
        tokens = theme.tokens_for(self._view)
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = area.adjusted(16, 10, -14, -8)
        right = max(RIGHT, self._chip(row).width() + GAP)
        place = QRectF(inner.left(), inner.top(), inner.width() - right, inner.height())
        self._words(painter, place, str(index.data() or ""), row, tokens)
        beside = QRectF(place.right() + GAP, inner.top(), right - GAP, inner.height())
        self._figures(painter, beside, row, tokens)
        painter.restore()

    def _words(
        self, painter: QPainter, area: QRectF, question: str, row: Mapping[str, object], tokens: theme.Tokens
    ) -> None:
        font = self._view.font()
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        height = draw_lines(painter, area, question, font, self._lines())
        small = QFont(font)
        small.setPixelSize(max(10, font.pixelSize() - 1))
        painter.setFont(small)
        painter.setPen(QColor(tokens.dim))
        words = QFontMetrics(small)
        line = QRectF(area.left(), area.top() + height + 2, area.width(), words.height())
        painter.drawText(
            line,
            Qt.AlignmentFlag.AlignLeft,
            words.elidedText(self._under(row), Qt.TextElideMode.ElideRight, int(line.width())),
        )

    def _chip(self, row: Mapping[str, object]) -> QSize:
        return chip_size(chip_font(self._view.font()), word(str(row.get("status", "")), "status"))

    def _figures(self, painter: QPainter, area: QRectF, row: Mapping[str, object], tokens: theme.Tokens) -> None:
        font = QFont(self._view.font())
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        words = QFontMetrics(font)
        top = QRectF(area.left(), area.top(), area.width(), words.height())
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._amount(row))
        status = str(row.get("status", ""))
        shown, size = word(status, "status"), self._chip(row)
        place = QPoint(int(area.right()) - size.width(), int(top.bottom()) + 5)
        paint_chip(painter, QRect(place, size), shown, theme.state_of(status), chip_font(font), self._view)


class QuestionList(Framed, QListView):
    """Moves by J or the arrows, selects more with Shift and Ctrl; a decision's key is passed on."""

    current = Signal(int)
    chosen = Signal(int)  # how many are selected
    key = Signal(str)

    def __init__(
        self,
        model: QuestionModel,
        amount: Callable[[Mapping[str, object]], str],
        under: Callable[[Mapping[str, object]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("table_findings")
        self.setAccessibleName(self.tr("Questions"))
        self.setModel(model)
        self.setItemDelegate(QuestionPainter(amount, under, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: a narrow list gives a question three lines."""
        super().resizeEvent(event)
        if lines_at(event.oldSize().width()) != lines_at(event.size().width()):  # to go through all takes a while
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which question is current."""
        super().currentChanged(current, previous)
        self.current.emit(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell how many questions are selected: a decision holds for all of them."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(len(self.chosen_places()))

    def chosen_places(self) -> list[int]:
        """Give the places of the selected questions, in their order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by J and N, and pass a decision's key on; the list's own search by letters is off."""
        text = event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if text == "J" and plain:
            self.step(1)
        elif plain and len(text) == 1 and text.isalpha():
            self.key.emit(text)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next question, or the one before."""
        model = self.model()
        place = min(max(self.currentIndex().row() + by, 0), model.rowCount() - 1)
        if place >= 0:
            self.setCurrentIndex(model.index(place, 0))
