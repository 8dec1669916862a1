"""The window: pages, search, forms and undo, files dropped, and work that goes on beside a job."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.catalog import records, tables
from desktop_app.catalog.errors import CatalogError
from desktop_app.ui import asking, commands
from desktop_app.ui.help import HelpDialog
from desktop_app.ui.jobs import CancelFlag, Progress
from desktop_app.ui.listing import ListPage
from desktop_app.ui.merging import MergeRecords
from desktop_app.ui.notices import Notice, sentence_of, tell_bug
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.people.page import PeoplePage
from desktop_app.ui.pages.vendors.merging import MergeDialog
from desktop_app.ui.pages.vendors.page import VendorsPage
from desktop_app.ui.places import LISTS, PLACES
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow


def list_page(window: MainWindow, key: str, qtbot: QtBot, target: object = None) -> ListPage:
    page = window.page(key)
    assert isinstance(page, ListPage)
    with qtbot.waitSignal(page.view.grid_model.loaded):
        window.go(key, target)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    return page


def child(parent: QWidget, kind: type[Any], name: str) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def record_id(session: Session, table: str, name: str) -> int:
    assert session.reader is not None
    query = tables.Query(where=(tables.Filter("name", "=", name),), as_of=session.as_of)
    return tables.ids(session.reader, table, query)[0]


@pytest.mark.parametrize("key", [place.key for place in (*PLACES, *LISTS)])
def test_every_page_opens_and_is_named(window: MainWindow, key: str, qtbot: QtBot) -> None:
    window.go(key)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.current == key
    page = window.page(key)
    assert page.objectName() == f"page_{key}"
    assert page.accessibleName()
    under = {place.key: place.under for place in LISTS}.get(key, key)
    assert child(window, QPushButton, f"rail_{under}").isChecked()
    unnamed = [
        made.objectName()
        for made in page.findChildren(QPushButton)
        if made.isVisible() and not (made.text() or made.accessibleName())
    ]
    assert unnamed == []


def test_all_rows_behind_a_list_are_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "tools", qtbot, record_id(window.session, "tools", "Otter"))
    child(page.pane, QPushButton, "all_seats").click()
    seats = window.page("seats")
    assert isinstance(seats, ListPage)
    qtbot.waitUntil(lambda: seats.view.grid_model.rowCount() == 15)
    assert seats.facet_row.values == {"tool": "Otter"}


def test_a_table_is_sorted_and_a_record_opened_while_an_import_writes(window: MainWindow, qtbot: QtBot) -> None:
    gate = threading.Event()
    writing = threading.Event()
    catalog = window.session.catalog
    assert catalog is not None

    def work(progress: Progress, cancel: CancelFlag) -> None:
        with catalog.operation("Import ledger.xlsx", kind="import"):
            catalog.writer.execute("UPDATE tool SET note = 'being imported'")
            progress(62, 100)
            writing.set()
            gate.wait(30)

    with qtbot.waitSignal(window.session.jobs.progressed):
        window.session.jobs.run("Importing ledger.xlsx", work)
    assert writing.is_set()
    assert window.status.bar.isVisible()
    assert window.status.share.text() == "62 %"
    page = list_page_while_busy(window, "seats", qtbot)
    with qtbot.waitSignal(page.view.grid_model.loaded):
        page.view.horizontalHeader().sectionClicked.emit(page.view._place("account"))
    page.view.selectRow(4)
    qtbot.waitUntil(lambda: page.pane.record == page.view.grid_model.id_at(4))
    assert child(page.pane, QLabel, "detail_title").text() == page.view.grid_model.row(4)["account"]
    assert window.session.jobs.current is not None
    gate.set()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert not window.status.bar.isVisible()


def list_page_while_busy(window: MainWindow, key: str, qtbot: QtBot) -> ListPage:
    page = window.page(key)
    assert isinstance(page, ListPage)
    with qtbot.waitSignal(page.view.grid_model.loaded):
        window.go(key)
    return page


def test_a_job_is_cancelled_from_the_status_bar(window: MainWindow, qtbot: QtBot) -> None:
    def work(_progress: Progress, cancel: CancelFlag) -> None:
        while not cancel.is_set():
            threading.Event().wait(0.005)
        raise CatalogError("Cancelled; nothing was changed.")

    with qtbot.waitSignal(window.session.jobs.started):
        job = window.session.jobs.run("Importing", work)
    window.status.stop.click()
    qtbot.waitUntil(lambda: job.state == "cancelled")
    assert "cancelled" in window.status.text.text()
    assert window.findChild(Notice) is None


def test_dropped_files_go_to_the_imports_page(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(window, "go", lambda page, target=None: asked.append((page, target)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "ledger.xlsx"))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert asked == [("imports", None)]
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    assert [entry.path.name for entry in page.queue.entries] == ["ledger.xlsx"]


def test_back_to_the_imports_does_not_read_the_files_again(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "ledger.csv").write_text("Date,Supplier,Amount\n", encoding="utf-8")
    window.import_files([tmp_path / "ledger.csv"])
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=20_000)
    page.leave_preview()
    window.go("tools")
    window.back()
    assert window.current == "imports"
    assert page.queue.entries == []
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_settings_are_saved_as_one_operation_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    page: Any = window.page("settings")
    page.editors["inactive_days"].setText("45")
    page.editors["reporting_currency"].setText("EURO")
    page.save()
    qtbot.waitUntil(lambda: "EURO" in page.problem.text())
    page.editors["reporting_currency"].setText("USD")
    assert page.subtitle.text() == "2 changes not saved"
    page.save()
    qtbot.waitUntil(lambda: not page.save_button.isEnabled())
    qtbot.waitUntil(lambda: "inactive after" in window.bar.undo_button.toolTip())
    window.undo()
    qtbot.waitUntil(lambda: page.editors["inactive_days"].text() == "60")
    assert page.editors["reporting_currency"].text() == "EUR"
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_tool_gets_its_own_threshold_and_gives_it_up(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    page: Any = window.page("settings")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    own = page.own
    assert own is not None
    assert own.whose.currentText().startswith("Tool ")
    own.what.setCurrentIndex(own.what.findData("inactive_days"))
    own.value.setText("many")
    own.add()
    qtbot.waitUntil(lambda: "whole number" in page.problem.text())
    own.value.setText("120")
    own.add()
    qtbot.waitUntil(lambda: bool(own.findChildren(QPushButton, "own_give_up")))
    own.findChildren(QPushButton, "own_give_up")[0].click()
    qtbot.waitUntil(lambda: not own.findChildren(QPushButton, "own_give_up"))
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_what_another_process_writes_is_shown(window: MainWindow, small: Path, qtbot: QtBot) -> None:
    from desktop_app.catalog.catalog import Catalog

    page = list_page(window, "tools", qtbot)
    with Catalog.open(small) as other:
        records.add(other, "tool", {"name": "Zeta", "vendor": "OpenAI"})
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_catalog_that_cannot_be_opened_is_said_in_words_and_the_open_one_stays(
    window: MainWindow, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.seatbook"
    broken.write_text("no database")
    assert not window.open_catalog(broken)
    notice: Notice = child(window, Notice, "notice")
    assert "not a Seatbook catalog" in notice.message.text()
    assert window.session.catalog is not None
    assert window.session.catalog.path.name == "company.seatbook"
    notice.accept()


def test_a_bug_has_details_to_copy(window: MainWindow) -> None:
    error = ZeroDivisionError("by nought")
    assert sentence_of(error) is None
    notice = tell_bug(window, error)
    child(notice, QPushButton, "bug_copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "by nought" in copied
    assert "PySide6" in copied
    assert child(notice, QPlainTextEdit, "bug_details").isReadOnly()
    notice.accept()


def test_an_empty_catalog_shows_how_to_begin(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(window)
    window.show()
    home: Any = window.page("home")
    assert child(home, QPushButton, "begin_demo_button").isVisible()
    with qtbot.waitSignal(window.overview.loaded):
        empty_session.new(tmp_path / "fresh.seatbook")
    qtbot.waitUntil(lambda: empty_session.jobs.idle)
    begin: Any = window.page("home")
    assert child(begin, QPushButton, "begin_import_button").isVisible()
    assert window.windowTitle().startswith("fresh")
    assert [path.name for path in empty_session.recent] == ["fresh.seatbook"]


def test_home_leads_to_the_rows_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    home: Any = window.page("home")
    with qtbot.waitSignal(home.navigate) as went:
        home.run_rate.clicked.emit()
    assert went.args[0] == "tools"
    tools = window.page("tools")
    assert isinstance(tools, ListPage)
    model = tools.view.grid_model
    qtbot.waitUntil(lambda: model.query.sort == (("annual_cost", True),) and model.rowCount() == 6)
    costs = [model.row(place)["annual_cost"] for place in range(6)]
    assert costs == sorted(costs, reverse=True)
    assert sum(costs) == window.overview.home.run_rate.amount
    home.evidence.clicked.emit("Cursor", "NEVER")
    seats = window.page("seats")
    assert isinstance(seats, ListPage)
    qtbot.waitUntil(lambda: dict(seats.facet_row.values) == {"tool": "Cursor", "evidence": "NEVER"})
    target: Mapping[str, object] = {"month": "2026-09", "function": "coding_assistant"}
    home.spend.clicked.emit(target["month"], target["function"])
    spend = window.page("spend")
    assert isinstance(spend, ListPage)
    qtbot.waitUntil(lambda: spend.view.grid_model.rowCount() == 2)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_colours_change_at_once_and_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    before = window.grab().toImage().pixelColor(600, 60)
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    after = window.grab().toImage().pixelColor(600, 60)
    assert (before.name().upper(), after.name().upper()) == ("#F6F7F9", "#14181F")
    assert window.session.settings.value("scheme") == "dark"
    window.set_scheme("light")


def test_a_list_is_grouped_and_a_group_leads_to_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.go("spend")
    page = window.page("spend")
    assert isinstance(page, ListPage)
    page.group_by("tool")
    qtbot.waitUntil(lambda: bool(page.groups.groups) and page._stack.currentWidget() is page.groups)
    first = page.groups.groups[0]
    assert sum(group.count for group in page.groups.groups) == page.view.grid_model.rowCount()
    heads = page.groups.model()
    assert isinstance(heads, QStandardItemModel)
    head = heads.horizontalHeaderItem(1)
    page.groups._show("tool", page.groups.groups)
    assert not isValid(head)  # else what Qt makes next in its place would be taken for it, and Python crash
    page.groups.opened.emit(first.value)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == first.count)
    assert page._stack.currentWidget() is page.view
    with qtbot.waitSignal(page.view.added_up):
        page.view.selectAll()
    assert window.status.selection.text().startswith(f"{first.count} rows chosen")
    window.go("home")
    assert window.status.selection.text() == ""


def test_back_leads_where_one_was_and_help_opens_at_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.go("seats")
    window.go("spend", {"tool": "ChatGPT"})
    window.back()
    assert window.current == "seats"
    window.forward()
    assert window.current == "spend"
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    window.show_help()
    shown = window.findChild(HelpDialog)
    assert isinstance(shown, HelpDialog)
    assert shown.browser.toPlainText().startswith("Spend")
    shown.browser.anchorClicked.emit(QUrl("review-workbook.md"))
    assert "workbook" in shown.browser.toPlainText().splitlines()[0]
    shown.close()


def test_a_person_is_erased_by_button_after_asking(window: MainWindow, qtbot: QtBot) -> None:
    window.go("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.view.current_id() is not None)
    name = page.view.grid_model.row(0)["name"]
    page.erase_button.click()
    button = page.findChild(QPushButton, "erase_now")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: f"{name} is now “Erased person" in window.status.text.text())
    qtbot.waitUntil(lambda: name not in [page.view.grid_model.row(n)["name"] for n in range(3)])


def test_copied_cells_are_pasted_as_a_plan(window: MainWindow, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(
        "Invoice Date\tSupplier\tDescription\tAmount\tCurrency\n2026-09-01\tOpenAI\tChatGPT\t20.00\tEUR\n"
    )
    asking.paste(window)
    page = window.page("imports")
    assert isinstance(page, ImportsPage)
    qtbot.waitUntil(lambda: page.entry is not None and page.entry.plan is not None, timeout=20_000)
    assert page.entry is not None
    assert page.entry.path.name.startswith("Pasted cells 2026-10-15")
    assert window.current == "imports"
    assert Path(commands.folder(window)) == Path.home()  # not where the program keeps what was pasted


def test_files_are_looked_for_where_they_last_were_while_that_is_there(window: MainWindow, tmp_path: Path) -> None:
    last = tmp_path / "bills"
    last.mkdir()
    window.session.settings.setValue("folder", str(last))
    assert Path(commands.folder(window)) == last
    last.rmdir()
    assert Path(commands.folder(window)) == Path.home()


def test_what_is_only_needed_meanwhile_is_cleared_at_the_end(empty_session: Session) -> None:
    folder = empty_session.scratch()
    assert folder.is_dir()
    assert empty_session.scratch() == folder
    empty_session.close()
    assert not folder.exists()


def test_a_clipboard_without_a_table_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("hello")
    asking.paste(window)
    assert "holds no table" in window.status.text.text()
    assert window.current == "home"


def test_vendors_that_look_like_one_are_merged_by_button(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.catalog is not None
    records.add(window.session.catalog, "vendor", {"name": "Bluebird"})
    records.add(window.session.catalog, "vendor", {"name": "Bluebird Ltd"})
    window.go("vendors")
    page = window.page("vendors")
    assert isinstance(page, VendorsPage)
    page.merge_button.click()
    dialog = page.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    qtbot.waitUntil(lambda: len(dialog.pairs) == 1, timeout=10_000)
    chosen = dialog.findChild(QPushButton, "merge_chosen")
    assert isinstance(chosen, QPushButton)
    assert chosen.isEnabled()
    assert dialog.kept.currentText() != dialog.merged.currentText()
    dialog.merged.setCurrentIndex(dialog.kept.currentIndex())
    assert not chosen.isEnabled()  # no vendor is merged with itself
    button = dialog.findChild(QPushButton, f"merge_{dialog.pairs[0].merged.id}")
    assert isinstance(button, QPushButton)
    button.click()
    plan = dialog.findChild(MergeRecords)
    assert isinstance(plan, MergeRecords)
    now = plan.findChild(QPushButton, "merge_now")
    assert isinstance(now, QPushButton)
    qtbot.waitUntil(now.isEnabled, timeout=10_000)
    assert plan.told[0] == "Nothing refers to “Bluebird Ltd”."
    assert len(dialog.pairs) == 1
    now.click()
    qtbot.waitUntil(lambda: not dialog.pairs, timeout=10_000)
    assert window.status.text.text().startswith("Merged; Undo parts them.")
    window.undo()
    qtbot.waitUntil(lambda: len(dialog.pairs) == 1, timeout=10_000)
    dialog.close()


@pytest.mark.parametrize("key", ["tools", "vendors"])
def test_what_a_tool_or_vendor_costs_a_year_is_in_its_list_and_pane(key: str, window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, key, qtbot)
    assert "annual_cost" in page.view.shown_columns
    rows = [page.view.grid_model.row(n) for n in range(page.view.grid_model.rowCount())]
    assert sum(row["annual_cost"] for row in rows) == window.overview.home.run_rate.amount
    qtbot.waitUntil(lambda: page.pane.record is not None)
    written = page.text.money(rows[0]["annual_cost"], "EUR")
    assert written in [label.text() for label in page.pane.findChildren(QLabel)]
