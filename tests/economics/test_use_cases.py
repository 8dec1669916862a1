"""What a use case costs and brings: divided exactly, by share and by project, per unit, and judged."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.allocation import Allocations
from desktop_app.economics.shares import by_use_case
from desktop_app.economics.spend import spend_rows
from desktop_app.economics.use_cases import Month, economics_of, full_months, month_shares, verdict
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
EURO = 1_000_000


def usage(company: Company, tool: int, project: str, **values: object) -> None:
    defaults = {"tool_id": tool, "project": project, "day": "2026-09-10", "metric": "requests", "quantity": "1"}
    company.add("usage", **{"operation_id": 1, **defaults, **values})


def use_case(company: Company, name: str, **values: object) -> int:
    return company.add("use_case", name=name, currency="EUR", **values)


def parts(company: Company) -> dict[int | None, int]:
    found: dict[int | None, int] = {}
    for part in by_use_case(
        Allocations(company.catalog.writer), spend_rows(company.catalog.writer, as_of=AS_OF, months=3)
    ):
        found[part.target_id] = found.get(part.target_id, 0) + part.net
    return found


def test_shares_and_what_is_left_add_up_to_the_cost(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    company.line(tool, amount=100_000_001)
    triage, search = use_case(company, "Triage"), use_case(company, "Search")
    company.add("allocation", subscription_id=subscription, use_case_id=triage, share="0.333")
    company.add("allocation", subscription_id=subscription, use_case_id=search, share="0.5")
    found = parts(company)
    assert found == {triage: 33_300_000, search: 50_000_001, None: 16_700_000}
    assert sum(found.values()) == 100_000_001


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"cost": 30 * EURO, "currency": "USD"}, {"cost": 10 * EURO, "currency": "USD"}),
        ({"metric": "tokens", "quantity": "3000000"}, {"metric": "tokens", "quantity": "1000000"}),
        ({"metric": "input_tokens", "quantity": "300"}, {"metric": "output_tokens", "quantity": "100"}),
        ({"quantity": "75"}, {"quantity": "25"}),
    ],
)
def test_a_projects_part_is_its_part_of_the_metered_use(
    company: Company, first: dict[str, object], second: dict[str, object]
) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    company.line(tool, amount=400 * EURO)
    company.line(tool, amount=50 * EURO, date="2026-08-03")
    triage = use_case(company, "Triage")
    company.add("allocation", subscription_id=subscription, use_case_id=triage, project="Triage-Prod")
    usage(company, tool, "triage-prod", **first)
    usage(company, tool, "other", **second)
    assert parts(company) == {triage: 300 * EURO, None: 150 * EURO}  # August has no metered use: not allocated


def test_spend_of_a_tool_with_two_contracts_is_not_guessed(company: Company) -> None:
    tool = company.tool()
    one = company.subscription(tool, price=None, account="acct-1")
    company.subscription(tool, price=None, account="acct-2")
    triage = use_case(company, "Triage")
    company.add("allocation", subscription_id=one, use_case_id=triage, share="1")
    company.line(tool, amount=10 * EURO, billing_account="acct-1")
    company.line(tool, amount=7 * EURO, billing_account="acct-3")
    assert parts(company) == {triage: 10 * EURO, None: 7 * EURO}


def test_unit_cost_margin_and_worth_of_a_month(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    triage = use_case(company, "Triage", unit="Tickets", value_per_unit="4.20")
    company.add("allocation", subscription_id=subscription, use_case_id=triage, share="0.5")
    company.line(tool, amount=400 * EURO)
    for metric, value, code in (("tickets", "1000", None), ("revenue", "500", "EUR")):
        company.add("measure", use_case_id=triage, period_start="2026-09-01", period_end="2026-09-30",
                    metric=metric, value=value, currency=code)  # fmt: skip
    month = economics_of(company.catalog.writer, AS_OF, "EUR", 2)[triage].months[-1]
    assert (month.month, month.cost, month.volume) == ("2026-09", 200 * EURO, Fraction(1000))
    assert month.unit_cost == Fraction(1, 5)
    assert month.margin == Fraction(3, 5)
    assert month.worth == 4200 * EURO


def test_revenue_without_a_known_cost_is_no_margin_of_all_of_it(company: Company) -> None:
    triage = use_case(company, "Triage")
    company.add("measure", use_case_id=triage, period_start="2026-09-01", period_end="2026-09-30", metric="revenue",
                value="500", currency="EUR")  # fmt: skip
    month = economics_of(company.catalog.writer, AS_OF, "EUR", 2)[triage].months[-1]
    assert (month.revenue, month.margin) == (500 * EURO, None)


@pytest.mark.parametrize(("basis", "last", "price", "known"), [
    ("metered", "2026-09-12", None, False), ("metered", "2026-09-30", None, True),
    ("billed", "2026-09-12", None, True), ("billed", None, None, False), ("billed", None, "10", True),
])  # fmt: skip
def test_a_month_that_spend_is_still_to_come_for_has_no_unit_cost(
    company: Company, basis: str, last: str | None, price: str | None, known: bool
) -> None:
    api, assistant = company.tool(), company.tool()
    triage = use_case(company, "Triage", unit="tickets")
    for subscription in (company.subscription(api, price=price), company.subscription(assistant, price="1")):
        company.add("allocation", subscription_id=subscription, use_case_id=triage, share="1")
    company.line(api, date="2026-08-03", service_to="2026-08-31", basis=basis, amount=890 * EURO)
    if last:
        company.line(api, date="2026-09-01", service_to=last, basis=basis, amount=90 * EURO)
    for start, end in (("2026-08-01", "2026-08-31"), ("2026-09-01", "2026-09-30")):
        for metric, value, code in (("tickets", "100", None), ("revenue", "1000", "EUR")):
            company.add("measure", use_case_id=triage, period_start=start, period_end=end, metric=metric, value=value,
                        currency=code)  # fmt: skip
    august, september = economics_of(company.catalog.writer, AS_OF, "EUR", 2)[triage].months
    assert (august.unit_cost, august.partial) == (Fraction(9), False)
    assert september.cost == (100 * EURO if last else 110 * EURO if price else 10 * EURO)
    assert september.partial is not known
    assert (september.unit_cost is None, september.margin is None) == (not known, not known)


@pytest.mark.parametrize(("started_on", "amount", "known"), [
    ("2026-01-01", 100, False), ("2026-09-01", 100, True), (None, 100, True), ("2026-01-01", 10, True),
], ids=["bought before", "bought then", "unknown", "of no weight"])  # fmt: skip
def test_a_month_before_the_bills_of_a_contract_by_use_begin_has_no_unit_cost(
    company: Company, started_on: str | None, amount: int, known: bool
) -> None:
    api, embeddings = company.tool(), company.tool()
    triage = use_case(company, "Triage", unit="tickets")
    for tool, start in ((api, "2026-01-01"), (embeddings, started_on)):
        subscription = company.subscription(tool, price=None, pricing_model="usage", started_on=start)
        company.add("allocation", subscription_id=subscription, use_case_id=triage, share="1")
    for start, end in (("2026-08-01", "2026-08-31"), ("2026-09-01", "2026-09-30")):
        company.line(api, date=start, amount=900 * EURO)
        company.add("measure", use_case_id=triage, period_start=start, period_end=end, metric="tickets", value="100")
    company.line(embeddings, date="2026-09-03", amount=amount * EURO)
    august, september = economics_of(company.catalog.writer, AS_OF, "EUR", 2)[triage].months
    assert (august.unit_cost is not None, august.partial) == (known, not known)
    assert september.unit_cost == Fraction(900 + amount, 100)


def test_a_month_that_is_measured_on_some_of_its_days_has_no_unit_cost(company: Company) -> None:
    triage = company.add("use_case", name="Triage", unit="Tickets")
    subscription = company.subscription(price=None)
    company.add("allocation", subscription_id=subscription, use_case_id=triage, share="1")
    for start, end, value in (
        ("2026-08-31", "2026-09-13", "14"), ("2026-09-14", "2026-09-30", "25"), ("2026-09-20", "2026-09-30", "11"),
        ("2026-07-06", "2026-07-31", "26"), ("2026-07-06", "2026-07-12", "7"),
    ):  # fmt: skip
        company.add("measure", use_case_id=triage, period_start=start, period_end=end, metric="tickets", value=value)
    found = economics_of(company.catalog.writer, AS_OF, "EUR")[triage].months
    # September: 13 of 14 days of the first, 25 and 11 more. August: one day. July: 26 days, 7 of them twice
    assert {month.month: month.volume for month in found if month.volume is not None} == {"2026-09": 13 + 25 + 11}


def test_without_a_rate_there_is_no_unit_cost(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    triage = use_case(company, "Triage", unit="tickets")
    company.add("allocation", subscription_id=subscription, use_case_id=triage, share="1")
    company.line(tool, currency="USD")
    company.add("measure", use_case_id=triage, period_start="2026-09-01", period_end="2026-09-30",
                metric="tickets", value="10")  # fmt: skip
    month = economics_of(company.catalog.writer, AS_OF, "EUR", 1)[triage].months[-1]
    assert (month.cost, month.unit_cost, month.apart) == (0, None, {"USD": 100 * EURO})


@given(st.dates(max_value=dt.date(9990, 1, 1)), st.integers(0, 900))
def test_the_shares_of_a_period_add_up_to_one(start: dt.date, days: int) -> None:
    end = start + dt.timedelta(days=days)
    assert sum(share for _, share in month_shares(start.isoformat(), end.isoformat())) == 1


def test_a_month_is_full_on_its_last_day() -> None:
    assert full_months("2026-09-29", 2) == ["2026-07", "2026-08"]
    assert full_months("2026-09-30", 2) == ["2026-08", "2026-09"]


@pytest.mark.parametrize(
    ("volumes", "costs", "state"),
    [
        ((10, 10, 10, 20, 20, 20), (10, 10, 10, 18, 18, 18), "scale"),
        ((10, 10, 10, 20, 20, 20), (10, 10, 10, 30, 30, 30), "watch"),
        ((10, 10, 10, 9, 9, 9), (10, 10, 10, 5, 5, 5), "shrinking"),
        ((10, 10), (1, 1), "unknown"),
    ],
)
def test_a_use_case_is_worth_scaling_when_volume_grows_and_a_unit_costs_no_more(
    volumes: tuple[int, ...], costs: tuple[int, ...], state: str
) -> None:
    months = [Month("2026-01", cost * EURO, Fraction(volume)) for volume, cost in zip(volumes, costs, strict=True)]
    assert verdict(months, "tickets").state == state
