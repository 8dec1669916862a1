"""Savings: each amount once, never more than is payable, whatever the order."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.economics.calendar import days_between
from desktop_app.economics.claims import PRECEDENCE, Claim, Saving
from desktop_app.economics.contract import Contract, Floor, PriceLine, Term, effective_date
from desktop_app.economics.savings import price_text, serve

AS_OF = "2026-10-15"
DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2028, 12, 31)).map(dt.date.isoformat)
PRICES = st.fractions(0, 100, max_denominator=12)
LINES = st.lists(
    st.builds(PriceLine, st.none() | st.integers(0, 20), PRICES, st.none() | DAYS, st.none() | DAYS), max_size=4
)
FLOORS = st.lists(st.builds(Floor, PRICES, st.none() | DAYS, st.none() | DAYS), max_size=2).map(tuple)
TERMS = st.none() | st.builds(
    Term,
    DAYS,
    st.none() | DAYS,
    st.sampled_from([None, True, False]),
    st.integers(0, 120),
    st.booleans(),
    st.booleans(),
)


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    """Any contract: prices that begin and end, promises, a minimum, terms of every kind."""
    lines, term, floors = draw(LINES), draw(TERMS), draw(FLOORS)
    if term is not None and draw(st.booleans()):
        floors = tuple(replace(one, end=term.end) for one in floors)
    return Contract(
        1, "EUR", tuple(line for line in lines if (line.start or "") <= AS_OF <= (line.end or "9999")),
        tuple(line for line in lines if (line.start or "") > AS_OF), draw(st.sampled_from(["seat", "seat", "flat"])),
        term, draw(TERMS), draw(st.none() | DAYS), draw(st.none() | DAYS.filter(lambda day: day >= AS_OF)),
        draw(st.integers(0, 20)), draw(st.sampled_from([1, 3, 12])), floors, draw(FLOORS),
        draw(st.integers(0, 30)), draw(st.integers(0, 3)),
        later_minima=tuple(sorted(draw(st.dictionaries(DAYS, st.integers(0, 20), max_size=2)).items())),
    )  # fmt: skip


@st.composite
def asked(draw: st.DrawFn) -> list[Claim]:
    """Claims of every rule and kind; several name the same seats."""
    seats = st.lists(st.integers(1, 30), unique=True, max_size=10).map(tuple)
    made = []
    for place in range(draw(st.integers(0, 7))):
        rule = draw(st.sampled_from(PRECEDENCE))
        kind = draw(st.sampled_from(["seats", "seats", "gap", "some", "whole", "money", "reserved"]))
        claim = Claim(rule, f"{rule}/{place}", 1)
        made.append(
            {
                "seats": lambda one: replace(one, seats=draw(seats), units=draw(st.integers(0, 10))),
                "gap": lambda one: replace(one, price_gap=draw(PRICES)),
                "some": lambda one: replace(
                    one, price_gap=draw(PRICES), seats=draw(seats), units=draw(st.integers(0, 9))
                ),
                "whole": lambda one: replace(one, whole=True),
                "money": lambda one: replace(one, money=draw(PRICES)),
                "reserved": lambda one: replace(one, reserved=draw(st.integers(0, 5))),
            }[kind](claim)
        )
    return made


def payable(contract: Contract) -> Fraction:
    """What the next twelve months cost, worked out day by day: prices or promises, less what is claimed back."""
    total = Fraction(0)
    start, window = dt.date.fromisoformat(AS_OF), days_between(AS_OF, "2027-10-15")
    for day in ((start + dt.timedelta(days=count)).isoformat() for count in range(window)):
        if contract.ended_on and day > contract.ended_on and day > AS_OF:
            break
        lines = [one for one in (*contract.lines, *contract.later_lines) if holds(one, day)]
        whole = sum(((1 if one.quantity is None else one.quantity) * one.monthly for one in lines), Fraction(0))
        promised = sum((one.monthly for one in contract.floors if holds(one, day)), Fraction(0))
        term = contract.signed or contract.term
        if term is not None and term.auto_renew and day > term.end:  # what it renews with is promised again
            promised += sum((one.monthly for one in contract.floors if one.end == term.end), Fraction(0))
        back = sum((one.monthly for one in contract.reclaimed if holds(one, day)), Fraction(0))
        total += max(Fraction(0), max(whole, promised) - back) * 12 / window
    return total


def holds(one: PriceLine | Floor, day: str) -> bool:
    return (one.start or day) <= day <= (one.end or day)


@settings(max_examples=100)
@given(contracts(), asked())
def test_no_amount_counts_twice_and_nothing_is_saved_that_is_not_paid(contract: Contract, claims: list[Claim]) -> None:
    served = serve(claims, {1: contract}, AS_OF).values()
    promised = sum((floor.monthly for floor in contract.floors if holds(floor, AS_OF)), Fraction(0))
    assert sum(one.theoretical for one in served) <= max(contract.annual, 12 * promised)
    assert sum(one.addressable for one in served) <= payable(contract)
    for one in served:
        assert 0 <= one.addressable <= one.theoretical <= one.alone
        assert one.theoretical - one.addressable == sum(one.parts.values())
        assert all(amount >= 0 for name, amount in one.parts.items() if name != "changes")
        assert sum(amount or 0 for _, amount in one.steps[:-1]) == one.steps[-1][1]


@given(contracts(), asked(), st.randoms())
def test_the_order_of_claims_and_seats_changes_nothing(
    contract: Contract, claims: list[Claim], chance: random.Random
) -> None:
    served = serve(claims, {1: contract}, AS_OF)
    shuffled = [replace(one, seats=tuple(chance.sample(one.seats, len(one.seats)))) for one in claims]
    chance.shuffle(shuffled)
    assert serve(shuffled, {1: contract}, AS_OF) == served
    renamed = dict(zip(range(1, 31), chance.sample(range(1, 31), 30), strict=True))
    others = [replace(one, seats=tuple(renamed[seat] for seat in one.seats)) for one in claims]
    assert serve(others, {1: contract}, AS_OF) == served


def test_spare_seats_that_two_rules_name_are_the_same() -> None:
    contract = Contract(1, "EUR", (PriceLine(10, Fraction(30)),), assigned=4)
    claims = [Claim("R04", "R04/x", 1, units=4), Claim("R19", "R19/x", 1, units=6)]
    served = serve(claims, {1: contract}, AS_OF)
    assert [served[(f"{rule}/x", 1)].theoretical for rule in ("R04", "R19")] == [1440, 720]
    given_away = serve([*claims, Claim("R27", "R27/x", 1, reserved=3)], {1: contract}, AS_OF)
    assert [given_away[(f"{rule}/x", 1)].theoretical for rule in ("R04", "R19")] == [360, 720]


def test_who_waits_for_a_seat_gets_one_and_that_is_no_cash() -> None:
    contract = Contract(1, "EUR", (PriceLine(4, Fraction(30)),), assigned=4, waiting=1)
    (saving,) = serve([Claim("R01", "R01/x", 1, (1, 2))], {1: contract}, AS_OF).values()
    assert saving.theoretical == 720
    assert saving.parts["reuse"] == 360
    assert saving.addressable == Fraction(360 * 348, 365)


def test_a_whole_contract_ends_with_its_flat_price_and_without_its_minimum() -> None:
    lines = (PriceLine(None, Fraction(1000)), PriceLine(10, Fraction(30)))
    contract = Contract(1, "EUR", lines, minimum=10)
    claims = [Claim("R10", "R10/x", 1, whole=True), Claim("R01", "R01/x", 1, (1, 2))]
    served = serve(claims, {1: contract}, AS_OF)
    assert served[("R10/x", 1)].theoretical == 15_600
    assert served[("R10/x", 1)].addressable == Fraction(15_600 * 348, 365)
    assert served[("R01/x", 1)].theoretical == 0


def test_a_lower_tier_counts_for_the_seats_that_stay() -> None:
    contract = Contract(1, "EUR", (PriceLine(4, Fraction(30)),))
    claims = [Claim("R01", "R01/x", 1, (1,)), Claim("R11", "R11/x", 1, (1, 2, 3), price_gap=Fraction(10))]
    served = serve(claims, {1: contract}, AS_OF)
    assert served[("R11/x", 1)].theoretical == 240
    assert served[("R11/x", 1)].alone == 360


def test_two_rules_that_know_a_lower_price_mean_the_same_difference() -> None:
    contract = Contract(1, "EUR", (PriceLine(8, Fraction(32)),))
    claims = [
        Claim("R09", "R09/x", 1, price_gap=Fraction(4)), Claim("R29", "R29/x", 1, units=8, price_gap=Fraction(5)),
    ]  # fmt: skip
    served = serve(claims, {1: contract}, AS_OF)
    assert [served[(f"{rule}/x", 1)].theoretical for rule in ("R09", "R29")] == [384, 96]


def test_less_is_promised_from_the_day_on_which_the_promise_ends() -> None:
    floor = Floor(Fraction(100), "2026-01-01", "2026-12-31")
    contract = Contract(1, "EUR", (), pricing_model="commitment", floors=(floor,))
    (saving,) = serve([Claim("R24", "R24/x", 1, money=Fraction(40))], {1: contract}, AS_OF).values()
    assert (int(saving.theoretical), saving.effective, int(saving.addressable)) == (480, "2027-01-01", 0)
    going_on = replace(contract, floors=(replace(floor, end=None),))
    (saving,) = serve([Claim("R24", "R24/x", 1, money=Fraction(40))], {1: going_on}, AS_OF).values()
    assert saving.addressable == Fraction(480 * 348, 365)


def test_a_promise_that_ends_with_a_term_that_renews_itself_is_promised_again() -> None:
    floor = Floor(Fraction(100), "2026-01-01", "2026-12-31")
    term = Term("2026-12-31", "2026-01-01", auto_renew=True, notice_days=30)
    contract = Contract(1, "EUR", (), pricing_model="commitment", term=term, floors=(floor,))
    claims = [Claim("R24", "R24/x", 1, money=Fraction(40))]
    (saving,) = serve(claims, {1: contract}, AS_OF).values()
    assert (saving.effective, saving.addressable) == ("2027-01-01", Fraction(480 * 287, 365))
    late = replace(contract, term=replace(term, notice_days=90))  # notice was due on 2 October
    (saving,) = serve(claims, {1: late}, AS_OF).values()
    assert (saving.effective, saving.addressable) == ("2028-01-01", Fraction(0))
    ends = replace(contract, term=replace(term, auto_renew=False))
    (saving,) = serve(claims, {1: ends}, AS_OF).values()
    assert saving.addressable == 0  # nothing is promised any more
    signed = replace(contract, floors=(floor, Floor(Fraction(60), "2027-01-01", "2027-12-31")))
    (saving,) = serve(claims, {1: signed}, AS_OF).values()
    assert (saving.effective, saving.addressable) == ("2028-01-01", Fraction(0))  # the next promise is signed already


def test_the_term_decides_from_when() -> None:
    def starts(**term: Any) -> str:
        fixed = Term(**{"start": "2026-01-01", "end": "2026-12-31", "auto_renew": True, "notice_days": 30, **term})
        return effective_date(Contract(1, "EUR", term=fixed), AS_OF)[0]

    assert starts() == "2027-01-01"
    assert starts(notice_days=77) == "2027-01-01"  # the deadline is today
    assert starts(notice_days=78) == "2028-01-01"  # it was yesterday
    assert starts(true_down=True) == "2026-11-01"
    assert starts(true_down=True, end="2025-12-31", start="2025-01-01") == "2026-11-01"  # not in the past
    assert starts(end="2026-06-30") == "2027-01-01"  # half a year, renewed to the last of December
    assert starts(start="2025-03-01", end="2026-02-28", notice_days=200) == "2028-03-01"  # not 29 February
    assert starts(start="2026-10-01", end="2026-10-07", notice_days=3) == "2026-10-22"  # a week at a time
    assert starts(end="9999-12-31", notice_days=3650) == "9999-12-31"
    assert effective_date(Contract(1, "EUR"), AS_OF)[0] == "2026-11-01"
    assert effective_date(Contract(1, "EUR", started_on="2026-11-20"), AS_OF)[0] == "2026-11-20"


def one_seat(contract: Contract, *rules: str) -> list[Saving]:
    """What one seat saves, and another by each further rule."""
    names = rules or ("R01",)
    claims = [Claim(rule, rule, contract.subscription_id, (place,)) for place, rule in enumerate(names)]
    return list(serve(claims, {contract.subscription_id: contract}, AS_OF).values())


def test_the_cheapest_line_goes_first_and_the_minimum_stays() -> None:
    contract = Contract(1, "EUR", (PriceLine(2, Fraction(40)), PriceLine(2, Fraction(30))), minimum=3)
    (saving,) = serve([Claim("R01", "R01/x", 1, (1, 2))], {1: contract}, AS_OF).values()
    assert saving.theoretical == 720
    assert saving.addressable == Fraction(360 * (365 - 17), 365)


def test_the_minimum_of_a_signed_term_holds_from_its_first_day_on() -> None:
    """Four of ten seats: two above the minimum of 8 from 1 November, all four above that of 5 from 1 January."""
    term = Term("2026-12-31", "2026-01-01", auto_renew=True, notice_days=30, true_down=True)
    contract = Contract(
        1, "EUR", (PriceLine(10, Fraction(30)),), term=term, minimum=8, later_minima=(("2027-01-01", 5),)
    )
    (saving,) = serve([Claim("R01", "R01/x", 1, (1, 2, 3, 4))], {1: contract}, AS_OF).values()
    assert saving.theoretical == 4 * 30 * 12
    assert saving.addressable == Fraction(2 * 30 * 12 * 61 + 4 * 30 * 12 * 287, 365)  # 1,252.60
    assert "Another minimum of seats is signed for later in these 12 months" in [text for text, _ in saving.steps]


def test_a_flat_price_frees_nothing() -> None:
    flat = PriceLine(None, Fraction(1000))
    assert one_seat(Contract(1, "EUR", (flat,))) == []
    assert one_seat(Contract(1, "EUR", (PriceLine(100, Fraction(1)),), pricing_model="unit")) == []
    beside = Contract(1, "EUR", (flat, PriceLine(10, Fraction(30))))
    assert one_seat(beside)[0].theoretical == 360
    assert beside.quantity == 10
    assert beside.annual == 15_600
    assert Contract(1, "EUR", (flat,)).why_no_saving == "a flat price: fewer seats change nothing"


def test_nothing_is_saved_that_is_not_paid() -> None:
    seats = PriceLine(2, Fraction(30))
    assert one_seat(Contract(1, "EUR", (seats,), ended_on="2026-11-30"))[0].addressable == Fraction(360 * 30, 365)
    ending = PriceLine(2, Fraction(30), end="2026-12-31")
    assert one_seat(Contract(1, "EUR", (ending,)))[0].addressable == Fraction(360 * 61, 365)
    later = Contract(1, "EUR", (ending,), later_lines=(PriceLine(2, Fraction(60), start="2027-01-01"),))
    (saving,) = one_seat(later)
    assert saving.addressable == Fraction(360 * 348, 365)  # a rise that is agreed is no saving
    assert sum(amount or 0 for _, amount in saving.steps[:-1]) == saving.steps[-1][1]
    gone = Term(end="2025-12-31", start="2025-01-01", auto_renew=False)
    assert one_seat(Contract(1, "EUR", (seats,), term=gone))[0].addressable == 0
    assert one_seat(Contract(1, "EUR", (seats,), assigned=4), "R03", "R02", "R01")[0].theoretical == 0
    assert [one.theoretical for one in one_seat(Contract(1, "EUR", (seats,), assigned=3), "R03", "R01")] == [0, 360]


def test_what_is_promised_is_paid_all_the_same() -> None:
    def with_floor(monthly: int) -> Fraction:
        return one_seat(Contract(1, "EUR", (PriceLine(2, Fraction(30)),), floors=(Floor(Fraction(monthly)),)))[
            0
        ].addressable

    assert with_floor(60) == 0
    assert with_floor(45) == Fraction(180 * 348, 365)
    assert with_floor(30) == Fraction(360 * 348, 365)


def test_terms_that_are_signed_are_waited_for() -> None:
    contract = Contract(
        1, "EUR", (PriceLine(2, Fraction(30)),),
        term=Term(end="2026-12-31", start="2026-01-01", auto_renew=True, notice_days=30),
        signed=Term(end="2027-12-31", start="2027-01-01", auto_renew=True, notice_days=30),
    )  # fmt: skip
    assert one_seat(contract)[0].effective == "2028-01-01"
    assert one_seat(contract)[0].addressable == 0


def test_a_lower_price_waits_for_the_term_though_fewer_seats_need_not() -> None:
    term = Term(end="2027-12-31", start="2026-01-01", true_down=True)
    contract = Contract(1, "EUR", (PriceLine(10, Fraction(40)),), term=term)
    (saving,) = serve([Claim("R09", "x", 1, price_gap=Fraction(10))], {1: contract}, AS_OF).values()
    assert saving.theoretical == 1200
    assert saving.addressable == 0
    assert saving.effective == "2028-01-01"


def steps(claims: list[Claim], contract: Contract, finding: str) -> tuple[Any, ...]:
    return serve(claims, {1: contract}, AS_OF)[(finding, 1)].steps


def test_the_arithmetic_says_what_another_question_counts_and_adds_up() -> None:
    seats = Contract(1, "EUR", (PriceLine(10, Fraction(30)),), assigned=10)
    whole = Claim("R10", "R10/x", 1, whole=True)
    found = steps([whole, Claim("R01", "R01/x", 1, (1, 2))], seats, "R01/x")
    assert [text for text, _ in found[:2]] == [
        "Nothing is left to count here (theoretical)", "2 of 2 are counted in another question",
    ]  # fmt: skip

    lower = Claim("R09", "R09/x", 1, price_gap=Fraction(4))
    found = steps([lower, Claim("R29", "R29/x", 1, units=8, price_gap=Fraction(5))], seats, "R29/x")
    assert found[0] == ("8 seats × 5.00 a month less × 12 months (theoretical)", 480_000_000)
    assert found[1] == ("The price is that low already, or another question counts it", -384_000_000)
    assert sum(amount or 0 for _, amount in found[:-1]) == found[-1][1]

    more = Contract(1, "EUR", (PriceLine(10, Fraction(30)),), assigned=8)
    billed = Claim("R19", "R19/x", 1, units=7)
    found = steps([Claim("R04", "R04/x", 1, units=1), billed], more, "R19/x")
    assert [text for text, _ in found[:3]] == [
        "1 × 30.00 × 12 months (theoretical)", "1 of 7 are counted in another question",
        "5 of 7 are not in the contract: less of it would change nothing for them",
    ]  # fmt: skip


def test_seats_of_several_prices_are_told_by_each_of_them() -> None:
    lines = (PriceLine(10, Fraction(30)), PriceLine(2, Fraction(20)), PriceLine(3, Fraction(20)))
    found = steps([Claim("R01", "R01/x", 1, tuple(range(7)))], Contract(1, "EUR", lines, assigned=15), "R01/x")
    assert found[0] == ("(5 × 20.00 + 2 × 30.00) × 12 months (theoretical)", 1_920_000_000)


def test_seats_are_not_worth_the_same_where_fewer_are_bought_later() -> None:
    now, later = PriceLine(3, Fraction(10), end="2027-01-14"), PriceLine(2, Fraction(10), start="2027-01-15")
    claims = [Claim("R01", f"R01/{seat}", 1, (seat,)) for seat in (1, 2, 3)]
    found = list(serve(claims, {1: Contract(1, "EUR", (now,), (later,), assigned=3)}, AS_OF).values())
    assert [one.theoretical for one in found] == [120, 120, 120]
    assert found[0].addressable == found[1].addressable
    left = days_between("2027-01-15", "2027-10-15")  # the third seat is not paid for in them anyhow
    assert found[1].addressable - found[2].addressable == Fraction(120 * left, 365)


@pytest.mark.parametrize(
    ("price", "text"),
    [("3", "3.00"), ("3.5", "3.50"), ("0.0625", "0.0625"), ("3.0000001", "3.00"), ("2.9999999", "3.00"),
     ("3.5000001", "3.50"), ("0.1234567", "0.123457")],
)  # fmt: skip
def test_a_price_has_two_decimals_at_least(price: str, text: str) -> None:
    assert price_text(Fraction(price)) == text
