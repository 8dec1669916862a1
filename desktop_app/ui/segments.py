"""A row of buttons of which one is chosen: the views of a page; where there is no room for them, one with a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_app.ui.widgets import button

if TYPE_CHECKING:
    from desktop_app.ui.page import Page

GAP = 4
LEAST = 120  # pixels for what is said beside the title


class Segments(QWidget):
    """`chosen` gives the key of the button that was pressed; every button is reached by Tab."""

    chosen = Signal(str)

    def __init__(
        self, name: str, title: str, parts: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.buttons: dict[str, QPushButton] = {}
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self.menu_button = button("", f"{name}_menu", self._open_menu)
        self.menu_button.setProperty("chosen", "true")
        self.menu_button.hide()
        layout.addWidget(self.menu_button)
        self.take(parts)

    def take(self, parts: Sequence[tuple[str, str]]) -> None:
        """Take buttons: the key and the text of each."""
        for key, text in parts:
            made = button(text, f"{self.objectName()}_{key}", partial(self._press, key))
            made.setCheckable(True)
            made.setProperty("compact", "true")
            self.buttons[key] = made
            self._layout.insertWidget(len(self.buttons) - 1, made)

    def show_chosen(self, key: str) -> None:
        """Show a button as the chosen one."""
        for other, made in self.buttons.items():
            made.setChecked(other == key)
        self.menu_button.setText(f"{self.buttons[key].text()} ▾")
        self.menu_button.setAccessibleName(f"{self.accessibleName()}: {self.buttons[key].text()}")

    def wanted_width(self) -> int:
        """Return the room that all buttons need."""
        return sum(made.sizeHint().width() + GAP for made in self.buttons.values())

    def show_narrow(self, *, narrow: bool) -> None:
        """Show one button with a menu in place of all."""
        for made in self.buttons.values():
            made.setVisible(not narrow)
        self.menu_button.setVisible(narrow)

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Return the menu of all views."""
        menu = QMenu(self)
        menu.setObjectName(f"menu_{self.objectName()}")
        for key, made in self.buttons.items():
            action = menu.addAction(made.text(), partial(self._press, key))
            action.setCheckable(True)
            action.setChecked(made.isChecked())
        return menu

    def _press(self, key: str) -> None:
        self.show_chosen(key)  # pressing the chosen one again does not let go of it
        self.chosen.emit(key)


class PageViews(Segments):
    """The views of a page, before its other actions; they stand in a menu where there is no room for the buttons."""

    def __init__(self, name: str, page: Page, parts: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, "")
        self.setAccessibleName(self.tr("View"))
        self.take(parts)
        self._page = page
        page.add_action(self, first=True)

    def fit(self) -> None:
        """Show as many buttons as the page has room for."""
        page = self._page
        taken = page.title_label.sizeHint().width() + page.action_row.more.sizeHint().width() + LEAST
        self.show_narrow(narrow=self.wanted_width() + taken > page.width())
