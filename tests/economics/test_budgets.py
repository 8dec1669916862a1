"""Budgets and commitments: what is used by service month, where the pace leads, when nothing is left."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.budgets import Budget, Commitment, Pace, budgets, commitments
from desktop_app.economics.calendar import month_end
from desktop_app.economics.spend import spend_rows
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
EURO = 1_000_000


def burn(company: Company) -> list[Budget]:
    conn = company.catalog.writer
    return budgets(conn, spend_rows(conn, as_of=AS_OF, months=24), AS_OF)


def test_a_prepaid_year_burns_month_by_month(company: Company) -> None:
    tool = company.tool()
    company.line(tool, date="2026-01-02", service_from="2026-01-01", service_to="2026-12-31", amount=365 * EURO)
    company.add("budget", tool_id=tool, start_date="2026-01-01", end_date="2026-12-31", amount=400 * EURO,
                currency="EUR")  # fmt: skip
    [budget] = burn(company)
    assert (budget.pace.used, budget.pace.through) == (273 * EURO, "2026-09-30")
    assert budget.pace.forecast == 365 * EURO
    assert budget.pace.variance == Fraction(127, 400)
    assert budget.pace.runs_out is None


def test_of_a_month_that_a_budget_covers_in_part_that_part_counts(company: Company) -> None:
    tool = company.tool()
    for month, last, amount in (("07", "31", 310), ("08", "31", 200), ("09", "30", 300)):
        day = f"2026-{month}-"
        company.line(tool, date=day + "01", service_from=day + "01", service_to=day + last, amount=amount * EURO)
    company.add("budget", tool_id=tool, start_date="2026-07-22", end_date="2026-12-31", amount=999 * EURO,
                currency="EUR")  # fmt: skip
    [budget] = burn(company)
    # 10 of the 31 days of July: 100.00; 600.00 in the 71 days up to September leads to 600 / 71 x 163 by December
    assert budget.pace.by_month == (("2026-07", 100 * EURO), ("2026-08", 200 * EURO), ("2026-09", 300 * EURO))
    assert budget.pace.forecast == 1_377_464_789
    company.add("budget", tool_id=tool, start_date="2026-08-01", end_date="2026-09-10", amount=999 * EURO,
                currency="EUR")  # fmt: skip
    conn = company.catalog.writer
    _, ended = budgets(conn, spend_rows(conn, as_of=AS_OF), AS_OF, running=False)
    assert (ended.pace.used, ended.pace.through) == (300 * EURO, "2026-09-10")  # 200.00 and 10 of 30 days of 300.00


def test_company_team_and_use_case_each_count_their_own(company: Company) -> None:
    one, other = company.tool(), company.tool()
    team = company.add("team", name="Support")
    subscription = company.subscription(one, price=None, team_id=team)
    case = company.add("use_case", name="Triage")
    company.add("allocation", subscription_id=subscription, use_case_id=case, share="0.25")
    company.line(one, amount=40 * EURO)
    company.line(other, amount=7 * EURO)
    for scope in ({}, {"team_id": team}, {"use_case_id": case}):
        company.add("budget", **scope, start_date="2026-09-01", end_date="2026-09-30", amount=EURO, currency="EUR")
    assert [budget.pace.used for budget in budgets(
        company.catalog.writer, spend_rows(company.catalog.writer, as_of=AS_OF), AS_OF, running=False
    )] == [47 * EURO, 40 * EURO, 10 * EURO]  # fmt: skip
    assert burn(company) == []


def test_what_has_no_rate_stands_apart(company: Company) -> None:
    company.line(company.tool(), currency="USD")
    company.add("budget", start_date="2026-01-01", end_date="2026-12-31", amount=EURO, currency="EUR")
    [budget] = burn(company)
    assert (budget.pace.used, budget.pace.apart) == (0, {"USD": 100 * EURO})


def used(company: Company) -> list[Commitment]:
    conn = company.catalog.writer
    return commitments(conn, spend_rows(conn, as_of=AS_OF, months=24), AS_OF)


def test_a_commitment_is_used_by_what_is_metered_not_by_its_own_invoice(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    company.line(tool, date="2026-01-02", amount=1000 * EURO)
    company.line(tool, date="2026-02-03", amount=60 * EURO, basis="metered", channel="vendor")
    company.add("commitment", subscription_id=subscription, amount=1000 * EURO, currency="EUR",
                start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    assert [one.pace.used for one in used(company)] == [60 * EURO]


@pytest.mark.parametrize(("spent", "gone"), [(730, "2026-07-02"), (367, "2026-12-30"), (366, None), (0, None)])
def test_the_day_on_which_nothing_is_left(spent: int, gone: str | None) -> None:
    pace = Pace(365 * EURO, "EUR", "2026-01-01", "2026-12-31", spent * EURO, "2026-12-31")
    assert pace.runs_out == gone


@pytest.mark.parametrize(
    ("months", "gone"),
    [
        ([678, 300, 310, 610], "2026-08-03"),  # 22 of 310 in August: its third day. The mean pace would say July
        ([700, 300, 310], "2026-07-31"),  # exactly
        ([700, 310, -20, 310], "2026-09-01"),  # a credit gave some back
        ([400, 500], "2026-08-07"),  # not yet: 900 in 61 days, 100 left
    ],
)
def test_what_is_used_up_was_so_in_the_month_that_its_spend_tells(months: list[int], gone: str) -> None:
    by_month = tuple((f"2026-{month:02d}", spent * EURO) for month, spent in enumerate(months, start=6))
    through = month_end(by_month[-1][0])
    pace = Pace(1000 * EURO, "EUR", "2026-06-01", "2026-12-31", sum(months) * EURO, through, by_month)
    assert pace.runs_out == gone


@given(st.integers(1, 10**15), st.integers(0, 10**15), st.integers(0, 364))
def test_runs_out_exactly_when_the_forecast_exceeds_the_amount(amount: int, spent: int, day: int) -> None:
    import datetime as dt

    through = (dt.date(2026, 1, 1) + dt.timedelta(days=day)).isoformat()
    pace = Pace(amount, "EUR", "2026-01-01", "2026-12-31", spent, through)
    days = Fraction(amount * (day + 1), spent) if spent else None
    assert (pace.runs_out is not None) == (days is not None and days <= 364)
    if pace.runs_out is not None:
        assert pace.forecast is not None
        assert pace.forecast >= amount
