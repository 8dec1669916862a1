"""What is bought later and agreed anew stands beside what was: a contract's price and dates over time, by hand too."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import journal, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.tables import Filter, Query


@pytest.fixture
def contract(catalog: Catalog) -> Catalog:
    """A catalog with a contract of 20 seats of 25.00 EUR a month since February."""
    records.add(catalog, "vendor", {"name": "OpenAI"})
    records.add(catalog, "tool", {"name": "ChatGPT", "vendor": "OpenAI"})
    records.add(catalog, "subscription", {
        "name": "ChatGPT Team", "tool": "ChatGPT", "currency": "EUR", "quantity": "20", "unit_price": "25",
        "start_date": "2026-02-01", "end_date": "2027-01-31", "notice_days": "60",
    })  # fmt: skip
    return catalog


def rows(catalog: Catalog, name: str, as_of: str = "2026-07-01") -> list[dict[str, Any]]:
    conn, query = catalog.writer, Query(as_of=as_of)
    return [dict(row) for row in tables.page(conn, name, query, tables.ids(conn, name, query))]


def test_seats_bought_later_have_their_own_order_day_and_price(contract: Catalog) -> None:
    records.add(contract, "purchase", {
        "subscription": "ChatGPT Team", "quantity": "5", "unit_price": "30", "start_date": "2026-06-01",
        "order_number": "PO-77",
    })  # fmt: skip
    (before,), (after,) = (rows(contract, "subscriptions", day) for day in ("2026-05-31", "2026-06-01"))
    assert (before["seats"], before["annual"]) == (20, 6_000_000_000)
    assert (after["seats"], after["annual"]) == (25, 7_800_000_000)
    bought = [(row["order_number"], row["quantity"], row["unit_price"]) for row in rows(contract, "purchases")]
    assert bought == [("PO-77", 5, "30"), (None, 20, "25")]
    assert journal.history(contract.writer, 1)[0]["title"] == "Add purchase ChatGPT Team"


def test_a_new_price_leaves_the_one_before_on_record(contract: Catalog) -> None:
    (first,) = rows(contract, "purchases")
    records.edit(contract, "purchase", first["id"], {"end_date": "2026-12-31"})
    new = {"subscription": "ChatGPT Team", "quantity": "20", "unit_price": "28", "start_date": "2027-01-01"}
    records.add(contract, "purchase", new)
    years = {day: rows(contract, "subscriptions", day)[0]["annual"] for day in ("2026-12-31", "2027-01-01")}
    assert years == {"2026-12-31": 6_000_000_000, "2027-01-01": 6_720_000_000}


def test_the_next_term_stands_beside_the_last(contract: Catalog) -> None:
    records.add(contract, "term", {
        "subscription": "ChatGPT Team", "start_date": "2027-02-01", "end_date": "2028-01-31", "notice_days": "90",
    })  # fmt: skip
    terms = [(row["end_date"], row["notice_days"], row["notice_assumed"]) for row in rows(contract, "terms")]
    assert terms == [("2028-01-31", 90, 0), ("2027-01-31", 60, 0)]
    silent = records.add(contract, "term", {"subscription": "ChatGPT Team", "end_date": "2029-01-31"})
    assert next(row for row in rows(contract, "terms") if row["id"] == silent)["notice_assumed"] == 1
    records.edit(contract, "term", silent, {"notice_days": "30"})
    assert next(row for row in rows(contract, "terms") if row["id"] == silent)["notice_assumed"] == 0


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("purchase", {"start_date": "2026-06-01", "end_date": "2026-05-01"}, "Purchase: it ends on 2026-05-01, before"),
        ("term", {"start_date": "2026-06-01", "end_date": "2026-05-01"}, "Term: it ends on 2026-05-01, before"),
        ("purchase", {"start_date": "2026-06-01", "unit_price": "1000000000", "quantity": "9999999"}, "more than any"),
        ("purchase", {"quantity": "5"}, "From (start_date) must be filled in"),
    ],
)
def test_what_cannot_be_is_refused(contract: Catalog, kind: str, values: dict[str, str], said: str) -> None:
    with pytest.raises(CatalogError) as refused:
        records.add(contract, kind, {"subscription": "ChatGPT Team", **values})
    assert said in str(refused.value)


def test_free_seats_are_those_bought_and_not_assigned_where_both_are_known(contract: Catalog) -> None:
    assert rows(contract, "subscriptions")[0]["free"] is None  # nobody reported who has one
    for account in ("ada@x.example", "ben@x.example"):
        records.add(contract, "seat", {"subscription": "ChatGPT Team", "account": account})
    assert rows(contract, "subscriptions")[0]["free"] == 18
    low = Query((Filter("free", "<", "19"),), as_of="2026-07-01")
    assert tables.count(contract.writer, "subscriptions", low) == 1
