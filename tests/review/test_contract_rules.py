"""Rules about contracts, their use and prices: a case in which each asks, and a silent one for each guard."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings
from desktop_app.review.decisions import decide
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

OLD, NOW = "2026-06-01", "2026-10-05"


def used(company: Company, active: int, idle: int, **subscription: Any) -> tuple[int, int]:
    """A subscription with active and idle seats that stopped on different days."""
    number = company.subscription(quantity=active + idle, **subscription)
    source = company.source(number)
    for place in range(active):
        company.seat(number, source, f"2026-10-0{1 + place % 9}")
    for place in range(idle):
        company.seat(number, source, f"2026-0{1 + place % 6}-1{place % 9}")
    return number, source


# R10 -----------------------------------------------------------------------------------------------------------------


def test_r10_asks_about_a_contract_nobody_uses_and_it_goes_before_the_seats(company: Company) -> None:
    number, _ = used(company, 0, 4)
    (finding,) = company.findings("R10")
    assert finding.claims[0].whole
    assert finding.subject.id == number
    document = run(company.catalog, AS_OF).document()
    by_rule = {one["rule"]: one["saving"] for one in document["findings"] if one["saving"]}
    assert by_rule["R10"]["theoretical"] == "1440.00"
    assert by_rule["R01"]["theoretical"] == "0.00"
    assert document["totals"]["theoretical"] == "1440.00"


def test_r10_asks_about_low_use_in_two_reports_without_a_saving_of_its_own(company: Company) -> None:
    number, _ = used(company, 1, 9)
    assert company.findings("R10") == []  # one report is no trend
    before = company.source(number, data_date="2026-09-05", covers_to="2026-09-05")
    for (seat,) in company.catalog.writer.execute("SELECT id FROM seat").fetchall():
        company.add("activity", seat_id=seat, source_id=before, last_active="2026-02-02")
    (finding,) = company.findings("R10")
    assert "1 of 10" in finding.question
    assert finding.claims == ()
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 3_600_000_000


@pytest.mark.parametrize("guard", ["coverage", "new", "protected", "interface", "cost of revenue", "same day"])
def test_r10_is_silent(company: Company, guard: str) -> None:
    values = {"spend_class": "cost_of_revenue"} if guard == "cost of revenue" else {}
    number, source = used(company, 0, 4, **values)
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    if guard == "coverage":
        company.seat(number)
        company.seat(number)
    elif guard == "new":
        company.seat(number, source, None, assigned="2026-09-20")
    elif guard == "protected":
        company.seat(number, source, OLD, protected=1)
    elif guard == "interface":
        company.add("usage", tool_id=tool, day="2026-10-01", metric="requests", quantity="9", operation_id=1)
    elif guard == "same day":
        for _ in range(12):
            company.seat(number, source, OLD)
    assert company.findings("R10") == []


# R11 -----------------------------------------------------------------------------------------------------------------


def tiers(company: Company, premium: str = "agents", users: int = 1, **price: Any) -> int:
    """Ten people on a plan at 30.00 whose premium feature some use; a plan below costs 20.00."""
    tool = company.tool()
    number = company.subscription(tool, plan="Business")
    source = company.source(number)
    high = company.add("plan", tool_id=tool, name="Business")
    low = company.add("plan", tool_id=tool, name="Starter")
    company.add("plan_function", plan_id=high, function=premium, premium=1)
    company.add("plan_function", plan_id=low, function="chat", premium=0)
    company.add("price_tier", plan_id=low, **{"unit_price": "20", "currency": "EUR", **price})
    for place in range(10):
        person = company.person()
        company.seat(number, source, NOW, person_id=person)
        company.add(
            "feature_use", subscription_id=number, person_id=person, feature=premium if place < users else "chat",
            period_start="2026-09-01", period_end="2026-09-30", quantity="3",
        )  # fmt: skip
    return number


def test_r11_asks_about_a_plan_whose_premium_features_few_use(company: Company) -> None:
    tiers(company)
    (finding,) = company.findings("R11")
    assert "1 of 10" in finding.question
    (claim,) = finding.claims
    assert len(claim.seats) == 9
    assert claim.price_gap == 10


def test_r11_is_silent_for_enough_use_security_and_where_nothing_is_reported(company: Company) -> None:
    tiers(company, users=3)
    tiers(company, premium="SSO and audit log")
    company.subscription(plan="Business")
    assert company.findings("R11") == []


def test_r11_tells_no_saving_where_the_lower_price_has_another_currency(company: Company) -> None:
    tiers(company, currency="USD")
    assert company.findings("R11")[0].claims == ()


def test_r11_takes_the_newest_price_that_is_not_stale(company: Company) -> None:
    tiers(company, valid_from="2026-01-01")
    plan = company.catalog.writer.execute("SELECT plan_id FROM price_tier").fetchone()[0]
    newer = company.add("price_tier", plan_id=plan, unit_price="26", currency="EUR", valid_from="2026-09-01")
    (finding,) = company.findings("R11")
    assert finding.claims[0].price_gap == 4  # 30.00 - 26.00, not the 20.00 that held before
    assert "The plan below is Starter, by the price list of 2026-09-01." in finding.why
    company.set("price_tier", newer, valid_from="2026-11-01")
    assert company.findings("R11")[0].claims[0].price_gap == 10  # it does not hold yet
    company.set("price_tier", newer, valid_from="2025-10-01")
    company.catalog.writer.execute("DELETE FROM price_tier WHERE id <> ?", (newer,))
    (finding,) = company.findings("R11")
    assert finding.claims == ()
    assert "it is too old" in finding.why


def test_r11_takes_nobody_for_idle_of_whom_nothing_is_known(company: Company) -> None:
    number = tiers(company)
    company.seat(number)  # in no report, whether it is used is not known
    company.seat(number, person_id=None)
    (finding,) = company.findings("R11")
    assert "1 of 10" in finding.question
    assert "use of features reported as of 2026-09-30" in finding.why
    company.seat(number)
    assert company.findings("R11") == []  # 10 of 13 are too few to conclude anything


def test_r10_looks_for_use_without_a_login_as_far_back_as_the_tools_own_days(company: Company) -> None:
    tool = company.tool()
    number = company.subscription(tool)
    settings.put(company.catalog, "inactive_days", "120", f"tool:{tool}")
    source = company.source(number)
    for last in ("2026-05-01", "2026-04-28"):
        company.seat(number, source, last)
    assert len(company.findings("R10")) == 1
    company.add("usage", tool_id=tool, day="2026-07-20", metric="requests", quantity="9")
    assert company.findings("R10") == []


# R13 -----------------------------------------------------------------------------------------------------------------


def test_r13_reports_what_renewed_by_itself(company: Company) -> None:
    number = company.subscription()
    company.term(number, end_date="2026-08-31", start_date="2025-09-01")
    (finding,) = company.findings("R13")
    assert "renewed by itself on 2026-09-01 until 2027-08-31" in finding.question
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 3_600_000_000
    assert finding.claims == ()


@pytest.mark.parametrize(
    "term",
    [{"end_date": "2026-10-31"}, {"decision": "renew"}, {"auto_renew": 0}, {"auto_renew": None}],
)
def test_r13_is_silent(company: Company, term: dict[str, Any]) -> None:
    company.term(company.subscription(), **{"end_date": "2026-09-30", **term})
    assert company.findings("R13") == []


def test_r13_is_silent_when_a_term_follows_or_the_notice_was_answered(company: Company) -> None:
    number = company.subscription()
    company.term(number, end_date="2026-10-31")
    other = company.subscription()
    company.term(other, end_date="2026-10-31")
    company.term(other, start_date="2026-11-01", end_date="2027-10-31")
    document = run(company.catalog, AS_OF).document()
    (notice,) = [one["id"] for one in document["findings"] if one["rule"] == "R12"]
    assert [one.subject.id for one in company.findings("R13", "2026-11-01")] == [number]
    decide(company.catalog, int(notice), "keep", why="We renew", today=AS_OF)
    assert company.findings("R13", "2026-11-01") == []


# R29 -----------------------------------------------------------------------------------------------------------------


def flexible(company: Company, counts: tuple[int, ...] = (9, 10, 10, 9, 10, 10), **values: Any) -> int:
    """A monthly subscription billed by the seat, and a price for the year that is lower."""
    tool = company.tool()
    number = company.subscription(tool, **values)
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="300", currency="EUR", period_months=12)
    for month, count in enumerate(counts, 4):
        day = f"2026-{month:02d}-01"
        company.line(tool, date=day, amount=count * 30_000_000, net=count * 30_000_000)
    return number


def test_r29_asks_about_stable_use_at_a_flexible_price(company: Company) -> None:
    flexible(company)
    (finding,) = company.findings("R29")
    (claim,) = finding.claims
    assert (claim.units, int(claim.price_gap)) == (9, 5)


def test_r29_judges_nothing_from_a_stale_price_list(company: Company) -> None:
    flexible(company)
    company.catalog.writer.execute("UPDATE price_tier SET valid_from = '2025-10-14'")
    assert company.findings("R29") == []
    company.catalog.writer.execute("UPDATE price_tier SET valid_from = '2025-10-15'")
    assert "that of the price list of 2025-10-15: Team by the year" in company.findings("R29")[0].why


def test_r29_takes_no_more_than_is_in_use(company: Company) -> None:
    number = flexible(company)
    source = company.source(number)
    for _ in range(4):
        company.seat(number, source, NOW)
    company.seat(number, source, OLD)
    assert company.findings("R29")[0].claims[0].units == 4


@pytest.mark.parametrize(
    "values",
    [{"counts": (5, 10, 10, 9, 10, 10)}, {"counts": (10, 10, 10, 10, 10)}, {"state": "Closing"},
     {"spend_class": "experiment"}, {"currency": "USD"}, {"ended_on": "2026-12-31"}],
)  # fmt: skip
def test_r29_is_silent(company: Company, values: dict[str, Any]) -> None:
    flexible(company, **values)
    assert company.findings("R29") == []


def test_r29_is_silent_inside_a_term(company: Company) -> None:
    company.term(flexible(company))
    assert company.findings("R29") == []


# R36 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "severity"),
    [({"state": "Restricted"}, "medium"), ({"data_class": "internal", "trains_on_inputs": 1}, "medium"),
     ({"data_class": "personal", "dpa": 0, "sso": 1, "trains_on_inputs": 0}, "high"),
     ({"data_class": "confidential", "dpa": 1, "sso": None, "trains_on_inputs": 0}, "low")],
)  # fmt: skip
def test_r36_asks_about_data_at_risk(company: Company, values: dict[str, Any], severity: str) -> None:
    company.line(company.tool(**values))
    (finding,) = company.findings("R36")
    assert finding.severity == severity


@pytest.mark.parametrize(
    "values",
    [{"data_class": "public", "trains_on_inputs": 1}, {"data_class": "internal", "dpa": 0}, {},
     {"data_class": "personal", "dpa": 1, "sso": 1, "trains_on_inputs": 0}],
)  # fmt: skip
def test_r36_is_silent(company: Company, values: dict[str, Any]) -> None:
    company.line(company.tool(**values))
    company.tool(state="Restricted")  # nobody uses it
    assert company.findings("R36") == []
