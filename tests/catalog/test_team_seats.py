"""How many seats each team has is always what the seats and people say, whatever is written of them and taken back."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import journal
from desktop_app.catalog.catalog import Catalog

DAYS = (None, "", "2026-01-05", "2026-03-01", "2026-09-20")


def counted(conn: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Every seat counted anew."""
    rows = conn.execute(
        """SELECT s.subscription_id, coalesce(s.assigned, ''), coalesce(s.released, ''), coalesce(p.team_id, 0),
          count(*)
        FROM seat s LEFT JOIN person p ON p.id = s.person_id WHERE s.free = 0 GROUP BY 1, 2, 3, 4"""
    )
    return sorted(tuple(row) for row in rows)


def kept(conn: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """What the summary says."""
    rows = conn.execute("SELECT subscription_id, assigned, released, team_id, seats FROM team_seat")
    return sorted(tuple(row) for row in rows)


class History:
    """Writes seats, people and teams as chance has it."""

    def __init__(self, catalog: Catalog, chance: random.Random) -> None:
        self.catalog, self.conn, self.chance = catalog, catalog.writer, chance
        with catalog.operation("Begin"):
            self.teams = [self.add("team", name=name) for name in ("Sales", "Research", "Legal")]
            vendor = self.add("vendor", name="Vendor")
            tool = self.add("tool", vendor_id=vendor, name="Tool", state="Approved")
            self.contracts = [self.add("subscription", tool_id=tool, name=name) for name in ("One", "Two")]

    def add(self, table: str, **values: Any) -> int:
        """Insert a record."""
        values = {"id": self.catalog.ids.next(), **values}
        marks = ", ".join(f":{name}" for name in values)
        self.conn.execute(f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})", values)
        return int(values["id"])

    def some(self, table: str) -> int | None:
        """Return the id of a record, None where there is none."""
        numbers = [row[0] for row in self.conn.execute(f"SELECT id FROM {table} ORDER BY id")]
        return self.chance.choice(numbers) if numbers else None

    def person(self) -> None:
        self.add("person", name="Ada", team_id=self.chance.choice((None, *self.teams)))

    def seat(self) -> None:
        self.add(
            "seat", subscription_id=self.chance.choice(self.contracts), account=str(self.chance.random()),
            person_id=self.chance.choice((None, self.some("person"))), assigned=self.chance.choice(DAYS),
            released=self.chance.choice((None, None, "2026-08-01")), free=int(self.chance.random() < 0.2),
        )  # fmt: skip

    def change_seat(self) -> None:
        column, value = self.chance.choice((
            ("person_id", self.some("person")), ("subscription_id", self.chance.choice(self.contracts)),
            ("assigned", self.chance.choice(DAYS)), ("released", self.chance.choice(DAYS)),
            ("free", self.chance.choice((0, 1))), ("plan", "Pro"),
        ))  # fmt: skip
        self.conn.execute(f"UPDATE seat SET {column} = ? WHERE id = ?", (value, self.some("seat")))

    def move(self) -> None:
        team = self.chance.choice((None, *self.teams))
        self.conn.execute("UPDATE person SET team_id = ? WHERE id = ?", (team, self.some("person")))

    def move_all(self) -> None:
        self.conn.execute("UPDATE person SET team_id = ?", (self.chance.choice((None, *self.teams)),))

    def take_seat(self) -> None:
        self.conn.execute("DELETE FROM seat WHERE id = ?", (self.some("seat"),))

    def take_person(self) -> None:
        """The person goes first, the seats after it: the links are looked at in the end."""
        self.conn.execute("PRAGMA defer_foreign_keys = ON")
        number = self.some("person")
        self.conn.execute("DELETE FROM person WHERE id = ?", (number,))
        assert kept(self.conn) == counted(self.conn)
        self.conn.execute("DELETE FROM seat WHERE person_id = ?", (number,))

    def step(self) -> None:
        """Do one thing of any kind, or take the last one back."""
        kinds: tuple[Callable[[], None], ...] = (
            self.person, self.seat, self.seat, self.seat, self.change_seat, self.change_seat, self.move, self.move_all,
            self.take_seat, self.take_person,
        )  # fmt: skip
        if self.chance.random() < 0.25 and self.some("seat") is not None:
            again = journal.redoable(self.conn) is not None and self.chance.random() < 0.5
            (journal.redo if again else journal.undo)(self.catalog)
            return
        with self.catalog.operation("Step"):
            self.chance.choice(kinds)()


@pytest.mark.parametrize("seed", range(4))
def test_the_seats_of_teams_are_what_seats_and_people_say(tmp_path: Path, seed: int) -> None:
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        history = History(catalog, random.Random(seed))  # noqa: S311
        most = 0
        for _ in range(120):
            history.step()
            assert kept(catalog.writer) == counted(catalog.writer)
            most = max(most, len(kept(catalog.writer)))
        assert most > 3
