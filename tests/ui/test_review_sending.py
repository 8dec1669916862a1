"""What goes out of the Review page: lists for owners with their messages, the filtered list, and pseudonyms."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.ui import files
from desktop_app.ui.pages.review import sending
from desktop_app.ui.pages.review.dialogs import MessagesDialog, WhoIsWho
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from tests.ui.reviewing import LONG, reviewed, settled


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ReviewPage:
    return reviewed(session, qtbot)


def test_messages_are_written_and_their_questions_marked(
    page: ReviewPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [action.objectName() for action in page.export.menu().actions() if not action.isSeparator()]
    assert names == [
        "export_everyone", "export_by_owner", "export_by_team", "export_messages", "export_shown", "export_pseudonyms",
    ]  # fmt: skip
    monkeypatch.setattr(files, "folder", lambda *_args: tmp_path / "out")
    next(action for action in page.export.menu().actions() if action.objectName() == "export_messages").trigger()
    dialog = page.findChild(MessagesDialog)
    assert dialog is not None
    sender, wanted, due = (
        dialog.findChild(kind, f"messages_{name}")
        for kind, name in ((QLineEdit, "from"), (QCheckBox, "wanted"), (QDateEdit, "answer_by"))
    )
    assert isinstance(sender, QLineEdit)
    assert isinstance(wanted, QCheckBox)
    assert isinstance(due, QDateEdit)
    assert (due.isEnabled(), due.date().toString("yyyy-MM-dd")) == (False, "2026-10-29")
    QTest.keyClicks(sender, "Ada Lind <ada@example.com>")
    wanted.click()
    due.setDate(QDate(2026, 11, 5))
    dialog.accept()
    qtbot.waitUntil(lambda: page.banner.isVisible(), timeout=LONG)
    settled(qtbot, page)
    written = [message_from_bytes(path.read_bytes(), policy=default) for path in (tmp_path / "out").glob("*.eml")]
    assert written
    assert all(one["From"] == "Ada Lind <ada@example.com>" for one in written)
    assert all(str(one["Subject"]).endswith("please answer by 2026-11-05") for one in written)
    mark = page.banner.findChild(QPushButton, "mark_asked")
    assert mark is not None
    mark.click()
    settled(qtbot, page)
    states = {str(page.model.row(place)["status"]) for place in range(page.model.rowCount())}
    assert "Asked" in states
    assert page.session.reader is not None
    why = {row[0] for row in page.session.reader.execute("SELECT why FROM decision")}
    assert all("answer by 2026-11-05" in text for text in why)
    sending.write(page, "owner", tmp_path / "lists")
    settled(qtbot, page)
    assert list((tmp_path / "lists").glob("*.xlsx"))


def test_the_list_is_exported_as_it_is_filtered(page: ReviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.facets.choose("rule", str(page.model.row(0)["rule"]))
    asked: list[tuple[str, Any]] = []
    monkeypatch.setattr(page.window_api, "export_view", lambda *given: asked.append(given), raising=False)
    next(action for action in page.export.menu().actions() if action.objectName() == "export_shown").trigger()
    ((table, query),) = asked
    assert page.session.reader is not None
    shown = [str(page.model.row(place)["id"]) for place in range(page.model.rowCount())]
    assert table == "findings"
    assert [str(number) for number in tables.ids(page.session.reader, table, query)] == shown


def test_lists_under_pseudonyms_name_nobody(page: ReviewPage, qtbot: QtBot, tmp_path: Path) -> None:
    hidden = next(action for action in page.export.menu().actions() if action.objectName() == sending.PSEUDONYMS)
    assert page.session.catalog is not None
    names = [row[0] for row in page.session.catalog.writer.execute("SELECT name FROM person WHERE name <> ''")]

    def named(folder: str) -> set[str]:
        sending.write(page, "owner", tmp_path / folder)
        settled(qtbot, page)
        books = [openpyxl.load_workbook(path) for path in (tmp_path / folder).glob("*.xlsx")]
        texts = {str(cell.value) for book in books for sheet in book for row in sheet for cell in row if cell.value}
        return {name for name in names for text in texts if re.search(rf"\b{re.escape(name)}\b", text)}

    assert named("open")
    hidden.trigger()
    assert sending.pseudonymise(page)
    assert named("hidden") == set()
    who = page.banner.findChild(QPushButton, "who_is_who")
    assert who is not None
    who.click()
    said = page.findChild(WhoIsWho)
    assert said is not None
    texts = [one.text() for one in said.findChildren(QLabel)]
    hidden_files = {path.name for path in (tmp_path / "hidden").iterdir() if path.stem != "No owner"}
    assert hidden_files <= set(texts)
    told = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))
    assert not any(told.search(file) for file in hidden_files)
    assert any(told.search(text) for text in texts)
