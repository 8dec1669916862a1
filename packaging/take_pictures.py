"""Pictures of all that a person may see: every page, list, dialog, theme, size and language, into one folder.

They show the demo catalog, which is named, and an empty one.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app import app as composition
from desktop_app.assets import resource
from desktop_app.catalog.fields import KINDS
from desktop_app.economics.behind import Asked
from desktop_app.ui import choosing, commands, icons, language, merging, notices, theme, trouble
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.profiles import ProfilesDialog
from desktop_app.ui.pages.review.access_dialog import AccessDialog
from desktop_app.ui.pages.spend import focus_rows
from desktop_app.ui.pages.vendors.merging import MergeDialog
from desktop_app.ui.pictures import render_pages, settle, wait_until
from desktop_app.ui.places import LISTS
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, LinesOf, View
from desktop_app.ui.text import Text
from desktop_app.ui.views import NameDialog
from desktop_app.ui.window import MainWindow

LARGE, SMALL, HUGE = QSize(1280, 800), QSize(1024, 700), QSize(3840, 2160)
SCHEMES = ("light", "dark")
ZOOMS = (0.8, 2.0)


def dialogs(window: MainWindow) -> Iterator[tuple[str, Callable[[], QWidget | None]]]:
    """Name every dialog, with what opens it."""
    for kind in KINDS:
        yield f"form-{kind}", lambda kind=kind: shown(RecordForm(kind, None, window.session, window))  # type: ignore[misc]
    yield "history", lambda: opened(window, commands.show_history)
    yield "help", lambda: opened(window, lambda one: one.show_help("rules"))
    yield (
        "notice",
        lambda: notices.tell(window, "That did not work", "A sentence that says what happened.", ("A point",)),
    )
    yield "bug", lambda: notices.tell_bug(window, RuntimeError("for the picture"))
    yield (
        "choose-tool",
        lambda: shown(choosing.ToolChooser("Zzyx Holdings", choosing.known_tools(window.session), window)),
    )
    yield "focus", lambda: shown(focus_rows.FocusDialog(window.session, Text(window.session.locale), window))
    yield "access", lambda: shown(AccessDialog(window.session, window))
    yield "profiles", lambda: profiles(window)
    yield "merge-suggested", lambda: shown(MergeDialog(window.session, window))
    yield "name-view", lambda: shown(NameDialog("Save view", "Leavers", (), lambda _name: None, window))
    yield "lost", lambda: opened(window, trouble.tell_lost)
    for kind in ("vendor", "tool", "subscription"):
        yield f"merge-{kind}", lambda kind=kind: shown(merging.MergeRecords(kind, window.session, None, window))  # type: ignore[misc]


def profiles(window: MainWindow) -> QDialog:
    """Show the profiles of imports."""
    page = window.page("imports")
    if not isinstance(page, ImportsPage):
        raise TypeError(page)
    dialog = ProfilesDialog(window.session, page.voice, window)
    dialog.open_list()
    return dialog


def shown(dialog: QDialog) -> QDialog:
    """Show a dialog with its icons."""
    icons.show_in(dialog)
    dialog.show()
    return dialog


def opened(window: MainWindow, act: Callable[[MainWindow], None]) -> QWidget | None:
    """Do something that opens a dialog, and return that."""
    act(window)
    found = window.findChildren(QDialog)
    return found[-1] if found else None


def take_dialogs(session: Session, folder: Path, scheme: str) -> None:
    """Write a picture of every dialog and of the import's preview."""
    window = MainWindow(session, scheme=scheme)
    window.closes_session = False
    window.resize(LARGE)
    window.show()
    wait_until(lambda: window.ready)
    settle(session)
    for name, opens in dialogs(window):
        dialog = opens()
        settle(session)
        if dialog is not None:
            dialog.grab().save(str(folder / f"{name}.png"))
            dialog.close()
    window.import_files([resource("demo", "kreditoren-q3-2026.xlsx"), resource("demo", "people-2026-10-01.xlsx")])
    settle(session)
    window.grab().save(str(folder / "import-preview.png"))
    window.close()
    window.deleteLater()


