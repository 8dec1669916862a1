"""What each tool and vendor costs a year at the present pace: the run-rate of Home, tool by tool."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from desktop_app.catalog.table_model import Costs
from desktop_app.economics.calendar import add_months, month_of, months_back
from desktop_app.economics.rates import Rates, total
from desktop_app.economics.spend import SpendRow, reporting_currency, spend_rows

MONTHS = 3
"""The last full months, of which a year is four times as much."""


def costs(conn: sqlite3.Connection, as_of: str) -> Costs:
    """Return what tools and vendors cost a year on a day (ISO), in the reporting currency."""
    return costs_of(conn, spend_rows(conn, as_of=as_of, months=MONTHS + 1), as_of, reporting_currency(conn))


def costs_of(conn: sqlite3.Connection, rows: Iterable[SpendRow], as_of: str, currency: str) -> Costs:
    """Return the same from spend of the last four months at least; what has a part without a rate is left out."""
    months = frozenset(months_back(add_months(f"{month_of(as_of)}-01", -1), MONTHS))
    sums: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        if row.counted and row.month in months:
            for record in (row.tool_id, row.vendor_id):
                if record is not None:
                    sums[record][row.currency] += row.net * 12 // MONTHS
    rates, found = Rates(conn), {}
    for record, amounts in sums.items():
        amount, apart = total(amounts, rates, currency, as_of)
        if not apart:
            found[str(record)] = amount
    return Costs(json.dumps(found, separators=(",", ":")), currency)
