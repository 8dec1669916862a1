"""Payments by card and bank: the bill that they pay is counted once, whenever and under whatever name they came."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.economics.calendar import add_days, add_months
from desktop_app.economics.close import close
from desktop_app.economics.spend import spend_rows
from desktop_app.economics.standing import COUNTS, RECONCILES, Standings
from tests.review.conftest import Company, company

__all__ = ["company"]

NOW = "2026-12-31"
EURO = 1_000_000
CARD: dict[str, Any] = {"basis": "paid", "channel": "card"}


def bill(company: Company, tool: int | None, euros: int, date: str, start: str, end: str, **values: Any) -> int:
    amount = euros * EURO
    return company.line(tool, **{"amount": amount, "date": date, "service_from": start, "service_to": end, **values})


def paid(company: Company, tool: int | None, euros: int, date: str, **values: Any) -> int:
    return company.line(tool, **{"amount": euros * EURO, "date": date, **CARD, **values})


def spend(company: Company) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for row in spend_rows(company.catalog.writer, as_of=NOW):
        found[row.month] += row.net if row.counted else 0
    return {month: micros // EURO for month, micros in found.items() if micros}


def of_same_vendor(company: Company, tool: int, name: str) -> int:
    vendor = company.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (tool,)).fetchone()[0]
    return company.add("tool", vendor_id=vendor, name=name, state="Approved")


def test_a_year_that_is_billed_and_paid_at_once_counts_day_by_day(company: Company) -> None:
    tool = company.tool()
    billed = bill(company, tool, 365, "2026-01-02", "2026-01-01", "2026-12-31")
    card = paid(company, tool, 365, "2026-01-03")
    assert sum(spend(company).values()) == 365  # not 365 in January and 334 from February on
    assert (spend(company)["2026-01"], spend(company)["2026-02"]) == (31, 28)
    standings = Standings(company.catalog.writer, NOW)
    assert standings.of([billed, card]) == {billed: COUNTS, card: RECONCILES}
    assert "the same money counts as billed in the ledger" in standings.why(card)
    closed = close(company.catalog.writer, "2026-06", as_of=NOW, currency="EUR")
    assert closed.adds_up
    assert [(row.line_id, row.balance) for row in closed.rows] == [(billed, 184 * EURO)]


def test_a_payment_of_last_months_bill_is_no_spend_of_this_month(company: Company) -> None:
    tool = company.tool()
    bill(company, tool, 120, "2026-09-03", "2026-08-01", "2026-08-31")
    bill(company, tool, 150, "2026-10-03", "2026-09-01", "2026-09-30")
    paid(company, tool, 120, "2026-09-03")
    paid(company, tool, 150, "2026-10-05")
    assert spend(company) == {"2026-08": 120, "2026-09": 150}
    paid(company, tool, 130, "2026-11-04")  # of which no bill is known yet
    assert spend(company) == {"2026-08": 120, "2026-09": 150, "2026-11": 130}


def test_a_tool_that_the_card_names_otherwise_is_the_same_money(company: Company) -> None:
    tool = company.tool()
    other = of_same_vendor(company, tool, "Claude")
    billed = bill(company, tool, 150, "2026-10-03", "2026-09-01", "2026-09-30")
    card = paid(company, other, 150, "2026-10-03")
    assert spend(company) == {"2026-09": 150}
    found = {one.line["id"]: one.standing for one in Standings(company.catalog.writer, NOW).lines()}
    assert found == {billed: COUNTS, card: RECONCILES}


def test_the_tax_of_a_bill_is_no_spend_where_its_payment_has_it(company: Company) -> None:
    tool = company.tool()
    bill(company, tool, 119, "2026-09-01", "2026-09-01", "2026-09-30", net=100 * EURO, tax=19 * EURO)
    paid(company, tool, 119, "2026-09-03")
    assert spend(company) == {"2026-09": 100}


def test_several_lines_of_one_invoice_are_paid_at_once(company: Company) -> None:
    tool = company.tool()
    for euros in (70, 50):
        bill(company, tool, euros, "2026-10-03", "2026-09-01", "2026-09-30", invoice_number="RE-1")
    paid(company, tool, 120, "2026-10-04")
    assert spend(company) == {"2026-09": 120}


@pytest.mark.parametrize(
    ("values", "more"),
    [
        ({"date": "2026-12-01"}, 150),  # two months after the bill
        ({"date": "2026-09-25"}, 150),  # before it was written
        ({"euros": 151}, 151),
        ({"currency": "USD"}, 150),
        ({"service_from": "2026-10-01", "service_to": "2026-10-31"}, 150),  # it says itself what it is for
    ],
)  # fmt: skip
def test_what_pays_no_bill_that_is_known_counts_by_itself(company: Company, values: dict[str, Any], more: int) -> None:
    tool = company.tool()
    given = dict(values)
    euros, date = given.pop("euros", 150), given.pop("date", "2026-10-05")
    bill(company, tool, 150, "2026-10-03", "2026-08-01", "2026-08-31")
    paid(company, tool, euros, date, **given)
    assert sum(spend(company).values()) == 150 + more


def test_each_bill_is_paid_once(company: Company) -> None:
    tool = company.tool()
    bill(company, tool, 20, "2026-10-01", "2026-09-01", "2026-09-30")
    for day in ("2026-10-02", "2026-10-03", "2026-10-04"):
        paid(company, tool, 20, day)
    assert spend(company) == {"2026-09": 20, "2026-10": 40}  # two people have it on their own cards


VENDOR: dict[str, Any] = {"channel": "vendor"}


@pytest.mark.parametrize("number", ["INV-2", None])
def test_a_ledger_that_books_the_vendors_invoice_later_is_the_same_money(company: Company, number: str | None) -> None:
    tool = company.tool()
    named = {"invoice_number": number}
    billed = bill(company, tool, 150, "2026-09-28", "2026-09-01", "2026-09-30", **VENDOR, **named)
    booked = company.line(tool, amount=150 * EURO, date="2026-10-06", **named)
    assert spend(company) == {"2026-09": 150}
    assert Standings(company.catalog.writer, NOW).of([billed, booked]) == {billed: COUNTS, booked: RECONCILES}
    paid(company, tool, 150, "2026-10-05")  # and the card says it a third time
    assert spend(company) == {"2026-09": 150}


def test_a_number_tells_however_late_and_with_or_without_tax(company: Company) -> None:
    tool = company.tool()
    for euros, number in ((119, "INV-1"), (238, "inv-2 ")):
        bill(company, tool, euros, "2026-05-02", "2026-04-01", "2026-04-30", net=euros * EURO * 100 // 119,
             invoice_number=number, **VENDOR)  # fmt: skip
    company.line(tool, amount=100 * EURO, date="2026-08-10", invoice_number="INV-1")  # net
    company.line(tool, amount=238 * EURO, date="2026-08-11", invoice_number="INV-2")
    assert spend(company) == {"2026-04": 300}


@pytest.mark.parametrize(
    ("booked", "counted"),
    [
        ((70, 50), {"2026-08": 31, "2026-09": 30, "2026-10": 31, "2026-11": 28}),  # net, in two lines
        ((84, 60), {"2026-08": 31, "2026-09": 30, "2026-10": 31, "2026-11": 28}),  # with tax
        ((70, 40), {"2026-08": 31, "2026-09": 30, "2026-10": 110, "2026-11": 28}),  # something is missing of it
    ],
)
def test_a_ledger_that_books_one_invoice_in_several_lines_is_the_same_money(
    company: Company, booked: tuple[int, int], counted: dict[str, int]
) -> None:
    tool = company.tool()
    other = of_same_vendor(company, tool, "Other")
    bill(company, tool, 144, "2026-08-01", "2026-08-01", "2026-11-28", net=120 * EURO, **VENDOR, invoice_number="A-1")
    for euros, named, day in zip(booked, (tool, other), ("2026-10-06", "2026-10-07"), strict=True):
        company.line(named, amount=euros * EURO, date=day, invoice_number=" a-1", cost_centre=f"{euros}")
    found = spend(company)
    assert found == counted
    closed = close(company.catalog.writer, "2026-10", as_of=NOW, currency="EUR")
    assert closed.adds_up


def test_another_number_or_a_month_later_is_another_bill(company: Company) -> None:
    tool = company.tool()
    bill(company, tool, 150, "2026-09-01", "2026-08-01", "2026-08-31", invoice_number="INV-1", **VENDOR)
    company.line(tool, amount=150 * EURO, date="2026-10-02", invoice_number="INV-2")
    company.line(tool, amount=160 * EURO, date="2026-11-02", invoice_number="INV-1")  # of another amount
    assert spend(company) == {"2026-08": 150, "2026-10": 150, "2026-11": 160}


LINES = st.lists(
    st.tuples(
        st.sampled_from([20, 20, 30, 365]), st.integers(1, 11), st.integers(1, 28), st.integers(-2, 1),
        st.sampled_from([1, 1, 12]), st.integers(0, 1), st.integers(0, 10) | st.none(), st.booleans(),
    ), min_size=1, max_size=7,
)  # fmt: skip


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(lines=LINES, turned=st.randoms(use_true_random=False))
def test_payments_never_add_to_bills_that_they_pay(company: Company, lines: list[Any], turned: Any) -> None:
    """Whatever bills are paid in full soon after their date, in whatever order files come: spend is the bills'."""
    tool = company.tool()
    tools = (tool, of_same_vendor(company, tool, f"Other {company.count}"))
    made: list[tuple[bool, tuple[Any, ...]]] = []
    for place, (euros, month, day, lag, months, which, after, renamed) in enumerate(lines):
        date = f"2026-{month:02d}-{day:02d}"
        start = add_months(f"2026-{month:02d}-01", lag)
        end = add_days(add_months(start, months), -1)
        own = euros + 1000 * place  # no two bills are of one amount
        made.append((True, (tools[which], own, date, start, end)))
        if after is not None:
            made.append((False, (tools[(which + renamed) % 2], own, add_days(date, after))))
    turned.shuffle(made)
    for is_bill, values in made:
        (bill if is_bill else paid)(company, *values)
    wanted = sum(values[1] for is_bill, values in made if is_bill)
    rows = [one for one in Standings(company.catalog.writer, "2030-01-01").lines() if one.family[1] in tools]
    assert sum(part.net for one in rows for part in one.parts if part.counts) == wanted * EURO
