"""The pages of the window: each is made when it is first asked for."""

from __future__ import annotations

import importlib
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui import icons
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
        self.with_icons = False  # from the first paint on pages are made with their icons

    def page(self, key: str) -> Page:
        """Give a page, made when it is first asked for."""
        if key not in self._pages:
            place = next(place for place in (*PLACES, *LISTS) if place.key == key)
            made: Page = getattr(importlib.import_module(place.module), place.page)(self._session, self._window, self)
            made.navigate.connect(self._window.go)
            self._pages[key] = made
            self.addWidget(made)
            made.show_overview(self._overview.home)
            if self.with_icons:
                icons.load(made)
                self._let_tab_follow(made)
        return self._pages[key]

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
