"""What the reading process does with a file: read it, parse every sheet and write the rows to the staging file."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.catalog import raw_rows
from desktop_app.imports import staging_file, staging_usage
from desktop_app.imports.child import Teller
from desktop_app.imports.grid import Grid
from desktop_app.imports.identity import (
    exact_amounts,
    line_keys,
    payment_key,
    restated_keys,
    usage_facts,
    vendor_key,
)
from desktop_app.imports.model import FIELDS, Cell, Choices, Kind, Profile, Recognition, SheetRows
from desktop_app.imports.parsed import ColumnRows, ParsedRow, ParsedSheet
from desktop_app.imports.read import ReadSheet, open_sheets
from desktop_app.imports.staged import LineSum, StagedSheet

_RESTATED = (
    "service_from", "description", "line_number", "order_number", "ledger_account", "cost_centre", "billing_account",
    "tool_text", "currency",
)  # fmt: skip
"""What tells a metered line from the others of its report, but the vendor, the amount, and a date of its own."""


def stage(
    path: Path,
    target: Path,
    formats_folder: Path,
    profiles: Sequence[Profile],
    choices: Choices,
    wants_head: bool,
    tell: Teller,
) -> NoReturn:
    """Fill the staging file `target` from a file, and tell what is known of its sheets. Raises ReadError.

    What the first rows of a large file say is handed over before the others are read, where `wants_head` asks for it.
    """
    found: list[StagedSheet] = []
    writer = _Writer(staging_file.create(target), tell)
    beside = ThreadPoolExecutor(1)
    try:
        parser = beside.submit(_parser, formats_folder, profiles)  # the reader of workbooks lets other threads run
        if wants_head:  # at once, and before the reader of workbooks begins: it takes a moment, and somebody waits
            beside.submit(_tell_head, path, choices, parser, tell).exception()
        for number, sheet in enumerate(open_sheets(path, choices.sheet, target.parent, choices.password)):
            tell(0.3, f"{sheet.table.sheet}: {len(sheet.table.rows):,} rows")
            parsed = parser.result()(sheet.table, choices, file_name=sheet.table.file_name)
            tell(0.5, f"{sheet.table.sheet}: {len(parsed.rows):,} rows")
            found.append(writer.write(number, sheet, parsed))
        writer.finish()
        writer.conn.close()
        tell.finish(tuple(found))
    finally:
        writer.conn.close()
        beside.shutdown()


def _tell_head(path: Path, choices: Choices, parser: Future[Callable[..., ParsedSheet]], tell: Teller) -> None:
    """Hand over what the first rows say. Whatever stands in the way is told by the reading of the whole file."""
    from desktop_app.imports.head import head_of

    found = head_of(path, choices, parser.result())
    if found is not None:
        tell.hand_over(found)


def _parser(formats_folder: Path, profiles: Sequence[Profile]) -> Callable[..., ParsedSheet]:
    """What parses a sheet, with the user's profiles and all formats loaded."""
    from desktop_app.imports import formats, known_formats
    from desktop_app.imports.parse import parse_sheet

    shipped = known_formats.load_all(formats_folder)
    by_id = {form.id: form for form in shipped}
    known = (*(form for profile in profiles for form in formats.of_profile(profile, by_id)), *shipped)
    return lambda table, choices, file_name: parse_sheet(table, known, choices, file_name=file_name)


