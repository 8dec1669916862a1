"""The files that were named for an import: a folder stands for its spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.imports.plain_names import LONGEST, SUFFIXES, plain, shortened

MOST_FILES = 1_000
"""Spreadsheets of a folder that are imported at once."""
_MOST_LOOKED_AT = 20_000  # files and folders inside a folder: a whole drive is no folder of spreadsheets
DEEPEST = 8
"""Folders inside each other that are looked into."""
_NAMED = 5  # names in a sentence


@dataclass(frozen=True)
class Found:
    """The files to import, each once, and what of the named folders is not among them."""

    files: Sequence[Path]
    names: Mapping[Path, str] = field(default_factory=dict)
    """The path inside the named folder, with slashes, of files that lie deeper in it."""
    hidden: Sequence[str] = ()
    """Hidden spreadsheets, what programs leave beside open ones, and hidden folders."""
    closed: Sequence[str] = ()
    """Folders that may not be looked into."""
    whole: bool = True
    """Nothing was left out for being too much or too deep."""

    def sentences(self) -> Iterator[str]:
        """What is left out, in words."""
        if self.hidden:
            yield f"Hidden files and folders are left out: {listed(self.hidden)}."
        if self.closed:
            yield f"Folders that may not be looked into are left out: {listed(self.closed)}; ask for the permission."
        if not self.whole:
            yield (
                f"A folder holds more than can be imported at once (at most {MOST_FILES:,} spreadsheets, {DEEPEST}"
                " folders deep), and the others were left out; import its folders one by one."
            )


def listed(names: Sequence[str]) -> str:
    """Some names for a sentence, the first few."""
    more = f", … ({len(names):,})" if len(names) > _NAMED else ""
    return ", ".join(shortened(name, 80) for name in names[:_NAMED]) + more


def files_in(paths: Iterable[Path]) -> Found:
    """Return the files themselves, each once, and for a folder every spreadsheet and archive of them in it, by name.

    Folders inside it are looked into, but no links to folders. A folder without a spreadsheet, or that cannot be looked
    into, stands for itself: reading it says what is wrong.
    """
    found: dict[Path, str | None] = {}
    hidden: list[str] = []
    closed: list[str] = []
    whole = True
    for path in map(Path, paths):
        try:
            if not path.is_dir():
                found.setdefault(path)
                continue
            walk = _Walk(path)
        except OSError:  # a name that is too long, a folder that may not be looked into
            found.setdefault(path)
            continue
        for one in walk.files or [path]:
            found.setdefault(one, "/".join(one.relative_to(path).parts[:-1]) or None)
        hidden += walk.hidden
        closed += walk.closed
        whole = whole and walk.whole
    names = {path: _inside(folder, path) for path, folder in found.items() if folder is not None}
    return Found(list(found), names, hidden, closed, whole)


def _inside(folder: str, path: Path) -> str:
    name = "/".join((*(plain(part) for part in folder.split("/")), plain(path.name)))
    return name if len(name) <= LONGEST else f"…{name[-LONGEST + 1 :]}"


class _Walk:
    """What a folder holds, level by level. Raises OSError where it may not be looked into itself."""

    def __init__(self, folder: Path) -> None:
        self.files: list[Path] = []
        self.hidden: list[str] = []
        self.closed: list[str] = []
        self.whole = True
        self._folder = folder
        self._left = _MOST_LOOKED_AT
        self._look(folder, 0)
        self.files.sort(key=lambda path: path.relative_to(folder).parts)

    def _look(self, folder: Path, depth: int) -> None:
        folders: list[Path] = []
        for one in sorted(folder.iterdir()):
            self._left -= 1
            if self._left < 0 or len(self.files) >= MOST_FILES:
                self.whole = False
                return
            if one.is_dir():
                if one.name.startswith((".", "__MACOSX")):
                    self.hidden.append(f"{self._name(one)}/")
                elif not one.is_symlink():
                    folders.append(one)
            elif _is_spreadsheet(one):
                # What Excel and LibreOffice leave beside an open file is none.
                if one.name.startswith(("~$", ".")):
                    self.hidden.append(self._name(one))
                else:
                    self.files.append(one)
        if folders and depth >= DEEPEST:
            self.whole = False
            return
        for inside in folders:
            try:
                self._look(inside, depth + 1)
            except OSError:
                self.closed.append(f"{self._name(inside)}/")

    def _name(self, path: Path) -> str:
        return "/".join(plain(part) for part in path.relative_to(self._folder).parts)


def _is_spreadsheet(path: Path) -> bool:
    if not path.is_file():
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
