"""What was imported so far: a line a file, each with its counts and a button that takes it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.text import UNBROKEN
from desktop_app.ui.widgets import Card, ElidedLabel, hairline

SHOWN = 200


class ImportsList(Card):
    """Imports, newest first."""

    undo = Signal(object)  # the operation's id
    save_rejected = Signal(object, str)  # the operation's id, the file's name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_imports")
        self.setAccessibleName(self.tr("Imports so far"))
        self._scroll = Scrolled(title=self.accessibleName(), parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.addWidget(self._scroll)

    def show_imports(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Show imports as texts: name, when, rows, amounts, state, and the operation to undo."""
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(16, 0, 16, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        heads = (self.tr("File"), self.tr("When"), self.tr("Rows"), self.tr("Amounts kept"), "", "")
        for column, title in enumerate(heads):
            head = QLabel(title, body)
            head.setProperty("role", "head")
            scaling.fix(head, height=30)
            if column == 3:
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(head, 0, column)
        grid.addWidget(hairline(body), 1, 0, 1, 6)
        for place, row in enumerate(rows[:SHOWN]):
            self._add(grid, body, 2 + 2 * place, row)
        grid.setColumnStretch(0, 6)
        grid.setColumnStretch(2, 5)
        grid.setRowStretch(2 + 2 * len(rows), 1)
        self._scroll.setWidget(body)

    def _add(self, grid: QGridLayout, body: QWidget, line: int, row: Mapping[str, str]) -> None:
        for column, key in enumerate(("file", "when", "rows", "amounts")):
            label: QLabel = ElidedLabel(row[key], body) if key == "file" else QLabel(row[key], body)
            sums = row[key].count(" · ") if key == "amounts" else 0
            scaling.at_least(label, height=38 + 12 * sums)
            if key == "amounts":
                label.setText(row[key].replace(" · ", "\n"))  # a sum a line: none is cut
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if key == "rows":  # two lines where the window is narrow, each count in one
                label.setText(" · ".join(part.replace(" ", UNBROKEN) for part in row[key].split(" · ")))
                label.setWordWrap(True)
            if key in ("when", "rows"):
                label.setProperty("role", "dim")
            grid.addWidget(label, line, column)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if row["operation"] and row["rejected"]:
            save = QPushButton(self.tr("Rejected rows…"), body)
            save.setObjectName("action_save_rejected_of")
            save.setProperty("role", "small")
            save.setToolTip(self.tr("Save them with their reasons as a spreadsheet, mend it there and import it."))
            save.setAccessibleName(self.tr("Save the rejected rows of {file}").format(file=row["file"]))
            save.clicked.connect(partial(self._save_rejected, row["operation"], row["file"]))
            grid.addWidget(save, line, 4, right)
        if row["operation"]:
            undo = QPushButton(self.tr("Undo"), body)
            undo.setObjectName("action_undo_import")
            undo.setProperty("role", "small")
            undo.setAccessibleName(self.tr("Undo the import of {file}").format(file=row["file"]))
            undo.clicked.connect(partial(self._undo, row["operation"]))
            grid.addWidget(undo, line, 5, right)
        else:
            grid.addWidget(Chip(self.tr("undone"), "neutral"), line, 5, right)
        grid.addWidget(hairline(body), line + 1, 0, 1, 6)

    def _undo(self, operation: str, _checked: bool = False) -> None:
        self.undo.emit(int(operation))

    def _save_rejected(self, operation: str, file: str, _checked: bool = False) -> None:
        self.save_rejected.emit(int(operation), file)
