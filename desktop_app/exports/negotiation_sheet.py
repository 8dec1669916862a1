"""A workbook for the talk with one vendor: its contracts, prices over time, and what to ask for."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports import workbook_style
from desktop_app.review.negotiation import Row, negotiation
from desktop_app.review.sheet import SheetColumn

_C = SheetColumn
CONTRACTS = (
    _C("subscription", "Contract", 28), _C("tool", "Tool", 18), _C("plan", "Plan", 14), _C("owner", "Owner", 18),
    _C("bought", "Seats bought", 12, "int"), _C("held", "Seats held", 11, "int"), _C("used", "Seats used", 11, "int"),
    _C("not_known", "Use not known", 13, "int"), _C("price", "A seat and month", 15, "money"),
    _C("annual", "A year", 14, "money"), _C("currency", "Currency", 10), _C("minimum", "Minimum seats", 12, "int"),
    _C("cap", "Price cap (%)", 11), _C("ends", "Ends", 12, "date"), _C("notice_by", "Notice by", 12, "date"),
    _C("send_by", "Send by", 12, "date"), _C("notice", "Notice is", 24),
)  # fmt: skip
PRICES = (
    _C("subscription", "Contract", 28), _C("what", "Agreed or billed", 16), _C("from", "From", 12, "date"),
    _C("until", "Until", 12, "date"), _C("quantity", "Seats", 10, "int"), _C("price", "A seat and month", 15, "money"),
    _C("amount", "Billed", 14, "money"), _C("currency", "Currency", 10), _C("order", "Order or invoice", 18),
)  # fmt: skip
ASKS = (
    _C("subscription", "Contract", 28), _C("question", "Question", 60, "wrap"), _C("rule", "Rule", 8),
    _C("addressable", "Worth in 12 months", 16, "money"), _C("currency", "Currency", 10),
    _C("by", "Ask by", 12, "date"), _C("from", "Free from", 12, "date"), _C("state", "State", 12),
    _C("decision", "Decided", 14),
)  # fmt: skip


def write_negotiation(conn: sqlite3.Connection, vendor: str, path: Path, *, as_of: str) -> dict[str, Any]:
    """Write the workbook (.xlsx) of a vendor; returns its name and how many rows each sheet has.

    Raises CatalogError for another kind of file, an unknown vendor, or where the file cannot be written.
    """
    if path.suffix.casefold() != ".xlsx":
        raise CatalogError(f"{path.name}: a negotiation sheet is written as .xlsx.")
    found = negotiation(conn, vendor, as_of)
    tables = (("Contracts", CONTRACTS, found.contracts), ("Prices", PRICES, found.prices), ("To ask", ASKS, found.asks))

    def write(book: Any) -> None:
        from desktop_app.exports.workbook_rows import TableSheet

        book.set_properties({"title": f"{found.vendor}: contracts and what to ask for, {as_of}"})
        styles = workbook_style.make_styles(book)
        for title, columns, rows in tables:
            sheet = book.add_worksheet(title, TableSheet)
            sheet.fill(columns, [_typed(columns, row) for row in rows], len(rows), styles)
            workbook_style.finish_table(sheet, columns, len(rows), (1, 1))

    workbook_style.save(path, write)
    return {"vendor": found.vendor, **{title: len(rows) for title, _, rows in tables}}


def _typed(columns: Sequence[SheetColumn], row: Row) -> list[object]:
    return [_value(column, row.get(column.key)) for column in columns]


def _value(column: SheetColumn, value: Any) -> object:
    if value is None or value == "":
        return None
    if column.type == "date":
        return dt.date.fromisoformat(value)
    return Decimal(value) if column.type == "money" else value
