"""Cards beside each other, and below each other where they have no room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
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


class CardPairs(QWidget):
    """Pairs of cards, the first of each wider; all below each other where one of the pairs has no room."""

    def __init__(
        self, pairs: Sequence[tuple[QWidget, QWidget]], parent: QWidget | None = None, *, gap: int = 12
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # cards that stay are not painted anew for lower ones
        self._pairs, self._gap, self._beside = tuple(pairs), gap, False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._place(beside=True)

    def _fits(self) -> bool:
        return sum(map(self._least, (0, 1))) + self._gap <= self.width()

    def _least(self, side: int) -> int:
        return max(pair[side].minimumSizeHint().width() for pair in self._pairs)

    def _place(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for number, pair in enumerate(self._pairs):
            for side, card in enumerate(pair):
                self._grid.addWidget(card, *((number, side) if beside else (2 * number + side, 0)))
        for column, stretch in enumerate((3, 2)):
            self._grid.setColumnStretch(column, stretch if beside else 1 - column)
        rows = len(self._pairs) * (1 if beside else 2)
        for row in range(2 * len(self._pairs)):
            self._grid.setRowStretch(row, int(row == rows - 1))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one card, and for the height of the rows that there are."""
        return QSize(max(map(self._least, (0, 1))), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew where they have more or less room."""
        super().resizeEvent(event)
        self._place(beside=self._fits())

    def event(self, event: QEvent) -> bool:
        """Follow cards that need more or less room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(beside=self._fits())
        return super().event(event)
