"""The menus of a table: what can be done with its rows, how it is sorted, which columns it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView


def columns(view: GridView) -> QMenu:
    """Return the menu of a table's columns, which forgets itself when it is closed."""
    menu = QMenu(view)
    menu.setObjectName("menu_columns")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_columns(view, menu)
    return menu


def table(view: GridView) -> QMenu:
    """Return what can be done with a table, by keyboard too: copy, sort, choose columns."""
    menu = QMenu(view)
    menu.setObjectName(f"menu_{view.objectName()}")
    menu.addAction(view.tr("Copy rows"), view.copy).setEnabled(bool(view.chosen_rows()))
    menu.addAction(view.tr("Choose all rows"), view.selectAll)
    if view.grid_model.editable:
        cell = menu.addAction(view.tr("Edit this cell\tF2"), partial(view.edit, view.currentIndex()))
        cell.setEnabled(view.edits(view.currentIndex()))
    sort = menu.addMenu(view.tr("Sort by"))
    for place, column in enumerate(view.grid_model.columns):
        if not column.key.endswith("_id"):
            sort.addAction(column.title, partial(view.sort_by, place))
    _add_columns(view, menu.addMenu(view.tr("Columns")))
    return menu


def _add_columns(view: GridView, menu: QMenu) -> None:
    for place, column in enumerate(view.grid_model.columns):
        if column.key.endswith("_id"):  # there for links, not for reading
            continue
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(view.shows(place))
        action.toggled.connect(lambda on, place=place: view.show_column(place, shown=on))
