"""The pages of the window: each is made when it is first asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Generator, Iterator
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QStackedWidget
from shiboken6 import isValid

from desktop_app.ui import icons
from desktop_app.ui.needed import of_page
from desktop_app.ui.overview import Overview
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.session import Session


class PageStack(QStackedWidget):
    """Shows one page at a time; every page gets the session and the window's `WindowApi`."""

    def __init__(self, session: Session, window: WindowApi, overview: Overview) -> None:
        super().__init__()
        self.setObjectName("pages")
        self._session = session
        self._window = window
        self._overview = overview
        self._pages: dict[str, Page] = {}
        self._begun: dict[str, Generator[None, None, None]] = {}  # how pages that are being made are gone on with
        self.with_icons = False  # from the first paint on pages are made with their icons

    def page(self, key: str) -> Page:
        """Give a page, made when it is first asked for."""
        for _step in self.make(key):
            pass
        return self._pages[key]

    def make(self, key: str) -> Generator[None, None, None]:
        """Make a page in steps, where it is not made yet; what another has begun is gone on with."""
        if key not in self._pages:
            steps = self._begun.get(key)
            if steps is None:
                steps = self._begun[key] = self._steps(key)
            for _step in steps:
                yield

    def _steps(self, key: str) -> Generator[None, None, None]:
        place = next(place for place in (*PLACES, *LISTS) if place.key == key)
        made: Page | None = None
        try:
            for name in of_page(key):  # one a turn, where nobody has loaded it yet
                if name not in sys.modules:
                    importlib.import_module(name)
                    yield
            module = importlib.import_module(place.module)
            yield
            if self.with_icons:  # after the first paint
                from desktop_app.ui import qt_classes

                yield from qt_classes.make()
            made = getattr(module, place.page)(self._session, self._window, self)
            yield
            yield from made.make()
            made.navigate.connect(self._window.go)
            self.addWidget(made)
            self._pages[key] = made
            made.show_overview(self._overview.home)
            if self.with_icons:
                icons.load(made)
                self._let_tab_follow(made)
        finally:
            del self._begun[key]
            if made is not None and key not in self._pages and isValid(made):  # another catalog is opened
                made.deleteLater()

    def make_ready(self, key: str, *, ahead: bool = True) -> Generator[None, None, None]:
        """Make a page in steps, and lay it out: only what it shows is left to be read and painted.

        With `ahead` it also reads what is little to keep.
        """
        yield from self.make(key)
        yield
        self._lay_out(key)
        yield
        page = self._pages.get(key)  # none where another catalog was opened meanwhile
        if ahead and page is not None and page.isHidden() and page.read_ahead():
            yield  # it is read before the next step
            self._lay_out(key)
            yield

    def _lay_out(self, key: str) -> None:
        page = self._pages.get(key)
        if page is not None and page.isHidden():
            page.resize(self.size())
            page.grab(QRect(0, 0, 1, 1))

    def after_first_paint(self) -> None:
        """Give the pages that were made for it what it did not need."""
        for page in self._pages.values():
            self._let_tab_follow(page)

    @staticmethod
    def _let_tab_follow(page: Page) -> None:
        from desktop_app.ui.tab_order import follow_layout  # it needs Qt's names, the first paint does not

        follow_layout(page)

    @property
    def made(self) -> frozenset[str]:
        """The keys of the pages that are made already."""
        return frozenset(self._pages)

    @property
    def shown(self) -> Page | None:
        """The page that is shown; None before there is one."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, page: Page) -> None:
        """Show a page: it is laid out in this turn of the loop and painted in the next, and what was seen stays.

        Keys that went to the page before go to its rows: else they go to whatever button comes first.
        """
        keys, before = QApplication.focusWidget(), self.shown
        goes = page is not before and (keys is None or (before is not None and before.isAncestorOf(keys)))
        self.setUpdatesEnabled(False)
        self._session.jobs.in_turns(self._paint())
        self.setCurrentWidget(page)
        if goes:
            page.take_keys()

    def _paint(self) -> Iterator[None]:
        self.setUpdatesEnabled(True)
        yield

    def show_overview(self, home: Any) -> None:
        """Let every page know the figures of the catalog; None for those of none."""
        for page in self._pages.values():
            page.show_overview(home)

    def let_go(self) -> None:
        """Let every page take no more of what is being read."""
        for page in self._pages.values():
            page.let_go()

    def clear(self) -> None:
        """Let go of every page: they are of another catalog."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.let_go()
            page.deleteLater()
        self._pages.clear()
        for steps in list(self._begun.values()):
            steps.close()
