"""What the window does in trouble: an error is said in words, a catalog that is lost is saved elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


def tell_error(window: MainWindow, error: BaseException) -> None:
    """Say an error in words, or as a bug with details to copy."""
    from desktop_app.catalog.errors import CatalogGone
    from desktop_app.ui import notices

    error = _of_the_file(window, error)
    sentence = notices.sentence_of(error)
    if isinstance(error, CatalogGone):
        tell_lost(window)  # once, however many want to read or write it
    elif (path := _damaged(window, error)) is not None:
        tell_damaged(window, path)  # once too: every page may meet it
    elif sentence is None:
        notices.tell_bug(window, error)
    else:
        notices.tell(window, window.tr("That did not work"), sentence)


def tell_not_opened(window: MainWindow, path: Path, error: BaseException) -> None:
    """Say why a catalog cannot be opened; of a damaged one that has backups, offer to put one in its place."""
    from desktop_app.catalog.catalog_files import backup_folder
    from desktop_app.catalog.errors import CatalogDamaged

    if isinstance(error, CatalogDamaged) and path.is_file() and backup_folder(path).is_dir():
        tell_damaged(window, path)
    else:
        tell_error(window, error)


def _of_the_file(window: MainWindow, error: BaseException) -> BaseException:
    """Return what SQLite says of the open catalog's file in words, every other error as it is."""
    import sqlite3

    from desktop_app.catalog import storage_trouble

    catalog = window.session.catalog
    if catalog is None or not isinstance(error, sqlite3.Error):
        return error
    return storage_trouble.told(catalog.path, error) or error


def _damaged(window: MainWindow, error: BaseException) -> Path | None:
    """Return the open catalog's file where the error says that it is damaged, and not that another one is."""
    from desktop_app.catalog import storage_trouble
    from desktop_app.catalog.errors import CatalogDamaged

    catalog = window.session.catalog
    if catalog is None or not isinstance(error, CatalogDamaged):
        return None
    return catalog.path if str(error) == storage_trouble.damaged_sentence(catalog.path) else None


def tell_damaged(window: MainWindow, path: Path) -> None:
    """Say that a catalog is damaged, and offer to put a backup in its place."""
    from desktop_app.catalog import storage_trouble
    from desktop_app.ui import notices, upkeep
    from desktop_app.ui.sentences import said

    if any(one.isVisible() for one in window.findChildren(notices.Notice, "notice_damaged")):
        return
    sentence = said(storage_trouble.damaged_sentence(path))
    notice = notices.Notice(window.tr("The catalog is damaged"), sentence, window)
    notice.setObjectName("notice_damaged")
    notice.add_button(window.tr("Close"), "notice_close")
    notice.add_button(
        window.tr("Restore a backup…"), "damaged_restore", lambda: upkeep.ask_restore(window, path), main=True
    )
    notice.open()


def tell_lost(window: MainWindow) -> None:
    """Say that the catalog's file is gone from its place, and offer to save what is still known of it."""
    from desktop_app.catalog import storage_trouble
    from desktop_app.ui import notices
    from desktop_app.ui.sentences import said

    catalog = window.session.catalog
    if catalog is None or any(one.isVisible() for one in window.findChildren(notices.Notice, "notice_lost")):
        return
    title = window.tr("The catalog's file is gone from its place")
    notice = notices.Notice(title, said(storage_trouble.gone_sentence(catalog.path)), window)
    notice.setObjectName("notice_lost")
    notice.add_button(window.tr("Close"), "notice_close")
    notice.add_button(window.tr("Open it elsewhere…"), "lost_open", window.choose_catalog)
    notice.add_button(window.tr("Save a copy…"), "lost_save", lambda: _save_elsewhere(window), main=True)
    notice.open()


def _save_elsewhere(window: MainWindow) -> None:
    from desktop_app.ui import files

    catalog = window.session.catalog
    if catalog is None:
        return
    kinds = window.tr("Seatbook catalogs (*.seatbook)")
    proposed = catalog.path.with_name(f"{catalog.path.stem} saved.seatbook")
    path = files.to_write(window, window.tr("Save the catalog"), str(proposed), kinds)
    if path is not None:
        save_elsewhere(window, path.with_suffix(".seatbook"))


def save_elsewhere(window: MainWindow, path: Path) -> None:
    """Write all that is known of the open catalog into a new file, in a job, and go on with that."""
    from desktop_app.catalog import backup

    window.session.write(
        window.tr("Saving {file}").format(file=path.name),
        lambda catalog: backup.backup(catalog, path),
        lambda _done: window.open_catalog(path),
    )
