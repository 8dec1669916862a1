"""The head of a file as sheets of a plan: what the preview shows until the plan of the whole file takes its place."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.imports.head import FileHead, HeadRow, SheetHead
from desktop_app.imports.model import FIELDS, Action, Recognition
from desktop_app.imports.plan import PreviewRow, SheetPlan, values_of


@dataclass(frozen=True)
class SheetSoFar(SheetPlan):
    """A sheet by its first rows: nothing is counted yet, and what becomes of a row is not known."""

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
