"""Use is drawn from the promise that ends first, and from one promise only."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.drawing import Promise, drawn

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
THROUGH = "2026-12-31"


def test_a_month_is_shared_where_the_first_is_used_up_in_it() -> None:
    first, second = Promise(1, 250, "2026-01-01", "2026-06-30"), Promise(2, 250, "2026-01-01", THROUGH)
    found = drawn([second, first], {"2026-01": 100, "2026-02": 100, "2026-03": 100}, "2026-03-31")
    assert dict(found[1].by_month) == {"2026-01": 100, "2026-02": 100, "2026-03": 50}
    assert dict(found[2].by_month) == {"2026-03": 50}
    assert (found[1].followed, found[2].followed) == (True, False)


def test_what_is_used_beyond_all_is_the_last_ones() -> None:
    found = drawn([Promise(1, 100, "2026-01-01", "2026-06-30"), Promise(2, 100, "2026-01-01", THROUGH)],
                  {"2026-01": 300}, "2026-01-31")  # fmt: skip
    assert (dict(found[1].by_month), dict(found[2].by_month)) == ({"2026-01": 100}, {"2026-01": 200})


def test_of_a_month_in_which_one_begins_its_days_can_be_drawn() -> None:
    late = Promise(1, 1000, "2026-04-16", "2026-08-31")  # 15 of 30 days
    found = drawn([late, Promise(2, 1000, "2026-01-01", THROUGH)], {"2026-04": 300}, "2026-04-30")
    assert (dict(found[1].by_month), dict(found[2].by_month)) == ({"2026-04": 150}, {"2026-04": 150})


PROMISES = st.lists(
    st.tuples(st.integers(0, 10**9), st.integers(0, 11), st.integers(0, 11)), min_size=1, max_size=5
).map(
    lambda made: [
        Promise(place, amount, f"{MONTHS[min(a, b)]}-01", f"{MONTHS[max(a, b)]}-28")
        for place, (amount, a, b) in enumerate(made)
    ]
)


@given(PROMISES, st.dictionaries(st.sampled_from(MONTHS), st.integers(0, 10**9)), st.randoms(use_true_random=False))
def test_nothing_is_drawn_twice_nor_more_than_there_is(
    promises: list[Promise], use: dict[str, int], order: random.Random
) -> None:
    found = drawn(promises, use, THROUGH)
    for month, amount in use.items():
        assert sum(one.by_month.get(month, 0) for one in found.values()) <= amount
    for one in promises:
        covered = [month for month in use if one.start[:7] <= month <= one.end[:7]]
        assert set(found[one.id].by_month) <= set(covered)
        if any(other.start <= one.start and one.end < other.end for other in promises):
            assert sum(found[one.id].by_month.values()) <= one.amount  # another takes what is beyond
    shuffled = list(promises)
    order.shuffle(shuffled)
    assert drawn(shuffled, use, THROUGH) == found
