"""What belongs to a record, as a short list in its pane: its seats, questions, lines; each leads to its page."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.catalog import tables
from desktop_app.catalog.tables import count as count_rows
from desktop_app.ui.chips import Chip
from desktop_app.ui.grid.model import write_cell
from desktop_app.ui.lists import shown_table
from desktop_app.ui.session import Session
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.theme import state_of
from desktop_app.ui.widgets import ElidedLabel, Link, hairline, label

FEW = 6


@dataclass(frozen=True)
class Related:
    """A list of what belongs to a record: rows of `table` whose `column` is the record's `own` value."""

    table: str
    title: str
    column: str
    page: str
    main: str
    right: tuple[str, ...] = ()
    own: str = "id"
    target: str = "id"  # the column of the row that the page is asked for
    extra: tuple[tuple[str, str], ...] = ()  # further filters: column, value
    filters: tuple[tuple[str, str], ...] = ()  # the page's filters for "all": its column, the record's column
    together: str = ""  # how the columns at the right are written as one, where a row has all of them


@dataclass(frozen=True)
class Found:
    """What belongs to a record: the first rows, how many there are, and the page's filters for all of them."""

    related: Related
    rows: Sequence[Mapping[str, Any]]
    total: int
    every: Mapping[str, Any]


class RelatedList(QWidget):
    """Heading, how many there are, and the first few."""

    navigate = Signal(str, object)

    def __init__(self, found: Found, session: Session) -> None:
        super().__init__()
        self._related = found.related
        self._text = Text(session.locale)
        self.total = found.total
        self._lay_out(found.rows, found.every)

    def _lay_out(self, rows: Sequence[Mapping[str, Any]], every: Mapping[str, Any]) -> None:
        related = self._related
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        title = label(self.tr(related.title), "section")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        count = self._text.number(self.total)
        if every:
            link = Link(self.tr("all {n}").format(n=count))
            link.setObjectName(f"all_{related.table}")
            link.clicked.connect(lambda _checked=False: self.navigate.emit(related.page, dict(every)))
            head.addWidget(link)
        else:
            head.addWidget(label(count, "small"))
        layout.addLayout(head)
        layout.addSpacing(4)
        columns = {column.key: column for column in shown_table(related.table).columns}
        for one in rows:
            layout.addWidget(hairline())
            layout.addWidget(self._row(columns, one))

    def _row(self, columns: Mapping[str, Any], row: Mapping[str, Any]) -> QWidget:
        related = self._related
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(12)
        text = self._text.dates_in(write_cell(self._text, columns[related.main], row)) or DASH
        target = row.get(related.target)
        if target is not None:
            link = Link(text)
            link.clicked.connect(lambda _checked=False: self.navigate.emit(related.page, target))
            layout.addWidget(link, 1)
            layout.addStretch(0)
        else:
            layout.addWidget(ElidedLabel(text), 1)
        told = [key for key in related.right if row.get(key) not in (None, "")]
        if related.together and len(told) == len(related.right):
            texts = {key: write_cell(self._text, columns[key], row) for key in told}
            layout.addWidget(label(related.together.format(**texts), "dim"))
        else:
            for key in told:
                layout.addWidget(self._right(columns[key], row))
        return line

    def _right(self, column: Any, row: Mapping[str, Any]) -> QWidget:
        text = write_cell(self._text, column, row)
        if column.type == "chip" and text:
            return Chip(text, state_of(row.get(column.key)))
        value: QLabel = label(text, "" if column.type == "money" else "dim")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return value


def read(conn: sqlite3.Connection, related: Related, row: Mapping[str, Any], as_of: str) -> Found | None:
    """Return what belongs to a record on a day (ISO); None where there is nothing."""
    own = row.get(related.own)
    if own is None:
        return None
    where = (tables.Filter(related.column, "=", own), *(tables.Filter(k, "=", v) for k, v in related.extra))
    query = tables.Query(where=where, as_of=as_of)
    first = tables.ids(conn, related.table, query, FEW)
    if not first:
        return None
    total = count_rows(conn, related.table, query) if len(first) == FEW else len(first)
    every = {column: row.get(own_column) for column, own_column in related.filters}
    rows = tables.page(conn, related.table, query, first)
    return Found(related, rows, total, {column: value for column, value in every.items() if value is not None})
