"""What the rules look at, read once for a run: subscriptions with contract and owner, sources of activity."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence

from desktop_app.catalog.evidence import setting_sql
from desktop_app.catalog.lists_of_questions import LATEST_DECISION


def subscriptions(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the live subscriptions with tool, vendor, owner, deputy and team."""
    return conn.execute(
        """SELECT s.*, t.name AS tool_name, t.state AS tool_state, t.owner_id AS tool_owner_id,
          coalesce(s.owner_confirmed_on, substr(file.imported_at, 1, 10)) AS confirmed_on,
          coalesce(t.owner_confirmed_on, (SELECT substr(f.imported_at, 1, 10) FROM source_sheet h
            JOIN source_file f ON f.id = h.file_id WHERE h.id = t.sheet_id)) AS tool_confirmed_on,
          coalesce(s.spend_class, t.spend_class) AS any_class, v.name AS vendor_name, v.id AS vendor_id,
          o.name AS owner_name, o.id AS any_owner_id, o.start_date AS owner_start_date, o.end_date AS owner_end_date,
          o.status AS owner_status, d.name AS deputy_name, d.start_date AS deputy_start_date,
          d.end_date AS deputy_end_date, d.status AS deputy_status, team.name AS team_name,
          coalesce(team.name, own.name) AS asked_team,
          file.name AS file_name, sheet.name AS sheet_name,
          (SELECT group_concat(function) FROM tool_function f WHERE f.tool_id = t.id) AS functions
        FROM subscription s JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id
        LEFT JOIN person o ON o.id = coalesce(s.owner_id, t.owner_id)
        LEFT JOIN person d ON d.id = coalesce(s.deputy_id, t.deputy_id) LEFT JOIN team ON team.id = s.team_id
        LEFT JOIN team own ON own.id = o.team_id
        LEFT JOIN source_sheet sheet ON sheet.id = s.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE s.archived = 0 AND s.state <> 'Closed' AND coalesce(s.ended_on, '9999') >= ?
        ORDER BY s.id""",
        (as_of,),
    ).fetchall()


