"""A table that may have a million rows: what Qt would do row by row is left out."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.focus import Framed

FEW = 256
"""Rows that are looked through for what begins with a letter that is typed."""


class LongTable(Framed, QTableView):
    """Its head knows of no chosen rows: painting it would ask every one of them whether it can be chosen."""

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Show a model; the head has a selection of its own, which stays empty."""
        super().setModel(model)
        self._leave_head_out()

    def setHorizontalHeader(self, head: QHeaderView) -> None:  # noqa: N802
        """Take another head."""
        super().setHorizontalHeader(head)
        self._leave_head_out()

    def _leave_head_out(self) -> None:
        if self.model() is not None:
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model(), self))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Go to the row that begins with a letter, where there are few: every row would be read until one does."""
        if self.model() is not None and self.model().rowCount() <= FEW:
            super().keyboardSearch(search)
