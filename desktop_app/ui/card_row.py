"""Cards of one width in a row; where they have no room beside each other, in two rows, or below each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class CardRow(QWidget):
    """Places cards in as many columns as the widest allows: all, half of them, or one."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent)
        self._cards, self._gap, self._columns = tuple(cards), gap, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._place(len(self._cards))

    def _least(self) -> int:
        return max(card.minimumSizeHint().width() for card in self._cards)

    def _fitting(self) -> int:
        count = len(self._cards)
        for columns in (count, (count + 1) // 2):
            if columns * (self._least() + self._gap) - self._gap <= self.width():
                return columns
        return 1

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for one card's width, and for the height of the rows that there are."""
        return QSize(self._least(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew where their columns changed."""
        super().resizeEvent(event)
        self._place(self._fitting())

    def event(self, event: QEvent) -> bool:
        """Follow cards that need more or less room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self._fitting())
        return super().event(event)
