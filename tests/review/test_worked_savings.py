"""The arithmetic of savings, clause by clause, with figures worked out by hand.

| clause | worked out in |
| --- | --- |
| theoretical: seats x price a month x 12 | `sums` of every rule; a quarter's and a year's price here |
| flexible: from the next billing date | test_without_a_term_it_is_the_next_billing_date |
| a term: from its end, or the following one's | test_after_the_deadline_it_is_the_end_of_the_following_term |
| fewer seats inside a term, no lower price, no end | test_worked_overlap (R06), test_worked_contracts (R10, R11) |
| never below the contract's minimum of seats | test_the_minimum_is_left_to_what_is_served_last |
| never below a promised spend, until it ends | test_worked_contracts (R10, R11), test_what_is_promised_in_another_... |
| a removed seat's credit is the contract's to say | test_whether_a_removed_seat_is_credited_... and the next |
| by day, in a leap year too | test_a_leap_year_has_366_days |
| reuse: an avoided purchase, apart from cash | test_worked_overlap (R06) |
| realised: by two bills, at one rate, apart | test_what_was_realised_..., test_verifying, economics/test_verification |
| invoice lines: R18, R15, R17, R14, each once | test_worked_invoices, economics/test_reclaims |
| subscriptions: from R10 to R29, each once | test_rules_are_served_in_the_order_that_was_agreed and what follows it |
| at most what is payable in twelve months | test_no_more_is_saved_than_is_payable |
| past money stands apart | test_worked_invoices |
| an overlap counts once decided, with its seats | test_worked_overlap (R07) |
| an overlap is a range, in no total, less moving | test_worked_overlap (R07, R08) |
| the cheapest price first | test_the_cheapest_price_is_reduced_first |
| exact, rounded once, half up, to the minor unit | test_a_question_is_rounded_once_half_up_to_the_minor_unit |
| no rate: not converted, shown apart | test_a_rate_is_needed_only_for_the_sum |
"""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.economics.claims import PRECEDENCE
from desktop_app.review.decisions import decide
from desktop_app.review.facts import Facts
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.worked import asked, bill, sums


def idle(company: Company, number: int, count: int, last: str | None = "2026-06-1") -> list[int]:
    """Seats that were last used on different days of June, or never."""
    source = company.source(number)
    return [company.seat(number, source, last and f"{last}{place}") for place in range(count)]


def busy(company: Company, number: int, count: int, **values: Any) -> None:
    """Seats last used on nine days of October."""
    source = company.source(number, **values)
    for place in range(count):
        company.seat(number, source, f"2026-10-0{1 + place % 9}")


def one_idle(company: Company, price: str, quantity: int = 4, **values: Any) -> int:
    """A contract with one idle seat; the others are in use."""
    number = company.subscription(price=price, quantity=quantity, **values)
    busy(company, number, quantity - 1)
    idle(company, number, 1)
    return number


# From which day ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "notice", "addressable", "since"),
    [
        ("2026-07-01", 30, "377.42", "2027-01-01"),  # 287 of 365 days
        ("2026-07-01", 78, "139.40", "2027-07-01"),  # due yesterday: after the next six months, 106 of 365 days
        ("2026-10-01", 78, "259.07", "2027-04-01"),  # after the next three months, 197 of 365 days
    ],
)
def test_after_the_deadline_it_is_the_end_of_the_following_term(
    company: Company, start: str, notice: int, addressable: str, since: str
) -> None:
    company.term(one_idle(company, "40"), start_date=start, end_date="2026-12-31", notice_days=notice)
    assert sums(company, "R01") == [("480.00", addressable)]  # 40 x 12
    assert asked(company, "R01")[0]["saving"]["from"] == since


@pytest.mark.parametrize(
    ("started", "months", "price", "addressable"),
    [
        ("2026-10-15", 1, "40", "439.23"),  # billed today: from 15 November, 334 of 365 days
        ("2026-08-31", 3, "120", "419.51"),  # every quarter: from 30 November, 319 of 365 days
        ("2026-02-01", 12, "480", "336.66"),  # once a year: from 1 February, 256 of 365 days
    ],
)
def test_without_a_term_it_is_the_next_billing_date(
    company: Company, started: str, months: int, price: str, addressable: str
) -> None:
    one_idle(company, price, started_on=started, period_months=months)
    assert sums(company, "R01") == [("480.00", addressable)]


def test_a_leap_year_has_366_days(company: Company) -> None:
    number = company.subscription(price="40", quantity=2)
    source = company.source(number, data_date="2027-10-10", covers_to="2027-10-10")
    company.seat(number, source, "2027-10-05")
    company.seat(number, source, "2027-06-01")
    assert sums(company, "R01", "2027-10-15") == [("480.00", "457.70")]  # 349 of 366 days from 1 November on


