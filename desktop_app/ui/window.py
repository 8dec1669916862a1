"""The window: rail, top bar, pages, status bar, and what can be done everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import asking, commands, scaling, trouble
from desktop_app.ui.beginning import Beginning
from desktop_app.ui.jobs import Job
from desktop_app.ui.looks import Looks
from desktop_app.ui.overview import Overview
from desktop_app.ui.page import Page
from desktop_app.ui.page_stack import PageStack
from desktop_app.ui.places import HOMES, PLACES
from desktop_app.ui.rail import Rail
from desktop_app.ui.session import Session
from desktop_app.ui.statusbar import StatusBar
from desktop_app.ui.text import Text, joined
from desktop_app.ui.topbar import TopBar
from desktop_app.ui.visits import Visits

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent, QShowEvent

    from desktop_app.ui.actions import Action
    from desktop_app.ui.pages_ahead import PagesAhead

NARROW = 860  # pixels at normal size: a narrower window has no room for the names of its pages


class MainWindow(QMainWindow):
    """Holds the pages; every page gets the session and this window's `WindowApi`.

    What is connected once the window is ready is a `Slot`: Qt styles and paints all of a window anew with the next page
    when it has learned another slot since.
    """

    painted = Signal()  # once, after the first paint

    def __init__(self, session: Session, *, scheme: str = "system", first: Path | None = None) -> None:
        """Build the window; the catalog `first` is opened, and Home made, right after the first paint."""
        super().__init__()
        self._beginning = Beginning(self, first)
        self.session = session
        self.overview = Overview(session, self)
        self._looks = Looks(self, session.settings, scheme)
        self._visits = Visits(self, self._looks.restyling)
        self._text = Text(session.locale)
        self._prepared = False
        self.actions_: Sequence[Action] = ()  # made after the first paint
        self.ready = False  # icons are loaded
        self.ahead: PagesAhead | None = None
        self.closes_session = True
        self.leaving = False  # the user said to close whatever is running
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self._build()
        session.opened.connect(self.show_opened)
        session.changed.connect(self._changed)
        session.lost.connect(lambda: trouble.tell_lost(self))
        session.unread.connect(self._say_unread)
        session.jobs.failed.connect(self._job_failed)
        session.jobs.loaded.connect(session.collector.begin)
        self.overview.loaded.connect(self._show_overview)
        self._restore()
        self.rail.show_current("home")
        self.status.show_catalog(first.name if first is not None else "", "")

    def _build(self) -> None:
        self.rail = Rail(PLACES)
        self.rail.chosen.connect(self.go)
        self.rail.brand.clicked.connect(lambda _checked=False: asking.catalog_menu(self))
        self.bar = TopBar(self)
        self.search = self.bar.search
        self.stack = PageStack(self.session, self, self.overview)
        self.status = StatusBar(self.session.jobs)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = QWidget()
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        outer.addLayout(right, 1)
        self._whole = whole
        self.setCentralWidget(whole)

    # Pages ---------------------------------------------------------------------------------------------------------

    def page(self, key: str) -> Page:
        """Give a page, made when it is first asked for; one that is about to be shown is shown."""
        made = self.stack.page(key)
        if self._visits.coming == key:
            self._visits.arrive()
        return made

    @property
    def made_pages(self) -> frozenset[str]:
        """The keys of the pages that are made already."""
        return self.stack.made

    def make_pages_ahead(self) -> None:
        """Make the pages before they are asked for, whenever nothing else is to do."""
        from desktop_app.ui.pages_ahead import PagesAhead

        self.ahead = PagesAhead(self)
        self.ahead.begin()

    @property
    def current(self) -> str:
        """The key of the page that is shown, or is about to be."""
        return self._visits.coming or (self.stack.shown.key if self.stack.shown is not None else "")

    def go(self, page: str, target: object = None) -> None:
        """Show a page; `target` is a record's id, or a mapping of filters."""
        if self._beginning.put_off(lambda: self.go(page, target)):
            return
        self._visits.go(page, target)

    def back(self) -> None:
        """Show what was shown before."""
        self._visits.back()

    def forward(self) -> None:
        """Show what Back came from."""
        self._visits.forward()

    def go_to_record(self, kind: str, record: object) -> None:
        """Show a record on the page of its kind."""
        self.go(HOMES.get(kind, "home"), record)

    def refresh(self) -> None:
        """Read the shown page again."""
        if self.stack.shown is not None:
            self.stack.shown.refresh()

    def show_opened(self) -> None:
        """Show the catalog that was opened, or that none is, from the beginning."""
        catalog = self.session.catalog
        self._visits.forget()
        self.stack.clear()
        self.setWindowTitle(self.tr("{name} – Seatbook").format(name=catalog.path.stem) if catalog else "Seatbook")
        self.status.show_catalog(
            catalog.path.name if catalog else self.tr("No catalog is open"), str(catalog.path) if catalog else ""
        )
        self.status.show_fresh(())
        self.rail.show_count("review", "")
        self.bar.export_button.setEnabled(catalog is not None)
        commands.show_undo(self)
        self.overview.home = None  # the figures of another catalog
        self.overview.load()
        if self.ahead is not None:
            self.ahead.begin()
        if not self._beginning.under_way:  # else Home is made in the next step
            self.go("home")

    def _changed(self, _what: object) -> None:
        commands.show_undo(self)
        self.overview.load()
        self.refresh()

    def _show_overview(self, home: Any) -> None:
        self.stack.show_overview(home)
        shown = self.stack.shown
        if home is None or home.empty or shown is None or shown.key != "home":
            self._prepare()
        else:
            shown.in_sight.connect(self._prepare)  # what is looked at comes first
        if home is None:
            return
        self.status.show_fresh([self._text.dates_in(sentence) for sentence in home.freshness])
        parts = [self.tr("{n} to decide").format(n=home.open_questions)]
        if home.waiting_questions:
            parts.append(self.tr("waiting for data or for an owner's answer: {n}").format(n=home.waiting_questions))
        told = joined(parts) if home.open_questions else ""
        self.rail.show_count("review", str(home.open_questions) if home.open_questions else "", told)

    @Slot()
    def _prepare(self) -> None:
        """Load what pages need, once what was asked for first is there."""
        if not self._prepared:
            self._prepared = True
            from desktop_app.ui import qt_classes
            from desktop_app.ui.needed import NEEDED

            self.session.jobs.in_turns(qt_classes.make(), behind=True)
            self.session.jobs.prepare(NEEDED)

    # What can be done everywhere -----------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last operation back."""
        commands.undo(self)

    def redo(self) -> None:
        """Do again what was taken back last."""
        commands.redo(self)

    def show_history(self) -> None:
        """Open the history of all steps."""
        commands.show_history(self)

    def run_review(self) -> None:
        """Run the rules and show the questions."""
        commands.run_review(self)

    def export_review(self, *, pseudonymise: bool = False) -> None:
        """Ask where to write the review list, and write it; with `pseudonymise` nobody is named in it."""
        commands.export_review(self, pseudonymise=pseudonymise)

    def export_view(self, table: str, query: object) -> None:
        """Ask where to write a table as it is filtered and sorted, and write it."""
        commands.export_view(self, table, query)

    def choose_files(self) -> None:
        """Ask for files to import."""
        asking.choose_files(self)

    def choose_catalog(self) -> None:
        """Ask for a catalog to open."""
        asking.choose_catalog(self)

    def new_catalog(self) -> None:
        """Ask where to make a new catalog."""
        asking.new_catalog(self)

    def import_files(self, paths: Sequence[Path], form: str = "") -> None:
        """Show the plan of importing files, as a format where that is known; a catalog is made where none is open."""
        if paths and not self._beginning.put_off(lambda: self.import_files(paths, form)):
            commands.import_files(self, paths, form)

    def open_catalog(self, path: Path, *, create: bool = False) -> bool:
        """Open a catalog; what cannot be opened is said, and the one that is open stays."""
        try:
            self.session.open(path, create=create)
        except Exception as error:  # said in words, or as a bug
            trouble.tell_not_opened(self, path, error)
            return False
        return True

    def open_demo(self) -> None:
        """Build the demo catalog in a job and open it."""
        commands.open_demo(self)

    @Slot(str)
    def say(self, sentence: str, detail: str = "") -> None:
        """Show a sentence at the foot of the window for some seconds."""
        self.status.say(f"{sentence} {detail}".strip())

    def show_selection(self, text: str) -> None:
        """Show at the foot of the window what is chosen in a table."""
        self.status.show_selection(text)

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Say an error in words, or as a bug with details to copy."""
        trouble.tell_error(self, error)

    def _say_unread(self, error: BaseException) -> None:
        """Say why rows could not be read once they are painted; not of a catalog that was left meanwhile."""
        read = self.session.catalog

        def say() -> None:
            if read is not None and self.session.catalog is read:
                self.show_error(error)

        QTimer.singleShot(0, say)

    def _job_failed(self, job: Job) -> None:
        if job.error is not None:
            self.show_error(job.error)

    # Looks and events --------------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Let the user type what to find."""
        self.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_help(self, name: str = "") -> None:
        """Show a help page; without a name that of the page at hand."""
        from desktop_app.ui.help import HelpDialog
        from desktop_app.ui.help_names import name_of

        HelpDialog(name or name_of(self.current), self).show()

    def zoom(self, step: int) -> None:
        """Make everything larger (1), smaller (-1) or as usual (0)."""
        self._looks.zoom(step)

    def set_scheme(self, scheme: str) -> None:
        """Use light or dark colours, or those of the system."""
        self._looks.set_scheme(scheme)

    def _scheme_changed(self, _scheme: object) -> None:
        self._looks.apply()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin without a button that looks chosen."""
        super().showEvent(event)
        self._whole.setFocus()  # no button looks chosen before a key is pressed

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint load what it did not need."""
        super().paintEvent(event)
        if not self.stack.with_icons:
            self.stack.with_icons = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.painted.emit()
        self.stack.after_first_paint()
        self._whole.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
        QApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self._beginning.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the search's list away: its place moved. A narrow window names its pages by their pictures alone."""
        super().resizeEvent(event)
        self.search.hide_popup()
        self.fit_rail()

    def fit_rail(self) -> None:
        """Name the pages in the rail where there is room for it."""
        self.rail.show_narrow(narrow=self.width() < scaling.px(NARROW))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the plan of importing what was dropped; a catalog is opened."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        catalogs = [path for path in paths if path.suffix == ".seatbook"]
        if catalogs:
            self.open_catalog(catalogs[0])
        else:
            self.import_files(paths)

    def _restore(self) -> None:
        geometry = self.session.settings.value("geometry")
        if geometry is not None and self.restoreGeometry(geometry):
            return
        self.resize(1280, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place; end the jobs. While one writes, ask first."""
        job = self.session.jobs.current
        if job is not None and self.closes_session and not self.leaving:
            event.ignore()
            commands.ask_to_leave(self, job)
            return
        self.session.settings.setValue("geometry", self.saveGeometry())
        if self.ahead is not None:
            self.ahead.stop()
        self.stack.let_go()
        if self.closes_session:
            self.session.close()
        super().closeEvent(event)
