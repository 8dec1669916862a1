"""The list of the page Renewals: one row a deadline, the nearest first; several can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size
from desktop_app.ui.fitted import Fitted
from desktop_app.ui.grid.model import LEFT, RIGHT, VALUE_ROLE
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.theme import tokens_for

Index = QModelIndex | QPersistentModelIndex
BENEATH_ROLE = Qt.ItemDataRole.UserRole + 9
LEAST_PX = 9  # of letters, in pixels
SPARE = 8  # pixels: digits of one width are wider than the metrics say
NOTICE, SEND, MONEY, OWNER, STATE = range(1, 6)  # columns
NAME, SHORT = 160, 120  # pixels that a contract's name has, and has at least
ROW, TWO_LINES = 30, 48  # the height of a row at normal size, and of one with a second line


class RenewalsModel(QAbstractTableModel):
    """Deadlines as they are written; a cell is written when it is first seen."""

    def __init__(self, text: Text, heads: Sequence[str], nobody: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text, self._heads = text, tuple(heads)
        self._nobody = nobody  # what is said where a contract has no owner
        self._state: Callable[[Row], tuple[str, str]] = lambda row: (row.state, "neutral")
        self._written: dict[int, tuple[str, ...]] = {}
        self.rows: tuple[Row, ...] = ()
        self.beneath: tuple[int, ...] = ()  # columns that are written beneath the name: they have no room beside it

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
            return self._row(index.row())[index.column()]
        if role == BENEATH_ROLE and index.column() == 0:
            return " · ".join(self._row(index.row())[column] for column in self.beneath)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and self.beneath:
            cells = (0, *self.beneath) if index.column() == 0 else (index.column(),)
            return "\n".join(self._row(index.row())[column] for column in cells)
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

    def _row(self, place: int) -> tuple[str, ...]:
        if place not in self._written:
            self._written[place] = self.cells(self.rows[place])
        return self._written[place]

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
        if column in (NOTICE, SEND):
            return (self._text.date("2026-09-28"), self._text.date("2026-12-28"), self._text.date("2026-05-28"))
        if column == MONEY:
            by_codes: dict[tuple[str, ...], Row] = {}
            for row in self.rows:
                codes, most = tuple(row.renewal.stakes), max(row.renewal.stakes.values(), default=0)
                other = by_codes.get(codes)
                if other is None or most > max(other.renewal.stakes.values(), default=0):
                    by_codes[codes] = row
            return map(self._stake, by_codes.values())
        if column == OWNER:
            return (self._nobody, *sorted({row.renewal.owner or "" for row in self.rows}, key=len)[-3:])
        if column == STATE:
            last: dict[tuple[str, str], Row] = {(row.state, row.renewal.decision or ""): row for row in self.rows}
            return (self._state(row)[0] for row in last.values())
        return ()


class StateDelegate(CellDelegate):
    """Paints the state of a deadline as a chip, whose colour the model knows, and what stands beneath a name."""

    def _kind(self, index: Index) -> str:
        return "chip" if index.column() == STATE else "text"

    def _state(self, index: Index) -> str:
        return str(index.data(VALUE_ROLE))

    def _words(
        self, painter: QPainter, room: QRect, text: str, kind: str, index: Index, option: QStyleOptionViewItem
    ) -> None:
        beneath = index.data(BENEATH_ROLE)
        if not beneath:
            super()._words(painter, room, text, kind, index, option)
            return
        small = QFont(option.font)
        small.setPixelSize(max(LEAST_PX, small.pixelSize() - 1))
        lines = QFontMetrics(small)
        first, second = option.fontMetrics.height(), lines.height()
        top = room.y() + (room.height() - first - second) // 2
        super()._words(painter, QRect(room.x(), top, room.width(), first), text, kind, index, option)
        painter.setFont(small)
        painter.setPen(QPen(QColor(tokens_for(option.widget).dim)))
        shown = lines.elidedText(beneath, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), top + first, room.width(), second), int(LEFT.value), shown)


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
        self._leave_out(self._widths, self.viewport().width())
        for place, width in self._widths.items():
            head.resizeSection(place, width)

    def _leave_out(self, widths: Mapping[int, int], room: int) -> None:
        """Leave out the day to send by and the owner, which the pane has; then write the others beneath the name."""
        taken, hidden = sum(widths.values()), set[int]()
        for place in (SEND, OWNER):
            if taken + scaling.px(NAME) > room:
                hidden.add(place)
                taken -= widths[place]
        beneath: tuple[int, ...] = ()
        for place in (NOTICE, MONEY, STATE):
            if taken + scaling.px(NAME if beneath else SHORT) > room:
                beneath = (*beneath, place)
                taken -= widths[place]
        for place in widths:
            self.setColumnHidden(place, place in hidden or place in beneath)
        if beneath != self._rows.beneath:
            self._rows.beneath = beneath
            scaling.rows(self, TWO_LINES if beneath else ROW)
            self.viewport().update()

    def _wanted(self, column: int) -> int:
        most, least, metrics = scaling.px(150), scaling.px(84), self.fontMetrics()
        texts = self._rows.widest(column)
        if column == STATE:
            font = chip_font(self.font())
            widest = max((chip_size(font, text).width() for text in texts), default=0)
        else:
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return min(most, max(widest + 2 * scaling.px(CellDelegate.pad) + SPARE, least))
