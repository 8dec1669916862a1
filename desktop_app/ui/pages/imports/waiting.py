"""What stands in place of a preview while a file is read, and where it cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.widgets import Card


class Waiting(Card):
    """A file's name, what is happening or what went wrong with it, and what can be done."""

    cancelled = Signal()
    again = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_waiting")
        self._chip = Chip("", "bad")
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._title.setWordWrap(True)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("import_sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice = QLabel(self)
        self._advice.setWordWrap(True)
        self._advice.setProperty("role", "dim")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        scaling.fix(self._bar, height=6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = self._button("import_cancel", self.tr("Cancel"))
        self._again = self._button("import_again", self.tr("Try again"))
        self._remove = self._button("import_remove", self.tr("Leave this file out"))
        self._cancel.clicked.connect(self.cancelled)
        self._again.clicked.connect(self.again)
        self._remove.clicked.connect(self.removed)
        self._lay_out()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chip)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._cancel, self._again, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(self._bar)
        layout.addWidget(self._advice)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def reading(self, name: str, *, importing: bool) -> None:
        """Say that a file is being read or written."""
        self._title.setText(name)
        self._chip.hide()
        if importing:
            self.sentence.setText(
                self.tr("Importing… You can go on working; the other pages show the catalog as it was.")
            )
            self._advice.setText(self.tr("Cancel leaves the catalog as it was before."))
        else:
            self.sentence.setText(self.tr("Reading… The rows and what becomes of them will stand here."))
            self._advice.setText(self.tr("Nothing is written until you import."))
        self._show(busy=True)

    def show_share(self, share: float | None) -> None:
        """Show how far the running job is; None where it does not say."""
        self._bar.setRange(0, 0 if share is None else 100)
        self._bar.setValue(round((share or 0) * 100))

    def failed(self, name: str, sentence: str, advice: str, *, stopped: bool = False) -> None:
        """Say in plain words why a file cannot be read, or that the user stopped it, and what to do."""
        self._title.setText(name)
        self._chip.show_state(self.tr("not read"), "neutral" if stopped else "bad")
        self._chip.show()
        self.sentence.setText(sentence)
        self._advice.setText(advice)
        self._show(busy=False)

    def _show(self, *, busy: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        self._again.setVisible(not busy)
        self._remove.setVisible(not busy)
