"""Merging moves money and seats; it makes none and loses none."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.merging import merge, plan
from desktop_app.economics.spend import spend_rows
from tests.ui.company import insert

DAY = "2026-10-15"


@pytest.fixture
def company(small_company: Path, tmp_path: Path) -> Iterator[Catalog]:
    """A company whose tools are all sold by one vendor, each with a year of bills."""
    path = tmp_path / "company.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path) as catalog:
        with catalog.operation("One vendor"):
            vendor = records.find(catalog.writer, "vendor", "OpenAI")
            catalog.writer.execute("UPDATE tool SET vendor_id = ?", (vendor,))
            catalog.writer.execute("UPDATE invoice_line SET vendor_id = ?", (vendor,))
        for name in ("Otter", "Claude"):
            records.add(
                catalog, "subscription",
                {"name": f"{name} second", "tool": name, "currency": "EUR", "quantity": "7", "unit_price": "12.34",
                 "start_date": "2025-11-10", "plan": "Other"},
            )  # fmt: skip
            records.add(catalog, "seat", {"subscription": f"{name} second", "account": f"{name}@northwind.example"})
        yield catalog


def spend(catalog: Catalog) -> Counter[tuple[str, str]]:
    """What counts, by month and currency."""
    sums: Counter[tuple[str, str]] = Counter()
    for row in spend_rows(catalog.writer, as_of=DAY):
        if row.counted:
            sums[(row.month, row.currency)] += row.net
    return sums


def seats(catalog: Catalog) -> tuple[int, int, int]:
    """Seats held, seats bought, and what was bought in micro-units of a month's price."""
    conn = catalog.writer
    held = conn.execute("SELECT count(*) FROM seat JOIN subscription s ON s.id = subscription_id AND s.archived = 0")
    bought = conn.execute(
        """SELECT sum(quantity), sum(CAST(quantity * CAST(unit_price AS REAL) * 1000000 AS INTEGER)) FROM entitlement
        JOIN subscription s ON s.id = subscription_id AND s.archived = 0"""
    ).fetchone()
    return held.fetchone()[0], bought[0], bought[1]


@pytest.mark.parametrize(
    ("kind", "kept", "merged"),
    [
        ("tool", "Claude", "Otter"),
        ("tool", "GitHub Copilot", "Microsoft 365 Copilot"),
        ("vendor", "OpenAI", "GitHub"),
        ("team", "Platform", "Data"),
        ("person", "person01@northwind.example", "person02@northwind.example"),
        ("subscription", "Otter Business", "Otter second"),
        ("subscription", "Otter second", "Otter Business"),
    ],
)
def test_spend_by_month_and_seats_are_the_same_before_and_after(
    company: Catalog, kind: str, kept: str, merged: str
) -> None:
    before = spend(company), seats(company)
    assert len(before[0]) == 13  # twelve of bills, and the contracts of the last
    merge(company, kind, kept, merged)
    assert (spend(company), seats(company)) == before
    journal.undo(company)
    assert (spend(company), seats(company)) == before
    journal.redo(company)
    assert (spend(company), seats(company)) == before


def test_where_two_tools_tell_the_same_money_in_two_ways_the_plan_says_so(company: Catalog) -> None:
    """A bill under one name and a card payment under the other: as one tool they are one amount."""
    tool = records.find(company.writer, "tool", "Otter")
    other = records.add(company, "tool", {"name": "Otter card", "vendor": "OpenAI"})
    with company.operation("Card") as operation:
        row = dict(company.writer.execute(
            "SELECT * FROM invoice_line WHERE tool_id = ? ORDER BY date DESC", (tool,)).fetchone())  # fmt: skip
        month = row["service_from"][:7]
        row |= {"tool_id": other, "basis": "paid", "channel": "card", "operation_id": operation.id, "row_key": "card",
                "subscription_id": None}  # fmt: skip
        del row["id"]
        insert(company, "invoice_line", **row)
    twice = spend(company)
    assert any("In 1 month both have money of different kinds" in note
               for note in plan(company.writer, "tool", "Otter", "Otter card").notes)  # fmt: skip
    merge(company, "tool", "Otter", "Otter card")
    once = spend(company)
    assert twice[(month, "EUR")] - once[(month, "EUR")] == row["net"]
    assert {key: value for key, value in once.items() if key[0] != month} == {
        key: value for key, value in twice.items() if key[0] != month
    }
    journal.undo(company)
    assert spend(company) == twice
