"""A small dialog of a title, a sentence, fields below each other, and what is done at the foot."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.text import writing
from desktop_app.ui.typed import day_format
from desktop_app.ui.widgets import DIALOG_FRAME, label


class FormDialog(QDialog):
    """A dialog of a title, a sentence, fields below each other, and what is done at the foot."""

    def __init__(self, name: str, title: str, sentence: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        main = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        main.setText(act)
        main.setProperty("role", "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        words = label(sentence, "dim")
        words.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*DIALOG_FRAME)
        self._column.setSpacing(12)
        self._column.addWidget(label(title, "section"))
        self._column.addWidget(words)
        self._column.addLayout(self.form)
        scaling.at_least(self, width=420)

    def take(self, title: str, name: str, field: QWidget) -> None:
        """Add a field under a title and a name."""
        field.setObjectName(name)
        field.setAccessibleName(title)
        self.form.addRow(title, field)

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Put what is done at the foot below the fields before it is shown: keys reach it after them."""
        if self._column.indexOf(self._buttons) < 0:
            self._column.addWidget(self._buttons)
        super().setVisible(visible)


class DayEdit(QDateEdit):
    """A day as days are typed everywhere in the window's language; at first so many days after `day` (ISO)."""

    def __init__(self, day: str, days: int = 0) -> None:
        super().__init__(QDate.fromString(day, Qt.DateFormat.ISODate).addDays(days))
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_format(writing()))

    def show_day(self, day: str) -> None:
        """Show another day, ISO."""
        self.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def not_before(self, day: str) -> None:
        """Let no earlier day (ISO) be chosen."""
        self.setMinimumDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    @property
    def day(self) -> str:
        """The day, ISO."""
        return str(self.date().toString(Qt.DateFormat.ISODate))
