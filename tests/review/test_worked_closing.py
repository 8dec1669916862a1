"""What a question says would close it does: R21 to R36, one way after the other of each rule's documentation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.review.run import run
from tests.review import test_worked_growth as growth
from tests.review import test_worked_models as models
from tests.review import test_worked_ownership as ownership
from tests.review import test_worked_pace as pace
from tests.review import test_worked_prices as prices
from tests.review import test_worked_value as value
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill

Build = Callable[[Company], object]


def changed(table: str, **values: object) -> Build:
    """Change the one record of a table."""

    def change(company: Company) -> None:
        (record,) = company.catalog.writer.execute(f"SELECT id FROM {table}").fetchone()
        company.set(table, record, **values)

    return change


def new_owner(company: Company) -> None:
    company.set("subscription", *ids(company, "subscription"), owner_id=company.person())


def ids(company: Company, table: str) -> list[int]:
    return [row[0] for row in company.catalog.writer.execute(f"SELECT id FROM {table} ORDER BY id")]


def agreed(company: Company) -> None:
    first, second = ids(company, "tool")
    company.add("overlap_agreed", tool_a_id=first, tool_b_id=second, reason="Better notes", until="2027-10-15")


def ended(company: Company) -> None:
    company.set("subscription", ids(company, "subscription")[0], state="Closed", ended_on="2026-10-14")


def all_seats_taken(company: Company) -> None:
    contract, source = ids(company, "subscription")[0], ids(company, "activity_source")[0]
    for _ in range(5):
        company.seat(contract, source, "2026-10-01")


def use_reported(company: Company) -> None:
    contract = ids(company, "subscription")[0]
    source = company.source(contract)
    for seat in ids(company, "seat"):
        company.add("activity", seat_id=seat, source_id=source, last_active="2026-10-02")


def cheaper_models(company: Company) -> None:
    tool = ids(company, "tool")[0]
    common = {"tool_id": tool, "subscription_id": ids(company, "subscription")[0], "day": "2026-10-01"}
    company.add("usage", **common, model="small", metric="cost", quantity="900", cost=900 * MILLION, currency="EUR")
    company.add("usage", **common, model="small", metric="input_tokens", quantity=str(300 * MILLION))


def contract_review(company: Company) -> None:
    work = {"stage": "production", "stage_since": "2026-01-12", "value_measure": "Hours a contract"}
    company.add("use_case", name="Contract review", evidence="1.5 hours", evidence_on="2026-02-16", **work)


def nothing(company: Company) -> None:
    assert company.catalog.writer is not None


def usual_months(company: Company) -> None:
    for month in (10, 11, 12):
        bill(company, ids(company, "tool")[0], month, "4000")
        bill(company, ids(company, "tool")[1], month, "50500")


WAYS: dict[str, tuple[str, Build, Build, str]] = {
    # what closes it: (rule, the company, what is done, the day of the next review)
    "an owner who is there": ("R21", ownership.notion, new_owner, AS_OF),
    "a later date and a measure": (
        "R22", pace.jasper, changed("subscription", review_by="2026-12-31", success_measure="Minutes a text"), AS_OF),
    "no experiment any more": (
        "R22", pace.jasper, changed("subscription", spend_class="operating_expense"), AS_OF),
    "a budget that is raised": (
        "R23", lambda one: pace.burning(one, "300", {9: "273"}), changed("budget", amount=500 * MILLION), AS_OF),
    "a period that is over": (
        "R23", lambda one: pace.burning(one, "300", {9: "273"}), nothing, "2027-01-01"),
    "a commitment that is changed": (
        "R24", lambda one: pace.committed(one, 100, {9: "60"}, end_date="2026-11-30"),
        changed("commitment", amount=74 * MILLION), AS_OF),
    "a commitment that ended": (
        "R24", lambda one: pace.committed(one, 100, {9: "60"}, end_date="2026-11-30"), nothing, "2026-12-01"),
    "a launch period": (
        "R25", lambda one: growth.use_case(one, "answers", growth.ANSWERS),
        changed("use_case", launch_until="2026-12-31"), AS_OF),
    "three usual months": (
        "R26", lambda one: growth.spent(one, "9500", "50500"), usual_months, "2027-01-15"),
    "no seat is free": ("R27", lambda one: prices.expensed(one, prices.TWO), all_seats_taken, AS_OF),
    "no more charges": ("R27", lambda one: prices.expensed(one, prices.TWO), nothing, "2026-12-10"),
    "a report that knows them": ("R28", lambda one: ownership.claude(one, 9), use_reported, AS_OF),
    "a newer price list": (
        "R28", lambda one: ownership.listed(one, {"Team": "2025-10-14"}),
        changed("price_tier", valid_from="2026-10-01"), AS_OF),
    "a committed term": (
        "R29", prices.claude, lambda one: one.term(ids(one, "subscription")[0]), AS_OF),
    "the lower price is gone": ("R29", prices.claude, changed("price_tier", unit_price="360"), AS_OF),
    "cheaper models": ("R30", models.tagging, cheaper_models, AS_OF),
    "a reason for the dear model": ("R30", models.tagging, changed("use_case", dear_model_because="Latency"), AS_OF),
    "a switch that is tried": ("R31", value.dunning, changed("use_case", kill_switch_tried_on=AS_OF), AS_OF),
    "a target that is met": (
        "R32", lambda one: value.earning(one, {9: ("20000", "9000")}),
        changed("use_case", margin_target_percent="50"), AS_OF),
    "evidence from now": (
        "R33", contract_review, changed("use_case", evidence_on=AS_OF), AS_OF),
    "it leaves production": ("R33", contract_review, changed("use_case", stage="retired"), AS_OF),
    "cost that grows faster": (
        "R34", lambda one: growth.use_case(one, "contracts", growth.each(("300", 100), ("330", 110))),
        lambda one: bill(one, ids(one, "tool")[0], 9, "1"), AS_OF),
    "an agreed overlap": ("R35", value.otter, agreed, AS_OF),
    "the tool ends": ("R35", value.otter, ended, AS_OF),
    "an agreement about data": (
        "R36", lambda one: ownership.otter(one, dpa=0), changed("tool", dpa=1), AS_OF),
    "public data only": (
        "R36", lambda one: ownership.otter(one, dpa=0), changed("tool", data_class="public"), AS_OF),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_what_would_close_it_closes_it(company: Company, way: str) -> None:
    rule, build, do, later = WAYS[way]
    build(company)
    (found,) = asked(company, rule)
    do(company)
    result = run(company.catalog, later)
    assert int(found["id"]) in result.resolved
    (closed,) = (one for one in result.document()["findings"] if one["id"] == found["id"])
    assert closed["status"] == "Closed"
