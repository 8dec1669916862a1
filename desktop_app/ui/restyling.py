"""Other colours or sizes while the window is shown: what is seen first, the pages behind it after that, in turns.

To style a widget takes Qt a tenth of a millisecond, and all pages have more than a thousand: at once they would hold
keys and clicks back for half a second. What is seen keeps its old looks until all of it is styled, so that no picture
has two; a page behind it is styled before it is shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui import icons, scaling, theme
from desktop_app.ui.page import Page

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

TURN = 0.006  # seconds of styling in a turn of the loop


class Part:
    """Widgets that are styled together: those of a page, or those of the window around the pages."""

    def __init__(self, find: Callable[[], list[QWidget]]) -> None:
        self._find = find  # the widgets of now, each after what holds it
        self.resized = False  # the letters have another size
        self._unstyled: list[QWidget] = []
        self._untold: list[QWidget] = []
        self._laid_out: list[QWidget] = []
        self._fitted = False

    def set_apart(self, apart: set[QWidget]) -> Iterator[None]:
        """Set the widgets apart, in steps, so that the application's looks pass them by."""
        self._unstyled, self._untold, self._laid_out, self._fitted = [], [], [], False
        found, end = self._find(), time.perf_counter() + TURN
        for one in found:
            if isValid(one) and (one in apart or theme.set_apart(one)):
                apart.add(one)
                self._unstyled.append(one)
            if time.perf_counter() > end:
                yield
                end = time.perf_counter() + TURN
        self._unstyled.reverse()  # letters follow those of what holds them, which is styled first

    def style(self, apart: set[QWidget]) -> bool:
        """Style widgets for a turn; tells whether any was left to be."""
        if self._unstyled:
            for one in _some(self._unstyled):
                self._style(one, apart)
        elif not self._fitted:
            self._fit()
        elif self._untold:
            for one in _some(self._untold):
                _tell(one, QEvent.Type.StyleChange)  # the last first: what holds others asks them
        elif self._laid_out:
            for one in _some(self._laid_out):
                _tell(one, QEvent.Type.LayoutRequest)
        else:
            return False
        for one in self._laid_out:  # once, in the end
            if isValid(one):
                QCoreApplication.removePostedEvents(one, QEvent.Type.LayoutRequest.value)
        return True

    def _style(self, one: QWidget, apart: set[QWidget]) -> None:
        apart.discard(one)
        if not isValid(one):
            return
        theme.style(one)
        if self.resized:
            scrolls = isinstance(one, QScrollArea)
            if not scrolls:  # it would lay out all that it holds
                self._untold.append(one)
            if scrolls or one.layout() is not None:
                self._laid_out.append(one)

    def _fit(self) -> None:
        """Let sizes follow the letters, and pictures the colours: before widgets are told, who then keep their size."""
        self._fitted = True
        widgets = self._find()
        if self.resized:
            scaling.rescale(widgets)
        icons.redraw(widgets)


class Restyling:
    """Gives everything new looks; `begin` may be called again before it is done."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._wanted: tuple[str, float] | None = None
        self._at_work = False
        self._apart: set[QWidget] = set()
        self._around = Part(self._find_around)
        self._pages: dict[Page, Part] = {}
        self._stale: set[Page] = set()

    def begin(self, scheme: str, zoom: float) -> None:
        """Style everything in the next turns of the loop; what was begun before and is not done is left."""
        self._wanted = scheme, zoom
        if not self._at_work:
            self._at_work = True
            self._window.session.jobs.in_turns(self._steps())

    def is_stale(self, page: Page) -> bool:
        """Tell whether a page has its old looks still."""
        return page in self._stale

    def finish(self, page: Page) -> None:
        """Style a page that is to be shown at once."""
        for _step in self.of_page(page):
            pass

    def of_page(self, page: Page) -> Iterator[None]:
        """Style a page in steps, where it has its old looks."""
        while page in self._stale and isValid(page):
            if not self._pages[page].style(self._apart):
                self._stale.discard(page)
                del self._pages[page]
            yield

    def _steps(self) -> Iterator[None]:
        try:
            while self._wanted is not None:
                (scheme, zoom), self._wanted = self._wanted, None
                app = QApplication.instance()
                if isinstance(app, QApplication) and not theme.is_dressed(app, scheme, zoom):
                    yield from self._style(app, scheme, zoom)
        finally:
            self._at_work = False

    def _style(self, app: QApplication, scheme: str, zoom: float) -> Iterator[None]:
        """Style what is seen, then the pages behind it; ends early where something else is wanted."""
        self._pages = {page: self._pages.get(page) or Part(partial(_below, page)) for page in self._find_pages()}
        for part in (self._around, *self._pages.values()):
            for _step in part.set_apart(self._apart):
                yield
            yield
            if self._wanted is not None:
                return
        windows = [one for one in app.topLevelWidgets() if one.isVisible() and one.updatesEnabled()]
        for one in windows:
            one.setUpdatesEnabled(False)
        try:
            yield from self._style_seen(app, scheme, zoom)
        finally:
            for one in windows:
                if isValid(one):
                    one.setUpdatesEnabled(True)
        yield  # what is seen is painted before
        for page in list(self._stale):
            for _step in self.of_page(page):
                yield
                if self._wanted is not None:
                    return

    def _style_seen(self, app: QApplication, scheme: str, zoom: float) -> Iterator[None]:
        before = app.font().pixelSize()
        theme.dress_apart(app, theme.scheme_of(app, scheme), zoom)
        for page in self._find_pages():  # made since: it has the new style already, and sizes of the old letters
            self._pages.setdefault(page, Part(partial(_below, page)))
        self._stale = set(self._pages)
        for part in (self._around, *self._pages.values()):
            part.resized |= app.font().pixelSize() != before
        yield
        while self._around.style(self._apart):
            yield
            if self._wanted is not None:
                return
        self._around.resized = False
        self._window.fit_rail()
        while (shown := self._window.stack.shown) is not None and shown in self._stale:
            for _step in self.of_page(shown):
                yield
                if self._wanted is not None:
                    return
        yield  # what is seen is laid out in this turn

    def _find_pages(self) -> list[Page]:
        """Return the pages, those among them that are being made."""
        return self._window.stack.findChildren(Page, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)

    def _find_around(self) -> list[QWidget]:
        """Return all widgets but those of the pages, and of what has a sheet of its own: it is put on paper."""
        windows = [one for one in QApplication.topLevelWidgets() if not one.styleSheet()]
        found = dict.fromkeys(one for window in windows for one in _below(window))
        for page in self._find_pages():
            for one in _below(page):
                found.pop(one, None)
        return list(found)


def _some(waiting: list[QWidget]) -> Iterator[QWidget]:
    """Take the last of what waits, as many as a turn of the loop has time for, at least one."""
    end = time.perf_counter() + TURN
    while waiting:
        yield waiting.pop()
        if time.perf_counter() >= end:
            return


def _below(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)] if isValid(root) else []


def _tell(widget: QWidget, what: QEvent.Type) -> None:
    """Let a widget hear at once of a style or a layout that was changed.

    An event that is made here and posted for later damages memory now and then: Qt for Python frees it once more when
    Qt has freed it.
    """
    if isValid(widget):
        QCoreApplication.sendEvent(widget, QEvent(what))
