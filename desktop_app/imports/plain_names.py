"""Names of files: which are those of spreadsheets, and how names and texts of files can be printed and stored."""

from __future__ import annotations

import os
import re
from pathlib import Path

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".fods", ".csv", ".tsv", ".txt", ".tab"})
"""Suffixes of what is a spreadsheet."""
LONGEST = 255
"""Signs of a name that a file can have."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(path: Path) -> str:
    """Return a file's name as it can be printed and stored.

    Names of other systems need not be UTF-8, and may hold what moves the cursor or turns the line around.
    """
    return shortened(plain(path.name), LONGEST)


def plain(name: str) -> str:
    """Return a name of a file or folder with a sign in place of all that cannot be seen."""
    if not name.isascii():
        raw = os.fsencode(name)
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp1252", errors="replace")
    return _UNSEEN.sub("\ufffd", name)


def shortened(text: str, most: int = 60) -> str:
    """Return text from a file for a sentence: one line of at most `most` signs, all of which can be seen."""
    plain = _UNSEEN.sub("\ufffd", text)
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"


def letters(column: int) -> str:
    """What spreadsheets call a column, counted from 0: A to Z, then AA."""
    before, last = divmod(column, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)
