"""Columns have the width that their words need, in every language."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalog.evidence import CLASSES
from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size
from desktop_app.ui.grid.paint import PAD
from desktop_app.ui.listing import ListPage
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import OF_CHIPS, word
from tests.ui.test_language import spoken

__all__ = ["spoken"]


@pytest.mark.parametrize("spoken", ["en", "de", "fr"], indirect=True)
def test_no_word_of_evidence_is_cut_in_its_chip(spoken: str, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    window.go("seats")
    page = window.page("seats")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: window.stack.shown is page and page.view.grid_model.rowCount() > 0)
    place = [column.key for column in page.view.grid_model.columns].index("evidence")
    assert not page.view.isColumnHidden(place)
    room = page.view.columnWidth(place) - 2 * scaling.px(PAD)
    font = chip_font(page.view.font())
    assert {
        code: chip_size(font, word(code)).width() for code in CLASSES if chip_size(font, word(code)).width() > room
    } == {}


def test_every_class_of_evidence_is_among_the_words_that_are_measured() -> None:
    assert set(OF_CHIPS["evidence"]) == set(CLASSES)


def test_a_wide_window_gives_other_words_room_too(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    window.go("tools")
    page = window.page("tools")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: window.stack.shown is page and page.view.grid_model.rowCount() > 0)
    places = {column.key: place for place, column in enumerate(page.view.grid_model.columns)}
    usual = page.view.columnWidth(places["vendor"])
    window.resize(2560, 1440)
    qtbot.waitUntil(lambda: page.view.columnWidth(places["vendor"]) > 1.5 * usual)
    assert page.view.columnWidth(places["name"]) > page.view.columnWidth(places["vendor"])  # what it is comes first
    shown = [place for place in places.values() if not page.view.isColumnHidden(place)]
    assert sum(map(page.view.columnWidth, shown)) == page.view.viewport().width()
