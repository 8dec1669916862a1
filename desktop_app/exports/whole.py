"""Files that appear whole or not at all: written beside their place and put there when they are done."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.catalog.errors import CatalogError


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
        raise CatalogError(f"{path} cannot be written ({reason(error)})") from error
    finally:
        beside.unlink(missing_ok=True)


def reason(error: OSError) -> str:
    """Return why a file cannot be written, as a person says it."""
    return "is it open in Excel?" if isinstance(error, PermissionError) else str(error.strerror or error)
