"""What questions about unused seats say of the report that they rest on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company

OLD = "2026-04-05"


def idle(company: Company, last: str | None = OLD, seats: int = 1, **source: Any) -> int:
    """Seats of which a report of 10 October tells nothing since spring, or nothing at all."""
    number = company.subscription()
    told = company.source(number, **source)
    for place in range(seats):
        day = last and f"{last[:-1]}{5 - place}"  # not all on one day, which would point at the report
        company.seat(number, told, day, **({} if last else {"assigned": None}))
    return number


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ({}, "Reported as of 2026-10-10."),
        ({"covers_to": "2026-10-09", "lag_days": 1}, "Reported as of 2026-10-10, complete up to 2026-10-09."),
        ({"retention_days": 90}, "Reported as of 2026-10-10; activity is kept for 90 days."),
        ({"covers_to": "2026-10-07", "lag_days": 3, "retention_days": 180},
         "Reported as of 2026-10-10, complete up to 2026-10-07; activity is kept for 180 days."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("rule", ["R01", "R10"])
def test_the_day_the_lag_and_the_days_kept_are_told(
    company: Company, rule: str, source: dict[str, Any], said: str
) -> None:
    idle(company, **source)
    (found,) = company.findings(rule)
    assert said in found.why


def test_r02_tells_them_too_and_what_the_days_kept_mean(company: Company) -> None:
    idle(company, None, covers_to="2026-10-09", retention_days=90)
    (found,) = company.findings("R02")
    assert found.why == (
        "The source knows this seat and reports nothing for it. Reported as of 2026-10-10, complete up to 2026-10-09; "
        "activity is kept for 90 days. It looks back 90 days: nothing in them is not the same as never. For 1 of "
        "them the assignment date is unknown, so no saving is counted."
    )


def test_r02_names_no_days_where_nobody_knows_how_far_the_report_goes(company: Company) -> None:
    idle(company, None)
    (found,) = company.findings("R02")
    assert found.question.endswith("shows no activity in the report. Is it still needed?")
    assert "days" not in found.why


def test_only_the_newest_report_is_told_of(company: Company) -> None:
    number = idle(company, covers_to="2026-10-09", retention_days=90)
    company.source(number, data_date="2026-10-12", covers_to="2026-10-12")  # knows no seat
    (found,) = company.findings("R01")
    assert "Reported as of 2026-10-10." in found.why


def test_r10_counts_as_known_only_what_is_in_the_report(company: Company) -> None:
    number = idle(company, seats=4)
    company.seat(number)  # 4 of 5 are 80 %
    (found,) = company.findings("R10")
    assert found.why.startswith(
        "4 of 5 paid seats are known to the report and none of them shows activity in that time."
    )
