"""Guards of the questions about who answers, and for what: each test fails where its guard is left out."""

from __future__ import annotations

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, bill, contract


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        ([("2026-03-03", 20)], 0),  # one small purchase, long ago
        ([("2026-03-03", 1500)], 1),
        ([("2026-10-01", 20)], 1),
        ([("2025-10-01", 1500)], 0),  # more than a year ago
    ],
)
def test_r20_leaves_out_one_small_purchase_of_long_ago(
    company: Company, lines: list[tuple[str, int]], asks: int
) -> None:
    tool = company.tool(state="Discovered")
    for date, euros in lines:
        company.line(tool, date=date, amount=euros * MILLION)
    assert len(company.findings("R20")) == asks


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        ([("2026-03-03", 20)], 0),
        ([("2026-03-03", 20), ("2026-04-03", 20)], 1),
        ([("2026-03-03", 1500)], 1),
        ([("2026-08-16", 20)], 1),  # 60 days ago
        ([("2026-08-15", 20)], 0),
    ],
)
def test_r20_leaves_out_one_small_expense_of_long_ago_beside_a_contract(
    company: Company, lines: list[tuple[str, int]], asks: int
) -> None:
    number, tool = contract(company)
    company.seat(number)
    for date, euros in lines:
        company.line(tool, date=date, amount=euros * MILLION, channel="expense", basis="paid")
    assert len(company.findings("R20")) == asks


def test_r20_is_silent_about_expenses_that_were_paid_back(company: Company) -> None:
    tool = company.tool()
    for euros in (20, -20):
        company.line(tool, channel="expense", basis="paid", amount=euros * MILLION)
    assert company.findings("R20") == []


def test_r21_asks_of_a_contract_and_not_of_its_tool_too(company: Company) -> None:
    number, tool = contract(company)
    bill(company, tool, 9, "300")
    assert company.findings("R21") == []  # the contract has an owner, the tool has none
    company.set("tool", tool, owner_id=company.person(), owner_confirmed_on="2026-01-01")
    company.set("subscription", number, owner_id=None)
    (found,) = company.findings("R21")
    assert "last confirmed" in found.question


@pytest.mark.parametrize(("stage", "asks"), [("production", 1), ("retired", 0), ("idea", 0)])
def test_r22_is_silent_about_what_is_over_or_has_not_begun(company: Company, stage: str, asks: int) -> None:
    company.add("use_case", name="Texts", stage=stage, spend_class="experiment", review_by="2026-06-30",
                success_measure="Half the time")  # fmt: skip
    assert len(company.findings("R22")) == asks


@pytest.mark.parametrize(("rate", "asks"), [("0.5", 1), (None, 0)])
def test_r22_proves_no_overspending_without_a_rate(company: Company, rate: str | None, asks: int) -> None:
    _, tool = contract(company, price=None, spend_class="experiment", experiment_budget=100 * MILLION,
                       success_measure="Half", review_by="2026-12-31")  # fmt: skip
    bill(company, tool, 9, "300", currency="USD")
    if rate is not None:
        company.add("exchange_rate", date="2026-09-01", base="USD", quote="EUR", rate=rate, source="test")
    assert len(company.findings("R22")) == asks


@pytest.mark.parametrize(
    ("kind", "currency", "asks"), [("commitment", "EUR", 1), ("credit", "EUR", 0), ("commitment", "USD", 0)]
)
def test_r24_asks_of_what_runs_out_early_where_it_is_promised_and_has_a_rate(
    company: Company, kind: str, currency: str, asks: int
) -> None:
    number, tool = contract(company, price=None, pricing_model="usage")
    bill(company, tool, 9, "91", currency=currency)
    company.add("commitment", subscription_id=number, kind=kind, amount=100 * MILLION, currency="EUR",
                start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    assert len(company.findings("R24", "2026-11-10")) == asks  # what has no rate is not unused, either


@pytest.mark.parametrize(("euros", "asks"), [(100, 1), (-100, 0)])
def test_r36_takes_what_was_only_given_back_for_no_use(company: Company, euros: int, asks: int) -> None:
    company.line(company.tool(state="Restricted"), amount=euros * MILLION)
    assert len(company.findings("R36")) == asks
