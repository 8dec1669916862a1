"""The first rows of a file, read in a moment whatever its size: what the preview begins with.

Text tables give them from their first bytes, xlsx files from the beginnings of their parts. Every other container, and
whatever is unusual, is read as a whole only.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.imports.grid import GridMaker
from desktop_app.imports.model import SheetRows
from desktop_app.imports.own_formats import written_by_us
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import ReadSheet, described
from desktop_app.imports.read_head_xlsx import NoHead, first_rows
from desktop_app.imports.read_path import unpacked_size
from desktop_app.imports.read_sniff import OLE, sniff
from desktop_app.review.quoting import unquoted

__all__ = ["LEAST", "ROWS", "NoHead", "SheetStart", "has_head", "starts"]

ROWS = 200
"""Rows of a sheet that are read; a header is looked for in the first 120."""
LEAST = 2 << 20
"""Bytes of a file, unpacked, from which it is worth while: a smaller one is read as a whole as soon."""
_MOST_CELLS = 200_000  # of a sheet's first rows
_TEXT_BYTES = 256 << 10


@dataclass(frozen=True)
class SheetStart:
    """The first rows of one sheet; `whole` says that it has no more."""

    sheet: ReadSheet
    whole: bool


def has_head(path: Path, least: int = LEAST) -> bool:
    """Whether the first rows of a file come much sooner than all: it is large, and no container of another kind."""
    if unpacked_size(path) < least:
        return False
    with path.open("rb") as file:
        begins = file.read(len(OLE))
    if not begins.startswith(b"PK"):
        return begins != OLE
    try:
        with zipfile.ZipFile(path) as package:
            return "xl/workbook.xml" in package.namelist()
    except Exception:  # damaged in any way, which the reading of it says
        return False


def starts(path: Path, only: str | None = None) -> Iterator[SheetStart]:
    """The first rows of every sheet, or of the sheet `only`, in the calling process; `numbers` are the sheet's.

    The cells are those that `open_sheets` gives, with two differences: a row is as wide as the first rows are, and in
    very large sheets cells merged downwards are not filled. Raises ReadError as that does, and NoHead.
    """
    what = sniff(path)
    if what == "text":
        yield _text_start(path)
    elif what == "workbook" and zipfile.is_zipfile(path):
        for one in first_rows(path, only, ROWS, _MOST_CELLS):
            made = GridMaker()
            made.add(one.sheet)
            if len(made.numbers) > ROWS:  # rows inside each other, as no program writes them
                raise NoHead
            sheet = described(path, one.name, made.numbers, made.grid(), one.hidden, one.facts, one.since_1904)
            yield SheetStart(sheet, one.whole)
    else:
        raise NoHead


def _text_start(path: Path) -> SheetStart:
    from desktop_app.imports.read_csv import decode, records, unmarked_utf_16

    with path.open("rb") as file:
        content = file.read(_TEXT_BYTES)
        whole = not file.read(1)
    if not whole:
        pairs = content.startswith((b"\xff\xfe", b"\xfe\xff")) or unmarked_utf_16(content[:4096]) is not None
        ends = len(content) // 2 * 2 if pairs else max(content.rfind(b"\n"), content.rfind(b"\r")) + 1
        content = content[:ends]  # no character is cut in two
    text, _ = decode(content)
    found, _ = records(text)
    numbers: list[int] = []
    rows: list[list[str]] = []
    number = 0
    for number, record in enumerate(found, 1):
        if len(rows) == ROWS:
            whole = False
            break
        if any(map(str.strip, record)):
            numbers.append(number)
            rows.append(record)
    if not whole and numbers[-1:] == [number]:  # it may go on behind what was read
        del numbers[-1], rows[-1]
    if not rows or sum(map(len, rows)) > _MOST_CELLS:
        raise NoHead
    if written_by_us(rows[0]):
        rows = [list(map(unquoted, row)) for row in rows]
    return SheetStart(ReadSheet(SheetRows(shown(path), Path(shown(path)).stem, numbers, rows)), whole)
