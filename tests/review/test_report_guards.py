"""What reports and lists do not tell: each case fails where a rule concludes more than they say."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import asked, bill, contract, held_by, tool_for

OLD = "2026-01-05"


def test_r02_asks_nothing_of_a_report_in_which_everybody_stopped_on_one_day(company: Company) -> None:
    number = company.subscription()
    source = company.source(number)
    for _ in range(4):
        company.seat(number, source, "2026-06-01", assigned=OLD)
    company.seat(number, source, None, assigned="2026-07-01")  # a report that stopped on 1 June shows nothing of it
    assert company.findings("R02") == []
    for day in ("2026-10-01", "2026-10-02", "2026-10-03"):
        company.seat(number, source, day, assigned=OLD)
    assert "1 of 8" in company.findings("R02")[0].question


def test_r10_says_nothing_of_seats_of_which_nothing_is_known(company: Company) -> None:
    company.seat(company.subscription())
    company.add("setting", scope="company", name="coverage_percent", value="0")
    assert company.findings("R10") == []


# What is counted in a list of seats ----------------------------------------------------------------------------------


def listed(company: Company, day: str, bought: int, assigned: int, **values: Any) -> tuple[int, int]:
    """A contract and its tool, of whose seats a list of a day tells no activity."""
    number, tool = contract(company, quantity=bought, **values)
    company.source(number, data_date=day, covers_to=day, reports="none")
    for _ in range(assigned):
        company.seat(number)
    return number, tool


AGES = {"2026-09-10": "high", "2026-09-09": "medium", "2026-07-17": "medium", "2026-07-16": None}


@pytest.mark.parametrize(("day", "sure"), AGES.items())
@pytest.mark.parametrize(("rule", "bought"), [("R04", 20), ("R05", 5), ("R27", 20)])
def test_what_a_list_of_seats_counts_is_as_sure_as_the_list_is_new(
    company: Company, day: str, sure: str | None, rule: str, bought: int
) -> None:
    _, tool = listed(company, day, bought, 10)
    bill(company, tool, 10, "22.00", channel="expense", basis="paid")
    assert [one.confidence for one in company.findings(rule)] == ([sure] if sure else [])


def test_a_list_that_tells_no_activity_dates_the_seats_too(company: Company) -> None:
    number, tool = listed(company, "2026-10-10", 20, 0)
    july = company.source(number, data_date="2026-07-10", covers_to="2026-07-10")
    for _ in range(10):
        company.seat(number, july, "2026-07-09")
    (spare,) = company.findings("R04")
    assert spare.why.endswith("seats reported as of 2026-10-10.")
    assert spare.evidence[0]["data_date"] == "2026-10-10"
    bill(company, tool, 9, "900.00", subscription_id=number, quantity="30")
    assert "Seats reported as of 2026-10-10." in company.findings("R19")[0].why


@pytest.mark.parametrize(("start", "end", "asks"), [("06-18", "07-17", 1), ("06-17", "07-16", 0)])
def test_a_bill_of_long_ago_says_nothing_of_the_seats_of_today(
    company: Company, start: str, end: str, asks: int
) -> None:
    number, tool = listed(company, "2026-10-10", 12, 10)
    bill(company, tool, 6, "900.00", service_from=f"2026-{start}", service_to=f"2026-{end}", quantity="30",
         subscription_id=number)  # fmt: skip
    assert len(company.findings("R19")) == asks  # 90 and 91 days


@pytest.mark.parametrize(
    ("started", "asks"),
    [(None, True), ("2026-08-10", True), ("2026-08-11", False), ("2026-10-12", False)],  # 61 and 60 days; after it
)
def test_who_joined_a_short_time_ago_has_no_older_seat(company: Company, started: str | None, asks: bool) -> None:
    number = company.subscription()
    person = company.person(start_date=started)
    seat = company.seat(number, company.source(number), None, assigned=None, person_id=person)
    assert bool(company.findings("R02")) is asks
    company.set("seat", seat, assigned=OLD)  # what is on record counts before all
    assert company.findings("R02")


@pytest.mark.parametrize(("frozen", "said"), [(False, "5 people with a seat, 0 active"),
                                              (True, "5 people with a seat, use not known")])  # fmt: skip
def test_r07_and_r35_take_nobody_for_idle_by_a_report_that_stopped(company: Company, frozen: bool, said: str) -> None:
    held_by(company, tool_for(company), [company.person() for _ in range(5)], "40", 5)
    number = company.subscription(tool_for(company), price="20", quantity=5)
    source = company.source(number)
    for day in range(1, 6):
        company.seat(number, source, "2026-06-01" if frozen else f"2026-06-0{day}", assigned=OLD)
    (found,) = company.findings("R07")
    assert said in found.evidence[0]["evidence"]
    assert found.range is not None
    # 5 x 20.00 x 12, less a seat of the other one at 40.00 for each of the five who would have to move
    assert (found.range.high == 0) is frozen


# Prices --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("price", "missing"), [(None, "the price"), ("30", "the currency of the price")])
def test_what_is_missing_of_a_price_is_named(company: Company, price: str | None, missing: str) -> None:
    number = company.subscription(price=price, currency=None)
    company.seat(number, company.source(number), "2026-06-01")
    assert f"{missing} is missing, so that no saving can be told" in company.findings("R28")[0].question
    assert {one["saving"]["unknown"] for rule in ("R01", "R10") for one in asked(company, rule)} == {
        f"{missing} is not known"
    }
