"""Seats, invoice lines, use cases and their months as rows of evidence: findings keep them, every list shows them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from operator import itemgetter
from typing import Any

from desktop_app.catalog import charge_facts, seat_facts
from desktop_app.catalog.money import MICRO
from desktop_app.catalog.seat_facts import Seat
from desktop_app.catalog.sentences import capital, say
from desktop_app.economics.use_cases import Quarter
from desktop_app.review.model import money_text, shown

Row = sqlite3.Row


def use_case_evidence(row: Row, said: str, **more: Any) -> dict[str, Any]:
    """Return a use case as a row of evidence; `said` is the fact, and tells it from other facts."""
    return {
        "key": f"use_case:{row['id']}/{said}",
        "kind": "use_case",
        "id": str(row["id"]),
        "name": capital(said),
        "owner": row["owner_name"],
        "team": None if "amount" in more else row["team_name"],
        "evidence": said,
        "file": row["file_name"],
        "sheet": row["sheet_name"],
        "row": row["row"],
        **more,
    }


def quarter_evidence(row: Row, quarter: Quarter, currency: str) -> dict[str, Any]:
    """Return three months of a use case as a row of evidence."""
    units = f"{float(round(quarter.volume, 2)):,.2f}".removesuffix(".00")
    each = money_text(round(quarter.unit_cost * MICRO), currency)
    said = say("{units} {unit}, {each} each", units=units, unit=row["unit"], each=each)
    return use_case_evidence(
        row, f"{quarter.first} to {quarter.last}", amount=shown(quarter.cost, currency), currency=currency,
        evidence=said, key=f"use_case:{row['id']}/{quarter.first}",
    )  # fmt: skip


def seat_evidence(conn: sqlite3.Connection, seats: Collection[Seat]) -> list[dict[str, Any]]:
    """Return seats as rows of evidence, in their order."""
    told = seat_facts.seats_told(conn, (seat.id for seat in seats))
    return [seat_row(seat, told[seat.id]) for seat in seats]


def seat_row(seat: Seat, told: Row) -> dict[str, Any]:
    """Return a seat as a row of evidence by what else is `told` of it."""
    number, account, plan, assigned, person, team, file, sheet, row = _TOLD(told)
    return {
        "key": f"seat:{number}",
        "kind": "seat",
        "id": str(number),
        "person": person or account,
        "account": account,
        "team": team,
        "plan": plan,
        "assigned": assigned,
        "last_active": seat.last_active,
        "data_date": seat.data_date,
        "evidence": seat.evidence,
        "file": file,
        "sheet": sheet,
        "row": row,
    }


_TOLD = itemgetter(
    "id", "account", "plan", "assigned", "person_name", "team_name", "file_name", "sheet_name", "row"
)  # fmt: skip


def line_evidence(conn: sqlite3.Connection, number: int) -> dict[str, Any]:
    """Return an invoice line, by its id, as a row of evidence."""
    line = charge_facts.line(conn, number)
    return {
        "key": f"line:{line['id']}",
        "kind": "line",
        "id": str(line["id"]),
        "name": line["vendor_name"],
        "tool": line["tool_name"],
        "invoice": line["invoice_number"],
        "date": line["date"],
        "payment": line["payment_id"] or line["payment_date"],
        "channel": line["channel"],
        "buyer": line["buyer"] if line["channel"] in ("card", "expense") else None,  # else who used it
        "amount": line["amount"],
        "currency": line["currency"],
        "file": line["file_name"],
        "sheet": line["sheet_name"],
        "row": line["row"],
    }
