"""What agents spend of their monthly budgets, and what R31 asks of it."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.economics.monthly_budgets import BudgetMonth
from desktop_app.review.facts import Facts
from tests.review.conftest import AS_OF, Company
from tests.review.test_worked_value import dunning
from tests.review.worked import MILLION, asked, bill, says


def agent(company: Company, months: dict[int, str], share: str = "1", **values: Any) -> tuple[int, int]:
    """A guarded agent with 800.00 a month that has a share of a contract by use, billed by month; it and its tool."""
    case = dunning(company, kill_switch_tried_on="2026-10-01", **values)
    tool = company.tool()
    number = company.subscription(tool, price=None, pricing_model="usage")
    company.add("allocation", subscription_id=number, use_case_id=case, share=share)
    for month, amount in months.items():
        bill(company, tool, month, amount)
    return case, tool


def month_of(company: Company, case: int, as_of: str = AS_OF) -> BudgetMonth | None:
    return Facts(company.catalog.writer, as_of).budget_months.get(case)


def test_r31_asks_of_an_agent_that_passed_its_budget(company: Company) -> None:
    case, _ = agent(company, {8: "700", 9: "1824"}, share="0.5")
    (found,) = asked(company, "R31")
    assert found["subject"]["id"] == str(case)
    assert "a budget of 800.00 EUR a month that it passed in 2026-09 with 912.00 EUR" in found["question"]
    assert (found["severity"], found["saving"]) == ("medium", None)
    says("R31", "800.00 a month", "September cost 912.00")


@pytest.mark.parametrize(
    ("months", "values", "passed"),
    [
        ({9: "800"}, {}, False),
        ({9: "800.01"}, {}, True),
        ({8: "900", 9: "700"}, {}, False),  # the newest month counts
        ({9: "700", 10: "810"}, {}, True),  # the running month has passed it already
        ({9: "810", 10: "100"}, {}, True),  # the running month is not over: it takes nothing back
        ({7: "900"}, {}, True),  # bills come late: three months are looked at
        ({6: "900"}, {}, None),
        ({9: "900"}, {"kind": "workflow"}, None),
        ({9: "900"}, {"stage": "experiment"}, None),  # its budget is for all of it
        ({9: "900"}, {"spend_class": "experiment"}, None),
        ({9: "900"}, {"budget": None}, None),
    ],
)
def test_the_month_that_tells_most_of_a_monthly_budget(
    company: Company, months: dict[int, str], values: dict[str, Any], passed: bool | None
) -> None:
    case, _ = agent(company, months, **values)
    found = month_of(company, case)
    assert (None if found is None else found.passed) == passed


def test_a_monthly_budget_is_compared_in_its_own_currency_at_the_rate_of_the_month(company: Company) -> None:
    case, tool = agent(company, {})
    bill(company, tool, 9, "1000", currency="USD")
    assert month_of(company, case) is None  # without a rate nothing is known of it
    for day, rate in (("2026-08-31", "0.5"), ("2026-09-30", "0.9"), ("2026-10-10", "0.7")):
        company.add("exchange_rate", date=day, base="USD", quote="EUR", rate=rate, source="bank")
    found = month_of(company, case)
    assert found == BudgetMonth("2026-09", 900 * MILLION, 800 * MILLION, "EUR")


@pytest.mark.parametrize("values", [{"unguarded_because": "It only reads"}, {"stage": "retired"}])
def test_r31_is_silent_about_the_budget_of_an_agent_that_needs_none(company: Company, values: dict[str, Any]) -> None:
    agent(company, {9: "900"}, **values)
    assert company.findings("R31") == []


def test_a_late_bill_is_no_new_reason_to_ask_about_the_same_month(company: Company) -> None:
    case, tool = agent(company, {9: "900"})
    before = [row["key"] for row in company.findings("R31")[0].evidence]
    bill(company, tool, 9, "50")
    (found,) = company.findings("R31")
    assert "950.00 EUR" in found.question
    assert [row["key"] for row in found.evidence] == before == [f"use_case:{case}/budget/2026-09"]


def test_a_later_month_within_the_budget_closes_the_question(company: Company) -> None:
    _, tool = agent(company, {9: "900"})
    assert len(asked(company, "R31", "2026-10-15")) == 1
    bill(company, tool, 10, "500")
    assert asked(company, "R31", "2026-10-31") == []
