"""The files of a catalog: its own, those that SQLite keeps beside it, and the folder of its backups."""

from __future__ import annotations

from pathlib import Path


def backup_folder(path: Path) -> Path:
    """Return the folder beside a catalog that holds its backups."""
    return path.with_name(f"{path.stem} backups")


def files_of(path: Path) -> tuple[Path, Path, Path]:
    """Return a catalog's file and those that SQLite keeps beside it. Only SQLite may open and close them: locks go."""
    return path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of the same name; None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino
