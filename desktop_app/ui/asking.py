"""What the window asks for: files, catalogs, a command by its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

from desktop_app.ui import commands
from desktop_app.ui.rail import Place
from desktop_app.ui.searching import Command

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


def catalog_menu(window: MainWindow) -> None:
    """Open the menu of new, open and recent catalogs."""
    from PySide6.QtWidgets import QMenu

    menu = QMenu(window)
    menu.setObjectName("menu_catalogs")
    menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(window.tr("New catalog…"), window.new_catalog)
    menu.addAction(window.tr("Open catalog…"), window.choose_catalog)
    recent = menu.addMenu(window.tr("Recent"))
    for path in window.session.recent:
        action = recent.addAction(f"{path.stem}    {path.parent}")
        action.triggered.connect(lambda _checked=False, path=path: window.open_catalog(path))
    recent.setEnabled(bool(window.session.recent))
    menu.addSeparator()
    menu.addAction(window.tr("Open the demo"), window.open_demo)
    menu.popup(window.rail.brand.mapToGlobal(window.rail.brand.rect().bottomLeft()))


def by_name(window: MainWindow, places: Sequence[Place]) -> Sequence[Command]:
    """Return everything that the search field does by name."""
    pages = [Command(window.tr(place.title), window.tr("Page"), partial(window.go, place.key)) for place in places]
    word = window.tr("Command")
    return (
        *pages,
        Command(window.tr("Import files…"), "Ctrl+O", window.choose_files),
        Command(window.tr("Export review list…"), "Ctrl+E", window.export_review),
        Command(window.tr("Undo"), "Ctrl+Z", window.undo),
        Command(window.tr("Redo"), "Ctrl+Shift+Z", window.redo),
        Command(window.tr("New catalog…"), word, window.new_catalog),
        Command(window.tr("Open catalog…"), word, window.choose_catalog),
        Command(window.tr("Open the demo"), word, window.open_demo),
        Command(window.tr("Run the review"), word, window.run_review),
        Command(window.tr("Light colours"), word, lambda: window.set_scheme("light")),
        Command(window.tr("Dark colours"), word, lambda: window.set_scheme("dark")),
        Command(window.tr("Colours of the system"), word, lambda: window.set_scheme("system")),
    )


def choose_files(window: MainWindow) -> None:
    """Ask for files to import."""
    kinds = window.tr("Spreadsheets ({patterns})").format(
        patterns="*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt *.zip"
    )
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(
        window, window.tr("Import"), commands.folder(window), f"{kinds};;{window.tr('All files')} (*)"
    )
    window.import_files([Path(name) for name in names])


def choose_catalog(window: MainWindow) -> None:
    """Ask for a catalog to open."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getOpenFileName(
        window,
        window.tr("Open catalog"),
        commands.folder(window),
        window.tr("Seatbook catalogs (*.seatbook);;All files (*)"),
    )
    if name:
        window.open_catalog(Path(name))


def new_catalog(window: MainWindow) -> None:
    """Ask where to make a new catalog."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getSaveFileName(
        window,
        window.tr("New catalog"),
        f"{commands.folder(window)}/catalog.seatbook",
        window.tr("Seatbook catalogs (*.seatbook)"),
    )
    if name:
        window.open_catalog(Path(name).with_suffix(".seatbook"), create=True)
