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


def test_r02_says_never_only_where_the_source_looks_back_as_far_for_all(company: Company) -> None:
    number = company.subscription()
    source = company.source(number, retention_days=90)
    company.seat(number, source, None, assigned="2026-07-20")  # 82 days before the data date
    (found,) = company.findings("R02")
    assert "since it was assigned" in found.question
    assert "reported as of 2026-10-10" in found.why
    assert "It keeps activity" not in found.why
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


# R04, R05, R06 -------------------------------------------------------------------------------------------------------


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


# R10, R11, R12, R13 --------------------------------------------------------------------------------------------------


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


def premium(company: Company, users: int) -> tuple[int, int, int]:
    """Ten on Business at 30.00, so many with its premium feature, and Starter at 20.00: tool, contract, source."""
    tool = company.tool()
    number = company.subscription(tool, plan="Business")
    source = company.source(number)
    high, low = (company.add("plan", tool_id=tool, name=name) for name in ("Business", "Starter"))
    company.add("plan_function", plan_id=high, function="agents", premium=1)
    company.add("price_tier", plan_id=low, unit_price="20", currency="EUR")
    for place in range(10):
        person = company.person()
        company.seat(number, source, "2026-10-08", person_id=person)
        feature(company, number, person, "agents" if place < users else "chat")
    return tool, number, source


def feature(company: Company, number: int, person: int, name: str, quantity: str = "3") -> None:
    company.add("feature_use", subscription_id=number, person_id=person, feature=name, period_start="2026-09-01",
                period_end="2026-09-30", quantity=quantity)  # fmt: skip


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


def test_r12_asks_of_a_short_term_for_its_end_on_record_alone(company: Company) -> None:
    company.term(company.subscription(), start_date="2025-07-01", end_date="2025-09-30")
    assert company.findings("R12") == []


def test_r12_takes_no_decision_on_a_term_for_one_on_those_after_it(company: Company) -> None:
    company.term(company.subscription(), start_date="2025-01-01", end_date="2025-12-31", decision="renew")
    assert "ends on 2026-12-31" in company.findings("R12")[0].question


def test_r13_is_silent_about_what_is_on_its_way_out(company: Company) -> None:
    company.term(company.subscription(state="Closing"), end_date="2026-09-30")
    assert company.findings("R13") == []


# R14, R15, R16 -------------------------------------------------------------------------------------------------------


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


# R19, R20, R21 -------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        ([("2026-03-03", 20)], 0),  # one small purchase, long ago
        ([("2026-03-03", 1500)], 1),
        ([("2026-10-01", 20)], 1),
        ([("2025-10-01", 1500)], 0),  # more than a year ago
    ],
)
def test_r20_leaves_out_one_small_purchase_of_long_ago(
    company: Company, lines: list[tuple[str, int]], asks: int
) -> None:
    tool = company.tool(state="Discovered")
    for date, euros in lines:
        company.line(tool, date=date, amount=euros * MILLION)
    assert len(company.findings("R20")) == asks


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        ([("2026-03-03", 20)], 0),
        ([("2026-03-03", 20), ("2026-04-03", 20)], 1),
        ([("2026-03-03", 1500)], 1),
        ([("2026-08-16", 20)], 1),  # 60 days ago
        ([("2026-08-15", 20)], 0),
    ],
)
def test_r20_leaves_out_one_small_expense_of_long_ago_beside_a_contract(
    company: Company, lines: list[tuple[str, int]], asks: int
) -> None:
    number, tool = contract(company)
    company.seat(number)
    for date, euros in lines:
        company.line(tool, date=date, amount=euros * MILLION, channel="expense", basis="paid")
    assert len(company.findings("R20")) == asks


def test_r20_is_silent_about_expenses_that_were_paid_back(company: Company) -> None:
    tool = company.tool()
    for euros in (20, -20):
        company.line(tool, channel="expense", basis="paid", amount=euros * MILLION)
    assert company.findings("R20") == []


def test_r21_asks_of_a_contract_and_not_of_its_tool_too(company: Company) -> None:
    number, tool = contract(company)
    bill(company, tool, 9, "300")
    assert company.findings("R21") == []  # the contract has an owner, the tool has none
    company.set("tool", tool, owner_id=company.person(), owner_confirmed_on="2026-01-01")
    company.set("subscription", number, owner_id=None)
    (found,) = company.findings("R21")
    assert "last confirmed" in found.question


# R22, R24 ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("stage", "asks"), [("production", 1), ("retired", 0), ("idea", 0)])
def test_r22_is_silent_about_what_is_over_or_has_not_begun(company: Company, stage: str, asks: int) -> None:
    company.add("use_case", name="Texts", stage=stage, spend_class="experiment", review_by="2026-06-30",
                success_measure="Half the time")  # fmt: skip
    assert len(company.findings("R22")) == asks


@pytest.mark.parametrize(("rate", "asks"), [("0.5", 1), (None, 0)])
def test_r22_proves_no_overspending_without_a_rate(company: Company, rate: str | None, asks: int) -> None:
    _, tool = contract(company, price=None, spend_class="experiment", experiment_budget=100 * MILLION,
                       success_measure="Half", review_by="2026-12-31")  # fmt: skip
    bill(company, tool, 9, "300", currency="USD")
    if rate is not None:
        company.add("exchange_rate", date="2026-09-01", base="USD", quote="EUR", rate=rate, source="test")
    assert len(company.findings("R22")) == asks


@pytest.mark.parametrize(
    ("kind", "currency", "asks"), [("commitment", "EUR", 1), ("credit", "EUR", 0), ("commitment", "USD", 0)]
)
def test_r24_asks_of_what_runs_out_early_where_it_is_promised_and_has_a_rate(
    company: Company, kind: str, currency: str, asks: int
) -> None:
    number, tool = contract(company, price=None, pricing_model="usage")
    bill(company, tool, 9, "91", currency=currency)
    company.add("commitment", subscription_id=number, kind=kind, amount=100 * MILLION, currency="EUR",
                start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    assert len(company.findings("R24", "2026-11-10")) == asks  # what has no rate is not unused, either


@pytest.mark.parametrize(("euros", "asks"), [(100, 1), (-100, 0)])
def test_r36_takes_what_was_only_given_back_for_no_use(company: Company, euros: int, asks: int) -> None:
    company.line(company.tool(state="Restricted"), amount=euros * MILLION)
    assert len(company.findings("R36")) == asks
