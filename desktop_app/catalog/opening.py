"""Opening a catalog's file: what is refused and why, how a new one is made, how an older one is migrated."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from pathlib import Path

from desktop_app.catalog import copying
from desktop_app.catalog.catalog_files import backup_folder, files_of
from desktop_app.catalog.errors import (
    CatalogDamaged,
    CatalogError,
    CatalogLocked,
    CatalogOnNetwork,
    CatalogTooNew,
    CatalogUnwritable,
)
from desktop_app.catalog.storage_trouble import DAMAGE, damaged_sentence, is_busy, locked_sentence

SCHEMA_VERSION = 1
APPLICATION_ID = 1397047636  # "SEAT"
_MAKE_ROOM = "Choose a folder you may write to, on a disk with room."
_HEADER_BYTES = 100  # of every SQLite file
_NETWORK = frozenset(
    (
        "nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afpfs", "ncpfs", "webdav", "davfs", "ceph", "lustre",
        "glusterfs", "9p.network", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs", "fuse.ceph",
    )
)  # fmt: skip


def prepare(path: Path, *, create: bool) -> None:
    """Make sure that a catalog of this version lies at `path`; refuses everything else in words."""
    if path.is_dir():
        raise CatalogDamaged(f"{path} is a folder. Name the catalog's file, such as {path / 'catalog.seatbook'}.")
    if not path.parent.is_dir():
        raise CatalogUnwritable(f"There is no folder {path.parent}. Make it, or name another place for the catalog.")
    if _on_network(path.parent):
        raise CatalogOnNetwork(
            f"{path.name} lies on a network share, where its write-ahead log is not safe. Keep the catalog on a local "
            "drive; to share figures, export them."
        )
    if not path.exists():
        if not create:
            raise no_catalog(path)
        _make(path)
        return
    version = _version(path)
    if version > SCHEMA_VERSION:
        raise CatalogTooNew(
            f"{path.name} was written by a later version of Seatbook (schema {version}; this one knows up to "
            f"{SCHEMA_VERSION}). Nothing was changed. Install the later version to open it."
        )
    if version < SCHEMA_VERSION:
        _migrate(path)


def no_catalog(path: Path) -> CatalogDamaged:
    """Return the error that says that there is none, and how there will be one."""
    return CatalogDamaged(f"There is no catalog at {path}. Import a file to make one, or name another with --catalog.")


def connect(path: Path, *, wait_seconds: float) -> sqlite3.Connection:
    """Return the writing connection: autocommit, rows by name, foreign keys on, write-ahead log."""
    try:
        conn = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise CatalogUnwritable(f"{path} cannot be opened ({error}). Check that you may read and write it.") from error
    try:
        conn.row_factory = sqlite3.Row
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = NORMAL")
        conn.execute("PRAGMA temp_store = MEMORY")
        conn.execute("PRAGMA cache_size = -65536")
        conn.execute("PRAGMA analysis_limit = 1000")  # rows of an index: enough, and ANALYZE takes milliseconds
    except sqlite3.OperationalError as error:
        conn.close()
        if is_busy(error):
            raise CatalogLocked(locked_sentence(path)) from error
        raise CatalogUnwritable(_not_opened(path, error)) from error
    except DAMAGE as error:
        conn.close()
        raise CatalogDamaged(damaged_sentence(path)) from error
    return conn


def connect_reader(path: Path, *, wait_seconds: float) -> sqlite3.Connection:
    """Return a read-only connection with rows by name."""
    conn = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        timeout=wait_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        conn.row_factory = sqlite3.Row
        conn.execute("PRAGMA query_only = ON")
        conn.execute("PRAGMA temp_store = MEMORY")
        conn.execute("PRAGMA cache_size = -32768")
    except BaseException:
        conn.close()
        raise
    return conn


def _not_opened(path: Path, error: sqlite3.Error) -> str:
    return (
        f"{path} cannot be opened ({error}). Check that you may write it and its folder, and that there is room on its"
        " disk."
    )


def _version(path: Path) -> int:
    """Return the schema's version of an existing file. Raises CatalogDamaged when it is no catalog.

    Only SQLite opens the file: closing it any other way would give up the locks that this process may hold on it.
    """
    if not os.access(path, os.R_OK):
        raise CatalogUnwritable(f"{path} cannot be read. Check that you may read it.")
    if path.stat().st_size < _HEADER_BYTES:  # SQLite takes an empty file for an empty database
        raise CatalogDamaged(damaged_sentence(path))
    try:
        conn = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
    except sqlite3.OperationalError as error:
        raise CatalogUnwritable(_not_opened(path, error)) from error
    try:
        application = conn.execute("PRAGMA application_id").fetchone()[0]
        version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.OperationalError as error:
        if is_busy(error):
            raise CatalogLocked(locked_sentence(path)) from error
        raise CatalogUnwritable(_not_opened(path, error)) from error
    except DAMAGE as error:
        raise CatalogDamaged(damaged_sentence(path)) from error
    finally:
        conn.close()
    if application != APPLICATION_ID:
        raise CatalogDamaged(f"{path.name} belongs to another program; it is no Seatbook catalog. Nothing was changed.")
    return version


def _apply(path: Path) -> None:
    """Run the pending migrations on a file that nobody else uses, foreign keys off, and check the result."""
    from sqlite_utils import Database

    from desktop_app.catalog.migrations import migrations

    conn = sqlite3.connect(path)
    try:
        conn.execute("PRAGMA page_size = 16384")  # of a new file: rows of lines are long, and larger pages hold more
        conn.execute("PRAGMA foreign_keys = OFF")
        migrations.apply(Database(conn, execute_plugins=False, strict=True))
        broken = conn.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise CatalogError(
                f"Migrating left {len(broken)} broken links in {path.name}; the catalog was not changed."
            )
    finally:
        conn.close()


def _make(path: Path) -> None:
    """Make an empty catalog: complete in a file beside, then put in place, where no other process was quicker."""
    fresh = copying.unnamed(path)
    try:
        _apply(fresh)
        _name(fresh, path)
    except OSError as error:
        raise CatalogUnwritable(f"{path} cannot be made ({error.strerror}). {_MAKE_ROOM}") from error
    except sqlite3.OperationalError as error:
        raise CatalogUnwritable(f"{path} cannot be made ({error}). {_MAKE_ROOM}") from error
    finally:
        copying.remove(fresh)


def _name(fresh: Path, path: Path) -> None:
    """Give a new file its name, and leave one of that name alone: what was written into it meanwhile would be lost."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return
    except OSError:  # there are no second names on this file system
        if not path.exists():
            fresh.replace(path)


