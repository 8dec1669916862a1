"""The pictures of lists: what seats, people and a tool are made of, and the way from a part to its rows."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.ui.list_shares import ListShares, by_evidence, by_seats_held
from desktop_app.ui.listing import ListPage
from desktop_app.ui.pages.tools.pane import ToolPictures, read
from desktop_app.ui.targets import LinesOf
from desktop_app.ui.window import MainWindow
from tests.ui.conftest import TODAY


def shares(window: MainWindow, page: str, qtbot: QtBot) -> tuple[ListPage, ListShares]:
    window.go(page)
    made = window.page(page)
    assert isinstance(made, ListPage)
    assert isinstance(made.shares, ListShares)
    one = made.shares
    qtbot.waitUntil(lambda: bool(one.accessibleDescription()), timeout=10_000)
    return made, one


def test_seats_are_shown_by_evidence_and_a_part_narrows_the_list_to_it_and_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    page, one = shares(window, "seats", qtbot)
    whole, model = one.accessibleDescription(), page.view.grid_model
    every = model.rowCount()
    key = one._parts[0].key
    one.choose(key)
    assert page.facet_row.values == {"evidence": key}
    qtbot.waitUntil(lambda: one._chosen == key, timeout=10_000)
    assert one.accessibleDescription() == whole  # the bar goes on to show the others too
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == one._parts[0].value, timeout=10_000)
    one.choose(key)
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == every, timeout=10_000)
    assert page.facet_row.values == {}


def test_other_filters_narrow_what_the_bar_counts(window: MainWindow, qtbot: QtBot) -> None:
    page, one = shares(window, "seats", qtbot)
    row = page.view.grid_model.row(0)
    page.facet_row.choose("tool", str(row["tool"]))
    model = page.view.grid_model
    qtbot.waitUntil(
        lambda: model.complete and sum(part.value for part in one._parts) == model.rowCount(), timeout=10_000
    )
    assert all(model.row(place)["tool"] == row["tool"] for place in range(3))


def test_people_are_shown_by_the_seats_they_hold(window: MainWindow, qtbot: QtBot) -> None:
    page, one = shares(window, "people", qtbot)
    model = page.view.grid_model
    assert sum(part.value for part in one._parts) == model.rowCount() == 60
    part = one._parts[-1]
    one.choose(part.key)
    assert page.facet_row.search.text() == part.key
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == part.value, timeout=10_000)
    one.choose(part.key)
    assert page.facet_row.search.text() == ""


def test_an_empty_list_has_no_bar(window: MainWindow, qtbot: QtBot) -> None:
    page, one = shares(window, "people", qtbot)
    page.facet_row.set_values({"search": "nobody of this name"})
    qtbot.waitUntil(lambda: not one.isVisible(), timeout=10_000)


def test_parts_are_told_by_class_and_by_number() -> None:
    evidence = by_evidence({"ACTIVE": 3, "UNKNOWN": 1, "NEVER": 2})
    assert [(one.key, one.value, one.state) for one in evidence if one.value] == [
        ("ACTIVE", 3, "good"), ("NEVER", 2, "bad"), ("UNKNOWN", 1, "unknown"),
    ]  # fmt: skip
    held = by_seats_held({0: 4, 1: 9, 3: 2, 5: 1})
    assert [(one.key, one.value) for one in held] == [("seats:0", 4), ("seats:1", 9), ("seats:2", 0), ("seats>=3", 3)]


def test_a_tool_shows_what_it_cost_and_leads_to_the_lines_of_a_month(window: MainWindow, qtbot: QtBot) -> None:
    window.go("tools")
    page = window.page("tools")
    assert isinstance(page, ListPage)

    def pictures() -> ToolPictures:
        made = page.pane.findChild(ToolPictures)
        assert isinstance(made, ToolPictures)
        assert made.spend.accessibleDescription()
        return made

    qtbot.waitUntil(lambda: bool(pictures()), timeout=10_000)
    shown = pictures()
    assert shown.seats is not None
    led: list[tuple[str, object]] = []
    page.navigate.connect(lambda place, target: led.append((place, target)))
    month = shown.spend._bars[-2]
    shown.spend.clicked.emit(month, "billed")
    place, target = led[0]
    assert (place, isinstance(target, LinesOf)) == ("spend", True)


def test_what_a_tool_cost_is_what_its_lines_say(small: Path) -> None:
    with Catalog.open(small, actor="test") as catalog:
        tool = catalog.writer.execute("SELECT id FROM tool ORDER BY id LIMIT 1").fetchone()[0]
        found = read(catalog.writer, tool, TODAY.isoformat())
        lines = dict(
            catalog.writer.execute(
                "SELECT substr(service_from, 1, 7), sum(net) FROM live_line WHERE tool_id = ? GROUP BY 1", (tool,)
            ).fetchall()
        )
        seats = catalog.writer.execute(
            "SELECT count(*) FROM seat JOIN subscription s ON s.id = subscription_id WHERE tool_id = ?", (tool,)
        ).fetchone()[0]
    assert len(found.months) == 12
    assert found.months[-1] == "2026-10"
    assert list(found.billed) == [lines.get(month, 0) for month in found.months]
    assert any(found.billed)
    assert sum(found.seats.values()) == seats
