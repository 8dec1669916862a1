"""Connections to a catalog that say when they are left open, as Python's own do from 3.13 on.

One that is left open holds the file: on Windows nothing can be put in its place, nor can it be removed.
"""

from __future__ import annotations

import sqlite3
import sys
import warnings
from pathlib import Path
from types import FrameType
from typing import Any


class Watched(sqlite3.Connection):
    """Warns with where it was made when it goes while it is open."""

    def __init__(self, *values: Any, **named: Any) -> None:
        self._made = _made(sys._getframe(1))
        super().__init__(*values, **named)

    def __del__(self) -> None:
        try:
            _ = self.total_changes
        except sqlite3.ProgrammingError:
            return  # it is closed
        warnings.warn(f"A connection was left open; it was made by {self._made}", ResourceWarning, stacklevel=1)
        self.close()


def _made(frame: FrameType | None) -> str:
    """Name the functions that led to a frame, the last first."""
    found: list[str] = []
    while frame is not None and len(found) < 6:
        code = frame.f_code
        if "desktop_app" in code.co_filename or "tests" in code.co_filename:
            found.append(f"{code.co_name} ({Path(code.co_filename).name}:{frame.f_lineno})")
        frame = frame.f_back
    return ", ".join(found)
