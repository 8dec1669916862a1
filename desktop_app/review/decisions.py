"""Decisions on findings: who, when, why, until when. "Keep" and "grow" are as good as "retire"."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import findings as store
from desktop_app.catalog.errors import CatalogError, NoSuchRecord

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.catalog.catalog import Catalog

DECISIONS: tuple[str, ...] = ("keep", "grow", "reduce", "move_tier", "consolidate", "retire", "snooze", "ask_owner")
"""What can be decided."""


@dataclass(frozen=True)
class Decision:
    """One answer to one finding; dates are ISO text, the new owner a person's id."""

    finding_id: int
    decision: str
    why: str | None = None
    until: str | None = None
    quantity: int | None = None
    new_owner: int | None = None


def decide(
    catalog: Catalog,
    finding_id: int,
    decision: str,
    *,
    today: str,
    why: str | None = None,
    until: str | None = None,
    quantity: int | None = None,
    new_owner: int | None = None,
) -> int:
    """Answer one finding; returns the operation's id. Raises CatalogError that says what is missing or not allowed."""
    answer = Decision(finding_id, decision, why, until, quantity, new_owner)
    row = _finding(catalog.writer, answer, today)
    title = f"{decision.replace('_', ' ').capitalize()}: {row['subject_name']}"
    return decide_many(catalog, [answer], title, today=today)


def decide_many(catalog: Catalog, answers: Sequence[Decision], title: str, *, today: str, by: str | None = None) -> int:
    """Answer several findings in one operation; returns its id. Nothing is written when one answer is not allowed."""
    rows = [(answer, _finding(catalog.writer, answer, today)) for answer in answers]
    who = by or catalog.actor
    with catalog.operation(title, kind="decide") as operation:
        for answer, row in rows:
            _write(catalog, answer, row, who, today)
    return operation.id


def _finding(conn: sqlite3.Connection, answer: Decision, today: str) -> sqlite3.Row:
    """Check an answer and return its finding."""
    if answer.decision not in DECISIONS:
        raise CatalogError(f"There is no decision {answer.decision}; there are: {', '.join(DECISIONS)}.")
    row = store.one(conn, answer.finding_id, today)
    if row is None:
        raise NoSuchRecord(f"There is no finding {answer.finding_id}; `seatbook list findings` shows them.")
    if answer.until is not None:
        try:
            until = dt.date.fromisoformat(answer.until)
        except ValueError as error:
            raise CatalogError(f"Until: “{answer.until}” is no date such as 2026-12-31.") from error
        if answer.decision in ("keep", "snooze") and until.isoformat() < today:
            raise CatalogError(f"Until: {answer.until} has passed already; name a day to come.")
    if answer.decision == "snooze" and answer.until is None:
        raise CatalogError("Snooze needs a day until which it sleeps (--until).")
    if answer.quantity is not None and answer.quantity < 0:
        raise CatalogError("How many: a number of 0 or more is needed.")
    return row


def _write(catalog: Catalog, answer: Decision, row: sqlite3.Row, who: str, today: str) -> None:
    keys = [item["key"] for item in json.loads(row["evidence"])]
    values: dict[str, Any] = {
        "finding_id": answer.finding_id,
        "decision": answer.decision,
        "why": answer.why,
        "until": answer.until,
        "quantity": answer.quantity,
        "new_owner_id": answer.new_owner,
        "decided_by": who,
        "decided_on": today,
        "covers": json.dumps(keys, ensure_ascii=False),
    }
    store.add_decision(catalog, values)
    owned = store.owned_records(catalog.writer, row["subject_kind"], row["subject_id"])
    if answer.new_owner is not None and owned is not None:
        store.set_owner(catalog, *owned, answer.new_owner, today)
    if row["rule"] == "R12" and answer.decision not in ("snooze", "ask_owner"):
        store.decide_term(catalog, row["subject_id"], answer.decision, who, today)
