"""Lists of an access campaign as they came back: their rows, what was edited in locked cells, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.imports.decisions_locked import LockedEdit, shown_text
from desktop_app.imports.lost_digits import near
from desktop_app.imports.model import Cell
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import read_values
from desktop_app.review import access_sheet as layout
from desktop_app.review import sheet as sheets

_MOST_DIGITS = 19
_NEEDED = ("answer", "why", "seat")  # columns without which no answer can be read
_BY_DIGITS = "the seat was found by its first digits"
_BY_THE_REST = "the seat was found by the rest of the row"

Sent = Mapping[int, tuple[str, tuple[str, ...]]]
"""What was sent, by seat: the hash of the answer, and those of the locked cells."""


@dataclass(frozen=True)
class SeatRow:
    """One row of a list: the seat, if it is known, and the answer's cells as text."""

    number: int  # of the sheet, 1-based
    seat: int | None
    id_text: str
    word: str
    why: str
    sent: str | None  # the hash of the answer that was sent; None where the row was not sent in this list

    @property
    def touched(self) -> bool:
        """Whether the answer is another one than was sent."""
        return layout.answer_hash(self.word, self.why) != self.sent


@dataclass(frozen=True)
class AccessList:
    """One list that came back."""

    file: str
    facts: dict[str, str]
    rows: tuple[SeatRow, ...]
    locked_edits: tuple[LockedEdit, ...] = ()
    missing: tuple[int, ...] = ()  # seats that were sent and are not there


def take_back(path: Path, tell: object = None) -> AccessList | str:
    """Read one list, in the reading process; a sentence where it cannot be used. Raises ReadError."""
    file = shown(path)
    content = read_values(path, lambda name: name in (layout.SEATS, layout.EXPORT))
    facts, sent = _exported(content.get(layout.EXPORT, []))
    if facts.get("layout") != layout.LAYOUT or not facts.get("campaign", "").isdigit():
        return _refusal(file, facts)
    rows = content.get(layout.SEATS, [])
    head = sheets.find_header(rows, layout.COLUMNS, _NEEDED)
    gone = [
        column.title for column in layout.COLUMNS if column.key in _NEEDED and (not head or column.key not in head[1])
    ]
    if head is None or gone:
        named = " and ".join(f"“{title}”" for title in gone)
        return (
            f"The sheet “{layout.SEATS}” of {file} has no column {named}. Was it deleted or renamed? Take that back, "
            "or copy the answers into the list as it was sent, and bring it back again."
        )
    return _taken(file, facts, rows, *head, sent)


def _refusal(file: str, facts: Mapping[str, str]) -> str:
    if facts.get("layout", "").startswith(layout.LAYOUT.split()[0]):
        return f"{file} was written by another version of Seatbook; write the lists of the campaign again."
    if facts.get("export") and facts.get("catalog"):
        return f"{file} is a review workbook: `seatbook apply` and Bring back in Review take its answers."
    return f"{file} is no list of an access campaign: its hidden sheet “{layout.EXPORT}” is missing or another."


def _exported(rows: Sequence[Sequence[Cell]]) -> tuple[dict[str, str], dict[int, tuple[str, tuple[str, ...]]]]:
    """Return the hidden sheet: its facts, and what was sent of each seat."""
    facts: dict[str, str] = {}
    sent: dict[int, tuple[str, tuple[str, ...]]] = {}
    for cells in rows:
        row = [*(str(cell).strip() if cell is not None else "" for cell in cells), "", "", "", ""]
        if row[0] == layout.SEATS and row[1].isdecimal():
            sent[int(row[1])] = row[2], tuple("" if one == "-" else one for one in row[3].split())
        elif row[0]:
            facts.setdefault(row[0], row[1])
    return facts, sent


def _taken(
    file: str, facts: dict[str, str], rows: Sequence[Sequence[Cell]], head: int, places: Mapping[str, int], sent: Sent
) -> AccessList:
    found: list[SeatRow] = []
    edits: list[LockedEdit] = []
    for number, row in enumerate(rows[head + 1 :], head + 2):
        cells = {key: row[place] if place < len(row) else None for key, place in places.items()}
        if not any(map(shown_text, cells.values())):
            continue
        now = tuple(sheets.short_hash(cells.get(column.key)) for column in layout.LOCKED)
        seat, how = seat_of(cells.get("seat"), now, sent)
        word, why = (" ".join(str(cells.get(key) or "").split()) for key in ("answer", "why"))
        was = sent.get(seat) if seat is not None else None
        found.append(SeatRow(number, seat, shown_text(cells.get("seat")), word, why, was[0] if was else None))
        if was is None:
            continue
        if how:
            edits.append(LockedEdit(layout.SEATS, number, "Seat id", shown_text(cells.get("seat")), file, how))
        edits += [
            LockedEdit(layout.SEATS, number, column.title, shown_text(cells.get(column.key)), file)
            for column, held, before in zip(layout.LOCKED, now, was[1], strict=False)
            if column.key in places and held != before
        ]
    back = {one.seat for one in found}
    missing = tuple(seat for seat in sent if seat not in back)
    return AccessList(file, facts, tuple(found), tuple(edits), missing)


def seat_of(value: Cell, rest: tuple[str, ...], sent: Sent) -> tuple[int | None, str]:
    """Return the seat that a cell names, and how it was found where the cell alone does not name it.

    An id that became a number has lost digits: it is found by those that are left and, where several begin so, by the
    rest of the row.
    """
    text = shown_text(value).lstrip("'")
    found = near(value, sent)
    if found is not None:
        if len(found) == 1:
            return found[0], _BY_DIGITS
        same = [seat for seat in found if sent[seat][1] == rest]
        return (same[0], _BY_THE_REST) if len(same) == 1 else (None, "")
    return (int(text), "") if text.isdecimal() and len(text) <= _MOST_DIGITS else (None, "")
