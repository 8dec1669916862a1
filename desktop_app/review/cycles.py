"""Review cycles and access campaigns: begun, answered and closed."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog import campaigns, records
from desktop_app.catalog.errors import CatalogError
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import near

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

CYCLES = ("monthly", "quarterly", "renewal")
ACCESS = "access"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True)
class _Round:
    """What a round begins with: its questions, and of a renewal the contract and the last day for its notice."""

    name: str
    due: str
    findings: list[int]
    notice: tuple[int, str] | None = None


def start_cycle(catalog: Catalog, kind: str, *, today: str, due: str | None = None) -> list[int]:
    """Begin this month's or quarter's round, or one for each renewal that is near; returns their ids.

    Begun again, a round takes up the questions that came since, and a `due` that is named becomes its day. A renewal
    is near in the days of R12's window: before its notice deadline and, where nobody decided in time, after it. `due`
    (ISO) is otherwise the period's last day, or the day by which a notice has to be sent; today where that has passed.
    Raises CatalogError for another kind, or where nothing is to be asked.
    """
    conn = catalog.writer
    if kind == "renewal":
        rounds = list(_renewals(conn, today))
    elif kind in CYCLES:
        rounds = [_Round(*_period(kind, dt.date.fromisoformat(today)), campaigns.open_findings(conn))]
    else:
        raise CatalogError(f"“{kind}” is no cycle; there are: {', '.join(CYCLES)}.")
    rounds = [one for one in rounds if one.findings]
    if not rounds:
        raise CatalogError("There is nothing to ask: no question waits, or no renewal with a question is near.")
    _check_day(due, today)
    title = f"Begin the round {rounds[0].name}" if len(rounds) == 1 else f"Begin {len(rounds)} rounds"
    with catalog.operation(title):
        begun = [
            campaigns.put(catalog, one.name, kind, today, due or one.due, one.findings, notice=one.notice)[0]
            for one in rounds
        ]
        if due is not None:
            campaigns.put_due(catalog.writer, begun, due)
    return begun


def due_day(kind: str, today: str) -> str:
    """Return the day by which a monthly or quarterly round is to be answered where none is named (ISO)."""
    return _period(kind, dt.date.fromisoformat(today))[1]


def start_access(catalog: Catalog, *, today: str, due: str, tool: str | None = None, name: str | None = None) -> int:
    """Begin a campaign in which every owner confirms the seats of what is theirs until a day; returns its id.

    Begun again under its name, it takes up the seats assigned since. Raises CatalogError.
    """
    _check_day(due, today)
    number = records.find(catalog.writer, "tool", tool) if tool else None
    held = campaigns.held_seats(catalog.writer, today, number)
    if not held:
        raise CatalogError("There are no seats to confirm.")
    called = name or f"Access to {tool or 'all tools'}, {due}"
    with catalog.operation(f"Begin the campaign {called}"):
        return campaigns.put(catalog, called, ACCESS, today, due, (), held)[0]


def answer_seats(
    catalog: Catalog,
    key: str,
    seats: Sequence[int],
    answer: str,
    *,
    today: str,
    why: str | None = None,
    by: str | None = None,
) -> int:
    """Confirm seats of a campaign (keep, release or unknown) as one operation; returns how many.

    No seat is released by it: that is done at the vendor, and the next list of seats shows it. Raises CatalogError.
    """
    if answer not in campaigns.SEAT_ANSWERS:
        raise CatalogError(f"“{answer}” is no answer; there are: {', '.join(campaigns.SEAT_ANSWERS)}.")
    row = campaigns.find(catalog.writer, key)
    known = {item["seat"] for item in campaigns.seats(catalog.writer, row["id"])}
    chosen = [seat for seat in dict.fromkeys(seats) if seat in known]
    if not chosen:
        raise CatalogError(f"None of these seats is part of “{row['name']}”.")
    with catalog.operation(f"{answer.capitalize()} {len(chosen)} seats: {row['name']}"):
        return campaigns.answer_seats(catalog.writer, row["id"], chosen, (answer, why, by or catalog.actor, today))


def close_round(catalog: Catalog, key: str, *, today: str) -> int:
    """Close a round, answered or not; returns its id. Raises CatalogError."""
    row = campaigns.find(catalog.writer, key)
    with catalog.operation(f"Close the round {row['name']}"):
        campaigns.close(catalog.writer, row["id"], today)
    return int(row["id"])


def _period(kind: str, day: dt.date) -> tuple[str, str]:
    """Return the name and the last day of a month or quarter."""
    last = day.month if kind == "monthly" else (day.month - 1) // 3 * 3 + 3
    end = dt.date(day.year + last // 12, last % 12 + 1, 1) - dt.timedelta(days=1)
    return (
        f"{_MONTHS[day.month - 1]} {day.year}" if kind == "monthly" else f"Quarter {(day.month + 2) // 3} of {day.year}"
    ), end.isoformat()


def _renewals(conn: sqlite3.Connection, today: str) -> Iterator[_Round]:
    """Yield a round for every renewal that is near, or whose deadline has just passed without a decision."""
    for one in near(Facts(conn, today)):
        yield _Round(
            f"Renewal of {one.name}, {one.end}",
            max(today, one.send_by),
            campaigns.findings_of(conn, one.subscription_id),
            (one.subscription_id, one.notice_by),
        )


def _check_day(due: str | None, today: str) -> None:
    if due is None:
        return
    try:
        day = dt.date.fromisoformat(due).isoformat()
    except ValueError:
        raise CatalogError(f"“{due}” is no date; write it as 2026-12-31.") from None
    if day < today:
        raise CatalogError(f"{due} lies before today, {today}.")
