"""The list of questions: ids from the catalog's findings table, rows fetched a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.catalog import tables
from desktop_app.ui.words import word

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
PAGE = 32  # rows fetched at once: more than are in sight, and painting waits for them


class QuestionModel(QAbstractListModel):
    """Questions of the current filter, weightiest first; `said` gives a sentence in the window's language."""

    def __init__(self, said: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._conn: Any = None
        self._query: tables.Query | None = None
        self._ids: Sequence[int] = ()
        self._rows: dict[int, dict[str, object]] = {}

    def load(self, conn: Any, query: tables.Query) -> None:
        """Read the ids that the query finds; None for the connection empties the list."""
        self.beginResetModel()
        self._conn, self._query, self._rows = conn, query, {}
        self._ids = tables.ids(conn, "findings", query) if conn is not None else ()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the questions."""
        return 0 if parent.isValid() else len(self._ids)

    def id_at(self, row: int) -> int | None:
        """Give the id of the question at a place."""
        return int(self._ids[row]) if 0 <= row < len(self._ids) else None

    def place_of(self, finding: int) -> int:
        """Give the place of a question, -1 where the filter leaves it out."""
        return next((place for place, other in enumerate(self._ids) if other == finding), -1)

    def row(self, place: int) -> dict[str, object]:
        """Give one question's row, fetching those around it; empty where it is gone."""
        finding = self.id_at(place)
        if finding is None or self._query is None:
            return {}
        if finding not in self._rows:
            start = place - place % PAGE
            around = list(self._ids[start : start + PAGE])
            for row in tables.page(self._conn, "findings", self._query, around):
                self._rows[int(str(row["id"]))] = row
        return self._rows.get(finding, {})

    def question(self, row: Mapping[str, object]) -> str:
        """Give what a row asks, in the window's language."""
        asked = row.get("question")
        return self._said(asked) if isinstance(asked, str) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the question as text, for a screen reader with its state, and the whole row to the painter."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.question(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.question(row)}, {word(row.get('status', ''), 'status')}"
        return None
