"""How many seats people of each team have and had: a summary of seats, kept by triggers in whatever changes them."""

from __future__ import annotations

from collections.abc import Iterator

TABLES = """
-- Neither journaled nor exported: it always says what `seat` and `person` say. Seats that cost nothing are not counted.
CREATE TABLE team_seat (
  subscription_id INTEGER NOT NULL,
  assigned TEXT NOT NULL,          -- empty: from the beginning
  released TEXT NOT NULL,          -- the first day without them; empty: they are still had
  team_id INTEGER NOT NULL,        -- 0: of nobody, or of people without a team
  seats INTEGER NOT NULL,
  PRIMARY KEY (subscription_id, assigned, released, team_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_seat_none ON team_seat(seats) WHERE seats = 0;
"""


def triggers() -> Iterator[str]:
    """Give the statements that keep the summary."""
    of_holder = "coalesce((SELECT team_id FROM person WHERE person.id = {0}.person_id), 0)"
    more, less = (
        _counted(f"{row}.", of_holder.format(row), str(change), f"WHERE {row}.free = 0")
        for row, change in (("new", 1), ("old", -1))
    )
    yield f"CREATE TRIGGER team_seat_added AFTER INSERT ON seat BEGIN {more} END"
    yield f"CREATE TRIGGER team_seat_taken AFTER DELETE ON seat BEGIN {less} END"
    columns = "subscription_id, person_id, assigned, released, free"
    yield f"CREATE TRIGGER team_seat_changed AFTER UPDATE OF {columns} ON seat BEGIN {less} {more} END"
    nowhere = "0"
    for name, event, row, left, joined in (
        ("joined", "INSERT", "new", nowhere, "coalesce(new.team_id, 0)"),
        ("left", "DELETE", "old", "coalesce(old.team_id, 0)", nowhere),
        ("moved", "UPDATE OF team_id", "new", "coalesce(old.team_id, 0)", "coalesce(new.team_id, 0)"),
    ):
        theirs = f"FROM seat WHERE person_id = {row}.id AND free = 0 GROUP BY 1, 2, 3"
        moved = _counted("", left, "-count(*)", theirs) + " " + _counted("", joined, "count(*)", theirs)
        held = f"{left} <> {joined} AND EXISTS (SELECT 1 FROM seat WHERE person_id = {row}.id)"
        yield f"CREATE TRIGGER team_seat_{name} AFTER {event} ON person WHEN {held} BEGIN {moved} END"


def _counted(row: str, team: str, seats: str, source: str) -> str:
    """Return the SQL that counts so many seats more, or less where they are negative."""
    return (
        "INSERT INTO team_seat(subscription_id, assigned, released, team_id, seats) "
        f"SELECT {row}subscription_id, coalesce({row}assigned, ''), coalesce({row}released, ''), {team}, {seats} "
        f"{source} ON CONFLICT DO UPDATE SET seats = seats + excluded.seats; DELETE FROM team_seat WHERE seats = 0;"
    )
