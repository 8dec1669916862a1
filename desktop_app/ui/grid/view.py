"""The table every list page shows: sorted by its heads, columns to choose, rows to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, islice

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QWidget

from desktop_app.catalog import tables
from desktop_app.ui import scaling
from desktop_app.ui.fitted import Fitted
from desktop_app.ui.grid import choosing, copying, fitting, menus
from desktop_app.ui.grid.cells import CellPainter
from desktop_app.ui.grid.editing import EditingDelegate, may_type
from desktop_app.ui.grid.long_table import LongTable
from desktop_app.ui.grid.model import TableModel
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.grid.type_ahead import TypeAhead
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text

ROW_HEIGHT = 30
COPY_LIMIT = 100_000


class GridView(Fitted, LongTable):
    """A table over `catalog.tables`; `opened` gives a record's id, `chosen` the current one while moving."""

    opened = Signal(object)
    chosen = Signal(object)
    sorted_by = Signal(str, bool)
    added_up = Signal(int, object)  # how many rows are chosen, and their amounts by currency
    edited = Signal(object, str, str)  # a record's id, the name of a field, and what was typed
    refused = Signal(str)  # why a cell was not edited
    missed = Signal(str)  # that no row begins with the letters that were typed

    def __init__(self, name: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = name
        self._user_widths = False
        self._fitting = False
        self._fitted: tuple[object, ...] = ()  # the room that the widths were last given for
        self._own: list[int] = []  # the page's own columns, the weightiest first; empty once the user chose some
        self.grid_model = TableModel(name, session, self)
        self._cells = CellPainter(self)
        self._adding = choosing.AddingUp(self, session)
        self._adding.added_up.connect(self.added_up)
        self._type_ahead = TypeAhead(self, session)
        self._type_ahead.missed.connect(self.missed)
        self.setObjectName(f"table_{name}")
        self.setAccessibleName(self.grid_model.table.title)
        self.setModel(self.grid_model)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scaling.rows(self, ROW_HEIGHT)
        self._set_up_head()
        self.activated.connect(self._activate)
        self.grid_model.modelReset.connect(self.fit)
        self.grid_model.loaded.connect(self._choose_rest)
        self.grid_model.modelReset.connect(self._adding.begin)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(44)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._choose_columns)
        head.sectionClicked.connect(self.sort_by)
        head.setSortIndicatorClearable(False)
        hidden = self._hidden()
        for place, column in enumerate(self.grid_model.columns):
            self.setColumnHidden(place, column.key in hidden)
            self.setColumnWidth(place, column.width or 120)
        head.sectionResized.connect(self._resized)

    def _hidden(self) -> set[str]:
        stored = self._session.settings.value(f"columns/{self._name}")
        if isinstance(stored, str):
            return set(stored.split(",")) if stored else set()
        return {column.key for column in self.grid_model.columns if not column.visible}

    def let_edit(self, kind: str) -> None:
        """Let the cells of the kind's fields be typed into: by F2 or a double click."""
        delegate = EditingDelegate(kind, self._session, self)
        delegate.edited.connect(self.edited)
        delegate.refused.connect(self.refused)
        self.grid_model.editable = frozenset(delegate.fields)
        self.setItemDelegate(delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)

    def load(self, query: tables.Query | None = None) -> None:
        """Show the rows of a query, or of the last one again."""
        self.grid_model.load(query)
        sort = self.grid_model.query.sort
        head = self.horizontalHeader()
        head.setSortIndicatorShown(bool(sort))
        if sort:
            place = self._place(sort[0][0])
            order = Qt.SortOrder.DescendingOrder if sort[0][1] else Qt.SortOrder.AscendingOrder
            with QSignalBlocker(head):
                head.setSortIndicator(place, order)

    def _place(self, key: str) -> int:
        return next((place for place, column in enumerate(self.grid_model.columns) if column.key == key), -1)

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns only, unless the user chose some."""
        if self._session.settings.value(f"columns/{self._name}") is None:
            self.set_columns(keys, as_there_is_room=True)

    def set_columns(self, keys: Sequence[str], *, as_there_is_room: bool) -> None:
        """Show these columns in this order, for now: nothing of it is remembered."""
        self._own = [self._place(key) for key in keys] if as_there_is_room else []
        head = self.horizontalHeader()
        for place, column in enumerate(self.grid_model.columns):
            self.setColumnHidden(place, column.key not in keys)
        for wanted, key in enumerate(keys):
            head.moveSection(head.visualIndex(self._place(key)), wanted)
        self._user_widths, self._fitted = False, ()
        self.fit()

    @property
    def shown_columns(self) -> tuple[str, ...]:
        """The columns that are shown, or would be with more room, in their order."""
        columns, head = self.grid_model.columns, self.horizontalHeader()
        places = sorted((place for place in range(len(columns)) if self.shows(place)), key=head.visualIndex)
        return tuple(columns[place].key for place in places)

    @property
    def as_there_is_room(self) -> bool:
        """Whether columns are left out where the table is narrow: the user chose none."""
        return bool(self._own)

    def sort_by(self, place: int) -> None:
        """Sort by a column, or with Shift by it after those that sort already; the same one again turns the order."""
        key = self.grid_model.columns[place].key
        query = self.grid_model.query
        further = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        down = dict(query.sort).get(key) is False
        if further and key in dict(query.sort):
            sort = tuple((other, down if other == key else way) for other, way in query.sort)
        else:
            sort = (*query.sort, (key, False)) if further else ((key, down),)
        self.load(replace(query, sort=sort))
        self.sorted_by.emit(key, down)

    def _choose_columns(self, at: QPoint) -> None:
        menus.columns(self).popup(self.horizontalHeader().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """Return what can be done with the table, by keyboard too: copy, sort, choose columns."""
        return menus.table(self)

    def edits(self, index: QModelIndex) -> bool:
        """Tell whether a cell may be typed into."""
        return index.isValid() and bool(self.grid_model.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the table's menu, by the right button or the menu key."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def show_column(self, place: int, *, shown: bool) -> None:
        """Show or hide a column, and remember it; the last one stays."""
        for own in self._own:  # those that had no room, too
            self.setColumnHidden(own, hide=False)
        self._own = []
        others = [p for p in range(len(self.grid_model.columns)) if p != place and not self.isColumnHidden(p)]
        if not shown and not others:
            self.fit()
            return
        self.setColumnHidden(place, not shown)
        columns = self.grid_model.columns
        hidden = [column.key for p, column in enumerate(columns) if self.isColumnHidden(p)]
        self._session.settings.setValue(f"columns/{self._name}", ",".join(hidden))
        self.fit()

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: N802
        """Hide or show a column: what takes long to count is read only where it is shown."""
        super().setColumnHidden(column, hide)
        self.grid_model.leave_out(column, hidden=hide)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells; the delegate only edits and explains them."""
        self._cells.paint(event.rect())

    def _resized(self, _place: int, _old: int, _new: int) -> None:
        if not self._fitting and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._user_widths = True

    def fit(self) -> None:
        """Let the first column of words take what the others leave, unless the user set widths."""
        if self._user_widths or self._fitted == self._room():
            return
        fitting.leave_out(self, self._own)
        self._fitting = True
        for place, width in fitting.widths(self).items():
            self.setColumnWidth(place, width)
        self._fitting = False
        self._fitted = self._room()

    def _room(self) -> tuple[object, ...]:
        """Give all that the widths follow from: they are the same for whatever rows there are."""
        hidden = tuple(self.isColumnHidden(place) for place in range(len(self.grid_model.columns)))
        return self.viewport().width(), self.font().key(), tuple(self._own), hidden, self.shown_columns

    def current_id(self) -> int | None:
        """Give the id of the current row."""
        return self.grid_model.id_at(self.currentIndex().row())

    def select_id(self, record: int) -> bool:
        """Make a record's row current, where it is not; tells whether it is in the table."""
        place = self.grid_model.place_of(record)
        kept = place == self.currentIndex().row() and self.selectionModel().isRowSelected(place, QModelIndex())
        if place >= 0 and not kept:  # else the cell that is current stays so, and what is being typed into it
            self.selectRow(place)
            self.scrollTo(self.grid_model.index(place, self.first_shown()))
        return place >= 0

    def go_to(self, place: int, record: int) -> None:
        """Make a record's row current, which is at that place unless the rows have changed meanwhile."""
        if self.grid_model.id_at(place) != record:
            place = self.grid_model.place_of(record)
        column = self.currentIndex().column()
        shown = column if column >= 0 and not self.isColumnHidden(column) else self.first_shown()
        self.setCurrentIndex(self.grid_model.index(place, shown))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Go to the next row that begins with what is typed: the catalog finds it, however long the list is."""
        self._type_ahead.add(search)

    def selectAll(self) -> None:  # noqa: N802
        """Choose all rows, also those that are still being found."""
        super().selectAll()
        self._adding.all_wanted = not self.grid_model.complete

    def _choose_rest(self) -> None:
        if self._adding.all_wanted and self.grid_model.complete:
            self.selectAll()

    def first_shown(self) -> int:
        """Give the place of the first column that is shown, in the order of the list."""
        return next((p for p in range(len(self.grid_model.columns)) if not self.isColumnHidden(p)), 0)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell which record is current, and after a while what the chosen rows add up to."""
        super().selectionChanged(selected, deselected)
        self._adding.all_wanted = False
        spans = self.chosen_rows()
        self.chosen.emit(self.grid_model.id_at(spans[-1].stop - 1) if spans else None)
        self._adding.begin()

    def chosen_rows(self) -> list[range]:
        """Give the chosen rows as spans, in the order of the table: a million rows are one span."""
        return choosing.chosen_rows(self)

    def shows(self, place: int) -> bool:
        """Tell whether a column is one that is shown, if there is room."""
        return place in self._own or not self.isColumnHidden(place)

    def _activate(self, index: QModelIndex) -> None:
        self.opened.emit(self.grid_model.id_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by Ctrl+C; say why F2 opens nothing; everything else as ever."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.key() == Qt.Key.Key_F2 and not may_type(self):
            return
        super().keyPressEvent(event)

    def edit_current(self) -> None:
        """Let the current cell be typed into, as F2 does; say why where it cannot be."""
        if may_type(self):
            self.edit(self.currentIndex())

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, as a spreadsheet program pastes them; many in a job."""
        head, model = self.horizontalHeader(), self.grid_model
        order = sorted(range(len(model.columns)), key=head.visualIndex)
        shown = [model.columns[place] for place in order if not self.isColumnHidden(place)]
        columns = copying.with_currencies(shown, model.table)
        spans = self.chosen_rows()
        if sum(map(len, spans)) > copying.AT_ONCE:
            found = list(islice(chain.from_iterable(map(model.ids_in, spans)), COPY_LIMIT))
            title = self.tr("Copying {n} rows").format(n=Text(self._session.locale).number(len(found)))
            copying.copy_many(self._session, title, model, found, columns)
            return
        rows = (model.row(place) for place in chain.from_iterable(spans))
        QGuiApplication.clipboard().setMimeData(copying.clipboard(columns, rows, model.written))
