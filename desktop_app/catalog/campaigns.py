"""Rounds of the review practice as they are stored: which questions or seats, who answers, until when."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.catalog.finding_sql import FINDING_OWNER, ROUND_CLOSED, ROUND_DECISION
from desktop_app.catalog.lists_of_questions import FINDING_STATUS
from desktop_app.catalog.sentences import retold

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

SEAT_ANSWERS = ("keep", "release", "unknown")


def find(conn: sqlite3.Connection, key: str) -> sqlite3.Row:
    """Return a round by id or name. Raises NoSuchRecord."""
    row = conn.execute(
        "SELECT * FROM campaign WHERE CAST(id AS TEXT) = ? OR lower(name) = lower(?)", (key, key)
    ).fetchone()
    if row is None:
        raise NoSuchRecord(f"There is no round “{key}”; `seatbook list campaigns` shows them.")
    return row  # type: ignore[no-any-return]  # sqlite3 does not say what a row is


def running(conn: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the rounds that are not closed, the one that is due first before the others."""
    return conn.execute("SELECT * FROM campaign WHERE closed_on IS NULL ORDER BY due, name").fetchall()


def closed(conn: sqlite3.Connection, count: int) -> list[sqlite3.Row]:
    """Return the newest rounds that are closed."""
    sql = "SELECT * FROM campaign WHERE closed_on IS NOT NULL ORDER BY closed_on DESC, due DESC, name LIMIT ?"
    return conn.execute(sql, (count,)).fetchall()


