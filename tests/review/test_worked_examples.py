"""Whole runs on small companies whose figures were worked out by hand from the definitions of the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.review.registry import RULES
from tests.review.conftest import Company
from tests.review.worked import asked, says, staffed, sums


def test_every_rules_own_example_is_worked_out() -> None:
    tests = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_worked_*.py"))
    assert [rule.id for rule in RULES if f'says("{rule.id}", "' not in tests] == []


@pytest.mark.parametrize(
    ("last", "severity"),
    [("2026-08-11", None), ("2026-08-10", "low"), ("2026-07-13", "low"), ("2026-07-12", "medium"),
     ("2026-07-02", "medium")],
)  # 60, 61, 89, 90 and 100 days before the data date  # fmt: skip
def test_r01_counts_days_back_from_the_data_date(company: Company, last: str, severity: str | None) -> None:
    number, source = staffed(company, "40", 4, 3)
    company.seat(number, source, last)
    assert [one["severity"] for one in asked(company, "R01")] == ([severity] if severity else [])
    if severity:
        assert sums(company, "R01") == [("480.00", "457.64")]  # 40 x 12, of which 348 of 365 days
    says("R01", "10 October", "2 July", "100 days", "T = 60", "40.00", "480.00")


@pytest.mark.parametrize(
    ("assigned", "retention", "said"),
    [
        ("2026-08-11", None, None),  # 60 days old: new
        ("2026-08-10", None, "no activity since it was assigned"),
        ("2026-07-12", 90, "no activity since it was assigned"),  # 90 days old, 90 are kept
        ("2026-07-11", 90, "no activity in the 90 days that are kept"),
        ("2026-03-01", 59, None),  # fewer days are kept than a seat may be idle: nothing is known
    ],
)
def test_r02_says_never_only_where_all_of_a_seats_days_are_known(
    company: Company, assigned: str, retention: int | None, said: str | None
) -> None:
    number, _ = staffed(company, "40", 4, 3)
    company.seat(number, company.source(number, retention_days=retention), None, assigned=assigned)
    found = asked(company, "R02")
    assert len(found) == (said is not None)
    if said:
        assert said in found[0]["question"]
        assert sums(company, "R02") == [("480.00", "457.64")]
    if retention == 59:
        assert "1 of 4 seats it is not known" in asked(company, "R28")[0]["question"]


def test_r02_says_how_far_back_a_report_knows(company: Company) -> None:
    number = company.subscription()
    source = company.source(number, data_date="2026-10-01", covers_to="2026-10-01", retention_days=90)
    company.seat(number, source, None, assigned="2026-03-01")
    (found,) = asked(company, "R02")
    assert "no activity in the 90 days that are kept" in found["question"]
    assert "never" not in found["question"]
    says("R02", "1 March", "1 October", "90 days", '"no activity in 90 days"')


@pytest.mark.parametrize(
    ("left", "severity"), [("2026-10-08", "medium"), ("2026-10-07", "high"), ("2026-08-31", "high")]
)
def test_r03_is_urgent_after_seven_days_and_saves_what_is_paid(company: Company, left: str, severity: str) -> None:
    person = company.person(end_date=left)
    for price in ("40", "25"):
        company.seat(company.subscription(price=price, quantity=1), person_id=person)
    (found,) = asked(company, "R03")
    assert found["severity"] == severity
    lines = [(step["text"].split(" (")[0], step["amount"]) for step in found["saving"]["steps"]]
    first, second = (row[0] for row in company.catalog.writer.execute("SELECT name FROM subscription ORDER BY id"))
    assert [line for line in lines if "billing" not in line[0]] == [
        (first, None), ("1 × 40.00 × 12 months", "480.00"), ("Addressable in the next 12 months", "457.64"),
        (second, None), ("1 × 25.00 × 12 months", "300.00"), ("Addressable in the next 12 months", "286.03"),
        ("Addressable together", "743.67"),
    ]  # fmt: skip
    assert sums(company, "R03") == [("780.00", "743.67")]  # 65 x 12, of which 348 of 365 days
    says("R03", "31 August", "15 October", "one question about both", "high")


def test_r04_keeps_a_tenth_of_the_active_and_no_seat_below_the_minimum(company: Company) -> None:
    number, source = staffed(company, "30", 40, 25)
    for place in range(3):
        company.seat(number, source, f"2026-05-1{place}")
    assert sums(company, "R04") == [("3240.00", "3089.10")]  # 40 - 28 - 3 = 9; 9 x 30 x 12, of which 348 of 365 days
    company.term(number, minimum_seats=37)  # ends 31 December, notice until 1 December
    assert sums(company, "R01") == [("1080.00", "849.21")]  # the 3 come first: 1080 x 287 of 365 days
    assert sums(company, "R04") == [("3240.00", "0.00")]
    says("R04", "40 seats bought", "28 assigned", "25 of them active", "the buffer is 3", "9 seats")


def test_r04_counts_down_to_the_number_from_which_the_price_holds(company: Company) -> None:
    tool = company.tool()
    number, source = staffed(company, "30", 40, 25, tool=tool, plan="Team")
    for place in range(3):
        company.seat(number, source, f"2026-10-0{1 + place}", protected=1)
    plan = company.add("plan", tool_id=tool, name="Team")
    for least, price in ((35, "30"), (None, "34")):
        company.add("price_tier", plan_id=plan, minimum=least, unit_price=price, currency="EUR")
    assert sums(company, "R04") == [("1800.00", "1716.16")]  # (40 - 35) x 30 x 12, of which 348 of 365 days
    says("R04", "35 seats at this price", "5 of them are counted")


def test_r05_tells_what_a_true_up_could_cost_and_saves_nothing(company: Company) -> None:
    staffed(company, "30", 20, 23)
    (found,) = asked(company, "R05")
    assert found["saving"]["at_stake"]["amount"] == "1080.00"  # 3 x 30 x 12
    assert "theoretical" not in found["saving"]
    says("R05", "20 seats bought", "23 assigned", "3 x 30.00 x 12", "1,080.00")


def test_r09_saves_the_gap_to_the_lower_price(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price="40", quantity=20, payer="Engineering", started_on="2026-01-01")
    company.subscription(tool, price="32", quantity=12, payer="Design", started_on="2026-02-01")
    assert sums(company, "R09") == [("1920.00", "1830.58")]  # 20 x 8 x 12, of which 348 of 365 days
    says("R09", "40.00", "20 Cursor seats", "32.00 for 12", "20 x 8.00 x 12", "1,920.00")


def test_r19_counts_what_the_contract_has_and_nobody_needs(company: Company) -> None:
    number, _ = staffed(company, "30", 40, 36)
    company.catalog.writer.execute("UPDATE activity_source SET pending = 1")
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    company.line(
        tool, date="2026-09-01", service_from="2026-09-01", service_to="2026-09-30", amount=1_440_000_000, quantity="48"
    )
    (found,) = asked(company, "R19")
    assert "What are the other 11 for?" in found["question"]  # 48 - 36 - 1
    assert sums(company, "R19") == [("1080.00", "1029.70")]  # 40 - 36 - 1 = 3 are in the contract; 348 of 365 days
    says("R19", "48 seats", "40 are in the contract", "36 assigned", "1 invited", "11 are asked", "The 3 ")


@pytest.mark.parametrize(
    ("end", "notice", "addressable"),
    [
        ("2026-12-31", 77, "377.42"),  # due on 15 October, today: free from 1 January, 287 of 365 days
        ("2026-12-31", 78, "0.00"),  # due yesterday: a year later
        ("2027-10-14", 30, "0.00"),  # from the last of the twelve months on
    ],
)
def test_a_term_frees_from_its_end_where_notice_can_still_be_given(
    company: Company, end: str, notice: int, addressable: str
) -> None:
    number, source = staffed(company, "40", 4, 3)
    company.seat(number, source, "2026-06-01")
    company.term(number, start_date="2026-01-01", end_date=end, notice_days=notice)
    assert sums(company, "R01") == [("480.00", addressable)]
