"""One tool under several contracts, or bought by people beside one: the report's duplicates, and R09 with them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desktop_app.review.overlap_report import Personal, overlap_report
from tests.review.conftest import AS_OF, Company
from tests.review.test_worked_prices import TWO, expensed
from tests.review.worked import MILLION, asked, sums


def test_the_report_compares_contracts_at_their_mean_price_as_r09_does(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price="19", quantity=14)
    second = company.subscription(tool, price="22", quantity=3, account="cards")
    company.add("entitlement", subscription_id=second, start_date="2026-05-01", quantity=2, unit_price="18.50")
    (found,) = overlap_report(company.catalog.writer, AS_OF).duplicates
    # (3 x 22.00 + 2 x 18.50) / 5 = 20.60: five seats x 1.60 x 12
    assert (found.seats, found.best, found.saving) == (19, Fraction(19), 96 * MILLION)
    assert [(text.partition(": ")[2], amount) for text, amount in found.steps] == [
        ("5 × (20.60 - 19.00) × 12 months", 96 * MILLION)
    ]
    assert [one[0] for one in sums(company, "R09")] == ["96.00"]


@pytest.mark.parametrize(
    ("plans", "price", "saving"),
    [((None, "Team"), "20", 1200), (("Team", "team"), "20", 1200), (("Enterprise", "Team"), "20", None)],
)
def test_the_report_compares_prices_of_one_plan(
    company: Company, plans: tuple[str | None, str | None], price: str, saving: int | None
) -> None:
    tool = company.tool()
    for plan, paid in zip(plans, ("30", price), strict=True):
        company.subscription(tool, price=paid, quantity=10, plan=plan, account=paid)
    company.subscription(tool, price="0", quantity=50, account="free")  # free of charge: nothing that is bought
    (found,) = overlap_report(company.catalog.writer, AS_OF).duplicates
    assert (found.seats, found.saving) == (20, saving and saving * MILLION)


@pytest.mark.parametrize(
    ("free", "second", "parts", "asked"), [(5, False, 1, True), (0, False, 1, False), (5, True, 2, True)]
)
def test_the_report_has_what_people_buy_beside_a_contract_and_counts_it_once(
    company: Company, free: int, second: bool, parts: int, asked: bool
) -> None:
    tool, _ = expensed(company, TWO, bought=20 + free)  # two claims of 22.00, and 20 seats assigned
    company.line(tool, date="2026-10-03", amount=-10 * MILLION, channel="expense", basis="paid", line_kind="refund")
    if second:
        company.subscription(tool, price="20", quantity=4, account="design", team_id=company.add("team", name="Design"))
    (found,) = overlap_report(company.catalog.writer, AS_OF).duplicates
    assert (found.tool, len(found.parts)) == ("ChatGPT", parts)
    assert found.personal == Personal(2, 34 * MILLION, "EUR", asked=asked)  # 22.00 + 22.00 - 10.00
    assert found.saving == (25 * 5 * 12 * MILLION if second else None)  # of the contracts alone: 25 x (25 - 20) x 12


def test_the_report_has_no_tool_that_people_buy_without_a_contract(company: Company) -> None:
    tool = company.tool()
    company.line(tool, date="2026-10-03", amount=20 * MILLION, channel="expense", basis="paid")
    assert overlap_report(company.catalog.writer, AS_OF).duplicates == ()


def priced(company: Company, **other: Any) -> dict[str, Any]:
    """The question about a second contract of a tool, the first one at 30.00 for 10 seats."""
    tool = company.tool()
    plan = "Business" if other.get("plan") else None
    company.subscription(tool, price="30", quantity=10, name="First", started_on="2026-01-01", plan=plan)
    company.subscription(tool, **{"name": "Second", "account": "cards", "started_on": "2026-02-01", **other})
    (found,) = asked(company, "R09")
    return found


NO_GAP: dict[str, tuple[dict[str, Any], str]] = {
    "the same price": ({"price": "30", "quantity": 4}, "no contract of the tool has a lower price than 30.00 EUR"),
    "no price": ({"price": None}, "of Second no price of a seat is known."),
    "another currency": ({"price": "20", "currency": "USD"}, "the prices are in different currencies, EUR and USD."),
    "another plan": ({"price": "20", "plan": "Starter"}, "the plans differ, Business and Starter."),
    "a lower price": ({"price": "20", "quantity": 4}, ""),
}


@pytest.mark.parametrize("case", NO_GAP)
def test_two_contracts_without_a_saving_say_why(company: Company, case: str) -> None:
    other, why = NO_GAP[case]
    found = priced(company, **other)
    assert (found["saving"] is None) is bool(why)
    assert found["why"].partition("No saving is counted: ")[2].startswith(why)
    assert ("No saving" in found["why"]) is bool(why)


def test_two_contracts_show_their_prices(company: Company) -> None:
    shown = [row["price"] for row in priced(company, price="20", currency="USD")["evidence"]]
    assert shown == ["30.00 EUR a seat and month", "20.00 USD a seat and month"]
