"""The rules at their edges, against figures worked out by hand from the rules' definitions."""

from __future__ import annotations

from typing import Any

from desktop_app.catalog import journal
from desktop_app.review.decisions import decide
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

OLD = "2026-06-01"


def asked(company: Company, rule: str, as_of: str = AS_OF) -> list[dict[str, Any]]:
    document = run(company.catalog, as_of).document()
    return [one for one in document["findings"] if one["rule"] == rule and one["status"] != "Closed"]


def saving(company: Company, rule: str) -> list[tuple[str | None, str | None]]:
    return [(one["saving"]["theoretical"], one["saving"]["addressable"]) for one in asked(company, rule)]


def evidence(company: Company) -> str:
    from desktop_app.review.facts import Facts

    (seat,) = (seat for one in Facts(company.catalog.writer, AS_OF).subscriptions for seat in one.seats)
    return seat.evidence


# Money ----------------------------------------------------------------------------------------------------------------


def test_a_flat_price_is_not_the_price_of_a_seat(company: Company) -> None:
    flat = company.subscription(quantity=None, price="1000", pricing_model="flat")
    source = company.source(flat)
    company.seat(flat, source, OLD)
    for _ in range(3):
        company.seat(flat, source, "2026-10-09")
    (found,) = asked(company, "R01")
    assert found["saving"]["theoretical"] is None
    assert found["saving"]["unknown"] == "a flat price: fewer seats change nothing"
    assert not asked(company, "R04")
    assert not asked(company, "R05")


def test_a_base_fee_is_no_seat(company: Company) -> None:
    number = company.subscription()
    company.add("entitlement", subscription_id=number, quantity=None, unit_price="500", start_date="2026-01-01")
    for _ in range(12):
        company.seat(number)
    (found,) = company.findings("R05")
    assert found.at_stake is not None
    assert found.at_stake.amount == 720_000_000  # 2 x 30 x 12


def used_and_not(company: Company, subscription: int) -> None:
    """One seat that is in use, and one that is not."""
    source = company.source(subscription)
    company.seat(subscription, source, "2026-10-09")
    company.seat(subscription, source, OLD)


def test_dates_and_notice_without_end_stop_no_review(company: Company) -> None:
    number = company.subscription(quantity=2)
    used_and_not(company, number)
    company.term(number, start_date="0001-01-01", end_date="9999-12-31")
    other = company.subscription(quantity=2)
    used_and_not(company, other)
    company.term(other, notice_days=1_000_000)
    # to 2026-11-01 is 17 of 365 days; the notice of the other can never be met
    assert sorted(saving(company, "R01")) == [("360.00", "0.00"), ("360.00", "343.23")]


def test_what_is_kept_takes_nothing_from_other_questions(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price="30", quantity=1, account="a", name="A")
    dear = company.subscription(tool, price="40", quantity=10, account="b", name="B")
    used_and_not(company, dear)
    assert [one[0] for one in saving(company, "R01")] == ["360.00"]  # at the price that the other contract has
    (doubled,) = asked(company, "R09")
    decide(company.catalog, int(doubled["id"]), "keep", why="two entities", today=AS_OF)
    assert [one[0] for one in saving(company, "R01")] == ["480.00"]


def test_a_kept_seat_leaves_the_minimum_to_others(company: Company) -> None:
    number = company.subscription()
    company.term(number, minimum_seats=9)
    source = company.source(number)
    company.seat(number, source, OLD)
    for _ in range(4):
        company.seat(number, source, "2026-10-09")
    (inactive,) = asked(company, "R01")
    decide(company.catalog, int(inactive["id"]), "keep", why="on parental leave", today=AS_OF)
    ((_, addressable),) = saving(company, "R04")
    assert addressable == "283.07"  # one seat: 360 x 287 of 365 days
    totals = run(company.catalog, AS_OF).document()["totals"]
    assert totals["addressable"] == "283.07"


def test_who_is_invited_has_no_spare_seat(company: Company) -> None:
    number = company.subscription()
    source = company.source(number, pending=3)
    for _ in range(3):
        company.seat(number, source, "2026-10-09")
    assert saving(company, "R04")[0][0] == "1080.00"  # 10 - 3 - 3 - 1 kept as a buffer


