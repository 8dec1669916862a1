"""The summary of lines by month says what the lines say, whatever happened to them and whenever it was brought up."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.catalog import journal, lines, touched
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.economics import spend_summary
from desktop_app.economics.payments import Places
from desktop_app.economics.standing import Standings

LINE = st.fixed_dictionaries(
    {
        "vendor": st.sampled_from([None, 1, 2, 3]),
        "tool": st.sampled_from([None, 11, 12, 31]),
        "service": st.sampled_from([("2026-03-05", "2026-03-05"), ("2026-03-20", "2026-05-10")]),
        "net": st.sampled_from([-700_001, 0, 10_000_000, 33_333_333]),
        "number": st.sampled_from([None, "INV-2026-7"]),
        "key": st.sampled_from("abcdefgh"),
        "report": st.sampled_from([None, None, "x"]),
        "channel": st.sampled_from(["vendor", "ledger", "card"]),
        "kind": st.sampled_from(["charge", "charge", "tax"]),
        "in_scope": st.sampled_from([1, 1, 1, 0]),
        "quantity": st.sampled_from([None, "", "3"]),
        "basis": st.sampled_from(["billed", "billed", "metered"]),
    }
)  # fmt: skip
STEP = st.one_of(
    st.tuples(st.just("import"), st.lists(LINE, min_size=1, max_size=2)),
    st.tuples(st.just("match"), st.integers(0, 4), st.sampled_from([None, 1, 2]), st.sampled_from([None, 11, 31])),
    st.tuples(st.sampled_from(["undo", "redo", "bring"])),
    st.tuples(st.just("revert"), st.integers(0, 4)),
    st.tuples(st.just("bring")),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("summary") / "c.seatbook"
    with Catalog.open(path, create=True) as catalog, catalog.operation("Make vendors and tools"):
        for vendor in (1, 2, 3):
            catalog.writer.execute("INSERT INTO vendor(id, name) VALUES (?, ?)", (vendor, f"Vendor {vendor}"))
        for tool in (11, 12, 31):
            values = (tool, tool // 10, f"Tool {tool}")
            catalog.writer.execute("INSERT INTO tool(id, vendor_id, name) VALUES (?, ?, ?)", values)
    return path


def bring_lines(catalog: Catalog, given: list[dict[str, Any]]) -> None:
    """Import lines as an operation, the equal ones told apart as an import does."""
    with catalog.operation("Import", kind="import") as made:
        seen: Counter[str] = Counter()
        for line in given:
            seen[line["key"]] += 1
            catalog.writer.execute(
                """INSERT INTO invoice_line(id, operation_id, vendor_id, tool_id, in_scope, invoice_number, date,
                  service_from, service_to, amount, net, quantity, basis, currency, channel, line_kind, row_key,
                  occurrence, restates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?, ?)""",
                (
                    catalog.ids.next(), made.id, line["vendor"], line["tool"], line["in_scope"], line["number"],
                    line["service"][0], *line["service"], line["net"], line["net"], line["quantity"], line["basis"],
                    line["channel"], line["kind"], line["key"], seen[line["key"]], line["report"],
                ),
            )  # fmt: skip
        lines.settle(catalog.writer, made.id)


def work(catalog: Catalog, step: tuple[Any, ...]) -> None:
    """Do one step of a history; what is not possible is left out."""
    conn = catalog.writer
    match step:
        case ("import", given):
            bring_lines(catalog, given)
        case ("match", place, vendor, tool):
            found = [row[0] for row in conn.execute("SELECT id FROM invoice_line WHERE voided_by IS NULL ORDER BY id")]
            if found:
                with catalog.operation("Match"):
                    values = (vendor, tool, found[place % len(found)])
                    conn.execute("UPDATE invoice_line SET vendor_id = ?, tool_id = ? WHERE id = ?", values)
        case ("revert", place):
            rows = conn.execute("SELECT id FROM operation WHERE kind <> 'edit' AND reverted_by IS NULL").fetchall()
            if rows:
                number = rows[place % len(rows)][0]
                take_back(catalog, lambda: journal.revert(catalog, number, with_dependents=True))
        case ("undo",) if len(journal.history(conn)) > 1:
            take_back(catalog, lambda: journal.undo(catalog))
        case ("redo",):
            take_back(catalog, lambda: journal.redo(catalog))
        case ("bring",):
            spend_summary.bring_up_to_date(catalog)


def take_back(catalog: Catalog, how: Callable[[], object]) -> None:
    """Take something back where nothing stands against it."""
    try:
        how()
    except CatalogError:
        assert not catalog.writer.in_transaction


def from_the_lines(conn: sqlite3.Connection) -> dict[Any, spend_summary.Sums]:
    """What all lines come to, without the summary."""
    conn.execute("SAVEPOINT bare")
    conn.execute("DELETE FROM line_month_upto")
    found = spend_summary.summed(conn)
    conn.execute("ROLLBACK TO bare")
    conn.execute("RELEASE bare")
    return found


@settings(deadline=None, max_examples=50)
@given(steps=st.lists(STEP, min_size=3, max_size=14))
def test_it_says_what_the_lines_say_after_any_history(shared: Path, steps: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c.seatbook"
        shutil.copy(shared, path)
        with Catalog.open(path) as catalog:
            spend_summary.bring_up_to_date(catalog)
            for step in steps:
                work(catalog, step)
                conn = catalog.writer
                assert told(spend_summary.summed(conn)) == told(from_the_lines(conn))
                assert settled_lines(conn) == sums_of(conn, "settled")
                assert given_back_lines(conn) == sums_of(conn, "given_back")


def told(sums: dict[Any, spend_summary.Sums]) -> dict[Any, spend_summary.Sums]:
    """What sums say: a family of which nothing is left says the same as none."""
    return {key: one for key, one in sums.items() if one != spend_summary.Sums()}


def nets(conn: sqlite3.Connection) -> dict[Any, int]:
    """What lines come to by month and family."""
    return {key: one.net for key, one in spend_summary.summed(conn).items()}


def sums_of(conn: sqlite3.Connection, what: str) -> dict[str, int]:
    """One of the sums by month."""
    found: Counter[str] = Counter()
    for key, one in spend_summary.summed(conn).items():
        found[key[0]] += getattr(one, what)
    return {month: amount for month, amount in found.items() if amount}


def settled_lines(conn: sqlite3.Connection) -> dict[str, int]:
    """What the lines that are settled in a month come to, line by line."""
    found: Counter[str] = Counter()
    vendors = {row[0] for row in conn.execute("SELECT DISTINCT vendor_id FROM live_line WHERE vendor_id IS NOT NULL")}
    elsewhere = set(Places(conn, vendors).lines)
    for one in Standings(conn, "2026-12-31").lines():
        line, months = one.line, {part.month for part in one.parts}
        if line["basis"] != "metered" and months == {line["date"][:7]} and line["id"] not in elsewhere:
            found[line["date"][:7]] += line["net"]
    return {month: amount for month, amount in found.items() if amount}


def given_back_lines(conn: sqlite3.Connection) -> dict[str, int]:
    """What credit notes give back in a month, line by line: what no invoice deducts that charges on the same day."""
    found: Counter[str] = Counter()
    every = Standings(conn, "2026-12-31").lines()

    def invoice(line: sqlite3.Row) -> tuple[Any, ...] | None:
        number = (line["invoice_number"] or "").strip()
        return (line["vendor_id"], line["channel"], line["currency"], number, line["date"]) if number else None

    charging = {invoice(one.line) for one in every if one.line["net"] > 0} - {None}
    for one in every:
        if one.line["net"] < 0 and invoice(one.line) not in charging:
            for part in one.parts:
                found[part.month] += part.net
    return {month: amount for month, amount in found.items() if amount}


ONE = {
    "vendor": 1, "tool": 11, "service": ("2026-03-05", "2026-03-05"), "net": 5_000_000, "number": None,
    "key": "a", "report": None, "channel": "ledger", "kind": "charge", "in_scope": 1, "quantity": None,
    "basis": "billed",
}  # fmt: skip


@contextmanager
def with_one_summed(shared: Path, folder: Path) -> Iterator[Catalog]:
    """A catalog with a line that the summary knows as 1 micro-unit, so that it shows where a figure comes from."""
    path = folder / "c.seatbook"
    shutil.copy(shared, path)
    with Catalog.open(path) as catalog:
        bring_lines(catalog, [ONE])
        spend_summary.bring_up_to_date(catalog)
        catalog.writer.execute("UPDATE line_month SET net = 1")
        yield catalog


def test_untouched_vendors_are_read_from_the_summary_and_not_from_their_lines(shared: Path, tmp_path: Path) -> None:
    with with_one_summed(shared, tmp_path) as catalog:
        bring_lines(catalog, [{**ONE, "vendor": 2, "tool": 12, "key": "b"}])
        assert {key[1]: net for key, net in nets(catalog.writer).items()} == {1: 1, 2: 5_000_000}
        revision = catalog.revision
        spend_summary.bring_up_to_date(catalog)
        assert catalog.revision == revision  # no step of the history


@pytest.mark.parametrize(
    ("came", "known"),
    [
        ({}, True),
        ({"net": -1_000_000}, False),  # what it gives back may belong to another line's months
        ({"channel": "card", "tool": None}, False),  # the payment may be of the bill that is known
        ({"key": "a", "net": 6_000_000}, False),  # another report of the same line
    ],
)
def test_lines_are_added_to_what_is_known_where_no_line_depends_on_another(
    shared: Path, tmp_path: Path, came: dict[str, Any], known: bool
) -> None:
    with with_one_summed(shared, tmp_path) as catalog:
        line = {**ONE, "key": "b", "net": 7_000_000, **came}
        bring_lines(catalog, [line])
        before = sum(nets(catalog.writer).values())
        assert (before == 1 + line["net"]) is known
        spend_summary.bring_up_to_date(catalog)
        assert sum(nets(catalog.writer).values()) == before


def test_the_tax_of_a_credit_note_moves_no_money_between_months(shared: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.seatbook"
    shutil.copy(shared, path)
    with Catalog.open(path) as catalog:
        later = {**ONE, "number": "INV-2026-7", "service": ("2026-06-05", "2026-06-05"), "net": -950_000, "kind": "tax"}
        bring_lines(catalog, [{**ONE, "number": "INV-2026-7"}, {**later, "key": "b"}])
        found = nets(catalog.writer)
        assert {key[0]: net for key, net in found.items()} == {"2026-03": 5_000_000}


def test_a_later_report_touches_the_lines_that_it_corrects(shared: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.seatbook"
    shutil.copy(shared, path)
    with Catalog.open(path) as catalog:
        bring_lines(catalog, [{**ONE, "report": "5 March"}])
        spend_summary.bring_up_to_date(catalog)
        bring_lines(catalog, [{**ONE, "report": "5 March", "key": "b", "vendor": 2, "tool": 12, "net": 7_000_000}])
        assert {key[1]: net for key, net in nets(catalog.writer).items()} == {2: 7_000_000}


def test_very_many_touched_lines_are_summed_up_as_a_whole(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.seatbook"
    shutil.copy(shared, path)
    with Catalog.open(path) as catalog:
        before = catalog.revision
        bring_lines(catalog, [{**ONE, "key": key, "net": 5} for key in "abc"])
        grown = frozenset({1})
        assert touched.lines_touched(catalog.writer, before) == touched.Touched(grown, frozenset({11}), grown)
        monkeypatch.setattr(touched, "MANY", 2)
        assert touched.lines_touched(catalog.writer, before) is None
        spend_summary.bring_up_to_date(catalog)
        assert list(nets(catalog.writer).values()) == [15]
