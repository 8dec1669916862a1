"""Pictures of everything a person may see: every page, dialog, theme and size, of the demo catalog, into one folder."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app import app as composition
from desktop_app.assets import resource
from desktop_app.catalog.fields import KINDS
from desktop_app.economics.behind import Asked
from desktop_app.ui import commands, icons, notices, theme
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.pictures import render_pages, settle, wait_until
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, LinesOf, View
from desktop_app.ui.window import MainWindow

LARGE, SMALL = QSize(1280, 800), QSize(1024, 700)
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
    print(f"{len(list(target.rglob('*.png')))} pictures in {target}")
    return 0


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
        if size == LARGE and zoom == 1.0:
            take_dialogs(session, folder, scheme)
        session.close()


if __name__ == "__main__":
    sys.exit(main())
