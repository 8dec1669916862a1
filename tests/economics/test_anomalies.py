"""Unusual months: what is called one, what is not, and that one does not hide the next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.anomalies import anomalies

MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]


def series(*amounts: int) -> dict[str, int]:
    return dict(zip(MONTHS, amounts, strict=False))


def test_a_month_far_above_the_median_is_unusual_and_tells_its_excess() -> None:
    (found,) = anomalies(series(100, 104, 96, 100, 102, 98, 250), MONTHS[:7], 6)
    assert (found.month, found.actual, found.expected, found.excess, found.points) == ("2025-07", 250, 100, 150, 6)
    assert found.limit == 120  # the deviations are small: 20 % is the wider bound


def test_a_noisy_series_has_a_wider_bound() -> None:
    noisy = (100, 180, 60, 140, 40, 160)
    assert anomalies(series(*noisy, 250), MONTHS[:7], 6) == []
    assert len(anomalies(series(*noisy, 400), MONTHS[:7], 6)) == 1


def test_too_few_months_prove_nothing() -> None:
    assert anomalies(series(100, 100, 100, 100, 100, 900), MONTHS[:6], 6) == []


def test_an_unusual_month_is_not_taken_as_usual_for_the_next() -> None:
    found = anomalies(series(100, 100, 100, 100, 100, 100, 300, 300), MONTHS[:8], 6)
    assert [one.month for one in found] == ["2025-07", "2025-08"]
    assert found[1].points == 6


def test_a_series_that_is_mostly_nothing_expects_nothing() -> None:
    assert anomalies(series(5, 0, 0, 0, 0, 0, 0, 900), MONTHS[:8], 6) == []


@given(st.lists(st.integers(1, 10_000_000), min_size=7, max_size=12), st.integers(2, 9))
def test_what_is_found_is_above_its_limit_and_does_not_depend_on_the_unit(amounts: list[int], factor: int) -> None:
    months = MONTHS[: len(amounts)]
    found = anomalies(series(*amounts), months, 6)
    assert all(one.actual > one.expected * 1.19 for one in found)
    scaled = anomalies(series(*(amount * factor for amount in amounts)), months, 6)
    assert [one.month for one in scaled] == [one.month for one in found]
