"""What the window's buttons do to the catalog: undo and redo, running the rules, files out, the demo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.ui.session import DEMO
from desktop_app.ui.targets import Files
from desktop_app.ui.text import Text, shown_keys

if TYPE_CHECKING:
    from desktop_app.ui.actions import Action
    from desktop_app.ui.jobs import Job
    from desktop_app.ui.window import MainWindow


def undo(window: MainWindow) -> None:
    """Take the last operation back; where others depend on it, offer to take those back too."""
    from desktop_app.catalog import journal

    _reverting(window, window.tr("Undo"), journal.undo)


def redo(window: MainWindow) -> None:
    """Do again what was taken back last."""
    from desktop_app.catalog import journal

    _reverting(window, window.tr("Redo"), journal.redo)


def show_undo(window: MainWindow) -> None:
    """Let the buttons of undo and redo name what they would do."""
    from desktop_app.catalog import journal

    text = Text(window.session.locale)
    conn = window.session.reader
    undoable = journal.undoable(conn) if conn is not None else None
    redoable = journal.redoable(conn) if conn is not None else None
    for made, row, name, keys in (
        (window.bar.undo_button, undoable, window.tr("Undo"), shown_keys("Ctrl+Z")),
        (window.bar.redo_button, redoable, window.tr("Redo"), shown_keys("Ctrl+Shift+Z")),
    ):
        made.setEnabled(row is not None)
        made.setToolTip(f"{name}: {text.dates_in(row['title'])} ({keys})" if row is not None else f"{name} ({keys})")


def views(window: MainWindow) -> list[Action]:
    """Return the saved views of all lists, each as what shows it."""
    from functools import partial

    from desktop_app.ui.actions import Action
    from desktop_app.ui.lists import shown_table
    from desktop_app.ui.places import PAGES
    from desktop_app.ui.views import views_of

    detail = window.tr("View of {list}")
    return [
        Action(
            one.name,
            detail.format(list=shown_table(one.list).title),
            partial(window.go, PAGES.get(one.list, one.list), one),
        )
        for one in views_of(window.session)
    ]


def offered(window: MainWindow) -> list[Action]:
    """Return all that the search field offers to do now: on the page at hand, everywhere, and by the saved views."""
    from desktop_app.ui.page_commands import at_hand

    found = (*at_hand(window), *window.actions_, *views(window))
    return list({(one.title, one.detail): one for one in reversed(found)}.values())[::-1]


def take_back(window: MainWindow, operation: int) -> None:
    """Take one older operation back; where others depend on it, offer to take those back too."""
    from desktop_app.catalog import journal

    _reverting(window, window.tr("Undo"), lambda catalog: journal.revert(catalog, operation), operation)


def show_history(window: MainWindow) -> None:
    """Open the history beside the window."""
    from desktop_app.ui import icons
    from desktop_app.ui.history import HistoryDialog

    if window.session.catalog is not None:
        dialog = HistoryDialog(window)
        icons.show_in(dialog)
        dialog.show()


def _reverting(window: MainWindow, name: str, act: Any, operation: int | None = None) -> None:
    from desktop_app.catalog.errors import Conflict

    def failed(error: BaseException) -> None:
        if isinstance(error, Conflict):
            offer_dependents(window, name, error, operation)
        else:
            window.show_error(error)

    def done(reverted: Any) -> None:
        text = Text(window.session.locale)
        window.say(f"{name}: {text.dates_in(reverted.title)}.", " ".join(map(text.said, reverted.kept)))

    window.session.write(name, act, done, failed)


def offer_dependents(window: MainWindow, name: str, conflict: Any, operation: int | None = None) -> None:
    """Name what stands in the way of an undo; offer to take later operations back first."""
    from desktop_app.catalog import journal
    from desktop_app.ui import notices
    from desktop_app.ui.history_words import conflict_words
    from desktop_app.ui.sentences import said
    from desktop_app.ui.widgets import label

    why = window.tr("It cannot be taken back by itself:") if conflict.conflicts else said(str(conflict))
    notice = notices.Notice(window.tr("{name} is not possible as it is").format(name=name), why, window)
    for item in list(conflict.conflicts)[:8]:
        line = label(f"•  {conflict_words(item)}", "dim")
        line.setWordWrap(True)
        notice.inner.addWidget(line)
    notice.add_button(window.tr("Cancel"), "notice_close", main=not conflict.dependents)
    conn = window.session.reader
    if operation is None and conn is not None and (row := journal.undoable(conn)) is not None:
        operation = int(row["id"])
    if conflict.dependents and operation is not None:
        count = len(conflict.dependents)
        text = Text(window.session.locale).fill(window.tr("Undo {n|that one|those #} as well"), n=count)

        def again() -> None:
            _reverting(window, name, lambda catalog: journal.revert(catalog, operation, with_dependents=True))

        notice.add_button(text, "notice_dependents", again, main=True)
    notice.open()


def ask_to_leave(window: MainWindow, job: Job) -> None:
    """Ask what to do with a running job when the window is to be closed."""
    from desktop_app.ui import notices

    text = window.tr("If you close now it is cancelled, and the catalog stays as it was before it began.")
    notice = notices.Notice(window.tr("“{job}” is not done yet").format(job=job.title), text, window)
    notice.setObjectName("notice_leave")

    def leave() -> None:
        window.leaving = True
        window.close()

    def wait() -> None:
        window.session.jobs.finished.connect(lambda _job: leave() if window.session.jobs.current is None else None)

    notice.add_button(window.tr("Go on working"), "leave_not")
    notice.add_button(window.tr("Cancel it and close"), "leave_now", leave)
    notice.add_button(window.tr("Close when it is done"), "leave_later", wait, main=True)
    notice.open()


def run_review(window: MainWindow) -> None:
    """Run the rules and show the questions."""
    from desktop_app.review import run
    from desktop_app.ui.sentences import said

    as_of = window.session.as_of

    def done(result: run.RunResult) -> None:
        window.go("review")
        if result.trouble:
            window.say(said(result.trouble))

    window.session.write(window.tr("Running the review"), lambda catalog: run.run(catalog, as_of), done)


def export_focus(window: MainWindow) -> None:
    """Go to Spend and ask there which months go out as FOCUS rows, in which version."""
    from desktop_app.ui.pages.spend import focus_rows
    from desktop_app.ui.pages.spend.page import SpendPage

    window.go("spend")
    page = window.page("spend")
    if isinstance(page, SpendPage) and window.session.catalog is not None:
        focus_rows.ask(page)


def export_review(window: MainWindow, *, pseudonymise: bool = False) -> None:
    """Ask where to write the review list, and write it; with `pseudonymise` nobody is named in it."""
    catalog = window.session.catalog
    if catalog is None:
        return
    from desktop_app.exports import review_workbook

    as_of = window.session.as_of
    from desktop_app.ui import files

    proposed = str(Path(folder(window)) / f"review-{as_of}.xlsx")
    named = files.to_write(window, window.tr("Export review list"), proposed, window.tr("Excel workbooks (*.xlsx)"))
    if named is None:
        return
    path = named.with_suffix(".xlsx")

    def work(progress: Any, cancel: Any) -> Any:
        return review_workbook.write_review(
            catalog.writer, path, as_of=as_of, pseudonymise=pseudonymise, progress=progress, cancel=cancel
        )

    def done(_result: Any) -> None:
        window.say(window.tr("The review list is in {path}.").format(path=path))

    window.session.jobs.run(window.tr("Writing {file}").format(file=path.name), work, done, window.show_error)


def export_view(window: MainWindow, table: str, query: Any) -> None:
    """Ask where to write a table as it is filtered and sorted, and write it."""
    catalog = window.session.catalog
    if catalog is None:
        return
    from desktop_app.exports import tables
    from desktop_app.ui import files

    proposed = str(Path(folder(window)) / f"{table}.xlsx")
    kinds = window.tr("Excel workbooks (*.xlsx);;CSV files (*.csv)")
    path = files.to_write(window, window.tr("Export this view"), proposed, kinds)
    if path is None:
        return
    if path.suffix not in (".xlsx", ".csv"):
        path = path.with_name(f"{path.name}.xlsx")

    def work(_progress: Any, _cancel: Any) -> Any:
        return tables.write_table(catalog.writer, table, path, query)

    def done(_result: Any) -> None:
        window.say(window.tr("The table is in {path}.").format(path=path))

    window.session.jobs.run(window.tr("Writing {file}").format(file=path.name), work, done, window.show_error)


def folder(window: MainWindow) -> str:
    """Return the folder that files were last chosen from or written to."""
    last = Path(str(window.session.settings.value("folder", "")))
    return str(last if last.is_absolute() and last.is_dir() else Path.home())


def default_catalog() -> Path:
    """Return where the catalog lies when none is named, as for the command line."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Seatbook", appauthor=False)) / "catalog.seatbook"


def import_files(window: MainWindow, paths: Sequence[Path], form: str = "") -> None:
    """Show the plan of importing files, as a format where that is known; without a catalog the usual one is made."""
    if not window.session.keeps(paths[0]):  # cells that were pasted lie in no folder of the user's
        window.session.settings.setValue("folder", str(paths[0].parent))
    if window.session.catalog is None:
        make_default_catalog(window)
    if window.session.catalog is not None:
        window.go("imports")  # without the files: Back leads to the page, and does not read them again
        window.page("imports").open_target(Files(tuple(paths), form))


def make_default_catalog(window: MainWindow) -> None:
    """Make and open the catalog in the user's data folder."""
    path = default_catalog()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        window.show_error(error)
        return
    window.open_catalog(path, create=True)


def open_demo(window: MainWindow) -> None:
    """Build the demo catalog from its spreadsheets in a job, then open it."""
    import tempfile

    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports import demo

    path = Path(tempfile.mkdtemp(prefix="seatbook-demo-")) / DEMO

    def work(progress: Any, _cancel: Any) -> Path:
        with Catalog.open(path, create=True) as catalog:
            demo.build(catalog, progress)
        return path

    window.session.jobs.run(window.tr("Building the demo"), work, window.open_catalog, window.show_error)
