"""Pictures of every page: what a machine without a display shows, and what stands in the README."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.ui import theme
from desktop_app.ui.places import PLACES
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow

SIZE = QSize(1280, 800)
LONGEST_MS = 60_000
QUIET_TURNS = 3  # turns of the loop without a job: layouts and icons are then in place


def take(catalog: Path, folder: Path) -> list[Path]:
    """Write a picture of every page of a catalog, light and dark; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        session = Session(settings=QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat))
        session.open(catalog)
        try:
            return [*render_pages(session, folder, "light"), *render_pages(session, folder, "dark")]
        finally:
            session.close()


def render_pages(
    session: Session, folder: Path, scheme: str = "light", size: QSize = SIZE, zoom: float = 1.0
) -> list[Path]:
    """Write `home.png` (or `home-dark.png`) and so on for every page of the session's catalog; returns the files."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("pictures need an application")
    theme.apply(app, scheme, zoom)
    window = MainWindow(session, scheme=scheme)
    window.closes_session = False
    window.resize(size)
    window.show()
    files = []
    wait_until(lambda: window.ready)
    for place in PLACES:
        window.go(place.key)
        settle(session)
        file = folder / f"{place.key}{'-dark' if scheme == 'dark' else ''}.png"
        window.grab().save(str(file))
        files.append(file)
    window.close()
    window.deleteLater()
    return files


def settle(session: Session) -> None:
    """Let the window's loop run until nothing is being read or written and what was read is laid out."""
    quiet = 0

    def still() -> bool:
        nonlocal quiet
        quiet = quiet + 1 if session.jobs.idle else 0
        return quiet >= QUIET_TURNS

    wait_until(still)


def wait_until(ready: Callable[[], bool], every: int = 20) -> None:
    """Run the loop until something holds, asked so often (ms), a minute at most."""
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(every)
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start()
    QTimer.singleShot(LONGEST_MS, loop, loop.quit)
    loop.exec()
    look.stop()
