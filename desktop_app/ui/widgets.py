"""The few widgets that every page is put together from."""

# The namespace `Qt` is named as QtCore.Qt here and in the other modules of the first paint: PySide builds it with its
# 600 names when it is first touched, which takes 35 ms.

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import icons, scaling
from desktop_app.ui.theme import tokens_for

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

CHIP_HEIGHT = 19


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text in a role of the style sheet, such as section or dim."""
    made = QLabel(text, parent)
    if "<" in text:  # else it is taken for plain text anyway
        made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def hairline(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a line of one pixel."""
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def button(
    text: str, name: str, act: Callable[[], object] | None = None, *, icon: str = "", role: str = "", tip: str = ""
) -> QPushButton:
    """Return a button with a stable object name."""
    made = QPushButton(text)
    made.setObjectName(name)
    if role:
        made.setProperty("role", role)
    if tip:
        made.setToolTip(tip)
    if not text:
        made.setAccessibleName(tip)
    if icon:
        icons.give(made, icon)
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    return made


class PrimaryButton(QPushButton):
    """The one filled button of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(text, parent)
        self.setProperty("role", "primary")
        if icon:
            icons.give(self, icon)


class ElidedLabel(QLabel):
    """A line of text that ends in … where room is short; the whole text is then its tooltip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, role: str = "", *, keep_end: bool = False
    ) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._keep_end = keep_end
        self._own_tip = ""
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrower than its text."""
        return QSize(min(self.fontMetrics().horizontalAdvance("…") * 2, 24), super().minimumSizeHint().height())

    def setToolTip(self, text: str) -> None:  # noqa: N802
        """Keep a tooltip of the page's own; it is shown besides the whole text."""
        self._own_tip = text
        super().setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        if not self.text():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = self.contentsRect()
        modes = QtCore.Qt.TextElideMode
        mode = modes.ElideMiddle if self._keep_end else modes.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, room.width())
        painter.drawText(room, int(self.alignment().value), shown)
        cut = shown != self.text()
        tip = self._own_tip or (self.text() if cut else "")
        if tip != self.toolTip():
            super().setToolTip(tip)


