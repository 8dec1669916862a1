"""Sentences from below the window are said in its language where they are known ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.ui import language
from desktop_app.ui.sentences import said
from desktop_app.ui.text import Text


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German, spoken during the test."""
    made, before = language.speak(qapp, "de"), QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    for translator in made:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "spoken"),
    [
        ("high severity", "hohes Gewicht"),
        ("Invoices up to 2026-10-15", "Rechnungen bis 2026-10-15"),
        ("last review: 87 new, 2 changed, 1 not verified", "letzte Prüfung: 87 neu, 2 geändert, 1 nicht bestätigt"),
        ("10 × 59.00 USD a month", "10 × 59,00 USD im Monat"),
        (
            "start not on record to 2026-12-31, ends by itself",
            "Beginn nicht hinterlegt bis 2026-12-31, endet von selbst",
        ),
        ("members.csv, row 11", "members.csv, Zeile 11"),
        (
            "Spend rose by 7,976 EUR (7 %) in July to September 2026 after April to June 2026, most of it through new "
            "tools and seats.",
            "Juli – September 2026: Ausgaben um 7.976 EUR (7 %) gestiegen gegenüber April – Juni 2026, vor allem durch "
            "Zugänge und Plätze.",
        ),
        (
            "Spend fell by 5,251 EUR (4 %) in August to October 2026 after May to July 2026, most of it through "
            "requests and credit notes and refunds.",
            "August – Oktober 2026: Ausgaben um 5.251 EUR (4 %) gesunken gegenüber Mai – Juli 2026, vor allem durch "
            "Anfragen und Erstattung.",
        ),
        (
            "Claude API grew 15 % faster than the answers it serves (Bot): requests rose 8 %, a token costs more.",
            "Claude API wuchs 15 % schneller als die Menge, für die es da ist (Bot: answers): "
            "Anfragen +8 %, ein Token kostet mehr.",
        ),
        ("Cannot be “x”; it is yes or no.", "„x“ geht nicht; es ist ja oder nein."),
        (
            "There is a use case called “Bot” already; edit it, or choose another name.",
            "Anwendungsfall „Bot“ gibt es schon; den Eintrag bearbeiten oder einen anderen Namen wählen.",
        ),
        (
            "1,204 lines, 1 seat and 2 questions move from “Open AI” to “OpenAI”.",
            "1.204 Posten, 1 Platz und 2 Fragen gehen von „Open AI“ zu „OpenAI“.",
        ),
        ("“OpenAI” takes over: Website, Note.", "„OpenAI“ übernimmt: Website, Notiz."),
        ("Is anybody still using it?", "Is anybody still using it?"),
        (
            "8 seats × 4.00 a month less × 12 months (theoretical)",
            "8 Plätze × 4,00 im Monat weniger × 12 Monate (theoretisch)",
        ),
        ("retries rose from 6.6 % to 7.4 %", "Wiederholungen von 6,6 % auf 7,4 % gestiegen"),
        ("seats went from 12.5 to 14", "Plätze von 12,5 auf 14"),
        (
            "(5 × 20.00 + 2 × 30.50) × 12 months (theoretical)",
            "(5 × 20,00 + 2 × 30,50) × 12 Monate (theoretisch)",
        ),
        (
            "Of another subscription the price is not known, so that part is not counted",
            "Bei einem weiteren Abonnement: der Preis ist nicht bekannt; dieser Teil ist nicht gezählt",
        ),
        (
            "When the seats are assigned, or when fewer are bought.",
            "Wenn die Plätze zugewiesen oder weniger gekauft werden.",
        ),
        ("", ""),
    ],
)
def test_a_known_sentence_is_translated(english: str, spoken: str) -> None:
    assert said(english) == spoken


def test_in_english_nothing_is_looked_up() -> None:
    assert said("high severity") == "high severity"


@pytest.mark.usefixtures("german")
def test_the_dates_in_it_are_written_as_all_others() -> None:
    assert Text(QLocale("de_DE")).dates_in("as of 2026-10-15") == "Stand 15. Okt. 2026"
