"""Which of several bases counts: accounts, tools, prepaid years, currencies without a rate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.economics.spend import by_month_and_function, by_month_without_rate, spend_rows

EURO = 1_000_000
LINE = {"basis": "billed", "channel": "ledger", "account": None, "tool": 11, "currency": "EUR", "to": None}


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "spend.seatbook", create=True) as opened:
        with opened.operation("set up"):
            opened.writer.execute("INSERT INTO vendor(id, name) VALUES (1, 'Anthropic')")
            tools = [(11, "Claude"), (12, "Claude API")]
            opened.writer.executemany("INSERT INTO tool(id, vendor_id, name) VALUES (?, 1, ?)", tools)
        yield opened


def add(catalog: Catalog, amount: int, start: str, **given: object) -> None:
    line = {**LINE, **given}
    with catalog.operation("line") as operation:
        number = catalog.ids.next()
        catalog.writer.execute(
            """INSERT INTO invoice_line(id, operation_id, vendor_id, tool_id, in_scope, billing_account, date,
              service_from, service_to, amount, net, currency, basis, channel, line_kind, row_key)
            VALUES (?, ?, 1, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'charge', ?)""",
            (number, operation.id, line["tool"], line["account"], start, start, line["to"] or start, amount * EURO,
             amount * EURO, line["currency"], line["basis"], line["channel"], str(number)),
        )  # fmt: skip


def counted(catalog: Catalog, month: str = "2026-09") -> int:
    rows = spend_rows(catalog.writer, as_of="2026-10-15")
    return sum(row.net for row in rows if row.counted and row.month == month) // EURO


def test_known_accounts_add_up_and_the_better_basis_counts(catalog: Catalog) -> None:
    add(catalog, 100, "2026-09-01", basis="billed", channel="vendor", account="a")
    add(catalog, 130, "2026-09-01", basis="metered", channel="vendor", account="a")
    add(catalog, 50, "2026-09-01", basis="metered", channel="vendor", account="b")
    assert counted(catalog) == 150


def test_with_an_unknown_account_the_larger_counts(catalog: Catalog) -> None:
    add(catalog, 100, "2026-09-01", basis="billed", channel="vendor", account="a")
    add(catalog, 180, "2026-09-01", basis="billed", channel="ledger")
    assert counted(catalog) == 180


def test_two_tools_of_one_vendor_are_not_the_same_money(catalog: Catalog) -> None:
    add(catalog, 100, "2026-09-01", channel="ledger", tool=11)
    add(catalog, 30, "2026-09-01", basis="metered", channel="vendor", tool=12)
    assert counted(catalog) == 130


def test_without_a_rate_the_better_basis_counts(catalog: Catalog) -> None:
    add(catalog, 100, "2026-09-01", basis="billed", channel="vendor", account="a", currency="USD")
    add(catalog, 900, "2026-09-01", basis="paid", channel="card", currency="EUR")
    rows = [row for row in spend_rows(catalog.writer, as_of="2026-10-15") if row.counted]
    assert [(row.net // EURO, row.currency) for row in rows] == [(100, "USD")]


@pytest.mark.parametrize("to", [None, "2026-12-31"])
def test_a_prepaid_year_is_not_counted_again_as_the_contracts_price(catalog: Catalog, to: str | None) -> None:
    with catalog.operation("contract"):
        catalog.writer.execute(
            "INSERT INTO subscription(id, tool_id, name, currency, period_months, started_on) "
            "VALUES (5, 11, 'Claude', 'EUR', 12, '2026-01-01')"
        )
        catalog.writer.execute(
            "INSERT INTO entitlement(id, subscription_id, start_date, quantity, unit_price, currency) "
            "VALUES (6, 5, '2026-01-01', 10, '120.00', 'EUR')"
        )
    assert counted(catalog) == 100
    add(catalog, 1200, "2026-01-01", to=to)
    rows = [row for row in spend_rows(catalog.writer, as_of="2026-12-31") if row.counted]
    assert sum(row.net for row in rows) == 1200 * EURO
    assert {row.basis for row in rows} == {"billed"}


def test_no_rate_means_no_conversion(catalog: Catalog) -> None:
    add(catalog, 100, "2026-09-01", currency="USD")
    rows = spend_rows(catalog.writer, as_of="2026-10-15")
    assert sum(amount for _, _, amount in by_month_and_function(catalog.writer, rows, "2026-10-15", "EUR")) == 0
    assert by_month_without_rate(catalog.writer, rows, "2026-10-15", "EUR") == [("2026-09", "USD", 100 * EURO)]
    assert by_month_without_rate(catalog.writer, rows, "2026-10-15", "USD") == []
