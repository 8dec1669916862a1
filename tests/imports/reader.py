"""A process that reads one file after the other, as the reading process of an import does with its one."""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.imports import child
from desktop_app.imports.model import Choices
from desktop_app.imports.read import ReadError, open_sheets
from tests.imports.sheets import parsed

READ, REFUSED, DIED, DEFECT, HANGS = "read", "refused", "died", "defect", "hangs"
_LIMITS = child.Limits("file", 1 << 30, 3600)


@dataclass
class Reader:
    """Reads files in a process of its own, which is started again when a file ended it."""

    patience: float  # seconds for a file
    _process: Any = None
    _pipe: Connection | None = None

    def read(self, path: Path) -> tuple[str, str]:
        """What came of a file, and the sentence, the traceback or what was read."""
        if self._pipe is None:
            self._start()
        assert self._pipe is not None
        self._pipe.send(path)
        try:
            if not self._pipe.poll(self.patience):
                self.close()
                return HANGS, ""
            what, told = self._pipe.recv()
        except (EOFError, OSError):
            self.close()
            return DIED, ""
        return str(what), str(told)

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_main, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


@contextmanager
def reading(patience: float = 10.0) -> Iterator[Reader]:
    reader = Reader(patience)
    try:
        yield reader
    finally:
        reader.close()


def _main(pipe: Connection) -> None:
    child._restrain(_LIMITS)
    while True:
        try:
            path = pipe.recv()
        except EOFError:
            return
        pipe.send(_outcome(path))


def _outcome(path: Path) -> tuple[str, str]:
    """As the reading process does: refusals, and the panics of the reader of workbooks, are told from defects."""
    try:
        child.limits_for(path)
        sheets = []
        with tempfile.TemporaryDirectory() as scratch:
            for sheet in open_sheets(path, None, Path(scratch)):
                result = parsed(sheet.table, Choices(currency="EUR"))
                sheets.append(f"{sheet.table.sheet}: {len(sheet.table.rows)} rows, {len(result.rows)} parsed")
        return READ, "; ".join(sheets)
    except ReadError as error:
        return REFUSED, str(error)
    except MemoryError:
        return REFUSED, child.too_large(path.name)
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            return DIED, str(error)
        return DEFECT, "".join(traceback.format_exception(*sys.exc_info())[-12:])
