"""What happened, or what went wrong, in a sentence at the top of the page, with what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.widgets import Card, Chip, button


class Banner(Card):
    """One sentence with its state, details below, and buttons at the right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
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
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._text)
        lines.addWidget(self._detail)
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
    ) -> None:
        """Show a sentence; a button is its object name, its text and what it does."""
        self._chip.show_state(chip, state)
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{chip}: {text}")
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, title, act in buttons:
            self._buttons.addWidget(button(title, name, act))
        self._buttons.addWidget(button(self.tr("Close"), f"{self.objectName()}_close", self.hide, role="plain"))
        self.show()
