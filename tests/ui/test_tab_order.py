"""Tab goes as the eye does: head, filters, list, what is chosen, what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
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
        ("tools", ("show_overlap", "facet_vendor", "table_tools", "record_edit", "chart_tool_spend")),
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
