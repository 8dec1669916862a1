"""The schema's history. A released migration is frozen, and imports nothing of the program but its own texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from desktop_app.catalog.m001 import (
    history_and_files,
    money,
    purpose,
    review,
    search,
    subscriptions,
    team_seats,
    tools_and_people,
)

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("seatbook")


@migrations()
def m001_initial(db: Database) -> None:
    """Everything of the first schema."""
    for area in (history_and_files, tools_and_people, subscriptions, team_seats, money, purpose, review, search):
        for statement in _statements(area.TABLES):
            db.conn.execute(statement)
    for statement in (*search.triggers(), *team_seats.triggers()):
        db.conn.execute(statement)
    db.conn.execute("PRAGMA application_id = 1397047636")  # "SEAT"
    db.conn.execute("PRAGMA user_version = 1")


def _statements(text: str) -> Iterator[str]:
    """Give the statements of a text one by one: executescript would commit the surrounding transaction."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if line.split("--")[0].rstrip().endswith(";"):
            yield statement
            statement = ""
