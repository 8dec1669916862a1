"""The access list's layout, shared by writing and reading it: every owner confirms the seats of what is theirs."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.review.sheet import SheetColumn

README, SEATS, EXPORT = "Read me", "Seats", "Export"  # the last is hidden
LAYOUT = "access 1"

COLUMNS: tuple[SheetColumn, ...] = (
    SheetColumn("person", "Person", 26),
    SheetColumn("account", "Account", 32),
    SheetColumn("tool", "Tool", 22),
    SheetColumn("subscription", "Subscription", 28),
    SheetColumn("answer", "Answer", 14, open=True),
    SheetColumn("why", "Reason", 40, "wrap", open=True),
    SheetColumn("seat", "Seat id", 21, "id"),
)

ANSWERS: Mapping[str, str] = {"Keep": "keep", "Release": "release", "Unknown": "unknown"}
"""The words of the drop-down and the answers they stand for."""


def answer_of(text: str) -> str | None:
    """Return the answer a cell's text stands for, None where it is none."""
    word = " ".join(text.split()).casefold()
    return next((value for key, value in ANSWERS.items() if word in (key.casefold(), value)), None)


def word_of(answer: str | None) -> str | None:
    """Return the drop-down's word of an answer."""
    return next((word for word, value in ANSWERS.items() if value == answer), None)
