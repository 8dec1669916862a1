"""A page that is still being made: Qt may resize it, style it and lay it out between two of its steps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.page import Page
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.window import MainWindow

KINDS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutRequest)


def half_made(window: MainWindow) -> list[Page]:
    made = [window.stack.page(key) for key in window.stack.made]
    return [one for one in window.stack.children() if isinstance(one, Page) and one not in made]


def test_every_page_is_resized_and_styled_at_every_step_of_its_making(window: MainWindow) -> None:
    for place in (*PLACES, *LISTS):
        for _step in window.stack.make(place.key):
            for page in half_made(window):
                for size in (QSize(500, 300), QSize(1600, 1200)):
                    QApplication.sendEvent(page, QResizeEvent(size, page.size()))
                for kind in KINDS:
                    QApplication.sendEvent(page, QEvent(kind))
        assert window.stack.page(place.key).whole


def test_a_page_follows_the_size_that_it_was_given_while_it_was_made(window: MainWindow) -> None:
    for _step in window.stack.make("renewals"):
        for page in half_made(window):
            page.resize(1000, 300)
    renewals = window.stack.page("renewals")
    picture = renewals.findChild(QWidget, "chart_renewals")
    assert picture is not None
    assert not picture.isVisibleTo(renewals)
    renewals.resize(1000, 900)
    renewals.grab()
    assert picture.isVisibleTo(renewals)
