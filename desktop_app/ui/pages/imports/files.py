"""The files that were dropped together, each with its state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.pages.imports.queue import Entry, State
from desktop_app.ui.widgets import Card, ElidedLabel, button

WORDS = {
    State.READING: ("reading", "neutral"),
    State.READY: ("ready", "neutral"),
    State.ASKS: ("question", "warn"),
    State.FAILED: ("not read", "bad"),
    State.IMPORTING: ("importing", "accent"),
    State.IMPORTED: ("imported", "good"),
    State.UNDONE: ("undone", "neutral"),
}


class FileList(Card):
    """The queue at the left of the preview; only there when more than one file waits."""

    selected = Signal(int)
    import_all = Signal()
    left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_files")
        scaling.fix(self, width=216)
        self.list = QListWidget(self)
        self.list.setObjectName("list_files")
        self.list.setAccessibleName(self.tr("Files to import"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self.selected)
        self.all = QPushButton(self.tr("Import all that are ready"), self)
        self.all.setObjectName("action_import_all")
        self.all.clicked.connect(self.import_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.all)
        layout.addWidget(
            button(self.tr("Leave this file out"), "action_leave_file_out", self.left_out.emit, role="small")
        )

    def show_entries(self, entries: Sequence[Entry], current: int) -> None:
        """Show every file with its state."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in entries:
                line = self._line(entry)
                item = QListWidgetItem()
                item.setToolTip(f"{entry.path}\n{entry.error}".strip())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {self.tr(WORDS[entry.state][0])}")
                item.setSizeHint(QSize(40, line.sizeHint().height()))
                self.list.addItem(item)
                self.list.setItemWidget(item, line)
            self.list.setCurrentRow(current)
        ready = sum(entry.state is State.READY for entry in entries)
        self.all.setVisible(ready > 1)
        self.all.setText(self.tr("Import all {n} ready files").format(n=ready))
        self.setVisible(len(entries) > 1)

    def _line(self, entry: Entry) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(3)
        layout.addWidget(ElidedLabel(entry.name, line))
        word, state = WORDS[entry.state]
        layout.addWidget(Chip(self.tr(word), state))
        return line
