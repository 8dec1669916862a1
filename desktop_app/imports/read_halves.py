"""A large sheet of an xlsx file, read in two halves at once: the reader of workbooks lets another thread run meanwhile.

Each half becomes a workbook of its own, not compressed, with the rows up to or from a row in the middle. What is not
plainly built (rows without numbers, comments, sections of raw text, another encoding) is read as a whole.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import IO, Any

from desktop_app.imports.read_package import parts_of

LEAST = 8 << 20
"""Bytes of a sheet, unpacked, from which it is worth while."""

_OPENING, _CLOSING, _ROW = b"<sheetData>", b"</sheetData>", b"<row "
_END = _CLOSING + b"</worksheet>"
_UNUSUAL = (b"<![CDATA[", b"<!--")  # in them "<row " is no row
_OTHER_PARTS = (
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/sharedStrings.xml",
)  # fmt: skip
_CHUNKS = 8  # of the smallest sheet that is split
_FIRST = 0.47  # of the sheet: made into rows while the second half is read


class ReadWhole(Exception):  # noqa: N818 - it says what to do
    """The sheet is small, not plainly built or damaged: it is to be read as a whole, which says what is wrong."""


def halves(content: bytes, sheet: str, folder: Path, *, least: int = LEAST) -> Iterator[Any]:
    """Give the two halves of a sheet as sheets of the reader: the first while the second is still being read.

    `content` is the file's; `folder` is for what is needed meanwhile. Raises ReadWhole, after the first half perhaps.
    """
    if (os.cpu_count() or 1) < 2:
        raise ReadWhole
    paths = [folder / f"half-{number}.xlsx" for number in (1, 2)]
    try:
        with ThreadPoolExecutor(len(paths)) as threads:
            found = [threads.submit(_load, path, sheet) for path in _written(content, sheet, paths, least)]
            for one in found:
                yield one.result()
        if not found:
            raise ReadWhole
    except Exception as error:
        raise ReadWhole from error
    finally:
        for path in paths:
            path.unlink(missing_ok=True)


def _load(path: Path, sheet: str) -> Any:
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(path).get_sheet_by_name(sheet)


def _written(content: bytes, sheet: str, paths: Sequence[Path], least: int) -> Iterator[Path]:
    """Write the halves and give each as soon as it can be read; none of a small sheet.

    Raises ValueError where the sheet is not plainly built.
    """
    with zipfile.ZipFile(BytesIO(content)) as package:
        part = parts_of(package).get(sheet)
        if part is None or package.getinfo(part).file_size < least:
            return
        names = set(package.namelist())
        others = {name: package.read(name) for name in _OTHER_PARTS if name in names}
        left = int(package.getinfo(part).file_size * _FIRST)
        with package.open(part) as source:
            chunks = _plain(source, least // _CHUNKS)
            head = next(chunks)
            start = head.index(_OPENING) + len(_OPENING)
            rest = b""
            with _book(paths[0], others) as book, book.open(part, "w", force_zip64=True) as target:
                target.write(head)
                for chunk in chunks:
                    left -= len(chunk)
                    cut = chunk.find(_ROW) if left <= 0 else -1
                    if cut >= 0:
                        rest = chunk[cut:]
                        target.write(chunk[:cut] + _END)
                        break
                    target.write(chunk)
            if b' r="' not in rest[: rest.index(b">")]:
                raise ValueError("rows without numbers")
            yield paths[0]
            with _book(paths[1], others) as book, book.open(part, "w", force_zip64=True) as target:
                for chunk in chain((head[:start], rest), chunks):
                    target.write(chunk)
            yield paths[1]


def _plain(source: IO[bytes], size: int) -> Iterator[bytes]:
    """The bytes of a sheet in chunks that end with a tag; raises ValueError where something unusual is among them."""
    kept = b""
    while chunk := source.read(size):
        chunk = kept + chunk
        if any(text in chunk for text in _UNUSUAL):
            raise ValueError("not plainly built")
        end = chunk.rfind(b">") + 1
        if not end:
            raise ValueError("a text as long as a chunk")
        chunk, kept = chunk[:end], chunk[end:]
        yield chunk
    yield kept


def _book(path: Path, others: dict[str, bytes]) -> zipfile.ZipFile:
    """A workbook with these parts, to which the sheet is added."""
    package = zipfile.ZipFile(path, "w", zipfile.ZIP_STORED)
    for name, data in others.items():
        package.writestr(name, data)
    return package
