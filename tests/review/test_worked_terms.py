"""Deadlines and renewals: R12 and R13, worked out by hand from their definitions."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.decisions import decide
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import near, questions
from tests.review.conftest import AS_OF, Company
from tests.review.worked import asked, says

# R12 -----------------------------------------------------------------------------------------------------------------


def renewing(company: Company, **term: Any) -> int:
    """Ten seats at 100.00 whose term ends on 31 December, with 30 days' notice."""
    number = company.subscription(price="100", quantity=10)
    company.term(number, **term)
    return number


@pytest.mark.parametrize(
    ("as_of", "asks"),
    [
        ("2026-09-01", False), ("2026-09-02", True),  # 91 and 90 days before 1 December
        ("2026-12-01", True), ("2027-03-01", True), ("2027-03-02", False),  # 90 and 91 days after it
    ],
)  # fmt: skip
def test_r12_opens_ninety_days_before_the_deadline_and_stays_ninety_after(
    company: Company, as_of: str, asks: bool
) -> None:
    renewing(company, auto_renew=None)  # whether it renews itself is not on record
    found = asked(company, "R12", as_of)
    assert len(found) == asks
    if asks:
        (row,) = found[0]["evidence"]
        # 31 December less 30 days, less 5 days for the post
        assert (row["term_end"], row["notice_by"], row["send_by"]) == ("2026-12-31", "2026-12-01", "2026-11-26")
        assert found[0]["saving"]["at_stake"]["amount"] == "12000.00"  # 10 x 100 x 12
        assert "theoretical" not in found[0]["saving"]
        late = "should have been sent by 2026-11-26: send it today, and in a way that arrives by 2026-12-01"
        assert (late in found[0]["why"]) is (as_of == "2026-12-01")
        said = "notice is due by 2026-12-01" if as_of <= "2026-12-01" else "was due by 2026-12-01"
        assert said in found[0]["question"]
    says("R12", "31 December", "30 days' notice", "1 December", "26 November", "12,000.00")


@pytest.mark.parametrize(("as_of", "asks"), [("2026-08-02", False), ("2026-08-03", True)])
def test_r12_assumes_sixty_days_where_a_contract_is_silent_and_says_so(
    company: Company, as_of: str, asks: bool
) -> None:
    renewing(company, notice_days=None, notice_assumed=1)
    found = asked(company, "R12", as_of)  # 31 December less 60 days is 1 November, less 90 is 3 August
    assert len(found) == asks
    if asks:
        assert "notice is due by 2026-11-01 (60 days assumed)" in found[0]["question"]
        assert found[0]["confidence"] == "medium"


def test_r12_has_the_whole_next_term_at_stake_at_the_price_that_holds_then(company: Company) -> None:
    number = renewing(company, start_date="2025-01-01")
    (found,) = asked(company, "R12")
    assert found["saving"]["at_stake"]["amount"] == "24000.00"  # 10 x 100 x 24
    entitlement = company.catalog.writer.execute("SELECT id FROM entitlement").fetchone()[0]
    company.set("entitlement", entitlement, end_date="2026-12-31")
    company.add("entitlement", subscription_id=number, start_date="2027-01-01", quantity=8, unit_price="110")
    (found,) = asked(company, "R12")
    assert found["saving"]["at_stake"]["amount"] == "21120.00"  # 8 x 110 x 24: both are agreed already


@pytest.mark.parametrize("guard", ["rolling", "ends", "decided", "signed", "answered"])
def test_r12_is_silent(company: Company, guard: str) -> None:
    terms: dict[str, dict[str, Any]] = {
        "rolling": {"end_date": None}, "ends": {"auto_renew": 0}, "decided": {"decision": "renew"},
    }  # fmt: skip
    number = renewing(company, **terms.get(guard, {}))
    if guard == "signed":
        company.term(number, start_date="2027-01-01", end_date="2027-12-31")
    elif guard == "answered":
        (found,) = asked(company, "R12")
        decide(company.catalog, int(found["id"]), "keep", why="We renew", today=AS_OF)
        assert asked(company, "R12")[0]["status"] == "Decided"
        return
    assert asked(company, "R12") == []


