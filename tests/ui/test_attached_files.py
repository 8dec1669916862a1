"""Files of a record in its pane: attached by button and by dropping, opened only as documents, saved, removed."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import attachments
from desktop_app.ui import record_actions
from desktop_app.ui.attached import AttachedFiles
from desktop_app.ui.listing import ListPage
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import child, list_page, record_id


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "Contract 2026.pdf"
    path.write_bytes(b"%PDF-1.7 signed")
    return path


def files_of(page: ListPage) -> AttachedFiles:
    assert page.pane.files is not None
    return page.pane.files


def otter(window: MainWindow, qtbot: QtBot) -> ListPage:
    page = list_page(window, "subscriptions", qtbot, record_id(window.session, "subscriptions", "Otter Business"))
    qtbot.waitUntil(lambda: page.pane.files is not None)
    return page


def drop(page: ListPage, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert page.pane.acceptDrops()
    page.pane.dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, none))


def test_what_is_dropped_on_the_pane_is_attached_and_undone(
    window: MainWindow, contract: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = otter(window, qtbot)
    sheet = tmp_path / "order.csv"
    sheet.write_text("a,b\n1,2\n", encoding="utf-8")
    drop(page, [contract, sheet])
    qtbot.waitUntil(lambda: [one.name for one in files_of(page).files] == ["order.csv", "Contract 2026.pdf"])
    assert window.current == "subscriptions"
    qtbot.waitUntil(lambda: "Attach order.csv to subscription Otter Business" in window.bar.undo_button.toolTip())
    window.bar.undo_button.click()
    qtbot.waitUntil(lambda: [one.name for one in files_of(page).files] == ["Contract 2026.pdf"])
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_file_is_removed_and_brought_back(window: MainWindow, contract: Path, qtbot: QtBot) -> None:
    page = otter(window, qtbot)
    files_of(page).attach([contract])
    qtbot.waitUntil(lambda: len(files_of(page).files) == 1)
    (one,) = files_of(page).files
    child(page.pane, QPushButton, f"remove_{one.id}").click()
    qtbot.waitUntil(lambda: len(files_of(page).files) == 0)
    qtbot.waitUntil(lambda: "Remove Contract 2026.pdf" in window.bar.undo_button.toolTip())
    window.bar.undo_button.click()
    qtbot.waitUntil(lambda: len(files_of(page).files) == 1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_document_is_opened_from_a_copy_that_nobody_can_write(
    window: MainWindow, contract: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page = otter(window, qtbot)
    files_of(page).attach([contract])
    qtbot.waitUntil(lambda: len(files_of(page).files) == 1)
    (one,) = files_of(page).files
    assert opened == []
    for _ in range(2):
        child(page.pane, QPushButton, f"open_{one.id}").click()
    assert opened[0] == opened[1]
    path = opened[0]
    assert (path.name, path.read_bytes()) == ("Contract 2026.pdf", contract.read_bytes())
    assert path.parent.parent == window.session.scratch()
    if sys.platform != "win32":
        assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


@pytest.mark.parametrize("name", ["setup.exe", "run.sh", "invoice.pdf.js", "page.html", "noending", "sheet.xlsm"])
def test_what_may_be_a_program_is_not_opened(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("nothing is to be opened"))
    path = tmp_path / name
    path.write_bytes(b"MZ")
    page = otter(window, qtbot)
    files_of(page).attach([path])
    qtbot.waitUntil(lambda: len(files_of(page).files) == 1)
    (one,) = files_of(page).files
    with qtbot.waitSignal(page.pane.said) as said:
        files_of(page).open_file(one)
    assert "may be a program" in said.args[0]
    copy = tmp_path / "copy"
    with qtbot.waitSignal(page.pane.said):
        files_of(page).save_to(one, copy)
    assert copy.read_bytes() == b"MZ"
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_file_that_is_too_large_is_refused_in_words(
    window: MainWindow, contract: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "LARGEST", 4)
    page = otter(window, qtbot)
    told: list[BaseException] = []
    page.pane.failed.disconnect()
    page.pane.failed.connect(told.append)
    files_of(page).attach([contract])
    qtbot.waitUntil(lambda: bool(told))
    assert "at most 25 MiB" in str(told[0])
    assert files_of(page).files == []
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_record_that_was_taken_back_meanwhile_has_no_files(session: Session, qtbot: QtBot) -> None:
    made = AttachedFiles("tool", 7, session, print, print)  # its pane was read before, and is made now
    qtbot.addWidget(made)
    assert made.files == ()


def test_people_and_seats_have_no_files_and_the_command_says_so(window: MainWindow, qtbot: QtBot) -> None:
    page = list_page(window, "people", qtbot)
    page.view.selectRow(0)
    assert page.pane.files is None
    assert "record_attach" not in [offer.name for offer in record_actions.offers(page)]
