"""How the window begins: what follows its first paint, one step at a time, until it can be worked with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.ui import icons
from desktop_app.ui.places import LISTS, PLACES

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

# What the first figures need, loaded after the first paint: in another thread as far as it makes no widgets.
FIRST_NEEDED = ("desktop_app.catalog.catalog", "desktop_app.review.home", "desktop_app.review.registry",
                "desktop_app.ui.actions", "desktop_app.ui.glyphs", "desktop_app.ui.charts",
                "desktop_app.ui.pages.home")  # fmt: skip


class Beginning:
    """Opens the catalog `first` and makes Home; what is asked for before the catalog is open is done at the end."""

    def __init__(self, window: MainWindow, first: Path | None) -> None:
        self._window = window
        self._first = first
        self._later: list[Callable[[], object]] | None = None  # asked for between the first paint and the catalog

    @property
    def under_way(self) -> bool:
        """Whether the window was painted and cannot be worked with yet."""
        return self._later is not None

    def put_off(self, act: Callable[[], object]) -> bool:
        """Keep for the end what is asked for before the catalog is open; tells whether it was kept."""
        if self._later is None or self._first is None:
            return False
        self._later.append(act)
        return True

    def begin(self) -> None:
        """Load what the first figures need, then go step by step."""
        self._later = []
        jobs = self._window.session.jobs
        jobs.prepare(FIRST_NEEDED, lambda: jobs.in_turns(self._steps()))

    def _steps(self) -> Iterator[None]:
        """Open the catalog, and make what can be done everywhere, and the icons; then do what was asked meanwhile."""
        from desktop_app.ui import actions

        window = self._window
        first, self._first = self._first, None
        if first is None or not window.open_catalog(first, create=not first.exists()):
            window.show_opened()
        yield
        window.page("home")
        yield
        window.go("home")
        yield
        window.actions_ = actions.everywhere(window, PLACES, LISTS)
        actions.give_keys(window, window.actions_)
        yield
        icons.load(window)
        window.ready = True
        asked, self._later = self._later, None
        for act in asked or ():
            act()
        yield
