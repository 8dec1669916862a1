"""A table of rows that are computed, not listed: figures by month, balances. A cell leads to what is behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from desktop_app.catalog.tables import NUMBERS, Column
from desktop_app.ui import scaling
from desktop_app.ui.fitted import Fitted
from desktop_app.ui.focus import Framed
from desktop_app.ui.grid import copying
from desktop_app.ui.grid.model import LEFT, RIGHT, ROW_ROLE, VALUE_ROLE, write_cell
from desktop_app.ui.grid.paint import PAD, SUM, CellDelegate, strong
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.theme import BODY_PX
from desktop_app.ui.words import word

Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, Any]
TIGHT, TIGHTEST = 4, 3  # pixels beside a cell's text where room is short
NAME = 130  # pixels that the first column has at least


class RowsModel(QAbstractTableModel):
    """Rows as mappings from a column's key to its value; amounts are micro-units, their currency is in the row.

    Amounts of a `plain` column are whole and without a currency; `brief` writes them as 12.3k where room is short.
    """

    def __init__(self, text: Text, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.plain: frozenset[str] = frozenset()
        self.brief = False

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row], plain: frozenset[str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self.rows, self.plain = tuple(columns), tuple(rows), plain
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def written(self, row: Row, column: Column, *, brief: bool = False) -> str:
        """Write a cell as it is shown."""
        value = row.get(column.key)
        if column.type == "money" and value == 0:
            return DASH
        if column.type == "money" and column.key in self.plain and isinstance(value, int):
            return self._text.brief(value) if brief else self._text.money(value, "", whole=True)
        return write_cell(self._text, column, row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell as text, its alignment, its tooltip, its raw value or the whole row."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.written(row, column, brief=self.brief)
        if role == Qt.ItemDataRole.ToolTipRole:
            return write_cell(self._text, column, row) if column.key in self.plain else row.get(f"{column.key}_tip")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.type in NUMBERS else LEFT
        if role == ROW_ROLE:
            return row
        return row.get(column.key) if role == VALUE_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.type in NUMBERS else LEFT
        return None


def head_font(base: QFont) -> QFont:
    """Return the font of heads over rows in a base font: as large as the style sheet's, whatever the zoom rounds to."""
    made, size = strong(base), base.pixelSize()
    made.setPixelSize(size - 1 if size >= BODY_PX else max(9, size))
    return made


