"""R29 is answered with the plan of the committed price, its own too: kept as a promise, and shown by the bills."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.catalog import review_store
from desktop_app.catalog.errors import CatalogError
from desktop_app.review import verifying
from desktop_app.review.decisions import decide
from desktop_app.review.detail import finding_detail
from desktop_app.review.facts import Facts
from tests.review.conftest import AS_OF, Company
from tests.review.test_worked_prices import claude, tool_of
from tests.review.worked import asked, bill


def answered(company: Company, plan: str = "Team") -> dict[str, Any]:
    """What the decision about the question promises."""
    (found,) = asked(company, "R29")
    decide(company.catalog, int(found["id"]), "move_tier", into=plan, today=AS_OF)
    (made,) = review_store.decisions(company.catalog.writer, int(found["id"]))
    sql = "SELECT promise FROM decision WHERE id = ?"
    promise: dict[str, Any] = json.loads(company.catalog.writer.execute(sql, (made["id"],)).fetchone()[0])
    return promise


def test_the_plan_it_is_on_is_named_for_its_price_by_the_year(company: Company) -> None:
    number = claude(company)
    plan = company.catalog.writer.execute("SELECT id FROM plan").fetchone()[0]
    company.add("price_tier", plan_id=plan, unit_price="30", currency="EUR")  # by the month: what is paid now
    (part,) = answered(company)["parts"]
    assert (part["id"], part["role"], part["units"]) == (str(number), "price", 18)
    assert (part["plan"], part["price"], part["effective"]) == ("Team", "25", "2026-11-01")


@pytest.mark.parametrize(("price", "state"), [("500", "verified"), ("600", "not verified")])
def test_bills_at_the_committed_price_verify_it_and_are_no_wrong_bills(
    company: Company, price: str, state: str
) -> None:
    number = claude(company)
    answered(company)
    for month in (10, 11):
        bill(company, tool_of(company, number), month, price if month > 10 else "600", quantity="20")
    (outcome,) = verifying.outcomes(Facts(company.catalog.writer, "2026-11-20"))
    assert outcome.state == state
    differs = [row["key"] for one in asked(company, "R17", "2026-11-20") for row in one["evidence"]]
    assert "period:2026-11-01/2026-11-30" not in differs


def test_other_questions_do_not_move_to_the_plan_they_are_on(company: Company) -> None:
    number = claude(company)
    company.term(number)
    (found,) = asked(company, "R12")
    with pytest.raises(CatalogError, match="Team is the plan it is on already"):
        decide(company.catalog, int(found["id"]), "move_tier", into="Team", today=AS_OF)


def test_without_a_plan_on_record_no_answer_is_offered_first(company: Company) -> None:
    number = claude(company, account="claude")
    tool = tool_of(company, number)
    with company.catalog.operation("Leave no plan"):
        for sql in ("DELETE FROM price_tier", "DELETE FROM plan", "UPDATE subscription SET plan = NULL"):
            company.catalog.writer.execute(sql)
    company.term(company.subscription(tool, price="25", account="other"))
    (found,) = asked(company, "R29")
    assert finding_detail(company.catalog.writer, int(found["id"])).answer == ""