def test_one_finding_is_rounded_once(company: Company) -> None:
    person = company.person(end_date="2026-09-01", name="Lea")
    for _ in range(2):
        company.seat(company.subscription(price="100.005", quantity=1, period_months=12), person_id=person)
    assert [one[0] for one in saving(company, "R03")] == ["200.01"]


def test_a_part_without_a_price_is_said(company: Company) -> None:
    person = company.person(end_date="2026-09-01", name="Lea")
    company.seat(company.subscription(quantity=1), person_id=person)
    company.seat(company.subscription(price=None), person_id=person)
    (found,) = asked(company, "R03")
    assert found["saving"]["theoretical"] == "360.00"
    assert any("the price is not known" in step["text"] for step in found["saving"]["steps"])


def test_the_cheaper_of_two_seats_is_told_across_currencies(company: Company) -> None:
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="JPY", rate="165", source="test")
    tool, person = company.tool(), company.person()
    company.seat(company.subscription(tool, price="3000", currency="JPY", quantity=1), person_id=person)
    company.seat(company.subscription(tool, price="25", quantity=1), person_id=person)
    (found,) = asked(company, "R06")
    assert (found["saving"]["theoretical"], found["saving"]["currency"]) == ("36000.00", "JPY")


def test_prices_that_cannot_be_compared_claim_nothing(company: Company) -> None:
    tool, person = company.tool(), company.person()
    company.seat(company.subscription(tool, price="3000", currency="JPY", quantity=1), person_id=person)
    company.seat(company.subscription(tool, price="25", quantity=1), person_id=person)
    (found,) = asked(company, "R06")
    assert found["saving"] is None
    assert "cannot be compared" in found["why"]


def test_a_price_in_another_currency_is_shown_apart(company: Company) -> None:
    number = company.subscription()
    company.add("entitlement", subscription_id=number, quantity=5, unit_price="100", currency="USD",
                start_date="2026-01-01")  # fmt: skip
    company.term(number)
    (found,) = company.findings("R12")
    assert "3600.00 EUR and 6000.00 USD is at stake" in found.why
    only = company.subscription(price=None)
    company.add("entitlement", subscription_id=only, quantity=5, unit_price="100", currency="USD")
    (gaps,) = (one.evidence for one in company.findings("R28") if one.subject.id == only)
    assert [one["key"] for one in gaps] == ["gap:list"]


def test_a_term_that_renewed_itself_unrecorded(company: Company) -> None:
    number = company.subscription()
    company.term(number, start_date="2025-01-01", end_date="2025-12-31")
    (found,) = company.findings("R12")  # renewed itself to 2026-12-31
    assert "ends on 2026-12-31; notice is due by 2026-12-01" in found.question
    assert "The term on record ended 2025-12-31" in found.why
    (gap,) = company.findings("R28")
    assert "the term on record ended on 2025-12-31" in gap.question


def test_a_corrected_deadline_is_asked_again(company: Company) -> None:
    number = company.subscription()
    term = company.term(number)
    (found,) = asked(company, "R12")
    decide(company.catalog, int(found["id"]), "keep", why="needed", today=AS_OF)
    assert asked(company, "R12")[0]["status"] == "Decided"
    company.set("term", term, end_date="2026-11-30")
    assert asked(company, "R12")[0]["status"] == "Open"


def test_what_is_kept_does_not_count_as_asked_again(company: Company) -> None:
    number = company.subscription(quantity=2)
    source = company.source(number)
    seat = company.seat(number, source, OLD)
    company.seat(number, source, "2026-10-09")
    (found,) = asked(company, "R01")
    decide(company.catalog, int(found["id"]), "keep", why="audit", until="2027-06-01", today=AS_OF)
    company.add("activity", seat_id=seat, source_id=source, last_active="2026-10-09")
    assert int(found["id"]) in run(company.catalog, AS_OF).resolved
    journal.undo(company.catalog)
    result = run(company.catalog, AS_OF)
    assert result.reopened == ()
    assert asked(company, "R01")[0]["status"] == "Decided"


