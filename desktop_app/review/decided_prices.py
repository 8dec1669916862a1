"""What contracts say after decisions: which seats and prices were decided, so that a bill of them is no wrong bill."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.catalog import verifications
from desktop_app.economics.calendar import add_days
from desktop_app.economics.contract import given_up

Row = sqlite3.Row

Priced = tuple[int | None, Fraction]
"""Units, None for a flat price, and what one of them costs a billing period."""

_CHANGED_MIND = 30  # days after which a decision to grow has had its time


@dataclass(frozen=True)
class Decided:
    """What was decided of one contract on a day: so many seats, so many fewer, or another price of a seat a month.

    It holds from the day `effective`; `had` is how many seats there were when fewer were decided, None where not known.
    """

    on: str
    effective: str
    had: int | None = None
    seats: int | None = None
    fewer: int = 0
    price: Fraction | None = None
    moved: int | None = None  # seats that get the other price; None: all
    currency: str | None = None

    def seats_of(self, seats: int) -> int:
        """Return how many seats a contract has after it."""
        return max(0, seats - self.fewer) if self.seats is None else self.seats


def standing(conn: sqlite3.Connection, as_of: str) -> list[Row]:
    """Return the decisions made by a day and not replaced before they could take effect, the oldest first."""
    return [row for row in verifications.promised(conn) if _stands(row, as_of)]


def parts_of(row: Row) -> list[Mapping[str, Any]]:
    """Return the parts of what a decision promises (promises.py)."""
    return list(json.loads(row["promise"]).get("parts", ()))


def _stands(row: Row, as_of: str) -> bool:
    if row["decided_on"] > as_of or not parts_of(row):
        return False
    day = row["effective_on"] if row["decision"] != "grow" else add_days(row["effective_on"], _CHANGED_MIND)
    return row["superseded"] is None or row["superseded"] > as_of or row["superseded"] > day


def decided(conn: sqlite3.Connection, as_of: str) -> Mapping[int, Sequence[Decided]]:
    """Return what was decided of seats and prices by subscription, the oldest first."""
    found: dict[int, list[Decided]] = defaultdict(list)
    for row in standing(conn, as_of):
        for part in parts_of(row):
            if part["kind"] == "subscription":
                number = int(part["id"])
                whole = (row["subject_kind"], row["subject_id"]) == ("subscription", number)
                found[number] += _decided(row, part, row["quantity"] if whole else None)
    return found


def _decided(row: Row, part: Mapping[str, Any], seats: int | None) -> Iterator[Decided]:
    day, effective, units = row["decided_on"], part["effective"], part.get("units")
    if part["role"] in ("less", "grows") and seats is not None:
        yield Decided(day, effective, part.get("had"), seats)
    elif part["role"] == "less" and units:
        yield Decided(day, effective, part.get("had"), fewer=units)
    elif part["role"] == "price" and "price" in part:
        yield Decided(day, effective, price=Fraction(part["price"]), moved=units, currency=part.get("currency"))


def with_seats(priced: Sequence[Priced], seats: int) -> list[Priced]:
    """Return prices for another number of seats: the cheapest are given up first, more come at the dearest price."""
    found = sorted(((units, price) for units, price in priced if units is not None), key=lambda one: given_up(one[1]))
    flat: list[Priced] = [(None, price) for units, price in priced if units is None]
    if not found:
        return flat
    excess = sum(units for units, _ in found) - seats
    if excess < 0:
        found[-1] = (found[-1][0] - excess, found[-1][1])
    kept: list[Priced] = []
    for units, price in found:
        gone = min(units, max(0, excess))
        excess -= gone
        kept.append((units - gone, price))
    return [*kept, *flat]


def after(one: Decided, priced: Sequence[Priced], cycle: int) -> list[Priced]:
    """Return what a contract costs after a decision; `cycle` are the months of its billing period."""
    seats = sum(units for units, _ in priced if units is not None)
    if one.price is None:
        return with_seats(priced, one.seats_of(seats))
    moved = seats if one.moved is None else min(one.moved, seats)
    return [*with_seats(priced, seats - moved), (moved, one.price * cycle)]
