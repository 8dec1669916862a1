"""What the window works on: the open catalog, its reading connection, the jobs, the day, and the user's settings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer, Signal

from desktop_app.ui.collector import Collector
from desktop_app.ui.jobs import Failed, Job, Jobs
from desktop_app.ui.readers import KEPT, Readers
from desktop_app.ui.text import writing

if TYPE_CHECKING:
    import sqlite3
    from tempfile import TemporaryDirectory

    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.table_model import Costs
    from desktop_app.review.renewals import Renewal

RECENT = 8
DEMO = "demo.seatbook"
WATCH_MS = 1000

State = tuple[int, str]
"""What a reading is of: another number after every change of the catalog, whoever made it, and the day (ISO)."""


def today_here() -> dt.date:
    """Return the day by the computer's clock."""
    return dt.datetime.now().astimezone().date()


def _demo_day(conn: sqlite3.Connection) -> dt.date | None:
    """Return the day the demo was made for: its invented data would be out of date on any other."""
    from desktop_app.catalog import tables

    newest = tables.Query(sort=(("first_seen", True),))
    found = tables.ids(conn, "findings", newest)[:1]
    rows = tables.page(conn, "findings", newest, found)
    return dt.date.fromisoformat(str(rows[0]["first_seen"])) if rows else None


def _seen_key(path: Path) -> str:
    """Return the setting that keeps what was seen of a catalog; a slash would make a group of it."""
    return f"seen/{path.as_posix().replace('/', '|')}"


def _opened(path: Path, *, create: bool) -> tuple[Catalog, sqlite3.Connection]:
    """Return an open catalog and a reading connection of it."""
    from desktop_app.catalog.catalog import Catalog

    with ExitStack() as on_failure:
        catalog = on_failure.enter_context(Catalog.open(path, create=create))
        reader = catalog.reader()
        on_failure.pop_all()
    return catalog, reader


