"""Guards of the questions about contracts, owners and use cases: each case fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import MILLION, bill, contract

# R06 and R09 ---------------------------------------------------------------------------------------------------------

APART: dict[str, tuple[dict[str, Any], bool]] = {
    "no reason": ({}, True),
    "a reason": ({"separate_because": "Data stay in the EU"}, False),
    "a reason that still holds": ({"separate_because": "Migration", "separate_until": "2026-10-15"}, False),
    "a reason that is over": ({"separate_because": "Migration", "separate_until": "2026-10-14"}, True),
    "a day without a reason": ({"separate_until": "2027-10-16"}, True),
}


@pytest.mark.parametrize("case", APART)
@pytest.mark.parametrize("rule", ["R06", "R09"])
def test_contracts_are_kept_apart_for_a_reason_as_long_as_it_holds(company: Company, rule: str, case: str) -> None:
    values, asks = APART[case]
    tool, person = company.tool(), company.person()
    for account, more in (("a", {}), ("b", values)):
        number = company.subscription(tool, account=account, **more)
        company.seat(number, person_id=person, account=f"{account}@example.com")
    assert len(company.findings(rule)) == asks


PAIRS: dict[str, tuple[dict[str, Any], dict[str, Any], bool]] = {
    "another account": ({"account": "a"}, {"account": "b"}, True),
    "another payer": ({"payer": "a"}, {"payer": "b"}, True),
    "another cost centre": ({"cost_centre": "1"}, {"cost_centre": "2"}, True),
    "one purchase in two parts": ({"account": "a"}, {"account": "a"}, False),
    "one is on its way out": ({"account": "a"}, {"account": "b", "state": "Closing"}, True),
    "one was only seen in a report": ({"account": "a"}, {"account": "b", "state": "Discovered"}, False),
    "one ends while people move": ({"account": "a"}, {"account": "b", "ended_on": "2027-01-13"}, False),
    "one ends later": ({"account": "a"}, {"account": "b", "ended_on": "2027-01-14"}, True),
    "one costs nothing": ({"account": "a"}, {"account": "b", "price": "0"}, False),
    "one has not begun": ({"account": "a"}, {"account": "b", "started_on": "2026-10-16"}, False),
}


@pytest.mark.parametrize("case", PAIRS)
def test_r09_asks_of_two_contracts_at_one_time_that_are_two_purchases(company: Company, case: str) -> None:
    one, other, asks = PAIRS[case]
    tool = company.tool()
    for values in (one, other):
        company.subscription(tool, **values)
    assert len(company.findings("R09")) == asks


@pytest.mark.parametrize(("renews", "asks"), [(0, False), (1, True), (None, True)])
def test_r09_takes_a_term_that_does_not_renew_itself_for_an_end(
    company: Company, renews: int | None, asks: bool
) -> None:
    tool = company.tool()
    company.subscription(tool, account="a")
    company.term(company.subscription(tool, account="b"), end_date="2026-12-31", auto_renew=renews)
    assert len(company.findings("R09")) == asks


# Classes of what a contract pays for ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shares", "asks"),
    [
        (["1"], False),
        (["0.5"], True),  # the other half is no experiment
        (["0.5", "0.5"], False),
        ([None], False),  # by project: all that is used
    ],
)
def test_a_contract_is_an_experiment_where_all_of_it_is(company: Company, shares: list[str | None], asks: bool) -> None:
    number, tool = contract(company, quantity=20)
    for month in range(4, 10):
        bill(company, tool, month, "600")
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="300", period_months=12, currency="EUR")
    for place, share in enumerate(shares):
        case = company.add("use_case", name=f"Texts {place}", stage="experiment", spend_class="experiment")
        company.add("allocation", subscription_id=number, use_case_id=case, share=share,
                    project=None if share else "texts")  # fmt: skip
    assert len(company.findings("R29")) == asks


# R19 -----------------------------------------------------------------------------------------------------------------

SEATS: dict[str, tuple[dict[str, Any], int, int, bool]] = {  # the report, released since, invited
    "more billed than needed": ({}, 0, 0, True),
    "the list is 35 days old": ({"data_date": "2026-09-10", "covers_to": "2026-09-10"}, 0, 0, True),
    "the list is 36 days old": ({"data_date": "2026-09-09", "covers_to": "2026-09-09"}, 0, 0, False),
    "released after the period began": ({}, 4, 0, False),
    "invited": ({}, 0, 4, False),
}


@pytest.mark.parametrize("case", SEATS)
def test_r19_counts_as_needed_who_is_invited_and_whose_seat_was_billed_to_the_end(company: Company, case: str) -> None:
    report, released, invited, asks = SEATS[case]
    number, tool = contract(company, quantity=40)
    source = company.source(number, pending=invited, **report)
    for place in range(5 + released):
        company.seat(number, source, "2026-08-08", released="2026-09-02" if place >= 5 else None)
    bill(company, tool, 9, "300", quantity="10")
    assert len(company.findings("R19")) == asks


def test_r19_leaves_to_r04_where_exactly_what_was_bought_is_billed(company: Company) -> None:
    for bought, asks in ((10, 0), (9, 1)):
        number, tool = contract(company, quantity=bought)
        company.seat(number, company.source(number), "2026-10-08")
        bill(company, tool, 9, "300", quantity="10")
        assert len([one for one in company.findings("R19") if one.subject.id == number]) == asks


def test_r19_needs_no_report_where_seats_were_noted_by_hand(company: Company) -> None:
    number, tool = contract(company, quantity=40)
    company.seat(number)
    bill(company, tool, 9, "300", quantity="10")
    assert "Seats reported" not in company.findings("R19")[0].why


@pytest.mark.parametrize(
    ("basis", "seats", "said"),
    [
        ("cycle_start", 4, "By the contract a bill counts the seats of its first day: 4 on 2026-09-01."),
        ("peak", 6, "By the contract a bill counts the most seats at once: 6 up to 2026-09-30."),
        ("last_day", 3, "By the contract a bill counts the seats of its last day: 3 on 2026-09-30."),
        (None, 9, "is not on record, so all count that were assigned since 2026-09-01: 9."),
    ],
)
def test_r19_counts_the_seats_of_the_day_that_the_contract_names(
    company: Company, basis: str | None, seats: int, said: str
) -> None:
    number, tool = contract(company, quantity=40)
    company.term(number, seats_counted=basis)
    source = company.source(number)
    for assigned, released in (
        ("2026-01-05", None), (None, None), ("2026-01-05", "2026-09-10"), ("2026-01-05", "2026-09-20"),
        ("2026-09-10", "2026-09-30"), ("2026-09-12", "2026-09-20"), ("2026-09-15", "2026-09-20"),
        ("2026-09-30", None), ("2026-10-01", None), ("2026-01-05", "2026-08-31"),
    ):  # fmt: skip
        company.seat(number, source, "2026-10-08", assigned=assigned, released=released)
    company.seat(number, source, "2026-10-08", free=1)
    bill(company, tool, 9, "600", quantity="20")
    (found,) = company.findings("R19")
    assert found.claims[0].units == 20 - seats
    assert said in found.why


def test_r19_counts_up_to_today_where_the_billed_period_goes_on(company: Company) -> None:
    number, tool = contract(company, quantity=40)
    company.term(number, seats_counted="last_day")
    source = company.source(number)
    for released in (None, "2026-10-15", "2026-10-16"):
        company.seat(number, source, "2026-10-08", released=released)
    bill(company, tool, 10, "600", quantity="20")
    assert "2 on 2026-10-15." in company.findings("R19")[0].why


# R20 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("seats", "asks"), [(0, False), (1, True)])
def test_r20_asks_about_an_old_small_purchase_that_somebody_still_has(company: Company, seats: int, asks: bool) -> None:
    tool = company.tool(state="Discovered")
    number = company.subscription(tool, price=None, state="Discovered")
    for _ in range(seats):
        company.seat(number)
    company.line(tool, date="2026-03-03", amount=20 * MILLION)
    assert len(company.findings("R20")) == asks


@pytest.mark.parametrize("back", [-5, 5])
def test_r20_takes_what_was_given_back_for_no_second_purchase(company: Company, back: int) -> None:
    tool = company.tool(state="Discovered")
    for day, euros in (("2026-03-03", 20), ("2026-04-03", back)):
        company.line(tool, date=day, amount=euros * MILLION, net=euros * MILLION)
    assert len(company.findings("R20")) == (back > 0)


def test_r20_asks_about_seats_alone_and_names_the_contract_they_are_in(company: Company) -> None:
    tool, other = company.tool(state="Discovered"), company.subscription()
    number = company.subscription(tool, price=None, state="Discovered")
    for one in (number, other):
        company.seat(one)
    (found,) = company.findings("R20")
    assert "is in use (1 seat)" in found.question
    assert [row["id"] for row in found.evidence] == [str(number)]


def test_r20_says_no_amount_of_nothing_and_takes_a_credit_without_a_rate_for_no_urgent_spend(company: Company) -> None:
    tool = company.tool(state="Discovered")
    for currency, euros in (("EUR", 20), ("USD", 30), ("USD", -30), ("CHF", -5)):
        company.line(tool, date="2026-10-01", currency=currency, amount=euros * MILLION, net=euros * MILLION)
    (found,) = company.findings("R20")
    assert found.severity == "medium"
    assert "20.00 EUR" in found.question
    assert "USD" not in found.question


# R21 -----------------------------------------------------------------------------------------------------------------

OWNERS: dict[str, tuple[dict[str, Any] | None, dict[str, Any] | None, str | None, str]] = {
    "none": (None, None, None, "no owner"),
    "there and confirmed": ({}, None, "2026-04-18", ""),
    "confirmed 181 days ago": ({}, None, "2026-04-17", "last confirmed"),
    "left": ({"start_date": "2020-01-01", "end_date": "2026-10-15"}, None, "2026-10-01", "left on"),
    "there since": ({"start_date": "2020-01-01"}, None, "2026-10-01", ""),
    "inactive": ({"status": "inactive"}, None, "2026-10-01", "is inactive"),
    "came back": ({"end_date": "2026-06-30", "start_date": "2026-09-01"}, None, "2026-10-01", ""),
    "left, with a deputy": ({"end_date": "2026-10-01"}, {}, "2026-10-01", ""),
    "left, as the deputy": ({"end_date": "2026-10-01"}, {"end_date": "2026-10-01"}, "2026-10-01", "left on"),
    "none but a deputy": (None, {}, None, ""),
}


@pytest.mark.parametrize("case", OWNERS)
def test_r21_asks_where_nobody_who_is_there_answers(company: Company, case: str) -> None:
    owner, deputy, confirmed, said = OWNERS[case]
    number, _ = contract(company)
    company.set(
        "subscription", number,
        owner_id=None if owner is None else company.person(**owner),
        deputy_id=None if deputy is None else company.person(**deputy), owner_confirmed_on=confirmed,
    )  # fmt: skip
    found = [one.question for one in company.findings("R21")]
    assert len(found) == bool(said)
    assert all(said in one for one in found)


# R36 -----------------------------------------------------------------------------------------------------------------

RISKS: dict[str, tuple[dict[str, Any], str]] = {
    "nothing on record": ({}, ""),
    "restricted": ({"state": "Restricted"}, "it is restricted"),
    "restricted, for public data": ({"state": "Restricted", "data_class": "public"}, ""),
    "may train, for public data": ({"trains_on_inputs": 1, "data_class": "public"}, ""),
    "may train, for internal data": ({"trains_on_inputs": 1, "data_class": "internal"}, "may train on inputs"),
    "internal data without an agreement": ({"dpa": 0, "sso": 0, "data_class": "internal"}, ""),
    "personal data, all in order": ({"dpa": 1, "sso": 1, "trains_on_inputs": 0, "data_class": "personal"}, ""),
    "personal data without an agreement": (
        {"dpa": 0, "sso": 1, "trains_on_inputs": 0, "data_class": "personal"}, "no data-processing agreement",
    ),
    "confidential data without single sign-on": (
        {"dpa": 1, "sso": 0, "trains_on_inputs": 0, "data_class": "confidential"}, "no single sign-on",
    ),
    "not known": ({"dpa": 1, "sso": None, "trains_on_inputs": 0, "data_class": "personal"}, "What holds for single"),
}  # fmt: skip


@pytest.mark.parametrize("case", RISKS)
def test_r36_asks_of_what_does_not_fit_the_data(company: Company, case: str) -> None:
    values, said = RISKS[case]
    used, unused = company.tool(**values), company.tool(**values)
    bill(company, used, 9, "100")
    bill(company, unused, 9, "-100", line_kind="credit")  # which proves no use
    found = company.findings("R36")
    assert [one.subject.id for one in found] == ([used] if said else [])
    assert all(said in one.question for one in found)


# R22 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("renews", "cents"),
    [
        (1, 255_452),  # until 30 June 2027, for it renewed in July: 3600 x 259 / 365
        (0, 16_767),  # what is paid now is rolling, until the next bill on 1 November: 3600 x 17 / 365
    ],
)
def test_r22_tells_what_is_still_due_of_a_term_that_renewed_itself(company: Company, renews: int, cents: int) -> None:
    number, _ = contract(company, spend_class="experiment", success_measure="Half the time", review_by="2026-06-30")
    company.term(number, start_date="2025-07-01", end_date="2026-06-30", auto_renew=renews)
    (found,) = company.findings("R22")
    assert found.at_stake is not None
    assert found.at_stake.amount == cents * 10_000


def test_r22_takes_a_value_measure_for_one_of_success(company: Company) -> None:
    for measure, asks in (("Hours a text", 0), (None, 1)):
        company.add("use_case", name=f"Texts {measure}", stage="experiment", review_by="2026-12-31",
                    value_measure=measure)  # fmt: skip
        assert len(company.findings("R22")) == asks


@pytest.mark.parametrize(("price", "cents"), [("30", [5_030, 11_737]), ("0", [])])  # 3600 x 17 / 365 is 167.67
def test_r22_tells_of_each_use_case_its_own_share_and_of_nothing_none(
    company: Company, price: str, cents: list[int]
) -> None:
    number, _ = contract(company, price=price)
    for share in ("0.3", "0.7"):
        case = company.add("use_case", name=share, stage="experiment", review_by="2026-06-30", success_measure="Half")
        company.add("allocation", subscription_id=number, use_case_id=case, share=share)
    found = company.findings("R22")
    assert len(found) == 2
    assert [one.at_stake.amount for one in found if one.at_stake is not None] == [cent * 10_000 for cent in cents]


# R24 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "saves"), [(1, 10, True), (2, 10, False), (6, 10, False), (1, 9, False), (1, 3, False)]
)
def test_r24_saves_nothing_where_the_first_or_last_months_may_only_not_have_been_imported(
    company: Company, first: int, last: int, saves: bool
) -> None:
    number, tool = contract(company, price=None, pricing_model="commitment")
    company.term(number)
    for month in range(first, last + 1):
        bill(company, tool, month, "40")
    company.add("commitment", subscription_id=number, amount=1000 * MILLION, currency="EUR", kind="commitment",
                start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    (found,) = company.findings("R24", "2026-11-10")
    assert bool(found.claims) is saves
    assert ("no use of it is on record" in found.why) is not saves
    assert found.at_stake is not None


@pytest.mark.parametrize("kind", ["commitment", "credit"])
def test_r24_asks_for_the_use_of_what_has_none_on_record(company: Company, kind: str) -> None:
    number, _ = contract(company, price=None, pricing_model="commitment")
    company.term(number)
    company.add("commitment", subscription_id=number, amount=1000 * MILLION, currency="EUR", kind=kind,
                start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    assert company.findings("R24") == []  # too early to judge
    (found,) = company.findings("R24", "2026-11-10")
    assert (found.status, found.claims, found.at_stake) == ("Data needed", (), None)
    assert "no use of it is on record" in found.question
    company.set("commitment", company.catalog.writer.execute("SELECT id FROM commitment").fetchone()[0], rolls_over=1)
    assert company.findings("R24", "2026-11-10") == []


@pytest.mark.parametrize(("last", "told"), [(9, False), (5, True)])
def test_r23_says_where_nothing_is_on_record_of_the_last_months(company: Company, last: int, told: bool) -> None:
    _, tool = contract(company, price=None)
    for month in range(1, last + 1):
        bill(company, tool, month, "100")
    company.add("budget", tool_id=tool, amount=700 * MILLION, currency="EUR", start_date="2026-01-01",
                end_date="2026-12-31")  # fmt: skip
    (found,) = company.findings("R23")
    assert ("After 2026-05 no spend of it is on record" in found.why) is told


# What people claim back ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", ["a claim", "it names the contract", "it is paid so", "the vendor's own invoice"])
def test_what_people_claim_back_is_no_bill_of_the_companys_contract(company: Company, case: str) -> None:
    number, tool = contract(company, price="30", channel="expense" if case == "it is paid so" else None)
    channel = "vendor" if case == "the vendor's own invoice" else "expense"
    bill(company, tool, 9, "22.00", channel=channel, basis="paid",
         subscription_id=number if case == "it names the contract" else None)  # fmt: skip
    assert bool(company.findings("R17")) is (case != "a claim")


# R28 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("currency", "end", "gap"),
    [("EUR", "2026-12-31", False), ("USD", "2026-12-31", False), ("EUR", "2026-06-30", True), (None, "", True)],
)
def test_r28_misses_no_price_where_a_spend_is_promised(
    company: Company, currency: str | None, end: str, gap: bool
) -> None:
    number = company.subscription(price=None, pricing_model="commitment")
    if currency is not None:
        company.add("commitment", subscription_id=number, kind="commitment", amount=6000 * MILLION, currency=currency,
                    start_date="2026-01-01", end_date=end)  # fmt: skip
    assert [one.evidence[0]["key"] for one in company.findings("R28")] == (["gap:price"] if gap else [])


# R32 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "asks"), [(None, True), ("60", True), ("55", False), ("0", False)]
)  # of a margin of 55 %
def test_r32_takes_a_use_cases_own_target_also_one_of_nothing(company: Company, target: str | None, asks: bool) -> None:
    case = company.add("use_case", name="Answers", stage="production", spend_class="cost_of_revenue",
                       margin_target_percent=target)  # fmt: skip
    number, tool = contract(company)
    company.add("allocation", subscription_id=number, use_case_id=case, share="1")
    bill(company, tool, 9, "450")
    company.add("measure", use_case_id=case, period_start="2026-09-01", period_end="2026-09-30", metric="revenue",
                value="1000", currency="EUR")  # fmt: skip
    assert len(company.findings("R32")) == asks
