"""A table of the catalog as a Qt model: the ids of all rows, and the rows near what is seen."""

from __future__ import annotations

import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from shiboken6 import isValid

from desktop_app.catalog import tables
from desktop_app.catalog.sentences import Sentence
from desktop_app.ui.grid.ids import Every, every, first, place_in
from desktop_app.ui.lists import shown_table
from desktop_app.ui.session import Session
from desktop_app.ui.text import DASH, Text, within
from desktop_app.ui.theme import state_of
from desktop_app.ui.words import word

Index = QModelIndex | QPersistentModelIndex
Rows = Sequence[dict[str, Any]]
Begun = tuple[Sequence[int], bool, Rows]
"""The first ids, whether there are no others, and the rows of the first page."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
VALUE_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE = 32  # rows that are read at once: few, so that no turn of the wheel waits long
PAGES_KEPT = 80
FIRST = 8 * PAGE  # rows that are shown before the others are found
OF_WORDS = frozenset({"functions", "value_level"})  # columns of text that hold words of the catalog's own
READABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
EDITABLE = READABLE | Qt.ItemFlag.ItemIsEditable
PLAIN, DIM, CHIP = "", "dim", "chip "  # how a cell looks; after CHIP follows the state of its word
CELLS_KEPT = 8_000  # rows whose cells are kept as they were written
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Rows of one of `catalog.tables.TABLES`; sorting and filtering are SQL in a reading job, never in Python."""

    loaded = Signal()

    def __init__(self, name: str, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = shown_table(name)
        self.columns = tuple(self.table.columns)
        self.query = tables.Query(as_of=session.as_of, costs=session.costs or tables.Costs())
        self.editable: frozenset[str] = frozenset()  # columns that may be typed into
        self._left_out: frozenset[str] = frozenset()  # counted columns that are not shown: rows are read without
        self._session = session
        self._text = Text(session.locale)
        self._ids: Sequence[int] = array("q")
        self._pages: OrderedDict[int, Rows] = OrderedDict()
        self._cells: dict[int, list[tuple[str, str] | None]] = {}
        self._turn = 0
        self._held = False
        self._kept_back: tuple[int, Sequence[int], tables.Query, Rows] | None = None  # found while the rows were held
        self._sought = -1  # the record whose place was last asked for
        self._placed: Every = (self._ids, -1, -1)
        self.complete = True  # all rows are known, not only the first
        self._shown_query = self.query

    def load(self, query: tables.Query | None = None) -> None:
        """Find the ids of a query (or of the last one again) and show them: the first at once, then all."""
        if query is not None:
            self.query = query
        self._turn += 1
        turn, wanted = self._turn, replace(self.query, as_of=self._session.as_of)
        self.query = wanted
        found = self._session.look_up(
            lambda conn: self._find_first(conn, turn, wanted),
            lambda some: self._begin(turn, some, wanted),
            line="first",
        )
        if found is None:
            self.complete = True
            self._show(turn, array("q"), wanted)

    def _find_first(self, conn: sqlite3.Connection, turn: int, query: tables.Query) -> Begun | None:
        """Find the first ids, and read the rows of the first page with them: painting need not wait for these."""
        found = first(conn, self.table, query, FIRST, lambda: turn != self._turn)
        if found is None:
            return None
        try:
            return *found, self._read(conn, query, found[0][:PAGE])
        except sqlite3.DatabaseError:  # painting meets it, too, and says it
            return *found, ()

    def _begin(self, turn: int, found: Begun | None, query: tables.Query) -> None:
        """Show the first rows, unless they are shown already; find the others."""
        if turn != self._turn or found is None or not isValid(self):  # its dialog may be closed by now
            return
        ids, self.complete, page = found
        replaced = [self._ids]
        if self.complete or query != self._shown_query or self._ids[: len(ids)] != ids:
            self._show(turn, ids, query, page)
        if not self.complete:
            self._find_all(turn, query, replaced, page)

    def _find_all(self, turn: int, query: tables.Query, replaced: list[Sequence[int]], page: Rows) -> None:
        def find(conn: sqlite3.Connection) -> Every | None:
            replaced.clear()  # giving megabytes back takes a while, too
            return every(conn, self.table, query, lambda: turn != self._turn, lambda: self._sought)

        def go_on(found: Every | None) -> None:
            if turn == self._turn and found is not None and isValid(self):
                self.complete = True
                self._placed = found
                self._show(turn, found[0], query, page)

        self._session.jobs.afterwards(lambda: self._session.look_up(find, go_on, line="all"))

    def leave_out(self, place: int, *, hidden: bool) -> None:
        """Read rows without a column that is hidden, where it takes long to count, and with it once it is shown."""
        column = self.columns[place]
        if column.counted and hidden != (column.key in self._left_out):
            self._left_out ^= {column.key}
            if not hidden:
                self._forget(())

    def hold(self) -> None:
        """Keep the rows where they are, for a cell is being typed into; what is found meanwhile is shown later."""
        self._held = True

    def release(self) -> None:
        """Let the rows change again, and show what was found meanwhile."""
        self._held = False
        kept, self._kept_back = self._kept_back, None
        if kept is not None:
            self._show(*kept)

    def _show(self, turn: int, ids: Sequence[int], query: tables.Query, page: Rows = ()) -> None:
        """Show rows; `page` are those of the first page, where they were read already."""
        if turn != self._turn:
            return
        shown = len(self._ids)
        same = query == self._shown_query and shown > 0
        if same and ids == self._ids:
            self._forget(page)  # the same rows in the same order: keep selection and place, read the cells again
            self.dataChanged.emit(self.index(0, 0), self.index(shown - 1, len(self.columns) - 1))
        elif self._held:
            self._kept_back = (turn, ids, query, page)
            return
        elif same and shown < len(ids) and ids[:shown] == self._ids:  # the first of them are shown
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self._pages.pop(shown // PAGE, None)  # it may have been read in part
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids, self._shown_query = ids, query
            self._forget(page)
            self.endResetModel()
        self.loaded.emit()

    def _forget(self, page: Rows) -> None:
        self._pages.clear()
        self._cells.clear()
        if page and self._is_whole(page[0]):
            self._pages[0] = page

    def _is_whole(self, row: Mapping[str, Any]) -> bool:
        """Tell whether a row was read with all that is shown: a column may be shown while rows are being read."""
        return all(one.key in row or one.key in self._left_out for one in self.columns if one.counted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def id_at(self, row: int) -> int | None:
        """Give the id of a row."""
        return int(self._ids[row]) if 0 <= row < len(self._ids) else None

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows that are known, in their order; they are replaced, and never changed."""
        return self._ids

    def ids_in(self, rows: range) -> Sequence[int]:
        """Give the ids of some rows."""
        return self._ids[rows.start : rows.stop]

    def place_of(self, record: int) -> int:
        """Give the place of a record, -1 where the filters leave it out."""
        self._sought = record
        ids, sought, place = self._placed
        return place if sought == record and ids is self._ids else place_in(self._ids, record)

    def row(self, place: int) -> dict[str, Any]:
        """Give a row, fetching the page it is on; empty where it is gone."""
        number, within = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[within] if within < len(page) else {}

    def _fetch(self, number: int) -> Rows:
        conn = self._session.reader
        if conn is None:
            return []
        try:
            return self._read(conn, self._shown_query, self._ids[number * PAGE : (number + 1) * PAGE])
        except sqlite3.OperationalError:  # another process holds the file: shown when it changes next
            return []
        except sqlite3.DatabaseError as error:  # the file is damaged: said after the painting that asked
            self._session.unread.emit(error)
            return []

    def _read(self, conn: sqlite3.Connection, query: tables.Query, wanted: Sequence[int]) -> Rows:
        """Read the rows of some ids, an empty one for each that is gone."""
        rows = tables.page(conn, self.table, query, wanted, but=self._left_out)
        found = {row.get("id"): dict(row) for row in rows}
        return [found.get(record, {}) for record in wanted] if len(found) == len(rows) else [dict(row) for row in rows]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell as text, its alignment, its raw value or the whole row."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.type in tables.NUMBERS else LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(self.row(index.row()), index.column())
        if role == ROW_ROLE:
            return self.row(index.row())
        if role == VALUE_ROLE:
            return self.row(index.row()).get(column.key)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells may be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return EDITABLE if self.columns[index.column()].key in self.editable else READABLE

    def shown(self, place: int, number: int) -> tuple[str, str]:
        """Give a cell's text in one line and its look: PLAIN, DIM, or CHIP with the state of its word."""
        cells = self._cells.get(place)
        if cells is None:
            if len(self._cells) >= CELLS_KEPT:
                self._cells.clear()
            cells = self._cells[place] = [None] * len(self.columns)
        cell = cells[number]
        if cell is None:
            row, column = self.row(place), self.columns[number]
            text = self.cell(row, number).replace("\n", " ")
            look = DIM if text == DASH or (column.type == "bool" and text == word("no")) else PLAIN
            if column.type == "chip" and text != DASH:
                look = CHIP + state_of(row.get(column.key))
            cell = cells[number] = (text, look)
        return cell

    def cell(self, row: dict[str, Any], place: int) -> str:
        """Write a cell as it is shown; the steps of the history are sentences."""
        written = write_cell(self._text, self.columns[place], row)
        is_step = self.table.name == "history" and self.columns[place].key == "title"
        return self._text.dates_in(written) if is_step else written

    def written(self, row: Mapping[str, Any], column: tables.Column) -> str:
        """Write a row's value in a column as it is shown."""
        return write_cell(self._text, column, row)

    def sample(self, kind: str) -> str:
        """Give the widest text of a date or time, to make room for it."""
        return self._text.date("2026-09-28") if kind == "date" else self._text.moment("2026-09-28T22:48:00+00:00")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a column's title."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            place = next((n for n, (key, _) in enumerate(self.query.sort) if key == column.key), 0)
            return f"{column.title} {'↓' if self.query.sort[place][1] else '↑'}{place + 1}" if place else column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.type in tables.NUMBERS else LEFT
        return None


def write_cell(text: Text, column: tables.Column, row: Mapping[str, Any]) -> str:
    """Write a row's value in a column as it is shown; money takes its currency from the row."""
    value = row.get(column.key)
    if value is None or value == "":
        return DASH if column.type in ("money", "percent") else ""
    match column.type:
        case "money":
            return text.money(int(value), str(row.get(f"{column.key}_currency") or row.get("currency") or ""))
        case "int":
            return str(value) if column.key in ("row", "header_row") else text.number(int(value))
        case "decimal":
            return text.decimal(str(value))
        case "percent":
            return f"{value} %"
        case "date":
            return text.date(value)
        case "datetime":
            return text.moment(value)
        case "chip" | "bool":
            return word(value, column.key)
    if column.key in OF_WORDS:
        return ", ".join(within(word(part)) for part in str(value).split(", "))
    return text.said(value) if isinstance(value, Sentence) else str(value)
