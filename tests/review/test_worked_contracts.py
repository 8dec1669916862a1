"""Contracts nobody uses and tiers too high: R10 and R11, worked out by hand from their definitions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, asked, says, sums

# R10 -----------------------------------------------------------------------------------------------------------------


def jasper(company: Company, *, known: int = 12, unknown: int = 0, last: str = "2026-08-02") -> tuple[int, int]:
    """Seats at 59.00 in the report of 2 October: one used on the last day given, the others each a day before."""
    number = company.subscription(company.tool(name="Jasper"), price="59", quantity=known + unknown)
    source = company.source(number, data_date="2026-10-02", covers_to="2026-10-02")
    for place in range(known):
        company.seat(number, source, last if not place else f"2026-07-{31 - place:02d}")
    for _ in range(unknown):
        company.seat(number)
    return number, source


@pytest.mark.parametrize(
    ("term", "addressable"),
    [
        (None, "8100.30"),  # free from 1 November: 348 of 365 days
        ({}, "6680.42"),  # ends on 31 December, notice until 1 December: 287 of 365 days
        ({"minimum_seats": 10}, "6680.42"),  # a minimum binds inside the contract, not beyond it
        ({"true_down": 1}, "6680.42"),  # fewer seats inside the term are not the end of the contract
        ({"notice_days": 78}, "0.00"),  # notice was due yesterday: a year later
        ({"auto_renew": 0, "notice_days": 78}, "6680.42"),  # it ends by itself
    ],
)
def test_r10_saves_the_contract_from_the_day_it_can_end(
    company: Company, term: dict[str, Any] | None, addressable: str
) -> None:
    number, _ = jasper(company)
    if term is not None:
        company.term(number, **term)
    (found,) = asked(company, "R10")
    assert "for 60 days, reported as of 2026-10-02" in found["question"]
    assert sums(company, "R10") == [("8496.00", addressable)]  # 12 x 59 x 12
    assert sums(company, "R01") == [("0.00", "0.00")]  # the same seats, counted above
    says("R10", "twelve Jasper seats", "2 October", "59.00", "8,496.00")


@pytest.mark.parametrize(
    ("promised", "addressable", "since", "steps"),
    [
        # All is promised until 31 December, 78 of 365 days.
        (8496, "6680.42", "2027-01-01",
         [("A promised spend has to be paid until 2026-12-31: from 2027-01-01", "-1815.58")]),
        # Half is free from 1 November, 61 days: 709.94; all of it from 1 January, 287 days: 6680.42.
        (4248, "7390.36", "2026-11-01",
         [("A promised spend has to be paid all the same", "-4248.00"),
          ("No fixed term: from the next billing date, 2026-11-01", "-197.85"),  # 4248 x 17 / 365
          ("Less is promised after 2026-12-31", "3340.21")]),
    ],
)  # fmt: skip
def test_r10_pays_a_promised_spend_to_its_end(
    company: Company, promised: int, addressable: str, since: str, steps: list[tuple[str, str]]
) -> None:
    number, _ = jasper(company)
    terms = {"currency": "EUR", "start_date": "2026-01-01", "end_date": "2026-12-31"}
    company.add("commitment", subscription_id=number, amount=promised * MILLION, **terms)
    (found,) = asked(company, "R10")
    assert sums(company, "R10") == [("8496.00", addressable)]
    assert found["saving"]["from"] == since
    assert [(step["text"], step["amount"]) for step in found["saving"]["steps"]][1:-1] == steps


@pytest.mark.parametrize("last", ["2026-08-03", "2026-08-02"])  # 60 and 61 days before the data date
def test_r10_needs_every_known_seat_idle_for_more_than_sixty_days(company: Company, last: str) -> None:
    jasper(company, last=last)
    assert len(asked(company, "R10")) == (last == "2026-08-02")


@pytest.mark.parametrize(("unknown", "theoretical"), [(3, "10620.00"), (4, None)])  # 12 of 15 are 80 %, of 16 75 %
def test_r10_concludes_nothing_where_too_little_is_known(
    company: Company, unknown: int, theoretical: str | None
) -> None:
    jasper(company, unknown=unknown)
    assert [one for one, _ in sums(company, "R10")] == ([theoretical] if theoretical else [])  # 15 x 59 x 12


@pytest.mark.parametrize(("active", "before", "stake"), [(1, "2026-09-05", "3600.00"), (2, "2026-09-05", None),
                                                         (1, "2026-09-20", None)])  # fmt: skip
def test_r10_asks_where_fewer_than_a_fifth_are_active_in_two_months_running(
    company: Company, active: int, before: str, stake: str | None
) -> None:
    number = company.subscription(price="30", quantity=10)
    sources = [company.source(number, data_date=day, covers_to=day) for day in (before, "2026-10-10")]
    for place in range(10):
        last = f"2026-0{1 + place % 6}-1{place}" if place >= active else None
        seat = company.seat(number, sources[1], last or "2026-10-05")
        company.add("activity", seat_id=seat, source_id=sources[0], last_active=last or "2026-09-01")
    found = asked(company, "R10")
    assert [one["saving"]["at_stake"]["amount"] for one in found] == ([stake] if stake else [])  # 10 x 30 x 12
    assert sums(company, "R01") == [{1: ("3240.00", "3089.10"), 2: ("2880.00", "2745.86")}[active]]  # 9 or 8 seats


@pytest.mark.parametrize("guard", ["interface", "customers", "new", "protected"])
def test_r10_is_silent(company: Company, guard: str) -> None:
    number, source = jasper(company)
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    if guard == "interface":
        company.add("usage", tool_id=tool, day="2026-09-01", metric="requests", quantity="9")
    elif guard == "customers":
        company.set("subscription", number, spend_class="cost_of_revenue")
    else:
        company.seat(number, source, None, **({"protected": 1} if guard == "protected" else {"assigned": "2026-09-01"}))
    assert asked(company, "R10") == []


# R11 -----------------------------------------------------------------------------------------------------------------


def tiers(company: Company, users: int = 6, *, premium: str = "agents", **price: Any) -> tuple[int, list[int]]:
    """40 seats of a plan at 39.00 with so many users of its premium feature; the plan below costs 19.00."""
    tool = company.tool()
    number = company.subscription(tool, price="39", quantity=40, plan="Enterprise")
    source = company.source(number)
    plans = [company.add("plan", tool_id=tool, name=name) for name in ("Enterprise", "Business", "Free")]
    company.add("plan_function", plan_id=plans[0], function=premium, premium=1)
    company.add("price_tier", plan_id=plans[1], **{"unit_price": "19", "currency": "EUR", **price})
    company.add("price_tier", plan_id=plans[2], unit_price="0", currency="EUR", minimum=41)
    seats = []
    for place in range(40):
        person = company.person()
        seats.append(company.seat(number, source, f"2026-10-0{1 + place % 9}", person_id=person))
        company.add(
            "feature_use", subscription_id=number, person_id=person, feature=premium if place < users else "chat",
            period_start="2026-09-01", period_end="2026-09-30", quantity="3",
        )  # fmt: skip
    return number, seats


@pytest.mark.parametrize(
    ("term", "addressable"),
    [
        (None, "7779.95"),  # 348 of 365 days
        ({"minimum_seats": 40}, "6416.22"),  # from 1 January, 287 of 365 days: no seat goes, so no minimum holds
        ({"true_down": 1}, "6416.22"),  # fewer seats are allowed inside the term, not another price
        ({"notice_days": 78}, "0.00"),
    ],
)
def test_r11_saves_the_difference_to_the_plan_below(
    company: Company, term: dict[str, Any] | None, addressable: str
) -> None:
    number, _ = tiers(company)
    if term is not None:
        company.term(number, **term)
    (found,) = asked(company, "R11")
    assert found["question"].startswith("6 of 40 people")
    assert sums(company, "R11") == [("8160.00", addressable)]  # (40 - 6) x (39 - 19) x 12
    says("R11", "40 seats", "39.00", "6 users", "19.00", "34 seats x 20.00 x 12", "8,160.00")


@pytest.mark.parametrize(("users", "theoretical"), [(0, "9600.00"), (11, "6960.00"), (12, None)])  # 27.5 and 30 %
def test_r11_asks_below_three_in_ten(company: Company, users: int, theoretical: str | None) -> None:
    tiers(company, users)
    assert [one for one, _ in sums(company, "R11")] == ([theoretical] if theoretical else [])  # 40 or 29 x 20 x 12


def test_r11_leaves_protected_seats_alone_and_comes_after_the_seats_that_go(company: Company) -> None:
    number, seats = tiers(company)
    for place, seat in enumerate(seats[-5:]):
        company.catalog.writer.execute(
            "UPDATE activity SET last_active = ? WHERE seat_id = ?", (f"2026-06-1{place}", seat)
        )
    company.set("seat", seats[10], protected=1)
    assert sums(company, "R01") == [("2340.00", "2231.01")]  # 5 x 39 x 12
    assert sums(company, "R11") == [("6720.00", "6407.01")]  # (34 - 1 - 5) x 20 x 12
    promised = {"amount": 18_720 * MILLION, "currency": "EUR", "start_date": "2026-01-01", "end_date": "2026-12-31"}
    company.add("commitment", subscription_id=number, **promised)  # 40 x 39 x 12: nothing is free this year
    assert sums(company, "R11") == [("6720.00", "5283.95")]  # 287 of 365 days


@pytest.mark.parametrize("guard", ["security", "not reported", "stale", "unknown content"])
def test_r11_is_silent(company: Company, guard: str) -> None:
    tiers(company, premium="SAML single sign-on" if guard == "security" else "agents")
    writer = company.catalog.writer
    if guard == "not reported":
        writer.execute("DELETE FROM feature_use")
    elif guard == "stale":
        writer.execute("UPDATE feature_use SET period_end = '2026-07-16'")  # 91 days before the day
    elif guard == "unknown content":
        writer.execute("UPDATE plan_function SET premium = 0")
    assert asked(company, "R11") == []


@pytest.mark.parametrize("price", [{"currency": "USD"}, {"minimum": 41}, {"valid_from": "2025-10-14"}])
def test_r11_tells_no_saving_without_a_price_that_one_could_pay(company: Company, price: dict[str, Any]) -> None:
    tiers(company, **price)
    (found,) = asked(company, "R11")
    assert found["saving"] is None
    assert "No lower plan's price is on record, or it is too old." in found["why"]
