"""The history: who did what and when, what it changed, and taking back a single older step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.catalog.history import Changed, Story, story
from desktop_app.ui import commands
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.history_words import conflict_words, field_words, kind_words, value_words
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.sentences import said
from desktop_app.ui.text import DASH, Text, within
from desktop_app.ui.theme import state_of
from desktop_app.ui.widgets import DIALOG_FRAME, Card, PrimaryButton, clear_layout, hairline, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

FIELDS_SHOWN = 12
CONFLICTS_SHOWN = 6


class HistoryDialog(QDialog):
    """Every step of the catalog; the chosen one is told in full at the right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._text = Text(window.session.locale)
        self._story: Story | None = None
        self.setObjectName("history")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(1080, 640).boundedTo(window.size()))
        self.facets = Facets("history", (("kind", self.tr("Kind")), ("actor", self.tr("Person")),
                                         ("state", self.tr("State"))), self._session)  # fmt: skip
        self.facets.changed.connect(self.reload)
        self.view = GridView("history", self._session)
        self.view.show_columns(("at", "title", "actor", "state"))
        self.view.chosen.connect(self._choose)
        self.view.missed.connect(window.say)
        self.view.grid_model.loaded.connect(self._loaded)
        self._session.changed.connect(self._changed)
        self._lay_out()
        self.reload()

    def _lay_out(self) -> None:
        table = Card()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.view)
        self.told = QVBoxLayout()
        self.told.setContentsMargins(16, 14, 16, 14)
        self.told.setSpacing(8)
        whole = QWidget()
        whole.setLayout(self.told)
        scroll = Scrolled(whole, self.tr("What this step changed"))
        self.take_back = PrimaryButton(self.tr("Take this back"))
        self.take_back.setObjectName("history_take_back")
        self.take_back.clicked.connect(lambda _checked=False: self._take_back())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addStretch(1)
        foot.addWidget(self.take_back)
        pane = Card()
        beside = QVBoxLayout(pane)
        beside.setContentsMargins(1, 1, 1, 1)
        beside.setSpacing(0)
        beside.addWidget(scroll, 1)
        beside.addWidget(hairline())
        beside.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(table)
        splitter.addWidget(pane)
        splitter.setSizes([680, 380])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(12)
        layout.addWidget(self.facets)
        layout.addWidget(splitter, 1)

    # Showing -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the steps again."""
        self.view.load(self.facets.apply_to(self.view.grid_model.query))

    def _changed(self, _what: object) -> None:
        self.reload()
        if self._story is not None:
            self._choose(self._story.id)

    def _loaded(self) -> None:
        known = self._story.id if self._story is not None else None
        if self.view.grid_model.rowCount() and self.view.current_id() is None:
            if known is None or not self.view.select_id(known):
                self.view.selectRow(0)
        elif not self.view.grid_model.rowCount():
            self._tell(None)

    def _choose(self, record: object) -> None:
        if isinstance(record, int):
            self._session.look_up(lambda conn: story(conn, record), self._tell, self._window.show_error)

    def _tell(self, told: Story | None) -> None:
        self._story = told
        clear_layout(self.told)
        self.take_back.setEnabled(told is not None and told.refusal is None)
        if told is None:
            self.told.addWidget(label(self.tr("Nothing happened yet that matches."), "dim"))
            self.told.addStretch(1)
            return
        title = label(self._text.dates_in(told.title), "question")
        title.setWordWrap(True)
        self.told.addWidget(title)
        state = self.tr("Taken back") if told.taken_back else self.tr("Stands")
        chips = FlowLayout(None, gap=6)
        chips.addWidget(Chip(word(told.kind), "neutral"))
        chips.addWidget(Chip(state, state_of("Closed" if told.taken_back else "Active")))
        self.told.addLayout(chips)
        self.told.addWidget(label(f"{told.actor}  ·  {self._text.moment(told.at)}", "small"))
        if told.trouble:
            self._say(said(told.trouble), "dim")
        self._tell_obstacles(told)
        self._tell_changes(told)
        self.told.addStretch(1)

    def _tell_obstacles(self, told: Story) -> None:
        if told.refusal is not None:
            self._say(said(told.refusal), "dim")
        elif told.conflicts:
            self._say(self.tr("It cannot be taken back by itself:"), "bad")
            for conflict in told.conflicts[:CONFLICTS_SHOWN]:
                self._say(f"•  {conflict_words(conflict)}", "dim")
            if told.dependents:
                more = self._text.count(len(told.dependents), self.tr("One later step can be taken back with it."),
                                        self.tr("{n} later steps can be taken back with it."))  # fmt: skip
                self._say(more, "dim")

    def _tell_changes(self, told: Story) -> None:
        if told.rows:
            self._say(self._text.count(told.rows, self.tr("{n} row of a file"), self.tr("{n} rows of a file")), "dim")
        if not told.count:
            return
        heading = self._text.count(told.count, self.tr("{n} record"), self.tr("{n} records"))
        self.told.addSpacing(4)
        self.told.addWidget(label(heading, "section"))
        for changed in told.changed:
            self.told.addWidget(hairline())
            self._tell_change(changed)
        if told.count > len(told.changed):
            self._say(self.tr("… and {n} more").format(n=told.count - len(told.changed)), "dim")

    def _tell_change(self, changed: Changed) -> None:
        done = {"made": self.tr("made"), "changed": self.tr("changed"), "removed": self.tr("removed")}[changed.action]
        self._say(f"{self._text.dates_in(changed.name)}  ·  {within(kind_words(changed.kind))} {done}", "strong")
        for column, *values in changed.fields[:FIELDS_SHOWN]:
            name = field_words(changed.kind, column)
            before, after = (value_words(self._text, changed.kind, column, value) for value in values)
            shown = after if changed.action == "made" else before if changed.action == "removed" else ""
            if not shown and changed.action != "changed":
                continue
            self._say(f"{name}: {shown}" if shown else f"{name}: {before or DASH} → {after or DASH}", "small")

    def _say(self, text: str, role: str) -> None:
        line = label(text, role)
        line.setWordWrap(True)
        self.told.addWidget(line)

    # Taking back -------------------------------------------------------------------------------------------------

    def _take_back(self) -> None:
        if self._story is not None:
            commands.take_back(self._window, self._story.id)