@pytest.mark.parametrize(
    ("rights", "addressable", "since"),
    [
        ({}, "0.00", "2028-02-01"),  # notice was due on 3 October: only after the next term
        ({"true_down": 1}, "504.99", "2027-02-01"),  # from the next yearly bill: 256 of 365 days
        ({"credits_by_day": 1}, "718.03", "2026-10-16"),  # from tomorrow: 364 of 365 days
    ],
)
def test_whether_a_removed_seat_is_credited_is_for_the_contract_to_say(
    company: Company, rights: dict[str, int], addressable: str, since: str
) -> None:
    number = company.subscription(price="240", quantity=20, period_months=12)
    busy(company, number, 17)
    idle(company, number, 3)
    company.term(number, start_date="2026-02-01", end_date="2027-01-31", notice_days=120, **rights)
    assert sums(company, "R01") == [("720.00", addressable)]  # 3 x 20 x 12
    if rights:
        assert asked(company, "R01")[0]["saving"]["from"] == since


def test_the_first_seats_that_are_never_credited_are_the_minimum(company: Company) -> None:
    number = company.subscription(price="240", quantity=20, period_months=12)
    busy(company, number, 2)
    for place in range(18):
        company.seat(number, company.source(number), f"2026-06-{10 + place}")
    company.term(number, end_date=None, credits_by_day=1, minimum_seats=5)
    assert sums(company, "R01") == [("4320.00", "3590.14")]  # 18 x 240; 15 of them for 364 of 365 days


# Rounding ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("price", "currency", "count", "theoretical"),
    [
        ("12.025", "EUR", 1, "12.03"),  # half up, where half to even is 12.02
        ("12.025", "EUR", 3, "36.08"),  # 36.075 rounded once, and not 3 x 12.03
        ("12.5", "JPY", 1, "13.00"),  # a yen has no smaller unit
        ("12.0125", "KWD", 1, "12.013"),  # a dinar has a thousand
    ],
)
def test_a_question_is_rounded_once_half_up_to_the_minor_unit(
    company: Company, price: str, currency: str, count: int, theoretical: str
) -> None:
    number = company.subscription(price=price, quantity=4 + count, period_months=12, currency=currency)
    busy(company, number, 4)
    idle(company, number, count)
    assert [one for one, _ in sums(company, "R01")] == [theoretical]


# One amount once -----------------------------------------------------------------------------------------------------


def test_rules_are_served_in_the_order_that_was_agreed() -> None:
    agreed = ["R10", "R09", "R03", "R06", "R27", "R02", "R01", "R04", "R19", "R11", "R24", "R29"]
    assert [rule for rule in PRECEDENCE if rule in agreed] == agreed


def crowded(company: Company, **term: Any) -> int:
    """20 seats at 30.00: one of a leaver, two never used, three idle, eight in use, six without anybody."""
    number = company.subscription(price="30", quantity=20)
    source = company.source(number)
    company.seat(number, source, "2026-10-01", person_id=company.person(end_date="2026-10-01"))
    idle(company, number, 2, None)
    idle(company, number, 3)
    busy(company, number, 8)
    if term:
        company.term(number, **term)
    return number


def test_the_minimum_is_left_to_what_is_served_last(company: Company) -> None:
    crowded(company, minimum_seats=15)  # 5 of 20 can go, from 1 January: 287 of 365 days
    assert sums(company, "R03") == [("360.00", "283.07")]  # 1 x 30 x 12
    assert sums(company, "R02") == [("720.00", "566.14")]  # 2 of the 5
    assert sums(company, "R01") == [("1080.00", "566.14")]  # 3 x 360, of which the last 2 of the 5 can go
    assert sums(company, "R04") == [("1800.00", "0.00")]  # 20 - 14 - 1 = 5 spare ones
    totals = run(company.catalog, AS_OF).document()
    assert totals["totals"]["theoretical"] == "3960.00"  # 11 x 360
    assert totals["totals"]["addressable"] == "1415.35"  # 283.07 + 566.14 + 566.14
    bars = {bar["key"]: bar["amount"] for bar in totals["waterfall"]}
    assert (bars["minimum"], bars["waiting"]) == ("-2160.00", "-384.65")  # 6 x 360; 5 x 360 x 78 / 365


def test_the_cheapest_price_is_reduced_first(company: Company) -> None:
    number = company.subscription(price="30", quantity=4)
    company.add("entitlement", subscription_id=number, start_date="2026-02-01", quantity=2, unit_price="25")
    busy(company, number, 3)
    idle(company, number, 3)
    assert sums(company, "R01") == [("960.00", "915.29")]  # (2 x 25 + 30) x 12, of which 348 of 365 days


def test_no_more_is_saved_than_is_payable(company: Company) -> None:
    number = one_idle(company, "40")
    company.set("subscription", number, ended_on="2026-12-31")
    assert sums(company, "R01") == [("480.00", "80.22")]  # 1 November to 31 December, 61 of 365 days


