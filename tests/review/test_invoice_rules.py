"""Rules about invoices: a case in which each asks, and a silent one for each guard."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings
from desktop_app.review.facts import Facts
from desktop_app.review.personal_charges import personal_charges
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

NOW = "2026-10-05"
MILLION = 1_000_000


def month(company: Company, tool: int, number: int, amount: int, **values: Any) -> int:
    """An invoice for a month of 2026, in whole euros."""
    last = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(number, 31)
    start, end = f"2026-{number:02d}-01", f"2026-{number:02d}-{last}"
    defaults = {"date": start, "service_from": start, "service_to": end, "amount": amount * MILLION}
    return company.line(tool, **{**defaults, "net": amount * MILLION, **values})


def contract(company: Company, **values: Any) -> tuple[int, int]:
    """A subscription of 10 seats at 30.00, and its tool."""
    tool = company.tool()
    return company.subscription(tool, **values), tool


# R14 -----------------------------------------------------------------------------------------------------------------


def rise(company: Company, after: int = 330, cap: str | None = None, price: str | None = None, **values: Any) -> int:
    """Ten seats billed at 30.00, from July on at 33.00; without a price on record."""
    number, tool = contract(company, price=price)
    company.term(number, price_cap_percent=cap)
    for place in range(3, 7):
        month(company, tool, place, 300, quantity="10")
    for place in range(7, 10):
        month(company, tool, place, after, **{"quantity": "10", **values})
    return number


def test_r14_asks_about_a_rise_and_claims_back_what_the_cap_forbids(company: Company) -> None:
    rise(company)
    (finding,) = company.findings("R14")
    assert "10.0 %" in finding.question
    assert finding.reclaim is None
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 360 * MILLION


def test_r14_is_high_above_the_cap(company: Company) -> None:
    rise(company, cap="3")
    (finding,) = company.findings("R14")
    assert finding.severity == "high"
    assert finding.reclaim is not None
    assert finding.reclaim.amount == 63 * MILLION  # (33.00 - 30.90) x 10 x 3
    assert sum(share.amount for share in finding.reclaim.shares) == finding.reclaim.amount
    assert sum(amount or 0 for _, amount in finding.reclaim.steps) == finding.reclaim.amount


@pytest.mark.parametrize(
    "values",
    [{"after": 312}, {"currency": "USD"}, {"description": "Enterprise"}, {"quantity": None},
     {"tax": 10 * MILLION}, {"service_to": "2026-09-17"}],
)  # fmt: skip
def test_r14_is_silent(company: Company, values: dict[str, Any]) -> None:
    rise(company, **values)
    assert company.findings("R14") == []


def test_r14_is_silent_after_a_promotion_and_for_a_price_held_for_a_month(company: Company) -> None:
    _, tool = contract(company, price=None)
    for place, amount in enumerate((330, 300, 300, 300, 330, 330), 4):
        month(company, tool, place, amount, quantity="10")
    _, other = contract(company, price=None)
    for place, amount in enumerate((300, 330, 330), 7):
        month(company, other, place, amount, quantity="10")
    assert company.findings("R14") == []


def test_r14_compares_the_contracts_own_prices(company: Company) -> None:
    number, _ = contract(company, price=None)
    bought = {"subscription_id": number, "quantity": 10}
    company.add("entitlement", **bought, start_date="2025-07-01", end_date="2026-06-30", unit_price="30")
    company.add("entitlement", **bought, start_date="2026-07-01", unit_price="33")
    (finding,) = company.findings("R14")
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 360 * MILLION


# R15 -----------------------------------------------------------------------------------------------------------------


def test_r15_asks_about_what_is_billed_after_the_end(company: Company) -> None:
    number, tool = contract(company, ended_on="2026-07-31", state="Closed")
    month(company, tool, 7, 300)
    month(company, tool, 8, 300)
    month(company, tool, 9, -100, line_kind="credit", net=-100 * MILLION)
    (finding,) = company.findings("R15")
    assert finding.subject.id == number
    assert finding.reclaim is not None
    assert finding.reclaim.amount == 200 * MILLION


def test_r15_asks_about_a_closed_tool_without_a_contract(company: Company) -> None:
    tool = company.tool(state="Closed", closed_on="2026-06-30")
    month(company, tool, 9, 50)
    (finding,) = company.findings("R15")
    assert finding.subject.kind == "tool"


def test_r15_counts_one_bill_that_came_twice_once(company: Company) -> None:
    _, tool = contract(company, ended_on="2026-07-31", state="Closed")
    month(company, tool, 9, 300, channel="vendor", basis="billed")
    month(company, tool, 9, 300, channel="ledger", basis="billed")
    (finding,) = company.findings("R15")
    assert finding.reclaim is not None
    assert finding.reclaim.amount == 300 * MILLION


@pytest.mark.parametrize("guard", ["arrears", "credited", "not yet", "another contract", "another account"])
def test_r15_is_silent(company: Company, guard: str) -> None:
    ended = "2026-11-30" if guard == "not yet" else "2026-07-31"
    number, tool = contract(company, ended_on=ended, account="one" if guard == "another account" else None)
    if guard == "arrears":
        company.line(tool, date="2026-08-10")
    elif guard == "another account":
        month(company, tool, 9, 300, billing_account="two")
    else:
        month(company, tool, 9, 300)
    if guard == "credited":
        month(company, tool, 9, -300, line_kind="credit")
    if guard == "another contract":
        company.subscription(tool)
    assert number
    assert company.findings("R15") == []


# R16 -----------------------------------------------------------------------------------------------------------------


def test_r16_asks_where_the_next_invoice_is(company: Company) -> None:
    number, tool = contract(company, started_on="2026-01-01")
    month(company, tool, 6, 300)
    never = company.subscription(started_on="2026-01-01")
    company.line(company.tool(), date="2026-10-10")  # so far the invoices are imported
    found = {one.subject.id: one.question for one in company.findings("R16")}
    assert set(found) == {number, never}
    assert "billed up to 2026-06-30 and not beyond" in found[number]


@pytest.mark.parametrize("guard", ["channel", "usage", "young", "annual", "vendor", "not imported", "recent"])
def test_r16_is_silent(company: Company, guard: str) -> None:
    values: dict[str, Any] = {
        "channel": {"channel": "reseller"},
        "usage": {"pricing_model": "usage"},
        "young": {"started_on": "2026-08-20"},
    }.get(guard, {})
    number, tool = contract(company, **{"started_on": "2026-01-01", **values})
    if guard == "annual":
        month(company, tool, 1, 3600, service_to="2026-12-31")
    elif guard == "recent":
        month(company, tool, 8, 300)
    elif guard == "vendor":
        vendor = company.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (tool,)).fetchone()[0]
        month(company, tool, 9, 300, tool_id=None, vendor_id=vendor)
    company.line(company.tool(), date="2026-01-20" if guard == "not imported" else "2026-10-10")
    assert number
    assert company.findings("R16") == []


# R17 -----------------------------------------------------------------------------------------------------------------


def test_r17_asks_about_a_difference_and_claims_back_the_excess(company: Company) -> None:
    _, tool = contract(company)
    month(company, tool, 7, 300)
    month(company, tool, 8, 350)
    month(company, tool, 9, 280)
    (finding,) = company.findings("R17")
    assert finding.reclaim is not None
    assert finding.reclaim.amount == 50 * MILLION
    assert "2 periods in all" in finding.question


@pytest.mark.parametrize(
    "values",
    [{"amount": 304}, {"service_to": "2026-08-17"}, {"currency": "USD"}, {"basis": "metered"},
     {"amount": 357, "net": 300 * MILLION, "tax": 57 * MILLION}],
)  # fmt: skip
def test_r17_is_silent(company: Company, values: dict[str, Any]) -> None:
    _, tool = contract(company)
    amount = values.pop("amount", 350)
    month(company, tool, 8, amount, **values)
    assert company.findings("R17") == []


def test_r17_takes_credits_off_and_is_silent_without_a_price_or_for_use(company: Company) -> None:
    _, tool = contract(company)
    month(company, tool, 8, 350)
    month(company, tool, 8, -50, line_kind="credit")
    month(company, tool, 9, 300)
    month(company, tool, 9, -100, line_kind="credit")
    guarded: tuple[dict[str, Any], ...] = ({"price": None}, {"pricing_model": "usage"})
    for values in guarded:
        _, other = contract(company, **values)
        month(company, other, 8, 900)
    assert company.findings("R17") == []


def test_one_line_is_claimed_back_once_over_all_rules(company: Company) -> None:
    rise(company, cap="3", price="30")
    document = run(company.catalog, AS_OF).document()
    back = {
        one["rule"]: one["saving"]["reclaim"] for one in document["findings"] if (one["saving"] or {}).get("reclaim")
    }
    assert back["R17"]["amount"] == "90.00"  # three months of 330 against a contract of 300
    assert "R14" not in back  # the 63.00 above the cap are part of them
    assert document["totals"]["to_claim_back_by_currency"] == {"EUR": "90.00"}


def test_r17_takes_the_excess_from_the_largest_charge_whatever_came_first(company: Company) -> None:
    for order in ((300, 60), (60, 300)):
        _, tool = contract(company)
        large = [month(company, tool, 9, amount) for amount in order][order.index(300)]
        finding = company.findings("R17")[-1]
        assert finding.reclaim is not None
        taken = [(share.line, share.amount) for share in finding.reclaim.shares if share.amount]
        assert taken == [(large, 60_000_000)]


# R19 -----------------------------------------------------------------------------------------------------------------


def billed(company: Company, quantity: int = 16, assigned: int = 6, **source: Any) -> tuple[int, int]:
    number, tool = contract(company)
    newest = company.source(number, **source)
    for _ in range(assigned):
        company.seat(number, newest, NOW)
    month(company, tool, 9, quantity * 30, quantity=str(quantity))
    return number, newest


def test_r19_asks_about_seats_that_are_billed_and_not_assigned(company: Company) -> None:
    billed(company)
    (finding,) = company.findings("R19")
    assert "16" in finding.question
    assert finding.claims[0].units == 10
    document = run(company.catalog, AS_OF).document()
    theoretical = {
        one["rule"]: one["saving"]["theoretical"]
        for one in document["findings"]
        if (one["saving"] or {}).get("theoretical")
    }
    assert (theoretical["R04"], theoretical["R19"]) == ("1080.00", "360.00")  # 4 spare seats of the contract's 10


@pytest.mark.parametrize("guard", ["bought", "buffer", "pending", "released", "old", "no quantity"])
def test_r19_is_silent(company: Company, guard: str) -> None:
    quantity = {"bought": 10, "buffer": 7}.get(guard, 16)
    sources: dict[str, dict[str, Any]] = {
        "pending": {"pending": 10},
        "old": {"data_date": "2026-08-20", "covers_to": "2026-08-20"},
    }
    source = sources.get(guard, {})
    number, newest = billed(company, quantity, **source)
    if guard == "released":
        for _ in range(10):
            company.seat(number, newest, NOW, released="2026-09-20")
    if guard == "no quantity":
        company.catalog.writer.execute("UPDATE invoice_line SET quantity = NULL")
    assert company.findings("R19") == []


# R27 -----------------------------------------------------------------------------------------------------------------


def expensed(company: Company, seats: int = 7, **line: Any) -> tuple[int, int]:
    number, tool = contract(company)
    source = company.source(number, pending=line.pop("pending", 0))
    for _ in range(seats):
        company.seat(number, source, NOW)
    for day in ("2026-10-02", "2026-10-04"):
        values = {"date": day, "channel": "expense", "basis": "paid", "amount": 20 * MILLION, **line}
        company.line(tool, **values)
    return number, tool


def test_r27_asks_about_expenses_while_seats_are_free_and_r20_does_not(company: Company) -> None:
    expensed(company)
    (finding,) = company.findings("R27")
    assert "3 free seats" in finding.question
    assert company.findings("R20") == []
    document = run(company.catalog, AS_OF).document()
    theoretical = {
        one["rule"]: one["saving"]["theoretical"]
        for one in document["findings"]
        if (one["saving"] or {}).get("theoretical")
    }
    assert theoretical["R27"] == "480.00"  # 2 x 20.00 x 12
    assert theoretical["R04"] == "0.00"  # of 3 spare seats one is a buffer and two are given away


def test_r27_counts_as_many_charges_as_seats_are_free(company: Company) -> None:
    expensed(company, seats=9)
    assert company.findings("R27")[0].streams[0].annual == 240


@pytest.mark.parametrize(
    "values", [{"seats": 10}, {"seats": 7, "pending": 3}, {"channel": "card"}, {"date": "2026-06-02"}]
)
def test_r27_is_silent(company: Company, values: dict[str, Any]) -> None:
    expensed(company, **values)
    assert company.findings("R27") == []


def by_card(company: Company, amount: int = 20, **values: Any) -> int:
    """A contract with three free seats that the vendor bills by the month, and charges of the tool on a card."""
    number, tool = contract(company, **values)
    source = company.source(number)
    for _ in range(7):
        company.seat(number, source, NOW)
    month(company, tool, 9, 300)
    for day in ("2026-10-02", "2026-10-04"):
        company.line(tool, date=day, channel="card", basis="paid", amount=amount * MILLION)
    return tool


def test_r27_asks_about_a_card_beside_a_contract_that_is_billed(company: Company) -> None:
    tool = by_card(company)
    (finding,) = company.findings("R27")
    assert "is paid by card (2 charges in the last month)" in finding.question
    assert finding.streams[0].annual == 480  # 2 x 20.00 x 12
    company.line(tool, date="2026-10-08", channel="expense", basis="paid", amount=20 * MILLION)
    (finding,) = company.findings("R27")  # one of the charges was claimed: it is the same money
    assert "is paid by card and expensed (2 charges in the last month)" in finding.question
    assert finding.streams[0].annual == 480


@pytest.mark.parametrize("guard", ["price", "named", "never billed otherwise", "on purpose", "paid back"])
def test_r27_takes_no_card_that_may_pay_the_contract_for_somebodys_own(company: Company, guard: str) -> None:
    tool = by_card(company, 296 if guard == "price" else 20)  # within 2 % of 10 x 30.00
    writer = company.catalog.writer
    lines = [row[0] for row in writer.execute("SELECT id FROM invoice_line WHERE channel = 'card'").fetchall()]
    if guard == "named":
        number = writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (tool,)).fetchone()[0]
        company.set("invoice_line", lines[0], subscription_id=number)
    elif guard == "never billed otherwise":
        writer.execute("DELETE FROM invoice_line WHERE channel = 'ledger'")
        month(company, tool, 10, 20)  # the card's own booking
    elif guard == "on purpose":
        company.subscription(tool, channel="card", price=None)
    elif guard == "paid back":
        company.line(tool, date="2026-10-09", channel="card", basis="paid", amount=-40 * MILLION, line_kind="refund")
    assert company.findings("R27") == []


@pytest.mark.parametrize(
    ("amount", "currency", "asks"),
    [(306, "EUR", False), (307, "EUR", True), (300, "USD", True)],  # 2 % of 300.00 are 6.00
)
def test_r27_takes_a_card_for_the_contracts_where_it_comes_near_its_price(
    company: Company, amount: int, currency: str, asks: bool
) -> None:
    by_card(company, amount)
    company.catalog.writer.execute("UPDATE invoice_line SET currency = ? WHERE channel = 'card'", (currency,))
    assert bool(company.findings("R27")) is asks


@pytest.mark.parametrize(("claimed", "charges"), [("2026-10-03", 1), ("2026-10-04", 2)])  # 31 and 32 days later
def test_what_is_claimed_within_a_month_of_a_cards_charge_is_the_same_money(
    company: Company, claimed: str, charges: int
) -> None:
    tool = by_card(company)
    company.catalog.writer.execute("DELETE FROM invoice_line WHERE channel = 'card'")
    for day, channel in (("2026-09-02", "card"), (claimed, "expense")):
        company.line(tool, date=day, channel=channel, basis="paid", amount=20 * MILLION)
    assert len(personal_charges(Facts(company.catalog.writer, "2026-10-15"))[tool]) == charges


def like(company: Company, channel: str = "card", seats: int = 7) -> tuple[int, int]:
    """A tool that is bought by card at 25.00 a month, and one that does the same with free seats."""
    number, tool = contract(company)
    source = company.source(number)
    for _ in range(seats):
        company.seat(number, source, NOW)
    other = company.tool(name="Other")
    for one in (tool, other):
        company.add("tool_function", tool_id=one, function="general_assistant", is_primary=1, tagged_by="you")
    company.line(other, date="2026-10-02", channel=channel, basis="paid", amount=25 * MILLION)
    return tool, other


def test_r27_asks_about_a_tool_like_one_with_free_seats_and_tells_a_range(company: Company) -> None:
    tool, other = like(company)
    (finding,) = company.findings("R27")
    assert finding.subject.id == other
    assert finding.question.startswith("Other is paid by card (1 charge in the last month), and Contract")
    assert ", for the same (general assistant), has 3 free seats. Would Tool" in finding.question
    assert finding.range is not None
    assert (finding.range.low, finding.range.high) == (0, 300 * MILLION)  # 25.00 x 12
    assert finding.claims == finding.if_retired == ()
    assert company.findings("R07") == company.findings("R20") == []
    company.add("overlap_agreed", tool_a_id=tool, tool_b_id=other, reason="Languages", until="2027-01-01")
    assert company.findings("R27") == []


@pytest.mark.parametrize("guard", ["no free seat", "contract", "data", "function"])
def test_r27_is_silent_about_another_tool(company: Company, guard: str) -> None:
    tool, other = like(company, seats=10 if guard == "no free seat" else 7)
    if guard == "contract":
        company.subscription(other)
    elif guard == "data":
        company.set("tool", tool, data_class="internal")
        company.set("tool", other, data_class="personal")
    elif guard == "function":
        company.catalog.writer.execute("UPDATE tool_function SET function = 'design' WHERE tool_id = ?", (other,))
    assert company.findings("R27") == []


@pytest.mark.parametrize("scope", ["tool", "team"])
def test_r15_waits_for_bills_in_arrears_as_long_as_the_tool_or_team_says(company: Company, scope: str) -> None:
    team = company.add("team", name="Sales")
    _, tool = contract(company, ended_on="2026-07-31", team_id=team)
    company.line(tool, date="2026-08-10")
    assert company.findings("R15") == []
    settings.put(company.catalog, "invoice_late_days", "5", f"tool:{tool}" if scope == "tool" else f"team:{team}")
    (finding,) = company.findings("R15")
    assert finding.thresholds == {"invoice_late_days": 5}


def test_r10_counts_use_by_the_days_of_its_team(company: Company) -> None:
    team = company.add("team", name="Yearly")
    number = company.subscription(team_id=team)
    seats = [company.seat(number) for _ in range(10)]
    for day in ("2026-08-20", "2026-09-25"):
        source = company.source(number, data_date=day, covers_to=day)
        for place, seat in enumerate(seats):
            last = f"2026-03-{place:02d}" if place else "2026-08-15"
            company.add("activity", seat_id=seat, source_id=source, last_active=last)
    assert [one.severity for one in company.findings("R10")] == ["medium"]
    settings.put(company.catalog, "inactive_days", "365", f"team:{team}")
    assert company.findings("R10") == []
