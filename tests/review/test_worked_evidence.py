"""Evidence classes of ten seats for each kind of source by hand: today is 15 October, T and grace are 60."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.facts import Facts
from tests.review.conftest import AS_OF, Company
from tests.review.worked import asked

OLD = "2026-01-05"
Seat = tuple[str | None, str | None, str]
"""Assigned, last active ("-": the source does not have the seat), and the class worked out by hand."""

_SILENT: dict[str, dict[str, Any]] = {
    "too old": {"data_date": "2026-07-16", "covers_to": "2026-07-16"},  # 91 days
    "telemetry off": {"telemetry_off": 1},
    "reports nothing": {"reports": "none"},
}
KINDS: dict[str, tuple[tuple[dict[str, Any], ...], list[Seat]]] = {
    # No limit to what is kept; known up to 10 October, less 60 days is 11 August.
    "last activity": (
        ({"data_date": "2026-10-10", "covers_to": "2026-10-10"},),
        [
            (OLD, "2026-10-10", "ACTIVE"), (OLD, "2026-08-11", "ACTIVE"), (OLD, "2026-08-10", "INACTIVE"),
            ("2026-08-11", None, "NEW"), ("2026-08-10", None, "NEVER"), (None, None, "NO_ACTIVITY_IN_RETENTION"),
            (None, "2026-08-10", "INACTIVE"), (OLD, "-", "UNKNOWN"), ("2026-10-01", "-", "UNKNOWN"),
            ("2026-10-01", "2026-10-02", "ACTIVE"),
        ],
    ),
    # Exported on the 10th with a day of lag: known up to 9 October, less 60 days is 10 August. 90 days are kept.
    "90 days kept": (
        ({"data_date": "2026-10-10", "covers_to": "2026-10-09", "retention_days": 90},),
        [
            (OLD, "2026-10-09", "ACTIVE"), (OLD, "2026-08-10", "ACTIVE"), (OLD, "2026-08-09", "INACTIVE"),
            (OLD, "2026-06-01", "INACTIVE"), ("2026-08-10", None, "NEW"), ("2026-08-09", None, "NEVER"),
            ("2026-07-11", None, "NEVER"), ("2026-07-10", None, "NO_ACTIVITY_IN_RETENTION"),  # 90 and 91 days old
            (OLD, None, "NO_ACTIVITY_IN_RETENTION"), (OLD, "-", "UNKNOWN"),
        ],
    ),
    # Seven days are kept: that nothing is in them says nothing of 60.
    "seven days kept": (
        ({"data_date": "2026-10-10", "covers_to": "2026-10-10", "retention_days": 7},),
        [
            (OLD, "2026-10-04", "ACTIVE"), (OLD, "2026-10-10", "ACTIVE"), (OLD, None, "UNKNOWN"),
            ("2026-08-11", None, "NEW"), ("2026-08-10", None, "UNKNOWN"), (None, None, "UNKNOWN"),
            (OLD, "-", "UNKNOWN"), ("2026-10-09", None, "NEW"), (OLD, "2026-08-11", "ACTIVE"),
            (OLD, "2026-08-10", "INACTIVE"),  # what it does tell, it tells
        ],
    ),
    # August and September reported one after the other: 61 days of observation up to 30 September.
    "two months": (
        (
            {"data_date": "2026-09-01", "covers_from": "2026-08-01", "covers_to": "2026-08-31"},
            {"data_date": "2026-10-01", "covers_from": "2026-09-01", "covers_to": "2026-09-30"},
        ),
        [
            (OLD, "2026-09-30", "ACTIVE"), (OLD, "2026-08-01", "ACTIVE"), (OLD, "2026-07-31", "INACTIVE"),
            ("2026-08-01", None, "NEW"), ("2026-07-31", None, "NEVER"),  # 60 and 61 days old, 61 observed
            ("2026-07-30", None, "NO_ACTIVITY_IN_RETENTION"), (OLD, None, "NO_ACTIVITY_IN_RETENTION"),
            (None, None, "NO_ACTIVITY_IN_RETENTION"), (OLD, "-", "UNKNOWN"), ("2026-09-29", None, "NEW"),
        ],
    ),
    # September alone: 30 days are less than 60.
    "one month": (
        ({"data_date": "2026-10-01", "covers_from": "2026-09-01", "covers_to": "2026-09-30"},),
        [
            (OLD, "2026-09-01", "ACTIVE"), (OLD, None, "UNKNOWN"), ("2026-08-01", None, "NEW"),
            ("2026-07-31", None, "UNKNOWN"), (None, None, "UNKNOWN"), (OLD, "-", "UNKNOWN"),
            (OLD, "2026-09-30", "ACTIVE"), ("2026-09-20", None, "NEW"), (OLD, "2026-07-31", "INACTIVE"),
            (OLD, "2026-08-01", "ACTIVE"),
        ],
    ),
    # 90 days old is usable and late: judged as of its own day, 17 July; less 60 days is 18 May.
    "late": (
        ({"data_date": "2026-07-17", "covers_to": "2026-07-17"},),
        [
            (OLD, "2026-07-17", "ACTIVE"), (OLD, "2026-05-18", "ACTIVE"), (OLD, "2026-05-17", "INACTIVE"),
            (OLD, None, "NEVER"), ("2026-05-18", None, "NEW"), ("2026-05-17", None, "NEVER"), (OLD, "-", "UNKNOWN"),
            (None, None, "NO_ACTIVITY_IN_RETENTION"), ("2026-08-01", "-", "UNKNOWN"), ("2026-07-17", None, "NEW"),
        ],
    ),
    **{
        name: (({"data_date": "2026-10-10", "covers_to": "2026-10-10", **values},), [
            (OLD, "2026-10-10", "UNKNOWN"), (OLD, "2026-02-01", "UNKNOWN"), (OLD, None, "UNKNOWN"),
            ("2026-10-01", None, "UNKNOWN"), (None, None, "UNKNOWN"), (None, "2026-02-01", "UNKNOWN"),
            (OLD, "-", "UNKNOWN"), ("2026-10-01", "2026-10-02", "UNKNOWN"), ("2026-08-10", None, "UNKNOWN"),
            ("2026-08-11", None, "UNKNOWN"),
        ])
        for name, values in _SILENT.items()
    },
}  # fmt: skip


def build(company: Company, sources: tuple[dict[str, Any], ...], seats: list[Seat]) -> list[int]:
    subscription = company.subscription(quantity=10)
    ids = [company.source(subscription, **values) for values in sources]
    found = []
    for assigned, last, _ in seats:
        number = company.seat(subscription, assigned=assigned)
        for source in ids if last != "-" else ():
            told = last if source == ids[-1] else None
            company.add("activity", seat_id=number, source_id=source, last_active=told)
        found.append(number)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_ten_seats_of_each_kind_of_source(company: Company, kind: str) -> None:
    sources, seats = KINDS[kind]
    assert len(seats) == 10
    ids = build(company, sources, seats)
    facts = Facts(company.catalog.writer, AS_OF)
    told = {seat.id: seat.evidence for one in facts.subscriptions for seat in one.seats}
    assert [told[number] for number in ids] == [wanted for _, _, wanted in seats]


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_is_known_to_be_unused_is_asked_about(company: Company, kind: str) -> None:
    """R01 names the inactive ones, R02 those of which nothing is reported, R28 counts the unknown; none has two."""
    sources, seats = KINDS[kind]
    ids = build(company, sources, seats)
    for rule, classes in (("R01", ("INACTIVE",)), ("R02", ("NEVER", "NO_ACTIVITY_IN_RETENTION"))):
        wanted = {str(number) for number, seat in zip(ids, seats, strict=True) if seat[2] in classes}
        named = {row["id"] for one in asked(company, rule) for row in one["evidence"]}
        assert named == wanted, rule
    unknown = sum(1 for seat in seats if seat[2] == "UNKNOWN")
    gaps = " ".join(one["question"] for one in asked(company, "R28"))
    assert (f"for {unknown} of 10 seats it is not known" in gaps) == (unknown > 2)  # more than 20 %


@pytest.mark.parametrize(("known", "concluded"), [(8, True), (7, False)])
def test_below_the_limit_of_coverage_nothing_is_concluded_of_a_tool(
    company: Company, known: int, concluded: bool
) -> None:
    """R10 concludes from 8 of 10 seats, not from 7; the three unknown ones are asked about as missing."""
    seats: list[Seat] = [(OLD, f"2026-03-{1 + place:02d}", "") for place in range(known)]
    build(company, ({},), [*seats, *((OLD, "-", "") for _ in range(10 - known))])
    assert bool(asked(company, "R10")) is concluded
    assert bool(asked(company, "R28")) is not concluded


@pytest.mark.parametrize(("same", "suspected"), [(6, False), (7, True)])
def test_more_than_three_of_five_on_one_day_point_at_the_source(company: Company, same: int, suspected: bool) -> None:
    """6 of 10 users are 60 %, 7 are more: then R01 asks nothing of anybody, and R28 names day and number."""
    seats: list[Seat] = [(OLD, "2026-06-13", "") for _ in range(same)]
    build(company, ({},), [*seats, *((OLD, f"2026-10-0{1 + place}", "") for place in range(10 - same))])
    assert bool(asked(company, "R01")) is not suspected
    told = " ".join(one["question"] for one in asked(company, "R28"))
    assert ("7 users stopped on the same day, 2026-06-13" in told) is suspected
