"""Steps in the window's thread, one a turn of its loop: between two of them keys and clicks are answered."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes the steps of several things in turns; those of one thing follow each other, and what is behind the others.

    One timer without delay stays for all of them: a timer made anew for each step is told of at once, so that several
    steps pass before the loop looks at anything else.
    """

    def __init__(self, parent: QObject | None = None, *, every: int = 0) -> None:
        """`every` are the milliseconds from one step to the next, where others are to go first."""
        super().__init__(parent)
        self._waiting: deque[Iterator[object]] = deque()
        self._behind: deque[Iterator[object]] = deque()
        self._taken = 0  # steps that have begun: more than one where a step runs a loop of its own
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self._step)

    @property
    def idle(self) -> bool:
        """Tell whether no step is left."""
        return not self.pressing and not self._behind

    @property
    def pressing(self) -> bool:
        """Tell whether a step is left that is behind no other, or is being taken."""
        return bool(self._waiting or self._taken)

    def add(self, steps: Iterator[object], *, behind: bool = False) -> None:
        """Take the first step in the next turn of the loop, or `behind` all others once none of these is left.

        An error ends the steps, and is told as any other.
        """
        if not self._stopped:
            (self._behind if behind else self._waiting).append(steps)
            self._timer.start()

    def stop(self) -> None:
        """Take no more steps, ever: the window closes."""
        self._stopped = True
        self._waiting.clear()
        self._behind.clear()
        self._timer.stop()

    def _step(self) -> None:
        behind = not self._waiting
        steps = (self._waiting or self._behind).popleft()
        self._taken += 1
        try:
            next(steps)
            self.add(steps, behind=behind)
        except StopIteration:
            pass
        finally:
            self._taken -= 1
            if not self._waiting and not self._behind:
                self._timer.stop()
