"""What must fit together inside a record, beyond each field by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop_app.catalog import subscription_parts
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.field_model import RecordKind
from desktop_app.catalog.money import MOST

_PERIODS = {
    "measure": ("period_start", "period_end"),
    "budget": ("start_date", "end_date"),
    "commitment": ("start_date", "end_date"),
    "subscription": ("start_date", "end_date"),
    "purchase": ("start_date", "end_date"),
    "term": ("start_date", "end_date"),
}


def check(conn: sqlite3.Connection, kind: RecordKind, checked: Mapping[str, Any], number: int | None) -> None:
    """Look at a record as it would be (`number`: the one that is edited). Raises CatalogError in words."""
    if kind.name == "person" and checked.get("email"):
        _address(conn, str(checked["email"]), number)
    if kind.name not in (*_PERIODS, "allocation", "overlap"):
        return
    whole = {field.name: checked.get(field.name) for field in kind.fields}
    if number is not None:
        whole = {**_present(conn, kind, number), **checked}
    if not checked.keys().isdisjoint(_PERIODS.get(kind.name, ())):
        start, end = (whole.get(name) for name in _PERIODS[kind.name])
        if start and end and end < start:
            raise CatalogError(f"{kind.title}: it ends on {end}, before it begins on {start}.")
    if kind.name == "budget" and sum(whole[name] is not None for name in ("team", "tool", "use_case")) > 1:
        raise CatalogError("Budget: it is for one team, tool or use case, or for the whole company.")
    if kind.name == "measure" and (str(whole["metric"]).casefold() == "revenue") != (whole["currency"] is not None):
        raise CatalogError("Measure: revenue has a currency, and nothing else has one.")
    if kind.name == "allocation":
        _allocation(conn, whole, number)
    if kind.name == "overlap":
        _overlap(conn, whole, number)
    if kind.name in ("subscription", "purchase") and not checked.keys().isdisjoint(_PRICE):
        _price(kind, whole)


def _address(conn: sqlite3.Connection, email: str, number: int | None) -> None:
    """Refuse the e-mail address of somebody else: seats and leavers are told by it."""
    row = conn.execute(
        "SELECT name FROM person WHERE lower(email) = lower(?) AND id IS NOT ? AND archived = 0", (email, number)
    ).fetchone()
    if row is not None:
        raise CatalogError(f"Person: {row['name']} has the e-mail address “{email}” already.")


_PRICE = ("unit_price", "quantity", "period_months")


def _present(conn: sqlite3.Connection, kind: RecordKind, number: int) -> dict[str, Any]:
    """The values of a record as they are kept, by field name; of a subscription with its latest term and price."""
    rows = {"": conn.execute(f"SELECT * FROM {kind.table} WHERE id = ?", (number,)).fetchone()}
    for part in {field.part for field in kind.fields} - {""}:
        rows[part] = subscription_parts.latest(conn, part, number)
    return {field.name: row[field.stored] for field in kind.fields if (row := rows[field.part]) is not None}


def _price(kind: RecordKind, whole: Mapping[str, Any]) -> None:
    """Refuse a price that comes to more in a year than all figures of the catalog could be added up with."""
    if whole.get("unit_price") is None:
        return
    year = Fraction(whole["unit_price"]) * (whole.get("quantity") or 1) * 12 / (whole.get("period_months") or 1)
    if year > MOST:
        raise CatalogError(f"{kind.title}: {whole['unit_price']} a seat and period is more than any contract costs.")


def _allocation(conn: sqlite3.Connection, whole: Mapping[str, Any], number: int | None) -> None:
    if (whole["use_case"] is None) == (whole["team"] is None):
        raise CatalogError("Share of cost: it is for a use case or for a team, one of both.")
    if (whole["share"] is None) == (whole["project"] is None):
        raise CatalogError("Share of cost: it has a share or a project, one of both.")
    if whole["share"] is None:
        return
    of = "use_case_id" if whole["use_case"] is not None else "team_id"
    others = conn.execute(
        f"SELECT share FROM allocation WHERE subscription_id = ? AND {of} IS NOT NULL AND share IS NOT NULL"
        " AND id IS NOT ?",
        (whole["subscription"], number),
    ).fetchall()
    taken = sum((Fraction(row["share"]) for row in others), Fraction(0))
    if taken + Fraction(whole["share"]) > 1:
        left = f"{Decimal((1 - taken).numerator * 100) / (1 - taken).denominator:.4f}".rstrip("0").rstrip(".")
        raise CatalogError(f"Share of cost: more than the whole would be given away; {left} % is left.")


def _overlap(conn: sqlite3.Connection, whole: Mapping[str, Any], number: int | None) -> None:
    tools = (whole["tool_a"], whole["tool_b"])
    if tools[0] is not None and tools[0] == tools[1]:
        raise CatalogError("Agreed overlap: it is between two tools, and both are the same one.")
    taken = conn.execute(
        "SELECT id FROM overlap_agreed WHERE (tool_a_id, tool_b_id) IN (VALUES (?, ?), (?, ?)) AND id IS NOT ?",
        (*tools, *reversed(tools), number),
    ).fetchone()
    if taken is not None:
        raise CatalogError(f"Agreed overlap: there is one of these two tools already (id {taken['id']}); edit it.")
