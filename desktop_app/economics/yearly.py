"""What each tool, vendor and use case costs a year at the present pace: the run-rate of Home, divided by each."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from desktop_app.catalog.table_model import Costs
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.calendar import add_months, month_of, months_back
from desktop_app.economics.rates import Rates, total
from desktop_app.economics.shares import by_use_case
from desktop_app.economics.spend import SpendRow, reporting_currency, spend_rows

MONTHS = 3
"""The last full months, of which a year is four times as much."""


def costs(conn: sqlite3.Connection, as_of: str) -> Costs:
    """Return what tools, vendors and use cases cost a year on a day (ISO), in the reporting currency."""
    rows = spend_rows(conn, as_of=as_of, months=MONTHS + 1)
    return costs_of(conn, rows, as_of, reporting_currency(conn), Allocations(conn))


def costs_of(
    conn: sqlite3.Connection, rows: Iterable[SpendRow], as_of: str, currency: str, allocations: Allocations
) -> Costs:
    """Return the same from spend of the last four months at least; what has a part without a rate is left out."""
    months = frozenset(months_back(add_months(f"{month_of(as_of)}-01", -1), MONTHS))
    recent = [row for row in rows if row.counted and row.month in months]
    sums: dict[int | None, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in recent:
        for record in (row.tool_id, row.vendor_id):
            if record is not None:
                sums[record][row.currency] += row.net * 12 // MONTHS
    for part in by_use_case(allocations, recent):
        sums[part.target_id][part.currency] += part.net * 12 // MONTHS
    rates, found = Rates(conn), dict[str, int]()
    unallocated, _apart = total(sums.pop(None, {}), rates, currency, as_of)
    for record, amounts in sums.items():
        amount, apart = total(amounts, rates, currency, as_of)
        if not apart:
            found[str(record)] = amount
    return Costs(json.dumps(found, separators=(",", ":")), currency, unallocated)
