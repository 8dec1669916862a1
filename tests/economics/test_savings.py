"""Savings: each amount once, never more than is payable, whatever the order."""

from __future__ import annotations

import random
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.savings import PRECEDENCE, Claim, Contract, PriceLine, effective_date, serve

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
    slack = 5000 * len(claims)  # each finding is rounded to a cent
    assert sum(one.theoretical for one in served.values()) <= contract.annual * 1_000_000 + slack
    assert all(0 <= one.addressable <= one.theoretical for one in served.values())
    shuffled = [
        Claim(one.rule, one.finding, 1, tuple(chance.sample(one.seats, len(one.seats))), one.units) for one in claims
    ]
    chance.shuffle(shuffled)
    assert serve(shuffled, {1: contract}, AS_OF) == served


def test_the_term_decides_from_when() -> None:
    line = (PriceLine(10, Fraction(30)),)
    term = {"term_start": "2026-01-01", "term_end": "2026-12-31"}
    assert effective_date(Contract(1, "EUR", line, **term, notice_days=30), AS_OF)[0] == "2027-01-01"  # type: ignore[arg-type]
    assert effective_date(Contract(1, "EUR", line, **term, notice_days=90), AS_OF)[0] == "2028-01-01"  # type: ignore[arg-type]
    assert effective_date(Contract(1, "EUR", line, **term, true_down=True), AS_OF)[0] == "2026-11-01"  # type: ignore[arg-type]
    assert effective_date(Contract(1, "EUR", line), AS_OF)[0] == "2026-11-01"


def test_the_cheapest_line_goes_first_and_the_minimum_stays() -> None:
    contract = Contract(1, "EUR", (PriceLine(2, Fraction(40)), PriceLine(2, Fraction(30))), minimum=3)
    (saving,) = serve([Claim("R01", "R01/x", 1, (1, 2))], {1: contract}, AS_OF).values()
    assert saving.theoretical == 720 * 1_000_000
    assert saving.addressable < 360 * 1_000_000
