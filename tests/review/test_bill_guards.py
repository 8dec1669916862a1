"""Guards of the questions about terms, prices and bills: each test fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, asked, bill, claimed, contract, tool_for


def test_r17_takes_a_credit_alone_for_no_bill(company: Company) -> None:
    _, tool = contract(company)
    bill(company, tool, 8, "-100", line_kind="credit")
    assert company.findings("R17") == []


def test_r17_compares_with_what_holds_in_the_period(company: Company) -> None:
    number, tool = contract(company)
    company.add("entitlement", subscription_id=number, start_date="2026-09-01", quantity=5, unit_price="30")
    company.add(
        "entitlement", subscription_id=number, start_date="2026-01-01", end_date="2026-07-31", quantity=2,
        unit_price="30",
    )  # fmt: skip
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=3)  # without a price
    for month, amount in ((7, "360"), (8, "300"), (9, "450")):  # 12, 10 and 15 seats
        bill(company, tool, month, amount)
    assert company.findings("R17") == []


def test_r17_takes_the_excess_from_charges_and_never_from_a_credit(company: Company) -> None:
    _, tool = contract(company)
    large, small, _ = (bill(company, tool, 8, amount) for amount in ("330", "60", "-50"))
    (found,) = company.findings("R17")  # 340.00 of 300.00
    assert found.reclaim is not None
    assert found.reclaim.amount == 40 * MILLION
    assert {share.line: share.amount for share in found.reclaim.shares} == {large: 40 * MILLION, small: 0}


def test_r18_asks_nothing_of_what_the_vendors_own_file_lists_twice(company: Company) -> None:
    tool = company.tool()
    for day in ("2026-05-03", "2026-05-17"):
        company.line(tool, channel="vendor", invoice_number="INV-7", date=day, service_from=day, service_to=day)
    assert company.findings("R18") == []


def test_r18_asks_about_a_card_and_a_ledger_with_payments_of_their_own_alone(company: Company) -> None:
    tool = company.tool()
    for day, channel in (("2026-05-03", "ledger"), ("2026-05-05", "card")):
        company.line(tool, date=day, channel=channel, invoice_number="INV-7", payment_date=day)
    assert company.findings("R18") == []  # two days apart: the card's charge, booked
    for payment, channel in (("811", "ledger"), ("852", "card")):
        company.line(tool, date="2026-06-03", channel=channel, invoice_number="INV-8", payment_id=payment)
    assert claimed(company, "R18") == ["100.00"]


def test_r18_asks_nothing_of_one_invoice_in_the_vendors_file_and_in_the_ledger(company: Company) -> None:
    tool = company.tool()
    for channel in ("vendor", "ledger"):
        company.line(tool, channel=channel, invoice_number="INV-7", date=f"2026-05-0{len(channel)}")
    assert company.findings("R18") == []


def test_r18_asks_nothing_of_equal_amounts_without_a_period(company: Company) -> None:
    tool = company.tool()
    for number in ("INV-1", "INV-2"):
        for _ in range(2):
            company.line(tool, invoice_number=number, date="2026-05-03", payment_id="9")
    assert company.findings("R18") == []


@pytest.mark.parametrize("values", [{"invoice_number": "INV-1"}, {"amount": -100_000_000}, {"channel": "vendor"}])
def test_r18_asks_of_lines_without_a_number_only_about_payments(company: Company, values: dict[str, Any]) -> None:
    tool = company.tool()
    for sheet in (company.sheet(), company.sheet()):
        company.line(tool, date="2026-05-03", sheet_id=sheet, **values)
    assert company.findings("R18") == []


def test_r18_asks_of_lines_without_a_number_in_two_files(company: Company) -> None:
    tool = company.tool()
    for sheet in (company.sheet(), company.sheet()):
        company.line(tool, date="2026-05-03", sheet_id=sheet)
    company.line(tool, date="2026-05-03")  # of no file: typed in
    assert len(company.findings("R18")) == 1


def test_r18_asks_once_about_an_invoice_whose_tax_is_a_line_of_its_own(company: Company) -> None:
    tool = tool_for(company)
    for payment in ("811", "852"):
        company.line(tool, invoice_number="INV-7", payment_id=payment, date="2026-05-03")
        company.line(tool, invoice_number="INV-7", payment_id=payment, date="2026-05-03", line_kind="tax",
                     amount=19 * MILLION, net=19 * MILLION)  # fmt: skip
    (found,) = asked(company, "R18")
    assert found["saving"]["reclaim"]["amount"] == "100.00"


def test_r12_asks_of_a_short_term_for_its_end_on_record_alone(company: Company) -> None:
    company.term(company.subscription(), start_date="2025-07-01", end_date="2025-09-30")
    assert company.findings("R12") == []


def test_r12_takes_no_decision_on_a_term_for_one_on_those_after_it(company: Company) -> None:
    company.term(company.subscription(), start_date="2025-01-01", end_date="2025-12-31", decision="renew")
    assert "ends on 2026-12-31" in company.findings("R12")[0].question


def test_r13_is_silent_about_what_is_on_its_way_out(company: Company) -> None:
    company.term(company.subscription(state="Closing"), end_date="2026-09-30")
    assert company.findings("R13") == []


def test_r14_is_silent_where_the_price_fell_again(company: Company) -> None:
    _, tool = contract(company, price=None)
    for month, price in ((3, 300), (4, 300), (5, 300), (6, 300), (7, 390), (8, 300)):
        bill(company, tool, month, f"{price}", quantity="10")
    assert company.findings("R14") == []


@pytest.mark.parametrize(
    ("before", "after", "asks"),
    [
        ({}, {}, 1),
        ({"currency": "USD"}, {}, 0),
        ({"end_date": "2026-10-31"}, {"start_date": "2026-11-01"}, 0),  # it is to come
        ({}, {"end_date": "2026-09-30"}, 0),  # it is over
        ({"end_date": "2026-03-31"}, {}, 0),  # something else was in between
    ],
)
def test_r14_compares_prices_on_record_that_follow_each_other(
    company: Company, before: dict[str, Any], after: dict[str, Any], asks: int
) -> None:
    number = company.subscription(price=None)
    for price, values in (
        ("20", {"start_date": "2025-01-01", "end_date": "2026-06-30", **before}),
        ("30", {"start_date": "2026-07-01", **after}),
    ):
        company.add("entitlement", subscription_id=number, quantity=10, unit_price=price, **values)
    assert len(company.findings("R14")) == asks


def test_r15_takes_what_names_no_contract_for_the_last_that_ended_and_what_names_one_for_that(company: Company) -> None:
    number, tool = contract(company, state="Closed", ended_on="2026-05-31")
    later = company.subscription(tool, state="Closed", ended_on="2026-07-31")
    bill(company, tool, 9, "100")
    assert [found.subject.id for found in company.findings("R15")] == [later]
    company.subscription(tool)  # which it may be of
    assert company.findings("R15") == []
    bill(company, tool, 9, "50", subscription_id=number)
    assert [found.subject.id for found in company.findings("R15")] == [number]


@pytest.mark.parametrize("guard", [None, "closing", "the vendor alone"])
def test_r16_is_silent_about_what_is_closing_and_where_the_vendor_billed_something(
    company: Company, guard: str | None
) -> None:
    _, tool = contract(company, started_on="2026-01-01", state="Closing" if guard == "closing" else "Active")
    bill(company, tool, 6, "300")
    company.line(company.tool(), date="2026-10-10")  # so far the invoices are imported
    if guard == "the vendor alone":
        line = bill(company, tool, 9, "300")
        company.set("invoice_line", line, tool_id=None, service_from="2026-09-01", service_to="2026-09-01")
    assert len(company.findings("R16")) == (0 if guard else 1)
