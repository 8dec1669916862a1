"""A month as finance has it, by hand: who used what was metered, and what is prepaid and accrued at a month's end."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from desktop_app.economics.allocation import Allocations
from desktop_app.economics.breakdown import Spending
from desktop_app.economics.close import LATER, PREPAID, Close, close
from desktop_app.economics.shares import by_team
from desktop_app.economics.showback import showback
from desktop_app.economics.spend import spend_rows
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]

EURO = 1_000_000


class Metered:
    """A tool that is priced by use, 1,000.00 for September, and three teams: Data, Sales and nobody's."""

    def __init__(self, company: Company, **contract: Any) -> None:
        self.company = company
        self.tool = company.tool()
        self.contract = company.subscription(
            self.tool, **{"price": None, "pricing_model": "usage", "team_id": None, **contract}
        )
        self.teams = {name: company.add("team", name=name) for name in ("Data", "Sales")}
        self.people = {name: company.person(team_id=team) for name, team in self.teams.items()}
        self.people["nobody"] = company.person()
        company.line(self.tool, amount=1000 * EURO, service_from="2026-09-01", service_to="2026-09-30")

    def uses(self, who: str, metric: str, quantity: str, **values: Any) -> None:
        self.company.add(
            "usage", operation_id=1, subscription_id=self.contract, tool_id=self.tool, person_id=self.people[who],
            day="2026-09-10", metric=metric, quantity=quantity, **values,
        )  # fmt: skip

    def shares(self) -> dict[str | None, int]:
        conn = self.company.catalog.writer
        names: dict[int | None, str | None] = {number: name for name, number in self.teams.items()}
        found: dict[str | None, int] = defaultdict(int)
        rows = [row for row in spend_rows(conn, as_of=AS_OF) if row.basis != "committed"]
        for part in by_team(Allocations(conn), rows):
            found[names.get(part.target_id)] += part.net
        return {name: micros // EURO for name, micros in found.items()}


@pytest.fixture
def metered(company: Company) -> Metered:
    return Metered(company)


def test_use_is_shared_by_its_first_metric_and_what_no_team_used_is_nobodys(metered: Metered) -> None:
    for who, requests in (("Data", "600"), ("Sales", "300"), ("nobody", "100")):
        metered.uses(who, "requests", requests)
    assert metered.shares() == {"Data": 600, "Sales": 300, None: 100}
    metered.uses("Data", "input_tokens", "1000")
    metered.uses("Sales", "input_tokens", "2000")
    metered.uses("Sales", "output_tokens", "1000")
    assert metered.shares() == {"Data": 250, "Sales": 750}  # 1,000 and 3,000 tokens


def test_use_is_shared_by_cost_where_all_of_it_has_one(metered: Metered) -> None:
    metered.uses("Data", "cost", "7", cost=7 * EURO, currency="USD")
    metered.uses("Sales", "cost", "3", cost=3 * EURO, currency="USD")
    metered.uses("Data", "requests", "1")
    metered.uses("Sales", "requests", "9")
    assert metered.shares() == {"Data": 700, "Sales": 300}


def test_fixed_shares_go_before_use_and_their_rest_is_nobodys(metered: Metered) -> None:
    metered.uses("Data", "requests", "9")
    metered.company.add(
        "allocation", subscription_id=metered.contract, team_id=metered.teams["Sales"], share="0.4"
    )  # fmt: skip
    assert metered.shares() == {"Sales": 400, None: 600}


def test_use_of_another_month_says_nothing_of_this_one(metered: Metered) -> None:
    metered.uses("Data", "requests", "9")
    metered.company.line(metered.tool, amount=50 * EURO, service_from="2026-08-01", service_to="2026-08-31")
    assert metered.shares() == {"Data": 1000, None: 50}


def test_seats_go_before_use_where_the_price_is_by_seat(company: Company) -> None:
    metered = Metered(company, price="100", quantity=10, pricing_model="seat")
    metered.uses("Sales", "requests", "9")
    for who, count in (("Data", 5), ("Sales", 2), ("nobody", 1)):
        for _ in range(count):
            company.seat(metered.contract, person_id=metered.people[who])
    assert metered.shares() == {"Data": 500, "Sales": 200, None: 300}  # of ten, one is nobody's and two nobody has


def test_showback_adds_up_with_what_is_not_allocated(metered: Metered) -> None:
    for who, requests in (("Data", "1"), ("Sales", "1"), ("nobody", "1")):
        metered.uses(who, "requests", requests)
    rows = showback(Spending(metered.company.catalog.writer, AS_OF, "EUR", "2026-09", "2026-09"))
    assert sum(row.original for row in rows) == 1000 * EURO
    assert [(row.team is None, row.original, row.method) for row in rows] == [
        (False, 333_333_333, "usage"), (False, 333_333_334, "usage"), (True, 333_333_333, "not allocated"),
    ]  # fmt: skip


# Month's end ---------------------------------------------------------------------------------------------------------


def books(company: Company) -> dict[str, int]:
    """A year in euros and one in dollars across two fiscal years, a credit, a late invoice, a line of one day."""
    tool, other = company.tool(), company.tool()
    made = {
        "year": company.line(tool, amount=36_500 * EURO, date="2026-02-20", service_from="2026-03-01",
                             service_to="2027-02-28", invoice_number="RE-1", order_number="PO-7"),
        "dollars": company.line(other, amount=7_300 * EURO, currency="USD", date="2026-05-10",
                                service_from="2026-05-16", service_to="2027-05-15", ledger_account="6815"),
        "april": company.line(tool, amount=3_000 * EURO, date="2026-04-03", service_from="2026-04-01",
                              service_to="2026-04-30", invoice_number="RE-9"),
        "credit": company.line(tool, amount=-600 * EURO, line_kind="credit", date="2026-09-10",
                               description="Credit note for RE-9", invoice_number="GS-1"),
        "late": company.line(tool, amount=2_400 * EURO, date="2026-10-05", service_from="2026-09-01",
                             service_to="2026-09-30"),
        "day": company.line(other, amount=60 * EURO, currency="USD", date="2026-09-12"),
    }  # fmt: skip
    for day, rate in (("2026-06-30", "0.90"), ("2026-09-30", "0.92")):
        company.add("exchange_rate", date=day, base="USD", quote="EUR", rate=rate, source="bank")
    return made


def closed(company: Company, month: str) -> tuple[Close, dict[int | None, tuple[str, int, int | None]]]:
    found = close(company.catalog.writer, month, as_of=AS_OF, currency="EUR")
    assert found.adds_up
    return found, {row.line_id: (row.kind, row.balance, row.reported) for row in found.rows}


def test_a_year_is_prepaid_from_its_invoice_on_and_used_by_day(company: Company) -> None:
    made = books(company)
    assert closed(company, "2026-01")[1] == {}
    assert closed(company, "2026-02")[1] == {made["year"]: (PREPAID, 36_500 * EURO, 36_500 * EURO)}
    # End of June: 31 + 30 + 31 + 30 = 122 days of 100.00; 16 + 30 = 46 of 20.00 at 0.90.
    assert closed(company, "2026-06")[1] == {
        made["year"]: (PREPAID, 24_300 * EURO, 24_300 * EURO), made["dollars"]: (PREPAID, 6_380 * EURO, 5_742 * EURO),
        made["credit"]: (LATER, -600 * EURO, -600 * EURO),  # of April, and dated in September
    }  # fmt: skip


def test_a_credit_is_of_the_month_that_it_corrects_and_a_late_invoice_is_accrued(company: Company) -> None:
    made = books(company)
    april, rows = closed(company, "2026-04")
    assert rows[made["credit"]] == (LATER, -600 * EURO, -600 * EURO)  # dated in September
    (euro,) = april.proofs
    assert (euro.invoiced, euro.accrued, euro.spend) == (6_000 * EURO, -600 * EURO, 5_400 * EURO)
    # September: 30 x 100.00 used and 2,400.00 invoiced in October; 30 x 20.00 and the 60.00 of one day in dollars.
    september, rows = closed(company, "2026-09")
    assert rows == {
        made["year"]: (PREPAID, 15_100 * EURO, 15_100 * EURO),  # 214 days used
        made["dollars"]: (PREPAID, 4_540 * EURO, 4_176_800_000),  # 138 days used; at 0.92
        made["late"]: (LATER, 2_400 * EURO, 2_400 * EURO),
    }
    euro, dollar = september.proofs
    assert (euro.invoiced, euro.accrued, euro.spend) == (3_000 * EURO, 2_400 * EURO, 5_400 * EURO)
    assert (dollar.invoiced, dollar.accrued, dollar.spend) == (660 * EURO, 0, 660 * EURO)
    assert (euro.opening, euro.used, euro.closing) == (18_100 * EURO, 3_000 * EURO, 15_100 * EURO)
