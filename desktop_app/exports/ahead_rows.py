"""What is ahead, months and renewals, as columns and rows: the same for the command line, the window and their files.

Amounts are decimal text of whole units, with the currency in a column of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.catalog.money import amount_text
from desktop_app.review.outlook import ForecastReport
from desktop_app.review.renewals import Renewal

Columns = Sequence[tuple[str, str]]

RENEWALS: Columns = (
    ("contract", "Contract"), ("vendor", "Vendor"), ("owner", "Owner"), ("end", "Ends"), ("notice_by", "Notice by"),
    ("send_by", "Send by"), ("stake", "At stake"), ("currency", "Currency"), ("state", "State"),
)  # fmt: skip


def forecast_columns(ahead: ForecastReport) -> Columns:
    """Return the columns of a forecast: its tools or teams, the months, their sum with its band, and why."""
    months = ((month, month) for month in ahead.months)
    return (
        ("name", ahead.by.capitalize()), *months, ("total", "Twelve months"), ("low", "At least"), ("high", "At most"),
        ("currency", "Currency"), ("because", "Because"),
    )  # fmt: skip


def forecast_rows(ahead: ForecastReport) -> list[dict[str, Any]]:
    """Return a row for each tool or team; what has no rate follows in its own currency, as a sum only."""
    rows: list[dict[str, Any]] = [
        {
            "name": row.name, **dict(zip(ahead.months, map(amount_text, row.expected), strict=True)),
            "total": amount_text(row.total), "low": amount_text(sum(row.low)), "high": amount_text(sum(row.high)),
            "currency": ahead.currency, "because": "; ".join(row.because),
        }
        for row in ahead.rows
    ]  # fmt: skip
    return rows + [
        {"name": "without an exchange rate", "total": amount_text(micros), "currency": code}
        for code, micros in sorted(ahead.apart.items())
    ]


def renewal_rows(found: Iterable[tuple[Renewal, str]]) -> list[dict[str, Any]]:
    """Return a row for each contract and currency that is at stake in it; the texts say how the renewals stand."""
    return [
        {
            "contract": one.name, "vendor": one.vendor, "owner": one.owner, "end": one.end, "notice_by": one.notice_by,
            "send_by": one.send_by, "stake": None if amount is None else amount_text(amount), "currency": currency,
            "state": state,
        }
        for one, state in found
        for currency, amount in one.stakes.items() or [("", None)]
    ]  # fmt: skip
