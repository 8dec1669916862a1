"""A card of the import preview with a heading, and lines below that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.widgets import Card, ElidedLabel


class Panel(Card):
    """A card with a heading and lines below that scroll when there are many."""

    def __init__(self, name: str, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        self.note = ElidedLabel(note, self, role="small")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self.note, 1)
        self._body = QWidget(self)
        self.lines = QVBoxLayout(self._body)
        self.lines.setContentsMargins(0, 0, 4, 0)
        self.lines.setSpacing(4)
        scroll = Scrolled(self._body, title, f"{name}_scroll", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(scroll)

    def clear(self) -> None:
        """Take every line away."""
        while (item := self.lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def say(self, text: str) -> None:
        """Put a dim sentence where lines would be."""
        label = QLabel(text, self._body)
        label.setProperty("role", "dim")
        label.setWordWrap(True)
        self.lines.addWidget(label)
