"""What is shown of ways adds up across and down, and is less than a unit away from what it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.shown import Way, shown_ways

AMOUNTS = st.one_of(st.integers(-(10**12), 10**12), st.integers(-20_000, 20_000))
KEYS = ("seats", "price", "rates", "new")


@st.composite
def _way(draw: st.DrawFn) -> Way:
    before, steps = draw(AMOUNTS), draw(st.dictionaries(st.sampled_from(KEYS), AMOUNTS))
    return Way(before, steps, before + sum(steps.values()))


def test_three_thirds_of_a_cent_are_one_cent_of_one_step() -> None:
    way = Way(1_000_000, {"seats": 3_333, "price": 3_334, "rates": 3_333}, 1_010_000)
    shown = shown_ways([way], "EUR")
    assert shown.ways == (Way(1_000_000, {"price": 10_000}, 1_010_000),)
    assert shown.total == shown.ways[0]


def test_whole_units_add_up_too() -> None:
    way = Way(100_400_000, {"seats": 600_000, "price": -400_000}, 100_600_000)
    whole = Way(100_000_000, {"seats": 1_000_000}, 101_000_000)
    assert shown_ways([way], "EUR", whole=True).total == whole


def test_three_tools_of_a_third_of_a_cent_come_to_the_cent_of_their_sum() -> None:
    third = Way(3_333, {"price": 3_334}, 6_667)
    shown = shown_ways([third, third, Way(3_334, {"price": 3_332}, 6_666)], "EUR")
    assert shown.total == Way(10_000, {"price": 10_000}, 20_000)
    assert (
        sorted(way.before for way in shown.ways) == sorted(way.steps["price"] for way in shown.ways) == [0, 0, 10_000]
    )


def test_a_step_that_is_nothing_in_sum_stays_where_it_is_something_of_one_tool() -> None:
    ways = [Way(0, {"price": 20_000, "length": 1}, 20_001), Way(50_000, {"price": -20_000}, 30_000)]
    shown = shown_ways(ways, "EUR")
    assert shown.total == Way(50_000, {"price": 0}, 50_000)  # a micro-unit that rounding left is no step
    assert [way.steps for way in shown.ways] == [{"price": 20_000}, {"price": -20_000}]


def test_no_ways_come_to_nothing() -> None:
    assert shown_ways([], "EUR").total == Way(0, {}, 0)


@given(st.lists(_way(), max_size=8), st.sampled_from(["EUR", "JPY", "KWD"]), st.booleans())
def test_every_row_and_column_adds_up_and_stays_near(ways: list[Way], currency: str, whole: bool) -> None:
    unit = 1_000_000 if whole else {"EUR": 10_000, "JPY": 1_000_000, "KWD": 1_000}[currency]
    shown = shown_ways(ways, currency, whole=whole)
    for way in (*shown.ways, shown.total):
        assert way.before + sum(way.steps.values()) == way.after
        assert all(amount % unit == 0 for amount in (way.before, way.after, *way.steps.values()))
    assert shown.total.before == sum(way.before for way in shown.ways)
    assert shown.total.after == sum(way.after for way in shown.ways)
    for key in KEYS:
        amount = shown.total.steps.get(key, 0)
        assert amount == sum(way.steps.get(key, 0) for way in shown.ways)
        assert abs(amount - sum(way.steps.get(key, 0) for way in ways)) < unit
    for way, one in zip(ways, shown.ways, strict=True):
        steps = ((amount, one.steps.get(key, 0)) for key, amount in way.steps.items())
        pairs = [(way.before, one.before), (way.after, one.after), *steps]
        assert all(abs(exact - rounded) < unit for exact, rounded in pairs)
    for exact, rounded in ((sum(way.before for way in ways), shown.total.before),
                           (sum(way.after for way in ways), shown.total.after)):  # fmt: skip
        assert 2 * abs(exact - rounded) <= unit
