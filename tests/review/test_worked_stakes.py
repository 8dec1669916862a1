"""What is at stake, line by line: the lines of each add up to its amount, worked out by hand."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from desktop_app.review.arithmetic import arithmetic_lines
from desktop_app.review.model import rounded_steps
from tests.review.conftest import Company
from tests.review.test_worked_pace import committed, trial, two
from tests.review.worked import MILLION, asked, bill, contract


def lines(company: Company, rule: str, as_of: str = "2026-10-15") -> list[list[tuple[str, str | None]]]:
    """The lines and amount of what is at stake in each question of a rule, with the amount last."""
    found = []
    for one in asked(company, rule, as_of):
        stake = one["saving"]["at_stake"]
        found.append([*((step["text"], step["amount"]) for step in stake["steps"]), ("", stake["amount"])])
    return found


def test_r05_tells_the_price_of_a_seat_too_many(company: Company) -> None:
    number = company.subscription(price="28", quantity=2)
    for _ in range(4):
        company.seat(number)
    assert lines(company, "R05") == [[("2 × 28.00 × 12 months", "672.00"), ("", "672.00")]]


@pytest.mark.parametrize(
    ("term", "time", "amounts"),
    [
        # 10 x 30 and 2 x 45 a month
        ({}, "12 months", ("3600.00", "1080.00", "4680.00")),
        ({"start_date": "2026-07-01"}, "6 months", ("1800.00", "540.00", "2340.00")),
    ],
)
def test_r12_tells_each_price_of_the_next_term(
    company: Company, term: dict[str, str], time: str, amounts: tuple[str, ...]
) -> None:
    number, _ = contract(company)
    company.add("entitlement", subscription_id=number, start_date="2026-02-01", quantity=2, unit_price="45")
    company.term(number, **term)
    texts = (f"10 × 30.00 × {time}", f"2 × 45.00 × {time}", "")
    assert lines(company, "R12") == [list(zip(texts, amounts, strict=True))]


def test_r12_tells_the_price_that_is_agreed_for_the_next_term(company: Company) -> None:
    number, _ = contract(company, price=None)
    bought = {"subscription_id": number, "quantity": 10}
    company.add("entitlement", **bought, start_date="2026-01-01", end_date="2026-12-31", unit_price="30")
    company.add("entitlement", **bought, start_date="2027-01-01", unit_price="33")
    company.term(number)
    assert lines(company, "R12") == [[("10 × 33.00 × 12 months", "3960.00"), ("", "3960.00")]]


def test_r13_tells_a_flat_price_of_the_term_that_was_not_decided(company: Company) -> None:
    number, _ = contract(company, price="250", quantity=None, pricing_model="flat")
    company.term(number, start_date="2025-07-01", end_date="2026-06-30")
    assert lines(company, "R13") == [[("250.00 a month × 12 months", "3000.00"), ("", "3000.00")]]


def test_r14_tells_by_how_much_which_units_rose(company: Company) -> None:
    number, _ = contract(company, price=None)
    bought = {"subscription_id": number, "quantity": 60}
    company.add("entitlement", **bought, start_date="2025-07-01", end_date="2026-06-30", unit_price="12.50")
    company.add("entitlement", **bought, start_date="2026-07-01", unit_price="15")
    assert lines(company, "R14") == [[("60 × (15.00 - 12.50) × 12 months", "1800.00"), ("", "1800.00")]]


@pytest.mark.parametrize(
    ("share", "text", "amount"),
    [
        ("1", "Jasper: 7080.00 a year × 78 of 365 days, up to 2026-12-31", "1512.99"),
        ("0.5", "Jasper: 50 % of 7080.00 a year × 78 of 365 days, up to 2026-12-31", "756.49"),
    ],
)
def test_r22_tells_the_days_that_are_still_paid(company: Company, share: str, text: str, amount: str) -> None:
    trial(company, share=share)
    assert lines(company, "R22") == [[(text, amount), ("", amount)]]


def test_r22_rounds_its_lines_so_that_they_add_up(company: Company) -> None:
    case = trial(company, share="0.5")  # 3540 x 78 / 365 = 756.493…
    other = company.subscription(name="Kling", price="20", quantity=1)  # rolling: 240 x 17 / 365 = 11.178…
    company.add("allocation", subscription_id=other, use_case_id=case, share="1")
    ((*each, (_, whole)),) = lines(company, "R22")
    assert [amount for _, amount in each] == ["756.49", "11.18"]
    assert whole == "767.67"  # 767.671…


def test_lines_add_up_to_the_whole_where_each_by_itself_would_not() -> None:
    third = Fraction(1, 3)
    assert [amount for _, amount in rounded_steps((("", third), ("", third), ("", third)), "EUR")] == [
        330_000, 340_000, 330_000,
    ]  # fmt: skip


def test_r24_tells_the_pace_that_leaves_something_unused(company: Company) -> None:
    committed(company, 60_000, dict.fromkeys(range(1, 11), "4000"))  # 40,000 in 304 days: 48,026.32 in 365
    ((promised, less, (_, left)),) = lines(company, "R24", "2026-11-10")
    assert promised == ("Promised from 2026-01-01 to 2026-12-31", "60000.00")
    assert less == ("Less 40000.00 EUR in 304 days × 365 days", "-48026.32")
    assert left == "11973.68"


def test_r24_tells_what_is_used_and_what_is_still_drawn_where_another_credit_expires_first(company: Company) -> None:
    two(company, "credit", "79")
    first, second = lines(company, "R24", "2026-11-10")
    assert first == [
        ("Promised from 2026-01-01 to 2026-11-30", "1000.00"), ("Less what is used by 2026-10-31", "-790.00"),
        ("Less what is expected to be drawn from it up to 2026-11-30", "-77.96"), ("", "132.04"),  # 790 / 304 x 30
    ]  # fmt: skip
    assert [amount for _, amount in second] == ["1000.00", "0.00", "-80.56", "919.44"]  # 790 / 304 x 31


def grown(company: Company) -> int:
    """A model API of 900 to 1,100 a month up to June, 1,500 in July, 1,000 in August and 1,600 in September."""
    number, other = company.tool(name="Model API"), company.tool()
    for month, amount in enumerate(("900", "1000", "1100", "900", "1000", "1100", "1500", "1000", "1600"), 1):
        bill(company, number, month, amount)
        bill(company, other, month, "9000")
    return number


def test_r26_tells_month_by_month_what_is_above_the_usual(company: Company) -> None:
    grown(company)
    # Of July: the median of 900, 900, 1000, 1000, 1100, 1100; of September: of these and 1000, without July.
    assert lines(company, "R26") == [
        [
            ("2026-07: 1500.00 EUR less 1000.00 EUR that was usual", "500.00"),
            ("2026-09: 1600.00 EUR less 1000.00 EUR that was usual", "600.00"),
            ("", "1100.00"),
        ]
    ]


def test_r26_subtracts_what_it_shows_to_the_cent(company: Company) -> None:
    number, other = company.tool(name="Model API"), company.tool()
    for month, amount in enumerate(("100.01", "100.02") * 3 + ("500.01", "100.01", "600.01"), 1):
        bill(company, number, month, amount)
        bill(company, other, month, "1000")
    # The medians: 100.015 and 100.01. Exactly 399.995 above, but 500.01 less the 100.02 that is shown is 399.99.
    assert lines(company, "R26") == [
        [
            ("2026-07: 500.01 EUR less 100.02 EUR that was usual", "399.99"),
            ("2026-09: 600.01 EUR less 100.01 EUR that was usual", "500.00"),
            ("", "899.99"),
        ]
    ]


def test_r26_shows_every_month_of_the_median_and_which_ones_it_leaves_out(company: Company) -> None:
    grown(company)
    (found,) = asked(company, "R26", "2026-11-15")  # October cost nothing; July is no longer asked about
    assert "median of 7 months" in found["why"]
    shown = {row["name"]: row["evidence"] for row in found["evidence"]}
    assert shown == {
        # three of the deviations are 0 and four 100, so 100 is the middle one: 3 x 1.4826 x 100 above the median
        "2026-09": "1000.00 EUR expected, at most 1444.78 EUR",
        **dict.fromkeys(["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-08"], "usual"),
        "2026-07": "unusual itself, left out",
    }


def test_the_window_and_the_workbook_show_the_lines_before_the_amount(company: Company) -> None:
    number, _ = contract(company)
    company.term(number)
    asked(company, "R12")
    saving: dict[str, Any] = json.loads(
        company.catalog.writer.execute("SELECT saving FROM finding WHERE rule = 'R12'").fetchone()[0]
    )
    shown = [(str(text), amount) for text, amount, _ in arithmetic_lines(saving)]
    assert shown[0] == ("10 × 30.00 × 12 months", 3600 * MILLION)
    assert shown[1][0].startswith("At stake: ")
