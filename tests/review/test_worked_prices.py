"""Bought beside a contract, and a price that commits: R27 and R29 on companies worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.decisions import decide
from desktop_app.review.facts import Facts
from desktop_app.review.personal_charges import personal_charges
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill, says, staffed, sums

# R27 -----------------------------------------------------------------------------------------------------------------


def expensed(company: Company, charges: dict[str, str], *, bought: int = 25, **line: Any) -> tuple[int, int]:
    """The company's ChatGPT with 20 seats assigned and active, and what people claimed as an expense, by day."""
    tool = company.tool(name="ChatGPT")
    contract, _ = staffed(company, "25", bought, 20, tool=tool)
    for day, amount in charges.items():
        micros = round(float(amount) * MILLION)
        values = {"date": day, "amount": micros, "net": micros, "channel": "expense", "basis": "paid", **line}
        company.line(tool, **values)
    return tool, contract


TWO = {"2026-10-02": "22", "2026-10-04": "22"}


def test_r27_gives_free_seats_to_who_pays_alone(company: Company) -> None:
    expensed(company, TWO, buyer="Ben Novak")  # the file of expenses names who claimed
    (found,) = asked(company, "R27")
    assert "ChatGPT" in found["question"]
    assert [row.get("buyer") for row in found["evidence"]] == ["Ben Novak", "Ben Novak", None]
    assert "5 free seats" in found["question"]
    assert sums(company, "R27") == [("528.00", "503.41")]  # 2 x 22 x 12; from 1 November on, 348 of 365 days
    # 25 - 20 - 2 as a buffer = 3 spare seats, two of which are given away: 1 x 25 x 12, of which 348 of 365 days
    assert sums(company, "R04") == [("300.00", "286.03")]
    says("R27", "22.00", "5 free seats", "2 x 22.00 x 12 = 528.00")


@pytest.mark.parametrize(
    ("bought", "theoretical"),
    [(22, "528.00"), (21, "288.00"), (20, None)],  # the dearest first: 24 x 12
)
def test_r27_saves_no_more_charges_than_seats_are_free(company: Company, bought: int, theoretical: str | None) -> None:
    charges = {"2026-10-02": "20", "2026-10-04": "24"}
    expensed(company, charges, bought=bought)
    assert [one for one, _ in sums(company, "R27")] == ([theoretical] if theoretical else [])


@pytest.mark.parametrize(
    ("days", "count"),
    [
        ({"2026-08-17": "22"}, 1),  # 59 days ago
        ({"2026-08-16": "22"}, 0),  # 60
        ({"2026-10-02": "22", "2026-10-09": "-22"}, 0),  # paid back
    ],
)
def test_r27_asks_about_charges_of_the_last_sixty_days(company: Company, days: dict[str, str], count: int) -> None:
    expensed(company, days)
    assert len(asked(company, "R27")) == count


@pytest.mark.parametrize(
    ("buyer", "other", "theoretical"),
    [
        ("ROSA WALSH", None, "264.00"),  # the other charge is left: 22 x 12
        ("rosa@agency.example", None, "264.00"),
        ("Rosa Walsh", "Rosa Walsh", "624.00"),  # an employee has that name too: nothing tells whose it was
        ("Tara Marsh", None, "624.00"),  # (22 + 30) x 12
    ],
)
def test_r27_leaves_out_what_a_contractor_paid(
    company: Company, buyer: str, other: str | None, theoretical: str
) -> None:
    company.person(name="Rosa Walsh", email="rosa@agency.example", kind="contractor")
    if other is not None:
        company.person(name=other)
    tool, _ = expensed(company, {"2026-10-02": "22"})
    company.line(tool, date="2026-10-04", amount=30 * MILLION, channel="expense", basis="paid", buyer=buyer)
    assert [one for one, _ in sums(company, "R27")] == [theoretical]


def test_r27_asks_nothing_where_contractors_paid_it_all(company: Company) -> None:
    company.person(name="Rosa Walsh", kind="contractor")
    expensed(company, TWO, buyer="Rosa Walsh")
    assert personal_charges(Facts(company.catalog.writer, AS_OF)) == {}
    assert asked(company, "R27") == []


