"""The window's language: the system's, or the one chosen in Settings; English is what the program is written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from desktop_app.assets import resource

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""Each language by its code, in its own words."""
CONTEXT = "Seatbook"
"""Where a translation file keeps what is said in one way everywhere; other contexts hold what is not."""
HELP = "Help"
"""Where the help pages' translations are, in files of their own."""


class Words(QTranslator):
    """Translates a text as its place has it, or else as it is said everywhere: by its English words alone."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Give the translation, or the English text: giving nothing, PySide loses count of what refers to None."""
        own = super().translate(context, sourceText, disambiguation, n)
        return own or super().translate(CONTEXT, sourceText, disambiguation, n) or sourceText


def wanted(settings: QSettings) -> str:
    """Return what the user chose: a language's code, or the system's."""
    kept = str(settings.value("language", SYSTEM))
    return kept if kept in LANGUAGES else SYSTEM


def choose(settings: QSettings, language: str) -> None:
    """Keep the language for the next start."""
    settings.setValue("language", language)


def of_system(preferred: Sequence[str] | None = None) -> str:
    """Return the first of the user's languages ("de-CH", "fr") that the window speaks; English where there is none."""
    names = QLocale.system().uiLanguages() if preferred is None else preferred
    return next((code for name in names if (code := name.replace("_", "-").partition("-")[0]) in LANGUAGES), ENGLISH)


def apply(app: QCoreApplication, settings: QSettings) -> str:
    """Let the application speak the language wanted; returns its code. English loads nothing.

    Numbers and dates follow the system, in the chosen language: 12 Okt 2026, or 12 Oct 2026 on the same computer.
    """
    choice = wanted(settings)
    code = of_system() if choice == SYSTEM else choice
    system = QLocale.system()
    if choice != SYSTEM and system.name().partition("_")[0] != code:
        QLocale.setDefault(QLocale(QLocale(code).language(), system.territory()))
    if code != ENGLISH:
        speak(app, code)
    return code


def speak(app: QCoreApplication, code: str) -> tuple[QTranslator, ...]:
    """Load a language's words, and Qt's own for its standard buttons; returns what was installed.

    The last one installed is asked first. The words have to be asked last: they answer for every text, known or not.
    """
    made = []
    ours = str(resource("translations"))
    for translator, name, folder in (
        (Words(app), f"seatbook_{code}", ours),
        (QTranslator(app), f"help_{code}", ours),
        (QTranslator(app), f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.append(translator)
    return tuple(made)