class Session(QObject):
    """One catalog at a time; every page gets this by its constructor."""

    opened = Signal()  # another catalog, or none
    changed = Signal(object)  # the catalog's content: by a job, by undo, or by another process
    lost = Signal()  # the catalog's file is not in its place any more
    unread = Signal(object)  # the error of a page that could not be read while it was painted

    def __init__(
        self, *, settings: QSettings | None = None, today: dt.date | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.collector = Collector(self)
        self.settings = settings or QSettings("Seatbook", "Seatbook")
        self.jobs = Jobs(self)
        self.catalog: Catalog | None = None
        self.reader: sqlite3.Connection | None = None
        self._readers: Readers | None = None
        self.costs: Costs | None = None  # of tools, vendors and use cases, as soon as they are known
        self.deadlines: tuple[Sequence[Renewal], State | None] = (), None  # of contracts, and what they were read of
        self.last_seen: int | None = None  # the newest operation at the end of the last visit
        self._fixed_today = today
        self._demo_today: dt.date | None = None
        self._scratch: TemporaryDirectory[str] | None = None
        self._version = 0
        self._in_place = True
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.look_for_changes)
        self.jobs.finished.connect(lambda _job: self.look_for_changes())

    @property
    def today(self) -> dt.date:
        """The day that deadlines and evidence are judged by."""
        return self._fixed_today or self._demo_today or today_here()

    @property
    def as_of(self) -> str:
        """The same day as ISO text."""
        return self.today.isoformat()

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written."""
        return writing()

    def open(self, path: Path, *, create: bool = False) -> None:
        """Open a catalog in place of the open one. Raises CatalogError with a sentence; then nothing changed."""
        self._take(*_opened(path, create=create))

    def open_behind(
        self, path: Path, done: Callable[[], object], failed: Callable[[BaseException], object], *, create: bool = False
    ) -> None:
        """Open a catalog as `open` does, in another thread; then `done` is called, or `failed` with its error."""

        def take(found: tuple[Catalog, sqlite3.Connection]) -> None:
            self._take(*found)
            done()

        self.jobs.behind(lambda: _opened(path, create=create), take, failed)

    def _take(self, catalog: Catalog, reader: sqlite3.Connection) -> None:
        """Work on another catalog from now on."""
        from desktop_app.catalog import opening

        self._let_go()
        self.catalog, self.reader, self._readers = catalog, reader, Readers(catalog)
        self._version = opening.data_version(reader)
        self._in_place = True
        self._demo_today = _demo_day(reader) if catalog.path.name == DEMO else None
        self._remember(catalog.path)
        self.last_seen = self._seen_before(catalog.path)
        self._watch.start()
        self.opened.emit()

    def leave(self) -> None:
        """Let go of the open catalog; none is open then."""
        self._watch.stop()
        self._let_go()
        self.opened.emit()

    def new(self, path: Path) -> None:
        """Make an empty catalog and open it."""
        self.open(path, create=True)

    @property
    def state(self) -> State | None:
        """What a reading is of now; None where that cannot be told: no catalog is open, or its file is gone."""
        if self.reader is None or self.catalog is None or not self.catalog.in_place:
            return None
        from desktop_app.catalog import opening

        return opening.data_version(self.reader), self.as_of

    def deadlines_of(self, state: State | None) -> Sequence[Renewal] | None:
        """Return the deadlines of contracts where they were read of a state, else None: they are to be read anew."""
        found, of = self.deadlines
        return found if state is not None and of == state else None

    @property
    def recent(self) -> list[Path]:
        """Catalogs that were open before, the last first, as far as they are still there."""
        stored = self.settings.value("recent", [])
        texts = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
        return [path for path in map(Path, texts) if path.is_file()]

    def write(
        self,
        title: str,
        work: Callable[[Catalog], Any],
        done: Callable[[Any], object] | None = None,
        failed: Failed | None = None,
    ) -> Job | None:
        """Change the open catalog in a job; `work` gets the catalog."""
        catalog = self.catalog
        if catalog is None:
            return None
        return self.jobs.run(title, lambda _progress, _cancel: work(catalog), done, failed)

    def look_up(
        self,
        work: Callable[[sqlite3.Connection], Any],
        done: Callable[[Any], object],
        failed: Failed | None = None,
        line: str = "reader",
    ) -> Job | None:
        """Read something that takes longer than a page of rows; `work` gets a connection of its own.

        Those of one `line` are read one after the other.
        """
        catalog = self.catalog
        if catalog is None:
            return None
        readers = self._readers
        if line in KEPT and readers is not None:
            return self.jobs.behind(lambda: readers.read(line, work), done, failed, line)
        return self.jobs.read(catalog.reader, work, done, failed, line)

    def look_for_changes(self) -> None:
        """Tell the pages when the catalog's content is not what they last saw, whoever changed it."""
        if self.reader is None or self.catalog is None:
            return
        if self._in_place != self.catalog.in_place:
            self._in_place = self.catalog.in_place
            if not self._in_place:
                self.write("", lambda catalog: catalog.make_whole(), lambda _done: self.lost.emit(), self._not_whole)
        from desktop_app.catalog import opening

        version = opening.data_version(self.reader)
        if version != self._version:
            self._version = version
            self.changed.emit(None)

    def _not_whole(self, _error: BaseException) -> None:
        self.lost.emit()  # the disk is gone too: what is said is the same

    def scratch(self) -> Path:
        """Return a folder for files that are needed while the program runs, and are gone afterwards."""
        if self._scratch is None:
            from desktop_app import scratch

            self._scratch = scratch.folder()
        return Path(self._scratch.name)

    def keeps(self, path: Path) -> bool:
        """Tell whether a file is one of the program's own, in the folder of what is only needed meanwhile."""
        return self._scratch is not None and Path(self._scratch.name) in path.parents

    def close(self) -> None:
        """End the jobs, let go of the catalog, and clear what was only needed meanwhile."""
        self._watch.stop()
        self.jobs.close()
        self._let_go()
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def _seen_before(self, path: Path) -> int | None:
        """Return the newest operation when the catalog was last left; None on the first visit."""
        stored = str(self.settings.value(_seen_key(path), ""))
        return int(stored) if stored.isdigit() else None

    def know_costs(self, costs: Costs | None) -> None:
        """Take what records cost a year; what is known of use cases besides stays."""
        known = self.costs
        if costs is not None and known is not None:
            costs = replace(costs, verdicts=known.verdicts, models=known.models)
        self.costs = costs

    def know_use_cases(self, told: Costs) -> None:
        """Take the verdicts and models of use cases; what records cost stays."""
        self.costs = told if self.costs is None else replace(self.costs, verdicts=told.verdicts, models=told.models)

    def _let_go(self) -> None:
        if self.reader is not None:
            self._note_seen()
            self.reader.close()
        if self._readers is not None:
            self._readers.close()
        if self.catalog is not None:
            self.catalog.close()
        self.catalog = self.reader = self._readers = self.costs = None
        self.deadlines = (), None  # the numbers of states begin again with another catalog

    def _note_seen(self) -> None:
        """Remember what was there when the catalog was left, so that the next visit can say what is new."""
        import sqlite3

        from desktop_app.catalog import history

        if self.reader is None or self.catalog is None:
            return
        try:
            newest = history.newest(self.reader)
        except sqlite3.Error:  # the file is gone or held by another: the next visit says what the last one knew
            return
        self.settings.setValue(_seen_key(self.catalog.path), str(newest))

    def _remember(self, path: Path) -> None:
        others = [str(other) for other in self.recent if other != path]
        self.settings.setValue("recent", [str(path), *others][:RECENT])
