"""Where the catalog points to records that can be merged; a test walks the schema and finds what is missing here."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Pair:
    """Two records of one kind: `gone` becomes part of `into`; their rows as they are before."""

    kind: str
    into: int
    gone: int
    kept: Row
    merged: Row


References = tuple[tuple[str, str], ...]

MOVES: Mapping[str, References] = {
    "vendor": (("tool", "vendor_id"), ("vendor_alias", "vendor_id"), ("invoice_line", "vendor_id")),
    "tool": (
        ("tool_function", "tool_id"), ("vendor_alias", "tool_id"), ("subscription", "tool_id"), ("budget", "tool_id"),
        ("plan", "tool_id"), ("overlap_agreed", "tool_a_id"), ("overlap_agreed", "tool_b_id"), ("usage", "tool_id"),
        ("invoice_line", "tool_id"), ("decision", "into_tool_id"),
    ),
    "person": (
        ("person_alias", "person_id"), ("tool", "owner_id"), ("tool", "deputy_id"), ("subscription", "owner_id"),
        ("subscription", "deputy_id"), ("seat", "person_id"), ("use_case", "owner_id"),
        ("use_case", "kill_switch_by_id"), ("feature_use", "person_id"), ("overlap_agreed", "owner_id"),
        ("decision", "new_owner_id"), ("campaign_item", "owner_id"), ("usage", "person_id"),
    ),
    "team": (
        ("team", "parent_id"), ("person", "team_id"), ("subscription", "team_id"), ("budget", "team_id"),
        ("use_case", "team_id"), ("allocation", "team_id"),
    ),
    "subscription": (
        ("term", "subscription_id"), ("entitlement", "subscription_id"), ("seat", "subscription_id"),
        ("activity_source", "subscription_id"), ("commitment", "subscription_id"), ("allocation", "subscription_id"),
        ("feature_use", "subscription_id"), ("usage", "subscription_id"), ("invoice_line", "subscription_id"),
        ("decision", "into_subscription_id"),
        ("campaign", "subscription_id"),
    ),
}  # fmt: skip
"""Columns (table, column) that point to a record of each kind, and go with it; `merged_into` is looked after apart."""

JOINED: Mapping[str, References] = {
    "seat": (("activity", "seat_id"), ("campaign_item", "seat_id")),
    "plan": (("plan_function", "plan_id"), ("price_tier", "plan_id"), ("decision", "to_plan_id")),
}
"""The same of records that become one where both had an equal one."""

SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "vendor": ("vendor",), "tool": ("tool", "person_tool"), "person": ("person",), "team": ("team",),
    "subscription": ("subscription",),
}  # fmt: skip
"""Kinds of subject whose `subject_id` is such a record."""

Told = list[tuple[int, int, str, int, str]]
"""Of every finding that moved: id, subject and key as they were, subject and key as they became."""


def renumbered(text: str, ids: Mapping[int, int]) -> str:
    """Return a text that names records by their ids, with other ids in place of these."""
    for old, new in ids.items():
        text = re.sub(rf"(?<!\d){old}(?!\d)", str(new), text)
    return text


def move_findings(conn: sqlite3.Connection, kind: str, gone: int, into: int) -> Told:
    """Let the questions about a record be about another; one that is asked of both keeps its own key and history."""
    told: Told = []
    rows = conn.execute("SELECT id, rule, subject_kind, subject_id, subject_key FROM finding ORDER BY id").fetchall()
    taken = {(row["rule"], row["subject_key"]) for row in rows}
    for row in rows:
        key = _key(row["subject_key"], gone, into)
        subject = into if row["subject_id"] == gone and row["subject_kind"] in SUBJECTS[kind] else row["subject_id"]
        if (row["rule"], key) in taken:
            key = row["subject_key"]
        if (subject, key) == (row["subject_id"], row["subject_key"]):
            continue
        taken.add((row["rule"], key))
        told.append((row["id"], row["subject_id"], row["subject_key"], subject, key))
    put_findings(conn, [(subject, key, number) for number, _, _, subject, key in told])
    return told


def put_findings(conn: sqlite3.Connection, subjects: Sequence[tuple[int, str, int]]) -> None:
    """Say what findings are about: subject, key, id."""
    conn.executemany("UPDATE OR IGNORE finding SET subject_id = ?, subject_key = ? WHERE id = ?", subjects)


def _key(key: str, gone: int, into: int) -> str:
    """Return a subject's key with the kept record in it; pairs of tools stay in the order of their ids."""
    found = renumbered(key, {gone: into})
    pair = re.fullmatch(r"tools:(\d+)\+(\d+)", found)
    if pair is None or found == key:
        return found
    low, high = sorted((int(pair[1]), int(pair[2])))
    return key if low == high else f"tools:{low}+{high}"


def move_decisions(conn: sqlite3.Connection, ids: Mapping[int, int]) -> None:
    """Let decisions cover and promise what the records are now."""
    for row in conn.execute("SELECT id, covers, promise FROM decision").fetchall():
        fresh = (renumbered(row["covers"], ids), renumbered(row["promise"], ids))
        if fresh != (row["covers"], row["promise"]):
            conn.execute("UPDATE decision SET covers = ?, promise = ? WHERE id = ?", (*fresh, row["id"]))


# Words ---------------------------------------------------------------------------------------------------------------


def one_closed(pair: Pair) -> str | None:
    """Return why two records cannot be one of which only one is closed."""
    closed = [row["name"] for row in (pair.kept, pair.merged) if row["state"] == "Closed"]
    if len(closed) != 1:
        return None
    return f"“{closed[0]}” is closed and the other is not. Close both or none, then merge them."


def name_of(conn: sqlite3.Connection, table: str, number: int) -> str:
    """Return the name of a record."""
    return str(conn.execute(f"SELECT name FROM {table} WHERE id = ?", (number,)).fetchone()[0])


def many(count: int, one: str, several: str) -> str:
    """Return "1 seat", "12 seats"."""
    return f"{count:,} {one if count == 1 else several}"
