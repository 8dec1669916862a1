"""The head of a sheet Review that came back: which columns stand where, which are missing and which stand twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.imports.decisions_answers import Note
from desktop_app.imports.decisions_locked import LockedEdit
from desktop_app.imports.model import Cell
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import SheetColumn

_NEEDED: Mapping[str, str] = {
    "finding": "by which each answer finds its question",
    "decision": "in which the answers stand",
}
_MEND = "Was it deleted or renamed? Take that back, or copy the answers into the list as it was sent"


@dataclass(frozen=True)
class Head:
    """Where the columns of a sheet stand: `row` and places are counted from 0."""

    name: str
    row: int
    places: Mapping[str, int]
    doubled: tuple[str, ...]  # titles that stand twice, of columns that are read back

    def gone(self, columns: Sequence[SheetColumn]) -> list[SheetColumn]:
        """Return which of some columns are not there."""
        return [column for column in columns if column.key not in self.places]

    def edits(self) -> Iterator[LockedEdit]:
        """Tell of the locked columns that are missing."""
        gone = self.gone(layout.LOCKED)
        if gone:
            then = f"the column{'' if len(gone) == 1 else 's'} {'is' if len(gone) == 1 else 'are'} missing"
            yield LockedEdit(self.name, self.row + 1, _titles(gone), None, then=then)

    def problems(self) -> Iterator[Note]:
        """Tell of the open columns that are missing or stand twice."""
        gone = self.gone(layout.OPEN)
        if gone:
            text = f"the column{' is' if len(gone) == 1 else 's are'} missing; what was sent in {_it(gone)} stays"
            yield Note(self.name, self.row + 1, f"{_titles(gone)}: {text}")
        for title in self.doubled:
            yield Note(
                self.name, self.row + 1, f"{title}: the column stands twice; the first one from the left is read"
            )


def _it(columns: Sequence[SheetColumn]) -> str:
    return "it" if len(columns) == 1 else "them"


def _titles(columns: Sequence[SheetColumn]) -> str:
    return ", ".join(column.title for column in columns)


def head_of(rows: Sequence[Sequence[Cell]], name: str, file: str) -> Head | str:
    """Return the head of a sheet, or the sentence what it lacks and what to do."""
    found = layout.find_header(rows, layout.REVIEW_COLUMNS, tuple(_NEEDED))
    if found is None:
        return (
            f"The sheet “{name}” of {file} has no row of heads such as Question, Decision and Question id. "
            "Put it back as it was sent, or copy the answers into the list as it was sent, and bring it back again."
        )
    row, places = found
    titles = {column.key: column.title for column in layout.REVIEW_COLUMNS}
    for key, what in _NEEDED.items():
        if key not in places:
            return (
                f"The sheet “{name}” of {file} has no column “{titles[key]}”, {what}. {_MEND}, and bring it back again."
            )
    heads = [" ".join(str(cell or "").casefold().split()) for cell in rows[row]]
    read = ("finding", *(column.key for column in layout.OPEN))
    doubled = tuple(titles[key] for key in read if heads.count(titles[key].casefold()) > 1)
    return Head(name, row, places, doubled)
