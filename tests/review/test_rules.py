"""Every rule has a case in which it asks, and a silent one for each guard."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desktop_app.catalog import settings
from desktop_app.catalog.default_settings import DEFAULTS
from desktop_app.review import explained
from desktop_app.review.registry import RULES
from tests.review.conftest import Company

OLD = "2026-06-01"
NOW = "2026-10-05"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_documents_itself(rule: Any) -> None:
    explanation = explained.explain(rule)
    assert list(explanation.sections) == list(explained.SECTIONS)
    assert all(text.endswith(".") for text in explanation.sections.values())
    assert set(rule.thresholds) <= set(DEFAULTS)
    assert rule.asks.endswith("?")


def seats(company: Company, count: int = 1, last: str | None = OLD, **seat: Any) -> tuple[int, list[int]]:
    subscription = company.subscription()
    source = company.source(subscription)
    return subscription, [company.seat(subscription, source, last, **seat) for _ in range(count)]


def test_r01_asks_about_inactive_seats(company: Company) -> None:
    _, ids = seats(company, 2)
    (finding,) = company.findings("R01")
    assert "2 of 2" in finding.question
    assert OLD in finding.question
    assert finding.claims[0].seats == tuple(ids)
    assert {row["key"] for row in finding.evidence} == {f"seat:{number}" for number in ids}


@pytest.mark.parametrize("seat", [{"protected": 1}, {"free": 1}, {"assigned": "2026-09-20"}])
def test_r01_is_silent_for_guarded_seats(company: Company, seat: dict[str, Any]) -> None:
    seats(company, **seat)
    assert company.findings("R01") == []


@pytest.mark.parametrize("person", [{"status": "leave"}, {"end_date": "2026-09-01"}])
def test_r01_is_silent_for_people_away(company: Company, person: dict[str, Any]) -> None:
    seats(company, person_id=company.person(**person))
    assert company.findings("R01") == []


def test_r01_is_silent_when_the_source_is_too_old(company: Company) -> None:
    subscription = company.subscription()
    source = company.source(subscription, data_date="2026-07-01", covers_to="2026-07-01")
    company.seat(subscription, source, "2026-02-01")
    assert company.findings("R01") == []
    assert "1 of 1 seat" in company.findings("R28")[0].question


def test_r01_suspects_the_source_when_everybody_stops_on_one_day(company: Company) -> None:
    seats(company, 6)
    assert company.findings("R01") == []
    assert "same day" in company.findings("R28")[0].question


def test_who_was_never_there_does_not_hide_that_all_others_stopped_on_one_day(company: Company) -> None:
    subscription, _ = seats(company, 4)
    source = company.source(subscription)
    for _ in range(3):
        company.seat(subscription, source, None)  # 4 of 7 seats are 57 %, 4 of 4 users are all of them
    assert company.findings("R01") == []
    assert "4 users stopped on the same day, 2026-06-01" in company.findings("R28")[0].question
    company.seat(subscription, source, "2026-10-01")
    company.seat(subscription, source, "2026-10-02")
    company.seat(subscription, source, "2026-10-03")
    assert "4 of 10" in company.findings("R01")[0].question  # 4 of 7 users are 57 %


def test_r01_counts_from_the_data_date_and_by_the_tools_own_threshold(company: Company) -> None:
    tool = company.tool()
    settings.put(company.catalog, "inactive_days", "180", f"tool:{tool}")
    subscription = company.subscription(tool)
    company.seat(subscription, company.source(subscription), OLD)
    assert company.findings("R01") == []


def test_r02_tells_never_from_nothing_in_the_days_kept(company: Company) -> None:
    seats(company, last=None)
    kept = company.subscription()
    company.seat(kept, company.source(kept, retention_days=90), None)
    never, retention = company.findings("R02")
    assert "since it was assigned" in never.question
    assert "90 days" in retention.question


def test_r02_counts_no_saving_without_an_assignment_date(company: Company) -> None:
    seats(company, last=None, assigned=None)
    (finding,) = company.findings("R02")
    assert finding.claims == ()


def test_r02_is_silent_for_new_seats_and_unknown_ones(company: Company) -> None:
    seats(company, last=None, assigned="2026-09-15")
    short = company.subscription()
    company.seat(short, company.source(short, retention_days=7), None)
    company.seat(short)
    assert company.findings("R02") == []


def test_r03_asks_about_leavers_and_weighs_more_after_a_week(company: Company) -> None:
    seats(company, person_id=company.person(name="Ben", end_date="2026-10-12"))
    seats(company, person_id=company.person(name="Ada", end_date="2026-08-31"))
    found = {finding.subject.name: finding.severity for finding in company.findings("R03")}
    assert found == {"Ben": "medium", "Ada": "high"}


def test_r03_asks_about_free_seats_without_a_saving(company: Company) -> None:
    seats(company, person_id=company.person(end_date="2026-08-31"), free=1)
    assert company.findings("R03")[0].claims == ()


@pytest.mark.parametrize(
    "person",
    [{"end_date": "2026-11-01"}, {"end_date": "2026-08-01", "kind": "service"},
     {"end_date": "2026-03-01", "start_date": "2026-06-01"}],
)  # fmt: skip
def test_r03_is_silent(company: Company, person: dict[str, Any]) -> None:
    seats(company, person_id=company.person(**person))
    assert company.findings("R03") == []


def test_r04_keeps_a_buffer(company: Company) -> None:
    seats(company, 5, "2026-10-09")
    (finding,) = company.findings("R04")
    assert finding.claims[0].units == 4  # 10 bought, 5 assigned, 1 kept
    seats(company, 9, "2026-10-09")
    assert len(company.findings("R04")) == 1


def listed(company: Company, prices: dict[int, str], since: str | None = "2026-01-01") -> int:
    """100 seats at 9.00, of which 84 are assigned and active: 7 are spare beyond a buffer of 9."""
    tool = company.tool()
    subscription = company.subscription(tool, plan="Team", quantity=100, price="9")
    plan = company.add("plan", tool_id=tool, name="Team")
    for minimum, price in prices.items():
        company.add(
            "price_tier", plan_id=plan, minimum=minimum, unit_price=price, currency="EUR", valid_from=since
        )  # fmt: skip
    source = company.source(subscription)
    for place in range(84):
        company.seat(subscription, source, f"2026-10-0{1 + place % 9}")
    return subscription


@pytest.mark.parametrize(
    ("prices", "units", "most"),
    [
        ({1: "10", 50: "9"}, 7, None),  # 93 are in the same tier
        ({1: "10", 95: "9"}, 5, None),  # 95 x 9.00 = 855.00 against 93 x 10.00 = 930.00: nothing beyond
        ({1: "9.10", 95: "9"}, 5, 104_400_000),  # 855.00 - 93 x 9.10 = 8.70 a month, 104.40 a year
        ({1: "10", 100: "9"}, 0, None),
        ({1: "8", 95: "9"}, 7, None),  # fewer cost less each
    ],
)
def test_r04_counts_down_to_the_volume_tier(
    company: Company, prices: dict[int, str], units: int, most: int | None
) -> None:
    listed(company, prices)
    (finding,) = company.findings("R04")
    assert "Beyond a buffer of 9, are the 7 spare ones needed?" in finding.question
    assert sum(claim.units for claim in finding.claims) == units
    assert (finding.range.high if finding.range is not None else None) == most
    assert ("By the price list of 2026-01-01" in finding.why) == (units < 7)


def test_r04_judges_nothing_from_a_stale_price_list_and_says_its_day(company: Company) -> None:
    listed(company, {1: "10", 95: "9"}, since="2025-10-14")  # 366 days
    (finding,) = company.findings("R04")
    assert finding.claims[0].units == 7
    assert "The price list of 2025-10-14 is too old to tell whether fewer cost more each." in finding.why
    settings.put(company.catalog, "price_list_days", "366")
    assert company.findings("R04")[0].claims[0].units == 5


def test_r04_is_silent_while_a_ramp_up_is_signed(company: Company) -> None:
    subscription, _ = seats(company, 5, "2026-10-09")
    later = company.add("entitlement", subscription_id=subscription, start_date="2027-01-01", quantity=1)
    assert len(company.findings("R04")) == 1  # no price: not known to be of the contract
    company.set("entitlement", later, unit_price="30")
    assert company.findings("R04") == []
    company.set("entitlement", later, start_date="2027-10-15")
    assert len(company.findings("R04")) == 1


def test_r05_asks_about_more_seats_than_bought_and_shows_no_saving(company: Company) -> None:
    subscription, _ = seats(company, 12, "2026-10-09")
    (finding,) = company.findings("R05")
    assert finding.claims == ()
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 2 * 30 * 12 * 1_000_000
    company.add("entitlement", subscription_id=subscription, start_date="2026-05-01", quantity=2, unit_price="30")
    assert company.findings("R05") == []


def test_r06_asks_about_two_seats_of_one_tool(company: Company) -> None:
    tool, person = company.tool(), company.person()
    dear, cheap = company.subscription(tool), company.subscription(tool, price="20")
    company.seat(dear, person_id=person)
    spare = company.seat(cheap, person_id=person)
    (finding,) = company.findings("R06")
    assert [claim.seats for claim in finding.claims] == [(spare,)]
    company.set("subscription", cheap, separate_because="other legal entity")
    assert company.findings("R06") == []


@pytest.mark.parametrize("guard", [{"protected": 1}, {"free": 1}, {"account": "admin@example.com"}])
def test_r06_is_silent(company: Company, guard: dict[str, Any]) -> None:
    tool, person = company.tool(), company.person()
    company.seat(company.subscription(tool), person_id=person)
    company.seat(company.subscription(tool), person_id=person, **guard)
    assert company.findings("R06") == []


def test_r09_asks_about_two_contracts_of_one_tool(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, payer="Design", started_on="2026-01-01")
    other = company.subscription(tool, payer="Engineering", started_on="2026-02-01", price="40")
    (finding,) = company.findings("R09")
    assert finding.subject.id == other
    assert [(claim.subscription_id, claim.price_gap) for claim in finding.claims] == [(other, Fraction(10))]


@pytest.mark.parametrize(
    "guard",
    [{"payer": "Design"}, {"separate_because": "data residency"}, {"ended_on": "2026-12-01"}, {"state": "Discovered"},
     {"started_on": "2027-01-01"}],
)  # fmt: skip
def test_r09_is_silent(company: Company, guard: dict[str, Any]) -> None:
    tool = company.tool()
    company.subscription(tool, payer="Design", started_on="2026-01-01")
    company.subscription(tool, **{"payer": "Engineering", "started_on": "2026-02-01", **guard})
    assert company.findings("R09") == []


def test_r12_opens_before_the_deadline_and_stays_after_it(company: Company) -> None:
    company.term(company.subscription(), auto_renew=None)  # notice by 2026-12-01
    assert [len(company.findings("R12", day)) for day in ("2026-09-01", "2026-09-02", "2027-03-01", "2027-03-02")] == [
        0, 1, 1, 0,
    ]  # fmt: skip
    (finding,) = company.findings("R12")
    assert finding.evidence[0]["send_by"] == "2026-11-26"
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 3600 * 1_000_000


def test_r12_marks_an_assumed_notice(company: Company) -> None:
    company.term(company.subscription(), notice_days=None, notice_assumed=1)
    (finding,) = company.findings("R12")
    assert "60 days assumed" in finding.question
    assert finding.confidence == "medium"


@pytest.mark.parametrize("guard", [{"end_date": None}, {"auto_renew": 0}, {"decision": "renew"}])
def test_r12_is_silent(company: Company, guard: dict[str, Any]) -> None:
    company.term(company.subscription(), **guard)
    assert company.findings("R12") == []


@pytest.mark.parametrize("written", ["INV-7", " inv-7", "INV-7\u00a0", "\tInv-7", "\uff49nv-7", "\u0130nv-7"])
def test_r18_asks_about_one_number_paid_twice(company: Company, written: str) -> None:
    tool = company.tool()
    fullwidth = {"\uff49": "\uff29NV-7", "\u0130": "i\u0307nv-7"}  # letters that SQL holds for different ones
    for payment, number in (("811", fullwidth.get(written[0], "INV-7")), ("852", written)):
        company.line(tool, invoice_number=number, payment_id=payment, amount=1_200_000_000)
    (finding,) = company.findings("R18")
    assert finding.reclaim is not None
    assert finding.reclaim.amount == 1_200_000_000
    assert finding.claims == ()
    company.line(tool, invoice_number="CN-1", amount=-1_200_000_000, line_kind="credit")
    assert company.findings("R18") == []


def test_r18_lets_vendor_ledger_and_card_reconcile(company: Company) -> None:
    tool = company.tool()
    for channel in ("vendor", "ledger", "card"):
        company.line(tool, invoice_number="INV-7", channel=channel)
    for _ in range(2):
        company.line(tool, invoice_number="INV-8")  # two lines of one invoice
    assert company.findings("R18") == []


def test_r18_asks_about_one_period_billed_twice(company: Company) -> None:
    tool = company.tool()
    period = {"service_from": "2026-09-01", "service_to": "2026-09-30"}
    company.line(tool, invoice_number="A", **period)
    company.line(tool, invoice_number="B", **period)
    company.line(tool, invoice_number="C", service_from="2026-08-01", service_to="2026-08-31")
    company.line(tool, invoice_number="D", order_number="7", **period)
    (finding,) = company.findings("R18")
    assert "A and B" in finding.question


def test_r18_never_asks_inside_one_file_without_a_number(company: Company) -> None:
    tool, one, other = company.tool(), company.sheet(), company.sheet()
    company.line(tool, sheet_id=one, channel="card")
    company.line(tool, sheet_id=one, channel="card")
    assert company.findings("R18") == []
    company.line(tool, sheet_id=other, channel="card")
    (finding,) = company.findings("R18")
    assert finding.severity == "medium"


def test_r20_asks_about_tools_nobody_approved_and_r21_stays_silent(company: Company) -> None:
    tool = company.tool(state="Discovered")
    company.line(tool)
    company.line(tool, date="2026-08-03")
    assert [finding.subject.id for finding in company.findings("R20")] == [tool]
    assert company.findings("R21") == []
    company.set("tool", tool, state="Approved")
    assert company.findings("R20") == []
    assert [finding.subject.id for finding in company.findings("R21")] == [tool]


def test_r20_leaves_what_is_billed_after_the_end_of_its_contract_to_r15(company: Company) -> None:
    tool = company.tool(state="Discovered")
    ended = company.subscription(tool, state="Closed", ended_on="2026-06-30")
    company.line(tool, subscription_id=ended, service_from="2026-09-01", service_to="2026-09-30")
    assert company.findings("R20") == []
    assert [finding.subject.id for finding in company.findings("R15")] == [ended]
    other = company.subscription(tool, state="Discovered", price=None)
    company.seat(other, company.source(other), "2026-10-01")
    assert [finding.subject.id for finding in company.findings("R20")] == [tool]  # somebody has it all the same


def test_r20_is_silent_for_one_old_small_purchase_and_asks_about_expenses(company: Company) -> None:
    company.line(company.tool(state="Discovered"), date="2026-03-03")
    assert company.findings("R20") == []
    tool = company.tool()
    company.line(tool, channel="expense", basis="paid")
    assert "expense" in company.findings("R20")[0].question


def test_r21_asks_who_owns_it(company: Company) -> None:
    subscription = company.subscription()
    assert company.findings("R21") == []
    company.set("subscription", subscription, owner_confirmed_on="2026-01-01")
    assert company.findings("R21")[0].severity == "low"
    company.set("subscription", subscription, owner_id=company.person(end_date="2026-07-31"))
    assert company.findings("R21")[0].severity == "high"
    company.set("subscription", subscription, deputy_id=company.person())
    assert company.findings("R21") == []


def test_r28_lists_all_gaps_of_a_subscription_in_one_question(company: Company) -> None:
    subscription = company.subscription(price=None)
    company.term(subscription, notice_days=None, notice_assumed=1)
    company.seat(subscription, person_id=None)
    (finding,) = company.findings("R28")
    assert {row["key"] for row in finding.evidence} == {"gap:unknown", "gap:notice", "gap:price", "gap:people"}
    assert finding.claims == ()
    assert finding.status == "Data needed"


def test_r28_is_silent_when_nothing_is_missing(company: Company) -> None:
    subscription, _ = seats(company, 3, "2026-10-09")
    company.term(subscription)
    assert company.findings("R28") == []


def test_a_teams_own_threshold_holds_for_its_people_unless_the_tool_has_one(company: Company) -> None:
    team = company.add("team", name="Field")
    subscription, _ = seats(company, person_id=company.person(team_id=team))
    settings.put(company.catalog, "inactive_days", "200", f"team:{team}")
    assert company.findings("R01") == []
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()
    settings.put(company.catalog, "inactive_days", "30", f"tool:{tool[0]}")
    assert "1 of 1" in company.findings("R01")[0].question


def test_r01_and_r10_say_no_more_than_holds_for_every_seat(company: Company) -> None:
    subscription = company.subscription()
    source = company.source(subscription)
    team = company.add("team", name="Quick")
    settings.put(company.catalog, "inactive_days", "30", f"team:{team}")
    company.seat(subscription, source, "2026-08-30", person_id=company.person(team_id=team))  # 41 days
    company.seat(subscription, source, OLD)
    (finding,) = company.findings("R01")
    assert "more than 30 days before the last day of the report" in finding.why
    assert "for 30 days, reported" in company.findings("R10")[0].question


def test_r03_is_less_sure_where_the_people_list_is_old(company: Company) -> None:
    gone = company.person(end_date="2026-06-30", roster_date="2026-07-01")
    seats(company, person_id=gone)
    assert company.findings("R03")[0].confidence == "medium"
    company.set("person", gone, roster_date="2026-10-01")
    assert company.findings("R03")[0].confidence == "high"


@pytest.mark.parametrize(("rule", "assigned"), [("R04", 4), ("R05", 12)])
def test_r04_and_r05_say_as_of_which_day_the_seats_are_known(company: Company, rule: str, assigned: int) -> None:
    subscription, _ = seats(company, assigned, NOW)
    (finding,) = company.findings(rule)
    assert "seats reported as of 2026-10-10" in finding.why
    assert finding.evidence[0]["data_date"] == "2026-10-10"
    company.catalog.writer.execute("DELETE FROM activity_source WHERE subscription_id = ?", (subscription,))
    assert "no report dates the seats" in company.findings(rule)[0].why


def test_r03_takes_a_tools_own_days_until_a_seat_is_urgent(company: Company) -> None:
    tool, team = company.tool(), company.add("team", name="Sales")
    gone = company.person(end_date="2026-10-12", team_id=team)
    for one in (company.subscription(tool), company.subscription()):
        company.seat(one, person_id=gone)
    assert company.findings("R03")[0].severity == "medium"
    settings.put(company.catalog, "leaver_high_days", "2", f"tool:{tool}")
    (finding,) = company.findings("R03")
    assert (finding.severity, finding.thresholds["leaver_high_days"]) == ("high", 2)
    settings.put(company.catalog, "leaver_high_days", "", f"tool:{tool}")
    settings.put(company.catalog, "leaver_high_days", "1", f"team:{team}")
    assert company.findings("R03")[0].severity == "high"
