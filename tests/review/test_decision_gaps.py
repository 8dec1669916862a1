"""What an answer lacks, or says against what is bought: the same wherever it is given."""

from __future__ import annotations

import pytest

from desktop_app.review.decision_gaps import Gap, Held, gap, held
from tests.review.conftest import AS_OF, Company

SEATS, NO_SEATS, PEOPLE = Held(30, 10), Held(), Held(of_people=True)


@pytest.mark.parametrize(
    ("decision", "quantity", "why", "holds", "expected"),
    [
        ("keep", None, None, SEATS, Gap("why", "Keep needs a reason")),
        ("keep", None, " ", SEATS, Gap("why", "Keep needs a reason")),
        ("keep", None, "audit", SEATS, None),
        ("move_tier", None, None, SEATS, Gap("into", "Move tier needs the plan to move to")),
        ("consolidate", None, "Into ChatGPT", SEATS, Gap("into", "Consolidate needs the tool or contract that stays")),
        ("reduce", None, "unused", SEATS,
         Gap("quantity", "Reduce needs the number of seats that remain; 30 are bought")),
        ("reduce", 31, None, SEATS, Gap("quantity", "Reduce to 31 is no reduction; 30 are bought")),
        ("reduce", 30, None, SEATS, None),
        ("reduce", 9, None, SEATS, Gap("quantity", "Reduce to 9 is below the contract's minimum of 10")),
        ("reduce", 10, None, SEATS, None),
        ("reduce", 500, None, NO_SEATS, None),
        ("reduce", None, "half the budget", NO_SEATS, None),
        ("reduce", None, None, NO_SEATS,
         Gap("quantity", "Reduce needs the number of seats that remain, or a reason that says what is meant")),
        ("reduce", None, None, PEOPLE, None),
        ("grow", None, "it pays", SEATS,
         Gap("quantity", "Grow needs the number of seats that are wanted; 30 are bought")),
        ("grow", 0, "it pays", NO_SEATS, Gap("quantity", "Grow to 0 is no growth")),
        ("grow", 30, "it pays", SEATS, Gap("quantity", "Grow to 30 is no growth; 30 are bought")),
        ("grow", 31, None, SEATS, None),
        ("grow", None, "it pays", NO_SEATS, None),
        ("grow", None, None, PEOPLE,
         Gap("quantity", "Grow needs the number of seats that are wanted, or a reason that says what is meant")),
        ("retire", None, None, SEATS, None),
        ("ask_owner", None, None, SEATS, None),
    ],
)  # fmt: skip
def test_what_is_missing_is_said(
    decision: str, quantity: int | None, why: str | None, holds: Held, expected: Gap | None
) -> None:
    assert gap(decision, quantity, why, holds) == expected


def test_what_is_bought_is_that_of_the_day(company: Company) -> None:
    conn = company.catalog.writer
    tool = company.tool()
    first, second = company.subscription(tool), company.subscription(tool, quantity=5)
    company.add("entitlement", subscription_id=first, quantity=7, start_date="2027-01-01")
    company.term(first, start_date="2026-01-01", end_date="2026-12-31", minimum_seats=4)
    assert held(conn, "subscription", first, AS_OF) == Held(10, 4)
    assert held(conn, "tool", tool, AS_OF) == Held(15)
    assert held(conn, "person", 1, AS_OF) == Held(of_people=True)
    assert held(conn, "use_case", 1, AS_OF) == Held()
    company.set("subscription", second, pricing_model="usage")
    assert held(conn, "subscription", second, AS_OF) == Held()
