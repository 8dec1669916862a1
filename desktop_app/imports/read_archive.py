"""Zip archives of spreadsheets: what vendors send when an export has several parts. Each part is read like a file."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop_app.catalog.sentences import say
from desktop_app.imports.plain_names import SUFFIXES, shortened, shown
from desktop_app.imports.read_package import begins_late
from desktop_app.imports.read_path import AGAIN, ReadError

_MOST_PARTS = 200
_MOST_BYTES = 1 << 30  # of a part, unpacked
_MOST_TOGETHER = 3 << 30
_BOMB_RATIO, _BOMB_SIZE = 200, 8 << 20
_ARCHIVES = frozenset({".zip", ".gz", ".tgz", ".7z", ".rar", ".bz2", ".xz", ".tar"})


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
            parts = [] if begins_late(archive) else _spreadsheets(archive)
    except Exception:  # damaged in any way: what it is, sniffing says
        return False
    return "[content_types].xml" not in names and "content.xml" not in names and bool(parts)


def parts(path: Path, folder: Path) -> Iterator[Part]:
    """Unpack the spreadsheets of an archive into `folder`, one at a time, by name.

    Each is removed when the next is asked for. Raises ReadError with a sentence.
    """
    with zipfile.ZipFile(path) as archive:
        found = _spreadsheets(archive)
        _check(path, found)
        for number, entry in enumerate(sorted(found, key=lambda one: one.filename)):
            name = _name(entry, found)
            place = folder / f"part-{number}"
            place.mkdir()
            unpacked = place / f"part{PurePosixPath(entry.filename).suffix.lower()}"
            try:
                with archive.open(entry) as source, unpacked.open("wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
            except Exception as error:  # each way of packing has errors of its own, without a common base
                why = shortened(str(error) or type(error).__name__)
                raise ReadError(
                    say(
                        "{name} in {file} is damaged ({why}); {again}.",
                        name=name,
                        file=shown(path),
                        why=why,
                        again=AGAIN,
                    )
                ) from None
            try:
                yield Part(name, unpacked)
            finally:
                shutil.rmtree(place, ignore_errors=True)


def archives_inside(path: Path) -> tuple[str, ...]:
    """The names of the archives in an archive: they are not looked into."""
    with zipfile.ZipFile(path) as archive:
        entries = [one for one in archive.infolist() if PurePosixPath(one.filename).suffix.lower() in _ARCHIVES]
    return tuple(_name(entry, entries) for entry in entries)


def _check(path: Path, found: Sequence[zipfile.ZipInfo]) -> None:
    """Raise ReadError for an archive that is not to be unpacked."""
    if len(found) > _MOST_PARTS:
        raise ReadError(
            say(
                "{file} holds {count:,} spreadsheets; import at most {most_parts} at once.",
                file=shown(path),
                count=len(found),
                most_parts=_MOST_PARTS,
            )
        )
    for entry in found:
        if entry.flag_bits & 1:
            raise ReadError(say("{file} is password protected; unpack it and import what is inside.", file=shown(path)))
        if entry.file_size > _MOST_BYTES or _is_bomb(entry.file_size, entry.compress_size):
            name = _name(entry, found)
            raise ReadError(
                say(
                    "{name} in {file} unpacks to a size no spreadsheet has, and is refused; {again}.",
                    name=name,
                    file=shown(path),
                    again=AGAIN,
                )
            )
    whole, packed = sum(entry.file_size for entry in found), sum(entry.compress_size for entry in found)
    if whole > _MOST_TOGETHER or _is_bomb(whole, packed):
        raise ReadError(
            say("{file} unpacks to a size no export has, and is refused; {again}.", file=shown(path), again=AGAIN)
        )


def _name(entry: zipfile.ZipInfo, among: Sequence[zipfile.ZipInfo]) -> str:
    """The name of an entry as it can be printed, without its folders unless another is named alike."""
    whole = [PurePosixPath(one.filename.replace("\\", "/")) for one in (entry, *among)]
    alike = sum(path.name == whole[0].name for path in whole[1:]) > 1
    return shortened(str(whole[0]) if alike else whole[0].name, 255)


def _is_bomb(size: int, packed: int) -> bool:
    return size > _BOMB_SIZE and size > _BOMB_RATIO * max(packed, 1)


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
