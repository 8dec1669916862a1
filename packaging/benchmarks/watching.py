"""What benchmarks of the window watch: how long its event loop stands still, and when something is painted."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.ui.page import Page

BEAT_MS = 2


class Beats:
    """Notes when a timer fires, and for how long it did not."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._at: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(lambda: self._at.append(time.perf_counter()))
        self.longest: dict[str, float] = {}

    @contextmanager
    def during(self, what: str) -> Iterator[None]:
        """Keep the longest gap under a name."""
        self._at = [time.perf_counter()]
        self._timer.start()
        yield
        self._timer.stop()
        self._at.append(time.perf_counter())
        gap = max(after - before for before, after in itertools.pairwise(self._at))
        self.longest[what] = max(gap, self.longest.get(what, 0.0))


def until(begin: Callable[[], object], signal: Any, paint: Callable[[], object]) -> float:
    """Return the seconds from beginning something to the paint of the table that follows a signal."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    begun = time.perf_counter()

    def shown(*_given: object) -> None:
        paint()
        loop.quit()

    signal.connect(shown)
    QTimer.singleShot(120_000, loop, loop.quit)
    QTimer.singleShot(0, begin)
    loop.exec()
    signal.disconnect(shown)
    return time.perf_counter() - begun


class Painted:
    """Waits for what a page shows to be seen: its paint after it said that it is in sight."""

    def __init__(self, page: Page) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        self._at: float | None = None
        self._said = False
        noted = self

        class Filter(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and noted._said:
                    QTimer.singleShot(0, self, noted._note)  # when all in it is painted, too
                return False

        def in_sight() -> None:
            self._said = True
            page.update()  # else nothing would be painted where nothing has changed

        self._filter = Filter()
        page.installEventFilter(self._filter)
        page.in_sight.connect(in_sight)

        def forget() -> None:
            page.in_sight.disconnect(in_sight)
            page.removeEventFilter(self._filter)

        self._forget = forget

    def _note(self) -> None:
        if self._at is None:
            self._at = time.perf_counter()

    def wait(self) -> float:
        """Return when it was painted."""
        from desktop_app.ui.pictures import wait_until

        wait_until(lambda: self._at is not None, every=1)
        self._forget()
        if self._at is None:
            raise SystemExit("a page was never seen")
        return self._at
