"""A run of a later day looks ahead: what it found binds no run of an earlier one."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.decisions import decide
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

OLD = "2026-06-01"


def told(company: Company, as_of: str) -> dict[str, Any]:
    """What a run says but for what is closed: a look ahead may have asked more, which this day closes."""
    document = run(company.catalog, as_of).document()
    asked = [one for one in document["findings"] if one["status"] != "Closed"]
    return {"findings": asked, "totals": document["totals"], "waterfall": document["waterfall"]}


@pytest.fixture
def idle(company: Company) -> int:
    """One seat in use and one that is not; the question about it."""
    subscription = company.subscription(quantity=2)
    source = company.source(subscription)
    for last in (OLD, "2026-10-09"):
        company.seat(subscription, source, last)
    (finding,) = (one for one in run(company.catalog, AS_OF).document()["findings"] if one["rule"] == "R01")
    return int(finding["id"])


@pytest.mark.parametrize(("decision", "values"), [("keep", {}), ("grow", {"quantity": 9}), ("snooze", {})])
def test_what_holds_until_a_day_holds_after_a_look_beyond_it(
    company: Company, idle: int, decision: str, values: dict[str, Any]
) -> None:
    decide(company.catalog, idle, decision, why="audit", until="2026-10-31", today=AS_OF, **values)
    before = told(company, "2026-10-20")
    assert idle in run(company.catalog, "2026-11-01").reopened
    assert told(company, "2026-10-20") == before
    assert idle in run(company.catalog, "2026-11-01").reopened


def test_a_question_that_a_later_day_closes_keeps_its_answer_before(company: Company) -> None:
    company.term(company.subscription())
    (finding,) = (one for one in run(company.catalog, AS_OF).document()["findings"] if one["rule"] == "R12")
    decide(company.catalog, int(finding["id"]), "retire", why="replaced", today=AS_OF)
    before = told(company, AS_OF)
    assert int(finding["id"]) in run(company.catalog, "2027-06-30").resolved
    again = run(company.catalog, AS_OF)
    assert (int(finding["id"]) in again.reopened, told(company, AS_OF)) == (False, before)
