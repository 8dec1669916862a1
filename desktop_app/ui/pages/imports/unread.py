"""The first rows of a sheet that no format fits, as they are written, with a field to choose for each column."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_app.imports.model import UNKNOWN_FORMAT, Question
from desktop_app.ui import scaling
from desktop_app.ui.pages.imports.chips import ActionChips
from desktop_app.ui.pages.imports.mapping import MappingHead
from desktop_app.ui.pages.imports.rows import PreviewColumn, column_tip
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.widgets import Card, label

Index = QModelIndex | QPersistentModelIndex
LEAST, MOST = 110, 240  # widths of a column


class SampleModel(QAbstractTableModel):
    """The rows of a question's sample."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._rows: tuple[tuple[str, ...], ...] = ()
        self.columns: tuple[PreviewColumn, ...] = ()

    def show(self, question: Question) -> None:
        """Show the columns and rows that a question tells of."""
        self.beginResetModel()
        self._rows = question.sample
        self.columns = tuple(
            PreviewColumn("", use.header, column_tip(use, self._voice), use.name, role=use.role or "")
            for use in question.columns
        )
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the sheet's column."""
        named = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns)
        return self.columns[section].title if named and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell as it is written."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


class UnreadTable(Card):
    """Every choice reads the file again; when enough is known, the sheet is recognised."""

    mapped = Signal(str, str)  # the sheet's head, the field it shall be read as

    def __init__(self, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unread_sheet")
        self._chosen = ""
        self.model = SampleModel(voice, self)
        self.view = QTableView(self)
        self.view.setObjectName("table_unread")
        self.view.setAccessibleName(self.tr("First rows of the sheet"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ActionChips(self.view))
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scaling.rows(self.view, 28)
        self.head = MappingHead(voice, self.view)
        self.head.chosen.connect(self._map)
        self.view.setHorizontalHeader(self.head)
        self._says = says = label("", "dim")
        says.setContentsMargins(15, 0, 15, 0)
        says.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 12, 1, 1)
        layout.setSpacing(8)
        layout.addWidget(says)
        layout.addWidget(self.view, 1)

    def show_question(self, question: Question) -> None:
        """Show the sheet that a question is about."""
        unknown = question.code == UNKNOWN_FORMAT
        self._says.setText(
            self.tr("Say below its head what a column is; the file is read again, and asks for less.")
            if unknown
            else self.tr(
                "The first rows, as the file has them. A column that is read as something else is corrected here."
            )
        )
        self.model.show(question)
        self.head.offer(self.model.columns, question.kind)
        for place in range(len(self.model.columns)):
            self.view.setColumnWidth(
                place, max(scaling.px(LEAST), min(self.head.needed_width(place), scaling.px(MOST)))
            )
        box = self.head.box_of(self._chosen)
        self._chosen = ""
        if box is not None:
            QTimer.singleShot(0, box, box.setFocus)

    def _map(self, header: str, field: str) -> None:
        self._chosen = header  # the column keeps the focus when the file was read again
        self.mapped.emit(header, field)