class _Writer:
    """Writes parsed sheets to the staging file; texts to match get one number each over all sheets."""

    def __init__(self, conn: sqlite3.Connection, tell: Teller) -> None:
        self.conn = conn
        self.tell = tell
        self.told = 0
        self.texts: defaultdict[tuple[object, object, object], int] = defaultdict(count(1).__next__)
        self.seen: dict[str, int] = {}

    def write(self, number: int, sheet: ReadSheet, parsed: ParsedSheet) -> StagedSheet:
        """Write the rows of one sheet."""
        recognition = parsed.recognition
        header: tuple[str, ...] = ()
        sums: Sequence[LineSum] = ()
        if recognition is not None:
            secret = frozenset(use.index for use in recognition.columns if use.secret)
            header = parsed.raw_header or tuple(use.header for use in recognition.columns if not use.secret)
            if parsed.rows:
                with _Packer(number, sheet.table, secret) as packer:
                    sums = self._rows(number, parsed.rows, recognition)
                    staging_file.add_cells(self.conn, packer.packs())
        notes = (*sheet.notes, *parsed.notes)
        return StagedSheet(number, replace(parsed, rows=(), notes=notes), len(parsed.rows), header, sums)

    def _rows(self, number: int, rows: Sequence[ParsedRow], recognition: Recognition) -> Sequence[LineSum]:
        kind = recognition.kind
        if kind is Kind.LINES:
            return self._lines(number, rows, recognition)
        if kind in (Kind.SEATS, Kind.SUBSCRIPTIONS, Kind.USAGE):
            if kind is Kind.USAGE:
                rows = list(rows)  # made once of their columns, and asked for twice
                staging_usage.add(self.conn, usage_facts(number, rows, recognition.subscription))
            matched = self._matched(number, rows, kind, recognition)
            staging_file.add_rows(self.conn, kind, staging_file.columns(kind, "match"), matched)
        else:
            plain = ((number, row.row, row.action, row.reason, *row.values) for row in rows)
            staging_file.add_rows(self.conn, kind, staging_file.columns(kind), plain)
        return ()

    def _lines(self, number: int, rows: Sequence[ParsedRow], recognition: Recognition) -> Sequence[LineSum]:
        """Lines go column by column, and what is empty or said already is not written: four times as fast."""
        if not isinstance(rows, ColumnRows):
            raise TypeError("lines come by column")
        if rows.fixed:
            settled = (rows.at(position) for position in rows.kept if position in rows.fixed)
            plain = ((number, row.row, row.action, row.reason, *row.values) for row in settled)
            staging_file.add_rows(self.conn, Kind.LINES, staging_file.columns(Kind.LINES), plain)
        if not rows.live:
            return ()
        named: dict[str, Sequence[Any]] = dict(zip(FIELDS[Kind.LINES], rows.columns, strict=True))
        numbers: Sequence[int] = rows.numbers
        if len(rows.live) < len(rows.numbers):
            numbers = [numbers[i] for i in rows.live]
            named = {name: [column[i] for i in rows.live] for name, column in named.items()}
        head = f"{recognition.channel}/{recognition.basis}"
        restated: tuple[str, ...] = ()
        if recognition.restated:  # a date of the file's name is that of its last day, which a later report moves
            dated = any(use.field == "date" for use in recognition.columns)
            restated = ("date", *_RESTATED) if dated else _RESTATED
        kept = self._identified(named, head, exact=rows.exact, restated=restated)
        sums = _add_up(numbers, kept["match"], named["currency"], named["amount"])
        if named["service_to"] == named["service_from"] == named["date"]:
            del named["service_from"], named["service_to"]
        if named["net"] == named["amount"]:
            del named["net"]
        if set(named["line_kind"]) == {"charge"}:
            del named["line_kind"]
        for name in ("vendor_text", "description", "tool_text", "raw_amount"):  # the match and the raw cells hold them
            del named[name]
        kept |= {name: column for name, column in named.items() if _tells(column)}
        staging_file.add_columns(self.conn, Kind.LINES, {"sheet": [number] * len(numbers), "row": numbers, **kept})
        return sums

    def _identified(
        self, named: Mapping[str, Sequence[Any]], head: str, *, exact: bool, restated: Sequence[str]
    ) -> dict[str, Sequence[Any]]:
        """The number of each line's texts, its identity, and its ordinal where the file has equal ones."""
        texts, seen = self.texts, self.seen
        triples = zip(named["vendor_text"], named["description"], named["tool_text"], strict=True)
        found: dict[str, Sequence[Any]] = {"match": [texts[triple] for triple in triples]}
        self._hand_over()
        vendors = {text: vendor_key(text or "") for text in set(named["vendor_text"])}
        fine = {} if exact else exact_amounts(named["raw_amount"])
        amounts = named["amount"]
        if fine:
            amounts = [fine.get(raw, amount) for raw, amount in zip(named["raw_amount"], amounts, strict=True)]
        told = [vendors[text] for text in named["vendor_text"]]
        if restated:
            parts = zip(told, *(named[name] for name in restated), strict=True)
            pairs = restated_keys(head, parts, amounts)
            found["restates"], keys = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        else:
            keys = line_keys(
                head, told, named["invoice_number"], named["line_number"], named["date"], named["description"],
                amounts, named["currency"],
            )  # fmt: skip
        found["row_key"] = equals = keys
        paid = named["payment_id"], named["payment_date"]
        if any(map(_tells, paid)):
            found["payment"] = [payment_key(*both) for both in zip(*paid, strict=True)]
            equals = [key + payment for key, payment in zip(keys, found["payment"], strict=True)]
        if not seen and len(set(equals)) == len(equals):
            seen.update(dict.fromkeys(equals, 1))
        else:
            found["occurrence"] = occurrences = [0] * len(equals)
            for i, key in enumerate(equals):
                occurrences[i] = seen[key] = seen.get(key, 0) + 1
        if fine:
            found["fine"] = [fine.get(raw) for raw in named["raw_amount"]]
        return found

    def _matched(
        self, number: int, rows: Sequence[ParsedRow], kind: Kind, recognition: Recognition
    ) -> Iterator[tuple[object, ...]]:
        """Rows with the number of the tool they are about; a vendor that the user named may be a tool's name."""
        fields = FIELDS[kind]
        tool_at = fields.index("tool_text")
        vendor_at = fields.index("vendor_text") if "vendor_text" in fields else None
        model_at = fields.index("model") if kind is Kind.USAGE else None
        for row in rows:
            match = None
            if any(value is not None for value in row.values):
                vendor = row.values[vendor_at] if vendor_at is not None else None
                tool = row.values[tool_at] or recognition.tool or ("" if vendor else recognition.named)
                vendor = vendor or recognition.vendor or ""
                model = row.values[model_at] if model_at is not None and not (vendor or tool) else ""
                texts = (vendor, model or "", tool or "")
                match = self.texts[texts]
            yield (number, row.row, row.action, row.reason, *row.values, match)

    def _hand_over(self) -> None:
        """Let the caller match the texts that are new while the rows are being written."""
        new = list(islice(self.texts.items(), self.told, None))
        self.told = len(self.texts)
        if new:
            self.tell.hand_over([(number, v or "", d or "", t or "") for (v, d, t), number in new])

    def finish(self) -> None:
        """Hand over the last texts."""
        self._hand_over()


