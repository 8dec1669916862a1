"""What stands on the page before anything was imported: which files are understood, and how to begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.widgets import Card, button, hairline, label

WIDTH = 640


class Teaching(QWidget):
    """A card in the middle: drop files, the kinds that are known, and two ways to begin."""

    def __init__(self, choose: Callable[[], object], demo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imports_empty")
        card = Card(self)
        scaling.fix(card, width=WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(8)
        inner.addWidget(label(self.tr("Drop spreadsheets anywhere on this window"), "section"))
        inner.addWidget(self._words(self.tr("Excel, OpenDocument, CSV and TSV files, one or many, or a whole folder.")))
        inner.addSpacing(4)
        inner.addLayout(self._kinds())
        inner.addSpacing(4)
        inner.addWidget(
            self._words(
                self.tr("You see what a file would do before anything is written, and every import can be undone.")
            )
        )
        inner.addSpacing(4)
        inner.addLayout(self._buttons(choose, demo))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _words(self, text: str) -> QWidget:
        words = label(text, "dim")
        words.setWordWrap(True)
        scaling.at_least(words, width=WIDTH - 50)
        return words

    def _buttons(self, choose: Callable[[], object], demo: Callable[[], object]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(button(self.tr("Choose files…"), "empty_choose_files", choose))
        line.addWidget(button(self.tr("Open the demo company"), "action_open_demo", demo, role="link"))
        line.addStretch(1)
        return line

    def _kinds(self) -> QGridLayout:
        kinds = (
            (self.tr("Seats"), self.tr("GitHub Copilot, Microsoft 365 Copilot, ChatGPT, Claude, Cursor and others")),
            (self.tr("Spend"), self.tr("FOCUS and cloud cost data, ledgers, card statements, expenses")),
            (self.tr("People"), self.tr("a list of staff with their leaving dates")),
            (self.tr("Subscriptions"), self.tr("your own tracker of contracts, in your own columns")),
            (self.tr("Rates"), self.tr("exchange rates by day")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (kind, text) in enumerate(kinds):
            grid.addWidget(hairline(), 2 * place, 0, 1, 2)
            grid.addWidget(label(kind, "strong"), 2 * place + 1, 0)
            grid.addWidget(label(text, "dim"), 2 * place + 1, 1)
        grid.addWidget(hairline(), 2 * len(kinds), 0, 1, 2)
        return grid
