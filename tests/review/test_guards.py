"""Guards that no example needs: each test fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import asked, bill, claimed, tool_for

OLD = "2026-01-05"
MILLION = 1_000_000


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
    assert "It keeps activity for 90 days, so this is not the same as never." in found.why
    assert "the assignment date is unknown" not in found.why
    assert found.confidence == "medium"
    company.seat(number, source, None, assigned=None)
    assert "For 1 of them the assignment date is unknown" in company.findings("R02")[0].why


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


def contract(company: Company, **values: Any) -> tuple[int, int]:
    number = company.subscription(**values)
    row = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()
    return number, int(row[0])


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
