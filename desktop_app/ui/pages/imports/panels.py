"""The two panels under the cards: how columns were read, with answers to choose, and vendors that wait for a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.imports.model import CORRECTS_COLUMN, Question
from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pages.imports.wording import Answer, ProofLine, Unmatched, Voice, amounts, answers
from desktop_app.ui.sentences import said
from desktop_app.ui.widgets import Card, ElidedLabel

ROOMY = 360
TYPED = ("--currency", "--vendor", "--subscription")  # the list offers some; others may be typed


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
        scroll = QScrollArea(self)
        scroll.setObjectName(f"{name}_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
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


class ProofPanel(Panel):
    """Which way dates and numbers were read, and why; an open column offers its answers as buttons."""

    chosen = Signal(str, str)  # option, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel_proof", "", parent=parent)
        heading = self.findChild(QLabel)
        if heading is not None:
            heading.setText(self.tr("How dates and numbers were read"))
        self.setAccessibleName(self.tr("How dates and numbers were read"))

    def show_proofs(self, proofs: Sequence[ProofLine], notes: Sequence[str], *, counting: bool = False) -> None:
        """Show a line a column, and below what else was noticed; while rows are `counting`, so far."""
        self.clear()
        self.note.setText(self.tr("by the first rows; the whole sheet decides") if counting else "")
        for proof in proofs:
            self.lines.addWidget(self._line(proof, counting))
        if not proofs:
            self.say(self.tr("No column of this sheet can be read in two ways."))
        for note in notes:
            self.say(note)
        self.lines.addStretch(1)

    def _line(self, proof: ProofLine, counting: bool) -> QWidget:
        line = QWidget(self)
        scaling.at_least(line, height=20)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        column = QLabel(proof.column, line)
        column.setProperty("role", "strong")
        text = ElidedLabel(said(proof.text), line)
        text.setProperty("role", "dim")
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(column)
        layout.addWidget(text, 1)
        chip, state = (self.tr("decided"), "good") if proof.decided else (self.tr("choose"), "warn")
        layout.addWidget(Chip(self.tr("so far"), "neutral") if counting else Chip(chip, state))
        return line


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
        self.setAccessibleName(question.message)
        self._voice = voice
        self._today = today
        head = QHBoxLayout()
        head.addWidget(Chip(self.tr("choose"), "warn") if must else Chip(self.tr("left out"), "neutral"))
        asks = self.tr("This file needs an answer") if must else self.tr("This sheet is left out as it is")
        title = QLabel(question.column or asks, self)
        title.setProperty("role", "section")
        head.addWidget(title)
        head.addStretch(1)
        message = QLabel(question.message, self)
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
        layout.addWidget(ways)
        layout.addWidget(note)

    def _ways(self, question: Question) -> list[QWidget]:
        widgets: list[QWidget] = []
        for option, values in question.options.items():
            found = [answer for answer in answers(question, self._voice) if answer.option == option]
            if option == CORRECTS_COLUMN and question.columns:
                continue  # the boxes below the heads answer it
            if option == "--data-date":
                widgets += self._date(option)
            elif option == "--as":
                named = [Answer(title, option, name) for name, title in self._formats() if not values or name in values]
                widgets += self._listed(option, named, question.nearest)
            elif not values:
                widgets += self._typed(option)
            elif len(values) <= 4:
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
        if option == "--vendor":
            edit.setPlaceholderText(self.tr("Vendor or tool of the whole file"))
        if option == "--subscription":
            edit.setPlaceholderText(self.tr("Name of the subscription"))
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
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        edit.setLocale(QLocale.c())
        return [edit, self._use(lambda: self.chosen.emit(option, edit.date().toString("yyyy-MM-dd")))]

    def _use(self, chosen: Callable[[], None]) -> QPushButton:
        button = QPushButton(self.tr("Use this"), self)
        button.setObjectName("answer_use")
        button.clicked.connect(chosen)
        return button


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
        text = ElidedLabel(f"“{entry.text}”", line)
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
