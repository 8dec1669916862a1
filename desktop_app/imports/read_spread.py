"""Lines from all over a large text table, read in a moment whatever its size."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.imports.model import SheetRows
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import ReadSheet
from desktop_app.imports.read_sniff import sniff

_TOP = 64 << 10  # bytes at the beginning, where titles and the header are
_BLOCKS, _BLOCK = 200, 4 << 10  # bytes at other places
_QUOTE, _ZERO = b'"', b"\x00"


def text_spread(path: Path) -> tuple[ReadSheet, int] | None:
    """The lines at the top of a text table and some of many places below, and the number of the last one at the top.

    None for what is no text, or has a quoted cell that goes on in the next line: lines cannot be told apart from
    anywhere then. The numbers of rows are those among the lines that were read. Raises ReadError for what `sniff`
    refuses, and csv.Error.
    """
    from desktop_app.imports.read_csv import decode, records

    if sniff(path) != "text":
        return None
    size = path.stat().st_size
    with path.open("rb") as file:
        content = [_whole_lines(file.read(_TOP), first=True)]
        for place in range(_TOP, size, max((size - _TOP) // _BLOCKS, _BLOCK)):
            file.seek(place, os.SEEK_SET)
            content.append(_whole_lines(file.read(_BLOCK), first=False))
    joined = b"".join(content)
    if _ZERO in joined or (_QUOTE in joined and any(line.count(_QUOTE) % 2 for line in joined.split(b"\n"))):
        return None  # zeros are halves of UTF-16, or a hole
    found = enumerate(records(decode(joined)[0])[0], 1)
    lines = {number: record for number, record in found if any(map(str.strip, record))}
    table = SheetRows(shown(path), Path(shown(path)).stem, list(lines), list(lines.values()))
    return ReadSheet(table), content[0].count(b"\n")


def _whole_lines(content: bytes, *, first: bool) -> bytes:
    """The lines that are whole; where it is not the beginning of the file, the first may be the end of one."""
    start = 0 if first else content.find(b"\n") + 1 or len(content)
    return content[start : content.rfind(b"\n") + 1]
