"""Seats that run short: who waits for one, and how many should be free."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings, tables
from desktop_app.catalog.tables import Query
from desktop_app.review.facts import Facts
from desktop_app.review.home import home
from desktop_app.review.short_seats import Short, short_seats
from tests.review.conftest import AS_OF, Company


def held(company: Company, assigned: int, waiting: int = 0, **values: Any) -> int:
    """A contract of so many assigned seats, of ten bought, and so many invitations."""
    number = company.subscription(**values)
    company.source(number, pending=waiting)
    for _ in range(assigned):
        company.seat(number)
    return number


def found(company: Company) -> list[tuple[int, int, int]]:
    """How many are assigned, wait and should be free, of each contract whose seats run short."""
    return [(one.assigned, one.waiting, one.least) for one in short_seats(Facts(company.catalog.writer, AS_OF))]


@pytest.mark.parametrize(
    ("assigned", "waiting", "least", "short"),
    [
        (10, 0, 0, False),  # all are used, and nobody waits
        (9, 1, 0, False),
        (9, 2, 0, True),
        (10, 1, 0, True),
        (8, 0, 2, False),
        (8, 1, 2, True),  # one of the two is somebody's soon
        (9, 0, 2, True),
        (11, 1, 2, False),  # more than bought: R05 asks
    ],
)
def test_seats_run_short_where_more_wait_than_are_free_or_fewer_are_free_than_should_be(
    company: Company, assigned: int, waiting: int, least: int, short: bool
) -> None:
    held(company, assigned, waiting)
    settings.put(company.catalog, "free_seats_least", str(least))
    assert found(company) == ([(assigned, waiting, least)] if short else [])


@pytest.mark.parametrize(
    "values", [{"state": "Closing"}, {"state": "Closed"}, {"price": None}, {"pricing_model": "flat"},
               {"ended_on": "2026-09-30"}],
    ids=["on its way out", "closed", "nothing on record", "not by the seat", "over"],
)  # fmt: skip
def test_seats_run_short_of_no_contract_that_is_over_or_has_no_number(company: Company, values: dict[str, Any]) -> None:
    held(company, 10, 3, **values)
    assert found(company) == []


def test_nobody_known_to_have_a_seat_is_no_shortage(company: Company) -> None:
    company.subscription(quantity=1)
    settings.put(company.catalog, "free_seats_least", "5")
    assert found(company) == []


def test_a_seat_that_costs_nothing_takes_none_that_was_bought(company: Company) -> None:
    number = held(company, 9, 1)
    company.seat(number, free=1)
    assert found(company) == []
    assert listed(company) == [(10, 9, 1, 0)]


def listed(company: Company) -> list[tuple[object, ...]]:
    """What the list of subscriptions says: bought, assigned, invited and free."""
    conn, query = company.catalog.writer, Query(as_of=AS_OF)
    rows = tables.page(conn, "subscriptions", query, tables.ids(conn, "subscriptions", query))
    return [tuple(row[name] for name in ("seats", "assigned", "invited", "free")) for row in rows]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({}, (10, 9, 3, -2)),  # two of those invited find none
        ({"pricing_model": "flat"}, (10, 9, 3, None)),  # it is not bought by the seat
        ({"price": None}, (None, 9, 3, None)),
    ],
)
def test_the_list_counts_free_seats_as_home_does(
    company: Company, values: dict[str, Any], shown: tuple[object, ...]
) -> None:
    number = held(company, 9, 3, **values)
    company.seat(number, free=1)
    company.seat(number, released=AS_OF)
    company.seat(number, assigned="2026-10-16")  # tomorrow
    assert listed(company) == [shown]
    short = short_seats(Facts(company.catalog.writer, AS_OF))
    assert [(one.bought, one.assigned, one.waiting, one.free) for one in short] == ([shown] if shown[3] else [])


def test_of_seats_that_all_cost_nothing_none_is_told(company: Company) -> None:
    company.seat(held(company, 0), free=1)
    assert listed(company) == [(10, None, 0, None)]


def test_the_newest_report_tells_who_is_invited(company: Company) -> None:
    number = held(company, 9, 3)
    company.source(number, data_date="2026-10-11", pending=1)
    company.source(number, data_date="2026-10-16", pending=7)  # tomorrow
    assert listed(company) == [(10, 9, 1, 0)]


def test_tools_and_teams_want_numbers_of_their_own_and_the_shortest_come_first(company: Company) -> None:
    team, tool = company.add("team", name="Sales"), company.tool()
    own, of_team, plain = held(company, 9, tool=tool), held(company, 8, team_id=team), held(company, 9)
    settings.put(company.catalog, "free_seats_least", "5", f"tool:{tool}")
    settings.put(company.catalog, "free_seats_least", "3", f"team:{team}")
    shown = short_seats(Facts(company.catalog.writer, AS_OF))
    assert [one.subscription_id for one in shown] == [own, of_team]
    settings.put(company.catalog, "free_seats_least", "2")
    shown = short_seats(Facts(company.catalog.writer, AS_OF))
    assert {one.subscription_id for one in shown} == {own, of_team, plain}


def test_the_figures_of_the_start_name_them(company: Company) -> None:
    number = held(company, 9, 3, name="Cursor")
    figures = home(company.catalog.writer, AS_OF)
    assert list(figures.short) == [Short(number, "Cursor", 10, 9, 3, 0)]
    assert figures.summary()["seats run short"] == "Cursor (9 of 10 assigned, 3 invited)"
    company.set("subscription", number, state="Closing")
    assert "seats run short" not in home(company.catalog.writer, AS_OF).summary()
