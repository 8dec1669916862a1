"""Looking after the catalog's file: a copy of it, a copy back in its place, and whether it is sound."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.ui import commands

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow


def _kinds(window: MainWindow) -> str:
    return window.tr("Seatbook catalogs (*.seatbook)")


def ask_backup(window: MainWindow) -> None:
    """Ask where a copy of the open catalog is to go, and write it."""
    from desktop_app.ui import files

    catalog = window.session.catalog
    if catalog is None:
        return
    proposed = Path(commands.folder(window)) / f"{catalog.path.stem} {window.session.as_of}.seatbook"
    path = files.to_write(window, window.tr("Back up the catalog"), str(proposed), _kinds(window))
    if path is not None:
        back_up(window, path.with_suffix(".seatbook"))


def back_up(window: MainWindow, path: Path) -> None:
    """Copy the open catalog in a job, in place of a copy that is there: whoever asked for it was asked before."""
    from desktop_app.catalog import backup

    said = window.tr("The copy is in {path}.").format(path=path)
    window.session.write(
        window.tr("Writing {file}").format(file=path.name),
        lambda catalog: backup.backup(catalog, path, replace=True), lambda _none: window.say(said), window.show_error,
    )  # fmt: skip


def ask_all_lists(window: MainWindow) -> None:
    """Ask for a workbook, and write every list that comes back into it, a sheet each."""
    from desktop_app.ui import files

    catalog = window.session.catalog
    if catalog is None:
        return
    proposed = Path(commands.folder(window)) / f"{catalog.path.stem} {window.session.as_of}.xlsx"
    kinds = window.tr("Excel workbooks (*.xlsx)")
    path = files.to_write(window, window.tr("Export all lists"), str(proposed), kinds)
    if path is not None:
        write_all_lists(window, path.with_suffix(".xlsx"))


def write_all_lists(window: MainWindow, path: Path) -> None:
    """Write every list that comes back into one workbook, in a job: imported again, it restores an empty catalog."""
    from desktop_app.catalog.tables import Costs, Query
    from desktop_app.exports.tables import write_tables
    from desktop_app.imports.own_lists import OWN_LISTS

    names, query = (
        [own.name for own in OWN_LISTS if not own.why],
        Query(as_of=window.session.as_of, archived=True, costs=window.session.costs or Costs()),
    )

    def done(written: Mapping[str, int]) -> None:
        said = window.tr("{n} lists are in {path}.").format(n=len(written), path=path)
        window.say(said)

    window.session.write(
        window.tr("Writing {file}").format(file=path.name),
        lambda catalog: write_tables(catalog.writer, names, path, query, "xlsx"), done, window.show_error,
    )  # fmt: skip


def about(window: MainWindow) -> None:
    """Say which Seatbook this is, what it runs on and where the catalog lies, for whoever is asked for help."""
    from PySide6.QtGui import QGuiApplication

    from desktop_app.ui import notices

    catalog = window.session.catalog
    details = "\n".join([notices.program(), *([str(catalog.path)] if catalog is not None else [])])
    notice = notices.Notice(window.tr("About Seatbook"), details, window)
    notice.setObjectName("notice_about")
    notice.add_button(window.tr("Copy details"), "about_copy", lambda: QGuiApplication.clipboard().setText(details))
    notice.add_button(window.tr("Close"), "notice_close", main=True)
    notice.open()


def check(window: MainWindow) -> None:
    """Look in a reading job whether the catalog is sound, and say what is wrong with it."""
    from desktop_app.catalog import backup
    from desktop_app.ui import notices

    def tell(problems: list[str]) -> None:
        if problems:
            advice = window.tr(
                "Restore a backup of a day on which it was sound, or send these lines to whoever helps you."
            )
            notices.tell(window, window.tr("The catalog is damaged"), advice, problems)
        else:
            window.say(window.tr("The catalog is sound."))

    window.say(window.tr("Checking the catalog…"))
    window.session.look_up(backup.check, tell, window.show_error)


def ask_restore(window: MainWindow, path: Path | None = None) -> None:
    """Ask for a copy, say what putting it in the place of the catalog, or of another file, means, and do that."""
    from desktop_app.catalog import catalog_files
    from desktop_app.ui import files, notices

    catalog = window.session.catalog
    place = path or (catalog.path if catalog is not None else None)
    if place is None:
        return
    daily = catalog_files.backup_folder(place)
    start = str(daily) if daily.is_dir() else commands.folder(window)
    for source in files.to_read(window, window.tr("Restore a backup"), start, _kinds(window)):
        title = window.tr("Put “{copy}” in the place of “{catalog}”?").format(copy=source.stem, catalog=place.stem)
        text = window.tr(
            "What was done since that copy is then no longer in the catalog. The present one is kept beside it, so "
            "that you can go back."
        )
        notice = notices.Notice(title, text, window)
        notice.add_button(window.tr("Cancel"), "restore_not", main=True)
        notice.add_button(window.tr("Restore"), "restore_now", lambda source=source: restore(window, source, place))  # type: ignore[misc]
        notice.open()


def restore(window: MainWindow, source: Path, place: Path | None = None) -> None:
    """Put a sound copy in the place of the open catalog, or of another file, in a job; else all stays as it was."""
    from desktop_app.catalog import backup

    catalog, session = window.session.catalog, window.session
    path = place or (catalog.path if catalog is not None else None)
    if path is None:
        return
    if not session.jobs.idle:
        window.say(window.tr("Something is still being read or written; try again when it is done."))
        return

    def done(kept: Path | None) -> None:
        if window.open_catalog(path):
            name = kept.name if kept is not None else ""
            window.say(window.tr("Restored. What was there before is in {name}.").format(name=name))

    def failed(error: BaseException) -> None:
        window.open_catalog(path)
        window.show_error(error)

    def work(_progress: Any, _cancel: Any) -> Path | None:
        return backup.restore(source, path)

    session.leave()
    session.jobs.run(window.tr("Restoring {file}").format(file=source.name), work, done, failed)
