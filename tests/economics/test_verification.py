"""What bills prove of a decision: never a saving that they do not show, whatever else stands on them."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.money import MICRO
from desktop_app.economics.billed_periods import Charge
from desktop_app.economics.billing import Billing
from desktop_app.economics.calendar import add_days, add_months, month_end
from desktop_app.economics.settling import Claimed, settle
from desktop_app.economics.verification import DATA, NOT, VERIFIED, WAITING, Promise, Proof, verify

DAY = "2026-04-01"
REDUCE = Promise("reduce", DAY, quantity=30)
AS_OF = "2026-09-15"


def bill(month: str, seats: int | None = 40, price: int = 20, **values: Any) -> Charge:
    """A month's invoice line: 40 seats at 20.00."""
    numbers = {"net": (seats or 1) * price * MICRO, "quantity": None if seats is None else Fraction(seats), **values}
    line = {"line": abs(hash((month, seats, price, *map(str, values.values())))), "date": f"{month}-02"}
    period = {"start": f"{month}-01", "end": month_end(month), "currency": "USD", "invoice": f"I-{month}"}
    return Charge(**{**line, **period, **numbers})


def months(first: str, last: str, seats: int | None = 40, price: int = 20, **values: Any) -> list[Charge]:
    found, month = [], first
    while month <= last:
        found.append(bill(month, seats, price, **values))
        month = add_months(f"{month}-01", 1)[:7]
    return found


def result(found: Proof) -> tuple[Any, ...]:
    return found.state, found.realised


def steps(found: Proof) -> list[Any]:
    return list(found.steps)


def proof(promise: Promise, charges: list[Charge], *, cycle: int = 1, known: str = "2026-09-10") -> Proof:
    found = verify(promise, Billing(charges, cycle, 45, known), AS_OF)
    shuffled = random.sample(charges, len(charges))
    assert verify(promise, Billing(shuffled, cycle, 45, known), AS_OF) == found
    return found


def test_fewer_seats_billed_as_decided_are_verified_with_what_fell() -> None:
    found = proof(REDUCE, months("2025-12", "2026-03") + months("2026-04", "2026-06", 30))
    assert result(found) == (VERIFIED, 200)
    assert found.text == "Decided were 30 seats, billed are 30, before 40."
    assert steps(found) == [
        ("Last full bill before: 2026-03-01 to 2026-03-31, 40 seats × 20.00 a month", 800),
        ("Full bill after: 2026-04-01 to 2026-04-30, 30 seats × 20.00 a month", -600),
        ("Realised a month", 200),
    ]


def test_more_seats_billed_than_decided_are_not_verified_and_show_what_is_billed() -> None:
    found = proof(REDUCE, months("2025-12", "2026-03") + months("2026-04", "2026-06", 35))
    assert (*result(found), found.text) == (NOT, 100, "Decided were 30 seats, billed are 35, before 40.")


def test_a_bill_that_shows_it_late_still_shows_it() -> None:
    charges = months("2026-01", "2026-05") + months("2026-06", "2026-07", 30)
    found = proof(REDUCE, charges)
    assert (found.state, found.after.start if found.after else None) == (VERIFIED, "2026-06-01")


def test_before_the_day_and_before_the_next_bill_it_waits() -> None:
    early = verify(replace(REDUCE, effective="2026-12-01"), Billing(months("2026-01", "2026-09"), 1, 45, AS_OF), AS_OF)
    assert (early.state, early.text) == (WAITING, "It takes effect on 2026-12-01.")
    soon = proof(replace(REDUCE, effective="2026-09-01"), months("2026-01", "2026-08"))
    assert (*result(soon), soon.due) == (WAITING, None, "2026-11-15")


