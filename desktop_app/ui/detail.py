"""The pane beside a list: a record's facts, what belongs to it as links, and what can be done with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.catalog import tables
from desktop_app.ui import icons, scaling
from desktop_app.ui.attached import AttachedFiles
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.grid.model import write_cell
from desktop_app.ui.lists import shown_table
from desktop_app.ui.related import Found, Related, RelatedList, read
from desktop_app.ui.scrolled import Scrolled, lay_out
from desktop_app.ui.session import Session
from desktop_app.ui.source_row import SourceRow
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.theme import state_of
from desktop_app.ui.widgets import Card, ElidedLabel, Link, button, label, value_label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

NAMES = 112  # pixels at normal size: the least width of the names of facts
WIDEST = 168  # pixels of it at any size of letters: what is said needs the rest of a narrow pane
LONGEST_WORD = 24  # letters of a title that a narrow pane has room for in a line
ALWAYS = frozenset({"owner", "purpose", "end_date", "last_active"})  # said to be missing; other facts are left out


@dataclass(frozen=True)
class Facts:
    """What a pane shows of a record: column keys of its list."""

    title: str
    chips: tuple[str, ...]
    facts: tuple[str, ...]
    links: Mapping[str, tuple[str, str]]  # fact -> page, column with the target's id
    related: tuple[Related, ...]
    sentences: frozenset[str] = frozenset()  # facts that the program says: in the window's language, with its dates


@dataclass(frozen=True)
class Record:
    """What is read of a record: its row of the list, and what belongs to it."""

    row: Mapping[str, Any]
    related: tuple[Found, ...] = ()


class PaneAct(NamedTuple):
    """What can be done with the rows of a list that are not made by hand: a button with a stable name."""

    name: str
    title: str
    act: Callable[[Mapping[str, Any]], None]  # gets the row
    fits: Callable[[Mapping[str, Any]], bool] = lambda _row: True


class RecordPane(Card):
    """Shows one record, read in a job: until that is there, the one before stays."""

    navigate = Signal(str, object)
    edit = Signal(object)
    archive = Signal(object)
    more = Signal(object)  # the button below which the other actions are to be offered
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, table: str, facts: Facts, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = shown_table(table)
        self._facts = facts
        self._session = session
        self._text = Text(session.locale)
        self.record: int | None = None  # the one that is shown
        self.asked: int | None = None  # the one that is shown now, or as soon as it is read
        self._found: Record | None = None
        self._turn = 0  # of what is asked for
        self._read_last: tuple[int | None, Record | None] = (None, None)  # what is shown, or made to be shown
        self._making = 0  # the turn of what is made
        self.editable = True
        self.archives = True
        self.act: PaneAct | None = None
        self.attaches = ""  # the kind of record, where files are attached to it
        self.files: AttachedFiles | None = None
        self.setAcceptDrops(True)
        self.setObjectName(f"detail_{table}")
        self.setAccessibleName(self.tr("Details"))
        self._scroll = Scrolled(title=self.accessibleName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)

    def show_record(self, record: int | None) -> None:
        """Show a record of the list as soon as it is read; None says that none is chosen."""
        self.asked = record
        self._turn += 1
        self._making += 1
        if record is None:
            self._take(self._turn, None)
        else:  # the list that it is chosen in is painted first
            self._session.jobs.afterwards(partial(self._look_up, self._turn, record))

    def _look_up(self, turn: int, record: int) -> None:
        """Read a record, unless another one is asked for meanwhile."""
        as_of = self._session.as_of

        def work(conn: sqlite3.Connection) -> Record | None:
            return self._read(conn, record, as_of) if turn == self._turn else None

        if turn == self._turn and self._session.look_up(work, partial(self._take, turn), line="pane") is None:
            self._take(turn, None)

    def _read(self, conn: sqlite3.Connection, record: int, as_of: str) -> Record | None:
        """Read a record in another thread; None where it is gone."""
        try:
            rows = tables.page(
                conn, self._table, tables.Query(as_of=as_of, costs=self._session.costs or tables.Costs()), [record]
            )
            if not rows:
                return None
            related = (read(conn, one, rows[0], as_of) for one in self._facts.related)
            return Record(rows[0], tuple(one for one in related if one is not None))
        except sqlite3.OperationalError:  # being written by another process: shown with its next change
            return None

    def _take(self, turn: int, found: Record | None) -> None:
        if turn == self._turn and isValid(self):  # else another record is asked for, or the page is gone
            self._read_last = self.asked, found
            self._make()

    def show_again(self) -> None:
        """Show the record that is shown, or being made to be, once more, with what is known besides."""
        record, found = self._read_last
        if found is not None and record == self.asked:
            self._make()

    def _make(self) -> None:
        self._making += 1
        self._session.jobs.in_turns(self._show(self._making, *self._read_last))

    def _show(self, turn: int, record: int | None, found: Record | None) -> Iterator[None]:
        """Make what is shown of a record, and then show it: the layout of what is in sight is reckoned once."""
        if turn != self._making or not isValid(self):
            return
        body = QWidget(self._scroll.viewport())  # inside from the outset: what comes in later is styled anew
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        if found is None:
            nothing = label(self.tr("Choose a row to see what is known of it."), "dim")
            nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
            nothing.setWordWrap(True)
            layout.addWidget(nothing, 1)
        else:
            for _part in self._fill(layout, found, body):
                yield
                if turn != self._making or not isValid(self):
                    if isValid(body):
                        body.deleteLater()
                    return
        place = self._scroll.verticalScrollBar().value() if record == self.record else 0
        self.record, self._found, self.files = record, found, body.findChild(AttachedFiles)
        self._scroll.setWidget(body)
        follow_layout(self)
        self._scroll.verticalScrollBar().setValue(place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files where the record has some; elsewhere the window imports them."""
        taken = self.files is not None and any(url.isLocalFile() for url in event.mimeData().urls())
        event.setAccepted(taken)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if self.files is not None and paths:
            event.acceptProposedAction()
            self.files.attach(paths)

    # Parts -------------------------------------------------------------------------------------------------------

    def _fill(self, layout: QVBoxLayout, found: Record, body: QWidget) -> Iterator[None]:
        """Put the parts of a record into a layout, some at a time; to lay all of them out is a step of its own."""
        row = found.row
        called = row.get(self._facts.title) or DASH
        name = self._words(self._facts.title, called if isinstance(called, str) else str(called))
        breaks = " " in name and max(map(len, name.split())) <= LONGEST_WORD  # an address has no break
        title = label(name, "question") if breaks else ElidedLabel(name, role="question")
        title.setWordWrap(breaks)
        title.setObjectName("detail_title")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(title)
        chips = [(key, row[key]) for key in self._facts.chips if row.get(key) not in (None, "", 0)]
        archived = bool(row.get("archived"))
        if chips or archived:
            line = QWidget()
            flow = FlowLayout(line, gap=6)
            if archived:
                flow.addWidget(Chip(self.tr("Archived"), "warn"))
            for key, value in chips:
                flow.addWidget(Chip(word(value, key), state_of(value)))
            layout.addWidget(line)
        if self.editable:
            layout.addWidget(self._buttons(row["id"], archived=archived))
        elif self.act is not None and self.act.fits(row):
            made = button(self.act.title, self.act.name, partial(self.act.act, row))
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._facts_grid(row))
        if row.get("sheet_id") is not None and row.get("row") is not None:
            layout.addWidget(SourceRow(self._session, row["sheet_id"], row["row"]))
        if self.attaches:
            files = AttachedFiles(self.attaches, row["id"], self._session, self.said.emit, self.failed.emit)
            layout.addWidget(files)
        yield
        for one in found.related:
            part = RelatedList(one, self._session)
            part.navigate.connect(self.navigate)
            layout.addWidget(part)
            yield
        layout.addStretch(1)
        icons.show_in(body)
        lay_out(body, self._scroll)
        yield

    @property
    def archived(self) -> bool:
        """Whether the record that is shown was archived."""
        return self._found is not None and bool(self._found.row.get("archived"))

    def _buttons(self, record: int, *, archived: bool) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=8)
        edit = QPushButton(self.tr("Edit"))
        edit.setObjectName("record_edit")
        edit.setToolTip(self.tr("Edit this record (Enter in the table)"))
        edit.clicked.connect(lambda _checked=False: self.edit.emit(record))
        icons.give(edit, "ph.pencil-simple")
        archive = QPushButton(self.tr("Bring back") if archived else self.tr("Archive"))
        archive.setObjectName("record_archive")
        archive.clicked.connect(lambda _checked=False: self.archive.emit(record))
        icons.give(archive, "ph.arrow-counter-clockwise" if archived else "ph.archive")
        more = QPushButton(self.tr("More ▾"))
        more.setObjectName("record_more")
        more.setToolTip(self.tr("Duplicate this record and more"))
        more.clicked.connect(lambda _checked=False: self.more.emit(more))
        line.addWidget(edit)
        line.addWidget(archive)
        line.addWidget(more)
        archive.setVisible(self.archives)
        return whole

    def _facts_grid(self, row: Mapping[str, Any]) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        keys = {column.key: column for column in self._table.columns}
        place, names = 0, width_of_names(self, [keys[key].title for key in self._facts.facts])
        for key in self._facts.facts:
            column = keys[key]
            text = self._words(key, write_cell(self._text, column, row))
            if text in ("", DASH) and key not in ALWAYS:
                continue
            name = label(column.title, "dim")
            scaling.fix(name, width=names)
            name.setWordWrap(True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(name, place, 0)
            value = self._value(key, text, row)
            if isinstance(value, Link):
                grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(value, place, 1)
            place += 1
        return whole

    def _words(self, key: str, text: str) -> str:
        return self._text.dates_in(text) if key in self._facts.sentences else text

    def _value(self, key: str, text: str, row: Mapping[str, Any]) -> QWidget:
        page, column = self._facts.links.get(key, ("", ""))
        target = row.get(column) if column else None
        if page and target is not None and text not in ("", DASH):
            link = Link(text)
            link.setObjectName(f"link_{key}")
            link.clicked.connect(lambda _checked=False: self.navigate.emit(page, target))
            return link
        return value_label(text)


def width_of_names(pane: QWidget, titles: Iterable[str], least: int = NAMES) -> int:
    """Return the width of names beside what is said, in pixels at normal size: they are broken between words alone."""
    words = (word for title in titles for word in title.replace("-", "- ").split())
    widest = max(map(pane.fontMetrics().horizontalAdvance, words), default=0)
    return round(max(min(least, WIDEST / scaling.zoom()), widest / scaling.zoom() + 1))