def test_a_rate_is_needed_only_for_the_sum(company: Company) -> None:
    one_idle(company, "40", currency="USD")
    document = run(company.catalog, AS_OF).document()
    (found,) = [one for one in document["findings"] if one["rule"] == "R01"]
    assert (found["saving"]["theoretical"], found["saving"]["currency"]) == ("480.00", "USD")
    assert found["saving"]["reporting"]["theoretical"] is None
    assert document["totals"]["theoretical"] == "0.00"
    assert document["totals"]["unconverted"]["theoretical"] == {"USD": "480.00"}
    company.add("exchange_rate", date="2026-10-14", base="USD", quote="EUR", rate="0.875", source="a bank")
    document = run(company.catalog, AS_OF).document()
    assert document["totals"]["theoretical"] == "420.00"  # 480 x 0.875
    assert document["totals"]["unconverted"] == {}


def promised(company: Company, currency: str) -> int:
    """Ten idle seats at 50.00 EUR, of which 7,500.00 of another currency are promised until 31 December."""
    number = company.subscription(price="50", quantity=10)
    idle(company, number, 10)
    terms = {"start_date": "2026-01-01", "end_date": "2026-12-31", "amount": 7_500_000_000}
    company.add("commitment", subscription_id=number, currency=currency, **terms)
    return number


def test_what_is_promised_in_another_currency_holds_back_at_the_days_rate(company: Company) -> None:
    promised(company, "USD")
    (found,) = asked(company, "R10")
    assert found["saving"]["theoretical"] is None
    assert found["saving"]["unknown"] == "a spend is promised in USD, and there is no rate to EUR"
    company.add("exchange_rate", date="2026-10-14", base="USD", quote="EUR", rate="0.8", source="a bank")
    assert sums(company, "R10") == [("6000.00", "4717.81")]  # 7500 x 0.8 = 6000 is promised: 287 of 365 days are left


# What came of it -----------------------------------------------------------------------------------------------------


def test_what_was_realised_stands_apart_at_one_rate_for_both_bills(company: Company) -> None:
    for date, rate in (("2026-07-31", "0.9"), ("2026-09-01", "0.8")):
        company.add("exchange_rate", date=date, base="USD", quote="EUR", rate=rate, source="a bank")
    tool = company.tool()
    number = company.subscription(tool, price="20", quantity=4, currency="USD", started_on="2026-01-01")
    source = company.source(number, data_date="2026-07-20", covers_to="2026-07-20")
    for last in ("2026-04-01", "2026-07-01", "2026-07-02", "2026-07-03"):
        company.seat(number, source, last)
    bill(company, tool, 7, "80", quantity="4", currency="USD")
    (found,) = asked(company, "R01", "2026-07-25")
    decide(company.catalog, int(found["id"]), "reduce", quantity=3, why="One has gone", today="2026-07-25")
    assert run(company.catalog, "2026-07-25").document()["totals"]["realised"] == "0.00"
    bill(company, tool, 8, "60", quantity="3", currency="USD")
    totals = run(company.catalog, AS_OF).document()["totals"]
    assert totals["realised"] == "216.00"  # (80 - 60) x 12 = 240.00 USD, both bills at the 0.90 that held on 1 August
    assert totals["theoretical"] == "0.00"  # it is not saved twice


def test_the_minimum_is_that_of_the_term_that_runs(company: Company) -> None:
    number = company.subscription()
    company.term(number, minimum_seats=8)
    company.term(number, start_date="2027-01-01", end_date="2027-12-31", minimum_seats=5)
    company.term(number, start_date="2029-01-01", end_date="2029-12-31", minimum_seats=1)  # a gap: it follows nothing
    contract = Facts(company.catalog.writer, AS_OF).contracts[number]
    days = (AS_OF, "2026-12-31", "2027-01-01", "2029-06-30")
    assert [contract.minimum_on(day) for day in days] == [8, 8, 5, 5]


# Rounding ------------------------------------------------------------------------------------------------------------


def test_what_several_contracts_free_is_rounded_once_and_says_so(company: Company) -> None:
    person = company.person(end_date="2026-09-01")
    for price in ("21", "21"):
        company.seat(company.subscription(price=price, quantity=1), person_id=person)
    (found,) = asked(company, "R03")
    amounts = [(step["text"].split(" (")[0], step["amount"]) for step in found["saving"]["steps"]]
    # 252.00 x 348 / 365 = 240.263... each, 480.526... together
    assert [amount for text, amount in amounts if text.startswith("Addressable in")] == ["240.26", "240.26"]
    assert amounts[-2:] == [
        ("The exact amounts are added up and rounded once", "0.01"), ("Addressable together", "480.53"),
    ]  # fmt: skip


def test_what_is_shown_is_converted(company: Company) -> None:
    company.add("exchange_rate", date="2026-10-15", base="EUR", quote="USD", rate="1.0916", source="a bank")
    number = company.subscription(price="54", quantity=1, currency="USD")
    company.term(number)
    company.seat(number, person_id=company.person(end_date="2026-09-30"))
    (found,) = asked(company, "R03")
    # 648 x 287 / 365 = 509.5232..., shown as 509.52; that is 466.763..., the exact amount would be 466.767...
    assert found["saving"]["addressable"] == "509.52"
    assert found["saving"]["reporting"]["addressable"] == "466.76"
