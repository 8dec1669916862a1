"""What is said when a catalog cannot be opened, read or written, and what SQLite's errors tell of it."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from desktop_app.catalog.catalog_files import backup_folder
from desktop_app.catalog.errors import CatalogDamaged, CatalogError, CatalogLocked, CatalogUnwritable

DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What opening a damaged catalog raises: SQLite quotes the bytes that it could not read, and they may be no text."""


def damaged_sentence(path: Path) -> str:
    """Return what to say of a file that is no sound catalog."""
    return (
        f"{path.name} is not a Seatbook catalog, or it is damaged. Nothing was changed. "
        f"Restore a backup from the folder “{backup_folder(path).name}” beside it, or open another catalog."
    )


def locked_sentence(path: Path) -> str:
    """Return what to say when another process does not let go."""
    return f"{path.name} is in use by another program for longer than 5 seconds. Close it there and try again."


def gone_sentence(path: Path) -> str:
    """Return what to say when an open catalog's file is not in its place any more."""
    return (
        f"{path.name} is no longer in {path.parent}: it was moved, renamed, deleted or replaced while it was open. "
        "Nothing more is written until it is back, or you open it where it is now."
    )


def is_full(error: Exception) -> bool:
    """Tell whether a disk without room is to blame."""
    told = isinstance(error, OSError) and error.errno == errno.ENOSPC
    return told or (getattr(error, "sqlite_errorcode", 0) & 0xFF) == sqlite3.SQLITE_FULL


def why(error: Exception) -> str:
    """Return what SQLite or the system says of a file, without its name."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def write_sentence(path: Path, error: sqlite3.Error) -> str | None:
    """Return what to say of an error that the disk or its permissions caused; None for every other error."""
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if is_full(error):
        return (
            f"There is no room left on the disk of {path.name}, or on that of the temporary files. "
            "Nothing of this step was written. Make room and do it again."
        )
    if kind == sqlite3.SQLITE_IOERR:
        return (
            f"The disk of {path.name} could not be read or written ({error}). Nothing of this step was written. "
            "Check that the disk is there and has room, and do it again."
        )
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return (
            f"{path.name} may not be written ({error}). Nothing of this step was written. "
            "Check that you may write the file and its folder."
        )
    return None


def told(path: Path, error: sqlite3.Error) -> CatalogError | None:
    """Return an error of SQLite in words where the file, its disk or another program is to blame; None for a bug."""
    if is_busy(error):
        return CatalogLocked(locked_sentence(path))
    if is_damage(error):
        return CatalogDamaged(damaged_sentence(path))
    sentence = write_sentence(path, error)
    return CatalogUnwritable(sentence) if sentence is not None else None


def is_damage(error: Exception) -> bool:
    """Tell whether what lies in the file is no sound database, or text in it is none any more."""
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or _is_no_text(error)


def _is_no_text(error: Exception) -> bool:
    return isinstance(error, UnicodeDecodeError) or str(error).startswith("Could not decode to UTF-8")


def is_busy(error: Exception) -> bool:
    """Tell whether SQLite gave up waiting for another connection."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
