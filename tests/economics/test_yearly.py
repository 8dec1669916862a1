"""What a tool and a vendor cost a year: the run-rate of Home, divided."""

from __future__ import annotations

import json

from desktop_app.catalog import tables
from desktop_app.catalog.tables import Filter, Query
from desktop_app.economics.spend import run_rate, spend_rows
from desktop_app.economics.yearly import costs
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]


def test_tools_and_vendors_cost_four_times_the_last_three_full_months(company: Company) -> None:
    first = company.tool()
    vendor = company.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (first,)).fetchone()[0]
    second = company.tool(vendor_id=vendor)
    idle = company.tool()
    company.add("exchange_rate", date="2026-01-01", base="EUR", quote="USD", rate="2", source="test")
    company.line(first, date="2026-07-03", amount=10_000_000)
    company.line(first, date="2026-10-03", amount=70_000_000)  # of a month that is not over
    company.line(first, date="2026-06-03", amount=50_000_000)  # longer ago
    company.line(second, date="2026-09-03", amount=8_000_000, currency="USD")
    company.line(idle, date="2025-12-03")
    found = costs(company.catalog.writer, AS_OF)
    assert found.currency == "EUR"
    assert json.loads(found.amounts) == {str(first): 40_000_000, str(second): 16_000_000, str(vendor): 56_000_000}
    rate = run_rate(company.catalog.writer, spend_rows(company.catalog.writer, as_of=AS_OF), AS_OF, "EUR")
    assert rate.amount == 56_000_000


def test_what_has_no_rate_is_not_added_and_not_called_free(company: Company) -> None:
    known, partly = company.tool(), company.tool()
    company.line(known, amount=1_000_000)
    company.line(partly, amount=1_000_000)
    company.line(partly, amount=1_000_000, currency="JPY", billing_account="other")
    found = json.loads(costs(company.catalog.writer, AS_OF).amounts)
    assert str(known) in found
    assert str(partly) not in found


def test_lists_show_sort_filter_and_add_up_what_records_cost(company: Company) -> None:
    conn = company.catalog.writer
    cheap, dear, free = company.tool(), company.tool(), company.tool()
    company.line(cheap, amount=1_000_000)
    company.line(dear, amount=9_000_000)
    query = Query(sort=(("annual_cost", True),), as_of=AS_OF, costs=costs(conn, AS_OF))
    ids = tables.ids(conn, "tools", query)
    assert ids == [dear, cheap, free]
    assert [row["annual_cost"] for row in tables.page(conn, "tools", query, ids)] == [36_000_000, 4_000_000, None]
    assert [row["currency"] for row in tables.page(conn, "tools", query, ids)] == ["EUR", "EUR", None]
    above = Query(where=(Filter("annual_cost", ">", "10"),), as_of=AS_OF, costs=query.costs)
    assert tables.ids(conn, "tools", above) == [dear]
    assert tables.sums(conn, "tools", query, "annual_cost") == {"EUR": 40_000_000}
    assert tables.sums(conn, "tools", query, "annual_cost", [dear]) == {"EUR": 36_000_000}
    assert tables.sums(conn, "vendors", query, "annual_cost") == {"EUR": 40_000_000}
    assert tables.page(conn, "tools", Query(as_of=AS_OF), [dear])[0]["annual_cost"] is None  # nobody asked for it


def test_use_cases_cost_their_shares_and_add_up_with_what_nobody_has(company: Company) -> None:
    conn = company.catalog.writer
    shared, bare = company.tool(), company.tool()
    contract = company.subscription(shared)
    first, second = (company.add("use_case", name=name, kind="workflow", stage="production") for name in "AB")
    company.add("allocation", subscription_id=contract, use_case_id=first, share="0.5")
    company.add("allocation", subscription_id=contract, use_case_id=second, share="0.2")
    company.line(shared, amount=10_000_000, subscription_id=contract)
    company.line(bare, amount=1_000_000)
    found = costs(conn, AS_OF)
    amounts = json.loads(found.amounts)
    rate = run_rate(conn, spend_rows(conn, as_of=AS_OF), AS_OF, "EUR")
    of_first, of_second = amounts[str(first)], amounts[str(second)]
    assert (of_first * 2, amounts[str(shared)]) == (of_second * 5, of_first * 2)
    assert found.unallocated == amounts[str(shared)] - of_first - of_second + amounts[str(bare)]
    assert of_first + of_second + found.unallocated == rate.amount
    query = Query(sort=(("annual_cost", True),), as_of=AS_OF, costs=found)
    [dear, cheap] = tables.page(conn, "use-cases", query, tables.ids(conn, "use-cases", query))
    assert (dear["id"], dear["annual_cost"], dear["annual_cost_currency"]) == (first, of_first, "EUR")
    assert (cheap["id"], cheap["annual_cost"]) == (second, of_second)
    assert tables.sums(conn, "use-cases", query, "annual_cost") == {"EUR": of_first + of_second}


def test_use_is_gone_through_only_where_it_names_a_project_of_a_use_case(company: Company) -> None:
    conn, tool, other = company.catalog.writer, company.tool(), company.tool()
    answers = company.add("use_case", name="Answers", kind="product")
    by_project, by_people = company.subscription(tool), company.subscription(other)
    for subscription, of, project in ((by_project, tool, "answers"), (by_people, other, None), (by_people, other, "x")):
        company.line(of, amount=10_000_000, subscription_id=subscription)
        company.add("usage", subscription_id=subscription, tool_id=of, project=project, day="2026-09-03",
                    metric="requests", quantity="5")  # fmt: skip
    asked = list[str]()
    conn.set_trace_callback(asked.append)
    found = costs(conn, AS_OF)
    conn.set_trace_callback(None)
    amounts = json.loads(found.amounts)
    assert amounts[str(answers)] == 40_000_000  # ten in September, the month in which it was used
    assert found.unallocated == amounts[str(tool)] + amounts[str(other)] - amounts[str(answers)]
    months = [text for text in asked if "live_usage" in text]
    assert months
    assert not any(str(number) in text for text in months for number in (by_people, other))
    [plan] = conn.execute("EXPLAIN QUERY PLAN " + next(text for text in asked if "DISTINCT subscription_id" in text))
    assert plan["detail"].endswith("COVERING INDEX usage_project")  # of use by people nothing is read
