"""What happened, or what went wrong, in a sentence at the top of the page, with what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.widgets import Card, button

_BESIDE = 3
"""Buttons that find room beside the sentence in a small window; more of them stand below it."""


class Banner(Card):
    """One sentence with its state, details below, and buttons at the right or below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.undoes: int | None = None  # the operation that the sentence offers to take back
        self._chip = Chip("", "good")
        self._text = QLabel(self)
        self._text.setObjectName(f"{name}_text")
        self._text.setWordWrap(True)
        self._text.setProperty("role", "strong")
        self._detail = QLabel(self)
        self._detail.setObjectName(f"{name}_detail")
        self._detail.setWordWrap(True)
        self._detail.setProperty("role", "dim")
        for words in (self._text, self._detail):  # names of files and profiles stand in them
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._below = QWidget(self)
        self._several = FlowLayout(self._below, gap=8)
        self._several.setContentsMargins(0, 6, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._text)
        lines.addWidget(self._detail)
        lines.addWidget(self._below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(self._chip)
        layout.addLayout(lines, 1)
        layout.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def text(self) -> str:
        """Give the sentence that is shown."""
        return self._text.text()

    def say(
        self,
        chip: str,
        state: str,
        text: str,
        detail: str = "",
        buttons: Sequence[tuple[str, str, Callable[[], object]]] = (),
        *,
        undoes: int | None = None,
    ) -> None:
        """Show a sentence; a button is its object name, its text and what it does.

        `undoes` is the operation that one of them takes back; whoever shows the banner hides it once that is undone.
        """
        self.undoes = undoes
        self._chip.show_state(chip, state)
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{chip}: {text}")
        for layout in (self._buttons, self._several):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        several = len(buttons) > _BESIDE
        self._below.setVisible(several)
        place: QLayout = self._several if several else self._buttons
        for name, title, act in buttons:
            place.addWidget(button(title, name, act))
        self._buttons.addWidget(button(self.tr("Close"), f"{self.objectName()}_close", self.hide, role="plain"))
        self.show()
