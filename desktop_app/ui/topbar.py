"""The bar at the top of the window: the search, undo and redo, the review list, and the import."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.ui import commands, scaling
from desktop_app.ui.overflow import Overflow
from desktop_app.ui.searching import SearchField
from desktop_app.ui.widgets import PrimaryButton, button

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


class TopBar(QFrame):
    """What can be done on every page; buttons without room stand in a menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setProperty("role", "topbar")
        scaling.fix(self, height=48)
        self.search = SearchField(window.session, partial(commands.offered, window))
        self.search.record_chosen.connect(window.go_to_record)
        scaling.between(self.search, 170, 380)
        self.undo_button = button("", "action_undo", window.undo, icon="ph.arrow-counter-clockwise", role="tool",
                                  tip=self.tr("Undo"))  # fmt: skip
        self.redo_button = button("", "action_redo", window.redo, icon="ph.arrow-clockwise", role="tool",
                                  tip=self.tr("Redo"))  # fmt: skip
        for made in (self.undo_button, self.redo_button):
            scaling.fix(made, width=46)
        self.export_button = button(self.tr("Export review list"), "action_export", window.export_review,
                                    icon="ph.export", tip=self.tr("Write the questions to Excel (Ctrl+E)"))  # fmt: skip
        self.import_button = PrimaryButton(self.tr("Import…"), icon="ph.download-simple")
        self.import_button.setObjectName("action_import")
        self.import_button.setToolTip(self.tr("Choose spreadsheets to import, or drop them anywhere (Ctrl+O)"))
        self.import_button.clicked.connect(lambda _checked=False: window.choose_files())
        row = Overflow("top")
        for widget in (self.undo_button, self.redo_button, self.export_button, self.import_button):
            row.add(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 100)
        layout.addStretch(1)
        layout.addWidget(row)
