"""Spend by a dimension: parts add up to the whole, whoever they are allocated to."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.allocation import divide, split_of
from desktop_app.economics.breakdown import DIMENSIONS, Breakdown, Spending
from desktop_app.economics.calendar import month_end
from desktop_app.economics.showback import by_team as shares_of
from desktop_app.economics.showback import showback
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
WEIGHTS = st.dictionaries(st.one_of(st.none(), st.integers(1, 9)), st.fractions(0, 50), min_size=1, max_size=8)


@given(st.integers(-(10**15), 10**15), WEIGHTS, st.one_of(st.none(), st.fractions(0, 1000)))
def test_parts_add_up_to_the_amount_to_the_micro_unit(micros: int, weights: object, whole: Fraction | None) -> None:
    split = split_of(weights, "seats", whole)  # type: ignore[arg-type]
    if split is not None:
        assert sum(share for _, share in split.shares) == 1
        assert all(share >= 0 for _, share in split.shares)
        assert sum(divide(micros, split.shares)) == micros


def teams(company: Company) -> tuple[int, int]:
    return company.add("team", name="Sales", cost_centre="5200"), company.add("team", name="Legal", cost_centre="6200")


def september(company: Company, dimension: str) -> Breakdown:
    return Spending(company.catalog.writer, AS_OF, "EUR", "2026-09", "2026-09").by(dimension)


def by_team(company: Company) -> dict[str, int]:
    found = september(company, "team")
    return {row.name: row.total for row in found.rows}


def test_seats_divide_and_what_nobody_holds_is_not_allocated(company: Company) -> None:
    sales, legal = teams(company)
    tool = company.tool()
    contract = company.subscription(tool, quantity=10)
    for team, count in ((sales, 5), (legal, 3)):
        for _ in range(count):
            company.seat(contract, person_id=company.person(team_id=team))
    company.line(tool)
    assert by_team(company) == {"Sales": 50_000_000, "Legal": 30_000_000, "Not allocated": 20_000_000}


def test_a_seat_counts_by_the_days_of_the_month_that_a_team_had_it_and_so_does_what_is_bought(company: Company) -> None:
    sales, legal = teams(company)
    tool = company.tool()
    contract = company.subscription(tool, quantity=2)
    company.add("entitlement", subscription_id=contract, start_date="2026-09-16", quantity=2, unit_price="30")
    for team, assigned, released in (
        (sales, "2026-01-05", None), (sales, "2026-01-05", "2026-09-11"), (legal, "2026-09-11", None),
        (legal, "2026-09-21", "2026-09-21"), (legal, "2026-10-01", None), (sales, None, "2026-09-01"),
    ):  # fmt: skip
        company.seat(contract, person_id=company.person(team_id=team), assigned=assigned, released=released)
    company.line(tool, amount=90_000_000)
    # of 2 x 30 + 2 x 15 = 90 seat days: Sales 30 + 10, Legal 20, nobody 30
    assert by_team(company) == {"Sales": 40_000_000, "Legal": 20_000_000, "Not allocated": 30_000_000}


def test_fixed_shares_go_before_seats_and_more_than_the_whole_is_taken_in_proportion(company: Company) -> None:
    sales, legal = teams(company)
    tool = company.tool()
    contract = company.subscription(tool)
    company.seat(contract, person_id=company.person(team_id=sales))
    company.line(tool)
    company.add("allocation", subscription_id=contract, team_id=legal, share="0.5")
    assert by_team(company) == {"Legal": 50_000_000, "Not allocated": 50_000_000}
    company.add("allocation", subscription_id=contract, team_id=sales, share="1.5")
    assert by_team(company) == {"Sales": 75_000_000, "Legal": 25_000_000}


def test_metered_use_divides_what_is_priced_by_use(company: Company) -> None:
    sales, legal = teams(company)
    tool = company.tool()
    contract = company.subscription(tool, price=None, pricing_model="usage")
    people = {sales: company.person(team_id=sales), legal: company.person(team_id=legal)}
    for team, tokens in ((sales, "300"), (legal, "100")):
        with company.catalog.operation("use") as operation:
            company.catalog.writer.execute(
                "INSERT INTO usage(id, operation_id, subscription_id, tool_id, person_id, day, metric, quantity) "
                "VALUES (?, ?, ?, ?, ?, '2026-09-09', 'input_tokens', ?)",
                (company.catalog.ids.next(), operation.id, contract, tool, people[team], tokens),
            )
    company.line(tool)
    assert by_team(company) == {"Sales": 75_000_000, "Legal": 25_000_000}


def test_a_contract_says_what_it_came_to_so_far(company: Company) -> None:
    """By its own lines, those of its account, or as the only one of its tool; what may be of two is of none."""
    tool, other = company.tool(), company.tool()
    first = company.subscription(tool, name="Engineering", price=None, account="org-1")
    company.subscription(tool, name="Marketing", price=None, account="org-2")
    company.subscription(other, name="Design", price=None)
    company.line(tool, amount=10_000_000, subscription_id=first, date="2026-02-03")
    company.line(tool, amount=20_000_000, billing_account="org-1")
    company.line(tool, amount=40_000_000, billing_account="org-3")
    company.line(other, amount=80_000_000)
    found = Spending(company.catalog.writer, AS_OF, "EUR", "2026-01", "2026-10").by("subscription")
    assert {row.name: row.total for row in found.rows} == {
        "Engineering": 30_000_000, "Design": 80_000_000, "Not known": 40_000_000,
    }  # fmt: skip


def test_a_use_cases_class_beats_the_subscriptions(company: Company) -> None:
    tool = company.tool(spend_class="experiment")
    contract = company.subscription(tool, spend_class="operating_expense")
    case = company.add("use_case", name="Tickets", spend_class="cost_of_revenue")
    company.add("allocation", subscription_id=contract, use_case_id=case, share="0.25")
    company.line(tool)
    found = september(company, "spend-class")
    assert {row.key: row.total for row in found.rows} == {
        "cost_of_revenue": 25_000_000,
        "operating_expense": 75_000_000,
    }


def test_every_dimension_adds_up_and_what_has_no_rate_stands_apart(company: Company) -> None:
    sales, _ = teams(company)
    company.add("exchange_rate", date="2026-09-30", base="EUR", quote="USD", rate="1.1037", source="test")
    for place in range(3):
        tool = company.tool()
        contract = company.subscription(tool, quantity=7)
        for _ in range(3):
            company.seat(contract, person_id=company.person(team_id=sales))
        company.line(tool, amount=33_333_331 + place, currency="USD", service_to="2026-10-02")
        company.line(tool, amount=10_000_001, currency="SEK", cost_centre="4100", date="2026-08-03")
    spending = Spending(company.catalog.writer, AS_OF, "EUR", "2026-08", "2026-10")
    whole = sum(spending.convert(row) or 0 for row in spending.rows)
    assert whole > 0
    for dimension in DIMENSIONS:
        found = spending.by(dimension)
        assert found.total == sum(found.totals) == whole, dimension
        assert sum(row.total for row in found.apart) == 30_000_003, dimension
    shown = showback(spending)
    assert sum(row.amount or 0 for row in shown) == whole
    shares = shares_of(shown)
    assert sum(one.total for one in shares) == whole
    assert sum(sum(one.apart.values()) for one in shares) == 30_000_003
    assert sum(one.share(whole) or 0 for one in shares) == 1
    assert shares[-1].team is None
    assert {part.tool_id for one in shares for part in one.tools} == {row.tool_id for row in spending.rows}


@pytest.mark.parametrize(
    ("credit", "month"),
    [
        ({"invoice_number": "RE-1001"}, "2026-07"),
        ({"description": "Credit for RE-1001"}, "2026-07"),
        ({"description": "Goodwill"}, "2026-09"),
        ({"invoice_number": "RE-1001", "service_from": "2026-08-01", "service_to": "2026-08-31"}, "2026-08"),
    ],
)
def test_a_credit_belongs_to_the_period_it_corrects(company: Company, credit: dict[str, str], month: str) -> None:
    tool = company.tool()
    company.line(tool, invoice_number="RE-1001", date="2026-07-04", service_from="2026-07-01", service_to="2026-07-31")
    company.line(tool, amount=-40_000_000, line_kind="credit", date="2026-09-20", **credit)
    found = Spending(company.catalog.writer, AS_OF, "EUR", "2025-11", "2026-10").by("tool")
    months = dict(zip(found.months, found.totals, strict=True))
    assert months[month] == (60_000_000 if month == "2026-07" else -40_000_000)
    assert found.total == 60_000_000


@pytest.mark.parametrize(
    ("credit", "first", "days"),
    [
        ({}, 1, 365),  # it corrects the year that the invoice is for
        ({"service_from": "2026-07-01", "service_to": "2026-12-31"}, 7, 184),  # unless it says for what it is
    ],
)
def test_a_credit_for_a_year_paid_ahead_is_spread_over_what_it_corrects(
    company: Company, credit: dict[str, str], first: int, days: int
) -> None:
    tool = company.tool()
    company.line(tool, invoice_number="RE-1", amount=730_000_000, net=730_000_000, date="2026-01-05",
                 service_from="2026-01-01", service_to="2026-12-31")  # fmt: skip
    back = {"amount": -days * 1_000_000, "net": -days * 1_000_000, "line_kind": "credit", "date": "2026-06-20"}
    company.line(tool, **{"invoice_number": "RE-1", **back, **credit})
    found = Spending(company.catalog.writer, "2026-12-31", "EUR", "2026-01", "2026-12").by("tool")
    for month, amount in zip(found.months, found.totals, strict=True):
        a_day = 1_000_000 if int(month[5:]) >= first else 2_000_000  # 730.00 is 2.00 a day, 1.00 of it given back
        assert amount == a_day * int(month_end(month)[8:]), month


def test_a_line_booked_to_a_teams_name_is_the_teams_and_its_cost_centres(company: Company) -> None:
    sales = company.add("team", name="Sales", cost_centre="5200")
    company.line(company.tool(), cost_centre=" sales ", channel="card", basis="paid")
    spending = Spending(company.catalog.writer, AS_OF, "EUR", "2026-09", "2026-09")
    assert [(row.key, row.total) for row in spending.by("team").rows] == [(sales, 100_000_000)]
    assert [(row.key, row.total) for row in spending.by("cost-centre").rows] == [("5200", 100_000_000)]
