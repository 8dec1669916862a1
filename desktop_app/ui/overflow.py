"""A row of buttons; those for which there is no room stand in a menu at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QMenu


class Overflow(QWidget):
    """Places widgets from left to right, in a number of lines at most, and the others in the menu of a button.

    The last go first, what is chosen after the others; a filled button stays, and what is no push button. A widget that
    its page hides is in neither place. In one line they stand at the right, in several at the left.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: int = 1, gap: int = 8) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._most, self._gap = lines, gap
        self._items: list[QWidget] = []
        self._follow = QtCore.QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._changed)
        self._heights: dict[int, int] = {}  # by width, until something changes
        self._sizes: dict[QWidget, QSize] = {}  # that a layout would give widgets, asked once a reckoning
        self._holder = QWidget(self)  # hidden: what is in the menu is shown in there, so that it knows its own wish
        self._holder.hide()
        self.more = QPushButton(self)  # its text apart: beside it, PySide would look for an icon
        self.more.setText("⋯")
        self.more.setObjectName(f"{name}_more")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.more.hide()
        self.more.clicked.connect(lambda _checked=False: self._open())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if lines > 1:
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, place: int | None = None) -> None:
        """Take a widget, at the end or at a place."""
        self._items.insert(len(self._items) if place is None else place, widget)
        widget.setParent(self)
        widget.installEventFilter(self)
        # Before this is shown, what nobody hid is shown with it; asking Qt's names then would delay the first paint.
        if self.isVisible() and not widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
        self._changed()

    @property
    def items(self) -> tuple[QWidget, ...]:
        """The widgets that were added, in their order."""
        return tuple(self._items)

    @property
    def away(self) -> list[QPushButton]:
        """The buttons that stand in the menu."""
        return [one for one in self._wanted() if isinstance(one, QPushButton) and one.parent() is self._holder]

    def make_menu(self) -> QMenu:
        """Return a menu of the buttons for which there is no room; one with a menu of its own leads to that."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setObjectName(f"menu_{self.objectName()}")
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self.away:
            text = shown_title(one)
            inner: QMenu | None = one.menu()
            if inner is not None:
                inner.menuAction().setText(text)
                menu.addMenu(inner)
                continue
            action = menu.addAction(one.icon(), text, one.click)
            action.setObjectName(one.objectName())
            action.setEnabled(one.isEnabled())
            action.setCheckable(one.isCheckable())
            action.setChecked(one.isChecked())
        return menu

    def _open(self) -> None:
        self.make_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # Sizes ---------------------------------------------------------------------------------------------------------

    def _wanted(self) -> list[QWidget]:
        return [one for one in self._items if not one.isHidden()]

    def _stays(self, widget: QWidget) -> bool:
        return not isinstance(widget, QPushButton) or widget.property("role") == "primary"

    def _size(self, widget: QWidget) -> QSize:
        if widget not in self._sizes:
            wish = widget.sizeHint().expandedTo(widget.minimumSize())
            self._sizes[widget] = wish.boundedTo(widget.maximumSize())
        return self._sizes[widget]

    def _width(self, widgets: Sequence[QWidget]) -> int:
        return sum(self._size(one).width() for one in widgets) + self._gap * max(0, len(widgets) - 1)

    def _least_width(self) -> int:
        """Return the width of what stays, and of the button of the menu."""
        wanted = self._wanted()
        least = [one for one in wanted if self._stays(one)]
        if len(least) < len(wanted):
            least.append(self.more)
        return self._width(least)

    def _line_height(self) -> int:
        return max((self._size(one).height() for one in self._wanted()), default=0)

    def sizeHint(self) -> QSize:
        """Give the size of everything in one line."""
        self._sizes.clear()
        return QSize(self._width(self._wanted()), self._line_height())

    def fitted(self, width: int) -> int:
        """Return how much of a width what fits into it takes."""
        self._sizes.clear()
        return max(self._width(self._fitting(width)), self._least_width())

    def minimumSizeHint(self) -> QSize:
        """Give the size of what stays, and of the button of the menu."""
        self._sizes.clear()
        return QSize(self._least_width(), self._line_height())

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give the height of the lines that fill a width; a layout asks it again and again."""
        if width not in self._heights:
            self._sizes.clear()
            lines = len(self._lines(self._fitting(width), width))
            self._heights[width] = lines * (self._line_height() + self._gap) - self._gap if lines else 0
        return self._heights[width]

    def _lines(self, widgets: Sequence[QWidget], width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for one in widgets:
            if not lines or (left + self._size(one).width() > width and self._most > 1):
                lines.append([])
                left = 0
            lines[-1].append(one)
            left += self._size(one).width() + self._gap
        return lines

    def _fits(self, widgets: Sequence[QWidget], width: int) -> bool:
        if self._most == 1:
            return self._width(widgets) <= width
        return len(self._lines(widgets, width)) <= self._most

    def _fitting(self, width: int) -> list[QWidget]:
        """Return what is placed in a width, with the button of the menu where that is needed."""
        wanted = self._wanted()
        if self._fits(wanted, width):
            return wanted
        kept = list(wanted)
        going = sorted((one for one in wanted if not self._stays(one)), key=lambda one: not one.property("chosen"))
        for one in reversed(going):
            kept.remove(one)
            if self._fits([*kept, self.more], width):
                break
        filled = [place for place, one in enumerate(kept) if one.property("role") == "primary"]
        kept.insert(filled[-1] if filled and self._most == 1 else len(kept), self.more)
        return kept

    # Placing -------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        if self.isVisible():  # else when it is shown
            self._place()

    def _place(self) -> None:
        self._sizes.clear()
        shown = self._fitting(self.width())
        for one in self._wanted():
            home = self if one in shown else self._holder
            if one.parent() is not home:
                one.setParent(home)
                one.show()
        self.more.setVisible(self.more in shown)
        self._sizes.clear()  # what moved between the row and the menu may be of another size there
        height, top = self._line_height(), 0
        lines = self._lines(shown, self.width())
        if self._most == 1:
            top = (self.height() - height) // 2
        for line in lines:
            left = max(0, self.width() - self._width(line)) if self._most == 1 else 0
            for one in line:
                size = self._size(one)
                one.setGeometry(QRect(left, top + (height - size.height()) // 2, size.width(), size.height()))
                left += size.width() + self._gap
            top += height + self._gap
        self._holder.setGeometry(self.more.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Place what changed while nobody saw it."""
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Follow widgets whose size has changed."""
        if event.type() == QtCore.QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def eventFilter(self, watched: QtCore.QObject, event: QEvent) -> bool:
        """Follow widgets that their page shows or hides."""
        kinds = QtCore.QEvent.Type
        if event.type() in (kinds.ShowToParent, kinds.HideToParent) and watched in self._items:
            self._follow.start()
        return super().eventFilter(watched, event)


def shown_title(button: QPushButton) -> str:
    """Return what a button is called in words, also one that shows a picture alone."""
    return button.text().strip().removesuffix("▾").strip() or button.accessibleName() or button.toolTip()
