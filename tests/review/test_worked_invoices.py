"""What invoices say: R14, R15 and R17, and what may be claimed back once, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill, claimed, says


def to_claim_back(company: Company) -> dict[str, str]:
    """What may be claimed back in all, by currency."""
    totals = run(company.catalog, AS_OF).document()["totals"]
    return dict(totals["to_claim_back_by_currency"])


def stakes(company: Company, rule: str) -> list[str]:
    """What each question of a rule says is at stake."""
    return [one["saving"]["at_stake"]["amount"] for one in asked(company, rule)]


# R14 -----------------------------------------------------------------------------------------------------------------


def risen(
    company: Company, after: str = "920", cap: str | None = "7", price: str | None = None, **values: Any
) -> tuple[int, int]:
    """40 seats billed at 20.00 from May to July, and at 23.00 (920.00) in August and September."""
    tool = company.tool()
    number = company.subscription(tool, price=price, quantity=40)
    company.term(number, price_cap_percent=cap)
    for month in (5, 6, 7):
        bill(company, tool, month, "800", quantity="40")
    for month in (8, 9):
        bill(company, tool, month, after, **{"quantity": "40", **values})
    return number, tool


def test_r14_claims_back_what_lies_above_the_cap_for_each_month_billed(company: Company) -> None:
    risen(company)
    (found,) = asked(company, "R14")
    assert "rose by 15.0 % from 2026-08-01 on, more than the contract allows" in found["question"]
    assert (
        "Before it was 20.00 EUR a unit and month, now it is 23.00. The contract allows 21.40 at most" in found["why"]
    )
    assert claimed(company, "R14") == ["128.00"]  # 20.00 x 1.07 = 21.40; 1.60 x 40 = 64.00, for two months
    assert [step["amount"] for step in found["saving"]["reclaim"]["steps"]] == ["64.00", "64.00"]
    assert stakes(company, "R14") == ["1440.00"]  # 3 x 40 x 12
    assert found["severity"] == "high"
    says("R14", "40 seats", "20.00", "23.00", "7 %", "21.40", "1.60 x 40")


@pytest.mark.parametrize(
    ("after", "cap", "severity", "back"),
    [
        ("840", None, None, None), ("840.40", None, "medium", None),  # 21.00 is 5 % more, 21.01 more than that
        ("824", "3", None, None), ("824.40", "3", "high", "0.80"),  # 20.60 is allowed: 0.01 x 40 x 2
        ("856", "7", "medium", None),  # 7 % is allowed, and more than is usual
        ("920", None, "medium", None),
    ],
)  # fmt: skip
def test_r14_warns_above_five_percent_and_weighs_more_above_the_cap(
    company: Company, after: str, cap: str | None, severity: str | None, back: str | None
) -> None:
    risen(company, after, cap)
    assert [one["severity"] for one in asked(company, "R14")] == ([severity] if severity else [])
    assert claimed(company, "R14") == ([back] if severity else [])


@pytest.mark.parametrize(
    "values",
    [{"currency": "USD"}, {"description": "Enterprise"}, {"quantity": None}, {"service_to": "2026-09-17"},
     {"tax": 147 * MILLION}],
    ids=["currency", "plan", "quantity", "prorated", "tax"],
)  # fmt: skip
def test_r14_is_silent(company: Company, values: dict[str, Any]) -> None:
    risen(company, **values)
    assert asked(company, "R14") == []


def test_r14_is_silent_after_a_promotion(company: Company) -> None:
    _, tool = risen(company)
    for month in (2, 3, 4):
        bill(company, tool, month, "920", quantity="40")  # the price before the promotion
    assert asked(company, "R14") == []


def test_r14_claims_nothing_where_fewer_seats_may_have_lost_a_lower_price(company: Company) -> None:
    risen(company, "690", quantity="30")  # 30 x 23.00
    (found,) = asked(company, "R14")
    assert claimed(company, "R14") == [None]
    assert stakes(company, "R14") == ["1080.00"]  # 3 x 30 x 12
    assert "40 units were billed before, 30 now: fewer may have a higher price" in found["why"]
    assert (found["severity"], found["confidence"]) == ("medium", "medium")


# R15 -----------------------------------------------------------------------------------------------------------------


def otter(company: Company, **values: Any) -> int:
    """A contract that ended on 31 July; its tool."""
    tool = company.tool(name="Otter")
    company.subscription(tool, name="Otter", **{"ended_on": "2026-07-31", "state": "Closed", **values})
    bill(company, tool, 7, "300")
    return tool


def test_r15_claims_back_what_was_billed_for_service_after_the_end(company: Company) -> None:
    bill(company, otter(company), 9, "300")
    (found,) = asked(company, "R15")
    assert found["question"].startswith("Otter ended on 2026-07-31, and 300.00 EUR was billed for later service")
    assert claimed(company, "R15") == ["300.00"]
    assert "theoretical" not in found["saving"]
    says("R15", "Otter", "31 July", "300.00", "September")


@pytest.mark.parametrize(
    ("start", "end", "back"),
    [("2026-08-01", "2026-08-31", ["300.00"]), ("2026-07-31", "2026-08-30", []), ("2026-07-15", "2026-08-14", [])],
)
def test_r15_counts_from_the_day_after_the_end(company: Company, start: str, end: str, back: list[str]) -> None:
    bill(company, otter(company), 8, "300", date=start, service_from=start, service_to=end)
    assert claimed(company, "R15") == back


@pytest.mark.parametrize(("date", "back"), [("2026-09-14", []), ("2026-09-15", ["300.00"])])  # 45 and 46 days after
def test_r15_waits_for_final_use_that_is_billed_in_arrears(company: Company, date: str, back: list[str]) -> None:
    bill(company, otter(company), 9, "300", date=date, service_from=date, service_to=date)
    assert claimed(company, "R15") == back


def test_r15_takes_credits_off_and_what_another_question_claims_back(company: Company) -> None:
    tool = otter(company)
    bill(company, tool, 9, "300", invoice_number="O-9", payment_id="1")
    bill(company, tool, 9, "-100", line_kind="credit")
    assert claimed(company, "R15") == ["200.00"]
    bill(company, tool, 9, "300", invoice_number="O-9", payment_id="2")
    assert claimed(company, "R18") == ["300.00"]
    assert claimed(company, "R15") == ["200.00"]  # 300 + 300 - 100 was paid, and 300 of it is claimed back above
    assert to_claim_back(company) == {"EUR": "500.00"}


@pytest.mark.parametrize("guard", ["not yet", "another contract", "another account", "credited"])
def test_r15_is_silent(company: Company, guard: str) -> None:
    values = {
        "not yet": {"ended_on": "2026-10-31", "state": "Active"}, "another account": {"account": "one"},
    }  # fmt: skip
    tool = otter(company, **values.get(guard, {}))
    bill(company, tool, 9, "300", billing_account="two" if guard == "another account" else None)
    if guard == "another contract":
        company.subscription(tool)
    elif guard == "credited":
        bill(company, tool, 9, "-300", line_kind="credit")
    assert asked(company, "R15") == []


# R17 -----------------------------------------------------------------------------------------------------------------


def contracted(company: Company, billed: str, price: str = "30", quantity: int = 40, **values: Any) -> int:
    """A contract, and what was billed of it for August; its tool."""
    tool = company.tool()
    company.subscription(tool, price=price, quantity=quantity)
    bill(company, tool, 8, billed, **values)
    return tool


def test_r17_claims_back_what_was_billed_above_the_contract(company: Company) -> None:
    contracted(company, "1350")
    (found,) = asked(company, "R17")
    assert "1350.00 EUR was billed" in found["question"]
    assert "the contract says 1200.00" in found["question"]
    assert claimed(company, "R17") == ["150.00"]  # 1350 - 40 x 30
    says("R17", "40 x 30.00", "1,200.00", "1,350.00", "August", "150.00")


@pytest.mark.parametrize(
    ("billed", "back"),
    [("1224", []), ("1224.01", ["24.01"]), ("1176", []), ("1175.99", [None])],  # 2 % of 1200 are 24
)
def test_r17_lets_two_percent_be(company: Company, billed: str, back: list[str | None]) -> None:
    contracted(company, billed)
    assert claimed(company, "R17") == back


@pytest.mark.parametrize(("billed", "back"), [("105", []), ("105.01", ["5.01"]), ("94.99", [None])])
def test_r17_lets_five_units_of_a_small_amount_be(company: Company, billed: str, back: list[str | None]) -> None:
    contracted(company, billed, "10", 10)  # 2 % of 100 are 2, so 5 count
    assert claimed(company, "R17") == back


def test_r17_compares_net_of_tax_and_credits_by_period(company: Company) -> None:
    tool = contracted(company, "1428", net=1200 * MILLION, tax=228 * MILLION)
    bill(company, tool, 9, "1350")
    bill(company, tool, 9, "-150", line_kind="credit")
    bill(company, tool, 6, "600", service_to="2026-06-15")  # prorated
    assert asked(company, "R17") == []


def test_r17_leaves_a_rise_to_r14_where_the_record_has_no_earlier_price(company: Company) -> None:
    _, tool = risen(company, price="23")  # three months at 800.00 before it; the record says 920.00 for all of them
    assert len(asked(company, "R14")) == 1
    assert asked(company, "R17") == []
    bill(company, tool, 4, "760", quantity="38")  # two seats fewer than the record has: 760.00 is no price before
    (found,) = asked(company, "R17")
    assert "760.00 EUR was billed" in found["question"]


def test_r17_asks_where_a_rise_is_usual_and_nobody_asks_about_it(company: Company) -> None:
    risen(company, price="20.80", after="832", cap=None)  # 4 % more; 800.00 is 3.8 % less than the contract says
    assert asked(company, "R14") == []
    assert "in 3 periods in all" in asked(company, "R17")[0]["question"]


# Each amount once ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cap", "severity"), [("7", "high"), ("15", "medium"), (None, "medium")])
def test_a_rise_of_which_the_record_has_the_old_price_is_one_question(
    company: Company, cap: str | None, severity: str
) -> None:
    number, _ = risen(company, price="20", cap=cap)
    assert claimed(company, "R17") == ["240.00"]  # (23 - 20) x 40 x 2: the cap's 128.00 are part of it
    assert asked(company, "R14") == []
    assert to_claim_back(company) == {"EUR": "240.00"}
    (found,) = asked(company, "R17")
    rise = "From 2026-08-01 on a unit and month is billed at 23.00 EUR, which is 15.0 % more than the 20.00 on record."
    assert rise in found["why"]
    allowed = {"7": "21.40", "15": "23.00", None: None}[cap]
    assert (f"The contract allows {allowed} at most" in found["why"]) is (allowed is not None)
    assert found["severity"] == severity
    record = company.catalog.writer.execute("SELECT id FROM entitlement WHERE subscription_id = ?", (number,))
    company.set("entitlement", record.fetchone()[0], end_date="2026-07-31")
    company.add("entitlement", subscription_id=number, start_date="2026-08-01", quantity=40, unit_price="23")
    assert asked(company, "R17") == []  # what it asked for: the record says what is billed
    assert claimed(company, "R14") == (["128.00"] if cap == "7" else [None])  # whether that was allowed is still open


@pytest.mark.parametrize(
    ("after", "quantity", "rule"),
    [
        ("920", "40", "R17"),
        ("1035", "45", "R17"),  # seats were added at the new price: both are the difference
        ("690", "30", "R14"),  # less is billed than the record says, so nothing there is a rise
    ],
)
def test_a_rise_beside_an_old_record_is_asked_about_once_whatever_the_quantity(
    company: Company, after: str, quantity: str, rule: str
) -> None:
    risen(company, after, price="20", quantity=quantity)
    assert len(asked(company, "R14")) == (rule == "R14")
    assert ["which is 15.0 % more" in one["why"] for one in asked(company, "R17")] == [rule == "R17"]


def test_a_rise_within_what_is_usual_for_rounding_of_a_sum_is_left_to_r14(company: Company) -> None:
    tool = company.tool()
    company.term(company.subscription(tool, price="20", quantity=1), price_cap_percent="7")
    for month in range(4, 10):
        bill(company, tool, month, "20" if month < 7 else "23", quantity="1")  # 3.00 a month is no difference
    assert asked(company, "R17") == []
    assert claimed(company, "R14") == ["4.80"]  # 1.60 x 3


def test_above_the_cap_counts_what_the_contract_does_not_claim_back(company: Company) -> None:
    risen(company, price="22")
    assert claimed(company, "R17") == ["80.00"]  # (23 - 22) x 40 x 2
    assert claimed(company, "R14") == ["48.00"]  # 128.00 above 21.40, of which 80.00 are claimed back above
    assert to_claim_back(company) == {"EUR": "128.00"}


@pytest.mark.parametrize(
    ("amount", "values", "twice", "more", "whole"),
    [
        ("1200", {}, "1200.00", "0.00", "1200.00"),
        ("1350", {}, "1350.00", "150.00", "1500.00"),  # 2700 - 1200 that is due, 1350 of it for the second payment
        ("1620", {"net": 1350 * MILLION, "tax": 270 * MILLION}, "1620.00", "150.00", "1770.00"),  # 150 is net
    ],
)
def test_an_invoice_paid_twice_is_no_difference_to_the_contract_beside(
    company: Company, amount: str, values: dict[str, Any], twice: str, more: str, whole: str
) -> None:
    tool = company.tool()
    company.subscription(tool, price="30", quantity=40)
    for payment, date in (("811", "2026-05-03"), ("852", "2026-05-17")):
        bill(company, tool, 5, amount, invoice_number="INV-7", payment_id=payment, date=date, **values)
    assert claimed(company, "R18") == [twice]
    assert claimed(company, "R17") == [more]
    assert to_claim_back(company) == {"EUR": whole}
