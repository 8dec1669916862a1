"""Tab goes as the eye does: head, filters, list, what is chosen, what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window import MainWindow


def walked(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches of a page, from its first widget on, in the order of the focus chain."""
    window = page.window()
    chain, one = [], window.nextInFocusChain()
    while one is not window and one is not None:
        if page.isAncestorOf(one) and one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(one)
        one = one.nextInFocusChain()
    return chain


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("review", ("action_run_review", "facet_status", "table_findings", "decide_keep")),
        ("seats", ("views_seats", "facet_tool", "shares_seats", "table_seats", "record_edit")),
        ("tools", ("tools_view_overlap", "facet_vendor", "table_tools", "record_edit", "chart_tool_spend")),
        ("renewals", ("chart_renewals", "facet_state", "table_renewals")),
    ],
)
def test_tab_follows_what_is_seen(window: MainWindow, qtbot: QtBot, key: str, parts: tuple[str, ...]) -> None:
    window.resize(1600, 900)
    window.go(key)
    page = window.page(key)

    def all_there() -> None:
        names = [one.objectName() for one in walked(page)]
        assert set(parts) <= set(names), " ".join(names)
        places = [names.index(part) for part in parts]
        assert places == sorted(places), [names[place] for place in places]

    qtbot.waitUntil(all_there, timeout=10_000)


@pytest.mark.parametrize("page", ["people", "seats", "spend", "review", "renewals"])
def test_keys_go_to_the_rows_of_the_page_that_is_shown_by_key(page: str, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.go("tools")
    tools = window.page("tools")
    qtbot.waitUntil(lambda: window.stack.shown is tools)
    rows = tools.findChild(QAbstractItemView, "table_tools")
    assert isinstance(rows, QAbstractItemView)
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    window.go(page)
    qtbot.waitUntil(lambda: window.stack.shown is window.page(page))
    keys = QApplication.focusWidget()
    assert isinstance(keys, QAbstractItemView)  # not the first button, which may erase a person
    assert window.page(page).isAncestorOf(keys)


def test_keys_stay_in_the_rail_that_a_page_is_chosen_in(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    button = window.rail.findChild(QPushButton, "rail_seats")
    assert isinstance(button, QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    button.click()
    qtbot.waitUntil(lambda: window.stack.shown is window.page("seats"))
    assert QApplication.focusWidget() is button
