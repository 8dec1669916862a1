"""The open catalog: one writing connection, any number of readers, and operations as the only way to change it."""

from __future__ import annotations

import datetime as dt
import getpass
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop_app.catalog import catalog_files, journal_triggers, opening, storage_trouble
from desktop_app.catalog.errors import CatalogDamaged, CatalogGone, CatalogLocked
from desktop_app.catalog.ids import IdGenerator

WAIT_SECONDS = 5.0


def utc_now() -> str:
    """Return the time as ISO text, UTC, to the millisecond."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


@dataclass
class Operation:
    """One step of the history while it is being made; `detail` may be filled until the block ends."""

    id: int
    title: str
    detail: dict[str, Any] = field(default_factory=dict)
    before: int = 0  # the latest step before it, whoever made that


class Catalog:
    """A catalog's file. Whoever calls keeps writes to one thread; readers are connections of their own."""

    def __init__(self, path: Path, writer: sqlite3.Connection, actor: str, clock: Callable[[], str]) -> None:
        self.path = path
        self.writer = writer
        self.actor = actor
        self._clock = clock
        self._identity = catalog_files.identity(path)
        self.ids = IdGenerator(last=_highest_id(writer))

    @classmethod
    def open(
        cls, path: Path, *, actor: str | None = None, create: bool = False, clock: Callable[[], str] = utc_now
    ) -> Self:
        """Open a catalog, migrating an older one after a backup; with `create` a missing one is made.

        Raises CatalogTooNew, CatalogDamaged, CatalogLocked, CatalogOnNetwork or CatalogError with a sentence.
        """
        path = Path(path)
        opening.prepare(path, create=create)
        writer = _connect(path)
        try:
            writer.execute("CREATE TEMP TABLE journal(operation_id INTEGER)")
            writer.execute("INSERT INTO temp.journal VALUES (NULL)")
            for statement in journal_triggers.triggers(writer):
                writer.execute(statement)
            return cls(path, writer, actor or _user(), clock)
        except BaseException as error:
            writer.close()
            if not isinstance(error, storage_trouble.DAMAGE):
                raise
            if storage_trouble.is_busy(error):
                raise CatalogLocked(storage_trouble.locked_sentence(path)) from error
            raise CatalogDamaged(storage_trouble.damaged_sentence(path)) from error

    def reader(self) -> sqlite3.Connection:
        """Return a new read-only connection; the caller closes it.

        Raises CatalogGone where the file does not lie where it was opened: there is nothing, or another one.
        """
        if not self.in_place:
            raise CatalogGone(storage_trouble.gone_sentence(self.path))
        return opening.connect_reader(self.path, wait_seconds=WAIT_SECONDS)

    @property
    def revision(self) -> int:
        """Return a number that changes with every committed operation, also another process's."""
        return int(self.writer.execute("SELECT coalesce(max(id), 0) FROM operation").fetchone()[0])

    @contextmanager
    def operation(self, title: str, *, kind: str = "edit", detail: dict[str, Any] | None = None) -> Iterator[Operation]:
        """Change the catalog in one transaction that is journaled; an exception rolls everything back.

        Raises CatalogGone, CatalogLocked and CatalogUnwritable for what the file, others and the disk do.
        """
        conn = self.writer
        with self._transaction():
            before = self.revision
            self.ids.pass_by(before)  # another process may be ahead: the history's order is the ids' order
            operation = Operation(self.ids.next(), title, dict(detail or {}), before)
            conn.execute(
                "INSERT INTO operation(id, at, actor, kind, title) VALUES (?, ?, ?, ?, ?)",
                (operation.id, self._clock(), self.actor, kind, title),
            )
            conn.execute("UPDATE temp.journal SET operation_id = ?", (operation.id,))
            yield operation
            conn.execute(
                "UPDATE operation SET detail = ? WHERE id = ?",
                (json.dumps(operation.detail, ensure_ascii=False), operation.id),
            )
            conn.execute("UPDATE temp.journal SET operation_id = NULL")
            if kind == "import":
                conn.execute("ANALYZE")  # how tables are filled, so that rows are found by the right index

    @contextmanager
    def upkeep(self) -> Iterator[None]:
        """Write what only sums up other tables, in one transaction that is no step of the history.

        Raises what an operation does.
        """
        with self._transaction():
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Write everything or nothing, and say in words what the file, others and the disk do."""
        conn = self.writer
        if not self.in_place:
            raise CatalogGone(storage_trouble.gone_sentence(self.path))
        try:
            conn.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise storage_trouble.told(self.path, error) or error from error
        try:
            yield
            conn.execute("COMMIT")
        except BaseException as error:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            said = storage_trouble.told(self.path, error) if isinstance(error, sqlite3.Error) else None
            if said is not None:
                raise said from error
            raise

    @property
    def in_place(self) -> bool:
        """Tell whether the file still lies where it was opened; what is written to another one would be lost."""
        return catalog_files.identity(self.path) == self._identity

    def make_whole(self) -> None:
        """Move what is still in the log into the file, so that it is whole without the files beside it."""
        self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the writing connection."""
        self.writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connect(path: Path) -> sqlite3.Connection:
    """Return the writing connection to the file that lies there now.

    Another program may have restored or migrated the catalog while this one waited to open it: what is then open is
    the file that was there before, and all that is written to it would be lost.
    """
    while True:
        identity = catalog_files.identity(path)
        writer = opening.connect(path, wait_seconds=WAIT_SECONDS)
        if catalog_files.identity(path) == identity:
            return writer
        writer.close()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _highest_id(conn: sqlite3.Connection) -> int:
    """Return the highest id given so far, so that a clock set back never gives one twice."""
    tables = ("operation", "invoice_line", "activity", "usage", "seat", "person", "source_sheet", "finding", "decision")
    return max(int(conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]) for table in tables)