class RowsView(Fitted, Framed, QTableView):
    """`opened` gives the place of a row and the key of a column, by click or Enter; `chosen` the current row."""

    opened = Signal(int, str)
    chosen = Signal(int)

    def __init__(self, name: str, title: str, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel(text, self)
        self.may_go: tuple[str, ...] = ()  # columns left out where room is short, in this order
        self.stretched = 0  # the column that takes what the others leave
        self._measured: dict[bool, list[int]] = {}
        self.setModel(self.rows_model)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        scaling.rows(self, 28)
        scaling.at_least(self, height=120)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(36)
        head.setDefaultAlignment(LEFT)
        self.clicked.connect(self._clicked)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row], *, plain: frozenset[str] = frozenset()) -> None:
        """Show rows; the current one stays current where it is still there."""
        before = self.currentIndex()
        place = (before.row(), before.column())
        for number in range(self.rows_model.columnCount()):
            self.showColumn(number)
        self.rows_model.show_rows(columns, rows, plain)
        self._measured.clear()
        self.fit()
        if 0 <= place[0] < len(rows) and 0 <= place[1] < len(columns):
            self.setCurrentIndex(self.rows_model.index(*place))
        elif rows:
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def current(self) -> int:
        """Return the place of the current row, -1 where there is none."""
        return self.currentIndex().row()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(current.row())

    # Opening ---------------------------------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row(), self.rows_model.columns[index.column()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on by Enter, copy by Ctrl+C; everything else as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a cell leads on."""
        super().mouseMoveEvent(event)
        on = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the table's menu, by the right button or the menu key."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return what can be done with the table."""
        menu = QMenu(self)
        menu.setObjectName(f"menu_{self.objectName()}")
        menu.addAction(self.tr("Show what is behind it"), lambda: self._open(self.currentIndex()))
        menu.addAction(self.tr("Copy cells"), self.copy)
        menu.addAction(self.tr("Choose all cells"), self.selectAll)
        for action in menu.actions():
            action.setEnabled(bool(self.rows_model.rows))
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet program pastes them, exact to the micro-unit."""
        chosen = self.selectedIndexes()
        model = self.rows_model
        columns = [model.columns[place] for place in sorted({index.column() for index in chosen})]
        rows = [model.rows[place] for place in sorted({index.row() for index in chosen})]

        def words(row: Row, column: Column) -> str:
            return word(row.get(column.key), column.key)

        if rows:
            QGuiApplication.clipboard().setMimeData(copying.clipboard(columns, rows, words))

    # Room ------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Measure the columns anew in letters of another size."""
        if event.type() == QEvent.Type.FontChange:
            self._measured.clear()
        super().changeEvent(event)

    def fit(self) -> None:
        """Show every column whole: where room is short closer together, then with brief amounts, then without some."""
        model = self.rows_model
        if not model.columns:
            return
        room, least = self.viewport().width(), self.horizontalHeader().minimumSectionSize()
        briefly = bool(model.plain)
        for pad, brief in ((PAD, False), (TIGHT, False), (TIGHT, briefly), (TIGHTEST, briefly)):
            widths = [max(width + 2 * scaling.px(pad) + 1, least) for width in self._widths(brief=brief)]
            lacking = self._least(widths) - room
            if lacking <= 0:
                break
        model.brief = brief
        self._set_pad(pad)
        keys = [column.key for column in model.columns]
        for key in filter(keys.__contains__, self.may_go):
            place = keys.index(key)
            self.setColumnHidden(place, lacking > 0)
            if lacking > 0:
                lacking -= widths[place]
                widths[place] = 0
        flexible = widths[0] if not self.stretched else scaling.px(NAME)
        widths[self.stretched] = max(flexible, room - (sum(widths) - widths[self.stretched]))
        for place, width in enumerate(widths):
            if width:
                self.setColumnWidth(place, width)
        self.viewport().update()

    def _set_pad(self, pad: int) -> None:
        head, tight = self.horizontalHeader(), pad < PAD
        self._delegate.pad = pad
        if bool(head.property("tight")) != tight:
            head.setProperty("tight", tight)
            head.style().unpolish(head)
            head.style().polish(head)

    def _least(self, widths: Sequence[int]) -> int:
        """Return the room that is needed where the flexible column is as narrow as it may be."""
        return sum(widths) - (max(0, widths[self.stretched] - scaling.px(NAME)) if self.stretched else 0)

    def _widths(self, *, brief: bool) -> list[int]:
        """Return the width of each column's texts; measured once, for there may be thousands of rows."""
        if brief not in self._measured:
            self._measured[brief] = self._measure(brief=brief)
        return list(self._measured[brief])

    def _measure(self, *, brief: bool) -> list[int]:
        model, metrics = self.rows_model, {False: self.fontMetrics(), True: QFontMetrics(strong(self.font()))}
        head, found = QFontMetrics(head_font(self.font())), []
        for place, column in enumerate(model.columns):
            chip = 16 if column.type == "chip" else 0
            texts = (
                metrics[bool(row.get(SUM))].horizontalAdvance(model.written(row, column, brief=brief))
                for row in model.rows
            )
            wide = max(max(texts, default=0) + chip, head.horizontalAdvance(column.title))
            most = scaling.px(column.width) if column.type in ("text", "link") else wide
            found.append(max(min(wide, most), scaling.px(NAME) if place == 0 else 0))
        return found
