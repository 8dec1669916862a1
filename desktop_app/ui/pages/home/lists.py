"""The two lists at the foot of Home: the weightiest questions and the next renewals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.theme import tokens_for
from desktop_app.ui.widgets import Card, ElidedLabel, clear_layout, label

AT_ONCE = 4  # lines that are made in one step
BLOCK = 8  # lines that are shown first; twice as many are shown each time after, for the page is painted every time
SIDE = 16
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Line:
    """One line: what it is, what stands below it, an amount and a date or chip at the right, and what it leads to."""

    target: object
    text: str
    below: str
    amount: str
    when: str
    chip: tuple[str, str] | None = None
    wraps: bool = False  # the text takes a second line rather than being cut


def _column(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget that holds others below each other, not shown yet, and its layout."""
    whole = QWidget(parent)
    whole.hide()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return whole, layout


def _text(line: Line) -> QWidget:
    if not line.wraps:
        return ElidedLabel(line.text)
    whole = label(line.text)
    whole.setWordWrap(True)
    return whole


class _Row(QFrame):
    """A line that leads somewhere by mouse or key."""

    clicked = Signal(object)

    def __init__(self, line: Line, amount_width: int, when_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = line.target
        self.setProperty("role", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(part for part in (line.text, line.below, line.amount, line.when) if part))
        words = QVBoxLayout()
        words.setContentsMargins(0, 5, 0, 6)
        words.setSpacing(0)
        words.addWidget(_text(line))
        below = label(line.below, "small")
        below.setWordWrap(True)
        words.addWidget(below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 1, SIDE, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        amount = label(line.amount)
        amount.setAlignment(RIGHT)
        scaling.at_least(amount, width=amount_width)
        layout.addWidget(amount)
        if line.chip is not None:
            holder = QWidget()
            scaling.at_least(holder, width=when_width)
            inner = QHBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addStretch(1)
            inner.addWidget(Chip(*line.chip))
            layout.addWidget(holder)
            return
        when = label(line.when)
        when.setAlignment(RIGHT)
        scaling.at_least(when, width=when_width)
        layout.addWidget(when)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that divides it from the one above."""
        super().paintEvent(event)
        QPainter(self).fillRect(SIDE, 0, self.width() - 2 * SIDE, 1, QColor(tokens_for(self).line))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead on."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self._target)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the style sheet show the hover."""
        super().enterEvent(event)
        self.update()


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
    def in_sight(self) -> bool:
        """Whether the first of the lines that are being shown stand where they belong."""
        return self._coming is None

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
        first, many = 0, BLOCK
        while first < len(lines):
            block, rows = _column(whole)  # those shown before are not laid out again for these
            held.addWidget(block)
            for place, line in enumerate(lines[first : first + many], start=first):
                row = _Row(line, amount_width, when_width, block)
                row.setObjectName(f"{self.objectName()}_{place}")
                row.clicked.connect(self.opened)
                rows.addWidget(row)
                if (place + 1) % AT_ONCE == 0:
                    yield
            block.show()
            if not first:
                self._show_coming()
            first, many = first + many, 2 * many
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
