"""Workbooks in the older and the binary format that are broken or made to do harm: a sentence, soon, in each case."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_hostile_files import ROWS, Desk, desk, refused
from tests.imports import containers as made
from tests.imports.containers import put, record, wide, wide_text, zipped

__all__ = ["desk"]  # a fixture

XLSB_SHEET, XLSB_BOOK = "xl/worksheets/sheet1.bin", "xl/workbook.bin"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NOISE = random.Random(1).randbytes(300_000)  # noqa: S311 - the same every time


def old(cells: bytes = b"", **odd: int | tuple[int, int]) -> bytes:
    return made.xls(ROWS, more=cells, **odd)


def number_at(row: int, column: int) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, 1, 1.0))


def patched(content: bytes, at: int, value: bytes) -> bytes:
    return content[:at] + value + content[at + len(value) :]


def with_part(name: str, content: bytes) -> bytes:
    return zipped({**made.unzipped(made.xlsb(ROWS)), name: content})


def cell_at(row: int, column: int) -> bytes:
    head = struct.pack("<IIHBBBI", row, 0, 300, 0, 0, 0, 0)
    return wide(0, head) + wide(5, struct.pack("<IId", column, 1, 1.0))


def part(name: str) -> bytes:
    return made.unzipped(made.xlsb(ROWS))[name]


FILES: dict[str, Callable[[], bytes]] = {
    "a cell in the far corner.xls": lambda: old(number_at(65_535, 255)),
    "a size of four billion rows.xls": lambda: old(size=(0xFFFFFFFF, 0xFFFF)),
    "three thousand sheets.xls": lambda: old(sheets=3000),
    "a record beyond the end.xls": lambda: old(struct.pack("<HH", 0x0203, 0xFFFF)),
    "a record without its value.xls": lambda: old(record(0x0203, b"\0\0")),
    "columns that end before they begin.xls": lambda: old(record(0xBD, struct.pack("<HH", 30, 50_000) + bytes(20))),
    "a long formula.xls": lambda: old(record(6, struct.pack("<HHH8xHIH", 30, 0, 0, 0, 0, 65_535) + b"\x1e" * 20)),
    "sectors of two gigabytes.xls": lambda: patched(old(), 30, struct.pack("<H", 31)),
    "sectors of no size.xls": lambda: patched(old(), 30, b"\xff\xff"),
    "sectors in a ring.xls": lambda: patched(old(), 512 + 4 * 3, struct.pack("<I", 3)),
    "a stream of four gigabytes.xls": lambda: patched(
        old(), old().index("Workbook".encode("utf-16-le")) + 120, b"\xff" * 4
    ),
    "the magic number alone.xls": lambda: OLE,
    "zeros behind the magic number.xls": lambda: OLE + bytes(20 << 20),
    "noise behind the magic number.xls": lambda: OLE + NOISE,
    "a workbook of 1988.xls": lambda: b"\x09\x00\x04\x00\x02\x00\x10\x00" + bytes(range(256)) * 50,
    "a cell in the far corner.xlsb": lambda: made.xlsb(ROWS, more=cell_at(1_048_575, 16_383)),
    "a cell beyond all columns.xlsb": lambda: made.xlsb(ROWS, more=cell_at(40, 0xFFFFFFFF)),
    "a row beyond all rows.xlsb": lambda: made.xlsb(ROWS, more=cell_at(0xFFFFFFFF, 0)),
    "three thousand sheets.xlsb": lambda: made.xlsb(ROWS, sheets=3000),
    "a text of four gigabytes.xlsb": lambda: made.xlsb(ROWS, more=wide(6, struct.pack("<IIi", 0, 0, -1) + b"a\0")),
    "a text that is not there.xlsb": lambda: made.xlsb(ROWS, more=wide(7, struct.pack("<III", 0, 0, 0xFFFFFFF0))),
    "a record beyond the end.xlsb": lambda: made.xlsb(ROWS, more=b"\x05\xff\xff\xff\x7f"),
    "a sheet cut off.xlsb": lambda: with_part(XLSB_SHEET, part(XLSB_SHEET)[:500]),
    "a sheet of nothing.xlsb": lambda: with_part(XLSB_SHEET, b""),
    "a sheet of noise.xlsb": lambda: with_part(XLSB_SHEET, NOISE),
    "a book of noise.xlsb": lambda: with_part(XLSB_BOOK, NOISE),
    "a book of nothing.xlsb": lambda: with_part(XLSB_BOOK, b""),
    "a sheet that is not named.xlsb": lambda: with_part(
        XLSB_BOOK, part(XLSB_BOOK).replace(wide_text("rId1"), wide_text("rId7"))
    ),
    "cut early.xlsb": lambda: made.xlsb(ROWS)[:300],
    "cut late.xlsb": lambda: made.xlsb(ROWS)[:-30],
    "noise.xlsb": lambda: b"PK\x03\x04" + NOISE,
    "bomb.xlsb": lambda: with_part(XLSB_SHEET, part(XLSB_SHEET) + bytes(80 << 20)),
}


@pytest.mark.parametrize("name", FILES)
def test_a_binary_workbook_that_cannot_be_read_is_one_sentence(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    message = refused(desk, capsys, put(tmp_path / name, FILES[name]()))
    assert not any(word in message for word in ("index", "slice", "unwrap", "HashMap", "for key", "detect"))


@pytest.mark.parametrize("name", ["more.xls", "more.xlsb"])
def test_one_of_many_sheets_is_read_where_it_is_named(desk: Desk, tmp_path: Path, name: str) -> None:
    content = old(sheets=3000) if name.endswith("xls") else made.xlsb(ROWS, sheets=3000)
    assert desk.run("import", put(tmp_path / name, content), "--sheet", "Sheet1", "--dry-run") == 0


def test_a_row_that_is_there_a_hundred_thousand_times_takes_no_longer(desk: Desk, tmp_path: Path) -> None:
    again = cell_at(30, 0) * 100_000
    assert desk.run("import", put(tmp_path / "again.xlsb", made.xlsb(ROWS, more=again)), "--dry-run") == 0
