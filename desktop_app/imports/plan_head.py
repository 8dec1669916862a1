"""The first rows of a file as sheets of a plan: what the preview shows until the plan of all rows takes their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.imports.file_plan import PreviewRow, SheetPlan, values_of
from desktop_app.imports.head import FileHead, HeadRow, SheetHead
from desktop_app.imports.model import FIELDS, Action, Recognition
from desktop_app.imports.read_head import ROWS

_MOST_SHEETS = 12  # whose rows stay in sight


@dataclass(frozen=True)
class SheetSoFar(SheetPlan):
    """A sheet by its first rows: nothing is counted yet, and what becomes of a row is not known.

    `rows_read` is that of the plan before, 0 where there was none.
    """

    counting: bool = True
    first: tuple[PreviewRow, ...] = ()

    def shown(self, action: Action | None = None) -> int:
        """Return how many of the first rows there are."""
        return len(self.first) if action is None else 0

    def page(self, offset: int, limit: int, action: Action | None = None) -> list[PreviewRow]:
        """Return some of the first rows; none where those of one action are asked for."""
        return [] if action is not None else list(self.first[offset : offset + limit])


def so_far(head: FileHead) -> tuple[SheetSoFar, ...]:
    """The sheets of a head as the preview shows them."""
    return tuple(_sheet(sheet) for sheet in head.sheets)


def again(sheets: Sequence[SheetPlan]) -> tuple[SheetSoFar, ...]:
    """The first rows of planned sheets, as they stand while the file is planned once more."""
    return tuple(_again(sheet, ROWS if place < _MOST_SHEETS else 0) for place, sheet in enumerate(sheets))


def _again(sheet: SheetPlan, rows: int) -> SheetSoFar:
    return SheetSoFar(
        sheet.number,
        sheet.sheet,
        sheet.recognition,
        sheet.kind,
        sheet.rows_read,
        left_out=sheet.left_out,
        notes=sheet.notes,
        unmatched=sheet.unmatched,
        header=sheet.header,
        facts=sheet.facts,
        first=tuple(PreviewRow(row.row, None, None, _told(row.values), row.cells) for row in sheet.page(0, rows)),
    )


def _told(values: Mapping[str, object]) -> Mapping[str, object]:
    return values if any(value is not None for value in values.values()) else {}


def _sheet(head: SheetHead) -> SheetSoFar:
    found = head.parsed.recognition
    return SheetSoFar(
        head.number,
        head.parsed.sheet,
        found,
        found.kind if found else None,
        0,
        notes=head.parsed.notes,
        header=head.header,
        facts=head.parsed.facts,
        first=tuple(_row(row, found) for row in head.rows) if found else (),
    )


def _row(row: HeadRow, found: Recognition) -> PreviewRow:
    fields = FIELDS[found.kind]
    values = values_of(found.kind, dict(zip(fields, row.values, strict=True))) if row.values else {}
    return PreviewRow(row.row, None, None, values, row.cells)
