"""The reports on spend as columns and rows: the same for the command line, the window and their files.

Amounts are decimal text of whole units, with the currency in a column of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.catalog.money import amount_text
from desktop_app.economics.breakdown import DIMENSIONS, Breakdown
from desktop_app.economics.bridge import EFFECTS, Bridge
from desktop_app.economics.close import Close
from desktop_app.economics.showback import Showback

Columns = Sequence[tuple[str, str]]
Row = dict[str, Any]

SHOWBACK: Columns = (
    ("team", "Team"), ("cost_centre", "Cost centre"), ("tool", "Tool"), ("method", "Allocated by"),
    ("amount", "Amount"), ("currency", "Currency"), ("reported", "Reported"), ("reporting_currency", "In"),
)  # fmt: skip
CLOSE: Columns = (
    ("kind", "Kind"), ("vendor", "Vendor"), ("tool", "Tool"), ("subscription", "Contract"), ("invoice", "Invoice"),
    ("date", "Dated"), ("order_number", "Order"), ("ledger_account", "Account"), ("cost_centre", "Cost centre"),
    ("service_from", "Service from"), ("service_to", "Service to"), ("net", "Net"), ("expensed", "Expensed"),
    ("in_month", "In the month"), ("balance", "Balance"), ("currency", "Currency"), ("reported", "Reported"),
)  # fmt: skip
_CLOSE_MONEY = ("net", "expensed", "in_month", "balance", "reported")


def breakdown_columns(found: Breakdown) -> Columns:
    """Return the columns of spend by a dimension: its values, the months, the total."""
    months = ((month, month) for month in found.months)
    return (("name", DIMENSIONS[found.dimension]), *months, ("total", "Total"), ("currency", "Currency"))


def breakdown_rows(found: Breakdown) -> list[Row]:
    """Return a row for each value of the dimension; what has no rate follows in its own currency."""
    return [
        {
            "id": str(row.key) if isinstance(row.key, int) else None, "name": row.name,
            "allocated": row.key is not None,
            **{key: amount_text(amount) for key, amount in zip(found.months, row.amounts, strict=True)},
            "total": amount_text(row.total), "currency": row.currency, "converted": row.currency == found.currency,
        }
        for row in (*found.rows, *found.apart)
    ]  # fmt: skip


def showback_rows(found: Iterable[Showback], currency: str) -> list[Row]:
    """Return a row for each part of a tool's cost; `currency` is the reporting currency."""
    return [
        {
            "team": row.team_name, "allocated": row.team is not None, "cost_centre": row.cost_centre, "tool": row.tool,
            "method": row.method, "amount": amount_text(row.original), "currency": row.currency,
            "reported": None if row.amount is None else amount_text(row.amount), "reporting_currency": currency,
        }
        for row in found
    ]  # fmt: skip


def close_rows(found: Close) -> list[Row]:
    """Return a row for each balance of a month's end."""
    rows = []
    for row in found.rows:
        values: Row = {key: getattr(row, key) for key, _ in CLOSE}
        values |= {key: None if values[key] is None else amount_text(values[key]) for key in _CLOSE_MONEY}
        rows.append({**values, "line": None if row.line_id is None else str(row.line_id)})
    return rows


def proof_rows(found: Close) -> list[Row]:
    """Return a row for each currency: the sums of the month's end and whether they add up."""
    names = ("invoiced", "accrued", "expense", "spend", "opening", "added", "used", "closing")
    return [
        {"currency": proof.currency, **{name: amount_text(getattr(proof, name)) for name in names},
         "adds_up": proof.adds_up}
        for proof in found.proofs
    ]  # fmt: skip


def bridge_columns(way: Bridge) -> Columns:
    """Return the columns of the growth by tool: before, every step, after."""
    steps = ((key, EFFECTS[key]) for key in way.shown().total.steps)
    return (("tool", "Tool"), ("before", way.first.name), *steps, ("after", way.second.name))


def bridge_rows(way: Bridge) -> list[Row]:
    """Return a row for each tool that was paid for in one of the periods; rows and columns add up as they stand."""
    shown = way.shown()
    return [
        {"tool": tool.name, "before": amount_text(one.before), "after": amount_text(one.after),
         **{key: amount_text(one.steps[key]) if key in one.steps else None for key in shown.total.steps}}
        for tool, one in zip(way.tools, shown.ways, strict=True)
    ]  # fmt: skip
