"""Undo, redo and what stands in their way."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.catalog import journal, journal_triggers, records
from desktop_app.catalog import settings as company
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, Conflict
from desktop_app.catalog.search import search

Rows = dict[str, list[tuple[object, ...]]]


def rows(catalog: Catalog) -> Rows:
    """Everything that the journal answers for, ids included: undo brings records back under the same ids."""
    return {
        table: [tuple(row) for row in catalog.writer.execute(f"SELECT * FROM {table} ORDER BY id")]
        for table in journal_triggers.JOURNALED
    } | {"found": [tuple(row) for row in catalog.writer.execute("SELECT rowid, * FROM record_search ORDER BY rowid")]}


STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["add", "edit", "archive"]), st.integers(0, 5), st.integers(0, 3)),
        st.tuples(st.sampled_from(["undo", "redo", "setting"]), st.integers(0, 90), st.just(0)),
    ),
    max_size=12,
)


def step(catalog: Catalog, what: str, which: int, value: int) -> None:
    kind = ("person", "vendor", "tool")[which % 3]
    if what == "undo":
        journal.undo(catalog)
    elif what == "redo":
        journal.redo(catalog)
    elif what == "setting":
        company.put(catalog, "inactive_days", str(which))
    elif what == "add":
        values = {"name": f"{kind} {which}"} | ({"vendor": "vendor 1"} if kind == "tool" else {})
        records.add(catalog, kind, values, today="2026-01-01")
    elif what == "edit":
        field = {"person": "title", "vendor": "note", "tool": "purpose"}[kind]
        records.edit(catalog, kind, f"{kind} {which}", {field: str(value)}, today="2026-01-01")
    else:
        records.archive(catalog, kind, f"{kind} {which}")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_undoing_everything_and_redoing_it_gives_the_same_rows(
    empty_catalog: Path, steps: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.seatbook"
        shutil.copy(empty_catalog, path)
        with Catalog.open(path, actor="test") as catalog:
            at_first = rows(catalog)
            for what, which, value in steps:
                try:
                    step(catalog, what, which, value)
                except CatalogError:
                    assert not catalog.writer.in_transaction
            seen = [rows(catalog)]
            while journal.undoable(catalog.writer) is not None:
                journal.undo(catalog)
                seen.append(rows(catalog))
            assert seen.pop() == at_first
            while seen:
                journal.redo(catalog)
                assert rows(catalog) == seen.pop()


def last(catalog: Catalog) -> int:
    return int(journal.history(catalog.writer, 1)[0]["id"])


def test_a_later_edit_of_the_record_is_a_conflict_that_names_it(catalog: Catalog) -> None:
    records.add(catalog, "person", {"name": "Ann Lee"})
    records.edit(catalog, "person", "Ann Lee", {"title": "Buyer"})
    first = last(catalog)
    records.edit(catalog, "person", "Ann Lee", {"title": "Lead"})
    later, before = last(catalog), rows(catalog)
    with pytest.raises(Conflict) as caught:
        journal.revert(catalog, first)
    assert "“Ann Lee”" in str(caught.value)
    assert "title changed by “Edit person Ann Lee: title”" in str(caught.value)
    assert caught.value.dependents == (later,)
    assert rows(catalog) == before
    journal.revert(catalog, first, with_dependents=True)
    assert records.get(catalog.writer, "person", records.find(catalog.writer, "person", "Ann Lee"))["title"] is None


def test_an_edit_of_another_record_is_no_conflict(catalog: Catalog) -> None:
    records.add(catalog, "person", {"name": "Ann Lee"})
    first = last(catalog)
    records.add(catalog, "person", {"name": "Bo Ek"})
    journal.revert(catalog, first)
    assert [row[0] for row in catalog.writer.execute("SELECT name FROM person")] == ["Bo Ek"]


def test_records_built_on_it_are_a_conflict(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Acme"})
    records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme"})
    records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Acme Chat"})
    made = last(catalog)
    records.add(catalog, "seat", {"subscription": "Chat Team", "account": "ann@example.com"})
    with pytest.raises(Conflict, match="builds on it"):
        journal.revert(catalog, made)
    journal.revert(catalog, made, with_dependents=True)
    assert catalog.writer.execute("SELECT count(*) FROM seat").fetchone()[0] == 0


def test_a_vendor_that_a_later_tool_uses_is_kept_until_that_goes(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Acme"})
    made = last(catalog)
    records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme"})
    user = last(catalog)
    reverted = journal.revert(catalog, made)
    assert reverted.kept == ("The vendor “Acme” stays: later operations use it.",)
    journal.revert(catalog, user)
    assert catalog.writer.execute("SELECT count(*) FROM vendor").fetchone()[0] == 0


@pytest.mark.parametrize("change", ["archive", "rename"])
def test_a_name_taken_since_is_a_conflict_in_words(catalog: Catalog, change: str) -> None:
    records.add(catalog, "vendor", {"name": "Acme"})
    if change == "archive":
        records.archive(catalog, "vendor", "Acme")
    else:
        records.edit(catalog, "vendor", "Acme", {"name": "Acme Old"})
    gone = last(catalog)
    records.add(catalog, "vendor", {"name": "Acme"})
    before = rows(catalog)
    with pytest.raises(Conflict, match=r"“Acme”.*taken"):
        journal.revert(catalog, gone)
    assert rows(catalog) == before


def test_bringing_back_a_record_whose_name_is_taken_is_a_conflict(catalog: Catalog) -> None:
    records.add(catalog, "team", {"name": "Sales"})
    undone = journal.undo(catalog).operation_id
    records.add(catalog, "team", {"name": "Sales"})
    with pytest.raises(Conflict, match=r"“Sales”.*taken"):
        journal.revert(catalog, undone)


def test_undo_redo_follow_the_usual_order(catalog: Catalog) -> None:
    for name in "abc":
        records.add(catalog, "team", {"name": name})

    def names() -> str:
        return "".join(row[0] for row in catalog.writer.execute("SELECT name FROM team ORDER BY name"))

    seen = [names()]
    for act in (journal.undo, journal.undo, journal.redo, journal.undo, journal.redo, journal.redo):
        act(catalog)
        seen.append(names())
    assert seen == ["abc", "ab", "a", "ab", "a", "ab", "abc"]
    journal.undo(catalog)
    records.add(catalog, "team", {"name": "d"})
    assert journal.redoable(catalog.writer) is None
    with pytest.raises(CatalogError, match="nothing to redo"):
        journal.redo(catalog)


def test_what_cannot_be_taken_back_is_said(catalog: Catalog) -> None:
    with pytest.raises(CatalogError, match="nothing to undo"):
        journal.undo(catalog)
    with pytest.raises(CatalogError, match="no operation 7"):
        journal.revert(catalog, 7)
    records.add(catalog, "team", {"name": "a"})
    first = last(catalog)
    journal.undo(catalog)
    with pytest.raises(CatalogError, match="taken back already"):
        journal.revert(catalog, first)
    with catalog.operation("Review", kind="review") as run:
        pass
    assert journal.undoable(catalog.writer) is None
    with pytest.raises(CatalogError, match="run the review again"):
        journal.revert(catalog, run.id)


def line(catalog: Catalog, operation: int, key: str) -> int:
    number = catalog.ids.next()
    taken = catalog.writer.execute("SELECT 1 FROM live_line WHERE row_key = ?", (key,)).fetchone()
    catalog.writer.execute(
        """INSERT INTO invoice_line(id, operation_id, in_scope, date, service_from, service_to, amount, net, currency,
        basis, channel, line_kind, row_key, is_charge)
        VALUES (?, ?, 0, '2026-01-01', '2026-01-01', '2026-01-31', 5, 5, 'EUR',
        'billed', 'vendor', 'charge', ?, ?)""",
        (number, operation, key, int(taken is None)),
    )
    return number


def live(catalog: Catalog) -> list[int]:
    return [row[0] for row in catalog.writer.execute("SELECT id FROM live_line ORDER BY id")]


def test_undoing_the_first_of_two_files_leaves_the_seconds_lines_as_charges(
    make_catalog: Callable[[], Catalog],
) -> None:
    catalog = make_catalog()
    with catalog.operation("Import a", kind="import") as a:
        first = line(catalog, a.id, "same")
    with catalog.operation("Import b", kind="import") as b:
        second, own = line(catalog, b.id, "same"), line(catalog, b.id, "own")
    assert live(catalog) == [first, own]
    journal.revert(catalog, a.id)
    assert live(catalog) == [second, own]
    journal.redo(catalog)
    assert live(catalog) == [first, own]
    journal.revert(catalog, b.id)
    assert live(catalog) == [first]


def test_a_match_of_a_line_is_undone(catalog: Catalog) -> None:
    vendor = records.add(catalog, "vendor", {"name": "Acme"})
    with catalog.operation("Import a", kind="import") as a:
        number = line(catalog, a.id, "x")
    with catalog.operation("Match"):
        catalog.writer.execute("UPDATE invoice_line SET vendor_id = ?, in_scope = 1 WHERE id = ?", (vendor, number))
    journal.undo(catalog)
    row = catalog.writer.execute("SELECT vendor_id, in_scope FROM invoice_line").fetchone()
    assert tuple(row) == (None, 0)


def test_search_follows_undo(catalog: Catalog) -> None:
    records.add(catalog, "team", {"name": "Räuber"})
    assert [hit.title for hit in search(catalog.writer, "raub")] == ["Räuber"]
    journal.undo(catalog)
    assert search(catalog.writer, "raub") == []
    journal.redo(catalog)
    assert [hit.title for hit in search(catalog.writer, "raub")] == ["Räuber"]


def test_what_was_put_back_with_another_step_is_in_the_way_and_said(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    made = [records.add(catalog, "subscription", {"name": name, "tool": "Cursor"}) for name in ("One", "Two")]
    first, second = (row["id"] for row in reversed(journal.history(catalog.writer, 2)))
    with catalog.operation("Import seats", kind="import"):
        for number in made:
            catalog.writer.execute(
                "INSERT INTO seat(id, subscription_id, account) VALUES (?, ?, 'ada')", (catalog.ids.next(), number)
            )
    journal.revert(catalog, first, with_dependents=True)
    journal.redo(catalog)
    with pytest.raises(Conflict, match="builds on it"):
        journal.revert(catalog, second, with_dependents=True)
    assert catalog.writer.execute("SELECT count(*) FROM seat").fetchone()[0] == 2
