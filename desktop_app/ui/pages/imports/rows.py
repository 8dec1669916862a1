"""The rows of a planned sheet as a table, paged from the plan's staging file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.imports.model import Action, ColumnUse
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import action_name, field_name

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import PreviewRow, SheetPlan

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
MONEY = frozenset({"amount", "tax", "net", "cost", "budget", "experiment_budget"})
NUMBERS = MONEY | {
    "quantity",
    "unit_price",
    "rate",
    "price_cap_percent",
    "period_months",
    "notice_days",
    "minimum_seats",
}
DAYS = frozenset({
    "date", "service_from", "service_to", "payment_date", "last_active", "assigned", "start_date", "end_date",
    "review_by", "stage_since", "evidence_on", "launch_until", "kill_switch_tried_on",
})  # fmt: skip
FIRST = ("date", "vendor_text", "description", "amount", "account", "name", "email", "plan", "last_active", "activity")
"""The fields a reader looks for first; they stand before the match, the others behind it."""
IN_SIGHT = 4
MOST_WRITTEN = 100
LEFT_OUT = frozenset({Action.DUPLICATE, Action.OUT_OF_SCOPE, Action.TOTAL, Action.REJECTED})
ACTION_ROLE = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class PreviewColumn:
    """One column of the preview: a column of the sheet, or what was made of the row."""

    key: str
    title: str
    tip: str = ""
    header: str = ""  # what a correction calls the column; empty for what the plan adds
    right: bool = False
    role: str = ""  # what the column is mapped to
    place: int = -1  # where its cells stand as they are written


def columns_of(sheet: SheetPlan, voice: Voice, action: Action | None = None) -> tuple[PreviewColumn, ...]:
    """Give the preview's columns: what becomes of the row, the mapped columns of the sheet, the match, all others.

    Where rows that are left out are shown alone, the reason comes first. The others stand as they are written.
    """
    uses = sheet.recognition.columns if sheet.recognition else ()
    mapped = _first_of_each([use for use in uses if use.field and not use.secret])
    if any(use.field == "amount" for use in mapped):
        mapped = [use for use in mapped if use.field != "currency"]  # it stands beside the amount
    mapped.sort(key=lambda use: FIRST.index(use.field) if use.field in FIRST else len(FIRST))
    places = _places(sheet, uses)
    shown = [_mapped(use, places, voice, made=use.header not in sheet.header) for use in mapped]
    rest = [use for use in uses if use.header and not use.secret and use not in mapped]
    written = [_written(use, places, voice) for use in rest[:MOST_WRITTEN]]
    head = (
        PreviewColumn("action", voice.tr("Becomes"), voice.tr("What becomes of the row")),
        PreviewColumn("row", voice.tr("Row"), voice.tr("The row's number in the sheet"), right=True),
    )
    tail = (
        PreviewColumn("tool", voice.tr("Tool or reason"), voice.tr("How the row was matched, or why it is left out")),
    )
    if action in LEFT_OUT:
        return (
            *head,
            PreviewColumn("reason", voice.tr("Reason"), voice.tr("Why the row is left out")),
            *shown,
            *written,
        )
    return (*head, *shown[:IN_SIGHT], *tail, *shown[IN_SIGHT:], *written)


def _first_of_each(uses: list[ColumnUse]) -> list[ColumnUse]:
    seen: set[str] = set()
    kept = []
    for use in uses:
        if use.field and use.field not in seen:
            seen.add(use.field)
            kept.append(use)
    return kept


def _places(sheet: SheetPlan, uses: Sequence[ColumnUse]) -> Mapping[int, int]:
    """Where the cells of each column stand in the rows as they are written, by the column's index."""
    kept = [use for use in uses if not use.secret]
    if len(kept) == len(sheet.header):
        return {use.index: place for place, use in enumerate(kept)}
    return {use.index: sheet.header.index(use.header) for use in kept if use.header in sheet.header}  # a turned table


