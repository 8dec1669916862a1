"""Merging two records that are one: what refers to the second becomes the first's, and so does its name in later files.

The merged record stays, hidden, and says into which it was merged. One operation; taking it back parts the two again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import fields, merging_doubles
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.lines import LINKS
from desktop_app.catalog.merging_references import (
    MOVES,
    SUBJECTS,
    Pair,
    many,
    move_decisions,
    move_findings,
    put_findings,
)

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

KINDS = tuple(MOVES)
"""The kinds of record that can be merged."""

_FILLED: Mapping[str, tuple[str, ...]] = {
    "vendor": ("website", "note"),
    "tool": ("known_as", "owner_id", "deputy_id", "owner_confirmed_on", "spend_class", "purpose", "data_class", "dpa",
             "trains_on_inputs", "sso", "note", "sheet_id", "row"),
    "person": ("email", "employee_no", "team_id", "title", "manager", "start_date", "roster_date", "sheet_id", "row"),
    "team": ("cost_centre",),
    "subscription": (
        "plan", "currency", "account", "payer", "channel", "owner_id", "deputy_id", "owner_confirmed_on", "team_id",
        "cost_centre", "spend_class", "purpose", "review_by", "hypothesis", "success_measure", "experiment_budget",
        "started_on", "separate_because", "separate_until", "note", "sheet_id", "row",
    ),
}  # fmt: skip
"""What the kept record takes from the merged one where it says nothing itself."""

_SAID: Mapping[str, tuple[str, str]] = {
    "tool": ("tool", "tools"), "vendor_alias": ("spelling", "spellings"), "invoice_line": ("line", "lines"),
    "tool_function": ("function", "functions"), "subscription": ("subscription", "subscriptions"),
    "budget": ("budget", "budgets"), "plan": ("plan", "plans"), "overlap_agreed": ("agreed overlap", "agreed overlaps"),
    "usage": ("figure of use", "figures of use"), "person_alias": ("other name", "other names"),
    "seat": ("seat", "seats"), "use_case": ("use case", "use cases"),
    "feature_use": ("use of a feature", "uses of features"), "decision": ("decision", "decisions"),
    "campaign_item": ("seat to confirm", "seats to confirm"), "team": ("team", "teams"), "person": ("person", "people"),
    "allocation": ("share of cost", "shares of cost"), "term": ("term", "terms"),
    "entitlement": ("purchase", "purchases"), "activity_source": ("report of activity", "reports of activity"),
    "commitment": ("commitment", "commitments"), "finding": ("question", "questions"),
    "attachment": ("file", "files"), "setting": ("setting", "settings"),
}  # fmt: skip


@dataclass(frozen=True)
class MergePlan:
    """What merging two records would do; nothing is done yet."""

    kind: str
    kept: int
    merged: int
    kept_name: str
    merged_name: str
    moves: tuple[tuple[str, int], ...]  # table, how many of its records move
    notes: tuple[str, ...]  # sentences: what is joined, what stands twice, what the kept record takes over
    refusal: str | None  # why it cannot be done; None where it can

    @property
    def sentence(self) -> str:
        """What moves, as a sentence."""
        parts = [many(count, *_SAID[table]) for table, count in self.moves]
        if not parts:
            return f"Nothing refers to “{self.merged_name}”."
        listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
        verb = "moves" if len(self.moves) == 1 and self.moves[0][1] == 1 else "move"
        return f"{listed} {verb} from “{self.merged_name}” to “{self.kept_name}”."


def plan(conn: sqlite3.Connection, kind: str, kept: str | int, merged: str | int) -> MergePlan:
    """Return what merging a record (by name or id) into another would do. Raises CatalogError for unknown ones."""
    known = fields.kind_of(kind)
    if known.name not in MOVES:
        raise CatalogError(f"A {known.title.lower()} is not merged; there are: {', '.join(KINDS)}.")
    pair = _pair(conn, known.name, fields.find(conn, known, kept), fields.find(conn, known, merged))
    refusal = _refusal(pair) or merging_doubles.refusal(conn, pair)
    notes = () if refusal else (*merging_doubles.notes(conn, pair), *_filled_note(pair))
    return MergePlan(
        pair.kind, pair.into, pair.gone, pair.kept["name"], pair.merged["name"], _counted(conn, pair), notes, refusal
    )


def merge(catalog: Catalog, kind: str, kept: str | int, merged: str | int) -> int:
    """Merge a record into another of its kind, in one operation that can be undone; returns the operation's id.

    What is done is what `plan` says. Raises CatalogError where it cannot be done.
    """
    conn = catalog.writer
    planned = plan(conn, kind, kept, merged)
    if planned.refusal is not None:
        raise CatalogError(planned.refusal)
    pair = _pair(conn, planned.kind, planned.kept, planned.merged)
    takes = _blank(pair) | merging_doubles.taken_over(conn, pair)
    title = f"Merge {planned.kind} {planned.merged_name} into {planned.kept_name}"
    with catalog.operation(title, kind="merge") as operation:
        ids = {pair.gone: pair.into, **merging_doubles.join(conn, pair)}
        for table, column in MOVES[pair.kind]:
            conn.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (pair.into, pair.gone))
        conn.execute("UPDATE attachment SET record_id = ? WHERE record_kind = ? AND record_id = ?",
                     (pair.into, pair.kind, pair.gone))  # fmt: skip
        merging_doubles.learn_names(catalog, pair)
        if takes:
            pairs = ", ".join(f"{column} = :{column}" for column in takes)
            conn.execute(f"UPDATE {pair.kind} SET {pairs} WHERE id = :id_", {**takes, "id_": pair.into})
        conn.execute(f"UPDATE {pair.kind} SET merged_into = ? WHERE merged_into = ?", (pair.into, pair.gone))
        hidden = "" if pair.kind == "vendor" else ", archived = 1"
        conn.execute(f"UPDATE {pair.kind} SET merged_into = ?{hidden} WHERE id = ?", (pair.into, pair.gone))
        move_decisions(conn, ids)
        told = move_findings(conn, pair.kind, pair.gone, pair.into)
        operation.detail = {"kind": pair.kind, "kept": pair.into, "merged": pair.gone, "findings": told}
    return operation.id


def merge_vendors(catalog: Catalog, kept: str | int, merged: str | int) -> int:
    """Merge a vendor into another: tools, aliases and lines move over. As `merge`."""
    return merge(catalog, "vendor", kept, merged)


def follow(conn: sqlite3.Connection, operations: Sequence[int]) -> None:
    """Put right what is not journaled when merges are taken back or done again: questions, and lines of moved tools."""
    marks = ", ".join("?" * len(operations))
    rows = conn.execute(f"SELECT detail FROM operation WHERE id IN ({marks}) AND kind = 'merge'", tuple(operations))
    for (text,) in rows.fetchall():
        detail = json.loads(text)
        kind, merged = detail["kind"], detail["merged"]
        row = conn.execute(f"SELECT merged_into FROM {kind} WHERE id = ?", (merged,)).fetchone()
        parted = row is None or row[0] is None
        put_findings(conn, [(old, before, number) if parted else (new, after, number)
                            for number, old, before, new, after in detail["findings"]])  # fmt: skip
        if kind == "vendor":  # those imported meanwhile go where their tools go
            conn.execute(
                """UPDATE invoice_line SET vendor_id = tool.vendor_id FROM tool
                WHERE tool.id = invoice_line.tool_id AND tool.vendor_id <> invoice_line.vendor_id"""
            )


def _pair(conn: sqlite3.Connection, kind: str, into: int, gone: int) -> Pair:
    rows = {row["id"]: dict(row) for row in conn.execute(f"SELECT * FROM {kind} WHERE id IN (?, ?)", (into, gone))}
    return Pair(kind, into, gone, rows[into], rows[gone])


def _refusal(pair: Pair) -> str | None:
    if pair.into == pair.gone:
        return f"“{pair.kept['name']}” cannot be merged with itself; name two records."
    if pair.kept["merged_into"] is not None or pair.merged["merged_into"] is not None:
        return "One of the two was merged already; Undo takes a merge back."
    for row in (pair.kept, pair.merged):
        if row["archived"]:
            return f"“{row['name']}” is archived; only records that are in use are merged."
    return None


def _counted(conn: sqlite3.Connection, pair: Pair) -> tuple[tuple[str, int], ...]:
    """Return how many records of each table refer to the one that goes; of bulk rows the live ones."""
    columns: dict[str, list[str]] = {}
    for table, column in MOVES[pair.kind]:
        columns.setdefault(table, []).append(column)
    bulk = {table for table, _, _ in LINKS}
    found = []
    for table, names in columns.items():
        live = " AND voided_by IS NULL" if table in bulk else ""
        where = " OR ".join(f"{name} = :gone" for name in names)
        found.append((table, f"SELECT count(*) FROM {table} WHERE ({where}){live}"))
    kinds = ", ".join(f"'{kind}'" for kind in SUBJECTS[pair.kind])
    found.append(("finding", f"SELECT count(*) FROM finding WHERE subject_id = :gone AND subject_kind IN ({kinds})"))
    found.append(("attachment", "SELECT count(*) FROM attachment WHERE record_kind = :kind AND record_id = :gone"))
    found.append(("setting", "SELECT count(*) FROM setting WHERE scope = :kind || ':' || :gone"))
    values = {"gone": pair.gone, "kind": pair.kind}
    counts = [(table, int(conn.execute(sql, values).fetchone()[0])) for table, sql in found]
    return tuple((table, count) for table, count in counts if count)


def _blank(pair: Pair) -> dict[str, Any]:
    """Return the columns that the kept record takes from the merged one, with their values."""
    kept, merged = pair.kept, pair.merged
    columns = [c for c in _FILLED[pair.kind] if kept[c] in (None, "") and merged[c] not in (None, "")]
    if "owner_id" not in columns:
        columns = [column for column in columns if column != "owner_confirmed_on"]
    if pair.kind == "subscription" and kept["currency"] not in (None, merged["currency"]):
        columns = [column for column in columns if column != "experiment_budget"]
    return {column: merged[column] for column in columns}


def _filled_note(pair: Pair) -> tuple[str, ...]:
    silent = ("sheet_id", "row", "owner_confirmed_on", "roster_date", "known_as")
    titles = {field.name: field.title for field in fields.kind_of(pair.kind).fields}
    names = [titles[column.removesuffix("_id")] for column in _blank(pair) if column not in silent]
    return (f"“{pair.kept['name']}” takes over: {', '.join(names)}.",) if names else ()
