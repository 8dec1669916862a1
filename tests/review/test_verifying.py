"""What came of decisions: promises fixed when they are made, states, sums apart, undo."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.catalog import journal, review_store
from desktop_app.economics.calendar import add_months, month_end
from desktop_app.exports.workbook_data import gather
from desktop_app.review import agendas, cycles
from desktop_app.review.decisions import decide
from desktop_app.review.detail import finding_detail
from desktop_app.review.facts import Facts
from desktop_app.review.home import home
from desktop_app.review.realised import detail, document
from desktop_app.review.realised_sums import add_up
from desktop_app.review.run import run
from desktop_app.review.verifying import Outcome, outcomes
from desktop_app.review.waterfall import counted
from tests.review.conftest import Company

TODAY = "2026-03-10"
LATER = "2026-09-15"


def bills(
    company: Company, subscription: int, first: str, last: str, seats: int = 10, price: int = 30, **more: Any
) -> None:
    """Monthly bills of a subscription with their period and seats."""
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()[
        0
    ]
    month = first
    while month <= last:
        company.line(
            tool, subscription_id=subscription, date=f"{month}-02", service_from=f"{month}-01",
            service_to=month_end(month), quantity=str(seats), amount=seats * price * 1_000_000,
            invoice_number=f"{subscription % 1000}-{month}", **more,
        )  # fmt: skip
        month = add_months(f"{month}-01", 1)[:7]


def other_bills(company: Company, until: str = "2026-09") -> None:
    """A ledger that goes on: what is not in it was not billed."""
    bills(company, company.subscription(), "2026-01", until)


def asked(company: Company, subscription: int, as_of: str = TODAY) -> int:
    """A question about a subscription with two seats not used."""
    source = company.source(subscription, data_date=as_of, covers_to=as_of)
    for last in ("2025-10-01", "2025-10-02", as_of):
        company.seat(subscription, source, last, assigned="2025-06-01")
    run(company.catalog, as_of)
    found = company.catalog.writer.execute(
        "SELECT id FROM finding WHERE rule = 'R01' AND subject_id = ?", (subscription,)
    ).fetchone()
    return int(found[0])


def only(company: Company, as_of: str = LATER) -> Outcome:
    (found,) = outcomes(Facts(company.catalog.writer, as_of))
    return found


def result(found: Outcome) -> tuple[Any, ...]:
    return found.state, found.realised


def status(company: Company, finding: int) -> str:
    row = review_store.finding(company.catalog.writer, finding)
    assert row is not None
    return str(row["effective"])


def test_a_promise_is_fixed_when_it_is_made(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    made = company.catalog.writer.execute("SELECT effective_on, promise FROM decision").fetchone()
    promise = json.loads(made["promise"])
    assert made["effective_on"] == "2026-04-01"
    assert promise["parts"] == [
        {"kind": "subscription", "id": str(subscription), "name": promise["parts"][0]["name"], "role": "less",
         "effective": "2026-04-01", "units": 2, "had": 10},
    ]  # fmt: skip
    assert (promise["monthly"], promise["currency"]) == (60_000_000, "EUR")


def test_the_day_is_the_contracts_or_the_one_that_was_named(company: Company) -> None:
    subscription = company.subscription()
    company.term(subscription, end_date="2026-12-31", notice_days=30)
    finding = asked(company, subscription)
    for decision, until, expected in (
        ("reduce", None, "2027-01-01"), ("retire", None, "2027-01-01"), ("retire", "2026-06-30", "2026-07-01"),
        ("grow", None, TODAY), ("keep", "2026-12-01", None),
    ):  # fmt: skip
        seats = {"reduce": 5, "grow": 20}.get(decision)
        decide(company.catalog, finding, decision, until=until, why="so", quantity=seats, today=TODAY)
        made = company.catalog.writer.execute("SELECT effective_on FROM decision ORDER BY id DESC").fetchone()
        assert made[0] == expected, decision


def test_a_decision_goes_from_decided_over_effective_to_verified(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-03")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    assert status(company, finding) == "Decided"
    run(company.catalog, "2026-03-20")
    assert status(company, finding) == "Decided"
    run(company.catalog, "2026-04-05")
    assert status(company, finding) in ("Effective", "Closed")
    bills(company, subscription, "2026-04", "2026-05", 8)
    run(company.catalog, LATER)
    assert status(company, finding) == "Verified"
    revision = company.catalog.revision
    run(company.catalog, LATER)
    assert company.catalog.revision == revision
    found = detail(only(company), Facts(company.catalog.writer, LATER))
    assert (found["annual"], found["reporting"]["annual"]) == ({"EUR": 720_000_000}, 720_000_000)
    assert found["parts"][0]["after"]["seats"] == "8"


TO_CORRECT = "The contract on record still has 10 seats: please correct it to 8."


def test_what_came_of_it_is_shown_wherever_decisions_are(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    cycles.start_cycle(company.catalog, "monthly", today=TODAY)
    bills(company, subscription, "2026-01", "2026-03")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    bills(company, subscription, "2026-04", "2026-05", 8)
    conn = company.catalog.writer
    run(company.catalog, "2026-05-20")
    book = gather(conn, "2026-05-20")
    assert book.realised == 720
    (row,) = [one for one in book.review if one["finding"] == str(finding)]
    steps = [line["step"] for line in row["arithmetic"]]
    said = "Decided were 8 seats, billed are 8, before 10. " + TO_CORRECT
    assert f"What came of it: Verified. {said}" in steps
    run(company.catalog, LATER)
    (came,) = finding_detail(conn, finding).outcomes
    assert (came.decision, came.state) == ("Reduce to 8, decided 2026-03-10, effective on 2026-04-01", "Verified")
    assert came.steps[-1] == ("Realised a year (× 12)", "720.00 EUR")
    services = ["2026-03-01 to 2026-03-31", "2026-04-01 to 2026-04-30"]
    assert [bill.service for bill in came.bills] == services
    shown = home(conn, LATER)
    assert (shown.realised, shown.verified, shown.not_verified) == (720_000_000, 1, 0)
    assert shown.summary()["realised saving a year"] == "720.00 EUR"
    round_ = agendas.agenda(conn, "March 2026", today=LATER)
    assert (round_.realised, round_.outcomes["Verified"]) == ({"EUR": 720_000_000}, 1)
    told = next(item for item in round_.document()["items"] if item["id"] == str(finding))
    assert told["came_of_it"] == said


def test_bills_disprove_it_even_where_the_question_is_closed(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-06")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    for row in company.catalog.writer.execute("SELECT id FROM seat").fetchall():
        company.set("seat", row[0], released="2026-03-31")
    result = run(company.catalog, LATER)
    assert status(company, finding) == "Not verified"
    (shown,) = [one for one in result.document()["findings"] if one["id"] == str(finding)]
    assert shown["status"] == "Not verified"
    first = home(company.catalog.writer, LATER).weightiest[0]
    assert (first.id, first.state) == (finding, "Not verified")
    row = review_store.finding(company.catalog.writer, finding)
    assert row is not None
    assert row["status"] == "Closed"
    assert result.document()["totals"]["addressable"] == "0.00"


def test_what_is_realised_is_no_longer_addressable(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-03")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    assert finding in [row["id"] for row in counted(review_store.standing(company.catalog.writer))]
    bills(company, subscription, "2026-04", "2026-05", 8)
    facts = Facts(company.catalog.writer, "2026-05-20")
    run(company.catalog, "2026-05-20")
    told = document([detail(one, facts) for one in outcomes(facts)], review_store.standing(facts.conn), facts)
    assert (told["realised"], told["counts"]) == ("720.00", {"Verified": 1})
    assert finding not in [row["id"] for row in counted(review_store.standing(company.catalog.writer))]
    assert json.loads(json.dumps(told)) == told


def test_undoing_a_decision_or_an_import_takes_its_outcome_back(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-03")
    operation = decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    bills(company, subscription, "2026-04", "2026-04", 8)
    last = company.catalog.writer.execute("SELECT max(id) FROM operation").fetchone()[0]
    run(company.catalog, "2026-05-20")
    assert status(company, finding) == "Verified"
    journal.revert(company.catalog, last)
    assert status(company, finding) == "Effective"
    assert home(company.catalog.writer, "2026-05-20").realised == 0
    (came,) = finding_detail(company.catalog.writer, finding).outcomes
    assert (came.state, came.text.startswith("The import of a bill")) == ("Effective", True)
    run(company.catalog, "2026-05-20")
    assert status(company, finding) in ("Effective", "Closed")
    journal.revert(company.catalog, operation)
    assert status(company, finding) in ("Open", "Closed")
    run(company.catalog, "2026-05-20")
    assert company.catalog.writer.execute("SELECT count(*) FROM verification").fetchone()[0] == 0


def test_a_retired_contract_is_verified_when_the_ledger_goes_on_without_it(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-03")
    decide(company.catalog, finding, "retire", today=TODAY)
    assert only(company).state == "data needed"  # the ledger ends with it
    other_bills(company)
    found = only(company)
    assert found.state == "verified"
    assert str(found.text).endswith("still on record as running: please note there that it ended on 2026-03-31.")
    company.set("subscription", subscription, state="Closed", ended_on="2026-03-31")
    found = only(company)
    assert result(found) == ("verified", {"EUR": 300})
    assert "on record" not in str(found.text)


def test_bills_of_another_subscription_prove_nothing(company: Company) -> None:
    tool = company.tool()
    one, other = company.subscription(tool, account="a"), company.subscription(tool, account="b")
    finding = asked(company, one)
    bills(company, one, "2026-01", "2026-03")
    bills(company, other, "2026-01", "2026-08", 3)
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    assert only(company).state == "data needed"
    company.line(tool, date="2026-02-02", service_from="2026-02-01", service_to="2026-02-28")
    assert only(company).text.endswith("A bill from 2026-02-01 on may be of it: assign them to a subscription.")
    decide(company.catalog, finding, "retire", today="2026-03-11")
    assert only(company).state == "verified"
    company.line(tool, date="2026-07-02", service_from="2026-07-01", service_to="2026-07-31")
    found = only(company)
    assert (found.state, "name no subscription" in found.text) == ("data needed", True)


def test_a_tool_ends_with_all_its_subscriptions(company: Company) -> None:
    tool = company.tool(owner_id=None)
    one, other = company.subscription(tool, account="a"), company.subscription(tool, account="b")
    bills(company, one, "2026-01", "2026-03")
    bills(company, other, "2026-01", "2026-05", 3)
    other_bills(company)
    number = company.add(
        "finding", rule="R36", subject_kind="tool", subject_id=tool, subject_key=f"tool:{tool}", subject_name="It",
        question="?", severity="high", status="Open", first_seen=TODAY, last_seen=TODAY, as_of=TODAY, evidence_hash="",
    )  # fmt: skip
    decide(company.catalog, number, "retire", today=TODAY)
    found = only(company)
    assert result(found) == ("not verified", {"EUR": 300})  # the other is billed on
    assert [part.proof.state for part in found.parts] == ["verified", "not verified"]


def test_seats_of_leavers_are_freed_one_by_one(company: Company) -> None:
    subscription = company.subscription()
    source = company.source(subscription, data_date=TODAY, covers_to=TODAY)
    for _ in range(2):
        gone = company.person(end_date="2026-02-01")
        company.seat(subscription, source, "2026-01-20", person_id=gone)
    run(company.catalog, TODAY)
    rows = company.catalog.writer.execute("SELECT id FROM finding WHERE rule = 'R03'").fetchall()
    for row in rows:
        decide(company.catalog, row[0], "reduce", today=TODAY)
    bills(company, subscription, "2026-01", "2026-03")
    bills(company, subscription, "2026-04", "2026-05", 9)
    found = outcomes(Facts(company.catalog.writer, LATER))
    assert sorted(one.state for one in found) == ["not verified", "verified"]
    facts = Facts(company.catalog.writer, LATER)
    sums = add_up([detail(one, facts) for one in found], "EUR")
    assert (dict(sums.verified), dict(sums.not_verified)) == ({"EUR": 360_000_000}, {"EUR": 0})


def test_a_consolidation_is_counted_less_what_the_other_costs_more(company: Company) -> None:
    tool = company.tool()
    one = company.subscription(tool, account="a", name="Design seats")
    other = company.subscription(tool, account="b", name="All seats")
    finding = asked(company, one)
    bills(company, one, "2026-01", "2026-03")
    bills(company, other, "2026-01", "2026-03", 20)
    bills(company, other, "2026-04", "2026-08", 26)
    decide(company.catalog, finding, "consolidate", into="All seats", today=TODAY)
    found = only(company)
    assert result(found) == ("verified", {"EUR": 120})
    elsewhere = company.subscription(name="Elsewhere")
    decide(company.catalog, finding, "consolidate", into="Elsewhere", today="2026-03-11")
    found = only(company)
    assert (found.state, found.realised) == ("verified", None)
    assert "What Elsewhere costs since is not known yet" in found.text
    bills(company, elsewhere, "2026-01", "2026-08", 1)
    assert result(only(company)) == ("verified", {"EUR": 300})


def test_the_reporting_currency_uses_one_rate_for_both_bills(company: Company) -> None:
    for date, rate in (("2026-01-02", "0.80"), ("2026-03-30", "0.90"), ("2026-05-02", "0.50")):
        company.add("exchange_rate", date=date, base="USD", quote="EUR", rate=rate, source="test")
    subscription = company.subscription(currency="USD")
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-03", currency="USD")
    bills(company, subscription, "2026-04", "2026-06", 8, currency="USD")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    facts = Facts(company.catalog.writer, LATER)
    found = detail(only(company), facts)
    assert (found["annual"], found["reporting"]["annual"]) == ({"USD": 720_000_000}, 648_000_000)
    assert found["reporting"]["rates"][0]["date"] == "2026-03-30"
    company.catalog.writer.execute("DELETE FROM exchange_rate")
    facts = Facts(company.catalog.writer, LATER)
    assert add_up([found], "GBP").converted == 0  # the reporting currency was changed since
    apart = add_up([detail(one, facts) for one in outcomes(facts)], "EUR")
    assert (apart.converted, dict(apart.apart)) == (0, {"USD": 720_000_000})


def test_who_changes_his_mind_in_time_is_held_to_the_last_word(company: Company) -> None:
    subscription = company.subscription()
    finding = asked(company, subscription)
    bills(company, subscription, "2026-01", "2026-08")
    decide(company.catalog, finding, "reduce", quantity=8, today=TODAY)
    decide(company.catalog, finding, "keep", why="needed", today="2026-03-12")
    assert outcomes(Facts(company.catalog.writer, LATER)) == []
    assert len(outcomes(Facts(company.catalog.writer, "2026-03-11"))) == 1


def question(company: Company, rule: str, kind: str, number: int) -> int:
    """A question straight into the catalog."""
    return company.add(
        "finding", rule=rule, subject_kind=kind, subject_id=number, subject_key=f"{kind}:{number}", subject_name="It",
        question="?", severity="low", status="Open", first_seen=TODAY, last_seen=TODAY, as_of=TODAY, evidence_hash="",
    )  # fmt: skip


def test_expenses_beside_a_contract_end_while_the_contract_goes_on(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool)
    bills(company, subscription, "2026-01", "2026-08")
    other = company.tool()
    for month in ("01", "02", "03"):
        company.line(tool, channel="expense", basis="paid", date=f"2026-{month}-12", amount=20_000_000)
    company.line(other, channel="expense", basis="paid", date="2026-08-12")
    decide(company.catalog, question(company, "R27", "tool", tool), "retire", today=TODAY)
    found = only(company)
    assert (found.parts[0].kind, found.state) == ("expense", "verified")
    company.line(tool, channel="expense", basis="paid", date="2026-07-12", amount=20_000_000)
    assert only(company).state == "not verified"


def test_one_that_ended_and_is_billed_all_the_same_can_be_retired_again(company: Company) -> None:
    subscription = company.subscription(state="Closed", ended_on="2026-01-31")
    bills(company, subscription, "2025-11", "2026-05")
    finding = question(company, "R15", "subscription", subscription)
    decide(company.catalog, finding, "retire", until="2026-03-31", today=TODAY)
    assert only(company).effective == "2026-04-01"
    assert only(company).state == "not verified"


def test_a_promised_spend_is_judged_by_what_is_billed(company: Company) -> None:
    subscription = company.subscription(price=None, pricing_model="commitment")
    commitment = company.add(
        "commitment", subscription_id=subscription, amount=12_000_000_000, currency="EUR", start_date="2026-01-01"
    )
    bills(company, subscription, "2026-01", "2026-03")
    bills(company, subscription, "2026-04", "2026-06", 5)
    decide(company.catalog, question(company, "R24", "commitment", commitment), "reduce", why="half of it", today=TODAY)
    found = only(company)
    assert result(found) == ("verified", {"EUR": 150})


def test_what_no_bill_can_show_promises_nothing(company: Company) -> None:
    finding = question(company, "R18", "payments", company.line(company.tool()))
    decide(company.catalog, finding, "retire", today=TODAY)
    decide(company.catalog, question(company, "R33", "use_case", 1), "retire", today=TODAY)
    assert outcomes(Facts(company.catalog.writer, LATER)) == []
    run(company.catalog, LATER)
    assert status(company, finding) in ("Decided", "Closed")


@pytest.mark.parametrize(("billed", "state"), [(20, "verified"), (25, "not verified")])
def test_a_move_to_another_plan_is_held_against_its_price(company: Company, billed: int, state: str) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, plan="Business")
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="240", currency="EUR", period_months=12)
    company.add("price_tier", plan_id=plan, unit_price="10", currency="USD")
    finding = asked(company, subscription)
    decide(company.catalog, finding, "move_tier", into="Team", today=TODAY)
    bills(company, subscription, "2026-01", "2026-03")
    bills(company, subscription, "2026-04", "2026-06", price=billed)
    found = only(company)
    assert found.state == state
    assert "Team costs 20.00 by its price list" in found.text


def test_a_tool_that_goes_into_another_is_verified_by_both_bills(company: Company) -> None:
    gone, stays = company.tool(name="Gone"), company.tool(name="Stays")
    one, other = company.subscription(gone), company.subscription(stays)
    finding = asked(company, one)
    decide(company.catalog, finding, "consolidate", into="Stays", today=TODAY)
    bills(company, one, "2026-01", "2026-03")
    bills(company, other, "2026-01", "2026-03")
    assert only(company).state == "data needed"
    bills(company, other, "2026-04", "2026-08", 14)
    found = only(company)
    assert result(found) == ("verified", {"EUR": 300 - 120})
    assert found.text.endswith("costs more since is taken off.")
    bills(company, one, "2026-06", "2026-06", 2)
    assert only(company).state == "not verified"
