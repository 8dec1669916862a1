"""Month-end close: what is prepaid and what is accrued, to the micro-unit."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.close import CONTRACT, KINDS, LATER, METERED, PREPAID, CloseRow, close
from desktop_app.economics.close_proof import Proof
from desktop_app.economics.standing import COUNTS, OUT, RECONCILES, Standings
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]


def balances(company: Company, month: str = "2026-09") -> list[CloseRow]:
    return list(close(company.catalog.writer, month, as_of=AS_OF, currency="EUR").rows)


def test_a_prepaid_year_is_used_day_by_day(company: Company) -> None:
    line = company.line(
        company.tool(), amount=365_000_000, date="2026-01-05", service_from="2026-01-01", service_to="2026-12-31",
        order_number="PO-7", ledger_account="6815", invoice_number="RE-1",
    )  # fmt: skip
    (row,) = balances(company)
    assert (row.kind, row.line_id, row.balance, row.expensed, row.in_month) == (
        PREPAID, line, 92_000_000, 273_000_000, 30_000_000,
    )  # fmt: skip
    assert (row.order_number, row.ledger_account, row.invoice) == ("PO-7", "6815", "RE-1")


@pytest.mark.parametrize("month", ["2026-09", "2026-08"])
def test_service_before_its_invoice_is_accrued(company: Company, month: str) -> None:
    company.line(company.tool(), date="2026-10-02", service_from="2026-09-01", service_to="2026-09-30")
    found = balances(company, month)
    assert [(row.kind, row.balance) for row in found] == ([(LATER, 100_000_000)] if month == "2026-09" else [])


def test_metered_use_without_an_invoice_is_accrued_month_by_month(company: Company) -> None:
    tool = company.tool()
    for day in ("2026-08-30", "2026-09-01", "2026-09-02"):
        company.line(tool, basis="metered", channel="vendor", date=day)
    assert [(row.kind, row.service_to, row.balance) for row in balances(company)] == [
        (METERED, "2026-08-30", 100_000_000), (METERED, "2026-09-02", 200_000_000),
    ]  # fmt: skip


def test_a_contract_without_invoices_is_accrued_as_an_estimate(company: Company) -> None:
    company.subscription(price="30", quantity=10)
    (row,) = balances(company)
    assert (row.kind, row.service_from, row.balance, row.in_month) == (
        CONTRACT, "2026-01-01", 9 * 300_000_000, 300_000_000,
    )  # fmt: skip


def test_an_accrual_without_an_invoice_names_the_account_and_order_of_the_newest_charge(company: Company) -> None:
    tool = company.tool()
    company.subscription(tool, price="30", quantity=10)
    for month, account, order in (
        ("2026-06", "6800", "PO-1"),
        ("2026-07", "6815", "PO-2"),
        ("2026-10", "6899", "PO-3"),
    ):
        company.line(tool, date=f"{month}-05", ledger_account=account, order_number=order)
    (row,) = [row for row in balances(company) if row.kind == CONTRACT]
    assert (row.ledger_account, row.order_number) == ("6815", "PO-2")  # what comes later is not known yet


def test_an_accrual_of_one_of_two_contracts_names_the_tools_account_and_no_order(company: Company) -> None:
    tool = company.tool()
    for _ in range(2):
        company.subscription(tool)
    company.line(tool, date="2026-07-05", ledger_account="6815", order_number="PO-2")
    company.line(tool, date="2026-09-05", basis="metered", channel="vendor")
    (row,) = [row for row in balances(company) if row.kind == METERED]
    assert (row.ledger_account, row.order_number) == ("6815", "")


def test_the_same_money_in_two_files_is_one_balance(company: Company) -> None:
    tool = company.tool()
    for channel in ("vendor", "ledger"):
        company.line(tool, channel=channel, date="2026-10-02", service_from="2026-09-01", service_to="2026-09-30")
    assert [row.balance for row in balances(company)] == [100_000_000]


def test_a_month_to_come_cannot_be_closed(company: Company) -> None:
    with pytest.raises(CatalogError, match="has not begun"):
        close(company.catalog.writer, "2026-11", as_of=AS_OF)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    amount=st.integers(10**6, 10**13),
    start=st.dates(min_value=dt.date(2025, 1, 1), max_value=dt.date(2027, 6, 1)),
    days=st.integers(0, 800),
    month=st.sampled_from(["2025-12", "2026-04", "2026-09"]),
)
def test_expensed_and_prepaid_add_up_to_the_line(
    company: Company, amount: int, start: dt.date, days: int, month: str
) -> None:
    end = (start + dt.timedelta(days)).isoformat()
    line = company.line(
        company.tool(), amount=amount, date="2025-01-02", service_from=start.isoformat(), service_to=end
    )
    closed = close(company.catalog.writer, month, as_of=AS_OF, currency="EUR")
    assert closed.adds_up
    found = [row for row in closed.rows if row.line_id == line]
    assert all(row.expensed + row.balance == row.net == amount for row in found)
    assert bool(found) == (end > f"{month}-31")


def test_lines_that_tell_nothing_of_a_month_are_not_read(company: Company) -> None:
    tool = company.tool()
    long_ago = company.line(tool, date="2025-03-03", invoice_number="RE-1")
    credit = company.line(tool, amount=-1_000_000, line_kind="credit", date="2025-04-03", invoice_number="RE-1")
    metered = company.line(company.tool(), date="2025-03-03", basis="metered", channel="vendor")
    dated = company.line(tool, date="2026-09-03", service_from="2025-01-01", service_to="2025-01-31")
    served = company.line(tool, date="2025-09-03", service_from="2025-09-01", service_to="2026-09-30")
    standings = Standings(company.catalog.writer, AS_OF)
    found = {one.line["id"] for one in standings.lines(since="2026-09-01")}
    assert found == {credit, metered, dated, served}
    assert {one.line["id"] for one in standings.lines()} == found | {long_ago}


@pytest.mark.parametrize("basis", ["billed", "metered"])  # with metered lines all are looked through
def test_what_is_settled_within_the_month_of_its_date_is_left_out(company: Company, basis: str) -> None:
    tool = company.tool()
    lines = {}
    for name, date, start, end in (
        ("a day", "2026-09-03", "2026-09-03", "2026-09-03"), ("the month", "2026-09-03", "2026-09-01", "2026-09-30"),
        ("before", "2026-09-03", "2026-08-01", "2026-08-31"), ("over", "2026-09-03", "2026-09-03", "2026-10-02"),
        ("a day before", "2026-10-01", "2026-09-30", "2026-09-30"), ("after", "2026-09-03", "2026-10-01", "2026-10-31"),
    ):  # fmt: skip
        lines[name] = company.line(tool, date=date, service_from=start, service_to=end, invoice_number=name)
    lines["tax"] = company.line(tool, date="2026-09-03", service_to="2026-10-02", line_kind="tax")
    lines["credit"] = company.line(
        tool, date="2026-09-20", amount=-1_000_000, line_kind="credit", invoice_number="over"
    )  # it corrects what lies in October too
    lines["other"] = company.line(company.tool(), date="2026-09-03", basis=basis, channel="vendor")
    standings = Standings(company.catalog.writer, AS_OF)
    found = {one.line["id"] for one in standings.lines(since="2026-09-01", settled=False)}
    open_ones = {"before", "over", "a day before", "after", "credit"} | ({"other"} if basis == "metered" else set())
    assert found == {lines[name] for name in open_ones}


def test_lines_say_whether_they_count(company: Company) -> None:
    tool = company.tool()
    counts = company.line(tool, channel="vendor")
    other = company.line(tool, channel="ledger")
    out = company.line(None, in_scope=0)
    standings = Standings(company.catalog.writer, AS_OF)
    assert standings.of([counts, other, out]) == {counts: COUNTS, other: RECONCILES, out: OUT}
    assert standings.why(counts) == "It counts as spend."
    assert "billed in the vendor's own file" in standings.why(other)


def test_a_month_says_what_its_expense_and_its_prepaid_are_made_of(company: Company) -> None:
    tool = company.tool()
    year = {"service_from": "2026-01-01", "service_to": "2026-12-31"}
    company.line(tool, amount=365_000_000, date="2026-01-05", **year)
    company.line(tool, amount=61_000_000, date="2026-09-05", service_from="2026-09-01", service_to="2026-10-31")
    company.line(tool, amount=7_000_000, date="2026-10-02", service_from="2026-09-01", service_to="2026-09-30")
    company.line(company.tool(), amount=5_000_000, currency="SEK", basis="metered", channel="vendor")
    company.subscription(price="1", quantity=2)
    found = close(company.catalog.writer, "2026-09", as_of=AS_OF, currency="EUR")
    euro, krona = found.proofs
    assert (euro.invoiced, euro.accrued, euro.spend) == (60_000_000, 9_000_000, 69_000_000)
    assert (euro.opening, euro.added, euro.used, euro.closing) == (122_000_000, 31_000_000, 30_000_000, 123_000_000)
    assert (krona.accrued, krona.spend, krona.closing) == (5_000_000, 5_000_000, 0)
    assert found.adds_up
    kinds = found.by_kind()
    assert [kinds[kind].count for kind in KINDS] == [2, 1, 1, 1]
    assert kinds[PREPAID].reported == 123_000_000
    assert dict(kinds[METERED].apart) == {"SEK": 5_000_000}


LINES = st.lists(
    st.tuples(
        st.integers(-(10**9), 10**10), st.dates(dt.date(2026, 3, 1), dt.date(2026, 10, 15)), st.integers(-60, 60),
        st.integers(0, 400), st.sampled_from(["EUR", "USD", "SEK"]), st.integers(0, 2),
        st.sampled_from([("billed", "vendor"), ("billed", "ledger"), ("paid", "card"), ("metered", "vendor")]),
    ), min_size=1, max_size=6,
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(lines=LINES, month=st.sampled_from(["2026-04", "2026-08", "2026-09", "2026-10"]))
def test_every_month_adds_up_whatever_was_imported(company: Company, lines: list[Any], month: str) -> None:
    if not company.count:
        company.add("exchange_rate", date="2026-01-01", base="EUR", quote="USD", rate="1.1037", source="test")
        company.tool()
        company.subscription(price="12.34", quantity=3)
    tools = [row[0] for row in company.catalog.writer.execute("SELECT id FROM tool ORDER BY id")]
    for amount, date, ahead, days, currency, place, (basis, channel) in lines:
        start = date + dt.timedelta(ahead)
        company.line(
            tools[place % len(tools)], amount=amount, date=date.isoformat(), service_from=start.isoformat(),
            service_to=(start + dt.timedelta(days)).isoformat(), currency=currency, basis=basis, channel=channel,
            line_kind="charge" if amount > 0 else "credit", invoice_number=f"RE-{place}",
        )  # fmt: skip
    found = close(company.catalog.writer, month, as_of=AS_OF, currency="EUR")
    assert found.adds_up, found.proofs
    for proof in found.proofs:
        rows = [row for row in found.rows if row.currency == proof.currency]
        assert sum(row.balance for row in rows if row.kind == PREPAID) == proof.closing
        accrued = sum(row.in_month for row in rows if row.kind != PREPAID)
        assert accrued == proof.accrued


def test_sums_that_differ_do_not_add_up() -> None:
    proof = Proof("EUR", 1, 2, 3, 4, 5, 6, 3)
    assert proof.adds_up
    assert not replace(proof, spend=4).adds_up
    assert not replace(proof, closing=4).adds_up


def test_who_paid_by_card_is_no_order(company: Company) -> None:
    tool = company.tool()
    company.line(tool, channel="card", basis="paid", buyer="Ben Novak", date="2026-09-20", service_from="2026-09-20",
                 service_to="2027-09-19")  # fmt: skip
    assert [(row.kind, row.order_number) for row in balances(company)] == [(PREPAID, "")]
