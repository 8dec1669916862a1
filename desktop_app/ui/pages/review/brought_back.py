"""What a review workbook would change, shown before anything is applied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.lines import LongText, Paragraph
from desktop_app.ui.pages.review.conflict_box import ConflictBox
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import DIALOG_FRAME, PrimaryButton, button, hairline, label

if TYPE_CHECKING:
    from desktop_app.imports.access_answers import AccessPlan, SeatConflict
    from desktop_app.imports.decisions import Conflict, DecisionPlan

SHOWN = 200
CHIPS = 128  # the width of the column of chips


class BroughtBack(QDialog):
    """Answers to choose between, decisions to apply, and everything that is not applied, each with its reason."""

    def __init__(self, plan: DecisionPlan | AccessPlan, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setObjectName("dialog_brought_back")
        self.setWindowTitle(self.title())
        self.resize(scaling.px(720), scaling.px(520))
        if parent is not None:  # with large text, no larger than the window
            self.resize(self.size().boundedTo(parent.window().size() * 0.94))
        self._boxes: dict[int, ConflictBox] = {}
        refused = plan.refused
        self._changes, self._refused = len(plan.changes), bool(refused)
        title = self.tr("This cannot be brought back") if refused else self.would(self._changes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(8)
        self.heading = label(title, "section")
        layout.addWidget(self.heading)
        layout.addWidget(self._note(plan))
        layout.addWidget(self._lists(plan), 1)
        layout.addLayout(self._buttons())
        for one in self.findChildren(QPushButton):  # Enter applies, or cancels there; it presses no link
            one.setAutoDefault(one in (self.apply, self.leave))
        self.apply.setDefault(True)

    def title(self) -> str:
        """Return what the window is called."""
        return self.tr("Bring decisions back")

    def would(self, number: int) -> str:
        """Return how many answers could be applied."""
        return self._text.count(
            number, self.tr("{n} decision would be applied"), self.tr("{n} decisions would be applied")
        )

    def to_apply(self, number: int) -> str:
        """Return what the button says."""
        return self._text.count(number, self.tr("Apply {n} decision"), self.tr("Apply {n} decisions"))

    def own(self, plan: Any) -> Sequence[tuple[str, str, Sequence[object]]]:
        """Return what only this kind of plan tells: the word and state of a chip, and the sentences."""
        return (
            (self.tr("contradiction"), "bad", plan.contradictions),
            (self.tr("changed since"), "warn", plan.since),
        )

    def since_then(self, plan: Any) -> Sequence[object]:
        """Return what happened to questions that nobody answered, since the list was written."""
        return tuple(plan.news)

    def _note(self, plan: DecisionPlan | AccessPlan) -> Paragraph:
        note = Paragraph("dim")
        said = self.tr("Nothing is written yet. Applying is one step that can be undone.")
        if plan.conflicts:
            words = (self.tr("{n} answer is yours to choose."), self.tr("{n} answers are yours to choose."))
            said = f"{self._text.count(len(plan.conflicts), *words)} {said}"
        note.show_text(plan.refused or said)
        return note

    def _buttons(self) -> QHBoxLayout:
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.leave.setObjectName("brought_back_cancel")
        self.leave.clicked.connect(self.reject)
        self.apply = PrimaryButton("", self)
        self.apply.setObjectName("brought_back_apply")
        self.apply.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.leave)
        line.addWidget(self.apply)
        self._count_chosen()
        return line

    def _lists(self, plan: DecisionPlan | AccessPlan) -> QScrollArea:
        body = QWidget()
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 4, 8, 4)
        lines.setSpacing(6)
        self._add_conflicts(lines, plan.conflicts)
        groups: tuple[tuple[str, str, Sequence[object]], ...] = (
            (self.tr("to apply"), "good", plan.changes),
            (self.tr("refused"), "bad", () if plan.refused else [text for _, text in plan.refusals]),
            *self.own(plan),
            (self.tr("not understood"), "warn", plan.unknown),
            (self.tr("edit ignored"), "warn", plan.locked_edits),
            (self.tr("missing row"), "neutral", plan.missing),
            (self.tr("since then"), "neutral", self.since_then(plan)),
        )
        for word, state, entries in groups:
            for entry in entries[:SHOWN]:
                lines.addWidget(self._line(word, state, str(entry)))
            self._say_more(lines, len(entries), self.tr("… {n} more of “{word}”"), word)
        lines.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("What would change"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def _add_conflicts(self, lines: QVBoxLayout, conflicts: Sequence[Conflict | SeatConflict]) -> None:
        if sum(len(one.sides) == 1 for one in conflicts) > 1:  # where files differ, one by one is chosen
            every = QHBoxLayout()
            every.setSpacing(12)
            for name, title, workbook in (
                ("conflicts_catalog", self.tr("Keep all of the catalog's"), False),
                ("conflicts_workbook", self.tr("Take all of the workbook's"), True),
            ):
                every.addWidget(button(title, name, partial(self._take_all, workbook=workbook), role="link"))
            every.addStretch(1)
            lines.addLayout(every)
        for conflict in conflicts[:SHOWN]:
            box = ConflictBox(conflict)
            box.chosen.connect(self._count_chosen)
            self._boxes[conflict.key] = box
            lines.addWidget(box)
        self._say_more(lines, len(conflicts), self.tr("… {n} more: {n|it keeps|they keep} the catalog's answer; "
                       "bring the workbook back again to choose"))  # fmt: skip
        if conflicts:
            lines.addWidget(hairline())

    def _say_more(self, lines: QVBoxLayout, number: int, words: str, word: str = "") -> None:
        if number > SHOWN:
            lines.addWidget(label(self._text.fill(words, n=number - SHOWN, word=word), "dim"))

    def _take_all(self, *, workbook: bool) -> None:
        for box in self._boxes.values():
            box.take(workbook=workbook)

    def chosen(self) -> dict[int, int]:
        """Give the conflicts in which a workbook's answer is taken, and which of its answers."""
        return {number: place for number, box in self._boxes.items() if (place := box.taken) is not None}

    def _count_chosen(self) -> None:
        number = self._changes + len(self.chosen())
        self.apply.setText(self.to_apply(number))
        self.apply.setEnabled(bool(number) and not self._refused)
        if not self._refused:
            self.heading.setText(self.would(number))

    @staticmethod
    def _line(word: str, state: str, sentence: str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        place = QWidget(line)
        scaling.fix(place, width=CHIPS)
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(Chip(word, state), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(LongText(sentence), 1)
        return line


class SeatsBack(BroughtBack):
    """The same for lists of an access campaign: seats to confirm."""

    def title(self) -> str:
        """Return what the window is called."""
        return self.tr("Bring answers back")

    def would(self, number: int) -> str:
        """Return how many seats could be answered."""
        return self._text.count(number, self.tr("{n} seat would be answered"), self.tr("{n} seats would be answered"))

    def to_apply(self, number: int) -> str:
        """Return what the button says."""
        return self._text.count(number, self.tr("Answer for {n} seat"), self.tr("Answer for {n} seats"))

    def own(self, plan: Any) -> Sequence[tuple[str, str, Sequence[object]]]:
        """Return nothing: seats do not contradict each other."""
        return ()

    def since_then(self, plan: Any) -> Sequence[object]:
        """Return nothing: a list of seats is of one campaign."""
        return ()
