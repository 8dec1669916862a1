"""The language of the window: the system's or one of its own, from the next start on."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui import language, scaling
from desktop_app.ui.choice import Choice
from desktop_app.ui.widgets import Card, label


class LanguageCard(Card):
    """Keeps the choice at once; what is on the screen stays as it is until the program starts again."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("settings_language")
        self.choice = Choice(self)
        self.choice.setObjectName("language")
        self.choice.setAccessibleName(self.tr("Language"))
        self.choice.addItem(self.tr("System"), language.SYSTEM)
        for code, name in language.LANGUAGES.items():
            self.choice.addItem(name, code)
        self.choice.setCurrentIndex(self.choice.findData(language.wanted(settings)))
        self.choice.currentIndexChanged.connect(lambda _place: self._choose())
        scaling.fix(self.choice, width=130)
        self.said = label(
            self.tr("Of this computer only; exported files and the command line stay English."), "small", self
        )
        self.said.setObjectName("language_said")
        self.said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Language"), "section", self))
        row.addWidget(self.said, 1)
        row.addWidget(self.choice)

    def _choose(self) -> None:
        language.choose(self._settings, str(self.choice.currentData()))
        self.said.setText(self.tr("From the next start of Seatbook on."))