def test_what_was_done_sooner_than_it_had_to_be_counts_from_the_decision() -> None:
    promise = replace(REDUCE, effective="2027-01-01", decided="2026-03-15")
    found = proof(promise, months("2026-01", "2026-04") + months("2026-05", "2026-08", 30))
    assert found.after is not None
    assert (*result(found), found.after.start) == (VERIFIED, 200, "2026-05-01")
    assert proof(promise, months("2026-01", "2026-08")).state == WAITING
    ended = Promise("retire", "2026-09-30", decided="2026-03-15")
    assert proof(ended, months("2026-01", "2026-03")).state == WAITING


def test_what_is_missing_proves_nothing() -> None:
    assert proof(REDUCE, []).state == DATA
    assert proof(REDUCE, months("2026-04", "2026-06", 30)).state == DATA
    assert proof(REDUCE, months("2025-01", "2025-06") + months("2026-04", "2026-06", 30)).state == DATA
    overdue = proof(REDUCE, months("2026-01", "2026-03"))
    assert result(overdue) == (DATA, None)
    assert "is awaited since 2026-06-15" in overdue.text
    late = proof(REDUCE, months("2026-01", "2026-03"), known="2026-03-02")
    assert (late.state, "Bills of it are imported up to 2026-03-02 only." in late.text) == (DATA, True)


def test_part_of_a_month_is_no_full_bill() -> None:
    part = replace(bill("2026-04", 30), start="2026-04-10", net=420 * MICRO)
    assert proof(REDUCE, [*months("2026-01", "2026-03"), part], known="2026-04-20").state == DATA
    # seats bought again in the middle of the month count by day
    again = replace(bill("2026-04", 10, line=7), start="2026-04-16", net=100 * MICRO)
    found = proof(REDUCE, [*months("2026-01", "2026-03"), *months("2026-04", "2026-04", 30), again])
    assert result(found) == (NOT, 100)
    # those bought in the middle of the month before are left out: the saving is not larger for it
    more = replace(bill("2026-03", 10, line=8), start="2026-03-16", net=100 * MICRO)
    found = proof(REDUCE, [*months("2026-01", "2026-03"), more, *months("2026-04", "2026-05", 30)])
    assert result(found) == (VERIFIED, 200)


def test_credits_make_no_saving_larger() -> None:
    before, after = months("2026-01", "2026-03"), months("2026-04", "2026-06", 30)
    goodwill = bill("2026-04", None, net=-300 * MICRO)
    assert proof(REDUCE, [*before, *after, goodwill]).realised == 200
    corrected = bill("2026-03", None, net=-100 * MICRO)
    assert proof(REDUCE, [*before, *after, corrected]).realised == 100
    seats = [bill(month, 10, net=-200 * MICRO) for month in ("2026-04", "2026-05", "2026-06")]
    found = proof(REDUCE, [*before, *months("2026-04", "2026-06"), *seats])
    assert result(found) == (VERIFIED, 200)


def test_another_price_is_not_the_decisions_doing() -> None:
    before = months("2026-01", "2026-03")
    cheaper = proof(REDUCE, before + months("2026-04", "2026-06", 30, 15))
    assert result(cheaper) == (VERIFIED, 200)
    assert ("Another price or number of seats, which was not decided here", -150) in steps(cheaper)
    dearer = proof(REDUCE, before + months("2026-04", "2026-06", 30, 30))
    assert result(dearer) == (NOT, -100)
    assert dearer.text.endswith("But all of it costs 900.00 USD a month, before 800.00: nothing is saved.")


def test_a_month_that_looks_billed_twice_is_passed_over() -> None:
    twice = bill("2026-03", invoice="I-other")
    found = proof(REDUCE, [*months("2026-01", "2026-03"), twice, *months("2026-04", "2026-06", 30)])
    assert found.before is not None
    assert (found.before.start, *result(found)) == ("2026-02-01", VERIFIED, 200)
    again = bill("2026-04", 30, invoice="I-other")
    found = proof(REDUCE, [*months("2026-01", "2026-03"), *months("2026-04", "2026-04", 30), again])
    assert result(found) == (DATA, None)
    # where every month is billed in two equal parts, that is how it is billed
    parts = months("2026-01", "2026-03", 20) + months("2026-01", "2026-03", 20, invoice="I-b")
    parts += months("2026-04", "2026-06", 15) + months("2026-04", "2026-06", 15, invoice="I-b")
    assert result(proof(REDUCE, parts)) == (VERIFIED, 200)


