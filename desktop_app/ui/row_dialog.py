"""Any row of an imported file as it was read, and what became of it: also of one that made no record."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.catalog.raw_rows import RawRow, file_names, rows_named
from desktop_app.imports.staging_said import said_where
from desktop_app.ui import scaling
from desktop_app.ui.form_dialog import FormDialog
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLabel, label, value_label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

LAST = 2**31 - 1  # row that a field of Qt takes: no sheet has so many


class RowDialog(FormDialog):
    """Asks for a file and the number of a row, and shows the row below them; it stays open for the next."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            "row_of_file",
            self.tr("Row of an imported file"),
            self.tr("As the file has it, and why it is no record where it is none."),
            self.tr("Show the row"),
            parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._text = Text(session.locale)
        self.files = QComboBox()
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(1, LAST, self.number))
        self.take(self.tr("File"), "row_file", self.files)
        self.take(self.tr("Row"), "row_number", self.number)
        self.found = Scrolled(title=self.tr("The row as the file has it"), name="row_found")
        scaling.at_least(self.found, height=180)
        self._column.addWidget(self.found, 1)
        session.look_up(file_names, self.files.addItems)

    def accept(self) -> None:
        """Show the row, and stay."""
        file, number = self.files.currentText(), self.number.text()
        if file and number:
            self._session.look_up(lambda conn: _rows(conn, file, int(number)), self.show_rows)

    def show_rows(self, rows: Sequence[RawRow]) -> None:
        """Show what the sheets of the file have in that row."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        if not rows:
            column.addWidget(label(self.tr("No sheet of this file has such a row."), "dim"))
        for row in rows:
            became = word(row.action) if row.action else ""
            why = self._text.said(said_where(row.reason)) if row.reason else ""
            heading = label("  ·  ".join(filter(None, (row.sheet, became, why))), "section")
            heading.setWordWrap(True)
            column.addWidget(heading)
            column.addLayout(_cells(row))
        column.addStretch(1)
        self.found.setWidget(body)


def _rows(conn: sqlite3.Connection, file: str, number: int) -> list[RawRow]:
    """Return the row as the newest import of the file has it, of each of its sheets."""
    found = rows_named(conn, file, number)
    return [row for operation, row in found if operation == found[0][0]]


def _cells(row: RawRow) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for place, cell in enumerate(row.cells):
        if cell not in (None, ""):
            head = ElidedLabel(row.header[place] if place < len(row.header) else "", role="dim")
            scaling.fix(head, width=140)
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value_label(str(cell)), place, 1)
    return grid


def ask(window: MainWindow) -> None:
    """Open the dialog; there is nothing to ask without a catalog."""
    if window.session.catalog is not None:
        RowDialog(window.session, window).open()