def own(company: Company, cards: dict[str, str], claims: dict[str, str], *, contract: bool = False) -> int:
    """How many charges on cards, and claims of expenses, are people's own; the contract's invoices are of 625.00."""
    tool, number = expensed(company, claims)
    for day, amount in cards.items():
        micros = round(float(amount) * MILLION)
        company.line(tool, date=day, amount=micros, net=micros, channel="card", basis="paid")
    bill(company, tool, 9, "625", subscription_id=number if contract else None)
    bill(company, tool, 9, "-12", line_kind="credit")
    return len(personal_charges(Facts(company.catalog.writer, AS_OF)).get(tool, ()))


@pytest.mark.parametrize(
    ("cards", "claims", "count"),
    [
        ({"2026-08-17": "22"}, {}, 1),  # 59 days ago
        ({"2026-08-16": "22"}, {}, 0),
        ({"2026-09-01": "22"}, {"2026-09-10": "23"}, 2),  # another amount is other money
        ({"2026-09-01": "22"}, {"2026-09-01": "22"}, 1),  # claimed on the day it was paid
        ({"2026-09-01": "22"}, {"2026-08-31": "22"}, 2),  # nothing is claimed before it is paid
        ({"2026-09-01": "22", "2026-09-20": "22"}, {"2026-09-10": "22", "2026-09-25": "22"}, 2),  # one claim each
        ({"2026-09-01": "22", "2026-09-20": "22"}, {"2026-09-25": "22"}, 2),
    ],
)
def test_r27_counts_what_was_paid_by_card_and_claimed_once(
    company: Company, cards: dict[str, str], claims: dict[str, str], count: int
) -> None:
    assert own(company, cards, claims) == count


@pytest.mark.parametrize(("channel", "count"), [("card", 0), ("expense", 0), ("direct", 1)])
def test_r27_takes_no_card_for_somebodys_own_where_a_contract_is_paid_so(
    company: Company, channel: str, count: int
) -> None:
    tool = company.tool(name="ChatGPT")
    company.subscription(tool, channel=channel, quantity=1, price="300")
    company.line(tool, date="2026-10-02", amount=22 * MILLION, channel="card", basis="paid")
    bill(company, tool, 9, "300")
    assert len(personal_charges(Facts(company.catalog.writer, AS_OF)).get(tool, ())) == count


def test_r27_takes_invoices_of_the_contract_for_no_charge_of_a_card(company: Company) -> None:
    assert own(company, {"2026-10-02": "22"}, {}, contract=True) == 1


@pytest.mark.parametrize(
    ("billed", "count"),
    [
        ({"amount": 625 * MILLION}, 1),  # the contract is billed otherwise: the card pays something else
        ({"amount": -12 * MILLION, "line_kind": "credit"}, 0),  # a credit note alone bills nothing
        ({"amount": 0}, 0),  # nor does an invoice of nothing
        ({"amount": 625 * MILLION, "channel": "expense"}, 1),  # the claim itself; the card may pay the contract
    ],
)
def test_r27_takes_a_card_for_nobodys_contract_only_where_invoices_of_it_came(
    company: Company, billed: dict[str, Any], count: int
) -> None:
    tool, _ = expensed(company, {})
    company.line(tool, date="2026-10-02", amount=22 * MILLION, channel="card", basis="paid")
    company.line(tool, **{"date": "2026-09-03", "channel": "ledger", "net": billed["amount"], **billed})
    found = personal_charges(Facts(company.catalog.writer, AS_OF)).get(tool, ())
    assert len(found) == count
    assert {line["channel"] for line in found} == ({billed.get("channel", "card")} if count else set())


def test_r27_takes_a_card_for_any_of_the_contracts_whose_price_it_meets(company: Company) -> None:
    tool, _ = expensed(company, {})  # 25 x 25.00 a month
    company.subscription(tool, quantity=1, price="22", account="design")
    company.line(tool, date="2026-10-02", amount=22 * MILLION, channel="card", basis="paid")
    bill(company, tool, 9, "625")
    assert personal_charges(Facts(company.catalog.writer, AS_OF)) == {}