def _mapped(use: ColumnUse, places: Mapping[int, int], voice: Voice, *, made: bool) -> PreviewColumn:
    """A column of the sheet; one that was made of the heads of months is none of the file's, and named as we say."""
    key = "last_active" if use.field == "activity" else use.field or ""  # one of several; the latest counts
    right, place = (use.field or "") in NUMBERS, places.get(use.index, -1)
    title = voice.tr(use.header) if made else use.header
    return PreviewColumn(key, title, column_tip(use, voice), use.name, right, use.role or "", place)


def _written(use: ColumnUse, places: Mapping[int, int], voice: Voice) -> PreviewColumn:
    """A column whose cells are shown as the file has them: not imported, or part of what another column shows."""
    place = places.get(use.index, -1)
    return PreviewColumn("", use.header, column_tip(use, voice), use.name, role=use.role or "", place=place)


def column_tip(use: ColumnUse, voice: Voice) -> str:
    """Say what a column is read as, and why."""
    title = f"{use.header} → {field_name(use.role, voice)}"
    return "\n".join(text for text in (title, voice.said(use.reason), voice.said(use.proof or "")) if text)


class RowsModel(QAbstractTableModel):
    """A page of the plan at a time; the filter by action counts and pages in the staging file."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._sheet: SheetPlan | None = None
        self._action: Action | None = None
        self._columns: tuple[PreviewColumn, ...] = ()
        self._pages: dict[int, list[PreviewRow]] = {}
        self._count = 0

    def show(self, sheet: SheetPlan | None, action: Action | None = None) -> None:
        """Show the rows of a sheet, all or those of one action."""
        self.beginResetModel()
        self._sheet, self._action, self._pages = sheet, action, {}
        self._columns = columns_of(sheet, self._voice, action) if sheet else ()
        self._count = sheet.shown(action) if sheet else 0
        self.endResetModel()

    @property
    def columns(self) -> tuple[PreviewColumn, ...]:
        """Give the columns shown, in order."""
        return self._columns

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows of the filter, not only those fetched."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def row(self, number: int) -> PreviewRow | None:
        """Give one row of the filter, fetching its page where it is not held; None past the end."""
        page, place = divmod(number, PAGE)
        if page not in self._pages and self._sheet is not None:
            if len(self._pages) > 20:
                self._pages.clear()
            self._pages[page] = list(self._sheet.page(page * PAGE, PAGE, self._action))
        rows = self._pages.get(page, [])
        return rows[place] if place < len(rows) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the sheet's column and the field it is read as."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.right else _LEFT)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's text, its alignment, or the action its chip shows."""
        if not index.isValid() or (row := self.row(index.row())) is None:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.right else _LEFT)
        if role == Qt.ItemDataRole.ToolTipRole:
            why = map(self._voice.said, (row.reason or "", row.how or ""))
            return "\n".join(dict.fromkeys(text for text in (self.text(row, column), *why) if text))
        if role == ACTION_ROLE and column.key == "action":
            return row.action
        return None

    def text(self, row: PreviewRow, column: PreviewColumn) -> str:
        """Give a cell as a person reads it: amounts with their currency, days and numbers in the language's way."""
        voice = self._voice
        if column.key == "action":
            return action_name(row.action, voice) if row.action else "…"
        if column.key == "row":
            return voice.number(row.row)
        if column.key == "reason":
            return voice.said(row.reason or row.how or "")
        if column.key == "tool":
            return row.tool or voice.said(row.reason or "") or row.vendor or ""
        if not column.key:
            return self._as_written(row, column.place)
        value = row.values.get(column.key)
        if value is None:  # rejected and totals rows have no values: what the file says stands there instead
            without = row.action in (Action.REJECTED, Action.TOTAL) or not row.values
            return self._as_written(row, column.place) if without else ""
        if column.key in MONEY and isinstance(value, int):
            return voice.money(value, str(row.values.get("currency") or ""))
        if column.key in DAYS:
            return voice.date(str(value))
        return voice.decimal(str(value)) if column.key in NUMBERS else str(value)

    def _as_written(self, row: PreviewRow, place: int) -> str:
        cell = row.cells[place] if 0 <= place < len(row.cells) else None
        return "" if cell is None else str(cell)
