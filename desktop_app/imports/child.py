"""Work done in a process of its own: a file that ends its reader, or fills the memory, ends in a sentence."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.catalog import storage_trouble
from desktop_app.catalog.sentences import carried, say, verbatim
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_path import FRESH, BrokenTable, PasswordNeeded, ReadError, check_path, unpacked_size

Progress = Callable[[float, str], None]
"""Told the share that is done, 0 to 1, and what is being done."""
Cancel = Callable[[], bool]

START = "spawn"  # how the process is made: with nothing of this one, whose threads could hold a lock
_BEAT = 0.05
_BUSY = 4  # times the seconds of work that a busy computer or a slow disk may take for it
_PAUSE = 1.0  # seconds between two looks; whoever looks later was stopped
_MIB = 1 << 20


class Cancelled(Exception):  # noqa: N818 - it names what happened
    """The user stopped the work; nothing was changed."""


class ChildFailed(RuntimeError):  # noqa: N818 - it names what happened
    """A defect of the program in the reading process; the message is its traceback."""


@dataclass(frozen=True)
class Limits:
    """What the reading process may use."""

    name: str  # of the file, for the sentences
    memory: int  # bytes
    seconds: float  # of work; a computer that does other things meanwhile may take longer for them


def limits_for(path: Path) -> Limits:
    """Limits that scale with the size of a file, unpacked. Raises ReadError where there is no file to read."""
    check_path(path)
    size = unpacked_size(path)
    return Limits(shown(path), min(768 * _MIB + 12 * size, 8192 * _MIB), 9 + 2 * size / _MIB)


class Teller:
    """How the function in the process tells its progress, and hands over what the caller can begin with."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def __call__(self, share: float, text: str) -> None:
        """Tell the share that is done and what is being done."""
        self._pipe.send(("progress", (share, text)))

    def finish(self, value: object) -> NoReturn:
        """Give the caller the result and end the process at once.

        A hundred thousand rows are not taken apart one by one for nothing; what was written is closed before.
        """
        self._pipe.send(("done", value))
        self._pipe.close()
        os._exit(0)

    def ready(self, value: object) -> None:
        """Give the caller a result, and go on: what is still to be done has one of its own."""
        self._pipe.send(("ready", value))

    def hand_over(self, value: object) -> None:
        """Give the caller a value before the end."""
        self._pipe.send(("value", value))


class Run:
    """A module's function at work in a new process, with `arguments` and a Teller. Close it, which ends the process."""

    def __init__(self, function: Callable[..., Any], arguments: tuple[Any, ...], limits: Limits) -> None:
        context: Any = multiprocessing.get_context(START)
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_main, args=(theirs, function, arguments, limits), daemon=True)
        self._limits = limits
        self._watched: _Watch | None = None
        try:
            with _undisturbed():
                self._process.start()
            theirs.close()
        except BaseException:
            self.close()
            raise

    def attend(
        self,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        taken: Callable[[Any], None] | None = None,
    ) -> Any:
        """Wait for the function's result, or for one that it gives before it goes on: then attend to it once more.

        `taken` is called with every value that is handed over meanwhile. Raises ReadError when the function does, when
        the process dies or when it goes past its limits; Cancelled; and ChildFailed for a defect.
        """
        self._watched = self._watched or _Watch(self._process.pid, self._limits)
        return _attend(self._process, self._pipe, self._watched, self._limits, progress, cancel, taken)

    def close(self) -> None:
        """End the process, wherever it is, and give back what it used."""
        if self._process.pid is not None:  # else it could not be started, and that is the error to tell
            if self._process.is_alive():
                self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe.close()


def run(
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    limits: Limits,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    taken: Callable[[Any], None] | None = None,
) -> Any:
    """Call a module's function in a new process and return its result; raises what `Run.attend` does."""
    with closing(Run(function, arguments, limits)) as running:
        return running.attend(progress=progress, cancel=cancel, taken=taken)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Start a process in the block that Ctrl+C does not reach: this one ends it, and says in words what was stopped."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # it would let the signal through again while it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _attend(
    process: Any,
    pipe: Connection,
    watched: _Watch,
    limits: Limits,
    progress: Progress | None,
    cancel: Cancel | None,
    taken: Callable[[Any], None] | None,
) -> Any:
    """Wait for a result, and watch the process meanwhile."""
    while True:
        if cancel is not None and cancel():
            raise Cancelled(say("The import was cancelled; nothing was changed."))
        try:
            told = pipe.recv() if pipe.poll(_BEAT) else None
        except (EOFError, OSError):  # it is gone; on Windows already the look whether there is anything says so
            break
        if told is not None:
            what, value = told
            if what == "progress":
                if progress is not None:
                    progress(*value)
            elif what == "value":
                if taken is not None:
                    taken(value)
            elif what in ("ready", "done"):
                return value
            elif what == "locked":
                raise PasswordNeeded(value)
            elif what == "broken":
                raise BrokenTable(*value)
            elif what == "refused":
                raise ReadError(value)
            else:
                raise ChildFailed(value)
        watched.check()
    process.join()
    raise ReadError(_died(limits.name))


