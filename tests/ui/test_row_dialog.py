"""A row of an imported file is shown as it was read, also where it made no record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.ui.row_dialog import RowDialog
from desktop_app.ui.session import Session
from tests.ui.test_counterparts import LEDGER


def words(dialog: RowDialog) -> set[str]:
    body = dialog.found.widget()
    return set() if body is None else {one.text() for one in body.findChildren(QLabel)}


def test_a_row_that_is_no_record_says_why(empty_session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(f"{LEDGER}2026-09-31,Cursor,Seats,INV-4,60.00,EUR\n", encoding="utf-8")
    empty_session.new(tmp_path / "company.seatbook")
    assert empty_session.catalog is not None
    pipeline.import_files(empty_session.catalog, [ledger], Choices(), today="2026-10-15")
    dialog = RowDialog(empty_session)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.files.currentText() == "ledger.csv")
    dialog.number.setText("4")
    dialog.accept()
    qtbot.waitUntil(lambda: {"Cursor", "60.00"} <= words(dialog))
    assert any("Rejected" in one for one in words(dialog))
    dialog.number.setText("99")
    dialog.accept()
    qtbot.waitUntil(lambda: words(dialog) == {"No sheet of this file has such a row."})
    assert dialog.isVisible()
