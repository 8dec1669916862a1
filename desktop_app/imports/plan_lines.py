"""Planning invoice lines: twins in the catalog, what is in scope, and the sums."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.imports import staging_lines
from desktop_app.imports.child_stage import StagedSheet
from desktop_app.imports.identity import line_key, vendor_key, with_payment
from desktop_app.imports.model import Action
from desktop_app.imports.plan_matches import Suggested
from desktop_app.imports.plan_work import Context, Work

Unmatched = tuple[str, int, Mapping[str, int], tuple[Any, ...]]


@dataclass(frozen=True)
class LineWork(Work):
    """The work of a sheet of lines: micro-units kept and of known tools by currency, and the vendors out of scope."""

    amounts: Mapping[str, int] = field(default_factory=dict)
    in_scope: Mapping[str, int] = field(default_factory=dict)
    unmatched: tuple[Unmatched, ...] = ()
    counts: Mapping[Action, int] = field(default_factory=dict)


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Find the twins of all lines of the file with the first sheet of lines, and add up this sheet."""
    conn = context.conn
    if not context.lines_settled:
        context.lines_settled = True
        if staging_lines.has_lines(conn):
            _find_twins(conn, context.heads)
            context.twins = staging_lines.has_twins(conn)
    return _figures(conn, sheet.number, twins=context.twins)


def _find_twins(conn: sqlite3.Connection, heads: Mapping[int, str]) -> None:
    staging_lines.adopt(conn, list(_spelled_otherwise(conn, heads)))
    staging_lines.find_twins(conn)
    staging_lines.adopt_payments(conn)
    staging_lines.name_twins(conn)


def _spelled_otherwise(conn: sqlite3.Connection, heads: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    """The lines that the catalog holds with another spelling of the same vendor, and the identity they have there."""
    mine: dict[str, set[str]] = {}
    for vendor, text in staging_lines.staged_spellings(conn):
        mine.setdefault(vendor, set()).add(vendor_key(text))
    others: dict[str, set[str]] = {}
    for vendor, text in staging_lines.known_spellings(conn) if mine else ():
        if vendor in mine:
            others.setdefault(vendor, set()).add(vendor_key(text))
    several = {vendor for vendor, keys in others.items() if keys != mine[vendor] or len(keys) > 1}
    for row in staging_lines.lines_of_vendors(conn, several) if several else ():
        own = vendor_key(row["vendor_text"] or "")
        told = (row["invoice_number"], row["line_number"], row["date"], row["description"] or None)
        for other in sorted(others[row["vendor"]] - {own}):
            amount = row["fine"] or row["amount"]
            key = line_key(heads[row["sheet"]], other, *told, amount, row["currency"])
            key = with_payment(key, row["payment_id"], row["payment_date"])
            if staging_lines.is_known(conn, key):
                yield key, row["place"]
                break


def _figures(conn: sqlite3.Connection, sheet: int, *, twins: bool) -> LineWork:
    kept: dict[str, int] = {}
    in_scope: dict[str, int] = {}
    counts: dict[Action, int] = {}
    vendors: dict[str, tuple[int, dict[str, int], tuple[Any, ...]]] = {}
    for row in staging_lines.tally(conn, sheet, twins=twins):
        action = Action(row["action"] or (Action.ADDED if row["in_scope"] else Action.OUT_OF_SCOPE))
        counts[action] = counts.get(action, 0) + row["rows"]
        if action is Action.DUPLICATE:
            continue
        currency, amount = row["currency"], row["amount"]
        kept[currency] = kept.get(currency, 0) + amount
        if row["in_scope"]:
            in_scope[currency] = in_scope.get(currency, 0) + amount
        elif action is Action.OUT_OF_SCOPE:
            rows, amounts, suggested = vendors.get(row["vendor_text"], (0, {}, ()))
            amounts[currency] = amounts.get(currency, 0) + amount
            suggested = suggested or tuple(Suggested(**entry) for entry in json.loads(row["suggestions"]))
            vendors[row["vendor_text"]] = (rows + row["rows"], amounts, suggested)
    ordered = sorted(vendors.items(), key=lambda one: (not one[1][2], -sum(map(abs, one[1][1].values())), one[0]))
    unmatched = tuple((text, *entry) for text, entry in ordered)
    count = sum(number for action, number in counts.items() if action is not Action.DUPLICATE)
    records = {"line": count} if count else {}
    return LineWork(records=records, amounts=kept, in_scope=in_scope, unmatched=unmatched, counts=counts)
