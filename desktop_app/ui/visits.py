"""Visits of pages: one is made where it is not yet, while what is shown stays, then shown with what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from shiboken6 import isValid

from desktop_app.ui.places import LISTS
from desktop_app.ui.trail import Stop, Trail

if TYPE_CHECKING:
    from desktop_app.ui.restyling import Restyling
    from desktop_app.ui.window import MainWindow


class Visit(NamedTuple):
    """A page that is about to be shown, and what it is to open; `again` by Back and Forward, also where that is all."""

    page: str
    target: object
    again: bool


class Visits:
    """Shows the page that was asked for last, and knows the way back."""

    def __init__(self, window: MainWindow, restyling: Restyling) -> None:
        self._window = window
        self._restyling = restyling
        self._trail = Trail()
        self._next: Visit | None = None  # its page is being made to be shown

    @property
    def coming(self) -> str | None:
        """The key of the page that is about to be shown."""
        return self._next.page if self._next is not None else None

    def go(self, page: str, target: object) -> None:
        """Show a page, and keep it as a stop of the way."""
        self._trail.go(Stop(page, target))
        self._show(Visit(page, target, again=False))

    def back(self) -> None:
        """Show what was shown before."""
        if (stop := self._trail.back()) is not None:
            self._show(Visit(*stop, again=True))

    def forward(self) -> None:
        """Show what Back came from."""
        if (stop := self._trail.forward()) is not None:
            self._show(Visit(*stop, again=True))

    def forget(self) -> None:
        """Show no page that was asked for in another catalog."""
        self._next = None

    def arrive(self) -> None:
        """Show the page that is about to be shown, at once."""
        if self._next is None:
            return
        (page, target, again), self._next = self._next, None
        stack = self._window.stack
        shown = stack.page(page)
        self._restyling.finish(shown)
        self._window.status.show_selection("")
        stack.show_page(shown)
        shown.look()
        if target is not None or again:  # a page that nothing was asked of shows what it shows at first
            shown.open_target(target)

    def _show(self, visit: Visit) -> None:
        """Show a page at once where it is made; else what is shown stays until it is, and can be worked with."""
        window, stack, page = self._window, self._window.stack, visit.page
        window.rail.show_current(next((place.under for place in LISTS if place.key == page), page))
        self._next = visit
        if page in stack.made and not self._restyling.is_stale(stack.page(page)):
            self.arrive()
        else:
            window.session.jobs.in_turns(self._make(visit))

    def _make(self, visit: Visit) -> Iterator[None]:
        """Make or style a page in steps and show it, unless another one is asked for meanwhile."""
        for _step in self._ready(visit):
            yield
            if self._next is not visit or not isValid(self._window):
                return
        self.arrive()

    def _ready(self, visit: Visit) -> Iterator[None]:
        stack = self._window.stack
        if visit.page not in stack.made:
            yield from stack.make_ready(visit.page, ahead=visit.target is None)
        yield from self._restyling.of_page(stack.page(visit.page))