def terms(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return every term, by subscription and end."""
    return conn.execute("SELECT * FROM term ORDER BY subscription_id, coalesce(end_date, '9999'), id").fetchall()


def entitlements(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return what is bought from a day on: what holds then, and what begins later; less the seats given up."""
    return conn.execute(
        "SELECT * FROM bought WHERE coalesce(end_date, '9999') >= ? ORDER BY subscription_id, start_date, id",
        (as_of,),
    ).fetchall()


def recorded(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the purchases of a number of seats that hold on a day as on record, also of seats given up since."""
    return conn.execute(
        """SELECT * FROM entitlement WHERE quantity IS NOT NULL AND coalesce(start_date, '') <= ?1
          AND coalesce(end_date, '9999') >= ?1 ORDER BY subscription_id, start_date, id""",
        (as_of,),
    ).fetchall()


def held(conn: sqlite3.Connection, kind: str, number: int, as_of: str) -> tuple[int | None, int]:
    """Return the seats bought on a day of a subscription or of all of a tool, None where that is not known.

    With it goes the contract's minimum number of seats, which only a subscription has; 0 for none.
    """
    own = "s.id" if kind == "subscription" else "s.tool_id"
    bought = conn.execute(
        f"""SELECT sum(e.quantity) FROM subscription s JOIN bought e ON e.subscription_id = s.id
        WHERE {own} = :number AND s.archived = 0 AND s.state <> 'Closed' AND s.pricing_model = 'seat'
          AND coalesce(s.ended_on, '9999') >= :day AND coalesce(e.start_date, '') <= :day
          AND coalesce(e.end_date, '9999') >= :day""",
        {"number": number, "day": as_of},
    ).fetchone()[0]
    if kind != "subscription":
        return bought, 0
    term = conn.execute(
        """SELECT minimum_seats FROM term WHERE subscription_id = ?
        ORDER BY coalesce(start_date, '') > ?, coalesce(end_date, '9999') DESC, id DESC LIMIT 1""",
        (number, as_of),
    ).fetchone()
    return bought, int(term[0] or 0) if term is not None else 0


def commitments(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return every promised spend; credits that were bought are none."""
    return conn.execute("SELECT * FROM commitment WHERE kind = 'commitment' ORDER BY id").fetchall()


def assigned(conn: sqlite3.Connection, as_of: str, only: int | None = None) -> dict[int, int]:
    """Return how many live seats that cost something are assigned, by subscription: of all, or of one by its id."""
    one = "" if only is None else "AND subscription_id = :only"
    rows = conn.execute(
        f"""SELECT subscription_id, sum(seats) FROM team_seat
        WHERE assigned <= :as_of AND (released = '' OR released > :as_of) {one} GROUP BY subscription_id""",
        {"as_of": as_of, "only": only},
    )
    return dict(rows.fetchall())


def costless_seats(conn: sqlite3.Connection, as_of: str, numbers: Iterable[int]) -> dict[int, int]:
    """Return how many live seats that cost nothing some subscriptions have, by id."""
    rows = conn.execute(
        """SELECT asked.value, count(*) FROM json_each(?) asked CROSS JOIN seat s ON s.subscription_id = asked.value
        WHERE s.free = 1 AND coalesce(s.assigned, '') <= ? AND (s.released IS NULL OR s.released > ?) GROUP BY 1""",
        (json.dumps(list(numbers)), as_of, as_of),
    )
    return dict(rows.fetchall())


def sources(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the newest activity source of each subscription, with its file."""
    return conn.execute(
        """SELECT o.*, file.name AS file_name, sheet.name AS sheet_name FROM activity_source o
        LEFT JOIN source_sheet sheet ON sheet.id = o.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE o.data_date <= ? AND o.reports <> 'none' AND o.id = (SELECT n.id FROM activity_source n
          WHERE n.subscription_id = o.subscription_id
          AND n.reports <> 'none' AND n.data_date <= ? ORDER BY n.data_date DESC, n.id DESC LIMIT 1)
        ORDER BY o.subscription_id""",
        (as_of, as_of),
    ).fetchall()


def seat_lists(conn: sqlite3.Connection, as_of: str) -> dict[int, sqlite3.Row]:
    """Return day and waiting invitations of the newest list of seats by subscription, also of one without activity."""
    rows = conn.execute(
        """SELECT subscription_id, data_date, pending FROM activity_source WHERE data_date <= ?
        ORDER BY subscription_id, data_date, id""",
        (as_of,),
    )
    return {row["subscription_id"]: row for row in rows}


def tools(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the tools with their owner and how many subscriptions they have."""
    return conn.execute(
        """SELECT t.*, v.name AS vendor_name, o.name AS owner_name, o.start_date AS owner_start_date,
          o.end_date AS owner_end_date, o.status AS owner_status, d.name AS deputy_name,
          d.start_date AS deputy_start_date, d.end_date AS deputy_end_date, d.status AS deputy_status,
          coalesce(t.owner_confirmed_on, (SELECT substr(f.imported_at, 1, 10) FROM source_sheet h
            JOIN source_file f ON f.id = h.file_id WHERE h.id = t.sheet_id)) AS confirmed_on,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0 AND s.state <> 'Closed')
            AS subscriptions,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0
            AND s.channel IN ('card', 'expense')) AS by_card,
          (SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0 AND s.state = 'Active')
            AS managed
        FROM tool t JOIN vendor v ON v.id = t.vendor_id LEFT JOIN person o ON o.id = t.owner_id
        LEFT JOIN person d ON d.id = t.deputy_id
        WHERE t.archived = 0 AND t.state <> 'Closed' ORDER BY t.id"""
    ).fetchall()


def seats_of_tool(conn: sqlite3.Connection, tool: int, as_of: str) -> int:
    """Return how many seats of a tool's live contracts are not released on a day."""
    row = conn.execute(
        """SELECT count(*) FROM subscription s CROSS JOIN seat ON seat.subscription_id = s.id
        WHERE s.tool_id = :tool AND s.archived = 0 AND s.state <> 'Closed' AND coalesce(s.ended_on, '9999') >= :as_of
          AND (seat.released IS NULL OR seat.released > :as_of)""",
        {"tool": tool, "as_of": as_of},
    ).fetchone()
    return int(row[0])


def months_of_purchase(conn: sqlite3.Connection, tool: int, as_of: str) -> set[str]:
    """Return the months in which more is bought by a live contract of a tool than the day before, such as 2026-09.

    More seats, or a dearer price; a contract that renews as it was is bought again, and not more.
    """
    held = """(SELECT coalesce(sum(coalesce(h.quantity, 1) * coalesce(CAST(h.unit_price AS REAL), 1)), 0)
      FROM entitlement h WHERE h.subscription_id = s.id AND coalesce(h.start_date, '') <= {day}
        AND coalesce(h.end_date, '9999') >= {day})"""
    rows = conn.execute(
        f"""SELECT DISTINCT substr(e.start_date, 1, 7) FROM subscription s
        JOIN entitlement e ON e.subscription_id = s.id
        WHERE s.tool_id = ? AND s.archived = 0 AND s.state <> 'Closed' AND coalesce(s.ended_on, '9999') >= ?
          AND e.start_date IS NOT NULL
          AND {held.format(day="e.start_date")} > 1.000001 * {held.format(day="date(e.start_date, '-1 day')")}""",
        (tool, as_of),
    )
    return {row[0] for row in rows}


def every_entitlement(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return what is and was bought, by subscription and begin."""
    return conn.execute("SELECT * FROM entitlement ORDER BY subscription_id, coalesce(start_date, ''), id").fetchall()


def ended(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return what was ended before a day: subscriptions, and closed tools without one, with the last day in `ended`.

    That of a closed subscription is its last term's where nothing else is noted. `ended` is empty where a tool is
    closed and nobody noted since when.
    """
    return conn.execute(
        """SELECT 'subscription' AS kind, s.id, s.name, s.tool_id, t.name AS tool_name, s.account,
          coalesce(s.ended_on, t.closed_on, last.day) AS ended, s.team_id
        FROM subscription s JOIN tool t ON t.id = s.tool_id
        LEFT JOIN (SELECT subscription_id, max(end_date) AS day FROM term GROUP BY subscription_id) last
          ON last.subscription_id = s.id AND s.state = 'Closed'
        WHERE s.archived = 0 AND (s.ended_on < :as_of OR s.state = 'Closed' OR t.state IN ('Closing', 'Closed'))
          AND coalesce(s.ended_on, t.closed_on, last.day, '') < :as_of
          AND (coalesce(s.ended_on, t.closed_on) IS NOT NULL OR s.state = 'Closed' OR t.state = 'Closed')
        UNION ALL SELECT 'tool', t.id, t.name, t.id, t.name, NULL, t.closed_on, NULL FROM tool t
        WHERE t.archived = 0 AND t.state IN ('Closing', 'Closed') AND coalesce(t.closed_on, '') < :as_of
          AND (t.closed_on IS NOT NULL OR t.state = 'Closed')
          AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0)
        ORDER BY 7, 2""",
        {"as_of": as_of},
    ).fetchall()


def utilisation(conn: sqlite3.Connection, as_of: str, apart: int) -> Sequence[sqlite3.Row]:
    """Return of each report of activity how many paid seats it knows and how many were active in its last T days.

    Of subscriptions alone that have two reports at least so many days `apart`: who compares them needs no others.
    """
    several = conn.execute(
        """SELECT subscription_id FROM activity_source
        WHERE reports <> 'none' AND telemetry_off = 0 AND data_date <= ? GROUP BY subscription_id
        HAVING julianday(max(covers_to)) - julianday(min(covers_to)) >= ?""",
        (as_of, apart),
    ).fetchall()
    if not several:
        return ()  # all activity is gone through for the others
    days = setting_sql("inactive_days", "s.tool_id", "s.team_id")
    return conn.execute(
        f"""SELECT o.subscription_id, o.covers_to, o.data_date, file.name AS file_name,
          count(DISTINCT a.seat_id) AS seats,
          count(DISTINCT CASE WHEN a.last_active >= date(o.covers_to, '-' || {days} || ' days')
            THEN a.seat_id END) AS active
        FROM activity_source o JOIN subscription s ON s.id = o.subscription_id
        JOIN activity a ON a.source_id = o.id AND a.voided_by IS NULL
        JOIN seat ON seat.id = a.seat_id AND seat.free = 0
        LEFT JOIN source_sheet sheet ON sheet.id = o.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE o.reports <> 'none' AND o.telemetry_off = 0 AND o.data_date <= :as_of
          AND o.subscription_id IN (SELECT value FROM json_each(:several))
        GROUP BY o.id ORDER BY o.subscription_id, o.covers_to, o.id""",
        {"as_of": as_of, "several": json.dumps([row[0] for row in several])},
    ).fetchall()


def released_since(conn: sqlite3.Connection, subscription: int, day: str, as_of: str) -> int:
    """Return how many paid seats of a subscription were released in a period."""
    sql = "SELECT count(*) FROM seat WHERE subscription_id = ? AND free = 0 AND released BETWEEN ? AND ?"
    return int(conn.execute(sql, (subscription, day, as_of)).fetchone()[0])


def most_assigned(conn: sqlite3.Connection, subscription: int, first: str, last: str) -> int:
    """Return how many paid seats of a subscription were assigned at most on a day of a period."""
    row = conn.execute(
        """SELECT max(held) FROM (SELECT sum(seats) OVER (ORDER BY day, seats) AS held FROM (
          SELECT max(assigned, :first) AS day, seats FROM team_seat
          WHERE subscription_id = :subscription AND assigned <= :last AND (released = '' OR released > :first)
          UNION ALL SELECT released, -seats FROM team_seat
          WHERE subscription_id = :subscription AND assigned <= :last AND released > :first AND released <= :last))""",
        {"subscription": subscription, "first": first, "last": last},
    ).fetchone()
    return int(row[0] or 0)


def metered_since(conn: sqlite3.Connection, since: str, as_of: str) -> set[int]:
    """Return the tools that were used through an interface in a period, whoever was logged in."""
    rows = conn.execute(
        """SELECT t.id FROM tool t WHERE EXISTS (SELECT 1 FROM usage u WHERE u.tool_id = t.id AND u.voided_by IS NULL
          AND u.day BETWEEN ? AND ?)""",
        (since, as_of),
    )
    return {row[0] for row in rows}


def features(conn: sqlite3.Connection, since: str, as_of: str) -> Sequence[sqlite3.Row]:
    """Return who used which feature of a subscription, of reports that end in a period."""
    return conn.execute(
        """SELECT * FROM feature_use WHERE period_end BETWEEN ? AND ? ORDER BY subscription_id, period_end, id""",
        (since, as_of),
    ).fetchall()


def plans(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return every plan with a function it contains; `function` is empty where none is on record."""
    return conn.execute(
        """SELECT p.id, p.tool_id, p.name, f.function, coalesce(f.premium, 0) AS premium
        FROM plan p LEFT JOIN plan_function f ON f.plan_id = p.id ORDER BY p.id, f.function"""
    ).fetchall()


def price_list(conn: sqlite3.Connection, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the prices of plans that hold on a day: of one plan, number of units, currency and period the newest."""
    return conn.execute(
        """SELECT t.*, p.tool_id, p.name AS plan FROM price_tier t JOIN plan p ON p.id = t.plan_id
        WHERE coalesce(t.valid_from, '') <= :day AND NOT EXISTS (SELECT 1 FROM price_tier n
          WHERE n.plan_id = t.plan_id AND n.currency = t.currency AND n.period_months = t.period_months
          AND coalesce(n.minimum, 0) = coalesce(t.minimum, 0)
          AND coalesce(n.valid_from, '') > coalesce(t.valid_from, '') AND n.valid_from <= :day)
        ORDER BY p.tool_id, t.id""",
        {"day": as_of},
    ).fetchall()


def decided_notices(conn: sqlite3.Connection) -> set[int]:
    """Return the subscriptions whose question about a notice deadline was decided, and the decision holds."""
    rows = conn.execute(
        f"""SELECT f.subject_id FROM finding f WHERE f.rule = 'R12' AND {LATEST_DECISION.format("id")} IS NOT NULL
        AND {LATEST_DECISION.format("decision")} NOT IN ('snooze', 'ask_owner')"""
    )
    return {row[0] for row in rows}


def leaving(conn: sqlite3.Connection) -> set[tuple[str, int]]:
    """Return the contracts and tools that are to end by a decision that holds, as (subscription or tool, id)."""
    rows = conn.execute(
        f"""SELECT f.subject_kind, f.subject_id FROM finding f
        WHERE f.subject_kind IN ('subscription', 'tool') AND f.rule <> 'R29' AND f.status <> 'Closed'
          AND {LATEST_DECISION.format("decision")} IN ('retire', 'consolidate')"""
    )
    return {(row[0], row[1]) for row in rows}


def people_count(conn: sqlite3.Connection) -> int:
    """Return how many people of imported people lists the catalog has; an owner who was typed in makes no list."""
    sql = "SELECT count(*) FROM person WHERE archived = 0 AND roster_date IS NOT NULL"
    return int(conn.execute(sql).fetchone()[0])


def contractors(conn: sqlite3.Connection, texts: Collection[str]) -> set[str]:
    """Return those of some names, addresses and numbers, in small letters, that contractors have and nobody else."""
    read = "SELECT name, email, employee_no FROM person WHERE archived = 0 AND kind"
    found = {text.strip().casefold() for row in conn.execute(f"{read} = 'contractor'") for text in row if text} & set(
        texts
    )
    if found:
        others = conn.execute(
            f"""{read} <> 'contractor' AND (lower(trim(name)) IN (SELECT value FROM json_each(:texts))
              OR lower(email) IN (SELECT value FROM json_each(:texts))
              OR lower(employee_no) IN (SELECT value FROM json_each(:texts)))""",
            {"texts": json.dumps(sorted(found))},
        )
        found -= {text.strip().casefold() for row in others for text in row if text}
    return found


def former_deadlines(conn: sqlite3.Connection, as_of: str, since: str) -> Sequence[sqlite3.Row]:
    """Return the contracts that had the end of a term and may have none now, by id, with that end in `ended`.

    Those closed or archived, those that ended since a day; and those of which the journal knows that the end of a term
    was changed or taken back since then, also where the contract itself is gone with its import.
    """
    return conn.execute(
        """WITH gone AS (
          SELECT s.id, s.name, coalesce(s.ended_on, max(term.end_date)) AS ended
          FROM subscription s JOIN term ON term.subscription_id = s.id AND term.end_date IS NOT NULL
          WHERE (s.archived = 1 OR s.state = 'Closed' OR s.ended_on < :as_of) AND coalesce(s.ended_on, :as_of) >= :since
          GROUP BY s.id
          UNION ALL
          SELECT json_extract(c.before, '$.subscription_id'),
            coalesce(s.name, 'A contract that is no longer on record'), json_extract(c.before, '$.end_date')
          FROM change c JOIN operation o ON o.id = c.operation_id
          LEFT JOIN subscription s ON s.id = json_extract(c.before, '$.subscription_id')
          WHERE c.table_name = 'term' AND json_extract(c.before, '$.end_date') IS NOT NULL AND o.at >= :since
        ) SELECT id, name, max(ended) AS ended FROM gone GROUP BY id ORDER BY id""",
        {"as_of": as_of, "since": since},
    ).fetchall()
