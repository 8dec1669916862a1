"""What the rules read of a catalog takes no more than its share of work, however many seats there are."""

from __future__ import annotations

from pathlib import Path

from desktop_app.catalog import review_facts, seat_facts
from desktop_app.catalog.catalog import Catalog

AS_OF = "2026-10-15"


def steps_of_seats(path: Path, count: int) -> int:
    """How many thousand steps of its machine SQLite takes to read so many seats."""
    with Catalog.open(path, create=True) as catalog, catalog.operation("Make seats") as made:
        conn = catalog.writer
        conn.execute("INSERT INTO vendor(id, name) VALUES (1, 'Vendor')")
        conn.execute("INSERT INTO tool(id, vendor_id, name) VALUES (2, 1, 'Tool')")
        conn.execute("INSERT INTO subscription(id, tool_id, name, currency) VALUES (3, 2, 'Contract', 'EUR')")
        conn.execute(
            "INSERT INTO activity_source(id, subscription_id, format, data_date, covers_to, reports)"
            " VALUES (4, 3, 'test', ?, ?, 'action')", (AS_OF, AS_OF),
        )  # fmt: skip
        for table, columns, values in (
            ("seat", "id, subscription_id, account, assigned", "?1, 3, 'account' || ?1, '2026-01-05'"),
            ("activity", "id, operation_id, seat_id, source_id, last_active", f"?1, {made.id}, ?1, 4, '2026-10-01'"),
        ):
            numbers = ((number,) for number in range(10, count + 10))
            conn.executemany(f"INSERT INTO {table}({columns}) VALUES ({values})", numbers)
    with Catalog.open(path) as catalog:
        taken = 0

        def count_them() -> int:
            nonlocal taken
            taken += 1
            return 0

        catalog.writer.set_progress_handler(count_them, 1000)
        assert len(seat_facts.seats(catalog.writer, AS_OF)) == count
        return taken


def test_twice_as_many_seats_are_twice_the_work(tmp_path: Path) -> None:
    few, many = steps_of_seats(tmp_path / "few.seatbook", 1000), steps_of_seats(tmp_path / "many.seatbook", 4000)
    assert few * 3 < many < few * 5


def test_paid_seats_are_counted_of_their_sums_alone(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as catalog:
        asked: list[str] = []
        catalog.writer.set_trace_callback(asked.append)
        review_facts.assigned(catalog.writer, AS_OF)
        catalog.writer.set_trace_callback(None)
        plan = [row[3] for row in catalog.writer.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert plan == ["SCAN team_seat"]