# Payments -------------------------------------------------------------------------------------------------------------


def paid(company: Company, tool: int, number: str, *ids: str, **more: Any) -> None:
    for place, name in enumerate(ids):
        date = f"2026-09-{3 + place:02d}"
        company.line(tool, **{"invoice_number": number, "payment_id": name, "date": date, **more})


def test_a_credit_answers_for_one_payment_of_a_later_day(company: Company) -> None:
    tool = company.tool()
    paid(company, tool, "A", "1", "2")
    paid(company, tool, "B", "3", "4")
    company.line(tool, amount=-100_000_000, net=-100_000_000, line_kind="credit", date="2025-12-01")
    assert len(company.findings("R18")) == 2
    company.line(tool, amount=-100_000_000, net=-100_000_000, line_kind="credit", date="2026-09-20",
                 invoice_number="B")  # fmt: skip
    (found,) = company.findings("R18")
    assert "Invoice A" in found.question


def test_instalments_beyond_the_invoice_claim_the_excess(company: Company) -> None:
    tool = company.tool()
    company.line(tool, invoice_number="A", channel="vendor", amount=300_000_000)
    paid(company, tool, "A", "1", "2", "3", "4")
    (found,) = company.findings("R18")
    assert found.reclaim is not None
    assert found.reclaim.amount == 100_000_000


def test_three_equal_charges_are_two_questions(company: Company) -> None:
    tool = company.tool()
    for _ in range(3):
        company.line(tool, channel="card", sheet_id=company.sheet())
    assert len(asked(company, "R18")) == 2


def test_a_charge_on_a_card_that_was_claimed_too(company: Company) -> None:
    tool = company.tool()
    company.line(tool, channel="card", sheet_id=company.sheet())
    company.line(tool, channel="expense", sheet_id=company.sheet())
    assert len(company.findings("R18")) == 1


def test_another_payment_date_in_another_kind_of_file(company: Company) -> None:
    tool = company.tool()
    company.line(tool, invoice_number="A", payment_date="2026-09-03")
    company.line(tool, invoice_number="A", payment_date="2026-09-08", channel="card")
    assert not company.findings("R18")  # a card's charge settles some days later
    company.line(tool, invoice_number="B", payment_date="2026-09-03")
    company.line(tool, invoice_number="B", payment_date="2026-09-20", channel="card")
    assert len(company.findings("R18")) == 1


# Owners, tools and people ---------------------------------------------------------------------------------------------


def test_the_owner_of_the_subscription_counts_whole(company: Company) -> None:
    gone = company.person(name="Gone", end_date="2026-07-31")
    here = company.person(name="Here")
    company.subscription(company.tool(owner_id=gone), owner_id=here)
    assert not company.findings("R21")


def test_who_came_back_is_there_and_who_will_come_back_is_not(company: Company) -> None:
    back = company.person(end_date="2026-03-01", start_date="2026-06-01")
    number = company.subscription(owner_id=back)
    company.seat(number, person_id=back)
    assert not company.findings("R03")
    assert not company.findings("R21")
    company.seat(number, person_id=company.person(end_date="2026-08-31", start_date="2027-01-01"))
    company.seat(number, person_id=company.person(end_date="2026-03-01", start_date="2026-06-01", status="inactive"))
    assert len(company.findings("R03")) == 2


def test_who_is_inactive_without_a_last_day_is_asked_about(company: Company) -> None:
    company.seat(company.subscription(), person_id=company.person(status="inactive"))
    (found,) = asked(company, "R03")
    assert "is inactive in the roster" in found["question"]


def test_a_tool_is_asked_about_by_one_of_two_rules(company: Company) -> None:
    idle = company.tool(state="Discovered")
    company.set("subscription", company.subscription(idle, state="Discovered", price=None), owner_id=None)
    assert not company.findings("R20")
    assert len(company.findings("R21")) == 1
    claimed = company.tool()
    company.set("subscription", company.subscription(claimed), owner_id=None)
    company.line(claimed, channel="expense")
    assert [one.subject.id for one in company.findings("R20")] == [claimed]
    assert len(company.findings("R21")) == 1


