"""The row of a file that a record comes from, cell by cell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.catalog.raw_rows import raw_row
from desktop_app.ui import scaling
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import ElidedLabel, ElidedLink, value_label


class SourceRow(QWidget):
    """A link that reads the row when it is asked for: its sheet's id, and its number in the sheet."""

    def __init__(self, session: Session, sheet: int, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet, self._number = sheet, number
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._link = ElidedLink(self.tr("Show the row as the file has it"), "link_source")
        self._link.clicked.connect(self._show)
        self._layout.addWidget(self._link)

    def _show(self) -> None:
        conn = self._session.reader
        found = raw_row(conn, self._sheet, self._number) if conn is not None else None
        pairs = [(head, cell) for head, cell in zip(found.header, found.cells, strict=False)] if found else []
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for place, (head, cell) in enumerate(pair for pair in pairs if pair[1] not in (None, "")):
            name = ElidedLabel(head, role="dim")
            scaling.fix(name, width=112)
            value = value_label(str(cell))
            value.setObjectName("source_cell")
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        said = self.tr("The row as the file has it") if pairs else self.tr("The file's row is not kept")
        self._layout.addWidget(ElidedLabel(said, role="dim"))
        self._layout.addLayout(grid)
        self._link.hide()