def put(
    catalog: Catalog,
    name: str,
    kind: str,
    start: str,
    due: str,
    findings: Sequence[int],
    seats: Sequence[tuple[int, int | None]] = (),
    notice: tuple[int, str] | None = None,
) -> tuple[int, int]:
    """Make a round, or add to the one of that name what it does not hold; returns its id and how many were added.

    To be called in an operation. `seats` are pairs of a seat and who confirms it; `notice` is of a renewal: the
    contract and the last day for its notice (ISO). CatalogError when it is closed.
    """
    conn = catalog.writer
    row = conn.execute("SELECT * FROM campaign WHERE name = ?", (name,)).fetchone()
    if row is not None and row["closed_on"] is not None:
        raise CatalogError(f"The round “{name}” was closed on {row['closed_on']}.")
    number = int(row["id"]) if row is not None else catalog.ids.next()
    if row is None:
        conn.execute(
            """INSERT INTO campaign(id, name, kind, start_date, due, subscription_id, notice_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (number, name, kind, start, due, *(notice or (None, None))),
        )
    known = conn.execute("SELECT finding_id, seat_id FROM campaign_item WHERE campaign_id = ?", (number,)).fetchall()
    there = {(item[0], item[1]) for item in known}
    wanted: list[tuple[int | None, int | None, int | None]] = [(finding, None, None) for finding in findings]
    wanted += [(None, seat, owner) for seat, owner in seats]
    fresh = [(catalog.ids.next(), number, *item) for item in wanted if item[:2] not in there]
    conn.executemany(
        "INSERT INTO campaign_item(id, campaign_id, finding_id, seat_id, owner_id) VALUES (?, ?, ?, ?, ?)", fresh
    )
    return number, len(fresh)


def close(conn: sqlite3.Connection, number: int, today: str) -> None:
    """Close a round; to be called in an operation."""
    conn.execute("UPDATE campaign SET closed_on = ? WHERE id = ?", (today, number))


def open_findings(conn: sqlite3.Connection) -> list[int]:
    """Return the questions that wait: neither closed nor decided; asleep ones do not."""
    sql = f"SELECT f.id FROM finding f WHERE {FINDING_STATUS} IN ('Open', 'Asked', 'Data needed') ORDER BY f.id"
    return [row[0] for row in conn.execute(sql)]


def findings_of(conn: sqlite3.Connection, subscription: int) -> list[int]:
    """Return the questions that are not closed about a subscription or its tool."""
    sql = """SELECT f.id FROM finding f WHERE f.status <> 'Closed' AND (
        (f.subject_kind = 'subscription' AND f.subject_id = :id)
        OR (f.subject_kind = 'tool' AND f.subject_id = (SELECT tool_id FROM subscription WHERE id = :id)))
      ORDER BY f.id"""
    return [row[0] for row in conn.execute(sql, {"id": subscription})]


def held_seats(conn: sqlite3.Connection, as_of: str, tool: int | None = None) -> list[tuple[int, int | None]]:
    """Return the seats that are held, each with the owner of its subscription or tool."""
    sql = """SELECT seat.id, coalesce(s.owner_id, t.owner_id) FROM seat
      JOIN subscription s ON s.id = seat.subscription_id JOIN tool t ON t.id = s.tool_id
      WHERE s.archived = 0 AND s.state <> 'Closed' AND (seat.released IS NULL OR seat.released > :as_of)
        AND (:tool IS NULL OR t.id = :tool) ORDER BY seat.id"""
    return [(row[0], row[1]) for row in conn.execute(sql, {"as_of": as_of, "tool": tool})]


def questions(conn: sqlite3.Connection, number: int) -> list[dict[str, Any]]:
    """Return a round's questions: finding, rule, question, owner, state, and how each was answered.

    decision, decided_on, decided_by, why, quantity and target are of the answer given in the round, `made` is its id;
    with `earlier_` before them they are of the newest answer that no longer held when it was asked again, on
    `asked_again_on`. `ended` says that the data ended it while the round ran, on `closed_on`.
    """
    columns = ", ".join(
        f"{column.replace('d.', f'{one}.') if column == TARGET else f'{one}.{column}'} AS {prefix}{name}"
        for one, prefix in (("m", ""), ("e", "earlier_"))
        for column, name in (
            ("decision", "decision"), ("decided_on", "decided_on"), ("decided_by", "decided_by"), ("why", "why"),
            ("quantity", "quantity"), (TARGET, "target"),
        )
    )  # fmt: skip
    sql = f"""SELECT f.id AS finding, f.rule, f.subject_name, f.question, f.told, f.addressable, f.currency,
        f.closed_on, f.asked_again_on, {ROUND_CLOSED} AS ended, {FINDING_STATUS} AS status, {FINDING_OWNER} AS owner,
        m.id AS made, {columns}
      FROM campaign_item i JOIN campaign c ON c.id = i.campaign_id JOIN finding f ON f.id = i.finding_id
      LEFT JOIN decision m ON m.id = {ROUND_DECISION}
      LEFT JOIN decision e ON e.id = (SELECT max(d.id) FROM decision d WHERE d.finding_id = f.id
        AND d.id <= f.overruled AND d.id < coalesce(m.id, 1 + f.overruled) AND d.decision <> 'ask_owner')
      WHERE i.campaign_id = ? ORDER BY f.addressable DESC NULLS LAST, f.id"""
    rows = conn.execute(sql, (number,))
    return [{**row, "question": retold(row["question"], row["told"], "question")} for row in rows]


def seats(conn: sqlite3.Connection, number: int) -> list[dict[str, Any]]:
    """Return a round's seats: seat, tool, account, person, owner, what is known of its use, and the answer.

    `last_active` and `reported` (the newest report of the subscription that tells of activity) are ISO dates or empty.
    """
    sql = """SELECT i.seat_id AS seat, t.name AS tool, s.name AS subscription, seat.account, p.name AS person,
        o.name AS owner, i.answer, i.why, i.answered_by, i.answered_on, seat.released,
        p.end_date AS left_on,
        (SELECT max(a.last_active) FROM activity a WHERE a.seat_id = seat.id AND a.voided_by IS NULL) AS last_active,
        (SELECT max(r.data_date) FROM activity_source r WHERE r.subscription_id = s.id AND r.reports <> 'none')
          AS reported
      FROM campaign_item i JOIN seat ON seat.id = i.seat_id JOIN subscription s ON s.id = seat.subscription_id
      JOIN tool t ON t.id = s.tool_id LEFT JOIN person p ON p.id = seat.person_id
      LEFT JOIN person o ON o.id = i.owner_id WHERE i.campaign_id = ? ORDER BY o.name, t.name, seat.account"""
    return [dict(row) for row in conn.execute(sql, (number,))]


def put_due(conn: sqlite3.Connection, numbers: Iterable[int], due: str) -> None:
    """Name another day (ISO) by which rounds are to be answered; to be called in an operation."""
    sql = "UPDATE campaign SET due = ? WHERE id IN (SELECT value FROM json_each(?)) AND due <> ?"
    conn.execute(sql, (due, json.dumps(list(numbers)), due))


def answer_seats(
    conn: sqlite3.Connection, number: int, chosen: Iterable[int], values: tuple[str, str | None, str, str]
) -> int:
    """Write answer, why, who and when for seats of a round; to be called in an operation. Returns how many."""
    sql = """UPDATE campaign_item SET answer = ?, why = ?, answered_by = ?, answered_on = ?
      WHERE campaign_id = ? AND seat_id IN (SELECT value FROM json_each(?))"""
    return conn.execute(sql, (*values, number, json.dumps(list(chosen)))).rowcount
