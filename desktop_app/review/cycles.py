"""Review cycles and access campaigns: an agenda, who has to answer, what is overdue, what was decided."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import campaigns, records, review_queries, verifications
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import amount_text
from desktop_app.review.answer_words import answer_words
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import renewals
from desktop_app.review.waterfall import NOT_SAVED

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

CYCLES = ("monthly", "quarterly", "renewal")
ACCESS = "access"
AHEAD = 90  # days before its notice deadline that a renewal gets a round of its own
NOBODY = "no owner"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True)
class Item:
    """One thing to be answered: a question, or a seat to be confirmed."""

    id: int
    text: str
    owners: tuple[str, ...]
    state: str  # what became of it: Open, Asked, Decided, Verified, Closed, …; of a seat keep, release, unknown or open
    answer: str | None  # in words, None while it waits
    answered_on: str | None
    answered_by: str | None
    saving: tuple[int, str] | None = None  # micro-units a year that the decision frees, and their currency
    came: str | None = None  # what bills say of the decision
    realised: Mapping[str, int] = field(default_factory=dict)  # micro-units a year by currency, where they verify it


@dataclass(frozen=True)
class Agenda:
    """A round as it stands."""

    id: int
    name: str
    kind: str
    start: str
    due: str
    closed_on: str | None
    overdue: bool  # something waits and the day is over
    items: tuple[Item, ...]

    @property
    def answered(self) -> int:
        """How many have an answer."""
        return sum(item.answer is not None for item in self.items)

    @property
    def owners(self) -> dict[str, tuple[int, int]]:
        """Who has to answer: of each owner how many there are and how many wait, the longest list first."""
        found: dict[str, tuple[int, int]] = {}
        for item in self.items:
            for owner in item.owners:
                many, waiting = found.get(owner, (0, 0))
                found[owner] = (many + 1, waiting + (item.answer is None))
        return dict(sorted(found.items(), key=lambda entry: (-entry[1][1], entry[0])))

    @property
    def outcomes(self) -> dict[str, int]:
        """What was decided and what came of it: how many of each state."""
        found: dict[str, int] = {}
        for item in self.items:
            found[item.state] = found.get(item.state, 0) + 1
        return dict(sorted(found.items()))

    @property
    def savings(self) -> dict[str, int]:
        """What the decisions made in this round can free in a year, by currency; micro-units."""
        found: dict[str, int] = {}
        for item in self.items:
            if item.saving is not None:
                found[item.saving[1]] = found.get(item.saving[1], 0) + item.saving[0]
        return found

    @property
    def realised(self) -> dict[str, int]:
        """What bills show that the decisions made in this round save in a year, by currency; micro-units."""
        found: dict[str, int] = {}
        for item in self.items:
            for code, amount in item.realised.items():
                found[code] = found.get(code, 0) + amount
        return found

    def document(self) -> dict[str, Any]:
        """Return the round as one JSON document: ids and amounts as text."""
        return {
            "id": str(self.id), "name": self.name, "kind": self.kind, "start": self.start, "due": self.due,
            "closed_on": self.closed_on, "overdue": self.overdue, "answered": self.answered,
            "owners": {name: {"items": many, "waiting": waiting} for name, (many, waiting) in self.owners.items()},
            "outcomes": self.outcomes,
            "savings": {code: amount_text(micros) for code, micros in sorted(self.savings.items())},
            "realised": {code: amount_text(micros) for code, micros in sorted(self.realised.items())},
            "items": [
                {"id": str(item.id), "text": item.text, "owner": ", ".join(item.owners), "state": item.state,
                 "answer": item.answer, "answered_on": item.answered_on, "answered_by": item.answered_by,
                 "came_of_it": item.came}
                for item in self.items
            ],
        }  # fmt: skip


def start_cycle(catalog: Catalog, kind: str, *, today: str, due: str | None = None) -> list[int]:
    """Begin this month's or quarter's round, or one for each renewal that is near; returns their ids.

    Begun again, a round takes up the questions that came since. `due` (ISO) is otherwise the period's last day, or the
    day by which a notice has to be sent. Raises CatalogError for another kind, or where nothing is to be asked.
    """
    conn = catalog.writer
    rounds: list[tuple[str, str, list[int]]]
    if kind == "renewal":
        rounds = _renewals(conn, today)
    elif kind in CYCLES:
        name, last = _period(kind, dt.date.fromisoformat(today))
        rounds = [(name, last, campaigns.open_findings(conn))]
    else:
        raise CatalogError(f"“{kind}” is no cycle; there are: {', '.join(CYCLES)}.")
    rounds = [one for one in rounds if one[2]]
    if not rounds:
        raise CatalogError("There is nothing to ask: no question waits, or no renewal with a question is near.")
    _check_day(due, today)
    title = f"Begin the round {rounds[0][0]}" if len(rounds) == 1 else f"Begin {len(rounds)} rounds"
    with catalog.operation(title):
        return [campaigns.put(catalog, name, kind, today, due or last, asked)[0] for name, last, asked in rounds]


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


def agenda(conn: sqlite3.Connection, key: str, *, today: str) -> Agenda:
    """Return a round, by id or name, as it stands. Raises NoSuchRecord."""
    row = campaigns.find(conn, key)
    asked = review_queries.owners(conn)
    came = verifications.by_decision(conn)
    items = [_question(one, asked, came) for one in campaigns.questions(conn, row["id"])]
    items += [_seat(one) for one in campaigns.seats(conn, row["id"])]
    waiting = any(item.answer is None for item in items)
    return Agenda(
        row["id"], row["name"], row["kind"], row["start_date"], row["due"], row["closed_on"],
        waiting and row["closed_on"] is None and row["due"] < today, tuple(items),
    )  # fmt: skip


def _question(
    row: dict[str, Any], asked: Mapping[int, Sequence[sqlite3.Row]], outcomes: Mapping[int, Mapping[str, Any]]
) -> Item:
    owners = tuple(person["name"] for person in asked.get(row["finding"], ())) or (row["owner"] or NOBODY,)
    if row["decision"]:
        answer: str | None = answer_words(row["decision"], row["quantity"], row["target"])
    else:
        answer = "the data no longer ask it" if row["closed_on"] else None
    frees = row["decision"] and row["decision"] not in (*NOT_SAVED, "snooze") and row["addressable"] and row["currency"]
    came = outcomes.get(row["made"] or 0)
    return Item(
        row["finding"],
        row["question"],
        owners,
        row["status"],
        answer,
        row["decided_on"] or row["closed_on"],
        row["decided_by"],
        (row["addressable"], row["currency"]) if frees else None,
        came["text"] if came else None,
        came.get("annual", {}) if came and came["state"] == "Verified" else {},
    )


def _seat(row: dict[str, Any]) -> Item:
    text = f"{row['person'] or row['account']}: {row['tool']}"
    answer = row["answer"] or ("released meanwhile" if row["released"] else None)
    return Item(
        row["seat"], text, (row["owner"] or NOBODY,), answer or "open", answer, row["answered_on"] or row["released"],
        row["answered_by"],
    )  # fmt: skip


def _period(kind: str, day: dt.date) -> tuple[str, str]:
    """Return the name and the last day of a month or quarter."""
    last = day.month if kind == "monthly" else (day.month - 1) // 3 * 3 + 3
    end = dt.date(day.year + last // 12, last % 12 + 1, 1) - dt.timedelta(days=1)
    return (
        f"{_MONTHS[day.month - 1]} {day.year}" if kind == "monthly" else f"Quarter {(day.month + 2) // 3} of {day.year}"
    ), end.isoformat()


def _renewals(conn: sqlite3.Connection, today: str) -> list[tuple[str, str, list[int]]]:
    """Return name, send-by day and questions of every renewal whose notice deadline lies in the next 90 days."""
    found = []
    horizon = (dt.date.fromisoformat(today) + dt.timedelta(days=AHEAD)).isoformat()
    for one in renewals(Facts(conn, today)):
        if today <= one.notice_by <= horizon:
            name = f"Renewal of {one.name}, {one.end}"
            found.append((name, max(today, one.send_by), campaigns.findings_of(conn, one.subscription_id)))
    return found


def _check_day(due: str | None, today: str) -> None:
    if due is None:
        return
    try:
        day = dt.date.fromisoformat(due).isoformat()
    except ValueError:
        raise CatalogError(f"“{due}” is no date; write it as 2026-12-31.") from None
    if day < today:
        raise CatalogError(f"{due} lies before today, {today}.")
