"""How the columns of a sheet were read, each with its proof; an open one offers its answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.pages.imports.panel import Panel
from desktop_app.ui.pages.imports.wording import ProofLine
from desktop_app.ui.widgets import ElidedLabel


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
        text = ElidedLabel(proof.text, line)
        text.setProperty("role", "dim")
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(column)
        layout.addWidget(text, 1)
        chip, state = (self.tr("decided"), "good") if proof.decided else (self.tr("choose"), "warn")
        layout.addWidget(Chip(self.tr("so far"), "neutral") if counting else Chip(chip, state))
        return line
