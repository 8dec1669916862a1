"""What is told of a file before anything in it is read: whether it can be opened, and how large it is unpacked."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog.sentences import say
from desktop_app.imports.plain_names import shown

if TYPE_CHECKING:
    from desktop_app.imports.model import Question

AGAIN = say("export or download it again")
FRESH = say("open it, save a fresh copy as CSV or xlsx and import that")
_MOST = 4 << 30  # bytes of a file: more than the reading process could hold


class ReadError(Exception):
    """A file that cannot be read or is refused; the message is a sentence for the user."""


class BrokenTable(ReadError):  # noqa: N818 - it names what it is
    """Hardly a row of a large table can be read as it is: another column may be meant."""

    def __init__(self, message: str, sheet: str, asked: Question) -> None:
        super().__init__(message)
        self.sheet = sheet  # its name
        self.asked = asked  # which column is meant, with the sheet's columns and first rows


class PasswordNeeded(ReadError):  # noqa: N818 - it names what is missing
    """A workbook is locked, and its password was not given or is another one."""


def check_path(path: Path) -> int:
    """Return the size in bytes of a file that can be opened. Raises ReadError for everything else."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            next(path.iterdir(), None)  # raises where it may not be looked into
            raise ReadError(
                say(
                    "{file} is a folder without spreadsheets; choose a file, or a folder that holds some.",
                    file=shown(path),
                )
            )
        if not stat.S_ISREG(about.st_mode):
            raise ReadError(
                say(
                    "{file} is a device or a pipe, not a file; save what it gives as a file and import that.",
                    file=shown(path),
                )
            )
        if about.st_size:
            with path.open("rb") as file:
                file.read(1)
    except FileNotFoundError:
        raise ReadError(
            say("There is no file {file} at that place; check its name and folder.", file=shown(path))
        ) from None
    except PermissionError:
        raise ReadError(
            say("{file} may not be read: ask its owner for the permission, or import a copy.", file=shown(path))
        ) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ReadError(
            say("{file} cannot be opened ({why}); check the name and the drive.", file=shown(path), why=why)
        ) from None
    if not about.st_size:
        raise ReadError(say("{file} is empty: it has no bytes at all; export or download it again.", file=shown(path)))
    if about.st_size > _MOST:
        size = about.st_size >> 30
        raise ReadError(
            say(
                "{file} is {size} GB large, more than can be read; export shorter periods.", file=shown(path), size=size
            )
        )
    return about.st_size


def unpacked_size(path: Path) -> int:
    """Return the bytes that a workbook has when unpacked; its plain size where it is no package."""
    try:
        with zipfile.ZipFile(path) as package:
            return sum(entry.file_size for entry in package.infolist())
    except Exception:  # damaged in any way: what it is, sniffing says
        return path.stat().st_size
