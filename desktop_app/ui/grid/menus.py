"""The menus of a table: what can be done with its rows, how it is sorted, which columns it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.text import shown_keys

if TYPE_CHECKING:
    from desktop_app.catalog.tables import Column
    from desktop_app.ui.grid.view import GridView

CHOOSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StayingMenu(QMenu):
    """A menu of marks that stays open while they are set: who wants three columns more opens it once."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set the mark under the pointer, or take it away."""
        if not self._turn():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the same by key; Escape closes."""
        if event.key() not in CHOOSING or not self._turn():
            super().keyPressEvent(event)

    def _turn(self) -> bool:
        chosen = self.activeAction()  # none where the pointer is beside them
        action = next((one for one in self.actions() if one is chosen and one.isCheckable() and one.isEnabled()), None)
        if action is None:
            return False
        action.trigger()
        return True


class Act(NamedTuple):
    """What a list does by keys of its own, and whether it may do that now."""

    title: str
    keys: str
    act: Callable[[], object]
    may: bool = True


def acts(view: GridView) -> Iterator[Act]:
    """Yield what is done with the rows of a table by keys."""
    yield Act(view.tr("Copy rows"), "Ctrl+C", view.copy, bool(view.chosen_rows()))
    yield Act(view.tr("Choose all rows"), "Ctrl+A", view.selectAll)
    if view.grid_model.editable:
        at = view.currentIndex()  # in a column that is not shown, F2 goes to the first that is
        may = view.edits(at) or (at.isValid() and view.isColumnHidden(at.column()))
        yield Act(view.tr("Edit this cell"), "F2", view.edit_current, may)


def columns(view: GridView, parent: QWidget | None = None) -> QMenu:
    """Return the menu of a table's columns: a part of another menu, or one that forgets itself when it is closed."""
    menu = StayingMenu(view.tr("Columns"), parent or view)
    menu.setObjectName("menu_columns")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=parent is None)
    _add_columns(view, menu)
    return menu


def table(view: GridView) -> QMenu:
    """Return what can be done with a table, by keyboard too: copy, sort, choose columns."""
    menu = QMenu(view)
    menu.setObjectName(f"menu_{view.objectName()}")
    for act in acts(view):
        menu.addAction(f"{act.title}\t{shown_keys(act.keys)}", act.act).setEnabled(act.may)
    sort = menu.addMenu(view.tr("Sort by"))
    for place, column in enumerate(view.grid_model.columns):
        if not column.key.endswith("_id"):
            sort.addAction(column.title, partial(view.sort_by, place))
    menu.addMenu(columns(view, menu))
    return menu


def groups(view: GridView, filters: Sequence[str], group: Callable[[str], None]) -> QMenu:
    """Return the menu of what the rows can be grouped by: few have as many groups as rows, these come first.

    They are the columns of the page's filters, and those of states, links and yes or no that are usually shown.
    """
    menu = QMenu(view)
    menu.setObjectName(f"menu_group_{view.grid_model.table.name}")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(view.tr("No groups"), partial(group, ""))
    menu.addSeparator()
    first, others = _groupings(view.grid_model.columns, filters)
    for column in first:
        menu.addAction(column.title, partial(group, column.key))
    more = menu.addMenu(view.tr("Other columns"))
    for column in others:
        more.addAction(column.title, partial(group, column.key))
    return menu


def _groupings(columns: Sequence[Column], filters: Sequence[str]) -> tuple[list[Column], list[Column]]:
    known = {one.key: one for one in columns}
    first = [known[key] for key in filters if key in known]
    first += [one for one in columns if one.visible and one.type in ("chip", "link", "bool") and one not in first]
    others = [one for one in columns if one.type in ("text", "link", "chip", "bool") and one not in first]
    return first, [one for one in others if not one.key.endswith("_id")]


def _add_columns(view: GridView, menu: QMenu) -> None:
    for place, column in enumerate(view.grid_model.columns):
        if column.key.endswith("_id"):  # there for links, not for reading
            continue
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(view.shows(place))
        action.toggled.connect(lambda on, place=place: view.show_column(place, shown=on))
