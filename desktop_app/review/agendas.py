"""Rounds as they stand: what is asked, who has to answer, what is overdue, what was decided and what came of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog import campaigns, review_queries, verifications
from desktop_app.catalog.money import amount_text
from desktop_app.review.answer_words import answer_words
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import passed
from desktop_app.review.waterfall import NOT_SAVED

NOBODY = "no owner"


@dataclass(frozen=True)
class Answer:
    """An answer as it was given."""

    text: str
    on: str
    by: str
    why: str | None = None


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
    earlier: Answer | None = None  # the one that no longer held when it was asked again
    asked_again_on: str | None = None


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
    notice_by: str | None = None  # of a renewal: the last day for a notice
    passed: tuple[str, ...] = ()  # where that day has passed: sentences that say so, and what can still be done

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
            "notice_by": self.notice_by, "passed": " ".join(self.passed) or None,
            "owners": {name: {"items": many, "waiting": waiting} for name, (many, waiting) in self.owners.items()},
            "outcomes": self.outcomes,
            "savings": {code: amount_text(micros) for code, micros in sorted(self.savings.items())},
            "realised": {code: amount_text(micros) for code, micros in sorted(self.realised.items())},
            "items": [_told(item) for item in self.items],
        }  # fmt: skip


def agenda(conn: sqlite3.Connection, key: str, *, today: str) -> Agenda:
    """Return a round, by id or name, as it stands. Raises NoSuchRecord."""
    return agendas(conn, [key], today=today)[0]


def agendas(conn: sqlite3.Connection, keys: Sequence[str], *, today: str) -> list[Agenda]:
    """Return rounds, by id or name, as they stand. Raises NoSuchRecord."""
    asked = review_queries.owners(conn)
    came = verifications.by_decision(conn)
    facts = Facts(conn, today)  # reads nothing before it is asked
    return [_agenda(facts, campaigns.find(conn, key), asked, came) for key in keys]


def _agenda(
    facts: Facts, row: sqlite3.Row, asked: Mapping[int, Sequence[sqlite3.Row]], came: Mapping[int, Mapping[str, Any]]
) -> Agenda:
    items = [_question(one, asked, came) for one in campaigns.questions(facts.conn, row["id"])]
    items += [_seat(one) for one in campaigns.seats(facts.conn, row["id"])]
    waiting, runs = any(item.answer is None for item in items), row["closed_on"] is None
    late = runs and row["notice_by"] is not None and row["notice_by"] < facts.as_of
    return Agenda(
        row["id"], row["name"], row["kind"], row["start_date"], row["due"], row["closed_on"],
        waiting and runs and row["due"] < facts.as_of, tuple(items), row["notice_by"],
        passed(facts, row["subscription_id"], row["notice_by"]) if late else (),
    )  # fmt: skip


def _told(item: Item) -> dict[str, Any]:
    earlier = item.earlier
    return {
        "id": str(item.id), "text": item.text, "owner": ", ".join(item.owners), "state": item.state,
        "answer": item.answer, "answered_on": item.answered_on, "answered_by": item.answered_by,
        "came_of_it": item.came, "asked_again_on": item.asked_again_on,
        "earlier_answer": None if earlier is None else
        {"answer": earlier.text, "on": earlier.on, "by": earlier.by, "why": earlier.why},
    }  # fmt: skip


def _question(
    row: dict[str, Any], asked: Mapping[int, Sequence[sqlite3.Row]], outcomes: Mapping[int, Mapping[str, Any]]
) -> Item:
    owners = tuple(person["name"] for person in asked.get(row["finding"], ())) or (row["owner"] or NOBODY,)
    decided = answer_words(row["decision"], row["quantity"], row["target"]) if row["decision"] else None
    answer = decided or ("the data no longer ask it" if row["ended"] else None)
    frees = row["decision"] and row["decision"] not in (*NOT_SAVED, "snooze") and row["addressable"] and row["currency"]
    came = outcomes.get(row["made"] or 0)
    return Item(
        row["finding"],
        row["question"],
        owners,
        row["status"],
        answer,
        row["decided_on"] or (row["closed_on"] if row["ended"] else None),
        row["decided_by"],
        (row["addressable"], row["currency"]) if frees else None,
        came["text"] if came else None,
        came.get("annual", {}) if came and came["state"] == "Verified" else {},
        _earlier(row),
        row["asked_again_on"],
    )


def _earlier(row: dict[str, Any]) -> Answer | None:
    if row["earlier_decision"] is None:
        return None
    said = answer_words(row["earlier_decision"], row["earlier_quantity"], row["earlier_target"])
    return Answer(said, row["earlier_decided_on"], row["earlier_decided_by"], row["earlier_why"])


def _seat(row: dict[str, Any]) -> Item:
    text = f"{row['person'] or row['account']}: {row['tool']}"
    if row["left_on"]:
        text += f", left on {row['left_on']}"
    if row["last_active"]:
        text += f", last active {row['last_active']}"
    elif row["reported"]:
        text += f", no activity in the report of {row['reported']}"
    answer = row["answer"] or ("released meanwhile" if row["released"] else None)
    return Item(
        row["seat"], text, (row["owner"] or NOBODY,), answer or "open", answer, row["answered_on"] or row["released"],
        row["answered_by"],
    )  # fmt: skip
