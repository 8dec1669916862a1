"""A card that shows one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.text import unbroken
from desktop_app.ui.widgets import Card, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


def _wrapped(text: str) -> QLabel:
    made = label(text, "small")
    made.setWordWrap(True)
    return made


class Figure(Card):
    """A card with a label, a figure, a chip and a line below; a click leads to the rows behind it."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, clickable=True)
        self.setObjectName(name)
        self._title = _wrapped(title)
        self._figure = label("", "bigfigure")
        self._figure.setMinimumWidth(0)
        self._chip = Chip("")
        self._chip.hide()
        self._detail = _wrapped("")
        self._middle = QHBoxLayout()
        self._middle.setSpacing(8)
        self._middle.addWidget(self._figure)
        self._middle.addStretch(1)
        self._middle.addWidget(self._chip, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 4, 0, 0)
        self._foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 11, 16, 10)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        layout.addLayout(self._middle)
        layout.addWidget(self._detail)
        layout.addStretch(1)
        layout.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: str, detail: str, chip: str = "", state: str = "neutral") -> None:
        """Show a figure, the line below it, and a chip when there is one."""
        self._figure.setText(figure)
        self._detail.setText(unbroken(detail))
        self._chip.show_state(chip, state)
        self.setAccessibleName(" ".join(part for part in (self._title.text(), figure, chip, detail) if part))
        self._place_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chip where there is room for it."""
        super().resizeEvent(event)
        self._place_chip()

    def _place_chip(self) -> None:
        """Beside the figure where both fit, else below all others: a figure is never cut."""
        wanted = self._figure.sizeHint().width() + self._chip.sizeHint().width() + 12
        target = self._middle if wanted <= self.width() - 32 else self._foot
        other = self._foot if target is self._middle else self._middle
        if other.indexOf(self._chip) >= 0:
            other.removeWidget(self._chip)
            if target is self._foot:
                target.insertWidget(0, self._chip)
            else:
                target.addWidget(self._chip, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Keep room for the figure and the chip whole; the words take another line where room is short."""
        widest = max(self._figure.sizeHint().width(), self._chip.sizeHint().width() if self._chip.text() else 0)
        return QSize(max(widest + 34, scaling.px(140)), super().minimumSizeHint().height())
