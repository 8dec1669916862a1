"""The Imports page: what was imported so far, and the preview of files that were dropped or chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.catalog.sentences import carried
from desktop_app.imports.model import CORRECTS_COLUMN, Choices
from desktop_app.ui import icons
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pages.imports import chosen, tasks, wording
from desktop_app.ui.pages.imports.banner import Banner
from desktop_app.ui.pages.imports.files import FileList
from desktop_app.ui.pages.imports.history import ImportsList
from desktop_app.ui.pages.imports.otherwise import OtherwiseMenu
from desktop_app.ui.pages.imports.outcome import Outcome
from desktop_app.ui.pages.imports.queue import Entry, ImportQueue, State
from desktop_app.ui.pages.imports.saving import Saving
from desktop_app.ui.pages.imports.teaching import Teaching
from desktop_app.ui.pages.imports.waiting import Waiting
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.targets import Files
from desktop_app.ui.widgets import PrimaryButton

if TYPE_CHECKING:
    from desktop_app.ui.pages.imports.preview import Preview
    from desktop_app.ui.pages.imports.profiles import ProfilesDialog


class ImportsPage(Page):
    """Files come in here: nothing is written before the plan was seen."""

    key = "imports"
    title = "Imports"
    icon = "ph.download-simple"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.voice = tasks.voice(self)
        self.queue = ImportQueue(session, self)
        self.current = -1
        self.banner = Banner("import_result", self)
        self.otherwise = OtherwiseMenu(self)
        self.saving = Saving(self)
        self.outcome = Outcome(self)
        self._make_buttons()
        self._lay_out()

    def rest(self) -> Iterator[None]:
        """Make what is shown while no file waits, then the files that wait, and the one that is looked at."""
        self.empty = Teaching(self.window_api.choose_files, self.window_api.open_demo, self._stack)
        self.imports = ImportsList(self._stack)
        for widget in (self.empty, self.imports):
            self._stack.addWidget(widget)
        yield
        self._lay_out_files()
        self._connect()
        self._show()
        yield

    @cached_property
    def profiles(self) -> ProfilesDialog:
        """The dialog of the profiles, made when it is first asked for."""
        from desktop_app.ui.pages.imports.profiles import ProfilesDialog

        return ProfilesDialog(self.session, self.voice, self)

    @cached_property
    def preview(self) -> Preview:
        """What a file would do, made when the first one is planned: it is half of the page's widgets."""
        from desktop_app.ui.pages.imports.preview import Preview

        made = Preview(self.voice, self.session.today, lambda: tasks.formats(self.session), self._scroll.viewport())
        self._scroll.setWidget(made)
        made.rows.save_rejected.connect(self.saving.save_rejected)
        made.answered.connect(self.answer)
        made.mapped.connect(self.map_column)
        made.accepted.connect(self.learn)
        made.choose.connect(self.choose_tool)
        made.refused.connect(lambda text: self.learn(text, None))
        made.tabs.currentChanged.connect(self._show_head)
        icons.show_in(made)
        follow_layout(self)
        return made

    def _make_buttons(self) -> None:
        self.kept = self._button("action_profiles", self.tr("Profiles…"))
        self.kept.setToolTip(self.tr("How files of your own layouts are read"))
        self.choose = self._button("action_choose_files", self.tr("Choose files…"))
        self.choose_folder = self._button("action_choose_folder", self.tr("Choose a folder…"))
        self.choose_folder.setToolTip(self.tr("Every spreadsheet in it and in its folders"))
        self.leave = self._button("action_leave_import", self.tr("Back to imports"))
        self.stop = self._button("action_stop_reading", self.tr("Cancel"))
        self.read_as = self._button("action_read_otherwise", self.tr("Read otherwise ▾"))
        self.read_as.setMenu(self.otherwise)
        self.apply = PrimaryButton(self.tr("Import"), self)
        self.apply.setObjectName("action_apply_import")
        self.apply.setShortcut(QKeySequence("Ctrl+Return"))
        self.apply.setToolTip(self.tr("Ctrl+Return"))
        self.add_action(self.apply)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        self.add_action(button)
        return button

    def _lay_out(self) -> None:
        """Put the page together from the outside: a widget is styled anew, with all in it, when its place changes."""
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        self.body.addLayout(body, 1)
        body.addWidget(self.banner)
        self._stack = QStackedWidget(self)
        body.addWidget(self._stack, 1)

    def _lay_out_files(self) -> None:
        self._work = work = QWidget(self._stack)
        self._stack.addWidget(work)
        columns = QHBoxLayout(work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        self.files = FileList(work)
        self._file = QStackedWidget(work)
        columns.addWidget(self.files)
        columns.addWidget(self._file, 1)
        self._scroll = Scrolled(parent=self._file)  # only where the window is low and several files wait
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._file.addWidget(self._scroll)
        self.waiting = Waiting(self._file)
        self._file.addWidget(self.waiting)

    def _connect(self) -> None:
        self.queue.entry_changed.connect(self._entry_changed)
        self.queue.entries_changed.connect(self._show)
        self.queue.met_defect.connect(lambda error: self.window_api.show_error(error))
        self.files.selected.connect(self.select)
        self.files.import_all.connect(self.apply_all)
        self.files.left_out.connect(self._remove_current)
        self.imports.undo.connect(self.undo)
        self.imports.save_rejected.connect(self.saving.save_rejected_of)
        self.choose.clicked.connect(self.choose_files)
        self.choose_folder.clicked.connect(self.ask_folder)
        self.kept.clicked.connect(lambda: self.profiles.open_list())
        self.leave.clicked.connect(self.leave_preview)
        self.stop.clicked.connect(lambda: self.session.jobs.cancel())
        self.apply.clicked.connect(self.apply_current)
        self.session.opened.connect(self.queue.clear)
        self.session.jobs.progressed.connect(self._progressed)
        self.otherwise.chosen.connect(self.answer)
        self.otherwise.keep.connect(self.saving.save_profile)
        self.otherwise.manage.connect(lambda: self.profiles.open_list())
        self.otherwise.aboutToShow.connect(self._offer_otherwise)
        self.waiting.cancelled.connect(self.session.jobs.cancel)
        self.waiting.again.connect(lambda: self.queue.plan(self.current))
        self.waiting.removed.connect(self._remove_current)

    # What is shown -----------------------------------------------------------------------------------------------

    def _progressed(self, job: Any) -> None:  # a method, so that Qt forgets it with the page
        self.waiting.show_share(job.progress.share)
        if self._counts:
            self.apply.setText(wording.counting_text(job.progress.share, self.voice))

    @property
    def _counts(self) -> bool:
        """Whether the first rows of the file are shown while the others are read."""
        return self.entry is not None and self.entry.state is State.READING and bool(self.entry.head)

    @property
    def entry(self) -> Entry | None:
        """Give the file that is shown, None on the list of imports."""
        return self.queue.entries[self.current] if 0 <= self.current < len(self.queue.entries) else None

    def refresh(self) -> None:
        """Read the list of imports again, and plan the file that is shown again when the catalog has changed."""
        if 0 <= self.current < len(self.queue.entries) and self.queue.stale(self.current):
            self.queue.plan(self.current)
        self._show()
        self.in_sight.emit()

    def open_files(self, paths: Sequence[Path], form: str = "") -> None:
        """Plan files and show the first; this is where files dropped on the window arrive."""
        self.banner.hide()
        first, found = self.queue.add(paths, Choices(format_id=form or None))
        if first < 0:
            self.banner.say(self.tr("nothing"), "neutral", self.tr("There is no spreadsheet in what was dropped."))
            return
        self.select(first)
        if said := wording.left_out_text(found, self.voice):
            self.banner.say(self.tr("left out"), "warn", said)

    def let_go(self) -> None:
        """Forget the plans that were not imported, with what was read for them."""
        self.queue.clear()

    def open_target(self, target: object) -> None:
        """Plan the files that another page or the window hands over."""
        if isinstance(target, Files):
            self.open_files(target.paths, target.form)

    def select(self, place: int) -> None:
        """Show one file of the queue."""
        self.current = place
        if 0 <= place < len(self.queue.entries) and self.queue.stale(place):
            self.queue.plan(place)
        self._show()

    def _entry_changed(self, place: int) -> None:
        entry = self.queue.entries[place]
        if entry.state is State.IMPORTED:
            self._imported(place, entry)
            return
        if entry.state is State.READY and entry.error:
            self.banner.say(self.tr("not imported"), "bad", self.voice.said(entry.error))
        self._show()

    def _show(self) -> None:
        entry = self.entry
        if entry is None:
            rows = tasks.imports(self.session, self.voice)
            self.imports.show_imports(rows)
            self._stack.setCurrentWidget(self.imports if rows else self.empty)
        else:
            self.files.show_entries(self.queue.entries, self.current)
            self._show_entry(entry)
            self._stack.setCurrentWidget(self._work)
        self._show_head()

    def _show_entry(self, entry: Entry) -> None:
        busy = entry.state in {State.READING, State.IMPORTING} and not self._counts
        if self._counts:
            self.preview.show_head(entry.path, entry.head)
        elif busy:
            self.waiting.reading(entry.name, importing=entry.state is State.IMPORTING)
        elif entry.state is State.FAILED:
            advice = self.tr("Nothing of it was imported, and no other file is held up. Mend the file and try again.")
            if entry.stopped:
                advice = self.tr("Nothing of it was imported. Try again reads it from the beginning.")
            self.waiting.failed(entry.name, self.voice.said(entry.error), advice, stopped=entry.stopped)
        else:
            self.preview.show_plan(entry.plan)
        self._file.setCurrentWidget(self.waiting if busy or entry.state is State.FAILED else self._scroll)

    def _show_head(self, _place: int = 0) -> None:
        entry = self.entry
        plan = entry.plan if entry else None
        self.kept.setVisible(entry is None and self.session.catalog is not None)
        self.choose.setVisible(entry is None)
        self.choose_folder.setVisible(entry is None)
        self.leave.setVisible(entry is not None)
        shown = entry is not None and plan is not None and entry.state in {State.READY, State.ASKS}
        self.stop.setVisible(self._counts)
        for shown_button in (self.read_as, self.apply):
            shown_button.setVisible(shown or self._counts)
        if entry is None:
            self.title_label.setText(self.tr("Imports"))
            self.set_subtitle(self.tr("every import is one step that can be taken back"), hint=True)
            return
        self.title_label.setText(self.tr("Import"))
        parts = [entry.name]
        if shown and plan is not None:
            text, can = wording.import_text(plan, self.voice)
            self.apply.setText(text)
            self.apply.setEnabled(can and plan.already_imported is None)
        elif self._counts:
            self.apply.setText(wording.counting_text(None, self.voice))
            self.apply.setEnabled(False)
        sheet = self.preview.sheet if shown or self._counts else None
        if sheet is not None and sheet.sheet != entry.path.stem:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=sheet.sheet))
        parts.append(self.tr("nothing is written until you import"))
        self.set_subtitle(*parts)

    # What the user does ------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Let the user choose files to plan."""
        self.window_api.choose_files()

    def ask_folder(self) -> None:
        """Let the user choose a folder, and plan every spreadsheet in it."""
        from desktop_app.ui import files  # here: it is needed by hand only

        start = str(self.session.settings.value("folder") or "")
        chosen = files.folder(self, self.tr("Import a folder"), start)
        if chosen is not None:
            self.window_api.import_files([chosen])

    def leave_preview(self) -> None:
        """Go back to the list of imports; what was planned is forgotten."""
        self.current = -1
        self.queue.clear()
        self._show()

    def _remove_current(self) -> None:
        place = self.current
        self.current = min(place, len(self.queue.entries) - 2)
        self.queue.remove(place)

    def answer(self, option: str, value: str) -> None:
        """Plan the file again with an answer; a format or a column is that of the sheet shown."""
        if option == CORRECTS_COLUMN:
            header, _, field = value.rpartition("=")
            self.map_column(header, field)
        elif (entry := self.entry) is not None:
            self.queue.plan(self.current, chosen.choose(entry.choices, option, value, self._sheet_of_several()))

    def _sheet_of_several(self) -> str | None:
        several = self.preview.tabs.count() > 1 and self.preview.sheet is not None
        return self.preview.sheet.sheet if several and self.preview.sheet else None

    def map_column(self, header: str, field: str) -> None:
        """Plan the file again with one column read as another field."""
        entry, sheet = self.entry, self.preview.sheet
        if entry is not None and sheet is not None:
            self.queue.plan(self.current, chosen.read_as(entry.choices, sheet.sheet, header, field))

    def _offer_otherwise(self) -> None:
        if (entry := self.entry) is not None:
            sheet = self._sheet_of_several()
            choices = entry.choices.of_sheet(sheet) if sheet else entry.choices
            found = self.preview.sheet.recognition if self.preview.sheet else None
            profile = found.format_id if found is not None and found.saved is not None else ""
            self.otherwise.offer(choices, tasks.formats(self.session), profile, may_keep=entry.plan is not None)

    def apply_all(self) -> None:
        """Import every file that needs no answer."""
        self.banner.hide()
        self.outcome.begin()
        self.queue.apply_all()

    def apply_current(self) -> None:
        """Import the file that is shown."""
        self.banner.hide()
        self.outcome.begin()
        self.queue.apply(self.current)

    def learn(self, text: str, tool: str | None) -> None:
        """Keep a vendor's text as an alias of a tool (None: not a tool), and plan the file again."""
        from desktop_app.ui import choosing

        place = self.current
        choosing.learn(self.session, text, tool, lambda _learned: self.queue.plan(place), self.failed)

    def choose_tool(self, text: str, _at: QWidget) -> None:
        """Let the user choose the tool of a vendor's text."""
        from desktop_app.ui import choosing

        dialog = choosing.ToolChooser(text, choosing.known_tools(self.session), self)
        if dialog.exec() and (tool := dialog.tool()) is not None:
            self.learn(text, tool or None)
        dialog.deleteLater()

    def undo(self, operation: int, *, with_dependents: bool = False) -> None:
        """Take an import back; what builds on it is named first."""
        tasks.undo(
            self.session, operation, with_dependents, self._undone, partial(self.outcome.say_not_undone, operation)
        )

    # What came of it ---------------------------------------------------------------------------------------------

    def _imported(self, place: int, entry: Entry) -> None:
        self.outcome.say_imported(entry)
        self.current = min(self.current, len(self.queue.entries) - 2)
        self.queue.remove(place)
        if self.current >= 0 and self.queue.stale(self.current):
            self.queue.plan(self.current)

    def _undone(self, reverted: Any) -> None:
        self.outcome.say_undone(reverted)
        self._show()

    def failed(self, error: BaseException) -> None:
        """Say why something was not done."""
        self.banner.say(self.tr("not done"), "bad", self.voice.said(carried(error)))
