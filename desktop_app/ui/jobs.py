"""The only code of the window that knows threads: one writes to the catalog, one reads what takes long."""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_app.ui import memory
from desktop_app.ui.turns import Turns

if TYPE_CHECKING:
    import sqlite3
    from concurrent.futures import ThreadPoolExecutor

POLL_MS = 100
MODULES = "modules"  # the line in which modules are loaded
COMPLETING = frozenset({MODULES, "all", "evidence", "shares"})
"""The lines that nothing in sight waits for: they load modules, or count what is shown in part already."""
WINDOW = "desktop_app.ui."  # modules that make widgets
TURN = 0.001  # seconds that another thread keeps the interpreter, once the window's wants it: a fifth of what is usual
LATER_MS = 2  # between two modules that nothing waits for
LONG = 0.2  # seconds of a job that needed so much memory that it is worth giving back

Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]
Told = Callable[[Any], object]


class Cancelled(Exception):  # noqa: N818 - it names what happened
    """The user cancelled; whoever raises it has changed nothing."""


class CancelFlag:
    """Asked by the work between two steps: call it, or use `is_set` as of a threading.Event."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def __call__(self) -> bool:
        """Tell whether to stop."""
        return self._event.is_set()

    def is_set(self) -> bool:
        """Tell whether to stop."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask the work to stop."""
        self._event.set()


class Progress:
    """Called by the work with a share (0 to 1), with done and total, or with a text and a share; read by a timer."""

    def __init__(self, tell: Told = lambda _news: None) -> None:
        self.share: float | None = None
        self.text = ""
        self.tell = tell
        """Called by the work with what it found before its end, for the `told` of who asked for it."""

    def __call__(self, *parts: object) -> None:
        """Keep what the work says of itself."""
        numbers = [float(part) for part in parts if isinstance(part, int | float)]
        for part in parts:
            if isinstance(part, str):
                self.text = part
        if len(numbers) > 1 and numbers[1] > 0:
            self.share = min(1.0, numbers[0] / numbers[1])
        elif numbers:
            self.share = min(1.0, numbers[0])


class Job:
    """One piece of work, from being asked for to its end; made and let go of in the window's thread."""

    def __init__(
        self,
        title: str,
        work: Callable[[], Any],
        done: Done | None,
        failed: Failed | None,
        told: Told | None = None,
    ) -> None:
        self.title = title
        self.work: Callable[[], Any] | None = work
        self.done = done
        self.failed = failed
        self.told = told
        self.progress = Progress()
        self.cancel = CancelFlag()
        self.result: Any = None
        self.error: BaseException | None = None
        self.state = "waiting"  # waiting, running, done, failed, cancelled
        self.shown = True
        self.line = ""  # of the pool that works it

    def let_go(self) -> None:
        """Forget what was to be done, what came of it and who asked, once that was told.

        The thread that did the work may be the last to hold the job, and then frees all that the job alone holds: a
        page or a dialog that was closed meanwhile, which no other thread than the window's may free.
        """
        self.work = self.done = self.failed = self.told = self.result = None


