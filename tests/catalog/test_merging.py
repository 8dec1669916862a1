"""Two records that are one: everything that refers to the second becomes the first's, and undo parts them exactly."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import evidence, journal, lines, merging, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, Conflict
from desktop_app.catalog.merging import merge, merge_vendors, plan
from desktop_app.catalog.merging_references import JOINED, MOVES
from desktop_app.review import run
from tests.ui.company import insert


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "merge.seatbook", create=True) as opened:
        for vendor, tool in (("Anysphere", "Cursor"), ("Anysphere Europe", "Cursor EU")):
            records.add(opened, "vendor", {"name": vendor})
            records.add(opened, "tool", {"name": tool, "vendor": vendor})
        yield opened


@pytest.fixture
def company(small_company: Path, tmp_path: Path) -> Iterator[Catalog]:
    """Sixty people, six tools with subscriptions, seats, activity and a year of lines."""
    path = tmp_path / "company.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path) as opened:
        yield opened


def vendors(catalog: Catalog) -> dict[object, object]:
    query = tables.Query(as_of="2026-10-15")
    rows = tables.page(catalog.writer, "vendors", query, tables.ids(catalog.writer, "vendors", query))
    return {row["name"]: row["tools"] for row in rows}


def everything(conn: sqlite3.Connection) -> dict[str, list[str]]:
    """Every record of every table, but for the journal, how far a summary read it, and the search's own tables."""
    names = conn.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'record_search_%' "
        "AND name NOT LIKE '%_part_%' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN ('operation', 'change', 'line_month_upto', 'review_upto')"
    ).fetchall()
    return {name: sorted(json.dumps(list(row), default=repr) for row in conn.execute(f"SELECT * FROM {name}"))
            for (name,) in names}  # fmt: skip


