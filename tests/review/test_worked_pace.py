"""Experiments, budgets and commitments: R22, R23 and R24 on companies worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill, says, sums

YEAR = {"start_date": "2026-01-01", "end_date": "2026-12-31", "currency": "EUR"}


def at_stake(company: Company, rule: str, as_of: str = AS_OF) -> list[str | None]:
    """What is at stake in each question of a rule; None where it tells nothing."""
    found = [(one["saving"] or {}).get("at_stake") for one in asked(company, rule, as_of)]
    return [one["amount"] if one else None for one in found]


# R22 -----------------------------------------------------------------------------------------------------------------


def jasper(company: Company, **values: Any) -> int:
    """Ten seats of Jasper at 59.00: an experiment that should have shown by 30 June what it is good for."""
    trial = {"spend_class": "experiment", "review_by": "2026-06-30", "hypothesis": "Product texts take half the time"}
    return company.subscription(company.tool(name="Jasper"), name="Jasper", **{"price": "59", **trial, **values})


def test_r22_asks_about_an_experiment_past_its_date_without_a_measure(company: Company) -> None:
    number = jasper(company)
    (found,) = asked(company, "R22")
    assert found["subject"]["id"] == str(number)
    assert "2026-06-30" in found["question"]
    assert "success measure" in found["question"]
    assert at_stake(company, "R22") == ["329.75"]  # 10 x 59 x 12 = 7080, 17 of 365 days until the bill of 1 November
    assert "theoretical" not in found["saving"]
    says("R22", "Jasper", "30 June", "59.00", "329.75")


@pytest.mark.parametrize(
    ("term", "amount"),
    [
        ({}, "1512.99"),  # to 31 December: 78 of 365 days; notice until 1 December
        ({"notice_days": 77}, "1512.99"),  # due today
        ({"notice_days": 78}, "8592.99"),  # due yesterday: 78 + 365 of 365 days
        ({"auto_renew": 0, "notice_days": 78}, "1512.99"),  # ends by itself
    ],
)
def test_r22_tells_what_the_contract_still_has_to_be_paid(company: Company, term: dict[str, Any], amount: str) -> None:
    company.term(jasper(company), **term)
    assert at_stake(company, "R22") == [amount]  # of 7080 a year


def trial(company: Company, **parts: Any) -> int:
    """A use case that is an experiment past its date, with a part of the ten seats of Jasper at 59.00."""
    contract = jasper(company)
    company.term(contract)
    case = company.add("use_case", name="Texts", stage="experiment", review_by="2026-06-30", success_measure="Minutes")
    company.add("allocation", subscription_id=contract, use_case_id=case, **parts)
    return case


@pytest.mark.parametrize(
    ("parts", "amount"),
    [({"share": "1"}, "1512.99"), ({"share": "0.5"}, "756.49"), ({"project": "texts"}, None)],
)  # 7080 x 78 / 365 and half of it; of a project's part nobody knows what will be due
def test_r22_tells_of_a_use_case_its_own_share(company: Company, parts: dict[str, str], amount: str | None) -> None:
    case = trial(company, **parts)
    assert [one["subject"]["id"] for one in asked(company, "R22")] == [str(case)]
    assert at_stake(company, "R22") == [amount]


def test_r22_tells_what_is_due_in_another_currency_apart(company: Company) -> None:
    case = trial(company, share="1")
    other = company.subscription(price="20", quantity=1, currency="USD")
    company.add("allocation", subscription_id=other, use_case_id=case, share="1")
    (found,) = asked(company, "R22")
    assert found["saving"]["at_stake"]["amount"] == "1512.99"
    assert "11.18 USD" in found["saving"]["at_stake"]["text"]  # 20 x 12 x 17 / 365


@pytest.mark.parametrize(
    ("values", "spent", "count"),
    [
        ({"review_by": AS_OF}, "0", 0),  # today is not past it
        ({"review_by": "2026-10-14"}, "0", 1),
        ({"review_by": None}, "0", 0),
        ({"price": None, "review_by": None, "experiment_budget": 500 * MILLION}, "500.00", 0),
        ({"price": None, "review_by": None, "experiment_budget": 500 * MILLION}, "500.01", 1),
        ({"review_by": None, "success_measure": None}, "0", 1),
        ({"spend_class": "operating_expense", "success_measure": None}, "0", 0),
        ({"state": "Closed", "ended_on": "2026-09-30"}, "0", 0),
    ],
)
def test_r22_asks_by_date_budget_and_measure(company: Company, values: dict[str, Any], spent: str, count: int) -> None:
    number = jasper(company, **{"success_measure": "Minutes a text", **values})
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    if spent != "0":
        bill(company, tool, 9, spent)
    assert len(asked(company, "R22")) == count


# R23 -----------------------------------------------------------------------------------------------------------------


def burning(company: Company, budget: str, amounts: dict[int, str], **period: Any) -> int:
    """A tool with a budget and what it was billed by month."""
    tool = company.tool(name="Model API")
    for month, amount in amounts.items():
        bill(company, tool, month, amount)
    whole, _, cents = budget.partition(".")
    micros = int(whole) * MILLION + int(cents or 0) * 10_000
    company.add("budget", tool_id=tool, amount=micros, **{**YEAR, **period})
    return tool


def test_r23_tells_when_nothing_is_left_at_the_present_pace(company: Company) -> None:
    burning(company, "100000", dict.fromkeys(range(1, 9), "9000"))  # 72000 in the 243 days to the end of August
    (found,) = asked(company, "R23", "2026-09-10")
    assert "108148.15 EUR (108 %)" in found["question"]  # 72000 / 243 x 365
    assert "2026-12-04" in found["question"]  # 100000 / 72000 x 243 = 337.5 days: the 338th is 4 December
    assert "28 %" in found["why"]  # (100000 - 72000) / 100000
    assert found["severity"] == "high"
    assert len(found["evidence"]) == 8  # each month
    says("R23", "100,000.00", "72,000.00", "72,000 / 243 x 365 = 108,148.15", "4 December")


@pytest.mark.parametrize(
    ("budget", "severity"),
    [("456.26", None), ("456.25", "low"), ("365.00", "low"), ("364.99", "high")],
)  # 273.00 in 273 days leads to 365.00: 79.998, 80, 100 and 100.003 %
def test_r23_warns_at_four_fifths_and_is_urgent_above_the_whole(
    company: Company, budget: str, severity: str | None
) -> None:
    burning(company, budget, {9: "273"})
    assert [one["severity"] for one in asked(company, "R23")] == ([severity] if severity else [])


@pytest.mark.parametrize(("budget", "count"), [("15000", 1), ("15000.01", 0)])  # 80 % and a little less
def test_r23_spreads_a_year_paid_in_january_over_its_days(company: Company, budget: str, count: int) -> None:
    tool = burning(company, budget, {})
    bill(company, tool, 1, "12000", service_to="2026-12-31")  # a pace that leads to 12000, not to 16043
    assert len(asked(company, "R23")) == count


def test_r23_shows_months_that_add_up_to_what_is_spent(company: Company) -> None:
    tool = burning(company, "400", {})
    bill(company, tool, 1, "100", service_to="2026-03-31")  # 31, 28 and 31 of 90 days: 34.444..., 31.111..., 34.444...
    (found,) = asked(company, "R23", "2026-04-10")
    assert "100.00 EUR of 400.00 EUR" in found["question"]
    assert [row["amount"] for row in found["evidence"]] == ["34.44", "31.12", "34.44"]


@pytest.mark.parametrize(("budget", "count"), [("1125", 1), ("1125.01", 0)])
def test_r23_counts_the_days_that_a_month_has_of_the_budget(company: Company, budget: str, count: int) -> None:
    # 16 September to 14 December are 90 days, of which 15 are over; half of September's 300.00 x 90 / 15 = 900.00
    burning(company, budget, {9: "300"}, start_date="2026-09-16", end_date="2026-12-14")
    assert len(asked(company, "R23")) == count


@pytest.mark.parametrize(
    ("as_of", "count"), [("2026-01-30", 0), ("2026-01-31", 1), ("2026-12-31", 1), ("2027-01-01", 0)]
)
def test_r23_looks_from_the_first_full_month_to_the_end_of_the_period(company: Company, as_of: str, count: int) -> None:
    burning(company, "1000", dict.fromkeys(range(1, 13), "100"))
    assert len(asked(company, "R23", as_of)) == count


# R24 -----------------------------------------------------------------------------------------------------------------


def committed(company: Company, amount: int, used: dict[int, str], **values: Any) -> int:
    """A promised spend of 2026 and what was billed of it by month; the contract."""
    tool = company.tool(name="Model API")
    number = company.subscription(tool, price=None, pricing_model="commitment")
    for month, part in used.items():
        bill(company, tool, month, part)
    company.add("commitment", subscription_id=number, amount=amount * MILLION, **{**YEAR, **values})
    return number


TENTHS = dict.fromkeys(range(1, 11), "4000")


@pytest.mark.parametrize(
    ("term", "addressable"),
    [
        (None, "0.00"),  # nothing says that it is promised again
        ({}, "10267.84"),  # from 1 January: 11973.68 x 313 of 365 days; notice until 1 December
        ({"auto_renew": 0}, "0.00"),
        ({"notice_days": 52}, "0.00"),  # due yesterday: what is promised again then is paid
    ],
)
def test_r24_lets_the_next_term_promise_less(company: Company, term: dict[str, Any] | None, addressable: str) -> None:
    number = committed(company, 60_000, TENTHS)
    if term is not None:
        company.term(number, **term)
    (found,) = asked(company, "R24", "2026-11-10")
    assert "40000.00 EUR of 60000.00 EUR (67 %)" in found["question"]
    # 40000 / 304 x 365 = 48026.32 by the end of the year: 11973.68 of 60000 are left, of 365 days in a year of 365
    assert sums(company, "R24", "2026-11-10") == [("11973.68", addressable)]
    says("R24", "60,000.00", "40,000.00", "67 %", "40,000 / 304 x 365 = 48,026.32", "11,973.68")


@pytest.mark.parametrize(
    ("end", "used", "as_of", "count"),
    [
        ("2026-12-31", "70", AS_OF, 0),  # 273 of 365 days are 74.8 %
        ("2026-12-30", "70", AS_OF, 1),  # 273 of 364 are 75 %; the pace leads to 93 %
        ("2026-12-31", "80", "2026-11-10", 0),  # 304 of 365 are 83 %: 80 % is not less than 80 %
        ("2026-12-31", "79.99", "2026-11-10", 1),
        ("2026-12-31", "74.99", AS_OF, 0),  # 100 / 74.99 x 273 = 364.05 days: it runs out on its last day
        ("2026-12-31", "75", AS_OF, 1),  # 364 days
        ("2026-12-16", "78", AS_OF, 0),  # 273 of 350 are 78 %, and so is the use: on its way to the whole
    ],
)
def test_r24_asks_of_too_little_and_of_too_much(company: Company, end: str, used: str, as_of: str, count: int) -> None:
    committed(company, 100, {9: used}, end_date=end)
    assert len(asked(company, "R24", as_of)) == count


def test_r24_tells_the_day_from_which_nothing_is_left(company: Company) -> None:
    committed(company, 100, {9: "91"})
    (found,) = asked(company, "R24")
    assert found["why"].endswith("Before 2026-09 no use of it is on record: if there was any, import it.")
    assert "2026-10-27" in found["question"]  # 91 / 273 is a third of a euro a day: gone on the 300th day
    assert not (found["saving"] or {}).get("theoretical")


@pytest.mark.parametrize("guard", ["rolls over", "season", "too early", "over"])
def test_r24_is_silent(company: Company, guard: str) -> None:
    values: dict[str, dict[str, Any]] = {
        "rolls over": {"rolls_over": 1},
        "season": {"uneven_because": "Most is used in December"},
        "too early": {"start_date": "2026-09-01", "end_date": "2027-12-31"},  # 30 of 487 days
        "over": {"end_date": "2026-10-14"},
    }
    committed(company, 100, {9: "95" if guard == "too early" else "10"}, **values[guard])
    assert asked(company, "R24", "2026-11-10" if guard in ("rolls over", "season") else AS_OF) == []


def two(company: Company, kind: str, month: str, ends: tuple[str, str] = ("2026-11-30", "2026-12-31")) -> None:
    """Two promises of 1,000.00 each from January on, and what is used a month up to October."""
    number = committed(company, 1000, dict.fromkeys(range(1, 11), month), kind=kind, end_date=ends[0])
    company.add("commitment", subscription_id=number, kind=kind, amount=1000 * MILLION, **{**YEAR, "end_date": ends[1]})


def test_r24_draws_from_the_credit_that_expires_first(company: Company) -> None:
    two(company, "credit", "110")  # 1100 by the end of October: 1000 of the first, 100 of the second
    (found,) = asked(company, "R24", "2026-11-10")
    assert "100.00 EUR of 1000.00 EUR (10 %)" in found["question"]
    assert at_stake(company, "R24", "2026-11-10") == ["679.28"]  # 1000 - 100 - 1100 / 304 x 61


def test_r24_leaves_to_the_first_what_is_used_before_its_end(company: Company) -> None:
    two(company, "credit", "79")  # 790 of the first; 790 / 304 x 30 = 77.96 until its end, 132.04 of it are left
    first, second = (one["question"] for one in asked(company, "R24", "2026-11-10"))
    assert "790.00 EUR of 1000.00 EUR (79 %)" in first
    assert "0.00 EUR of 1000.00 EUR (0 %)" in second  # 790 / 304 x 31 = 80.56 of it in December: 919.44 are left
    assert at_stake(company, "R24", "2026-11-10") == ["132.04", "919.44"]


@pytest.mark.parametrize(
    ("month", "said"),
    [
        ("160", "78.95 EUR would be paid for nothing"),  # 1600 / 304 x 365 = 1921.05 of 2000
        ("170", "nothing is left from 2026-12-24"),  # 2000 / 1700 x 304 = 357.6 days
    ],
)
def test_r24_asks_once_of_two_commitments_together(company: Company, month: str, said: str) -> None:
    two(company, "commitment", month, ("2026-12-31", "2026-12-31"))
    (found,) = asked(company, "R24", "2026-11-10")
    assert said in found["question"]


def test_r24_saves_nothing_of_credits_that_expire(company: Company) -> None:
    committed(company, 60_000, TENTHS, kind="credit")
    (found,) = asked(company, "R24", "2026-11-10")
    assert "expires" in found["question"]
    assert at_stake(company, "R24", "2026-11-10") == ["11973.68"]
    assert run(company.catalog, "2026-11-10").document()["totals"]["theoretical"] == "0.00"
