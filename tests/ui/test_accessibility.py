"""Every page and dialog can be used by keyboard and by a screen reader: names, focus, and a way to each widget."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.catalog.fields import KINDS
from desktop_app.ui import commands
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.help import HelpDialog
from desktop_app.ui.history import HistoryDialog
from desktop_app.ui.listing import ListPage
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.window import MainWindow

USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def used(root: QWidget) -> Iterator[QWidget]:
    """Every visible widget that people operate or that Tab comes by, without the parts of others, as a table's head."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox) or widget.objectName().startswith("qt_")
        scrolls = isinstance(widget, QScrollArea) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (
            (isinstance(widget, USED) or scrolls)
            and widget.isVisibleTo(root)
            and not inner
            and not isinstance(widget, QHeaderView)
        ):
            yield widget


def named(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or 'without a name'} in {type(widget.parent()).__name__}"


def nameless(root: QWidget) -> list[str]:
    return [told(widget) for widget in used(root) if not named(widget)]


def unreachable(root: QWidget) -> list[str]:
    """Widgets that no Tab leads to, and no key of a list beside them either."""
    return [
        told(widget)
        for widget in used(root)
        if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def in_chain(root: QWidget) -> set[QWidget]:
    """Every widget that Tab comes by, sooner or later."""
    found: set[QWidget] = set()
    widget: QWidget | None = root
    while widget is not None and widget not in found:
        found.add(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("key", [place.key for place in (*PLACES, *LISTS)])
def test_every_widget_of_a_page_has_a_name_and_is_reached_by_tab(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.go(key)
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
    page = window.page(key)
    assert nameless(page) == []
    assert unreachable(page) == []
    chain = in_chain(window)
    assert [told(widget) for widget in used(page) if widget not in chain] == []
    assert page.accessibleName()


def test_rail_and_bar_too(window: MainWindow) -> None:
    for part in (window.rail, window.status, window.search):
        assert nameless(part) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_form(window: MainWindow, qtbot: QtBot, kind: str) -> None:
    form = RecordForm(kind, None, window.session, window)
    qtbot.addWidget(form)
    form.show()
    assert nameless(form) == []
    assert unreachable(form) == []


def test_history_and_help(window: MainWindow, qtbot: QtBot) -> None:
    commands.show_history(window)
    window.show_help("lists")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    for dialog in (window.findChild(HistoryDialog), window.findChild(HelpDialog)):
        assert isinstance(dialog, QWidget)
        assert nameless(dialog) == []
        assert unreachable(dialog) == []
        dialog.close()


def test_a_table_is_sorted_and_its_columns_chosen_by_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.go("seats")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    page = window.page("seats")
    assert isinstance(page, ListPage)
    menu = page.view.make_menu()
    parts = {part.title(): part for part in menu.findChildren(QMenu)}
    sort = next(action for action in parts["Sort by"].actions() if action.text() == "Last active")
    with qtbot.waitSignal(page.view.grid_model.loaded):
        sort.trigger()
    assert page.view.grid_model.query.sort == (("last_active", False),)
    plan = next(action for action in parts["Columns"].actions() if action.text() == "Plan")
    plan.trigger()
    assert not page.view.isColumnHidden([column.key for column in page.view.grid_model.columns].index("plan"))
    menu.deleteLater()
