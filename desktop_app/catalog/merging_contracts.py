"""Two subscriptions that are merged: what must fit, and what both have of seats, terms, prices and shares."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from desktop_app.catalog.merging_references import Pair, many, name_of, one_closed


def refusal(conn: sqlite3.Connection, pair: Pair) -> str | None:
    """Return why the two cannot be one subscription; None where they can."""
    kept, merged = pair.kept, pair.merged
    if kept["tool_id"] != merged["tool_id"]:
        tools = [name_of(conn, "tool", row["tool_id"]) for row in (kept, merged)]
        return f"“{kept['name']}” is of {tools[0]}, “{merged['name']}” of {tools[1]}. Merge the two tools first."
    if closed := one_closed(pair):
        return closed
    if kept["ended_on"] != merged["ended_on"]:
        days = [row["ended_on"] or "no day" for row in (kept, merged)]
        return f"The two end on different days ({days[0]} and {days[1]}). Give both the same, then merge them."
    if all(_priced(conn, row["id"]) for row in (kept, merged)):
        for column, what in (("period_months", "months for a price"), ("pricing_model", "pricing"),
                             ("currency", "currency")):  # fmt: skip
            if None not in (kept[column], merged[column]) and kept[column] != merged[column]:
                return (
                    f"Both have prices, but not the same {what}: {kept[column]} and {merged[column]}. "
                    "Edit one of them, so that their prices can stand side by side."
                )
    for column in ("use_case_id", "team_id"):
        shares = conn.execute(
            f"SELECT share FROM allocation WHERE subscription_id IN (?, ?) AND {column} IS NOT NULL "
            "AND share IS NOT NULL",
            (pair.into, pair.gone),
        ).fetchall()
        if sum((Fraction(row[0]) for row in shares), Fraction(0)) > 1:
            return "Together they would give away more than the whole of their cost. Lower the shares of one first."
    return None


def _priced(conn: sqlite3.Connection, subscription: int) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM entitlement WHERE subscription_id = ?)"
    return bool(conn.execute(sql, (subscription,)).fetchone()[0])


def notes(conn: sqlite3.Connection, pair: Pair) -> Iterator[str]:
    """Say what is joined or added up, sentence by sentence."""
    seats = len(_same_seats(conn, pair))
    if seats:
        once = "counts once" if seats == 1 else "count once"
        yield f"{many(seats, 'account holds', 'accounts hold')} a seat in both, and {once}."
    bought = [_bought(conn, number) for number in (pair.into, pair.gone)]
    if all(bought):
        yield f"The seats bought add up to {sum(bought):,} ({bought[0]:,} and {bought[1]:,})."
    if shared := _shares(conn, pair):
        yield f"{many(shared, 'share', 'shares')} of cost will be of the whole that the two cost together."


def join(conn: sqlite3.Connection, pair: Pair) -> dict[int, int]:
    """Make one of the seats and terms that both have; returns which seats went into which others."""
    _join_terms(conn, pair)
    conn.execute("UPDATE entitlement SET currency = coalesce(currency, ?) WHERE subscription_id = ?",
                 (pair.merged["currency"], pair.gone))  # fmt: skip
    return _join_seats(conn, pair)


def taken_over(conn: sqlite3.Connection, pair: Pair) -> dict[str, Any]:
    """Return what the prices are for, where only the merged one has prices."""
    if _priced(conn, pair.into) or not _priced(conn, pair.gone):
        return {}
    return {column: pair.merged[column] for column in ("period_months", "pricing_model")}


def _same_seats(conn: sqlite3.Connection, pair: Pair) -> list[tuple[int, int]]:
    rows = conn.execute(
        """SELECT gone.id, kept.id FROM seat gone JOIN seat kept ON lower(kept.account) = lower(gone.account)
        WHERE gone.subscription_id = ? AND kept.subscription_id = ? AND gone.released IS NULL
          AND kept.released IS NULL ORDER BY gone.id""",
        (pair.gone, pair.into),
    )
    return [(row[0], row[1]) for row in rows]


def _join_seats(conn: sqlite3.Connection, pair: Pair) -> dict[int, int]:
    joined = dict(_same_seats(conn, pair))
    for gone, kept in joined.items():
        conn.execute(
            """UPDATE seat SET person_id = coalesce(seat.person_id, gone.person_id),
              plan = coalesce(seat.plan, gone.plan),
              assigned = coalesce(min(seat.assigned, gone.assigned), seat.assigned, gone.assigned),
              free = min(seat.free, gone.free), protected = max(seat.protected, gone.protected),
              protected_why = coalesce(seat.protected_why, gone.protected_why)
            FROM seat gone WHERE gone.id = ? AND seat.id = ?""",
            (gone, kept),
        )
        conn.execute("UPDATE activity SET seat_id = ? WHERE seat_id = ?", (kept, gone))
        conn.execute(
            """DELETE FROM campaign_item WHERE seat_id = ? AND campaign_id IN
            (SELECT campaign_id FROM campaign_item WHERE seat_id = ?)""",
            (gone, kept),
        )
        conn.execute("UPDATE campaign_item SET seat_id = ? WHERE seat_id = ?", (kept, gone))
        conn.execute("DELETE FROM seat WHERE id = ?", (gone,))
    return joined


def _join_terms(conn: sqlite3.Connection, pair: Pair) -> None:
    """Keep a term once that both have: what the kept one does not say is the merged one's."""
    rows = conn.execute(
        """SELECT gone.id, min(kept.id) FROM term gone JOIN term kept ON kept.end_date IS gone.end_date
        WHERE gone.subscription_id = ? AND kept.subscription_id = ? GROUP BY gone.id ORDER BY gone.id""",
        (pair.gone, pair.into),
    ).fetchall()
    columns = (
        "start_date", "auto_renew", "notice_days", "notice_method", "true_down", "minimum_seats", "price_cap_percent",
        "notice_sent_on", "decision", "decision_on", "decision_by", "credits_by_day", "seats_counted",
    )  # fmt: skip
    for gone, kept in rows:
        pairs = ", ".join(f"{column} = coalesce(term.{column}, gone.{column})" for column in columns)
        conn.execute(
            f"""UPDATE term SET {pairs}, notice_assumed =
              CASE WHEN term.notice_days IS NULL THEN gone.notice_assumed ELSE term.notice_assumed END
            FROM term gone WHERE gone.id = ? AND term.id = ?""",
            (gone, kept),
        )
        conn.execute("DELETE FROM term WHERE id = ?", (gone,))


def _bought(conn: sqlite3.Connection, subscription: int) -> int:
    """Return the seats of the purchases that have no end."""
    sql = "SELECT coalesce(sum(quantity), 0) FROM entitlement WHERE subscription_id = ? AND end_date IS NULL"
    return int(conn.execute(sql, (subscription,)).fetchone()[0])


def _shares(conn: sqlite3.Connection, pair: Pair) -> int:
    sql = "SELECT count(*) FROM allocation WHERE subscription_id IN (?, ?) AND share IS NOT NULL"
    return int(conn.execute(sql, (pair.into, pair.gone)).fetchone()[0])
