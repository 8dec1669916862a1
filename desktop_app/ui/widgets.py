"""The few widgets that every page is put together from."""

# The namespace `Qt` is named as QtCore.Qt here and in the other modules of the first paint: PySide builds it with its
# 600 names when it is first touched, which takes 35 ms.

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import icons
from desktop_app.ui.text import DASH

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

BETWEEN = "  ·  "
"""What divides the parts of a line."""
DIALOG_FRAME = (20, 18, 20, 16)  # pixels left, above, right and below what a dialog holds


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
        super().__init__(parent)  # with a text besides, PySide looks for an icon: it would build QIcon with its names
        self.setText(text)
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
        shown = self.fitted(room.width())
        painter.drawText(room, int(self.alignment().value), shown)
        cut = shown != self.text()
        tip = self._own_tip or (self.text() if cut else "")
        if tip != self.toolTip():
            super().setToolTip(tip)

    def fitted(self, width: int) -> str:
        """Return what is drawn of the text in a width, in pixels."""
        return self._elided(self.text(), width)

    def _elided(self, text: str, width: int) -> str:
        modes = QtCore.Qt.TextElideMode
        return self.fontMetrics().elidedText(text, modes.ElideMiddle if self._keep_end else modes.ElideRight, width)


class PartedLabel(ElidedLabel):
    """A line of parts divided by dots, the weightiest first; one for which there is no room is left out whole.

    The first is shown whatever the room, and ends in … where it alone has none, unless `hint` says that the line may
    be left out. `text` has all of it.
    """

    def __init__(self, *parts: str, parent: QWidget | None = None, role: str = "") -> None:
        super().__init__("", parent, role)
        self._parts: tuple[str, ...] = ()
        self._hint = False
        self.set_parts(*parts)

    def set_parts(self, *parts: str, hint: bool = False) -> None:
        """Show these, as far as they are not empty."""
        self._parts, self._hint = tuple(filter(None, parts)), hint
        self.setText(BETWEEN.join(self._parts))

    def fitted(self, width: int) -> str:
        """Return the parts that are drawn in a width, in pixels: each that has room beside those before it."""
        kept = [] if self._hint else list(self._parts[:1])
        for part in self._parts[len(kept) :]:
            line = BETWEEN.join([*kept, part])
            if self._elided(line, width) == line:
                kept.append(part)
        return self._elided(BETWEEN.join(kept), width)


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
        if self.text() != (written := shown.replace("&", "&&")):  # else its layout would be asked for anew
            self.setText(written)
        self.setToolTip(self._full if shown != self._full else "")


def clear_layout(layout: QHBoxLayout | QVBoxLayout) -> None:
    """Take every widget and sub-layout out of a layout and let go of them."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QHBoxLayout | QVBoxLayout):
            clear_layout(inner)


def value_label(text: str) -> QLabel:
    """Return a value of a record as text that wraps and can be marked; nothing is a dash."""
    if max(map(len, text.split()), default=0) > 20:  # cannot be wrapped: an address, a file's name, a long number
        return ElidedLabel(text)
    value = label(text or DASH, "" if text else "dim")
    value.setWordWrap(True)
    value.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
    return value
