"""Contracts after a decision: what was decided and is billed is neither a wrong bill nor a seat to save once more."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import records, settings, tables
from desktop_app.catalog.review_facts import held
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.shares import by_team
from desktop_app.economics.spend import spend_rows
from desktop_app.review.decisions import decide
from desktop_app.review.facts import Facts
from desktop_app.review.home import home
from desktop_app.review.run import run
from desktop_app.review.verifying import outcomes
from tests.review.conftest import Company
from tests.review.test_verifying import LATER, TODAY, bills
from tests.review.worked import asked, claimed, sums


def question(company: Company, rule: str, as_of: str = TODAY) -> int:
    """The question of a rule, asked on a day."""
    run(company.catalog, as_of)
    (row,) = company.catalog.writer.execute("SELECT id FROM finding WHERE rule = ?", (rule,)).fetchall()
    return int(row[0])


def contract(company: Company, active: int = 8, **values: Any) -> tuple[int, list[int]]:
    """Ten seats at 30.00 a month, of which some are in use and the others were last in autumn."""
    number = company.subscription(**values)
    source = company.source(number, data_date=TODAY, covers_to=TODAY)
    days = [*(f"2026-03-0{1 + place}" for place in range(active)), *(f"2025-10-0{1 + n}" for n in range(10 - active))]
    return number, [company.seat(number, source, day, assigned="2025-06-01") for day in days]


def reduced(company: Company, billed: int = 8, decided: int = 8) -> int:
    """Ten seats of which two are given up in March; from April on so many are billed. The record still says ten."""
    number, seats = contract(company)
    bills(company, number, "2026-01", "2026-03")
    decide(company.catalog, question(company, "R01"), "reduce", quantity=decided, today=TODAY)
    bills(company, number, "2026-04", "2026-08", billed)
    for seat in seats[8:]:
        company.set("seat", seat, released="2026-03-31")
    source = company.source(number, data_date="2026-09-10", covers_to="2026-09-10")
    for seat in seats[:8]:
        company.add("activity", seat_id=seat, source_id=source, last_active=f"2026-09-0{1 + seats.index(seat)}")
    return number


def test_a_bill_of_what_was_decided_is_no_wrong_bill(company: Company) -> None:
    number = reduced(company)
    assert asked(company, "R17", LATER) == []  # 8 x 30.00 = 240.00 billed and decided, 10 x 30.00 on record
    (left,) = [one.contract for one in Facts(company.catalog.writer, LATER).subscriptions if one.id == number]
    assert left.quantity == 8
    assert left.annual == 2880


def test_what_the_bills_show_asks_to_correct_the_contract_on_record_until_that_is_done(company: Company) -> None:
    number = reduced(company)
    (came,) = outcomes(Facts(company.catalog.writer, LATER))
    assert str(came.text).endswith("The contract on record still has 10 seats: please correct it to 8.")
    company.catalog.writer.execute("UPDATE entitlement SET quantity = 8 WHERE subscription_id = ?", (number,))
    (came,) = outcomes(Facts(company.catalog.writer, LATER))
    assert came.state == "verified"
    assert "on record" not in str(came.text)


def test_the_last_run_tells_what_was_given_up_so_that_nobody_waits_for_bills(company: Company) -> None:
    number = reduced(company)
    run(company.catalog, LATER)
    facts = Facts(company.catalog.reader(), LATER)
    assert facts.bought[number] == 8
    assert not {"charges", "spend"} & vars(facts).keys()
    facts.conn.close()


def listed(company: Company, table: str, *columns: str, as_of: str = LATER) -> list[Any]:
    """Cells of a list, of its only row."""
    query = tables.Query(as_of=as_of)
    (row,) = tables.page(company.catalog.writer, table, query, tables.ids(company.catalog.writer, table, query))
    return [row[column] for column in columns]


def test_the_same_seats_are_bought_in_lists_on_home_in_rules_and_in_what_a_month_costs(company: Company) -> None:
    """Ten seats at 30.00, two given up from April on, all eight others in use, and one more person invited."""
    number = reduced(company)
    company.catalog.writer.execute("UPDATE activity_source SET pending = 1 WHERE data_date = '2026-09-10'")
    run(company.catalog, LATER)
    # 8 - 8 - 1 = -1; a year is 8 x 30.00 x 12 = 2,880.00
    found = listed(company, "subscriptions", "seats", "on_record", "assigned", "free", "annual")
    assert found == [8, 10, 8, -1, 2_880_000_000]
    assert listed(company, "purchases", "quantity", "given_up", "given_up_since") == [10, 2, "2026-04-01"]
    assert listed(company, "tools", "seats", "assigned") == [8, 8]
    (short,) = home(company.catalog.writer, LATER).short
    assert (short.bought, short.assigned, short.waiting, short.free) == (8, 8, 1, -1)
    assert held(company.catalog.writer, "subscription", number, LATER) == (8, 0)
    # September is not billed yet, so the contract tells what it costs: 8 x 30.00
    rows = spend_rows(company.catalog.writer, as_of=LATER, months=12)
    assert [(row.month, row.net) for row in rows if row.basis == "committed"] == [("2026-09", 240_000_000)]
    # and August's bill of 240.00 is all of the team whose eight people have the seats: none of it is for free seats
    team = company.add("team", name="Ops")
    for seat in (row[0] for row in company.catalog.writer.execute("SELECT id FROM seat WHERE released IS NULL")):
        company.set("seat", seat, person_id=company.person(name=f"P{seat}", team_id=team))
    (of_august,) = [one for one in by_team(Allocations(company.catalog.writer), rows) if one.month == "2026-08"]
    assert (of_august.target_id, of_august.net) == (team, 240_000_000)


def test_before_the_day_of_the_reduction_the_record_holds(company: Company) -> None:
    reduced(company)
    run(company.catalog, LATER)
    assert listed(company, "subscriptions", "seats", "on_record", as_of="2026-03-31") == [10, None]
    assert listed(company, "subscriptions", "seats", "on_record", as_of="2026-04-01") == [8, 10]


def test_a_record_that_is_corrected_is_believed_at_once(company: Company) -> None:
    number = reduced(company)
    run(company.catalog, LATER)
    records.edit(company.catalog, "subscription", number, {"quantity": "8"})
    assert listed(company, "subscriptions", "seats", "on_record") == [8, None]  # 8, and not 8 - 2
    run(company.catalog, LATER)
    assert listed(company, "subscriptions", "seats", "on_record") == [8, None]
    # the ten that were billed up to March were there, though the record names eight: 300.00 is no wrong bill
    assert asked(company, "R17", LATER) == []


def test_a_bill_that_is_taken_back_shows_no_reduction_any_more(company: Company) -> None:
    reduced(company)
    run(company.catalog, LATER)
    company.catalog.writer.execute("UPDATE invoice_line SET is_charge = 0 WHERE service_from = '2026-08-01'")
    assert listed(company, "subscriptions", "seats", "on_record") == [10, None]
    run(company.catalog, LATER)  # July's bill is the newest now, and of eight seats too
    assert listed(company, "subscriptions", "seats", "on_record") == [8, 10]


def test_seats_that_were_given_up_are_not_saved_once_more(company: Company) -> None:
    reduced(company)
    run(company.catalog, LATER)
    shown = home(company.catalog.writer, LATER)
    assert shown.realised == 720_000_000  # 2 x 30.00 x 12
    assert asked(company, "R04", LATER) == []  # none of the eight is spare; ten less eight were
    totals = run(company.catalog, LATER).document()["totals"]
    assert (totals["theoretical"], totals["addressable"]) == ("0.00", "0.00")


def test_a_decision_that_no_bill_shows_leaves_the_contract_as_it_is(company: Company) -> None:
    number = reduced(company, billed=10)
    assert asked(company, "R17", LATER) == []  # what the contract on record says; the decision is not verified
    assert Facts(company.catalog.writer, LATER).bought[number] == 10
    (spare,) = asked(company, "R04", LATER)
    assert spare["saving"]["theoretical"] == "360.00"  # 10 - 8 less a buffer of one, 30.00 x 12


@pytest.mark.parametrize(
    ("seats", "back", "agreed"),
    [
        (7, None, "240.00"),  # fewer than decided: 210.00
        (9, "unasked", ""),  # between both: the decision is not verified, and says so
        (12, "300.00", "300.00"),  # more than the contract has: 2 x 30.00, five months from April
    ],
)  # fmt: skip
def test_what_is_neither_decided_nor_on_record_is_asked_about(
    company: Company, seats: int, back: str | None, agreed: str
) -> None:
    reduced(company, billed=seats)
    found = asked(company, "R17", LATER)
    if back == "unasked":
        assert found == []
        return
    assert f"the contract says {agreed}" in found[0]["question"]
    assert claimed(company, "R17", LATER) == [back]


def test_growth_that_was_decided_is_not_claimed_back(company: Company) -> None:
    number, _ = contract(company, active=10)
    company.term(number, end_date="2026-05-31")
    bills(company, number, "2026-01", "2026-03")
    decide(company.catalog, question(company, "R12"), "grow", quantity=12, today=TODAY)
    bills(company, number, "2026-04", "2026-08", 12)
    assert asked(company, "R17", LATER) == []  # 12 x 30.00 was decided
    bills(company, number, "2026-09", "2026-09", 13)
    assert claimed(company, "R17", "2026-10-15") == ["30.00"]


def test_a_plan_that_was_moved_to_is_billed_at_its_price(company: Company) -> None:
    number, _ = contract(company)
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription").fetchone()[0]
    plan = company.add("plan", tool_id=tool, name="Basic")
    company.add("price_tier", plan_id=plan, currency="EUR", unit_price="20", period_months=1, valid_from="2026-01-01")
    bills(company, number, "2026-01", "2026-03")
    decide(company.catalog, question(company, "R01"), "move_tier", into="Basic", today=TODAY)
    bills(company, number, "2026-04", "2026-08", price=28)
    assert asked(company, "R17", LATER) == []  # the two that are not used: 8 x 30.00 + 2 x 20.00 = 280.00
    bills(company, number, "2026-09", "2026-09", price=20)
    assert "the contract says 280.00" in asked(company, "R17", "2026-10-15")[0]["question"]


def test_a_later_purchase_on_record_counts_as_it_stands(company: Company) -> None:
    number = reduced(company)
    company.add("entitlement", subscription_id=number, start_date="2026-06-01", quantity=1, unit_price="30")
    assert Facts(company.catalog.writer, LATER).bought[number] == 11  # somebody keeps the record: it is believed


def test_two_dear_and_eight_cheap_seats_lose_the_cheap_ones_first(company: Company) -> None:
    number, _ = contract(company, quantity=8)
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=2, unit_price="45")
    bills(company, number, "2026-01", "2026-03")
    decide(company.catalog, question(company, "R01"), "reduce", quantity=8, today=TODAY)
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription").fetchone()[0]
    company.line(
        tool, subscription_id=number, date="2026-08-02", service_from="2026-08-01", service_to="2026-08-31",
        quantity="8", amount=270_000_000, invoice_number="8",
    )  # fmt: skip
    assert asked(company, "R17", LATER)[0]["question"].count("differs in") == 1  # January to March: 300 of 330
    (given_up,) = [one.contract for one in Facts(company.catalog.writer, LATER).subscriptions if one.id == number]
    assert given_up.annual == 12 * (6 * 30 + 2 * 45) == 3240


def test_seats_of_a_leaver_that_are_given_up_are_no_wrong_bill(company: Company) -> None:
    number, seats = contract(company, active=10)
    gone = company.person(end_date="2026-02-28", name="Ben")
    company.set("seat", seats[0], person_id=gone)
    bills(company, number, "2026-01", "2026-03")
    decide(company.catalog, question(company, "R03"), "reduce", today=TODAY)
    bills(company, number, "2026-04", "2026-08", 9)
    company.set("seat", seats[0], released="2026-03-31")
    settings.put(company.catalog, "buffer_percent", "0")
    assert asked(company, "R17", LATER) == []  # 9 x 30.00 = 270.00 billed; 300.00 on record
    assert Facts(company.catalog.writer, LATER).bought[number] == 9
    assert sums(company, "R04", LATER) == []