# R13 -----------------------------------------------------------------------------------------------------------------


def gong(company: Company, **term: Any) -> int:
    """24 seats at 120.00 whose term ends on 31 January, with 90 days' notice."""
    number = company.subscription(company.tool(name="Gong"), price="120", quantity=24, name="Gong")
    company.term(number, **{"start_date": "2026-02-01", "end_date": "2027-01-31", "notice_days": 90, **term})
    return number


@pytest.mark.parametrize(
    ("as_of", "rule"),
    [
        ("2026-11-02", "R12"), ("2026-11-03", "R12"),  # the last day for a notice, and the day after it
        ("2027-01-31", "R12"), ("2027-02-01", "R13"), ("2027-02-02", "R13"),  # it ends, and has renewed itself
    ],
)  # fmt: skip
def test_a_renewal_without_a_decision_is_asked_about_once(company: Company, as_of: str, rule: str) -> None:
    gong(company)
    assert [one["rule"] for one in (*asked(company, "R12", as_of), *asked(company, "R13", as_of))] == [rule]
    found = asked(company, "R13", as_of)
    if found:
        assert found[0]["question"].startswith("Gong renewed by itself on 2027-02-01 until 2028-01-31")
        assert "Notice was due by 2026-11-02 (90 days). It costs 34560.00 EUR." in found[0]["why"]
        assert found[0]["saving"]["at_stake"]["amount"] == "34560.00"  # 24 x 120 x 12
        assert "theoretical" not in found[0]["saving"]  # reported, not saved
    says("R13", "31 January", "2 November", "twelve months", "34,560.00")


def test_r13_reports_what_will_renew_once_the_window_after_the_deadline_is_over(company: Company) -> None:
    gong(company, notice_days=150)  # due on 3 September; 90 days after it are over on 3 December
    assert [
        (len(asked(company, "R12", day)), len(asked(company, "R13", day))) for day in ("2026-12-02", "2026-12-03")
    ] == [(1, 0), (0, 1)]
    (found,) = asked(company, "R13", "2026-12-03")
    assert found["question"].startswith("Gong will renew by itself on 2027-02-01 until 2028-01-31")


def test_what_was_answered_before_it_renewed_stays_answered(company: Company) -> None:
    gong(company)
    (found,) = asked(company, "R12", "2026-11-10")
    decide(company.catalog, int(found["id"]), "keep", why="We use it", today="2026-11-10")
    assert [one["status"] for one in asked(company, "R12", "2027-01-31")] == ["Decided"]
    assert asked(company, "R13", "2027-02-01") == []


def test_an_answer_to_what_renewed_stands_with_its_deadline(company: Company) -> None:
    number = gong(company)
    (found,) = asked(company, "R13", "2027-02-01")
    deadline = (number, "2026-11-02")
    assert questions(company.catalog.writer) == {deadline: int(found["id"])}
    late = [one.notice_by for one in near(Facts(company.catalog.writer, "2027-01-31"))]
    decide(company.catalog, int(found["id"]), "keep", why="We use it", today="2027-02-01")
    assert late == ["2026-11-02"]
    assert near(Facts(company.catalog.writer, "2027-01-31")) == []
    assert [one["status"] for one in asked(company, "R13", "2027-02-02")] == ["Decided"]
    assert asked(company, "R12", "2027-02-02") == []


@pytest.mark.parametrize("term", [{"decision": "renew"}, {"auto_renew": 0}, {"auto_renew": None}, {"end_date": None}])
def test_r13_is_silent(company: Company, term: dict[str, Any]) -> None:
    gong(company, **term)
    assert asked(company, "R13", "2027-02-01") == []


def test_r13_is_silent_where_a_further_term_is_signed(company: Company) -> None:
    company.term(gong(company), start_date="2027-02-01", end_date="2028-01-31")
    assert asked(company, "R13", "2027-02-01") == []
