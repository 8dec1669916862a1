"""Text on a few lines: the last ends in … where room is short, and the whole stands in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.fitted import Fitted
from desktop_app.ui.text import unbroken

_EVERY = 10_000  # lines


def few_lines(text: str, font: QFont, width: float, most: int = 2) -> tuple[str, ...]:
    """Break a text into lines of a width; the last that is allowed is cut with … where it must be."""
    text = unbroken(text.replace("\n", " "))
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        start, length = line.textStart(), line.textLength()
        rest = text[start:]
        if len(found) == most - 1 and length < len(rest):
            found.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
        else:
            found.append(rest[:length].rstrip())
    layout.endLayout()
    return tuple(found)


def draw_lines(painter: QPainter, area: QRectF, text: str, font: QFont, most: int = 2) -> float:
    """Draw a text at the top of an area on a few lines; gives the height used."""
    words = QFontMetrics(font)
    painter.setFont(font)
    top = area.top()
    for line in few_lines(text, font, area.width(), most):
        painter.drawText(QPointF(area.left(), top + words.ascent()), line)
        top += words.lineSpacing()
    return top - area.top()


class TwoLineLabel(QLabel):
    """A label that keeps room for its lines whatever it says, so that cards beside each other are equally high."""

    def __init__(self, role: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines = 2

    def set_lines(self, lines: int) -> None:
        """Keep room for one line or two."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the height of the lines."""
        return QSize(80, self._lines * self.fontMetrics().lineSpacing() + 1)

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrow."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area, lines = QRectF(self.contentsRect()), self._lines
        draw_lines(painter, area, self.text(), self.font(), lines)
        cut = any(line.endswith("…") for line in few_lines(self.text(), self.font(), area.width(), lines))
        tip = self.text() if cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)


class Paragraph(Fitted, QLabel):
    """A text of several lines that is as high as it is at its width: a plain label asks for what a narrow one needs."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Say no: a layout that asks gives everything beside it the height it would like, not the least it needs."""
        return False

    def show_text(self, text: str) -> None:
        """Show a text; nothing takes no room."""
        self.setText(unbroken(text))
        self.setVisible(bool(text))
        self.fit()

    def fit(self) -> None:
        """Take the height of what is shown."""
        self.setFixedHeight(max(1, self.heightForWidth(self.width())))


class LongText(QWidget):
    """A text of a few lines at most; where there is more, a link shows all of it, and less again."""

    def __init__(self, text: str, *, most: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._open = most, False
        self.words = _Few(text, most)
        self.link = QPushButton(self.tr("Show all"), self)
        self.link.setObjectName("long_text_more")
        self.link.setProperty("role", "link")
        self.link.clicked.connect(lambda _checked=False: self._toggle())
        self.link.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.cut.connect(self.link.setVisible)

    def _toggle(self) -> None:
        self._open = not self._open
        self.link.setText(self.tr("Show less") if self._open else self.tr("Show all"))
        self.words.allow(_EVERY if self._open else self._most)


class _Few(Fitted, QLabel):
    """Draws lines that break anywhere where a word is too long, and is as high as they are."""

    cut = Signal(bool)  # whether there is more than the lines it began with

    def __init__(self, text: str, most: int) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._first = self._most = most

    def allow(self, lines: int) -> None:
        """Show another number of lines at most."""
        self._most = lines
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrow."""
        return QSize(24, self.height())

    def sizeHint(self) -> QSize:
        """Give the height of the lines."""
        return QSize(80, self.height())

    def fit(self) -> None:
        """Take the height of what is shown."""
        width = self.contentsRect().width()
        lines = few_lines(self.text(), self.font(), width, self._most)
        self.setFixedHeight(max(1, len(lines)) * self.fontMetrics().lineSpacing() + 1)
        self.cut.emit(len(few_lines(self.text(), self.font(), width, self._first + 1)) > self._first)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as is allowed."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        draw_lines(painter, QRectF(self.contentsRect()), self.text(), self.font(), self._most)
