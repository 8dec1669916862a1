"""Ids of 63 bits: 42 of milliseconds, 21 of a counter with a random start. Unique across machines, never reused."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

COUNTER_BITS = 21
COUNTER = 1 << COUNTER_BITS


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000


class IdGenerator:
    """Gives ids that only grow, also when the clock goes backwards."""

    def __init__(self, clock: Callable[[], int] = _milliseconds, last: int = 0) -> None:
        self._clock = clock
        self._last = last
        self._lock = threading.Lock()

    def next(self) -> int:
        """Return one id."""
        return self.reserve(1)

    def reserve(self, n: int) -> int:
        """Return the first of `n` consecutive ids that nobody else gets."""
        with self._lock:
            millisecond = self._clock() & ((1 << 42) - 1)
            if millisecond > self._last >> COUNTER_BITS:
                first = (millisecond << COUNTER_BITS) | (int.from_bytes(os.urandom(3)) % (COUNTER // 2))
            else:
                first = self._last + 1
            self._last = first + n - 1
            return first

    def pass_by(self, number: int) -> None:
        """Give only ids above `number` from now on."""
        with self._lock:
            self._last = max(self._last, number)