def _add_up(
    rows: Sequence[int], matches: Sequence[int], currencies: Sequence[str], amounts: Sequence[int]
) -> list[LineSum]:
    """The sums that planning asks for, so that it need not read the lines again."""
    sums: dict[tuple[int, str], list[int]] = {}  # first row, number of rows, micro-units
    for about, row, amount in zip(zip(matches, currencies, strict=True), rows, amounts, strict=True):
        try:
            found = sums[about]
        except KeyError:
            sums[about] = [row, 1, amount]
        else:
            found[1] += 1
            found[2] += amount
    return [(match, code, first, count, total) for (match, code), (first, count, total) in sums.items()]


def _tells(column: Sequence[object]) -> bool:
    """Whether a column has a value anywhere."""
    return column[0] is not None or column.count(None) < len(column)


class _Packer:
    """Packs the raw cells of a sheet, without the secret columns, in a thread beside the writing of the rows.

    A grid of cells is empty afterwards: a million rows need not be in memory twice.
    """

    def __init__(self, number: int, table: SheetRows, secret: frozenset[int]) -> None:
        self._threads = ThreadPoolExecutor(1)
        self._packs: list[tuple[int, int, int, Future[bytes]]] = []
        for start in range(0, len(table.rows), raw_rows.PACK):
            numbers = table.numbers[start : start + raw_rows.PACK]
            some = table.rows[start : start + raw_rows.PACK]
            rows: Sequence[Sequence[Cell]] = some
            if isinstance(some, Grid):
                rows = some.tuples(without=secret)
            elif secret:
                rows = [[cell for i, cell in enumerate(row) if i not in secret] for row in some]
            encoded = raw_rows.encode(numbers, rows)
            self._packs.append((number, numbers[0], numbers[-1], self._threads.submit(raw_rows.pack, encoded)))
        if isinstance(table.rows, Grid):
            table.rows.clear()

    def __enter__(self) -> _Packer:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(cancel_futures=True)

    def packs(self) -> Iterator[tuple[int, int, int, bytes]]:
        """Sheet, first row, last row and the packed cells."""
        return ((sheet, first, last, found.result()) for sheet, first, last, found in self._packs)
