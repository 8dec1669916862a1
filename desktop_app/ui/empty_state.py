"""What stands where nothing is yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.widgets import label

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent, QShowEvent


class EmptyState(QWidget):
    """What belongs here, said where nothing is yet, and the action that begins it."""

    clicked = Signal()

    def __init__(self, title: str, text: str = "", button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = 0  # their height when the text was given its room
        self._title = label(title, "section")
        self._title.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._text = label(text, "dim")
        self._text.setWordWrap(True)
        self._text.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(button_text, self)  # without a parent it would be shown as a window of its own
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(lambda _checked=False: self.clicked.emit())
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._title, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._text, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addWidget(self.button, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def minimumSizeHint(self) -> QSize:
        """Ask for less than the text has at present: with it, what was once wide could not become narrow again."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaling.px(180)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its room."""
        super().resizeEvent(event)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        """Give the text the room of other letters, once it has them; what is hidden asks for none."""
        super().changeEvent(event)
        if event.type() == QtCore.QEvent.Type.StyleChange and self.isVisible():
            self._give_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the text the room of letters that it got while it was hidden."""
        super().showEvent(event)
        if self._letters not in (0, self._text.fontMetrics().height()):
            self._give_room()

    def _give_room(self) -> None:
        """Give the text its size: a layout that centres it would guess one, and cut the lines that come out longer."""
        self._letters = self._text.fontMetrics().height()
        width = min(scaling.px(440), max(self.width() - 48, 120))
        self._text.setMinimumSize(0, 0)  # it would not ask for less than it has to have
        self._text.setFixedSize(width, max(self._text.heightForWidth(width), 0))

    def show_text(self, title: str, text: str = "", button_text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._give_room()
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))
