"""The list of the page Renewals: one row a contract, the nearest deadline first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.review.renewals import Renewal
from desktop_app.ui import scaling
from desktop_app.ui.grid.model import LEFT, RIGHT
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.text import DASH, Text

SPARE = 8  # pixels: digits of one width are wider than the metrics say
MONEY = 3
NAME = 160  # pixels that a contract's name has at least
LEFT_OUT = (2, 4)  # the columns that go first where there is no room: send by, owner; the pane has both


class RenewalsTable(QTableView):
    """`chosen` gives the contract of the current row."""

    chosen = Signal(object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._rows = QStandardItemModel(self)
        self.shown: tuple[Renewal, ...] = ()
        self.setModel(self._rows)
        self.setObjectName("table_renewals")
        self.setAccessibleName(self.tr("Renewals"))
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        scaling.rows(self, 30)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(LEFT)

    def show_rows(self, rows: Sequence[Renewal], state: Sequence[str]) -> None:
        """Show contracts with the words of their states; the chosen one stays chosen."""
        before = self.current()
        self.shown = tuple(rows)
        self._rows.clear()
        heads = [self.tr("Contract"), self.tr("Notice by"), self.tr("Send by"), self.tr("At stake"), self.tr("Owner"),
                 self.tr("State")]  # fmt: skip
        self._rows.setHorizontalHeaderLabels(heads)
        self._rows.horizontalHeaderItem(MONEY).setTextAlignment(RIGHT)
        for one, word in zip(rows, state, strict=True):
            stake = " · ".join(self._text.money(amount, code, whole=True) for code, amount in one.stakes.items())
            cells = (one.name, self._text.date(one.notice_by), self._text.date(one.send_by), stake or DASH,
                     one.owner or self.tr("no owner"), word)  # fmt: skip
            items = [QStandardItem(cell) for cell in cells]
            for place, item in enumerate(items):
                item.setTextAlignment(RIGHT if place == MONEY else LEFT)
            self._rows.appendRow(items)
        self._fit()
        if rows:
            kept = next(
                (n for n, one in enumerate(rows) if before and one.subscription_id == before.subscription_id), 0
            )
            self.selectRow(kept)

    def current(self) -> Renewal | None:
        """Return the chosen contract."""
        row = self.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def choose(self, subscription: int) -> bool:
        """Choose a contract; tells whether it is there."""
        found = next((n for n, one in enumerate(self.shown) if one.subscription_id == subscription), -1)
        if found >= 0:
            self.selectRow(found)
        return found >= 0

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell which contract is chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the others leave, and leave out others where that is too little."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        head = self.horizontalHeader()
        if not head.count():
            return
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        most, least = scaling.px(150), scaling.px(84)
        widths = {n: min(most, max(self.sizeHintForColumn(n) + SPARE, least)) for n in range(1, head.count())}
        lacking = scaling.px(NAME) + sum(widths.values()) - self.viewport().width()
        for place in LEFT_OUT:
            self.setColumnHidden(place, lacking > 0)
            lacking -= widths[place]
        for place, width in widths.items():
            head.resizeSection(place, width)
