"""What must be answered before a sheet can be imported, with every answer as a button or a field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.imports.model import CORRECTS_COLUMN, Question
from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pages.imports.sketch import TableSketch
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import Answer, answers, sheet_name
from desktop_app.ui.text import writing
from desktop_app.ui.typed import day_format
from desktop_app.ui.widgets import Card

TYPED = ("--currency", "--vendor", "--subscription")  # the list offers some; others may be typed
_BUTTONS = 4  # answers that have a button each


class QuestionPanel(Card):
    """What must be answered before the sheet can be imported, with every answer as a button or a field."""

    chosen = Signal(str, str)  # option, value

    def __init__(
        self,
        question: Question,
        voice: Voice,
        today: QDate,
        formats: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
        *,
        must: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel_question")
        self._formats = formats
        said = voice.said(question.message)
        self.setAccessibleName(said)
        self._voice = voice
        self._today = today
        head = QHBoxLayout()
        head.addWidget(Chip(self.tr("choose"), "warn") if must else Chip(self.tr("left out"), "neutral"))
        asks = self.tr("This file needs an answer") if must else self.tr("This sheet is left out as it is")
        title = QLabel(question.column or asks, self)
        title.setProperty("role", "section")
        head.addWidget(title)
        head.addStretch(1)
        message = QLabel(said, self)
        message.setObjectName("question_message")
        message.setWordWrap(True)
        note = QLabel(self.tr("Nothing is guessed: the file is read again with your answer."), self)
        note.setProperty("role", "dim")
        ways = QWidget(self)
        flow = FlowLayout(ways, gap=8)
        for widget in self._ways(question):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(message)
        if question.sketches:
            layout.addWidget(self._sketches(question))
        layout.addWidget(ways)
        layout.addWidget(note)

    def _sketches(self, question: Question) -> QWidget:
        """The head and first rows of each table that may be chosen."""
        found = QWidget(self)
        flow = FlowLayout(found, gap=12)
        for name, rows in zip(question.options["--sheet"], question.sketches, strict=True):
            flow.addWidget(TableSketch(sheet_name(name, self._voice), rows, found))
        return found

    def _ways(self, question: Question) -> list[QWidget]:
        widgets: list[QWidget] = []
        for option, values in question.options.items():
            found = [answer for answer in answers(question, self._voice) if answer.option == option]
            if option == CORRECTS_COLUMN and question.columns and len(values) > _BUTTONS:
                continue  # the boxes below the heads answer it
            if option == "--data-date":
                widgets += self._date(option)
            elif option == "--as":
                named = [Answer(title, option, name) for name, title in self._formats() if not values or name in values]
                widgets += self._listed(option, named, question.nearest)
            elif not values or option == "--period":
                widgets += self._typed(option)
            elif len(values) <= _BUTTONS:
                widgets += [self._button(answer) for answer in found]
            else:
                widgets += self._listed(option, found)
        return widgets

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(answer.text, self)
        button.setObjectName(f"answer_{answer.value}")
        button.clicked.connect(lambda: self.chosen.emit(answer.option, answer.value))
        return button

    def _listed(self, option: str, found: list[Answer], preset: str | None = None) -> list[QWidget]:
        box = QComboBox(self)
        box.setObjectName(f"answer{option.replace('-', '_')}")
        box.setAccessibleName(self.tr("Answer"))
        for answer in found:
            box.addItem(answer.text, answer.value)
        box.setCurrentIndex(max(0, box.findData(preset)))
        box.setEditable(option in TYPED)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        def use() -> None:
            place = box.findText(box.currentText().strip())
            self.chosen.emit(option, str(box.itemData(place)) if place >= 0 else box.currentText().strip())

        return [box, self._use(use)]

    def _typed(self, option: str) -> list[QWidget]:
        edit = QLineEdit(self)
        edit.setObjectName(f"answer{option.replace('-', '_')}")
        edit.setAccessibleName(self.tr("Answer"))
        scaling.fix(edit, width=220)
        if option == "--account":
            edit.setPlaceholderText(self.tr("Another account: its name"))
        if option == "--cost-accounts":
            edit.setPlaceholderText(self.tr("Accounts of costs, as 6*; 4964"))
        if option == "--vendor":
            edit.setPlaceholderText(self.tr("Vendor or tool of all lines"))
        if option == "--subscription":
            edit.setPlaceholderText(self.tr("Name of the subscription"))
        if option == "--period":
            edit.setPlaceholderText(self.tr("Period, as 2026, 2026-09 or 2025-12-01 - 2026-01-31"))
            scaling.fix(edit, width=440)
        if option == "--password":
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setPlaceholderText(self.tr("Password"))
            edit.returnPressed.connect(lambda: self.chosen.emit(option, edit.text()))
            return [edit, self._use(lambda: self.chosen.emit(option, edit.text()))]
        edit.returnPressed.connect(lambda: self.chosen.emit(option, edit.text().strip()))
        return [edit, self._use(lambda: self.chosen.emit(option, edit.text().strip()))]

    def _date(self, option: str) -> list[QWidget]:
        edit = QDateEdit(self._today, self)
        edit.setObjectName("answer__data_date")
        edit.setAccessibleName(self.tr("The day the report was made"))
        edit.setDisplayFormat(day_format(writing()))
        edit.setCalendarPopup(True)
        edit.setLocale(QLocale.c())
        return [edit, self._use(lambda: self.chosen.emit(option, edit.date().toString("yyyy-MM-dd")))]

    def _use(self, chosen: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.tr("Use this"), self)
        button.setObjectName("answer_use")
        button.clicked.connect(chosen)
        return button
