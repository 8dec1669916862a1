"""What is told of a file before anything in it is read: whether it can be opened, and how large it is unpacked."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

from desktop_app.imports.named_files import shown

AGAIN = "export or download it again"
FRESH = "open it, save a fresh copy as CSV or xlsx and import that"
_MOST = 4 << 30  # bytes of a file: more than the reading process could hold


class ReadError(Exception):
    """A file that cannot be read or is refused; the message is a sentence for the user."""


class PasswordNeeded(ReadError):  # noqa: N818 - it names what is missing
    """A workbook is locked, and its password was not given or is another one."""


def check_path(path: Path) -> int:
    """Return the size in bytes of a file that can be opened. Raises ReadError for everything else."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            next(path.iterdir(), None)  # raises where it may not be looked into
            raise ReadError(
                f"{shown(path)} is a folder without spreadsheets; choose a file, or a folder that holds some."
            )
        if not stat.S_ISREG(about.st_mode):
            raise ReadError(
                f"{shown(path)} is a device or a pipe, not a file; save what it gives as a file and import that."
            )
        if about.st_size:
            with path.open("rb") as file:
                file.read(1)
    except FileNotFoundError:
        raise ReadError(f"There is no file {shown(path)} at that place; check its name and folder.") from None
    except PermissionError:
        raise ReadError(f"{shown(path)} may not be read: ask its owner for the permission, or import a copy.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ReadError(f"{shown(path)} cannot be opened ({why}); check the name and the drive.") from None
    if not about.st_size:
        raise ReadError(f"{shown(path)} is empty: it has no bytes at all; export or download it again.")
    if about.st_size > _MOST:
        size = about.st_size >> 30
        raise ReadError(f"{shown(path)} is {size} GB large, more than can be read; export shorter periods.")
    return about.st_size


def unpacked_size(path: Path) -> int:
    """Return the bytes that a workbook has when unpacked; its plain size where it is no package."""
    try:
        with zipfile.ZipFile(path) as package:
            return sum(entry.file_size for entry in package.infolist())
    except Exception:  # damaged in any way: what it is, sniffing says
        return path.stat().st_size
