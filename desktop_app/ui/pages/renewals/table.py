"""The list of the page Renewals: one row a deadline, the nearest first; several can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size
from desktop_app.ui.fitted import Fitted
from desktop_app.ui.grid.model import LEFT, RIGHT, VALUE_ROLE
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.text import DASH, Text

Index = QModelIndex | QPersistentModelIndex
SPARE = 8  # pixels: digits of one width are wider than the metrics say
MONEY, STATE = 3, 5  # columns
NAME, SHORT = 160, 100  # pixels that a contract's name has, and has at least
LEFT_OUT = ((2, NAME), (4, NAME), (3, SHORT), (5, SHORT))
"""The columns that go where a name has no room: send by, owner, at stake, state; the pane has all of them."""


class RenewalsModel(QAbstractTableModel):
    """Deadlines as they are written; a cell is written when it is first seen."""

    def __init__(self, text: Text, heads: Sequence[str], nobody: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text, self._heads = text, tuple(heads)
        self._nobody = nobody  # what is said where a contract has no owner
        self._state: Callable[[Row], tuple[str, str]] = lambda row: (row.state, "neutral")
        self._written: dict[int, tuple[str, ...]] = {}
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row], state: Callable[[Row], tuple[str, str]]) -> None:
        """Take other rows, and what says the words and the colour of a row's state."""
        self.beginResetModel()
        self.rows, self._state = tuple(rows), state
        self._written.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the deadlines."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's text or alignment, or the colour of its state."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if index.row() not in self._written:
                self._written[index.row()] = self.cells(self.rows[index.row()])
            return self._written[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() == MONEY else LEFT
        if role == VALUE_ROLE and index.column() == STATE:
            return self._state(self.rows[index.row()])[1]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == MONEY else LEFT
        return None

    def cells(self, row: Row) -> tuple[str, ...]:
        """Write the cells of a deadline."""
        one = row.renewal
        return (one.name, self._text.date(one.notice_by), self._text.date(one.send_by), self._stake(row),
                one.owner or self._nobody, self._state(row)[0])  # fmt: skip

    def _stake(self, row: Row) -> str:
        stakes = row.renewal.stakes.items()
        return " · ".join(self._text.money(amount, code, whole=True) for code, amount in stakes) or DASH

    def widest(self, column: int) -> Iterable[str]:
        """Give texts of a column among which its widest one is: not every row is written to find it."""
        if column in (1, 2):
            return (self._text.date("2026-09-28"), self._text.date("2026-12-28"), self._text.date("2026-05-28"))
        if column == MONEY:
            by_codes: dict[tuple[str, ...], Row] = {}
            for row in self.rows:
                codes, most = tuple(row.renewal.stakes), max(row.renewal.stakes.values(), default=0)
                other = by_codes.get(codes)
                if other is None or most > max(other.renewal.stakes.values(), default=0):
                    by_codes[codes] = row
            return map(self._stake, by_codes.values())
        if column == 4:
            return (self._nobody, *sorted({row.renewal.owner or "" for row in self.rows}, key=len)[-3:])
        if column == STATE:
            last: dict[tuple[str, str], Row] = {(row.state, row.renewal.decision or ""): row for row in self.rows}
            return (self._state(row)[0] for row in last.values())
        return ()


class StateDelegate(CellDelegate):
    """Paints the state of a deadline as a chip: here the model knows its colour."""

    def _kind(self, index: Index) -> str:
        return "chip" if index.column() == STATE else "text"

    def _state(self, index: Index) -> str:
        return str(index.data(VALUE_ROLE))


class RenewalsTable(Fitted, PlainTable):
    """`chosen` tells that other rows are chosen."""

    chosen = Signal()

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("table_renewals", "", parent, many=True)
        self.setAccessibleName(self.tr("Renewals"))
        heads = [self.tr("Contract"), self.tr("Notice by"), self.tr("Send by"), self.tr("At stake"), self.tr("Owner"),
                 self.tr("State")]  # fmt: skip
        self._rows = RenewalsModel(text, heads, self.tr("no owner"), self)
        self._widths: dict[int, int] = {}  # of the columns, until other rows or letters are shown
        self._filling = False
        self.setModel(self._rows)
        self.setItemDelegate(StateDelegate(self))

    @property
    def shown(self) -> tuple[Row, ...]:
        """The deadlines that are listed, in their order."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row], state: Callable[[Row], tuple[str, str]]) -> None:
        """Show deadlines with words and colours of their states; what was chosen stays so, else the place is kept."""
        before, place = {row.key for row in self.chosen_ones()}, max(self.currentIndex().row(), 0)
        self._filling = True
        self._rows.show_rows(rows, state)
        self._widths = {}
        self.fit()
        kept = [number for number, row in enumerate(self.shown) if row.key in before]
        if rows:
            self.selectRow(kept[0] if kept else min(place, len(rows) - 1))
        flags = QItemSelectionModel.SelectionFlag
        for number in kept[1:]:
            self.selectionModel().select(self._rows.index(number, 0), flags.Select | flags.Rows)
        self._filling = False
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
        if not self._filling:
            self.chosen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the columns anew in letters of another size."""
        if event.type() == QEvent.Type.FontChange:
            self._widths = {}
        super().changeEvent(event)

    def fit(self) -> None:
        """Give the names what the others leave, and leave out others where that is too little."""
        head = self.horizontalHeader()
        if not head.count():
            return
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if not self._widths:
            self._widths = {n: self._wanted(n) for n in range(1, head.count())}
        widths = self._widths
        taken = sum(widths.values())
        for place, name in LEFT_OUT:
            lacks = taken + scaling.px(name) > self.viewport().width()
            self.setColumnHidden(place, lacks)
            taken -= widths[place] if lacks else 0
        for place, width in widths.items():
            head.resizeSection(place, width)

    def _wanted(self, column: int) -> int:
        most, least, metrics = scaling.px(150), scaling.px(84), self.fontMetrics()
        texts = self._rows.widest(column)
        if column == STATE:
            font = chip_font(self.font())
            widest = max((chip_size(font, text).width() for text in texts), default=0)
        else:
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return min(most, max(widest + 2 * scaling.px(CellDelegate.pad) + SPARE, least))
