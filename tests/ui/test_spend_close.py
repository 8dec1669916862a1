"""The view Month-end of the page Spend: balances that lead to their lines, and whether they add up."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.economics.close import KINDS, LATER, METERED, PREPAID
from desktop_app.ui.pages.spend.close import CloseView
from desktop_app.ui.pages.spend.page import SpendPage
from desktop_app.ui.targets import CLOSE, LINES, View
from desktop_app.ui.window import MainWindow
from tests.ui.company import insert

EURO = 1_000_000


@pytest.fixture
def filled(small: Path) -> Path:
    """The small catalog with a year that is paid ahead, an invoice that comes later, and use without an invoice."""
    with Catalog.open(small, actor="test") as catalog, catalog.operation("Set up invoices") as operation:
        vendor = insert(catalog, "vendor", name="Glean Technologies")
        tool = insert(catalog, "tool", vendor_id=vendor, name="Glean", state="Approved")
        api = insert(catalog, "vendor", name="Mistral")
        metered = insert(catalog, "tool", vendor_id=api, name="Mistral API", state="Approved")

        def line(vendor: int, tool: int, amount: int, date: str, start: str, end: str, basis: str) -> None:
            insert(
                catalog, "invoice_line", operation_id=operation.id, vendor_id=vendor, tool_id=tool, in_scope=1,
                vendor_text="Written", date=date, service_from=start, service_to=end, amount=amount * EURO,
                net=amount * EURO, currency="EUR", basis=basis, channel="vendor", line_kind="charge",
                row_key=f"{tool}{date}{start}", invoice_number=f"IN-{date}", order_number="PO-7", ledger_account="6815",
            )  # fmt: skip

        line(vendor, tool, 3650, "2026-01-05", "2026-01-01", "2026-12-31", "billed")
        line(vendor, tool, 60, "2026-10-02", "2026-09-01", "2026-09-30", "billed")
        for day in ("2026-09-01", "2026-09-02"):
            line(api, metered, 5, day, day, day, "metered")
    return small


@pytest.fixture
def page(filled: Path, window: MainWindow, qtbot: QtBot) -> SpendPage:
    """The page on that catalog, showing the view."""
    window.go("spend", View(CLOSE))
    found = window.page("spend")
    assert isinstance(found, SpendPage)
    settled(found, qtbot)
    return found


@pytest.fixture
def view(page: SpendPage) -> CloseView:
    """The view itself."""
    found = page.views[CLOSE]
    assert isinstance(found, CloseView)
    return found


def settled(page: SpendPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=10_000)


def test_balances_stand_with_order_and_account_and_add_up(view: CloseView) -> None:
    found = view.figures.close
    assert found.month == "2026-09"
    prepaid = next(row for row in view.table.rows_model.rows if row["kind"] == "Prepaid")
    assert (prepaid["order"], prepaid["account"], prepaid["balance"]) == ("PO-7", "6815", 920 * EURO)
    assert view.chip.text() == "adds up"
    assert [row["check"] for row in view.proof.rows_model.rows] == ["adds up"]
    names = [card.accessibleName() for card in view.figures_by_kind.values()]
    assert names[0] == "Prepaid € 920 1 balance"
    assert names[1] == "Accrued, invoice later € 60 1 balance"


def test_a_sum_shows_the_balances_of_its_kind(view: CloseView) -> None:
    card = view.figures_by_kind[LATER]
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert [row["balance"] for row in view.table.rows_model.rows] == [60 * EURO]
    assert view._heading.text() == "Accrued, invoice later: 1 row"
    assert card.property("chosen") == "true"
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert {row.kind for row in view._rows} >= {PREPAID, LATER, METERED}
    assert card.property("chosen") == "false"
    view.proof.opened.emit(0, "closing")
    assert [row.kind for row in view._rows] == [PREPAID]
    assert set(view.figures_by_kind) == set(KINDS)


def test_a_balance_leads_to_its_line_or_its_lines(
    view: CloseView, page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    place = next(n for n, row in enumerate(view._rows) if row.kind == PREPAID)
    line = view._rows[place].line_id
    view.table.opened.emit(place, "balance")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.pane.record == line, timeout=10_000)
    window.back()
    settled(page, qtbot)
    assert page.view_key == CLOSE
    place = next(n for n, row in enumerate(view._rows) if row.kind == METERED)
    view.table.opened.emit(place, "balance")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 2, timeout=10_000)
    assert page.strip.accessibleName() == "Mistral API, Accrued, metered. 2 lines"
    assert page.strip.isVisible()


def test_a_contract_without_invoices_leads_to_the_contract(
    view: CloseView, page: SpendPage, window: MainWindow, qtbot: QtBot
) -> None:
    view.month.setCurrentIndex(view.month.findData("2026-10"))  # its invoices are not in yet
    settled(page, qtbot)
    place = next(n for n, row in enumerate(view._rows) if not row.line_ids)
    with qtbot.waitSignal(view.navigate) as went:
        view.table.opened.emit(place, "balance")
    assert went.args == ["subscriptions", view._rows[place].subscription_id]
    settled(page, qtbot)
    assert window.current == "subscriptions"


def test_the_spend_of_the_month_leads_to_its_lines(view: CloseView, page: SpendPage, qtbot: QtBot) -> None:
    view.proof.opened.emit(0, "spend")
    qtbot.waitUntil(lambda: page.view_key == LINES and page.view.grid_model.rowCount() == 10, timeout=10_000)
    assert page.strip.accessibleName().startswith("All, Sep 2026")


def test_another_month_and_a_file(view: CloseView, page: SpendPage, qtbot: QtBot, tmp_path: Path) -> None:
    view.month.setCurrentIndex(view.month.findData("2026-06"))
    settled(page, qtbot)
    assert view.figures.close.day == "2026-06-30"
    assert view.chip.text() == "adds up"
    view.write(tmp_path / "close.xlsx")
    settled(page, qtbot)
    rows = list(openpyxl.load_workbook(tmp_path / "close.xlsx").worksheets[0].iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["Kind", *(row.kind for row in view.figures.close.rows)]
