"""Thresholds that are settings: each question is asked, or not, by the value that the company, a tool or a team has."""

from __future__ import annotations

import pytest

from desktop_app.catalog import settings
from desktop_app.economics.calendar import month_end
from desktop_app.review.facts import Facts
from desktop_app.review.personal_charges import personal_charges
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, bill, contract


@pytest.mark.parametrize(("whose", "days", "asks"), [("", "", 0), ("tool", "31", 1), ("team", "31", 1), ("", "32", 0)])
def test_r14_compares_with_a_price_that_was_paid_for_long_enough(
    company: Company, whose: str, days: str, asks: int
) -> None:
    team = company.add("team", name="Sales")
    _, tool = contract(company, team_id=team, price=None)
    bill(company, tool, 8, "300", quantity="10")  # 31 days
    bill(company, tool, 9, "400", quantity="10")
    if days:
        settings.put(company.catalog, "price_held_days", days, _scope(whose, tool, team))
    found = company.findings("R14")
    assert len(found) == asks
    assert [one.thresholds["price_held_days"] for one in found] == [31] * asks


@pytest.mark.parametrize(("days", "asks"), [("60", 1), ("45", 1), ("44", 0)])
def test_r20_takes_one_small_purchase_for_use_as_long_as_it_is_recent(company: Company, days: str, asks: int) -> None:
    tool = company.tool(state="Discovered")
    company.line(tool, date="2026-08-31", amount=20 * MILLION)  # 45 days ago
    settings.put(company.catalog, "recent_days", days, f"tool:{tool}")
    assert len(company.findings("R20")) == asks


@pytest.mark.parametrize(("days", "own"), [("60", 1), ("46", 1), ("45", 0)])
def test_r27_asks_about_recent_charges(company: Company, days: str, own: int) -> None:
    tool = company.tool()
    company.line(tool, date="2026-08-31", amount=20 * MILLION, channel="expense", basis="paid")
    settings.put(company.catalog, "recent_days", days, f"tool:{tool}")
    assert len(personal_charges(Facts(company.catalog.writer, AS_OF))) == own


@pytest.mark.parametrize(("days", "charges"), [("31", 2), ("40", 1)])
def test_r27_counts_a_charge_once_that_is_claimed_as_late_as_people_may(
    company: Company, days: str, charges: int
) -> None:
    tool = company.tool()
    for day, channel in (("2026-09-02", "card"), ("2026-10-12", "expense")):  # 40 days later
        company.line(tool, date=day, channel=channel, basis="paid", amount=20 * MILLION)
    settings.put(company.catalog, "claim_days", days)
    assert len(personal_charges(Facts(company.catalog.writer, AS_OF))[tool]) == charges


@pytest.mark.parametrize(("days", "asks"), [("14", 0), ("10", 0), ("9", 1)])
def test_r18_takes_two_files_for_one_payment_as_long_as_booking_takes(company: Company, days: str, asks: int) -> None:
    tool = company.tool()
    company.line(tool, invoice_number="A", payment_date="2026-09-03")
    company.line(tool, invoice_number="A", payment_date="2026-09-13", channel="card")
    settings.put(company.catalog, "settling_days", days)
    assert len(company.findings("R18")) == asks


@pytest.mark.parametrize(("days", "severity"), [("30", "medium"), ("42", "medium"), ("43", "high")])
def test_r12_is_urgent_some_days_before_a_notice_should_be_sent(company: Company, days: str, severity: str) -> None:
    number, tool = contract(company)
    company.term(number)  # until 31 December, notice by 1 December: to be sent by 26 November, 42 days from now
    settings.put(company.catalog, "notice_urgent_days", days, f"tool:{tool}")
    assert [one.severity for one in company.findings("R12")] == [severity]


@pytest.mark.parametrize(("falls", "asks"), [("3", 0), ("2", 1)])
def test_r32_asks_about_a_margin_that_falls_for_as_many_months_as_a_team_bears(
    company: Company, falls: str, asks: int
) -> None:
    team = company.add("team", name="Product")
    case = company.add("use_case", name="Answers", stage="production", spend_class="cost_of_revenue", kind="product",
                       currency="EUR", team_id=team)  # fmt: skip
    number, tool = contract(company, price=None)
    company.add("allocation", subscription_id=number, use_case_id=case, share="1")
    for month, cost in ((7, "11"), (8, "12"), (9, "13")):  # of 100.00 each
        bill(company, tool, month, cost)
        company.add("measure", use_case_id=case, metric="revenue", value="100", currency="EUR",
                    period_start=f"2026-{month:02d}-01", period_end=month_end(f"2026-{month:02d}"))  # fmt: skip
    settings.put(company.catalog, "margin_falls", falls, f"team:{team}")
    found = company.findings("R32")
    assert len(found) == asks
    assert all("falling for 2 months" in one.question for one in found)


def _scope(whose: str, tool: int, team: int) -> str:
    return {"tool": f"tool:{tool}", "team": f"team:{team}"}.get(whose, "company")
