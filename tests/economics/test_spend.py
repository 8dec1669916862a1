"""Spend: one month that arrives as export, ledger and card is spent once."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.calendar import fiscal_year, split_by_month
from desktop_app.economics.spend import run_rate, spend_rows
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


@pytest.mark.parametrize(
    ("dates", "sums"),
    [
        # 10 x 30 a month: 12 of 30 days of June, then whole months
        ({"started_on": "2026-06-19"}, {"2026-06": 120, "2026-07": 300, "2026-10": 300}),
        # a year that begins and ends within a month is twelve months, not thirteen
        ({"started_on": "2025-11-21", "ended_on": "2026-11-20"}, {"2025-11": 100, "2026-06": 300}),
        ({"started_on": "2026-06-01", "ended_on": "2026-08-10"}, {"2026-07": 300, "2026-08": Fraction(3000, 31)}),
        ({"started_on": "2026-06-01", "ended_on": "2026-08-31", "state": "Closed"}, {"2026-06": 300, "2026-08": 300}),
        ({"started_on": "2026-06-01", "state": "Closed"}, {}),
    ],
)
def test_a_contract_is_spend_by_the_days_that_it_holds(company: Company, dates: Any, sums: Any) -> None:
    number = company.subscription(price=None, **dates)
    company.add("entitlement", subscription_id=number, quantity=10, unit_price="30")
    found = {row.month: row.net for row in spend_rows(company.catalog.writer, as_of=AS_OF, months=12)}
    assert {month: found[month] for month in sums} == {
        month: round(Fraction(amount) * 100) * 10_000 for month, amount in sums.items()
    }
    assert bool(found) == bool(sums)
    last = dates.get("ended_on", AS_OF)[:7]
    assert max(found, default=last) <= last


def test_a_contract_that_does_not_renew_itself_is_no_spend_after_its_last_term(company: Company) -> None:
    number = company.subscription(started_on="2026-01-01")
    company.term(number, start_date="2026-01-01", end_date="2026-06-30", auto_renew=0)
    months = {row.month for row in spend_rows(company.catalog.writer, as_of=AS_OF)}
    assert max(months) == "2026-06"
    company.term(number, start_date="2026-07-01", end_date="2026-08-31", auto_renew=0)
    assert max(row.month for row in spend_rows(company.catalog.writer, as_of=AS_OF)) == "2026-08"


def test_the_run_rate_is_rounded_once(company: Company) -> None:
    tool = company.tool()
    company.add("exchange_rate", date="2026-01-01", base="EUR", quote="USD", rate="3", source="test")
    company.line(tool, currency="USD", amount=10_000_000)  # 3.3333… EUR in a quarter
    assert (
        run_rate(company.catalog.writer, spend_rows(company.catalog.writer, as_of=AS_OF), AS_OF, "EUR").amount
        == 13_330_000
    )
