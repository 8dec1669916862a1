"""Ids grow, are never given twice and fit 63 bits."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.ids import IdGenerator


@given(
    st.lists(st.tuples(st.integers(0, 2**42 - 1000), st.integers(1, 3_000_000)), min_size=1, max_size=30),
    st.integers(0, 2**62),
)
def test_blocks_never_overlap_whatever_the_clock_does(steps: list[tuple[int, int]], last: int) -> None:
    times = iter([time for time, _ in steps])
    ids = IdGenerator(clock=lambda: next(times), last=last)
    blocks = [(ids.reserve(n), n) for _, n in steps]
    assert blocks[0][0] > last
    assert all(first + n <= after for (first, n), (after, _) in pairwise(blocks))
    assert all(first + n < 2**63 for first, n in blocks)


def test_the_upper_bits_are_the_millisecond() -> None:
    assert IdGenerator(clock=lambda: 123_456_789).next() >> 21 == 123_456_789


def test_two_generators_of_one_millisecond_begin_at_different_counters() -> None:
    assert len({IdGenerator(clock=lambda: 5).next() for _ in range(8)}) > 1
