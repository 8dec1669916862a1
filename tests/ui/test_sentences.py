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
    made = language.speak(qapp, "de")
    yield
    for translator in made:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "spoken"),
    [
        ("high severity", "hohes Gewicht"),
        ("Invoices up to 2026-10-15", "Rechnungen bis 2026-10-15"),
        ("last review: 87 new, 2 changed, 1 not verified", "letzte Prüfung: 87 neu, 2 geändert, 1 nicht bestätigt"),
        ("10 × 59.00 USD a month", "10 × 59.00 USD im Monat"),
        (
            "start not on record to 2026-12-31, ends by itself",
            "Beginn nicht verzeichnet bis 2026-12-31, endet von selbst",
        ),
        ("members.csv, row 11", "members.csv, Zeile 11"),
        ("Is anybody still using it?", "Is anybody still using it?"),
        ("", ""),
    ],
)
def test_a_known_sentence_is_translated(english: str, spoken: str) -> None:
    assert said(english) == spoken


def test_in_english_nothing_is_looked_up() -> None:
    assert said("high severity") == "high severity"


@pytest.mark.usefixtures("german")
def test_the_dates_in_it_are_written_as_all_others() -> None:
    assert Text(QLocale("de_DE")).dates_in("as of 2026-10-15") == "Stand 15 Okt. 2026"
