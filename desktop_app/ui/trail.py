"""The way through the window: where Back and Forward lead."""

from __future__ import annotations

from typing import NamedTuple

LONGEST = 100


class Stop(NamedTuple):
    """A page, and the record or filters that were asked for on it."""

    page: str
    target: object = None


class Trail:
    """Stops in the order they were made; going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._place = -1

    def go(self, stop: Stop) -> None:
        """Add a stop; the same one again is none."""
        if self._place >= 0 and self._stops[self._place] == stop:
            return
        self._stops = [*self._stops[: self._place + 1], stop][-LONGEST:]
        self._place = len(self._stops) - 1

    def back(self) -> Stop | None:
        """Go one stop back; None at the first."""
        return self._move(-1)

    def forward(self) -> Stop | None:
        """Go one stop on again; None at the last."""
        return self._move(1)

    def _move(self, step: int) -> Stop | None:
        if not 0 <= self._place + step < len(self._stops):
            return None
        self._place += step
        return self._stops[self._place]
