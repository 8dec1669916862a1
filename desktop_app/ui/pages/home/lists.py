"""The two lists at the foot of Home: the weightiest questions and the next renewals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.pages.home.line_row import Line, LineRow
from desktop_app.ui.widgets import Card, clear_layout, label

AT_ONCE = 5  # lines that are shown in each step
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _column(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget that holds others below each other, not shown yet, and its layout."""
    whole = QWidget(parent)
    whole.hide()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return whole, layout


class ListCard(Card):
    """A heading with a note, column heads, and lines between hairlines."""

    opened = Signal(object)

    def __init__(self, name: str, title: str, heads: tuple[str, str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._heads = heads
        self.note = label("", "small")
        self.note.setAlignment(RIGHT)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(label(title, "section"))
        top.addStretch(1)
        top.addWidget(self.note)
        self._shown: object = None
        self._coming: QWidget | None = None  # what is being made, and not shown yet
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(self._lines)
        layout.addStretch(1)

    @property
    def whole(self) -> bool:
        """Whether all lines are made."""
        return self._shown is not None

    def show_lines(
        self, lines: Sequence[Line], empty: str, *, amount_width: int = 84, when_width: int = 84
    ) -> Iterator[None]:
        """Show lines, or what is to be said where there is none, in steps: those in sight at once, the others below.

        What was shown before stays until then; the same lines stay as they are.
        """
        wanted = (tuple(lines), empty)
        if wanted == self._shown:
            return
        self._shown = None  # steps may be left out, where something newer is to be shown
        if self._coming is not None:
            self._coming.deleteLater()
        whole, held = _column(self)  # inside from the outset: a widget is styled anew when its place changes
        self._coming = whole
        if not lines:
            nothing = label(empty, "dim")
            nothing.setWordWrap(True)
            nothing.setContentsMargins(16, 8, 16, 12)
            held.addWidget(nothing)
            self._show_coming()
        else:
            head = QWidget(whole)
            held.addWidget(head)
            self._fill_head(head, amount_width, when_width)
        for first in range(0, len(lines), AT_ONCE):
            block, rows = _column(whole)  # those shown before are not laid out again for these
            held.addWidget(block)
            for place, line in enumerate(lines[first : first + AT_ONCE], start=first):
                row = LineRow(line, amount_width, when_width, block)
                row.setObjectName(f"{self.objectName()}_{place}")
                row.clicked.connect(self.opened)
                rows.addWidget(row)
            block.show()
            if not first:
                self._show_coming()
            yield
        self._shown = wanted

    def _show_coming(self) -> None:
        whole, self._coming = self._coming, None
        if whole is not None:
            clear_layout(self._lines)
            self._lines.addWidget(whole)
            whole.show()

    def _fill_head(self, whole: QWidget, amount_width: int, when_width: int) -> None:
        inner = QHBoxLayout(whole)
        inner.setContentsMargins(16, 0, 16, 4)
        inner.setSpacing(12)
        inner.addWidget(label(self._heads[0], "head"), 1)
        for text, width in zip(self._heads[1:], (amount_width, when_width), strict=True):
            head = label(text, "head")
            head.setAlignment(RIGHT)
            scaling.at_least(head, width=width)
            inner.addWidget(head)
