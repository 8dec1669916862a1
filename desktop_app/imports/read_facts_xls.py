"""What the reader of workbooks leaves out of xls files, from their records ([MS-XLS], part 2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from io import BytesIO

from desktop_app.imports.model import CurrencyRun
from desktop_app.imports.number_formats import currency_of
from desktop_app.imports.read_facts import SheetFacts, extended
from desktop_app.imports.read_facts_xlsb import ERRORS, CutOffError, until_cut_off

_BEGIN, _END, _SHEET, _SINCE, _FORMAT, _CELL_FORMAT = 0x0809, 0x000A, 0x0085, 0x0022, 0x041E, 0x00E0
_FORMULA, _NUMBER, _SMALL, _SMALL_ONES, _ERROR, _ROW, _COLUMN = 0x0006, 0x0203, 0x027E, 0x00BD, 0x0205, 0x0208, 0x007D
_UNCALCULATED = 0x005E
_ON_LOAD = 0x02  # of a formula: it is to be calculated when the file is opened
_STREAMS = ("Workbook", "Book")
_LARGEST = 256 << 20


class XlsParts:
    """The sheets of an xls file, and what all of them share."""

    def __init__(self, content: bytes) -> None:
        import olefile

        with olefile.OleFileIO(BytesIO(content)) as document:
            name = next((name for name in _STREAMS if document.exists(name)), None)
            small = name is not None and document.get_size(name) <= _LARGEST
            self._stream: bytes = document.openstream(name).read() if small else b""
        self.since_1904 = False
        self._sheets: dict[str, int] = {}
        formats: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        place = 0
        for kind, data in _records(self._stream, 0):
            if kind == _SINCE:
                self.since_1904 = data[:1] == b"\1"
            elif kind == _SHEET:
                self._sheets[_short_text(data, 6)] = struct.unpack_from("<I", data)[0]
            elif kind == _FORMAT:
                text = _long_text(data, 2)
                if currency_of(text):
                    formats[struct.unpack_from("<H", data)[0]] = text
            elif kind == _CELL_FORMAT:
                if shown := formats.get(struct.unpack_from("<H", data, 2)[0]):
                    self._styles[place] = shown
                place += 1

    def facts(self, sheet: str) -> SheetFacts:
        """The facts of a sheet, but its merged cells."""
        begin = self._sheets.get(sheet)
        return SheetFacts(unknown=True) if begin is None else _sheet_facts(self._stream, begin, self._styles)


def _sheet_facts(stream: bytes, begin: int, styles: Mapping[int, str]) -> SheetFacts:
    hidden_rows = 0
    hidden_columns = False
    errors: dict[tuple[int, int], str] = {}
    uncalculated: set[tuple[int, int]] = set()
    pending = False
    runs: dict[int, list[CurrencyRun]] = {}
    cut: list[CutOffError] = []
    for kind, data in until_cut_off(_records(stream, begin), cut):
        if kind in (_NUMBER, _SMALL, _FORMULA, _ERROR):
            row, column, style = struct.unpack_from("<HHH", data)
            if kind == _ERROR and data[7]:
                errors[row, column] = ERRORS.get(data[6], "#?")
            elif kind == _FORMULA and data[12:14] == b"\xff\xff" and data[6] == 2:
                errors[row, column] = ERRORS.get(data[8], "#?")
            elif kind == _FORMULA and data[6:14] == bytes(8) and data[14] & _ON_LOAD:
                uncalculated.add((row, column))
            elif style in styles:
                extended(runs.setdefault(column, []), row + 1, styles[style])
        elif kind == _SMALL_ONES and styles:
            row, first = struct.unpack_from("<HH", data)
            for column, at in enumerate(range(4, len(data) - 2, 6), first):
                if shown := styles.get(struct.unpack_from("<H", data, at)[0]):
                    extended(runs.setdefault(column, []), row + 1, shown)
        elif kind == _ROW:
            hidden_rows += bool(data[12] & 0x20)
        elif kind == _UNCALCULATED:
            pending = True
        elif kind == _COLUMN:
            hidden_columns = hidden_columns or bool(data[8] & 1)
    return SheetFacts(
        hidden_rows,
        hidden_columns,
        errors,
        frozenset(uncalculated),
        currencies=runs,
        unknown=bool(cut),
        pending=pending,
    )


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from one that begins a part to the one that ends it; charts inside it are left out.

    Raises CutOffError at one that ends too early, and where there is none that ends the part.
    """
    deep = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        data = stream[at + 4 : at + 4 + size]
        at += 4 + size
        if len(data) < size:
            raise CutOffError
        if kind == _BEGIN:
            deep += 1
        elif kind == _END:
            deep -= 1
            if deep <= 0:
                return
        elif deep == 1:
            yield kind, data
    raise CutOffError


def _short_text(data: bytes, at: int) -> str:
    """A text with one byte for its length."""
    return _characters(data, at + 1, data[at])


def _long_text(data: bytes, at: int) -> str:
    return _characters(data, at + 2, struct.unpack_from("<H", data, at)[0])


def _characters(data: bytes, at: int, count: int) -> str:
    """As many characters, of one byte or two by the flag before them."""
    if data[at] & 1:
        return data[at + 1 : at + 1 + 2 * count].decode("utf-16-le", "replace")
    return data[at + 1 : at + 1 + count].decode("latin-1")
