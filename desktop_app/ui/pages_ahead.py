"""Pages are made before they are asked for, one step at a time, while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.places import PLACES

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

EVERY_MS = 30
"""Between two steps: keys and clicks come first."""


class PagesAhead(QObject):
    """Makes the pages of the rail; none reads a list that may be long before it is looked at."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def done(self) -> bool:
        """Tell whether every page is made."""
        return not self._timer.isActive()

    def begin(self) -> None:
        """Make what is not made yet."""
        self._window.session.collector.forget_kept()
        self._steps = self._make()
        self._timer.start()

    def stop(self) -> None:
        """Make no more: the window closes."""
        self._timer.stop()

    def _go_on(self) -> None:
        jobs = self._window.session.jobs
        if self._window.ready and jobs.idle and jobs.prepared and next(self._steps, self) is self:
            self._timer.stop()
            self._window.session.collector.keep()

    def _make(self) -> Iterator[None]:
        stack = self._window.stack
        for place in PLACES:
            if place.key in stack.made:
                continue
            yield from stack.make_ready(place.key)
            self._window.session.collector.keep()