def links(conn: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Every (table, column, table pointed to) of the schema, of bulk rows too."""
    found = list(lines.LINKS)
    for (table,) in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"):
        found += [(table, row["from"], row["table"]) for row in conn.execute(f"PRAGMA foreign_key_list({table})")]
    return found


def number(catalog: Catalog, kind: str, name: str) -> int:
    return records.find(catalog.writer, kind, name)


# The schema ----------------------------------------------------------------------------------------------------------


def test_every_reference_of_the_schema_is_looked_after(catalog: Catalog) -> None:
    handled = {(table, column, kind) for kinds in (MOVES, JOINED) for kind, pairs in kinds.items()
               for table, column in pairs} | {(kind, "merged_into", kind) for kind in MOVES}  # fmt: skip
    found = {link for link in links(catalog.writer) if link[2] in (*MOVES, *JOINED)}
    assert found - handled == set(), "a new reference: say in merging_references.py what merging does with it"
    assert handled - found == set()


def _row(conn: sqlite3.Connection, table: str, bases: Mapping[str, int], ids: Any) -> dict[str, Any]:
    """The least that a row of a table needs."""
    foreign = {row["from"]: row["table"] for row in conn.execute(f"PRAGMA foreign_key_list({table})")}
    foreign |= {column: target for owner, column, target in lines.LINKS if owner == table}
    values: dict[str, Any] = {"id": ids()}
    for info in conn.execute(f"PRAGMA table_info({table})"):
        name = info["name"]
        if name in values or not info["notnull"] or info["dflt_value"] is not None:
            continue
        if name in foreign:
            values[name] = bases.get(foreign[name], "x")
        else:
            values[name] = ids() if info["type"] == "INTEGER" else "{}" if name == "covers" else f"{name} {ids()}"
    return values


@pytest.mark.parametrize("kind", MOVES)
def test_nothing_refers_to_what_was_merged_and_undo_gives_the_same_records(catalog: Catalog, kind: str) -> None:
    conn, ids = catalog.writer, catalog.ids.next
    bases: dict[str, int] = {}

    def add(table: str, **values: Any) -> int:
        row = _row(conn, table, bases, ids) | values
        conn.execute(f"INSERT INTO {table}({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", row)
        return int(row["id"])

    with catalog.operation("Set up") as operation:
        bases["operation"] = operation.id
        for table in ("vendor", "team", "person", "tool", "subscription", "use_case", "seat", "finding", "plan",
                      "activity_source", "campaign"):  # fmt: skip
            bases[table] = add(table)
        gone = add(kind)
        for table, column in MOVES[kind]:
            add(table, **{column: gone})
            if table in ("activity", "usage", "invoice_line"):
                add(table, **{column: gone, "voided_by": operation.id})
        add("finding", subject_kind=kind, subject_id=gone, subject_key=f"{kind}:{gone}")
        conn.execute("INSERT INTO attachment_content VALUES ('x', x'78')")
        add("attachment", record_kind=kind, record_id=gone, sha256="x")
        if kind in ("tool", "team"):
            add("setting", scope=f"{kind}:{gone}")
    before = everything(conn)
    merge(catalog, kind, bases[kind], gone)
    for table, column, target in links(conn):
        if target == kind and column != "merged_into":
            sql = f"SELECT count(*) FROM {table} WHERE {column} = ?"
            assert conn.execute(sql, (gone,)).fetchone()[0] == 0, (table, column)
    assert conn.execute("SELECT count(*) FROM finding WHERE subject_id = ?", (gone,)).fetchone()[0] == 0
    assert conn.execute("SELECT count(*) FROM attachment WHERE record_id = ?", (gone,)).fetchone()[0] == 0
    assert conn.execute("SELECT count(*) FROM setting WHERE scope LIKE ?", (f"%:{gone}",)).fetchone()[0] == 0
    assert conn.execute(f"SELECT merged_into FROM {kind} WHERE id = ?", (gone,)).fetchone()[0] == bases[kind]
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    after = everything(conn)
    journal.undo(catalog)
    assert everything(conn) == before
    journal.redo(catalog)
    assert everything(conn) == after


# Vendors -------------------------------------------------------------------------------------------------------------


def test_the_kept_vendor_has_what_both_had_and_undo_parts_them(catalog: Catalog) -> None:
    before = vendors(catalog)
    merge_vendors(catalog, "Anysphere", "Anysphere Europe")
    assert vendors(catalog) == {"Anysphere": 2}
    journal.undo(catalog)
    assert vendors(catalog) == before
    journal.redo(catalog)
    assert vendors(catalog) == {"Anysphere": 2}


@pytest.mark.parametrize("kind", ["vendor", "tool"])
def test_a_record_is_not_merged_with_itself_nor_twice(catalog: Catalog, kind: str) -> None:
    names = ("Anysphere", "Anysphere Europe") if kind == "vendor" else ("Cursor", "Cursor EU")
    records.edit(catalog, "tool", "Cursor EU", {"vendor": "Anysphere"})
    with pytest.raises(CatalogError, match="itself"):
        merge(catalog, kind, names[0], names[0])
    gone = number(catalog, kind, names[1])
    merge(catalog, kind, *names)
    with pytest.raises(CatalogError, match="merged already"):
        merge(catalog, kind, names[0], gone)


def test_what_is_no_kind_to_merge_is_said(catalog: Catalog) -> None:
    with pytest.raises(CatalogError, match="there are: vendor, tool, person, team, subscription"):
        plan(catalog.writer, "budget", "1", "2")


# Tools ---------------------------------------------------------------------------------------------------------------


def test_tools_of_two_vendors_are_refused_and_nothing_changes(catalog: Catalog) -> None:
    before = everything(catalog.writer)
    with pytest.raises(CatalogError, match="Merge the two vendors first"):
        merge(catalog, "tool", "Cursor", "Cursor EU")
    assert everything(catalog.writer) == before


def test_what_two_tools_both_have_becomes_one(catalog: Catalog) -> None:
    merge_vendors(catalog, "Anysphere", "Anysphere Europe")
    for tool, functions in (
        ("Cursor", ("coding_assistant",)),
        ("Cursor EU", ("coding_assistant", "agents_automation")),
    ):
        for function in functions:
            records.add(catalog, "tool-function", {"tool": tool, "function": function, "is_primary": "yes"})
        with catalog.operation("Plan"):
            plan_ = insert(catalog, "plan", tool_id=number(catalog, "tool", tool), name="Business")
        for price in ("40", "32" if tool == "Cursor EU" else "36"):
            records.add(catalog, "price", {"plan": str(plan_), "unit_price": price, "currency": "USD"})
        records.add(catalog, "budget", {"tool": tool, "start_date": "2026-01-01", "end_date": "2026-12-31",
                                        "amount": "1000", "currency": "EUR"})  # fmt: skip
    records.add(catalog, "person", {"name": "Ann Lee"})
    records.edit(catalog, "tool", "Cursor EU", {"owner": "Ann Lee"}, today="2026-05-04")
    told = plan(catalog.writer, "tool", "Cursor", "Cursor EU")
    assert told.sentence == "2 functions, 1 budget and 1 plan move from “Cursor EU” to “Cursor”."
    assert told.notes == (
        "Both have 1 plan of the same name; each counts once.",
        "Both have 1 budget for the same time and currency; the amounts are added up.",
        "“Cursor” takes over: Owner.",
    )
    before = everything(catalog.writer)
    merge(catalog, "tool", "Cursor", "Cursor EU")
    conn, kept = catalog.writer, number(catalog, "tool", "Cursor")
    rows = conn.execute("SELECT function, is_primary FROM tool_function WHERE tool_id = ? ORDER BY 1", (kept,))
    assert [tuple(row) for row in rows] == [("agents_automation", 0), ("coding_assistant", 1)]
    prices = conn.execute("SELECT unit_price FROM price_tier ORDER BY unit_price")
    assert [row[0] for row in prices] == ["32", "36", "40"]
    assert conn.execute("SELECT count(*) FROM plan").fetchone()[0] == 1
    assert conn.execute("SELECT amount FROM budget").fetchall()[0][0] == 2000 * 1_000_000
    tool = conn.execute("SELECT * FROM tool WHERE id = ?", (kept,)).fetchone()
    assert (tool["owner_id"], tool["owner_confirmed_on"]) == (number(catalog, "person", "Ann Lee"), "2026-05-04")
    journal.undo(catalog)
    assert everything(conn) == before


def test_agreed_overlaps_end_between_the_two_and_stand_once_with_a_third(catalog: Catalog) -> None:
    records.add(catalog, "tool", {"name": "Cursor 2", "vendor": "Anysphere"})
    records.add(catalog, "person", {"name": "Ann Lee"})
    for one, other in (("Cursor", "Cursor 2"), ("Cursor", "Cursor EU"), ("Cursor EU", "Cursor 2")):
        records.add(catalog, "overlap", {"tool_a": one, "tool_b": other, "reason": f"{one} and {other}",
                                         "owner": "Ann Lee", "until": "2027-01-01"})  # fmt: skip
    merge(catalog, "tool", "Cursor", "Cursor 2")
    assert [row[0] for row in catalog.writer.execute("SELECT reason FROM overlap_agreed")] == ["Cursor and Cursor EU"]


# Findings and decisions ----------------------------------------------------------------------------------------------


def test_questions_and_decisions_keep_their_history(catalog: Catalog) -> None:
    records.add(catalog, "tool", {"name": "Cursor 2", "vendor": "Anysphere"})
    kept, gone, third = (number(catalog, "tool", name) for name in ("Cursor", "Cursor 2", "Cursor EU"))
    blank = {"subject_name": "x", "question": "Is it?", "severity": "low", "status": "Open", "first_seen": "2026-01-01",
             "last_seen": "2026-01-01", "as_of": "2026-01-01", "evidence_hash": "x"}  # fmt: skip
    low, high = sorted((gone, third))
    with catalog.operation("Ask"):
        moved = insert(catalog, "finding", rule="R21", subject_kind="tool", subject_id=gone, subject_key=f"tool:{gone}",
                       **blank)  # fmt: skip
        for subject in (kept, gone):
            insert(catalog, "finding", rule="R36", subject_kind="tool", subject_id=subject,
                   subject_key=f"tool:{subject}", **blank)  # fmt: skip
        paired = insert(catalog, "finding", rule="R08", subject_kind="tool", subject_id=low,
                        subject_key=f"tools:{low}+{high}", **blank)  # fmt: skip
        decision = insert(
            catalog, "decision", finding_id=moved, decision="keep", decided_by="Ann", decided_on="2026-01-02",
            covers=json.dumps([f"tool:{gone}"]), promise=json.dumps({"parts": [{"kind": "tool", "id": str(gone)}]}),
        )  # fmt: skip
    conn = catalog.writer
    before = everything(conn)
    merge(catalog, "tool", "Cursor", "Cursor 2")
    row = conn.execute("SELECT * FROM decision WHERE id = ?", (decision,)).fetchone()
    assert json.loads(row["covers"]) == [f"tool:{kept}"]
    assert json.loads(row["promise"]) == {"parts": [{"kind": "tool", "id": str(kept)}]}
    keys = {row["id"]: row["subject_key"] for row in conn.execute("SELECT * FROM finding")}
    one, other = sorted((kept, third))
    assert (keys[moved], keys[paired]) == (f"tool:{kept}", f"tools:{one}+{other}")
    same = conn.execute("SELECT subject_id, subject_key FROM finding WHERE rule = 'R36' ORDER BY id").fetchall()
    assert [tuple(row) for row in same] == [(kept, f"tool:{kept}"), (kept, f"tool:{gone}")]
    journal.undo(catalog)
    assert everything(conn) == before


def test_an_undo_after_a_review_still_parts_them(company: Catalog) -> None:
    bought = {"quantity": "40", "unit_price": "17", "start_date": "2026-01-01", "end_date": "2026-12-31"}
    records.add(company, "subscription", {"name": "Otter 2", "tool": "Otter", "currency": "EUR", **bought})
    records.add(company, "seat", {"subscription": "Otter 2", "account": "one@northwind.example"})
    run.run(company, "2026-10-15")
    before = everything(company.writer)
    gone = number(company, "subscription", "Otter 2")
    assert any(str(gone) in row for row in before["finding"])
    merge(company, "subscription", "Otter Business", "Otter 2")
    run.run(company, "2026-10-15")
    journal.undo(company)
    run.run(company, "2026-10-15")
    assert everything(company.writer) == before


# People --------------------------------------------------------------------------------------------------------------


def test_a_merged_person_is_found_by_every_name_and_address(catalog: Catalog) -> None:
    records.add(catalog, "person", {"name": "Ada Olsen", "email": "ada@example.com"})
    records.add(catalog, "person", {"name": "A. Olsen", "email": "olsen@example.com", "employee_no": "E-7"})
    records.add(catalog, "team", {"name": "Design"})
    records.edit(catalog, "person", "A. Olsen", {"team": "Design"})
    kept = number(catalog, "person", "Ada Olsen")
    told = plan(catalog.writer, "person", "ada@example.com", "olsen@example.com")
    assert "ada@example.com stays" in told.notes[0]
    assert "takes over: Number, Team." in told.notes[-1]
    merge(catalog, "person", "ada@example.com", "olsen@example.com")
    for name in ("Ada Olsen", "A. Olsen", "ada@example.com", "OLSEN@example.com", "e-7"):
        assert number(catalog, "person", name) == kept
    assert records.get(catalog.writer, "person", kept)["team"] == "Design"


def test_a_name_that_somebody_else_has_too_is_not_learned(catalog: Catalog) -> None:
    for email in ("one@example.com", "two@example.com"):
        records.add(catalog, "person", {"name": "Kim Park", "email": email})
    records.add(catalog, "person", {"name": "Kimberly Park"})
    merge(catalog, "person", "Kimberly Park", "one@example.com")
    assert number(catalog, "person", "Kim Park") == number(catalog, "person", "two@example.com")
    assert number(catalog, "person", "one@example.com") == number(catalog, "person", "Kimberly Park")


def test_erasing_a_person_erases_whom_was_merged_into_them(catalog: Catalog) -> None:
    from desktop_app.catalog.erasing import erase_person

    records.add(catalog, "person", {"name": "Ada Olsen", "email": "ada@example.com"})
    records.add(catalog, "person", {"name": "Ada Olsen-Berg", "email": "berg@example.com"})
    merge(catalog, "person", "Ada Olsen", "Ada Olsen-Berg")
    erase_person(catalog, number(catalog, "person", "Ada Olsen"))
    left = "\n".join(catalog.writer.iterdump())
    for text in ("Olsen", "berg@example.com", "ada@example.com"):
        assert text not in left


# Teams ---------------------------------------------------------------------------------------------------------------


def test_a_team_inside_the_one_that_goes_comes_in_its_place(catalog: Catalog) -> None:
    for name, parent in (("All", ""), ("Engineering", "All"), ("Tech", "Engineering"), ("Core", "Tech")):
        records.add(catalog, "team", {"name": name, "parent": parent})
    merge(catalog, "team", "Core", "Engineering")
    conn = catalog.writer
    rows = conn.execute("SELECT t.name, p.name FROM team t LEFT JOIN team p ON p.id = t.parent_id WHERE t.archived = 0")
    assert {row[0]: row[1] for row in rows} == {"All": None, "Core": "All", "Tech": "Core"}


# Subscriptions -------------------------------------------------------------------------------------------------------


def seats(catalog: Catalog) -> tuple[int, int]:
    """How many seats are held, and how many bought."""
    conn = catalog.writer
    held = conn.execute("SELECT count(*) FROM seat WHERE released IS NULL").fetchone()[0]
    return held, conn.execute("SELECT sum(quantity) FROM entitlement").fetchone()[0]


def test_a_contract_and_the_list_of_its_seats_become_one(company: Catalog) -> None:
    """The usual case: the tracker made one subscription, the vendor's seat list another."""
    records.add(company, "subscription", {"name": "Otter.ai", "tool": "Otter", "state": "Discovered"})
    listed = number(company, "subscription", "Otter.ai")
    with company.operation("Seats"):
        company.writer.execute(
            "UPDATE seat SET subscription_id = ? WHERE subscription_id = "
            "(SELECT id FROM subscription WHERE name = 'Otter Business')", (listed,),
        )  # fmt: skip
    before, counted = everything(company.writer), seats(company)
    told = plan(company.writer, "subscription", "Otter.ai", "Otter Business")
    assert told.refusal is None
    assert dict(told.moves) == {"term": 1, "entitlement": 1, "activity_source": 1, "invoice_line": 12, "finding": 1}
    merge(company, "subscription", "Otter.ai", "Otter Business")
    assert seats(company) == counted
    shown = records.get(company.writer, "subscription", listed)
    assert (shown["state"], shown["plan"], shown["currency"], shown["quantity"]) == ("Active", "Business", "EUR", "15")
    judged = company.writer.execute(
        f"SELECT evidence, count(*) FROM ({evidence.seat_evidence_sql()}) WHERE subscription_id = :only GROUP BY 1",
        {"as_of": "2026-10-15", "only": listed},
    ).fetchall()
    assert sum(row[1] for row in judged if row[0] != "UNKNOWN") > 0
    journal.undo(company)
    assert everything(company.writer) == before


def test_an_account_with_a_seat_in_both_counts_once_with_all_its_activity(company: Catalog) -> None:
    records.add(company, "subscription", {"name": "Otter.ai", "tool": "Otter"})
    for account in ("PERSON00@northwind.example", "new@northwind.example"):
        records.add(company, "seat", {"subscription": "Otter.ai", "account": account, "assigned": "2025-06-01"})
    before, counted = everything(company.writer), seats(company)
    told = plan(company.writer, "subscription", "Otter Business", "Otter.ai")
    assert "1 account holds a seat in both, and counts once." in told.notes
    merge(company, "subscription", "Otter Business", "Otter.ai")
    assert seats(company) == (counted[0] - 1, counted[1])
    kept = number(company, "subscription", "Otter Business")
    row = company.writer.execute(
        "SELECT assigned FROM seat WHERE subscription_id = ? AND account LIKE 'person00@%'", (kept,)
    ).fetchone()
    assert row["assigned"] == "2025-06-01"
    journal.undo(company)
    assert everything(company.writer) == before


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"tool": "Claude"}, "Merge the two tools first"),
        ({"state": "Closed"}, "is closed and the other is not"),
        ({"ended_on": "2026-06-30"}, "end on different days"),
        ({"quantity": "5", "unit_price": "200", "period_months": "12"}, "not the same months for a price: 1 and 12"),
        ({"quantity": "5", "unit_price": "200", "currency": "USD"}, "not the same currency: EUR and USD"),
    ],
)
def test_subscriptions_that_cannot_be_one_are_refused(company: Catalog, values: dict[str, str], said: str) -> None:
    records.add(company, "subscription", {"name": "Second", "tool": "Otter", **values})
    before = everything(company.writer)
    with pytest.raises(CatalogError, match=said):
        merge(company, "subscription", "Otter Business", "Second")
    assert everything(company.writer) == before


def test_shares_of_more_than_the_whole_are_refused(company: Catalog) -> None:
    records.add(company, "subscription", {"name": "Second", "tool": "Otter"})
    records.add(company, "use-case", {"name": "Notes"})
    for name, share in (("Second", "0.7"), ("Otter Business", "0.4")):
        records.add(company, "allocation", {"subscription": name, "use_case": "Notes", "share": share})
    with pytest.raises(CatalogError, match="more than the whole"):
        merge(company, "subscription", "Otter Business", "Second")


def test_what_was_done_since_stands_in_the_way_of_parting_them(company: Catalog) -> None:
    records.add(company, "subscription", {"name": "Second", "tool": "Otter"})
    records.add(company, "seat", {"subscription": "Second", "account": "new@northwind.example"})
    done = merge(company, "subscription", "Otter Business", "Second")
    records.edit(company, "seat", "new@northwind.example", {"subscription": "Claude Business"})
    with pytest.raises(Conflict) as refused:
        journal.revert(company, done)
    journal.revert(company, done, with_dependents=True)
    assert refused.value.dependents
    assert number(company, "subscription", "Second")


def test_kinds_are_those_of_the_plan() -> None:
    assert merging.KINDS == ("vendor", "tool", "person", "team", "subscription")
