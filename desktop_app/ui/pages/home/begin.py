"""How to begin: shown on Home when no catalog is open, or when it is empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.page import WindowApi
from desktop_app.ui.widgets import Card, label


class Begin(QWidget):
    """Three ways: drop files, open the demo, open a catalog."""

    def __init__(self, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("begin")
        self._title = label("", "page")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label("", "dim")
        self._text.setWordWrap(True)
        scaling.at_least(self._text, width=560)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addStretch(1)
        for name, title, text, action, act in (
            (
                "begin_import",
                self.tr("Drop spreadsheets here"),
                self.tr("Seat reports, invoices, a ledger, a card export, a list of people or your tracker. "
                        "You see what would be imported before anything is written."),
                self.tr("Choose files…"),
                window.choose_files,
            ),
            (
                "begin_demo",
                self.tr("Look at the demo"),
                self.tr("An invented company of 240 people with 30 AI tools and 14 months of invoices, "
                        "built from its spreadsheets."),
                self.tr("Open the demo"),
                window.open_demo,
            ),
            (
                "begin_open",
                self.tr("Go on with a catalog"),
                self.tr("A catalog is one file on this computer. Nothing in it leaves the machine."),
                self.tr("Open catalog…"),
                window.choose_catalog,
            ),
        ):  # fmt: skip
            ways.addWidget(_way(name, title, text, action, act))
        ways.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addLayout(ways)
        layout.addStretch(3)

    def show_closed(self) -> None:
        """Say that no catalog is open."""
        self._title.setText(self.tr("What are we buying, why, and who owns it?"))
        self._text.setText(self.tr("No catalog is open. Begin in one of three ways."))

    def show_empty(self, name: str) -> None:
        """Say that the catalog is empty."""
        self._title.setText(self.tr("{name} is empty").format(name=name))
        self._text.setText(self.tr("Begin with the files you have; what is still missing is said afterwards."))


def _way(name: str, title: str, text: str, action: str, act: Callable[[], object]) -> Card:
    card = Card()
    card.setObjectName(name)
    scaling.fix(card, width=248)
    heading = label(title, "section")
    words = label(text, "dim")
    words.setWordWrap(True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    made = QPushButton(action)
    made.setObjectName(f"{name}_button")
    made.clicked.connect(lambda _checked=False: act())
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 14, 16, 14)
    layout.setSpacing(8)
    layout.addWidget(heading)
    layout.addWidget(words, 1)
    layout.addWidget(made)
    scaling.at_least(card, height=172)
    return card
