"""What the reader of workbooks leaves out of xlsb files, from their records ([MS-XLSB], part 2)."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from posixpath import normpath
from xml.etree import ElementTree

from desktop_app.imports.model import CurrencyRun
from desktop_app.imports.number_formats import currency_of
from desktop_app.imports.read_facts import SheetFacts, extended
from desktop_app.imports.read_package import MOST_ROWS, spelled

ERRORS: Mapping[int, str] = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip
"""Error values by the byte that stands for them, in xls files too."""

BOOK, _RELATED, _STYLES = "xl/workbook.bin", "xl/_rels/workbook.bin.rels", "xl/styles.bin"
_ROW, _CELL_ERROR, _FORMULA_NUMBER, _FORMULA_ERROR, _NUMBERS = 0, 3, 9, 11, (2, 5, 9)
_FORMAT, _CELL_FORMAT, _COLUMN, _PROPERTIES, _SHEET, _MERGED = 44, 47, 60, 153, 156, 176
_CELL_FORMATS, _CELL_FORMATS_END, _CALCULATION = 617, 618, 157
_LAST_CELL = 11  # of the records of cells
_LAST_COLUMN = 0x3F  # the second byte of the number of the last column that a sheet can have
_ON_LOAD = 0x02  # of a formula: it is to be calculated when the file is opened
_FLAGS, _PENDING = (
    24,
    0x10,
)  # where the flags of the calculation stand, and the one of formulas that were not calculated


class CutOffError(ValueError):
    """The records of a part end before it does."""


def until_cut_off(found: Iterator[tuple[int, bytes]], cut: list[CutOffError]) -> Iterator[tuple[int, bytes]]:
    """The records up to where they are cut off; then `cut` tells so."""
    try:
        yield from found
    except CutOffError as error:
        cut.append(error)


class XlsbParts:
    """The sheets of an xlsb file, and what all of them share."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self.since_1904 = self._pending = False
        self._sheets: dict[str, str] = {}
        related = {
            node.get("Id"): node.get("Target", "")
            for node in ElementTree.fromstring(package.read(_RELATED))  # noqa: S314 - document types were refused
        }
        for kind, data in records(package.read(BOOK)):
            if kind == _PROPERTIES and data:
                self.since_1904 = bool(data[0] & 1)
            elif kind == _CALCULATION and len(data) > _FLAGS:
                self._pending = bool(data[_FLAGS] & _PENDING)
            elif kind == _SHEET:
                key, after = _text(data, 8)
                name, _ = _text(data, after)
                self._sheets[name] = normpath(f"xl/{related.get(key, '')}")
        self._styles = _currency_styles(package.read(_STYLES)) if _STYLES in package.namelist() else {}

    def facts(self, sheet: str) -> SheetFacts:
        """The facts of a sheet."""
        part = spelled(self._package).get(self._sheets.get(sheet, "").lower())
        if part is None:
            return SheetFacts(unknown=True)
        return replace(sheet_facts(self._package.read(part), self._styles), pending=self._pending)


def sheet_facts(content: bytes, styles: Mapping[int, str]) -> SheetFacts:
    """The facts of a sheet from its records; `styles` are the formats of cells that show a currency."""
    row = hidden_rows = 0
    hidden_columns = beyond = False
    errors: dict[tuple[int, int], str] = {}
    uncalculated: set[tuple[int, int]] = set()
    merged: list[tuple[int, int, int]] = []
    runs: dict[int, list[CurrencyRun]] = {}
    cut: list[CutOffError] = []
    for kind, data in until_cut_off(records(content), cut):
        if kind == _ROW:
            row = struct.unpack_from("<I", data)[0]
            beyond = beyond or row >= MOST_ROWS
            hidden_rows += len(data) > 11 and bool(data[11] & 0x10)
        elif kind <= _LAST_CELL and (data[2] or data[3] or data[1] > _LAST_COLUMN):
            beyond = True
        elif kind in (_CELL_ERROR, _FORMULA_ERROR):
            errors[row, struct.unpack_from("<I", data)[0]] = ERRORS.get(data[8], "#?")
        elif kind in _NUMBERS:
            if kind == _FORMULA_NUMBER and data[8:16] == bytes(8) and data[16] & _ON_LOAD:
                uncalculated.add((row, struct.unpack_from("<I", data)[0]))
            elif styles:
                column, style = struct.unpack_from("<II", data)
                if shown := styles.get(style & 0xFFFFFF):
                    extended(runs.setdefault(column, []), row + 1, shown)
        elif kind == _COLUMN:
            hidden_columns = hidden_columns or bool(data[16] & 1)
        elif kind == _MERGED:
            top, bottom, left, _ = struct.unpack_from("<IIII", data)
            if bottom > top:
                merged.append((top, bottom, left))
    return SheetFacts(
        hidden_rows,
        hidden_columns,
        errors,
        frozenset(uncalculated),
        tuple(merged),
        runs,
        beyond=beyond,
        unknown=bool(cut),
    )


def records(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of a part: number and data. Raises CutOffError at one that ends too early."""
    at, end = 0, len(content)
    while at < end - 1:
        kind = content[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (content[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while at < end:
            byte = content[at]
            size |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if byte < 0x80 or shift > 21:
                break
        if at + size > end:
            raise CutOffError
        yield kind, content[at : at + size]
        at += size


def _text(data: bytes, at: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends."""
    end = at + 4 + 2 * int(struct.unpack_from("<I", data, at)[0])
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _currency_styles(content: bytes) -> dict[int, str]:
    formats: dict[int, str] = {}
    found: dict[int, str] = {}
    place, inside = 0, False
    for kind, data in records(content):
        if kind == _FORMAT:
            text, _ = _text(data, 2)
            if currency_of(text):
                formats[struct.unpack_from("<H", data)[0]] = text
        elif kind in (_CELL_FORMATS, _CELL_FORMATS_END):
            inside = kind == _CELL_FORMATS
        elif kind == _CELL_FORMAT and inside:
            shown = formats.get(struct.unpack_from("<H", data, 2)[0])
            if shown:
                found[place] = shown
            place += 1
    return found
