"""A question with several answers, and the choice between them: each stands in sight, however long its reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_app.imports.access_answers import SeatAnswer, SeatConflict
from desktop_app.imports.decisions_plan import Change, Conflict
from desktop_app.ui.chips import Chip
from desktop_app.ui.lines import LongText
from desktop_app.ui.widgets import ElidedLabel

FILE = 44  # letters of a file's name
INDENT = 24
KEPT = 0  # the number of the catalog's answer; those of the workbooks follow


class ConflictBox(QWidget):
    """Without a choice the catalog keeps its answer; `chosen` comes with every other one."""

    chosen = Signal()

    def __init__(self, conflict: Conflict | SeatConflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"conflict_{conflict.key}")
        self.setAccessibleName(self.tr("Which answer holds for {subject}").format(subject=conflict.subject))
        self.sides = len(conflict.sides)
        self.choices = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Chip(self.tr("choose"), "bad"))
        head.addWidget(ElidedLabel(conflict.subject), 1)
        self._layout.addLayout(head)
        if conflict.question:
            self._layout.addWidget(LongText(conflict.question, most=2))
        self._offer(KEPT, self.tr("Keep what the catalog says"), conflict.ours or self.tr("undecided"))
        sides: tuple[Change | SeatAnswer, ...] = conflict.sides
        for place, side in enumerate(sides, KEPT + 1):
            name = side.file if len(side.file) <= FILE else f"{side.file[: FILE - 9]}…{side.file[-8:]}"
            self._offer(place, self.tr("Take {file}, row {n}").format(file=name, n=side.row), side.text)
        self.choices.button(KEPT).setChecked(True)
        self.choices.idToggled.connect(lambda _place, checked: self.chosen.emit() if checked else None)

    def _offer(self, place: int, title: str, answer: str) -> None:
        made = QRadioButton(title.replace("&", "&&"), self)
        made.setObjectName(f"{self.objectName()}_{'catalog' if place == KEPT else place - 1}")
        made.setAccessibleDescription(answer)
        self.choices.addButton(made, place)
        said = LongText(answer, most=2)
        said.setContentsMargins(INDENT, 0, 0, 0)
        self._layout.addWidget(made)
        self._layout.addWidget(said)

    @property
    def taken(self) -> int | None:
        """The place of the workbook's answer that is taken, None where the catalog keeps its own."""
        place = self.choices.checkedId()
        return None if place == KEPT else place - 1

    def take(self, *, workbook: bool) -> None:
        """Choose the workbook's answer where there is one alone, or the catalog's."""
        if not workbook or self.sides == 1:
            self.choices.button(KEPT + 1 if workbook else KEPT).setChecked(True)
