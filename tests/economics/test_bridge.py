"""The growth bridge: its steps always add up, and each says what changed."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.bridge import EFFECTS, bridge, tool_bridge
from desktop_app.economics.bridge_sides import Daily, Side
from desktop_app.economics.growth import growth
from desktop_app.economics.period import Period, last_full, period_of
from desktop_app.economics.rates import scaled
from desktop_app.economics.volumes import Held, ModelUse, Use
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
AUGUST, SEPTEMBER = Period("2026-08", "2026-08"), Period("2026-09", "2026-09")
COUNT = st.integers(0, 10**9)
AMOUNT = st.integers(-(10**13), 10**13)
MODELS = st.dictionaries(st.sampled_from("abc"), st.builds(ModelUse, st.integers(1, 10**9), st.none() | COUNT))


@st.composite
def use(draw: st.DrawFn) -> Use:
    models = draw(MODELS)
    single = draw(st.none() | st.tuples(st.sampled_from(["messages", "credits"]), st.integers(1, 10**6)))
    return Use(draw(COUNT), draw(COUNT), sum(one.tokens for one in models.values()), single, models)


HELD = st.none() | st.builds(Held, st.fractions(Fraction(1, 100), 10**4), st.fractions(Fraction(1, 31), 12))
SIDE = st.builds(
    Side,
    st.dictionaries(st.sampled_from(["EUR", "USD", "GBP"]), st.tuples(AMOUNT, AMOUNT), max_size=3),
    st.fractions(0, 12),
    HELD,
    use(),
    st.dictionaries(st.sampled_from(["EUR", "USD", "CHF"]), st.tuples(AMOUNT, AMOUNT), max_size=2),
    units=st.none() | st.fractions(0, 10**6),
    daily=st.none() | st.builds(Daily, st.integers(1, 366), HELD),
)
PRICED = st.frozensets(st.sampled_from(["seat", "flat", "usage", "unit", "commitment"]))


@given(SIDE, SIDE, PRICED, st.tuples(st.integers(1, 12), st.integers(1, 12)))
def test_the_steps_add_up_to_the_difference_exactly(
    before: Side, after: Side, priced: frozenset[str], months: tuple[int, int]
) -> None:
    found = tool_bridge(1, "Tool", before, after, priced, months, (30 * months[0], 31 * months[1]))
    assert sum(found.effects.values()) == after.gross + after.credits - before.gross - before.credits
    assert set(found.effects) <= set(EFFECTS)


def of_tool(company: Company, first: Period = AUGUST, second: Period = SEPTEMBER) -> dict[str, int]:
    found = bridge(company.catalog.writer, first, second, as_of=AS_OF, currency="EUR")
    assert found.before + sum(found.effects.values()) == found.after
    return dict(found.effects)


def line(company: Company, tool: int, month: str, amount: int, **more: Any) -> None:
    company.line(tool, date=f"{month}-03", amount=amount * 1_000_000, **more)


def test_seats_and_price_are_told_apart(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    line(company, tool, "2026-08", 300, quantity="10")
    line(company, tool, "2026-09", 480, quantity="12")
    assert of_tool(company) == {"seats": 60_000_000, "price": 120_000_000}


def test_seats_of_one_of_two_contracts_count_at_its_own_price(company: Company) -> None:
    tool = company.tool()
    for account, price, seats in (("org", 54, ("120", "120")), ("team", 27, ("18", "23"))):
        company.subscription(tool, account=account)
        for month, count in zip(("2026-08", "2026-09"), seats, strict=True):
            line(company, tool, month, price * int(count), quantity=count, billing_account=account)
    assert of_tool(company) == {"seats": 5 * 27_000_000}  # no price changed


def test_seats_that_move_to_another_contract_are_no_more_seats_but_cheaper(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    line(company, tool, "2026-08", 300, quantity="10", billing_account="old")
    line(company, tool, "2026-09", 250, quantity="10", billing_account="new")
    assert of_tool(company) == {"price": -50_000_000}


def test_seats_that_are_added_within_a_month_count_by_its_days_and_change_no_price(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, last in (("2026-08", 31), ("2026-09", 30)):
        line(company, tool, month, 300, quantity="10", service_from=f"{month}-01", service_to=f"{month}-{last}")
    line(company, tool, "2026-09", 75, quantity="5", service_from="2026-09-16", service_to="2026-09-30")
    assert of_tool(company) == {"seats": 75_000_000}


def test_a_month_that_is_billed_in_two_halves_has_no_more_seats_than_one(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, until, amount in (("2026-07", "2026-08-15", 310), ("2026-08", "2026-09-15", 310)):
        line(company, tool, month, amount, quantity="10", service_from=f"{month}-16", service_to=until)
    # August: 150 + 160 for ten seats. September is paid for up to the 15th: 150, half of the month
    assert of_tool(company) == {"part": -155_000_000, "price": -5_000_000}


def test_seats_that_a_contract_adds_within_a_month_count_by_its_days(company: Company) -> None:
    contract = company.subscription(company.tool())
    company.add("entitlement", subscription_id=contract, start_date="2026-09-16", quantity=5, unit_price="30")
    assert of_tool(company) == {"seats": 75_000_000}


def test_new_and_ended_tools_and_a_contracts_seats(company: Company) -> None:
    old, new, kept = company.tool(), company.tool(), company.tool()
    company.subscription(kept, quantity=10)
    line(company, old, "2026-08", 70)
    line(company, new, "2026-09", 90)
    for month, amount in (("2026-08", 100), ("2026-09", 110)):
        line(company, kept, month, amount)
    assert of_tool(company) == {"ended": -70_000_000, "new": 90_000_000, "price": 10_000_000}


def test_exchange_rates_are_a_step_of_their_own(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, rate in (("2026-08", "1.25"), ("2026-09", "1.00")):
        company.add("exchange_rate", date=f"{month}-28", base="EUR", quote="USD", rate=rate, source="test")
        line(company, tool, month, 100, currency="USD", quantity="10")
    assert of_tool(company) == {"rates": 20_000_000}


def test_steps_are_shown_in_their_order_whichever_tool_moved_most(company: Company) -> None:
    dearer, longer = company.tool(), company.tool()
    for tool, amounts in ((dearer, (100, 400)), (longer, (100, 100))):
        company.subscription(tool, pricing_model="flat")
        line(company, tool, "2026-07", amounts[0])
        for month in ("2026-08", "2026-09"):
            line(company, tool, month, amounts[1])
    line(company, company.tool(), "2026-07", 900)  # the largest change, and not the first step
    found = bridge(
        company.catalog.writer, Period("2026-07", "2026-07"), Period("2026-08", "2026-09"), as_of=AS_OF, currency="EUR"
    )
    assert list(found.shown().total.steps) == ["length", "ended", "price"]


def test_a_longer_period_is_no_growth(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month in ("2026-07", "2026-08", "2026-09"):
        line(company, tool, month, 300, quantity="10")
    assert of_tool(company, Period("2026-07", "2026-07"), Period("2026-08", "2026-09")) == {"length": 300_000_000}


@pytest.mark.parametrize("quantity", ["10", None], ids=["seats", "flat"])
@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (Period("2026-04", "2026-06"), Period("2026-07", "2026-09"), (91, 92)),
        (AUGUST, SEPTEMBER, (31, 30)),
        (Period("2026-01", "2026-02"), Period("2026-03", "2026-09"), (59, 214)),
    ],
    ids=["quarters", "months", "other numbers of months"],
)
def test_a_year_paid_ahead_is_no_dearer_in_a_period_of_more_days(
    company: Company, quantity: str | None, first: Period, second: Period, days: tuple[int, int]
) -> None:
    tool = company.tool()
    company.subscription(tool, pricing_model="seat" if quantity else "flat")
    year = {"service_from": "2026-01-01", "service_to": "2026-12-31"}
    line(company, tool, "2026-01", 54_000, quantity=quantity, **year)
    found = of_tool(company, first, second)
    assert list(found) == ["length"]
    assert abs(found["length"] - 54_000_000_000 * (days[1] - days[0]) / 365) <= 2  # each month is rounded


def test_a_dearer_year_paid_ahead_is_a_longer_period_and_a_price(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, pricing_model="flat")
    for year, amount in (("2025", 365), ("2026", 730)):
        until = f"{int(year) + 1}-06-30"
        line(company, tool, f"{year}-07", amount, service_from=f"{year}-07-01", service_to=until)
    assert of_tool(company, Period("2026-04", "2026-06"), Period("2026-07", "2026-09")) == {
        "length": 1_000_000, "price": 92_000_000,
    }  # fmt: skip


def test_a_year_that_begins_within_a_period_is_paid_for_a_part_of_its_days(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="flat")
    line(company, tool, "2026-05", 365, service_from="2026-05-01", service_to="2027-04-30")
    # 61 of 91 days, then all 92
    assert of_tool(company, Period("2026-04", "2026-06"), Period("2026-07", "2026-09")) == {
        "length": scaled(61_000_000, Fraction(92, 91)) - 61_000_000,
        "part": 92_000_000 - scaled(61_000_000, Fraction(92, 91)),
    }  # fmt: skip


def test_bills_of_whole_months_are_as_long_as_each_other(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, pricing_model="flat")
    for month, amount in (("2026-07", 310), ("2026-08", 310), ("2026-09", 310)):
        line(company, tool, month, amount)
    assert of_tool(company) == {}


def meter(company: Company, tool: int, month: str, requests: int, retries: int, **models: tuple[int, int]) -> None:
    """Write use in a month; of every model its tokens and what they cost."""
    figures: list[tuple[str | None, str, int, int | None]] = [
        (None, "requests", requests, None),
        (None, "retries", retries, None),
    ]
    for model, (tokens, cost) in models.items():
        figures += [(model, "input_tokens", tokens, None), (model, "cost", cost, cost * 1_000_000)]
    with company.catalog.operation("use") as operation:
        for name, metric, quantity, money in figures:
            company.catalog.writer.execute(
                "INSERT INTO usage(id, operation_id, tool_id, model, day, metric, quantity, cost) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (company.catalog.ids.next(), operation.id, tool, name, f"{month}-09", metric, str(quantity), money),
            )


def test_use_is_split_into_requests_retries_tokens_mix_and_price(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price=None, pricing_model="usage")
    # 100 -> 120 first tries, no retries -> 30 of 150, 10 -> 20 tokens a request, a mix from cheap to dear, 10 % dearer
    meter(company, tool, "2026-08", 100, 0, small=(1000, 100))
    meter(company, tool, "2026-09", 150, 30, small=(1500, 165), large=(1500, 300))
    line(company, tool, "2026-08", 100)
    line(company, tool, "2026-09", 495)
    assert of_tool(company) == {
        "requests": 20_000_000, "retries": 30_000_000, "tokens": 150_000_000, "mix": 150_000_000,
        "token_price": 45_000_000,
    }  # fmt: skip


def test_spend_that_fell_is_not_said_to_have_grown_beside_tickets_that_fell_more(company: Company) -> None:
    tool = company.tool(name="Claude API")
    contract = company.subscription(tool, price=None, pricing_model="usage")
    case = company.add("use_case", name="Answer tickets", unit="tickets")
    company.add("allocation", subscription_id=contract, use_case_id=case, share="1")
    for month, last, tickets in (("2026-08", 31, "1000"), ("2026-09", 30, "500")):
        company.add(
            "measure", use_case_id=case, period_start=f"{month}-01", period_end=f"{month}-{last}", metric="tickets",
            value=tickets,
        )  # fmt: skip
    line(company, tool, "2026-08", 100)
    line(company, tool, "2026-09", 80)
    _, told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences
    assert told.startswith("Claude API fell by 20 EUR (20 %)")


@pytest.mark.parametrize("first", ["2026-08", "2026-09"])
def test_a_last_month_of_which_nothing_is_known_is_said(company: Company, first: str) -> None:
    for name, months in (("Claude API", (7, 8)), ("Cursor", (7, 8, 9)), ("Jasper", (7,))):
        tool = company.tool(name=name)
        for month in months:
            line(company, tool, f"2026-{month:02d}", 100)
        line(company, tool, "2026-09", -5, line_kind="refund")  # what is given back is no use
    later = Period(first, "2026-09")
    told = growth(company.catalog.writer, later.before(), later, as_of=AS_OF).sentences
    assert told[1] == "Nothing of Claude API in September 2026: an end, or bills that are not in yet."


def test_of_several_without_a_last_month_the_first_are_named(company: Company) -> None:
    for place in range(5):
        line(company, company.tool(name=f"Tool {place}"), "2026-08", 500 - place)
    told = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences
    assert told[1] == "Nothing of Tool 0, Tool 1, Tool 2, … in September 2026: an end, or bills that are not in yet."


def test_the_sentence_compares_with_the_business_and_the_budget(company: Company) -> None:
    tool = company.tool(name="Claude API")
    contract = company.subscription(tool, price=None, pricing_model="usage")
    case = company.add("use_case", name="Answer tickets", unit="tickets")
    company.add("allocation", subscription_id=contract, use_case_id=case, share="1")
    company.add("budget", start_date="2026-01-01", end_date="2026-12-31", amount=365_000_000 * 4, currency="EUR")
    for month, last, tickets in (("2026-08", 31, "1000"), ("2026-09", 30, "1000")):
        company.add(
            "measure", use_case_id=case, period_start=f"{month}-01", period_end=f"{month}-{last}", metric="tickets",
            value=tickets,
        )  # fmt: skip
    meter(company, tool, "2026-08", 100, 4, small=(1000, 100))
    meter(company, tool, "2026-09", 100, 9, small=(2000, 200))
    line(company, tool, "2026-08", 100)
    line(company, tool, "2026-09", 130)
    found = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF)
    headline, told, planned = found.sentences
    assert headline.startswith("Spend rose by 30 EUR (30 %) in September 2026 after August 2026")
    assert told.startswith("Claude API grew 30 % faster than the tickets it serves (Answer tickets): ")
    assert "context per request doubled" in told
    assert "retries rose from 4 % to 9 %" in told
    assert planned == "The company spent 10 EUR more than the budget of 120 EUR for September 2026."


def test_without_quantities_the_step_says_so_and_without_a_rate_it_stands_apart(company: Company) -> None:
    tool = company.tool()
    for month, amount in (("2026-08", 100), ("2026-09", 130)):
        line(company, tool, month, amount)
        line(company, company.tool(), month, amount, currency="SEK")
    found = bridge(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF, currency="EUR")
    assert found.effects == {"rest": 30_000_000}
    assert found.apart == {"SEK": (100_000_000, 130_000_000)}


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2026-09", ("2026-09", "2026-09")),
        ("2026-Q3", ("2026-07", "2026-09")),
        ("2026", ("2026-01", "2026-12")),
        ("2025-11..2026-01", ("2025-11", "2026-01")),
    ],
)
def test_periods_are_written_as_months_quarters_and_years(text: str, months: tuple[str, str]) -> None:
    period = period_of(text)
    assert (period.first, period.last) == months
    assert len(period.before().months) == len(period.months)


@pytest.mark.parametrize("text", ["", "2026-13", "2026-09..2026-08", "2026-Q5", "soon"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(CatalogError, match="is no period"):
        period_of(text)


def test_the_last_full_months_end_before_this_one() -> None:
    assert last_full(AS_OF) == Period("2026-07", "2026-09")
    assert last_full(AS_OF).words == "July to September 2026"
    assert Period("2025-12", "2026-01").words == "December 2025 to January 2026"


@pytest.mark.parametrize("where", ["earlier", "later"])
def test_a_credit_note_is_a_step_of_its_own_and_no_price(company: Company, where: str) -> None:
    tool = company.tool()
    company.subscription(tool)
    line(company, tool, "2026-08", 300, quantity="10", invoice_number="INV-8")
    line(company, tool, "2026-09", 360, quantity="12", invoice_number="INV-9")
    # It is dated in October and belongs to the month of the invoice that it corrects: 12 seats at 30.00, 45.00 back.
    of = "INV-8" if where == "earlier" else "INV-9"
    line(company, tool, "2026-10", -45, line_kind="credit", invoice_number=of)
    back = 45_000_000 if where == "earlier" else -45_000_000
    assert of_tool(company) == {"seats": 60_000_000, "credits": back}


def test_a_month_that_was_given_back_as_a_whole_is_no_new_tool(company: Company) -> None:
    tool = company.tool(name="Otter")
    company.subscription(tool)
    for month in ("2026-08", "2026-09"):
        line(company, tool, month, 300, quantity="10")
    line(company, tool, "2026-08", -300, line_kind="refund")
    assert of_tool(company) == {"credits": 300_000_000}
    found = growth(company.catalog.writer, AUGUST, SEPTEMBER, as_of=AS_OF).sentences
    assert found[1] == "Otter rose by 300 EUR: less was credited or refunded."


def test_what_an_ended_tool_gives_back_later_is_a_credit(company: Company) -> None:
    tool = company.tool(name="Otter")
    line(company, tool, "2026-08", 300)
    line(company, tool, "2026-09", -40, line_kind="refund")
    assert of_tool(company) == {"ended": -300_000_000, "credits": -40_000_000}


def test_a_discount_on_the_invoice_is_a_part_of_its_price(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, seats in (("2026-08", 10), ("2026-09", 12)):
        line(company, tool, month, 30 * seats, quantity=str(seats), invoice_number=f"INV-{month}")
    line(company, tool, "2026-09", -36, line_kind="credit", invoice_number="INV-2026-09")
    # 12 x 30.00 less 10 %: 324.00. At the price of August 12 seats are 360.00.
    assert of_tool(company) == {"seats": 60_000_000, "price": -36_000_000}


def test_a_credit_in_another_currency_is_taken_at_the_earlier_rate_and_the_rest_is_of_rates(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, rate in (("2026-08", "1.25"), ("2026-09", "1.00")):
        company.add("exchange_rate", date=f"{month}-28", base="EUR", quote="USD", rate=rate, source="test")
        line(company, tool, month, 100, currency="USD", quantity="10")
    line(company, tool, "2026-09", -25, currency="USD", line_kind="refund")
    # 80.00 EUR became 100.00; 25.00 USD back are 20.00 at the earlier rate and 25.00 at the later one
    assert of_tool(company) == {"credits": -20_000_000, "rates": 15_000_000}


def test_seats_that_change_their_plan_within_a_month_are_no_more_seats_but_dearer(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, last in (("2026-08", 31), ("2026-09", 30)):
        line(company, tool, month, 300, quantity="10", service_from=f"{month}-01", service_to=f"{month}-{last}")
    rest = {"quantity": "10", "service_from": "2026-09-16", "service_to": "2026-09-30", "invoice_number": "INV-9"}
    line(company, tool, "2026-09", -150, line_kind="credit", **rest)  # unused time at 30.00 a month
    line(company, tool, "2026-09", 200, **rest)  # the remaining time at 40.00
    assert of_tool(company) == {"price": 50_000_000}


@pytest.mark.parametrize(
    ("credit", "start"),
    [(-300, "2026-09-01"), (-100, "2026-09-16")],
    ids=["the whole month", "another price for the rest"],
)
def test_a_discount_that_names_the_seats_takes_none_away(company: Company, credit: int, start: str) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, last in (("2026-08", 31), ("2026-09", 30)):
        period = {"service_from": f"{month}-01", "service_to": f"{month}-{last}", "invoice_number": f"INV-{month}"}
        line(company, tool, month, 600, quantity="20", **period)
    rest = {"quantity": "10", "service_from": start, "service_to": "2026-09-30", "invoice_number": "INV-2026-09"}
    line(company, tool, "2026-09", credit, line_kind="credit", **rest)
    assert of_tool(company) == {"price": credit * 1_000_000}


def test_unused_time_on_a_note_of_its_own_is_a_credit(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool)
    for month, last in (("2026-08", 31), ("2026-09", 30)):
        line(company, tool, month, 300, quantity="10", service_from=f"{month}-01", service_to=f"{month}-{last}")
    rest = {"quantity": "5", "service_from": "2026-09-16", "service_to": "2026-09-30"}
    line(company, tool, "2026-09", -75, line_kind="credit", **rest)
    assert of_tool(company) == {"credits": -75_000_000}
