"""Names under which a file can be written on every system, whatever it was called where it came from."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_FORBIDDEN = frozenset('<>:"/\\|?*')
_LONGEST = 150  # bytes of a name: there is room left for a folder and for a number
_ENDING = 20  # bytes of an ending that is kept when a name is shortened


def safe_name(name: str) -> str:
    """Return a file's name without separators, control and direction characters, or names that Windows keeps to itself.

    The ending stays; a name that would be empty is “file”; one that is too long is shortened before its ending.
    """
    plain = unicodedata.normalize("NFC", name)
    shown = "".join("_" if char in _FORBIDDEN else char for char in plain if unicodedata.category(char)[0] != "C")
    shown = " ".join(shown.split()).strip(". ")
    if not shown:
        return "file"
    if _RESERVED.match(shown):
        shown = f"_{shown}"
    stem, ending = Path(shown).stem, Path(shown).suffix
    if len(ending.encode()) > _ENDING:
        stem, ending = shown, ""
    if len(shown.encode()) > _LONGEST:
        stem = stem.encode()[: _LONGEST - len(ending.encode())].decode(errors="ignore").rstrip(". ")
    return f"{stem}{ending}"


def unique_name(text: str, suffix: str, taken: set[str]) -> str:
    """Return a file's safe name that no other of `taken` has, whatever its case; it is then one of them."""
    stem = safe_name(text) if text.strip(" .") else "List"
    name, number = stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} {number}"
    taken.add(name.casefold())
    return name + suffix


def free_path(folder: Path, name: str) -> Path:
    """Return where to write a file of a safe name in a folder: with a number where there is one of that name."""
    path, number = folder / name, 2
    while path.exists() or path.is_symlink():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path
