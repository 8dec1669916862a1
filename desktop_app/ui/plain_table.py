"""A table of rows that are read at once: whole rows are chosen, nothing is typed into it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.focus import Framed
from desktop_app.ui.grid.model import LEFT
from desktop_app.ui.grid.paint import CellDelegate

ROW = 30


class PlainTable(Framed, QTableView):
    """Moves by J or the arrows; another letter is passed on as `key`."""

    key = Signal(str)

    def __init__(self, name: str, title: str, parent: QWidget | None = None, *, many: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.choose_many(many=many)
        self.verticalHeader().hide()
        scaling.rows(self, ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(LEFT)

    def choose_many(self, *, many: bool) -> None:
        """Let several rows be chosen at once, or one."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)

    def chosen_rows(self) -> list[int]:
        """Return the places of the chosen rows, in their order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by J, and pass other letters on; the table's own search by letters is off."""
        text = event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and len(text) == 1 and text.isalpha():
            if text == "J":
                self.step(1)
            else:
                self.key.emit(text)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next row, or the one before."""
        place = min(max(self.currentIndex().row() + by, 0), self.model().rowCount() - 1)
        if place >= 0:
            self.selectRow(place)
