"""What the window asks for: files and catalogs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

from desktop_app.ui import commands, upkeep
from desktop_app.ui.places import LISTS

if TYPE_CHECKING:
    from desktop_app.ui.session import Session
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
    lists = menu.addMenu(window.tr("More lists"))
    for place in LISTS:
        lists.addAction(window.tr(place.title), partial(window.go, place.key))
    lists.setEnabled(window.session.catalog is not None)
    menu.addSeparator()
    for title, act in (
        (window.tr("Export all lists…"), upkeep.ask_all_lists),
        (window.tr("Back up the catalog…"), upkeep.ask_backup),
        (window.tr("Restore a backup…"), upkeep.ask_restore),
        (window.tr("Check the catalog"), upkeep.check),
    ):
        menu.addAction(title, partial(act, window)).setEnabled(window.session.catalog is not None)
    menu.addSeparator()
    menu.addAction(window.tr("Open the demo"), window.open_demo)
    menu.addAction(window.tr("About Seatbook"), partial(upkeep.about, window))
    menu.popup(window.rail.brand.mapToGlobal(window.rail.brand.rect().bottomLeft()))


def choose_files(window: MainWindow) -> None:
    """Ask for files to import."""
    kinds = window.tr("Spreadsheets ({patterns})").format(
        patterns="*.xlsx *.xlsm *.xlsb *.xls *.ods *.fods *.csv *.tsv *.txt *.zip"
    )
    kinds = f"{kinds};;{window.tr('All files')} (*)"
    from desktop_app.ui import files

    window.import_files(files.to_read(window, window.tr("Import"), commands.folder(window), kinds, many=True))


def choose_catalog(window: MainWindow) -> None:
    """Ask for a catalog to open."""
    from desktop_app.ui import files

    kinds = window.tr("Seatbook catalogs (*.seatbook);;All files (*)")
    for path in files.to_read(window, window.tr("Open catalog"), commands.folder(window), kinds):
        window.open_catalog(path)


def new_catalog(window: MainWindow) -> None:
    """Ask where to make a new catalog."""
    from desktop_app.ui import files

    proposed = f"{commands.folder(window)}/catalog.seatbook"
    path = files.to_write(window, window.tr("New catalog"), proposed, window.tr("Seatbook catalogs (*.seatbook)"))
    if path is not None:
        window.open_catalog(path.with_suffix(".seatbook"), create=True)


def paste(window: MainWindow) -> None:
    """Show the plan of importing what is on the clipboard: files, or cells that a spreadsheet program copied.

    Cells of the list that is shown change that list: rows that were copied there come back as what they were.
    """
    from PySide6.QtGui import QGuiApplication

    from desktop_app.ui import pasting

    data = QGuiApplication.clipboard().mimeData()
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    text = data.text().strip("\r\n")
    if files:
        window.import_files(files)
    elif "\t" in text and "\n" in text:
        shown = window.stack.shown
        text, form = pasting.of_list(text, getattr(shown, "table", "")) or (text, "")
        try:
            kept = _kept(text, window.session)
        except OSError as error:  # no room for temporary files
            window.show_error(error)
            return
        window.import_files([kept], form)
    else:
        window.say(window.tr("The clipboard holds no table: copy its cells with their head, then press Ctrl+V."))


def _kept(text: str, session: Session) -> Path:
    """Write copied cells to a file of their own, which the import reads and names like any other."""
    import hashlib

    mark = hashlib.sha256(text.encode()).hexdigest()[:6]
    path = session.scratch() / f"Pasted cells {session.as_of} {mark}.tsv"
    path.write_text(f"{text}\n", encoding="utf-8-sig", newline="\n")
    return path
