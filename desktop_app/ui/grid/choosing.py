"""The rows that are chosen in a table, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.catalog import tables

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView
    from desktop_app.ui.session import Session

ADDING_MS = 120
FEWEST = 2


def chosen_rows(view: GridView) -> list[range]:
    """Give the chosen rows as spans, in the order of the table: a million rows are one span."""
    if view.selectionModel() is None:
        return []
    spans = sorted((part.top(), part.bottom() + 1) for part in view.selectionModel().selection().toList())
    merged: list[range] = []
    for start, stop in spans:
        if merged and start <= merged[-1].stop:
            merged[-1] = range(merged[-1].start, max(merged[-1].stop, stop))
        else:
            merged.append(range(start, stop))
    return merged


class AddingUp(QObject):
    """Counts the chosen rows of a view and adds their amounts up, by currency, once choosing has come to rest."""

    added_up = Signal(int, object)  # how many rows are chosen, and their amounts by currency

    def __init__(self, view: GridView, session: Session) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self.all_wanted = False  # all rows were to be chosen before all were known
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ADDING_MS)
        self._rest.timeout.connect(self._add_up)

    def begin(self) -> None:
        """Add up in a while, from now."""
        self._rest.start()

    def _add_up(self) -> None:
        spans, model = chosen_rows(self._view), self._view.grid_model
        count = sum(map(len, spans))
        shown = next((c for p, c in enumerate(model.columns) if c in model.table.amounts and self._view.shows(p)), None)
        if count < FEWEST or shown is None:
            self.added_up.emit(count, {})
            return
        if self.all_wanted:  # added up when all are known
            return
        ids = None if count == model.rowCount() else [number for span in spans for number in model.ids_in(span)]
        query, table = model.query, model.table

        def show(found: dict[str, int]) -> None:
            if chosen_rows(self._view) == spans:
                self.added_up.emit(count, found)

        self._session.look_up(lambda conn: tables.sums(conn, table, query, shown.key, ids), show)
