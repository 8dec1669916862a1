"""A copy of a catalog is written beside its place, and takes its name once all of it is on the disk."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PARTIAL = ".partial"  # the ending of a copy while it is written
LEFT_OVER = 3600  # seconds after which nobody writes it any more
_OURS = ".seatbook-"


@contextmanager
def beside(target: Path, let_go: Callable[[], object] | None = None) -> Iterator[Path]:
    """Give the path of a file to write, which takes the place of `target` at the end of the block.

    `let_go` is called right before that, to close what kept others from the old file. A block that fails leaves
    nothing, and a program that is ended meanwhile a file that no catalog or backup is taken for; the next copy in
    that folder removes it. Raises OSError.
    """
    _clear(target.parent)
    fresh = target.with_name(f"{_OURS}{uuid.uuid4().hex[:8]}{PARTIAL}")  # short: the name of a catalog may be long
    try:
        yield fresh
        with fresh.open("r+b") as file:
            os.fsync(file.fileno())  # else a computer that stops now has the name and not what belongs to it
        if let_go is not None:
            let_go()
        fresh.replace(target)
    finally:
        for part in (fresh, _journal(fresh)):
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _journal(fresh: Path) -> Path:
    """Return what SQLite keeps beside a file while it writes it without a log."""
    return fresh.with_name(f"{fresh.name}-journal")


def _clear(folder: Path) -> None:
    """Remove what is left of copies whose program was ended."""
    for half in folder.glob(f"{_OURS}*{PARTIAL}*"):
        with suppress(OSError):  # it was just finished
            if time.time() - half.stat().st_mtime > LEFT_OVER:
                half.unlink()
