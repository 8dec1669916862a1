"""Garbage is collected in the window's thread alone: a widget in a cycle must never be freed in another thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Takes collecting over from the interpreter, which does it in whichever thread makes the next object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def collect(self) -> int | None:
        """Collect the oldest generation that is due by the interpreter's own thresholds; returns it, None for none."""
        counts, limits = gc.get_count(), gc.get_threshold()
        oldest = None
        for age in range(3):  # a generation is due when those younger are, and it has seen enough of them
            if counts[age] <= limits[age]:
                break
            oldest = age
        if oldest is not None:
            gc.collect(oldest)
        return oldest

    def begin(self) -> None:
        """Look each second from now on: until the window is ready and has its modules, all that there is stays."""
        self._timer.start()

    def keep(self) -> None:
        """Look no more at what is there now, the modules and pages of the program: it is needed until it ends."""
        gc.freeze()

    def forget_kept(self) -> None:
        """Look at everything again: pages are made anew, and the old ones are to be freed."""
        gc.unfreeze()
