"""The access list's layout, shared by writing and reading it: every owner confirms the seats of what is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.review.sheet import SheetColumn, row_hash, short_hash

README, SEATS, EXPORT = "Read me", "Seats", "Export"  # the last is hidden
LAYOUT = "access 3"

COLUMNS: tuple[SheetColumn, ...] = (
    SheetColumn("person", "Person", 26),
    SheetColumn("account", "Account", 32),
    SheetColumn("tool", "Tool", 22),
    SheetColumn("subscription", "Subscription", 28),
    SheetColumn("last_active", "Last active", 12, "date"),
    SheetColumn("reported", "Reported as of", 14, "date"),
    SheetColumn("left_on", "Left on", 12, "date"),
    SheetColumn("answer", "Answer", 14, open=True),
    SheetColumn("why", "Reason", 40, "wrap", open=True),
    SheetColumn("seat", "Seat id", 21, "id"),
)

LOCKED = tuple(column for column in COLUMNS if not column.open and column.key != "seat")
"""What tells of a seat, but for its id."""

ANSWERS: Mapping[str, str] = {"Keep": "keep", "Release": "release", "Unknown": "unknown"}
"""The words of the drop-down and the answers they stand for."""


def answer_of(text: str) -> str | None:
    """Return the answer a cell's text stands for, None where it is none."""
    word = " ".join(text.split()).casefold()
    return next((value for key, value in ANSWERS.items() if word in (key.casefold(), value)), None)


def word_of(answer: str | None) -> str | None:
    """Return the drop-down's word of an answer."""
    return next((word for word, value in ANSWERS.items() if value == answer), None)


def answer_hash(word: str | None, why: str | None) -> str:
    """Return the hash of an answer's two cells, whatever the blanks in them."""
    cells = [" ".join(str(text or "").split()) for text in (word, why)]
    return row_hash(cells)


def sent_row(seat: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """Return what the hidden sheet keeps of a seat, given by the columns' keys; its answer is the word."""
    held = " ".join(short_hash(seat[column.key]) or "-" for column in LOCKED)
    return SEATS, str(seat["seat"]), answer_hash(seat["answer"], seat["why"]), held
