"""How the window begins: what follows its first paint, one step at a time, until it can be worked with."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.ui import icons, trouble
from desktop_app.ui.needed import FIRST_NEEDED
from desktop_app.ui.places import LISTS, PLACES

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


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
        self._window.session.jobs.in_turns(self._load())

    def _load(self) -> Iterator[None]:
        importlib.import_module("concurrent.futures.thread")  # what jobs run in
        yield
        self._window.session.jobs.prepare(FIRST_NEEDED, self._open)

    def _open(self) -> None:
        """Open the catalog; one that cannot be is said over the window with none."""
        window, first = self._window, self._first

        def failed(error: BaseException) -> None:
            if first is not None:
                trouble.tell_not_opened(window, first, error)
            self._go_on_with_none()

        if first is None:
            self._go_on_with_none()
        else:
            window.session.open_behind(first, self._go_on, failed, create=not first.exists())

    def _go_on_with_none(self) -> None:
        self._window.show_opened()
        self._go_on()

    def _go_on(self) -> None:
        self._first = None
        self._window.session.jobs.in_turns(self._steps())

    def _steps(self) -> Iterator[None]:
        """Make Home, what can be done everywhere, and the icons; then do what was asked meanwhile."""
        from desktop_app.ui import actions

        window = self._window
        yield from window.stack.make_ready("home")
        window.go("home")
        yield
        window.actions_ = actions.everywhere(window, PLACES, LISTS)
        actions.give_keys(window, window.actions_)
        yield
        yield from icons.load_in_steps(window)
        window.ensurePolished()  # it has other slots than when it was painted: see there
        window.ready = True
        asked, self._later = self._later, None
        for act in asked or ():
            act()
        yield
