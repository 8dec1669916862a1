"""Money is exact: nothing vanishes, nothing is invented."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.money import (
    CURRENCIES,
    MICRO,
    Carry,
    amount_text,
    from_micros,
    minor_digits,
    round_along,
    round_half_up,
    to_micros,
)

AMOUNTS = st.decimals(min_value=-(10**6), max_value=10**6, places=10, allow_nan=False, allow_infinity=False)


@given(st.lists(AMOUNTS, max_size=50))
def test_the_carry_keeps_a_files_total_to_the_micro_unit(amounts: list[Decimal]) -> None:
    carry = Carry()
    assert sum(carry.add(amount) for amount in amounts) == to_micros(sum(amounts, Decimal(0)))


def test_a_million_tiny_charges_do_not_vanish() -> None:
    carry, charge = Carry(), Decimal("0.0000004")
    assert sum(carry.add(charge) for _ in range(1_000_000)) == to_micros(Decimal("0.4"))


@given(st.integers(-(2**63) + 1, 2**63 - 1))
def test_micro_units_survive_text(micros: int) -> None:
    text = amount_text(micros)
    assert to_micros(Decimal(text)) == micros == to_micros(from_micros(micros))
    assert len(text.partition(".")[2]) >= 2


@given(st.fractions(-(10**9), 10**9), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_rounding_stays_within_half_a_coin(amount: Fraction, currency: str) -> None:
    rounded = Fraction(round_half_up(amount, currency), MICRO)
    assert abs(rounded - amount) <= Fraction(1, 2 * 10 ** minor_digits(currency))


@pytest.mark.parametrize(
    ("amount", "currency", "micros"),
    [("0.005", "EUR", 10_000), ("-0.005", "EUR", -10_000), ("0.5", "JPY", MICRO), ("0.0004", "KWD", 0)],
)
def test_halves_round_away_from_zero(amount: str, currency: str, micros: int) -> None:
    assert round_half_up(Fraction(amount), currency) == micros


def test_too_much_money_is_refused() -> None:
    with pytest.raises(OverflowError):
        to_micros(Decimal(10) ** 13)


def test_currencies_are_codes() -> None:
    assert {"EUR", "USD", "GBP", "JPY"} <= CURRENCIES
    assert all(len(code) == 3 and code.isupper() for code in CURRENCIES)


@given(st.lists(st.fractions(min_value=-1000, max_value=1000), max_size=8), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_amounts_rounded_along_add_up_to_their_rounded_sum(amounts: list[Fraction], currency: str) -> None:
    rounded = round_along(amounts, currency)
    assert sum(rounded) == round_half_up(sum(amounts, Fraction(0)), currency)
    unit = Fraction(10 ** (6 - minor_digits(currency)))
    assert all(abs(one - exact * MICRO) <= unit for one, exact in zip(rounded, amounts, strict=True))
