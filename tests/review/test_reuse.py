"""A run that asks again only what changed finds what a run of everything finds, whatever happened in between."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import (
    charge_facts,
    evidence_sums,
    journal,
    journal_triggers,
    merging,
    records,
    review_store,
    settings,
    tables,
)
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.evidence import seat_evidence_sql
from desktop_app.catalog.reach import joined, reach
from desktop_app.review.decisions import decide
from desktop_app.review.document import Totals, totals
from desktop_app.review.facts import Facts
from desktop_app.review.narrow import FarFacts
from desktop_app.review.run import run
from tests.catalog import test_team_seats as team_seats
from tests.review.conftest import AS_OF, Company
from tests.review.rerun import as_everything, looks, stored

__all__ = ["looks"]

CHANGED = tuple(
    table for table in journal_triggers.JOURNALED
    if table not in ("import_profile", "attachment", "campaign", "campaign_item", "saved_view", "vendor_alias",
                     "person_alias", "decision")
)  # fmt: skip
MATCHED = journal_triggers.LINK_COLUMNS
FIXED = ("id", "sheet_id", "row", "name", "merged_into", "operation_id")


@pytest.fixture(scope="module")
def made(demo_company: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo company, with every rule's questions."""
    path = tmp_path_factory.mktemp("demo") / "demo.seatbook"
    shutil.copy(demo_company, path)
    with Catalog.open(path) as catalog:
        run(catalog, AS_OF)
        catalog.make_whole()
    return path


