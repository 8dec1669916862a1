"""Guards of the questions about seats and contracts that are not used: each case fails where its guard is left out."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings
from tests.review.conftest import Company
from tests.review.worked import MILLION, asked, bill, contract, feature, held_by, premium, tool_for

OLD = "2026-01-05"


def unused(company: Company, last: str | None = "2026-06-01", **values: Any) -> tuple[int, int]:
    """A contract of ten seats and its source, with one seat that was last used on a day, or never."""
    number = company.subscription()
    source = company.source(number, **values.pop("source", {}))
    company.seat(number, source, last, **{"assigned": OLD, **values})
    return number, source


# R01 and R02 ---------------------------------------------------------------------------------------------------------

PEOPLE: dict[str, tuple[dict[str, Any], bool]] = {
    "at work": ({"status": "active"}, True),
    "on leave": ({"status": "leave"}, False),
    "inactive in the roster": ({"status": "inactive"}, False),
    "left today": ({"end_date": "2026-10-15"}, False),
    "leaves tomorrow": ({"end_date": "2026-10-16"}, True),
    "came back": ({"start_date": "2026-09-01", "end_date": "2026-06-30"}, True),
    "comes back later": ({"start_date": "2026-11-01", "end_date": "2026-06-30"}, False),
    "a service account does not leave": ({"kind": "service", "end_date": "2026-06-30"}, True),
}


@pytest.mark.parametrize("case", PEOPLE)
@pytest.mark.parametrize(("rule", "last"), [("R01", "2026-06-01"), ("R02", None)])
def test_r01_and_r02_leave_out_who_is_away_and_nobody_else(
    company: Company, case: str, rule: str, last: str | None
) -> None:
    person, asks = PEOPLE[case]
    unused(company, last, person_id=company.person(**person))
    assert len(company.findings(rule)) == asks


@pytest.mark.parametrize(
    ("last", "assigned", "asks"),
    [
        ("2026-08-11", OLD, False),  # 60 days before the data date
        ("2026-08-10", OLD, True),  # 61
        ("2026-08-10", "2026-08-11", False),  # the seat is 60 days old: its last use was another's
        ("2026-08-10", "2026-08-10", True),
        ("2026-08-10", None, True),  # a seat is at least as old as its last use
        ("2026-08-11", None, False),
    ],
)
def test_r01_counts_both_limits_to_the_day(company: Company, last: str, assigned: str | None, asks: bool) -> None:
    unused(company, last, assigned=assigned)
    assert len(company.findings("R01")) == asks


@pytest.mark.parametrize(("name", "days"), [("inactive_days", "131"), ("grace_days", "278")])
@pytest.mark.parametrize("scope", ["tool", "team", "company"])
def test_r01_takes_limits_of_the_tool_of_the_team_and_of_the_company(
    company: Company, scope: str, name: str, days: str
) -> None:
    team = company.add("team", name="Finance")
    number, _ = unused(company, person_id=company.person(team_id=team))  # 131 days ago, a seat of 278 days
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    where = {"tool": f"tool:{tool}", "team": f"team:{team}", "company": "company"}[scope]
    settings.put(company.catalog, name, str(int(days) - 1), where)
    assert len(company.findings("R01")) == 1
    settings.put(company.catalog, name, days, where)
    assert company.findings("R01") == []


SOURCES: dict[str, tuple[dict[str, Any], bool]] = {
    "of yesterday": ({"data_date": "2026-10-14", "covers_to": "2026-10-14"}, True),
    "90 days old": ({"data_date": "2026-07-17", "covers_to": "2026-07-17"}, True),
    "91 days old": ({"data_date": "2026-07-16", "covers_to": "2026-07-16"}, False),
    "of tomorrow": ({"data_date": "2026-10-16", "covers_to": "2026-10-16"}, False),
    "that reports no use": ({"reports": "none"}, False),
    "whose telemetry is off": ({"telemetry_off": 1}, False),
    "that reports logins": ({"reports": "login"}, True),
}


@pytest.mark.parametrize("case", SOURCES)
@pytest.mark.parametrize(("rule", "last"), [("R01", "2026-03-01"), ("R02", None)])
def test_r01_and_r02_conclude_from_a_source_that_may_be_judged_by(
    company: Company, case: str, rule: str, last: str | None
) -> None:
    source, asks = SOURCES[case]
    unused(company, last, assigned="2025-01-05", source=source)
    assert len(company.findings(rule)) == asks
    assert bool([one for one in company.findings("R28") if "not known whether" in one.question]) is not asks


def test_a_seat_released_or_assigned_later_is_nobodys_unused_one(company: Company) -> None:
    for values, asks in (
        ({"released": "2026-10-15"}, 0), ({"released": "2026-10-16"}, 1), ({"assigned": "2026-10-16"}, 1),
    ):  # fmt: skip
        unused(company, **values)
        assert len(company.findings("R01")) == asks, values


@pytest.mark.parametrize(("day", "severity"), [("2026-07-13", "low"), ("2026-07-12", "medium")])
def test_r01_weighs_more_from_ninety_days_on(company: Company, day: str, severity: str) -> None:
    unused(company, day)  # 89 and 90 days
    assert company.findings("R01")[0].severity == severity


@pytest.mark.parametrize(("together", "others", "asks"), [(3, 2, True), (2, 0, True), (3, 1, False)])
def test_r01_asks_where_no_more_than_sixty_percent_stopped_on_one_day(
    company: Company, together: int, others: int, asks: bool
) -> None:
    number = company.subscription()
    source = company.source(number)
    for place in range(together + others):
        company.seat(number, source, "2026-06-01" if place < together else f"2026-05-0{place}", assigned=OLD)
    assert len(company.findings("R01")) == asks


def test_who_is_in_no_fresh_report_is_no_witness_that_others_stopped_on_different_days(company: Company) -> None:
    number = company.subscription()
    late = company.source(number, data_date="2026-08-01", covers_to="2026-08-01")
    for place in range(3):
        company.seat(number, late, f"2026-07-1{place}", assigned=OLD)  # not in the report of October: unknown
    source = company.source(number)
    for _ in range(4):
        company.seat(number, source, "2026-06-01", assigned=OLD)
    assert company.findings("R01") == []
    assert "4 users stopped on the same day, 2026-06-01" in company.findings("R28")[0].question


# What costs nothing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["R01", "R02", "R04", "R10"])
@pytest.mark.parametrize(("price", "later", "asks"), [("30", None, True), ("0", None, False), ("0", "30", True),
                                                      (None, None, True)])  # fmt: skip
def test_seats_that_cost_nothing_are_no_waste(
    company: Company, rule: str, price: str | None, later: str | None, asks: bool
) -> None:
    number = company.subscription(price=price)
    source = company.source(number)
    for place in range(3):
        company.seat(number, source, None if rule == "R02" else f"2026-05-0{1 + place}", assigned=OLD)
    if later is not None:
        company.catalog.writer.execute("UPDATE entitlement SET end_date = '2026-12-31'")
        company.add("entitlement", subscription_id=number, start_date="2027-01-01", quantity=10, unit_price=later)
    if rule == "R04" and price is None:
        asks = False  # what was bought is not known
    assert len(company.findings(rule)) == asks
    if not asks:
        assert company.findings("R05") == []


def test_a_leaver_has_access_whatever_the_seat_costs(company: Company) -> None:
    number = company.subscription(price="0")
    company.seat(number, person_id=company.person(end_date="2026-09-01"))
    (found,) = asked(company, "R03")
    assert "still holds a seat" in found["question"]
    assert found["saving"] is None


# R10 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("whose", ["contract", "tool", "use case", "contract of a use case without a class"])
def test_r10_is_silent_about_what_customers_use(company: Company, whose: str) -> None:
    number, tool = contract(company)
    source = company.source(number)
    for place in range(3):
        company.seat(number, source, f"2026-05-0{1 + place}", assigned=OLD)
    assert len(company.findings("R10")) == 1
    if whose not in ("contract", "tool"):
        spend_class = "cost_of_revenue" if whose == "use case" else None
        case = company.add("use_case", name="Answers", stage="production", spend_class=spend_class)
        company.add("allocation", subscription_id=number, use_case_id=case, share="1")
    if whose != "use case":
        table, record = ("tool", tool) if whose == "tool" else ("subscription", number)
        company.set(table, record, spend_class="cost_of_revenue")
    assert company.findings("R10") == []


def test_r10_takes_nobody_on_leave_for_somebody_who_does_not_need_it(company: Company) -> None:
    number = company.subscription()
    source = company.source(number)
    company.seat(number, source, "2026-05-01", assigned=OLD)
    company.seat(number, source, "2026-05-02", assigned=OLD, person_id=company.person(status="leave"))
    assert company.findings("R10") == []


@pytest.mark.parametrize(("price", "stake"), [("30", 3600 * MILLION), (None, None)])
def test_r10_tells_what_is_at_stake_where_a_price_is_known(
    company: Company, price: str | None, stake: int | None
) -> None:
    number = company.subscription(price=price)
    seats = [company.seat(number, assigned="2025-01-05") for _ in range(10)]
    for day in ("2026-09-10", "2026-10-10"):
        source = company.source(number, data_date=day, covers_to=day)
        for place, seat in enumerate(seats):
            last = day if place == 0 else f"2025-02-{10 + place}"
            company.add("activity", seat_id=seat, source_id=source, last_active=last)
    (found,) = company.findings("R10")
    assert (found.at_stake.amount if found.at_stake is not None else None) == stake


# R11 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("guard", ["protected", "on leave"])
def test_r11_asks_of_nobody_who_is_protected_or_away(company: Company, guard: str) -> None:
    _, number, _ = premium(company, 0)
    assert len(company.findings("R11")) == 1
    for seat, person in company.catalog.writer.execute(
        "SELECT id, person_id FROM seat WHERE subscription_id = ?", (number,)
    ).fetchall():
        if guard == "protected":
            company.set("seat", seat, protected=1)
        else:
            company.set("person", person, status="leave")
    assert company.findings("R11") == []


@pytest.mark.parametrize("name", ["sso", "enterprise_sso", "single_sign_on", "advanced_security", "Audit logs"])
def test_r11_counts_security_as_used_by_everybody(company: Company, name: str) -> None:
    _, number, _ = premium(company, 0)
    plan = company.catalog.writer.execute("SELECT id FROM plan WHERE name = 'Business'").fetchone()[0]
    company.add("plan_function", plan_id=plan, function=name, premium=1)
    feature(company, number, company.person(), "chat")
    assert company.findings("R11") == []


@pytest.mark.parametrize(("minimum", "saves"), [(8, True), (9, False)])
def test_r11_takes_a_price_that_holds_for_the_seats_that_would_move(
    company: Company, minimum: int, saves: bool
) -> None:
    premium(company, 2)  # eight of ten could have the plan below
    tier = company.catalog.writer.execute("SELECT id FROM price_tier").fetchone()[0]
    company.set("price_tier", tier, minimum=minimum)
    (found,) = company.findings("R11")
    assert bool(found.claims) is saves


@pytest.mark.parametrize(("unknown", "asks"), [(2, True), (3, False)])
def test_r11_concludes_from_four_fifths_of_the_seats(company: Company, unknown: int, asks: bool) -> None:
    _, number, _ = premium(company, 0)  # ten are known
    for _ in range(unknown):
        company.seat(number, person_id=None)
    seats = company.catalog.writer.execute("SELECT id FROM seat WHERE subscription_id = ? LIMIT 2", (number,))
    for (seat,) in seats.fetchall():
        company.set("seat", seat, released="2026-10-01")  # eight of ten, or of eleven
    assert len(company.findings("R11")) == asks


@pytest.mark.parametrize(("price", "saves"), [("20", False), ("19", False), ("21", True), (None, False)])
def test_r11_saves_only_what_a_known_price_is_above_that_of_the_plan_below(
    company: Company, price: str | None, saves: bool
) -> None:
    _, number, _ = premium(company, 0)  # Starter costs 20.00
    company.catalog.writer.execute("UPDATE entitlement SET unit_price = ? WHERE subscription_id = ?", (price, number))
    (found,) = company.findings("R11")
    assert bool(found.claims) is saves
    assert ("No lower plan's price is on record" in found.why) is not saves


@pytest.mark.parametrize("prices", [("10", "20"), ("20", "10"), ("20", "20")])
def test_r11_compares_with_the_dearest_plan_below(company: Company, prices: tuple[str, str]) -> None:
    tool, _, _ = premium(company, 0)
    company.catalog.writer.execute("DELETE FROM price_tier")
    for price in prices:
        plan = company.add("plan", tool_id=tool, name=f"Plan {price} {prices.index(price)}")
        company.add("price_tier", plan_id=plan, unit_price=price, currency="EUR")
    (found,) = company.findings("R11")
    assert [claim.price_gap for claim in found.claims] == [10]  # 30.00 - 20.00


@pytest.mark.parametrize(("day", "asks"), [("2026-07-17", True), ("2026-07-16", False)])
def test_r11_looks_at_reports_of_the_last_ninety_days(company: Company, day: str, asks: bool) -> None:
    premium(company, 0)
    company.catalog.writer.execute("UPDATE feature_use SET period_end = ?", (day,))
    assert len(company.findings("R11")) == asks


@pytest.mark.parametrize("lacking", ["activity", "feature_use"])
def test_r11_knows_a_seat_by_its_activity_or_by_its_features(company: Company, lacking: str) -> None:
    premium(company, 0)
    kept = company.catalog.writer.execute(f"SELECT min(id) FROM {lacking}").fetchone()[0]
    company.catalog.writer.execute(f"DELETE FROM {lacking} WHERE id <> ?", (kept,))
    assert "0 of 10 people" in company.findings("R11")[0].question


# R29 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("guard", [None, "contract", "tool", "use case", "EUR", "USD", "over"])
def test_r29_is_silent_about_experiments_and_what_is_promised_already(company: Company, guard: str | None) -> None:
    number, tool = contract(company, quantity=20)
    for month in range(4, 10):
        bill(company, tool, month, "600")
    plan = company.add("plan", tool_id=tool, name="Team")
    company.add("price_tier", plan_id=plan, unit_price="300", period_months=12, currency="EUR")
    if guard == "use case":
        case = company.add("use_case", name="Texts", stage="experiment", spend_class="experiment")
        company.add("allocation", subscription_id=number, use_case_id=case, share="1")
    elif guard in ("EUR", "USD", "over"):  # promised, in a currency that has a rate or none; or promised until August
        end, code = ("2026-08-31", "EUR") if guard == "over" else ("2026-12-31", guard)
        company.add("commitment", subscription_id=number, kind="commitment", amount=6000 * MILLION, currency=code,
                    start_date="2026-01-01", end_date=end)  # fmt: skip
    elif guard:
        table, record = ("tool", tool) if guard == "tool" else ("subscription", number)
        company.set(table, record, spend_class="experiment")
    assert len(company.findings("R29")) == (guard in (None, "over"))


# R28 -----------------------------------------------------------------------------------------------------------------


def test_r28_names_the_sheet_that_each_gap_is_from(company: Company) -> None:
    contracts, report = company.sheet(), company.sheet()
    number = company.subscription(sheet_id=contracts, row=7)
    source = company.source(number, sheet_id=report, data_date="2026-08-20", covers_to="2026-08-20")
    company.seat(number, source, "2026-08-10", assigned=OLD)
    company.term(number, notice_days=None, notice_assumed=1)
    (found,) = company.findings("R28")
    files = dict(
        company.catalog.writer.execute(
            "SELECT h.id, f.name FROM source_sheet h JOIN source_file f ON f.id = h.file_id"
        ).fetchall()
    )
    told = {row["key"]: (row["file"], row["sheet"], row["row"]) for row in found.evidence}
    assert told == {"gap:delayed": (files[report], "Sheet", None), "gap:notice": (files[contracts], "Sheet", 7)}


@pytest.mark.parametrize(("seat", "asks"), [({}, True), ({"protected": 1}, False)])
def test_r28_misses_nobody_for_a_protected_account(company: Company, seat: dict[str, Any], asks: bool) -> None:
    number = company.subscription()
    company.seat(number, company.source(number), "2026-10-01", person_id=None, **seat)
    company.person()
    assert bool(company.findings("R28")) is asks


# What costs nothing, beside others -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("price", "asks"), [("30", True), ("0", False)])
def test_a_second_seat_and_more_seats_than_bought_matter_where_they_cost_something(
    company: Company, price: str, asks: bool
) -> None:
    tool, person = company.tool(), company.person()
    for each in ("25", price):
        company.seat(company.subscription(tool, price=each, account=each), person_id=person)
    assert len(company.findings("R06")) == asks
    number = company.subscription(price=price, quantity=1)
    for _ in range(2):
        company.seat(number)
    assert len(company.findings("R05")) == asks


@pytest.mark.parametrize(("price", "asks"), [("10", True), ("0", False), (None, True)])
def test_two_tools_overlap_where_both_cost_something_as_far_as_is_known(
    company: Company, price: str | None, asks: bool
) -> None:
    people = [company.person() for _ in range(3)]
    held_by(company, tool_for(company), people, "30", 3)
    free = tool_for(company)
    held_by(company, free, people, price, 3)
    assert [len(company.findings(rule)) for rule in ("R07", "R08")] == [asks, asks]
    bill(company, free, 9, "50")  # it costs something after all
    assert company.findings("R07")


@pytest.mark.parametrize(("price", "asks"), [("20", True), ("0", False)])
def test_a_suite_may_include_it_for_nothing_and_what_costs_nothing_is_asked_about_nowhere(
    company: Company, price: str, asks: bool
) -> None:
    people = [company.person() for _ in range(5)]
    held_by(company, tool_for(company, "meeting_notes"), people, price, 5)
    suite = tool_for(company, "productivity_suite")
    company.add("tool_function", tool_id=suite, function="meeting_notes", is_primary=0, tagged_by="you")
    held_by(company, suite, people, "0", 5)
    assert len(company.findings("R35")) == asks


@pytest.mark.parametrize(("price", "severity", "stake"), [("30", "high", True), ("0", "info", False)])
def test_r12_and_r13_ask_by_the_way_about_what_renews_for_nothing(
    company: Company, price: str, severity: str, stake: bool
) -> None:
    company.term(company.subscription(price=price), end_date="2026-11-30")
    company.term(company.subscription(price=price), start_date="2025-08-01", end_date="2026-07-31")
    (coming,), (past,) = company.findings("R12"), company.findings("R13")
    assert (coming.severity, past.severity) == (severity, "medium" if price == "30" else "info")
    for found in (coming, past):
        assert (found.at_stake is not None) is stake
        assert ("EUR" in found.why) is stake  # no amount of nothing


def test_what_is_not_known_of_seats_that_cost_nothing_is_no_gap(company: Company) -> None:
    for price, gap in (("30", True), ("0", False)):
        number = company.subscription(price=price)
        company.seat(number)
        found = [one for one in company.findings("R28") if one.subject.id == number]
        assert bool(found) is gap
