"""Zip archives of spreadsheets: what vendors send when an export has several parts. Each part is read like a file."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop_app.imports.read_sniff import ReadError

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt", ".tab"})
"""Suffixes of what is a spreadsheet."""

_MOST_PARTS = 200
_MOST_BYTES = 1 << 30  # of a part, unpacked
_BOMB_RATIO, _BOMB_SIZE = 200, 8 << 20


@dataclass(frozen=True)
class Part:
    """A spreadsheet of an archive, unpacked: its name there, and where it lies meanwhile."""

    name: str
    path: Path


def holds_spreadsheets(path: Path) -> bool:
    """Whether a zip package is an archive with spreadsheets in it, and no workbook itself."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = {name.lower() for name in archive.namelist()}
            parts = _spreadsheets(archive)
    except (zipfile.BadZipFile, OSError, ValueError):
        return False
    return "[content_types].xml" not in names and "content.xml" not in names and bool(parts)


def parts(path: Path, folder: Path) -> Iterator[Part]:
    """Unpack the spreadsheets of an archive into `folder`, one at a time, by name.

    Each is removed when the next is asked for. Raises ReadError with a sentence.
    """
    with zipfile.ZipFile(path) as archive:
        found = _spreadsheets(archive)
        if len(found) > _MOST_PARTS:
            raise ReadError(f"{path.name} holds {len(found):,} spreadsheets; import at most {_MOST_PARTS} at once.")
        for number, entry in enumerate(sorted(found, key=lambda one: one.filename)):
            name = PurePosixPath(entry.filename.replace("\\", "/")).name
            if entry.flag_bits & 1:
                raise ReadError(f"{path.name} is password protected; unpack it and import what is inside.")
            large = entry.file_size > _BOMB_SIZE and entry.file_size > _BOMB_RATIO * max(entry.compress_size, 1)
            if entry.file_size > _MOST_BYTES or large:
                raise ReadError(f"{name} in {path.name} unpacks to a size no spreadsheet has, and is refused.")
            place = folder / f"part-{number}"
            place.mkdir()
            unpacked = place / f"part{PurePosixPath(name).suffix.lower()}"
            try:
                with archive.open(entry) as source, unpacked.open("wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
            except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
                raise ReadError(f"{name} in {path.name} is damaged and cannot be unpacked ({error}).") from None
            try:
                yield Part(name, unpacked)
            finally:
                shutil.rmtree(place, ignore_errors=True)


def _spreadsheets(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The entries that are spreadsheets; not what macOS and Excel leave beside them."""
    return [
        entry
        for entry in archive.infolist()
        if PurePosixPath(entry.filename).suffix.lower() in SUFFIXES
        and entry.file_size
        and not entry.filename.startswith("__MACOSX")
        and not PurePosixPath(entry.filename).name.startswith((".", "~$"))
    ]
