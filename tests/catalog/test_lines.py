"""Which of equal lines are charges: a function of the live lines alone, with and without payments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.catalog import lines
from desktop_app.catalog.catalog import Catalog

FILES = st.lists(st.lists(st.sampled_from(["", "P1", "P2", "P3"]), min_size=1, max_size=4), min_size=1, max_size=4)


def expected(files: Sequence[Sequence[str]]) -> int:
    """As many charges as payments, or as one file alone has lines."""
    paid: Counter[str] = Counter()
    for file in files:
        paid |= Counter(payment for payment in file if payment)
    return max([paid.total(), *map(len, files)], default=0)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lines") / "c.seatbook"
    Catalog.open(path, create=True).close()
    return path


@settings(deadline=None)
@given(files=FILES, data=st.data())
def test_charges_follow_from_the_live_lines_whatever_was_taken_back(
    shared: Path, files: list[list[str]], data: st.DataObject
) -> None:
    gone = data.draw(st.sets(st.sampled_from(range(len(files)))))
    with Catalog.open(shared) as catalog:
        conn = catalog.writer
        conn.execute("PRAGMA foreign_keys = OFF")  # no operations are written
        conn.execute("BEGIN")
        for number, payments in enumerate(files):
            seen: Counter[str] = Counter()
            for payment in payments:
                seen[payment] += 1
                conn.execute(
                    """INSERT INTO invoice_line(id, operation_id, in_scope, date, service_from, service_to, amount, net,
                    currency, basis, channel, line_kind, row_key, payment, occurrence, is_charge)
                    VALUES (?, ?, 0, '', '', '', 1, 1, 'EUR', '', '', 'charge', 'k', ?, ?, 1)""",
                    (catalog.ids.next(), number, payment, seen[payment]),
                )
            lines.settle(conn, number)
        assert conn.execute("SELECT count(*) FROM live_line").fetchone()[0] == expected(files)
        for number in gone:
            conn.execute("UPDATE invoice_line SET voided_by = 0 WHERE operation_id = ?", (number,))
            lines.settle(conn, number)
        live = [file for number, file in enumerate(files) if number not in gone]
        assert conn.execute("SELECT count(*) FROM live_line").fetchone()[0] == expected(live)
        assert lines.unsettled(conn) == 0
        conn.execute("ROLLBACK")


def test_without_payments_the_earliest_line_is_the_charge(catalog: Catalog) -> None:
    conn = catalog.writer
    for number, (file, occurrence) in enumerate([(1, 1), (2, 1), (2, 2)], 1):
        conn.execute(
            """INSERT INTO invoice_line(id, operation_id, in_scope, date, service_from, service_to, amount, net,
            currency, basis, channel, line_kind, row_key, occurrence)
            VALUES (?, ?, 0, '', '', '', 1, 1, 'EUR', '', '', 'charge', 'k', ?)""",
            (number, file, occurrence),
        )
    assert lines.unsettled(conn) == 1
    lines.settle(conn, 2)
    assert [row[0] for row in conn.execute("SELECT id FROM live_line")] == [1, 3]
