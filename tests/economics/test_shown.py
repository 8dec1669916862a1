"""What is shown of a way adds up, and is no unit away from what it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.shown import shown_way

AMOUNTS = st.integers(-(10**12), 10**12)


def test_three_thirds_of_a_cent_are_one_cent() -> None:
    way = shown_way(1_000_000, {"seats": 3_333, "price": 3_334, "rates": 3_333}, 1_010_000, "EUR")
    assert (way.before, way.after) == (1_000_000, 1_010_000)
    assert way.steps == {"seats": 0, "price": 10_000, "rates": 0}


def test_whole_units_add_up_too() -> None:
    way = shown_way(100_400_000, {"seats": 600_000, "price": -400_000}, 100_600_000, "EUR", whole=True)
    assert (way.before, way.steps, way.after) == (100_000_000, {"seats": 1_000_000, "price": 0}, 101_000_000)


@given(AMOUNTS, st.dictionaries(st.sampled_from("abcdef"), AMOUNTS, min_size=1), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_it_adds_up_and_stays_near(before: int, steps: dict[str, int], currency: str) -> None:
    way = shown_way(before, steps, before + sum(steps.values()), currency)
    assert way.before + sum(way.steps.values()) == way.after
    unit = {"EUR": 10_000, "JPY": 1_000_000, "KWD": 1_000}[currency]
    assert all(amount % unit == 0 for amount in (way.before, way.after, *way.steps.values()))
    assert all(abs(way.steps[key] - steps[key]) <= 2 * unit for key in steps)
