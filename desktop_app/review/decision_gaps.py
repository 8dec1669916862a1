"""What an answer still needs, and what speaks against its number: one list for command line, workbook and window."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from desktop_app.catalog import review_facts
from desktop_app.review.decision_targets import NEEDS

_OF_PEOPLE = ("person", "person_tool")
_WANTED = {
    "reduce": "Reduce needs the number of seats that remain",
    "grow": "Grow needs the number of seats that are wanted",
}


@dataclass(frozen=True)
class Held:
    """What is bought of what a question is about."""

    seats: int | None = None  # None where nothing is bought by the seat, or it is not known
    minimum: int = 0  # seats that the contract holds in any case
    of_people: bool = False  # the question itself names the seats


@dataclass(frozen=True)
class Gap:
    """What is missing or cannot be: the field (quantity, into or why), and the sentence without its full stop."""

    field: str
    text: str


def held(conn: sqlite3.Connection, kind: str, number: int, today: str) -> Held:
    """Return what is bought on a day (ISO) of what a question is about: its subject's kind and id."""
    if kind not in ("subscription", "tool"):
        return Held(of_people=kind in _OF_PEOPLE)
    seats, minimum = review_facts.held(conn, kind, number, today)
    return Held(seats, minimum)


def gap(decision: str, quantity: int | None, why: str | None, holds: Held, into: object = None) -> Gap | None:
    """Return what a decision lacks or says against the contract, None where nothing does.

    `into` is what it leads to, as typed or as found; whether that can be is judged apart (decision_targets.py).
    """
    given = bool((why or "").strip())
    if decision == "keep":
        return None if given else Gap("why", "Keep needs a reason")
    if decision in NEEDS:
        return None if into else Gap("into", NEEDS[decision])
    if decision not in _WANTED:
        return None
    if quantity is not None:
        return _against(decision, quantity, holds)
    if holds.seats is not None:
        return Gap("quantity", f"{_WANTED[decision]}; {holds.seats} are bought")
    if given or (holds.of_people and decision == "reduce"):
        return None
    return Gap("quantity", f"{_WANTED[decision]}, or a reason that says what is meant")


def _against(decision: str, quantity: int, holds: Held) -> Gap | None:
    """Return what speaks against a number of seats."""
    text = None
    if decision == "grow" and quantity == 0:
        text = "Grow to 0 is no growth"
    elif holds.seats is None:
        return None
    elif decision == "grow" and quantity <= holds.seats:
        text = f"Grow to {quantity} is no growth; {holds.seats} are bought"
    elif decision == "reduce" and quantity > holds.seats:  # as many as are bought may be fewer than are billed
        text = f"Reduce to {quantity} is no reduction; {holds.seats} are bought"
    elif decision == "reduce" and quantity < holds.minimum:
        text = f"Reduce to {quantity} is below the contract's minimum of {holds.minimum}"
    return Gap("quantity", text) if text else None