class ElidedLink(QPushButton):
    """A link in a cell: its text ends in … where room is short, and is then the tooltip."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text
        self.setObjectName(name)
        self.setProperty("role", "link")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrower than its text."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the text as fits."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, QtCore.Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Chip(QWidget):
    """A word on a soft ground; the state gives its colour, the word its meaning."""

    def __init__(self, text: str = "", state: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._state = text, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Give the word."""
        return self._text

    def show_state(self, text: str, state: str) -> None:
        """Show another word."""
        self._text, self._state = text, state
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return chip_font(self.font())

    def sizeHint(self) -> QSize:
        """Give the word's width and 11 px on both sides."""
        return chip_size(self._font(), self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and word."""
        del event
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._state, self._font(), self)


def chip_font(base: QFont) -> QFont:
    """Return the font of a chip's word beside text in a base font."""
    font = QFont(base)
    font.setPixelSize(max(9, base.pixelSize() - 1 if base.pixelSize() > 0 else 12))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def chip_size(font: QFont, text: str) -> QSize:
    """Return the size of a chip with a word."""
    metrics = QFontMetrics(font)
    return QSize(metrics.horizontalAdvance(text) + 22, max(CHIP_HEIGHT, metrics.height() + 3))


def paint_chip(painter: QPainter, room: QRect, text: str, state: str, font: QFont, widget: QWidget | None) -> None:
    """Draw a chip into a rectangle of its own size."""
    ink, ground = tokens_for(widget).state(state)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    radius = min(9.0, room.height() / 2)
    painter.drawRoundedRect(room, radius, radius)
    painter.setFont(font)
    painter.setPen(QPen(ink))
    shown = QFontMetrics(font).elidedText(text, QtCore.Qt.TextElideMode.ElideRight, room.width() - 14)
    painter.drawText(room, int(QtCore.Qt.AlignmentFlag.AlignCenter.value), shown)
    painter.restore()


class Card(QFrame):
    """A white card with a hairline; a clickable one leads somewhere, by mouse and by key."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, clickable: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._clickable = clickable
        if clickable:
            self.setProperty("clickable", "true")
            self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
            self.setAttribute(QtCore.Qt.WidgetAttribute.WA_Hover)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead on."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and event.button() is QtCore.Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on by Enter or Space."""
        if self._clickable and event.key() in (
            QtCore.Qt.Key.Key_Return,
            QtCore.Qt.Key.Key_Enter,
            QtCore.Qt.Key.Key_Space,
        ):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class Figure(Card):
    """A card with a label, a figure, a chip and a line below; a click leads to the rows behind it."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, clickable=True)
        self.setObjectName(name)
        self._title = ElidedLabel(title, role="small")
        self._figure = label("", "bigfigure")
        self._figure.setMinimumWidth(0)
        self._chip = Chip("")
        self._chip.hide()
        self._detail = ElidedLabel("", role="small")
        self._middle = QHBoxLayout()
        self._middle.setSpacing(8)
        self._middle.addWidget(self._figure)
        self._middle.addStretch(1)
        self._middle.addWidget(self._chip, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        scaling.at_least(self._detail, height=20)
        self._foot.addWidget(self._detail, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 11, 16, 10)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        layout.addLayout(self._middle)
        layout.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: str, detail: str, chip: str = "", state: str = "neutral") -> None:
        """Show a figure, the line below it, and a chip when there is one."""
        self._figure.setText(figure)
        self._detail.setText(detail)
        self._chip.show_state(chip, state)
        self.setAccessibleName(" ".join(part for part in (self._title.text(), figure, chip, detail) if part))
        self._place_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chip where there is room for it."""
        super().resizeEvent(event)
        self._place_chip()

    def _place_chip(self) -> None:
        """Beside the figure where both fit, else beside the line below: a figure is never cut."""
        wanted = self._figure.sizeHint().width() + self._chip.sizeHint().width() + 12
        target = self._middle if wanted <= self.width() - 32 else self._foot
        other = self._foot if target is self._middle else self._middle
        if other.indexOf(self._chip) >= 0:
            other.removeWidget(self._chip)
            target.addWidget(self._chip, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Keep room for the figure and the chip whole; the words beside them end in … where room is short."""
        widest = max(self._figure.sizeHint().width(), self._chip.sizeHint().width() + 40 if self._chip.text() else 0)
        return QSize(max(widest + 34, scaling.px(140)), super().minimumSizeHint().height())


class EmptyState(QWidget):
    """What belongs here, said where nothing is yet, and the action that begins it."""

    clicked = Signal()

    def __init__(self, title: str, text: str = "", button_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "section")
        self._title.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._text = label(text, "dim")
        self._text.setWordWrap(True)
        self._text.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(button_text)
        self.button.setVisible(bool(button_text))
        self.button.clicked.connect(lambda _checked=False: self.clicked.emit())
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._title, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._text, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addWidget(self.button, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def minimumSizeHint(self) -> QSize:
        """Ask for less than the text has at present: with it, what was once wide could not become narrow again."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaling.px(240)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text its room."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Give the text its size: a layout that centres it would guess one, and cut the lines that come out longer."""
        width = min(scaling.px(440), max(self.width() - 48, 120))
        self._text.setFixedSize(width, max(self._text.heightForWidth(width), 0))

    def show_text(self, title: str, text: str = "", button_text: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._give_room()
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))


class Link(QPushButton):
    """A word that leads to a record."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        self.setProperty("role", "link")
        self.setText(text.replace("&", "&&"))
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Let a layout make it narrower than its text."""
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text, also while a part is shown."""
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 4, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the room there is."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._full, QtCore.Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._full if shown != self._full else "")


def clear_layout(layout: QHBoxLayout | QVBoxLayout) -> None:
    """Take every widget and sub-layout out of a layout and let go of them."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QHBoxLayout | QVBoxLayout):
            clear_layout(inner)
