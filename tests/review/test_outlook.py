"""The forecast of a catalog: every euro of the months ahead once, by tool and by team."""

from __future__ import annotations

import pytest

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.forecast import Change
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


def test_use_without_a_price_goes_on_until_it_has_stopped(company: Company) -> None:
    runs, stopped = company.tool(), company.tool()
    for month in range(1, 10):
        company.line(runs, date=f"2026-{month:02d}-03")
    for month in range(1, 6):
        company.line(stopped, date=f"2026-{month:02d}-03")
    assert [one.tool_id for one in outlooks(facts(company))] == [runs]
    assert report(facts(company)).totals() == (100 * EURO,) * 12


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