def _migrate(path: Path) -> None:
    """Copy an older catalog, migrate the copy, check it, keep the old file as a backup and swap the copy in."""
    folder = backup_folder(path)
    try:
        holder = _alone(path)
    except sqlite3.OperationalError as error:
        if is_busy(error):
            raise CatalogLocked(_open_sentence(path)) from error
        raise CatalogError(_not_migrated(path, error)) from error
    try:
        version = holder.execute("PRAGMA user_version").fetchone()[0]
        if version == SCHEMA_VERSION:  # another process was quicker
            return
        with copying.beside(path, let_go=lambda: _let_go(holder, path)) as copy:
            copying.copy_into(holder, copy)
            folder.mkdir(exist_ok=True)
            with copying.beside(folder / f"{path.stem} before schema {SCHEMA_VERSION} from {version}.seatbook") as kept:
                shutil.copyfile(copy, kept)
            _apply(copy)
            holder.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the old file is whole without the files beside it
    except (sqlite3.OperationalError, OSError) as error:
        raise CatalogError(_not_migrated(path, error)) from error
    finally:
        holder.close()


def _let_go(holder: sqlite3.Connection, path: Path) -> None:
    """Close the only connection to a catalog that is replaced now; what lies beside it belongs to the old file."""
    holder.close()
    for side in files_of(path)[1:]:
        side.unlink(missing_ok=True)


def _alone(path: Path) -> sqlite3.Connection:
    """Return a connection that is the only one to a catalog, and stays it until it is closed.

    A program that only has the catalog open keeps a lock on its file, which this one waits for: it would go on with
    the old file after the swap, and lose what it writes. Raises OperationalError, busy, after five seconds.
    """
    holder = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN IMMEDIATE")
        holder.execute("ROLLBACK")  # the lock stays
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)  # who is alone needs none, and leaves it lying
    except BaseException:
        holder.close()
        raise
    return holder


def _open_sentence(path: Path) -> str:
    return (
        f"{path.name} was made by an earlier version and has to be brought up to date, but another program has it open."
        " Close it there, then open it again here. Nothing was changed."
    )


def _not_migrated(path: Path, error: sqlite3.Error | OSError) -> str:
    return f"{path.name} cannot be brought up to date ({error}); it was not changed."


def _on_network(folder: Path) -> bool:
    """Tell whether a folder lies on a network share, as far as the system says so."""
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(folder.resolve())[0]
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == 4
    where, kind = "", ""
    target = str(folder.resolve())
    for mount, name in _mounts():
        inside = target == mount or target.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(where):
            where, kind = mount, name
    return kind in _NETWORK


def _mounts() -> list[tuple[str, str]]:
    """Return where every file system is mounted, and its kind; nothing where the system does not say."""
    mounts = Path("/proc/mounts")
    if mounts.is_file():
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        return [(mount.replace("\\040", " "), kind) for _, mount, kind, *_ in (line.split(" ") for line in lines)]
    if sys.platform == "darwin":
        import psutil

        return [(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)]
    return []


def data_version(conn: sqlite3.Connection) -> int:
    """Return a number that changes when any other connection, of this process or another, commits a change."""
    return int(conn.execute("PRAGMA data_version").fetchone()[0])