def take_views(session: Session, folder: Path, scheme: str, size: QSize) -> None:
    """Write a picture of every view of Spend, and of the lines behind a figure."""
    window = MainWindow(session, scheme=scheme)
    window.closes_session = False
    window.resize(size)
    window.show()
    wait_until(lambda: window.ready)
    month = session.as_of[:7]
    targets: dict[str, object] = {key: View(key) for key in (BY, SHOWBACK, CLOSE, GROWTH)}
    targets["behind"] = LinesOf("All", Asked("tool", None, month, month), BY)
    for name, target in targets.items():
        window.go("spend", target)
        settle(session)
        window.grab().save(str(folder / f"spend-{name}.png"))
    window.close()
    window.deleteLater()


def take_lists(session: Session, folder: Path, scheme: str, size: QSize) -> None:
    """Write a picture of every list that the search leads to, and of the views of other pages."""
    window = MainWindow(session, scheme=scheme)
    window.closes_session = False
    window.resize(size)
    window.show()
    wait_until(lambda: window.ready)
    views = (("tools", "overlap"), ("use-cases", "ahead"), ("review", "rounds"))
    for key, target in (*((place.key, None) for place in LISTS), *views):
        window.go(key, target)
        settle(session)
        window.grab().save(str(folder / f"list-{key}{f'-{target}' if target else ''}.png"))
    window.close()
    window.deleteLater()


def take_empty(folder: Path, scheme: str) -> None:
    """Write a picture of every page of an empty catalog."""
    with tempfile.TemporaryDirectory() as place:
        session = new_session(place)
        session.new(Path(place) / "empty.seatbook")
        render_pages(session, folder, scheme)
        session.close()


def new_session(place: str) -> Session:
    """Return a session that remembers nothing."""
    return Session(settings=QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat))


def main() -> int:
    """Take all pictures: CATALOG FOLDER."""
    catalog, target = Path(sys.argv[1]), Path(sys.argv[2])
    application = composition.make_application()
    for scheme in SCHEMES:
        for size in (LARGE, SMALL):
            take_pages(application, catalog, target / f"{scheme}-{size.width()}x{size.height()}", scheme, size)
        take_empty(made(target / f"{scheme}-empty"), scheme)
    for zoom in ZOOMS:
        take_pages(application, catalog, target / f"light-zoom-{round(zoom * 100)}", "light", LARGE, zoom)
    take_pages(application, catalog, target / "light-4k", "light", HUGE, 1.5)
    for code in language.LANGUAGES:
        if code != language.ENGLISH:
            with spoken(application, code):
                for size in (LARGE, SMALL):
                    name = f"light-{code}-{size.width()}x{size.height()}"
                    take_pages(application, catalog, target / name, "light", size)
    print(f"{len(list(target.rglob('*.png')))} pictures in {target}")
    return 0


@contextmanager
def spoken(application: QApplication, code: str) -> Iterator[None]:
    """Let the window speak a language, and write numbers and dates as it does."""
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    translators = language.speak(application, code)
    try:
        yield
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        QLocale.setDefault(before)


def made(folder: Path) -> Path:
    """Return a folder that is there and holds no older picture."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    return folder


def take_pages(
    application: QApplication, catalog: Path, folder: Path, scheme: str, size: QSize, zoom: float = 1.0
) -> None:
    """Write the pages in one look, and the dialogs where it is the usual size."""
    with tempfile.TemporaryDirectory() as place:
        session = new_session(place)
        session.settings.setValue("zoom", zoom)
        session.open(catalog)
        theme.apply(application, scheme, zoom)
        render_pages(session, made(folder), scheme, size, zoom)
        take_views(session, folder, scheme, size)
        take_lists(session, folder, scheme, size)
        if size == LARGE and zoom == 1.0:
            take_dialogs(session, folder, scheme)
        session.close()


if __name__ == "__main__":
    sys.exit(main())
