"""The files that were named for an import: a folder stands for its spreadsheets, and names are shown in plain text."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt", ".tab"})
"""Suffixes of what is a spreadsheet."""

_LONGEST = 255  # of a name that a file can have
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def files_of(paths: Iterable[Path]) -> list[Path]:
    """Return the files themselves, each once, and for a folder every spreadsheet in it by name, archives of them too.

    A folder without one, or that cannot be looked into, stands for itself: reading it says what is wrong.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        try:
            found += [path] if not path.is_dir() else _inside(path) or [path]
        except OSError:  # a name that is too long, a folder that may not be looked into
            found.append(path)
    return list(dict.fromkeys(found))


def _inside(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if _is_spreadsheet(one))


def _is_spreadsheet(path: Path) -> bool:
    # What Excel and LibreOffice leave beside an open file is none.
    if path.name.startswith(("~$", ".")) or not path.is_file():
        return False
    if path.suffix.lower() == ".zip":
        from desktop_app.imports.read_archive import holds_spreadsheets

        return holds_spreadsheets(path)
    return path.suffix.lower() in SUFFIXES


def is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file; not where one of them leads nowhere."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def shown(path: Path) -> str:
    """Return a file's name as it can be printed and stored.

    Names of other systems need not be UTF-8, and may hold what moves the cursor or turns the line around.
    """
    name = path.name
    if not name.isascii():
        raw = os.fsencode(name)
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp1252", errors="replace")
    return shortened(name, _LONGEST)


def shortened(text: str, most: int = 60) -> str:
    """Return text from a file for a sentence: one line of at most `most` signs, all of which can be seen."""
    plain = _UNSEEN.sub("\ufffd", text)
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"
