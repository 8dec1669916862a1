"""Copies of the catalog, and whether it is sound."""

from __future__ import annotations

import glob
import shutil
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog import attachments, catalog_files, copying, lines, opening, storage_trouble, usage
from desktop_app.catalog.errors import CatalogDamaged, CatalogError, CatalogUnwritable

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

KEPT = 14


def backup(catalog: Catalog, target: Path, *, replace: bool = False) -> None:
    """Copy the catalog while it is in use, with `replace` in the place of an older copy, once the new one is whole.

    Raises CatalogError when the target exists, is the catalog itself, or cannot be written.
    """
    target = Path(target)
    try:
        there = target.exists()
        if there and target.samefile(catalog.path):
            raise CatalogError(f"{target} is the catalog itself; name another file for the copy.")
        if there and not replace:
            raise CatalogError(f"{target} exists already; name a new file for the copy.")
        with copying.beside(target) as fresh:
            copying.copy_into(catalog.writer, fresh)
    except (sqlite3.DatabaseError, OSError) as error:
        if storage_trouble.is_damage(error):
            raise CatalogDamaged(storage_trouble.damaged_sentence(catalog.path)) from error
        if storage_trouble.is_full(error):
            raise CatalogUnwritable(
                f"There is no room left for {target}. Make room, or choose another place."
            ) from error
        why = storage_trouble.why(error)
        raise CatalogError(f"{target} cannot be written ({why}). Choose a folder you may write to.") from error


def daily(catalog: Catalog, today: str) -> Path | None:
    """Make the day's backup on first use and keep the last 14; returns it, or None when it was there.

    Raises CatalogUnwritable where the folder of backups cannot be written.
    """
    folder = catalog_files.backup_folder(catalog.path)
    target = folder / f"{catalog.path.stem} {today}.seatbook"
    if target.exists() or catalog.revision == 0:
        return None
    try:
        folder.mkdir(exist_ok=True)
        backup(catalog, target, replace=True)  # another process may have been as quick: one copy is as good as another
        _tidy(folder, glob.escape(catalog.path.stem))
    except (CatalogDamaged, CatalogUnwritable):
        raise
    except (OSError, CatalogError) as error:
        why = storage_trouble.why(error) if isinstance(error, OSError) else "it may not be written"
        raise CatalogUnwritable(
            f"Today's backup cannot be written to {folder} ({why}). The catalog is as it was; see that the "
            "folder can be written, so that there is a way back."
        ) from error
    return target


def _tidy(folder: Path, stem: str) -> None:
    """Remove all but the last backups."""
    days = sorted(folder.glob(f"{stem} [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].seatbook"))
    for old in days[:-KEPT]:
        old.unlink(missing_ok=True)


def restore(source: Path, path: Path) -> Path | None:
    """Put a copy in the catalog's place, when it is a sound one; returns where the present one was kept.

    Raises CatalogError for a copy that is not sound, CatalogLocked while another program has the catalog open,
    CatalogUnwritable where there is no room or the folder may not be written; then all is as it was.
    """
    source, path = Path(source), Path(path)
    opening.prepare(source, create=False)
    try:
        with closing(opening.connect_reader(source, wait_seconds=5)) as conn:
            problems = check(conn)
    except UnicodeDecodeError as error:
        raise CatalogDamaged(storage_trouble.damaged_sentence(source)) from error
    if problems:
        raise CatalogError(f"{source.name} is damaged ({problems[0]}); nothing was restored.")
    kept, before = None, catalog_files.identity(path)
    try:
        with ExitStack() as held, copying.beside(path, held.close) as fresh:
            with closing(sqlite3.connect(source, isolation_level=None)) as copied:
                copying.copy_into(copied, fresh)
            if path.exists():
                kept = _kept_name(path)
                _put_aside(path, kept, held)
    except BaseException as error:
        if kept is not None and catalog_files.identity(path) == before:
            for copy in catalog_files.files_of(kept):  # the catalog itself is there, and a full disk needs the room
                copy.unlink(missing_ok=True)
        if isinstance(error, OSError):
            why = storage_trouble.why(error)
            raise CatalogUnwritable(f"{source.name} cannot be restored ({why}); {path.name} is as it was.") from error
        said = storage_trouble.told(path, error) if isinstance(error, sqlite3.Error) else None
        if said is not None:
            raise said from error
        raise
    return kept


def _kept_name(path: Path) -> Path:
    """Return a name beside a catalog under which it is kept."""
    number = 1
    while (kept := path.with_name(f"{path.stem} before restore {number}{path.suffix}")).exists():
        number += 1
    return kept


def _put_aside(path: Path, kept: Path, held: ExitStack) -> None:
    """Keep a copy of the present catalog, as it is where it is damaged; nobody else may open it until `held` ends."""
    try:
        _copy_sound(path, kept, held)
    except CatalogDamaged:
        _copy_as_it_is(path, kept)
        for side in catalog_files.files_of(path)[1:]:
            side.unlink(missing_ok=True)


def _copy_sound(path: Path, kept: Path, held: ExitStack) -> None:
    """Copy a catalog that nobody has open. Raises CatalogDamaged, or CatalogLocked where somebody has it open."""
    present = opening.connect(path, wait_seconds=5)
    try:
        with copying.beside(kept) as fresh:
            copying.copy_into(present, fresh)
        present.execute("PRAGMA journal_mode = DELETE")  # SQLite does that only where nobody else has it open
        present.execute("BEGIN EXCLUSIVE")  # who opened it now would write into a file that is about to go
    except BaseException as error:
        present.close()
        said = storage_trouble.told(path, error) if isinstance(error, sqlite3.DatabaseError) else None
        raise said or error from error
    held.callback(present.close)


def _copy_as_it_is(path: Path, kept: Path) -> None:
    """Copy the bytes of a file that SQLite cannot read, and of its log: somebody may still save something from them."""
    for part, copy in zip(catalog_files.files_of(path)[:2], catalog_files.files_of(kept)[:2], strict=True):
        if part.is_file():
            with copying.beside(copy) as fresh:
                shutil.copyfile(part, fresh)


def check(conn: sqlite3.Connection) -> list[str]:
    """Return what is wrong with a catalog, as sentences; an empty list for a sound one."""
    problems = []
    try:
        problems += [f"Integrity: {row[0]}." for row in conn.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        problems += _links(conn)
    except storage_trouble.DAMAGE as error:
        if not storage_trouble.is_damage(error):
            raise
        problems.append(f"Integrity: {error}.")
    return problems


def _links(conn: sqlite3.Connection) -> list[str]:
    """Return what does not fit together in a catalog whose pages can be read."""
    problems = [
        f"A row of {row[0]} points to a record of {row[2]} that is not there."
        for row in conn.execute("PRAGMA foreign_key_check").fetchmany(20)
    ]
    for table, column, target in (*lines.LINKS, *lines.SOURCES):
        lost = conn.execute(
            f"""SELECT count(*) FROM {table} WHERE voided_by IS NULL AND {column} IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM {target} t WHERE t.id = {table}.{column})"""
        ).fetchone()[0]
        if lost:
            problems.append(f"{lost} rows of {table} point to a record of {target} that is not there.")
    doubled = lines.unsettled(conn)
    if doubled:
        problems.append(f"{doubled} invoice lines are counted that should not be, or the other way round.")
    doubled = usage.unsettled(conn)
    if doubled:
        problems.append(f"{doubled} figures of use are counted that should not be, or the other way round.")
    problems += [f"The attached file “{name}” is not as it was attached." for name in attachments.damaged(conn)]
    return problems