@pytest.mark.parametrize(("paid", "own"), [(264, 0), (22, 1)])  # 22.00 a month, which are paid for a year at once
def test_r27_takes_a_card_for_the_contract_whose_whole_period_it_pays(company: Company, paid: int, own: int) -> None:
    tool, _ = expensed(company, {})
    company.subscription(tool, quantity=1, price="264", period_months=12, account="design")
    company.line(tool, date="2026-10-02", amount=paid * MILLION, channel="card", basis="paid")
    bill(company, tool, 9, "625")
    assert len(personal_charges(Facts(company.catalog.writer, AS_OF)).get(tool, ())) == own


@pytest.mark.parametrize(
    ("quantity", "paid", "own"),
    [(25, "612.50", 0), (25, "612.49", 1), (25, "637.50", 0), (25, "637.51", 1), (1, "20", 0), (1, "19.99", 1)],
)  # 2 % of 25 x 25.00 are 12.50; of one seat they are 0.50, and 5.00 are let pass
def test_r27_takes_a_card_for_the_contract_as_near_as_a_bill_has_to_be(
    company: Company, quantity: int, paid: str, own: int
) -> None:
    tool = company.tool(name="ChatGPT")
    company.subscription(tool, quantity=quantity, price="25")
    company.line(tool, date="2026-10-02", amount=round(float(paid) * MILLION), channel="card", basis="paid")
    bill(company, tool, 9, "700")
    assert len(personal_charges(Facts(company.catalog.writer, AS_OF)).get(tool, ())) == own


def test_r27_counts_a_charge_that_comes_every_month_once(company: Company) -> None:
    expensed(company, {"2026-09-04": "22", "2026-10-04": "22"})  # September has 30 days
    assert sums(company, "R27")[0][0] == "264.00"  # 22 x 12


def test_r27_takes_a_year_paid_at_once_for_a_year(company: Company) -> None:
    tool, _ = expensed(company, {"2026-10-02": "216"}, service_to="2027-10-01")
    assert sums(company, "R27") == [("216.00", "7.69")]  # paid until 1 October 2027: 13 of 365 days are free
    for day in ("2026-10-03", "2026-10-04"):
        bill(company, tool, 10, "22", date=day, channel="expense", basis="paid")
    assert sums(company, "R27") == [("528.00", "503.41")]  # beside months the year, which cannot end yet, is left out


# R29 -----------------------------------------------------------------------------------------------------------------

STEADY = (18, 19, 20, 19, 20, 18)  # April to September; 19 on average, so that 17.1 to 20.9 are within 10 %


def claude(company: Company, counts: tuple[int, ...] = STEADY, price: str = "30", **values: Any) -> int:
    """Claude by the month, billed by the seat up to September, and a price of 25.00 for who commits for a year."""
    tool = company.tool(name="Claude")
    number = company.subscription(tool, name="Claude", price=price, quantity=20, plan="Team", **values)
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="300", currency="EUR", period_months=12)
    for month, count in enumerate(counts, 10 - len(counts)):
        bill(company, tool, month, str(count * int(price)), billing_account=values.get("account"))
    return number


def tool_of(company: Company, contract: int) -> int:
    row = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (contract,)).fetchone()
    return int(row[0])


def test_r29_asks_whether_a_years_commitment_would_pay(company: Company) -> None:
    claude(company)
    (found,) = asked(company, "R29")
    assert "30.00 EUR a seat" in found["question"]
    assert "a commitment for 18 seats at 25.00" in found["question"]
    assert sums(company, "R29") == [("1080.00", "1029.70")]  # 18 x 5 x 12, of which 348 of 365 days
    says("R29", "18 to 20 Claude seats", "30.00", "25.00", "18 x 5.00 x 12 = 1,080.00")


