"""Files that appear whole or not at all: written beside their place and put there when they are done."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from desktop_app.catalog.errors import CatalogError

WHY: Mapping[int, str] = {
    errno.ENOSPC: "there is no room left on the disk.",
    errno.EDQUOT: "there is no room left on the disk.",
    errno.EROFS: "the disk can only be read.",
    errno.ENOENT: "its folder is not there.",
    errno.EISDIR: "there is a folder of that name.",
    errno.ENAMETOOLONG: "its name is too long.",
}
"""What errors of the system mean for a file that is to be written."""


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`; it takes that place at the end, and an exception leaves what was there.

    Raises CatalogError, in words, where the file cannot be written.
    """
    beside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        yield beside
        beside.replace(path)
    except OSError as error:
        raise CatalogError(not_written(path, error)) from error
    finally:
        beside.unlink(missing_ok=True)


def not_written(path: Path, error: OSError) -> str:
    """Say that a file cannot be written and why, as a person says it.

    Only Windows refuses what another program has open; elsewhere, and of a new file, it is the folder's owner.
    """
    if isinstance(error, PermissionError):
        held = os.name == "nt" and path.exists()
        why = "is it open in another program?" if held else "you may not write there."
    else:
        why = WHY.get(error.errno or 0, "")
    return f"{path} cannot be written: {why}" if why else f"{path} cannot be written ({reason(error)})."


def reason(error: OSError) -> str:
    """Return what the system says of an error."""
    return str(error.strerror or error)
