"""The window beside other programs on the same catalog, and what it says when the file or the program fails."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import app
from desktop_app.catalog import backup, records
from desktop_app.ui import trouble, upkeep
from desktop_app.ui.listing import ListPage
from desktop_app.ui.notices import Notice
from desktop_app.ui.window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
HOLDING = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
conn.execute("ROLLBACK")
"""


@pytest.fixture
def holder(small: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program in the middle of a write, until its input is closed."""
    command = [sys.executable, "-c", HOLDING, str(small)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        yield made


def notice(window: MainWindow, name: str = "notice") -> Notice:
    return next(made for made in window.findChildren(Notice, name) if made.isVisible())


def said(window: MainWindow, name: str = "notice") -> str:
    label = notice(window, name).findChild(QLabel, "notice_text")
    assert isinstance(label, QLabel)
    return label.text()


def press(within: Notice, name: str) -> None:
    button = within.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def add_vendor(window: MainWindow, name: str) -> None:
    window.session.write("Adding", lambda catalog: records.add(catalog, "vendor", {"name": name}))


def vendors(window: MainWindow, qtbot: QtBot) -> ListPage:
    page = window.page("vendors")
    assert isinstance(page, ListPage)
    window.go("vendors")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
    return page


def test_what_the_command_line_adds_is_shown(window: MainWindow, qtbot: QtBot, small: Path) -> None:
    page = vendors(window, qtbot)
    command = [sys.executable, "-m", "desktop_app", "add", "vendor", "name=Bluebird", "--catalog", str(small)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7, timeout=10_000)
    add_vendor(window, "Otterly")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 8, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_while_another_program_writes_reading_goes_on_and_a_write_is_said(
    window: MainWindow, qtbot: QtBot, holder: subprocess.Popen[str]
) -> None:
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "held\n"
    assert window.session.catalog is not None
    window.session.catalog.writer.execute("PRAGMA busy_timeout = 50")
    page = vendors(window, qtbot)
    add_vendor(window, "Bluebird")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert "in use by another program" in said(window)
    notice(window).accept()
    holder.stdin.close()
    holder.wait(timeout=10)
    add_vendor(window, "Bluebird")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)


def shown_notices(window: MainWindow) -> list[Notice]:
    return [one for one in window.findChildren(Notice) if one.isVisible()]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move a file that is open")
def test_a_catalog_that_is_moved_away_is_said_once_and_can_be_saved(
    window: MainWindow, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    add_vendor(window, "Bluebird")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    small.rename(tmp_path / "elsewhere.seatbook")
    with qtbot.waitSignal(window.session.lost, timeout=10_000):
        window.session.look_for_changes()
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert len(window.findChildren(Notice, "notice_lost")) == 1
    assert "is no longer in" in said(window, "notice_lost")
    press(notice(window, "notice_lost"), "notice_close")
    add_vendor(window, "Nowhere")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    qtbot.waitUntil(lambda: len(shown_notices(window)) == 1)
    assert "is no longer in" in said(window, "notice_lost")
    for key in ("tools", "review", "use-cases", "renewals"):  # each reads on connections of its own
        window.go(key)
        qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert [one.objectName() for one in shown_notices(window)] == ["notice_lost"]
    press(notice(window, "notice_lost"), "notice_close")
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        trouble.save_elsewhere(window, tmp_path / "saved.seatbook")
    assert window.session.catalog is not None
    assert window.session.catalog.path.name == "saved.seatbook"
    page = window.page("vendors")
    assert isinstance(page, ListPage)
    window.go("vendors")
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 7)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


@pytest.fixture
def hooks() -> Iterator[None]:
    """Gives the program's hooks for faults back."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("hooks")
@pytest.mark.parametrize("where", ["window", "thread"])
def test_a_fault_of_the_program_offers_its_details(
    window: MainWindow, qtbot: QtBot, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    app._catch_faults(window)
    error = ZeroDivisionError("a fault")
    if where == "window":
        sys.excepthook(type(error), error, None)
    else:
        threading.excepthook(threading.ExceptHookArgs((type(error), error, None, None)))
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice, "notice_bug")))
    dialog = notice(window, "notice_bug")
    box = dialog.findChild(QPlainTextEdit, "bug_details")
    assert isinstance(box, QPlainTextEdit)
    press(dialog, "bug_copy")
    assert QGuiApplication.clipboard().text() == box.toPlainText()
    assert "ZeroDivisionError: a fault" in box.toPlainText()
    assert "ZeroDivisionError" in capsys.readouterr().err
    dialog.accept()
    assert window.isVisible()


def damage(path: Path, table: str) -> None:
    """Overwrite the first page of a table, as a dying disk does."""
    with closing(sqlite3.connect(path)) as conn:
        page = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        size = conn.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def test_a_catalog_that_is_damaged_inside_is_said_once_and_a_backup_restored(
    window: MainWindow, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    backup.backup(catalog, tmp_path / "sound.seatbook")
    catalog.make_whole()
    window.session.leave()
    damage(small, "vendor")
    assert window.open_catalog(small)
    for key in ("vendors", "tools", "spend", "vendors"):
        window.go(key)
        qtbot.waitUntil(lambda: window.session.jobs.idle)
    qtbot.waitUntil(lambda: bool(shown_notices(window)))
    assert [one.objectName() for one in shown_notices(window)] == ["notice_damaged"]
    assert "is damaged. Nothing was changed. Restore a backup" in said(window, "notice_damaged")
    press(notice(window, "notice_damaged"), "notice_close")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    upkeep.restore(window, tmp_path / "sound.seatbook")
    qtbot.waitUntil(lambda: window.session.jobs.idle and window.session.catalog is not None)
    page = vendors(window, qtbot)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert shown_notices(window) == []


def test_a_damaged_catalog_that_cannot_be_opened_is_restored_from_its_backups(
    window: MainWindow, qtbot: QtBot, small: Path, tmp_path: Path
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    daily = backup.daily(catalog, "2026-10-14")
    assert daily is not None
    window.session.leave()
    small.write_bytes(b"no database at all " * 100)
    assert not window.open_catalog(small)
    assert [one.objectName() for one in shown_notices(window)] == ["notice_damaged"]
    assert notice(window, "notice_damaged").findChild(QPushButton, "damaged_restore") is not None
    press(notice(window, "notice_damaged"), "notice_close")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    upkeep.restore(window, daily, small)
    qtbot.waitUntil(lambda: window.session.jobs.idle and window.session.catalog is not None)
    page = vendors(window, qtbot)
    qtbot.waitUntil(lambda: page.view.grid_model.rowCount() == 6)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
