"""Invoices that are missing, paid twice or nobody's: R16, R18 and R20, worked out by hand from their definitions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, asked, bill, claimed, says

# R16 -----------------------------------------------------------------------------------------------------------------


def deepl(company: Company, date: str | None = "2026-06-30", **values: Any) -> int:
    """A contract billed for June on a day, beside another tool whose invoices are known up to 14 October."""
    tool = company.tool(name="DeepL")
    company.subscription(tool, name="DeepL", **{"started_on": "2026-01-01", **values})
    if date is not None:
        bill(company, tool, 6, "300", date=date)
    company.line(company.tool(), date="2026-10-14")
    return tool


@pytest.mark.parametrize(
    ("date", "due", "last_silent", "first_asked"),
    [
        ("2026-06-30", "2026-07-30", "2026-09-13", "2026-09-14"),  # at the end of a month; 45 and 46 days later
        ("2026-06-01", "2026-07-01", "2026-08-15", "2026-08-16"),  # in advance
        ("2026-07-10", "2026-08-10", "2026-09-24", "2026-09-25"),  # ten days after it
    ],
)
def test_r16_asks_when_nothing_came_for_a_cycle_and_forty_five_days(
    company: Company, date: str, due: str, last_silent: str, first_asked: str
) -> None:
    deepl(company, date)
    company.line(company.tool(), date=last_silent)
    assert asked(company, "R16", last_silent) == []
    company.line(company.tool(), date=first_asked)
    assert len(asked(company, "R16", first_asked)) == 1
    (found,) = asked(company, "R16")
    assert f"It was expected after {due}" in found["why"]
    assert found["saving"] is None


def test_r16_says_how_late_it_is(company: Company) -> None:
    deepl(company)
    (found,) = asked(company, "R16")
    assert found["question"] == "DeepL is billed up to 2026-06-30 and not beyond. Where is the next invoice?"
    assert "expected after 2026-07-30, 77 days ago" in found["why"]  # 1 day of July, 31 + 30 + 15
    says("R16", "DeepL", "30 June", "30 July", "15 October", "77 days")


@pytest.mark.parametrize(("started", "count"), [("2026-07-31", 0), ("2026-07-30", 0), ("2026-07-29", 1)])
def test_r16_waits_a_cycle_and_forty_five_days_for_the_first(company: Company, started: str, count: int) -> None:
    deepl(company, None, started_on=started)  # 30 August and 45 days are 14 October
    assert len(asked(company, "R16")) == count


@pytest.mark.parametrize("guard", ["marketplace", "reseller", "usage", "prepaid", "no price", "not imported"])
def test_r16_is_silent(company: Company, guard: str) -> None:
    values: dict[str, dict[str, Any]] = {
        "marketplace": {"channel": "marketplace"}, "reseller": {"channel": "reseller"},
        "usage": {"pricing_model": "usage"}, "no price": {"price": None}, "prepaid": {"price": "360"},
    }  # fmt: skip
    tool = deepl(company, None if guard == "prepaid" else "2026-06-30", **values.get(guard, {}))
    if guard == "prepaid":
        bill(company, tool, 1, "3600", service_to="2026-12-31")
    elif guard == "not imported":
        company.catalog.writer.execute("UPDATE invoice_line SET date = '2026-09-13' WHERE date = '2026-10-14'")
    assert asked(company, "R16") == []


def test_r16_goes_by_how_often_it_is_billed_where_the_price_is_that_of_a_year(company: Company) -> None:
    deepl(company, price="360", period_months=12)
    assert len(asked(company, "R16")) == 1


# R18 -----------------------------------------------------------------------------------------------------------------


def paid(company: Company, tool: int, payment: str | None, date: str, **values: Any) -> int:
    """A payment of INV-7 for May from the ledger."""
    defaults = {"invoice_number": "INV-7", "payment_id": payment, "date": date}
    return bill(company, tool, 5, "1200", **{**defaults, **values})


def twice(company: Company, first: dict[str, Any] | None = None, **second: Any) -> int:
    """INV-7 of 1,200.00 on 3 May as payment 811 and on 17 May as payment 852; its tool."""
    tool = company.tool()
    paid(company, tool, **{"payment": "811", "date": "2026-05-03", **(first or {})})
    paid(company, tool, **{"payment": "852", "date": "2026-05-17", **second})
    return tool


def test_r18_claims_back_the_second_payment_of_one_invoice(company: Company) -> None:
    twice(company)
    (found,) = asked(company, "R18")
    assert "INV-7" in found["question"]
    assert "payment 811 and payment 852" in found["question"]
    assert (found["severity"], len(found["evidence"])) == ("high", 2)
    assert claimed(company, "R18") == ["1200.00"]
    assert "theoretical" not in found["saving"]
    says("R18", "INV-7", "1,200.00", "3 May", "811", "17 May", "852")


@pytest.mark.parametrize(
    ("first", "second", "severity"),
    [
        ({"payment": None}, {"payment": None}, "high"),  # another day
        ({"payment": None, "payment_date": "2026-05-03"},
         {"payment": None, "payment_date": "2026-05-18", "channel": "card"}, "high"),  # another channel, 15 days later
        ({}, {"invoice_number": "INV-8"}, "medium"),  # one service period under another number
        ({"payment": None, "invoice_number": None}, {"payment": None, "invoice_number": None, "date": "2026-05-03"},
         "medium"),  # no number: vendor, amount, currency and day, from two files
    ],
    ids=["date", "channel", "number", "files"],
)  # fmt: skip
def test_r18_asks_about_two_payments_that_look_like_one(
    company: Company, first: dict[str, Any], second: dict[str, Any], severity: str
) -> None:
    twice(company, {"sheet_id": company.sheet(), **first}, sheet_id=company.sheet(), **second)
    assert [one["severity"] for one in asked(company, "R18")] == [severity]
    assert claimed(company, "R18") == ["1200.00"]


@pytest.mark.parametrize("guard", ["one payment", "reconciles", "settles", "credit", "period", "order", "one file",
                                   "instalments"])  # fmt: skip
def test_r18_is_silent(company: Company, guard: str) -> None:
    sheet = company.sheet()
    plain = {"payment": None, "invoice_number": None, "date": "2026-05-03", "sheet_id": sheet}
    cases: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "one payment": ({}, {"payment": "811", "date": "2026-05-03"}),  # two lines of it
        "reconciles": ({"channel": "vendor", "payment": None}, {}),
        "settles": ({"payment": None, "payment_date": "2026-05-03"},
                    {"payment": None, "payment_date": "2026-05-17", "channel": "card"}),
        "period": ({}, {"invoice_number": "INV-8", "service_from": "2026-06-01", "service_to": "2026-06-30"}),
        "order": ({}, {"invoice_number": "INV-8", "order_number": "9"}),
        "one file": (plain, plain),
    }  # fmt: skip
    first, second = cases.get(guard, ({}, {}))
    tool = twice(company, first, **second)
    if guard == "credit":
        bill(company, tool, 6, "-1200", line_kind="credit")
    elif guard == "instalments":
        bill(company, tool, 5, "2400", invoice_number="INV-7", channel="vendor")
    assert asked(company, "R18") == []


def test_r18_asks_for_what_exceeds_the_invoice(company: Company) -> None:
    tool = twice(company)
    bill(company, tool, 5, "2000", invoice_number="INV-7", channel="vendor")
    assert claimed(company, "R18") == ["400.00"]  # 1200 + 1200 - 2000


# R20 -----------------------------------------------------------------------------------------------------------------


def expensed(company: Company, months: range = range(7, 10), price: str = "17", **tool: Any) -> int:
    """Three people who expense Otter month by month; the tool."""
    number = company.tool(**{"name": "Otter", "state": "Discovered", **tool})
    for month in months:
        for _ in range(3):
            bill(company, number, month, price, channel="expense", basis="paid")
    return number


def test_r20_asks_who_answers_for_what_people_expense(company: Company) -> None:
    tool = expensed(company)
    (found,) = asked(company, "R20")
    assert found["question"].startswith("Otter is in use (153.00 EUR in the last year)")  # 3 x 17 x 3
    assert found["question"].endswith("Who answers for it?")
    assert (found["severity"], found["saving"], len(found["evidence"])) == ("medium", None, 9)
    assert asked(company, "R21") == []  # nobody owns it, and this question asks that already
    company.set("tool", tool, state="Approved")
    assert "is bought as an expense, 153.00 EUR in the last year" in asked(company, "R20")[0]["question"]
    says("R20", "three people", "Otter", "17.00")


@pytest.mark.parametrize(("price", "severity"), [("111.11", "medium"), ("111.12", "high")])  # 999.99 and 1000.08
def test_r20_is_urgent_from_a_thousand_in_a_year(company: Company, price: str, severity: str) -> None:
    expensed(company, price=price)
    bill(company, expensed(company, range(0), name="Fireflies"), 1, "10", date="2025-10-15")  # a year and a day ago
    assert [(one["subject"]["name"], one["severity"]) for one in asked(company, "R20")] == [("Otter", severity)]


@pytest.mark.parametrize("guard", ["approved", "contract", "one-off", "by card", "closed"])
def test_r20_is_silent(company: Company, guard: str) -> None:
    state = {"approved": "Approved", "by card": "Approved", "closed": "Closed"}.get(guard, "Discovered")
    tool = expensed(company, range(0), state=state)
    line = {"channel": "expense" if guard == "by card" else "ledger", "amount": 17 * MILLION, "net": 17 * MILLION}
    company.line(tool, date="2026-08-15" if guard == "one-off" else "2026-09-15", **line)  # 61 days ago
    if guard in ("contract", "by card"):
        company.subscription(tool, channel="card" if guard == "by card" else None)
    assert asked(company, "R20") == []
