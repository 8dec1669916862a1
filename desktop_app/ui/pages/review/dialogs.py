"""What is asked before the rules run, messages or a calendar are written: days, rules, who sends, and who is who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.form_dialog import DayEdit, FormDialog
from desktop_app.ui.pages.review import tasks
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import label

ANSWER_IN = 14  # days that are offered for an answer
AHEAD = 90  # days of a calendar that are offered


class RunDialog(FormDialog):
    """Asks as of which day the rules are run, and which of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            "run_dialog", self.tr("Run the review"),
            self.tr("Rules look at the catalog as of a day. Tick some to run only those."),
            self.tr("Run"), parent,
        )  # fmt: skip
        self._as_of = DayEdit(session.as_of)
        self.rules = QListWidget()
        for rule in tasks.rule_titles():
            item = QListWidgetItem(f"{rule}  {tasks.facet_word('rule', rule)}", self.rules)
            item.setData(Qt.ItemDataRole.UserRole, rule)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.rules.setCurrentRow(0)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rules.setWordWrap(True)
        self.take(self.tr("As of"), "run_as_of", self._as_of)
        self.take(self.tr("Only these rules"), "run_rules", self.rules)

    @property
    def as_of(self) -> str:
        """The day, ISO."""
        return self._as_of.day

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the rules that are ticked; none for all."""
        items = [self.rules.item(place) for place in range(self.rules.count())]
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)


class DueDialog(FormDialog):
    """Asks until when a monthly or quarterly round is to be answered."""

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        from desktop_app.review.cycles import due_day

        super().__init__(
            "due_dialog", self.tr("Begin a round"),
            self.tr("Takes up the questions that wait. Begun again, it takes up what is new, and gets this day."),
            self.tr("Begin"), parent,
        )  # fmt: skip
        self._due = DayEdit(session.as_of)
        self._due.not_before(session.as_of)
        self._due.show_day(due_day(kind, session.as_of))
        self.take(self.tr("Answer by"), "round_due", self._due)

    @property
    def due(self) -> str:
        """The day, ISO."""
        return self._due.day


class MessagesDialog(FormDialog):
    """Asks who messages come from, by when an answer is wanted, and whether their lists name anybody."""

    def __init__(self, session: Session, hidden: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            "messages_dialog", self.tr("Messages to owners"),
            self.tr("A message for every owner, with their list attached. Nothing is sent: you read and send them."),
            self.tr("Choose a folder…"), parent,
        )  # fmt: skip
        self._from = QLineEdit()
        self._from.setPlaceholderText(tasks.sender(session) or self.tr("Ada Lind <ada@example.com>"))
        self._by, self._due = QCheckBox(), DayEdit(session.as_of, ANSWER_IN)
        self._by.setObjectName("messages_wanted")
        self._by.setAccessibleName(self.tr("Name a day for the answer"))
        self._due.setObjectName("messages_answer_by")
        self._due.setAccessibleName(self.tr("Answer by"))
        self._due.not_before(session.as_of)
        self._due.setEnabled(False)
        self._by.toggled.connect(self._due.setEnabled)
        within = QHBoxLayout()
        within.addWidget(self._by)
        within.addWidget(self._due, 1)
        self._hidden = QCheckBox(self.tr("Pseudonyms instead of names in the lists"))
        self._hidden.setObjectName("messages_pseudonyms")
        self._hidden.setChecked(hidden)
        self.take(self.tr("From"), "messages_from", self._from)
        self.form.addRow(self.tr("Answer by"), within)
        self.form.addRow(self._hidden)

    @property
    def from_whom(self) -> str:
        """Who sends them; empty for whom the settings name."""
        return self._from.text().strip()

    @property
    def answer_by(self) -> str | None:
        """The day by which an answer is wanted, ISO, where one is."""
        return self._due.day if self._by.isChecked() else None

    @property
    def pseudonymise(self) -> bool:
        """Whether the lists name nobody."""
        return self._hidden.isChecked()


class DaysDialog(FormDialog):
    """Asks how many days ahead a calendar reaches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "days_dialog", self.tr("Export calendar"),
            self.tr("Only the notice deadlines of the next days. Events of others stay in your calendar as they are."),
            self.tr("Export…"), parent,
        )  # fmt: skip
        self._days = QLineEdit(str(AHEAD))
        self._days.setValidator(QIntValidator(1, 3650, self._days))
        self.take(self.tr("Days ahead"), "calendar_days", self._days)

    def accept(self) -> None:
        """Take it only where a number of days is named."""
        if self._days.hasAcceptableInput():
            super().accept()

    @property
    def days(self) -> int:
        """How many days."""
        return int(self._days.text())


class WhoIsWho(QDialog):
    """Says whom the files under pseudonyms are for: it is shown, and written nowhere."""

    def __init__(self, shares: Sequence[Mapping[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("who_is_who")
        self.setWindowTitle(self.tr("Who is who"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, share in enumerate(shares):
            whom = ", ".join(filter(None, (str(share["whom"]), share["email"])))
            for column, text in enumerate((Path(str(share["file"])).name, whom)):
                words = label(text, "dim" if column == 0 else "body", whole)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(words, row, column)
        grid.setRowStretch(len(shares), 1)
        note = label(self.tr("Send each file to whom it is for. This stands in none of the files."), "dim")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(note)
        layout.addWidget(Scrolled(whole, self.windowTitle(), "who_is_who_list"), 1)
        scaling.at_least(self, width=460)
