"""The panel that asks what a file leaves open: each answer is a button, a box, a day or a text."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.imports.model import PERIOD, Question
from desktop_app.ui.pages.imports.question_panel import QuestionPanel
from desktop_app.ui.pages.imports.voice import Voice

VOICE = Voice(str, str, lambda micros, currency: f"{currency} {micros / 1e6:.2f}", str)


def test_a_period_is_typed(qtbot: QtBot) -> None:
    asked = Question("period", "Which year?", "Jan", {"--period": PERIOD})
    panel = QuestionPanel(asked, VOICE, QDate(2026, 10, 15), list)
    qtbot.addWidget(panel)
    said: list[tuple[str, str]] = []
    panel.chosen.connect(lambda option, value: said.append((option, value)))
    edit = panel.findChild(QLineEdit, "answer__period")
    use = panel.findChild(QPushButton, "answer_use")
    assert edit is not None
    assert use is not None
    assert edit.placeholderText() == "Period, as 2026, 2026-09 or 2025-12-01 - 2026-01-31"
    edit.setText(" 2026-Q3 ")
    use.click()
    assert said == [("--period", "2026-Q3")]
