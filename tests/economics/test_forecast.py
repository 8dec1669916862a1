"""The months ahead: contracts by the day, renewals with their band, use by its trend, and what a change would do."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.contract import Contract, PriceLine, Term
from desktop_app.economics.forecast import Change, Outlook, forecast, months_ahead, trend, what_if

AS_OF = "2026-10-15"
EURO = 1_000_000
UPLIFT = Fraction(5, 100)


def contract(**values: Any) -> Contract:
    """Ten seats at 30.00 a month; no fixed term."""
    return Contract(1, "EUR", **{"lines": (PriceLine(10, Fraction(30)),), **values})


def term(end: str = "2026-12-31", **values: Any) -> Term:
    return Term(
        end, **{"start": "2026-01-01", "auto_renew": True, "notice_days": 30, "notice_assumed": False, **values}
    )


def outlook(held: Contract | None = None, **values: Any) -> Outlook:
    return Outlook("subscription:1", "Cursor", 1, "Cursor", "EUR", held, **{"uplift": UPLIFT, **values})


def expected(one: Outlook) -> list[int]:
    return [month.expected for month in forecast(one, AS_OF).months]


def test_the_months_begin_with_the_one_that_is_not_over() -> None:
    assert months_ahead("2026-10-30", 2) == ["2026-10", "2026-11"]
    assert months_ahead("2026-10-31", 2) == ["2026-11", "2026-12"]


@pytest.mark.parametrize(
    ("start", "january", "said"), [("2026-07-01", 300, 0), ("2026-01-01", 315, 1)], ids=["half a year", "a year"]
)
def test_a_price_that_ends_with_its_term_goes_on_into_the_next(start: str, january: int, said: int) -> None:
    held = contract(lines=(PriceLine(10, Fraction(30), start, "2026-12-31"),), term=term(start=start))
    found = forecast(outlook(held), AS_OF)
    assert [month.expected // EURO for month in found.months] == [300] * 3 + [january] * 9
    assert sum("renews on" in text for text in found.because) == said


def test_a_price_agreed_for_the_next_term_is_no_rise_that_is_assumed() -> None:
    held = contract(
        lines=(PriceLine(10, Fraction(30), "2026-01-01", "2026-12-31"),),
        later_lines=(PriceLine(12, Fraction(32), "2027-01-01", "2027-12-31"),), term=term(),
    )  # fmt: skip
    found = forecast(outlook(held), AS_OF)
    assert [month.expected // EURO for month in found.months] == [300] * 3 + [384] * 9
    assert list(found.because)[1:] == ["12 at 32.00 a month from 2027-01-01"]


def test_without_a_term_the_price_goes_on() -> None:
    found = forecast(outlook(contract()), AS_OF)
    assert {(month.expected, month.low, month.high) for month in found.months} == {(300 * EURO,) * 3}
    assert found.total == 3600 * EURO


@pytest.mark.parametrize(
    ("cap", "january"),
    [(None, (315, 300, 330)), (Fraction(3, 100), (309, 300, 309)), (Fraction(20, 100), (315, 300, 360))],
)
def test_a_renewal_may_raise_the_price_up_to_the_cap(cap: Fraction | None, january: tuple[int, ...]) -> None:
    found = forecast(outlook(contract(term=term()), cap=cap), AS_OF)
    december, first = found.months[2:4]
    assert (december.expected, december.high) == (300 * EURO, 300 * EURO)
    assert (first.expected, first.low, first.high) == tuple(amount * EURO for amount in january)
    assert any("renews on 2027-01-01" in text for text in found.because)


def test_a_price_known_for_the_renewal_is_not_raised_again() -> None:
    later = PriceLine(10, Fraction(33), "2027-01-01")
    held = contract(lines=(PriceLine(10, Fraction(30), None, "2026-12-31"),), later_lines=(later,), term=term())
    found = forecast(outlook(held), AS_OF)
    assert [month.high for month in found.months[2:4]] == [300 * EURO, 330 * EURO]


def test_a_price_that_ends_with_a_term_that_renews_goes_on() -> None:
    held = contract(lines=(PriceLine(10, Fraction(30), None, "2026-12-31"),), term=term())
    assert expected(outlook(held))[3] == 315 * EURO
    assert expected(outlook(replace(held, term=term(auto_renew=False))))[3] == 0


@pytest.mark.parametrize(
    ("held", "values"),
    [
        (contract(term=term(end="2026-11-10", auto_renew=False)), {}),
        (contract(term=term(end="2026-11-10")), {"ends": True}),
        (contract(ended_on="2026-11-10"), {}),
    ],
)
def test_nothing_is_paid_after_the_last_day(held: Contract, values: dict[str, Any]) -> None:
    assert expected(outlook(held, **values))[:3] == [300 * EURO, 100 * EURO, 0]


def test_what_begins_later_counts_from_its_day() -> None:
    later = PriceLine(5, Fraction(30), "2026-11-16")
    assert expected(outlook(contract(later_lines=(later,))))[:3] == [300 * EURO, 375 * EURO, 450 * EURO]


def test_one_odd_month_does_not_move_a_trend() -> None:
    points = [(place, Fraction(100 + 10 * place)) for place in range(12)]
    assert [int(part) for part in trend(points)] == [210, 10, 0]
    points[5] = (5, Fraction(9000))
    assert [int(part) for part in trend(points)] == [210, 10, 0]


def test_a_month_that_is_left_out_keeps_its_place_in_the_trend() -> None:
    known = (1, 2, 4, 5, 7, 8)  # March, June and September are not known
    history = tuple((f"2026-{month:02d}", (100 + 10 * month) * EURO) for month in known)
    found = forecast(outlook(history=history), AS_OF).months
    assert [month.expected for month in found[:2]] == [200 * EURO, 210 * EURO]  # October and November


def test_use_goes_on_along_its_trend_with_a_band_that_widens() -> None:
    months = [f"2025-{month:02d}" for month in (10, 11, 12)] + [f"2026-{month:02d}" for month in range(1, 10)]
    noise = (5, -5, 5, -5, 5, -5, 5, -5, 5, -5, 5, -5)
    history = tuple((month, (100 + 10 * n + noise[n]) * EURO) for n, month in enumerate(months))
    found = forecast(outlook(history=history), AS_OF).months
    assert 205 * EURO < found[0].expected < 225 * EURO
    widths = [month.high - month.low for month in found]
    assert widths == sorted(widths)
    assert widths[0] > 0


def test_few_months_are_no_trend() -> None:
    found = forecast(outlook(history=(("2026-08", 10 * EURO), ("2026-09", 30 * EURO))), AS_OF).months
    assert {(month.expected, month.low, month.high) for month in found} == {(20 * EURO, 10 * EURO, 30 * EURO)}


@given(st.lists(st.integers(0, 10**12), max_size=12))
def test_a_band_holds_what_is_expected_and_nothing_is_below_zero(amounts: list[int]) -> None:
    history = tuple((f"2026-{place + 1:02d}", amount) for place, amount in enumerate(amounts))
    for month in forecast(outlook(history=history), AS_OF).months:
        assert 0 <= month.low <= month.expected <= month.high


def test_fewer_seats_cost_less_from_when_the_contract_lets_them_go() -> None:
    found = what_if(outlook(contract(term=term())), Change(seats=6), AS_OF)
    assert dict(found.months)["2026-12"] == 0
    assert dict(found.months)["2027-01"] == -126 * EURO  # four seats at 31.50
    assert "6 seats instead of 10 from 2027-01-01" in found.because[0]


def test_too_late_for_notice_means_a_term_later() -> None:
    found = what_if(outlook(contract(term=term(notice_days=90))), Change(notice=True), AS_OF)
    assert found.total == 0


def test_seats_stop_at_the_contracts_minimum_and_go_where_they_are_cheapest() -> None:
    lines = (PriceLine(6, Fraction(30)), PriceLine(4, Fraction(20)))
    found = what_if(outlook(contract(lines=lines, minimum=5)), Change(seats=2), AS_OF)
    assert dict(found.months)["2026-11"] == -(4 * 20 + 1 * 30) * EURO
    assert "held at the minimum of 5" in found.because[0]


def test_more_seats_cost_from_the_next_bill_at_the_price_agreed_last() -> None:
    lines = (PriceLine(6, Fraction(20)), PriceLine(4, Fraction(30)))
    found = what_if(outlook(contract(lines=lines, term=term())), Change(seats=12), AS_OF)
    assert dict(found.months)["2026-10"] == 0
    assert dict(found.months)["2026-11"] == 60 * EURO


def test_seats_added_inside_a_year_that_is_paid_at_once_cost_from_the_next_day_on() -> None:
    held = contract(lines=(PriceLine(10, Fraction(31)),), term=term(), period_months=12)
    found = what_if(outlook(held), Change(seats=12), AS_OF)
    assert dict(found.months)["2026-10"] == 32 * EURO  # two seats at 31.00 for 16 of 31 days
    assert dict(found.months)["2026-11"] == 62 * EURO
    assert (
        "12 seats instead of 10 from 2026-10-16: what is added inside a period is paid for by the day"
        in (found.because[0])
    )


def test_seats_between_those_of_today_and_those_agreed_are_added_at_once_and_given_up_when_the_term_lets_them() -> None:
    held = contract(term=term(), later_lines=(PriceLine(5, Fraction(28), "2026-11-10"),))
    found = what_if(outlook(held), Change(seats=12), AS_OF)
    # two more at 30.00 for nine of November's 30 days; the five are held until the term ends; then three fewer at 29.40
    assert found.months[:4] == (("2026-10", 0), ("2026-11", 18 * EURO), ("2026-12", 0), ("2027-01", -88_200_000))
    assert [text.partition(":")[0] for text in found.because] == [
        "12 seats instead of 10 from 2026-11-01", "12 seats instead of 15 from 2027-01-01",
    ]  # fmt: skip


def test_seats_and_a_seats_price_change_nothing_of_a_flat_price() -> None:
    held = outlook(contract(lines=(PriceLine(None, Fraction(500)),)))
    found = what_if(held, Change(seats=5, price=Fraction(9)), AS_OF)
    assert (found.total, found.because) == (0, ("a flat price: fewer seats change nothing",))


def test_a_plan_at_another_price_and_notice() -> None:
    held = outlook(contract(term=term()))
    found = what_if(held, Change(price=Fraction(25), plan="Team"), AS_OF)
    assert dict(found.months)["2027-01"] == (250 - 315) * EURO
    assert "plan Team: 25.00 a seat and month from 2027-01-01" in found.because[0]
    gone = what_if(held, Change(notice=True), AS_OF)
    assert gone.total == -9 * 315 * EURO


def test_use_is_not_changed_by_a_contracts_terms() -> None:
    found = what_if(outlook(history=(("2026-09", EURO),)), Change(seats=3), AS_OF)
    assert found.total == 0
    assert "priced by use" in found.because[0]


@given(st.integers(0, 40), st.integers(0, 15))
def test_the_difference_is_what_lies_between_both_forecasts(seats: int, minimum: int) -> None:
    found = what_if(outlook(contract(term=term(), minimum=minimum)), Change(seats=seats), AS_OF)
    assert found.total == found.after.total - found.before.total
    assert (found.total > 0) == (seats > 10)