def test_a_card_charged_twice_makes_no_saving() -> None:
    dated = [
        replace(one, start=one.date, end=one.date, invoice="", quantity=None)
        for one in months("2026-01", "2026-03") + months("2026-05", "2026-07", 30)
    ]
    twice = replace(dated[2], line=4711)
    promise = replace(REDUCE, monthly=Fraction(200), currency="USD")
    found = proof(promise, [*dated, twice])
    assert found.before is not None
    assert (*result(found), found.before.start) == (VERIFIED, 200, "2026-02-01")


def test_fees_and_use_on_the_same_bill_are_no_seats() -> None:
    fee = {"price": 500, "line": 7}
    before = months("2026-01", "2026-03") + months("2026-01", "2026-03", 1, **fee)
    after = months("2026-04", "2026-06", 30) + months("2026-04", "2026-06", 1, **fee)
    found = proof(REDUCE, before + after)
    assert result(found) == (VERIFIED, 200)
    assert found.steps[1][0] == "Full bill after: 2026-04-01 to 2026-04-30, 30 seats × 20.00 and 500.00 besides a month"

    # tokens beside few seats: the contract says what a seat costs
    def tokens(month: str, count: int) -> Charge:
        return bill(month, count, net=count * MICRO // 100, line=8)

    used = [*months("2026-01", "2026-06"), *(tokens(f"2026-0{n}", 900_000 + n * 50_000) for n in range(1, 7))]
    billing = Billing(used, 1, 45, AS_OF, {"USD": [Fraction(20)]})
    assert verify(REDUCE, billing, AS_OF).text == "Decided were 30 seats, billed are 40, before 40."


def test_a_bill_in_two_parts_is_awaited_in_whole() -> None:
    before = months("2026-01", "2026-03", 25, whose="Sales") + months("2026-01", "2026-03", 15, whose="Legal")
    half = [bill("2026-04", 25, whose="Sales")]
    assert proof(REDUCE, before + half, known="2026-04-20").state == DATA
    assert proof(REDUCE, [*before, *half, bill("2026-04", 5, whose="Legal")], known="2026-04-20").state == VERIFIED
    assert proof(REDUCE, before + half).realised == 300  # long after, the other part is gone


def test_a_yearly_bill_is_compared_by_the_month() -> None:
    year = bill("2025-04", 40, end="2026-03-31", net=9600 * MICRO)
    promise = replace(REDUCE, effective="2026-04-01")
    found = proof(promise, [year, bill("2026-04", 30, end="2027-03-31", net=7200 * MICRO)], cycle=12)
    assert result(found) == (VERIFIED, 200)
    inside = replace(REDUCE, effective="2025-10-01")  # the year was billed before, less is billed for its rest
    rest = [
        bill("2025-10", 30, end="2026-03-31", net=3600 * MICRO),
        bill("2026-04", 30, end="2027-03-31", net=7200 * MICRO),
    ]
    found = proof(inside, [bill("2025-04", 40, end="2025-09-30", net=4800 * MICRO), *rest], cycle=6)
    assert result(found) == (VERIFIED, 200)


def test_lines_without_a_period_stand_for_the_month_of_their_date() -> None:
    dated = [
        replace(one, start=one.date, end=one.date)
        for one in months("2026-01", "2026-04") + months("2026-05", "2026-07", 30)
    ]
    found = proof(REDUCE, dated)
    assert result(found) == (VERIFIED, 200)
    assert "(the month of its date)" in found.steps[0][0]
    # the month of the day itself may be billed for the month before, and the last one may not be over yet
    assert proof(REDUCE, dated[:5], known="2026-05-20").state == DATA
    # a fee without a period is no part of a price that others state
    fee = Charge(99, "2026-03-05", "2026-03-05", "2026-03-05", "USD", 500 * MICRO, Fraction(1))
    assert proof(REDUCE, [*months("2026-01", "2026-03"), fee, *months("2026-04", "2026-06", 30)]).realised == 200


def test_without_a_number_of_seats_the_promised_amount_is_compared() -> None:
    promise = Promise("reduce", DAY, quantity=30, monthly=Fraction(200), currency="USD")
    before = months("2026-01", "2026-03", None, 800)
    kept = proof(promise, before + months("2026-04", "2026-05", None, 600))
    assert result(kept) == (VERIFIED, 200)
    less = proof(promise, before + months("2026-04", "2026-05", None, 700))
    assert result(less) == (NOT, 100)
    silent = proof(replace(promise, monthly=None), before + months("2026-04", "2026-05", None, 600))
    assert silent.state == DATA


def test_without_a_number_decided_as_many_fewer_as_the_question_named() -> None:
    charges = months("2026-01", "2026-03") + months("2026-04", "2026-06", 36)
    assert proof(replace(REDUCE, quantity=None, units=4), charges).realised == 80
    assert proof(replace(REDUCE, quantity=None, units=3), charges).realised == 60
    assert proof(replace(REDUCE, quantity=None, units=5), charges).state == NOT
    assert proof(replace(REDUCE, quantity=None), charges).state == VERIFIED


def test_a_cheaper_plan_is_shown_by_the_price_of_a_seat() -> None:
    promise = Promise("move_tier", DAY, monthly=Fraction(400), currency="USD")
    before = months("2026-01", "2026-03")
    found = proof(promise, before + months("2026-04", "2026-06", 40, 10))
    assert result(found) == (VERIFIED, 400)
    assert found.text == "A seat costs 10.00 USD a month instead of 20.00; 10.00 less was promised."
    assert proof(promise, before + months("2026-04", "2026-06", 40, 15)).state == NOT
    fewer = proof(promise, before + months("2026-04", "2026-06", 30, 10))
    assert result(fewer) == (VERIFIED, 300)
    grown = proof(promise, before + months("2026-04", "2026-06", 90, 10))
    assert result(grown) == (VERIFIED, -100)


def test_some_seats_on_a_much_cheaper_plan_are_seats_still() -> None:
    promise = Promise("move_tier", DAY, monthly=Fraction(400), currency="USD")
    before = months("2026-01", "2026-03", 20, 60)
    after = months("2026-04", "2026-06", 10, 60) + months("2026-04", "2026-06", 10, 10, line=5)
    billing = Billing(before + after, 1, 45, AS_OF, {"USD": [Fraction(60)]}, tiers=True)
    assert result(verify(promise, billing, AS_OF)) == (VERIFIED, 500)
    assert verify(replace(promise, monthly=Fraction(600)), billing, AS_OF).state == NOT


def test_what_was_retired_is_sure_when_the_next_bill_is_overdue() -> None:
    promise, before = Promise("retire", DAY), months("2026-01", "2026-03")
    found = proof(promise, before)
    assert (*result(found), found.due) == (VERIFIED, 800, "2026-06-15")
    assert proof(promise, before, known="2026-06-15").state == DATA
    assert verify(promise, Billing(before, 1, 45, AS_OF), "2026-06-15").state == WAITING
    assert proof(promise, []).state == DATA
    assert proof(promise, months("2025-01", "2025-06")).state == DATA  # it had ended long before
    last = replace(bill("2026-04"), start="2026-03-15", end="2026-04-14")
    assert proof(promise, [*before, last], known="2026-06-20").due == "2026-06-29"


def test_a_charge_for_service_after_the_end_disproves_it_unless_it_is_taken_back() -> None:
    promise, before = Promise("retire", DAY), months("2026-01", "2026-03")
    found = proof(promise, [*before, bill("2026-06")])
    assert result(found) == (NOT, 0)
    assert found.text == "It was to end before 2026-04-01, but service of 2026-06-01 to 2026-06-30 is billed."
    assert proof(promise, [*before, bill("2026-06"), bill("2026-06", None, net=-800 * MICRO)]).state == VERIFIED
    late = Charge(5, "2026-04-20", "2026-04-20", "2026-04-20", "USD", 50 * MICRO)
    assert proof(promise, [*before, late]).state == VERIFIED  # it may be for March
    used = replace(late, metered=True)
    assert proof(promise, [*before, used]).state == NOT


def test_growth_is_shown_by_seats_or_spend_and_saves_nothing() -> None:
    before = months("2026-01", "2026-03")
    promise = Promise("grow", DAY, quantity=60)
    found = proof(promise, before + months("2026-04", "2026-06", 60))
    assert result(found) == (VERIFIED, None)
    assert proof(promise, before + months("2026-04", "2026-06", 50)).state == NOT
    assert proof(replace(promise, quantity=None), before + months("2026-04", "2026-06", 50)).state == VERIFIED


def test_another_currency_is_not_compared() -> None:
    found = proof(REDUCE, months("2026-01", "2026-03") + months("2026-04", "2026-06", 30, currency="EUR"))
    assert result(found) == (VERIFIED, None)
    assert "changed from USD to EUR" in found.text


def test_a_credit_larger_than_the_bill_saves_no_more_than_was_paid() -> None:
    periods = (("06-01", "06-30", 1, None), ("07-01", "07-31", 1, None), ("06-25", "07-24", -2, Fraction(4)))
    empty = (("06-01", "06-01", 0, None), ("06-01", "06-01", 0, None))
    charges = [
        Charge(line, "2025-06-01", f"2025-{start}", f"2025-{end}", "USD", net * MICRO, quantity, f"I{line}")
        for line, (start, end, net, quantity) in enumerate((*periods, *empty), 1)
    ]
    promise = Promise("reduce", "2025-06-02", monthly=Fraction(1), currency="USD")
    found = verify(promise, Billing(charges, 1, 45, "2025-06-01"), AS_OF)
    assert found.before is not None
    assert found.after is not None
    assert found.after.monthly < 0
    assert found.realised == found.before.monthly
    assert sum(amount or 0 for _, amount in found.steps[:-1]) == found.realised


def test_two_decisions_share_what_fell_once() -> None:
    charges = months("2026-01", "2026-03") + months("2026-04", "2026-06", 30)
    one = proof(REDUCE, charges)
    shared = settle([Claimed(2, ("2026-04-01", 2), one), Claimed(1, ("2026-04-01", 1), one)])
    assert [result(shared[key])[1] for key in (1, 2)] == [200, 0]
    assert steps(shared[2])[-2:] == [("Counted with another decision about it", -200), ("Realised a month", 0)]
    ended = proof(Promise("retire", "2026-06-01"), charges[:5])
    shared = settle([Claimed(1, ("a", 1), one), Claimed(2, ("b", 2), ended)])
    assert [result(shared[key])[1] for key in (1, 2)] == [200, 600]


def test_seats_of_several_questions_are_freed_once_each() -> None:
    charges = months("2026-01", "2026-03") + months("2026-04", "2026-06", 37)
    promise = replace(REDUCE, quantity=None, units=2)
    claims = [Claimed(key, ("a", key), proof(promise, charges), 2) for key in (1, 2)]
    shared = settle(claims)
    assert [result(found) for found in shared.values()] == [(VERIFIED, 40), (NOT, 20)]


# Whatever stands on the bills --------------------------------------------------------------------------------------

DAYS = st.integers(0, 500).map(lambda days: add_days("2025-06-01", days))
CHARGES = st.builds(
    lambda line, start, length, net, quantity, metered, dated: Charge(
        line, dated, start, start if length == 0 else add_days(add_months(start, length), -1), "USD", net * MICRO,
        None if quantity is None else Fraction(quantity), f"I{line}", "", metered,
    ),
    st.integers(1, 10_000), DAYS, st.sampled_from([0, 1, 1, 1, 3, 12]), st.integers(-500, 2000),
    st.none() | st.integers(1, 50), st.booleans(), DAYS,
)  # fmt: skip
PROMISES = st.builds(
    Promise, st.sampled_from(["reduce", "move_tier", "retire", "grow"]), DAYS, st.none() | st.integers(0, 40),
    st.none() | st.integers(1, 20), st.none() | st.fractions(1, 500, max_denominator=9), st.just("USD"),
)  # fmt: skip


@given(
    PROMISES,
    st.lists(CHARGES, max_size=12, unique_by=lambda one: one.line),
    st.sampled_from([1, 3, 12]),
    DAYS,
    st.randoms(),
)
def test_no_saving_is_made_up_and_no_order_matters(
    promise: Promise, charges: list[Charge], cycle: int, known: str, chance: random.Random
) -> None:
    found = verify(promise, Billing(charges, cycle, 45, known), AS_OF)
    mixed = list(charges)
    chance.shuffle(mixed)
    assert verify(promise, Billing(mixed, cycle, 45, known), AS_OF) == found
    if found.state in (WAITING, DATA):
        assert found.realised is None
    if found.state == VERIFIED and promise.decision != "grow":
        assert found.before is not None
        assert found.before.start < promise.effective <= AS_OF
        if found.realised is not None:
            assert found.realised <= found.before.monthly
            whole = found.before.monthly - (found.after.monthly if found.after is not None else 0)
            assert found.realised <= max(whole, Fraction(0))
            assert sum(amount or 0 for _, amount in found.steps[:-1]) == found.realised == found.steps[-1][1]
    if not any(charge.start >= promise.effective for charge in charges):
        assert found.state in (WAITING, DATA) or (promise.ends and found.state == VERIFIED)
    if not any(charge.start < promise.effective and charge.net > 0 for charge in charges):
        assert found.state in (WAITING, DATA, NOT)
        assert found.realised is None


@given(PROMISES, st.lists(CHARGES, max_size=10, unique_by=lambda one: one.line), st.sampled_from([1, 12]), DAYS)
def test_a_retired_contract_is_never_proven_by_bills_that_are_not_imported(
    promise: Promise, charges: list[Charge], cycle: int, known: str
) -> None:
    found = verify(promise, Billing(charges, cycle, 45, known), AS_OF)
    if promise.ends and found.state == VERIFIED:
        assert promise.effective < known
        assert found.due is not None
        assert found.due < known


@given(st.lists(st.tuples(st.integers(20, 40), st.integers(0, 3)), min_size=1, max_size=6), st.randoms())
def test_what_fell_is_shared_once(levels: list[tuple[int, int]], chance: random.Random) -> None:
    charges = months("2026-01", "2026-03")
    for place, month in enumerate(("2026-04", "2026-05", "2026-06", "2026-07")):
        charges += months(month, month, 40 - 3 * place)
    claims = [
        Claimed(key, ("", key), proof(Promise("reduce", f"2026-{4 + late:02d}-01", seats), charges))
        for key, (seats, late) in enumerate(levels)
    ]
    chance.shuffle(claims)
    shared = settle(claims)
    assert sum((found.realised or Fraction(0) for found in shared.values()), Fraction(0)) <= (40 - 31) * 20


@pytest.mark.parametrize("decision", ["reduce", "retire"])
def test_none_left_is_an_end(decision: str) -> None:
    promise = Promise(decision, DAY, quantity=0 if decision == "reduce" else None)
    assert proof(promise, months("2026-01", "2026-03")).realised == 800
