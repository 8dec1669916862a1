"""What a list shows, in which order, against the same worked out in Python; and that its first rows are just those."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

import pytest

from desktop_app.catalog import (
    erasing,
    first_rows,
    journal,
    records,
    steering,
    table_sql,
    tables,
    text_parts,
    type_ahead,
)
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.first_rows import first_ids
from desktop_app.catalog.tables import TABLES, Filter, Query

AS_OF = "2026-10-15"
NAMES = ("alpha", "Beta", "gamma_x", "DELTA 100%", "epsilon", "Zeta", "étude", "beta")
LISTS = ("lines", "seats", "people")


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """Invent 300 lines, 240 seats and 40 people whose names, amounts and days are often the same, or missing."""
    chance = random.Random(7)  # noqa: S311
    path = tmp_path_factory.mktemp("first") / "c.seatbook"
    with Catalog.open(path, create=True, actor="test") as catalog, catalog.operation("Invent") as made:
        conn = catalog.writer

        def insert(table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
            marks = ", ".join("?" * len(columns.split(",")))
            conn.executemany(f"INSERT INTO {table}({columns}) VALUES ({marks})", rows)

        def some(*values: object) -> object:
            return chance.choice(values)

        insert("team", "id, name", [(100 + n, name) for n, name in enumerate(("Design", "design b", "Sales"))])
        insert("vendor", "id, name", [(200 + n, name) for n, name in enumerate(NAMES)])
        insert("person", "id, name, email, team_id, end_date, archived", [
            (300 + n, f"{some(*NAMES)} {n % 9}", some(None, f"p{n}@x.org"), some(None, 100, 101, 102),
             some(None, "2026-01-31", "2027-01-31"), int(n % 13 == 0)) for n in range(40)
        ])  # fmt: skip
        insert("tool", "id, vendor_id, name", [(400 + n, 200 + n, f"{name} tool") for n, name in enumerate(NAMES)])
        insert("subscription", "id, tool_id, name", [
            (500 + n, 400 + n % len(NAMES), f"Contract {n}") for n in range(12)
        ])  # fmt: skip
        insert("activity_source", "id, subscription_id, format, data_date, covers_from, covers_to, reports", [
            (600 + n, 500 + n, "test", "2026-10-10", some(None, "2026-07-01"), "2026-10-09", some("login", "action"))
            for n in range(9)
        ])  # fmt: skip
        insert("seat", "id, subscription_id, person_id, account, assigned, released, plan", [
            (1000 + n, 500 + n % 12, some(None, *range(300, 340)), f"{some(*NAMES)}{n}@x.org",
             some(None, "2026-01-01", "2026-10-01"), some(None, None, "2026-02-01", "2027-02-01"),
             some(None, "", "Pro"))
            for n in range(240)
        ])  # fmt: skip
        insert("activity", "id, operation_id, seat_id, source_id, last_active", [
            (2000 + n, made.id, 1000 + n, 600 + n % 12, some(None, "2026-03-01", "2026-08-20", "2026-10-05"))
            for n in range(240) if n % 12 < 9
        ])  # fmt: skip
        insert(
            "invoice_line",
            "id, operation_id, vendor_id, tool_id, in_scope, vendor_text, description, invoice_number, date, "
            "service_from, service_to, amount, net, currency, basis, channel, line_kind, row_key, voided_by",
            [
                (
                    3000 + n, made.id, some(None, *range(200, 208)), some(None, *range(400, 408)), n % 2, some(*NAMES),
                    some("", *NAMES), some(None, f"I{n % 30}"), f"2026-{some('08', '09', '10')}-{some('01', '15')}",
                    "2026-09-01", "2026-09-30", chance.randrange(-3, 6) * 1_000_000, 0, some("EUR", "USD"), "billed",
                    "vendor", "charge", f"k{n}", some(None, None, None, made.id),
                )
                for n in range(300)
            ],
        )  # fmt: skip
    with pytest.MonkeyPatch.context() as patch, Catalog.open(path, actor="test") as catalog:
        patch.setattr(text_parts, "AT_ONCE", 150)  # the others are looked at one by one
        assert not text_parts.bring_up_to_date(catalog, 0.0)
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        yield conn


FILTERS: dict[str, tuple[Filter, ...]] = {
    "lines": (
        Filter("vendor", "contains", "ETA"), Filter("vendor", "lacks", "eta"), Filter("vendor", "=", "Beta"),
        Filter("vendor", "!=", "Beta"), Filter("vendor", "empty"), Filter("vendor", "filled"),
        Filter("tool", "begins", "DELTA 100%"), Filter("tool", "begins not", "g"), Filter("tool", "in", ("Zeta tool",)),
        Filter("date", "begins", "2026-09"), Filter("date", "begins", ("2026-08", "2026-10-15")),
        Filter("date", "begins not", "2026-09"), Filter("amount", ">", "1"), Filter("amount", "=", ("0", "2")),
        Filter("description", "contains", "_"), Filter("description", "contains", "LTA 1"),
        Filter("vendor_text", "=", "Beta"),
        Filter("invoice", "begins", "I1"), Filter("invoice", "=", ("I11", "I12")),
        Filter("vendor_text", "lacks", "eta"), Filter("scope", "=", "in"), Filter("invoice", "empty"),
    ),
    "seats": (
        Filter("tool", "contains", "beta"), Filter("tool", "=", "Beta tool"), Filter("subscription", "contains", "1"),
        Filter("tool_id", "=", 401), Filter("person", "empty"), Filter("person", "contains", "alpha"),
        Filter("team", "=", "Design"), Filter("team", "lacks", "design"), Filter("end_date", "<", "2026-06-01"),
        Filter("evidence", "=", "ACTIVE"), Filter("evidence", "!=", "ACTIVE"), Filter("days_inactive", ">", "60"),
        Filter("last_active", "empty"), Filter("account", "contains", "9@"), Filter("plan", "empty"),
        Filter("account", "contains", ("eta1", "mma_x2")),
        Filter("file", "empty"), Filter("file", "contains", "x"),
    ),
    "people": (
        Filter("name", "contains", "A"), Filter("team", "=", "Sales"), Filter("status", "=", "left"),
        Filter("seats", ">", "5"), Filter("email", "empty"), Filter("email", "begins", "p1"),
        Filter("name", "contains", "bet"),
        Filter("name", "begins not", "bet"),
    ),
}  # fmt: skip
SORTS: dict[str, tuple[tuple[tuple[str, bool], ...], ...]] = {
    "lines": ((), (("date", False),), (("amount", True),), (("amount", False), ("vendor", True)), (("vendor", False),),
              (("invoice", True),), (("tool", False), ("date", True))),
    "seats": ((), (("account", True),), (("account", False),), (("tool", True),), (("person", False),),
              (("tool", False), ("evidence", True)), (("days_inactive", True),), (("subscription", False),)),
    "people": ((), (("name", True),), (("team", False), ("name", False)), (("seats", True),)),
}  # fmt: skip
SEARCHES = ("", "beta", "TUDE", "100%", "_x", "9@x", "nobody has this")


def folded(value: object) -> str:
    """Fold as SQLite does: letters of ASCII alone."""
    return "".join(char.lower() if char.isascii() else char for char in str(value))


def holds(item: Filter, value: Any) -> bool:
    """Tell whether a condition holds of a value, as the contract of `Filter` says it."""
    wanted = item.value if isinstance(item.value, tuple) else (item.value,)
    if item.column == "amount":
        wanted = tuple(int(one) * 1_000_000 for one in wanted)
    if item.column in ("days_inactive", "seats"):
        wanted = tuple(int(one) for one in wanted)
    text = None if value is None else folded(value)
    likes: dict[str, Callable[[str, str], bool]] = {"contains": str.__contains__, "begins": str.startswith}
    match item.op:
        case "empty":
            return value in (None, "")
        case "filled":
            return value not in (None, "")
        case "=" | "in":
            return value in wanted
        case "!=":
            return value not in wanted
        case "<":
            return value is not None and value < wanted[0]
        case ">":
            return value is not None and value > wanted[0]
        case "contains" | "begins":
            return text is not None and any(likes[item.op](text, folded(one)) for one in wanted)
        case "lacks":
            return text is None or not any(folded(one) in text for one in wanted)
        case "begins not":
            return text is None or not any(text.startswith(folded(one)) for one in wanted)
    raise AssertionError(item.op)


def in_python(rows: Sequence[Mapping[str, Any]], name: str, query: Query) -> list[int]:
    """Filter and sort rows without SQL; returns their ids."""
    table = TABLES[name]
    kept = [row for row in rows if all(holds(item, row[item.column]) for item in query.where)]
    if query.search:
        kept = [
            row for row in kept
            if any(row[key] is not None and folded(query.search) in folded(row[key]) for key in table.search)
        ]  # fmt: skip
    sort = query.sort or table.default_sort
    kept.sort(key=lambda row: row["id"], reverse=sort[0][1])
    for key, descending in reversed(sort):
        as_text = table.column(key).type in ("text", "link", "chip")
        there = [row for row in kept if row[key] is not None]
        there.sort(key=lambda row: folded(row[key]) if as_text else row[key], reverse=descending)
        kept = there + [row for row in kept if row[key] is None]
    return [row["id"] for row in kept]


def queries(name: str, count: int) -> list[Query]:
    """Give every filter and search by itself with an order, and many of them together."""
    chance = random.Random(name)  # noqa: S311
    found = [Query((item,), "", chance.choice(SORTS[name]), AS_OF) for item in FILTERS[name]]
    found += [Query((), text, sort, AS_OF) for text in SEARCHES for sort in SORTS[name]]
    for _ in range(count):
        where = tuple(chance.sample(FILTERS[name], chance.randrange(0, 3)))
        found.append(Query(where, chance.choice(SEARCHES), chance.choice(SORTS[name]), AS_OF))
    return found


@pytest.mark.parametrize("statistics", [False, True])
@pytest.mark.parametrize("name", LISTS)
def test_lists_are_filtered_and_sorted_as_in_python(company: sqlite3.Connection, name: str, statistics: bool) -> None:
    if statistics:
        company.execute("ANALYZE")
    every = tables.page(company, name, Query(as_of=AS_OF), tables.ids(company, name, Query(as_of=AS_OF)))
    assert len(every) > 30
    values_of = {row["id"]: row[tables.TABLES[name].columns[0].key] for row in every}
    met = 0
    for query in queries(name, 60):
        expected = in_python(every, name, query)
        assert tables.ids(company, name, query) == expected, query
        assert tables.count(company, name, query) == len(expected), query
        key = tables.TABLES[name].columns[0].key
        some = [tuple(row) for row in tables.values(company, name, query, (key,), 5)]
        assert some == [(number, values_of[number]) for number in expected[:5]], query
        met += bool(expected)
    assert met > 40


@pytest.mark.parametrize("few", [3, 2_000])
@pytest.mark.parametrize("seconds", [-1.0, 60.0])  # below none: some clocks stand still for a moment
@pytest.mark.parametrize("name", LISTS)
def test_the_first_rows_are_those_of_all(
    company: sqlite3.Connection, name: str, seconds: float, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_rows, "TRIED", seconds)
    monkeypatch.setattr(first_rows, "STEPS", 100)  # most are given up where no try is allowed
    monkeypatch.setattr(first_rows, "AT_ONCE", (7, 16))
    monkeypatch.setattr(first_rows, "ENOUGH", 5)
    monkeypatch.setattr(first_rows, "FEW", few)
    monkeypatch.setattr(table_sql, "MANY", 10 * few)
    monkeypatch.setattr(steering, "FEW", few // 3)
    monkeypatch.setattr(steering, "SOME", 8 * few)  # some texts have letters that lead to no more, others have none
    fewer = 0
    for query in queries(name, 60):
        every = tables.ids(company, name, query)
        for limit in (1, 10, 1_000):
            found, complete = first_ids(company, TABLES[name], query, limit, lambda: False)
            assert found == every[: len(found)], (query, limit)
            assert bool(found) == bool(every), (query, limit)
            assert not complete or len(found) == len(every), (query, limit)
            fewer += not complete and len(found) < min(limit, len(every))
    assert fewer > 0 or (name != "seats" and seconds > 0)  # shown while more are worked out, or looked for


TYPED = ("b", "BETA", "ÉTUDE", "e", "delta 100%", "delta1", "gamma_x", "z", "alpha ", "i1", "nobody has this")


@pytest.mark.parametrize(("near", "few", "part"), [(4, 10_000, 4), (4, 3, 5), (1_000, 3, 5)])
@pytest.mark.parametrize("name", LISTS)
def test_letters_lead_to_the_next_row_that_begins_so(
    company: sqlite3.Connection, name: str, near: int, few: int, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type_ahead, "NEAR", near)
    monkeypatch.setattr(type_ahead, "FEW", few)
    monkeypatch.setattr(type_ahead, "PART", part)
    monkeypatch.setattr(steering, "FEW", few // 3)
    monkeypatch.setattr(steering, "SOME", 8 * few)
    chance = random.Random(3)  # noqa: S311
    table = TABLES[name]
    assert not any(type_ahead.names_rows(column) for column in table.columns if column.told)  # not shown as it is
    met = missed = 0
    for query in queries(name, 40):
        ids = tables.ids(company, name, query)
        rows = tables.page(company, name, query, ids)
        column, begun, start = chance.choice(table.search), chance.choice(TYPED), chance.randrange(len(ids) + 1)
        texts = [str(row[column] or "").casefold() for row in rows]
        places = [*range(start, len(ids)), *range(start)]
        expected = next((place for place in places if texts[place].startswith(begun.casefold())), -1)
        found = type_ahead.next_beginning(company, table, query, ids, column, begun, start, lambda: False)
        assert found == expected, (query, column, begun, start)
        met, missed = met + (found >= 0), missed + (found < 0)
    assert met > 5
    assert missed > 5


@pytest.mark.parametrize(
    ("name", "key"), [("seats", "account"), ("seats", "tool"), ("people", "name"), ("tools", "name")]
)
def test_an_index_knows_what_begins_so(catalog: Catalog, name: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type_ahead, "FEW", 0)
    conn, asked = catalog.writer, list[str]()
    conn.set_trace_callback(asked.append)
    type_ahead.next_beginning(conn, TABLES[name], Query(as_of=AS_OF), [1], key, "no", 0, lambda: False)
    conn.set_trace_callback(None)
    plan = [row[3] for row in conn.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert not any(step.startswith("SCAN") for step in plan)


def test_what_nobody_waits_for_is_given_up(company: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_rows, "STEPS", 100)
    for query in (Query(as_of=AS_OF), Query((Filter("evidence", "=", "ACTIVE"),), as_of=AS_OF), Query(search="zz")):
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            first_ids(company, TABLES["seats"], query, 1_000, lambda: True)
    monkeypatch.setattr(type_ahead, "STEPS", 100)
    monkeypatch.setattr(type_ahead, "NEAR", 1)
    monkeypatch.setattr(type_ahead, "FEW", 0)
    for begun in ("b", "nobody"):  # as it compares the ids, and as it reads
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            type_ahead.next_beginning(
                company, TABLES["lines"], Query(as_of=AS_OF), tables.ids(company, "lines", Query(as_of=AS_OF)),
                "vendor_text", begun, 0, lambda: True,
            )  # fmt: skip
    assert tables.count(company, "seats", Query(as_of=AS_OF)) > 0  # the connection goes on


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    ("name", "key"),
    [("lines", "date"), ("lines", "amount"), ("seats", "account"), ("seats", "tool"), ("people", "name")],
)
def test_the_order_of_what_is_long_comes_from_an_index(
    company: sqlite3.Connection, name: str, key: str, descending: bool
) -> None:
    asked: list[str] = []
    company.set_trace_callback(asked.append)
    tables.ids(company, name, Query(sort=((key, descending),), as_of=AS_OF), 10)
    company.set_trace_callback(None)
    plan = [row[3] for row in company.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert "USE TEMP B-TREE FOR ORDER BY" not in plan
    assert any("INDEX" in step for step in plan)


def test_lines_are_found_by_a_part_before_and_after_the_index_has_them(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    conn = catalog.writer

    def add(number: int, text: str) -> None:
        conn.execute(
            """INSERT INTO invoice_line(id, operation_id, in_scope, vendor_text, description, date, service_from,
            service_to, amount, net, currency, basis, channel, line_kind, row_key)
            VALUES (?, 1, 1, 'Acme', ?, '2026-01-01', '2026-01-01', '2026-01-31', 1, 1, 'EUR', 'billed', 'vendor',
            'charge', ?)""",
            (number, text, str(number)),
        )

    def found(text: str) -> list[int]:
        query = Query(search=text, sort=(("amount", False),))
        assert tables.count(conn, "lines", query) == len(tables.ids(conn, "lines", query))
        return tables.ids(conn, "lines", query)

    def sound() -> None:
        told = "INSERT INTO line_part(line_part, rank) VALUES ('integrity-check', 0)"
        conn.execute(told)  # the index alone: lines that it does not have yet are no fault

    for number in (10, 20, 30, 40):
        add(number, f"Seat of Ada {number}")
    monkeypatch.setattr(text_parts, "AT_ONCE", 2)
    assert found("ada") == [10, 20, 30, 40]
    assert not text_parts.bring_up_to_date(catalog, 0.0)
    assert (found("ada"), found("a 40"), found("a 10")) == ([10, 20, 30, 40], [40], [10])
    add(15, "Seat of Ada, later")  # lower than those that the index has
    conn.execute("UPDATE invoice_line SET description = 'Seat of Bea' WHERE id IN (10, 30)")
    assert (found("ada"), found("bea"), found("later")) == ([15, 20, 40], [10, 30], [15])
    conn.execute("DELETE FROM invoice_line WHERE id = 20")
    assert found("ada") == [15, 40]
    assert text_parts.bring_up_to_date(catalog)
    assert text_parts.bring_up_to_date(catalog, 0.0)  # nothing is left to do
    assert (found("ada"), found("bea")) == ([15, 40], [10, 30])
    sound()
    monkeypatch.setattr(table_sql, "MANY", 1)  # too many to look at one by one
    assert found("ada") == [15, 40]


def test_what_is_found_by_a_part_follows_every_change(catalog: Catalog) -> None:
    def found(name: str, text: str) -> list[int]:
        return tables.ids(catalog.writer, name, Query(search=text, as_of=AS_OF))

    def sound() -> None:
        for index in ("person_part", "seat_part"):
            catalog.writer.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")

    records.add(catalog, "vendor", {"name": "Acme"})
    records.add(catalog, "tool", {"name": "Chat", "vendor": "Acme"})
    records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Chat"})
    ada = records.add(catalog, "person", {"name": "Ada Löwe", "email": "ada@x.org"})
    bea = records.add(catalog, "person", {"name": "Bea O'\"Neil"})
    seat = records.add(catalog, "seat", {"subscription": "Chat Team", "account": "first@x.org", "person": "Ada Löwe"})
    assert (found("people", "LÖWE"), found("people", "löWE"), found("people", "'\"ne")) == ([], [ada], [bea])
    records.edit(catalog, "person", ada, {"name": "Ada Berg", "title": "Engineer"})
    records.edit(catalog, "seat", seat, {"account": "second@x.org"})
    assert (found("people", "löwe"), found("people", "ngine")) == ([], [ada])
    assert (found("seats", "irst@"), found("seats", "cond@"), found("seats", "Ada B")) == ([], [seat], [seat])
    sound()
    journal.undo(catalog)
    assert (found("seats", "irst@"), found("seats", "cond@")) == ([seat], [])
    erasing.erase_person(catalog, ada)
    assert found("people", "berg") == found("seats", "irst@") == []
    assert len(found("people", "rased per")) == 1
    sound()