def _died(name: str) -> str:
    return say(
        "{name} cannot be read: it ended the reading process, as a damaged file does, or one stray cell"
        " far outside its table; save a fresh copy as CSV or xlsx and import that.",
        name=name,
    )


class _Watch:
    """Ends the wait when the process uses more memory or time than it may."""

    def __init__(self, pid: int, limits: Limits) -> None:
        import psutil

        self._limits = limits
        self._waited = 0.0  # seconds; those in which this process was stopped or asleep do not count
        self._looked = time.monotonic()
        self._gone: tuple[type[BaseException], ...] = (psutil.Error,)
        try:
            self._process: Any = psutil.Process(pid)
        except psutil.Error:
            self._process = None

    def check(self) -> None:
        """Raise ReadError past a limit."""
        now = time.monotonic()
        self._waited += min(now - self._looked, _PAUSE)
        self._looked = now
        if self._waited > _BUSY * self._limits.seconds:
            raise ReadError(_too_slow(self._limits.name))
        if self._process is None:
            return
        try:
            used, worked = self._process.memory_info().rss, self._process.cpu_times()
        except self._gone:
            self._process = None
            return
        if worked.user + worked.system > self._limits.seconds:
            raise ReadError(_too_slow(self._limits.name))
        if used > self._limits.memory:
            raise ReadError(too_large(self._limits.name))


def _too_slow(name: str) -> str:
    return say("{name} takes longer to read than any spreadsheet of its size should; {fresh}.", name=name, fresh=FRESH)


def too_large(name: str) -> str:
    """The sentence for a file that needs more memory than it may use."""
    return say(
        "{name} needs more memory than a file of its size should: it is damaged, or one stray cell far"
        " outside its table makes it too large; save a fresh copy as CSV or xlsx and import that.",
        name=name,
    )


def is_full(error: BaseException) -> bool:
    """Tell whether a disk without room is to blame."""
    if isinstance(error, sqlite3.Error):
        return storage_trouble.is_full(error)
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def no_room(name: str) -> str:
    """The sentence for a disk that cannot hold what is read."""
    return say(
        "{name} was not read: there is no room left for temporary files in {folder}. Make room there, and try again.",
        name=name,
        folder=verbatim(tempfile.gettempdir()),
    )


def _main(pipe: Connection, function: Callable[..., Any], arguments: tuple[Any, ...], limits: Limits) -> None:
    """What the new process does."""
    _restrain(limits)
    try:
        result = function(*arguments, Teller(pipe))
        pipe.send(("done", result))
    except PasswordNeeded as error:
        pipe.send(("locked", carried(error)))
    except BrokenTable as error:
        pipe.send(("broken", (carried(error), error.sheet, error.asked)))
    except ReadError as error:
        pipe.send(("refused", carried(error)))
    except MemoryError:
        pipe.send(("refused", too_large(limits.name)))
    except (OSError, sqlite3.OperationalError) as error:
        if is_full(error):
            pipe.send(("refused", no_room(limits.name)))
        else:
            pipe.send(("defect", traceback.format_exc()))
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # of the workbook reader; no Exception on purpose
            pipe.send(("refused", _died(limits.name)))
        else:
            pipe.send(("defect", traceback.format_exc()))
    finally:
        pipe.close()


def _restrain(limits: Limits) -> None:
    """Limit memory and time where the system can, drop core files and the reader's own messages."""
    import gc

    gc.disable()
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 2)
    if sys.platform == "win32":  # it has no such limits: whoever waits for the result watches memory and time
        return
    import resource

    wanted = (
        ("RLIMIT_AS", limits.memory + 512 * _MIB),
        ("RLIMIT_CPU", int(limits.seconds) + 5),
        ("RLIMIT_CORE", 0),
    )
    for name, value in wanted:
        kind = getattr(resource, name, None)
        if kind is not None:
            try:
                hard = resource.getrlimit(kind)[1]
                soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.setrlimit(kind, (soft, hard))
            except (ValueError, OSError):
                continue
