"""The months ahead as columns and rows: the same for the command line, the window and their files.

Amounts are decimal text of whole units, with the currency in a column of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.catalog.money import amount_text
from desktop_app.review.outlook import ForecastReport

Columns = Sequence[tuple[str, str]]


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
            "name": row.name, **{month: amount_text(micros) for month, micros in zip(ahead.months, row.expected,
                                                                                    strict=True)},
            "total": amount_text(row.total), "low": amount_text(sum(row.low)), "high": amount_text(sum(row.high)),
            "currency": ahead.currency, "because": "; ".join(row.because),
        }
        for row in ahead.rows
    ]  # fmt: skip
    return rows + [
        {"name": "without an exchange rate", "total": amount_text(micros), "currency": code}
        for code, micros in sorted(ahead.apart.items())
    ]
