"""The composition root of the window: application, theme, session and window are made here and handed on."""

from __future__ import annotations

import datetime as dt
import os
import sys
import threading
import types
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.ui import language, theme
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow


class _Faults(QObject):
    """Carries exceptions that nobody caught, of any thread, to the window's thread."""

    happened = Signal(object)


def make_application() -> QApplication:
    """Return the application, made when there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setProperty(theme.STYLED, "Fusion")
    app.setApplicationName("Seatbook")
    app.setOrganizationName("Seatbook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("seatbook")
    return app


def make_window(
    path: Path | None, *, settings: QSettings | None = None, today: dt.date | None = None, scheme: str | None = None
) -> MainWindow:
    """Return the window on a catalog, on the last one when none is named, or on none; not yet shown.

    The catalog is opened right after the first paint; one that cannot be is said in a dialog over the empty window.
    """
    session = Session(settings=settings, today=today)
    session.jobs.loaded.connect(session.collector.keep)  # before it first looks: to go through all modules takes long
    wanted = scheme or str(session.settings.value("scheme", "system"))
    app = make_application()
    language.apply(app, session.settings)
    theme.apply(app, wanted, float(str(session.settings.value("zoom", 1.0))))
    last = path or next(iter(session.recent), None)
    if last is None:
        return MainWindow(session, scheme=wanted)
    return MainWindow(session, scheme=wanted, first=last)


def main(path: Path | None = None) -> int:
    """Open the window on a catalog, or on the last one; returns the exit code."""
    app = make_application()
    window = make_window(path or _named())
    _catch_faults(window)
    window.session.opened.connect(lambda: _back_up(window))
    window.painted.connect(window.make_pages_ahead)
    window.show()
    return app.exec()


def _back_up(window: MainWindow) -> None:
    """Make the day's backup of the catalog that was opened, in a job."""
    from desktop_app.catalog import backup

    today = dt.datetime.now().astimezone().date().isoformat()
    window.session.write(window.tr("Making today's backup"), lambda catalog: backup.daily(catalog, today))


def take_pictures(catalog: Path, folder: Path) -> Sequence[Path]:
    """Write a picture of every page, light and dark, into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    from desktop_app.ui import pictures

    return pictures.take(catalog, folder)


def _named() -> Path | None:
    named = os.environ.get("SEATBOOK_CATALOG")
    return Path(named) if named else None


def _catch_faults(window: MainWindow) -> None:
    """Show what nobody caught in a dialog; the window goes on."""

    def tell(error: BaseException) -> None:
        window.show_error(error)

    faults = _Faults(window)
    faults.happened.connect(tell)

    def caught(kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            faults.happened.emit(error)

    sys.excepthook = caught
    threading.excepthook = lambda args: (
        caught(args.exc_type, args.exc_value, args.exc_traceback) if args.exc_value is not None else None
    )
