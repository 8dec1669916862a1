"""What the reading process does with a file: read it, parse every sheet and write the rows to the staging file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, repeat
from pathlib import Path
from typing import Any

from desktop_app.imports import staging_file
from desktop_app.imports.child import Teller
from desktop_app.imports.identity import exact_amounts, line_key, vendor_key, with_payment
from desktop_app.imports.model import (
    FIELDS,
    Cell,
    Choices,
    ColumnRows,
    Kind,
    ParsedRow,
    ParsedSheet,
    Recognition,
    SheetRows,
)
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
    tell: Teller,
) -> tuple[StagedSheet, ...]:
    """Fill the staging file `target` from a file; returns what is known of its sheets. Raises ReadError."""
    from desktop_app.imports import formats
    from desktop_app.imports.parse import parse_sheet

    known = formats.load(formats_folder, profiles)
    found: list[StagedSheet] = []
    writer = _Writer(staging_file.create(target), tell)
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

    def __init__(self, conn: sqlite3.Connection, tell: Teller) -> None:
        self.conn = conn
        self.tell = tell
        self.told = 0
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
        if kind is Kind.LINES:
            self._lines(number, rows, sheet.table, recognition, secret)
            return
        cells = self._with_cells([row.row for row in rows], sheet.table, secret)
        source = zip(rows, cells, strict=True)
        if kind in (Kind.SEATS, Kind.SUBSCRIPTIONS):
            matched = self._matched(number, source, kind, recognition)
            staging_file.add_rows(self.conn, kind, staging_file.columns(kind, "match"), matched)
        else:
            plain = ((number, row.row, row.action, row.reason, cells, *row.values) for row, cells in source)
            staging_file.add_rows(self.conn, kind, staging_file.columns(kind), plain)

    @staticmethod
    def _with_cells(numbers: Sequence[int], table: SheetRows, secret: set[int]) -> Iterator[str]:
        """The raw cells of the numbered rows, each as a JSON array, without the secret columns."""
        raw = zip(table.numbers, table.rows, strict=True)
        number: int = 0
        row: Sequence[Cell] = ()
        for start in range(0, len(numbers), _CHUNK):
            cells: list[Sequence[Cell]] = []
            for one in numbers[start : start + _CHUNK]:
                while number != one:  # a row with rates of several currencies comes several times
                    number, row = next(raw)
                cells.append(row)
            if secret:
                cells = [[cell for i, cell in enumerate(row) if i not in secret] for row in cells]
            yield from _as_json(cells)

    def _lines(
        self, number: int, rows: Sequence[ParsedRow], table: SheetRows, recognition: Recognition, secret: set[int]
    ) -> None:
        """Lines go column by column, and what is empty or said already is not written: four times as fast."""
        if not isinstance(rows, ColumnRows):
            raise TypeError("lines come by column")
        if rows.fixed:
            settled = [row for row in rows if row.action is not None]
            source = self._with_cells([row.row for row in settled], table, secret)
            plain = (
                (number, row.row, row.action, row.reason, cells, *row.values)
                for row, cells in zip(settled, source, strict=True)
            )
            staging_file.add_rows(self.conn, Kind.LINES, staging_file.columns(Kind.LINES), plain)
        if not rows.live:
            return
        named = dict(zip(FIELDS[Kind.LINES], rows.columns, strict=True))
        numbers: Sequence[int] = rows.numbers
        if len(rows.live) < len(rows.numbers):
            numbers = [numbers[i] for i in rows.live]
            named = {name: [column[i] for i in rows.live] for name, column in named.items()}
        kept = self._identified(named, f"{recognition.channel}/{recognition.basis}")
        if named["service_to"] == named["service_from"] == named["date"]:
            del named["service_from"], named["service_to"]
        if named["net"] == named["amount"]:
            del named["net"]
        for name in ("vendor_text", "description", "tool_text"):
            del named[name]
        kept |= {name: column for name, column in named.items() if column.count(None) < len(column)}
        cells = self._with_cells(numbers, table, secret)
        staged = zip(repeat(number), numbers, cells, *kept.values(), strict=False)
        staging_file.add_rows(self.conn, Kind.LINES, ("sheet", "row", "cells", *kept), staged)

    def _identified(self, named: Mapping[str, Sequence[Any]], head: str) -> dict[str, Sequence[Any]]:
        """The number of each line's texts, its identity and its ordinal among the equals of this file."""
        texts, seen = self.texts, self.seen
        triples = list(zip(named["vendor_text"], named["description"], named["tool_text"], strict=True))
        for triple in dict.fromkeys(triples):
            texts.setdefault(triple, len(texts) + 1)
        self._hand_over()
        vendors = {text: vendor_key(text or "") for text in set(named["vendor_text"])}
        fine = exact_amounts(named["raw_amount"])
        amounts = named["amount"]
        if fine:
            amounts = [fine.get(raw, amount) for raw, amount in zip(named["raw_amount"], amounts, strict=True)]
        parts = ("invoice_number", "line_number", "date", "description")
        told = zip(named["vendor_text"], *(named[name] for name in parts), amounts, named["currency"], strict=True)
        keys = [line_key(head, vendors[v], number, *rest) for v, number, *rest in told]
        paid = named["payment_id"], named["payment_date"]
        if any(column.count(None) < len(column) for column in paid):
            keys = [with_payment(key, *payment) for key, payment in zip(keys, zip(*paid, strict=True), strict=True)]
        if not seen and len(set(keys)) == len(keys):
            seen.update(dict.fromkeys(keys, 1))
            occurrences = [1] * len(keys)
        else:
            occurrences = [0] * len(keys)
            for i, key in enumerate(keys):
                occurrences[i] = seen[key] = seen.get(key, 0) + 1
        found: dict[str, Sequence[Any]] = {"match": [texts[triple] for triple in triples], "row_key": keys}
        found["occurrence"] = occurrences
        if fine:
            found["fine"] = [fine.get(raw) for raw in named["raw_amount"]]
        return found

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

    def _hand_over(self) -> None:
        """Let the caller match the texts that are new while the rows are being written."""
        new = list(islice(self.texts.items(), self.told, None))
        self.told = len(self.texts)
        if new:
            self.tell.hand_over([(number, v or "", d or "", t or "") for (v, d, t), number in new])

    def finish(self) -> None:
        """Hand over the last texts, and write them all."""
        self._hand_over()
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
