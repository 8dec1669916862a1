"""The decisions under a question: a button and a key each, and a row for what a decision still needs to know."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.review.decision_gaps import Held
from desktop_app.ui import scaling, typed
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.overflow import Overflow
from desktop_app.ui.pages.review.choices import CHOICES, Choice, Filled, missing, offered_until
from desktop_app.ui.pages.review.leads import Leads
from desktop_app.ui.sentences import said
from desktop_app.ui.text import writing

GAP = 6
WIDTHS = {"why": 230, "owner": 180, "until": 104, "quantity": 64, "into": 240}
LEAST, ROOM = 104, 184
"""What fields are wide, what they need at least beside their title, and the bar; in pixels at normal size."""


class DecisionBar(QWidget):
    """Buttons for every decision; Enter writes it, Esc takes the row away again."""

    decided = Signal(object, object)  # Choice, Filled
    closed = Signal()
    about_to_begin = Signal()  # what is asked about has to be known now

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_bar")
        self.setAccessibleName(self.tr("Decisions"))
        self._today = today
        self._owner = ""
        self._quantity: int | None = None
        self._holds: Held | None = None
        self._leads = Leads()
        self._choice: Choice | None = None
        self._filled: dict[str, dict[str, str]] = {}
        self._several = False  # what is asked about is bought in different numbers
        self.buttons: dict[str, QPushButton] = {}
        self.fields: dict[str, QLineEdit] = {}
        self._places: list[tuple[QBoxLayout, QLabel, QWidget, int]] = []  # of the fields, with their widths
        self._row = QWidget(self)
        self._row.setObjectName("decision_row")
        self._fields = FlowLayout(self._row, gap=8)
        self._hint = QLabel(self)
        self._hint.setObjectName("decision_hint")
        self._hint.setProperty("role", "error")
        self._hint.setWordWrap(True)
        self._line = Overflow("decisions", self, lines=2, gap=6)
        self._line.more.setProperty("compact", True)  # noqa: FBT003
        for choice in CHOICES:
            self._line.add(self._button(choice))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._many = QLabel(self)
        self._many.setObjectName("decision_many")
        self._many.setProperty("role", "dim")
        self._many.hide()
        layout.addWidget(self._many)
        layout.addWidget(self._row)
        layout.addWidget(self._hint)
        layout.addWidget(self._line)
        self._row.hide()
        self._hint.hide()
        scaling.at_least(self, width=ROOM)

    def _button(self, choice: Choice) -> QPushButton:
        title = self.tr(choice.title)
        button = QPushButton(f"{title} {choice.key}", self)
        button.setProperty("compact", True)  # noqa: FBT003
        button.setObjectName(f"decide_{choice.decision}")
        button.setAccessibleName(self.tr("{decision}, key {key}").format(decision=title, key=choice.key))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.begin, choice))
        self.buttons[choice.decision] = button
        return button

    def ask_about(
        self,
        owner: str,
        quantity: int | None,
        today: dt.date,
        holds: Held | None = None,
        leads: Leads | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Take what the next question offers: owner, seats it would leave, day, what is bought, what it can lead to.

        `again` says that it is the question at hand, read anew: what is being typed about it stays.
        """
        self._owner, self._quantity, self._today, self._holds = owner, quantity, today, holds
        self._leads = leads or Leads()
        self._filled = {}
        if not again:
            self.cancel()

    def fill_in(self, decision: str, **values: str) -> None:
        """Offer texts in the row of a decision about the question at hand."""
        self._filled[decision] = values

    def say_many(self, number: int) -> None:
        """Say for how many questions a decision holds, where it is more than one."""
        self._many.setText(self.tr("{n} questions are selected: a decision holds for all of them").format(n=number))
        self._many.setVisible(number > 1)
        self._several = number > 1

    def recommend(self, decision: str) -> None:
        """Fill the button of the decision that the arithmetic speaks for; "" for none."""
        for name, button in self.buttons.items():
            button.setProperty("role", "primary" if name == decision else "")
            button.style().unpolish(button)
            button.style().polish(button)

    @property
    def open_choice(self) -> Choice | None:
        """Give the decision whose row is open."""
        return self._choice

    @property
    def hint(self) -> str:
        """Give what the row says is still missing; empty where it says nothing."""
        return "" if self._hint.isHidden() else self._hint.text()

    def begin(self, choice: Choice, _checked: bool = False) -> None:
        """Open the row of a decision, or write it at once where it needs to know nothing."""
        self.about_to_begin.emit()
        self._clear_row()
        self._choice = choice
        if not choice.asks:
            self.confirm()
            return
        for name, label, text in self._wanted(choice):
            self._fields.addWidget(self._field(choice, name, label, text))
        write = QPushButton(self.tr("{decision}  Enter").format(decision=self.tr(choice.title)), self._row)
        write.setObjectName("decision_confirm")
        write.setProperty("role", "primary")
        if write.sizeHint().width() > self.width():  # the key is known from the others
            write.setText(self.tr(choice.title))
        write.clicked.connect(self.confirm)
        leave = QPushButton(self.tr("Cancel  Esc"), self._row)
        leave.setObjectName("decision_cancel")
        leave.clicked.connect(self.cancel)
        self._fields.addWidget(write)
        self._fields.addWidget(leave)
        self._line.hide()
        self._row.show()
        next(iter(self.fields.values())).setFocus()

    def _spoken(self, lacks: str) -> str:
        """Say what is lacking in the window's language; a field that is empty goes by its title and a question mark."""
        if not lacks.endswith("?"):
            return said(lacks)
        return self.tr("{field}?").format(field=self.tr(lacks.removesuffix("?")))

    def _wanted(self, choice: Choice) -> list[tuple[str, str, str]]:
        offered = str(self._quantity) if self._quantity is not None and choice.decision == "reduce" else ""
        wanted = (
            ("into", choice.into, ""),
            ("quantity", choice.quantity, offered),
            ("owner", choice.owner, self._owner),
            ("why", choice.why, ""),
            ("until", choice.until, offered_until(choice, self._today)),
        )
        filled = self._filled.get(choice.decision, {})
        return [(name, label, filled.get(name, text)) for name, label, text in wanted if label]

    def _field(self, choice: Choice, name: str, label: str, text: str) -> QWidget:
        box = QWidget(self._row)
        title = QLabel(self.tr(label), box)
        title.setProperty("role", "dim")
        edit = QLineEdit(typed.shown(text, "date", writing()) if name == "until" else text, box)
        shown: QWidget = edit
        if name == "into":
            shown = _choice_of(self._leads.offered(choice.decision), edit, box)
            shown.setAccessibleName(self.tr(label))
        edit.setObjectName(f"decision_{name}")
        edit.setAccessibleName(self.tr(label))
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        if name == "quantity":
            edit.setValidator(QIntValidator(0, 1_000_000, edit))
        if name == "until":
            edit.setPlaceholderText(typed.shown("2026-12-31", "date", writing()))
        title.setBuddy(edit)
        edit.returnPressed.connect(self.confirm)
        shown.installEventFilter(self)  # a choice has the keys of what is typed into it
        layout.addWidget(title)
        layout.addWidget(shown)
        self._places.append((layout, title, shown, WIDTHS[name]))
        self._fit(*self._places[-1])
        self.fields[name] = edit
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields of an open row their room."""
        super().resizeEvent(event)
        for one in self._places:
            self._fit(*one)

    def _fit(self, layout: QBoxLayout, title: QLabel, shown: QWidget, width: int) -> None:
        """Give a field its width (pixels at normal size) beside its title, or less of it, or a place below."""
        beside = self.width() - title.fontMetrics().horizontalAdvance(title.text()) - GAP
        below = beside < scaling.px(min(width, LEAST))
        layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        title.setWordWrap(below)
        scaling.fix(shown, width=min(width, int((self.width() if below else beside) / scaling.zoom())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc in a field close the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return True
        return super().eventFilter(watched, event)

    def confirm(self) -> None:
        """Write the decision, or say what is still missing."""
        choice = self._choice
        if choice is None:
            return
        texts = {name: edit.text() for name, edit in self.fields.items()}
        if "until" in texts:
            texts["until"] = typed.taken(texts["until"].strip(), "date", writing())
        filled = Filled(**texts)
        lacks = missing(choice, filled, self._today, None if self._several else self._holds)
        if not lacks and choice.into:
            lacks = self._leads_nowhere(choice, filled.into)
        if lacks:
            self._hint.setText(self._spoken(lacks))
            self._hint.show()
            return
        self._clear_row()
        self.decided.emit(choice, filled)

    def _leads_nowhere(self, choice: Choice, text: str) -> str:
        """Say what is wrong with a name; one that is a part of only one that is offered is put in, to be seen first."""
        problem = self._leads.problem(choice.decision, text)
        meant = self._leads.meant(choice.decision, text) if problem else ""
        if meant:
            self.fields["into"].setText(meant)
            return self.tr("Is this the one that is meant? Then press Enter again.")
        return problem

    def cancel(self) -> None:
        """Take the row away; nothing was decided."""
        was_open = self._choice is not None
        self._clear_row()
        if was_open:
            self.closed.emit()

    def _clear_row(self) -> None:
        self._choice = None
        self.fields, self._places = {}, []
        self._hint.hide()
        self._row.hide()
        if self._line.isHidden():  # to show what is shown would lay the whole page out at once
            self._line.show()
        while (item := self._fields.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _choice_of(names: Sequence[str], edit: QLineEdit, parent: QWidget) -> QComboBox:
    """Return a choice of names that can be typed as well: any part of one finds it."""
    box = QComboBox(parent)
    box.setObjectName("decision_choice")
    box.setEditable(True)
    box.setLineEdit(edit)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(names))
    box.setCurrentIndex(-1)
    completer = QCompleter(list(names), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    return box
