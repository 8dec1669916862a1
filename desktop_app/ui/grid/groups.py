"""A table grouped by a column: each value with its rows and what they add up to; a group leads to its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.catalog import tables
from desktop_app.ui import scaling
from desktop_app.ui.focus import Framed
from desktop_app.ui.grid.model import LEFT, RIGHT
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.lists import shown_table
from desktop_app.ui.session import Session
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.words import word

SPARE = 28  # pixels: tabular digits are wider than the metrics say
MOST = 2_000  # groups that are shown; the largest


class GroupsView(Framed, QTableView):
    """Groups of one list; `opened` gives the value of a group, None for the rows without one."""

    opened = Signal(object)

    def __init__(self, name: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = shown_table(name)
        self._session = session
        self._text = Text(session.locale)
        self._turn = 0
        self.groups: Sequence[tables.Group] = ()
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setObjectName(f"groups_{name}")
        self.setAccessibleName(self.tr("{list}, grouped").format(list=self._table.title))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(CellDelegate(self))
        self.horizontalHeader().setDefaultAlignment(LEFT)
        self.verticalHeader().hide()
        scaling.rows(self, 30)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def group(self, column: str, query: tables.Query) -> None:
        """Show the rows of a query by the values of a column."""
        self._turn += 1
        turn, table = self._turn, self._table
        amount = table.amounts[0].key if table.amounts else ""

        def show(found: Sequence[tables.Group]) -> None:
            if turn == self._turn:
                self._show(column, found)

        self._session.look_up(lambda conn: tables.groups(conn, table, column, query, amount), show)

    def _show(self, column: str, found: Sequence[tables.Group]) -> None:
        self.groups = found[:MOST]
        by = self._table.column(column)
        heads = [by.title, self.tr("Rows"), *([self._table.amounts[0].title] if self._table.amounts else [])]
        self._rows.clear()
        for place, head_text in enumerate(heads):  # made here: Qt's own would be gone, and Python not know it
            item = QStandardItem(head_text)
            item.setTextAlignment(RIGHT if place else LEFT)
            self._rows.setHorizontalHeaderItem(place, item)
        for group in self.groups:
            name = DASH if group.value in (None, "") else self._named(by, group.value)
            amounts = "  ·  ".join(self._text.money(total, code) for code, total in sorted(group.sums.items()))
            cells = [name, self._text.number(group.count), *([amounts or DASH] if self._table.amounts else [])]
            items = [QStandardItem(cell) for cell in cells]
            for place, item in enumerate(items):
                item.setTextAlignment(RIGHT if place else LEFT)
            self._rows.appendRow(items)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in range(1, len(heads)):
            head.resizeSection(place, self.sizeHintForColumn(place) + SPARE)

    def _named(self, column: tables.Column, value: object) -> str:
        if column.type == "date":
            return self._text.date(str(value))
        return word(value, column.key) if column.type in ("chip", "bool") else str(value)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.groups):
            self.opened.emit(self.groups[index.row()].value)
