"""What has ended, or is to end by what is noted, is asked about as nothing that goes on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company
from tests.review.worked import bill, held_by, tool_for


def once_used(company: Company, **values: Any) -> tuple[int, int]:
    """A contract that ended in June, billed up to then, of a tool beside another; both ids."""
    tool = tool_for(company, owner_id=None, data_class="personal", dpa=0)
    held_by(company, tool_for(company, data_class="personal", dpa=1, sso=1, trains_on_inputs=0),
            [company.person() for _ in range(5)], "40", 5)  # fmt: skip
    number = company.subscription(tool, price="20", **{"state": "Closed", "ended_on": "2026-06-30", **values})
    for month in range(1, 7):
        bill(company, tool, month, "200.00", subscription_id=number)
    return number, tool


@pytest.mark.parametrize("rule", ["R07", "R21", "R36"])
@pytest.mark.parametrize("case", ["over", "a last use billed late", "billed on", "another contract"])
def test_a_tool_whose_contracts_all_ended_is_in_use_no_more(company: Company, rule: str, case: str) -> None:
    number, tool = once_used(company)
    if case == "a last use billed late":
        company.line(tool, date="2026-08-14", subscription_id=number)
    elif case == "billed on":
        bill(company, tool, 9, "200.00", subscription_id=number)
    elif case == "another contract":
        company.subscription(tool, price="20", owner_id=company.person(end_date="2026-09-30"))
    assert bool(company.findings(rule)) is (case in ("billed on", "another contract")), case


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("rule", ["R21", "R36"])
def test_a_tool_whose_charges_were_given_back_is_not_in_use(company: Company, rule: str, back: bool) -> None:
    tool = company.tool(data_class="personal", dpa=0)
    bill(company, tool, 9, "100")
    if back:
        bill(company, tool, 10, "-100", line_kind="refund")
    assert bool(company.findings(rule)) is not back


@pytest.mark.parametrize("ended", [None, "2026-06-30"])
def test_a_closed_contract_without_a_day_has_ended_too(company: Company, ended: str | None) -> None:
    once_used(company, ended_on=ended)
    assert company.findings("R07") == []


@pytest.mark.parametrize(
    ("ended_on", "asks"), [(None, True), ("2026-12-31", False), ("2026-11-30", False), ("2027-01-31", True)]
)
def test_what_ends_as_noted_needs_no_decision_about_its_renewal(
    company: Company, ended_on: str | None, asks: bool
) -> None:
    company.term(company.subscription(ended_on=ended_on))  # up to 31 December, notice by 1 December
    assert bool(company.findings("R12")) is asks


@pytest.mark.parametrize(("ended_on", "asks"), [(None, True), ("2027-03-31", False)])
def test_what_renewed_and_is_to_end_was_decided(company: Company, ended_on: str | None, asks: bool) -> None:
    company.term(company.subscription(ended_on=ended_on), start_date="2025-04-01", end_date="2026-03-31")
    assert bool(company.findings("R13")) is asks


@pytest.mark.parametrize(
    ("last", "said"),
    [("2026-08-16", "Gamma is in use (200.00 EUR in the last year)"),
     ("2026-08-15", "Gamma was paid for (200.00 EUR in the last year), up to 2026-08-15, and nobody has approved it.")],
)  # fmt: skip
def test_r20_calls_in_use_what_is_paid_for_these_days(company: Company, last: str, said: str) -> None:
    tool = company.tool(name="Gamma", state="Discovered")
    company.line(tool, date="2026-06-03")
    company.line(tool, date="2026-07-16", service_to=last)  # 60 and 61 days ago
    assert company.findings("R20")[0].question.startswith(said)
    company.seat(company.subscription(tool, state="Discovered"))
    assert "is in use" in company.findings("R20")[0].question


@pytest.mark.parametrize("sent", [None, "2026-08-01"])
def test_a_notice_that_was_sent_was_decided(company: Company, sent: str | None) -> None:
    company.term(company.subscription(), notice_sent_on=sent)  # up to 31 December
    company.term(company.subscription(), notice_sent_on=sent, start_date="2025-10-01", end_date="2026-09-30")
    assert [len(company.findings(rule)) for rule in ("R12", "R13")] == ([0, 0] if sent else [1, 1])


@pytest.mark.parametrize(("as_of", "due"), [("2026-11-01", "is due"), ("2026-12-10", "was due")])
def test_r12_asks_of_what_is_on_its_way_out_whether_notice_was_given(company: Company, as_of: str, due: str) -> None:
    number = company.subscription(state="Closing", name="Jasper")
    term = company.term(number)
    (found,) = company.findings("R12", as_of)
    assert found.question.startswith("Jasper is on its way out")
    assert found.question.endswith(f"notice {due} by 2026-12-01, and none is noted as sent. Was it given?")
    company.set("term", term, notice_sent_on="2026-10-20")
    assert company.findings("R12", as_of) == []
