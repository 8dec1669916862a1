"""Contracts with seats for 30.00 and some for 0.00, worked out by hand: what is bought, taken, spare and saved."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desktop_app.catalog import settings, tables
from desktop_app.catalog.tables import Query
from desktop_app.economics.forecast import Change
from desktop_app.economics.pool import Pool
from desktop_app.review.decided_prices import with_seats
from desktop_app.review.facts import Facts
from desktop_app.review.outlook import change_of
from desktop_app.review.short_seats import short_seats
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, sums


def mixed(company: Company, used: int, idle: int, viewers: int, costless: int = 5) -> int:
    """Twenty seats at 30.00 and five at 0.00: used ones, idle ones, and viewers', which cost nothing."""
    number = company.subscription(quantity=20)
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=costless, unit_price="0.00")
    source = company.source(number)
    for place in range(used + idle):
        company.seat(number, source, f"2026-10-0{1 + place % 9}" if place < used else f"2026-06-{1 + place:02d}")
    for place in range(viewers):
        company.seat(number, source, f"2026-10-0{1 + place % 9}", free=1)
    return number


@pytest.mark.parametrize(
    ("used", "idle", "viewers", "theoretical"),
    [
        (15, 3, 5, "1080.00"),  # 3 x 30 x 12: the viewers have those for 0.00
        (22, 3, 0, "1080.00"),  # five are included in the price: 22 of 25 are left, 17 of them paid for
        (2, 23, 0, "7200.00"),  # 20 x 30 x 12: no more than is paid
    ],
)
def test_idle_seats_save_what_is_paid_and_not_what_costs_nothing(
    company: Company, used: int, idle: int, viewers: int, theoretical: str
) -> None:
    mixed(company, used, idle, viewers)
    assert [saving for saving, _ in sums(company, "R01")] == [theoretical]


@pytest.mark.parametrize(
    ("used", "viewers", "spare"),
    [
        (18, 5, 0),  # 25 - 23 - a buffer of 2
        (15, 5, 3),  # 25 - 20 - 2
        (15, 8, 3),  # three viewers have no seat that was bought
        (15, 2, 6),  # 25 - 17 - 2
    ],
)
def test_viewers_take_the_seats_that_were_bought_for_nothing(
    company: Company, used: int, viewers: int, spare: int
) -> None:
    mixed(company, used, 0, viewers)
    found = asked(company, "R04")
    assert [one["saving"]["theoretical"] for one in found] == ([f"{spare * 360}.00"] if spare else [])
    assert asked(company, "R05") == []


@pytest.mark.parametrize(("used", "viewers", "more"), [(21, 5, 1), (21, 4, 0), (25, 0, 0), (26, 0, 1)])
def test_more_are_assigned_than_bought_where_viewers_have_theirs(
    company: Company, used: int, viewers: int, more: int
) -> None:
    mixed(company, used, 0, viewers)
    assert [one["saving"]["at_stake"]["amount"] for one in asked(company, "R05")] == (["360.00"] if more else [])


def test_the_list_and_home_count_them_alike(company: Company) -> None:
    mixed(company, 18, 0, 5)
    settings.put(company.catalog, "free_seats_least", "3")
    conn, query = company.catalog.writer, Query(as_of=AS_OF)
    (row,) = tables.page(conn, "subscriptions", query, tables.ids(conn, "subscriptions", query))
    (short,) = short_seats(Facts(conn, AS_OF))
    assert (row["seats"], row["assigned"], row["free"]) == (short.bought, short.assigned, short.free) == (25, 23, 2)


@pytest.mark.parametrize("later", [{"start_date": "2026-10-16"}, {"end_date": "2026-10-14"}])
def test_seats_that_were_or_will_be_bought_for_nothing_take_no_viewers_today(
    company: Company, later: dict[str, Any]
) -> None:
    number = mixed(company, 15, 0, 5, costless=0)
    company.add("entitlement", **{"subscription_id": number, "start_date": "2026-01-01", "quantity": 5,
                                  "unit_price": "0", **later})  # fmt: skip
    conn, query = company.catalog.writer, Query(as_of=AS_OF)
    (row,) = tables.page(conn, "subscriptions", query, tables.ids(conn, "subscriptions", query))
    assert (row["seats"], row["assigned"], row["free"]) == (20, 15, 5)
    assert [one.contract.assigned for one in Facts(conn, AS_OF).subscriptions] == [15]
    (row,) = tables.page(conn, "tools", query, tables.ids(conn, "tools", query))
    assert (row["seats"], row["assigned"]) == (20, 15)  # of twenty accounts, five viewers took none that was bought


def test_what_if_fewer_are_bought_takes_away_those_that_are_paid_for(company: Company) -> None:
    mixed(company, 25, 0, 0)
    name = Facts(company.catalog.writer, AS_OF).subscriptions[0].name
    changed = change_of(Facts(company.catalog.writer, AS_OF), name, Change(seats=22))
    assert changed.months[-1][1] == -90 * MILLION  # 3 x 30


def test_the_price_of_what_is_given_up_first_is_the_lowest_that_is_paid(company: Company) -> None:
    number = mixed(company, 1, 0, 0)
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=2, unit_price="20")
    contract = Facts(company.catalog.writer, AS_OF).subscriptions[0].contract
    assert contract.lowest_price == 20
    assert [line.price for line in Pool(contract, AS_OF).spans[0].lines] == [20, 30, 0]


def test_after_fewer_seats_are_decided_those_for_nothing_are_left() -> None:
    priced = [(5, Fraction(0)), (20, Fraction(30))]
    assert with_seats(priced, 22) == [(17, Fraction(30)), (5, Fraction(0))]
