"""Of the letters of a text those are asked for that lead to few records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from desktop_app.catalog import steering
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.first_rows import first_ids
from desktop_app.catalog.table_sql import Parts, steered
from desktop_app.catalog.tables import TABLES, Query
from desktop_app.catalog.text_parts import bring_up_to_date

VENDORS, EACH = 40, 10


@pytest.fixture
def index() -> Iterator[sqlite3.Connection]:
    """An index over "Vendor 0" to "Vendor 39", each ten times: 110 have "r 3", 10 have " 39", all have "ven"."""
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE VIRTUAL TABLE part USING fts5(text, columnsize = 0, detail = none, tokenize = 'trigram')")
        conn.executemany(
            "INSERT INTO part(text) VALUES (?)", [(f"Vendor {n % VENDORS}",) for n in range(EACH * VENDORS)]
        )
        yield conn


@pytest.mark.parametrize(
    ("text", "few", "some", "expected"),
    [
        ("vendor 39", 11, 200, '" 39"'),
        ("vendor 39", 200, 200, '" 39" AND "r 3"'),
        ("vendor 39", 10, 111, '" 39" AND "r 3"'),  # none leads to few: those that lead to some
        ("Vendor 3", 11, 111, '"r 3"'),
        ("Vendor 3", 11, 110, ""),
        ('a"b', 11, 110, '"a""b"'),
    ],
)
def test_letters_that_lead_to_too_many_are_not_asked_for(
    index: sqlite3.Connection, text: str, few: int, some: int, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steering, "FEW", few)
    monkeypatch.setattr(steering, "SOME", some)
    found = steering.rarest(index, "part", text)
    assert found == expected
    if found:
        known = {row[0] for row in index.execute("SELECT rowid FROM part WHERE part MATCH ?", (found,))}
        having = {row[0] for row in index.execute("SELECT rowid FROM part WHERE text LIKE ?", (f"%{text}%",))}
        assert having <= known


def test_of_a_long_text_the_last_letters_alone_are_asked_for_where_none_leads_to_few(
    index: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steering, "FEW", 5)
    monkeypatch.setattr(steering, "ASKED", 1)
    assert steering.rarest(index, "part", "Vendor 3") == '"r 3"'
    assert steering.rarest(index, "part", "Vendor 3"[:-2]) == '"dor"'


def test_rows_that_an_index_knows_are_found_in_the_lists_order_without_reading_the_others(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with catalog.operation("Invent", kind="import") as made:
        catalog.writer.executemany(
            "INSERT INTO invoice_line(id, operation_id, vendor_text, date, service_from, service_to, amount, net, "
            "currency, basis, channel, line_kind, row_key, in_scope) "
            "VALUES (?, ?, ?, ?4, ?4, ?4, 1, 1, 'EUR', 'billed', 'vendor', 'charge', ?, 1)",
            [(n, made.id, f"Vendor {n % VENDORS}", f"2026-0{1 + n % 9}-01", f"k{n}") for n in range(1, 2001)],
        )
    assert bring_up_to_date(catalog)
    monkeypatch.setattr(steering, "FEW", 5)
    conn, table, query = catalog.writer, TABLES["lines"], Query(search="vendor 39", as_of="2026-10-15")
    sql = Parts(table, query, in_order=True, steer=steered(conn, table, query))
    plan = [row[3] for row in conn.execute(f"EXPLAIN QUERY PLAN {sql.ids(100)}", sql.values)]
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan
    assert any("USING INDEX invoice_line_date" in step for step in plan)
    found, whole = first_ids(conn, table, query, 100, lambda: False)
    rows = conn.execute("SELECT id FROM invoice_line WHERE vendor_text = 'Vendor 39' ORDER BY date DESC, id DESC")
    assert found == [row[0] for row in rows]
    assert whole