@pytest.mark.parametrize(
    ("counts", "theoretical"),
    [
        ((18, 22, 20, 20, 20, 20), "1080.00"),  # 10 % of 20 down and up
        ((17, 20, 20, 20, 20, 23), None),
        ((20, 20, 20, 20, 20), None),  # five months
        ((20, 20, 20, 0, 20, 20), None),  # a month without a bill
        ((5, 20, 20, 20, 20, 20, 20), "1200.00"),  # the seventh month back says nothing
    ],
)
def test_r29_takes_the_lowest_of_six_months_within_a_tenth(
    company: Company, counts: tuple[int, ...], theoretical: str | None
) -> None:
    claude(company, counts)
    assert [one for one, _ in sums(company, "R29")] == ([theoretical] if theoretical else [])


def test_r29_commits_for_no_more_than_is_in_use(company: Company) -> None:
    number = claude(company)
    source = company.source(number)
    for place in range(20):
        company.seat(number, source, "2026-10-01" if place < 15 else "2026-06-01")
    assert sums(company, "R29")[0][0] == "900.00"  # 15 x 5 x 12
    assert "in use now; seats reported as of 2026-10-10." in asked(company, "R29")[0]["why"]
    assert sums(company, "R01")[0][0] == "1800.00"  # 5 x 30 x 12: other seats
    for place in range(15):
        company.seat(number, source, f"2026-10-0{1 + place % 9}")
    assert sums(company, "R29")[0][0] == "1080.00"  # 30 are in use, and 18 are billed every month


@pytest.mark.parametrize(
    ("tier", "asks"),
    [
        ({"unit_price": "360"}, False),  # no lower
        ({"unit_price": "359.88"}, True),
        ({"period_months": 1}, False),  # it commits nobody
        ({"valid_from": "2025-10-14"}, False),  # older than a year
        ({"minimum": 19}, False),  # only 18 seats are there every month
        ({"minimum": 18}, True),
        ({"currency": "USD"}, False),
    ],
)
def test_r29_needs_a_lower_price_that_can_be_had(company: Company, tier: dict[str, Any], asks: bool) -> None:
    claude(company)
    company.set("price_tier", company.catalog.writer.execute("SELECT id FROM price_tier").fetchone()[0], **tier)
    assert bool(asked(company, "R29")) is asks


def test_r29_takes_the_tier_that_holds_for_the_base(company: Company) -> None:
    claude(company)
    plan = company.catalog.writer.execute("SELECT id FROM plan").fetchone()[0]
    for minimum, price in ((10, "288"), (50, "240")):
        company.add(
            "price_tier", plan_id=plan, unit_price=price, currency="EUR", period_months=12, minimum=minimum
        )  # fmt: skip
    assert sums(company, "R29")[0][0] == "1296.00"  # 18 x (30 - 24) x 12


def test_r29_takes_the_price_of_its_own_plan(company: Company) -> None:
    number = claude(company)
    company.set("subscription", number, plan="Enterprise")
    assert len(asked(company, "R29")) == 1  # no list has that plan: the tool's is taken
    company.add("plan", tool_id=tool_of(company, number), name="Enterprise")
    plan = company.catalog.writer.execute("SELECT max(id) FROM plan").fetchone()[0]
    company.add("price_tier", plan_id=plan, unit_price="30", currency="EUR")
    assert asked(company, "R29") == []  # Enterprise has no price by the year


def test_r29_takes_the_price_of_another_contract_that_is_committed(company: Company) -> None:
    number = claude(company, account="ours")
    company.catalog.writer.execute("DELETE FROM price_tier")
    assert asked(company, "R29") == []
    other = company.subscription(tool_of(company, number), price="28", quantity=5, account="other", currency="EUR")
    company.term(other)
    (found,) = asked(company, "R29")
    assert "18 seats at 28.00" in found["question"]


@pytest.mark.parametrize("guard", ["term", "ends", "closing", "experiment", "dearer line", "yearly", "currency"])
def test_r29_is_silent(company: Company, guard: str) -> None:
    number = claude(company)
    if guard == "yearly":  # what is paid for a year at once is committed
        company.set("subscription", number, period_months=12)
        company.catalog.writer.execute("UPDATE entitlement SET unit_price = '360'")
    elif guard == "currency":
        company.catalog.writer.execute("UPDATE invoice_line SET currency = 'USD'")
        company.add("exchange_rate", date="2026-01-01", base="USD", quote="EUR", rate="1", source="test")
    elif guard == "term":
        company.term(number)
    elif guard == "ends":
        company.set("subscription", number, ended_on="2026-12-31")
    elif guard == "closing":
        company.set("subscription", number, state="Closing")
    elif guard == "experiment":
        company.set("subscription", number, spend_class="experiment")
    else:  # bought at no more than the committed price
        company.catalog.writer.execute("UPDATE entitlement SET unit_price = '25'")
    assert asked(company, "R29") == []


