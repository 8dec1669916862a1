"""Guards of the questions about seats: each test fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, bill, contract, feature, premium

OLD = "2026-01-05"


def never_used(company: Company, **values: Any) -> int:
    """A seat that its source has and never saw in use."""
    subscription = company.subscription()
    return company.seat(subscription, company.source(subscription), None, assigned=OLD, **values)


@pytest.mark.parametrize("seat", [{"protected": 1}, {"free": 1}])
def test_r02_is_silent_about_seats_that_are_protected_or_free(company: Company, seat: dict[str, Any]) -> None:
    never_used(company, **seat)
    assert company.findings("R02") == []


@pytest.mark.parametrize("person", [{"status": "leave"}, {"status": "inactive"}, {"end_date": "2026-09-01"}])
def test_r02_is_silent_about_people_on_leave_and_leavers(company: Company, person: dict[str, Any]) -> None:
    never_used(company, person_id=company.person(**person))
    assert company.findings("R02") == []


def test_r02_says_what_is_not_the_same_as_never_and_what_has_no_date(company: Company) -> None:
    number = company.subscription()
    source = company.source(number, retention_days=90)
    company.seat(number, source, None, assigned=OLD)
    (found,) = company.findings("R02")
    assert "It looks back 90 days: nothing in them is not the same as never." in found.why
    assert "the assignment date is unknown" not in found.why
    assert found.confidence == "medium"
    company.seat(number, source, None, assigned=None)
    assert "For 1 of them the assignment date is unknown" in company.findings("R02")[0].why


def test_r02_says_never_only_where_the_source_looks_back_as_far_for_all(company: Company) -> None:
    number = company.subscription()
    source = company.source(number, retention_days=90)
    company.seat(number, source, None, assigned="2026-07-20")  # 82 days before the data date
    (found,) = company.findings("R02")
    assert "since it was assigned" in found.question
    assert "Reported as of 2026-10-10" in found.why
    assert "It looks back" not in found.why
    company.seat(number, source, None, assigned=OLD)
    assert "2 of 2" in company.findings("R02")[0].question
    assert "no activity in the 90 days that are kept" in company.findings("R02")[0].question


def test_r02_is_less_sure_of_a_late_report(company: Company) -> None:
    confidence = {}
    for day in ("2026-10-10", "2026-08-10"):
        number = company.subscription()
        company.seat(number, company.source(number, data_date=day, covers_to=day), None, assigned=OLD)
        confidence[day] = company.findings("R02")[-1].confidence
    assert confidence == {"2026-10-10": "high", "2026-08-10": "medium"}


def test_r01_says_of_what_it_left_out_and_what_the_source_reports(company: Company) -> None:
    for reports in ("action", "login"):
        number = company.subscription()
        source = company.source(number, reports=reports)
        company.seat(number, source, "2026-05-01")
        if reports == "login":
            company.seat(number, source, None, assigned="2026-10-01")
            company.seat(number, source, "2026-05-02", protected=1)
    plain, login = (found.why for found in company.findings("R01"))
    assert ("logins only" in plain, "still new" in plain, "protected" in plain) == (False, False, False)
    assert "The source reports logins only." in login
    assert "1 seat without activity is still new and left out." in login
    assert "1 seat is protected." in login


def test_r03_is_less_sure_of_a_list_whose_day_is_unknown(company: Company) -> None:
    number = company.subscription()
    company.seat(number, person_id=company.person(end_date="2026-08-31", roster_date=None))
    (found,) = company.findings("R03")
    assert found.confidence == "medium"
    assert "Roster of an unknown date" in found.why


@pytest.mark.parametrize(
    ("person", "severity", "confidence", "said"),
    [
        ({"end_date": "2026-10-15"}, "medium", "high", "left on 2026-10-15"),  # today
        ({"end_date": "2026-10-08"}, "medium", "high", "left on 2026-10-08"),  # seven days ago
        ({"end_date": "2026-10-07"}, "high", "high", "left on 2026-10-07"),
        ({"status": "inactive"}, "high", "high", "is inactive in the roster"),
        ({"status": "inactive", "end_date": "2026-12-31"}, "high", "high", "is inactive in the roster"),
        ({"end_date": "2026-08-31", "kind": "contractor"}, "high", "medium", "left on 2026-08-31"),
        ({"end_date": "2026-08-31", "roster_date": "2026-09-10"}, "high", "high", "left on"),  # 35 days old
        ({"end_date": "2026-08-31", "roster_date": "2026-09-09"}, "high", "medium", "left on"),
    ],
)  # fmt: skip
def test_r03_weighs_how_long_ago_somebody_left_and_how_sure_that_is(
    company: Company, person: dict[str, Any], severity: str, confidence: str, said: str
) -> None:
    company.seat(company.subscription(), person_id=company.person(**person))
    (found,) = company.findings("R03")
    assert (found.severity, found.confidence) == (severity, confidence)
    assert said in found.question


@pytest.mark.parametrize(
    ("quantity", "paid", "free", "pending", "asks"),
    [
        (10, 6, 0, 0, 1),
        (10, 6, 0, 3, 0),  # who is invited has a seat soon
        (10, 9, 0, 0, 0),  # one seat is kept, though nobody is known to be active
        (10, 8, 1, 0, 1),  # a free seat takes none that was bought
        (10, 0, 0, 0, 0),  # who has seats is not known
    ],
)
def test_r04_counts_paid_seats_and_invitations_and_keeps_one(
    company: Company, quantity: int, paid: int, free: int, pending: int, asks: int
) -> None:
    number = company.subscription(quantity=quantity)
    company.source(number, pending=pending)
    for place in range(paid + free):
        company.seat(number, free=int(place >= paid))
    assert len(company.findings("R04")) == asks


@pytest.mark.parametrize(("bought", "free", "price", "asks"), [(2, 1, "30", 0), (2, 0, None, 0), (1, 0, "30", 1)])
def test_r05_counts_paid_seats_of_what_is_known_to_be_bought(
    company: Company, bought: int, free: int, price: str | None, asks: int
) -> None:
    number = company.subscription(quantity=bought, price=price)
    for place in range(2 + free):
        company.seat(number, free=int(place >= 2))
    assert len(company.findings("R05")) == asks


def test_r05_adds_up_what_was_bought_and_tells_the_dearest_price(company: Company) -> None:
    number = company.subscription(quantity=1, price="30")
    company.add("entitlement", subscription_id=number, start_date="2026-05-01", quantity=1, unit_price="40")
    for _ in range(2):
        company.seat(number)
    assert company.findings("R05") == []
    company.seat(number)
    (found,) = company.findings("R05")
    assert found.at_stake is not None
    assert found.at_stake.amount == 480 * MILLION  # 40 x 12


@pytest.mark.parametrize(("account", "known", "asks"), [("ada@test.example", True, 1), ("shared", False, 0)])
def test_r06_looks_at_the_account_alone_and_at_people_alone(
    company: Company, account: str, known: bool, asks: int
) -> None:
    tool, person = company.tool(), company.person() if known else None
    for number in (company.subscription(tool), company.subscription(tool)):
        company.seat(number, person_id=person, account=account)
    assert len(company.findings("R06")) == asks


@pytest.mark.parametrize("guard", [None, "no seats", "new"])
def test_r10_is_silent_without_seats_and_beside_new_ones(company: Company, guard: str | None) -> None:
    number = company.subscription()
    source = company.source(number)
    if guard != "no seats":
        for place in range(6):  # not on one day
            company.seat(number, source, f"2026-05-1{place}")
    if guard == "new":
        company.seat(number, source, None, assigned="2026-09-20")
    assert len(company.findings("R10")) == (0 if guard else 1)


@pytest.mark.parametrize(
    ("days", "new", "asks"),
    [
        (("2026-09-10", "2026-10-10"), False, 1),
        (("2026-09-10", "2026-10-10"), True, 0),  # somebody has just begun
        (("2026-05-10", "2026-06-10"), False, 0),  # the newest is 127 days old
    ],
)
def test_r10_concludes_from_two_fresh_reports_of_seats_that_are_not_new(
    company: Company, days: tuple[str, str], new: bool, asks: int
) -> None:
    number = company.subscription()
    seats = [company.seat(number, assigned="2025-01-05") for _ in range(10)]
    for day in days:
        source = company.source(number, data_date=day, covers_to=day)
        for place, seat in enumerate(seats):
            last = day if place == 0 else f"2025-02-{10 + place}"
            company.add("activity", seat_id=seat, source_id=source, last_active=last)
    if new:
        company.seat(number, source, None, assigned="2026-10-01")
    assert len(company.findings("R10")) == asks


@pytest.mark.parametrize("guard", ["new", "nobody", "no content"])
def test_r11_is_silent_about_whom_and_what_nothing_is_known(company: Company, guard: str) -> None:
    tool, number, source = premium(company, 3)  # 30 % are enough
    if guard == "new":
        company.seat(number, source, None, assigned="2026-09-20")
    elif guard == "nobody":
        company.seat(number, source, "2026-10-08", person_id=None)
    else:
        other, person = company.subscription(tool, plan="Unknown"), company.person()
        company.seat(other, company.source(other), "2026-10-08", person_id=person)
        feature(company, other, person, "chat")
    assert company.findings("R11") == []


def test_r11_takes_no_use_for_none_and_the_next_plan_of_the_tool_that_lacks_it(company: Company) -> None:
    tool, number, source = premium(company, 2)
    person = company.person()
    company.seat(number, source, "2026-10-08", person_id=person)
    feature(company, number, person, "agents", "0")
    for whose, function in ((company.tool(), "chat"), (tool, "agents")):  # another tool's, and one that has it too
        plan = company.add("plan", tool_id=whose, name="Middle")
        company.add("plan_function", plan_id=plan, function=function, premium=0)
        company.add("price_tier", plan_id=plan, unit_price="25", currency="EUR")
    (found,) = company.findings("R11")
    assert "2 of 11 people" in found.question
    assert [claim.price_gap for claim in found.claims] == [10]


@pytest.mark.parametrize(
    ("values", "billed", "paid", "free", "asks"),
    [
        ({}, 20, 5, 0, 1),
        ({"pricing_model": "unit"}, 20, 5, 0, 0),
        ({}, 20, 0, 0, 0),  # who has seats is not known
        ({"quantity": 31}, 33, 30, 0, 0),  # three are within a tenth
        ({}, 9, 5, 4, 1),  # free seats need none that is billed
    ],
)
def test_r19_compares_seats_that_are_paid_for(
    company: Company, values: dict[str, Any], billed: int, paid: int, free: int, asks: int
) -> None:
    number, tool = contract(company, **values)
    source = company.source(number)
    for place in range(paid + free):
        company.seat(number, source, "2026-10-08", free=int(place >= paid))
    bill(company, tool, 8, f"{billed * 30}", quantity=f"{billed}")
    bill(company, tool, 9, f"{billed * 30}")  # which names no number
    assert len(company.findings("R19")) == asks
