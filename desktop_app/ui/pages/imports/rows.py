"""The rows of a planned sheet as a table, paged from the plan's staging file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.imports.model import Action, ColumnUse
from desktop_app.ui.pages.imports.wording import Voice, action_name, field_name

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
FIRST = ("date", "vendor_text", "description", "amount", "account", "name", "email", "plan", "last_active", "activity")
"""The fields a reader looks for first; they stand before the match, the others behind it."""
IN_SIGHT = 4
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
    header: str = ""  # the sheet's own head; empty for what the plan adds
    right: bool = False


def columns_of(sheet: SheetPlan, voice: Voice, action: Action | None = None) -> tuple[PreviewColumn, ...]:
    """Give the preview's columns: what becomes of the row, then the mapped columns of the sheet, then the match.

    Where rows that are left out are shown alone, the reason comes first.
    """
    uses = sheet.recognition.columns if sheet.recognition else ()
    mapped = _first_of_each([use for use in uses if use.field and not use.secret])
    if any(use.field == "amount" for use in mapped):
        mapped = [use for use in mapped if use.field != "currency"]  # it stands beside the amount
    mapped.sort(key=lambda use: FIRST.index(use.field) if use.field in FIRST else len(FIRST))
    shown = [_mapped(use, voice) for use in mapped]
    head = (
        PreviewColumn("action", voice.tr("Becomes"), voice.tr("What becomes of the row")),
        PreviewColumn("row", voice.tr("Row"), voice.tr("The row's number in the sheet"), right=True),
    )
    tail = (
        PreviewColumn("tool", voice.tr("Tool or reason"), voice.tr("How the row was matched, or why it is left out")),
    )
    if action in LEFT_OUT:
        return (*head, PreviewColumn("reason", voice.tr("Reason"), voice.tr("Why the row is left out")), *shown)
    return (*head, *shown[:IN_SIGHT], *tail, *shown[IN_SIGHT:])


def _first_of_each(uses: list[ColumnUse]) -> list[ColumnUse]:
    seen: set[str] = set()
    kept = []
    for use in uses:
        if use.field and use.field not in seen:
            seen.add(use.field)
            kept.append(use)
    return kept


def _mapped(use: ColumnUse, voice: Voice) -> PreviewColumn:
    title = f"{use.header} → {field_name(use.field, voice)}"
    tip = "\n".join(text for text in (title, use.reason, use.proof or "") if text)
    key = "last_active" if use.field == "activity" else use.field or ""  # one of several; the latest counts
    return PreviewColumn(key, title, tip, use.header, (use.field or "") in NUMBERS)


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
        counts: Mapping[Action, int] = sheet.counts if sheet else {}
        self._count = sum(counts.values()) if action is None else counts.get(action, 0)
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
            return "\n".join(text for text in (self.text(row, column), row.reason or "", row.how or "") if text)
        if role == ACTION_ROLE and column.key == "action":
            return row.action
        return None

    def text(self, row: PreviewRow, column: PreviewColumn) -> str:
        """Give a cell as a person reads it: amounts with their currency, dates as ISO text."""
        voice = self._voice
        if column.key == "action":
            return action_name(row.action, voice)
        if column.key == "row":
            return voice.number(row.row)
        if column.key == "reason":
            return row.reason or row.how or ""
        if column.key == "tool":
            return row.tool or row.reason or row.vendor or ""
        value = row.values.get(column.key)
        if value is None:  # rejected and totals rows have no values: what the file says stands there instead
            return self._as_written(row, column) if row.action in (Action.REJECTED, Action.TOTAL) else ""
        if column.key in MONEY and isinstance(value, int):
            return voice.money(value, str(row.values.get("currency") or ""))
        return str(value)

    def _as_written(self, row: PreviewRow, column: PreviewColumn) -> str:
        header = self._sheet.header if self._sheet is not None else ()
        place = header.index(column.header) if column.header in header else len(row.cells)
        cell = row.cells[place] if place < len(row.cells) else None
        return "" if cell is None else str(cell)
