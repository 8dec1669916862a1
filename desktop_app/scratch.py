"""Folders for what is needed for a while: gone with whoever made them, or, where that was killed, later on.

What is read of a spreadsheet lies there until it is imported: a company's figures, which nobody would clear away.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_PREFIX = "seatbook-"
_LEFT_OVER = 24 * 3600  # seconds; a program elsewhere may share the folder, and its number tells nothing here


def folder() -> tempfile.TemporaryDirectory[str]:
    """Make a folder of this process. Raises OSError."""
    return tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-", ignore_cleanup_errors=True)


def clear() -> None:
    """Remove the folders of processes that were ended a day ago or longer."""
    import psutil

    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        owner = left.name.removeprefix(_PREFIX).partition("-")[0]
        with suppress(OSError):  # somebody else's, or gone by now
            old = time.time() - left.stat().st_mtime > _LEFT_OVER
            if owner.isdigit() and old and not left.is_symlink() and not psutil.pid_exists(int(owner)):
                shutil.rmtree(left, ignore_errors=True)
