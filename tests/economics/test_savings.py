"""Savings: each amount once, never more than is payable, whatever the order."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.contract import Contract, Floor, PriceLine, Term, effective_date
from desktop_app.economics.savings import PRECEDENCE, Claim, Saving, serve

AS_OF = "2026-10-15"
LINES = st.lists(
    st.builds(PriceLine, st.integers(0, 20), st.fractions(0, 100, max_denominator=12)), min_size=1, max_size=3
)
CLAIMS = st.lists(
    st.tuples(st.sampled_from(PRECEDENCE), st.lists(st.integers(1, 30), unique=True, max_size=10), st.integers(0, 10)),
    max_size=6,
)


@given(LINES, CLAIMS, st.integers(0, 20), st.randoms())
def test_each_amount_counts_once(
    lines: list[PriceLine], asked: list[tuple[str, list[int], int]], minimum: int, chance: random.Random
) -> None:
    contract = Contract(1, "EUR", tuple(lines), minimum=minimum)
    claims = [
        Claim(rule, f"{rule}/{place}", 1, tuple(seats), units) for place, (rule, seats, units) in enumerate(asked)
    ]
    served = serve(claims, {1: contract}, AS_OF)
    assert sum(one.theoretical for one in served.values()) <= contract.annual
    assert all(0 <= one.addressable <= one.theoretical for one in served.values())
    shuffled = [
        Claim(one.rule, one.finding, 1, tuple(chance.sample(one.seats, len(one.seats))), one.units) for one in claims
    ]
    chance.shuffle(shuffled)
    assert serve(shuffled, {1: contract}, AS_OF) == served


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
    assert saving.addressable == Fraction(360 * 61 + 720 * 287, 365)
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
