"""The page Spend: spend by a dimension, growth between chosen periods, and the lines behind every figure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.period import Period
from desktop_app.ui.pages.spend.by import ByView
from desktop_app.ui.pages.spend.growth import GrowthView
from desktop_app.ui.pages.spend.page import SpendPage
from desktop_app.ui.pages.spend.showback import ShowbackView
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, CLOSE, GROWTH, LINES, SHOWBACK, View
from desktop_app.ui.text import unbroken
from desktop_app.ui.window import MainWindow
from tests.ui.company import insert
from tests.ui.test_accessibility import in_chain, nameless, told, unreachable, used

EURO = 1_000_000


@pytest.fixture
def filled(small: Path) -> Path:
    """The small catalog with a budget and an amount in a currency without a rate."""
    with Catalog.open(small, actor="test") as catalog, catalog.operation("Set up money") as operation:
        team = catalog.writer.execute("SELECT id FROM team WHERE name = 'Sales'").fetchone()[0]
        insert(catalog, "budget", start_date="2026-01-01", end_date="2026-12-31", amount=50_000 * EURO, currency="EUR")
        insert(catalog, "budget", team_id=team, start_date="2026-01-01", end_date="2026-12-31",
               amount=900_000 * EURO, currency="EUR")  # fmt: skip
        tool = catalog.writer.execute("SELECT id, vendor_id FROM tool WHERE name = 'Otter'").fetchone()
        insert(catalog, "invoice_line", operation_id=operation.id, tool_id=tool[0], vendor_id=tool[1], in_scope=1,
               vendor_text="Otter", date="2026-09-03", service_from="2026-09-03", service_to="2026-09-03",
               amount=70 * EURO, net=70 * EURO, currency="SEK", basis="billed", channel="vendor", line_kind="charge",
               row_key="sek")  # fmt: skip
    return small


def settled(page: SpendPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=10_000)


@pytest.fixture
def page(filled: Path, window: MainWindow, qtbot: QtBot) -> SpendPage:
    """The page on that catalog."""
    window.go("spend")
    found = window.page("spend")
    assert isinstance(found, SpendPage)
    settled(found, qtbot)
    return found


@pytest.fixture
def by(page: SpendPage, window: MainWindow, qtbot: QtBot) -> ByView:
    """Its view by a dimension."""
    window.go("spend", View(BY))
    settled(page, qtbot)
    found = page.views[BY]
    assert isinstance(found, ByView)
    return found


@pytest.fixture
def growth(page: SpendPage, window: MainWindow, qtbot: QtBot) -> GrowthView:
    """Its view of growth."""
    window.go("spend", View(GROWTH))
    settled(page, qtbot)
    found = page.views[GROWTH]
    assert isinstance(found, GrowthView)
    return found


def cells(view: Any, row: int) -> dict[str, str]:
    model = view.table.rows_model
    return {column.key: model.index(row, n).data() for n, column in enumerate(model.columns)}


def whole(text: str) -> int:
    """The number that a text shows."""
    return 0 if text == "–" else int(text.replace("−", "-").replace(",", ""))


def names(view: Any) -> list[str]:
    return [str(row["name"]) for row in view.table.rows_model.rows]


# By a dimension -------------------------------------------------------------------------------------------------------


def test_the_switch_shows_a_view_and_hides_the_list(page: SpendPage, qtbot: QtBot) -> None:
    page.switch.buttons[BY].click()
    settled(page, qtbot)
    assert page.view_key == BY
    assert page.views[BY].isVisible()
    assert not page.splitter.isVisible()
    assert not page.facet_row.isVisible()
    assert [key for key, made in page.switch.buttons.items() if made.isChecked()] == [BY]
    page.switch.buttons[LINES].click()
    qtbot.waitUntil(page.splitter.isVisible)
    assert not page.views[BY].isVisible()
    settled(page, qtbot)


def test_a_switch_without_room_is_a_menu(page: SpendPage, qtbot: QtBot) -> None:
    switch = page.switch
    assert switch.buttons[BY].isVisible()
    assert not switch.menu_button.isVisible()
    page.switch.show_narrow(narrow=True)
    assert not switch.buttons[BY].isVisible()
    assert switch.menu_button.accessibleName() == "View: Lines"
    menu = switch.make_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Lines"]
    menu.actions()[1].trigger()
    settled(page, qtbot)
    assert page.view_key == BY
    assert switch.menu_button.text() == "Breakdown ▾"
    menu.deleteLater()
    page.resize(page.width() - 1, page.height())
    assert switch.buttons[BY].isVisible()


def test_by_team_adds_up_and_shows_what_is_not_allocated(by: ByView) -> None:
    found = by.figures.breakdown
    QAbstractItemModelTester(by.table.rows_model)
    assert names(by)[0] == "Total"
    assert "Not allocated" in names(by)
    assert sum(row.total for row in found.rows) == found.total
    assert cells(by, 0)["share"] == "100 %"
    assert any(one.unknown for one in by.chart._series)
    assert names(by)[-1].endswith("SEK without a rate")


def test_the_months_say_what_they_leave_out_for_want_of_a_rate(page: SpendPage, qtbot: QtBot) -> None:
    said = "(besides SEK 70 without a rate) in the fiscal year since Jan 2026"
    qtbot.waitUntil(lambda: said in unbroken(page._note.text()), timeout=10_000)


@pytest.mark.parametrize(
    "dimension", ["tool", "subscription", "function", "vendor", "cost-centre", "use-case", "spend-class"]
)
def test_every_dimension_is_shown(by: ByView, page: SpendPage, qtbot: QtBot, dimension: str) -> None:
    whole = by.figures.breakdown.total
    by.show_dimension(dimension)
    settled(page, qtbot)
    assert by.figures.breakdown.dimension == dimension
    assert by.figures.breakdown.total == whole
    if dimension == "function":
        assert "Coding assistant" in names(by)


def test_a_row_leads_to_its_lines_and_back_leads_to_the_figures(
    by: ByView, page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    by.show_dimension("tool")
    settled(page, qtbot)
    place = names(by).index("Cursor")
    by.table.setCurrentIndex(by.table.rows_model.index(place, 0))
    QTest.keyClick(by.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 11, timeout=10_000)
    assert page.strip.isVisible()
    assert page.strip.accessibleName().startswith("Cursor, Nov 2025 – Oct 2026: € ")
    assert page.facet_row.narrowed
    page.facet_row.clear_button.click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() > 11)
    assert not page.strip.isVisible()
    window.back()
    settled(page, qtbot)
    assert page.view_key == BY
    window.forward()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 11 and page.strip.isVisible(), timeout=10_000)
    child = page.strip.findChild(QPushButton, "behind_back")
    assert child is not None
    child.click()
    settled(page, qtbot)
    assert page.view_key == BY


def test_a_month_of_a_row_and_a_part_of_a_bar_lead_to_the_same_line(by: ByView, page: SpendPage, qtbot: QtBot) -> None:
    by.show_dimension("tool")
    settled(page, qtbot)
    by.table.opened.emit(names(by).index("Cursor"), "2026-09")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 1, timeout=10_000)
    line = page.view.grid_model.id_at(0)
    page.show_view(BY)
    settled(page, qtbot)
    part = next(n for n, one in enumerate(by._slices) if one.name == "Cursor")
    by.chart.clicked.emit("2026-09", str(part))
    qtbot.waitUntil(lambda: page.view_key == LINES and page.facet_row.narrowed, timeout=10_000)
    settled(page, qtbot)
    assert (page.view.grid_model.rowCount(), page.view.grid_model.id_at(0)) == (1, line)
    page.show_view(BY)
    settled(page, qtbot)
    by.chart.clicked.emit("2026-09", "")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6, timeout=10_000)


def test_what_has_no_rate_leads_to_its_line(by: ByView, page: SpendPage, qtbot: QtBot) -> None:
    by.show_dimension("tool")
    settled(page, qtbot)
    by.table.opened.emit(len(names(by)) - 1, "total")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 1, timeout=10_000)
    assert "SEK 70" in page.strip.accessibleName()


def test_prices_without_an_invoice_lead_to_their_contracts(
    by: ByView, page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    by.table.opened.emit(0, "2026-10")  # its invoices are not in yet
    qtbot.waitUntil(lambda: page.view_key == LINES and page.strip.isVisible(), timeout=10_000)
    settled(page, qtbot)
    assert page.view.grid_model.rowCount() == 0
    assert "no invoice line" in page.strip.accessibleName()
    page.strip.findChild(QPushButton, "behind_contract").click()  # type: ignore[union-attr]
    subscriptions: Any = window.page("subscriptions")
    qtbot.waitUntil(lambda: subscriptions.view.grid_model.rowCount() == 6, timeout=10_000)
    assert subscriptions.facet_row.narrowed


def test_a_budget_is_told_with_its_pace(by: ByView, page: SpendPage, qtbot: QtBot) -> None:
    assert by.budget.isVisible()
    assert by.budget.accessibleName().startswith("€ ")
    assert " over." in by.budget.accessibleName()
    assert unbroken("of € 50,000 spent by 30 Sep 2026") in by.budget.accessibleName()
    row = by.table.rows_model.rows[names(by).index("Sales")]
    assert str(row["budget"]).endswith("under")
    with qtbot.waitSignal(by.navigate) as went:
        by.findChild(QPushButton, "by_budget_link").click()  # type: ignore[union-attr]
    assert went.args == ["use-cases", "ahead"]
    settled(page, qtbot)


def test_a_period_is_chosen_or_typed_and_a_wrong_one_is_said(
    by: ByView, page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    box: Any = by.period
    box.setEditText("2026-Q2")
    QTest.keyClick(box.editor, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert by.figures.breakdown.months == ("2026-04", "2026-05", "2026-06")
    assert box.currentText() == "Apr – Jun 2026"
    box.setEditText("soon")
    QTest.keyClick(box.editor, Qt.Key.Key_Return)
    assert box.wrongly_typed
    assert "no period such as" in window.status.text.text()
    assert box.period == Period("2026-04", "2026-06")
    box.setEditText("1990..2026-01")
    box._typed()
    assert box.period == Period("2026-04", "2026-06")
    box.setEditText("2000-01..2026-01")
    box._typed()
    assert "longer than 36 months" in window.status.text.text()
    place = next(n for n in range(box.count()) if box.itemText(n) == "Sep 2026")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settled(page, qtbot)
    assert by.figures.breakdown.months == ("2026-09",)
    assert not box.wrongly_typed


def test_figures_are_exported_and_copied(
    by: ByView, page: SpendPage, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    by.write(tmp_path / "by.xlsx")
    settled(page, qtbot)
    rows = list(openpyxl.load_workbook(tmp_path / "by.xlsx").worksheets[0].iter_rows(values_only=True))
    assert rows[0][0] == "Team"
    total = rows[0].index("Total")
    found = by.figures.breakdown
    exported = sum(float(str(row[total])) for row in rows[1:] if row[-1] == "EUR")
    assert exported == pytest.approx(found.total / EURO)
    by.table.selectAll()
    QTest.keyClick(by.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text().startswith("Team\tTotal\t")


def test_room_that_is_short_writes_amounts_briefly(by: ByView) -> None:
    table = by.table
    table.resize(1600, 300)
    assert not table.rows_model.brief
    assert "," in cells(by, 0)["2026-09"]
    table.resize(700, 300)
    assert [table.rows_model.brief, cells(by, 0)["2026-09"][-1]] == [True, "k"]
    assert table.isColumnHidden([column.key for column in table.rows_model.columns].index("share"))


def test_a_table_has_a_menu_and_remembers_the_dimension(by: ByView, page: SpendPage, qtbot: QtBot) -> None:
    by.show_dimension("vendor")
    settled(page, qtbot)
    menu = by.table.make_menu()
    by.table.setCurrentIndex(by.table.rows_model.index(names(by).index("OpenAI"), 0))
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 11, timeout=10_000)
    menu.deleteLater()
    again = ByView(page.session, page.window_api)
    qtbot.addWidget(again)
    assert again.dimension.currentData() == "vendor"


@pytest.mark.parametrize("key", [BY, SHOWBACK, CLOSE, GROWTH])
def test_every_widget_of_a_view_has_a_name_and_is_reached_by_tab(
    page: SpendPage, window: MainWindow, qtbot: QtBot, key: str
) -> None:
    window.go("spend", View(key))
    settled(page, qtbot)
    assert nameless(page) == []
    assert unreachable(page) == []
    chain = in_chain(window)
    assert [told(widget) for widget in used(page) if widget not in chain] == []


def test_a_part_of_the_months_leads_to_the_lines_of_other_months_too(
    page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    with Catalog.open(window.session.catalog.path) as catalog, catalog.operation("A year") as operation:  # type: ignore[union-attr]
        vendor = insert(catalog, "vendor", name="Glean Technologies")
        tool = insert(catalog, "tool", vendor_id=vendor, name="Glean", state="Approved")
        insert(catalog, "tool_function", tool_id=tool, function="enterprise_search", is_primary=1, tagged_by="shipped")
        insert(catalog, "invoice_line", operation_id=operation.id, tool_id=tool, vendor_id=vendor, in_scope=1,
               vendor_text="Glean", date="2026-01-05", service_from="2026-01-01", service_to="2026-12-31",
               amount=3650 * EURO, net=3650 * EURO, currency="EUR", basis="billed", channel="vendor",
               line_kind="charge", row_key="year")  # fmt: skip
    page.chart.clicked.emit("2026-09", "enterprise_search")
    qtbot.waitUntil(lambda: page.strip.isVisible() and page.view.grid_model.rowCount() == 1, timeout=10_000)
    assert page.strip.accessibleName().startswith("Enterprise search, Sep 2026: € 300. 1 line")
    page.switch.buttons[LINES].click()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() > 60, timeout=10_000)
    assert not page.strip.isVisible()
    window.go("spend", {"month": "2026-09", "function": "enterprise_search,none"})
    qtbot.waitUntil(lambda: page.strip.accessibleName().startswith("Several functions, Sep 2026"), timeout=10_000)


def test_figures_that_cannot_be_read_are_said_and_read_again(
    by: ByView, page: SpendPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(page.window_api, "show_error", told.append)

    def broken(_conn: object) -> None:
        raise CatalogError("The file is gone.")

    fresh = ByView(page.session, page.window_api)
    qtbot.addWidget(fresh)
    with monkeypatch.context() as patched:
        patched.setattr(fresh, "reading", lambda: broken)
        fresh.load()
        settled(page, qtbot)
    assert [str(error) for error in told] == ["The file is gone."]
    assert fresh.stack.currentWidget() is fresh.empty
    fresh.load()
    settled(page, qtbot)
    assert fresh.stack.currentWidget() is not fresh.empty


def test_the_views_are_found_by_the_search(window: MainWindow, qtbot: QtBot) -> None:
    wanted = next(action for action in window.actions_ if action.title.startswith("Month-end close"))
    wanted.act()
    assert window.current == "spend"
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)


def test_an_empty_catalog_teaches_what_belongs_here(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    empty_session.new(tmp_path / "new.seatbook")
    window = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(window)
    window.closes_session = False
    window.show()
    qtbot.waitUntil(lambda: window.ready and empty_session.jobs.idle, timeout=10_000)
    page: Any = window.page("spend")
    for key in page.switch.buttons:
        window.go("spend", View(key))
        settled(page, qtbot)
        if key in page.views:
            view = page.views[key]
            assert (view.stack.currentWidget() is view.empty, view.figures.nothing) == (True, True), key
    window.close()


# Showback -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def back(page: SpendPage, window: MainWindow, qtbot: QtBot) -> ShowbackView:
    """Its view of what every team is shown."""
    window.go("spend", View(SHOWBACK))
    settled(page, qtbot)
    found = page.views[SHOWBACK]
    assert isinstance(found, ShowbackView)
    return found


def test_showback_says_how_each_share_came_about_and_what_is_left(back: ShowbackView) -> None:
    found = back.figures
    assert found.period == Period("2026-09", "2026-09")
    assert sum(team.total for team in found.teams) == found.whole.total > 0
    assert names(back)[-1] == "Not allocated"
    assert back._chip.text().endswith("% not allocated")
    back.findChild(QPushButton, "showback_unallocated").click()  # type: ignore[union-attr]
    assert back.table.current() == len(names(back)) - 1
    assert "Not allocated: its tools" in back._heading.text()


def test_a_team_shows_its_tools_and_a_figure_its_lines(back: ShowbackView, page: SpendPage, qtbot: QtBot) -> None:
    place = names(back).index("Sales")
    back.table.setCurrentIndex(back.table.rows_model.index(place, 0))
    QTest.keyClick(back.table, Qt.Key.Key_Return)
    assert page.view_key == SHOWBACK
    tools = [str(row["tool"]) for row in back.tools.rows_model.rows]
    assert "Cursor" in tools
    back.tools.opened.emit(tools.index("Cursor"), "amount")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 1, timeout=10_000)
    assert page.strip.accessibleName().startswith("Cursor of Sales, Sep 2026: € ")
    page.show_view(SHOWBACK)
    settled(page, qtbot)
    back.table.opened.emit(place, "seats")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() > 1, timeout=10_000)


def test_showback_is_exported_team_by_team_and_tool_by_tool(
    back: ShowbackView, page: SpendPage, qtbot: QtBot, tmp_path: Path
) -> None:
    back.write(tmp_path / "showback.xlsx")
    settled(page, qtbot)
    rows = list(openpyxl.load_workbook(tmp_path / "showback.xlsx").worksheets[0].iter_rows(values_only=True))
    assert rows[0][:4] == ("Team", "Cost centre", "Tool", "Allocated by")
    assert len(rows) - 1 == len(back.figures.whole.tools)


# Growth ---------------------------------------------------------------------------------------------------------------


def test_growth_is_told_between_chosen_periods(growth: GrowthView, page: SpendPage, qtbot: QtBot) -> None:
    assert growth.periods == (Period("2026-04", "2026-06"), Period("2026-07", "2026-09"))
    assert growth.headline.text().startswith("Spend rose by")
    qtbot.waitUntil(lambda: "led to expect" in growth.said.text())
    assert "for July to September 2026" in growth.said.text()
    growth.earlier.setEditText("2026-01")
    growth.earlier._typed()
    growth.later.setEditText("2026-09")
    growth.later._typed()
    settled(page, qtbot)
    way = growth.figures.growth.bridge
    assert (way.first.name, way.second.name) == ("2026-01", "2026-09")
    assert cells(growth, 0)["name"] == "Total"
    count = len(growth.table.rows_model.rows)
    assert count == len(way.tools) + 1
    columns = [[whole(cells(growth, row)[key]) for row in range(count)] for key in ("before", "after", "change")]
    assert all(column[0] == sum(column[1:]) for column in columns)  # as they stand there
    assert all(after - before == change for before, after, change in zip(*columns, strict=True))
    for row, change in enumerate(columns[2]):
        steps = [part.rsplit(" ", 1)[1] for part in cells(growth, row)["through"].split(", ") if part]
        assert sum(map(whole, steps)) == change
    assert "September 2026 after January 2026" in growth.headline.text()


def test_a_step_and_a_tool_lead_to_their_lines(growth: GrowthView, page: SpendPage, qtbot: QtBot) -> None:
    growth.table.opened.emit(names(growth).index("Cursor"), "before")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 3, timeout=10_000)
    assert page.strip.accessibleName().startswith("Cursor, Apr – Jun 2026")
    page.show_view(GROWTH)
    settled(page, qtbot)
    growth.chart.clicked.emit("2026-07 to 2026-09")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 18, timeout=10_000)


def test_why_it_changed_leads_to_the_growth(page: SpendPage, qtbot: QtBot) -> None:
    page.findChild(QPushButton, "spend_why").click()  # type: ignore[union-attr]
    settled(page, qtbot)
    assert page.view_key == GROWTH
