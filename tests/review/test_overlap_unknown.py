"""Overlap where nobody knows who has a tool: no number of people is told, and nobody's seat is taken off a range."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.exports.overlap_rows import overlap_rows
from desktop_app.review.overlap_report import overlap_report
from tests.review.conftest import AS_OF, Company
from tests.review.test_overlap_rules import bought, tool


def row(company: Company) -> dict[str, Any]:
    (found,) = overlap_rows(overlap_report(company.catalog.writer, AS_OF))
    return found


@pytest.mark.parametrize("known", ["small", "large", "none"])
def test_a_pair_of_which_nobody_knows_who_has_one_tells_no_people(company: Company, known: str) -> None:
    small, large = tool(company, name="Small"), tool(company, name="Large")
    for name, number, price in (("small", small, "10"), ("large", large, "20")):
        bought(company, number, [company.person(), company.person()] if known == name else [], price, 10)
    found = row(company)
    assert {found[name] for name in ("both", "only_smaller", "only_larger", "share")} == {None}
    (finding,) = company.findings("R07")
    said = {one["name"]: str(one["evidence"]).partition("; ")[2] for one in finding.evidence}
    told = {
        name: "2 people with a seat, 2 active" if known == name.lower() else "who has it is not known" for name in said
    }
    assert said == told


def test_nobody_buys_a_seat_of_a_tool_of_which_is_not_known_who_has_it(company: Company) -> None:
    small, large = tool(company, name="Small"), tool(company, name="Large")
    bought(company, small, [company.person(), company.person()], "10", 2)
    bought(company, large, [], "20", 10)
    proposal = row(company)["proposal"]
    # 2 x 10 x 12; to take two seats of the large one off would make it nothing, though both may have it already
    assert (proposal["movers"], proposal["seats_to_buy"], proposal["range"]["high"]) == (None, None, "240.00")
    assert proposal["range"]["text"].endswith("; who has Large already is not known")


def test_a_contract_without_a_list_is_named_where_another_of_the_tool_has_one(company: Company) -> None:
    small, large = tool(company, name="Small"), tool(company, name="Large")
    bought(company, small, [company.person(), company.person()], "10", 2, name="Small Product")
    bought(company, small, [], "10", 8, name="Small Support", account="support")
    bought(company, large, [company.person() for _ in range(3)], "50", 10)
    told = row(company)["proposal"]["range"]["text"]
    assert told == (
        "a year, if Large can do all that Small does; who has Small Support, and would need a seat, is not known"
    )


def test_spend_in_a_range_is_written_to_the_cent(company: Company) -> None:
    small, large = tool(company, name="Small"), tool(company, name="Large")
    company.line(small, amount=12_345_678)
    bought(company, large, [company.person()], "50", 1)
    assert row(company)["proposal"]["range"]["steps"][0] == {
        "text": "12.35, spent in the last twelve months", "amount": "12.35",
    }  # fmt: skip
