"""What is shown was translated: with every translation marked, a text without the mark is data, or was forgotten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.catalog.fields import KINDS
from desktop_app.ui import language
from desktop_app.ui.detail import Facts, RecordPane
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.pages.review.deciding import DecisionBar
from desktop_app.ui.places import PLACES
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow

MARK = "¤"


class Marked(QTranslator):
    """Marks every text that is translated."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation, n
        return sourceText if sourceText == "en" else self.spoken(sourceText)

    def spoken(self, text: str) -> str:
        """Return what stands for a text."""
        return f"{text}{MARK}"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Every translation is marked during the test."""
    translator = Marked(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def unmarked(root: QWidget) -> set[str]:
    """Return the texts of buttons and headings that nobody translated."""
    buttons = [one.text() for one in root.findChildren(QPushButton) if one.property("role") != "link"]
    heads = [one.text() for one in root.findChildren(QLabel) if one.property("role") in ("section", "page", "head")]
    texts = {text.strip() for text in (*buttons, *heads)}
    return {text for text in texts if any(map(str.isalpha, text)) and MARK not in text}


@pytest.mark.usefixtures("marked")
def test_buttons_and_headings_of_every_page_are_translated(session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        window.show()
    for place in PLACES:
        window.go(place.key)
        qtbot.waitUntil(lambda: session.jobs.idle, timeout=10_000)
        assert unmarked(window) == set(), place.key


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("kind", KINDS)
def test_the_fields_of_every_form_are_translated(kind: str, session: Session, qtbot: QtBot) -> None:
    form = RecordForm(kind, None, session)
    qtbot.addWidget(form)
    for box in form.boxes.values():
        assert MARK in box.title.text()
        assert not box.hint.text() or MARK in box.hint.text()
    assert MARK in form.windowTitle()


class Long(Marked):
    """Has one long word for every text."""

    def spoken(self, text: str) -> str:
        """Return the word, whatever the text."""
        del text
        return "Abrechnungskontonummern"


def test_the_names_of_facts_are_not_cut_within_a_word(session: Session, qapp: QApplication, qtbot: QtBot) -> None:
    translator = Long(qapp)
    qapp.installTranslator(translator)
    pane = RecordPane("vendors", Facts("name", (), ("tools", "lines"), {}, ()), session)
    qtbot.addWidget(pane)
    pane.resize(320, 400)
    pane.show()
    (vendor, *_) = tables.ids(session.catalog.writer, "vendors", tables.Query())  # type: ignore[union-attr]
    pane.show_record(vendor)
    qtbot.waitUntil(lambda: pane.record == vendor, timeout=10_000)
    qapp.removeTranslator(translator)
    names = [one for one in pane.findChildren(QLabel) if one.text() == "Abrechnungskontonummern" and one.wordWrap()]
    assert len(names) == 2
    for one in names:
        assert one.fontMetrics().horizontalAdvance(one.text()) <= one.width()


def test_a_decision_takes_days_as_the_language_writes_them_and_says_in_it_what_is_lacking(
    qapp: QApplication, qtbot: QtBot
) -> None:
    before = QLocale()
    translators = language.speak(qapp, "de")
    QLocale.setDefault(QLocale("de_DE"))
    try:
        bar = DecisionBar(dt.date(2026, 10, 15))
        qtbot.addWidget(bar)
        bar.buttons["keep"].click()
        hint = bar.findChild(QLabel, "decision_hint")
        assert hint is not None
        assert bar.fields["until"].text() == "13.04.2027"
        bar.confirm()
        assert hint.text() == "Warum es bleibt?"
        bar.fields["why"].setText("Prüfung")
        bar.fields["until"].setText("01.10.2026")
        bar.confirm()
        assert hint.text() == "Das Datum muss in der Zukunft liegen."
        bar.fields["until"].setText("31. Dez. 2026")
        with qtbot.waitSignal(bar.decided) as decided:
            bar.confirm()
        assert decided.args[1].until == "2026-12-31"
    finally:
        QLocale.setDefault(before)
        for translator in translators:
            qapp.removeTranslator(translator)
