"""The items of a round as a table: what is asked, whose answer it is, what was answered, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.review.agendas import NOBODY, Item
from desktop_app.ui import scaling
from desktop_app.ui.grid.model import LEFT
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.words import word

ROOMY, NARROW = 620, 360  # pixels at normal size: a narrower table has no room for owners, and for states
Index = QModelIndex | QPersistentModelIndex


class AgendaModel(QAbstractTableModel):
    """Rows of a round, in its order; columns: what, owner, state, answer, came of it."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.items: tuple[Item, ...] = ()
        self._heads = (
            self.tr("What"), self.tr("Owner"), self.tr("State"), self.tr("Answer"), self.tr("What came of it"),
        )  # fmt: skip

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's head."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if 0 <= section < len(self._heads) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return a cell's text; the tooltip has it whole."""
        if not index.isValid() or not 0 <= index.row() < len(self.items):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(self.items[index.row()], index.column())
        return LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _cell(self, item: Item, column: int) -> str:
        if column == 0:
            return self._text.dates_in(item.text)
        if column == 1:
            return ", ".join(self.tr("No owner") if owner == NOBODY else owner for owner in item.owners)
        if column == 2:
            return word(item.state)
        if column == 3:
            return self._answer(item)
        return self._text.dates_in(item.came) if item.came else DASH

    def _answer(self, item: Item) -> str:
        """The answer that holds and its day; of a question that was asked again also when, and what held before."""
        day = self._text.date(item.answered_on) if item.answered_on else ""
        parts = [", ".join(part for part in (self._text.dates_in(item.answer or ""), day) if part)]
        if item.asked_again_on:
            parts.append(self.tr("asked again on {day}").format(day=self._text.date(item.asked_again_on)))
        if (earlier := item.earlier) is not None:
            words = self.tr("earlier: {answer}, {day}")
            parts.append(words.format(answer=self._text.dates_in(earlier.text), day=self._text.date(earlier.on)))
        return " · ".join(filter(None, parts)) or DASH


class AgendaTable(PlainTable):
    """`opened` gives the id of the row that was activated."""

    opened = Signal(object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("table_agenda", "", parent)
        self.setAccessibleName(self.tr("What is asked in this round"))
        self._rows = AgendaModel(text, self)
        self.setModel(self._rows)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in ((1, 112), (2, 84), (3, 130), (4, 150)):
            head.resizeSection(place, scaling.px(width))
        self.activated.connect(lambda index: self.opened.emit(self._rows.items[index.row()].id))

    def show_items(self, items: Sequence[Item], *, many: bool) -> None:
        """Show the items of a round; `many`: several can be chosen, to be answered at once."""
        self._rows.show_items(items)
        self.choose_many(many=many)
        self.setColumnHidden(3, not any(item.answer or item.asked_again_on for item in items))
        self.setColumnHidden(4, many or not any(item.came for item in items))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the owners, who stand above, and then the states where a question would have no room."""
        super().resizeEvent(event)
        for place, least in ((1, ROOMY), (2, NARROW)):
            self.setColumnHidden(place, self.viewport().width() < scaling.px(least))

    def chosen(self) -> list[int]:
        """Return the ids of the chosen rows."""
        return [self._rows.items[place].id for place in self.chosen_rows()]