def counted(conn: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Every seat judged anew: tools with their seats by evidence."""
    rows = conn.execute(
        f"""SELECT t.id, t.name, e.evidence, count(*) FROM ({seat_evidence_sql()}) e JOIN tool t ON t.id = e.tool_id
        GROUP BY 1, 3 ORDER BY t.name, t.id, e.evidence""",
        {"as_of": AS_OF},
    )
    return [tuple(row) for row in rows]


def change(conn: sqlite3.Connection, chance: random.Random) -> None:
    """Change, or delete, one record of any kind, or match a line, use or activity otherwise."""
    table = chance.choice(CHANGED if chance.random() < 0.85 else tuple(MATCHED))
    numbers = [row[0] for row in conn.execute(f"SELECT id FROM {table}")]
    if not numbers:
        return
    number = chance.choice(numbers)
    if table in CHANGED and chance.random() < 0.12:
        conn.execute("PRAGMA defer_foreign_keys = ON")
        conn.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
        return
    columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})") if row[1] not in FIXED]
    column = chance.choice(MATCHED.get(table, tuple(columns)))
    others = [row[0] for row in conn.execute(f"SELECT {column} FROM {table}")]
    values = [chance.choice(others)] * 3
    if not column.endswith("_id"):
        values.append(chance.choice([None, 0, 1, 50, "2026-09-01", "2026-11-20", "Closed", "inactive"]))
    conn.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (chance.choice(values), number))


def bring(catalog: Catalog, chance: random.Random) -> None:
    """Import a copy of some lines, of some use, or of both, a few days later."""
    with catalog.operation("Import", kind="import") as made:
        for table in chance.choice([("invoice_line",), ("usage",), ("invoice_line", "usage")]):
            names = [row[1] for row in catalog.writer.execute(f"PRAGMA table_info({table})")]
            rows = catalog.writer.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for row in chance.sample(rows, 3):
                fresh = {
                    **dict(row),
                    "id": catalog.ids.next(),
                    "operation_id": made.id,
                    "row_key": str(chance.random()),
                }
                marks = ", ".join(f":{name}" for name in names)
                catalog.writer.execute(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", fresh)


def some(catalog: Catalog, chance: random.Random, sql: str) -> Any:
    """Return the first column of one of the rows of a query."""
    return chance.choice([row[0] for row in catalog.writer.execute(f"{sql} ORDER BY 1")])


def give_back(catalog: Catalog, chance: random.Random) -> None:
    """Import a credit note for all or a part of a charge, which names its invoice or says its period."""
    row = dict(
        catalog.writer.execute(
            "SELECT * FROM live_line WHERE id = ?",
            (some(catalog, chance, "SELECT id FROM live_line WHERE net > 0 AND invoice_number IS NOT NULL"),),
        ).fetchone()
    )
    share = chance.choice([1, 2, 3])
    own = (
        {}
        if chance.random() < 0.5
        else {"date": "2026-10-02", "service_from": "2026-10-02", "service_to": "2026-10-02"}
    )
    with catalog.operation("Import", kind="import") as made:
        row |= {
            "id": catalog.ids.next(), "operation_id": made.id, "row_key": str(chance.random()), "line_kind": "credit",
            "amount": -row["amount"] // share, "net": -row["net"] // share, **own,
        }  # fmt: skip
        marks = ", ".join(f":{name}" for name in row)
        catalog.writer.execute(f"INSERT INTO invoice_line({', '.join(row)}) VALUES ({marks})", row)


def reprice(catalog: Catalog, chance: random.Random) -> None:
    """End a price in August and begin another one after it."""
    number = some(catalog, chance, "SELECT id FROM entitlement")
    row = dict(catalog.writer.execute("SELECT * FROM entitlement WHERE id = ?", (number,)).fetchone())
    with catalog.operation("Another price"):
        catalog.writer.execute("UPDATE entitlement SET end_date = '2026-08-31' WHERE id = ?", (number,))
        row |= {"id": catalog.ids.next(), "start_date": "2026-09-01", "unit_price": str(chance.choice([0, 7, 30, 99]))}
        marks = ", ".join(f":{name}" for name in row)
        catalog.writer.execute(f"INSERT INTO entitlement({', '.join(row)}) VALUES ({marks})", row)


def new_roster(catalog: Catalog, chance: random.Random) -> None:
    """A newer list of people: some left or come back, and all are of its day."""
    with catalog.operation("Import", kind="import"):
        catalog.writer.execute("UPDATE person SET roster_date = '2026-10-12'")
        for _ in range(3):
            end = chance.choice([None, "2026-08-31", "2026-10-14", "2026-12-31"])
            start = chance.choice([None, "2025-01-01", "2026-09-20"])
            status = chance.choice(["active", "inactive", "leave"])
            catalog.writer.execute(
                "UPDATE person SET end_date = ?, start_date = ?, status = ? WHERE id = ?",
                (end, start, status, some(catalog, chance, "SELECT id FROM person")),
            )


def step(catalog: Catalog, chance: random.Random) -> None:
    """Do something that people do; what the catalog refuses is not done."""

    def one_of(kind: str) -> Any:
        return some(catalog, chance, f"SELECT id FROM {kind} WHERE archived = 0")

    kinds: list[Callable[[], object]] = [
        lambda: journal.undo(catalog),
        lambda: journal.redo(catalog),
        lambda: journal.revert(
            catalog, some(catalog, chance, "SELECT id FROM operation WHERE kind <> 'review'"), with_dependents=True
        ),
        lambda: bring(catalog, chance),
        lambda: give_back(catalog, chance),
        lambda: reprice(catalog, chance),
        lambda: new_roster(catalog, chance),
        lambda: merging.merge(catalog, kind := chance.choice(["vendor", "tool", "person"]), one_of(kind), one_of(kind)),
        lambda: records.archive(catalog, kind := chance.choice(["subscription", "tool", "person"]), one_of(kind)),
        lambda: decide(
            catalog, some(catalog, chance, "SELECT id FROM finding"),
            chance.choice(["keep", "grow", "retire", "snooze", "reduce", "ask_owner"]), why="so", until="2027-01-01",
            quantity=chance.choice([None, 3]), today=AS_OF,
        ),
    ]  # fmt: skip
    if chance.random() < 0.6:
        try:
            chance.choice(kinds)()
        except CatalogError:
            assert not catalog.writer.in_transaction
        return
    try:
        with catalog.operation("Change"):
            change(catalog.writer, chance)
    except sqlite3.DatabaseError:  # a link or a rule of the table forbids it
        assert not catalog.writer.in_transaction


def tried(work: Callable[[], object]) -> tuple[object, Exception | None]:
    """Return what something gives, or how it fails for a value that cannot be read."""
    try:
        return work(), None
    except (ValueError, TypeError, KeyError, ZeroDivisionError) as error:
        return None, error


@pytest.mark.parametrize("seed", [0, 1])
def test_a_part_finds_what_everything_finds(
    made: Path, tmp_path: Path, looks: list[set[int] | None], seed: int
) -> None:
    path, chance = tmp_path / "c.seatbook", random.Random(seed)  # noqa: S311
    shutil.copy(made, path)
    parts = 0
    with Catalog.open(path) as catalog:
        for _ in range(14):
            before = (tmp_path / "before.seatbook", catalog.revision)
            for _ in range(chance.choice([1, 1, 2])):
                step(catalog, chance)
            if catalog.revision == before[1]:
                continue
            whole, wrong = tried(lambda: as_everything(catalog, tmp_path))
            if wrong is not None:  # a value that no import or form writes: it is wrong for both
                _, also = tried(lambda: run(catalog, AS_OF))
                assert (type(also), str(also)) == (type(wrong), str(wrong))
                journal.undo(catalog)
                continue
            conn = catalog.writer
            assert [tuple(row) for row in evidence_sums.by_tool(conn, AS_OF)] == counted(conn)
            assert team_seats.kept(conn) == team_seats.counted(conn)
            looks.clear()
            run(catalog, AS_OF)
            parts += looks != [None]
            assert stored(catalog.writer) == whole
    assert parts > 4


def test_questions_are_weighed_and_shown_as_they_are_read_in_full(made: Path) -> None:
    with Catalog.open(made) as catalog:
        whole = review_store.standing(catalog.writer)
        brief = review_store.weighed(catalog.writer)
        shown = review_store.shown(catalog.writer, [row["id"] for row in brief])
    assert brief == [{name: row[name] for name in brief[0]} for row in whole]
    assert totals(brief) == totals(whole) != Totals()
    assert shown == {row["id"]: (row["question"], row["owner"]) for row in whole}
    assert len({owner for _, owner in shown.values()}) > 3


def test_how_far_charges_reach_is_the_same_where_they_are_read_and_where_they_are_not(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Catalog.open(made) as catalog:
        known = Facts(catalog.writer, AS_OF).latest_charges
        assert known == FarFacts(catalog.writer, AS_OF).latest_charges
        monkeypatch.setattr(charge_facts, "_NEWEST", 1)  # as if each tool had very many charges
        assert known == FarFacts(catalog.writer, AS_OF).latest_charges
        assert len(known) > 10


def test_an_edit_looks_at_what_hangs_together_alone(company: Company, looks: list[set[int] | None]) -> None:
    one, other, apart = (company.subscription() for _ in range(3))
    tool, beside = (_tool(company, number) for number in (one, other))
    for number in (tool, beside):
        company.add("tool_function", tool_id=number, function="coding_assistant", is_primary=1, tagged_by="test")
    catalog = company.catalog
    run(catalog, AS_OF)
    records.edit(catalog, "tool", tool, {"note": "looked at"})
    run(catalog, AS_OF)
    assert looks == [None, {one, other}]
    assert apart not in (looks[1] or ())


def test_seats_are_judged_again_where_something_happened_to_them_alone(company: Company) -> None:
    statements: list[str] = []
    one, other = company.subscription(), company.subscription()
    seat = company.seat(one, company.source(one), "2026-10-08")
    company.seat(other, company.source(other), "2026-05-01")
    catalog, conn = company.catalog, company.catalog.writer
    run(catalog, AS_OF)
    conn.set_trace_callback(statements.append)
    assert [row["evidence"] for row in evidence_sums.by_tool(conn, AS_OF)] == ["ACTIVE", "INACTIVE"]
    assert not any("activity" in text for text in statements)
    conn.set_trace_callback(None)
    records.edit(catalog, "seat", seat, {"released": "2026-10-01"})
    assert [row["evidence"] for row in evidence_sums.by_tool(conn, AS_OF)] == ["INACTIVE"]
    later = [tuple(row) for row in evidence_sums.by_tool(conn, "2027-12-31")]
    assert {row[2] for row in later} == {"UNKNOWN"}  # another day is judged by itself


def test_seats_by_evidence_are_those_of_the_list(company: Company) -> None:
    one, other = company.subscription(), company.subscription()
    given_up = company.seat(one, company.source(one), "2026-10-08")
    for day in ("2026-10-09", "2026-05-01"):
        company.seat(one, company.source(one), day)
    company.seat(other, company.source(other), "2026-05-01")
    catalog, conn = company.catalog, company.catalog.writer
    run(catalog, AS_OF)
    records.edit(catalog, "seat", given_up, {"released": "2026-10-01"})  # since then it is counted again
    for day in (AS_OF, "2027-12-31"):  # what the run kept is of its own day
        for tool in (None, _tool(company, one), _tool(company, other)):
            where = () if tool is None else (tables.Filter("tool_id", "=", tool),)
            listed = tables.groups(conn, "seats", "evidence", tables.Query(where=where, as_of=day))
            assert evidence_sums.counts(conn, day, tool) == {group.value: group.count for group in listed}
    assert evidence_sums.counts(conn, AS_OF) == {"ACTIVE": 1, "INACTIVE": 2}


def test_nothing_is_looked_at_where_nothing_happened(company: Company, looks: list[set[int] | None]) -> None:
    company.subscription()
    run(company.catalog, AS_OF)
    run(company.catalog, AS_OF)
    assert looks == [None, set()]


def test_another_day_and_a_setting_look_at_everything(company: Company, looks: list[set[int] | None]) -> None:
    company.subscription()
    catalog = company.catalog
    run(catalog, AS_OF)
    run(catalog, "2026-10-16")
    settings.put(catalog, "fresh_days", "20")
    run(catalog, "2026-10-16")
    run(catalog, "2026-10-16", rules=["R01"])
    assert looks == [None] * 4


def test_some_rules_run_for_another_day_leave_nothing_behind(company: Company, tmp_path: Path) -> None:
    number = company.subscription(quantity=4)
    source = company.source(number)
    company.seat(number, source, "2026-06-01")
    company.seat(number, source, "2026-09-20")
    catalog = company.catalog
    run(catalog, AS_OF)
    before = stored(catalog.writer)
    run(catalog, "2026-11-05", rules=["R01"])
    assert stored(catalog.writer) != before
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert stored(catalog.writer) == whole


def test_what_hung_together_before_is_looked_at_too(company: Company, tmp_path: Path) -> None:
    one, other = company.subscription(), company.subscription()
    rows = [
        company.add("tool_function", tool_id=_tool(company, number), function="chat_assistant", is_primary=1,
                    tagged_by="test")
        for number in (one, other)
    ]  # fmt: skip
    catalog = company.catalog
    run(catalog, AS_OF)
    company.set("tool_function", rows[0], function="coding_assistant")
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert stored(catalog.writer) == whole


@pytest.mark.parametrize("kinds", [("employee", "contractor"), ("contractor", "employee")])
def test_what_a_contractor_paid_is_looked_at_when_that_is_said_or_taken_back(
    company: Company, tmp_path: Path, kinds: tuple[str, str]
) -> None:
    rosa, tool = company.person(name="Rosa", kind=kinds[0]), company.tool()
    company.person()
    number = company.subscription(tool)
    company.seat(number, company.source(number), "2026-10-08")
    company.line(tool, date="2026-10-04", channel="expense", basis="paid", buyer="ROSA ")
    catalog = company.catalog
    run(catalog, AS_OF)
    before = stored(catalog.writer)
    company.set("person", rosa, kind=kinds[1])
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert stored(catalog.writer) == whole != before


def test_a_table_that_nobody_thought_of_reaches_everything(company: Company) -> None:
    company.subscription()
    catalog = company.catalog
    since = catalog.revision
    with catalog.operation("Something new") as made:
        catalog.writer.execute(
            "INSERT INTO change(id, operation_id, table_name, record_id, before, after)"
            " VALUES (9999, ?, 'new', 1, NULL, '{}')", (made.id,),
        )  # fmt: skip
    assert reach(catalog.writer, since) is None


def test_ties_join_into_groups() -> None:
    assert joined([(1, 2), (3,), (4, 2), (5, 6), (6, 7)]) == [[1, 2, 4], [3], [5, 6, 7]]


def _tool(company: Company, subscription: int) -> int:
    row = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()
    return int(row[0])
