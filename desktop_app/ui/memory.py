"""Memory that a long job needed goes back to the system.

SQLite's pages and the rows read are freed when a job ends, but glibc keeps what was freed in its heaps, one a thread,
for as long as something lies above it. Other C libraries give it back by themselves.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Give freed memory back; takes some milliseconds, in which other threads go on."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], object] | None:
    """Return the call of the C library, None where it has none."""
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), "malloc_trim", None)
