"""A large sheet of an xlsx file, read in parts: two at a time, and never all of it twice in memory.

The reader of workbooks holds all cells of a sheet before it gives the first one, and lets another thread run meanwhile.
So each few megabytes of rows become a workbook of their own, in memory and not compressed, without the table of shared
texts, which is read once: a cell gives the place of its text, and `GridMaker` looks it up. Other threads unpack the
next rows and make these workbooks, for whoever takes the parts is what all wait for. What is not plainly built (rows
without numbers, comments, sections of raw text, another encoding) is read as a whole.
"""

from __future__ import annotations

import re
import zipfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import IO, Any

from desktop_app.imports.grid import MARK
from desktop_app.imports.read_package import LEAST, OUTLINE, SHARED_TEXTS, package_of, parts_of

_OPENING = b"<sheetData>"
_ROW = b"<row "
_END = b"</sheetData></worksheet>"
_NONE_MERGED = b"<mergeCells/>"  # else the reader goes through all cells once more, to look behind them for merged ones
_SHARED = b' t="s"><v>'  # how the cell of a shared text goes on, before the text's place
_MARKED = b' t="str"><v>' + MARK.encode()
_MARK_BY_NUMBER = re.compile(rb"&#(?:0*%d|x0*%x);" % (ord(MARK), ord(MARK)), re.IGNORECASE)
_MARKS = (MARK.encode(), b"_x007F_", b"_x007f_")  # as it is, and as Excel writes such signs
_TEXTS_A_ROW = 100
_THREADS = 2
_PARTS = 4  # of the smallest sheet that is read in parts
_AHEAD = 5  # parts that are being read, or wait to be taken


class ReadWhole(Exception):  # noqa: N818 - it says what to do
    """The sheet is small, not plainly built or damaged: it is to be read as a whole, which says what is wrong."""


@dataclass(frozen=True)
class Part:
    """Some rows of a sheet as a sheet of the reader, and the shared texts that its cells tell by their place."""

    sheet: Any
    texts: Sequence[str]


Look = Callable[[bytes], None]
"""Shown a sheet as it is stored, piece by piece, each of whole rows."""


def sheet_parts(content: bytes, sheet: str, *, least: int = LEAST, look: Look = lambda _: None) -> Iterator[Part]:
    """Give the parts of a sheet in their order, while the next ones are being read.

    `content` is the file's; `look` is shown all of the sheet before the last part. Raises ReadWhole, after some parts
    perhaps.
    """
    try:
        with ThreadPoolExecutor(_THREADS) as threads, package_of(content) as package:
            yield from _read(package, sheet, least, threads, look)
    except (ReadWhole, MemoryError):
        raise
    except Exception as error:
        raise ReadWhole from error


def _read(package: zipfile.ZipFile, sheet: str, least: int, threads: ThreadPoolExecutor, look: Look) -> Iterator[Part]:
    name = parts_of(package).get(sheet)
    if name is None or package.getinfo(name).file_size < least:
        raise ReadWhole
    there = set(package.namelist())
    others = {other: package.read(other) for other in OUTLINE & there}

    def reading(data: Iterable[bytes], more: Mapping[str, bytes] | None = None) -> Future[Any]:
        return threads.submit(_load, {**others, **(more or {})}, name, data, sheet)

    texts: Future[Any] | None = None
    if SHARED_TEXTS in there:
        shared = package.read(SHARED_TEXTS)
        texts = reading(_cells_of_texts(shared), {SHARED_TEXTS: shared})
        del shared
    known: list[str] | None = None if texts else []
    waiting: deque[Future[Any]] = deque()
    with package.open(name) as source, ThreadPoolExecutor(1) as beside:
        cut = _cut(_unpacked(source, least // _PARTS, beside), look)
        while True:
            waiting.extend(map(reading, islice(cut, _AHEAD - len(waiting))))
            if not waiting:
                return
            if known is None and texts is not None:
                known = [text for row in texts.result().to_python() for text in row]
                texts = None
            yield Part(waiting.popleft().result(), known or ())


def _cells_of_texts(shared: bytes) -> Iterator[bytes]:
    """A sheet whose cells are the shared texts in their order."""
    number = sum(shared.count(opening) for opening in (b"<si>", b"<si ", b"<si/>"))
    yield b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + _NONE_MERGED + _OPENING
    for start in range(0, number, _TEXTS_A_ROW):
        places = range(start, min(start + _TEXTS_A_ROW, number))
        cells = "".join([f'<c t="s"><v>{place}</v></c>' for place in places])
        yield f"<row>{cells}</row>".encode()
    yield _END


def _load(others: Mapping[str, bytes], name: str, data: Iterable[bytes], sheet: str) -> Any:
    """Read a sheet from a workbook that is made of it and the other parts."""
    from python_calamine import CalamineWorkbook

    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for other, content in others.items():
            package.writestr(other, content)
        with package.open(name, "w", force_zip64=True) as target:
            for some in data:
                target.write(some)
    made.seek(0)
    return CalamineWorkbook.from_filelike(made).get_sheet_by_name(sheet)


def _unpacked(source: IO[bytes], size: int, beside: ThreadPoolExecutor) -> Iterator[bytes]:
    """A sheet as it is stored, piece by piece: the next one is unpacked while one is looked at."""
    coming = beside.submit(source.read, size)
    while piece := coming.result():
        coming = beside.submit(source.read, size)
        yield piece


def _cut(pieces: Iterator[bytes], look: Look) -> Iterator[Iterable[bytes]]:
    """The parts of a sheet, each with the head and whole rows; raises ValueError where it is not plainly built."""
    rest = next(pieces, b"")
    start = rest.index(_OPENING) + len(_OPENING)
    head, rest = rest[:start], rest[start:]
    look(head)
    head = head.replace(_OPENING, _NONE_MERGED + _OPENING)
    for piece in pieces:
        rest += piece
        end = rest.rfind(_ROW)
        if end <= 0:
            raise ValueError("a row as long as a part")
        rows, rest = rest[:end], rest[end:]
        look(rows)
        yield head, _checked(rows), _END
    look(rest)
    yield head, _checked(rest)


def _checked(rows: bytes) -> bytes:
    """Some rows with the shared texts marked; raises ValueError for what is unusual."""
    if b"!" in rows and b"<!" in rows:  # a section of raw text or a comment: in them "<row " is no row
        raise ValueError("not plainly built")
    if any(mark in rows for mark in _MARKS) or (b"&" in rows and _MARK_BY_NUMBER.search(rows)):
        raise ValueError("a text like a mark")
    if rows.startswith(_ROW) and b' r="' not in rows[: rows.index(b">")]:
        raise ValueError("rows without numbers")
    return rows.replace(_SHARED, _MARKED)
