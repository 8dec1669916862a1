"""Letters that are typed into a table lead to the next row that begins with them, as in a file manager."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.catalog.table_model import Column
from desktop_app.catalog.type_ahead import names_rows, next_beginning
from desktop_app.ui.grid.model import OF_WORDS

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView
    from desktop_app.ui.session import Session

REST_MS = 1000
"""Letters that follow each other sooner are one text; after a rest another one begins."""


class TypeAhead(QObject):
    """Finds the next row in another thread: the column is the one that the list is sorted by, or its first of words."""

    missed = Signal(str)  # a sentence: no row begins so

    def __init__(self, view: GridView, session: Session) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._typed = ""
        self._origin = -1  # the current row when the first of the letters was typed
        self._turn = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        view.grid_model.loaded.connect(self._rows_came)
        self._waits = False  # for all rows to be known

    @property
    def column(self) -> Column | None:
        """The column that is looked into; None where no column of words is shown."""
        model = self._view.grid_model
        sort = model.query.sort or model.table.default_sort
        by_key = {column.key: column for column in model.columns}
        shown = [by_key[key] for key in self._view.shown_columns]
        first = by_key[sort[0][0]] if sort else None
        candidates = [*((first,) if first in shown else ()), *shown]
        return next((column for column in candidates if names_rows(column) and column.key not in OF_WORDS), None)

    def add(self, letters: str) -> None:
        """Add letters to those typed just before, or begin anew, and go to the next row that begins with all of them.

        One letter again and again goes from row to row.
        """
        if not self._rest.isActive() or not self._typed:
            self._typed, self._origin = "", self._view.currentIndex().row()
        if not (self._typed + letters).strip():
            return
        self._typed = (self._typed + letters).lstrip()
        self._rest.start()
        self._find()

    def _rows_came(self) -> None:
        if self._waits and self._view.grid_model.complete:
            self._find()

    def _find(self) -> None:
        model, column = self._view.grid_model, self.column
        self._turn += 1
        self._waits = not model.complete
        if self._waits or column is None or not model.rowCount():
            return
        turn, ids, query, table = self._turn, model.ids, model.query, model.table
        one = len(set(self._typed.casefold())) == 1
        begun = self._typed[0] if one else self._typed
        here = self._view.currentIndex().row() if one else self._origin
        start = (here + 1) % len(ids) if one else max(here, 0)

        def find(conn: sqlite3.Connection) -> int | None:
            try:
                return next_beginning(conn, table, query, ids, column.key, begun, start, lambda: turn != self._turn)
            except sqlite3.OperationalError:
                if turn == self._turn:
                    raise
                return None

        def show(place: int | None) -> None:
            if place is None or turn != self._turn:
                return
            if place < 0:
                said = self.tr("No row's “{column}” begins with “{letters}”.")
                self.missed.emit(said.format(column=column.title, letters=begun))
            else:
                self._view.go_to(place, ids[place])

        self._session.look_up(find, show, line="search")
