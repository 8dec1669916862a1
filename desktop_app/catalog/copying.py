"""A copy of a catalog is written beside its place, and takes its name once all of it is on the disk."""

from __future__ import annotations

import os
import sqlite3
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
    fresh = unnamed(target)
    try:
        yield fresh
        with fresh.open("r+b") as file:
            os.fsync(file.fileno())  # else a computer that stops now has the name and not what belongs to it
        if let_go is not None:
            let_go()
        fresh.replace(target)
    finally:
        remove(fresh)


def unnamed(target: Path) -> Path:
    """Return the path of a file beside another that nobody has; a short one, for the other's name may be long."""
    return target.with_name(f"{_OURS}{uuid.uuid4().hex[:8]}{PARTIAL}")


def remove(fresh: Path) -> None:
    """Remove such a file, where it is still there, with what SQLite kept beside it while it was written."""
    for part in (fresh, fresh.with_name(f"{fresh.name}-journal")):
        with suppress(OSError):
            part.unlink(missing_ok=True)


def copy_into(conn: sqlite3.Connection, fresh: Path) -> None:
    """Copy a catalog as it is at this moment, from its log too, into a new file. Raises sqlite3.DatabaseError."""
    conn.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(fresh),))  # a folder's name need not be UTF-8


def _clear(folder: Path) -> None:
    """Remove what is left of copies whose program was ended."""
    for half in folder.glob(f"{_OURS}*{PARTIAL}*"):
        with suppress(OSError):  # it was just finished
            if time.time() - half.stat().st_mtime > LEFT_OVER:
                half.unlink()
