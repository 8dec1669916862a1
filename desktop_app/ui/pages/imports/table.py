"""The table of a planned sheet's rows, with a filter by what becomes of them and a field to choose for each column."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.imports.model import Action
from desktop_app.ui import scaling
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.grid.long_table import LongTable
from desktop_app.ui.pages.imports.chips import ActionChips
from desktop_app.ui.pages.imports.counting import CountingLine
from desktop_app.ui.pages.imports.mapping import MappingHead
from desktop_app.ui.pages.imports.place import Place
from desktop_app.ui.pages.imports.rows import RowsModel
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import action_name
from desktop_app.ui.widgets import Card, button

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import SheetPlan

WIDTHS = {"action": 112, "row": 64, "tool": 190, "reason": 260, "vendor_text": 170, "description": 220, "amount": 130}
LEAST, MOST = 110, 240  # of the other columns


class RowsTable(Card):
    """Every row of the sheet and what becomes of it, before anything is written."""

    mapped = Signal(str, str)  # the sheet's head, the field it shall be read as
    save_rejected = Signal()

    def __init__(self, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self.sheet: SheetPlan | None = None
        self._chosen = ""
        self.model = RowsModel(voice, self)
        self.filters = QWidget(self)
        self._flow = FlowLayout(self.filters, gap=6)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.view = self._make_view()
        self.counting = CountingLine(voice, self)
        self._none = QLabel(self)
        self._none.setProperty("role", "dim")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 10, 1, 1)
        layout.setSpacing(8)
        self.save = button(
            self.tr("Save rejected rows…"), "action_save_rejected", self.save_rejected.emit, role="small"
        )
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.filters, 1)
        row.addWidget(self.counting, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._none, 1)

    def _make_view(self) -> LongTable:
        view = LongTable(self)
        view.setObjectName("table_preview")
        view.setAccessibleName(self.tr("Rows of the sheet"))
        view.setModel(self.model)
        view.setItemDelegate(ActionChips(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        scaling.rows(view, 28)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head = MappingHead(self._voice, view)
        self.head.chosen.connect(self._map)
        view.setHorizontalHeader(self.head)
        return view

    def show_sheet(self, sheet: SheetPlan | None) -> None:
        """Show all rows of a sheet; where it was shown before, what is in sight stays there."""
        before, self.sheet = self.sheet, sheet
        counted = [one.counting for one in (before, sheet) if one is not None]  # where the one, its rows can be had
        follows = before is not None and sheet is not None and sheet.sheet == before.sheet and any(counted)
        place = Place(self.view, self.model) if follows else None
        self._fill_filters()
        self._filter(None)
        if place is not None:
            place.restore()

    def _fill_filters(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        counting = self.sheet is not None and self.sheet.counting
        self.filters.setVisible(not counting)
        self.counting.setVisible(counting)
        if self.sheet is not None and counting:
            self.counting.setMinimumHeight(self.save.sizeHint().height())
            self.counting.show_sheet(self.sheet)
        counts = self.sheet.counts if self.sheet else {}
        self.save.setVisible(bool(counts.get(Action.REJECTED)))
        self._add_filter(None, self.tr("All"), sum(counts.values()))
        for action in Action:
            if counts.get(action):
                self._add_filter(action, action_name(action, self._voice), counts[action])

    def _add_filter(self, action: Action | None, title: str, count: int) -> None:
        choice = QPushButton(f"{title}  {self._voice.number(count)}", self.filters)
        choice.setObjectName(f"filter_{action or 'all'}")
        choice.setProperty("role", "small")
        choice.setCheckable(True)
        choice.setChecked(action is None)
        choice.clicked.connect(partial(self._filter, action))
        self._group.addButton(choice)
        self._flow.addWidget(choice)

    def _filter(self, action: Action | None, _checked: bool = False) -> None:
        self.model.show(self.sheet, action)
        self._offer_fields()
        self._fit_columns()
        empty = self.model.rowCount() == 0
        reading = self.sheet is not None and self.sheet.counting
        nothing = self.tr("There is nothing to import on this sheet.")
        self._none.setText(self.tr("The sheet is being read.") if reading else nothing)
        self._none.setVisible(empty)
        self.view.setVisible(not empty)

    def _fit_columns(self) -> None:
        """Give every column the width that its head needs, and its cells mostly do."""
        for place, column in enumerate(self.model.columns):
            needed = min(self.head.needed_width(place), scaling.px(MOST))
            self.view.setColumnWidth(place, max(scaling.px(WIDTHS.get(column.key, LEAST)), needed))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_columns()

    def _map(self, header: str, field: str) -> None:
        self._chosen = header  # the column keeps the focus when the file was read again
        self.mapped.emit(header, field)

    def _offer_fields(self) -> None:
        columns = self.model.columns
        self.head.offer(columns, self.sheet.kind if self.sheet else None)
        if self.sheet is not None and not self.sheet.counting:
            self.head.settle()
        order = [*self._group.buttons(), self.save, *self.head.boxes.values(), self.view]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        chosen = self.head.box_of(self._chosen)
        if self.sheet is None or not self.sheet.counting:
            self._chosen = ""
        if chosen is not None:
            QTimer.singleShot(0, chosen, chosen.setFocus)
