"""What the reading process does with a file: read it, parse every sheet and write the rows to the staging file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.imports import staging_file
from desktop_app.imports.identity import line_keys
from desktop_app.imports.model import FIELDS, Cell, Choices, Kind, ParsedRow, ParsedSheet, Recognition, SheetRows
from desktop_app.imports.read import ReadSheet, open_sheets

_CHUNK = 2000
_BETWEEN = "], ["


@dataclass(frozen=True)
class StagedSheet:
    """A sheet whose rows are in the staging file; `parsed.rows` is empty."""

    number: int
    parsed: ParsedSheet
    rows_read: int
    header: tuple[str, ...]  # the header cells that are kept


def stage(
    path: Path,
    target: Path,
    formats_folder: Path,
    profiles: tuple[str, ...],
    choices: Choices,
    tell: Callable[[float, str], None],
) -> tuple[StagedSheet, ...]:
    """Fill the staging file `target` from a file; returns what is known of its sheets. Raises ReadError."""
    from desktop_app.imports import formats
    from desktop_app.imports.parse import parse_sheet

    known = formats.load(formats_folder, profiles)
    found: list[StagedSheet] = []
    writer = _Writer(staging_file.create(target))
    try:
        for number, sheet in enumerate(open_sheets(path, choices.sheet)):
            tell(0.3, f"{sheet.table.sheet}: {len(sheet.table.rows):,} rows")
            parsed = parse_sheet(sheet.table, known, choices, file_name=path.name)
            tell(0.5, f"{sheet.table.sheet}: {len(parsed.rows):,} rows")
            found.append(writer.write(number, sheet, parsed))
        writer.finish()
    finally:
        writer.conn.close()
    return tuple(found)


class _Writer:
    """Writes parsed sheets to the staging file; texts to match get one number each over all sheets."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn
        self.texts: dict[tuple[object, object, object], int] = {}
        self.seen: dict[str, int] = {}

    def write(self, number: int, sheet: ReadSheet, parsed: ParsedSheet) -> StagedSheet:
        """Write the rows of one sheet."""
        recognition = parsed.recognition
        header: tuple[str, ...] = ()
        if recognition is not None:
            secret = {use.index for use in recognition.columns if use.secret}
            header = tuple(use.header for use in recognition.columns if not use.secret)
            if parsed.rows:
                self._rows(number, sheet, parsed.rows, recognition, secret)
        notes = (*sheet.notes, *parsed.notes)
        return StagedSheet(number, replace(parsed, rows=(), notes=notes), len(parsed.rows), header)

    def _rows(
        self, number: int, sheet: ReadSheet, rows: Sequence[ParsedRow], recognition: Recognition, secret: set[int]
    ) -> None:
        kind = recognition.kind
        source = self._with_cells(rows, sheet.table, secret)
        if kind is Kind.LINES:
            at = FIELDS[kind].index("raw_amount")
            key = line_keys(recognition.channel, recognition.basis, (row.values[at] for row in rows))  # type: ignore[misc]
            staged = self._lines(number, source, key)
            staging_file.add_rows(self.conn, kind, staged, ("match", "row_key", "occurrence"))
        elif kind in (Kind.SEATS, Kind.SUBSCRIPTIONS):
            matched = self._matched(number, source, kind, recognition)
            staging_file.add_rows(self.conn, kind, matched, ("match",))
        else:
            plain = ((number, row.row, row.action, row.reason, cells, *row.values) for row, cells in source)
            staging_file.add_rows(self.conn, kind, plain)

    @staticmethod
    def _with_cells(rows: Sequence[ParsedRow], table: SheetRows, secret: set[int]) -> Iterator[tuple[ParsedRow, str]]:
        """Every row with its raw cells as a JSON array, without the secret columns."""
        raw = zip(table.numbers, table.rows, strict=True)
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            cells = [next(row for number, row in raw if number == one.row) for one in chunk]
            if secret:
                cells = [[cell for i, cell in enumerate(row) if i not in secret] for row in cells]
            yield from zip(chunk, _as_json(cells), strict=True)

    def _lines(
        self, number: int, source: Iterator[tuple[ParsedRow, str]], key: Callable[[Sequence[object]], str]
    ) -> Iterator[tuple[object, ...]]:
        """Rows with the number of their texts, their identity and their ordinal among equals of this file."""
        texts, seen = self.texts, self.seen
        vendor_at, text_at, tool_at = (FIELDS[Kind.LINES].index(n) for n in ("vendor_text", "description", "tool_text"))
        for row, cells in source:
            values = row.values
            if row.action is not None:  # no charge: a total, rejected, voided
                yield (number, row.row, row.action, row.reason, cells, *values, None, None, None)
                continue
            match = texts.setdefault((values[vendor_at], values[text_at], values[tool_at]), len(texts) + 1)
            identity = key(values)
            occurrence = seen[identity] = seen.get(identity, 0) + 1
            yield (number, row.row, row.action, row.reason, cells, *values, match, identity, occurrence)

    def _matched(
        self, number: int, source: Iterator[tuple[ParsedRow, str]], kind: Kind, recognition: Recognition
    ) -> Iterator[tuple[object, ...]]:
        """Rows with the number of the tool they are about."""
        fields = FIELDS[kind]
        tool_at = fields.index("tool_text")
        vendor_at = fields.index("vendor_text") if "vendor_text" in fields else None
        for row, cells in source:
            match = None
            if any(value is not None for value in row.values):
                vendor = row.values[vendor_at] if vendor_at is not None else None
                tool = row.values[tool_at] or recognition.tool
                texts = (vendor or recognition.vendor or "", "", tool or "")
                match = self.texts.setdefault(texts, len(self.texts) + 1)
            yield (number, row.row, row.action, row.reason, cells, *row.values, match)

    def finish(self) -> None:
        """Write the texts to match."""
        staging_file.add_matches(
            self.conn, ((place, v or "", d or "", t or "") for (v, d, t), place in self.texts.items())
        )


def _as_json(rows: list[Sequence[Cell]]) -> list[str]:
    """Every row as a JSON array. Many at once, cut where two rows meet, unless a text looks like such a place."""
    text = json.dumps(rows, ensure_ascii=False, default=str)
    parts = text[2:-2].split(_BETWEEN)
    if len(parts) == len(rows):
        return [f"[{part}]" for part in parts]
    return [json.dumps(row, ensure_ascii=False, default=str) for row in rows]
