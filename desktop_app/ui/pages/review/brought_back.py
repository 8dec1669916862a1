"""What a review workbook would change, shown before anything is applied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import Chip, PrimaryButton, label

if TYPE_CHECKING:
    from desktop_app.imports.decisions import Conflict, DecisionPlan

SHOWN = 200
CHIPS = 116  # the width of the column of chips


class BroughtBack(QDialog):
    """Decisions to apply, and everything that will not be applied, each with its reason."""

    def __init__(self, plan: DecisionPlan, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog_brought_back")
        self.setWindowTitle(self.tr("Bring decisions back"))
        self.resize(720, 520)
        self._text = text
        self._choices: dict[int, QComboBox] = {}
        refused = plan.refused
        self._changes, self._refused = len(plan.changes), bool(refused)
        changes = tuple(plan.changes)
        head = label(
            self.tr("This cannot be brought back")
            if refused
            else text.count(
                len(changes), self.tr("{n} decision would be applied"), self.tr("{n} decisions would be applied")
            ),
            "section",
        )
        note = label(
            str(refused) if refused else self.tr("Nothing is written yet. Applying is one step that can be undone."),
            "dim",
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(head)
        layout.addWidget(note)
        layout.addWidget(self._lists(plan), 1)
        layout.addLayout(self._buttons(len(changes), bool(refused)))

    def _buttons(self, changes: int, refused: bool) -> QHBoxLayout:
        leave = QPushButton(self.tr("Cancel"), self)
        leave.setObjectName("brought_back_cancel")
        leave.clicked.connect(self.reject)
        words = (self.tr("Apply {n} decision"), self.tr("Apply {n} decisions"))
        self.apply = PrimaryButton(self._text.count(changes, *words), self)
        self.apply.setObjectName("brought_back_apply")
        self.apply.setEnabled(bool(changes) and not refused)
        self.apply.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(leave)
        line.addWidget(self.apply)
        return line

    def _lists(self, plan: DecisionPlan) -> QScrollArea:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 4, 8, 4)
        lines.setSpacing(6)
        groups: tuple[tuple[str, str, Sequence[object]], ...] = (
            (self.tr("applied"), "good", plan.changes),
            (self.tr("contradiction"), "bad", plan.contradictions),
            (self.tr("refused"), "bad", () if plan.refused else [text for _, text in plan.refusals]),
            (self.tr("not understood"), "warn", plan.unknown),
            (self.tr("edit ignored"), "warn", plan.locked_edits),
            (self.tr("missing row"), "neutral", plan.missing),
        )
        for conflict in plan.conflicts[:SHOWN]:
            lines.addWidget(self._conflict(conflict))
        for word, state, entries in groups:
            for entry in entries[:SHOWN]:
                lines.addWidget(self._line(word, state, str(entry)))
        lines.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        return scroll

    def _conflict(self, conflict: Conflict) -> QWidget:
        """A question with several answers, and the choice between them; without one nothing changes."""
        line = self._line(self.tr("conflict"), "bad", str(conflict))
        choice = QComboBox(line)
        choice.setObjectName(f"conflict_{conflict.finding}")
        choice.setAccessibleName(self.tr("Which answer holds for {subject}").format(subject=conflict.subject))
        choice.addItem(self.tr("Catalog: {answer}").format(answer=conflict.ours or self.tr("undecided")), None)
        for place, side in enumerate(conflict.sides):
            choice.addItem(self.tr("{file}: {answer}").format(file=side.file, answer=side.text), place)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        choice.currentIndexChanged.connect(self._count_chosen)
        self._choices[conflict.finding] = choice
        layout = line.layout()
        if layout is not None:
            layout.addWidget(choice)
        return line

    def chosen(self) -> dict[int, int]:
        """Give the conflicts in which a workbook's answer is taken, and which of its answers."""
        return {number: choice.currentData() for number, choice in self._choices.items() if choice.currentIndex() > 0}

    def _count_chosen(self) -> None:
        number = self._changes + len(self.chosen())
        words = (self.tr("Apply {n} decision"), self.tr("Apply {n} decisions"))
        self.apply.setText(self._text.count(number, *words))
        self.apply.setEnabled(bool(number) and not self._refused)

    def _line(self, word: str, state: str, sentence: str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        text = QLabel(sentence, line)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        place = QWidget(line)
        scaling.fix(place, width=CHIPS)
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(Chip(word, state), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        return line
