"""Vendors that wait for a word: the suggestion, another tool, or none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.pages.imports.panel import Panel
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import Unmatched, amounts
from desktop_app.ui.widgets import ElidedLabel

ROOMY = 360


class VendorPanel(Panel):
    """Vendors that look like a known tool's: accept the suggestion, choose another, or say that it is none."""

    accepted = Signal(str, str)  # the vendor's text, the tool
    choose = Signal(str, object)  # the vendor's text, the button to open the list at
    refused = Signal(str)

    def __init__(self, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__("panel_vendors", "", parent=parent)
        heading = self.findChild(QLabel)
        if heading is not None:
            heading.setText(self.tr("Vendors to confirm"))
        self.setAccessibleName(self.tr("Vendors to confirm"))
        self.note.setText(self.tr("becomes an alias for next month"))
        self._voice = voice
        self._refusals: list[QPushButton] = []
        self.waits = False  # for all rows to be read

    def show_counting(self) -> None:
        """Say that vendors are compared once all rows are read."""
        self.clear()
        self.waits = True
        self._refusals = []
        self.say(self.tr("Vendors are compared with the known tools when all rows are read."))
        self.note.hide()
        self.lines.addStretch(1)

    def show_vendors(self, waiting: list[Unmatched], others: list[Unmatched]) -> None:
        """Show those with a suggestion first, then the largest of those without."""
        self.clear()
        self.waits = False
        self._refusals = []
        for entry in (*waiting, *others[: max(0, 30 - len(waiting))]):
            self.lines.addWidget(self._line(entry))
        if not waiting and not others:
            self.say(self.tr("Every vendor of this sheet is known."))
        self.note.setVisible(bool(waiting or others))
        self.lines.addStretch(1)

    def _line(self, entry: Unmatched) -> QWidget:
        line = QWidget(self)
        scaling.at_least(line, height=25)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        text = ElidedLabel(self.tr("“{name}”").format(name=entry.text), line)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        rows = self._voice.count(entry.rows, "{n} row", "{n} rows")
        text.setToolTip(
            "\n".join((entry.text, " · ".join((rows, *amounts(entry.amounts, self._voice))), entry.why)).strip()
        )
        layout.addWidget(text, 1)
        if entry.suggestion:
            accept = QPushButton(self.tr("{tool}?").format(tool=entry.suggestion), line)
            accept.setObjectName("vendor_accept")
            accept.setProperty("role", "small")
            accept.setToolTip(entry.why)
            accept.setAccessibleName(self.tr("{text} is {tool}").format(text=entry.text, tool=entry.suggestion))
            accept.clicked.connect(partial(self._accept, entry))
            layout.addWidget(accept)
        choose = QPushButton(self.tr("Choose…"), line)
        choose.setObjectName("vendor_choose")
        choose.setProperty("role", "small")
        choose.setAccessibleName(self.tr("Choose the tool of {text}").format(text=entry.text))
        choose.clicked.connect(lambda: self.choose.emit(entry.text, choose))
        layout.addWidget(choose)
        refuse = QPushButton(self.tr("Not a tool"), line)
        refuse.setObjectName("vendor_refuse")
        refuse.setProperty("role", "small")
        refuse.setAccessibleName(self.tr("{text} is not an AI tool").format(text=entry.text))
        refuse.clicked.connect(lambda: self.refused.emit(entry.text))
        refuse.setVisible(self.width() >= ROOMY)
        self._refusals.append(refuse)
        layout.addWidget(refuse)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the third button to the list of Choose… where the panel is narrow."""
        super().resizeEvent(event)
        for refuse in self._refusals:
            refuse.setVisible(self.width() >= ROOMY)

    def _accept(self, entry: Unmatched, _checked: bool = False) -> None:
        self.accepted.emit(entry.text, entry.suggestion)
