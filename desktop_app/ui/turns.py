"""Steps in the window's thread, one a turn of its loop: between two of them keys and clicks are answered."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes the steps of several things in turns; those of one thing follow each other.

    One timer without delay stays for all of them: a timer made anew for each step is told of at once, so that several
    steps pass before the loop looks at anything else.
    """

    def __init__(self, parent: QObject | None = None, *, every: int = 0) -> None:
        """`every` are the milliseconds from one step to the next, where others are to go first."""
        super().__init__(parent)
        self._waiting: deque[Iterator[object]] = deque()
        self._taken = 0  # steps that have begun: more than one where a step runs a loop of its own
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self._step)

    @property
    def idle(self) -> bool:
        """Tell whether no step is left."""
        return not self._waiting and not self._taken

    def add(self, steps: Iterator[object]) -> None:
        """Take the first step in the next turn of the loop. An error ends the steps, and is told as any other."""
        if not self._stopped:
            self._waiting.append(steps)
            self._timer.start()

    def stop(self) -> None:
        """Take no more steps, ever: the window closes."""
        self._stopped = True
        self._waiting.clear()
        self._timer.stop()

    def _step(self) -> None:
        steps = self._waiting.popleft()
        self._taken += 1
        try:
            next(steps)
            self.add(steps)
        except StopIteration:
            pass
        finally:
            self._taken -= 1
            if not self._waiting:
                self._timer.stop()
