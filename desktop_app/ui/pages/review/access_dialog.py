"""Beginning an access campaign: until when owners confirm their people's seats, and of which tool."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import label


class AccessDialog(QDialog):
    """Asks until when owners confirm their people's seats, and of which tool."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("access_dialog")
        self.setWindowTitle(self.tr("Owners confirm their people's seats"))
        self._due = QDateEdit()
        self._due.setObjectName("access_due")
        self._due.setAccessibleName(self.tr("Until"))
        self._due.setCalendarPopup(True)
        self._due.setDisplayFormat("yyyy-MM-dd")  # as days are typed everywhere
        today = QDate.fromString(session.as_of, Qt.DateFormat.ISODate)
        self._due.setMinimumDate(today)
        self._due.setDate(today.addDays(14))
        self._tool = QLineEdit()
        self._tool.setObjectName("access_tool")
        self._tool.setAccessibleName(self.tr("Tool"))
        self._tool.setPlaceholderText(self.tr("All tools"))
        form = QFormLayout()
        form.addRow(self.tr("Until"), self._due)
        form.addRow(self.tr("Tool"), self._tool)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Begin"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = label(
            self.tr("Every owner gets a list of the people who have a seat, and says of each: keep or release."), "dim"
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        scaling.at_least(self, width=420)

    @property
    def due(self) -> str:
        """The day, ISO."""
        return str(self._due.date().toString(Qt.DateFormat.ISODate))

    @property
    def tool(self) -> str:
        """The tool's name, empty for all."""
        return self._tool.text().strip()
