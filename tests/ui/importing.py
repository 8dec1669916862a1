"""What the tests of the Imports page share: the page on an empty catalog, files for it, and what is asked of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.imports.mapping import FieldBox
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.queue import State
from desktop_app.ui.session import Session

LONG = 30_000


LEDGER = """Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,ChatGPT Team 30 seats,INV-1,870.00,EUR
2026-09-02,"Anthropic, PBC",Claude Team,INV-2,1250.00,EUR
2026-09-03,British Gas,Energy,INV-3,4310.55,EUR
2026-09-31,Midjourney Inc.,Pro plan,INV-4,60.00,EUR
"""


EITHER_WAY = """Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
03/04/2026,OpenAI Ireland Ltd,ChatGPT Team,INV-1,870.00,EUR
05/06/2026,OpenAI Ireland Ltd,ChatGPT Team,INV-2,870.00,EUR
"""


class Window:
    """Records what a page asks of its window."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **_kw: self.asked.append((name, args))


def opened(session: Session, folder: Path, qtbot: QtBot) -> ImportsPage:
    """Give the page on an empty catalog, shown; whoever opens it clears its queue at the end."""
    session.new(folder / "new.seatbook")
    made = ImportsPage(session, Window())
    for _step in made.make():
        pass
    qtbot.addWidget(made)
    made.resize(1104, 724)
    made.show()
    return made


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def settled(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=LONG)


def planned(qtbot: QtBot, page: ImportsPage, path: Path) -> None:
    page.open_files([path])
    settled(qtbot, page)
    assert page.entry is not None
    assert page.entry.state in {State.READY, State.ASKS}, page.entry.error


def state(page: ImportsPage) -> State:
    assert page.entry is not None
    return page.entry.state


def rows_of(page: ImportsPage, sql: str) -> list[tuple[Any, ...]]:
    assert page.session.reader is not None
    return [tuple(row) for row in page.session.reader.execute(sql)]


def click(page: ImportsPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def boxes(page: ImportsPage) -> dict[str, FieldBox]:
    rows = page.preview.rows
    return {rows.model.columns[place].header: box for place, box in rows.head.boxes.items()}


def choose(box: FieldBox, text: str) -> None:
    """Choose from the open list, as a person does with keys or mouse."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def unread(page: ImportsPage) -> dict[str, FieldBox]:
    table = page.preview.unread
    return {table.model.columns[place].header: box for place, box in table.head.boxes.items()}
