"""Every list: each column can be shown, sorted, filtered and counted."""

from __future__ import annotations

import pytest

from desktop_app.catalog import records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.tables import TABLES, Filter, Query

NEEDED = {
    "lines": "id invoice date vendor_text vendor tool matched_by scope amount currency file sheet row",
    "seats": "id tool subscription person account plan assigned last_active data_date evidence",
    "findings": "id rule subject question severity status owner theoretical addressable currency saving_from"
    " first_seen",
    "unmatched": "vendor_text lines amount currency last_date",
}


@pytest.fixture
def filled(catalog: Catalog) -> Catalog:
    """Six people and 60 lines of two vendors in two currencies, of which 20 are of a known tool."""
    vendor = records.add(catalog, "vendor", {"name": "Acme"})
    tool = records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme"})
    records.add(
        catalog, "subscription", {"name": "Chat Team", "tool": "Acme Chat", "quantity": "10", "unit_price": "20"}
    )
    for number in range(6):
        records.add(catalog, "person", {"name": f"Person {number}", "title": "100%_sure" if number == 3 else ""})
    records.add(catalog, "seat", {"subscription": "Chat Team", "account": "a@x.org", "person": "Person 1"})
    with catalog.operation("Import", kind="import") as operation:
        first = catalog.ids.reserve(60)
        catalog.writer.executemany(
            """INSERT INTO invoice_line(id, operation_id, vendor_id, tool_id, in_scope, vendor_text, invoice_number,
            date, service_from, service_to, amount, net, currency, basis, channel, line_kind, row_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2026-01-01', '2026-01-31', ?, ?, ?,
            'billed', 'vendor', 'charge', ?)""",
            [
                (
                    first + n,
                    operation.id,
                    vendor if n < 20 else None,
                    tool if n < 20 else None,
                    int(n < 20),
                    "ACME INC" if n < 20 else "Bakery",
                    None if n % 2 else f"I{n:02}",
                    f"2026-01-{n % 28 + 1:02}",
                    n * 1_000_000,
                    n * 1_000_000,
                    "EUR" if n % 3 else "USD",
                    str(n),
                )
                for n in range(60)
            ],
        )
    return catalog


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_column_shows_sorts_filters_and_groups(filled: Catalog, name: str) -> None:
    table, query = TABLES[name], Query(as_of="2026-06-30")
    ids = tables.ids(filled.writer, table, query)
    assert tables.count(filled.writer, table, query) == len(ids) == len(set(ids))
    shown = tables.page(filled.writer, table, query, ids)
    assert [row["id"] for row in shown] == ids
    for column in table.columns:
        for descending in (False, True):
            asked = Query(sort=((column.key, descending),), as_of=query.as_of)
            assert sorted(tables.ids(filled.writer, table, asked)) == sorted(ids)
        empty = tables.count(filled.writer, table, Query((Filter(column.key, "empty"),), as_of=query.as_of))
        full = tables.count(filled.writer, table, Query((Filter(column.key, "filled"),), as_of=query.as_of))
        assert empty + full == len(ids)
        assert sum(count for _, count in tables.facets(filled.writer, table, column.key, query)) == len(ids)


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_the_columns_that_scripts_rely_on(name: str) -> None:
    assert set(NEEDED[name].split()) <= {"id"} | {column.key for column in TABLES[name].columns}


@pytest.mark.parametrize(
    ("op", "value", "expected"),
    [
        ("=", "5", 1),
        ("!=", "5", 59),
        ("<", "5", 5),
        ("<=", "5", 6),
        (">", "57.5", 2),
        (">=", "59", 1),
        ("in", [0, 7_000_000], 2),
    ],
)
def test_amounts_are_compared_as_typed(filled: Catalog, op: str, value: object, expected: int) -> None:
    assert tables.count(filled.writer, "lines", Query((Filter("amount", op, value),))) == expected


def test_search_and_contains_take_percent_and_underscore_literally(filled: Catalog) -> None:
    assert tables.count(filled.writer, "people", Query(search="100%_")) == 1
    assert tables.count(filled.writer, "people", Query((Filter("title", "contains", "%"),))) == 1
    assert tables.count(filled.writer, "people", Query(search="0__s")) == 0


def test_rows_come_sorted_and_in_the_order_of_ids(filled: Catalog) -> None:
    ids = tables.ids(filled.writer, "lines", Query(sort=(("amount", True),)))
    rows = tables.page(filled.writer, "lines", Query(), [*ids[:3], 1, ids[-1]])
    assert [row["amount"] for row in rows] == [59_000_000, 58_000_000, 57_000_000, 0]


def test_empty_values_sort_last_both_ways(filled: Catalog) -> None:
    for descending in (False, True):
        ids = tables.ids(filled.writer, "lines", Query(sort=(("invoice", descending),)))
        assert tables.page(filled.writer, "lines", Query(), ids[-1:])[0]["invoice"] is None


