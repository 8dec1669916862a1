"""The growth bridge where bills are no month's price: years paid ahead, parts of a month, bills that swing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.economics.growth import growth
from desktop_app.economics.period import Period
from desktop_app.economics.rates import scaled
from tests.economics.test_bridge import AUGUST, SEPTEMBER, line, meter, of_tool
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]


def test_a_year_that_begins_within_a_month_is_paid_for_from_that_day(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="flat")
    line(company, tool, "2026-05", 365, service_from="2026-05-16", service_to="2027-05-15")
    # 46 of 91 days, then all 92
    assert of_tool(company, Period("2026-04", "2026-06"), Period("2026-07", "2026-09")) == {
        "length": scaled(46_000_000, Fraction(92, 91)) - 46_000_000,
        "part": 92_000_000 - scaled(46_000_000, Fraction(92, 91)),
    }  # fmt: skip


@pytest.mark.parametrize("quantity", ["10", None], ids=["seats", "flat"])
def test_a_year_that_gets_dearer_within_a_period_is_a_price_by_its_days(company: Company, quantity: str | None) -> None:
    tool = company.tool()
    company.subscription(tool, pricing_model="seat" if quantity else "flat")
    for year, amount in ((2025, 365), (2026, 730)):
        years = {"service_from": f"{year}-08-15", "service_to": f"{year + 1}-08-14"}
        line(company, tool, f"{year}-08", amount, quantity=quantity, **years)
    # 91 days at 1.00; 45 at 1.00 and 47 at 2.00, which is 47.00 more than all 92 at 1.00
    assert of_tool(company, Period("2026-04", "2026-06"), Period("2026-07", "2026-09")) == {
        "length": 1_000_000, "price": 47_000_000,
    }  # fmt: skip


def test_seats_of_years_paid_ahead_are_told_by_their_days(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for start, end in (("2026-01-01", "2026-12-31"), ("2026-02-01", "2027-01-31")):
        line(company, tool, start[:7], 365, quantity="10", service_from=start, service_to=end)
    # 31 days of 10 and 28 of 20 seats, then 61 of 20, each at 0.10 a day
    longer = scaled(87_000_000, Fraction(61, 59)) - 87_000_000
    assert of_tool(company, Period("2026-01", "2026-02"), Period("2026-03", "2026-04")) == {
        "length": longer, "seats": 35_000_000 - longer,
    }  # fmt: skip


def test_bills_of_a_month_within_two_are_no_year_paid_ahead(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="flat")
    for month, until in (("2026-06", "2026-07"), ("2026-07", "2026-08"), ("2026-08", "2026-09")):
        line(company, tool, month, 310, service_from=f"{month}-16", service_to=f"{until}-15")
    assert "length" not in of_tool(company, Period("2026-07", "2026-07"), AUGUST)


def test_a_contract_that_begins_or_ends_within_a_month_is_paid_for_a_part_of_it(company: Company) -> None:
    flat = company.subscription(price=None, pricing_model="flat")
    company.add("entitlement", subscription_id=flat, start_date="2026-08-16", unit_price="31")
    assert of_tool(company) == {"part": 15_000_000}
    seats = company.subscription(price="31")
    company.term(seats, end_date="2026-09-15", auto_renew=0)
    assert of_tool(company) == {"part": 15_000_000 - 155_000_000}


SWINGING = (1761, 1867, 1234, 1074, 1675, 1250)  # from April to September


def test_bills_of_a_flat_price_that_swing_tell_of_no_price(company: Company) -> None:
    tool = company.tool(name="RunPod")
    company.subscription(tool, pricing_model="flat")
    for month, amount in enumerate(SWINGING, start=4):
        line(company, tool, f"2026-{month:02d}", amount)
    assert of_tool(company) == {"rest": -425_000_000}
    told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences[1]
    assert told == "RunPod fell by 425 EUR (25 %): whether it costs or is used less, the data do not tell."


def test_bills_of_a_flat_price_that_swing_are_told_by_use_where_that_is_known(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, pricing_model="flat")
    for month, amount in enumerate((*SWINGING[:4], 100, 220), start=4):
        line(company, tool, f"2026-{month:02d}", amount)
    meter(company, tool, "2026-08", 0, 0, gpu=(1000, 100))
    meter(company, tool, "2026-09", 0, 0, gpu=(2000, 220))
    assert of_tool(company) == {"use": 100_000_000, "token_price": 20_000_000}


@pytest.mark.parametrize(
    "amounts", [(100, 100, 100, 100, 100, 130), (90, 90, 100, 100, 100, 130), (100, 130)], ids=["once", "twice", "new"]
)
def test_a_flat_price_that_changes_now_and_then_is_a_price(company: Company, amounts: tuple[int, ...]) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="flat")
    for month, amount in enumerate(reversed(amounts)):
        line(company, tool, f"2026-{9 - month:02d}", amount)
    assert of_tool(company) == {"price": 30_000_000}


@pytest.mark.parametrize(
    ("billed", "amount", "told"),
    [
        ("2026-09", 100, "Nothing of OpenAI API is known in August 2026: 100 EUR more."),
        ("2026-08", -100, "Nothing of OpenAI API is known in September 2026: 100 EUR less."),
    ],
    ids=["before", "after"],
)
def test_a_period_without_bills_of_a_contract_by_use_that_ran_in_it_is_no_beginning_and_no_end(
    company: Company, billed: str, amount: int, told: str
) -> None:
    tool = company.tool(name="OpenAI API")
    contract = company.subscription(tool, price=None, pricing_model="usage", started_on="2025-09-01")
    line(company, tool, billed, 100)
    assert of_tool(company) == {"rest": amount * 1_000_000}
    assert told in growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences
    silent = {"2026-09": {"started_on": "2026-09-01"}, "2026-08": {"ended_on": "2026-08-31"}}[billed]
    company.set("subscription", contract, **silent)
    assert list(of_tool(company)) == ["new" if amount > 0 else "ended"]


def test_a_share_that_moved_by_less_than_a_percent_is_told_with_a_decimal(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="usage")
    for month, requests, retries, amount in (("2026-08", 1000, 66, 100), ("2026-09", 1000, 74, 101)):
        meter(company, tool, month, requests, retries, small=(1000, 100))
        line(company, tool, month, amount)
    told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences[1]
    assert "retries rose from 6.6 % to 7.4 %" in told


@pytest.mark.parametrize("pricing_model", ["unit", "usage", "flat"])
def test_units_that_bills_name_tell_use_and_price_apart(company: Company, pricing_model: str) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model=pricing_model)
    for month, (hours, each) in enumerate(((30, 2), (80, 2), (50, 2), (100, 1), (150, 2)), start=5):
        text = f"{hours} GPU hours of 2026-{month:02d}"
        line(company, tool, f"2026-{month:02d}", hours * each, quantity=str(hours), description=text)
    # 100 hours at 1.00, then 150 at 2.00; what is recorded as flat swings
    assert of_tool(company) == {"use": 50_000_000, "price": 150_000_000}
    told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences[1]
    assert told.endswith("rose by 200 EUR (200 %): the price went up, use went up.")


@pytest.mark.parametrize("guard", ["another kind", "no number", "no record"])
def test_units_tell_nothing(company: Company, guard: str) -> None:
    tool = company.tool()
    if guard != "no record":
        company.subscription(tool, price=None, pricing_model="unit")
    line(company, tool, "2026-08", 100, quantity="100", description="resolutions")
    other = "messages" if guard == "another kind" else "resolutions"
    line(company, tool, "2026-09", 300, quantity=None if guard == "no number" else "150", description=other)
    assert of_tool(company) == {"rest": 200_000_000}


def test_units_of_a_charge_for_several_months_are_in_each_what_its_amount_is(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="unit")
    until = {"service_from": "2026-08-01", "service_to": "2026-09-30"}
    line(company, tool, "2026-08", 61, quantity="122", description="hours", **until)
    line(company, tool, "2026-09", 30, quantity="60", description="hours")
    # 31 of 61 days are in August: 62 of 122 hours; in September 60 of them and 60 more. Length: 60 - 62 + 60 more
    assert of_tool(company) == {"use": 29_000_000}


@pytest.mark.parametrize(("ended", "most"), [(80, ""), (120, ", most of it through ended tools")])
def test_the_headline_names_steps_that_are_most_of_it(company: Company, ended: int, most: str) -> None:
    contract = company.subscription(company.tool(), price=None, pricing_model="usage", started_on="2026-01-01")
    unknown = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (contract,)).fetchone()[0]
    line(company, unknown, "2026-08", 100)
    line(company, company.tool(), "2026-08", ended)
    kept = company.tool()
    for month in ("2026-08", "2026-09"):
        line(company, kept, month, 400)
    told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences[0]
    assert told.partition(" in September 2026 after August 2026")[2] == f"{most}."
