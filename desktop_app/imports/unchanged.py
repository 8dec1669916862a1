"""Whether a file stayed as it was while it was read: half of one state and half of another is no table."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from pathlib import Path

from desktop_app.catalog.sentences import say
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_path import ReadError

_COARSE = 2_000_000_000  # nanoseconds: the time stamps of some file systems are no finer

_State = tuple[int, int, int]


class Unchanged:
    """A file as it was before it was read. Raises ReadError when it is gone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before, self._touched = self._state()
        self._fresh = abs(time.time_ns() - self._before[2]) < _COARSE
        self._sha256 = ""

    @property
    def size(self) -> int:
        """Bytes, before it was read."""
        return self._before[1]

    def read(self) -> str:
        """Return the SHA-256 of the content. Raises ReadError where it cannot be read."""
        self._sha256 = self._hash()
        return self._sha256

    def refusal(self) -> ReadError | None:
        """The sentence for a file that was changed since, replaced or removed; None for one that is as it was.

        A file written just before is read a second time: a change right afterwards may have left its time as it was.
        So is one of which something beside its content was changed, such as who may read it.
        """
        try:
            state, touched = self._state()
            doubtful = self._sha256 and (self._fresh or touched != self._touched)
            same = state == self._before and not (doubtful and self._hash() != self._sha256)
        except ReadError:
            same = False
        if same:
            return None
        return ReadError(
            say(
                "{file} was changed while it was being read, and nothing of it was imported; import it again"
                " when the program that writes it has finished.",
                file=shown(self._path),
            )
        )

    def _state(self) -> tuple[_State, int]:
        try:
            about = self._path.stat()
        except OSError as error:
            raise ReadError(_unread(self._path, error)) from None
        return (about.st_ino, about.st_size, about.st_mtime_ns), about.st_ctime_ns

    def _hash(self) -> str:
        digest = sha256()
        try:
            with self._path.open("rb") as file:
                while chunk := file.read(1 << 20):
                    digest.update(chunk)
        except OSError as error:
            raise ReadError(_unread(self._path, error)) from None
        return digest.hexdigest()


def _unread(path: Path, error: OSError) -> str:
    return say(
        "{file} cannot be read ({why}); import a copy of it.",
        file=shown(path),
        why=error.strerror or os.strerror(error.errno or 0),
    )
