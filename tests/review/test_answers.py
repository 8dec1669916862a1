"""The decision that a question's saving is reckoned for: it is the one that the window offers first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.review.detail import finding_detail
from tests.review import test_worked_contracts as contracts
from tests.review import test_worked_pace as pace
from tests.review import test_worked_prices as prices
from tests.review import test_worked_value as value
from tests.review.conftest import Company
from tests.review.worked import asked, staffed


def leavers(company: Company) -> None:
    company.seat(staffed(company, "30", 4, 3)[0], person_id=company.person(end_date="2026-10-01"))


def twice(company: Company) -> None:
    tool, person = company.tool(), company.person()
    for price in ("30", "40"):
        number = company.subscription(tool, price=price, quantity=1)
        company.seat(number, company.source(number), "2026-10-01", person_id=person)


def two_contracts(company: Company) -> None:
    tool = company.tool()
    for price in ("32", "40"):
        company.subscription(tool, price=price, account=price)


def locked(company: Company) -> None:
    company.term(contracts.jasper(company)[0], notice_days=78)


def hardly_used(company: Company) -> None:
    number = company.subscription(price="30", quantity=10)
    sources = [
        company.source(number, data_date=f"2026-{month}-10", covers_to=f"2026-{month}-10") for month in ("09", "10")
    ]
    for place in range(10):
        before, now = (f"2026-03-{10 + place}",) * 2 if place else ("2026-09-01", "2026-10-01")
        seat = company.seat(number, sources[0], before)
        company.add("activity", seat_id=seat, source_id=sources[1], last_active=now)


FITS: dict[str, tuple[str, Callable[[Company], object], str]] = {
    "nobody uses it": ("R10", contracts.jasper, "retire"),
    "nobody uses it, and it cannot end within a year": ("R10", locked, ""),
    "the seats of those who use it stay": ("R10", hardly_used, ""),
    "unused seats among used ones": ("R01", hardly_used, "reduce"),
    "the seat of one who left": ("R03", leavers, "reduce"),
    "spare seats": ("R04", lambda one: staffed(one, "30", 20, 10), "reduce"),
    "two seats of one person": ("R06", twice, "reduce"),
    "two contracts at two prices": ("R09", two_contracts, "consolidate"),
    "a lower plan": ("R11", contracts.tiers, "move_tier"),
    "a promise too high": ("R24", lambda one: pace.committed(one, 100, {9: "60"}, end_date="2026-11-30"), ""),
    "bought beside free seats": ("R27", lambda one: prices.expensed(one, prices.TWO), "retire"),
    "a price that commits, of the same seats": ("R29", prices.claude, "move_tier"),
    "a range is no promise": ("R35", value.otter, ""),
}


@pytest.mark.parametrize("case", FITS)
def test_the_answer_offered_first_is_the_one_the_saving_is_reckoned_for(company: Company, case: str) -> None:
    rule, build, answer = FITS[case]
    build(company)
    (found, *_) = asked(company, rule)
    assert finding_detail(company.catalog.writer, int(found["id"])).answer == answer


def test_a_promise_that_can_be_made_smaller_is_reduced(company: Company) -> None:
    company.term(pace.committed(company, 60_000, pace.TENTHS))
    (found,) = asked(company, "R24", "2026-11-10")
    assert finding_detail(company.catalog.writer, int(found["id"])).answer == "reduce"
