"""How the reading process writes parsed sheets to the staging file, and packs the cells as they were read."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import count, islice
from typing import Any

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
from desktop_app.imports.model import FIELDS, Cell, Kind, Recognition, SheetRows
from desktop_app.imports.parsed import ColumnRows, ParsedRow, ParsedSheet
from desktop_app.imports.read import ReadSheet
from desktop_app.imports.staged import LineSum, StagedSheet

_RESTATED = (
    "service_from", "description", "line_number", "order_number", "buyer", "ledger_account", "cost_centre",
    "billing_account", "tool_text", "currency",
)  # fmt: skip
"""What tells a metered line from the others of its report, but the vendor, the amount, and a date of its own."""
_FEW = 1_500_000  # cells that may be in memory while those of the rows made of them are written


class Writer:
    """Writes parsed sheets to the staging file; texts to match get one number each over all sheets."""

    def __init__(self, conn: sqlite3.Connection, cells: sqlite3.Connection, tell: Teller) -> None:
        self.conn = conn
        self.cells = cells
        self.tell = tell
        self.told = 0
        self.texts: defaultdict[tuple[object, object, object], int] = defaultdict(count(1).__next__)
        self.seen: dict[str, int] = {}
        self._beside = ThreadPoolExecutor(1)
        self._writing: list[Future[None]] = []  # what is to be waited for before anything else uses the connection
        self._packer: _Packer | None = None  # of the sheet whose cells are still to be kept

    def write(self, number: int, sheet: ReadSheet, parsed: ParsedSheet) -> StagedSheet:
        """Write the rows of one table; `keep_cells` is to follow before those of the next."""
        recognition = parsed.recognition
        header: tuple[str, ...] = ()
        sums: Sequence[LineSum] = ()
        if recognition is not None:
            secret = frozenset(use.index for use in recognition.columns if use.secret)
            header = parsed.raw_header or tuple(use.header for use in recognition.columns if not use.secret)
            if parsed.rows:
                sums = self._all_of(number, sheet.table, secret, parsed.rows, recognition)
        notes = (*sheet.notes, *parsed.notes)
        return StagedSheet(number, replace(parsed, rows=(), notes=notes), len(parsed.rows), header, sums)

    def _all_of(
        self,
        number: int,
        table: SheetRows,
        secret: frozenset[int],
        rows: Sequence[ParsedRow],
        recognition: Recognition,
    ) -> Sequence[LineSum]:
        """Write rows; where memory does not allow it to keep the cells meanwhile, they are packed before."""
        self._packer = packer = _Packer(number, table, secret)
        if isinstance(table.rows, Grid) and len(table.rows) * len(table.rows.columns) > _FEW:
            packer.take()
        sums = self._rows(number, rows, recognition)
        while self._writing:
            self._writing.pop().result()
        return sums

    def keep_cells(self) -> None:
        """Write the cells of the sheet whose rows were written last, as they were read."""
        packer, self._packer = self._packer, None
        if packer is not None:
            with packer:
                packer.take()
                staging_file.add_cells(self.cells, packer.packs())

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
        about = kept["match"], named["currency"], named["amount"]
        if named["service_to"] == named["service_from"] == named["date"]:
            del named["service_from"], named["service_to"]
        if named["net"] == named["amount"]:
            del named["net"]
        if set(named["line_kind"]) == {"charge"}:
            del named["line_kind"]
        for name in ("vendor_text", "description", "tool_text", "raw_amount"):  # the match and the raw cells hold them
            del named[name]
        kept |= {name: column for name, column in named.items() if _tells(column)}
        columns = {"sheet": [number] * len(numbers), "row": numbers, **kept}
        self._writing.append(self._beside.submit(staging_file.add_columns, self.conn, Kind.LINES, columns))
        return _add_up(numbers, *about)

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
        once = dict.fromkeys(equals, 1) if not seen else {}
        if len(once) == len(equals):
            self.seen = once
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
    """Packs the raw cells of a sheet, without the secret columns, in a thread beside the others.

    A grid of cells is empty afterwards: a million rows need not be in memory twice.
    """

    def __init__(self, number: int, table: SheetRows, secret: frozenset[int]) -> None:
        self._number, self._secret = number, secret
        self._table: SheetRows | None = table
        self._threads = ThreadPoolExecutor(1)
        self._packs: list[tuple[int, int, int, Future[bytes]]] = []

    def take(self) -> None:
        """Take all cells that were not taken before."""
        table, self._table, secret = self._table, None, self._secret
        if table is None:
            return
        for start in range(0, len(table.rows), raw_rows.PACK):
            numbers = table.numbers[start : start + raw_rows.PACK]
            some = table.rows[start : start + raw_rows.PACK]
            rows: Sequence[Sequence[Cell]] = some
            if isinstance(some, Grid):
                rows = some.tuples(without=secret)
            elif secret:
                rows = [[cell for i, cell in enumerate(row) if i not in secret] for row in some]
            encoded = raw_rows.encode(numbers, rows)
            packed = self._threads.submit(raw_rows.pack, encoded)
            self._packs.append((self._number, numbers[0], numbers[-1], packed))
        if isinstance(table.rows, Grid):
            table.rows.clear()

    def __enter__(self) -> _Packer:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(cancel_futures=True)

    def packs(self) -> Iterator[tuple[int, int, int, bytes]]:
        """Sheet, first row, last row and the packed cells."""
        return ((sheet, first, last, found.result()) for sheet, first, last, found in self._packs)
