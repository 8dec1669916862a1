"""Asking for files: the names come back, and the open catalog's locks stay."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog import records
from desktop_app.ui import files
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from tests.catalog.test_opening import OPENED_BESIDE

KINDS = "All files (*)"


def while_asked(act: Callable[[QFileDialog, QLineEdit], object]) -> None:
    """Act as soon as the dialog stands there."""

    def seen() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(edit, QLineEdit)
        act(dialog, edit)

    QTimer.singleShot(0, seen)


def test_a_name_without_an_ending_gets_it_before_an_older_file_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[str] = []

    def named(dialog: QFileDialog, edit: QLineEdit) -> None:
        asked.append(dialog.defaultSuffix())
        edit.setText(str(tmp_path / "report"))
        QTest.keyClick(edit, Qt.Key.Key_Return)

    parent = QWidget()
    qtbot.addWidget(parent)
    while_asked(named)
    path = files.to_write(parent, "Write", str(tmp_path / "x.xlsx"), "Excel workbooks (*.xlsx);;CSV files (*.csv)")
    assert (asked, path) == (["xlsx"], tmp_path / "report.xlsx")


def confirm(_dialog: QFileDialog, edit: QLineEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_the_offered_name_is_taken(window: MainWindow, tmp_path: Path) -> None:
    while_asked(confirm)
    assert files.to_write(window, "Where to", str(tmp_path / "out.xlsx"), KINDS) == tmp_path / "out.xlsx"


def test_several_files_are_named(window: MainWindow, tmp_path: Path) -> None:
    wanted = [tmp_path / name for name in ("a.csv", "b.csv")]
    for path in wanted:
        path.write_text("x")

    def named(dialog: QFileDialog, edit: QLineEdit) -> None:
        edit.setText(" ".join(f'"{path}"' for path in wanted))
        confirm(dialog, edit)

    while_asked(named)
    assert files.to_read(window, "Which", str(tmp_path), KINDS, many=True) == wanted


def test_a_folder_is_asked_for(window: MainWindow, tmp_path: Path) -> None:
    while_asked(confirm)
    assert files.folder(window, "Where", str(tmp_path)) == tmp_path


def test_thinking_better_of_it_gives_nothing(window: MainWindow, tmp_path: Path) -> None:
    while_asked(lambda dialog, _edit: dialog.reject())
    assert files.to_read(window, "Which", str(tmp_path), KINDS) == []
    while_asked(lambda dialog, _edit: dialog.reject())
    assert files.to_write(window, "Where", str(tmp_path / "x"), KINDS) is None


def test_looking_at_the_catalogs_folder_gives_up_no_lock(
    window: MainWindow, session: Session, small: Path, qtbot: QtBot
) -> None:
    assert session.catalog is not None
    records.add(session.catalog, "vendor", {"name": "Bluebird"})

    def listed(dialog: QFileDialog, _edit: QLineEdit) -> None:
        view = dialog.findChild(QTreeView, "treeView")
        assert isinstance(view, QTreeView)
        qtbot.waitUntil(lambda: any(small.name in text for text in shown(view)), timeout=10_000)
        dialog.reject()

    while_asked(listed)
    files.to_read(window, "Which", str(small.parent), KINDS)
    subprocess.run([sys.executable, "-c", OPENED_BESIDE, str(small)], check=True)
    assert small.with_name(f"{small.name}-wal").exists()


def shown(view: QTreeView) -> list[str]:
    model, root = view.model(), view.rootIndex()
    return [str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))]
