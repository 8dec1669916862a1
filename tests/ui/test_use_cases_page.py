"""The page Use cases: what a use case costs and brings, its guard rails, budgets and the months ahead."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.money import amount_text
from desktop_app.economics.budgets import Budget, Pace
from desktop_app.economics.calendar import month_end
from desktop_app.review.against_plan import AgainstPlan
from desktop_app.ui import files
from desktop_app.ui.charts.lines import Band, Line, LineChart
from desktop_app.ui.chips import Chip
from desktop_app.ui.detail import Record
from desktop_app.ui.pages.use_cases.ahead import AheadView
from desktop_app.ui.pages.use_cases.budget_rows import BudgetRows
from desktop_app.ui.pages.use_cases.page import UseCasesPage
from desktop_app.ui.pages.use_cases.reading import read_ahead
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.window import MainWindow
from tests.ui.company import insert

EURO = 1_000_000


def fill(catalog: Catalog) -> None:
    """An agent that half of Claude is for, with half a year of measures, and a budget."""
    with catalog.operation("Set up a use case"):
        case = insert(
            catalog, "use_case", name="Ticket triage", kind="agent", stage="production", unit="tickets", currency="EUR",
            spend_class="cost_of_revenue", value_per_unit="2", margin_target_percent="60", budget=700 * EURO,
        )  # fmt: skip
        subscription = catalog.writer.execute("SELECT id FROM subscription WHERE name LIKE 'Claude%'").fetchone()[0]
        insert(catalog, "allocation", subscription_id=subscription, use_case_id=case, share="0.5")
        for month in range(4, 10):
            for metric, value, code in (("tickets", 500 + 90 * month, None), ("revenue", 2000, "EUR")):
                insert(
                    catalog,
                    "measure",
                    use_case_id=case,
                    period_start=f"2026-{month:02d}-01",
                    period_end=month_end(f"2026-{month:02d}"),
                    metric=metric,
                    value=str(value),
                    currency=code,
                )
        insert(catalog, "budget", start_date="2026-01-01", end_date="2026-12-31", amount=50_000 * EURO, currency="EUR")
        insert(catalog, "use_case", name="Product texts", stage="experiment", review_by="2026-06-30")


@pytest.fixture
def filled(small: Path) -> Path:
    """The small catalog with a use case."""
    with Catalog.open(small, actor="test") as catalog:
        fill(catalog)
    return small


@pytest.fixture
def page(filled: Path, window: MainWindow, qtbot: QtBot) -> UseCasesPage:
    """The page on that catalog, with its figures read."""
    window.go("use-cases")
    found = window.page("use-cases")
    assert isinstance(found, UseCasesPage)
    qtbot.waitUntil(lambda: bool(found.cases._records) and found.pane.record is not None)
    return found


def test_what_use_cases_cost_a_year_adds_up_with_what_none_of_them_has(
    page: UseCasesPage, window: MainWindow, qtbot: QtBot
) -> None:
    home = window.overview.home
    qtbot.waitUntil(lambda: page.foot.isVisible())
    model = page.view.grid_model
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.row(1)["annual_cost"] is not None)
    costs = {model.row(place)["name"]: model.row(place)["annual_cost"] for place in range(2)}
    assert costs["Product texts"] is None
    assert costs["Ticket triage"] + home.costs.unallocated == home.run_rate.amount
    assert page.text.money(home.costs.unallocated, "EUR", whole=True) in page.foot.amounts.text()
    assert not page.view.isColumnHidden([column.key for column in model.columns].index("annual_cost"))
    page.facet_row.choose("kind", "agent")
    qtbot.waitUntil(lambda: not page.foot.isVisible())  # the rows are not all
    page.facet_row.set_values({})
    qtbot.waitUntil(lambda: page.foot.isVisible())
    with qtbot.waitSignal(page.navigate) as asked:
        page.foot.link.click()
    assert asked.args[0] == "spend"
    assert (asked.args[1].asked.first, asked.args[1].asked.last) == ("2026-07", "2026-09")


def chosen(page: UseCasesPage, name: str, qtbot: QtBot) -> None:
    record = next(number for number, row in page.cases._records.items() if row["name"] == name)
    page.open_target(record)
    qtbot.waitUntil(lambda: page.pane.record == record)


def words(widget: QWidget) -> str:
    return " ".join(str(child.property("text") or "") for child in widget.findChildren(QWidget))


def test_a_use_case_shows_what_it_costs_and_brings(page: UseCasesPage, qtbot: QtBot) -> None:
    chosen(page, "Ticket triage", qtbot)
    said = words(page.pane)
    assert "Cost in twelve months" in said
    for name in ("chart_cost", "chart_unit_cost", "chart_margin"):
        chart = page.pane.findChild(LineChart, name)
        assert chart is not None
        assert "Sep" in chart.accessibleDescription()
    margin = page.pane.findChild(LineChart, "chart_margin")
    assert margin is not None
    assert "Target: 60\xa0%" in margin.accessibleDescription()


def test_the_list_says_which_use_cases_are_worth_scaling_and_is_narrowed_by_it(
    page: UseCasesPage, qtbot: QtBot
) -> None:
    model = page.view.grid_model
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.row(1)["verdict"] is not None)
    verdicts = {model.row(place)["name"]: model.row(place)["verdict"] for place in range(2)}
    assert verdicts == {"Ticket triage": "scale", "Product texts": None}
    page.facet_row.choose("verdict", "scale")
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.row(0)["name"] == "Ticket triage")


def test_missing_guard_rails_and_an_overdue_experiment_stand_in_the_pane(page: UseCasesPage, qtbot: QtBot) -> None:
    chosen(page, "Ticket triage", qtbot)
    rails = page.pane.findChild(QWidget, "guard_rails")
    assert rails is not None
    assert "Kill switch" in words(rails)
    assert "706.00 Over budget by" in words(rails).split("Spent in Sep 2026")[1]
    assert any("6.00" in chip.text() for chip in rails.findChildren(Chip))
    chosen(page, "Product texts", qtbot)
    experiment = page.pane.findChild(QWidget, "experiment")
    assert experiment is not None
    assert "which has passed" in words(experiment)
    assert page.pane.findChild(QWidget, "guard_rails") is None


def test_budgets_and_the_months_ahead_are_one_button_away(page: UseCasesPage, qtbot: QtBot) -> None:
    assert not page.ahead.isVisible()
    qtbot.mouseClick(page.switch.buttons["ahead"], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert page.ahead.isVisible()
    assert not page.splitter.isVisible()
    qtbot.waitUntil(lambda: len(page.ahead.findChildren(QWidget, "budget_row")) == 1)
    assert "Spent" in page.ahead.chart.accessibleDescription()
    page.ahead.whose.setCurrentIndex(page.ahead.whose.findText("Cursor"))
    assert page.ahead.chart.accessibleDescription().startswith("Oct, Expected: € 1,920")
    assert page.ahead.whose.findText("Team Support") > 0
    qtbot.mouseClick(page.switch.buttons["list"], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert page.splitter.isVisible()


def test_the_months_ahead_are_written_to_a_file(
    page: UseCasesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "ahead.csv"
    monkeypatch.setattr(files, "to_write", lambda *_asked: file)
    assert not page.save_ahead.isVisible()
    page.open_target("ahead")
    qtbot.waitUntil(lambda: page.ahead.report is not None)
    qtbot.mouseClick(page.save_ahead, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.session.jobs.idle)
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    report = page.ahead.report
    assert report is not None
    assert [row["Tool"] for row in rows] == [row.name for row in report.rows]
    for place, month in enumerate(report.months):
        assert sum(Decimal(row[month]) for row in rows) == Decimal(amount_text(report.totals()[place]))


def test_what_if_answers_while_one_types(page: UseCasesPage, qtbot: QtBot) -> None:
    page.open_target("ahead")
    asking = page.ahead.what_if
    qtbot.waitUntil(lambda: asking.subscription.count() > 0)
    asking.subscription.setCurrentIndex(asking.subscription.findText("Cursor Business"))
    qtbot.keyClicks(asking.seats, "40")  # type: ignore[no-untyped-call]
    assert "less in twelve months" in asking.answer.text()
    assert "40 seats instead of 48" in asking.because.text()
    asking.seats.setText("many")
    assert "whole number" in asking.because.text()
    asking.seats.clear()
    asking.notice.setChecked(True)
    assert "Nothing is paid after" in asking.because.text()


def test_a_use_case_is_made_and_edited_in_a_form(page: UseCasesPage, qtbot: QtBot) -> None:
    from desktop_app.ui.forms import RecordForm

    page.new_record()
    form = page.findChild(RecordForm)
    assert form is not None
    for name, text in (("name", "Dunning"), ("rate_limit", "10 an hour"), ("kill_switch", "Pull the plug")):
        editor = form.boxes[name].editor
        editor.setText(text)  # type: ignore[union-attr]
    with qtbot.waitSignal(form.saved):
        form.save()
    conn = page.session.reader
    assert conn is not None
    row = conn.execute("SELECT rate_limit, kill_switch FROM use_case WHERE name = 'Dunning'").fetchone()
    assert tuple(row) == ("10 an hour", "Pull the plug")


def test_a_measure_of_the_use_case_at_hand_is_added(page: UseCasesPage, qtbot: QtBot) -> None:
    from desktop_app.ui.forms import RecordForm

    chosen(page, "Ticket triage", qtbot)
    link = page.pane.findChild(QPushButton, "add_measure")
    assert link is not None
    link.click()
    form = page.findChild(RecordForm)
    assert form is not None
    assert form.boxes["use_case"].text() == "Ticket triage"
    form.fill({"period_start": "2026-03-01", "period_end": "2026-03-31", "metric": "tickets", "value": "300"})
    with qtbot.waitSignal(form.saved):
        form.save()
    conn = page.session.reader
    assert conn is not None
    assert conn.execute("SELECT value FROM measure WHERE period_start = '2026-03-01'").fetchone()[0] == "300"


def test_a_measure_and_a_budget_are_corrected_where_they_stand(page: UseCasesPage, qtbot: QtBot) -> None:
    from desktop_app.ui.forms import RecordForm

    chosen(page, "Ticket triage", qtbot)
    for whose, name, field, table in ((page.pane, "edit_measure", "value", "measure"),
                                      (page.ahead, "edit_budget", "amount", "budget")):  # fmt: skip
        if table == "budget":
            page.open_target("ahead")
        qtbot.waitUntil(lambda: whose.findChild(QPushButton, name) is not None)  # noqa: B023 - waited for here
        link = whose.findChild(QPushButton, name)
        assert link is not None
        link.click()
        form = next(form for form in page.findChildren(RecordForm) if form.objectName() == f"form_{table}")
        form.fill({field: "77"})
        with qtbot.waitSignal(form.saved):
            form.save()
        conn = page.session.reader
        assert conn is not None
        wanted = "77" if table == "measure" else 77 * EURO
        assert conn.execute(f"SELECT count(*) FROM {table} WHERE {field} = ?", (wanted,)).fetchone()[0] == 1


def test_a_line_has_gaps_where_nothing_is_known(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.setAccessibleName("Unit cost")
    chart.resize(300, 150)
    points = [(f"2026-0{n}", name) for n, name in enumerate(("Jan", "Feb", "Mar"), start=1)]
    chart.show_lines(
        points, (Line("Cost", (3, None, 5)), Line("Gone", (None, None, None))), str, str,
        Band("May be", (None, 1, 2), (None, 4, 9)),
    )  # fmt: skip
    chart.show()
    assert chart.accessibleDescription() == "Jan, Cost: 3; Feb, May be: 1 – 4; Mar, Cost: 5, May be: 2 – 9"
    chart.grab()
    with qtbot.waitSignal(chart.clicked) as caught:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(290, 80))  # type: ignore[no-untyped-call]
    assert caught.args == ["2026-03"]
    qtbot.keyClick(chart, Qt.Key.Key_Left)  # type: ignore[no-untyped-call]
    qtbot.keyClick(chart, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]
    assert chart.accessibleName().startswith("Unit cost: ")


def test_a_chart_without_figures_says_so(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.empty = "Nothing yet"
    chart.show_lines([("2026-01", "Jan")], (Line("Cost", (None,)),), str, str)
    chart.show()
    chart.grab()
    qtbot.keyClick(chart, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]


def test_the_months_ahead_stand_beside_the_plan(page: UseCasesPage, qtbot: QtBot) -> None:
    page.open_target("ahead")
    qtbot.waitUntil(lambda: page.ahead.findChild(QWidget, "budget_row") is not None)
    row = page.ahead.findChild(QWidget, "budget_row")
    assert row is not None
    against = row.findChild(QWidget, "against_plan")
    assert against is not None
    assert "by contracts and use" in str(against.property("text"))
    assert "Planned: € 4,247" in page.ahead.chart.accessibleDescription()  # 50,000 x 31 / 365
    assert "what is planned for Oct – Dec 2026" in page.ahead._note.text()  # not for all of the year
    page.ahead.whose.setCurrentIndex(page.ahead.whose.findText("Cursor"))
    assert "Planned" not in page.ahead.chart.accessibleDescription()  # no budget of its own


def test_months_of_which_nothing_is_known_have_no_axis(empty_session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    empty_session.new(tmp_path / "empty.seatbook")
    assert empty_session.reader is not None
    view = AheadView(empty_session)
    qtbot.addWidget(view)
    view.show_figures(read_ahead(empty_session.reader, empty_session.as_of))
    assert view.chart.accessibleDescription() == ""
    assert view._note.text() == ""


def test_a_budget_has_room_in_a_narrow_window(qtbot: QtBot) -> None:
    text = Text(QLocale("de_DE"))
    budget = Budget(1, "company", None, "", Pace(10**11, "EUR", "2026-01-01", "2026-12-31", 9 * 10**10, "2026-10-31"),
                    None, None)  # fmt: skip
    rows = BudgetRows(text, "Budgets")
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.show_budgets([budget], [], {("budget", 1): (80, 100)}, {1: AgainstPlan(budget, 10**11, 10**11, "2026-11")})
    rows.show()
    body = rows.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= 300


def test_what_if_offers_the_plans_of_the_price_list(filled: Path, window: MainWindow, qtbot: QtBot) -> None:
    with Catalog.open(filled, actor="test") as catalog, catalog.operation("Price list"):
        tool, code = catalog.writer.execute(
            "SELECT tool_id, currency FROM subscription WHERE name = 'Cursor Business'"
        ).fetchone()
        plan = insert(catalog, "plan", tool_id=tool, name="Starter")
        insert(catalog, "price_tier", plan_id=plan, unit_price="240", period_months=12, currency=code)
    window.go("use-cases", "ahead")
    found = window.page("use-cases")
    assert isinstance(found, UseCasesPage)
    asking = found.ahead.what_if
    qtbot.waitUntil(lambda: asking.subscription.findText("Cursor Business") >= 0)
    asking.subscription.setCurrentIndex(asking.subscription.findText("Cursor Business"))
    qtbot.waitUntil(lambda: asking.plan.count() == 2)
    asking.plan.setCurrentIndex(1)
    assert asking.price.text() == "20.00"
    assert "less in twelve months" in asking.answer.text()
    assert "Plan Starter: 20.00 a seat and month" in asking.because.text()
    asking.plan.setCurrentIndex(0)
    assert asking.price.text() == ""


def test_what_is_ahead_is_read_when_it_is_looked_at_and_again_after_a_change(
    page: UseCasesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def noting(conn: sqlite3.Connection, day: str) -> Mapping[str, Any]:
        read.append(day)
        return read_ahead(conn, day)

    monkeypatch.setattr("desktop_app.ui.pages.use_cases.ahead.read_ahead", noting)
    page.refresh()
    qtbot.waitUntil(lambda: page.session.jobs.idle)
    assert read == []
    page.open_target("ahead")
    assert page.ahead.chart.empty == "Working out the months ahead…"
    qtbot.waitUntil(lambda: page.ahead.findChild(QWidget, "budget_row") is not None)
    page.refresh()
    page.open_target(None)
    page.open_target("ahead")
    qtbot.waitUntil(lambda: page.session.jobs.idle)
    assert len(read) == 1
    catalog = page.session.catalog
    assert catalog is not None
    with catalog.operation("No budgets"):
        catalog.writer.execute("DELETE FROM budget")
    page.session.look_for_changes()
    qtbot.waitUntil(lambda: page.ahead.findChild(QWidget, "budget_row") is None)
    assert len(read) == 2


def test_months_that_cannot_be_read_are_said_and_read_at_the_next_look(
    page: UseCasesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_conn: sqlite3.Connection, _day: str) -> Mapping[str, Any]:
        raise OSError("the disk is gone")

    told: list[str] = []
    monkeypatch.setattr(MainWindow, "show_error", lambda _window, error: told.append(str(error)))
    with monkeypatch.context() as broken:
        broken.setattr("desktop_app.ui.pages.use_cases.ahead.read_ahead", fail)
        page.open_target("ahead")
        qtbot.waitUntil(lambda: bool(told))
    assert told == ["the disk is gone"]
    assert page.ahead.chart.empty == "Nothing is known yet of the months ahead."
    page.ahead.look()
    qtbot.waitUntil(lambda: page.ahead.findChild(QWidget, "budget_row") is not None)


def test_a_use_case_in_letters_of_twice_the_size_is_not_wider_than_its_pane(page: UseCasesPage, qtbot: QtBot) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.resize(1280, 800)
    for _ in range(5):
        window.zoom(1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    chosen(page, "Ticket triage", qtbot)
    area = page.pane.findChild(QScrollArea)
    assert area is not None

    def fits() -> bool:
        held = area.widget()
        return held is not None and held.width() <= area.viewport().width()

    qtbot.waitUntil(lambda: page.pane.findChild(QWidget, "guard_rails") is not None, timeout=30_000)
    qtbot.waitUntil(fits, timeout=30_000)
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=30_000)
    window.zoom(0)


def test_what_a_use_case_costs_is_shown_where_it_comes_while_the_record_is_being_made(
    page: UseCasesPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane, jobs = page.cases, window.session.jobs
    figures = {"models": pane._models, "measures": pane._measures, "budget_months": pane._budget_months}
    economics, found, plain = pane._economics, pane._records, pane._facts_grid
    case = next(number for number, of in economics.items() if len(of.months) > 1)
    pane.show_record(None)
    qtbot.waitUntil(lambda: jobs.idle)
    pane._economics, waited = {}, [True]

    def come(row: Mapping[str, Any]) -> QWidget:
        made = plain(row)
        if waited:
            waited.pop()
            pane.show_economics(economics, found, figures)
        return made

    monkeypatch.setattr(pane, "_facts_grid", come)
    pane.show_record(case)
    qtbot.waitUntil(lambda: jobs.idle and not waited)
    assert pane.record == case
    assert any(one.text() == "Cost by month, EUR" for one in pane.findChildren(QLabel))


def test_a_record_that_is_read_anew_is_shown_although_it_was_to_be_shown_once_more(
    page: UseCasesPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane, read = page.cases, page.cases._read

    def renamed(*asked: Any) -> Record | None:
        found = read(*asked)
        return found and Record({**found.row, "name": "Renamed"}, found.related)

    monkeypatch.setattr(pane, "_read", renamed)
    pane.show_record(pane.record)
    pane.show_again()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    title = pane.findChild(QLabel, "detail_title")
    assert title is not None
    assert title.text() == "Renamed"
