"""Our own list of seats brings each seat with the report that tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.tables import write_table
from tests.imports.importing import Desk, counts

AS_OF = "2026-10-15"
_COPILOT = (
    "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Seat Created At\n"
    "2026-10-{day}T00:00:00Z,ann,2026-10-01T08:00:00Z,{active},vscode,2025-01-10T00:00:00Z\n"
    "2026-10-{day}T00:00:00Z,bo,,None,None,2025-01-10T00:00:00Z\n"
)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    with Catalog.open(tmp_path / "other.seatbook", create=True, actor="bo") as catalog:
        yield Desk(catalog, tmp_path)


def seats(desk: Desk) -> list[dict[str, Any]]:
    query = tables.Query(as_of=AS_OF)
    rows = tables.page(desk.catalog.writer, "seats", query, tables.ids(desk.catalog.writer, "seats", query))
    shown = ("account", "evidence", "last_active", "data_date", "covers_from", "covers_to", "reports", "days_inactive")
    return [{key: row[key] for key in (*shown, "free", "protected", "protected_why")} for row in rows]


def brought(desk: Desk, other: Desk, name: str = "seats.csv") -> dict[str, Any]:
    path = other.folder / name
    write_table(desk.catalog.writer, "seats", path, tables.Query(as_of=AS_OF))
    [file] = other.document(path, today=AS_OF)["files"]
    assert "error" not in file, file["error"]
    [sheet] = file["sheets"]
    assert isinstance(sheet, dict)
    return sheet


def test_evidence_protection_and_free_seats_come_back(desk: Desk, other: Desk) -> None:
    desk.take("copilot.csv", _COPILOT.format(day="09", active="2026-10-07T09:00:00Z"), today=AS_OF)
    with desk.catalog.operation("Protect"):
        desk.catalog.writer.execute("UPDATE seat SET protected = 1, protected_why = 'on call' WHERE account = 'ann'")
        desk.catalog.writer.execute("UPDATE seat SET free = 1 WHERE account = 'bo'")
    assert counts(brought(desk, other)) == {"added": 2}
    assert seats(other) == seats(desk)
    assert [seat["evidence"] for seat in seats(other)] == ["ACTIVE", "NO_ACTIVITY_IN_RETENTION"]
    assert counts(brought(desk, desk, "again.csv")) == {"duplicates": 2}
    assert desk.value("SELECT count(*) FROM activity_source") == 1


def test_the_list_says_what_it_does_not_hold(desk: Desk, other: Desk) -> None:
    desk.take("copilot.csv", _COPILOT.format(day="09", active="2026-10-07T09:00:00Z"), today=AS_OF)
    with desk.catalog.operation("Add a seat"):
        desk.catalog.writer.execute(
            "INSERT INTO seat(id, subscription_id, account) SELECT 5, subscription_id, 'cy' FROM seat LIMIT 1"
        )
    sheet = brought(desk, other)
    assert "1 seats come without activity" in " ".join(sheet["notes"])
    assert "earlier reports" in " ".join(sheet["notes"])
    assert seats(other) == seats(desk)


def test_an_older_list_takes_nothing_from_later_knowledge(desk: Desk, other: Desk) -> None:
    desk.take("copilot.csv", _COPILOT.format(day="09", active="2026-10-07T09:00:00Z"), today=AS_OF)
    other.take("copilot-2.csv", _COPILOT.format(day="14", active="2026-10-13T09:00:00Z"), today=AS_OF)
    with other.catalog.operation("Protect"):
        other.catalog.writer.execute("UPDATE seat SET protected = 1, protected_why = 'mine' WHERE account = 'bo'")
    before = seats(other)
    assert counts(brought(desk, other)) == {"duplicates": 2}
    assert seats(other) == before
    assert counts(brought(other, desk, "newer.csv")) == {"updated": 2}
    told = ("account", "evidence", "last_active", "data_date", "covers_to", "days_inactive")
    assert [[one[key] for key in told] for one in seats(desk)] == [[one[key] for key in told] for one in before]


def test_a_list_can_be_taken_back(desk: Desk, other: Desk) -> None:
    desk.take("copilot.csv", _COPILOT.format(day="09", active="2026-10-07T09:00:00Z"), today=AS_OF)
    brought(desk, other)
    other.undo()
    assert seats(other) == []
    other.redo()
    assert seats(other) == seats(desk)
