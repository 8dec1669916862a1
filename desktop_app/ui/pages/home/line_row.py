"""A line of the lists on Home, painted as one: lists of a hundred lines would else have a thousand widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size, paint_chip
from desktop_app.ui.text import unbroken
from desktop_app.ui.theme import tokens_for

SIDE = 16
GAP = 12
ABOVE, BELOW = 6, 6
SMALL_PX = 12  # as small words of the style sheet
LEAST = 60  # pixels at normal size that the words keep
HIGHEST = 10_000
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
WRAPPED = int(Qt.TextFlag.TextWordWrap.value)


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


class LineRow(QFrame):
    """A line that leads somewhere by mouse or key; `amount_width` and `when_width` in pixels at normal size."""

    clicked = Signal(object)

    def __init__(self, line: Line, amount_width: int, when_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._text, self._told = unbroken(line.text), unbroken(line.below)
        self._least = (amount_width, when_width)
        self._right: tuple[int, int] | None = None  # both as measured
        self._below: QFontMetrics | None = None  # of the small words
        self._whole: tuple[QSize, QSize] | None = None  # the text and what stands below it, each in one line
        self._heights: dict[int, tuple[int, int]] = {}
        self.setProperty("role", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        chip = line.chip[0] if line.chip is not None else ""
        parts = (line.text, line.below, line.amount, line.when, chip)
        self.setAccessibleName(", ".join(part for part in parts if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font, as soon as it is styled: the layout of a hundred lines would do it at once."""
        if event.type() == QEvent.Type.FontChange:
            self._right, self._below, self._whole, self._heights = None, None, None, {}
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.heightForWidth(self.width())

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaling.px(SMALL_PX))
        return font

    @property
    def _small_words(self) -> QFontMetrics:
        if self._below is None:
            self._below = QFontMetrics(self._small())
        return self._below

    def _right_widths(self) -> tuple[int, int]:
        """Return the widths of the amount, and of the date or chip."""
        if self._right is None:
            words, line = self.fontMetrics(), self._line
            last = (chip_size(chip_font(self.font()), line.chip[0]).width() if line.chip is not None
                    else words.horizontalAdvance(line.when))  # fmt: skip
            amount, when = (scaling.px(one) for one in self._least)
            self._right = max(amount, words.horizontalAdvance(line.amount)), max(when, last)
        return self._right

    def _room(self, width: int) -> int:
        """Return the width of the words at the left."""
        return max(1, width - sum(self._right_widths()) - 2 * (SIDE + GAP))

    def _words(self, width: int) -> tuple[int, int]:
        """Return the heights of the text and of what stands below it, at a width of the whole line."""
        found = self._heights.get(width)
        if found is None:
            room, words, small = self._room(width), self.fontMetrics(), self._small_words
            if self._whole is None:
                text = _size(words, self._text, HIGHEST) if self._line.wraps else QSize(0, words.height())
                self._whole = text, _size(small, self._told, HIGHEST)
            text, told = self._whole  # to break one that has room would take long, for a hundred lines of a list
            found = (
                text.height() if text.width() <= room else _size(words, self._text, room).height(),
                told.height() if told.width() <= room else _size(small, self._told, room).height(),
            )
            self._heights[width] = found
        return found

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of all words at a width; layouts ask often."""
        return ABOVE + sum(self._words(width)) + BELOW

    def sizeHint(self) -> QSize:
        """Give room for the text in one line."""
        width = self.fontMetrics().horizontalAdvance(self._line.text) + sum(self._right_widths()) + 2 * (SIDE + GAP)
        return QSize(width, ABOVE + self.fontMetrics().height() + self._small_words.height() + BELOW)

    def minimumSizeHint(self) -> QSize:
        """Keep the amount and the date or chip whole, and some words."""
        least = self.fontMetrics().height() + self._small_words.height()
        return QSize(scaling.px(LEAST) + sum(self._right_widths()) + 2 * (SIDE + GAP), ABOVE + least + BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that divides it from the one above, and all its words."""
        super().paintEvent(event)
        painter, line, tokens = QPainter(self), self._line, tokens_for(self)
        painter.fillRect(SIDE, 0, self.width() - 2 * SIDE, 1, QColor(tokens.line))
        room, (text, below) = self._room(self.width()), self._words(self.width())
        painter.setPen(QColor(tokens.text))
        shown = self._text
        if not line.wraps:
            shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(SIDE, ABOVE, room, text), WRAPPED if line.wraps else 0, shown)
        tip = "" if shown == self._text else line.text
        if tip != self.toolTip():
            self.setToolTip(tip)
        amount, when = self._right_widths()
        height = self.height() - 1
        painter.drawText(QRect(self.width() - SIDE - when - GAP - amount, 1, amount, height), RIGHT, line.amount)
        if line.chip is None:
            painter.drawText(QRect(self.width() - SIDE - when, 1, when, height), RIGHT, line.when)
        painter.setFont(self._small())
        painter.setPen(QColor(tokens.dim))
        painter.drawText(QRect(SIDE, ABOVE + text, room, below), WRAPPED, self._told)
        if line.chip is not None:
            font = chip_font(self.font())
            size = chip_size(font, line.chip[0])
            box = QRect(self.width() - SIDE - size.width(), 1 + (height - size.height()) // 2, size.width(), 0)
            box.setHeight(size.height())
            paint_chip(painter, box, *line.chip, font, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead on."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit(self._line.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self._line.target)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the style sheet show the hover."""
        super().enterEvent(event)
        self.update()


def _size(words: QFontMetrics, text: str, room: int) -> QSize:
    """Return the size of a text that is broken where it has no room."""
    return words.boundingRect(0, 0, room, HIGHEST, WRAPPED, text).size()
