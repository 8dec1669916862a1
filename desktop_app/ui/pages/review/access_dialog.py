"""Beginning an access campaign: until when owners confirm their people's seats, of which tool, and its name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.form_dialog import DayEdit, FormDialog
from desktop_app.ui.session import Session

ANSWER_IN = 14  # days that are offered for an answer


class AccessDialog(FormDialog):
    """Asks until when owners confirm their people's seats, of which tool, and what that is called."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            "access_dialog", self.tr("Owners confirm their people's seats"),
            self.tr("Every owner gets a list of the people who have a seat, and says of each: keep or release."),
            self.tr("Begin"), parent,
        )  # fmt: skip
        self._due = DayEdit(session.as_of, ANSWER_IN)
        self._due.not_before(session.as_of)
        self._tool = QLineEdit()
        self._tool.setPlaceholderText(self.tr("All tools"))
        self.take(self.tr("Until"), "access_due", self._due)
        self.take(self.tr("Tool"), "access_tool", self._tool)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("By its tool and day"))
        self.take(self.tr("Name"), "access_name", self._name)

    @property
    def due(self) -> str:
        """The day, ISO."""
        return self._due.day

    @property
    def name(self) -> str:
        """What the campaign is called, empty for a name of its tool and day."""
        return self._name.text().strip()

    @property
    def tool(self) -> str:
        """The tool's name, empty for all."""
        return self._tool.text().strip()