class Jobs(QObject):
    """Runs work off the window's thread, in order; results arrive in the window's thread by one queued signal."""

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)  # a job whose error nobody takes
    loaded = Signal()  # the modules that nothing waits for
    _began = Signal(object)
    _told = Signal(object, object)  # a job, and what its work found before its end
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._waiting: list[Job] = []
        self._reads: list[Job] = []
        self._held: set[Job] = set()  # all whose end was not told yet
        self._shown, self._loaded = Turns(self), Turns(self, every=LATER_MS)
        self._prepared = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._closed = False

    @property
    def current(self) -> Job | None:
        """The job that writes now, or waits to; None when there is none."""
        return self._waiting[0] if self._waiting else None

    @property
    def idle(self) -> bool:
        """Tell whether nothing is being written or read, and all that was read is shown."""
        return not self._waiting and not self._reads and self._shown.idle

    @property
    def _busy(self) -> bool:
        """Whether something is being read or shown: what is loaded meanwhile would slow it down.

        What only completes that is no such thing: to count a million rows takes longer than to load all modules, and
        a page that is asked for meanwhile would wait for its own. Nor are modules that are waited for: they may stand
        in line behind those that wait for this.
        """
        return any(job.line not in COMPLETING for job in tuple(self._reads)) or self._shown.pressing

    def run(
        self,
        title: str,
        work: Callable[[Progress, CancelFlag], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        told: Told | None = None,
    ) -> Job:
        """Queue work that may write; `done` gets its result, `failed` its exception, both in the window's thread.

        So does `told` get what the work gives to `Progress.tell` before.
        """
        job = Job(title, lambda: work(job.progress, job.cancel), done, failed, told)
        job.progress.tell = lambda news: self._told.emit(job, news)
        self._waiting.append(job)
        if not self._timer.isActive():
            self._timer.start()
        self._submit("writer", job)
        return job

    def read(
        self,
        connect: Callable[[], sqlite3.Connection],
        work: Callable[[sqlite3.Connection], Any],
        done: Done,
        failed: Failed | None = None,
        line: str = "reader",
    ) -> Job:
        """Queue a long look-up on a connection of its own, so that it waits for no import and blocks no window.

        Look-ups of one `line` follow each other; what is quick has a line of its own, and waits for no long one.
        """

        def look_up() -> Any:
            connection = connect()
            try:
                return work(connection)
            finally:
                connection.close()

        return self.behind(look_up, done, failed, line)

    def behind(self, work: Callable[[], Any], done: Done, failed: Failed | None = None, line: str = "reader") -> Job:
        """Queue work that changes nothing, in a line; `done` or `failed` is called in the window's thread."""
        job = Job("", work, done, failed)
        job.shown = False
        self._reads.append(job)
        self._submit(line, job)
        return job

    def in_turns(self, steps: Iterator[object], *, behind: bool = False) -> None:
        """Show something in the window's thread in several steps: between two of them keys and clicks are answered.

        The steps of one thing follow each other, those of several take turns; the first is taken in the next turn of
        the loop, or `behind` all others. An error ends them, and is told as any error of the window.
        """
        self._shown.add(steps, behind=behind)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Begin to read something once all that is to be shown is painted.

        What stands beside a list, or counts it, follows it: a thread at work shares the interpreter with that of the
        window, which would paint later.
        """

        def step() -> Iterator[None]:
            act()
            yield

        self.in_turns(step(), behind=True)

    def prepare(self, modules: Sequence[str], done: Callable[[], object] | None = None) -> None:
        """Load modules that will be needed, in their order: what they show opens sooner then.

        Those that make no widgets are loaded in a line of their own, and those of the window one a turn of the loop,
        in the window's thread: Qt asks for the classes of its widgets without holding the interpreter, and would
        stumble over one that another thread is making. `done` is called in the window's thread when they are loaded,
        or cannot be: whoever needs them then says so; without it, nothing waits for them.
        """
        runs = [(ours, list(names)) for ours, names in groupby(modules, lambda name: name.startswith(WINDOW))]
        self._prepare(deque(runs), done)

    def _prepare(self, runs: deque[tuple[bool, list[str]]], done: Callable[[], object] | None) -> None:
        """Load modules of the window and others in turns, each after those before it."""
        if not runs:
            if done is not None:
                done()
                return
            self._prepared = True
            self.loaded.emit()
            return
        ours, names = runs.popleft()
        if ours:
            self._loaded.add(self._load_ours(names, lambda: self._prepare(runs, done)))
            return

        def load() -> None:
            for name in names:
                while done is None and self._busy and not self._closed:
                    time.sleep(LATER_MS / 1000)
                if self._closed:
                    return
                with suppress(ImportError):
                    importlib.import_module(name)

        def go_on(_ended: object) -> None:
            self._prepare(runs, done)

        job = Job("", load, go_on, go_on)
        job.shown = False
        if done is not None:
            self._reads.append(job)
        self._submit(MODULES, job)

    def _load_ours(self, names: Sequence[str], done: Callable[[], object]) -> Iterator[None]:
        """Load one module a turn, as far as they are not loaded yet, while nothing is to be read and shown."""
        for name in names:
            if name in sys.modules:
                continue
            while self._busy:
                yield
            with suppress(ImportError):
                importlib.import_module(name)
            yield
        done()

    @property
    def prepared(self) -> bool:
        """Tell whether the modules are loaded that nothing waits for."""
        return self._prepared

    def cancel(self, job: Job | None = None) -> None:
        """Ask a job to stop, or the current one; a waiting job never begins."""
        wanted = job or self.current
        if wanted is not None:
            wanted.cancel.set()

    def close(self) -> None:
        """Cancel everything and wait for the threads to end."""
        self._closed = True
        self._timer.stop()
        for job in (*self._waiting, *self._reads):
            job.cancel.set()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        for job in (*self._waiting, *self._reads, *self._held):
            job.let_go()
        self._waiting.clear()
        self._reads.clear()
        self._held.clear()
        self._shown.stop()
        self._loaded.stop()

    def _pool(self, name: str) -> ThreadPoolExecutor:
        """Give the one thread of that name, made when it is first needed: after the first paint."""
        if not self._pools:
            for signal, heard in ((self._began, self._begin), (self._told, self._tell), (self._ended, self._end)):
                signal.connect(heard, QtCore.Qt.ConnectionType.QueuedConnection)
        if name not in self._pools:
            from concurrent.futures import ThreadPoolExecutor

            self._pools[name] = ThreadPoolExecutor(1, f"catalog-{name}")
        return self._pools[name]

    def _submit(self, pool: str, job: Job) -> None:
        def call() -> None:
            lasted = 0.0
            if job.cancel() or job.work is None:
                job.error = Cancelled()
            else:
                if job.shown:
                    self._began.emit(job)
                begun = time.monotonic()
                try:
                    job.result = job.work()
                except BaseException as error:  # handed to the window, which says it
                    job.error = error
                lasted = time.monotonic() - begun
            if not self._closed:
                self._ended.emit(job)
                if lasted > LONG:
                    memory.give_back()

        job.line = pool
        self._held.add(job)
        self._pool(pool).submit(call)

    def _begin(self, job: Job) -> None:
        if job.state == "waiting":
            job.state = "running"
            self.started.emit(job)

    def _tell(self, job: Job, news: object) -> None:
        if job.told is not None and not self._closed and _is_there(job.told):
            job.told(news)

    def _poll(self) -> None:
        if self.current is not None and self.current.state == "running":
            self.progressed.emit(self.current)

    def _end(self, job: Job) -> None:
        if self._closed:
            return
        waiting = self._waiting if job.shown else self._reads
        if job in waiting:
            waiting.remove(job)
        if not self._waiting:
            self._timer.stop()
        self._held.discard(job)
        cancelled = isinstance(job.error, Cancelled) or (job.error is not None and job.cancel())
        job.state = "cancelled" if cancelled else "failed" if job.error is not None else "done"
        try:
            if job.shown:
                self.finished.emit(job)
            if job.error is None:
                if job.done is not None and _is_there(job.done):
                    job.done(job.result)
            elif job.failed is not None and _is_there(job.failed):
                job.failed(job.error)
            elif not cancelled and (job.shown or job.failed is None):  # what was not written is always said
                self.failed.emit(job)
        finally:
            job.let_go()


def _is_there(asked: Callable[..., object]) -> bool:
    """Tell whether whoever is to hear is still there: a dialog may be closed while something is read for it."""
    while isinstance(asked, partial):
        asked = asked.func
    owner = getattr(asked, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
