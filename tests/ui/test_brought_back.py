"""What came back in workbooks is shown before it is applied: conflicts are chosen, refusals said."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.imports.decisions import Answer, Change, Conflict, DecisionPlan
from desktop_app.ui.chips import Chip
from desktop_app.ui.lines import LongText
from desktop_app.ui.pages.review.brought_back import BroughtBack
from desktop_app.ui.text import Text


def brought(**values: Any) -> DecisionPlan:
    return DecisionPlan(("a.xlsx", "b.xlsx"), **values)


def change(decision: str, file: str) -> Change:
    return Change(7, "Otter", "Is it needed?", Answer(decision), file=file, row=4)


def test_a_workbook_is_shown_before_anything_is_applied(qtbot: QtBot) -> None:
    text = Text(QLocale("en_US"))
    sides = (change("retire", "a.xlsx"), change("grow", "b.xlsx"))
    conflict = Conflict(8, "Cursor", 4, sides, "Keep by ada on 2026-10-01")
    dialog = BroughtBack(brought(changes=(change("reduce", "a.xlsx"),), conflicts=(conflict,)), text)
    qtbot.addWidget(dialog)
    assert dialog.apply.text() == "Apply 1 decision"
    assert dialog.apply.isEnabled()
    assert "Otter: Reduce" in [label.text() for label in dialog.findChildren(QLabel)]
    assert [one.text() for one in dialog.findChildren(QRadioButton)] == [
        "Keep what the catalog says", "Take a.xlsx, row 4", "Take b.xlsx, row 4",
    ]  # fmt: skip
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert [text for text in said if text in ("Keep by ada on 2026-10-01", "Retire", "Grow")] == [
        "Keep by ada on 2026-10-01", "Retire", "Grow",
    ]  # fmt: skip
    assert dialog.chosen() == {}
    take(dialog, "conflict_8_1")
    assert dialog.chosen() == {8: 1}
    assert dialog.apply.text() == "Apply 2 decisions"
    take(dialog, "conflict_8_catalog")
    assert dialog.chosen() == {}
    assert "to apply" in [chip.text() for chip in dialog.findChildren(Chip)]  # nothing is applied yet


def take(dialog: BroughtBack, name: str) -> None:
    one = dialog.findChild(QRadioButton, name)
    assert one is not None
    QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(8, one.height() // 2))


@pytest.mark.parametrize("reason", ["It is needed " * 400, "x" * 5000])
def test_a_long_reason_leaves_every_choice_in_sight(qtbot: QtBot, reason: str) -> None:
    sides = (
        Change(8, "Cursor", "Is it needed?", Answer("retire", why=reason), file="a" * 200 + ".xlsx", row=4),
        Change(8, "Cursor", "Is it needed?", Answer("keep", why=reason), file="b.xlsx", row=5),
    )
    ours = f"Keep ({reason}) by ada on 2026-10-01"
    dialog = BroughtBack(brought(conflicts=(Conflict(8, "Cursor", 4, sides, ours),)), Text(QLocale("en_US")))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    for one in dialog.findChildren(QRadioButton):
        assert dialog.rect().contains(QRect(one.mapTo(dialog, QPoint()), one.size())), one.objectName()
    more = [one for one in dialog.findChildren(LongText) if one.link.isVisible()]
    assert len(more) == 3
    before = more[0].height()
    more[0].link.click()
    qtbot.waitUntil(lambda: more[0].height() > 3 * before)
    assert more[0].link.text() == "Show less"


def test_many_conflicts_are_chosen_at_once(qtbot: QtBot) -> None:
    conflicts = tuple(Conflict(n, f"Tool {n}", n, (change("retire", "a.xlsx"),), "Keep") for n in range(3))
    dialog = BroughtBack(brought(conflicts=conflicts), Text(QLocale("en_US")))
    qtbot.addWidget(dialog)
    for name, taken in (("conflicts_workbook", {0: 0, 1: 0, 2: 0}), ("conflicts_catalog", {})):
        every = dialog.findChild(QPushButton, name)
        assert every is not None
        every.click()
        assert dialog.chosen() == taken


def test_what_is_refused_cannot_be_applied(qtbot: QtBot) -> None:
    text = Text(QLocale("en_US"))
    refusals = (("a.xlsx", "This is no review list."), ("b.xlsx", "Nor is this."))
    refused = BroughtBack(brought(refusals=refusals), text)
    qtbot.addWidget(refused)
    assert not refused.apply.isEnabled()
    assert "This is no review list.\nNor is this." in [label.text() for label in refused.findChildren(QLabel)]
    one = BroughtBack(brought(refusals=refusals[:1], changes=(change("retire", "b.xlsx"),)), text)
    qtbot.addWidget(one)
    assert one.apply.isEnabled()
    assert "This is no review list." in [label.text() for label in one.findChildren(QLabel)]