def test_r29_is_silent_while_a_decision_ends_the_tool(company: Company) -> None:
    number = claude(company)
    assert len(asked(company, "R29")) == 1
    company.set("subscription", number, owner_id=None)
    (found,) = asked(company, "R21")
    decide(company.catalog, int(found["id"]), "retire", why="Nobody needs it", today="2026-10-15")
    assert asked(company, "R29") == []


def test_r29_saves_only_on_the_seats_that_cost_more(company: Company) -> None:
    number = claude(company, (18, 18, 18, 18, 18, 18))
    company.catalog.writer.execute("UPDATE entitlement SET quantity = 10")
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=10, unit_price="24")
    assert sums(company, "R29")[0][0] == "600.00"  # 10 seats at 30.00 would cost 5.00 less, 10 cost 24.00 already


# R29, paid as it is used ---------------------------------------------------------------------------------------------


def as_used(company: Company, counts: tuple[int, ...] = STEADY, **values: Any) -> int:
    """Claude by the person who was active, 30.00 each, without a number bought; by the year it costs 25.00."""
    tool = company.tool(name="Claude")
    number = company.subscription(tool, name="Claude", price=None, plan="Team", **values)
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="300", currency="EUR", period_months=12)
    for month, count in enumerate(counts, 10 - len(counts)):
        bill(company, tool, month, str(count * 30), quantity=str(count))
    return number


@pytest.mark.parametrize("model", ["seat", "unit"])
def test_r29_asks_of_what_is_paid_as_it_is_used(company: Company, model: str) -> None:
    as_used(company, pricing_model=model)
    (found,) = asked(company, "R29")
    assert "at 30.00 EUR a seat" in found["question"]
    assert "a commitment for 18 seats at 25.00" in found["question"]
    assert sums(company, "R29") == [("1080.00", "1029.70")]  # as where a number is bought: 18 x 5 x 12
    amounts = [row["amount"] for row in found["evidence"]]
    assert amounts == ["540.00", "570.00", "600.00", "570.00", "600.00", "540.00"]


@pytest.mark.parametrize("guard", ["moved", "a month", "quantity", "dear", "usage", "promised", "price fell", "twice"])
def test_r29_is_silent_of_what_is_paid_as_it_is_used(company: Company, guard: str) -> None:
    counts = {"moved": (18, 19, 20, 19, 20, 24), "a month": STEADY[1:]}.get(guard, STEADY)
    number = as_used(company, counts, pricing_model="usage" if guard == "usage" else "seat")
    writer = company.catalog.writer
    if guard == "quantity":
        writer.execute("UPDATE invoice_line SET quantity = NULL WHERE service_from = '2026-07-01'")
    elif guard == "dear":
        writer.execute("UPDATE price_tier SET unit_price = '360'")
    elif guard == "promised":
        company.add("commitment", subscription_id=number, kind="commitment", amount=MILLION, currency="EUR",
                    start_date="2026-01-01", end_date="2026-12-31")  # fmt: skip
    elif guard == "price fell":  # to 25.00 as it is
        writer.execute("UPDATE invoice_line SET net = net * 5 / 6 WHERE service_from = '2026-09-01'")
    elif guard == "twice":  # a bill beside, of which it is not known how many it is for
        bill(company, tool_of(company, number), 9, "50", service_to="2026-09-15")
    assert asked(company, "R29") == []


def test_r29_commits_for_no_more_than_use_it_now(company: Company) -> None:
    number = as_used(company)
    source = company.source(number)
    for place in range(20):
        company.seat(number, source, "2026-10-01" if place < 15 else "2026-06-01")
    assert sums(company, "R29")[0][0] == "900.00"  # 15 x 5 x 12
