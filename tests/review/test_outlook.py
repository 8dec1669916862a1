"""The forecast of a catalog: every euro of the months ahead once, by tool and by team."""

from __future__ import annotations

import pytest

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.forecast import Change
from desktop_app.review.against_plan import against_plan, planned_months
from desktop_app.review.facts import Facts
from desktop_app.review.outlook import change_of, outlooks, report
from tests.review.conftest import AS_OF, Company

EURO = 1_000_000


def facts(company: Company) -> Facts:
    return Facts(company.catalog.writer, AS_OF)


def test_a_contracts_price_and_its_invoices_are_one_expectation(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month in (7, 8, 9):
        company.line(tool, date=f"2026-{month:02d}-03", amount=300 * EURO)
    found = report(facts(company))
    assert [(row.name, row.expected[0]) for row in found.rows] == [("Tool 1", 300 * EURO)]
    assert found.actual[-1] == ("2026-09", 300 * EURO)


def test_the_month_that_is_not_over_has_the_prices_that_ended_in_it(company: Company) -> None:
    number = company.subscription(price=None)
    for price, start, end in (("31", "2026-01-01", "2026-10-10"), ("62", "2026-10-11", None)):
        company.add(
            "entitlement", subscription_id=number, quantity=1, unit_price=price, start_date=start, end_date=end
        )  # fmt: skip
    assert report(facts(company)).totals()[:2] == ((10 + 2 * 21) * EURO, 62 * EURO)


def test_use_without_a_price_goes_on_until_it_has_stopped(company: Company) -> None:
    runs, stopped = company.tool(), company.tool()
    for month in range(1, 10):
        company.line(runs, date=f"2026-{month:02d}-03")
    for month in range(1, 6):
        company.line(stopped, date=f"2026-{month:02d}-03")
    assert [one.tool_id for one in outlooks(facts(company))] == [runs]
    assert report(facts(company)).totals() == (100 * EURO,) * 12


@pytest.mark.parametrize(("basis", "expected"), [("metered", 155), ("billed", 0)])
def test_a_month_of_which_no_meter_tells_is_not_known_and_one_without_a_bill_costs_nothing(
    company: Company, basis: str, expected: int
) -> None:
    tool = company.tool()
    for month in (4, 5, 6, 7):  # 140.00 to 170.00: with two months of nothing they would fall
        company.line(tool, date=f"2026-{month:02d}-03", basis=basis, channel="vendor", amount=(100 + 10 * month) * EURO)
    (row,) = report(facts(company)).rows
    assert row.expected[0] // EURO == expected
    said = "no use is on record of 2026-08, 2026-09, which is left out"
    assert any(said in text for text in row.because) is (basis == "metered")


def test_metered_use_goes_on_until_three_months_are_silent(company: Company) -> None:
    for last in (7, 6):
        tool = company.tool()
        for month in range(1, last + 1):
            company.line(tool, date=f"2026-{month:02d}-03", basis="metered", channel="vendor")
    assert len(outlooks(facts(company))) == 1


def test_metered_use_that_names_no_contract_is_beside_the_contracts_prices(company: Company) -> None:
    tool = company.tool()
    for account in ("a", "b"):
        company.subscription(tool, account=account)
    for month in range(4, 10):
        company.line(tool, date=f"2026-{month:02d}-03", basis="metered", channel="vendor", amount=50 * EURO)
    (row,) = report(facts(company)).rows
    assert row.expected[0] == 650 * EURO  # 2 x 10 x 30.00, and 50.00 of use
    assert "Tool 1: metered use that names no contract, beside the contracts' prices" in row.because


def test_what_ended_and_is_still_billed_goes_on_and_says_so(company: Company) -> None:
    tool = company.tool()
    ended = company.subscription(tool, name="Otter", state="Closed", ended_on="2026-06-30")
    for month in range(1, 10):
        company.line(tool, date=f"2026-{month:02d}-03", subscription_id=ended)
    (row,) = report(facts(company)).rows
    assert row.expected[0] == 100 * EURO
    assert row.because[0] == "Otter: it ended on 2026-06-30 and is still billed: it goes on here as long as bills come"


def test_teams_add_up_to_the_tools(company: Company) -> None:
    tool, team = company.tool(), company.add("team", name="Design")
    subscription = company.subscription(tool)
    company.add("allocation", subscription_id=subscription, team_id=team, share="0.333")
    by_team = report(facts(company), "team")
    assert by_team.totals() == report(facts(company)).totals()
    assert {row.name: row.expected[0] for row in by_team.rows} == {"Design": 99_900_000, "not allocated": 200_100_000}


def test_what_has_no_rate_stands_apart(company: Company) -> None:
    company.subscription(currency="USD")
    found = report(facts(company))
    assert (found.rows, found.apart) == ((), {"USD": 3600 * EURO})


def test_a_change_names_a_subscription_that_there_is(company: Company) -> None:
    company.subscription(name="Cursor Business")
    assert change_of(facts(company), "cursor business", Change(seats=5)).total == -11 * 150 * EURO
    with pytest.raises(CatalogError, match="Cursor Business"):
        change_of(facts(company), "Windsurf", Change(seats=5))
    with pytest.raises(CatalogError, match="by tool or by team"):
        report(facts(company), "vendor")


def test_a_budget_stands_beside_what_was_spent_and_what_is_expected_until_its_end(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)  # 300.00 a month
    for month in range(1, 10):
        company.line(tool, date=f"2026-{month:02d}-03", amount=310 * EURO)
    values = {"currency": "EUR", "start_date": "2026-01-01", "end_date": "2026-12-31"}
    company.add("budget", tool_id=tool, amount=3650 * EURO, **values)
    company.add("budget", amount=4000 * EURO, **values)
    company.add("budget", tool_id=tool, amount=1 * EURO, **{**values, "end_date": "2028-12-31"})
    here = facts(company)
    tools, teams = report(here), report(here, "team")
    found = {one.budget.scope: one for one in against_plan(here, tools, teams)}
    # 9 x 310 spent, October to December at 300: 3,690
    assert {scope: (one.spent, one.total, one.over) for scope, one in found.items()} == {
        "tool": (2790 * EURO, 3690 * EURO, 40 * EURO), "company": (2790 * EURO, 3690 * EURO, -310 * EURO),
    }  # fmt: skip
    assert {scope: one.runs_out for scope, one in found.items()} == {"tool": "2026-12", "company": None}
    plan = planned_months(here, tools)[("company", None)]
    assert plan[3] is None
    assert plan[0] == round(4000 * EURO * 31 / 365)


def test_a_budget_that_ends_in_a_month_takes_its_days_of_it(company: Company) -> None:
    team = company.add("team", name="Design")
    company.subscription(team_id=team)
    company.add(
        "budget", team_id=team, amount=1000 * EURO, currency="EUR", start_date="2026-10-01", end_date="2026-11-15"
    )
    here = facts(company)
    (found,) = against_plan(here, report(here), report(here, "team"))
    assert (found.spent, found.total) == (0, 450 * EURO)  # October and half of November


@pytest.mark.parametrize(
    ("amount", "month"), [(2790, "2026-09"), (3090, "2026-10"), (3091, "2026-11"), (3689, "2026-12")]
)
def test_a_budget_is_used_up_in_the_month_that_leaves_nothing_of_it(company: Company, amount: int, month: str) -> None:
    tool = company.tool()
    company.subscription(tool)
    for number in range(1, 10):
        company.line(tool, date=f"2026-{number:02d}-03", amount=310 * EURO)
    company.add(
        "budget", tool_id=tool, amount=amount * EURO, currency="EUR", start_date="2026-01-01", end_date="2026-12-31"
    )
    here = facts(company)
    (found,) = against_plan(here, report(here), report(here, "team"))
    assert found.runs_out == month


@pytest.mark.parametrize("decision", ["retire", "consolidate"])
def test_a_term_that_is_decided_to_end_is_the_last(company: Company, decision: str) -> None:
    company.term(company.subscription(), decision=decision)
    assert report(facts(company)).totals()[3:] == (0,) * 9
