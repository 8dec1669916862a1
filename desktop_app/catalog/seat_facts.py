"""What the rules look at of seats: each with the evidence of its use, and what else tells of those that are shown."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from desktop_app.catalog.evidence import seat_evidence_sql


class Seat(NamedTuple):
    """A live seat as the rules look at it; what the evidence says of it is described with its SQL (evidence.py).

    What its class of evidence or its account may leave empty has no type: who asks knows of which class a seat is.
    """

    id: int
    subscription_id: int
    person_id: Any
    team_id: Any  # the person's
    free: int
    protected: int
    gone: int  # whether its person left
    on_leave: int
    evidence: str
    last_active: Any
    data_date: Any
    days_inactive: Any
    seat_age: Any
    threshold: int
    grace: int
    delayed: int
    reports: Any
    observed_days: Any


_GONE = """coalesce(p.kind <> 'service' AND (p.status = 'inactive' OR (p.end_date > '' AND p.end_date <= :as_of
  AND NOT coalesce(p.end_date < p.start_date AND p.start_date <= :as_of, 0))), 0)"""
"""SQL that tells whether a person has left: service accounts do not, and who came back has a start after the end."""
_OF_SEAT = {
    "gone": _GONE,
    "on_leave": "coalesce(p.status = 'leave', 0)",
    "team_id": "p.team_id",
    **{name: f"s.{name}" for name in ("free", "person_id", "protected", "id", "account")},
}  # fmt: skip


OF_ONE = "s.subscription_id = :subscription"
UP_TO = "+s.subscription_id <= :subscription"
ABOVE = "+s.subscription_id > :subscription"
"""SQL of whose seats are wanted: of one subscription, of those up to one by its id, of all others; the plus lets both
halves be gone through in the order of the table."""


def seats(conn: sqlite3.Connection, as_of: str, whose: str = "", subscription: int | None = None) -> Sequence[Seat]:
    """Return every live seat, or those of some subscriptions, with the evidence of its use and whether its person left.

    What only evidence shows of a seat is read for the few that are shown: see `seats_told`.
    """
    return of_rows(rows(conn, as_of, whose, subscription))


def of_rows(rows: Iterable[Sequence[Any]]) -> Sequence[Seat]:
    """Return what `rows` read as seats."""
    return list(map(Seat._make, rows))


def rows(
    conn: sqlite3.Connection, as_of: str, whose: str = "", subscription: int | None = None
) -> list[tuple[Any, ...]]:
    """Return those seats by subscription and account as plain tuples: there are very many, and they go to others."""
    cursor = conn.cursor()
    cursor.row_factory = None
    return cursor.execute(
        f"""SELECT {", ".join(Seat._fields)} FROM ({seat_evidence_sql(whose, _OF_SEAT)})
        ORDER BY subscription_id, account, id""",
        {"as_of": as_of, "subscription": subscription},
    ).fetchall()


def middle(conn: sqlite3.Connection) -> int:
    """Return the subscription up to which about half of all seats are; 0 where there is none."""
    found = conn.execute(
        """SELECT subscription_id FROM seat ORDER BY subscription_id
        LIMIT 1 OFFSET (SELECT count(*) / 2 FROM seat)"""
    ).fetchone()
    return 0 if found is None else int(found[0])


def seats_told(conn: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, sqlite3.Row]:
    """Return by id what tells of seats what they are, who has them, and where they were read."""
    rows = conn.execute(
        """SELECT s.id, s.account, s.plan, s.assigned, p.name AS person_name, p.kind AS person_kind, p.end_date,
          p.roster_date,
          team.name AS team_name, file.name AS file_name, sheet.name AS sheet_name, s.row
        FROM json_each(?) asked CROSS JOIN seat s ON s.id = asked.value LEFT JOIN person p ON p.id = s.person_id
        LEFT JOIN team ON team.id = p.team_id
        LEFT JOIN source_sheet sheet ON sheet.id = s.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id""",
        (json.dumps(list(numbers)),),
    )
    return {row["id"]: row for row in rows}
