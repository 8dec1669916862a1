"""Guards of R15, R17, R18 and R27 that no example needs: each case fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.decisions import decide
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill, claimed

# R18 -----------------------------------------------------------------------------------------------------------------

AUGUST = {"service_from": "2026-08-01", "service_to": "2026-08-31"}
TWICE = [("INV-7", 3, 100, {"payment_id": "811"}), ("INV-7", 17, 100, {"payment_id": "852"})]
AGAIN = [("INV-8", 1, 100, {"payment_id": "813"}), ("INV-8", 18, 100, {"payment_id": "854"})]
CREDIT = ("CN-1", 20, -100, {"line_kind": "credit"})

Paid = tuple[str | None, int, int, dict[str, Any]]
"""Invoice number, day of August, amount, and whatever else a line of the ledger says."""

PAYMENTS: dict[str, tuple[list[Paid], list[int]]] = {
    "a refund answers as a credit does": ([*TWICE, (None, 20, -100, {"line_kind": "refund"})], []),
    "a credit answers for one question": ([*TWICE, *AGAIN, CREDIT], [100]),
    "a credit in the vendor's file and in the ledger is one": (
        [*TWICE, *AGAIN, CREDIT, (*CREDIT[:3], {"line_kind": "credit", "channel": "vendor"})], [100],
    ),
    "a credit of its own invoice answers before one of none": (
        [*TWICE, *AGAIN, ("INV-7", 20, -100, {"line_kind": "credit"}), (None, 21, -100, {"line_kind": "credit"})], [],
    ),
    "one number in two currencies is of two invoices": (
        [TWICE[0], (*TWICE[1][:3], {"payment_id": "852", "currency": "USD"})], [],
    ),
    "the smaller of two payments may be too much": (
        [TWICE[0], ("INV-7", 17, 300, {"payment_id": "852"})], [100],
    ),
    "whichever came first": ([("INV-7", 3, 300, {"payment_id": "811"}), TWICE[1]], [100]),
    "no more than exceeds the invoice, over all": (
        [("INV-7", 1, 250, {"channel": "vendor"}),
         *(("INV-7", 2 + n, 100, {"payment_id": str(n)}) for n in range(4))], [100, 50],
    ),
    "lines of the vendor's file are no payments, however many": (
        [*(("INV-7", 1 + n, 100, {"channel": "vendor"}) for n in range(3)),
         ("INV-7", 3, 200, {"payment_id": "811"}), ("INV-7", 17, 200, {"payment_id": "852"})], [100],
    ),
    "the channel with most payments tells": (
        [("INV-7", 1, 100, {"channel": "card", "payment_date": "2026-08-01"}),
         ("INV-7", 3, 100, {"payment_date": "2026-08-03"}), ("INV-7", 5, 100, {"payment_date": "2026-08-05"})], [100],
    ),
    "one payment on the card and in the ledger": (
        [("INV-7", 3, 100, {"payment_id": "811", "channel": "card"}), ("INV-7", 5, 100, {"payment_id": "811"})], [],
    ),
    "a card's charge without a day of payment proves nothing": (
        [("INV-7", 1, 100, {"channel": "card"}), ("INV-7", 25, 100, {"payment_date": "2026-08-25"})], [],
    ),
    "what was taken back in part is no payment between others": (
        [TWICE[0], ("INV-7", 5, -50, {"payment_id": "813", "line_kind": "credit"}), TWICE[1]], [100],
    ),
    "asked once, as paid twice and as billed twice": (
        [("INV-6", 1, 100, {"payment_id": "810", **AUGUST}),
         ("INV-7", 3, 100, {"payment_id": "811", "channel": "card", **AUGUST}),
         ("INV-7", 5, 100, {"payment_id": "852", **AUGUST})], [100],
    ),
    "the vendor's file and the ledger are told apart": (
        [("INV-7", 1, 100, {"channel": "vendor", **AUGUST}), ("INV-7", 2, 100, AUGUST),
         ("INV-8", 3, 100, {"channel": "vendor", **AUGUST})], [100],
    ),
    "lines of one day state no period": (
        [("INV-7", 1, 100, {"channel": "vendor", **AUGUST}), ("INV-7", 9, 100, {}),
         ("INV-8", 1, 100, {"channel": "vendor", "service_from": "2026-09-01", "service_to": "2026-09-30"}),
         ("INV-8", 9, 100, {})], [],
    ),
    "two credits for one period": (
        [("CN-7", 1, -100, {"line_kind": "credit", **AUGUST}), ("CN-8", 2, -100, {"line_kind": "credit", **AUGUST})],
        [],
    ),
    "another end of the period": (
        [("INV-7", 1, 100, AUGUST), ("INV-8", 2, 100, {**AUGUST, "service_to": "2026-09-30"})], [],
    ),
    "another begin of the period": (
        [("INV-7", 1, 100, AUGUST), ("INV-8", 2, 100, {**AUGUST, "service_from": "2026-07-01"})], [],
    ),
    **{
        f"another {name}": ([("INV-7", 1, 100, AUGUST), ("INV-8", 2, 100, {**AUGUST, name: value})], [])
        for name, value in (("billing_account", "b"), ("cost_centre", "b"), ("order_number", "b"), ("buyer", "b"))
    },
}  # fmt: skip


def pay(company: Company, tool: int | None, lines: list[Paid]) -> list[int]:
    """Write lines of August and return their ids."""
    return [
        company.line(
            tool, **{"invoice_number": number, "date": f"2026-08-{day:02d}", "amount": amount * MILLION, **more}
        )
        for number, day, amount, more in lines
    ]


@pytest.mark.parametrize("case", PAYMENTS)
def test_r18_asks_for_what_may_have_been_paid_twice(company: Company, case: str) -> None:
    lines, back = PAYMENTS[case]
    pay(company, company.tool(), lines)
    found = [one.reclaim.amount // MILLION for one in company.findings("R18") if one.reclaim is not None]
    assert found == back


def test_r18_names_the_payment_that_exceeds_the_invoice(company: Company) -> None:
    lines: list[Paid] = [("INV-7", 1, 200, {"channel": "vendor"})]
    numbers = pay(company, company.tool(), [*lines, *(("INV-7", 2 + n, 100, {"payment_id": str(n)}) for n in range(3))])
    (found,) = company.findings("R18")
    assert found.reclaim is not None
    assert [share.line for share in found.reclaim.shares] == [numbers[-1]]  # the first two are instalments


def test_r18_tells_tools_of_one_vendor_apart(company: Company) -> None:
    tool = company.tool()
    vendor = company.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (tool,)).fetchone()[0]
    other = company.add("tool", vendor_id=vendor, name="Another", state="Approved")
    pay(company, tool, [("INV-7", 1, 100, AUGUST)])
    pay(company, other, [("INV-8", 2, 100, AUGUST)])
    assert company.findings("R18") == []
    pay(company, other, [("INV-9", 3, 100, AUGUST)])
    assert len(company.findings("R18")) == 1


@pytest.mark.parametrize(
    ("other", "count"),
    [({}, 1), ({"channel": "ledger"}, 0), ({"currency": "USD"}, 0), ({"date": "2026-08-02"}, 0), ({"amount": 7}, 0)],
)
def test_r18_compares_what_has_no_number_in_all_that_it_says(
    company: Company, other: dict[str, Any], count: int
) -> None:
    tool = company.tool()
    line = {"channel": "card", "date": "2026-08-01", "amount": 100 * MILLION}
    company.line(tool, sheet_id=company.sheet(), **line)
    company.line(tool, sheet_id=company.sheet(), **{**line, **other})
    assert len(company.findings("R18")) == count


def test_r18_tells_vendors_apart_also_those_that_nobody_knows(company: Company) -> None:
    line = {"channel": "card", "date": "2026-08-01"}
    for tool in (company.tool(), company.tool()):
        company.line(tool, sheet_id=company.sheet(), **line)
    for text in ("Alpha", "Beta"):
        company.line(None, sheet_id=company.sheet(), vendor_text=text, **line)
    assert company.findings("R18") == []
    company.line(None, sheet_id=company.sheet(), vendor_text="alpha", **line)
    assert len(company.findings("R18")) == 1


# R17 -----------------------------------------------------------------------------------------------------------------


def contract(company: Company, **values: Any) -> tuple[int, int]:
    """Ten seats at 30.00 a month; the contract and its tool."""
    tool = company.tool()
    return company.subscription(tool, **values), tool


@pytest.mark.parametrize(
    "values", [{"pricing_model": "flat", "price": "300", "quantity": None}, {"pricing_model": "unit"}]
)
def test_r17_compares_flat_prices_and_those_by_unit_too(company: Company, values: dict[str, Any]) -> None:
    _, tool = contract(company, **values)
    bill(company, tool, 8, "400")
    assert claimed(company, "R17") == ["100.00"]


def test_r17_takes_the_currency_of_a_price_of_its_own(company: Company) -> None:
    number, tool = contract(company, price=None)
    company.add("entitlement", subscription_id=number, start_date="2026-01-01", quantity=10, unit_price="30",
                currency="USD")  # fmt: skip
    bill(company, tool, 8, "400", currency="USD")
    assert claimed(company, "R17") == ["100.00"]


def test_r17_takes_each_month_of_a_period_at_the_price_that_holds_in_it(company: Company) -> None:
    number, tool = contract(company)
    company.add("entitlement", subscription_id=number, start_date="2026-09-01", quantity=5, unit_price="30")
    bill(company, tool, 7, "1050", service_to="2026-09-30")  # 300.00, 300.00 and 450.00
    assert asked(company, "R17") == []


def test_r17_weighs_less_where_too_little_was_billed(company: Company) -> None:
    _, tool = contract(company)
    bill(company, tool, 7, "200")
    assert [one["severity"] for one in asked(company, "R17")] == ["low"]
    bill(company, tool, 8, "400")
    assert [one["severity"] for one in asked(company, "R17")] == ["medium"]
    assert claimed(company, "R17") == ["100.00"]


def test_r17_claims_back_in_the_currency_of_the_newest_bill(company: Company) -> None:
    number, tool = contract(company, price=None)
    for start, end, code in (("2026-01-01", "2026-08-31", "USD"), ("2026-09-01", None, "EUR")):
        company.add("entitlement", subscription_id=number, start_date=start, end_date=end, quantity=10, unit_price="30",
                    currency=code)  # fmt: skip
    bill(company, tool, 8, "390", currency="USD")
    bill(company, tool, 9, "400")
    (found,) = company.findings("R17")
    assert found.reclaim is not None
    assert (found.reclaim.amount, found.reclaim.currency) == (100 * MILLION, "EUR")


def test_r17_takes_no_more_from_a_charge_than_it_has(company: Company) -> None:
    _, tool = contract(company, quantity=1)
    one, other = (bill(company, tool, 8, amount) for amount in ("100", "90"))  # 190.00, and the contract says 30.00
    (found,) = company.findings("R17")
    assert found.reclaim is not None
    assert {share.line: share.amount for share in found.reclaim.shares} == {one: 100 * MILLION, other: 60 * MILLION}


@pytest.mark.parametrize(("seats", "asks"), [(10, False), (12, False), (11, False), (13, True)])
def test_r17_lets_bills_be_between_the_record_and_what_was_decided(company: Company, seats: int, asks: bool) -> None:
    number, tool = contract(company)
    company.term(number)
    (found,) = asked(company, "R12")
    decide(company.catalog, int(found["id"]), "grow", quantity=12, today=AS_OF)
    company.set("term", company.catalog.writer.execute("SELECT id FROM term").fetchone()[0], end_date="2026-10-31")
    bill(company, tool, 11, str(30 * seats), date="2026-11-01")
    assert bool(company.findings("R17", "2026-11-15")) is asks


@pytest.mark.parametrize(("start", "end", "asks"), [(15, 14, False), (14, 13, True)])
def test_r17_takes_what_was_decided_from_its_day_on(company: Company, start: int, end: int, asks: bool) -> None:
    number, tool = contract(company)
    company.term(number)
    (found,) = asked(company, "R12")
    decide(company.catalog, int(found["id"]), "grow", quantity=12, today=AS_OF)  # 15 October
    bill(company, tool, 10, "360", service_from=f"2026-10-{start}", service_to=f"2026-11-{end}")
    assert bool(company.findings("R17", "2026-11-20")) is asks


def test_r17_asks_about_a_price_that_was_no_price_before_the_rise(company: Company) -> None:
    number, tool = contract(company, price="23", quantity=40)
    company.term(number)
    for month, amount in ((4, "720"), (5, "800"), (6, "800"), (7, "800"), (8, "920"), (9, "920")):
        bill(company, tool, month, amount, quantity="40")  # 18.00, then 20.00, then 23.00
    (found,) = company.findings("R17")
    assert "720.00 EUR was billed" in found.question


def test_r17_asks_about_a_bill_of_what_costs_nothing(company: Company) -> None:
    _, tool = contract(company, price="0")  # a pilot
    bill(company, tool, 8, "300")
    assert claimed(company, "R17") == ["300.00"]


# R15 -----------------------------------------------------------------------------------------------------------------


def ended(company: Company, tool: int, until: str, account: str | None) -> int:
    return company.subscription(tool, state="Closed", ended_on=until, account=account)


@pytest.mark.parametrize(("account", "asks"), [("Acme", False), ("other", True), (None, True)])
def test_r15_leaves_to_a_contract_that_goes_on_what_is_billed_to_its_account(
    company: Company, account: str | None, asks: bool
) -> None:
    tool = company.tool()
    ended(company, tool, "2026-06-30", "acme")
    company.subscription(tool, account=account, started_on="2026-08-01")  # begun again
    bill(company, tool, 9, "300", billing_account="ACME")
    assert bool(company.findings("R15")) is asks


def test_r15_asks_of_several_ended_contracts_of_an_account_about_the_last(company: Company) -> None:
    tool = company.tool()
    ended(company, tool, "2026-03-31", "acme")
    last = ended(company, tool, "2026-07-31", "Acme")
    for month in (6, 9):
        bill(company, tool, month, "300", billing_account="acme")  # June was still paid for by the second
    (found,) = company.findings("R15")
    assert (found.subject.id, [row["date"] for row in found.evidence]) == (last, ["2026-09-01"])


# R27 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("paid", "asks"), [(357, False), (119, True)])
def test_r27_knows_a_card_that_pays_an_invoice_with_its_tax(company: Company, paid: int, asks: bool) -> None:
    number, tool = contract(company)
    source = company.source(number)
    for place in range(7):
        company.seat(number, source, f"2026-10-0{1 + place}")
    for amount, kind in (("300", "charge"), ("57", "tax")):  # the tax is a line of its own
        bill(company, tool, 9, amount, channel="vendor", invoice_number="INV-9", line_kind=kind)
    company.line(tool, date="2026-09-20", channel="card", basis="paid", amount=paid * MILLION)
    assert bool(company.findings("R27")) is asks


def claim(company: Company, tool: int, **values: Any) -> None:
    """An expense claim of 25.00 in October."""
    company.line(
        tool, **{"date": "2026-10-02", "channel": "expense", "basis": "paid", "amount": 25 * MILLION, **values}
    )


def with_seats(company: Company, seats: int = 7, **values: Any) -> tuple[int, int]:
    """A contract of ten seats, so many of them in use, and its tool."""
    number, tool = contract(company, **values)
    source = company.source(number)
    for place in range(seats):
        company.seat(number, source, f"2026-10-0{1 + place % 9}")
    return number, tool


@pytest.mark.parametrize(
    ("seats", "values", "asks"),
    [
        (7, {}, True),
        (7, {"quantity": None}, False),  # nobody knows how many are bought
        (7, {"state": "Closing"}, False),
        (7, {"channel": "card"}, False),
        (0, {}, False),  # nobody knows who has one
    ],
)
def test_r27_gives_away_known_seats_of_contracts_that_go_on(
    company: Company, seats: int, values: dict[str, Any], asks: bool
) -> None:
    _, tool = with_seats(company, seats, **values)
    claim(company, tool)
    assert bool(company.findings("R27")) is asks


def test_r27_gives_a_free_seat_once_and_to_who_buys_the_tool_itself_before_another(company: Company) -> None:
    other = company.tool(name="Other")
    _, tool = with_seats(company, 9)
    for one in (other, tool):
        company.add("tool_function", tool_id=one, function="general_assistant", is_primary=1, tagged_by="you")
        claim(company, one)
    (found,) = company.findings("R27")
    assert found.subject.id == tool


@pytest.mark.parametrize(("values", "asks"), [({}, False), ({"channel": "card", "price": None}, True)])
def test_r27_asks_beside_no_contract_of_the_company_itself(
    company: Company, values: dict[str, Any], asks: bool
) -> None:
    _, tool = with_seats(company)
    other = company.tool(name="Other")
    company.subscription(other, **values)
    for one in (tool, other):
        company.add("tool_function", tool_id=one, function="general_assistant", is_primary=1, tagged_by="you")
    claim(company, other)
    assert [one.subject.id for one in company.findings("R27")] == ([other] if asks else [])


def test_r27_counts_the_charges_in_the_currency_of_the_newest(company: Company) -> None:
    _, tool = with_seats(company)
    claim(company, tool)
    claim(company, tool, date="2026-10-04", currency="USD", amount=22 * MILLION)
    (found,) = company.findings("R27")
    (stream,) = found.streams
    assert stream.annual == 264  # 22.00 x 12
    assert stream.currency == "USD"
