"""The seasonal calendar of R01, R02 and R10, by days counted by hand; reports reach up to 10 October 2026."""

from __future__ import annotations

import pytest

from desktop_app.catalog import settings
from desktop_app.review.seasons import Season
from tests.review.conftest import Company
from tests.review.worked import contract


def seasonal(company: Company, first: int, last: int, **source: object) -> tuple[int, int]:
    """A contract of a tool that is used in these months, and the source of its seats."""
    number, tool = contract(company)
    settings.put_many(company.catalog, {"season_from": str(first), "season_to": str(last)}, f"tool:{tool}")
    return number, company.source(number, **source)


@pytest.mark.parametrize(
    ("first", "last", "end", "count", "days"),
    [
        (11, 2, "2026-10-10", 284, 60),  # from 31 December: 1 + 31 + 28
        (11, 2, "2026-10-10", 285, 61),
        (9, 12, "2026-10-10", 101, 40),  # from 2 July: 30 + 10
        (10, 10, "2026-10-10", 400, 41),  # from 6 September of the year before: 31 + 10
        (1, 12, "2026-10-10", 5, 5),
        (11, 12, "2026-10-10", 5, 0),
    ],
)
def test_days_of_a_season_are_counted(first: int, last: int, end: str, count: int, days: int) -> None:
    assert Season(first, last).days(end, count) == days


@pytest.mark.parametrize(
    ("first", "last", "active", "asks"),
    [
        (11, 2, "2025-12-30", False),  # 60 days of the season since then
        (11, 2, "2025-12-29", True),  # 61
        (9, 12, "2026-07-01", False),  # 40
        (5, 10, "2026-07-01", True),  # all of the 101 days
        (11, 0, "2026-07-01", True),  # no last month: no season
        (0, 2, "2026-07-01", True),
        (0, 0, "2026-07-01", True),
    ],
)
def test_r01_counts_days_of_the_season_alone(company: Company, first: int, last: int, active: str, asks: bool) -> None:
    number, source = seasonal(company, first, last)
    company.seat(number, source, "2026-10-01")
    company.seat(number, source, active, assigned="2025-01-05")
    found = company.findings("R01")
    assert bool(found) is asks
    assert all(("months" in one.why) is bool(first and last) for one in found)


def test_r01_takes_a_teams_season(company: Company) -> None:
    team = company.add("team", name="Finance")
    number = company.subscription(team_id=team)
    company.seat(number, company.source(number), "2026-07-01")
    assert company.findings("R01")
    settings.put_many(company.catalog, {"season_from": "11", "season_to": "2"}, f"team:{team}")
    assert company.findings("R01") == []


@pytest.mark.parametrize(
    ("assigned", "retention", "asks"),
    [
        ("2025-12-30", None, False),  # 60 days of the season
        ("2025-12-29", None, True),
        ("2025-01-05", 90, False),  # what is kept lies outside
        ("2025-01-05", 400, True),  # from 6 September of the year before: a whole season
        (None, None, True),  # how old it is nobody knows
    ],
)
def test_r02_counts_days_of_the_season_that_were_observed(
    company: Company, assigned: str | None, retention: int | None, asks: bool
) -> None:
    number, source = seasonal(company, 11, 2, retention_days=retention)
    company.seat(number, source, None, assigned=assigned)
    assert bool(company.findings("R02")) is asks


@pytest.mark.parametrize(("last", "asks"), [(2, False), (9, True)])
def test_r10_asks_of_nothing_that_has_no_season_now(company: Company, last: int, asks: bool) -> None:
    number, source = seasonal(company, last - 3 if last == 9 else 11, last)
    for day in ("2026-06-01", "2026-06-02", "2026-06-03"):
        company.seat(number, source, day)
    assert bool(company.findings("R10")) is asks


@pytest.mark.parametrize(("first", "last", "asks"), [(11, 2, False), (8, 11, True), (10, 11, False)])
def test_r10_compares_reports_of_the_season(company: Company, first: int, last: int, asks: bool) -> None:
    number, newer = seasonal(company, first, last)
    older = company.source(number, data_date="2026-08-31", covers_to="2026-08-31")
    for place in range(10):
        seat = company.seat(number, newer, "2026-10-05" if place == 0 else f"2026-02-{place:02d}",
                            assigned="2025-01-05")  # fmt: skip
        company.add("activity", seat_id=seat, source_id=older,
                    last_active="2026-08-20" if place == 0 else f"2026-02-{place:02d}")  # fmt: skip
    assert bool(company.findings("R10")) is asks
