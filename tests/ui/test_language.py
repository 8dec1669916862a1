"""The window's language: which one is spoken, and that it is spoken everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.review import decisions, run
from desktop_app.ui import language
from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.help import HelpDialog
from desktop_app.ui.help_names import titles
from desktop_app.ui.pages.review.decisions import DecisionsPage
from desktop_app.ui.pages.settings.page import SettingsPage
from desktop_app.ui.places import PLACES
from desktop_app.ui.session import Session
from desktop_app.ui.text import shown_keys, within
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import word


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """A language, spoken during the test."""
    made = language.speak(qapp, request.param)
    yield request.param
    for translator in made:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("preferred", "code"),
    [
        (["de-Latn-CH", "de-CH", "de"], "de"),
        (["fr_FR"], "fr"),
        (["es-ES", "es", "de-DE"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["es-ES"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_known_is_spoken(preferred: list[str], code: str) -> None:
    assert language.of_system(preferred) == code


def test_a_choice_that_nobody_offers_is_the_systems(settings: QSettings) -> None:
    assert language.wanted(settings) == language.SYSTEM
    settings.setValue("language", "tlh")
    assert language.wanted(settings) == language.SYSTEM
    language.choose(settings, "fr")
    assert language.wanted(settings) == "fr"


def test_english_loads_nothing(qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "speak", lambda *_: pytest.fail("nothing is to be loaded"))
    language.choose(settings, "en")
    assert language.apply(qapp, settings) == "en"


def test_dates_are_written_in_the_chosen_language(
    qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    monkeypatch.setattr(language, "speak", lambda *_: ())
    try:
        language.choose(settings, "de")
        assert language.apply(qapp, settings) == "de"
        assert QLocale().language() is QLocale.Language.German
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_what_is_not_translated_stays_english(spoken: str) -> None:
    assert word("a code nobody knows") == "A code nobody knows"
    assert (word("ACTIVE"), word(value=True)) == ("Aktiv", "Ja")


@pytest.mark.parametrize("spoken", ["fr"], indirect=True)
def test_a_question_is_closed_otherwise_than_a_tool_in_french(
    spoken: str, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    assert (word("Closed"), word("Closed", "state")) == ("Fermé", "Fermé")
    window.go("review", {"status": "Closed"})
    shown = window.page("review").findChildren(QPushButton)
    assert "Fermée  ▾" in {button.text() for button in shown}
    facets = Facets("findings", (("status", "State"),), session)
    qtbot.addWidget(facets)
    facets.set_values({"status": "Closed"})
    assert "Fermée ▾" in {button.text() for button in facets.findChildren(QPushButton)}


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_noun_keeps_its_capital_in_german(spoken: str) -> None:
    assert within("Anbieter") == "Anbieter"


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_keys_are_called_as_they_are_on_the_keyboard(spoken: str) -> None:
    assert shown_keys("Ctrl+Shift+Z") == "Strg+Umschalt+Z"


def test_keys_have_their_english_names() -> None:
    assert shown_keys("Ctrl+Shift+Z") == "Ctrl+Shift+Z"


def test_a_title_is_small_within_a_sentence() -> None:
    assert [within(title) for title in ("Use case", "AI tool")] == ["use case", "AI tool"]


TITLES = {
    "de": "Start Tools Anbieter Abonnements Plätze Personen Anwendungsfälle Ausgaben Prüfung Verlängerungen Importe "
    "Einstellungen",
    "fr": "Accueil Outils Fournisseurs Abonnements Sièges Personnes Cas_d’usage Dépenses Revue Renouvellements "
    "Importations Réglages",
}
SAID = {
    "de": {"Neuer Platz…", "Firma", "Prüfung starten", "Wann ein Platz als unbenutzt gilt."},
    "fr": {"Nouveau siège…", "Entreprise", "Lancer la revue", "Quand un siège compte comme inutilisé."},
}


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_the_window_speaks_the_language(spoken: str, session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        window.show()
    titles = []
    for place in PLACES:
        window.go(place.key)
        qtbot.waitUntil(lambda: session.jobs.idle, timeout=10_000)
        titles.append(window.page(place.key).title_label.text())
    assert titles == [title.replace("_", " ") for title in TITLES[spoken].split()]
    labels, buttons = window.findChildren(QLabel), window.findChildren(QPushButton)
    assert {one.text() for one in labels} | {one.text() for one in buttons} >= SAID[spoken]


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_no_button_is_cut_in_a_small_window(spoken: str, session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, scheme="light")
    qtbot.addWidget(window)
    window.resize(1024, 700)
    with qtbot.waitSignal(window.overview.loaded, timeout=10_000):
        window.show()
    cut = []
    for place in PLACES:
        window.go(place.key)
        qtbot.waitUntil(lambda: session.jobs.idle, timeout=10_000)
        for one in window.findChildren(QPushButton):
            if one.isVisible() and one.property("role") != "link":
                room = one.width() - one.fontMetrics().horizontalAdvance(one.text().replace("&", "").strip())
                cut += [(spoken, place.key, one.text())] if room < 0 else []
    assert cut == []


def test_the_language_is_chosen_in_settings(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.findChild(QComboBox, "language") is not None)  # the page is made in steps
    choice = page.findChild(QComboBox, "language")
    assert choice is not None
    assert [choice.itemText(place) for place in range(choice.count())] == ["System", "English", "Deutsch", "Français"]
    assert choice.currentText() == "System"
    choice.setCurrentIndex(2)
    assert session.settings.value("language") == "de"
    said = page.findChild(QLabel, "language_said")
    assert said is not None
    assert said.text() == "From the next start of Seatbook on."


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_name_is_not_translated(spoken: str, session: Session, qtbot: QtBot) -> None:
    facets = Facets("seats", (("team", "Team"), ("evidence", "Evidence")), session)
    qtbot.addWidget(facets)
    facets.set_values({"team": "Design", "evidence": "ACTIVE"})
    shown = {button.text() for button in facets.findChildren(QPushButton)}
    assert {"Design ▾", "Aktiv ▾"} <= shown


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_a_decision_is_headed_by_its_question_in_the_windows_language(
    spoken: str, window: MainWindow, qtbot: QtBot
) -> None:
    catalog = window.session.catalog
    assert catalog is not None
    run.run(catalog, window.session.as_of)
    finding = catalog.writer.execute("SELECT id FROM finding WHERE rule = 'R12'").fetchone()[0]
    decisions.decide(catalog, finding, "retire", why="Nobody wants it", today=window.session.as_of)
    window.go("decisions")
    page = window.page("decisions")
    assert isinstance(page, DecisionsPage)
    head = {"de": "GitHub Copilot Business endet am ", "fr": "GitHub Copilot Business se termine le "}[spoken]
    qtbot.waitUntil(lambda: any(one.text().startswith(head) for one in page.pane.findChildren(QLabel)), timeout=10_000)
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)


@pytest.mark.parametrize(
    ("spoken", "title", "says"),
    [
        ("de", "Plätze", "Ein alter Bericht macht niemanden inaktiv"),
        ("fr", "Sièges", "un vieux rapport ne rend personne inactif"),
    ],
    indirect=["spoken"],
)
def test_the_help_speaks_the_windows_language(spoken: str, title: str, says: str, qtbot: QtBot) -> None:
    assert titles()["seats"] == title
    dialog = HelpDialog("seats")
    qtbot.addWidget(dialog)
    assert dialog.pages.currentItem().text() == title
    assert says in dialog.browser.toPlainText().replace("\xa0", " ")
    headings = dialog.browser.document().toMarkdown().splitlines()[0]
    assert headings == f"# {title}"


@pytest.mark.parametrize("spoken", ["fr"], indirect=True)
def test_help_pages_stand_in_the_order_of_the_language(spoken: str) -> None:
    found = list(titles().values())
    assert found[0] == "Accueil"
    assert found.index("Réglages") < found.index("Renouvellements") < found.index("Revue")
