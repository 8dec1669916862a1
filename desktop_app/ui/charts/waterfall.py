"""From one amount to another, step by step: a bar for each step hangs where the one before it ended."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.charts.marks import AXIS, CENTRE, RIGHT, small_font, ticks
from desktop_app.ui.lines import few_lines
from desktop_app.ui.text import joined
from desktop_app.ui.theme import Tokens, tokens_for

VALUE = 16
LEAST = 0.2  # of a step of the axis: what the lowest bar is high at least
GAP = 6  # pixels between the names of two steps
SMALLER = 2  # pixels that the letters of a name may lose, so that no word is broken
LINES = 3  # of a name at most


@dataclass(frozen=True)
class Step:
    """One bar: an amount that is reached (`whole`), or how much more or less there is after a step."""

    key: str
    title: str
    amount: int
    whole: bool = False


def spans(steps: Sequence[Step]) -> list[tuple[int, int]]:
    """Return where each bar begins and ends."""
    found, level = [], 0
    for step in steps:
        start, level = (0, step.amount) if step.whole else (level, level + step.amount)
        found.append((start, level))
    return found


def scale(low: float, high: float) -> tuple[float, list[float]]:
    """Return where the axis begins and its round steps; steps that are small beside the whole are looked at closely."""
    size = ticks(max(1.0, high - max(0.0, low)), 1)[1]
    base = math.floor(low / size) * size if low * 2 > high > 0 else 0.0
    if low - base < size * LEAST:
        base -= size
    if base <= 0:
        return 0.0, ticks(max(1.0, high), 2)
    return base, [base + mark for mark in ticks(max(1.0, high - base), 2)]


def named(font: QFont, title: str, slot: float) -> tuple[QFont, list[str]]:
    """Return the font and the lines of the name of a step that has a slot, in pixels."""
    room = int(slot) - GAP  # one width for breaking and cutting: of two, a line that just fits is cut
    smaller = fitting(font, title, room)
    words = QFontMetrics(smaller)
    lines = few_lines(title, smaller, room, LINES)
    cut = [words.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]  # a word too long
    return smaller, list(_hyphened(cut, title))


def _hyphened(lines: Sequence[str], title: str) -> Iterator[str]:
    """Yield the lines of a name, with a hyphen where a word goes on in the next one; the gap has room for it."""
    ends, place = set(accumulate(map(len, title.split()))), 0
    for line in lines:
        place += len("".join(line.split()))
        yield line if place in ends or line.endswith("…") else f"{line}-"


def fitting(font: QFont, title: str, room: float) -> QFont:
    """Return the font in which no word of a name is broken, a little smaller where one is too long for its bar."""
    made = QFont(font)
    for less in range(SMALLER + 1):
        made.setPixelSize(font.pixelSize() - less)
        if all(len(few_lines(word, made, room)) == 1 for word in title.split()):  # what measures rounds otherwise
            return made
    return font


class Waterfall(Chart):
    """Steps with their signed amounts above the bars, so that no colour is needed to read it."""

    clicked = Signal(str)  # step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._axis: Callable[[float], str] = str
        self._value: Callable[[int], str] = str
        self._current = -1
        self.signed: Callable[[int], str] = lambda amount: f"{amount / 1e6:+,.0f}".replace("-", "−")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scaling.at_least(self, height=110)

    @property
    def base(self) -> float:
        """Where the axis begins: 0, or more where the steps are small beside the whole."""
        ends = [end for _, end in spans(self._steps)]
        return scale(min(ends), max(ends))[0] if ends else 0.0

    def sizeHint(self) -> QSize:
        """Ask for room for a dozen steps."""
        return QSize(560, 150)

    def show_steps(self, steps: Sequence[Step], axis: Callable[[float], str], value: Callable[[int], str]) -> None:
        """Show steps, and how the axis and a value are written."""
        self._steps, self._axis, self._value, self._current = tuple(steps), axis, value, -1
        self.setAccessibleDescription(joined(f"{step.title}: {self._said(step)}" for step in steps))
        self.update()

    def _said(self, step: Step) -> str:
        return f"+{self._value(step.amount)}" if step.amount > 0 and not step.whole else self._value(step.amount)

    def _slots(self) -> tuple[QRectF, float]:
        left = float(scaling.px(52))
        slot = (self.width() - left) / max(1, len(self._steps))
        font = small_font(self)
        lines = max((len(named(font, step.title, slot)[1]) for step in self._steps), default=1)
        below = scaling.px(AXIS) + (lines - 1) * QFontMetrics(font).lineSpacing()
        above = scaling.px(VALUE + 4)
        return QRectF(left, above, self.width() - left, self.height() - above - below), slot

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grid, bars, names and amounts."""
        del event
        painter = QPainter(self)
        painter.setFont(small_font(self))
        tokens = tokens_for(self)
        painter.setPen(QColor(tokens.dim))
        if not self._steps:
            self.paint_empty(painter, tokens)
            return
        slots = plot, slot = self._slots()
        reached = spans(self._steps)
        ends = [end for _, end in reached]
        base, marks = scale(min(ends), max(ends))
        top = marks[-1] - base

        def share(amount: float) -> float:
            return max(0.0, amount - base) / top

        for mark in marks:
            y = plot.bottom() - plot.height() * share(mark)
            painter.setPen(QPen(QColor(tokens.line)))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(QColor(tokens.dim))
            painter.drawText(QRectF(0, y - scaling.px(9), plot.left() - 8, scaling.px(18)), RIGHT, self._axis(mark))
        for place, (start, end) in enumerate(reached):
            self._bar(painter, tokens, slots, place, (share(start), share(end)))
            if place + 1 < len(self._steps):  # where the next one hangs
                y = plot.bottom() - plot.height() * share(end)
                middle = plot.left() + slot * (place + 0.5)
                painter.setPen(QPen(QColor(tokens.dim), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QLineF(QPointF(middle, y), QPointF(middle + slot, y)))
        self.paint_ring(painter, tokens)

    def _bar(
        self, painter: QPainter, tokens: Tokens, slots: tuple[QRectF, float], place: int, shares: tuple[float, float]
    ) -> None:
        (plot, slot), (start, end), step = slots, shares, self._steps[place]
        width = min(float(scaling.px(48)), slot * 0.6)
        x = plot.left() + slot * (place + 0.5) - width / 2
        top = plot.bottom() - plot.height() * max(start, end)
        height = max(2.0, plot.height() * abs(end - start))
        colour = tokens.accent if step.whole else tokens.warn if step.amount > 0 else tokens.good
        painter.fillRect(QRectF(round(x), top, round(width), height), QColor(colour))
        painter.setPen(QColor(tokens.accent if place == self._current else tokens.text))
        high = scaling.px(VALUE)
        area = QRectF(plot.left() + slot * place, top - high, slot, high)
        painter.drawText(area, CENTRE, self._axis(step.amount) if step.whole else self.signed(step.amount))
        painter.setPen(QColor(tokens.dim))
        line = QRectF(plot.left() + slot * place, plot.bottom() + 4, slot, scaling.px(AXIS) - 6)
        painter.save()
        font, names = named(painter.font(), step.title, slot)
        painter.setFont(font)
        for name in names:
            painter.drawText(line, CENTRE, name)
            line.translate(0, painter.fontMetrics().lineSpacing())
        painter.restore()

    def _at(self, at: QPoint) -> int:
        plot, slot = self._slots()
        place = int((at.x() - plot.left()) // slot)
        return place if 0 <= place < len(self._steps) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the step under the pointer."""
        place = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), self._says(place) if place >= 0 else "", self)

    def _says(self, place: int) -> str:
        step = self._steps[place]
        return f"{step.title}\n{self._said(step)}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to what is behind a step."""
        place = self._at(event.position().toPoint())
        if place >= 0 and self.leads(event):
            self.clicked.emit(self._steps[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the steps by the arrow keys; Enter leads to what is behind one."""
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is not None and self._steps:
            self._current = max(0, min(len(self._steps) - 1, self._current + move))
            plot, slot = self._slots()
            at = QPointF(plot.left() + slot * (self._current + 0.5), plot.center().y())
            self.tell(self._says(self._current), at.toPoint())
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.clicked.emit(self._steps[self._current].key)
        else:
            super().keyPressEvent(event)
