"""Whether growth brought what it was decided for: the measure, the value that was promised, and when it counts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.economics.calendar import month_end
from desktop_app.review.decisions import decide
from desktop_app.review.verifying import Outcome
from tests.review.conftest import Company
from tests.review.test_verifying import TODAY, asked, bills, only


@pytest.mark.parametrize(("tickets", "state"), [(130, "verified"), (90, "not verified"), (None, "data needed")])
def test_growth_has_to_bring_what_it_was_decided_for(company: Company, tickets: int | None, state: str) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2025-12", "2026-03")
    bills(company, subscription, "2026-04", "2026-08", 12)
    case = company.add("use_case", name="Answers", unit="tickets", stage="production")
    company.add("allocation", subscription_id=subscription, use_case_id=case, share="1")
    for month in ("2025-12", "2026-01", "2026-02", "2026-03"):
        company.add("measure", use_case_id=case, period_start=f"{month}-01", period_end=month_end(month),
                    metric="tickets", value="100")  # fmt: skip
    for month in ("2026-04", "2026-05", "2026-06") if tickets else ():
        company.add("measure", use_case_id=case, period_start=f"{month}-01", period_end=month_end(month),
                    metric="tickets", value=str(tickets))  # fmt: skip
    decide(company.catalog, finding, "grow", quantity=12, today=TODAY)
    assert only(company, "2026-04-20").state == "waiting"
    found = only(company)
    assert (found.state, found.realised) == (state, None)
    assert found.text.startswith("Decided were 12 seats, billed are 12.")


def grown(company: Company, monthly: dict[str, tuple[Any, Any]], more: dict[str, Any] | None = None) -> Outcome:
    """What came of ten seats that grew to twelve: measures as {metric: (a month before, a month after)}."""
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2025-12", "2026-03")
    bills(company, subscription, "2026-04", "2026-08", 12)
    case = company.add("use_case", name="Answers", stage="production", **{"unit": "tickets", **(more or {})})
    company.add("allocation", subscription_id=subscription, use_case_id=case, share="1")
    for metric, (before, after) in monthly.items():
        for month in ("2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"):
            value = before if month < "2026-04" else after
            if value is not None:
                company.add(
                    "measure", use_case_id=case, period_start=f"{month}-01", period_end=month_end(month),
                    metric=metric, value=str(value), currency="EUR" if metric == "revenue" else None,
                )  # fmt: skip
    decide(company.catalog, finding, "grow", quantity=12, today=TODAY)
    return only(company)


HOURS = {"value_measure": "Hours saved"}


EURO = {"currency": "EUR"}


@pytest.mark.parametrize(
    ("monthly", "more", "state", "text"),
    [  # cost a month goes from 300 to 360 EUR: up 20 %
        ({"tickets": (100, 130), "hours_saved": (50, 40)}, HOURS, "not verified",
         "did not bring the value that was promised: hours saved down 20 %, cost up 20 %"),
        ({"tickets": (100, 90), "Hours saved": (50, 70)}, HOURS, "verified",
         "brought the value that was promised: hours saved up 40 %, cost up 20 %"),
        ({"tickets": (100, 130), "hours saved": (50, 55)}, HOURS, "not verified", "hours saved up 10 %, cost up 20 %"),
        ({"tickets": (100, 130), "hours saved": (None, 55)}, HOURS, "verified", "worth scaling: tickets up 30 %"),
        ({"hours saved": (None, 55)}, {"unit": None, **HOURS}, "data needed",
         "cost or hours saved of 2025-12, 2026-01, 2026-02 are not"),
        ({"revenue": (400, 500)}, {"unit": None}, "verified", "revenue up 25 %, cost up 20 %"),
        ({"tickets": (100, 130), "revenue": (200, 300)}, {}, "not verified",
         "brings less than it costs: revenue up 50 %"),
        ({"tickets": (100, 130)}, {"value_per_unit": "4", **EURO}, "verified", "worth up 30 %, cost up 20 %"),
        ({"tickets": (100, 130)}, {"value_per_unit": "2", **EURO}, "not verified",
         "brings less than it costs: worth up 30 %"),
        ({"tickets": (100, 130)}, {"value_per_unit": "2", "currency": "USD"}, "verified", "tickets up 30 %"),  # no rate
        ({"tickets": (100, 130), "hours saved": (50, None)}, HOURS, "data needed",
         "cost or hours saved of 2026-04, 2026-05, 2026-06 are not known"),
    ],
)  # fmt: skip
def test_growth_is_checked_against_the_value_that_it_promised(
    company: Company, monthly: dict[str, tuple[Any, Any]], more: dict[str, Any], state: str, text: str
) -> None:
    found = grown(company, monthly, more)
    assert (found.state, text in found.text) == (state, True), found.text
    assert found.realised is None


def test_the_promised_value_is_that_of_the_day_of_the_decision(company: Company) -> None:
    worth = {"value_per_unit": "4", "currency": "EUR", **HOURS}
    assert grown(company, {"tickets": (100, 130)}, worth).state == "verified"
    made = json.loads(company.catalog.writer.execute("SELECT promise FROM decision").fetchone()[0])
    (kept,) = made["parts"][0]["values"].values()
    assert kept == {"measure": "Hours saved", "of_one": "4", "currency": "EUR"}
    with company.catalog.operation("Thought again"):
        company.catalog.writer.execute("UPDATE use_case SET value_per_unit = '1'")
    found = only(company)
    assert found.state == "verified"  # not less than promised because it is thought of otherwise since
    steps = [text for text, _ in found.parts[0].proof.steps]
    assert steps[-2:] == [
        "2025-12 to 2026-02: worth, 1.33 for each EUR of cost",
        "2026-04 to 2026-06: worth, 1.44 for each EUR of cost",
    ]
