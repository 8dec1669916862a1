"""The pane beside a list: a record's facts, what belongs to it as links, and what can be done with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.catalog import tables
from desktop_app.catalog.raw_rows import raw_row
from desktop_app.ui import icons, scaling
from desktop_app.ui.attached import AttachedFiles
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.grid.model import write_cell
from desktop_app.ui.lists import shown_table
from desktop_app.ui.related import Related, related_list
from desktop_app.ui.session import Session
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.theme import state_of
from desktop_app.ui.widgets import Card, ElidedLabel, Link, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

__all__ = ["Facts", "RecordPane", "Related"]

ALWAYS = frozenset({"owner", "purpose", "end_date", "last_active"})  # said to be missing; other facts are left out


@dataclass(frozen=True)
class Facts:
    """What a pane shows of a record: column keys of its list."""

    title: str
    chips: tuple[str, ...]
    facts: tuple[str, ...]
    links: Mapping[str, tuple[str, str]]  # fact -> page, column with the target's id
    related: tuple[Related, ...]


class RecordPane(Card):
    """Shows one record; nothing is kept between records."""

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
        self.record: int | None = None
        self.editable = True
        self.archives = True
        self.attaches = ""  # the kind of record, where files are attached to it
        self.files: AttachedFiles | None = None
        self.setAcceptDrops(True)
        self.setObjectName(f"detail_{table}")
        self.setAccessibleName(self.tr("Details"))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)

    def show_record(self, record: int | None) -> None:
        """Show a record of the list; None says that none is chosen."""
        same = record == self.record and record is not None
        place = self._scroll.verticalScrollBar().value() if same else 0
        self.record = record
        row = self._row(record)
        self.files = None
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        if row is None:
            nothing = label(self.tr("Choose a row to see what is known of it."), "dim")
            nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
            nothing.setWordWrap(True)
            layout.addWidget(nothing, 1)
        else:
            self._fill(layout, row)
        self._scroll.setWidget(body)
        icons.show_in(body)
        self._scroll.verticalScrollBar().setValue(place)

    def _row(self, record: int | None) -> dict[str, Any] | None:
        conn = self._session.reader
        if conn is None or record is None:
            return None
        try:
            rows = tables.page(conn, self._table, tables.Query(as_of=self._session.as_of), [record])
        except sqlite3.OperationalError:  # being written by another process: shown with its next change
            return None
        return dict(rows[0]) if rows else None

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

    def _fill(self, layout: QVBoxLayout, row: Mapping[str, Any]) -> None:
        name = str(row.get(self._facts.title) or DASH)
        title = (
            label(name, "question") if " " in name else ElidedLabel(name, role="question")
        )  # an address has no break
        title.setWordWrap(" " in name)
        title.setObjectName("detail_title")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(title)
        chips = [row.get(key) for key in self._facts.chips if row.get(key) not in (None, "", 0)]
        if chips:
            line = QWidget()
            flow = FlowLayout(line, gap=6)
            for value in chips:
                flow.addWidget(Chip(word(value), state_of(value)))
            layout.addWidget(line)
        if self.editable:
            layout.addWidget(self._buttons())
        layout.addWidget(self._facts_grid(row))
        if row.get("sheet_id") is not None and row.get("row") is not None:
            layout.addWidget(self._source(row["sheet_id"], row["row"]))
        if self.attaches and self.record is not None:
            self.files = AttachedFiles(self.attaches, self.record, self._session, self.said.emit, self.failed.emit)
            layout.addWidget(self.files)
        for related in self._facts.related:
            part = related_list(related, row, self._session)
            if part is not None:
                part.navigate.connect(self.navigate)
                layout.addWidget(part)
        layout.addStretch(1)

    def _source(self, sheet: int, number: int) -> QWidget:
        """The row of the file that the record comes from, cell by cell; read when it is asked for."""
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        link = Link(self.tr("Show the row as the file has it"))
        link.setObjectName("link_source")
        layout.addWidget(link)

        def show() -> None:
            conn = self._session.reader
            found = raw_row(conn, sheet, number) if conn is not None else None
            pairs = [(head, cell) for head, cell in zip(found.header, found.cells, strict=False)] if found else []
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(5)
            grid.setColumnStretch(1, 1)
            for place, (head, cell) in enumerate(pair for pair in pairs if pair[1] not in (None, "")):
                name = ElidedLabel(head, role="dim")
                scaling.fix(name, width=112)
                value = self._plain(str(cell))
                value.setObjectName("source_cell")
                grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(value, place, 1)
            layout.addLayout(grid)
            link.setText(self.tr("The row as the file has it") if pairs else self.tr("The file's row is not kept"))
            link.setEnabled(False)

        link.clicked.connect(show)
        return whole

    def _buttons(self) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=8)
        edit = QPushButton(self.tr("Edit"))
        edit.setObjectName("record_edit")
        edit.setToolTip(self.tr("Edit this record (Enter in the table)"))
        edit.clicked.connect(lambda _checked=False: self.edit.emit(self.record))
        icons.give(edit, "ph.pencil-simple")
        archive = QPushButton(self.tr("Archive"))
        archive.setObjectName("record_archive")
        archive.clicked.connect(lambda _checked=False: self.archive.emit(self.record))
        icons.give(archive, "ph.archive")
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
        place = 0
        for key in self._facts.facts:
            column = keys[key]
            text = write_cell(self._text, column, row)
            if text in ("", DASH) and key not in ALWAYS:
                continue
            name = label(column.title, "dim")
            scaling.fix(name, width=112)
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

    def _value(self, key: str, text: str, row: Mapping[str, Any]) -> QWidget:
        page, column = self._facts.links.get(key, ("", ""))
        target = row.get(column) if column else None
        if page and target is not None and text not in ("", DASH):
            link = Link(text)
            link.setObjectName(f"link_{key}")
            link.clicked.connect(lambda _checked=False: self.navigate.emit(page, target))
            return link
        return self._plain(text)

    @staticmethod
    def _plain(text: str) -> QLabel:
        if max(map(len, text.split()), default=0) > 20:  # cannot be wrapped: an address, a file's name, a long number
            return ElidedLabel(text)
        value = label(text or DASH, "" if text else "dim")
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return value
