"""The list of the page Renewals: one row a deadline, the nearest first; several can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.grid.model import LEFT, RIGHT
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.text import DASH, Text

SPARE = 8  # pixels: digits of one width are wider than the metrics say
MONEY = 3
NAME, SHORT = 160, 100  # pixels that a contract's name has, and has at least
LEFT_OUT = ((2, NAME), (4, NAME), (3, SHORT), (5, SHORT))
"""The columns that go where a name has no room: send by, owner, at stake, state; the pane has all of them."""


class RenewalsTable(PlainTable):
    """`chosen` tells that other rows are chosen."""

    chosen = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("table_renewals", "", parent, many=True)
        self.setAccessibleName(self.tr("Renewals"))
        self._text = text
        self._rows = QStandardItemModel(self)
        self.shown: tuple[Row, ...] = ()
        self.setModel(self._rows)

    def show_rows(self, rows: Sequence[Row], state: Sequence[str]) -> None:
        """Show deadlines with the words of their states; what was chosen stays so, else the place is kept."""
        before, place = {row.key for row in self.chosen_ones()}, max(self.currentIndex().row(), 0)
        self.shown = tuple(rows)
        self._rows.clear()
        heads = [self.tr("Contract"), self.tr("Notice by"), self.tr("Send by"), self.tr("At stake"), self.tr("Owner"),
                 self.tr("State")]  # fmt: skip
        self._rows.setHorizontalHeaderLabels(heads)
        self._rows.horizontalHeaderItem(MONEY).setTextAlignment(RIGHT)
        for row, word in zip(rows, state, strict=True):
            one = row.renewal
            stake = " · ".join(self._text.money(amount, code, whole=True) for code, amount in one.stakes.items())
            cells = (one.name, self._text.date(one.notice_by), self._text.date(one.send_by), stake or DASH,
                     one.owner or self.tr("no owner"), word)  # fmt: skip
            items = [QStandardItem(cell) for cell in cells]
            for column, item in enumerate(items):
                item.setTextAlignment(RIGHT if column == MONEY else LEFT)
            self._rows.appendRow(items)
        self._fit()
        kept = [number for number, row in enumerate(self.shown) if row.key in before]
        if rows:
            self.selectRow(kept[0] if kept else min(place, len(rows) - 1))
        flags = QItemSelectionModel.SelectionFlag
        for number in kept[1:]:
            self.selectionModel().select(self._rows.index(number, 0), flags.Select | flags.Rows)
        self.chosen.emit()

    def current(self) -> Row | None:
        """Return the current row."""
        row = self.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def chosen_ones(self) -> list[Row]:
        """Return the chosen rows, in their order."""
        return [self.shown[place] for place in self.chosen_rows()] if self.shown else []

    def choose(self, subscription: int, end: str = "") -> bool:
        """Choose a contract's deadline, that of an end or the last one listed; tells whether it is there."""
        found = [n for n, row in enumerate(self.shown) if row.renewal.subscription_id == subscription]
        found = [n for n in found if not end or self.shown[n].renewal.end == end]
        if found:
            self.selectRow(found[-1])
        return bool(found)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell that other rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

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
        taken = sum(widths.values())
        for place, name in LEFT_OUT:
            lacks = taken + scaling.px(name) > self.viewport().width()
            self.setColumnHidden(place, lacks)
            taken -= widths[place] if lacks else 0
        for place, width in widths.items():
            head.resizeSection(place, width)
