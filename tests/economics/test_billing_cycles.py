"""Bills that do not come by the calendar month: 30-day cycles, years paid ahead, use; and what is waited for."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desktop_app.catalog.money import MICRO
from desktop_app.economics.billed_periods import Charge
from desktop_app.economics.billing import Billing
from desktop_app.economics.calendar import add_days, add_months, month_end
from desktop_app.economics.verification import DATA, NOT, VERIFIED, WAITING, Promise, Proof, verify

DAY = "2026-04-01"
AS_OF = "2026-09-15"


def charge(start: str, end: str, net: int, seats: int | None = None, **values: Any) -> Charge:
    line = {"line": abs(hash((start, end, net, seats, *map(str, values.values())))), "date": start, "currency": "USD"}
    quantity = None if seats is None else Fraction(seats)
    return Charge(**{**line, "start": start, "end": end, "net": net * MICRO, "quantity": quantity,
                     "invoice": f"I-{start}", **values})  # fmt: skip


def cycles(first: str, count: int, seats: int, price: int = 20, days: int = 30, **values: Any) -> list[Charge]:
    """Bills of so many days each, one after the other."""
    found, start = [], first
    for _ in range(count):
        found.append(charge(start, add_days(start, days - 1), seats * price, seats, **values))
        start = add_days(start, days)
    return found


def proof(promise: Promise, charges: list[Charge], as_of: str = AS_OF, *, cycle: int = 1, known: str = "") -> Proof:
    return verify(promise, Billing(charges, cycle, 45, known or as_of), as_of)


def result(found: Proof) -> tuple[Any, ...]:
    return found.state, found.realised


@pytest.mark.parametrize("days", [28, 30])
def test_bills_of_so_many_days_conclude(days: int) -> None:
    before = cycles("2025-12-20", 4, 40, days=days)
    after = cycles(add_days(before[-1].end, 1), 4, 30, days=days)
    found = proof(Promise("reduce", DAY, quantity=30), before + after)
    a_month = Fraction(365, 12 * days)
    assert result(found) == (VERIFIED, 200 * a_month)
    assert found.text == "Decided were 30 seats, billed are 30, before 40."
    assert found.before is not None
    assert found.before.days == days
    assert found.before.quantity == 40
    assert found.before.unit == 20 * a_month
    assert sum(amount or 0 for _, amount in found.steps[:-1]) == found.steps[-1][1]
    assert f"({days} days, 365 / 12 / {days} of them a month)" in found.steps[0][0]


def test_a_cycle_of_thirty_days_that_fits_a_month_once_is_one_all_the_same() -> None:
    charges = cycles("2026-02-15", 8, 40)  # among them 15 June to 14 July, which is a month as well
    found = proof(Promise("grow", "2026-06-10", quantity=40), charges)
    assert found.after is not None
    assert (found.after.start, found.after.days) == ("2026-06-15", 30)


def test_periods_written_up_to_the_first_day_of_the_next_are_cycles_too() -> None:
    charges = [
        charge(start, add_days(start, 30), 600 if start < DAY else 450, 40 if start < DAY else 30)
        for start in (add_days("2026-01-05", 30 * place) for place in range(6))
    ]
    found = proof(Promise("reduce", DAY, quantity=30), charges)
    assert found.state == VERIFIED
    assert found.before is not None
    assert (found.before.start, found.before.end, found.before.days) == ("2026-03-06", "2026-04-04", 30)


def test_part_of_a_month_alone_is_no_cycle() -> None:
    charges = [charge(f"2026-0{n}-01", month_end(f"2026-0{n}"), 800, 40) for n in (1, 2, 3)]
    partly = charge("2026-04-02", "2026-05-01", 300, 10)  # thirty days, and a month as well
    odd = charge("2026-05-10", "2026-05-29", 200, 10)
    found = proof(Promise("reduce", DAY, quantity=30), [*charges, odd])
    assert found.state == DATA
    assert proof(Promise("reduce", DAY, quantity=30), [*charges, partly]).state == VERIFIED


def test_what_ended_is_verified_a_cycle_of_days_later() -> None:
    charges = cycles("2025-12-20", 4, 40)
    promise = Promise("retire", "2026-04-19")
    due = add_days(add_days("2026-04-19", 30), 45)
    assert proof(promise, charges, due).state == WAITING
    found = proof(promise, charges, add_days(due, 1))
    assert result(found) == (VERIFIED, 800 * Fraction(365, 360))


# Years ---------------------------------------------------------------------------------------------------------------


def year(start: str, seats: int, **values: Any) -> Charge:
    return charge(start, add_days(add_months(start, 12), -1), seats * 240, seats, **values)


def test_a_year_paid_ahead_is_compared_as_soon_as_its_bill_is_there() -> None:
    found = proof(Promise("reduce", DAY, quantity=30), [year("2025-04-01", 40), year("2026-04-01", 30)], cycle=12)
    assert result(found) == (VERIFIED, 200)


def test_the_next_bill_of_a_year_paid_ahead_is_awaited_when_it_would_come_and_not_a_year_later() -> None:
    charges = [year("2024-04-01", 40), year("2025-04-01", 40, date="2025-04-11")]
    promise = Promise("reduce", DAY, quantity=30)
    waiting = proof(promise, charges, "2026-05-20", cycle=12)
    assert (waiting.state, waiting.due) == (WAITING, "2026-05-26")  # ten days after the beginning, as before, and 45
    late = proof(promise, charges, "2026-06-01", cycle=12)
    assert (late.state, late.text) == (
        DATA, "The bill for service from 2026-04-01 to 2027-03-31 is awaited since 2026-05-26.",
    )  # fmt: skip
    ended = proof(Promise("retire", DAY), charges, "2026-06-01", cycle=12)
    assert result(ended) == (VERIFIED, 800)


def test_a_year_billed_afterwards_is_waited_for_as_long() -> None:
    charges = [year("2024-04-01", 40, date="2025-04-05"), year("2025-04-01", 40, date="2026-04-05")]
    assert proof(Promise("retire", DAY), charges, "2026-09-15", cycle=12).state == WAITING


def test_years_without_a_period_are_those_that_begin_with_the_bill() -> None:
    def dated(day: str, seats: int) -> Charge:
        return charge(day, day, seats * 240, seats)

    before = [dated("2024-04-03", 40), dated("2025-04-02", 40)]
    found = proof(Promise("reduce", DAY, quantity=30), [*before, dated("2026-04-02", 30)], cycle=12)
    assert result(found) == (VERIFIED, 200)
    early = Promise("reduce", DAY, quantity=30, decided="2026-02-10")
    ahead = proof(early, [*before, dated("2026-03-15", 30)], cycle=12)
    assert result(ahead) == (VERIFIED, 200)
    not_yet = proof(early, [*before, dated("2026-03-15", 40)], "2026-06-20", cycle=12)
    assert (not_yet.state, not_yet.due) == (WAITING, "2027-04-29")  # it may have been on its way; the next one tells


# Use -----------------------------------------------------------------------------------------------------------------


def days_of_use(month: str, net: int) -> list[Charge]:
    last = int(month_end(month)[8:])
    return [
        charge(f"{month}-{n:02d}", f"{month}-{n:02d}", net, metered=True, invoice="", line=int(f"{month[5:]}{n:02d}"))
        for n in range(1, last + 1)
    ]


def test_use_by_day_is_compared_by_whole_months() -> None:
    charges = [*days_of_use("2026-02", 10), *days_of_use("2026-03", 10)]
    charges += [*days_of_use("2026-04", 6), *days_of_use("2026-05", 6)]
    promise = Promise("reduce", DAY, monthly=Fraction(100), currency="USD")
    found = proof(promise, charges, "2026-06-10", known="2026-05-31")
    assert result(found) == (VERIFIED, 310 - 180)
    waiting = proof(promise, charges[: 28 + 31 + 12], "2026-05-10", known="2026-04-12")
    assert waiting.state == WAITING
    late = proof(promise, charges[: 28 + 31 + 12], "2026-08-10", known="2026-04-12")
    assert (late.state, late.text) == (
        DATA, "The bill for service from 2026-04-01 to 2026-04-30 is awaited since 2026-06-15. "
        "Bills of it are imported up to 2026-04-12 only.",
    )  # fmt: skip
    assert proof(Promise("retire", DAY), charges[: 28 + 31], "2026-08-10").state == VERIFIED


def test_use_that_is_billed_by_the_month_is_compared_by_its_amount() -> None:
    charges = [charge(f"2026-0{n}-01", month_end(f"2026-0{n}"), 500 if n < 4 else 380) for n in range(1, 7)]
    found = proof(Promise("reduce", DAY, monthly=Fraction(100), currency="USD"), charges)
    assert result(found) == (VERIFIED, 120)
    more = proof(Promise("reduce", DAY, monthly=Fraction(200), currency="USD"), charges)
    assert result(more) == (NOT, 120)


# What is missing -----------------------------------------------------------------------------------------------------


def test_a_missing_bill_is_named_with_the_day_since_when_it_is_awaited() -> None:
    charges = [charge(f"2026-0{n}-01", month_end(f"2026-0{n}"), 800, 40) for n in (1, 2, 3)]
    late = proof(Promise("reduce", DAY, quantity=30), charges, known="2026-04-20")
    assert (late.state, late.text) == (
        DATA, "The bill for service from 2026-04-01 to 2026-04-30 is awaited since 2026-06-15. "
        "Bills of it are imported up to 2026-04-20 only.",
    )  # fmt: skip
    waiting = proof(Promise("reduce", DAY, quantity=30), charges, "2026-05-10")
    assert waiting.text == "The bill for service from 2026-04-01 to 2026-04-30 is awaited until 2026-06-15."
    old = [charge(f"2025-0{n}-01", month_end(f"2025-0{n}"), 800, 40) for n in (1, 2, 3)]
    gap = proof(Promise("reduce", DAY, quantity=30), old)
    assert (gap.state, gap.text) == (
        DATA, "The bill for service from 2026-03-01 to 2026-03-31, the last before 2026-04-01, is not known: "
        "it is needed to compare with. The newest one before is for 2025-03-01 to 2025-03-31.",
    )  # fmt: skip
    none = proof(Promise("reduce", DAY, quantity=30), [])
    assert none.text == "No bill from before 2026-04-01 is known, to compare with."


# Another plan --------------------------------------------------------------------------------------------------------


def plan(price: str | None, **values: Any) -> Promise:
    return Promise("move_tier", DAY, price=None if price is None else Fraction(price), plan="Team", **values)


def monthly(seats: int, price: int, first: int = 4, last: int = 6, **values: Any) -> list[Charge]:
    return [
        charge(f"2026-0{n}-01", month_end(f"2026-0{n}"), seats * price, seats, **values) for n in range(first, last + 1)
    ]


def test_the_billed_price_is_that_of_the_plan() -> None:
    before = monthly(40, 39, 1, 3)
    found = proof(plan("19", currency="USD"), before + monthly(40, 19))
    assert result(found) == (VERIFIED, 800)
    assert found.text == ("A seat costs 19.00 USD a month instead of 39.00; Team costs 19.00 by its price list.")
    dear = proof(plan("19", currency="USD"), before + monthly(40, 30))
    assert result(dear) == (NOT, 360)
    other = proof(plan("19", currency="EUR"), before + monthly(40, 30))
    assert (other.state, other.text) == (
        VERIFIED, "A seat costs 30.00 USD a month instead of 39.00; less was decided.",
    )  # fmt: skip
    unknown = proof(plan(None), before + monthly(40, 30))
    assert unknown.state == VERIFIED


def test_where_only_some_seats_move_their_number_is_said() -> None:
    after = monthly(10, 39, line=1) + monthly(30, 19, line=2)
    charges = [*monthly(40, 39, 1, 3), *after]
    found = verify(plan("19", currency="USD"), Billing(charges, 1, 45, AS_OF, tiers=True), AS_OF)
    assert result(found) == (VERIFIED, 600)
    assert found.text == (
        "A seat costs 24.00 USD a month instead of 39.00; 30 of 40 seats are billed at the price of Team, 19.00."
    )
