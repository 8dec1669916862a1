"""What a person has in sight and in hand in the table of rows: it stays when other rows take the place of the first."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from desktop_app.ui.pages.imports.rows import PAGE, RowsModel


class Place:
    """Where a table is scrolled to, how wide its columns are, and which rows are chosen, by their numbers."""

    def __init__(self, view: QTableView, model: RowsModel) -> None:
        self._view, self._model = view, model
        self._columns = [column.title for column in model.columns]
        self._widths = [view.columnWidth(place) for place in range(len(self._columns))]
        self._scrolled = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
        current = view.currentIndex()
        self._current = self._number(current.row()), current.column()
        self._chosen = {self._number(index.row()) for index in view.selectionModel().selectedRows()}

    def _number(self, place: int) -> int | None:
        row = self._model.row(place) if place >= 0 else None
        return row.row if row is not None else None

    def restore(self) -> None:
        """Put the table back to it, as far as the same columns and rows are there."""
        same = [column.title for column in self._model.columns] == self._columns
        for column, width in enumerate(self._widths if same else ()):
            self._view.setColumnWidth(column, width)
        selection = self._view.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        for place in range(min(self._model.rowCount(), PAGE)):
            number = self._number(place)
            if number is not None and number == self._current[0]:
                selection.setCurrentIndex(self._model.index(place, self._current[1]), flags.NoUpdate)
            if number in self._chosen:
                selection.select(self._model.index(place, 0), flags.Select | flags.Rows)
        self._view.updateGeometries()
        if same:
            self._view.horizontalScrollBar().setValue(self._scrolled[0])
        self._view.verticalScrollBar().setValue(self._scrolled[1])
