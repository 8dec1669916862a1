"""Spend: one month that arrives as export, ledger and card is spent once."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.calendar import fiscal_year, split_by_month
from desktop_app.economics.spend import spend_rows
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
FORMS = (("billed", "vendor"), ("billed", "ledger"), ("paid", "card"))


@pytest.mark.parametrize("order", list(itertools.permutations(FORMS)))
@pytest.mark.parametrize("account", [None, "org-1"])
def test_one_month_counts_once(company: Company, order: tuple[tuple[str, str], ...], account: str | None) -> None:
    tool = company.tool()
    for basis, channel in order:
        company.line(tool, basis=basis, channel=channel, billing_account=account if channel != "card" else None)
    counted = [row for row in spend_rows(company.catalog.writer, as_of=AS_OF) if row.counted]
    assert [(row.net, row.channel) for row in counted] == [(100_000_000, "vendor")]


@given(st.dates(), st.integers(0, 900), st.integers(-(10**12), 10**12))
def test_the_months_of_a_service_period_add_up(start: object, days: int, micros: int) -> None:
    import datetime as dt

    assert isinstance(start, dt.date)
    first = min(start, dt.date(9990, 1, 1))
    parts = list(split_by_month(first.isoformat(), (first + dt.timedelta(days)).isoformat(), micros))
    assert sum(part for _, part in parts) == micros
    assert len({month for month, _ in parts}) == len(parts)


@pytest.mark.parametrize(
    ("day", "first", "start"),
    [
        ("2026-10-15", 1, "2026-01"),
        ("2026-10-15", 10, "2026-10"),
        ("2026-10-15", 11, "2025-11"),
        ("2026-06-30", 7, "2025-07"),
    ],
)
def test_the_fiscal_year_begins_in_the_month_of_the_settings(day: str, first: int, start: str) -> None:
    assert fiscal_year(day, first) == start
