"""The saved views of a list: a button with a menu that chooses, saves, renames and deletes them, and its columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.catalog import saved_views
from desktop_app.catalog.saved_views import LONGEST_NAME, SavedView, View
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import DIALOG_FRAME, PrimaryButton, button, label

if TYPE_CHECKING:
    from desktop_app.ui.page import WindowApi

SHOWN = 22  # letters of a name on the button


def views_of(session: Session, table: str | None = None) -> Sequence[SavedView]:
    """Return the views of a list, or of all; none while another program holds the catalog."""
    if session.reader is None:
        return ()
    try:
        return saved_views.saved(session.reader, table)
    except sqlite3.OperationalError:
        return ()


class ViewsButton(QPushButton):
    """“Views ▾”, or the name of the view that is shown; `chosen` gives the view to show, None for the usual one."""

    chosen = Signal(object)

    def __init__(
        self, table: str, session: Session, window: WindowApi, now: Callable[[], View],
        columns: Callable[[QMenu], QMenu],
    ) -> None:  # fmt: skip
        super().__init__()
        self._columns = columns
        self._table = table
        self._session = session
        self._window = window
        self._now = now
        self._last = ""  # the name offered for saving
        self.setObjectName(f"views_{table}")
        self.setToolTip(self.tr("Filters, order, groups and columns that were saved under a name (Ctrl+Shift+S saves)"))
        self.clicked.connect(lambda _checked=False: self.open_menu())
        self._name("")

    def refresh(self) -> None:
        """Name the view that is shown, where the list is as it was saved."""
        now = self._now()
        shown = next((one.name for one in views_of(self._session, self._table) if one.view == now), "")
        self._last = shown or self._last
        self._name(shown)

    def _name(self, shown: str) -> None:
        short = shown if len(shown) <= SHOWN else f"{shown[: SHOWN - 1]}…"
        self.setText(f"{short} ▾".replace("&", "&&") if shown else self.tr("Views ▾"))
        self.setAccessibleName(self.tr("View: {name}").format(name=shown or self.tr("none")))
        if self.property("chosen") == bool(shown):
            return
        self.setProperty("chosen", bool(shown))
        self.style().unpolish(self)
        self.style().polish(self)

    # The menu ------------------------------------------------------------------------------------------------------

    def open_menu(self) -> QMenu:
        """Open the menu below the button, with all that can be done with views."""
        menu = QMenu(self)
        menu.setObjectName(f"menu_views_{self._table}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views, now = views_of(self._session, self._table), self._now()
        for one in views:
            action = menu.addAction(one.name.replace("&", "&&"), partial(self.chosen.emit, one))
            action.setCheckable(True)
            action.setChecked(one.view == now)
        if views:
            menu.addSeparator()
        menu.addAction(self.tr("As usual"), partial(self.chosen.emit, None))
        menu.addMenu(self._columns(menu))
        menu.addSeparator()
        menu.addAction(self.tr("Save this view…"), self.ask_name)
        for title, act in ((self.tr("Rename"), self.ask_other_name), (self.tr("Delete"), self.delete)):
            inner = menu.addMenu(title)
            inner.setEnabled(bool(views))
            for one in views:
                inner.addAction(one.name.replace("&", "&&"), partial(act, one))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def ask_name(self) -> None:
        """Ask for the name under which the list is kept as it is now."""
        view = self._now()
        names = [one.name for one in views_of(self._session, self._table)]

        def save(name: str) -> None:
            self._last = name
            self._session.write(
                self.tr("Saving the view"), lambda catalog: saved_views.save(catalog, self._table, name, view),
                lambda _id: self._done(self.tr("Saved as “{name}”.").format(name=name)), self._window.show_error,
            )  # fmt: skip

        NameDialog(self.tr("Save this view"), self._last, names, save, self.window()).open()

    def ask_other_name(self, one: SavedView) -> None:
        """Ask for another name of a view."""
        taken = [other.name for other in views_of(self._session, self._table) if other.id != one.id]

        def rename(name: str) -> None:
            self._session.write(
                self.tr("Renaming the view"), lambda catalog: saved_views.rename(catalog, one.id, name),
                lambda _none: self._done(self.tr("Renamed to “{name}”.").format(name=name)), self._window.show_error,
            )  # fmt: skip

        title = self.tr("Rename “{name}”").format(name=one.name)
        NameDialog(title, one.name, taken, rename, self.window(), replaces=False).open()

    def delete(self, one: SavedView) -> None:
        """Delete a view; Undo brings it back."""
        said = self.tr("“{name}” is deleted. Undo brings it back.").format(name=one.name)
        self._session.write(
            self.tr("Deleting the view"), lambda catalog: saved_views.delete(catalog, one.id),
            lambda _none: self._done(said), self._window.show_error,
        )  # fmt: skip

    def _done(self, sentence: str) -> None:
        self._window.say(sentence)
        self.refresh()


class NameDialog(QDialog):
    """Asks for the name of a view, and says what the name would do."""

    def __init__(
        self,
        title: str,
        name: str,
        taken: Sequence[str],
        named: Callable[[str], object],
        parent: QWidget | None = None,
        *,
        replaces: bool = True,
    ) -> None:
        super().__init__(parent)
        self._taken = {one.casefold() for one in taken}
        self._named = named
        self._replaces = replaces
        self.setObjectName("dialog_view_name")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit(name)
        self.edit.setObjectName("view_name")
        self.edit.setAccessibleName(self.tr("Name of the view"))
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setMinimumWidth(360)
        self.edit.selectAll()
        self.hint = label("", "small")
        self.hint.setObjectName("view_name_hint")
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setObjectName("view_name_save")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(lambda _checked=False: self.accept())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), "view_name_cancel", self.reject))
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(10)
        layout.addWidget(label(title, "section"))
        layout.addWidget(self.edit)
        layout.addWidget(self.hint)
        layout.addLayout(buttons)
        self.edit.textChanged.connect(self._typed)
        self._typed(name)

    def _typed(self, text: str) -> None:
        name = " ".join(text.split())
        known = name.casefold() in self._taken
        said = self.tr("The view of that name is replaced; Undo brings it back.")
        if not self._replaces:
            said = self.tr("There is a view of that name already.")
        self.hint.setText(said if known else self.tr("Filter, order, groups and columns are kept in the catalog."))
        self.save_button.setEnabled(bool(name) and (self._replaces or not known))

    def accept(self) -> None:
        """Take the name."""
        if self.save_button.isEnabled():
            name = " ".join(self.edit.text().split())
            super().accept()
            self._named(name)