def test_what_has_no_tool_is_grouped_by_text_and_currency(filled: Catalog) -> None:
    ids = tables.ids(filled.writer, "unmatched", Query())
    rows = tables.page(filled.writer, "unmatched", Query(), ids)
    assert {(row["vendor_text"], row["currency"]) for row in rows} == {("Bakery", "EUR"), ("Bakery", "USD")}
    assert sum(int(str(row["lines"])) for row in rows) == 40


@pytest.mark.parametrize("descending", [False, True])
def test_the_ids_of_lines_by_date_come_from_an_index(filled: Catalog, descending: bool) -> None:
    asked: list[str] = []
    filled.writer.set_trace_callback(asked.append)
    tables.ids(filled.writer, "lines", Query(sort=(("date", descending),)))
    filled.writer.set_trace_callback(None)
    (sql,) = asked
    plan = [row[3] for row in filled.writer.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert plan == ["SCAN invoice_line USING INDEX invoice_line_date"]


def test_unknown_columns_conditions_and_numbers_are_said(filled: Catalog) -> None:
    wrong = (
        (Filter("colour", "=", "x"), "no column colour; it has: invoice"),
        (Filter("amount", "~", "x"), "no condition ~"),
        (Filter("amount", "<", "x"), "is no number"),
    )
    for item, said in wrong:
        with pytest.raises(CatalogError, match=said):
            tables.count(filled.writer, "lines", Query((item,)))


def test_a_subscriptions_yearly_amount(filled: Catalog) -> None:
    (number,) = tables.ids(filled.writer, "subscriptions", Query(as_of="2026-06-30"))
    (row,) = tables.page(filled.writer, "subscriptions", Query(as_of="2026-06-30"), [number])
    assert (row["seats"], row["assigned"], row["unit_price"], row["annual"]) == (10, 1, 20_000_000, 2_400_000_000)


def test_groups_and_sums_add_up_by_currency(filled: Catalog) -> None:
    conn = filled.writer
    query = Query(as_of="2026-10-01")
    found = tables.groups(conn, "lines", "vendor_text", query, "amount")
    assert [(group.value, group.count) for group in found] == [("Bakery", 40), ("ACME INC", 20)]
    whole = tables.sums(conn, "lines", query, "amount")
    assert whole == {code: sum(group.sums[code] for group in found) for code in ("EUR", "USD")}
    assert sum(whole.values()) == sum(range(60)) * 1_000_000
    some = tables.ids(conn, "lines", Query(where=(Filter("currency", "=", "USD"),), as_of="2026-10-01"))[:2]
    assert tables.sums(conn, "lines", query, "amount", some).keys() == {"USD"}
    narrowed = Query(where=(Filter("vendor_text", "=", "Bakery"),), as_of="2026-10-01")
    assert tables.sums(conn, "lines", narrowed, "amount") == found[0].sums
    assert tables.groups(conn, "tools", "vendor", query)[0].sums == {}


@pytest.mark.parametrize("name", [name for name, table in TABLES.items() if table.amounts])
def test_every_amount_that_adds_up_has_a_currency(filled: Catalog, name: str) -> None:
    for column in TABLES[name].amounts:
        tables.sums(filled.writer, name, Query(as_of="2026-10-01"), column.key)


def test_exact_numbers_are_sorted_and_compared_as_numbers(filled: Catalog) -> None:
    case = records.add(filled, "use_case", {"name": "Triage", "kind": "workflow"})
    values = ("9.5", "10171", "3", "0.25", "9.50")
    for place, value in enumerate(values, 1):
        period = {"period_start": f"2026-0{place}-01", "period_end": f"2026-0{place}-28"}
        records.add(filled, "measure", {"use_case": str(case), "metric": "answers", "value": value, **period})

    def found(query: Query) -> list[str]:
        conn = filled.writer
        return [str(row["value"]) for row in tables.page(conn, "measures", query, tables.ids(conn, "measures", query))]

    assert found(Query(sort=(("value", False),))) == ["0.25", "3", "9.5", "9.50", "10171"]
    assert found(Query(sort=(("value", True),)))[0] == "10171"
    assert found(Query((Filter("value", ">", "9.5"),))) == ["10171"]
    assert sorted(found(Query((Filter("value", "=", "9.5"),)))) == ["9.5", "9.50"]


def test_a_tool_whose_seats_nobody_reported_has_no_number_of_them(filled: Catalog) -> None:
    conn = filled.writer
    (row,) = tables.page(conn, "tools", Query(as_of="2026-06-30"), tables.ids(conn, "tools", Query()))
    assert row["seats"] == 1
    conn.execute("DELETE FROM seat")
    (row,) = tables.page(conn, "tools", Query(as_of="2026-06-30"), tables.ids(conn, "tools", Query()))
    assert row["seats"] is None
