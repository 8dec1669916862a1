"""A row of buttons of which one is chosen: the views of a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.widgets import button


class Segments(QWidget):
    """`chosen` gives the key of the button that was pressed; every button is reached by Tab."""

    chosen = Signal(str)

    def __init__(self, name: str, title: str, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for key, text in parts:
            made = button(text, f"{name}_{key}", partial(self._press, key))
            made.setCheckable(True)
            made.setProperty("compact", "true")
            self.buttons[key] = made
            layout.addWidget(made)

    def show_chosen(self, key: str) -> None:
        """Show a button as the chosen one."""
        for other, made in self.buttons.items():
            made.setChecked(other == key)

    def _press(self, key: str) -> None:
        self.show_chosen(key)  # pressing the chosen one again does not let go of it
        self.chosen.emit(key)