def test_an_amount_without_a_rate_is_not_taken_for_little(company: Company) -> None:
    tool = company.tool(state="Discovered")
    company.line(tool, amount=50_000_000_000, currency="USD", date="2026-07-01")
    (found,) = company.findings("R20")
    assert found.severity == "high"


def test_spend_of_a_discovered_tool_is_net_of_refunds_and_tax(company: Company) -> None:
    tool = company.tool(state="Discovered")
    company.line(tool, amount=900_000_000)
    company.line(tool, amount=171_000_000, line_kind="tax")
    (found,) = company.findings("R20")
    assert "900.00 EUR" in found.question
    assert found.severity == "medium"
    company.line(tool, amount=-900_000_000, line_kind="refund")
    assert not company.findings("R20")


def test_what_counts_is_compared_in_one_currency(company: Company) -> None:
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="JPY", rate="165", source="test")
    tool = company.tool(state="Discovered")
    company.line(tool, amount=1_100_000_000)
    company.line(tool, amount=1_500_000_000, currency="JPY", channel="card")
    (found,) = company.findings("R20")
    assert "1100.00 EUR" in found.question
    assert found.severity == "high"


# Evidence -------------------------------------------------------------------------------------------------------------


def test_a_week_says_nothing_of_the_weeks_before(company: Company) -> None:
    number = company.subscription()
    old = company.source(number, data_date="2026-08-20", covers_to="2026-08-20")
    week = company.source(number, covers_from="2026-10-04", covers_to="2026-10-10")
    seat = company.seat(number, old, "2026-08-05")
    company.add("activity", seat_id=seat, source_id=week)
    assert evidence(company) == "ACTIVE"  # as of 20 August; nobody saw the time until 3 October
    assert not company.findings("R01")


def test_weeks_in_a_row_are_one_stretch(company: Company) -> None:
    number = company.subscription()
    seat = company.seat(number)
    first = company.source(number, data_date="2026-08-05", covers_to="2026-08-05", covers_from="2026-08-01")
    company.add("activity", seat_id=seat, source_id=first, last_active="2026-08-03")
    for start, end in (("2026-08-06", "2026-09-05"), ("2026-09-06", "2026-10-05")):
        source = company.source(number, data_date=end, covers_from=start, covers_to=end)
        company.add("activity", seat_id=seat, source_id=source)
    assert evidence(company) == "INACTIVE"  # 63 days, all of them seen


def test_more_data_does_not_prove_less(company: Company) -> None:
    number = company.subscription()
    seat = company.seat(number, company.source(number, retention_days=90))
    assert evidence(company) == "NO_ACTIVITY_IN_RETENTION"
    company.add("activity", seat_id=seat, source_id=company.source(number, covers_from="2026-10-04"))
    assert evidence(company) == "NO_ACTIVITY_IN_RETENTION"


def test_a_login_stays_a_login(company: Company) -> None:
    number = company.subscription()
    seat = company.seat(number, company.source(number, reports="login", data_date="2026-10-01"), OLD)
    company.add("activity", seat_id=seat, source_id=company.source(number))
    (found,) = company.findings("R01")
    assert "logins only" in found.why


def test_a_seat_that_the_fresh_report_lacks_is_unknown(company: Company) -> None:
    number = company.subscription()
    company.seat(number, company.source(number, data_date="2026-08-01", covers_to="2026-08-01"), "2026-05-01")
    assert evidence(company) == "INACTIVE"
    company.source(number)
    assert evidence(company) == "UNKNOWN"


def test_everyone_of_a_tool_stopping_on_one_day_points_at_the_report(company: Company) -> None:
    tool = company.tool()
    for _ in range(2):
        number = company.subscription(tool)
        source = company.source(number)
        for _ in range(2):
            company.seat(number, source, OLD)
    assert not company.findings("R01")
    assert len([one for one in company.findings("R28") if "same day" in one.question]) == 2


def test_some_of_many_stopping_on_one_day_are_asked_about(company: Company) -> None:
    number = company.subscription(quantity=30)
    source = company.source(number)
    for place in range(27):
        company.seat(number, source, OLD if place < 7 else f"2026-09-{place:02d}")
    assert len(company.findings("R01")) == 1
